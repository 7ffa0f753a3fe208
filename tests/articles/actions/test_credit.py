"""A byline's names lead to one contributor each, however they are spelled."""

import pytest

import rawi.articles.actions.credit as module
from rawi.articles.actions.credit import credit
from rawi.articles.models import Contributor, ContributorName
from support.together import together

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("spelling", ["أحمد الجبوري", "احمد الجبوري", "أَحمد الجُبُوري", "أحمــد الجبورى"])
def test_a_spelling_variant_is_the_same_person(spelling: str) -> None:
    known = credit("أحمد الجبوري", "person")
    assert credit(spelling, "person") == known
    assert known.name == "أحمد الجبوري"
    assert ContributorName.objects.count() == 1


@pytest.mark.parametrize("other", ["أحمد الجبور", "أحمد علي الجبوري", "محمد الجبوري"])
def test_another_name_is_somebody_else(other: str) -> None:
    assert credit("أحمد الجبوري", "person") != credit(other, "person")


def test_a_short_name_leads_to_the_agency_s_full_name() -> None:
    short = credit("أ ف ب", "agency", canonical="وكالة الصحافة الفرنسية")
    assert (short.name, short.kind) == ("وكالة الصحافة الفرنسية", "agency")
    assert credit("وكالة الصحافة الفرنسيّة", "agency") == short
    # The spelling is remembered: a byline with it alone finds the agency.
    assert credit("أ ف ب", "agency") == short
    assert credit("فرانس برس", "agency", canonical="وكالة الصحافة الفرنسية") == short
    assert Contributor.objects.count() == 1


def test_a_name_that_an_editor_added_is_found() -> None:
    person = credit("سلمى الحيدري", "person")
    ContributorName.objects.create(contributor=person, name="س. الحيدري")
    assert credit("س. الحيدري", "person") == person


def test_names_of_one_address_get_two() -> None:
    first, second = credit("علي-حسن", "person"), credit("علي حسن!", "person")
    assert first == second or first.slug != second.slug


@pytest.mark.parametrize("name", ["x" * 400, "؟", "٭"])
def test_a_strange_name_is_kept_and_found_again(name: str) -> None:
    assert credit(name, "person") == credit(name, "person")


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_many_at_once_credit_one_person() -> None:
    credited = together(*[lambda: credit("أ ف ب", "agency", canonical="وكالة الصحافة الفرنسية")] * 4)
    assert len({contributor.pk for contributor in credited}) == 1
    assert Contributor.objects.count() == 1
    assert ContributorName.objects.count() == 2


def test_who_was_credited_elsewhere_meanwhile_is_not_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    first = credit("أ ف ب", "agency", canonical="وكالة الصحافة الفرنسية")
    answers = iter([None, None])
    known = module._known
    monkeypatch.setattr(module, "_known", lambda name: next(answers, first) and known(name))
    assert credit("أ ف ب", "agency", canonical="وكالة الصحافة الفرنسية") == first
    assert Contributor.objects.count() == 1
