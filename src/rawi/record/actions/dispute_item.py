"""Take in what a reader or a named person says against an item or a sentence."""

from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from rawi.articles.models import Article
from rawi.base.bodies import is_too_large
from rawi.base.locks import lock_for_transaction
from rawi.reading.arabic.bidi import balanced, without_bidi
from rawi.reading.arabic.graphemes import length
from rawi.reading.arabic.untrusted import refusal, without_hidden
from rawi.record.actions.open_follow_ups import SHOWN
from rawi.record.choices import DisputeKind, FollowUpCause
from rawi.record.errors import Refused
from rawi.record.models import Dispute, FollowUp, Item

#: In characters as readers count them (UAX #29).
MOST_TEXT = 1500
#: What one network may send, and how long its key is kept for that.
AN_HOUR, A_DAY = 5, 20
KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Said:
    """What the form holds: text is needed; a reply needs a name and an address to answer to."""

    kind: DisputeKind
    text: str
    name: str = ""
    email: str = ""
    sentence: str = ""


class TooMany(Refused):
    """The sender's network has sent as much as it may for now."""


@transaction.atomic
def dispute_item(article: Article, item: Item | None, said: Said, *, network: str) -> Dispute:
    """Keep what was said and put it on the desk. network is the keyed hash of the sender's network.

    Raises Refused for a text that is empty, too long or unsafe, TooMany beyond the limits.
    """
    # It comes first: it bounds the work for a text of any size.
    if is_too_large(said.text):
        raise Refused(_("The text is too long. Shorten it."))
    text = _clean(said.text)
    _check_length(text)
    if said.kind == DisputeKind.REPLY and not (said.name.strip() and said.email.strip()):
        raise Refused(_("A reply needs your name and an address that we can answer to."))
    # Two at once from one network count one after the other.
    lock_for_transaction(f"record.dispute {network}")
    _check_limits(network)
    _forget_networks()
    dispute = Dispute.objects.create(
        kind=said.kind,
        article=article,
        item=item,
        sentence=_clean(said.sentence)[:2000],
        name=without_bidi(_clean(said.name))[:255],
        email=said.email.strip(),
        text=text,
        network_key=network,
    )
    title = text if len(text) <= SHOWN else text[:SHOWN].rpartition(" ")[0] + "…"
    FollowUp.objects.create(
        cause=FollowUpCause.DISPUTE,
        item=item,
        dispute=dispute,
        title=title.replace("\n", " "),
        due_on=timezone.localdate(),
    )
    return dispute


def _clean(text: str) -> str:
    refused = refusal(text)
    if refused:
        raise Refused(_("This text holds characters that cannot be shown. Write it anew, without copying."))
    return balanced(without_hidden(text.replace("\r\n", "\n"))).strip()


def _check_length(text: str) -> None:
    if not text:
        raise Refused(_("Say in a sentence what is wrong."))
    over = length(text) - MOST_TEXT
    if over > 0:
        raise Refused(
            ngettext(
                "The text is too long by %(over)d character.",
                "The text is too long by %(over)d characters.",
                over,
            )
            % {"over": over}
        )


def _check_limits(network: str) -> None:
    now = timezone.now()
    own = Dispute.objects.filter(network_key=network)
    if (
        own.filter(created_at__gt=now - timedelta(hours=1)).count() >= AN_HOUR
        or own.filter(created_at__gt=now - KEPT).count() >= A_DAY
    ):
        raise TooMany(_("Many messages came from your network just now. Please try again in an hour."))


def _forget_networks() -> None:
    old = Dispute.objects.filter(created_at__lt=timezone.now() - KEPT).exclude(network_key="")
    old.update(network_key="")
