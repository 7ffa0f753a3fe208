"""What a line of the article's text is: negatives first."""

import pytest

from rawi.reading.page.body import is_code, is_item, is_quotation, is_subhead
from rawi.reading.page.lines import Line, Sheet, line_of
from rawi.reading.spans import Span

LONG = "وقالت البلدية إن أربع قرى ما زالت معزولة، وإن فرقها تحتاج إلى يومين آخرين للوصول إليها."


def sheet(*texts: str) -> Sheet:
    return Sheet("", [line for text in texts if (line := line_of(text, Span(0, len(text))))])


def line(text: str) -> Line:
    return sheet(text).lines[0]


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("وأضاف:", LONG),
        ("عاد الماء.", LONG),
        ("عاد الماء أخيرا", ""),
        ("عاد الماء أخيرا", "إلى القرية"),
        (LONG, LONG),
    ],
)
def test_no_subhead(text: str, following: str) -> None:
    assert not is_subhead(sheet(text, following), 0)


@pytest.mark.parametrize("text", ["أربع قرى معزولة", "هل يكفي هذا؟", "18:40", "قرى «معزولة»"])
def test_a_subhead(text: str) -> None:
    assert is_subhead(sheet(text, LONG), 0)


@pytest.mark.parametrize(
    "text",
    [
        "«قال» ثم مضى إلى بيته مسرعا",
        "«كلمة»",
        "قال «سنعود إلى بيوتنا كلنا غدا»",
        "«سنعود إلى بيوتنا» قالت «غدا صباحا»",
    ],
)
def test_no_quotation(text: str) -> None:
    assert not is_quotation(line(text))


@pytest.mark.parametrize("text", ["«سنعود إلى بيوتنا كلنا غدا»", '"سنعود إلى بيوتنا كلنا غدا".'])
def test_a_quotation(text: str) -> None:
    assert is_quotation(line(text))


@pytest.mark.parametrize(
    ("texts", "are_items"),
    [
        (("- وحده",), False),
        (("- كم استغرق العمل؟", "- شهرين"), False),
        (("2015 كان عاما صعبا", "2016 كان أصعب"), False),
        (("- أول", "- ثان"), True),
        (("1. أول", "2. ثان"), True),
        (("١) أول", "٢) ثان"), True),
        (("• أول", "• ثان"), True),
    ],
)
def test_items(texts: tuple[str, ...], are_items: bool) -> None:
    assert is_item(sheet(*texts), 0) is are_items


def test_code() -> None:
    assert not is_code(LONG)
    assert not is_code("أسعار <اليوم>: 5 = 3 + 2 {تقريبا}")
    assert is_code(".box { margin: 5px; } .box li { padding: 0; } $('#a').on(function(){ x = 1; });")
