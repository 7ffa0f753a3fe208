"""What a statement says beside its words: who heard it, where, why a source stays unnamed, how it was
said.
"""

import pytest

from rawi.reading.model.findings import Attribution, SpeakerKind, StatementValue
from reading.statements.pages import statements


def value_of(text: str, number: int = 0) -> StatementValue:
    value = statements(text)[number].value
    assert isinstance(value, StatementValue)
    return value


@pytest.mark.parametrize(
    ("text", "told_to"),
    [
        ("وقال الأمين العام للأمم المتحدة إن الوضع صعب.", ""),
        ("وقال المدير إن العمل بدأ.", ""),
        ("وقال المدير لديارنا إن العمل بدأ.", "ديارنا"),
        ("وقال المدير للصحافيين إن العمل بدأ.", "الصحافيين"),
        ("وقال المدير لـ«النهار» إن العمل بدأ.", "النهار"),
        ("وقال المدير لوكالة الأنباء إن العمل بدأ.", "وكالة الأنباء"),
        ("وقال المدير في حديث إلى «الأيام» إن العمل بدأ.", "الأيام"),
    ],
)
def test_who_was_told(text: str, told_to: str) -> None:
    assert value_of(text).told_to == told_to


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("وقال المدير في المدينة إن العمل بدأ.", ""),
        ("وقال المدير في مؤتمر صحافي إن العمل بدأ.", "مؤتمر صحافي"),
        ("وفي مؤتمر صحافي عقده أمس، قال المدير إن العمل بدأ.", "مؤتمر صحافي عقده"),
        ("وقال المدير عبر حسابه على تويتر إن العمل بدأ.", "حسابه"),
    ],
)
def test_by_which_channel(text: str, channel: str) -> None:
    assert value_of(text).channel == channel


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("وقال مصدر أمني إن الطريق آمن.", ""),
        ("وقال مصدر أمني طلب عدم كشف اسمه إن الطريق آمن.", "طلب عدم كشف اسمه"),
        ("وقال مسؤول رفض ذكر اسمه لديارنا إن الطريق آمن.", "رفض ذكر اسمه"),
    ],
)
def test_why_the_source_is_unnamed(text: str, reason: str) -> None:
    assert value_of(text).speakers[0].reason == reason


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("وقال مصدر أمني إن الطريق آمن.", SpeakerKind.UNNAMED),
        ("وقالت وزارة النقل إن الطريق آمن.", SpeakerKind.ORGANISATION),
        ("وقال التقرير إن الطريق آمن.", SpeakerKind.DOCUMENT),
        ("وقال وزير النقل سليم قاسم إن الطريق آمن.", SpeakerKind.PERSON),
        ("وأوضحت الشؤون الصحية بمحافظة الأحساء أن الخطة جاهزة.", SpeakerKind.UNNAMED),
        ("وأوضح المعلق التلفزيوني غاري نيفيل أن الخطة جاهزة.", SpeakerKind.PERSON),
    ],
)
def test_what_kind_of_source_it_is(text: str, kind: SpeakerKind) -> None:
    assert value_of(text).speakers[0].kind is kind


@pytest.mark.parametrize(
    ("text", "cue", "cue_class"),
    [
        ("ولم يستبعد الوزير أن تتأخر الرحلة.", "يستبعد", "say"),
        ("واستبعد الوزير أن تتأخر الرحلة.", "واستبعد", "deny"),
        ("وقال المدير إن العمل بدأ.", "وقال", "say"),
        ("وأضاف المدير أن العمل بدأ.", "وأضاف", "add"),
        ("ومضى المدير يقول إن العمل بدأ.", "يقول", "say"),
        ("ونفى المدير توقف العمل.", "ونفى", "deny"),
        ("وطالب المدير بوقف العمل.", "وطالب", "demand"),
        ("وتعهد المدير بمواصلة العمل.", "وتعهد", "promise"),
        ("وحذر المدير من تأخير العمل.", "وحذر", "warn"),
        ("وتوقع المدير أن يبدأ العمل.", "وتوقع", "expect"),
        ("واتهمت النقابة المدير بعرقلة العمل.", "واتهمت", "accuse"),
        ("وأكد المدير أن العمل بدأ.", "وأكد", "confirm"),
        ("ووفقا للمدير، فإن العمل بدأ أمس.", "ووفقا", "say"),
    ],
)
def test_the_cue_and_its_class(text: str, cue: str, cue_class: str) -> None:
    value = value_of(text)
    assert (value.cue, value.cue_class) == (cue, cue_class)
    assert value.cue_span is not None
    assert value.cue_span.of(text) == cue


def test_a_headline_s_colon_has_no_cue() -> None:
    value = value_of("# دراسة: النوم يقوي الذاكرة")
    assert (value.cue, value.cue_span) == ("", None)


def test_the_title_is_the_capacity_and_stays_with_the_speaker() -> None:
    text = "وقال وزير النقل سليم قاسم إن الطريق آمن. ¶ وأضاف أن العمل مستمر."
    assert [value_of(text, n).speakers[0].capacity for n in (0, 1)] == ["وزير النقل", "وزير النقل"]


def test_the_speaker_s_place_is_where_the_sentence_names_him() -> None:
    text = "وقال وزير النقل سليم قاسم إن الطريق آمن. ¶ وأضاف أن العمل مستمر."
    first, second = (value_of(text, n).speakers[0] for n in (0, 1))
    assert first.span is not None
    assert first.span.of(text) == first.as_named == "سليم قاسم"
    assert second.span is None


def test_only_what_another_sentence_names_is_inherited() -> None:
    text = "وقال المدير إن العمل بدأ، وأضاف أنه صعب. ¶ وتابع أنه طويل."
    found = [value_of(text, n).attribution for n in range(3)]
    assert found == [Attribution.EXPLICIT, Attribution.EXPLICIT, Attribution.INHERITED]


def test_the_editor_s_insertions_are_kept() -> None:
    text = "وقال المدير: «تدعم الحكومة [الجديدة] العمل كله»."
    (insertion,) = value_of(text).insertions
    assert insertion.of(text) == "[الجديدة]"
