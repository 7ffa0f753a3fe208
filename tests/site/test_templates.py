"""Every page, rendered from made-up values: what a browser, a reader and a strict content policy require."""

import re
from collections import Counter
from itertools import pairwise, product

import pytest
from django.template.loader import render_to_string
from django.utils import translation
from lxml import html

from support import made_pages

LANGUAGES = {"ar": "rtl", "en": "ltr"}
EVERY = pytest.mark.parametrize(("name", "language"), list(product(made_pages.PAGES, LANGUAGES)))


def markup(name: str, language: str = "ar", **more: object) -> str:
    template, _ = made_pages.PAGES[name]
    with translation.override(language):
        given = made_pages.context(name, language=language, dir=LANGUAGES[language])
        return str(render_to_string(template, given | more))


def page(name: str, language: str = "ar", **more: object) -> html.HtmlElement:
    return html.document_fromstring(markup(name, language, **more))


@EVERY
def test_the_page_says_its_language_and_direction(name: str, language: str):
    root = page(name, language)
    assert (root.get("lang"), root.get("dir")) == (language, LANGUAGES[language])


@EVERY
def test_nothing_is_inline_that_a_strict_policy_refuses(name: str, language: str):
    root = page(name, language)
    # A data block is no script: no browser runs it, and the policy does not ask about it.
    assert root.xpath("//script[not(@src) and not(@type='application/ld+json')]") == []
    assert root.xpath("//style | //*[@style]") == []
    assert [key for element in root.iter() for key in element.attrib if key.startswith("on")] == []


@EVERY
def test_nothing_is_fetched_from_elsewhere(name: str, language: str):
    root = page(name, language)
    named = "@rel='canonical' or @rel='shortlink' or @rel='alternate' or @rel='search'"
    fetched = root.xpath(f"//@src | //@srcset | //link[not({named})]/@href")
    assert [address for address in fetched if not address.startswith(("/static/", "/media/"))] == []


@EVERY
def test_a_keyboard_can_skip_to_the_content(name: str, language: str):
    root = page(name, language)
    assert len(root.xpath("//main[@id='main']")) == 1
    assert name == "500" or root.xpath("//body/*[1]/@href") == ["#main"]


@EVERY
def test_there_is_one_first_heading_and_no_level_is_skipped(name: str, language: str):
    levels = [int(heading.tag[1]) for heading in page(name, language).iter("h1", "h2", "h3", "h4")]
    in_main = page(name, language).xpath("//main//h1")
    assert len(in_main) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@EVERY
def test_no_id_stands_twice(name: str, language: str):
    ids = Counter(page(name, language).xpath("//@id"))
    assert [one for one, times in ids.items() if times > 1] == []


@EVERY
def test_every_link_within_the_page_has_its_place(name: str, language: str):
    root = page(name, language)
    ids = set(root.xpath("//@id"))
    links = [href for href in root.xpath("//@href") if href.startswith("#")]
    assert [link for link in links if link[1:] not in ids] == []


@pytest.mark.parametrize("name", made_pages.PAGES)
def test_arabic_pages_show_no_english(name: str):
    root = page(name)
    # Data for machines, and what says itself that it is English: Latin names, file names.
    for foreign in root.xpath("//script | //body//*[@lang='en']"):
        foreign.drop_tree()
    words = " ".join(root.xpath("//body//text() | //body//@aria-label"))
    assert re.findall("[A-Za-z]{2,}", re.sub(r"https?://\S+|WHO", "", words)) == []


@pytest.mark.parametrize("name", ["front", "article", "section"])
def test_what_people_wrote_is_escaped(name: str):
    hostile = made_pages.site(name="<i>x</i>", tagline="<i>x</i>")
    assert "<i>" not in markup(name, site=hostile)


def test_each_item_of_the_record_leads_to_its_words():
    root = page("article")
    links = root.xpath("//aside[@id='record']//li[starts-with(@id, 'i-')]/a/@href")
    assert len(links) == 7
    assert all(
        root.xpath(f"//div[contains(@class, 'article__body')]//mark[@id='{link[1:]}']") for link in links
    )


def test_a_paragraph_s_words_are_the_article_s_own():
    body = page("article").xpath("//p[@class='paragraph']")
    assert body[1].text_content() == 'وقال رئيس البلدية نزار الحسيني "' + (
        'لن نفتح الجسر أمام الناس قبل أن تكتمل فحوص السلامة كلها، مهما طال الانتظار".'
    )


def test_every_kind_of_block_is_shown():
    given = made_pages.article()["article"].body
    shown = page("article").xpath("//*[starts-with(@id, 'b-')]/@id")
    assert shown == ["b-headline", *(f"b-{block.id}" for block in given)]


def test_a_caption_without_its_picture_stands_by_itself():
    root = page("article")
    assert root.xpath("//img") == []
    assert "عمال يفحصون" in root.xpath("string(//figcaption)")


def test_a_picture_names_its_sizes_and_keeps_its_place():
    photo = made_pages.Block(
        "b1", "photo", caption="جسر", alt="جسر على نهر", renditions=made_pages.RENDITIONS
    )
    (image,) = page("article", article=made_pages.article(body=[photo])["article"]).xpath("//img")
    assert (
        image.get("srcset")
        == "/media/bridge-360.webp 360w, /media/bridge-720.webp 720w, /media/bridge-1280.webp 1280w"
    )
    assert (image.get("alt"), image.get("width"), image.get("height")) == ("جسر على نهر", "1280", "720")


def test_people_and_agencies_stand_apart_in_the_byline():
    byline = page("article").xpath("//ul[@class='byline']/li")
    words = [re.sub(r"\s+", " ", one.text_content()).strip() for one in byline]
    assert words == ["هالة الجبوري", "وكالة أنباء الرافدين وكالة أنباء", "سنان قاسم تصوير"]


def test_an_article_without_a_record_has_no_empty_panel():
    root = page("article", record=[])
    assert root.xpath("//*[@id='record'] | //a[@href='#record']") == []


def test_an_empty_front_says_so():
    assert "لم يُنشر شيء هنا بعد" in page("front", lead=None, secondary=[], rivers=[]).text_content()
