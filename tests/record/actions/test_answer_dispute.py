"""A dispute ends once, with an answer that readers see, and then forgets who sent it."""

import pytest

from rawi.record.actions.answer_dispute import answer_dispute
from rawi.record.actions.dispute_item import Said, dispute_item
from rawi.record.choices import DisputeKind, DisputeState
from rawi.record.errors import Conflict, Refused
from rawi.record.models import Dispute, FollowUp
from support.newsroom import Newsroom, open_newsroom
from support.record import statement_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def dispute(newsroom: Newsroom) -> Dispute:
    item = statement_of(newsroom.article("خبر", "فقرة."), "قول")
    said = Said(DisputeKind.DISPUTE, "لم أقل هذا.", name="سالم", email="s@example.com")
    return dispute_item(item.article, item, said, network="n")


@pytest.mark.parametrize(
    ("state", "answer"),
    [
        (DisputeState.OPEN, "جواب"),
        (DisputeState.UPHELD, " "),
        (DisputeState.REPLY_PUBLISHED, "هذا ليس ردا"),
    ],
)
def test_no_outcome_no_answer_no_end(state: DisputeState, answer: str, dispute: Dispute) -> None:
    with pytest.raises(Refused):
        answer_dispute(dispute, state, answer=answer, by=None)
    assert Dispute.objects.get().state == DisputeState.OPEN


def test_the_answer_stays_and_the_address_goes(dispute: Dispute, newsroom: Newsroom) -> None:
    editor = newsroom.people["editor"]
    answered = answer_dispute(dispute, DisputeState.UPHELD, answer="صححنا النسبة.", by=editor)
    kept = Dispute.objects.get()
    assert (kept.state, kept.answer, kept.answered_by) == (DisputeState.UPHELD, "صححنا النسبة.", editor)
    assert (kept.email, kept.network_key) == ("", "")
    assert answered.email == "s@example.com"
    assert FollowUp.objects.get().state == "done"


def test_who_comes_second_is_told(dispute: Dispute) -> None:
    answer_dispute(Dispute.objects.get(), DisputeState.DISMISSED, answer="النص صحيح.", by=None)
    with pytest.raises(Conflict):
        answer_dispute(dispute, DisputeState.UPHELD, answer="صححناه.", by=None)
    assert Dispute.objects.get().state == DisputeState.DISMISSED
