"""What may stand in a committed file, and how its letters are stored."""

import re
import unicodedata
from pathlib import Path

import pytest

from support.tree import name, texts

#: Written in two parts each, so that this file holds none of them.
HOSTS = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "registry." + "npmjs",
    "npm" + "js.org",
    "deb." + "debian.org",
    "security." + "debian.org",
]
#: Folders of one machine, which mean nothing on another; /root is part of many a URL and CSS word.
MACHINE_PATHS = re.compile(r"(?<![\w./-])/(?:wor" + r"k/(?:main|shared|\.lib)|roo" + r"t/|home/\w+/)")
#: Explicit embeddings, overrides and isolates: in a source file they make code read otherwise than it runs.
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
#: Test material may be in any encoding on purpose.
ANY_ENCODING = ("tests/cases/", "tests/data/")
#: Licences of others stay as they were given.
GIVEN = re.compile(r"OFL.*\.txt|LICENSE.*")


def files(*suffixes: str) -> list[Path]:
    return [path for path in texts(*suffixes) if not name(path).startswith(ANY_ENCODING)]


def own_files() -> list[Path]:
    return [path for path in files() if not GIVEN.fullmatch(path.name)]


def test_no_file_names_a_package_registry_s_host():
    found = [(name(path), host) for path in texts() for host in HOSTS if host.encode() in path.read_bytes()]
    assert found == []


@pytest.mark.parametrize("pattern", [MACHINE_PATHS, BIDI], ids=["folder of one machine", "bidi control"])
def test_no_file_holds(pattern: re.Pattern[str]):
    found = [
        (name(path), hit[0]) for path in files() if (hit := pattern.search(path.read_text(encoding="utf-8")))
    ]
    assert found == []


#: A page as Windows saves it: its line ends are what is under test.
ODD_LINE_ENDS = {"windows_newlines.txt"}


def test_every_file_is_utf8_in_nfc_with_plain_line_ends():
    # Two spellings of one letter in memory would be two words to every table and every search.
    faults = []
    for path in own_files():
        text = path.read_bytes().decode("utf-8")
        has_odd_ends = "\r" in text and path.name not in ODD_LINE_ENDS
        if not unicodedata.is_normalized("NFC", text) or has_odd_ends or text.startswith("\ufeff"):
            faults.append(name(path))
    assert faults == []


def test_every_file_ends_with_one_line_end():
    own = [path for path in own_files() if path.stat().st_size]
    ends = {name(path): path.read_text(encoding="utf-8")[-2:] for path in own}
    assert [path for path, end in ends.items() if not end.endswith("\n") or end == "\n\n"] == []


def test_arabic_is_stored_as_letters_not_as_their_printed_shapes():
    found = [name(path) for path in files(".py", ".tsv", ".html", ".po") if _has_shapes(path)]
    assert found == []


def _has_shapes(path: Path) -> bool:
    return PRESENTATION_FORMS.search(path.read_text(encoding="utf-8")) is not None
