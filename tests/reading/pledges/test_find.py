"""What holds for every pledge of every text."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reading.pledges.pages import pledges, value_of

_VOCABULARY = """
    قال وأضاف الوزير الحكومة أنها إنه سنبني ستبني لن نقبل تعهدت وعد بتقديم بإعادة الدعم للعراق ملتزمة اتفق
    البلدان على أن قرر إنشاء لجنة نيته استعداده لتسلم " « » ، . العام المقبل في حال وسيتم بإذن الله ينص
    الاتفاق يعتزم زيارة مصر
"""
_TEXTS = st.lists(st.sampled_from(_VOCABULARY.split()), max_size=25).map(" ".join)


@settings(max_examples=60)
@given(_TEXTS)
def test_pledges_lie_in_order_inside_the_text_and_never_overlap(text: str) -> None:
    spans = [finding.spans[0] for finding in pledges(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))


@settings(max_examples=60)
@given(_TEXTS)
def test_a_pledge_says_who_and_how(text: str) -> None:
    for finding in pledges(text):
        assert 0 < finding.confidence <= 1
        assert finding.rule.startswith("pledges.")
        assert all(speaker.name for speaker in value_of(finding).pledgers)
