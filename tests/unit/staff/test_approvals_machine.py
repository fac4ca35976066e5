"""Any order of inviting, joining, asking, saying yes, taking away, removing and starting anew.

The machine keeps a house by the rules of `rules/approvals.py`, and a second book of its own: who
said yes to whom, when, with which keys. Each time a gated role becomes active it asks that book.
"""

from dataclasses import dataclass, field

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine

from wayside.staff.rules.approvals import (
    Keys,
    Standing,
    Yes,
    are_enough,
    begins_active,
    counting,
    may_say_yes,
    needed_for,
    needs_no_yes,
)
from wayside.staff.rules.roles import GATED, KEY_HOLDERS, Role

SERVER = ""  # who types at the server's command line
ROLES = st.sampled_from([Role.MENTOR, Role.LEAD, Role.ADMIN, Role.WRITER])
SOMEONE = st.integers(min_value=0, max_value=30)


@dataclass
class Someone:
    name: str
    invited_by: str
    version: int = 0  # of the keys
    removed: bool = False
    active: set[Role] = field(default_factory=set)
    pending: set[Role] = field(default_factory=set)

    @property
    def keys(self) -> Keys:
        return Keys(f"{self.name}-hpke-{self.version}", f"{self.name}-sign-{self.version}")

    @property
    def holds_keys(self) -> bool:
        return not self.removed and not self.active.isdisjoint(KEY_HOLDERS)


@dataclass(frozen=True)
class Link:
    made_by: str
    roles: frozenset[Role]
    exempt: frozenset[Role]


@dataclass(frozen=True)
class Said:
    """One line of the machine's own book."""

    by: str
    by_version: int
    about: str
    version: int
    role: Role | None  # None for a new start


