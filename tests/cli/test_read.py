"""rawi read: what pages say, for people and for machines."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from cli.conftest import HEADLINE, STORY, Run, shell
from rawi.reading import read
from rawi.reading.serial import as_json
from support.serving import COMMAND


def test_one_bad_page_among_many_stops_none(story: Path, rawi: Run) -> None:
    done = rawi("read", "--json", story, "nowhere.txt", story)
    assert done.returncode == 2
    assert [json.loads(line)["file"] for line in done.stdout.splitlines()] == [str(story)] * 2
    assert len(done.stderr.splitlines()) == 1
    assert "nowhere.txt" in done.stderr


def test_all_good_pages_end_well(story: Path, rawi: Run) -> None:
    done = rawi("read", story)
    assert (done.returncode, done.stderr) == (0, "")
    assert HEADLINE in done.stdout


def test_one_page_is_one_object(story: Path, rawi: Run) -> None:
    content = json.loads(rawi("read", story, "--json").stdout)
    assert content == {"file": str(story)} | json.loads(json.dumps(as_json(read(STORY.encode()))))
    assert content["headline"] == HEADLINE
    assert {finding["kind"] for finding in content["findings"]} >= {"date", "statement"}


def test_json_is_arabic_a_person_can_read(story: Path, rawi: Run) -> None:
    assert HEADLINE in rawi("read", story, "--json").stdout


def test_a_dash_reads_what_is_piped_in(rawi: Run) -> None:
    done = rawi("read", "-", "--json", stdin=STORY.encode("cp1256"))
    assert done.returncode == 0
    content = json.loads(done.stdout)
    assert (content["headline"], content["file"]) == (HEADLINE, "-")


def test_nothing_piped_in_is_told(rawi: Run) -> None:
    done = rawi("read", "-", lang="ar")
    assert done.returncode == 2
    assert "لا شيء في هذا الملف" in done.stderr


def test_a_day_that_is_given_is_what_relative_dates_count_from(story: Path, rawi: Run) -> None:
    story.write_text(STORY.replace("12 حزيران/يونيو 2020\n", "").replace("اليوم الجمعة", "اليوم"))
    content = json.loads(rawi("read", story, "--json", "--date", "2021-03-04").stdout)
    assert content["reference_date"] == "2021-03-04"
    assert "2021-03-04" in {finding.get("value") for finding in content["findings"]}


@pytest.mark.parametrize("form", [(), ("--json",), ("--html",)], ids=str)
def test_a_reader_that_stops_listening_is_no_error(form: tuple[str, ...], story: Path) -> None:
    command = [COMMAND, "read", *form, *[story] * 20]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=shell("en")
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 141


FORMS = [(), ("--explain",), ("--json",), ("--html",)]


@pytest.mark.parametrize("form", [*FORMS, ("--help",)], ids=str)
@pytest.mark.parametrize(
    ("lang", "told"), [("ar", "تعذرت كتابة الناتج"), ("en", "The output cannot be written")]
)
def test_a_full_disk_is_told_in_one_line(form: tuple[str, ...], lang: str, told: str, story: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [COMMAND, "read", *form, story], stdout=full, stderr=subprocess.PIPE, env=shell(lang)
        )
    (line,) = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert line.startswith(told)


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_arabic_is_written_where_the_terminal_s_encoding_has_none(
    form: tuple[str, ...], story: Path, rawi: Run
) -> None:
    done = rawi("read", *form, story, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert HEADLINE in done.stdout


@pytest.mark.parametrize(
    ("closed", "told"),
    [("<&-", "standard input is closed"), (">&- </dev/null", "The output cannot be written")],
)
def test_a_closed_stream_is_told_in_one_line(closed: str, told: str) -> None:
    call = ["sh", "-c", f'"$0" read - {closed}', COMMAND]
    done = subprocess.run(call, stderr=subprocess.PIPE, env=shell("en"))
    (line,) = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert told in line


def test_several_pages_are_one_html_page(story: Path, rawi: Run) -> None:
    done = rawi("read", "--html", story, "nowhere.txt", story)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    for once in ("<!doctype html>", "<title>", "<style>", "</html>"):
        assert done.stdout.count(once) == 1, once
    assert done.stdout.count("<h1 ") == done.stdout.count("</article>") == 2
    ids = re.findall(r' id="([^"]+)"', done.stdout)
    assert len(set(ids)) == len(ids) > 0
    assert set(ids) & set(re.findall(r'href="#([^"]+)"', done.stdout)) == set(ids)
