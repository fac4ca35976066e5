"""Signing in: does how long the answer takes tell a stranger whether a name exists?

Run with `make bench`. Five kinds of tries, shuffled within each round against one running server:
the right one, a wrong passphrase, a wrong code, a name that nobody has, and a known name with
everything wrong. All come from a browser that the server does not know, as a stranger's would; its
limits let about one a second through, so this takes some minutes.

The answers to the refused ones are the same, byte for byte (a test shows that). Here each kind is
compared in distribution with a wrong passphrase: `slower` is the chance that one of this kind takes
longer than one of those (half: they cannot be told apart; Mann and Whitney 1947), `p` how often
chance alone would do as much, `gap` the largest distance of the two distributions (Kolmogorov).
The first line compares wrong passphrases with each other: what chance looks like on this machine.
"""

import asyncio
import random
import secrets
import statistics
import sys
import tempfile
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from math import erfc, sqrt
from pathlib import Path

from tests.support.first_link import first_link
from tests.support.staff import Browser, Person, browser_at
from tests.support.wayside_process import WaysideProcess, running_wayside

ROUNDS = 60
PEOPLE = 12  # each is tried less often than the limit of her name allows
WORDS = "nine slow rivers under glass"
SALT = secrets.token_bytes(16)  # one for all, so that only one passphrase has to be stretched

Kind = str
REFERENCE: Kind = "wrong passphrase"
KINDS: tuple[Kind, ...] = ("right", REFERENCE, "wrong code", "unknown name", "all wrong")
HEADINGS = ("", "median ms", "10 % to 90 %", "slower", "p", "gap")


def slower(ours: Sequence[float], theirs: Sequence[float]) -> tuple[float, float]:
    """The chance that one of ours is larger than one of theirs, and the two-sided p of that
    (normal approximation, corrected for ties)."""
    many, others = len(ours), len(theirs)
    every = sorted([*ours, *theirs])
    rank = {value: bisect_right(every, value) - (n - 1) / 2 for value, n in Counter(every).items()}
    larger = sum(rank[value] for value in ours) - many * (many + 1) / 2
    total = many + others
    ties = sum(n**3 - n for n in Counter(every).values()) / (total * (total - 1))
    spread = sqrt(many * others / 12 * (total + 1 - ties))
    away = abs(larger - many * others / 2) / spread if spread else 0.0
    return larger / (many * others), erfc(away / sqrt(2))


def gap(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The largest distance between the two distribution functions."""
    a, b = sorted(ours), sorted(theirs)
    return max(abs(bisect_right(a, x) / len(a) - bisect_right(b, x) / len(b)) for x in [*a, *b])


async def people_of(wayside: WaysideProcess, browser: Browser) -> list[Person]:
    """An admin, and the people that she invited, each with an authenticator app."""
    admin = Person(browser, "Admin")
    await admin.join(first_link(wayside))
    links = [await admin.invite("writer", name=f"Writer {n}") for n in range(2 * PEOPLE)]
    people = []
    for number, each in enumerate(links):
        browser.forget()
        person = Person(browser, f"Writer {number}", passphrase=WORDS, salt=SALT)
        await person.join(each)
        people.append(person)
    browser.forget()
    return people


def wrong_verifier() -> str:
    return secrets.token_urlsafe(32)


def to_send(kind: Kind, person: Person, other: Person) -> dict[str, object]:
    """What a browser sends. `other` is never signed in: wrong codes are counted against her."""
    wrong_code = {"kind": "totp", "code": person.totp.wrong()}
    if kind == "right":
        return person.signing_in()
    if kind == "wrong code":
        return other.signing_in(proof={"kind": "totp", "code": other.totp.wrong()})
    if kind == "unknown name":
        name = f"Writer {secrets.randbelow(10**6) + 100}"
        return person.signing_in(name=name, verifier=wrong_verifier(), proof=wrong_code)
    if kind == "all wrong":
        return other.signing_in(verifier=wrong_verifier(), proof=wrong_code)
    right_code = {"kind": "totp", "code": person.totp.peek()}
    return person.signing_in(verifier=wrong_verifier(), proof=right_code)


async def timed(browser: Browser, sent: dict[str, object], expected: int) -> float:
    """Milliseconds until the answer. Waits where the server asks for it."""
    while True:
        began = time.perf_counter()
        answer = await browser.post("/staff/sessions", sent)
        took = (time.perf_counter() - began) * 1000
        browser.forget()
        if answer.status_code == expected:
            return took
        if answer.status_code != 429:
            raise SystemExit(f"{expected} was expected: {answer.status_code} {answer.text}")
        await asyncio.sleep(float(answer.headers["retry-after"]))


async def measure(wayside: WaysideProcess) -> dict[Kind, list[float]]:
    """Rounds of all kinds in an order of its own each, so that a busy moment falls on all alike."""
    found: dict[Kind, list[float]] = {kind: [] for kind in KINDS}
    async with browser_at(wayside.origin) as browser:
        people = await people_of(wayside, browser)
        for number in range(ROUNDS):
            person = people[number % PEOPLE]
            other = people[PEOPLE + number % PEOPLE]
            for kind in random.sample(KINDS, len(KINDS)):
                expected = 201 if kind == "right" else 401
                if kind == "right":
                    await asyncio.sleep(person.totp.seconds_left)  # no code works twice
                found[kind].append(await timed(browser, to_send(kind, person, other), expected))
    return found


def line(name: str, ours: Sequence[float], theirs: Sequence[float]) -> str:
    tenths = statistics.quantiles(ours, n=10)
    chance, p = slower(ours, theirs)
    span = f"{tenths[0]:.1f} to {tenths[-1]:.1f}"
    return (
        f"{name:<18}{statistics.median(ours):>10.1f}{span:>18}"
        f"{chance:>9.2f}{p:>9.3f}{gap(ours, theirs):>7.2f}"
    )


async def main() -> int:
    with tempfile.TemporaryDirectory() as name, running_wayside(Path(name)) as wayside:
        found = await measure(wayside)
    against = found[REFERENCE]
    print(f"{ROUNDS} rounds; each kind against a wrong passphrase")
    print("{:<18}{:>10}{:>18}{:>9}{:>9}{:>7}".format(*HEADINGS))
    print(line("chance itself", against[::2], against[1::2]))
    for kind in KINDS:
        print(line(kind, found[kind], against))
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
