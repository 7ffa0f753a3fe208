"""A page whose text breaks off, as scraped pages do: every case of every finder, cut behind every word."""

from pathlib import Path

import pytest

from rawi.reading import read

HERE = Path(__file__).parent
HEAD = "خبر عاجل من المدينة\n\nرامي عطا\n\n2015-08-05\n\n"
MORE = "\n\nعاد الطلاب إلى المدارس يوم الأحد في كل المناطق."
FILES = sorted(HERE.glob("*/cases/*.tsv"))
LEAST_WORDS = 3


def _texts(path: Path) -> list[list[str]]:
    """The words of each text in the file."""
    cells = (cell for line in path.read_text(encoding="utf-8").splitlines() for cell in line.split("\t")[:2])
    texts = (cell.replace("¶", "\n\n").translate({ord("{"): "", ord("}"): ""}).split(" ") for cell in cells)
    return [words for words in texts if len(words) >= LEAST_WORDS]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_a_paragraph_that_breaks_off_is_read(path: Path) -> None:
    for words in _texts(path):
        # The text grows by a word, and ends its page or a paragraph in turns.
        for count in range(LEAST_WORDS, len(words) + 1):
            read(HEAD + " ".join(words[:count]) + MORE * (count % 2))
