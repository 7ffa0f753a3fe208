"""What a newspaper does, so that its name is no place: «تلقت الشرق الأوسط نسخة من البيان»."""

from rawi.reading.names.sheet import Sheet

#: Verbs of who is sent a paper, folded.
_RECEIVING = frozenset({"تلقت", "تسلمت", "استلمت", "حصلت", "اطلعت"})
#: What stands behind the receiver: a copy, or the paper itself.
_RECEIVED = frozenset({"نسخه", "علي", "عليه", "عليها"})


def is_received(sheet: Sheet, i: int, last: int) -> bool:
    """True where the words [i, last) stand between such a verb and what was received."""
    if i == 0 or last >= len(sheet.tokens) or sheet.tokens[i].cut:
        return False
    return sheet.tokens[i - 1].stem in _RECEIVING and sheet.tokens[last].text in _RECEIVED
