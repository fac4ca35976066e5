"""Six words, Leave, and the way back from a clean profile; a check phrase opens what was before."""

from playwright.async_api import expect

from tests.browser.talk.story.tale import Tale
from tests.support.chatters import Youth

LATER = "() => { const now = Date.now; Date.now = () => now() + 6 * 60_000; }"


async def the_youth_takes_six_words(tale: Tale) -> list[str]:
    youth = tale.youth
    await youth.unfold_more()
    await tale.sees("more", youth.page)
    await youth.press("words-heading")
    await youth.button("words-make").wait_for()
    await tale.sees("about-words", youth.page)
    await youth.press("words-make")
    shown = youth.page.locator(".six li")
    await shown.first.wait_for()
    six = await shown.all_inner_texts()
    await tale.sees("six-words", youth.page)
    await youth.write("words-label", " ".join(six))
    await youth.press("words-check")
    await youth.sees("words-practise-right")
    await tale.sees("practised", youth.page)
    await youth.press("words-done")
    return six


async def a_check_phrase_is_agreed_on(tale: Tale) -> None:
    youth, fern = tale.youth, tale.fern
    await fern.button("chat-phrase").click()
    await youth.sees("phrase-asked")
    await tale.sees("a-phrase-is-offered", youth.page)
    await youth.page.locator("#talk-phrase-asked").click()
    await youth.write("phrase-label", tale.said("phrase"))
    await tale.sees("the-phrase", youth.page)
    await youth.press("phrase-save")
    await youth.sees("phrase-saved")
    await youth.press("talk-chat-heading")


async def one_press_leaves_and_nothing_is_there(tale: Tale) -> None:
    youth, fern = tale.youth, tale.fern
    await youth.leave()
    await tale.look("left", youth.page)
    await fern.page.get_by_text(fern.say("chat-away")).wait_for()
    await tale.sees("the-youth-left", fern.page)
    await youth.finds_nothing_of_it()
    # A while later: what is written now is sealed to where the words lead.
    await fern.page.evaluate(LATER)
    await fern.says(tale.said("away"))


async def words_open_what_was_said_since_and_no_more(tale: Tale, six: list[str]) -> None:
    youth = await Youth.at(tale.browser, tale.house.origin, tale.language)
    tale.youth = youth
    await youth.open_talk()
    await youth.press("talk-back-words")
    await youth.write("words-label", " , ".join(word[:4].upper() for word in six))
    await tale.sees("six-words-typed", youth.page)
    await youth.press("words-back-open")
    # Also here: whoever came back may sit somewhere else.
    await youth.sees("talk-seen-heading")
    await tale.sees("who-sees-this-phone-again", youth.page)
    await youth.press("talk-seen-no")
    await youth.reads(tale.said("away"))
    assert await youth.page.get_by_text(tale.said("bed")).count() == 0, "words open the past"
    await tale.readers_include("Fern")
    await youth.sees("phrase-older")
    await tale.sees("back", youth.page)


async def the_check_phrase_opens_what_was_before(tale: Tale) -> None:
    youth = tale.youth
    await youth.page.locator("#talk-phrase-asked").click()
    await youth.write("phrase-label", "zzzzzzz")
    await youth.press("phrase-open")
    await youth.sees("phrase-wrong")
    await tale.sees("a-wrong-phrase", youth.page)
    await youth.write("phrase-label", tale.said("phrase").upper())
    await youth.press("phrase-open")
    await youth.reads(tale.said("bed"))
    await tale.sees("the-older-part", youth.page)
    await youth.says(tale.said("back"))
    await tale.fern.reads(tale.said("back"))
    await expect(youth.page.get_by_text(youth.say("phrase-older"))).to_have_count(0)
