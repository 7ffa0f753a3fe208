"""What every answer says to browsers: nothing from elsewhere runs, nothing is guessed, nothing leaks (D9)."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.http import HttpResponse
from django.test import Client
from wagtail.models import Page

from rawi.articles.actions.credit import credit
from rawi.articles.models import ArticleContributor
from rawi.media.actions.keep_picture import keep_picture
from support.newsroom import Newsroom, open_newsroom
from support.shared import ROOT

#: Kind of answer to its expected status; the kinds are those that a reader or an editor can come upon.
PUBLIC = {
    "front": 200,
    "section": 200,
    "article": 200,
    "contributor": 200,
    "short link": 302,
    "robots": 200,
    "static file": 200,
    "photo": 200,
    "sign-in link": 200,
    "nothing there": 404,
    "no photo there": 404,
    "no static file there": 404,
    "article that is gone": 410,
    "wrong method": 405,
    "missing slash": 301,
}
ADMIN = {"login": 200, "home": 200, "not signed in": 302, "nothing in the admin": 404}


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    return open_newsroom()


@pytest.fixture
def answers(newsroom: Newsroom) -> dict[str, HttpResponse]:
    """One answer of each kind, to a request that came from another site's script."""
    article, gone = newsroom.article("خبر أول", "نص."), newsroom.article("خبر ثان", "نص.")
    ArticleContributor.objects.create(article=article, contributor=credit("سلمى الحيدري", "person"))
    Page.objects.get(pk=gone.pk).unpublish()
    photo = keep_picture((ROOT / "samples/images/tigris.jpg").read_bytes(), title="صورة")
    contributor = article.contributions.get().contributor
    asker, editor = Client(headers={"Origin": "https://elsewhere.example"}), Client()
    editor.force_login(newsroom.people["editor"])
    found = {
        "front": asker.get("/"),
        "section": asker.get(newsroom.section.url),
        "article": asker.get(article.url),
        "contributor": asker.get(contributor.get_absolute_url()),
        "short link": asker.get(article.short_path),
        "robots": asker.get("/robots.txt"),
        "static file": asker.get("/static/wagtailadmin/css/core.css"),
        "photo": asker.get(photo.file.url),
        "sign-in link": asker.get("/sign-in/unknown/"),
        "nothing there": asker.get("/لا-شيء/"),
        "no photo there": asker.get("/media/none.jpg"),
        "no static file there": asker.get("/static/none.css"),
        "article that is gone": asker.get(gone.short_path),
        "wrong method": asker.post("/robots.txt"),
        "missing slash": asker.get(article.url.rstrip("/")),
        "login": asker.get("/admin/login/"),
        "home": editor.get("/admin/"),
        "not signed in": asker.get("/admin/pages/1/"),
        "nothing in the admin": editor.get("/admin/nothing/"),
    }
    for answer in found.values():
        answer.close()  # files that were sent
    return found


def _policy(answer: HttpResponse) -> dict[str, str]:
    parts = [part.strip().partition(" ") for part in answer.headers["Content-Security-Policy"].split(";")]
    return {name: sources for name, _, sources in parts}


def test_each_kind_of_answer_is_what_it_is_taken_for(answers: dict[str, HttpResponse]) -> None:
    assert {kind: answer.status_code for kind, answer in answers.items()} == PUBLIC | ADMIN


def test_no_answer_invites_another_site_or_names_its_server(answers: dict[str, HttpResponse]) -> None:
    for kind, answer in answers.items():
        told = {name.lower() for name in answer.headers}
        assert not {name for name in told if name.startswith("access-control-")}, kind
        assert not told & {"server", "x-powered-by", "x-aspnet-version"}, kind


def test_readers_pages_run_only_what_is_the_site_s_own(answers: dict[str, HttpResponse]) -> None:
    for kind in PUBLIC:
        policy = _policy(answers[kind])
        assert policy["default-src"] == "'none'", kind
        assert "unsafe" not in str(policy), kind
        assert "*" not in str(policy), kind
        assert "data:" not in policy.get("script-src", ""), kind


