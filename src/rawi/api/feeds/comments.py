"""Feeds of readers' comments: who said what in answer to what.

Atom has threads by RFC 4685 (https://www.rfc-editor.org/rfc/rfc4685), JSON Feed by our own _rawi.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from rawi.api.feeds.atom import DatedAtom, begun
from rawi.api.feeds.entries import fit, paragraph
from rawi.api.feeds.json_feed import framed
from rawi.api.site_facts import SiteFacts
from rawi.comments.models import Comment

THREADS = "http://purl.org/syndication/thread/1.0"


@dataclass(frozen=True, slots=True)
class CommentEntry:
    """One comment. id is its address, which never changes; answers that of a comment or of the article."""

    id: str
    title: str
    author: str
    text: str
    is_staff: bool
    answers: str
    replies: int
    said: datetime
    changed: datetime

    def html(self) -> str:
        """The text as markup in which nothing of it is markup, running its own way."""
        return paragraph(self.text)


@dataclass(frozen=True, slots=True)
class CommentFeed:
    """A feed of comments: its own address, the page that it belongs to, the newest first."""

    title: str
    address: str
    page: str
    entries: list[CommentEntry]


def entry_of(comment: Comment, site: SiteFacts) -> CommentEntry:
    """The comment as everybody sees it: name, words, times; comment.article is at hand."""
    article = comment.article
    facts = {"name": comment.name, "headline": article.title}
    return CommentEntry(
        id=site.url("comment", comment.pk),
        title=fit(_("%(name)s on “%(headline)s”") % facts),
        author=fit(comment.name),
        text=fit(comment.text),
        is_staff=comment.is_staff,
        answers=_answered(comment, site),
        replies=comment.approved_replies,
        said=comment.created_at,
        changed=comment.edited_at or comment.created_at,
    )


def _answered(comment: Comment, site: SiteFacts) -> str:
    if comment.answers_id:
        return site.url("comment", comment.answers_id)
    return site.absolute(comment.article.short_path)


class _Atom(DatedAtom):
    """With threads."""

    def root_attributes(self) -> dict[str, str]:
        return {**super().root_attributes(), "xmlns:thr": THREADS}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        entry: CommentEntry = item["entry"]
        handler.addQuickElement("thr:in-reply-to", "", {"ref": entry.answers, "href": entry.answers})
        if entry.replies:
            count = {"rel": "replies", "href": entry.id, "thr:count": str(entry.replies)}
            handler.addQuickElement("link", "", count)


def comments_atom(feed: CommentFeed, site: SiteFacts) -> str:
    """The feed as XML."""
    written = begun(_Atom, feed, site)
    for entry in feed.entries:
        written.add_item(
            title=entry.title,
            link=entry.id,
            description=entry.html(),
            unique_id=entry.id,
            pubdate=entry.said,
            updateddate=entry.changed,
            author_name=entry.author,
            categories=("staff",) if entry.is_staff else (),
            entry=entry,
        )
    return str(written.writeString("utf-8"))


def comments_json(feed: CommentFeed, site: SiteFacts) -> str:
    """The feed as JSON Feed 1.1."""
    return framed(feed, site, items=[_json_entry(entry) for entry in feed.entries])


def _json_entry(entry: CommentEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "url": entry.id,
        "title": entry.title,
        "content_html": entry.html(),
        "content_text": entry.text,
        "date_published": entry.said.isoformat(),
        "date_modified": entry.changed.isoformat(),
        "authors": [{"name": entry.author}],
        "tags": ["staff"] if entry.is_staff else [],
        "_rawi": {"in_reply_to": entry.answers, "replies": entry.replies},
    }
