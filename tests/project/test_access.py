"""Who may go where: every address, method and role has an expected answer (trust.md D1).

access.tsv is that table. A new address fails the test until it stands there; write it anew with
RAWI_WRITE_ACCESS=1 and read the difference: each changed cell is a decision.

Readers have accounts here, with a provider of sign-in beside the mailed link; a member is a reader who is
signed in. That none of their addresses answers without accounts is shown in tests/members.
"""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth.models import Group
from django.db import transaction
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, get_resolver, reverse
from wagtail.models import Collection, Locale, Site, Task, Workflow

from rawi.accounts.middleware import OF_THE_NEWSROOM
from rawi.articles.actions.credit import credit
from rawi.articles.models import Article
from rawi.comments.choices import CommentState
from rawi.comments.models import ListedWord
from rawi.media.actions.keep_picture import keep_picture
from rawi.newsletters.models import Newsletter
from rawi.record.models import Dispute, Dossier, FollowUp, Item, Name, Relation, Series
from support.comments import comment, report
from support.members import signed_in
from support.newsroom import Newsroom, open_newsroom
from support.provider import providing
from support.record import accept_all, pledge_of
from support.settings import DATABASE
from support.shared import ROOT

TABLE = Path(__file__).with_name("access.tsv")
ROLES = ("anonymous", "member", "researcher", "reporter", "moderator", "editor", "chief_editor", "operator")
#: Both databases let everybody go to the same places: the second is asked by those who may least and most.
ASKED = ("anonymous", "operator") if DATABASE == "postgres" else ROLES
#: Addresses that people reach before they have signed in.
OPEN = set(TABLE.with_name("open.tsv").read_text(encoding="utf-8").splitlines()[1:])
#: What a reader who is signed in finds otherwise than a guest does.
OWN = {"account", "erase_account", "reader_sign_in"}
#: What the review desk does with an item.
DECISIONS = ("accept", "amend", "reject", "show", "undo")
#: Parts of the admin that belong to whoever operates the site.
OPERATORS = (
    "wagtailusers_",
    "wagtailsites",
    "wagtailredirects",
    "wagtailadmin_collections:add",
    "wagtaillocales",
)

#: Wagtail's own: its error page for trying out, and forms that fail on a POST without their hidden fields,
#: which no browser sends. Each is for signed-in staff alone.
BROKEN_UPSTREAM = {
    "wagtailadmin_choose_page_external_link",
    "wagtailadmin_error_test",
    "wagtailadmin_pages:add",
    "wagtailadmin_pages:copy",
    "wagtailadmin_pages:edit",
    "wagtailadmin_pages:revisions_revert",
    "wagtailredirects:process_import",
    "wagtailsnippetchoosers_articles_contributor:create",
    "wagtailsnippetchoosers_record_dossier:create",
    "wagtailsnippetchoosers_record_name:create",
    "wagtailsnippetchoosers_record_series:create",
}


class _Undo(Exception):
    """Takes back what a request did."""


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    return open_newsroom()


@pytest.fixture
def values(newsroom: Newsroom) -> dict[str, Any]:
    """A value for every part of an address, so that it leads to something that is there.

    "<namespace> pk" says what the part pk means within a namespace, "<route> pk" at one address.
    """
    article = newsroom.article("خبر", "قال الوزير سالم العبيدي إنه سيعود.")
    photo = keep_picture((ROOT / "samples/images/tigris.jpg").read_bytes(), title="صورة")
    page, workflow, task = article.pk, Workflow.objects.get().pk, Task.objects.get().pk
    contributor = credit("فارس", "person").pk
    accept_all()
    item = Item.objects.filter(is_public=True).first()
    dossier = Dossier.objects.create(title="ملف", slug="dossier", is_live=True)
    name = Name.objects.filter(involvements__is_public=True).first()
    own = _of_the_record(article, item, name, dossier) | _of_moderation(article) | _of_newsletters(newsroom)
    answered = comment(article, state=CommentState.APPROVED)
    readers = ("comment", "comment_answers", "like_comment", "report_comment")
    return own | {
        **{f"{route} pk": answered.pk for route in readers},
        "record_item pk": item and item.pk,
        **{f"record_item_{act} pk": item and item.pk for act in DECISIONS},
        "record_name pk": name and name.pk,
        "record_dossier slug": dossier.slug,
        "record_dossier_timeline slug": dossier.slug,
        "wagtailusers_users pk": newsroom.people["chief_editor"].pk,
        "wagtailusers_groups pk": Group.objects.get(name="editor").pk,
        "wagtailsites pk": Site.objects.get().pk,
        "wagtailadmin_workflows pk": workflow,
        **{f"wagtailadmin_workflows:{act}_task pk": task for act in ("edit", "enable", "disable")},
        "wagtailadmin_collections pk": Collection.objects.get().pk,
        "wagtailsnippets_articles_contributor pk": contributor,
        "wagtailsnippetchoosers_articles_contributor pk": contributor,
        "wagtailimages_chooser pk": photo.pk,
        "images pk": photo.pk,
        "page_id": page, "page_pk": page, "pk": page, "parent_page_id": newsroom.section.pk,
        "page_to_move_id": page, "destination_id": newsroom.section.pk, "object_id": page,
        "revision_id": article.latest_revision_id, "revision_id_a": "earliest", "revision_id_b": "latest",
        "app_label": "articles", "model_name": "article", "app_name": "articles",
        "content_type_app_name": "articles",
        "content_type_model_name": "article", "action_name": "workflow_approve", "action": "delete",
        "uploaded_file_id": 1, "image_id": photo.pk, "document_id": 1, "doc_id": 1, "redirect_id": 1,
        "session_id": 1,
        "task_state_id": 1, "workflow_state_id": 1, "page_view_restriction_id": 1, "filter_spec": "width-100",
        "task_id": task, "workflow_pk": workflow,
        "collection_id": Collection.objects.get().pk, "uidb64": "MQ", "token": "a-b", "secret": "secret",
        "name": "a.jpg", "slug": "nobody", "word": "test", "locale_id": Locale.objects.get().pk,
        "entry": uuid4(),
        "site_pk": Site.objects.get().pk, "number": 1, "form": "json", "rest": "nothing", "id": 1,
    }  # fmt: skip


