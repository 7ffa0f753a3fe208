"""How answers leave: tags, caches, methods, languages."""

import json
import re

import pytest
from django.test import Client
from django.utils.translation import override

from rawi.record.models import Item, RecordSettings
from support.newsroom import open_newsroom
from support.public_record import PublicRecord, addresses, body
from support.retracted import retract

LISTS = ["items", "pledges", "names", "dossiers", "series", "articles", "openapi.json", ""]


@pytest.mark.parametrize("name", LISTS)
def test_a_cache_asks_again_and_gets_304(name: str, record: PublicRecord, reader: Client) -> None:
    first = reader.get(f"/api/v1/{name}")
    tag = first.headers["ETag"]
    assert tag.startswith('"'), "a strong tag"
    for known in (tag, f'"other", W/{tag}', "*"):
        again = reader.get(f"/api/v1/{name}", headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag)
    assert reader.get(f"/api/v1/{name}", headers={"If-None-Match": '"other"'}).status_code == 200


def test_the_tag_changes_with_the_record(record: PublicRecord, reader: Client) -> None:
    first = reader.get("/api/v1/items").headers["ETag"]
    Item.objects.filter(pk=record.item("pledge").pk).update(words="غير ذلك")
    assert reader.get("/api/v1/items").headers["ETag"] != first


def test_every_answer_may_be_kept_for_a_minute_and_carries_no_cookie(
    record: PublicRecord, reader: Client
) -> None:
    for address in addresses(record, record.item("pledge").pk):
        answer = reader.get(address)
        body(answer)
        if answer.status_code == 200:
            assert answer.headers["Cache-Control"] == "public, max-age=60", address
        assert "Cookie" not in answer.headers.get("Vary", ""), address
        assert not answer.cookies, address


def test_head_says_what_get_says_without_its_body(record: PublicRecord, reader: Client) -> None:
    for address in ("/api/v1/items", "/record/feed.atom", "/record/export/record.csv"):
        whole, head = reader.get(address), reader.head(address)
        body(whole)
        assert (head.status_code, head.content) == (200, b"")
        for name in ("Content-Type", "Cache-Control", "ETag"):
            assert head.headers.get(name) == whole.headers.get(name), (address, name)


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_changed(method: str, record: PublicRecord, reader: Client) -> None:
    for address in (
        "/api/v1/items",
        "/api/v1/items/1",
        "/record/feed.json",
        "/record/export/record.csv",
        "/r/1.json",
    ):
        answer = getattr(reader, method)(address)
        assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD, OPTIONS")
        assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("asked", "language", "title"),
    [
        ("", "ar", "لا شيء هنا"),
        ("en", "en", "There is nothing here"),
        ("fr, en;q=0.8, ar;q=0.5", "en", "There is nothing here"),
        ("de", "ar", "لا شيء هنا"),
        ("ar-IQ,en;q=0.5", "ar", "لا شيء هنا"),
        ("x" * 9000, "ar", "لا شيء هنا"),
    ],
)
def test_what_is_wrong_is_said_in_arabic_or_english(
    asked: str, language: str, title: str, record: PublicRecord, reader: Client
) -> None:
    answer = reader.get("/api/v1/items/999999", headers={"Accept-Language": asked})
    said = json.loads(answer.content)
    assert (said["title"], said["status"], answer.status_code) == (title, 404, 404)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Content-Language"] == language
    assert "Accept-Language" in answer.headers["Vary"]


def test_every_wrong_parameter_is_named(record: PublicRecord, reader: Client) -> None:
    wrong = "limit=1000&kind=x&since=yesterday&name=0&article=1.5"
    said = reader.get(f"/api/v1/items?{wrong}", headers={"Accept-Language": "en"}).json()
    assert {fault["parameter"] for fault in said["faults"]} == {"limit", "kind", "since", "name", "article"}
    assert reader.get("/api/v1/items?kinds=pledge").json()["faults"] == [
        {"parameter": "kinds", "reason": "لا معامل بهذا الاسم."}
    ]
    assert reader.get("/api/v1/items?role=speaker").json()["faults"][0]["parameter"] == "role"
    assert reader.get("/api/v1/items?cursor=1").json()["faults"][0]["parameter"] == "cursor"


