"""Readers who are signed in."""

from django.test import Client
from django.utils import timezone

from rawi.members.actions.ask_to_sign_in import ask_to_sign_in
from rawi.members.links import link_key
from rawi.members.models import SignIn

ADDRESS = "reader@mail.example"


def mailed(article: int | None = None, address: str = ADDRESS) -> str:
    """The path of a link that was mailed to an address just now, without the mail."""
    ask_to_sign_in(address, network="n", language="ar", article=article)
    wish = SignIn.objects.latest("pk")
    token = f"token-of-{wish.pk}"
    SignIn.objects.filter(pk=wish.pk).update(token_key=link_key(token), mailed_at=timezone.now())
    return f"/account/sign-in/{token}/"


def signed_in(address: str = ADDRESS) -> Client:
    """A browser in which the owner of an address is signed in."""
    client = Client()
    assert client.post(mailed(address=address)).status_code == 303
    return client
