"""An outside service is asked behind the writer's back, with a signature, and can only hold."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Event, Thread
from time import monotonic, sleep
from typing import Any, ClassVar

import pytest
from django.test import Client
from wagtail.models import Site

from rawi.accounts.roles import CHIEF_EDITOR
from rawi.articles.models import Article
from rawi.base.outbound import Refused
from rawi.comments.actions import ask_service as module
from rawi.comments.actions.ask_service import SIGNATURE, TIMESTAMP, Service, ask_service, signature
from rawi.comments.actions.post_comment import Said, Sender, post_comment
from rawi.comments.choices import CommentMode, CommentState
from rawi.comments.models import Comment, CommentSettings
from support.comments import comment
from support.newsroom import Newsroom

SECRET = "a secret of both"


@pytest.fixture(autouse=True)
def _service_of_this_machine(settings: Any) -> None:
    """The tests' service stands on this machine, as a developer's may."""
    settings.PRIVATE_TARGETS = True


class _Asked(BaseHTTPRequestHandler):
    """Keeps what it is asked, and answers as it was told to."""

    questions: ClassVar[list[tuple[dict, bytes]]] = []
    answer: ClassVar[tuple[int, bytes]] = (200, b'{"hold": true, "note": "spam"}')
    go_on: ClassVar[Event] = Event()

    def do_POST(self) -> None:
        self.questions.append((dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
        self.go_on.wait(30)
        status, body = self.answer
        self.send_response(status)
        self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def _service(*, status: int = 200, body: bytes = _Asked.answer[1]) -> Iterator[Service]:
    _Asked.questions.clear()
    _Asked.answer = (status, body)
    _Asked.go_on.set()
    with HTTPServer(("127.0.0.1", 0), _Asked) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Service(f"http://127.0.0.1:{server.server_port}/ask?key=1", SECRET)
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("before", "after"),
    [(CommentState.APPROVED, CommentState.WITHHELD), (CommentState.PENDING, CommentState.PENDING)],
)
def test_it_is_told_nothing_private_and_its_answer_holds(
    article: Article, before: CommentState, after: CommentState
) -> None:
    made = comment(article, "كلام", before, email="suad@mail.example")
    with _service() as service:
        assert ask_service(made.pk, service)
    ((headers, body),) = _Asked.questions
    assert headers[SIGNATURE] == signature(SECRET, headers[TIMESTAMP], body)
    assert json.loads(body)["text"] == "كلام"
    assert b"mail.example" not in body
    made.refresh_from_db()
    assert made.state == after
    assert made.holds[-1] == {"rule": "service", "spans": [], "entry": "spam"}


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b'{"hold": false}'),
        (200, b'{"hold": "yes", "state": "approved"}'),
        (200, b"[]"),
        (302, b'{"hold": true}'),
        (500, b'{"hold": true}'),
    ],
)
def test_any_other_answer_changes_nothing(article: Article, status: int, body: bytes) -> None:
    made = comment(article)
    with _service(status=status, body=body) as service:
        assert not ask_service(made.pk, service)
    assert Comment.objects.get(pk=made.pk).revision == made.revision


def test_what_the_newsroom_decided_meanwhile_stands(article: Article, newsroom: Newsroom) -> None:
    made = comment(article, state=CommentState.APPROVED, by=newsroom.people["moderator"])
    with _service() as service:
        ask_service(made.pk, service)
    assert Comment.objects.get(pk=made.pk).state == CommentState.APPROVED


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "file:///etc/passwd", "http:///"])
def test_it_is_asked_by_http_alone(article: Article, url: str) -> None:
    with pytest.raises(Refused, match="http or https"):
        ask_service(comment(article).pk, Service(url, SECRET))


def test_this_machine_and_other_ports_are_not_asked(article: Article, settings: Any) -> None:
    settings.PRIVATE_TARGETS = False
    made = comment(article)
    with _service() as service:
        for url in (service.url, "http://127.0.0.1/", "http://[::1]/", "http://localhost/"):
            with pytest.raises(Refused):
                ask_service(made.pk, Service(url, SECRET))
    assert not _Asked.questions


@pytest.mark.parametrize(
    ("url", "is_taken"),
    [
        ("http://127.0.0.1:9200/", False),
        ("http://localhost/", False),
        ("http://10.0.0.7/", False),
        ("http://[::1]/", False),
        ("https://news.example:8443/", False),
        ("https://somebody:secret@news.example/", False),
        ("https://news.example/ask?key=1", True),
        ("https://8.8.8.8/ask", True),
        ("", True),
    ],
)
def test_the_site_s_settings_take_what_may_be_asked(
    newsroom: Newsroom, settings: Any, url: str, is_taken: bool
) -> None:
    settings.PRIVATE_TARGETS = False
    site = Site.objects.get()
    client = Client()
    client.force_login(newsroom.people[CHIEF_EDITOR.name])
    form = {"mode": "pre", "closes_after": 0, "policy": "null", "reports_to_hold": 3} | {"hook_url": url}
    answer = client.post(f"/admin/settings/comments/commentsettings/{site.pk}/", form)
    assert answer.status_code == (302 if is_taken else 200)
    assert CommentSettings.for_site(site).hook_url == (url if is_taken else "")


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_slow_service_keeps_no_writer_waiting(article: Article) -> None:
    site = Site.objects.get()
    with _service() as service:
        _Asked.go_on.clear()
        CommentSettings.objects.create(
            site=site, mode=CommentMode.POST, hook_url=service.url, hook_secret=SECRET
        )
        said = Said("سعاد", "suad@mail.example", "كلام")
        made = post_comment(article, site, said, Sender("token", "network"))
        assert made.state == CommentState.APPROVED
        _Asked.go_on.set()
        _wait_until(lambda: Comment.objects.get(pk=made.pk).state == CommentState.WITHHELD)


def _wait_until(is_so: Callable[[], bool]) -> None:
    deadline = monotonic() + 60
    while not is_so():
        assert monotonic() < deadline
        sleep(0.05)


def test_a_service_that_is_not_there_is_logged_without_the_words(
    article: Article, caplog: pytest.LogCaptureFixture
) -> None:
    made = comment(article, "زمرذيخ")
    module._UNDER_WAY.acquire()
    module._ask(made.pk, Service("http://127.0.0.1:1/", SECRET))
    assert f"comment {made.pk}" in caplog.text
    assert "زمرذيخ" not in caplog.text
