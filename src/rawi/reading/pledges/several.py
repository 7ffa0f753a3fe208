"""Whether several people speak: several speakers, or one phrase that names many («المحققون»)."""

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker, SpeakerKind
from rawi.reading.pledges.view import Said

#: «الأمين العام» ends like a plural.
_SECRETARY = "الامين"


def are_several(said: Said) -> bool:
    """True where more than one speaks, so that «هم» may be they."""
    return len(said.value.speakers) > 1 or any(map(_is_plural, said.value.speakers))


def _is_plural(speaker: Speaker) -> bool:
    """True for «المحققون», «الوزراء», «خمسة من النواب»: several people, as the page names them; no «جون»."""
    first = next(iter((speaker.as_named or speaker.name).split()), "")
    if fold(first) in word_set("pledge_parties") or fold(first) in word_set("number_words"):
        return True
    if speaker.kind is SpeakerKind.PERSON or fold(first) == _SECRETARY:
        return False
    return first.endswith("ون") or (first.startswith("ال") and first.endswith(("ين", "اء", "ات")))
