"""A database that somebody holds for long: pages are read on, a writer is told to come again (E4)."""

import http.client
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from support.serving import Site, served
from support.shared import ROOT

PAGE = ROOT / "samples" / "2020-09-09-reduction-announced.txt"
TEXT = "تعليق كُتب والقاعدة مشغولة."


def _ask(site: Site, path: str, form: dict[str, str] | None = None) -> tuple[int, str, str]:
    """Status, Retry-After, body."""
    headers = {"Origin": site.address, "Content-Type": "application/x-www-form-urlencoded"}
    with closing(http.client.HTTPConnection(urlsplit(site.address).netloc, timeout=120)) as connection:
        connection.request("POST" if form else "GET", path, urlencode(form or {}), headers)
        answer = connection.getresponse()
        return answer.status, answer.headers["Retry-After"] or "", answer.read().decode()


def test_a_held_database_is_read_and_loses_no_words(folder: Path) -> None:
    with served(folder, PAGE) as site, closing(sqlite3.connect(site.data / "rawi.sqlite3")) as holder:
        holder.isolation_level = None
        (article,) = holder.execute("SELECT page_ptr_id FROM articles_article").fetchone()
        comments = f"/a/{article}/comments/"
        form = {"name": "سعاد", "email": "suad@mail.example", "text": TEXT}
        holder.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor(1) as pool:
            writing = pool.submit(_ask, site, comments, form)
            read = 0
            while not writing.done():
                assert _ask(site, comments)[0] == 200
                read += 1
            status, retry_after, body = writing.result()
        assert read > 1
        assert (status, retry_after) == (503, "30")
        assert TEXT in body
        holder.execute("ROLLBACK")
        assert _ask(site, comments, form)[0] == 303
        assert holder.execute("SELECT text FROM comments_comment").fetchall() == [(TEXT,)]