def _of_the_record(article: Article, item: Item, name: Name, dossier: Dossier) -> dict[str, Any]:
    """The same for the addresses of the record's desks and lists."""
    pledge = pledge_of(article, "سنبني")
    series = Series.objects.create(title="سلسلة", slug="series")
    dispute = Dispute.objects.create(kind="error", article=article, text="نص")
    task = FollowUp.objects.create(cause="other", title="متابعة")
    relation = Relation.objects.create(item=pledge, earlier=item, kind="repeats")
    lists = {"name": name.pk, "dossier": dossier.pk, "series": series.pk}
    return {
        "oembed_item pk": item.pk,
        "feed_dossier_articles slug": dossier.slug,
        # A section's path, and a part of the sitemap.
        "path": article.get_parent().url_path.split("/", 2)[2],
        "kind": "articles",
        "number": 1,
        "api:article id": article.pk,
        "api:dossier id": dossier.pk,
        "api:item id": item.pk,
        "api:name id": name.pk,
        "api:one_series id": series.pk,
        "dispute_item pk": item.pk,
        "record_dispute pk": dispute.pk,
        "record_follow_up pk": task.pk,
        "record_relation pk": relation.pk,
        "record_pledge_status pk": pledge.pk,
        **{f"record_name_{act} pk": name.pk for act in ("merge", "split")},
        **{f"wagtailsnippets_record_{kept} pk": key for kept, key in lists.items()},
        **{f"wagtailsnippetchoosers_record_{kept} pk": key for kept, key in lists.items()},
    }


def _of_newsletters(newsroom: Newsroom) -> dict[str, Any]:
    """The same for newsletters."""
    key = Newsletter.objects.create(section=newsroom.section).pk
    snippet = "wagtailsnippets_newsletters_newsletter"
    routes = ("subscribe", "newsletter_preview", "newsletter_letter", snippet)
    return {f"{route} pk": key for route in routes}


def _of_moderation(article: Article) -> dict[str, Any]:
    """The same for the addresses of the moderators' desk and lists."""
    waiting = comment(article)
    acts = ("comment", "approve", "reject", "withhold", "undo", "feature", "reply")
    return {
        **{f"moderation_{act} pk": waiting.pk for act in acts},
        "moderation_writer pk": waiting.writer_id,
        "moderation_report pk": report(waiting).pk,
        "wagtailsnippets_comments_listedword pk": ListedWord.objects.create(text="كلمة").pk,
    }


def _routes(
    resolver: Any = None, spaces: tuple[str, ...] = (), parts: tuple[str, ...] = ()
) -> Iterator[tuple]:
    for pattern in (resolver or get_resolver()).url_patterns:
        known = (*parts, *pattern.pattern.regex.groupindex)
        if isinstance(pattern, URLPattern):
            unnamed = pattern.pattern.regex.groups and not pattern.pattern.regex.groupindex
            yield ":".join((*spaces, pattern.name or "?")), known, bool(unnamed)
        else:
            space = (pattern.namespace,) if pattern.namespace else ()
            yield from _routes(pattern, (*spaces, *space), known)


