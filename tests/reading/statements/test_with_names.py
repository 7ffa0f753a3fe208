"""Statements with the names that the names finder found: full names, joint speakers, bodies in marks.

The cases are those of cases_with_names.tsv, in the columns of test_cases.py.
"""

from pathlib import Path

import pytest

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import Finding, StatementValue
from rawi.reading.names import find as find_names
from reading.statements.pages import page_of, shown, statements


def names_in(text: str) -> tuple[Finding, ...]:
    page = page_of(text)
    prose = [Prose(block.id, block.kind, page.words_of(block), block.span.start) for block in page.prose]
    return tuple(find_names(page, prose, []))


CASES = (Path(__file__).parent / "cases_with_names.tsv").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize(("text", "expected"), [row.split("\t")[:2] for row in CASES])
def test_names_make_the_speaker_known(text: str, expected: str) -> None:
    found = [shown(finding, text) for finding in statements(text, names_in(text))]
    assert found == [item.strip() for item in expected.split(";;") if item.strip()]


@pytest.mark.parametrize(
    ("text", "capacity"),
    [
        ("وقال سامي نصار، مدير المصنع منذ عام، إن العمل بدأ.", "مدير المصنع"),
        ("وقال سامي نصار، رئيس المجلس في تصريح للصحيفة، إن العمل بدأ.", "رئيس المجلس"),
        (
            "وأكد سامي نصار، سفير البلاد في القاهرة والمندوب الدائم لدى الجامعة، أن العمل بدأ.",
            "سفير البلاد في القاهرة والمندوب الدائم لدى الجامعة",
        ),
        ("وبدأ العمل في الصباح وفقا للوزير سامي نصار.", "الوزير"),
        ("وأكد والد الطفلة المواطن سامي نصار أن العمل بدأ.", "والد الطفلة المواطن"),
        ("وأكد معالي إمام المسجد الشيخ سامي نصار أن العمل بدأ.", "معالي إمام المسجد الشيخ"),
        ("وفقا للواء سامي نصار فإن العمل بدأ.", "اللواء"),
    ],
)
def test_capacity_of_the_speaker(text: str, capacity: str) -> None:
    (finding,) = statements(text, names_in(text))
    assert isinstance(finding.value, StatementValue)
    assert [speaker.capacity for speaker in finding.value.speakers] == [capacity]
