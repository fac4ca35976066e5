"""Any order of enqueueing, claiming, dying, failing, finishing and waiting, against a model."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine

from tests.support.clock import MovableClock
from wayside.kernel.database import close_database, open_database
from wayside.kernel.jobs import KEPT, Claim, GiveUp, JobTable, enqueue
from wayside.kernel.models import Job
from wayside.kernel.retries import ATTEMPTS, pause_after

LIMIT = timedelta(minutes=1)
CLAIM_LASTS = timedelta(minutes=1, seconds=30)


@dataclass
class Expected:
    """What the model knows about one job."""

    key: str | None
    state: str
    ready_at: datetime
    claim: str | None = None
    attempts: int = 0
    finished_at: datetime | None = None


class Jobs(RuleBasedStateMachine):
    runner: asyncio.Runner

    def __init__(self) -> None:
        super().__init__()
        self.run(Job.all().delete())
        self.clock = MovableClock()
        self.table = JobTable(self.clock)
        self.model: dict[str, Expected] = {}

    def run(self, awaitable: Any) -> Any:
        async def wait() -> Any:
            return await awaitable

        return self.runner.run(wait())

    claims: Bundle[Claim] = Bundle("claims")

    @rule(
        key=st.sampled_from([None, "a", "b"]),
        wait=st.sampled_from([0, 0, 1, 90, 100_000]),
    )
    def enqueue(self, key: str | None, wait: int) -> None:
        due = self.clock.now() + timedelta(seconds=wait)
        before = set(self.model)
        written = self.run(enqueue("note", {"n": 1}, key=key, due=due, clock=self.clock))
        assert written == (key is None or all(job.key != key for job in self.model.values()))
        if written:
            (new,) = {job.id for job in self.run(Job.all())} - before
            self.model[new] = Expected(key, "open", due)

    @rule(
        step=st.sampled_from(
            [timedelta(seconds=10), LIMIT, CLAIM_LASTS, timedelta(hours=1), timedelta(days=4)]
        )
    )
    def wait(self, step: timedelta) -> None:
        self.clock.advance(step)

    @rule(target=claims)
    def claim(self) -> Any:
        now = self.clock.now()
        ready = sorted(
            (job.ready_at, identifier)
            for identifier, job in self.model.items()
            if job.state == "open" and job.ready_at <= now
        )
        claim = self.run(self.table.claim(["note"], LIMIT))
        for _, identifier in ready:
            job = self.model[identifier]
            if job.attempts == ATTEMPTS:  # its workers died too often
                job.state, job.claim, job.finished_at = "dead", None, now
                continue
            assert claim is not None
            assert claim.id == identifier
            job.attempts += 1
            job.claim, job.ready_at = claim.claim, now + CLAIM_LASTS
            assert claim.attempts == job.attempts
            return claim
        assert claim is None
        return multiple()

    def held(self, claim: Claim) -> Expected | None:
        job = self.model.get(claim.id)
        return job if job is not None and job.claim == claim.claim else None

    @rule(claim=claims)
    def complete(self, claim: Claim) -> None:
        job = self.held(claim)
        assert self.run(self.table.complete(claim)) == (job is not None)
        if job is not None:
            job.state, job.claim, job.finished_at = "done", None, self.clock.now()

    @rule(claim=claims, hopeless=st.booleans())
    def fail(self, claim: Claim, hopeless: bool) -> None:
        job = self.held(claim)
        error: Exception = GiveUp() if hopeless else ValueError()
        assert self.run(self.table.fail(claim, error)) == (job is not None)
        if job is None:
            return
        pause = None if hopeless else pause_after(job.attempts)
        job.claim = None
        if pause is None:
            job.state, job.finished_at = "dead", self.clock.now()
        else:
            job.ready_at = self.clock.now() + pause

    @rule(claim=claims)
    def release(self, claim: Claim) -> None:
        job = self.held(claim)
        self.run(self.table.release(claim))
        if job is not None:
            job.claim, job.ready_at, job.attempts = None, self.clock.now(), job.attempts - 1

    @rule()
    def purge(self) -> None:
        old = self.clock.now() - KEPT
        gone = [
            identifier
            for identifier, job in self.model.items()
            if job.finished_at is not None and job.finished_at < old
        ]
        assert self.run(self.table.purge()) == len(gone)
        for identifier in gone:
            del self.model[identifier]

    @invariant()
    def the_table_is_as_the_model_says(self) -> None:
        found = {
            job.id: Expected(
                job.key, job.state, job.ready_at, job.claim, job.attempts, job.finished_at
            )
            for job in self.run(Job.all())
        }
        assert found == self.model


def test_no_order_of_events_loses_a_job_or_gives_it_to_two(database_url: str) -> None:
    with asyncio.Runner() as runner:
        runner.run(open_database(database_url))
        try:
            Jobs.runner = runner
            run_machine(
                Jobs,
                settings=settings(
                    max_examples=25,
                    stateful_step_count=30,
                    deadline=None,
                    suppress_health_check=[HealthCheck.too_slow],
                ),
            )
        finally:
            runner.run(close_database())
