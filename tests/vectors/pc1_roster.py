"""A roster to be believed, and one for each way in which it is not."""

from typing import Any

from tests.support.pc1 import Json, Person, canonical, delegation, entry, roster
from tests.support.pc1_keys import Key
from tests.vectors.pc1_cast import (
    ANA,
    BEN,
    CAM,
    DEPLOYMENT,
    EVE,
    FROM,
    INTAKE,
    MIA,
    NIL,
    NOW,
    ORIGIN,
    OTHER_ROOT,
    ROOT,
    UNTIL,
)


def people(*mentors: Person) -> list[Json]:
    return [
        entry(
            ANA, "lead", [p.says_yes(ANA, "lead", ORIGIN, "2026-11-01T08:00Z") for p in (BEN, CAM)]
        ),
        *(
            entry(
                m,
                "mentor",
                [p.says_yes(m, "mentor", ORIGIN, "2026-11-02T08:00Z") for p in (ANA, BEN)],
            )
            for m in mentors
        ),
    ]


def delegated(root: Key = ROOT, who: tuple[Person, ...] = (ANA, BEN, CAM), **changed: Any) -> Json:
    plain = {
        "origin": ORIGIN,
        "serial": 3,
        "from": "2026-01-05T00:00Z",
        "until": "2027-01-05T00:00Z",
    }
    return delegation(root, list(who), **{**plain, "deployment": DEPLOYMENT, **changed})


def week(lead: Person = BEN, **changed: Any) -> Json:
    plain = {"origin": ORIGIN, "version": 7, "from": FROM, "until": UNTIL, "delegation": 3}
    return roster(lead, **{**plain, "intake": INTAKE, "people": people(MIA, NIL), **changed})


def bundle(delegation: Json | None = None, roster: Json | None = None, v: int = 1) -> str:
    return canonical({"v": v, "delegation": delegation or delegated(), "roster": roster or week()})


def roster_cases() -> Json:
    ok = {"roots": [OTHER_ROOT.pub, ROOT.pub], "origin": ORIGIN, "now": NOW}
    seen = {"delegation": 3, "roster": 7, "hash": ""}

    def refused(name: str, reason: str, bundle: str, **trust: Any) -> Json:
        return {"name": name, "reason": reason, "bundle": bundle, "trust": {**ok, **trust}}

    def with_people(*entries: Json) -> str:
        return bundle(roster=week(people=list(entries)))

    def mia(*yes: Json, **changed: Any) -> Json:
        return {**entry(MIA, "mentor", list(yes)), **changed}

    ana, ben = (p.says_yes(MIA, "mentor", ORIGIN, "2026-11-02T08:00Z") for p in (ANA, BEN))

    def by_ana_and_ben(about: Person, role: str) -> Json:
        return entry(about, role, [p.says_yes(about, role, ORIGIN, NOW) for p in (ANA, BEN)])

    signed = week()
    good = bundle()
    return {
        "good": {
            "bundle": good,
            "trust": ok,
            "version": 7,
            "until": UNTIL,
            "people": {ANA.id: ["lead"], MIA.id: ["mentor"], NIL.id: ["mentor"]},
        },
        "short": {
            "bundle": bundle(delegated(until="2026-11-25T00:00Z")),
            "trust": ok,
            "until": "2026-11-25T00:00Z",
        },
        "refused": [
            refused(
                "another spelling of the same bytes",
                "form",
                bundle(roster=week(intake={**INTAKE, "id": "AAAAAAAAAAB"})),
            ),
            refused("no root is built in", "root", good, roots=[]),
            refused(
                "the delegation is signed by another root", "root", bundle(delegated(EVE.sign))
            ),
            refused(
                "the delegation was changed",
                "root",
                bundle(
                    {**delegated(), "st": delegated()["st"].replace("2027-01-05", "2027-01-06")}
                ),
            ),
            refused("the delegation is over", "expired", bundle(), now="2027-01-05T00:00Z"),
            refused(
                "the delegation is for longer than a year",
                "statement",
                bundle(delegated(until="2027-02-05T00:00Z")),
            ),
            refused(
                "two delegates have one key",
                "statement",
                bundle(delegated(who=(ANA, BEN, Person("twin", CAM.hpke, ANA.sign)))),
            ),
            refused(
                "the roster is for another site", "statement", good, origin="https://other.example"
            ),
            refused(
                "the roster names another delegation",
                "statement",
                bundle(roster=week(delegation=2)),
            ),
            refused("the roster is signed by a mentor", "signature", bundle(roster=week(MIA))),
            refused(
                "the roster was changed",
                "signature",
                bundle(roster={**signed, "st": signed["st"].replace('"version":7', '"version":8')}),
            ),
            refused("the roster has no signature", "form", bundle(roster={"st": signed["st"]})),
            refused("the signature is empty", "form", bundle(roster={**signed, "sig": ""})),
            refused("the roster is over", "expired", good, now=UNTIL),
            refused("the roster has not begun", "expired", good, now="2026-11-22T08:44Z"),
            refused(
                "the roster is for longer than a week",
                "statement",
                bundle(roster=week(until="2026-11-29T09:01Z")),
            ),
            refused("an older one than was seen", "old", good, seen={**seen, "roster": 8}),
            refused(
                "an older delegation than was seen",
                "old",
                good,
                seen={**seen, "delegation": 4, "roster": 6},
            ),
            refused(
                "another one under the same number", "old", good, seen={**seen, "hash": "A" * 43}
            ),
            refused(
                "a delegation in the place of the roster",
                "statement",
                bundle(roster=delegation(BEN.sign, [ANA], origin=ORIGIN)),
            ),
            refused("one yes", "approval", with_people(mia(ana))),
            refused("one person says yes twice", "approval", with_people(mia(ana, ana))),
            refused(
                "a yes by nobody",
                "approval",
                with_people(mia(ana, EVE.says_yes(MIA, "mentor", ORIGIN, NOW))),
            ),
            refused(
                "a yes about oneself",
                "approval",
                with_people(entry(ANA, "lead", [ANA.says_yes(ANA, "lead", ORIGIN, NOW), ben])),
            ),
            refused(
                "a yes about one's own new keys",
                "approval",
                with_people(by_ana_and_ben(Person(ANA.id, EVE.hpke, EVE.sign), "lead")),
            ),
            refused(
                "a yes about oneself under another name",
                "approval",
                with_people(by_ana_and_ben(Person(EVE.id, EVE.hpke, ANA.sign), "mentor")),
            ),
            refused("a yes for another role", "signature", with_people(mia(ana, ben, role="lead"))),
            refused(
                "a yes for other keys", "signature", with_people(mia(ana, ben, hpke=EVE.hpke.pub))
            ),
            refused(
                "a yes from another site",
                "signature",
                with_people(mia(ana, BEN.says_yes(MIA, "mentor", "https://other.example", NOW))),
            ),
            refused(
                "a yes at another time", "signature", with_people(mia(ana, {**ben, "at": NOW}))
            ),
            refused("one role twice", "statement", with_people(mia(ana, ben), mia(ben, ana))),
            refused(
                "a role that nobody has here", "form", with_people(mia(ana, ben, role="admin"))
            ),
            refused("a newer form", "update", bundle(v=2)),
            refused("no JSON", "form", "{"),
            refused("nothing", "form", "null"),
        ],
    }
