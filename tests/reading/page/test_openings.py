"""Datelines at the start of the first paragraph, agencies at the end of the last."""

import pytest

from rawi.reading.page.byline import Byline
from rawi.reading.page.openings import closing_of, opening_of
from reading.page.case_tables import rows
from reading.page.written import written


@pytest.mark.parametrize(("text", "contributors", "places"), rows("openings"))
def test_an_opening(text: str, contributors: str, places: str) -> None:
    found = opening_of(text)
    byline = found.byline if found else Byline()
    assert (written(byline.contributors), " + ".join(byline.places)) == (contributors, places)


def test_an_opening_with_its_day() -> None:
    found = opening_of("رام الله 17-10-2023 وفا- أعلنت الوزارة خطة جديدة.")
    assert found
    assert found.date
    assert found.date.day.isoformat() == "2023-10-17"
    bare = opening_of("رام الله (وفا) - أعلنت الوزارة في 17-10-2023 خطة جديدة.")
    assert bare
    assert bare.date is None


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
