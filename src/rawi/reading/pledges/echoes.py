"""The same undertaking said twice: «يعتزم زيارة إيران … وأوضح: "سأرافق الرئيس في زيارته لإيران"»."""

import re
from collections.abc import Iterable, Sequence

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Finding, PledgeValue
from rawi.reading.model.page import BlockKind, Page
from rawi.reading.names.capitals import state_of_capital
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.view import View

_PARTICLES = ("لل", "ال", "ل", "ب", "و", "ف")
_ENDINGS = ("ته", "تها", "هم", "ها", "ه")
_SHORTEST = 3
_ALIKE = 2
_WEAK_RULES = ("intends", "noun")
#: The words that say what will be done: «ستبني مدرسة», «سيتم بناء».
_DEED = 2
_WORDS = re.compile(r"\w+")
#: With so many pledges that begin with the same words a new one is compared, so that long pages stay cheap.
_MOST_COMPARED = 8


def without_echoes(drafts: Sequence[Draft], view: View) -> list[Draft]:
    """The drafts without a reported intention that the same pledger then puts in his own words."""
    near = (drafts[i + 1 : i + 1 + _MOST_COMPARED] for i in range(len(drafts)))
    return [
        draft
        for draft, later in zip(drafts, near, strict=True)
        if not any(_echoes(draft, other, view) for other in later)
    ]


def _echoes(draft: Draft, other: Draft, view: View) -> bool:
    if draft.rule not in _WEAK_RULES or other.rule in _WEAK_RULES:
        return False
    same = {speaker.name for speaker in draft.pledgers} & {speaker.name for speaker in other.pledgers}
    return bool(same) and len(_stems(view, draft) & _stems(view, other)) >= _ALIKE


def said_once(page: Page, findings: Sequence[Finding]) -> list[Finding]:
    """The pledges of a page without those that its text has told before in the same words,
    more behind them or not.

    A headline counts for itself: what it says never hangs on the text that follows.
    """
    headlines = {block.id for block in page.blocks if block.kind is BlockKind.HEADLINE}
    told: dict[str, list[tuple[frozenset[str], str]]] = {}
    kept = []
    for finding in findings:
        words = [_stem(word) for word in _WORDS.findall(fold(finding.spans[0].of(page.text)))]
        deed = " ".join(words[:_DEED])
        before, new = told.setdefault(deed, []), (_pledgers(finding), f" {' '.join(words)} ")
        if len(words) > _DEED and any(_is_told(new, one) for one in before[-_MOST_COMPARED:]):
            continue
        kept.append(finding)
        if finding.block not in headlines:
            before.append(new)
    return kept


def _is_told(new: tuple[frozenset[str], str], before: tuple[frozenset[str], str]) -> bool:
    """True where the same pledger, or twice nobody, pledged all these words before, and perhaps more."""
    is_same = new[0] == before[0] or not new[0].isdisjoint(before[0])
    return is_same and before[1].startswith(new[1])


def _pledgers(finding: Finding) -> frozenset[str]:
    """The pledgers' names, a capital as its state, whatever else the page names."""
    assert isinstance(finding.value, PledgeValue)  # noqa: S101 - the caller finds pledges
    return frozenset(state_of_capital(one.name) or one.name for one in finding.value.pledgers)


def _stems(view: View, draft: Draft) -> set[str]:
    return _long(_stem(view.word(i)) for i in range(draft.first, draft.end))


def _long(stems: Iterable[str]) -> set[str]:
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
