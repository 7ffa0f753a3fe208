"""What is made once for a run: by one of many, whole, and gone with the run that opened its place."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep

import pytest

from support import made


@pytest.fixture(autouse=True)
def _own_place(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(made.VARIABLE, "")
    close = made.open_place()
    yield
    close()


def test_what_failed_half_way_is_no_work_of_anybody_and_is_made_anew():
    def fail(folder: Path) -> None:
        (folder / "half").touch()
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        made.made_once("thing", fail)
    kept = made.made_once("thing", lambda folder: (folder / "whole").touch())
    assert [path.name for path in kept.iterdir()] == ["whole"]


def test_of_many_at_once_one_makes_it_and_all_have_it():
    def make(folder: Path) -> None:
        sleep(0.2)
        makers.append(folder)

    makers: list[Path] = []
    with ThreadPoolExecutor(8) as many:
        found = list(many.map(lambda _: made.made_once("thing", make), range(8)))
    assert len(makers) == 1
    assert found == makers * 8


def test_a_part_of_a_run_leaves_the_run_s_folder_to_it():
    place = os.environ[made.VARIABLE]
    made.open_place()()
    assert os.environ[made.VARIABLE] == place
    assert Path(place).is_dir()
