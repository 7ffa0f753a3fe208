"""Send what is due to readers: links to confirm a wish, links to one's data, news of followed comments.

Nothing is sent within a transaction: a slow mail server keeps nobody waiting. Each letter is claimed before
it is sent, so that of two workers one sends it; one that did not go out is tried again, an hour later.
"""

import secrets
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Max, Q, QuerySet
from django.utils import timezone
from django.utils.translation import override

from rawi.base.limits import Limit, TooOften, use
from rawi.base.mailed_links import GOOD_FOR
from rawi.base.personal import address_of
from rawi.base.sealing import keyed, unseal
from rawi.comments.choices import CommentMode, CommentState
from rawi.comments.links import request_key
from rawi.comments.mail.letters import send
from rawi.comments.mail.written import confirm_letter, data_letter, news_letter
from rawi.comments.models import Comment, DataRequest, Follower, History
from rawi.comments.queries.policy import rules_of
from rawi.comments.queries.public import public

#: One article's news come in one letter, and the next not before this.
PAUSE = timedelta(hours=1)
#: However many articles somebody follows.
OF_ADDRESS = (Limit(20, timedelta(days=1)),)
#: Comments that one letter quotes; it says how many more there are.
QUOTED = 20
#: Letters of each kind in one run.
BATCH = 500


def send_comment_mail(now: datetime | None = None) -> int:
    """Send what is due now; returns how many letters went out."""
    now = now or timezone.now()
    return sum((_send_confirmations(now), _send_data_links(now), _send_news(now)))


def _send_confirmations(now: datetime) -> int:
    waiting = Follower.objects.filter(confirmed_at=None, mailed_at=None, created_at__gt=now - GOOD_FOR)
    sent = 0
    for follower in waiting.select_related("article__locale", "writer").order_by("pk")[:BATCH]:
        to = unseal(follower.writer.email_sealed)
        if _is_claimed(follower, now) and to:
            with override(follower.article.locale.language_code):
                letter = confirm_letter(follower)
            sent += _sent_or_given_back(follower, send(letter, to))
    return sent


def _sent_or_given_back(follower: Follower, went_out: bool) -> bool:
    if not went_out:
        Follower.objects.filter(pk=follower.pk, confirmed_at=None).update(mailed_at=None)
    return went_out


def _is_claimed(follower: Follower, now: datetime) -> bool:
    own = Follower.objects.filter(pk=follower.pk, mailed_at=follower.mailed_at)
    return own.update(mailed_at=now) == 1


def _send_data_links(now: datetime) -> int:
    waiting = DataRequest.objects.filter(mailed_at=None, created_at__gt=now - GOOD_FOR)
    sent = 0
    for request in waiting.order_by("pk")[:BATCH]:
        to = address_of(request.email_key)
        if not to:
            # Nothing is kept about this address: who typed it learns nothing, and its owner gets no mail.
            DataRequest.objects.filter(pk=request.pk).delete()
            continue
        token = secrets.token_urlsafe(32)
        own = DataRequest.objects.filter(pk=request.pk, mailed_at=None)
        if own.update(token_key=request_key(token), mailed_at=now) == 1:
            went_out = send(data_letter(request, token), to)
            sent += went_out
            if not went_out:
                DataRequest.objects.filter(pk=request.pk).update(token_key=None, mailed_at=None)
    return sent


def _send_news(now: datetime) -> int:
    rested = Q(mailed_at=None) | Q(mailed_at__lte=now - PAUSE)
    due = Follower.objects.filter(rested, confirmed_at__isnull=False, article__live=True)
    newest = _newest_lines(due)
    # Read to the end before anything is written: while SQLite still reads, it lets nobody write who has not
    # seen the latest.
    asked = list(due.order_by("mailed_at", "pk").values_list("pk", "article_id", "sent_to"))
    sent = 0
    for pk, article, sent_to in asked:
        last = newest.get(article, 0)
        if last > sent_to and sent < BATCH:
            follower = due.select_related("article__locale", "writer").filter(pk=pk).first()
            sent += follower is not None and _send_news_to(follower, last, now)
    return sent


def _newest_lines(due: QuerySet[Follower]) -> dict[int, int]:
    """The newest line of history by which a comment came into sight, by article."""
    shown = History.objects.filter(
        after=CommentState.APPROVED, comment__article__in=due.values("article"), comment__state="approved"
    )
    return dict(shown.order_by().values_list("comment__article").annotate(Max("pk")))


def _send_news_to(follower: Follower, last: int, now: datetime) -> bool:
    to = unseal(follower.writer.email_sealed)
    comments = _news_of(follower, last)
    if not to or not comments:
        Follower.objects.filter(pk=follower.pk).update(sent_to=last)
        return False
    if _has_enough(follower) or not _is_claimed(follower, now):
        return False
    with override(follower.article.locale.language_code):
        letter = news_letter(follower, comments[:QUOTED], len(comments))
    went_out = send(letter, to)
    if went_out:
        Follower.objects.filter(pk=follower.pk).update(sent_to=last)
    return went_out


def _news_of(follower: Follower, last: int) -> list[Comment]:
    """What came into sight since the last letter and still is, by others; the oldest first."""
    if rules_of(follower.article, follower.article.get_site()).mode == CommentMode.OFF:
        return []
    lines = History.objects.filter(
        pk__gt=follower.sent_to,
        pk__lte=last,
        after=CommentState.APPROVED,
        comment__article=follower.article_id,
    ).exclude(before=CommentState.APPROVED)
    seen = public().filter(pk__in=lines.values("comment"))
    return list(seen.exclude(writer=follower.writer).order_by("pk"))


def _has_enough(follower: Follower) -> bool:
    try:
        with transaction.atomic():
            use(keyed(follower.writer.email_key, "comments.mail"), OF_ADDRESS)
    except TooOften:
        return True
    return False
