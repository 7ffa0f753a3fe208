"""A served site under a rush of comments, or killed in the middle, keeps what it acknowledged (E2, E9)."""

import http.client
import os
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Event
from urllib.parse import urlencode, urlsplit

from support.kept import Database
from support.serving import Site, family, served
from support.shared import ROOT

PAGE = ROOT / "samples" / "2020-09-09-reduction-announced.txt"
#: A proxy that the operator named writes the address that limits go by.
BEHIND_PROXY = {"RAWI_PROXY": "1"}
CONNECTIONS, COMMENTS = 50, 200


def _post(site: Site, article: int, number: int) -> str:
    """The words of a comment once the server says that it has it; "" where it says anything else."""
    text = f"تعليق رقم {number} من قارئ بعينه."
    body = urlencode({"name": f"قارئ {number}", "email": f"{number}@x.example", "text": text})
    headers = {
        "Origin": site.address,
        "X-Forwarded-For": f"203.0.{number // 250}.{number % 250 + 1}",
        "Content-Type": "application/x-www-form-urlencoded",
        "Rawi-Part": "1",
    }
    with closing(http.client.HTTPConnection(urlsplit(site.address).netloc, timeout=120)) as connection:
        connection.request("POST", f"/a/{article}/comments/", body, headers)
        answer = connection.getresponse()
        return text if answer.status == 201 and answer.read() else ""


def _article(database: Database) -> int:
    return int(database.rows("SELECT page_ptr_id FROM articles_article")[0][0])


def _assert_counts_are_exact(database: Database) -> None:
    counted = "SELECT state, count(*) FROM comments_comment GROUP BY state"
    by_state = dict(database.rows(counted))
    (thread,) = database.rows("SELECT approved, open FROM comments_thread")
    assert thread == (by_state.get("approved", 0), by_state.get("pending", 0) + by_state.get("withheld", 0))
    orphans = (
        "SELECT count(*) FROM comments_comment WHERE id NOT IN (SELECT comment_id FROM comments_history)"
    )
    assert database.rows(orphans) == [(0,)]


def test_200_comments_by_50_connections_at_once_are_all_kept(tmp_path: Path, database: Database) -> None:
    with served(tmp_path, PAGE, environment=BEHIND_PROXY | database.environment) as site:
        article = _article(database)
        with ThreadPoolExecutor(CONNECTIONS) as pool:
            sent = list(pool.map(lambda number: _post(site, article, number), range(COMMENTS)))
        assert all(sent)
        kept = {text for (text,) in database.rows("SELECT text FROM comments_comment")}
        assert kept == set(sent)
        _assert_counts_are_exact(database)


def test_what_was_acknowledged_before_a_kill_is_there_after_it(tmp_path: Path, database: Database) -> None:
    acknowledged: list[str] = []
    half = Event()

    def post(number: int) -> None:
        try:
            text = _post(site, article, number)
        except (OSError, http.client.HTTPException):
            return
        if text:
            acknowledged.append(text)
            if len(acknowledged) >= 30:
                half.set()

    with served(tmp_path, PAGE, environment=BEHIND_PROXY | database.environment) as site:
        article = _article(database)
        with ThreadPoolExecutor(8) as pool:
            sending = [pool.submit(post, number) for number in range(COMMENTS)]
            assert half.wait(120)
            for pid in family(site.process.pid):
                os.kill(pid, signal.SIGKILL)
            for one in sending:
                one.result()
    kept = {text for (text,) in database.rows("SELECT text FROM comments_comment")}
    assert len(acknowledged) >= 30
    assert set(acknowledged) <= kept
    _assert_counts_are_exact(database)
    with served(tmp_path, PAGE, environment=BEHIND_PROXY | database.environment) as again:
        assert _post(again, article, COMMENTS + 1)
