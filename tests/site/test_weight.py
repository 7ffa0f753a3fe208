"""What a reader's first view of an article costs over the wire."""

import gzip
import re
from pathlib import Path

from django.template.loader import render_to_string
from django.utils import translation

import bundle_css
from support import made_pages

STATIC = bundle_css.FOLDER.parents[1]
#: Photos not counted; the issue allows 150 KB, and this is what the design keeps to.
MOST_BYTES = 110 * 1024
#: A long article: some 1,500 words, each paragraph with a marked quotation.
LONG = 60


def article() -> str:
    blocks = [block for block in made_pages.body() if block.id == "b3"] * LONG
    items = [
        made_pages.item(place, "لن نفتح الجسر قبل أن تكتمل فحوص السلامة كلها " * 3) for place in range(LONG)
    ]
    group = made_pages.Made(kind="statement", title="من قال ماذا", items=items)
    given = made_pages.everywhere() | made_pages.article(body=blocks) | {"record": [group]}
    with translation.override("ar"):
        return str(render_to_string("site/article.html", given))


def size(path: Path) -> int:
    data = path.read_bytes()
    return len(data) if path.suffix in {".woff2", ".png"} else len(gzip.compress(data, 6))


def test_the_first_view_of_a_long_article_is_light():
    text = article()
    fonts = sum(size(path) for path in (STATIC / "site/fonts").glob("*.woff2"))
    others = [
        STATIC / address.removeprefix("/static/")
        for address in re.findall(r'"(/static/[^"]+\.(?:css|svg))"', text)
    ]
    whole = len(gzip.compress(text.encode(), 6)) + fonts + sum(map(size, others))
    assert whole <= MOST_BYTES


def test_each_face_that_every_page_needs_is_small():
    assert {
        path.name: size(path) for path in (STATIC / "site/fonts").glob("*.woff2") if size(path) > 20 * 1024
    } == {}


def test_two_or_three_faces_are_asked_for_early_and_exist():
    preloads = re.findall(r'rel="preload"[^>]+?href="([^"]+)"', article())
    assert 2 <= len(preloads) <= 3
    assert all((STATIC / address.removeprefix("/static/")).exists() for address in preloads)


def test_the_faces_licences_lie_beside_them():
    licences = [path.read_text(encoding="utf-8") for path in (STATIC / "site/fonts").glob("OFL-*.txt")]
    assert len(licences) == 2
    assert all("SIL OPEN FONT LICENSE" in text.upper() for text in licences)


def test_no_cut_face_bears_a_reserved_name():
    from fontTools.ttLib import TTFont

    for path in (STATIC / "site/fonts").glob("*.woff2"):
        names = [str(record) for record in TTFont(path)["name"].names if record.nameID in (1, 3, 4, 6, 16)]
        assert not any("Plex" in name for name in names)
