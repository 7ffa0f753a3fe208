"""rawi serve: what is wrong is told, what was taken in stays, and nothing is left running."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cli.conftest import HEADLINE, STORY, Run, shell
from support.serving import COMMAND, WAIT_SECONDS, copied, free_port, served

# What is wrong


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        yield taken.getsockname()[1]


@pytest.mark.parametrize(
    ("lang", "told"), [("en", "is in use by another program"), ("ar", "مشغول ببرنامج آخر")]
)
def test_a_port_that_is_taken_is_told_with_another_to_try(
    lang: str, told: str, taken_port: int, tmp_path: Path, rawi: Run
) -> None:
    done = rawi("serve", "--port", taken_port, "--data", tmp_path / "data", lang=lang)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert told in line
    assert f"--port {taken_port + 1 if taken_port < 65535 else taken_port - 1}" in line
    assert not (tmp_path / "data").exists()


#: Root may write anywhere, but not where a file stands, nor in the kernel's own folders.
UNWRITABLE = ["page.txt", "page.txt/data", "/proc/rawi/data"]


@pytest.mark.parametrize("place", UNWRITABLE)
@pytest.mark.parametrize(
    ("lang", "told"), [("en", "cannot be written to"), ("ar", "لا يمكن الكتابة في مجلد البيانات")]
)
def test_a_data_folder_that_cannot_be_written_is_told(
    place: str, lang: str, told: str, story: Path, rawi: Run
) -> None:
    done = rawi("serve", story, "--data", place, "--port", free_port(), lang=lang)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith(place)
    assert told in line
    assert "--data" in line


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"RAWI_ORIGIN": "news.example"}, "RAWI_ORIGIN is 'news.example'"),
        ({"RAWI_SECRET_KEY": "short"}, "RAWI_SECRET_KEY is too weak"),
        ({"RAWI_TIME_ZONE": "Nowhere"}, "RAWI_TIME_ZONE is 'Nowhere'"),
        ({"RAWI_DATABASE_URL": "postgres://a@127.0.0.1:1/none"}, "The database cannot be reached"),
    ],
)
def test_a_setting_that_is_wrong_gets_one_line(
    settings: dict[str, str], told: str, tmp_path: Path, rawi: Run
) -> None:
    done = rawi("serve", "--data", tmp_path / "data", "--port", free_port(), **settings)
    assert done.returncode == 2
    preparing, line = done.stderr.splitlines()
    assert preparing.startswith("Preparing")
    assert told in line


def test_a_damaged_database_is_told_and_left_as_it_is(tmp_path: Path, rawi: Run) -> None:
    database = tmp_path / "data" / "rawi.sqlite3"
    database.parent.mkdir()
    database.write_bytes(b"this was a database once" * 100)
    done = rawi("serve", "--data", database.parent, "--port", free_port())
    assert done.returncode == 2
    assert "The database cannot be reached: file is not a database" in done.stderr
    assert "Traceback" not in done.stderr
    assert database.read_bytes().startswith(b"this was")


# What stands on the site


def test_one_bad_page_among_many_stops_none(story: Path, folder: Path) -> None:
    bad = [folder / "missing.txt", folder / "no page.txt"]
    bad[1].write_text("خبز، حليب، شاي\n")
    with served(folder, bad[0], story, bad[1]) as site:
        assert site.output.count("missing.txt: there is no such file.") == 1
        assert site.output.count("no page.txt: The text was read") == 1
        assert f"[2/3] Published: {HEADLINE}" in site.output
        assert site.stop() == 0


def test_the_same_command_again_adds_nothing_and_says_so(story: Path, folder: Path) -> None:
    with served(folder, story) as site:
        assert f"Published: {HEADLINE}" in site.output
        first = facts(site.data)
        assert site.stop() == 0
    with served(folder, story, story) as site:
        assert site.output.count(f"Already here, nothing added: {HEADLINE}") == 2
        assert "Published" not in site.output
        assert facts(site.data) == first


def test_a_data_folder_that_is_in_use_is_told(story: Path, folder: Path, rawi: Run) -> None:
    with served(folder) as site:
        for lang, told in (
            ("en", "Rawi is running on this folder already"),
            ("ar", "راوي يعمل على هذا المجلد الآن"),
        ):
            done = rawi("serve", story, "--data", site.data, "--port", free_port(), lang=lang)
            assert done.returncode == 2
            assert done.stderr.splitlines()[-1].startswith(f"{site.data}: {told}")


def test_a_site_with_an_address_of_its_own_names_that_address(folder: Path) -> None:
    process = _start(folder, "--port", str(free_port()), RAWI_ORIGIN="https://news.example", RAWI_PROXY="1")
    said = _until(process, "Press Ctrl-C")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=WAIT_SECONDS)
    assert "Rawi is at: https://news.example/\n" in said
    assert "once: https://news.example/sign-in/" in said


# The end


def _start(folder: Path, *arguments: object, **settings: str) -> "subprocess.Popen[str]":
    """The command in a process group of its own, as a shell starts it."""
    command = [COMMAND, "serve", *map(str, arguments), "--data", str(folder / "data")]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=folder,
        env=shell("en") | settings,
        start_new_session=True,
    )


def _until(process: "subprocess.Popen[str]", words: str, times: int = 1) -> str:
    """What the process says until it has said the words so many times."""
    assert process.stdout is not None
    said = ""
    while said.count(words) < times:
        line = process.stdout.readline()
        assert line, f"it ended before it said {words!r}:\n{said}"
        said += line
    return said


def _is_running(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _ends(group: int) -> bool:
    deadline = time.monotonic() + WAIT_SECONDS
    while _is_running(group) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not _is_running(group)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("to", [os.kill, os.killpg], ids=["command", "terminal"])
def test_the_end_is_clean_and_leaves_nothing_running(ending: signal.Signals, to: Any, folder: Path) -> None:
    process = _start(folder, "--port", free_port())
    _until(process, "Press Ctrl-C")
    to(process.pid, ending)
    said, _ = process.communicate(timeout=WAIT_SECONDS)
    assert (process.returncode, said.strip()) == (0, "Rawi has stopped.")
    assert _ends(process.pid)


def test_a_command_that_is_killed_takes_its_workers_with_it(folder: Path) -> None:
    port = free_port()
    process = _start(folder, "--port", port)
    _until(process, "Press Ctrl-C")
    _answers(port)
    process.kill()
    process.wait(WAIT_SECONDS)
    assert _ends(process.pid)
    process.communicate()
    again = _start(folder, "--port", port)
    _until(again, "Press Ctrl-C")
    again.send_signal(signal.SIGINT)
    again.communicate(timeout=WAIT_SECONDS)
    assert again.returncode == 0


def _answers(port: int) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), 5).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"nothing answers on port {port}")


# An end in the middle of the work

FACTS = """
import json, django; django.setup()
from rawi.articles.models import Article, Contributor, Section
from rawi.record.models import Evidence, Item, Review
from rawi.sources.models import Source
print(json.dumps({
    "sources": sorted(Source.objects.values_list("sha256", flat=True)),
    "sections": sorted(Section.objects.values_list("url_path", flat=True)),
    "contributors": sorted(Contributor.objects.values_list("name", flat=True)),
    "articles": sorted([
        article.source.sha256, article.title, article.live, article.url_path,
        [block.text for version in article.versions.all() for block in version.blocks],
        [contribution.contributor.name for contribution in article.contributions.all()],
        sorted([item.kind, item.words, item.review_state, item.reviews.count(), item.evidence.count()]
               for item in article.record_items.all()),
    ] for article in Article.objects.all()),
    "counts": [Item.objects.count(), Review.objects.count(), Evidence.objects.count()],
    "files": sorted(source.file.size for source in Source.objects.all()),
}))
"""


def facts(data: Path) -> Any:
    """Everything that taking pages in has left in a data folder."""
    settings = {"RAWI_DATA": str(data), "DJANGO_SETTINGS_MODULE": "rawi.project.settings"}
    done = subprocess.run(
        [sys.executable, "-c", FACTS], env=shell("en") | settings, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


PAGES = 6


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("stories")
    files = [folder / f"{number:02}.txt" for number in range(PAGES)]
    for number, file in enumerate(files):
        file.write_text(STORY.replace(HEADLINE, f"{HEADLINE} ({number})").replace("1957", str(1957 + number)))
    return files


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, stories: list[Path], first_start: Path) -> Any:
    """What the pages leave when nothing happens to the command."""
    folder = copied(first_start, tmp_path_factory.mktemp("whole"))
    process = _start(folder, *stories, "--port", free_port())
    _until(process, "Press Ctrl-C")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=WAIT_SECONDS)
    found = facts(folder / "data")
    assert len(found["articles"]) == PAGES
    return found


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT])
def test_an_end_in_the_middle_leaves_whole_articles_and_the_next_run_the_rest(
    ending: signal.Signals, folder: Path, stories: list[Path], whole: Any
) -> None:
    known = {article[0]: article for article in whole["articles"]}
    for rounds in range(1, PAGES // 2):
        # Each round ends within the work on the page after the one that it has told of.
        process = _start(folder, *stories, "--port", free_port())
        _until(process, "Published:")
        process.send_signal(ending)
        process.communicate(timeout=WAIT_SECONDS)
        assert process.returncode == (-9 if ending == signal.SIGKILL else 0)
        found = facts(folder / "data")
        assert rounds <= len(found["articles"]) < PAGES
        assert all(article == known[article[0]] for article in found["articles"])
        assert len(found["sources"]) == len(found["articles"])
    process = _start(folder, *stories, "--port", free_port())
    _until(process, "Press Ctrl-C")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=WAIT_SECONDS)
    assert facts(folder / "data") == whole
