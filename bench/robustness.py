"""Reads thousands of real articles and hostile files with all finders on: no exception, no slow page.

    python bench/robustness.py [--articles N] [--hostile FOLDER] [--state FILE] [--again]

Articles are those of ../shared/data/saudinewsnet (31,000), each written as a page of text: title, author,
date, paragraphs with blank lines between them. Hostile files are what ../shared/trust/tools/gen_hostile.py
writes; where FOLDER (.tools/hostile) is not there, the script is run first, which takes a minute. Each source
is read whole; every span must lie in a block and hold words from its first character to its last, and no
page may take longer than two seconds and 40 µs for each of its bytes. What was counted is kept in FILE
(.tools/robustness.json) every few hundred pages: a run that was broken off goes on where it stopped, --again
begins anew. Exit code 1 where a source failed.
"""

import argparse
import json
import lzma
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import islice
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
sys.path.insert(0, str(ROOT / "src"))

from rawi.reading import Page, read  # noqa: E402

#: A page may take so long, and so much longer for each byte: twice what ordinary pages take.
MOST_SECONDS, MOST_SECONDS_PER_BYTE = 2.0, 40e-6
#: Shorter sources say nothing about the time for each byte.
FEWEST_BYTES = 500
SLOWEST = 8
STEP = 500


@dataclass
class Tally:
    """What has been read: how many articles and hostile files, what failed, and the slowest for each byte."""

    articles: int = 0
    files: int = 0
    findings: int = 0
    size_bytes: int = 0
    seconds: float = 0.0
    problems: dict[str, int] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    slowest: list[tuple[float, str, int]] = field(default_factory=list)

    def add(self, name: str, source: bytes) -> None:
        """Read one more source."""
        start = process_time()
        try:
            page = read(source)
            wrong = wrong_spans(page)
        except Exception as error:
            self.failures.append(f"{name}: {error!r}")
            return
        seconds = process_time() - start
        if wrong:
            self.failures.append(f"{name}: spans of {wrong}")
        if seconds > MOST_SECONDS + MOST_SECONDS_PER_BYTE * len(source):
            self.failures.append(f"{name}: {seconds:.1f} s for {len(source)} bytes")
        self.findings += len(page.findings)
        self.size_bytes += len(source)
        self.seconds += seconds
        if page.problem:
            self.problems[page.problem] = self.problems.get(page.problem, 0) + 1
        if len(source) >= FEWEST_BYTES:
            self.slowest = sorted([*self.slowest, (seconds / len(source), name, len(source))])[-SLOWEST:]


def wrong_spans(page: Page) -> list[str]:
    """The rules whose findings have a span outside their block, empty, or with blanks at its ends.

    A quotation may go on in the blocks after its own.
    """
    blocks = {block.id: block.span for block in page.blocks}
    wrong = []
    for finding in page.findings:
        first, *others = finding.spans
        inside = all(blocks[finding.block].covers(span) for span in (first, finding.sentence))
        inside = inside and all(any(block.covers(span) for block in blocks.values()) for span in others)
        words = [span.of(page.text) for span in finding.spans]
        if not inside or not all(text and text == text.strip() for text in words):
            wrong.append(finding.rule)
    return wrong


def articles() -> Iterator[tuple[str, bytes]]:
    """Each article's address and its page."""
    with lzma.open(SHARED / "data" / "saudinewsnet" / "articles.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            paragraphs = article["content"].split("\n")
            head = [article["title"], article.get("author") or "", article["date_extracted"][:10]]
            parts = [part.strip() for part in [*head, *paragraphs] if part.strip()]
            yield article["url"], "\n\n".join(parts).encode()


def hostile(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Each hostile file's name and bytes."""
    if not folder.is_dir():
        folder.mkdir(parents=True)
        script = SHARED / "trust" / "tools" / "gen_hostile.py"
        subprocess.run([sys.executable, script, folder], check=True, stdout=subprocess.DEVNULL)
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        yield str(file.relative_to(folder)), file.read_bytes()


def main() -> int:
    """Read what is left to read; print the counts."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--articles", type=int, default=None, help="how many articles, from the first")
    options.add_argument(
        "--hostile", type=Path, default=ROOT / ".tools" / "hostile", help="the files' folder"
    )
    options.add_argument(
        "--state", type=Path, default=ROOT / ".tools" / "robustness.json", help="what is kept"
    )
    options.add_argument("--again", action="store_true", help="begin anew")
    chosen = options.parse_args()
    read(next(articles())[1])  # loads the tables
    tally = Tally()
    if chosen.state.is_file() and not chosen.again:
        tally = Tally(**json.loads(chosen.state.read_text(encoding="utf-8")))
    for name, source in islice(hostile(chosen.hostile), tally.files, None):
        tally.add(name, source)
        tally.files += 1
    for name, source in islice(articles(), tally.articles, chosen.articles):
        tally.add(name, source)
        tally.articles += 1
        if tally.articles % STEP == 0:
            _keep(chosen.state, tally)
    _keep(chosen.state, tally)
    _report(tally)
    return 1 if tally.failures else 0


def _keep(state: Path, tally: Tally) -> None:
    state.parent.mkdir(parents=True, exist_ok=True)
    state.write_text(json.dumps(asdict(tally), ensure_ascii=False), encoding="utf-8")
    speed_mb = tally.size_bytes / max(tally.seconds, 1e-9) / 1e6
    print(
        f"{tally.articles} articles, {tally.files} files, {tally.findings} findings, "
        f"{len(tally.failures)} failures, {speed_mb:.2f} MB a second",
        flush=True,
    )


def _report(tally: Tally) -> None:
    print("no pages:", ", ".join(f"{name} {count}" for name, count in sorted(tally.problems.items())))
    for per_byte, name, size in reversed(tally.slowest):
        print(f"  {per_byte * 1e6:6.1f} µs a byte, {size} bytes: {name}")
    for failure in tally.failures:
        print("FAILED", failure)


if __name__ == "__main__":
    raise SystemExit(main())
