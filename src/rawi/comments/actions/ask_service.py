"""Ask an outside service about a comment. It is asked behind the answer to the writer, and can only hold."""

import hmac
import json
import logging
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from threading import BoundedSemaphore, Thread
from time import time
from typing import Any

from django.conf import settings
from django.db import connections, transaction

from rawi.base.outbound import Failed, Refused, ask, target_of
from rawi.comments.actions.hold import Hold
from rawi.comments.actions.settle import OPEN, Change, settle
from rawi.comments.choices import CommentAct, CommentState, HoldRule
from rawi.comments.models import Comment, CommentSettings

SIGNATURE, TIMESTAMP = "Rawi-Signature", "Rawi-Timestamp"
WAIT_SECONDS = 5
MOST_ANSWER_BYTES = 16 * 1024
#: Questions under way at once; what comes on top is not asked, so that a slow service holds up nothing.
_UNDER_WAY = BoundedSemaphore(8)
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Service:
    """Where it is, and the secret that signs what is sent there."""

    url: str
    secret: str


def ask_service_later(comment: Comment, rules: CommentSettings) -> None:
    """Ask once the comment is committed, where the site has such a service; returns at once."""
    if rules.hook_url:
        service = Service(rules.hook_url, rules.hook_secret)
        transaction.on_commit(partial(_begin, comment.pk, service))


def ask_service(pk: int, service: Service) -> bool:
    """Ask, and hold the comment back where the answer says so; True where it was held."""
    comment = Comment.objects.filter(pk=pk, state__in=OPEN | {CommentState.APPROVED}).first()
    answer = _answer(_question(comment), service) if comment else {}
    if comment is None or answer.get("hold") is not True:
        return False
    _hold(comment, str(answer.get("note", ""))[:100])
    return True


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """HMAC-SHA256 of the time, a full stop and the body: who gets it again later knows that it is old."""
    return hmac.new(secret.encode(), f"{timestamp}.".encode() + body, sha256).hexdigest()


def _begin(pk: int, service: Service) -> None:
    if _UNDER_WAY.acquire(blocking=False):
        Thread(target=_ask, args=(pk, service), daemon=True).start()
    else:
        _LOG.warning("comment %s: the outside service is busy and was not asked", pk)


def _ask(pk: int, service: Service) -> None:
    try:
        ask_service(pk, service)
    except (Refused, Failed, ValueError) as fault:
        _LOG.warning("comment %s: the outside service gave no answer: %s", pk, type(fault).__name__)
    finally:
        connections.close_all()
        _UNDER_WAY.release()


def _question(comment: Comment) -> bytes:
    """What the service is told: nothing about who wrote it but the name that readers see."""
    said = {
        "id": comment.pk,
        "revision": comment.revision,
        "article": comment.article_id,
        "name": comment.name,
        "text": comment.text,
        "sent_at": comment.created_at.isoformat(),
    }
    return json.dumps(said, ensure_ascii=False).encode()


def _answer(body: bytes, service: Service) -> dict[str, Any]:
    """The service's answer. Raises Refused for one that may not be called, Failed where none comes."""
    moment = str(int(time()))
    headers = {
        "Content-Type": "application/json",
        TIMESTAMP: moment,
        SIGNATURE: signature(service.secret, moment, body),
    }
    target = target_of(service.url, allows_private=settings.PRIVATE_TARGETS)
    answer = ask(target, body, headers, most_bytes=MOST_ANSWER_BYTES, deadline_seconds=WAIT_SECONDS)
    said = json.loads(answer.body) if answer.status == 200 else {}
    return said if isinstance(said, dict) else {}


@transaction.atomic
def _hold(comment: Comment, note: str) -> None:
    """Hold it unless somebody of the newsroom has decided meanwhile; one that waits only gets the reason."""
    latest = Comment.objects.select_for_update(of=("self",)).get(pk=comment.pk)
    if latest.revision != comment.revision or latest.decided_at is not None:
        return
    holds = [*latest.holds, Hold(HoldRule.SERVICE, entry=note).as_json()]
    after = CommentState(latest.state) if latest.state in OPEN else CommentState.WITHHELD
    change = Change(CommentAct.WITHHELD, after, fields=(("holds", holds),))
    settle(latest.pk, change, seen=latest.revision)
