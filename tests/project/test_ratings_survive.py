"""Ratings of many readers at once while a worker, or all of Rawi, is killed: no answer is lost (A16, E2).

bench/ratings.py does the same with many more answers.
"""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

from support.kept import Database
from support.raters import (
    BEHIND_PROXY,
    Reader,
    assert_recount_is_equal,
    change_mind,
    change_mind_until_lost,
    raters,
)
from support.serving import a_worker, family, served
from support.shared import ROOT

PAGE = ROOT / "samples" / "2020-09-09-reduction-announced.txt"
READERS, ANSWERS = 16, 40


def test_one_worker_killed_among_many_answers_changes_no_count(tmp_path: Path, database: Database) -> None:
    with served(tmp_path, PAGE, environment=BEHIND_PROXY | database.environment) as site:
        readers, answered = raters(database, site, READERS), []

        def goes_on() -> None:
            answered.append(1)
            if len(answered) == READERS * ANSWERS // 3:
                os.kill(a_worker(site), signal.SIGKILL)

        with ThreadPoolExecutor(READERS) as pool:
            list(pool.map(lambda reader: change_mind(reader, site, ANSWERS, goes_on=goes_on), readers))
        assert len(answered) == READERS * ANSWERS
        assert [reader.own(site) for reader in readers] == [reader.kept for reader in readers]
        assert_recount_is_equal(database)


def test_no_acknowledged_answer_is_lost_to_a_kill(tmp_path: Path, database: Database) -> None:
    half, is_over = Event(), Event()
    with served(tmp_path, PAGE, environment=BEHIND_PROXY | database.environment) as site:
        readers, answered = raters(database, site, READERS), []

        def goes_on() -> None:
            answered.append(1)
            if len(answered) >= READERS * 4:
                half.set()

        def may_go_on() -> bool:
            return not is_over.is_set() and len(answered) < READERS * ANSWERS

        def rate(reader: Reader) -> None:
            change_mind_until_lost(reader, site, may_go_on=may_go_on, goes_on=goes_on)

        with ThreadPoolExecutor(READERS) as pool:
            sending = [pool.submit(rate, reader) for reader in readers]
            assert half.wait(120)
            for pid in family(site.process.pid):
                os.kill(pid, signal.SIGKILL)
            is_over.set()
            for one in sending:
                one.result()
    assert_recount_is_equal(database)
    with served(tmp_path, PAGE, environment=BEHIND_PROXY | database.environment) as again:
        # What was under way when the power went may have been kept or not; what was acknowledged was.
        assert all(reader.own(again) in (reader.kept, reader.tried) for reader in readers)
