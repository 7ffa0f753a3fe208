"""What of a document is visible text, and how it is parted into lines."""

import pytest

from rawi.reading.page.html.tree import tree_of
from rawi.reading.page.html.visible import Walk


def lines(html: str) -> list[str]:
    root = tree_of(f"<html><body>{html}</body></html>")
    assert root is not None
    return [line.text for line in Walk(root).lines]


@pytest.mark.parametrize(
    "html",
    [
        "<script>نص</script>",
        "<style>نص</style>",
        "<p hidden>نص</p>",
        "<div style='display : none'>نص</div>",
        "<span class='sr-only'>نص</span>",
        "<div class='d-none'>نص</div>",
        "<template><p>نص</p></template>",
        "<noscript>نص</noscript>",
        "<textarea>نص</textarea>",
        "<!-- نص -->",
        "<p>—</p><p> | </p>",
    ],
)
def test_not_visible(html: str) -> None:
    assert lines(html) == []


@pytest.mark.parametrize(
    ("html", "parted"),
    [
        ("قبل<p>نص</p>بعد", ["قبل", "نص", "بعد"]),
        ("<p>كلمة <b>غليظة</b> و<a href=x>رابط</a>.</p>", ["كلمة غليظة ورابط."]),
        ("<p>سطر\n   آخر</p>", ["سطر آخر"]),
        ("سطر<br>آخر<br/><br>ثالث", ["سطر", "آخر", "ثالث"]),
        ("<div class='d-none d-md-block'>نص</div>", ["نص"]),
        ("<p>أعلن &laquo;المجلس&raquo; ذلك</p>", ["أعلن «المجلس» ذلك"]),
        (
            "<table><tr><th>بلد</th><th>عدد</th></tr><tr><td>مصر</td><td>3</td></tr></table>",
            ["بلد | عدد", "مصر | 3"],
        ),
        ("<p>في <time>8 آذار</time> عاد</p>", ["في 8 آذار عاد"]),
        ("<div>كاتب<time>8 آذار</time></div>", ["كاتب", "8 آذار"]),
        ("<ul class='breadcrumb'><a>أخبار</a><span>/</span><a>أمن</a></ul>", ["أخبار", "أمن"]),
    ],
)
def test_lines(html: str, parted: list[str]) -> None:
    assert lines(html) == parted
