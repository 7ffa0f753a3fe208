"""Who is signed in."""

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from rawi.base.sealing import unseal
from rawi.members.cookie import GOOD_FOR, token_key, token_of
from rawi.members.models import Member, Stay


def member_of(request: HttpRequest) -> Member | None:
    """The reader who is signed in in this browser; None for a guest, who costs no query."""
    token = token_of(request) if settings.READER_ACCOUNTS else ""
    if not token:
        return None
    since = timezone.now() - GOOD_FOR
    stays = Stay.objects.filter(token_key=token_key(token), created_at__gt=since)
    stay = stays.select_related("member").first()
    return stay.member if stay else None


def address_of(member: Member) -> str:
    """The member's e-mail address."""
    return unseal(member.email_sealed)
