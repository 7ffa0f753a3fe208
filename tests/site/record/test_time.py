"""How each EDTF value is drawn."""

import pytest

from rawi.site.record.time import SHAPES, shape_of
from support.shared import ROOT

CASES = [
    ("2020-06-11", "day"), ("2020-06-11T19:30", "day"),
    ("2020-06", "month"), ("2020-06-XX", "month"),
    ("2020-21", "season"), ("2020", "season"), ("202X", "season"), ("20XX", "season"),
    ("2020-07~", "about"), ("2020-07-14?", "about"), ("2020%", "about"), ("2020-06~/2020-07", "about"),
    ("2020-06-28/2020-07-03", "span"), ("2020-06/2020-07", "span"),
    ("2020-06-11/..", "from"), ("2020-06-11/", "from"),
    ("../2021-01-15~", "until"), ("/2021", "until"),
    ("", "unknown"), ("soon", "unknown"), ("2020-13", "unknown"), ("../..", "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("edtf", "shape"), CASES)
def test_a_time_is_drawn_as_well_as_it_is_known(edtf: str, shape: str) -> None:
    assert shape_of(edtf) == shape


def test_each_shape_has_its_drawing_and_its_words() -> None:
    icons = (ROOT / "src/rawi/site/templates/site/parts/time_icons.html").read_text(encoding="utf-8")
    assert {shape for _, shape in CASES} == set(SHAPES)
    assert [shape for shape in SHAPES if f'id="time-{shape}"' not in icons] == []
