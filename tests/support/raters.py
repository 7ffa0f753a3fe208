"""Readers who rate a served site's article, each over connections of their own, and know what was said."""

import http.client
import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from random import Random
from urllib.parse import urlencode, urlsplit

from support.kept import Database
from support.serving import Site

#: A proxy that the operator named writes the address that limits go by.
BEHIND_PROXY = {"RAWI_PROXY": "1"}
#: What a site that is killed answers.
LOST = (OSError, http.client.HTTPException)
#: Answers that one network sends before the reader moves on to another; the site limits each.
OF_ONE_NETWORK = 50
ANSWERS = ("yes", "no", "none")


@dataclass(slots=True)
class Reader:
    """A browser: its cookies, the last answer that was acknowledged, and one that may have been kept.

    refused is what the site said instead of taking an answer.
    """

    number: int
    article: int
    cookie: str = ""
    kept: str = "none"
    tried: str = "none"
    sent: int = 0
    refused: list[str] = field(default_factory=list)

    def send(self, site: Site, answer: str) -> bool:
        """True once the server says that it has it; raises one of LOST where it says nothing."""
        self.tried = answer
        self.sent += 1
        headers = {"Origin": site.address, "Content-Type": "application/x-www-form-urlencoded"}
        status, said = self._ask(site, "POST", "", urlencode({"answer": answer}), headers)
        if status == 200 and said["own"] == answer:
            self.kept = answer
            return True
        self.refused.append(f"{status}: {said}")
        return False

    def own(self, site: Site) -> str:
        """What the site says that this browser answered."""
        return str(self._ask(site, "GET", "own.json", "", {})[1]["own"])

    def _ask(self, site: Site, method: str, path: str, body: str, headers: dict[str, str]) -> tuple:
        common = {
            "X-Forwarded-For": f"198.18.{self.number}.{self.sent // OF_ONE_NETWORK}",
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


def raters(database: Database, site: Site, count: int) -> list[Reader]:
    """Readers of the first article who have their cookie: each has answered once."""
    (article,) = database.rows("SELECT page_ptr_id FROM articles_article")[0]
    readers = [Reader(number, article) for number in range(count)]
    assert all(reader.send(site, "yes") for reader in readers)
    return readers


def change_mind(reader: Reader, site: Site, count: int, *, goes_on: Callable[[], None]) -> None:
    """That many answers at random; what got no answer is sent again, as a script does."""
    chance = Random(reader.number)
    for _ in range(count):
        answer = chance.choice(ANSWERS)
        for _attempt in range(20):
            try:
                assert reader.send(site, answer), reader.refused
            except LOST:
                continue
            break
        goes_on()


def change_mind_until_lost(
    reader: Reader, site: Site, *, may_go_on: Callable[[], bool], goes_on: Callable[[], None]
) -> None:
    """Answers at random until the site is gone, or may_go_on says no."""
    chance = Random(reader.number)
    while may_go_on():
        try:
            assert reader.send(site, chance.choice(ANSWERS)), reader.refused
        except LOST:
            return
        goes_on()


def assert_recount_is_equal(database: Database) -> None:
    """The counts that readers see are those of the answers that are kept."""
    rows = dict(database.rows("SELECT is_liked, count(*) FROM ratings_rating GROUP BY is_liked"))
    (total,) = database.rows("SELECT liked, disliked FROM ratings_total")
    assert total == (rows.get(True, 0), rows.get(False, 0))
