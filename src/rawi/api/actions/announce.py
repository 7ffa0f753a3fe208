"""Write down what happened, for those who are told: in the transaction in which it happens."""

from collections.abc import Iterable

from django.conf import settings
from django.db import transaction

from rawi.api.articles.lists import public_articles
from rawi.api.choices import OF_ARTICLES, Happening
from rawi.api.models import Announcement, Delivery
from rawi.articles.models import Article


@transaction.atomic
def announce(happening: Happening, subject: int) -> Announcement:
    """One thing that happened to one article or item."""
    of_article = happening in OF_ARTICLES
    if of_article:
        # The article's row is the lock: two acts at once get two numbers. One that is deleted has no other.
        list(Article.objects.select_for_update(of=("self",)).filter(pk=subject).values_list("pk"))
    last = last_of(subject, of_article=of_article)
    made = Announcement.objects.create(
        happening=happening,
        is_of_article=of_article,
        subject=subject,
        number=last.number + 1 if last else 1,
    )
    Delivery.objects.bulk_create(_deliveries(made))
    return made


def last_of(subject: int, *, of_article: bool) -> Announcement | None:
    """What happened last to an article or an item, as far as others were told."""
    return Announcement.objects.filter(is_of_article=of_article, subject=subject).order_by("-number").first()


def announce_articles(keys: Iterable[int], *, are_gone: bool = False) -> None:
    """What became of articles: published, changed or withdrawn, as others know them and as they stand now.

    are_gone says that they were taken off, whatever their rows say.
    """
    wanted = list(keys)
    public = set() if are_gone else set(public_articles().filter(pk__in=wanted).values_list("pk", flat=True))
    for key in wanted:
        last = last_of(key, of_article=True)
        is_known = last is not None and last.happening != Happening.ARTICLE_WITHDRAWN
        if key in public:
            announce(Happening.ARTICLE_UPDATED if is_known else Happening.ARTICLE_PUBLISHED, key)
        elif is_known:
            announce(Happening.ARTICLE_WITHDRAWN, key)


def announce_shown_items(keys: Iterable[int]) -> None:
    """Items came into the record, or came back into it changed.

    An act that changes a public item takes it out of sight and puts it back. Whoever has not been told yet
    that it went is told of the change alone.
    """
    if settings.WEBHOOKS:
        for key in keys:
            last = last_of(key, of_article=False)
            is_gone = last is not None and last.happening == Happening.ITEM_WITHDRAWN
            is_known = last is not None and not (is_gone and _has_been_told(last))
            if last is not None and is_gone and is_known:
                last.deliveries.all().delete()
            announce(Happening.ITEM_UPDATED if is_known else Happening.ITEM_PUBLISHED, key)


def _has_been_told(announcement: Announcement) -> bool:
    """True where somebody was told, or may have been."""
    return announcement.deliveries.filter(attempts__gt=0).exists() or not announcement.deliveries.exists()


def announce_items(happening: Happening, keys: Iterable[int]) -> None:
    """The same happened to record items; nobody is told of them but webhooks."""
    if settings.WEBHOOKS:
        for key in keys:
            announce(happening, key)


def _deliveries(made: Announcement) -> list[Delivery]:
    found = [Delivery(announcement=made, address=address) for address in settings.WEBHOOKS]
    if settings.WEBSUB_HUB and made.is_of_article:
        found.append(Delivery(announcement=made, address=settings.WEBSUB_HUB, is_hub=True))
    return found
