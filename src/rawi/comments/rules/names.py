"""Names that readers may not take: the staff's, those of registered people, and what sounds like the
newsroom."""

import re
from collections.abc import Iterable
from functools import cache

from rawi.comments.rules.name_skeleton import name_skeleton
from rawi.comments.rules.tables import table

#: Ticks, shields, stars and such, which people take for a badge.
_BADGE = re.compile(
    "[\u2611\u2705\u2713\u2714\u2605\u2606\u2b50\u2b51\u2b52\u2bea\u2bed\u2bee\u2bef\u269c\u24c2\u2122\u00ae\u00a9"
    "\U0001f396\U0001f31f\U0001f3c5\U0001f451\U0001f4af\U0001f535\U0001f537\U0001f5f8\U0001f5f9\U0001f6e1"
    "\U0001f947\U0001f539\U0001f194\U0001f11f]"
)


def wears_badge(name: str) -> bool:
    """True for a name with a sign that looks like the newsroom's badge."""
    return _BADGE.search(name) is not None


def is_reserved(name: str) -> bool:
    """True for a name that is an office of the newsroom: المشرف, رئيس التحرير, admin."""
    return name_skeleton(name) in _reserved()


def looks_like(name: str, skeletons: Iterable[str]) -> bool:
    """True for a name that a reader would take for one of those whose skeletons are given.

    Alone or with an office before or behind it: «سامي الحسن - المحرر».
    """
    own = name_skeleton(name)
    taken = set(skeletons) - {""}
    if own in taken:
        return True
    return any(
        (own.startswith(other) and own[len(other) :] in _reserved())
        or (own.endswith(other) and own[: -len(other)] in _reserved())
        for other in taken
    )


@cache
def _reserved() -> frozenset[str]:
    return frozenset(name_skeleton(row["name"]) for row in table("reserved_names"))