@pytest.mark.parametrize(
    ("asked", "english"),
    [
        ("since=0", "It is a day, such as 2020-06-11."),
        ("since=2020-6-1", "It is a day, such as 2020-06-11."),
        ("until=2020-02-31", "It is a day, such as 2020-06-11."),
        ("cursor=x", "It is what the page before gave as its next."),
        ("cursor=2020-02-31.1", "It is what the page before gave as its next."),
    ],
)
@pytest.mark.parametrize("site_language", ["ar", "en"])
def test_what_is_wrong_is_said_in_the_language_that_is_asked_for(
    asked: str, english: str, site_language: str, record: PublicRecord, reader: Client
) -> None:
    with override(site_language):
        reasons = {
            language: [
                fault["reason"]
                for fault in reader.get(
                    f"/api/v1/items?{asked}", headers={"Accept-Language": language}
                ).json()["faults"]
            ]
            for language in ("en", "ar")
        }
    assert reasons["en"] == [english]
    assert not re.search("[A-Za-z]{3}", reasons["ar"][0].replace("next", ""))


def test_the_licence_is_the_site_s(record: PublicRecord, reader: Client) -> None:
    site = record.newsroom.front.get_site()
    RecordSettings.objects.create(site=site, licence="https://example.org/licence")
    page = reader.get("/api/v1/items")
    assert page.json()["licence"] == page.json()["items"][0]["licence"] == "https://example.org/licence"
    assert '<https://example.org/licence>; rel="license"' in page.headers["Link"]


def test_a_script_of_another_site_may_read_all_that_is_open(record: PublicRecord, reader: Client) -> None:
    origin = {"Origin": "https://notebook.example"}
    opened = [*addresses(record, record.item("pledge").pk), "/sitemap.xml", "/wire/latest.json"]
    for address in [*opened, "/api/v1/items/999999", "/api/v1/items?limit=0", "/api/v1/nothing"]:
        answer = reader.get(address, headers=origin)
        body(answer)
        assert answer.headers["Access-Control-Allow-Origin"] == "*", address
        assert "Access-Control-Allow-Credentials" not in answer.headers, address
        assert "Origin" not in answer.headers.get("Vary", ""), "one answer for all"
    known = reader.get("/api/v1/items").headers["ETag"]
    again = reader.get("/api/v1/items", headers=origin | {"If-None-Match": known})
    assert (again.status_code, again.headers["Access-Control-Allow-Origin"]) == (304, "*")


def test_a_browser_that_asks_before_is_told_what_it_may(record: PublicRecord, reader: Client) -> None:
    asked = {
        "Origin": "https://notebook.example",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "if-none-match",
    }
    for address in ("/api/v1/items", "/record/feed.json", "/record/export/record.csv", "/r/1.json"):
        told = reader.options(address, headers=asked)
        assert (told.status_code, told.content) == (200, b""), address
        assert told.headers["Access-Control-Allow-Origin"] == "*", address
        assert told.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS", address
        assert "If-None-Match" in told.headers["Access-Control-Allow-Headers"], address


def test_who_is_signed_in_is_told_the_same(record: PublicRecord, reader: Client) -> None:
    editor = Client()
    editor.force_login(record.newsroom.people["editor"])
    for address in ("/api/v1/items", "/record/feed.atom"):
        assert editor.get(address).content == reader.get(address).content, address


@pytest.mark.parametrize("address", ["/", "/admin/login/", "/record/", "/search/", "/admin/api/main/pages/"])
def test_what_is_for_people_or_for_the_newsroom_is_open_to_no_script(
    address: str, record: PublicRecord, reader: Client
) -> None:
    for answer in (reader.get(address), reader.options(address)):
        assert not any(name.lower().startswith("access-control-") for name in answer.headers), address


@pytest.mark.django_db
def test_a_retracted_article_is_told_apart(reader: Client) -> None:
    newsroom = open_newsroom()
    retracted, standing = newsroom.article("سُحب", "نص."), newsroom.article("قائم", "نص.")
    retract(retracted, newsroom)
    listed = {one["id"]: one for one in reader.get("/api/v1/articles").json()["items"]}
    assert listed[retracted.pk]["is_retracted"] is True
    assert "is_retracted" not in listed[standing.pk]
    assert reader.get(f"/api/v1/articles/{retracted.pk}").json()["is_retracted"] is True
