"""What attackers send as name, address and words is shown as typed or refused (A1, A3 to A5, A7, A9)."""

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.base.limits import Limit
from rawi.comments.actions import hold
from rawi.comments.choices import CommentMode, CommentState
from rawi.comments.models import Comment, CommentSettings
from support.attacks import attacks
from support.commenting import FIELDS, browser, send
from support.hostile import hostile
from support.newsroom import open_newsroom

BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
PART = {"HTTP_RAWI_PART": "1"}


@pytest.fixture
def article(db: None, monkeypatch: pytest.MonkeyPatch) -> Article:
    """An article on which a flood of comments shows at once."""
    made = open_newsroom().article("افتتاح الجسر", "افتتح الجسر أمس.")
    CommentSettings.objects.create(site=Site.objects.get(), mode=CommentMode.POST)
    monkeypatch.setattr(hold, "FLOOD", (Limit(100_000, timedelta(minutes=1)),))
    return made


def _runs(page: str) -> list[str]:
    """Whatever in a page would run: scripts that are not the site's, event handlers, script addresses."""
    root = html.document_fromstring(page)
    found = [one for one in root.xpath("//script") if not (one.get("src") or "").startswith("/static/")]
    found = [one for one in found if one.get("type") != "application/ld+json"]
    handlers = [key for element in root.iter() for key in element.attrib if key.lower().startswith("on")]
    scheme = re.compile(r"\s*(?:javascript|data|vbscript)\s*:", re.IGNORECASE)
    addresses = root.xpath("//@href | //@src | //@action | //@formaction")
    strange = root.xpath(
        "//iframe | //object | //embed | //img[not(starts-with(@src, '/'))] | //style | //base"
    )
    return [
        *map(html.tostring, [*found, *strange]),
        *handlers,
        *(address for address in addresses if scheme.match(address)),
    ]


def _threads(article: Article) -> Iterator[str]:
    """All pages of the thread, whatever the rules held of it."""
    Comment.objects.update(state=CommentState.APPROVED)
    for number in range(1, 1_000):
        page = Client().get(reverse("comments_part", args=[article.pk, number]))
        if page.status_code == 404:
            return
        yield page.content.decode()


@pytest.mark.one_database
def test_attacks_sent_as_every_field_come_back_as_they_were_typed(article: Article) -> None:
    faults = []
    for number, attack in enumerate(attacks()):
        answer = send(article, browser(number, **PART), name=attack, email=attack, text=attack)
        page = answer.content.decode()
        if answer.status_code != 400 or 'role="alert"' not in page or _runs(f"<body>{page}"):
            faults.append((attack, answer.status_code))
    assert faults == []
    assert not Comment.objects.exists()


@pytest.mark.one_database
def test_attacks_sent_as_words_are_shown_as_typed(article: Article) -> None:
    statuses = set()
    for number, attack in enumerate(attacks()):
        fields = {"email": f"{number}@x.example", "text": f"{number}: {attack}"}
        statuses.add(send(article, browser(number, **PART), **fields).status_code)
    assert statuses <= {201, 400}
    kept = {comment.pk: comment.text for comment in Comment.objects.all()}
    assert len(kept) > 700
    shown: dict[int, str] = {}
    for page in _threads(article):
        assert _runs(page) == []
        for one in html.fragment_fromstring(page).xpath("//article[starts-with(@id, 'c-')]"):
            (words,) = one.xpath("div[@class='comment__words']")
            shown[int(one.get("id")[2:])] = words.text_content()
    assert {pk: _bare(text) for pk, text in shown.items()} == {pk: _bare(text) for pk, text in kept.items()}


@pytest.mark.one_database
def test_attacks_sent_as_names_are_names_or_refused(article: Article) -> None:
    for number, attack in enumerate(attacks()):
        fields = {"email": f"{number}@x.example", "name": attack, "text": f"تعليق {number}"}
        answer = send(article, browser(number, **PART), **fields)
        assert answer.status_code in (201, 400), attack
        assert _runs(f"<body>{answer.content.decode()}") == []
    assert not [name for name in Comment.objects.values_list("name", flat=True) if BIDI.search(name)]
    assert all(_runs(page) == [] for page in _threads(article))


def _bare(text: str) -> str:
    """Without white space, which HTML does not keep."""
    return re.sub(r"[\s\x1c-\x1f]+", "", text)


@pytest.mark.parametrize("field", ["text", "name"])
def test_the_hostile_files_are_shown_mended_or_refused_with_a_reason(article: Article, field: str) -> None:
    for number, path in enumerate(sorted(hostile("text").glob("*.txt"))):
        text = path.read_bytes().decode("utf-8", "surrogatepass")[:1400]
        body = "&".join(
            f"{name}={quote(value, errors='surrogatepass')}"
            for name, value in (FIELDS | {"email": f"{number}@x.example", field: text}).items()
        )
        answer = browser(number, **PART).post(
            reverse("comments", args=[article.pk]),
            body,
            content_type="application/x-www-form-urlencoded",
        )
        assert answer.status_code in (201, 400, 413), path.name
        assert answer.status_code == 201 or 'role="alert"' in answer.content.decode()
    for comment in Comment.objects.all():
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef]", comment.text)
        assert not BIDI.search(comment.name)


def test_what_people_write_survives_byte_for_byte(article: Article) -> None:
    rows = (hostile("oracles") / "legit_must_survive.tsv").read_text(encoding="utf-8").splitlines()[1:]
    texts = [unicodedata.normalize("NFC", row.split("\t")[2]) for row in rows]
    for number, text in enumerate(texts):
        assert send(article, browser(number), email=f"{number}@x.example", text=text).status_code == 303
    assert list(Comment.objects.order_by("pk").values_list("text", flat=True)) == texts
    pages = "".join(_threads(article))
    assert [text for text in texts if f">{text}</p>" not in pages] == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\xff\xfe\x00", "application/x-www-form-urlencoded"),
        (b"[" * 50_000, "application/json"),
        (b"text=%ED%A0%80&name=%00&email=%C0%80", "application/x-www-form-urlencoded"),
        (b"--x\r\nContent-Disposition: form-data", "multipart/form-data; boundary=x"),
        (b"\x1f\x8b\x08\x00", "application/x-www-form-urlencoded"),
        (b"", "multipart/form-data"),
    ],
    ids=["no text", "deep JSON", "broken letters", "half a part", "gzip", "no boundary"],
)
def test_odd_bodies_are_told_and_break_nothing(article: Article, body: bytes, kind: str) -> None:
    answer = browser().post(reverse("comments", args=[article.pk]), body, content_type=kind)
    assert answer.status_code == 400
    assert not Comment.objects.exists()


def test_json_is_no_form(article: Article) -> None:
    lines = (hostile("text") / "json_bodies.jsonl").read_text(encoding="utf-8").splitlines()
    for line in [*lines, json.dumps(FIELDS)]:
        answer = browser().post(reverse("comments", args=[article.pk]), line, content_type="application/json")
        assert answer.status_code in (400, 413)
