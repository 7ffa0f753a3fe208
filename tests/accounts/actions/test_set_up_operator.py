"""The operator's account is made once and never changed behind their back."""

import pytest

from rawi.accounts.actions.set_up_operator import set_up_operator
from rawi.accounts.actions.set_up_roles import set_up_roles
from rawi.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _roles(as_migrated: None) -> None:
    set_up_roles()


def test_the_operator_has_no_password_to_guess() -> None:
    operator = set_up_operator()
    assert not operator.has_usable_password()
    assert operator.is_superuser


def test_a_second_start_makes_no_second_operator() -> None:
    assert set_up_operator() == set_up_operator()
    assert User.objects.count() == 1


def test_a_password_that_the_operator_set_stays() -> None:
    operator = set_up_operator()
    operator.set_password("كلمة سر طويلة جدا")
    operator.save()
    assert set_up_operator().check_password("كلمة سر طويلة جدا")


@pytest.mark.parametrize("change", [{"is_superuser": False}, {"is_active": False}])
def test_what_was_taken_from_the_operator_is_not_given_back(change: dict[str, bool]) -> None:
    User.objects.filter(pk=set_up_operator().pk).update(**change)
    again = set_up_operator()
    assert {name: getattr(again, name) for name in change} == change