def test_the_editors_pages_fetch_nothing_from_elsewhere(answers: dict[str, HttpResponse]) -> None:
    # Wagtail's forms need scripts within the page; no text is made into a script there, and none comes in.
    for kind in ADMIN:
        policy = _policy(answers[kind])
        assert policy["default-src"] == "'none'", kind
        allowed = {source for sources in policy.values() for source in sources.split()}
        assert allowed <= {"'self'", "'none'", "'unsafe-inline'", "data:", "blob:"}, kind
        assert set(policy["script-src"].split()) == {"'self'", "'unsafe-inline'"}, kind


def test_every_answer_carries_the_same_caution(answers: dict[str, HttpResponse]) -> None:
    for kind, answer in answers.items():
        headers = answer.headers
        assert headers["X-Content-Type-Options"] == "nosniff", kind
        assert headers["Referrer-Policy"] in {"strict-origin-when-cross-origin", "same-origin"}, kind
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin", kind
        assert "camera=()" in headers["Permissions-Policy"], kind


def test_no_other_site_may_put_a_page_in_a_frame(answers: dict[str, HttpResponse]) -> None:
    for kind, answer in answers.items():
        policy = _policy(answer)
        assert policy.get("frame-ancestors", policy.get("sandbox")) in {"'self'", "'none'", ""}, kind


def test_a_photo_s_address_runs_nothing_at_all(answers: dict[str, HttpResponse]) -> None:
    assert _policy(answers["photo"]) == {"default-src": "'none'", "sandbox": ""}


def test_what_a_signed_in_person_sees_is_kept_by_no_cache(answers: dict[str, HttpResponse]) -> None:
    for kind in ("home", "login", "sign-in link"):
        assert "no-store" in answers[kind].headers["Cache-Control"], kind


HTTPS = """
import json, django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from django.test import Client

def ask(address, host="rawi.example", scheme="https"):
    answer = Client().get(address, headers={"Host": host, "X-Forwarded-Proto": scheme})
    facts = {"status": answer.status_code, "body": answer.content.decode()}
    facts["cookies"] = answer.cookies.output()
    return facts | {name.lower(): value for name, value in answer.headers.items()}

print(json.dumps({
    "plain": ask("/robots.txt", scheme="http"),
    "behind the proxy": ask("/robots.txt"),
    "login": ask("/admin/login/"),
    "another host": ask("/", host="evil.example"),
}))
"""


@pytest.fixture(scope="module")
def https(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """What a site with an https address behind a proxy answers."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("RAWI_", "DJANGO_"))}
    settings = {
        "DJANGO_SETTINGS_MODULE": "rawi.project.settings",
        "RAWI_DATA": str(tmp_path_factory.mktemp("https")),
        "RAWI_ORIGIN": "https://rawi.example",
        "RAWI_PROXY": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", HTTPS], env=own | settings, capture_output=True, text=True, cwd=Path("/")
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_with_an_https_address_a_browser_never_comes_by_http_again(https: dict[str, dict[str, str]]) -> None:
    assert https["plain"]["location"] == "https://rawi.example/robots.txt"
    assert "strict-transport-security" not in https["plain"]
    told = https["behind the proxy"]["strict-transport-security"]
    assert told == "max-age=31536000; includeSubDomains; preload"


def test_with_an_https_address_cookies_stay_on_https_and_on_this_host(
    https: dict[str, dict[str, str]],
) -> None:
    cookies = https["login"]["cookies"]
    assert "__Host-csrf=" in cookies
    assert "Secure" in cookies
    assert "HttpOnly" in cookies
    assert "SameSite=Lax" in cookies
    assert "Domain" not in cookies


def test_a_refused_host_is_told_nothing_and_as_carefully(https: dict[str, dict[str, str]]) -> None:
    refused = https["another host"]
    assert refused["status"] == 400
    assert "rawi" not in refused["body"].lower()
    for kind in ("plain", "another host"):
        assert https[kind]["x-content-type-options"] == "nosniff", kind
        assert "default-src 'none'" in https[kind]["content-security-policy"], kind
        assert "referrer-policy" in https[kind], kind
