"""The comments that were sent with an address, as the owner of that address sees them."""

from dataclasses import replace

from django.urls import reverse
from django.utils.translation import gettext as _

from rawi.comments.choices import CommentState
from rawi.comments.models import Comment
from rawi.comments.queries.public import in_public_articles
from rawi.site.comments.own import OwnFacts, own_facts

#: So many stand on a page; the copy of one's data has them all.
MOST = 100


def comments_of_address(key: str, reader: str) -> list[OwnFacts]:
    """The newest first. Only the browser that sent a comment changes it or takes it back.

    Anybody can type an address, so a comment here may be somebody else's: it is not called the reader's own.
    Of an article that is not public neither headline nor address is told.
    """
    sent = list(
        Comment.objects.filter(writer__email_key=key).select_related("article").order_by("-id")[:MOST]
    )
    public = in_public_articles().filter(pk__in=[one.pk for one in sent])
    shown = set(public.values_list("pk", flat=True))
    return [
        _facts(one, is_public=one.pk in shown, is_here=bool(reader) and one.reader_key == reader)
        for one in sent
    ]


def _facts(comment: Comment, *, is_public: bool, is_here: bool) -> OwnFacts:
    facts = own_facts(comment)
    if not is_here:
        said = _SAID.get(CommentState(facts.state))
        facts = replace(facts, said=said() if said else facts.said, edit_url="", withdraw_url="")
    if not is_public:
        return replace(facts, url="", edit_url="", withdraw_url="")
    about_url = reverse("comments", args=[comment.article_id])
    return replace(facts, about=comment.article.title, about_url=about_url)


_SAID = {
    CommentState.PENDING: lambda: _("Awaiting moderation."),
    CommentState.WITHDRAWN: lambda: _("Taken back."),
}
