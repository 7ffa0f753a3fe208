"""Letters over one connection: it is kept, made anew after a refusal, and never left open."""

from smtplib import SMTPRecipientsRefused, SMTPServerDisconnected
from typing import Any

import pytest
from django.core.mail.backends.base import BaseEmailBackend

from rawi.base.letters import MOST_LETTERS, Mailer, Message

LETTER = Message("موضوع", "نص", "<p>نص</p>")


class Post(BaseEmailBackend):
    """A mail server that takes down what is done to it; refused is raised for the letters of that address."""

    done: list[str] = []
    is_away = False

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.is_open = False

    def open(self) -> bool:
        if Post.is_away:
            raise ConnectionRefusedError
        if self.is_open:
            return False
        self.is_open = True
        Post.done.append("open")
        return True

    def close(self) -> None:
        if self.is_open:
            Post.done.append("close")
        self.is_open = False

    def send_messages(self, email_messages: Any) -> int:
        (letter,) = email_messages
        assert self.is_open
        if letter.to == ["refused@mail.example"]:
            raise SMTPRecipientsRefused({})
        if letter.to == ["cut@mail.example"]:
            raise SMTPServerDisconnected
        Post.done.append(letter.to[0])
        return 1


@pytest.fixture
def post(settings: Any) -> type[Post]:
    settings.MAILERS = {"default": {"BACKEND": f"{__name__}.Post"}}
    Post.done, Post.is_away = [], False
    return Post


def test_a_server_that_is_away_costs_no_letter_more_than_a_warning(post: type[Post]) -> None:
    post.is_away = True
    mailer = Mailer()
    assert not mailer(LETTER, "a@mail.example")
    post.is_away = False
    assert mailer(LETTER, "a@mail.example")


@pytest.mark.parametrize("refused", ["refused@mail.example", "cut@mail.example"])
def test_after_a_refusal_the_next_letter_gets_a_new_connection(post: type[Post], refused: str) -> None:
    mailer = Mailer()
    assert [mailer(LETTER, to) for to in ("a@mail.example", refused, "b@mail.example")] == [True, False, True]
    mailer.close()
    assert post.done == ["open", "a@mail.example", "close", "open", "b@mail.example", "close"]


def test_letters_share_a_connection_up_to_what_servers_take(post: type[Post]) -> None:
    mailer = Mailer()
    for _ in range(MOST_LETTERS + 1):
        assert mailer(LETTER, "a@mail.example")
    mailer.close()
    assert post.done.count("open") == 2
    assert post.done.count("close") == 2
    assert post.done[-1] == "close"
