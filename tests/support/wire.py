"""An article with everything that feeds and wire formats tell: byline, photo with rights, links, a table."""

from uuid import uuid4

from rawi.articles.actions.credit import credit
from rawi.articles.models import Article, ArticleContributor
from rawi.media.actions.keep_picture import keep_picture
from rawi.media.models import Photo
from rawi.record.models import Dossier
from support.newsroom import Newsroom
from support.record import accept_all
from support.shared import ROOT

SAYING = "قال الوزير سالم العبيدي في 12 حزيران 2020 إن «العمل يبدأ غدا»."
HEADLINE = "افتتاح الجسر <الشرقي> & عودة السير"
CREDIT = "وكالة الضفاف"


def full_article(newsroom: Newsroom, headline: str = HEADLINE) -> Article:
    """A published article with two writers, a photographer, a photo, a link, a list, a table and a record."""
    article = newsroom.article(headline, SAYING)
    article.summary = "عاد السير إلى الجسر."
    article.dateline = "بغداد"
    article.body = [*article.body.raw_data, *_blocks(article)]
    for order, (name, kind, role) in enumerate(
        (
            ("هالة الجبوري", "person", "author"),
            (CREDIT, "agency", "author"),
            ("سنان قاسم", "person", "photographer"),
        )
    ):
        contributor = credit(name, kind)
        article.contributions.add(ArticleContributor(contributor=contributor, role=role, sort_order=order))
    article.save_revision(user=newsroom.people["operator"]).publish()
    accept_all()
    return Article.objects.get(pk=article.pk)


def photo() -> int:
    """The key of a photo with all its rights."""
    kept = keep_picture((ROOT / "samples/images/tigris.jpg").read_bytes(), title="النهر", credit=CREDIT)
    Photo.objects.filter(pk=kept.pk).update(
        creator="سنان قاسم", copyright_notice="© الضفاف 2020", usage_terms="للنشر مرة واحدة"
    )
    return kept.pk


def dossier_of(article: Article) -> Dossier:
    """An open dossier with the article in it."""
    made = Dossier.objects.create(title="الجسر", slug="الجسر", introduction="قصة الجسر.", is_live=True)
    made.articles.add(article)
    return made


def _blocks(article: Article) -> list[dict]:
    link = f'<p>انظر <a linktype="page" id="{article.pk}">الخبر</a> و<b>غيره</b>.</p>'
    shown = {"photo": photo(), "caption": "النهر عند الجسر", "credit": "", "alt": "نهر", "decorative": False}
    table = {
        "columns": [{"type": "text", "heading": "السنة"}, {"type": "text", "heading": "العدد"}],
        "rows": [{"values": ["2020", "<3>"]}],
        "caption": "الجسور",
    }
    values = [
        ("paragraph", link),
        ("photo", shown),
        ("subhead", "ما قاله المهندسون"),
        ("quotation", {"text": "العمل متقن.", "speaker": "مهندس", "capacity": ""}),
        ("list", {"ordered": True, "items": ["أول", "ثان"]}),
        ("embed", {"url": "https://example.org/video", "title": "تسجيل"}),
        ("table", table),
        ("related", {"articles": [article.pk]}),
    ]
    return [{"type": kind, "value": value, "id": str(uuid4())} for kind, value in values]
