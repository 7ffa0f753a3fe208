"""Ratings of many readers at once while a worker, or all of Rawi, is killed: no answer is lost (A16, E2)."""

import http.client
import json
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Event
from urllib.parse import urlencode, urlsplit

import pytest

from support.kept import BOTH, Database
from support.serving import Site, copied, family, served
from support.shared import ROOT

PAGE = ROOT / "samples" / "2020-09-09-reduction-announced.txt"
#: A proxy that the operator named writes the address that limits go by.
BEHIND_PROXY = {"RAWI_PROXY": "1"}
READERS, ANSWERS = 16, 40
LOST = (OSError, http.client.HTTPException)


@dataclass(slots=True)
class Reader:
    """A browser: its cookies, the last answer that was acknowledged, and one that may have been kept."""

    number: int
    article: int
    cookie: str = ""
    kept: str = "none"
    tried: str = "none"
    headers: dict[str, str] = field(default_factory=dict)

    def send(self, site: Site, answer: str) -> bool:
        """True once the server says that it has it; raises one of LOST where it says nothing."""
        self.tried = answer
        headers = {"Origin": site.address, "Content-Type": "application/x-www-form-urlencoded"}
        status, said = self._ask(site, "POST", "", urlencode({"answer": answer}), headers)
        if status == 200 and said["own"] == answer:
            self.kept = answer
            return True
        return False

    def own(self, site: Site) -> str:
        """What the site says that this browser answered."""
        return str(self._ask(site, "GET", "own.json", "", {})[1]["own"])

    def _ask(self, site: Site, method: str, path: str, body: str, headers: dict[str, str]) -> tuple:
        common = {
            "X-Forwarded-For": f"203.0.113.{self.number + 1}",
            "Accept": "application/json",
            "Cookie": self.cookie,
        }
        with closing(http.client.HTTPConnection(urlsplit(site.address).netloc, timeout=120)) as connection:
            connection.request(method, f"/a/{self.article}/rating/{path}", body, common | headers)
            answer = connection.getresponse()
            said = json.loads(answer.read())
        given = [value.partition(";")[0] for value in answer.headers.get_all("Set-Cookie") or ()]
        self.cookie = "; ".join(given) or self.cookie
        return answer.status, said


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path, first_start: Path) -> Iterator[Database]:
    """The database of the site that the test serves."""
    if request.param == "sqlite":
        copied(first_start, tmp_path)
    with BOTH[request.param](tmp_path / "data") as database:
        yield database


def _readers(database: Database, site: Site) -> list[Reader]:
    """Readers who have their cookie."""
    (article,) = database.rows("SELECT page_ptr_id FROM articles_article")[0]
    readers = [Reader(number, article) for number in range(READERS)]
    assert all(reader.send(site, "yes") for reader in readers)
    return readers


def _change_minds(reader: Reader, site: Site, *, goes_on: Callable[[], None]) -> None:
    """ANSWERS at random; what got no answer is sent again, as a script does."""
    chance = Random(reader.number)
    for _ in range(ANSWERS):
        answer = chance.choice(("yes", "no", "none"))
        for _attempt in range(20):
            try:
                assert reader.send(site, answer)
            except LOST:
                continue
            break
        goes_on()


def _assert_recount_is_equal(database: Database) -> None:
    rows = dict(database.rows("SELECT is_liked, count(*) FROM ratings_rating GROUP BY is_liked"))
    (total,) = database.rows("SELECT liked, disliked FROM ratings_total")
    assert total == (rows.get(True, 0), rows.get(False, 0))


def test_one_worker_killed_among_many_answers_changes_no_count(tmp_path: Path, database: Database) -> None:
    with served(tmp_path, PAGE, environment=BEHIND_PROXY | database.environment) as site:
        readers, answered = _readers(database, site), []

        def goes_on() -> None:
            answered.append(1)
            if len(answered) == READERS * ANSWERS // 3:
                os.kill(_a_worker(site), signal.SIGKILL)

        with ThreadPoolExecutor(READERS) as pool:
            list(pool.map(lambda reader: _change_minds(reader, site, goes_on=goes_on), readers))
        assert len(answered) == READERS * ANSWERS
        assert [reader.own(site) for reader in readers] == [reader.kept for reader in readers]
        _assert_recount_is_equal(database)


def test_no_acknowledged_answer_is_lost_to_a_kill(tmp_path: Path, database: Database) -> None:
    half, is_over = Event(), Event()
    with served(tmp_path, PAGE, environment=BEHIND_PROXY | database.environment) as site:
        readers, answered = _readers(database, site), []

        def change_minds(reader: Reader) -> None:
            chance = Random(reader.number)
            while not is_over.is_set() and len(answered) < READERS * ANSWERS:
                try:
                    assert reader.send(site, chance.choice(("yes", "no", "none")))
                except LOST:
                    return
                answered.append(1)
                if len(answered) >= READERS * 4:
                    half.set()

        with ThreadPoolExecutor(READERS) as pool:
            sending = [pool.submit(change_minds, reader) for reader in readers]
            assert half.wait(120)
            for pid in family(site.process.pid):
                os.kill(pid, signal.SIGKILL)
            is_over.set()
            for one in sending:
                one.result()
    _assert_recount_is_equal(database)
    with served(tmp_path, PAGE, environment=BEHIND_PROXY | database.environment) as again:
        # What was under way when the power went may have been kept or not; what was acknowledged was.
        assert all(reader.own(again) in (reader.kept, reader.tried) for reader in readers)


def _a_worker(site: Site) -> int:
    """The process that answers readers: of all but the first, the one with most threads."""
    _first, *others = reversed(family(site.process.pid))
    return max(others, key=lambda pid: len(os.listdir(f"/proc/{pid}/task")))
