"""How well and how fast the main text of real HTML is found, beside other extractors; and how time grows.

    python bench/page_extraction.py [--growth]

Peers are measured where they can be imported; to have them all:

    uv run --with "newspaper4k[nlp]" --with readability-lxml --with boilerpy3 python bench/page_extraction.py

For each page of ../shared/data/html-fixtures with gold text: precision, recall and F1 of the words of body
and subheads, and pages a second of one core. --growth prints time(2n)/time(n) of read_page for plain text and
HTML up to 5 MB instead, and fails (exit code 1) over 2.6. Times are the processor's, the least of several.
"""

import argparse
import gzip
import html
import importlib
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src")]

from rawi.reading.model.page import BlockKind  # noqa: E402
from rawi.reading.page import read_page  # noqa: E402

SHARED = ROOT.parent / "shared"
FIXTURES = SHARED / "data" / "html-fixtures"
BODY = {
    BlockKind.PARAGRAPH,
    BlockKind.SUBHEAD,
    BlockKind.QUOTATION,
    BlockKind.LIST_ITEM,
    BlockKind.TABLE,
}
ENOUGH_SECONDS = 1.0
MOST_GROWTH = 2.6
SIZES = (625_000, 1_250_000, 2_500_000, 5_000_000)


def own(source: bytes) -> str:
    """What read_page takes for the article's body."""
    page = read_page(source)
    return "\n".join(page.words_of(block) for block in page.blocks if block.kind in BODY)


def trafilatura(source: bytes) -> str:
    return str(importlib.import_module("trafilatura").extract(source, include_comments=False) or "")


def readability(source: bytes) -> str:
    summary = importlib.import_module("readability").Document(source.decode()).summary()
    return html.unescape(re.sub(r"<[^>]+>", " ", summary))


def newspaper4k(source: bytes) -> str:
    newspaper = importlib.import_module("newspaper")
    article = newspaper.Article("https://news.example", language="ar", fetch_images=False)
    article.download(input_html=source.decode())
    article.parse()
    return str(article.text)


def boilerpy3(source: bytes) -> str:
    extractors = importlib.import_module("boilerpy3.extractors")
    return str(extractors.ArticleExtractor(raise_on_failure=False).get_content(source.decode()))


EXTRACTORS: tuple[Callable[[bytes], str], ...] = (own, trafilatura, readability, newspaper4k, boilerpy3)


def pages() -> Iterator[tuple[str, bytes, str]]:
    """Name, source and gold text of each page."""
    groups = (SHARED / "pages" / "strategic-dialogue.txt").read_text(encoding="utf-8").split("\n\n")
    seed = "\n".join(group for group in groups[3:-2] if not group.endswith("]"))
    yield "seed", (FIXTURES / "seed_synthetic.html").read_bytes(), seed
    gold = (FIXTURES / "newspaper_arabic.gold.txt").read_text(encoding="utf-8")
    yield "CNN", (FIXTURES / "newspaper_arabic.html").read_bytes(), gold
    record = json.loads((FIXTURES / "fundus_LBCGroup.gold.json").read_text(encoding="utf-8"))
    paragraphs = [one for section in record["V1"]["body"]["sections"] for one in section["paragraphs"]]
    source = gzip.decompress((FIXTURES / "fundus_LBCGroup_2026_01_08.html.gz").read_bytes())
    yield "LBC", source, "\n".join(paragraphs)


def score(found: str, gold: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of words."""
    ours, right = (Counter(re.findall(r"\w+", text)) for text in (found, gold))
    shared = sum((ours & right).values())
    precision, recall = shared / max(1, ours.total()), shared / max(1, right.total())
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def seconds(run: Callable[[], object]) -> float:
    """The least processor time of several runs."""
    times: list[float] = []
    while sum(times) < ENOUGH_SECONDS or len(times) < 2:
        start = process_time()
        run()
        times.append(process_time() - start)
    return min(times)


def compare() -> None:
    """Print one line for each extractor and page."""
    for extract in EXTRACTORS:
        for name, source, gold in pages():
            try:
                found = extract(source)
            except ImportError:
                print(f"{extract.__name__:12} not installed")
                break
            precision, recall, f1 = score(found, gold)
            speed = 1 / seconds(lambda extract=extract, source=source: extract(source))
            print(
                f"{extract.__name__:12} {name:5} P {precision:.3f} R {recall:.3f} F {f1:.3f} {speed:7.1f}/s"
            )


def growth() -> int:
    """Print how time grows with length; the number of failures."""
    groups = (SHARED / "pages" / "strategic-dialogue.txt").read_text(encoding="utf-8")
    failures = 0
    for name, unit, head in (("text", groups + "\n\n", ""), ("html", _as_html(groups), "<html><body>")):
        times = [
            seconds(lambda n=n, unit=unit, head=head: read_page(_repeated(head, unit, n))) for n in SIZES
        ]
        ratios = [later / earlier for earlier, later in pairwise(times)]
        failures += max(ratios) > MOST_GROWTH
        shown = " ".join(f"{size / 1e6:.2f} MB {time:.2f} s" for size, time in zip(SIZES, times, strict=True))
        print(f"{name}: {shown}; at most x{max(ratios):.2f} for twice the length")
    return failures


def _as_html(text: str) -> str:
    return "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n\n"))


def _repeated(head: str, unit: str, size: int) -> bytes:
    encoded = unit.encode()
    return head.encode() + encoded * (size // len(encoded))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--growth", action="store_true", help="how time grows with length")
    if parser.parse_args().growth:
        return min(1, growth())
    compare()
    return 0


if __name__ == "__main__":
    sys.exit(main())
