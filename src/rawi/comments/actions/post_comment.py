"""Take in a reader's comment."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.base.locks import lock_for_transaction
from rawi.base.personal import email_key
from rawi.base.readers import key_of
from rawi.base.sealing import keyed, seal
from rawi.comments.actions.ask_service import ask_service_later
from rawi.comments.actions.check_said import checked_email, checked_name, checked_text
from rawi.comments.actions.hold import Draft, Hold, holds_of, state_of, text_holds
from rawi.comments.actions.limit_sender import COMMENTS, limit_sender
from rawi.comments.actions.settle import Change, count, write_line
from rawi.comments.choices import CommentAct, CommentState
from rawi.comments.errors import Refused
from rawi.comments.models import Comment, Writer
from rawi.comments.queries.policy import Rules, rules_of
from rawi.comments.queries.writers import COMMENTING, is_proven
from rawi.comments.rules.double import double_key

_CHECKS = {"name": checked_name, "email": checked_email, "text": checked_text}
#: The same words by the same writer within this time are the same comment, sent twice.
DOUBLE_WITHIN = timedelta(minutes=6)


@dataclass(frozen=True, slots=True)
class Said:
    """What the form holds.

    answers is the comment that is answered. form_key is the random value that a script gave the form, ""
    without one; seconds is how long the writing took, None without one. is_trapped: a field was filled in
    that people do not see.
    """

    name: str
    email: str
    text: str
    answers: int | None = None
    form_key: str = ""
    seconds: float | None = None
    is_trapped: bool = False


@dataclass(frozen=True, slots=True)
class Sender:
    """Whose browser it is: its token (see rawi.base.readers), and the keyed hash of its network."""

    token: str
    network: str


def post_comment(article: Article, site: Site, said: Said, sender: Sender) -> Comment:
    """Keep a comment under a public article; it is committed when this returns.

    Sent twice it is one comment, and the second answer is that of the first. Raises Refused for what cannot
    be kept and where nothing is taken, TooMany beyond the limits. What a banned writer sends is kept and
    looks to them like anything else that waits.
    """
    # What needs no lock comes before the transaction: SQLite lets one write at a time.
    kept = _checked(said)
    rules = rules_of(article, site)
    if not rules.is_open:
        raise Refused(_("Comments on this article are closed."))
    return _take(article, kept, sender, rules, tuple(text_holds(kept.text, rules.settings)))


def _checked(said: Said) -> Said:
    """What was said as it is kept. Raises Refused, with the faults of all fields."""
    kept: dict[str, Any] = {}
    faults = []
    for name, check in _CHECKS.items():
        try:
            kept[name] = check(getattr(said, name))
        except Refused as fault:
            faults.append(fault)
    if faults:
        first, *also = faults
        raise Refused(str(first), field=first.field, also=tuple(also)) from first
    return replace(said, **kept)


@transaction.atomic
def _take(
    article: Article, said: Said, sender: Sender, rules: Rules, about_text: tuple[Hold, ...]
) -> Comment:
    address, reader = email_key(said.email), key_of(sender.token, COMMENTING)
    # Two at once of one writer count one after the other: the second finds the first.
    lock_for_transaction(f"comments.post {address}")
    answered = _answered(article, said.answers)
    form_key = keyed(f"{address} {said.form_key}", "comments.form") if said.form_key else None
    writer = Writer.objects.filter(email_key=address).first()
    earlier = _sent_already(article, writer, form_key, said.text)
    if earlier:
        return _given_to(earlier, reader, form_key)
    limit_sender("post", COMMENTS, sender.network, _proven(address, writer, reader), reader)
    writer = writer or _new_writer(address, said.email)
    draft = Draft(
        article_id=article.pk,
        writer=writer,
        reader_key=reader,
        double_key=double_key(said.text),
        mode=rules.mode,
        about_text=about_text,
        seconds=said.seconds,
        is_trapped=said.is_trapped,
    )
    holds = holds_of(draft)
    comment = Comment(
        article=article,
        answers=answered,
        top=(answered.top or answered) if answered else None,
        writer=writer,
        name=said.name,
        text=said.text,
        state=state_of(holds),
        holds=[hold.as_json() for hold in holds],
        reader_key=reader,
        network_key=sender.network,
        double_key=draft.double_key,
        idempotency_key=form_key,
    )
    _keep(comment)
    ask_service_later(comment, rules.settings)
    return comment


def _proven(address: str, writer: Writer | None, reader: str) -> str:
    """The address where this browser has proven it, else "": anybody can type one, and must not use up its
    owner's turns. The network and the browser count for everybody.
    """
    return address if writer and is_proven(writer, reader) else ""


def _keep(comment: Comment) -> None:
    comment.save()
    write_line(comment, Change(CommentAct.POSTED, CommentState(comment.state)), "")
    count(comment, "", comment.state)


def _answered(article: Article, pk: int | None) -> Comment | None:
    """The comment that is answered; only one that readers see can be."""
    if pk is None:
        return None
    shown = Comment.objects.filter(article=article, state=CommentState.APPROVED)
    found = shown.select_related("top").filter(pk=pk).first()
    if found is None:
        raise Refused(_("The comment that you answer is no longer there."))
    return found


def _new_writer(address: str, email: str) -> Writer:
    """Whoever asks for mail at the same moment may be quicker: see rawi.comments.actions.follow."""
    made = Writer(email_key=address, email_sealed=seal(email))
    Writer.objects.bulk_create([made], ignore_conflicts=True)
    return Writer.objects.get(email_key=address)


def _sent_already(article: Article, writer: Writer | None, form_key: str | None, text: str) -> Comment | None:
    if writer is None:
        return None
    own = Comment.objects.filter(article=article, writer=writer)
    if form_key and (found := own.filter(idempotency_key=form_key).first()):
        return found
    since = timezone.now() - DOUBLE_WITHIN
    return own.filter(double_key=double_key(text), created_at__gt=since).first()


def _given_to(comment: Comment, reader: str, form_key: str | None) -> Comment:
    """The first comment again, and this browser's: who sent twice in a hurry had no cookie yet at first.

    It is theirs if they know the form's own value. The same words prove nothing, whatever network they come
    from: everybody has read them.
    """
    if form_key and comment.idempotency_key == form_key and comment.reader_key != reader:
        comment.reader_key = reader
        Comment.objects.filter(pk=comment.pk).update(reader_key=reader)
    return comment
