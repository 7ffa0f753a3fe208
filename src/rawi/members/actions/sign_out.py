"""Sign a reader out."""

from rawi.members.cookie import token_key
from rawi.members.models import Member, Stay


def sign_out(token: str) -> None:
    """In the browser that has this value; its cookie opens nothing any more, whoever has a copy of it."""
    Stay.objects.filter(token_key=token_key(token)).delete()


def sign_out_everywhere(member: Member) -> None:
    """In every browser."""
    member.stays.all().delete()
