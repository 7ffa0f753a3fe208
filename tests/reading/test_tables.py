"""The word tables: each says where it comes from, spells each word once, and is stored plainly."""

import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from rawi.reading import tables
from rawi.reading.arabic.fold import fold
from rawi.reading.errors import TableError
from rawi.reading.tables import table

FOLDER = Path(tables.__file__).parent
NAMES = sorted(path.stem for path in FOLDER.glob("*.tsv"))
#: Letters are what these two tables are about.
UNFOLDED = {"fold_letters", "messages"}


def lines(name: str) -> list[str]:
    return (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()


def header(name: str) -> list[str]:
    return [line for line in lines(name) if line.startswith("#")]


def key_columns(name: str) -> list[str]:
    declared = [line.removeprefix("# key: ").split() for line in header(name) if line.startswith("# key: ")]
    return declared[0] if declared else [next(iter(table(name)[0]))]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("said", ["meaning", "source", "licence"])
def test_a_table_says_what_it_is(name: str, said: str) -> None:
    found = [line for line in header(name) if line.startswith(f"# {said}: ")]
    assert len(found) == 1
    assert found[0].removeprefix(f"# {said}: ").strip()


@pytest.mark.parametrize("name", NAMES)
def test_a_table_is_plain_text(name: str) -> None:
    text = (FOLDER / f"{name}.tsv").read_bytes().decode("utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert not [c for c in text if "\ufb50" <= c <= "\ufdff" or "\ufe70" <= c <= "\ufefc"], "printed shapes"
    assert [line for line in text.split("\n") if line != line.rstrip()] == []
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("name", NAMES)
def test_cells_have_no_blanks_round_them(name: str) -> None:
    assert table(name)
    assert [row for row in table(name) if any(cell != cell.strip() for cell in row.values())] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_word_is_spelled_once(name: str) -> None:
    keys = [tuple(row[column] for column in key_columns(name)) for row in table(name)]
    if name not in UNFOLDED:
        keys = [tuple(" ".join(fold(word).split()) for word in key) for key in keys]
    assert [key for key, count in Counter(keys).items() if count > 1 or not key[0]] == []


def test_no_such_table() -> None:
    with pytest.raises(TableError, match="no such table"):
        table("no_such_table")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "no columns"),
        ("# meaning: none\n", "no columns"),
        ("word\tday\nأمس\t-1\tزائد\n", "3 cells for 2 columns"),
        ("word\tword\nأمس\t-1\n", "doubled column"),
    ],
)
def test_a_damaged_table(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str, reason: str) -> None:
    (tmp_path / "made.tsv").write_text(content, encoding="utf-8")
    monkeypatch.setattr(tables.resources, "files", lambda package: tmp_path)
    with pytest.raises(TableError, match=reason):
        table.__wrapped__("made")


def test_missing_cells_are_empty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "made.tsv").write_text("# meaning: x\n\nword\tday\nأمس\n", encoding="utf-8")
    monkeypatch.setattr(tables.resources, "files", lambda package: tmp_path)
    assert table.__wrapped__("made") == ({"word": "أمس", "day": ""},)
