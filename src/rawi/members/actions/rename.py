"""Keep another name for a reader."""

from rawi.members.models import Member


def rename(member: Member, name: str) -> None:
    """Have the form of a comment begin with this name, which was checked as the name of a comment is."""
    Member.objects.filter(pk=member.pk).update(name=name)
