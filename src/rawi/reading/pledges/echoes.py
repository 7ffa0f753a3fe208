"""The same undertaking said twice: «يعتزم زيارة إيران … وأوضح: "سأرافق الرئيس في زيارته لإيران"»."""

from collections.abc import Sequence

from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.view import View

_PARTICLES = ("لل", "ال", "ل", "ب", "و", "ف")
_ENDINGS = ("ته", "تها", "هم", "ها", "ه")
_SHORTEST = 3
_ALIKE = 2
_WEAK_RULES = ("intends", "noun")


def without_echoes(drafts: Sequence[Draft], view: View) -> list[Draft]:
    """The drafts without a reported intention that the same pledger then puts in his own words."""
    return [draft for draft in drafts if not any(_echoes(draft, other, view) for other in drafts)]


def _echoes(draft: Draft, other: Draft, view: View) -> bool:
    if draft.rule not in _WEAK_RULES or other.rule in _WEAK_RULES or other.first < draft.first:
        return False
    same = {speaker.name for speaker in draft.pledgers} & {speaker.name for speaker in other.pledgers}
    return bool(same) and len(_stems(view, draft) & _stems(view, other)) >= _ALIKE


def _stems(view: View, draft: Draft) -> set[str]:
    stems = {_stem(view.word(i)) for i in range(draft.first, draft.end)}
    return {stem for stem in stems if len(stem) >= _SHORTEST}


def _stem(word: str) -> str:
    """The word without one joined particle and one ending: good enough to see that two words are one."""
    for particle in _PARTICLES:
        if word.startswith(particle) and len(word) > len(particle) + _SHORTEST:
            word = word[len(particle) :]
            break
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + _SHORTEST - 1:
            return word[: -len(ending)]
    return word
