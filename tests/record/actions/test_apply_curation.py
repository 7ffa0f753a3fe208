"""The sample story: what editors decided in a file is the record's, with evidence, once and whole."""

from collections import Counter
from typing import Any

import pytest

from rawi.accounts.models import User
from rawi.record import queries
from rawi.record.actions.apply_curation import apply_curation
from rawi.record.actions.take_in import take_in
from rawi.record.choices import PledgeStatus
from rawi.record.curation import Curation, parse
from rawi.record.errors import Refused
from rawi.record.models import (
    Dossier,
    Evidence,
    Figure,
    Involvement,
    Item,
    Name,
    NameForm,
    Office,
    Pledge,
    Relation,
    Review,
    Series,
    StatusChange,
)
from support.newsroom import open_newsroom
from support.shared import ROOT

pytestmark = pytest.mark.django_db

SAMPLES = ROOT / "samples"
COUNTED = (
    Dossier,
    Evidence,
    Figure,
    Involvement,
    Item,
    Name,
    NameForm,
    Office,
    Relation,
    Review,
    StatusChange,
)


@pytest.fixture
def operator() -> User:
    newsroom = open_newsroom()
    operator = newsroom.people["operator"]
    for file in sorted(SAMPLES.iterdir()):
        if file.suffix in {".txt", ".html"}:
            take_in(file.read_bytes(), front=newsroom.front, user=operator, name=file.name)
    return operator


@pytest.fixture
def curation() -> Curation:
    return parse((SAMPLES / "record.toml").read_bytes())


def _counts() -> dict[str, int]:
    return {model.__name__: model._default_manager.count() for model in COUNTED}


def test_the_pledges_have_their_true_outcomes(operator: User, curation: Curation) -> None:
    apply_curation(curation, by=operator)
    public = Pledge.objects.filter(item__in=queries.public())
    outcomes = Counter(public.values_list("status", flat=True))
    assert outcomes[PledgeStatus.KEPT_LATE] == 1
    assert outcomes[PledgeStatus.UNCLEAR] == 1
    in_steps = public.get(item__words="ستواصل خلال الأشهر المقبلة خفض قواتها في العراق")
    assert [change.status for change in in_steps.changes.all()] == ["in_progress", "in_progress", "kept"]


def test_each_end_has_evidence_that_readers_can_see(operator: User, curation: Curation) -> None:
    apply_curation(curation, by=operator)
    ends = StatusChange.objects.exclude(status__in=("in_progress", "not_started"))
    assert ends.count() >= 6
    shown = set(queries.public().values_list("pk", flat=True))
    for change in ends:
        assert change.evidence_id in shown, change
        assert change.evidence_words


def test_the_number_moved_in_steps(operator: User, curation: Curation) -> None:
    apply_curation(curation, by=operator)
    figures = Series.objects.get().figures.order_by("item__day")
    assert [figure.low for figure in figures] == [5200, 3000, 2500]
    assert [figure.previous_id for figure in figures][1:] == [figure.pk for figure in figures][:-1]


def test_two_spellings_are_one_name(operator: User, curation: Curation) -> None:
    apply_curation(curation, by=operator)
    state = Name.objects.get(name="الولايات المتحدة", merged_into=None)
    assert {form.form for form in state.forms.all()} >= {"الولايات المتحدة", "واشنطن"}


def test_applied_again_it_changes_nothing(operator: User, curation: Curation) -> None:
    apply_curation(curation, by=operator)
    before = _counts()
    apply_curation(curation, by=operator)
    assert _counts() == before


@pytest.mark.parametrize(
    ("field", "value"),
    [("words", "كلام لا يرد في الصفحة"), ("source", "no-such-page.txt")],
)
def test_what_does_not_fit_is_named_and_nothing_of_the_file_is_kept(
    field: str, value: str, operator: User, curation: Curation
) -> None:
    last: Any = curation.items[-1]
    wrong = last.model_copy(update={"at": last.at.model_copy(update={field: value}), "reject": None})
    before = _counts()
    with pytest.raises(Refused, match=value):
        apply_curation(curation.model_copy(update={"items": (*curation.items, wrong)}), by=operator)
    assert _counts() == before
