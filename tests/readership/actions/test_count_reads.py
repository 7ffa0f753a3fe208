"""Each network counts once for an article in an hour; no line is lost, and none counts twice."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from rawi.articles.models import Article
from rawi.articles.signals import fronts_changed
from rawi.readership.actions import count_reads as counting
from rawi.readership.actions.count_reads import count_reads
from rawi.readership.models import DayKey, LogPlace, Read, Seen
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 28, 18, 30, tzinfo=UTC)
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("خبر", "فقرة.")


@pytest.fixture
def log(tmp_path: Path) -> Path:
    made = tmp_path / "access.log"
    made.touch()
    return made


def line(article: Article, address: str = "203.0.113.9", at: datetime = NOW, agent: str = BROWSER) -> str:
    moment = at.strftime("%d/%b/%Y:%H:%M:%S +0000")
    path = article.get_url()
    return f'{address} - - [{moment}] "GET {path} HTTP/2.0" 200 14022 "-" "{agent}"\n'


def write(log: Path, *lines: str) -> None:
    with log.open("a", encoding="utf-8") as opened:
        opened.write("".join(lines))


def count(log: Path, now: datetime = NOW) -> int:
    """Count to the end of the log; the sum of all counts."""
    while count_reads(str(log), now):
        pass
    return sum(Read.objects.values_list("count", flat=True))


def test_without_a_log_nothing_is_done() -> None:
    assert not count_reads("", NOW)
    assert not LogPlace.objects.exists()


def test_a_log_that_is_not_there_is_waited_for(tmp_path: Path) -> None:
    assert count(tmp_path / "none.log") == 0


def test_programs_and_other_pages_do_not_count(log: Path, article: Article) -> None:
    write(log, line(article, agent="Googlebot/2.1"), line(article, "unix:"), "rubbish\n")
    write(log, line(article).replace(article.get_url(), "/record/"))
    write(log, line(article).replace(article.get_url(), quote("/أخبار/")))
    assert count(log) == 0


def test_a_draft_does_not_count(log: Path, newsroom: Newsroom, article: Article) -> None:
    article.unpublish()
    write(log, line(article))
    assert count(log) == 0


def test_one_network_counts_once_an_hour(log: Path, article: Article) -> None:
    write(log, line(article), line(article), line(article, "203.0.113.10"))
    write(log, line(article, "2001:db8::1"), line(article, "2001:db8::2"))
    assert count(log) == 3
    write(log, line(article), line(article, at=NOW - timedelta(hours=1)))
    assert count(log) == 4


def test_what_was_counted_is_not_counted_again(log: Path, article: Article) -> None:
    write(log, line(article))
    assert (count(log), count(log)) == (1, 1)


def test_a_line_that_is_being_written_waits(log: Path, article: Article) -> None:
    whole = line(article)
    write(log, whole[:40])
    assert count(log) == 0
    write(log, whole[40:])
    assert count(log) == 1


def test_a_log_that_was_moved_aside_is_read_to_its_end(log: Path, article: Article) -> None:
    write(log, line(article))
    count(log)
    write(log, line(article, "203.0.113.10"))
    log.rename(log.with_name("access.log.1"))
    write(log, line(article, "203.0.113.11"))
    assert count(log) == 3


def test_a_log_that_was_emptied_begins_anew(log: Path, article: Article) -> None:
    write(log, line(article), line(article, "203.0.113.10"))
    count(log)
    os.truncate(log, 0)
    write(log, line(article, "203.0.113.11"))
    assert count(log) == 3


def test_a_long_log_is_counted_in_parts(log: Path, article: Article, monkeypatch: Any) -> None:
    monkeypatch.setattr(counting, "SOME_BYTES", 1000)
    write(log, "x" * 3000 + "\n", *(line(article, f"203.0.113.{number}") for number in range(40)))
    assert count(log) == 40


def test_a_count_that_is_broken_off_changes_nothing(log: Path, article: Article, monkeypatch: Any) -> None:
    write(log, line(article))

    def fail(self: LogPlace, *args: Any, **kwargs: Any) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as broken:
        broken.setattr(LogPlace, "save", fail)
        with pytest.raises(OSError, match="no space"):
            count_reads(str(log), NOW)
    assert not Read.objects.exists()
    assert count(log) == 1


def test_lines_of_a_clock_that_ran_away_do_not_count(log: Path, article: Article) -> None:
    write(log, line(article, at=NOW + timedelta(days=3)), line(article, at=NOW - timedelta(days=3)))
    assert count(log) == 0


def test_no_address_is_kept_and_no_key_of_a_day_that_is_counted(log: Path, article: Article) -> None:
    write(log, line(article))
    count(log)
    kept = [value for model in (Seen, Read, LogPlace, DayKey) for value in model.objects.values_list()]
    assert "203.0.113" not in str(kept)
    assert Seen.objects.count() == 1
    later = NOW + timedelta(days=1)
    write(log, line(article, "198.51.100.7", at=later))
    count(log, later)
    assert [seen.hour.date() for seen in Seen.objects.all()] == [later.date()]
    assert [key.day for key in DayKey.objects.all()] == [later.date()]


def test_old_counts_are_forgotten(log: Path, article: Article) -> None:
    Read.objects.create(article=article, hour=NOW - timedelta(days=91), count=5)
    assert count(log) == 0


def test_whoever_keeps_fronts_is_told_now_and_then(log: Path, newsroom: Newsroom, article: Article) -> None:
    told: list[list[int]] = []

    def hear(keys: list[int], **kwargs: Any) -> None:
        told.append(keys)

    fronts_changed.connect(hear)
    try:
        for minutes in (0, 1, 11):
            write(log, line(article, f"203.0.113.{minutes}", at=NOW + timedelta(minutes=minutes)))
            count(log, NOW + timedelta(minutes=minutes))
    finally:
        fronts_changed.disconnect(hear)
    own = {newsroom.front.pk, newsroom.section.pk, newsroom.section.get_parent().pk}
    assert [set(keys) for keys in told] == [own, own]


def test_the_number_of_queries_does_not_grow_with_the_lines(
    log: Path, article: Article, django_assert_max_num_queries: Callable
) -> None:
    write(log, *(line(article, f"203.0.113.{number}") for number in range(200)))
    with django_assert_max_num_queries(40):
        assert count(log) == 200
