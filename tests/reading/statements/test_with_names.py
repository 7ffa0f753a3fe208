"""Statements with the names that the names finder found: full names, joint speakers, bodies in marks."""

import pytest

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import Finding
from rawi.reading.names import find as find_names
from reading.statements.pages import page_of, shown, statements


def names_in(text: str) -> tuple[Finding, ...]:
    page = page_of(text)
    prose = [Prose(block.id, block.kind, page.words_of(block), block.span.start) for block in page.prose]
    return tuple(find_names(page, prose, []))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وقال وزير الخارجية المصري سامح شكري ووزير الخارجية الأردني ناصر جودة إن اللقاء مفيد.",
            ["سامح شكري + ناصر جودة :: اللقاء مفيد :: indirect"],
        ),
        (
            "وصل وزير النقل سليم قاسم أمس. ¶ وقال قاسم إن الطريق آمن.",
            ["سليم قاسم :: الطريق آمن :: indirect"],
        ),
        (
            "وصل وزير النقل سليم قاسم أمس. ¶ وقال الوزير إن الطريق آمن.",
            ["سليم قاسم :: الطريق آمن :: indirect"],
        ),
        ("وطالبت إيران بوقف القصف.", ["إيران :: وقف القصف :: indirect"]),
        (
            "وقال مجلس الأمن الدولي إن الهدنة باقية. ويطالب إيران بالتعاون.",
            ["مجلس الأمن الدولي :: الهدنة باقية :: indirect", "مجلس الأمن الدولي :: التعاون :: indirect"],
        ),
        (
            'وحمل الرئيس الفلسطيني محمود عباس "أبو مازن" الحكومة الإسرائيلية المسؤولية عن الهجوم.',
            ["محمود عباس :: الحكومة الإسرائيلية المسؤولية عن الهجوم :: indirect"],
        ),
        ("# طهران: لن نوقف العمل", ["طهران :: لن نوقف العمل :: indirect"]),
        ("# طهران: مقتل ثلاثة في حريق", []),
        (
            "وطالبت الهيئة الأمين العام للأمم المتحدة بان كي مون بالتدخل العاجل.",
            ["الهيئة :: التدخل العاجل :: indirect"],
        ),
        (
            "وصل العميد أحمد عسيري أمس. ¶ واتهم عسيري المقاولين بتأخير العمل.",
            ["أحمد عسيري :: تأخير العمل :: indirect"],
        ),
        (
            "وقال مدير التحريات، العقيد الدكتور سامي نصار، إن المتهم أوقف.",
            ["سامي نصار :: المتهم أوقف :: indirect"],
        ),
        (
            "علي محمد جابر (نائب القرية) أشار إلى أن الطريق ضيق.",
            ["علي محمد جابر :: الطريق ضيق :: indirect"],
        ),
        (
            "أكد علي حسين باكير باحث في الشؤون التركية، بأن المشهد معقد.",
            ["علي حسين باكير :: المشهد معقد :: indirect"],
        ),
        ("الدكتور سامي نصار وصف الكتاب بأنه نادر جدا.", ["سامي نصار :: نادر جدا :: indirect"]),
        (
            "وقال المتحدث باسم مجلس المحافظة عيد سعد إن الطريق آمن.",
            ["عيد سعد :: الطريق آمن :: indirect"],
        ),
        (
            "وقال المدير العام لمستشفى الملك خالد للعيون إن الأسرة كافية.",
            ["المدير العام لمستشفى الملك خالد للعيون :: الأسرة كافية :: indirect"],
        ),
        (
            "وزار الأمير سعود بن نايف المصابين أمس، ورافقه الوزير سليم قاسم. ¶ وقال قاسم إن الأسرة كافية. ¶ "
            "وأكد سموه أن الجناة أوقفوا.",
            ["سليم قاسم :: الأسرة كافية :: indirect", "سعود بن نايف :: الجناة أوقفوا :: indirect"],
        ),
    ],
)
def test_names_make_the_speaker_known(text: str, expected: list[str]) -> None:
    assert [shown(finding, text) for finding in statements(text, names_in(text))] == expected
