"""What holds for the whole reading, all finders on, whatever the page says."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.reading import Page, read
from rawi.reading.model.findings import Finding, NameValue
from reading.hostile import texts

HEAD = "وزيرة التربية تعلن موعد افتتاح المدارس الجديدة في المحافظات\n\nبيروت - راوي\n\n2021-03-17"
#: Paragraphs with something for every finder.
PARAGRAPHS = (
    "أعلنت وزيرة التربية هدى النعيمي الثلاثاء أن المدارس الجديدة ستفتح أبوابها في أيلول/سبتمبر المقبل.",
    'وقالت النعيمي في مؤتمر صحافي عقد في بيروت: "لن نترك طفلا بلا مقعد، وسنبدأ العمل قبل نهاية العام".',
    "وأضافت أن عدد المدارس ارتفع من 12 إلى 20 مدرسة، بكلفة تتجاوز ثلاثة ملايين دولار في كل محافظة.",
    "ونقلت صحيفة «الضفاف» عن مصدر في البلدية طلب عدم كشف اسمه أن الأعمال ستتأخر شهرين على الأقل.",
    "وتعهد مدير شركة المياه سامر الحلبي بإصلاح الشبكة خلال أسبوعين إذا توافرت الأنابيب في السوق المحلية.",
    "وكان البلدان وقعا في عمّان عام 2014 اتفاقا على تقاسم مياه النهر، لكنه لم ينفذ حتى الآن كما يقول الخبراء.",
    "وبحسب بيان للوزارة، أصيب 15 شخصا بجروح حين انهار سقف قاعة قديمة في قرية وادي الزيتون مساء الجمعة.",
    "وأكد سليم قاسم، رئيس نقابة المعلمين، أن الإضراب مستمر، مشيرا إلى أن 70 في المئة منهم يشاركون فيه.",
)
#: Paragraphs that name nobody: what they say of others than the page has named is theirs alone.
NAMELESS = (
    "وقال مسؤول كبير إن 300 عامل سيصلون في حزيران/يونيو المقبل لإنجاز ما بقي من أعمال البناء والطلاء.",
    'وأوضح متحدث أن الكلفة بلغت 45 مليون دولار، وتابع: "سنعلن الموعد قبل الخميس، ولن نقبل بأي تأخير جديد".',
    "يذكر أن المشروع بدأ قبل عامين، ثم توقف ثلاثة أشهر بعدما ارتفعت أسعار الحديد بنسبة 12 في المئة.",
)
PIECES = (
    *PARAGRAPHS,
    "\n\n",
    "\n",
    "«",
    "»",
    '"',
    "(",
    ")",
    ":",
    "،",
    ".",
    "ـ",
    "\u064b",
    "\u200f",
    "وقال",
    "أن ",
)


def _page(paragraphs: Iterable[str]) -> str:
    return "\n\n".join([HEAD, *paragraphs])


def _holds(page: Page) -> None:
    blocks = {block.id: block.span for block in page.blocks}
    for finding in page.findings:
        first, *others = finding.spans
        assert blocks[finding.block].covers(first)
        assert blocks[finding.block].covers(finding.sentence)
        assert all(any(block.covers(span) for block in blocks.values()) for span in others)
        words = [span.of(page.text) for span in finding.spans]
        assert all(text and text == text.strip() for text in words)
        assert 0 < finding.confidence <= 1


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=30).map(" ".join))
def test_findings_lie_in_the_text_that_is_kept_as_it_came(text: str) -> None:
    source = _page([text.replace("\0", "")])
    page = read(source)
    assert page.text == source.encode("utf-8", "replace").decode() or "\ufffd" in page.text
    _holds(page)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_the_same_source_gives_the_same_page(text: str) -> None:
    assert read(_page([text])) == read(_page([text]))


@settings(max_examples=50)
@given(st.permutations(PARAGRAPHS), st.integers(1, 6), st.sampled_from(NAMELESS))
def test_a_paragraph_more_changes_nothing_before_it(text: list[str], count: int, more: str) -> None:
    before, after = read(_page(text[:count])), read(_page([*text[:count], more]))
    kept = [finding for finding in after.findings if finding.start < len(before.text)]
    assert _in_text(kept) == _in_text(before.findings)


def _in_text(findings: Iterable[Finding]) -> list[Finding]:
    """The findings below the headline, which is read last: it names whom the whole text names in full."""
    return [_alone(finding) for finding in findings if finding.start >= HEAD.index("\n")]


def _alone(finding: Finding) -> Finding:
    """The finding without the forms that its name has elsewhere on the page."""
    value = finding.value
    return replace(finding, value=replace(value, forms=())) if isinstance(value, NameValue) else finding


def test_every_finder_has_something_to_find() -> None:
    found = {finding.kind for finding in read(_page(PARAGRAPHS)).findings}
    assert found == {"date", "figure", "name", "statement", "pledge", "event"}


@pytest.mark.parametrize("name", ["joined", "alone"])
def test_hostile_texts_are_read(name: str) -> None:
    for text in texts().values():
        sample = text[:3000]
        page = read(sample if name == "alone" else f"{_page(PARAGRAPHS[:3])}\n\n{sample}\n\n{PARAGRAPHS[3]}")
        _holds(page)
