"""Tags of entries: what filters ask for, letters and digits alone.

An entry has one for each section that it stands in, one for each name that speaks or pledges in it, and
one for its kind.
"""


def of_section(key: int) -> str:
    """Articles and items in a section or below it, by the section's key."""
    return f"s{key}"


def of_speaker(key: int) -> str:
    """What a name says or pledges, by the name's key."""
    return f"p{key}"


def of_kind(kind: str) -> str:
    """Items of one kind."""
    return f"k{kind}"
