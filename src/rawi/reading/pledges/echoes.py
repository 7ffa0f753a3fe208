"""The same undertaking said twice: «يعتزم زيارة إيران … وأوضح: "سأرافق الرئيس في زيارته لإيران"»."""

import re
from collections.abc import Iterable, Sequence

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import Finding, PledgeValue
from rawi.reading.model.page import BlockKind, Page
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.view import View

_PARTICLES = ("لل", "ال", "ل", "ب", "و", "ف")
_ENDINGS = ("ته", "تها", "هم", "ها", "ه")
_SHORTEST = 3
_ALIKE = 2
_WEAK_RULES = ("intends", "noun")
#: So many stems are the same by no chance.
_MANY = 4
#: What will be done stands behind these.
_PASSIVES = ("يتم", "تتم", "يجري", "تجري")
_WORDS = re.compile(r"\w+")
#: With so many pledges that begin with the same word a new one is compared, so that long pages stay cheap.
_MOST_COMPARED = 8


def without_echoes(drafts: Sequence[Draft], view: View) -> list[Draft]:
    """The drafts without a reported intention that the same pledger then puts in his own words."""
    return [draft for draft in drafts if not any(_echoes(draft, other, view) for other in drafts)]


def _echoes(draft: Draft, other: Draft, view: View) -> bool:
    if draft.rule not in _WEAK_RULES or other.rule in _WEAK_RULES or other.first < draft.first:
        return False
    same = {speaker.name for speaker in draft.pledgers} & {speaker.name for speaker in other.pledgers}
    return bool(same) and len(_stems(view, draft) & _stems(view, other)) >= _ALIKE


def said_once(page: Page, findings: Sequence[Finding]) -> list[Finding]:
    """The pledges of a page without those that its text has told before in the same words.

    A headline counts for itself: what it says never hangs on the text that follows.
    """
    headlines = {block.id for block in page.blocks if block.kind is BlockKind.HEADLINE}
    told: dict[str, list[tuple[Finding, set[str]]]] = {}
    kept = []
    for finding in findings:
        words = [_stem(word) for word in _WORDS.findall(fold(finding.spans[0].of(page.text)))]
        before, stems = told.setdefault(_deed(words), []), _long(words)
        if any(_is_told(finding, stems, *one) for one in before[-_MOST_COMPARED:]):
            continue
        kept.append(finding)
        if finding.block not in headlines:
            before.append((finding, stems))
    return kept


def _deed(words: Sequence[str]) -> str:
    """The word that says what will be done: «سنبني | مدرسة», «سيتم بناء | مدرسة»."""
    return " ".join(words[: 1 + (words[0].endswith(_PASSIVES) and len(words) > 1)]) if words else ""


def _is_told(finding: Finding, stems: set[str], before: Finding, told: set[str]) -> bool:
    """True for the very same words, whoever was taken for the pledger, or some of them from the same one.

    Where more is said than before, both count.
    """
    if len(stems) >= _MANY and stems == told:
        return True
    return len(stems) >= _ALIKE and stems <= told and _are_one(finding, before)


def _are_one(finding: Finding, before: Finding) -> bool:
    """True where one of the pledgers of both is the same, or one of both has none."""
    names = [
        {one.name for one in value.pledgers}
        for value in (finding.value, before.value)
        if isinstance(value, PledgeValue)
    ]
    return not all(names) or not names[0].isdisjoint(names[1])


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
