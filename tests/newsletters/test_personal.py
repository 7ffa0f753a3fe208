"""Whose address it is gets told of newsletters, and can end them all."""

import pytest

from rawi.base import personal
from rawi.newsletters.models import Subscription

pytestmark = pytest.mark.django_db


def test_the_copy_names_the_newsletters_and_the_address(reader: Subscription) -> None:
    copy = personal.copy_of(reader.email_key)
    assert copy["address"] == "reader@mail.example"
    assert [one["name"] for one in copy["newsletters"]] == [reader.newsletter.name]
    assert copy["comments"] == []


def test_erasure_ends_them(reader: Subscription) -> None:
    personal.erase(reader.email_key)
    assert personal.address_of(reader.email_key) == ""
    assert not Subscription.objects.exists()


def test_the_address_is_not_kept_in_the_clear(reader: Subscription) -> None:
    assert "mail.example" not in reader.email_sealed + reader.email_key


def test_nobody_registers_twice() -> None:
    with pytest.raises(ValueError, match="comments"):
        personal.register(personal.Holder("comments", str, lambda key: {}, lambda key: None))
