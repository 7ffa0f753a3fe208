"""What a pledge says beyond its words: due date, condition, beneficiary, who stands behind «we»."""

from dataclasses import replace

import pytest

from rawi.reading.model.findings import FindingKind
from rawi.reading.model.page import BlockKind
from rawi.reading.pipeline import find
from reading.pledges.pages import page_of, pledges, value_of
from support.shared import shared


@pytest.mark.parametrize(
    ("text", "due", "words"),
    [
        ("تعهدت البلدية بترميم الجسر", None, ""),
        ("تعهدت البلدية بترميم الجسر الذي انهار العام الماضي", None, ""),
        ("تعهدت البلدية بترميم الجسر خلال الشهر المقبل", "2024-06", "الشهر المقبل"),
        ('وقال وزير النقل "سنفتح الطريق يوم الأحد المقبل"', "2024-05-19", "يوم الأحد المقبل"),
        (
            "وقال وزير النقل إنه اعتبارا من سبتمبر المقبل، ستفتح الوزارة الطريق",
            "2024-09/..",
            "اعتبارا من سبتمبر المقبل",
        ),
        ("في حزيران 2015: قال وزير النقل إن الوزارة ستفتح الطريق", None, ""),
    ],
)
def test_due(text: str, due: str | None, words: str) -> None:
    value = value_of(pledges(text)[0])
    assert (value.due, value.due_words) == (due, words)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("تعهدت الحكومة بخفض الرسوم", ""),
        ("تعهدت الحكومة بخفض الرسوم في حال تحسن الاقتصاد", "في حال تحسن الاقتصاد"),
        ("وقال رئيس الحزب «سنشارك في الحكومة شرط تغيير القانون»", "شرط تغيير القانون"),
    ],
)
def test_condition(text: str, condition: str) -> None:
    assert value_of(pledges(text)[0]).condition == condition


def test_beneficiary() -> None:
    assert value_of(pledges("تعهدت الحكومة بتقديم الدعم للعراق")[0]).beneficiary == "العراق"


@pytest.mark.parametrize(
    ("text", "pledger"),
    [
        ('وقال وزير النقل "سنفتح الطريق"', "وزير النقل"),
        ('وقال المتحدث باسم وزارة النقل "سنفتح الطريق"', "وزارة النقل"),
        ('وقال السفير الفرنسي "سأزور المدينة"', "السفير الفرنسي"),
        ('وقال السفير الفرنسي "سندعم الجامعات"', "فرنسا"),
    ],
)
def test_who_stands_behind_we(text: str, pledger: str) -> None:
    assert [speaker.name for speaker in value_of(pledges(text)[0]).pledgers] == [pledger]


def test_an_intention_is_not_repeated_in_direct_speech() -> None:
    text = "وقال الرئيس إنه يعتزم زيارة مصر. وأضاف: «سأبدأ زيارة مصر في تموز»."
    assert [finding.spans[0].of(text) for finding in pledges(text)] == ["سأبدأ زيارة مصر في تموز"]


@pytest.mark.parametrize(
    ("headline", "pledged"),
    [
        ("تركيا لن تكون طرفا في الحرب", []),
        ("خبراء: الأسعار لن ترتفع", []),
        ("تركيا لن تمنح اللاجئين حق العمل", ["لن تمنح اللاجئين حق العمل"]),
    ],
)
def test_what_the_subject_of_a_headline_refuses(headline: str, pledged: list[str]) -> None:
    page = page_of(headline)
    page = replace(page, blocks=(replace(page.blocks[0], kind=BlockKind.HEADLINE),))
    found = [one for one in find(page).findings if one.kind is FindingKind.PLEDGE]
    assert [one.spans[0].of(headline) for one in found] == pledged


def test_the_strategic_dialogue() -> None:
    text = shared("pages/strategic-dialogue.txt").read_text(encoding="utf-8")
    found = [finding.spans[0].of(text) for finding in pledges(text)]
    wanted = [
        "ستخفض عدد قواتها",
        "تقديم الدعم",
        "تواصل الولايات المتحدة",
        "لا تسعى ولا تطلب",
        "حماية القواعد",
        "إعادة إرساء السيادة",
        "ستسعى لتشجيع",
        "سندعم الحكومة",
        "لن نفرط",
        "مساعدة العراق",
        "ستعمل على تطوير",
    ]
    missed = [words for words in wanted if not any(pledge.startswith(words) for pledge in found)]
    assert len(missed) <= 2, missed


def test_words_before_a_name_that_hold_no_office_are_no_title() -> None:
    found = pledges("وكان سامي نصار زار الحي ووعد بترميم الجسر")
    assert [speaker.capacity for speaker in value_of(found[0]).pledgers] == [""]
