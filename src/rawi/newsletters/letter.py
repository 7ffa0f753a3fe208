"""The letters: one that asks, and an edition. Plain text, and HTML that runs the reader's way."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext, override

from rawi.articles.models import Article
from rawi.base.letters import Message, address, rendered
from rawi.newsletters.links import confirm_token, leave_token
from rawi.newsletters.models import Newsletter, Subscription


def confirm_letter(subscription: Subscription) -> Message:
    """Was it you who wants the newsletter?"""
    newsletter = subscription.newsletter
    with override(newsletter.language):
        facts = {"name": newsletter.name}
        return rendered(
            "newsletters/confirm",
            newsletter.language,
            newsletter=newsletter,
            subject=gettext("Get the newsletter “%(name)s”?") % facts,
            link=address(reverse("confirm_newsletter", args=[confirm_token(subscription)])),
        )


def edition_letter(
    newsletter: Newsletter, articles: Sequence[Article], subscription: Subscription | None
) -> Message:
    """An edition to a reader; subscription is None for an editor who tries it."""
    leave = reverse("leave_newsletter", args=[leave_token(subscription)]) if subscription else ""
    with override(newsletter.language):
        facts = {"name": newsletter.name, "headline": articles[0].title if articles else ""}
        return rendered(
            "newsletters/edition",
            newsletter.language,
            newsletter=newsletter,
            subject=gettext("%(name)s: %(headline)s") % facts,
            link=address(newsletter.path),
            unsubscribe=address(leave) if leave else "",
            stories=[_story(one) for one in articles],
        )


def _story(article: Article) -> dict[str, str]:
    url = address(article.get_url() or article.short_path)
    return {"headline": article.title, "summary": article.summary, "url": url}
