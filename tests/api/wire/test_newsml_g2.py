"""NewsML-G2: valid by IPTC's own schema, with corrections and kills as signals."""

from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
from django.test import Client
from lxml import etree

from rawi.articles.actions.give_correction import Notice, give_correction
from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article
from support.newsroom import Newsroom
from support.shared import shared as shared_path
from support.wire import CREDIT, HEADLINE

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning")

NAR = "{http://iptc.org/std/nar/2006-10-01/}"
XHTML = "{http://www.w3.org/1999/xhtml}"


@cache
def _schema() -> etree.XMLSchema:
    folder = Path(shared_path("trust/newsml-g2/src/examples"))
    # The newest schema among the examples that is whole. It is that of the core, which has no signals: in
    # IPTC's own listings they stand between edNote and link.
    return etree.XMLSchema(etree.parse(folder / "NewsML-G2_2.24-spec-All-Core.xsd"))


def _read(reader: Client, address: str) -> etree._Element:
    root = etree.fromstring(reader.get(address).content)
    _schema().assertValid(_core_of(root))
    return root


def _core_of(root: etree._Element) -> etree._Element:
    """A copy without signals, which have been found in their place."""
    core = deepcopy(root)
    for signal in list(core.iter(f"{NAR}signal")):
        assert signal.getprevious().tag in (f"{NAR}edNote", f"{NAR}pubStatus")
        assert signal.getnext().tag == f"{NAR}link"
        signal.getparent().remove(signal)
    return core


def _signals(root: etree._Element) -> list[str]:
    found = [one.get("qcode") for one in root.iter(f"{NAR}signal", f"{NAR}pubStatus")]
    return [str(one) for one in found]


def test_the_schema_knows_what_is_wrong(shared: Callable[[str], Path]) -> None:
    listing = shared("trust/newsml-g2/src/examples/LISTING_2_NewsML-G2_Text_Document.xml")
    root = etree.parse(listing).getroot()
    assert _schema().validate(root), _schema().error_log
    root.remove(root.find(f"{NAR}itemMeta"))
    assert not _schema().validate(root)


def test_an_article_is_told_whole(article: Article, reader: Client) -> None:
    root = _read(reader, f"/a/{article.pk}.xml")
    assert root.get("guid") == f"http://localhost/a/{article.pk}"
    assert root.get("dir") == "rtl"
    assert root.findtext(f"{NAR}contentMeta/{NAR}headline") == HEADLINE
    assert root.findtext(f"{NAR}contentMeta/{NAR}infoSource/{NAR}name") == CREDIT
    assert [one.text for one in root.findall(f"{NAR}contentMeta/{NAR}creator/{NAR}name")] == ["هالة الجبوري"]
    assert "سالم العبيدي" in [one.text for one in root.iter(f"{NAR}name")]
    page = root.find(f"{NAR}contentSet/{NAR}inlineXML/{XHTML}html")
    assert (page.get("dir"), page.findtext(f"{XHTML}head/{XHTML}title")) == ("rtl", HEADLINE)
    assert [one.tag.rpartition("}")[2] for one in page.find(f"{XHTML}body")][:4] == ["p", "p", "figure", "h2"]
    assert len(root.findall(f"{NAR}contentSet/{NAR}remoteContent")) >= 1


def test_each_change_has_its_signal(article: Article, newsroom: Newsroom, reader: Client) -> None:
    address = f"/a/{article.pk}.xml"
    before = int(_read(reader, address).get("version") or 0)
    assert _signals(_read(reader, address))[0] == "stat:usable"
    Article.objects.get(pk=article.pk).save_revision().publish()
    assert _signals(_read(reader, address)) == ["stat:usable", "sig:update"]
    notice = Notice(CorrectionKind.CORRECTION, "اليوم هو 13 حزيران.", shows_changes=False)
    give_correction(article, notice, by=newsroom.people["editor"])
    corrected = _read(reader, address)
    assert _signals(corrected) == ["stat:usable", "sig:correction"]
    assert "اليوم هو 13 حزيران." in corrected.findtext(f"{NAR}itemMeta/{NAR}edNote")
    assert int(corrected.get("version") or 0) == before + 2
    link = corrected.find(f"{NAR}itemMeta/{NAR}link")
    assert (link.get("rel"), link.get("version")) == ("irel:previousVersion", str(before + 1))
    Article.objects.get(pk=article.pk).unpublish()
    killed = _read(reader, address)
    assert _signals(killed)[0] == "stat:canceled"
    assert killed.find(f"{NAR}contentMeta") is None
    assert HEADLINE not in etree.tostring(killed, encoding="unicode")


def test_a_message_holds_the_newest(article: Article, newsroom: Newsroom, reader: Client) -> None:
    newsroom.article("خبر \x01 & <ثان>", "نص.")
    message = etree.fromstring(reader.get("/wire/latest.xml").content)
    guids = [one.get("guid") for one in message.iter(f"{NAR}newsItem")]
    assert guids == [f"http://localhost/a/{article.pk + 1}", f"http://localhost/a/{article.pk}"]
    _schema().assertValid(_core_of(message))


def test_an_empty_message_stands_too(newsroom: Newsroom, reader: Client) -> None:
    assert reader.get("/wire/latest.xml").status_code == 200
    assert reader.get("/wire/latest.txt").status_code == 404
