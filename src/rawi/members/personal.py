"""What an account keeps about an e-mail address."""

from typing import Any

from rawi.base.personal import Holder
from rawi.members.models import Member, SignIn
from rawi.members.queries import address_of


def _member(key: str) -> Member | None:
    return Member.objects.filter(email_key=key).first()


def _address(key: str) -> str:
    member = _member(key)
    return address_of(member) if member else ""


def _copy(key: str) -> dict[str, Any]:
    member = _member(key)
    if member is None:
        return {"account": None}
    stays = member.stays.order_by("pk").values_list("created_at", flat=True)
    return {
        "account": {
            "name": member.name,
            "since": member.created_at.isoformat(),
            "signed_in": [one.isoformat() for one in stays],
            "providers": [
                {"issuer": one.issuer, "since": one.created_at.isoformat()}
                for one in member.provider_links.order_by("pk")
            ],
        }
    }


def _erase(key: str) -> None:
    SignIn.objects.filter(email_key=key).delete()
    Member.objects.filter(email_key=key).delete()


HOLDER = Holder("members", address=_address, copy=_copy, erase=_erase)
