"""No page shows readers the names by which programs know things: in an Arabic page they are Latin letters."""

import re
from typing import Any

import lxml.html
import pytest
from django.db.models import TextChoices
from django.test import Client

from rawi.record import choices
from rawi.record.choices import EventType
from rawi.record.models import Event, Item
from support.public_record import PublicRecord, keep_record

pytestmark = pytest.mark.django_db

CODES = {
    value
    for kind in vars(choices).values()
    if isinstance(kind, type) and issubclass(kind, TextChoices)
    for value in kind.values
}
LISTS = (
    "/",
    "/record/",
    "/record/pledges/",
    "/record/timeline/",
    "/record/figures/",
    "/names/",
    "/dossiers/",
)


@pytest.fixture
def record() -> PublicRecord:
    return keep_record()


def _shown(address: str) -> set[str]:
    """The words in Latin letters that people are shown or told at an address."""
    page: Any = lxml.html.document_fromstring(Client().get(address, follow=True).content.decode())
    for hidden in page.xpath("//script | //style"):
        hidden.drop_tree()
    texts = [*page.itertext(), *page.xpath("//@title | //@aria-label | //@alt | //@placeholder")]
    told = (re.sub(r"https?://\S+", "", text) for text in texts)
    return {word for text in told for word in re.findall(r"[a-z_]{2,}", text)}


def _addresses(record: PublicRecord) -> list[str]:
    items = [item.get_absolute_url() for item in Item.objects.filter(is_public=True)]
    others = [one.get_absolute_url() for one in (record.dossier, record.series, record.name)]
    return [*LISTS, *items, *others, record.article.get_url()]


def test_no_page_shows_a_code(record: PublicRecord) -> None:
    found = {address: _shown(address) & CODES for address in _addresses(record)}
    assert {address: codes for address, codes in found.items() if codes} == {}


@pytest.mark.parametrize("type_", EventType.values)
def test_an_event_s_type_is_a_word(type_: str, record: PublicRecord) -> None:
    event = record.item("event")
    Event.objects.filter(item=event).update(type=type_)
    address = event.get_absolute_url()
    assert type_ not in _shown(address)
    assert str(EventType(type_).label) in Client().get(address).content.decode()


def test_an_editor_s_own_word_for_an_event_stays(record: PublicRecord) -> None:
    event = record.item("event")
    Event.objects.filter(item=event).update(type="مسيرة صامتة")
    assert "مسيرة صامتة" in Client().get(event.get_absolute_url()).content.decode()
