"""A newsletter is asked for, confirmed and left from pages, without an account."""

import re

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction

from rawi.base.wishes import OF_ADDRESS, OF_NETWORK
from rawi.newsletters.actions.send_newsletters import send_newsletters
from rawi.newsletters.links import leave_token
from rawi.newsletters.models import Newsletter, Subscription
from rawi.record.models import Dossier
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

ADDRESS = "reader@mail.example"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def newsletter(newsroom: Newsroom) -> Newsletter:
    return Newsletter.objects.create(section=newsroom.section)


def _ask(newsletter: Newsletter, address: str = ADDRESS) -> str:
    answer = Client().post(reverse("subscribe", args=[newsletter.pk]), {"email": address})
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_pages_offer_it_where_it_is_open(newsroom: Newsroom, newsletter: Newsletter) -> None:
    form = f'action="{reverse("subscribe", args=[newsletter.pk])}"'
    assert form in Client().get(newsroom.section.url).content.decode()
    Newsletter.objects.update(is_open=False)
    assert form not in Client().get(newsroom.section.url).content.decode()


def test_a_dossier_offers_its_own(newsletter: Newsletter) -> None:
    dossier = Dossier.objects.create(title="ملف", slug="ملف", is_live=True)
    own = Newsletter.objects.create(dossier=dossier)
    assert reverse("subscribe", args=[own.pk]) in Client().get(dossier.get_absolute_url()).content.decode()


def test_from_the_form_to_the_end_of_it(newsletter: Newsletter) -> None:
    _ask(newsletter)
    send_newsletters()
    (letter,) = mail.outbox
    (link,) = re.findall(r"http://localhost(/newsletters/confirm/\S+)", str(letter.body))
    assert Client().get(link).status_code == 200
    assert Subscription.objects.get().confirmed_at is None
    assert Client().post(link).status_code == 200
    reader = Subscription.objects.get()
    assert reader.confirmed_at is not None
    way_out = reverse("leave_newsletter", args=[leave_token(reader)])
    assert Client().get(way_out).status_code == 200
    assert Subscription.objects.exists()
    # A mail program's own button: it comes from no page, without a token (RFC 8058).
    strict = Client(enforce_csrf_checks=True)
    for _ in range(2):
        answer = strict.post(way_out, {"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200
    assert not Subscription.objects.exists()


def test_the_answer_is_the_same_for_every_address(newsletter: Newsletter) -> None:
    first = _ask(newsletter)
    Subscription.objects.update(confirmed_at="2026-01-01T00:00Z")
    assert _ask(newsletter) == first
    assert Subscription.objects.count() == 1


def test_an_address_is_mailed_a_few_times_a_day(newsletter: Newsletter) -> None:
    for _ in range(OF_ADDRESS[0].most + 2):
        _ask(newsletter)
        send_newsletters()
    assert len(mail.outbox) == OF_ADDRESS[0].most


def test_a_network_may_ask_so_often(newsletter: Newsletter) -> None:
    for number in range(OF_NETWORK[0].most):
        _ask(newsletter, f"reader{number}@mail.example")
    answer = Client().post(reverse("subscribe", args=[newsletter.pk]), {"email": ADDRESS})
    assert answer.status_code == 429
    assert answer.headers["Retry-After"]


@pytest.mark.parametrize("address", ["", "reader", "reader@mail.example\nBcc: other@mail.example"])
def test_what_is_no_address_is_said_so(newsletter: Newsletter, address: str) -> None:
    answer = Client().post(reverse("subscribe", args=[newsletter.pk]), {"email": address})
    assert answer.status_code == 400
    assert not Subscription.objects.exists()


def test_a_closed_section_has_no_newsletter(newsroom: Newsroom, newsletter: Newsletter) -> None:
    PageViewRestriction.objects.create(page=newsroom.section, restriction_type=PageViewRestriction.LOGIN)
    assert Client().get(reverse("subscribe", args=[newsletter.pk])).status_code == 404


@pytest.mark.parametrize("name", ["confirm_newsletter", "leave_newsletter"])
def test_a_link_that_is_not_ours_does_nothing(name: str) -> None:
    assert Client().post(reverse(name, args=["x"])).status_code == 403
