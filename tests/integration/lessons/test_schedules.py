"""What is published later, and what nobody may forget."""

from datetime import UTC, datetime, timedelta

from tests.support.clock import MovableClock
from tests.support.household import Household
from tests.support.studio import PAGE, Editor, Office
from wayside.lessons.models import Publication
from wayside.lessons.newest import LessonPacks
from wayside.lessons.turning import Turning

NEW = "Trust can be slow after someone broke it. That makes sense. You can go slowly. You can stop."


async def approved(office: Office) -> Editor:
    """A publisher before whom an approved revision lies."""
    writer = await office.editor("Wren", "writer")
    await writer.save(one=NEW)
    await writer.propose()
    pub = await office.editor("Pia", "publisher")
    for role in ("survivor-reviewer", "health-reviewer"):
        who = await office.editor(role, role)
        assert (await who.say("approve", role)).status_code == 200
    return pub


def minute(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%MZ}"


async def test_a_scheduled_revision_reaches_phones_at_its_minute_and_not_before(
    office: Office, household: Household
) -> None:
    pub = await approved(office)
    now = datetime.now(UTC)
    at = now + timedelta(hours=2)
    view = (await pub.publish(at=minute(at))).json()
    assert (view["state"], view["published"], view["scheduled_for"]) == ("scheduled", 1, minute(at))
    clock = MovableClock(now)
    put: dict[str, object] = {}
    packs = LessonPacks({"en": "ltr"}, put.update, clock)
    await packs.look()
    before = put["en"]
    clock.advance(timedelta(hours=1))
    assert not await packs.look()
    clock.advance(timedelta(hours=1))
    assert await packs.look()
    assert put["en"] is not before
    turning = Turning(household.staff.audit)
    assert await turning.turn(clock) == 1
    assert await turning.turn(clock) == 0
    assert await Publication.filter(lang="en", until=None, lesson__slug="slow-trust").count() == 1


async def test_what_was_scheduled_is_cancelled_with_what_is_there(office: Office) -> None:
    pub = await approved(office)
    await pub.publish(at=minute(datetime.now(UTC) + timedelta(hours=2)))
    view = await pub.done(f"{PAGE}/withdrawals")
    assert (view["published"], view["scheduled_for"]) == (None, None)


async def test_publishing_now_replaces_what_was_scheduled(office: Office) -> None:
    pub = await approved(office)
    await pub.publish(at=minute(datetime.now(UTC) + timedelta(hours=2)))
    view = (await pub.publish()).json()
    assert (view["state"], view["published"], view["scheduled_for"]) == ("published", 2, None)


async def test_nothing_is_scheduled_for_yesterday_or_a_year_from_now(office: Office) -> None:
    pub = await approved(office)
    for days in (-1, 400):
        answer = await pub.publish(at=minute(datetime.now(UTC) + timedelta(days=days)))
        assert answer.json()["type"] == "/problems/invalid-body"


async def test_home_says_what_waits_for_whom(office: Office) -> None:
    survivor = await office.editor("Ana", "survivor-reviewer")
    mentor = await office.editor("Mo", "mentor")

    async def waiting(who: Editor) -> dict[str, int]:
        todo = (await who.get("/staff/home"))["to_do"]
        return {each["kind"]: each["count"] for each in todo if "lessons" in each["kind"]}

    assert await waiting(survivor) == {"lessons-sign": 2}
    assert await waiting(mentor) == {}
    pub = await approved(office)
    assert (await waiting(pub))["lessons-publish"] == 1
