"""The reading's quality on hand-annotated pages: what was reached is a floor (floors.json).

A floor is raised with every gain and lowered only in a commit that says why. To see what is missed:
`python ../shared/gold/score.py READINGS --misses statement`.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from rawi.reading import read
from rawi.reading.serial import as_json
from support.shared import shared

FLOORS = Path(__file__).with_name("floors.json")


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    """What the scorer says of the readings of all annotated pages."""
    gold, readings = shared("gold"), tmp_path_factory.mktemp("readings")
    for file in sorted((gold / "pages").glob("*.txt")):
        content = json.dumps(as_json(read(file.read_bytes())), ensure_ascii=False)
        (readings / f"{file.stem}.json").write_text(content, encoding="utf-8")
    command = [sys.executable, gold / "score.py", readings, "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _f1(score: dict[str, float] | float) -> float:
    return score["f1"] if isinstance(score, dict) else score


def test_no_page_is_left_out(scores: dict[str, dict[str, float]]) -> None:
    assert "pages without a reading" not in scores


@pytest.mark.parametrize(("kind", "floor"), json.loads(FLOORS.read_text(encoding="utf-8")).items())
def test_what_was_reached_stays(scores: dict[str, dict[str, float]], kind: str, floor: float) -> None:
    assert _f1(scores[kind]) >= floor
