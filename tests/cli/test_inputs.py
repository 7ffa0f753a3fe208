"""Whatever is given as a page: it is read, or one clear line says what is wrong and what to do."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from cli.conftest import STORY, Run
from rawi.cli.inputs import load
from rawi.reading.page import MAX_SOURCE_BYTES
from support.shared import ROOT

#: Kind of bad input to a word of what it is told, in both languages.
TOLD = {
    "missing": ("لا يوجد ملف", "no such file"),
    "folder": ("هذا مجلد", "this is a folder"),
    "empty": ("لا شيء في هذا الملف", "nothing in this file"),
    "white space": ("لا شيء في هذا الملف", "nothing in this file"),
    "picture": ("صورة أو أرشيف", "a picture, an archive"),
    "zeros": ("صورة أو أرشيف", "a picture, an archive"),
    "no page": ("قُرئ النص", "no headline followed by a story"),
    "too large": ("10,000,000", "10,000,000"),
    "device": ("ليس ملفا عاديا", "not an ordinary file"),
    "address": ("لا يجلب من الشبكة", "fetches nothing from the network"),
    "broken link": ("لا يوجد ملف", "no such file"),
    "name that is too long": ("حدث خطأ", "went wrong"),
    "name below a file": ("لا يوجد ملف", "no such file"),
}


def make(kind: str, folder: Path) -> str:
    """A bad input of that kind; its name as a user would give it."""
    file = folder / "bad.txt"
    match kind:
        case "missing":
            return "nowhere.txt"
        case "folder":
            folder.joinpath("pages").mkdir()
            return "pages/"
        case "empty":
            file.touch()
        case "white space":
            file.write_text(" \n\t\u00a0\n" * 50)
        case "picture":
            shutil.copy(ROOT / "samples/images/tigris.jpg", file)
        case "zeros":
            file.write_bytes(b"\0" * 5000)
        case "no page":
            file.write_text("خبز، حليب، شاي\n")
        case "too large":
            with file.open("wb") as opened:
                opened.truncate(MAX_SOURCE_BYTES + 1)
        case "device":
            return "/dev/null"
        case "address":
            return "https://news.example/page.html"
        case "broken link":
            file.symlink_to("gone.txt")
        case "name that is too long":
            return "x" * 300
        case "name below a file":
            file.write_text(STORY)
            return "bad.txt/page.txt"
    return str(file)


@pytest.mark.parametrize("kind", TOLD)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_bad_page_gets_one_line_that_says_what_to_do(
    kind: str,
    lang: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    from rawi.cli.read import Options, read_pages

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", {"ar": "ar_IQ.UTF-8", "en": "C"}[lang])
    name = make(kind, tmp_path)
    code = read_pages([name], Options())
    said = capfd.readouterr()
    assert (code, said.out) == (2, "")
    (line,) = said.err.splitlines()
    assert line.startswith(name.rstrip("/"))
    assert TOLD[kind][lang == "en"] in line
    # What is wrong, and then what to do.
    assert line.rstrip(".").count(". ") >= 1


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "picture", "no page", "too large"])
def test_serving_nothing_but_bad_pages_starts_nothing(kind: str, folder: Path, rawi: Run) -> None:
    done = rawi("serve", make(kind, folder), "--data", folder / "data")
    assert done.returncode == 2
    assert TOLD[kind][1] in done.stderr
    assert done.stderr.splitlines()[-1] == "No page could be read, so there is nothing to publish."
    assert "Rawi is at" not in done.stdout
    assert "Traceback" not in done.stderr


def test_who_may_not_read_a_file_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, story: Path
) -> None:
    opens = Path.open

    def refuse(path: Path, *arguments: Any, **options: Any) -> Any:
        if path == story:
            raise PermissionError
        return opens(path, *arguments, **options)

    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setattr(Path, "open", refuse)
    assert "you may not read this file" in load(str(story)).complaint


def test_a_source_that_grows_while_it_is_read_is_still_limited(tmp_path: Path) -> None:
    endless = tmp_path / "endless.txt"
    with endless.open("wb") as opened:
        opened.truncate(MAX_SOURCE_BYTES * 3)
    given = load(str(endless))
    assert given.data == b""
    assert given.complaint


ENCODINGS = ["utf-8", "utf-8-sig", "cp1256", "iso8859-6", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_arabic_encoding_is_read_not_refused(encoding: str, story: Path) -> None:
    from rawi.reading import read

    text = STORY.replace("\N{LEFT DOUBLE QUOTATION MARK}", '"')
    story.write_bytes(text.encode(encoding))
    page = read(load(str(story)).data)
    assert page.problem == ""
    assert page.text.replace("\r\n", "\n").lstrip("\ufeff") == text