class House(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.people: list[Someone] = []
        self.links: list[Link] = []
        self.yeses: dict[tuple[str, Role | None], list[Yes]] = {}
        self.ever: set[str] = set()
        self.book: list[Said] = []
        self.lone_console_beginnings = 0

    # The house, by the rules

    def standing(self) -> Standing:
        holding = {each.name: each.keys.sign for each in self.people if each.holds_keys}
        return Standing(holding, frozenset(self.ever))

    def someone(self, number: int) -> Someone:
        return self.people[number % len(self.people)]

    def named(self, name: str) -> Someone:
        return next(each for each in self.people if each.name == name)

    def activate(self, who: Someone, role: Role) -> None:
        who.pending.discard(role)
        who.active.add(role)
        if role in KEY_HOLDERS:
            self.ever.add(who.name)

    def may_administer(self, who: Someone) -> bool:
        return not who.removed and Role.ADMIN in who.active

    @initialize()
    def begin(self) -> None:
        self.invite(None, frozenset({Role.ADMIN}))
        self.join(0)

    @rule(number=SOMEONE, roles=st.frozensets(ROLES, min_size=1))
    def invite_from_the_console(self, number: int, roles: frozenset[Role]) -> None:
        self.invite(self.someone(number), roles)

    @rule(roles=st.frozensets(ROLES, min_size=1))
    def invite_from_the_server(self, roles: frozenset[Role]) -> None:
        self.invite(None, roles)

    def invite(self, maker: Someone | None, roles: frozenset[Role]) -> None:
        if maker is not None and not self.may_administer(maker):
            return
        made_by = maker.name if maker else SERVER
        exempt = {role for role in roles if needs_no_yes(role, made_by, self.standing())}
        self.links.append(Link(made_by, roles, frozenset(exempt)))

    @precondition(lambda self: self.links)
    @rule(number=SOMEONE)
    def join(self, number: int) -> None:
        link = self.links.pop(number % len(self.links))
        if link.made_by and not self.may_administer(self.named(link.made_by)):
            return
        who = Someone(f"p{len(self.people)}", link.made_by)
        standing = self.standing()
        alone = {one.name for one in self.people if one.holds_keys}
        self.people.append(who)
        for role in sorted(link.roles):
            exempt = role in link.exempt
            if begins_active(role, link.made_by, exempt=exempt, standing=standing):
                if role in GATED:
                    self.check_exception(link, role, alone)
                self.activate(who, role)
            else:
                who.pending.add(role)

    @rule(number=SOMEONE, by=SOMEONE, role=ROLES)
    def ask(self, number: int, by: int, role: Role) -> None:
        who, asker = self.someone(number), self.someone(by)
        if who.removed or who is asker or not self.may_administer(asker):
            return
        if role in who.active | who.pending:
            return
        if needed_for(role):
            who.pending.add(role)
        else:
            self.activate(who, role)

    @rule(number=SOMEONE, by=SOMEONE, role=st.sampled_from(sorted(GATED)))
    def say_yes(self, number: int, by: int, role: Role) -> None:
        who, giver = self.someone(number), self.someone(by)
        if role in who.pending and self.record_yes(giver, who, role):
            self.check_two(who, role)
            self.yeses.pop((who.name, role))
            self.activate(who, role)

    @rule(number=SOMEONE, by=SOMEONE)
    def say_yes_to_a_new_start(self, number: int, by: int) -> None:
        who, giver = self.someone(number), self.someone(by)
        if not who.removed and self.record_yes(giver, who, None):
            self.check_two(who, None)
            who.version += 1
            gated = who.active & GATED
            who.active -= gated
            who.pending |= gated

    def record_yes(self, giver: Someone, who: Someone, role: Role | None) -> bool:
        said = self.yeses.setdefault((who.name, role), [])
        standing = self.standing()
        before = counting(said, who.name, who.keys, standing)
        if not may_say_yes(giver.name, who.name, before, standing):
            return False
        said.append(Yes(giver.name, giver.keys.sign, who.keys))
        self.book.append(Said(giver.name, giver.version, who.name, who.version, role))
        return are_enough(counting(said, who.name, who.keys, standing))

    @rule(number=SOMEONE, by=SOMEONE)
    def remove(self, number: int, by: int) -> None:
        who, remover = self.someone(number), self.someone(by)
        if who is remover or not remover.holds_keys or who.removed:
            return
        if not self.standing().would_be_empty_without(who.name):
            who.removed = True
            who.active.clear()
            who.pending.clear()

    @rule(number=SOMEONE, by=SOMEONE, role=ROLES)
    def withdraw(self, number: int, by: int, role: Role) -> None:
        who, remover = self.someone(number), self.someone(by)
        if who is not remover and remover.holds_keys and not who.removed:
            who.active.discard(role)
            who.pending.discard(role)
            # Asking again is a new matter, with no yes to it yet.
            self.yeses.pop((who.name, role), None)
            self.book = [one for one in self.book if (one.about, one.role) != (who.name, role)]

    # What has to be true, by the machine's own book

    def check_two(self, who: Someone, role: Role | None) -> None:
        good = {
            one.by
            for one in self.book
            if (one.about, one.version, one.role) == (who.name, who.version, role)
            and one.by != who.name
            and self.named(one.by).holds_keys
            and self.named(one.by).version == one.by_version
        }
        assert len(good) >= 2, "two different key holders of now, neither of them the candidate"

    def check_exception(self, link: Link, role: Role, held_before: set[str]) -> None:
        assert role is Role.ADMIN, "no mentor and no lead comes in without two yeses"
        if link.made_by == SERVER:
            assert len(held_before) < 2
        else:
            assert held_before == {link.made_by}
            assert self.lone_console_beginnings == 0, "the console's exception works once, ever"
            self.lone_console_beginnings += 1

    @invariant()
    def somebody_always_holds_the_keys(self) -> None:
        assert not self.people or any(each.holds_keys for each in self.people)

    @invariant()
    def nobody_is_both_removed_and_something(self) -> None:
        assert all(not each.active for each in self.people if each.removed)


class FullHouse(House):
    """Four key holders and two who wait, so that new starts and changed keys come up often."""

    @initialize()
    def begin(self) -> None:
        for name in ("p0", "p1", "p2", "p3"):
            self.people.append(Someone(name, SERVER))
            self.activate(self.people[-1], Role.LEAD)
        for name in ("p4", "p5"):
            self.people.append(Someone(name, SERVER, pending={Role.MENTOR}))

    @rule(number=SOMEONE, by=SOMEONE)
    def say_yes_to_a_mentor(self, number: int, by: int) -> None:
        self.say_yes(4 + number % 2, by, Role.MENTOR)

    @rule(number=st.integers(min_value=0, max_value=3))
    def a_key_holder_started_anew_and_was_approved_again(self, number: int) -> None:
        self.people[number].version += 1


class RogueAdmin(House):
    """One admin and everyone they invite are the same person. The second key holder is honest, says
    yes to nobody of theirs, and types nothing at the server.
    """

    @initialize()
    def begin(self) -> None:
        super().begin()
        self.invite(self.people[0], frozenset({Role.ADMIN}))
        self.join(0)

    def invite(self, maker: Someone | None, roles: frozenset[Role]) -> None:
        if maker is not None or not self.people:
            super().invite(maker, roles)

    def record_yes(self, giver: Someone, who: Someone, role: Role | None) -> bool:
        honest = self.people[1]
        return giver is not honest and super().record_yes(giver, who, role)

    @invariant()
    def the_rogue_stays_one_admin(self) -> None:
        for each in self.people[:1] + self.people[2:]:
            assert each.active.isdisjoint({Role.MENTOR, Role.LEAD})
            assert each is self.people[0] or Role.ADMIN not in each.active


def test_no_gated_role_is_ever_active_without_two_yeses_but_for_the_two_exceptions() -> None:
    run_machine(House, settings=settings(max_examples=150, stateful_step_count=40, deadline=None))


def test_changed_keys_and_lost_roles_undo_a_yes() -> None:
    run_machine(
        FullHouse, settings=settings(max_examples=250, stateful_step_count=30, deadline=None)
    )


def test_an_admin_alone_never_becomes_or_makes_a_mentor_or_a_lead_or_a_second_admin() -> None:
    run_machine(
        RogueAdmin, settings=settings(max_examples=150, stateful_step_count=40, deadline=None)
    )
