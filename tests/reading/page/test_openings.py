"""Datelines at the start of the first paragraph, agencies at the end of the last."""

import pytest

from rawi.reading.page.openings import closing_of, opening_of
from reading.page.case_tables import rows
from reading.page.written import written


@pytest.mark.parametrize(("text", "contributors", "places"), rows("openings"))
def test_an_opening(text: str, contributors: str, places: str) -> None:
    found = opening_of(text)
    assert (written(found.contributors) if found else "", " + ".join(found.places) if found else "") == (
        contributors,
        places,
    )


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("وعاد الجميع إلى بيوتهم.", ""),
        ("وقال ذلك لوكالة رويترز.", ""),
        ("وأنهى كلامه (ضاحكا)", ""),
        ("وعاد الجميع إلى بيوتهم. (رويترز)", "رويترز"),
        ("وعاد الجميع إلى بيوتهم (أ.ف.ب، د.ب.أ)", "وكالة الصحافة الفرنسية + وكالة الأنباء الألمانية"),
        ("وعاد الجميع إلى بيوتهم. (وكالات)", "وكالات"),
    ],
)
def test_a_closing(text: str, agencies: str) -> None:
    assert " + ".join(one.canonical for one in closing_of(text)) == agencies
