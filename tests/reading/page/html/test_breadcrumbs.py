"""Section paths in the shapes that sites print them."""

import pytest

from rawi.reading import read

PAGE = """<html><body><main>{path}<article><h1>الجلسة الثانية تنعقد في واشنطن متأخرة</h1>
<p>عقد الوزير اجتماعا في بغداد اليوم الأربعاء مع نظيره لبحث العلاقات بين البلدين.</p>
<p>وقال الوزير إن الاجتماع كان ناجحا وإن البلدين اتفقا على مواصلة الحوار خلال الأشهر المقبلة.</p>
</article></main></body></html>"""


@pytest.mark.parametrize(
    "path",
    [
        "<nav><a href='/'>الرئيسية</a><a href='/iraq'>العراق</a><a href='/us'>من نحن</a></nav>",
        "<nav class='menu'><a href='/a'>سياسة</a> › <a href='/b'>رياضة</a></nav>",
    ],
)
def test_a_menu_is_no_path(path: str) -> None:
    assert read(PAGE.format(path=path)).section_path == ()


@pytest.mark.parametrize(
    "path",
    [
        "<nav class='breadcrumb'><a href='/i'>أخبار العراق</a> › <a href='/s'>أمن</a></nav>",
        "<nav class='breadcrumbs'><a href='/'>الرئيسية</a> » <a>أخبار العراق</a> » <a>أمن</a></nav>",
        "<nav aria-label='breadcrumb'><ol><li><a href='/i'>أخبار العراق</a></li><li>أمن</li></ol></nav>",
        "<ol class='breadcrumb'><li><a href='/i'>أخبار العراق</a></li><li><a href='/s'>أمن</a></li></ol>",
    ],
)
def test_a_breadcrumb_is_one_wherever_it_stands(path: str) -> None:
    assert read(PAGE.format(path=path)).section_path == ("أخبار العراق", "أمن")