def _addresses(values: dict[str, Any]) -> dict[str, str]:
    """Route and parts to address, for all that have a name."""
    found = {}
    for name, parts, is_unnamed in _routes():
        if name.endswith("?"):
            continue
        space = name.split(":")[-2] if ":" in name else name
        kwargs = {
            part: values.get(f"{name} {part}", values.get(f"{space} {part}", values[part])) for part in parts
        }
        try:
            address = reverse(name, args=[""]) if is_unnamed else reverse(name, kwargs=kwargs)
        except NoReverseMatch:
            address = reverse(name, kwargs=kwargs | dict.fromkeys(parts, "x"))
        found[" ".join((name, *parts))] = address
    return found


def _answer(client: Client, method: str, address: str) -> str:
    status = ""
    try:
        with transaction.atomic():
            status = str(getattr(client, method)(address).status_code)
            raise _Undo
    except _Undo:
        return status


@pytest.fixture
def _accounts(settings: Any) -> Iterator[None]:
    """Readers have accounts, and a provider vouches for some."""
    settings.READER_ACCOUNTS = settings.PRIVATE_TARGETS = True
    with providing() as provider:
        settings.OIDC_PROVIDERS = (provider.settings,)
        yield


@pytest.fixture
def answers(newsroom: Newsroom, values: dict[str, Any], _accounts: None) -> dict[str, dict[str, str]]:
    """Route to role to "GET/POST"."""
    cookies = {"member": signed_in().cookies.copy()}
    for role in newsroom.people.keys() & set(ASKED):
        client = Client(raise_request_exception=False)
        client.force_login(newsroom.people[role])
        cookies[role] = client.cookies.copy()
    table: dict[str, dict[str, str]] = {}
    for route, address in _addresses(values).items():
        table[route] = {}
        for role in ASKED:
            client = Client(raise_request_exception=False)
            client.cookies.update(cookies.get(role, {}))
            table[route][role] = "/".join(_answer(client, method, address) for method in ("get", "post"))
    return table


def _read() -> dict[str, dict[str, str]]:
    lines = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    return {cells[0]: dict(zip(ROLES, cells[1:], strict=True)) for cells in lines[1:]}


def _write(table: dict[str, dict[str, str]]) -> None:
    head = "# Status of GET and POST (with an empty form) for each role; see test_access.py\n"
    rows = ["\t".join(("route", *ROLES)), *("\t".join((r, *table[r].values())) for r in sorted(table))]
    TABLE.write_text(head + "\n".join(rows) + "\n", encoding="utf-8")


# Wagtail leaves files of pictures that it shows in the admin to the garbage collector.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_everybody_gets_exactly_what_the_table_says(answers: dict[str, dict[str, str]]) -> None:
    gc.collect()
    if os.environ.get("RAWI_WRITE_ACCESS"):
        _write(answers)
    expected = {route: {role: row[role] for role in ASKED} for route, row in _read().items()}
    assert sorted(answers) == sorted(expected), "an address is new or gone: see access.tsv"
    changed = {route: row for route, row in answers.items() if row != expected[route]}
    assert changed == {route: expected[route] for route in changed}


def test_without_signing_in_only_public_addresses_answer() -> None:
    for route, row in _read().items():
        if route.split()[0] not in OPEN:
            assert set(row["anonymous"].split("/")) <= {"302", "403", "404", "405"}, route


def test_an_account_opens_nothing_but_itself() -> None:
    otherwise = {route.split()[0] for route, row in _read().items() if row["member"] != row["anonymous"]}
    assert otherwise == OWN


def test_who_has_no_place_in_the_admin_gets_none() -> None:
    for route, row in _read().items():
        if route.startswith("wagtail") and route.split()[0] not in OPEN | {"wagtailadmin_logout"}:
            assert set(row["researcher"].split("/")) <= {"302", "403", "404", "405"}, route


def test_who_works_on_no_page_gets_nothing_of_the_newsroom_s() -> None:
    for route, row in _read().items():
        if route.startswith(OF_THE_NEWSROOM):
            assert set(row["moderator"].split("/")) == {"302"}, route


def test_what_runs_the_site_is_its_operators_alone() -> None:
    for route, row in _read().items():
        if route.startswith(OPERATORS):
            for role in ROLES[:-1]:
                assert set(row[role].split("/")) <= {"302", "403", "404", "405"}, (route, role)


def test_nothing_breaks() -> None:
    broken = {
        route.split()[0] for route, row in _read().items() if any("50" in cell for cell in row.values())
    }
    assert broken == BROKEN_UPSTREAM
