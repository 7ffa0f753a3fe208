"""The review desk in tests: an article with suggestions, and how an editor finds them."""

from rawi.articles.models import Article, Version
from rawi.articles.richtext import plain
from rawi.record.facts import Place
from rawi.record.models import Item
from support.newsroom import Newsroom

FIRST = "قال الوزير سالم العبيدي إن «العمل يبدأ غدا». وتبلغ كلفة الجسر 3 ملايين دينار."
SECOND = "وتعهدت الحكومة بإكمال الجسر في حزيران 2021. وحضر اللقاء 40 مهندسا."


def article(newsroom: Newsroom, headline: str = "افتتاح الجسر") -> Article:
    """A published article with a suggestion of each kind but an event."""
    return newsroom.article(headline, FIRST, SECOND)


def item(article: Article, kind: str, words: str = "") -> Item:
    """The article's first item of a kind that has words, as the database has it now."""
    return article.record_items.filter(kind=kind, words__contains=words).order_by("pk")[0]


def newest(article: Article) -> Version:
    """The newest version."""
    version = article.versions.order_by("number").last()
    assert version is not None
    return version


def place(article: Article, words: str) -> Place:
    """Where words stand first in the newest version."""
    for block in newest(article).blocks:
        if words in block.text:
            start = block.text.index(words)
            return Place(block.id, start, start + len(words))
    raise AssertionError(f"{words} stands nowhere")


def publish(article: Article, newsroom: Newsroom, *paragraphs: str) -> Article:
    """Publish the article with these paragraphs in its blocks, in their order."""
    draft = article.get_latest_revision_as_object()
    keys = [block["id"] for block in article.body.raw_data]
    draft.body = [
        {"type": "paragraph", "value": plain(text), "id": key}
        for key, text in zip(keys, paragraphs, strict=False)
    ]
    draft.save_revision(user=newsroom.people["editor"]).publish(user=newsroom.people["editor"])
    return Article.objects.get(pk=article.pk)


def with_second_pair_of_eyes(article: Article) -> None:
    """Ask for a second pair of eyes on the article's site."""
    from rawi.record.models import RecordSettings

    settings = RecordSettings.for_site(article.get_site())
    settings.second_pair_of_eyes = True
    settings.save()
