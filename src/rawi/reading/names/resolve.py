"""Which of the mentions that the rules saw in one block stand: longer before shorter, surer before less
sure.
"""

from collections.abc import Iterable

from rawi.reading.model.findings import NameType
from rawi.reading.names.mention import Mention

_BODIES = frozenset({NameType.ORGANISATION, NameType.AGREEMENT, NameType.EVENT})
#: Rules whose names hold no other names.
_WHOLE = frozenset({"listed_name", "club", "media_name"})
_RANK = {"listed_name": 0, "titled_person": 1}


def resolve(seen: Iterable[Mention]) -> list[Mention]:
    """The mentions that stand, in the order of the text. Bodies may hold places and other bodies."""
    order = sorted(seen, key=_order)
    if len(order) < 2:
        return order
    kept: list[Mention] = []
    taken: dict[int, list[Mention]] = {}
    for mention in order:
        words = range(mention.first, mention.last)
        if taken.keys().isdisjoint(words) or _may_stand_in(mention, words, taken):
            kept.append(mention)
            for i in words:
                if i in taken:
                    taken[i].append(mention)
                else:
                    taken[i] = [mention]
    return sorted(kept, key=lambda m: (m.first, -m.last))


def _may_stand_in(mention: Mention, words: range, taken: dict[int, list[Mention]]) -> bool:
    around = {id(other): other for i in words if i in taken for other in taken[i]}
    return all(_may_stand(mention, other) for other in around.values())


def _is_whole(mention: Mention) -> bool:
    return mention.whole or mention.rule in _WHOLE


def _order(mention: Mention) -> tuple[int, int, int, float, int]:
    length = mention.last - mention.first
    titled = mention.first - mention.capacity[0] if mention.capacity else 0
    return (-length, mention.first, _RANK.get(mention.rule, 2), -mention.confidence, -titled)


def _may_stand(inner: Mention, outer: Mention) -> bool:
    within = (
        outer.first <= inner.first
        and inner.last <= outer.last
        and inner.last - inner.first < (outer.last - outer.first)
    )
    if within and outer.type is NameType.PLACE:
        return (
            inner.type is NameType.ORGANISATION and inner.rule == "listed_name" and outer.first < inner.first
        )
    if not within or outer.type not in _BODIES or inner.first == outer.first or _is_whole(outer):
        return False
    if inner.type is NameType.PERSON:
        return outer.holds_person
    return inner.type is NameType.PLACE or (inner.type is NameType.ORGANISATION and not inner.defined)
