"""The letters that readers get."""

from collections.abc import Sequence

from django.conf import settings
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from rawi.base.letters import address
from rawi.comments.choices import DataRequestKind
from rawi.comments.links import confirm_token, leave_token
from rawi.comments.mail.letters import Letter, Said
from rawi.comments.models import Comment, DataRequest, Follower

#: Of a long comment, what a letter quotes.
QUOTED_WORDS = 80


def confirm_letter(follower: Follower) -> Letter:
    """Was it you who wants mail? In the language of the article, which is active."""
    facts = {"headline": follower.article.title}
    return Letter(
        subject=_("Follow the comments on “%(headline)s”?") % facts,
        lines=(_("Somebody asked that new comments on “%(headline)s” be mailed to this address.") % facts,),
        link=address(reverse("confirm_follow", args=[confirm_token(follower)])),
        link_words=_("Yes, mail them to me"),
        small=(
            _("If it was not you, do nothing: no mail will come, and your address is forgotten in a day."),
        ),
    )


def news_letter(follower: Follower, comments: Sequence[Comment], number: int) -> Letter:
    """New comments on a followed article; number counts all of them, comments are those that it quotes."""
    facts = {"headline": follower.article.title, "number": number}
    words = ngettext(
        "%(number)d new comment on “%(headline)s”", "%(number)d new comments on “%(headline)s”", number
    )
    left = number - len(comments)
    more = ngettext("And %(left)d more.", "And %(left)d more.", left) % {"left": left} if left else ""
    return Letter(
        subject=words % facts,
        lines=tuple(filter(None, (words % facts + ":", more))),
        comments=tuple(map(_said, comments)),
        link=address(follower.article.short_path),
        link_words=_("Read the article"),
        small=(_("You get this because you asked for it; at most one letter an hour."),),
        unsubscribe=address(reverse("unfollow", args=[leave_token(follower)])),
        unsubscribe_words=_("No more mail about this article"),
    )


def data_letter(request: DataRequest, token: str) -> Letter:
    """The link to all that is kept about an address, or to its erasure."""
    with override(settings.LANGUAGE_CODE):
        is_copy = request.kind == DataRequestKind.COPY
        asked = (
            _("Somebody asked for a copy of all that we keep about this address.")
            if is_copy
            else _("Somebody asked that all that we keep about this address be erased.")
        )
        return Letter(
            subject=_("What we keep about your address"),
            lines=(asked, _("The link is good for a day.")),
            link=address(reverse("my_data_link", args=[token])),
            link_words=_("Download the copy") if is_copy else _("Erase everything"),
            small=(_("If it was not you, do nothing: nothing happens without this link."),),
        )


def _said(comment: Comment) -> Said:
    words = Truncator(comment.text).words(QUOTED_WORDS, truncate="…")
    return Said(comment.name, words, address(reverse("comment", args=[comment.pk])))
