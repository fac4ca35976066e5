"""Two people let someone in."""

import pytest

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
from wayside.staff.rules.roles import GATED, Role

NOVA = Keys("nova-hpke", "nova-sign")
HOUSE = Standing({"ana": "ana-sign", "ben": "ben-sign", "cleo": "cleo-sign"}, frozenset())


def yes(by: str, *, about: Keys = NOVA, signed_with: str | None = None) -> Yes:
    return Yes(by, f"{by}-sign" if signed_with is None else signed_with, about)


def givers(*yeses: Yes, about: str = "nova", standing: Standing = HOUSE) -> list[str]:
    return counting(yeses, about, NOVA, standing)


def house(*holding: str, before: tuple[str, ...] = ()) -> Standing:
    return Standing({who: f"{who}-sign" for who in holding}, frozenset((*holding, *before)))


@pytest.mark.parametrize("role", Role)
def test_a_mentor_a_lead_and_an_admin_need_two_yeses_and_nobody_else_does(role: Role) -> None:
    assert needed_for(role) == (2 if role in {"mentor", "lead", "admin"} else 0)


def test_two_different_key_holders_are_enough() -> None:
    assert are_enough(givers(yes("ana"), yes("ben")))
    assert not are_enough(givers(yes("ana")))
    assert not are_enough(givers())


def test_the_same_person_twice_is_one_person() -> None:
    assert givers(yes("ana"), yes("ana")) == ["ana"]
    assert not are_enough(["ana", "ana"])


def test_nobody_says_yes_to_themselves() -> None:
    assert givers(yes("ana"), yes("ben"), about="ana") == ["ben"]
    assert not may_say_yes("ana", "ana", [], HOUSE)


def test_a_yes_of_someone_who_holds_no_keys_now_does_not_count() -> None:
    said = (yes("ana"), yes("ben"))
    assert are_enough(givers(*said))
    assert givers(*said, standing=house("ana", "cleo", before=("ben",))) == ["ana"]
    assert not may_say_yes("ben", "nova", [], house("ana", before=("ben",)))


def test_a_yes_to_keys_that_were_since_replaced_does_not_count() -> None:
    assert givers(yes("ana", about=Keys("old", "nova-sign")), yes("ben")) == ["ben"]
    assert givers(yes("ana", about=Keys("nova-hpke", "old")), yes("ben")) == ["ben"]


def test_a_yes_signed_with_a_key_its_giver_no_longer_has_does_not_count() -> None:
    assert givers(yes("ana", signed_with="old"), yes("ben")) == ["ben"]
    assert givers(yes("ana", signed_with=""), yes("ben")) == ["ben"]


def test_a_yes_that_nothing_proves_does_not_count_whatever_is_stored() -> None:
    assert givers(yes("ana", signed_with=""), standing=Standing({"ana": ""}, frozenset())) == []


def test_who_said_yes_already_is_not_asked_again() -> None:
    assert may_say_yes("ana", "nova", ["ben"], HOUSE)
    assert not may_say_yes("ana", "nova", ["ana"], HOUSE)


def test_the_very_first_admin_needs_no_yes() -> None:
    assert begins_active(Role.ADMIN, "", exempt=True, standing=house())


def test_the_first_admin_brings_in_the_second_key_holder_alone() -> None:
    assert begins_active(Role.ADMIN, "ana", exempt=True, standing=house("ana"))


@pytest.mark.parametrize("role", [Role.MENTOR, Role.LEAD])
def test_no_exception_is_for_a_mentor_or_a_lead(role: Role) -> None:
    for made_by in ("", "ana"):
        for standing in (house(), house("ana"), house("ana", "ben")):
            assert not needs_no_yes(role, made_by, standing)
            assert not begins_active(role, made_by, exempt=True, standing=standing)


def test_of_ten_links_for_a_second_admin_only_the_first_one_works_alone() -> None:
    assert not begins_active(Role.ADMIN, "ana", exempt=True, standing=house("ana", "sock1"))


def test_removing_every_other_key_holder_does_not_bring_the_exception_back() -> None:
    assert not needs_no_yes(Role.ADMIN, "ana", house("ana", before=("ben",)))


def test_an_invitation_that_was_no_exception_when_made_never_becomes_one() -> None:
    assert not begins_active(Role.ADMIN, "ana", exempt=False, standing=house("ana"))


def test_the_exception_belongs_to_the_one_key_holder_and_to_nobody_else() -> None:
    assert not needs_no_yes(Role.ADMIN, "writer", house("ana"))
    assert not needs_no_yes(Role.ADMIN, "ana", house(before=("ana",)))


def test_the_command_line_brings_an_admin_back_while_fewer_than_two_hold_keys() -> None:
    assert needs_no_yes(Role.ADMIN, "", house("ana", before=("ben", "cleo")))
    assert not needs_no_yes(Role.ADMIN, "", house("ana", "ben"))


@pytest.mark.parametrize("role", sorted(set(Role) - GATED))
def test_any_other_role_begins_at_once(role: Role) -> None:
    assert begins_active(role, "ana", exempt=False, standing=house("ana", "ben"))


def test_the_last_key_holder_is_seen_as_the_last() -> None:
    assert house("ana").would_be_empty_without("ana")
    assert not house("ana").would_be_empty_without("ben")
    assert not house("ana", "ben").would_be_empty_without("ana")


def test_who_could_say_yes_about_someone_leaves_that_person_out() -> None:
    assert house("ana", "ben").without("ana") == 1
    assert house("ana", "ben").without("nova") == 2
