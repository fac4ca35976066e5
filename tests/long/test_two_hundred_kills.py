"""Two hundred kills in a row. Some minutes on a quiet machine; `make check-long` runs it."""

from pathlib import Path

import pytest

from tests.support.kills import kill_again_and_again


@pytest.mark.long
@pytest.mark.timeout(3600)
async def test_two_hundred_kills_lose_no_job_and_run_none_twice_without_cause(
    database_url: str, tmp_path: Path
) -> None:
    await kill_again_and_again(database_url, tmp_path, kills=200)
