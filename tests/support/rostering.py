"""Delegations and rosters, made in Python as the holders and a lead's browser make them."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support import pc1
from tests.support.pc1_keys import PYCA, Key, Seed, b64, unb64
from tests.support.talk_build import ROOT

DEPLOYMENT = b64(bytes(range(16)))
MINUTE = "%Y-%m-%dT%H:%MZ"
Json = dict[str, Any]


@dataclass
class SignedRoster:
    """What a lead's browser sends, and the intake key that it made."""

    bundle: str
    intake_id: str
    intake: Key
    packets: list[Json]
    version: int

    def sent(self) -> Json:
        """The body of `POST /staff/talk/roster`."""
        return {"bundle": self.bundle, "packets": self.packets}


class Rostering(ABC):
    """Whoever knows people by name, with their keys and the yeses they were given."""

    delegation: Json
    signed: SignedRoster | None
    yeses: dict[tuple[str, str], list[Json]]
    """The yeses that were given, by name and role, as they stand in a roster."""
    delegates: tuple[str, ...]
    answering: tuple[tuple[str, str], ...]
    """Who is in a roster unless somebody else is asked for: name and role."""

    @property
    @abstractmethod
    def origin(self) -> str:
        """The address that everything is signed for."""

    @abstractmethod
    def keyed(self, name: str) -> pc1.Person:
        """Somebody as protocol pc1 in Python knows them: id and both keys."""

    def delegate(
        self, *names: str, serial: int = 1, days: int = 300, root: Key = ROOT, **changed: Any
    ) -> Json:
        """A delegation to these people, signed by the root; kept as the one in force."""
        starts = datetime.now(UTC)
        self.delegation = pc1.delegation(
            root,
            [self.keyed(name) for name in names or self.delegates],
            **{
                "origin": self.origin,
                "serial": serial,
                "deployment": DEPLOYMENT,
                **_times(starts, days),
                **changed,
            },
        )
        return self.delegation

    def sign_roster(
        self,
        people: Iterable[tuple[str, str]] | None = None,
        *,
        by: str = "Sage",
        version: int | None = None,
        starts: datetime | None = None,
        days: float = 7,
        **changed: Any,
    ) -> SignedRoster:
        """The next roster with these names and roles. `changed`: fields to be otherwise."""
        number = version or (self.signed.version if self.signed else 0) + 1
        seed = Seed(f"intake {self.origin} {number} {datetime.now(UTC)}")
        intake, intake_id = seed.key(), b64(seed.bytes(8))
        named = list(self.answering if people is None else people)
        told: Json = {
            "origin": self.origin,
            "version": number,
            "delegation": pc1.json.loads(self.delegation["st"])["serial"],
            "intake": {"id": intake_id, "hpke": intake.pub},
            "people": [
                pc1.entry(self.keyed(name), role, self.yeses[name, role][:2])
                for name, role in named
            ],
            **_times(starts or datetime.now(UTC), days),
            **changed,
        }
        roster = pc1.roster(self.keyed(by), **told)
        return SignedRoster(
            bundle=pc1.canonical({"v": 1, "delegation": self.delegation, "roster": roster}),
            intake_id=intake_id,
            intake=intake,
            packets=[self.intake_for(name, intake_id, intake) for name in dict(named)],
            version=number,
        )

    def intake_for(self, name: str, intake_id: str, intake: Key) -> Json:
        """The intake key, sealed to somebody."""
        person = self.keyed(name)
        info = f"pc1|intake|{intake_id}|{person.id}".encode()
        public = person.hpke.private.public_key()
        return {"to": person.id, "p": b64(PYCA.encrypt(unb64(intake.pkcs8), public, info=info))}


def _times(starts: datetime, days: float) -> Json:
    until = starts + timedelta(days=days)
    return {"from": f"{starts:{MINUTE}}", "until": f"{until:{MINUTE}}"}
