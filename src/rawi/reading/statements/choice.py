"""Choice: of the rules' proposals for one cue, the one that stays."""

from rawi.reading.statements.draft import Draft
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.rules import rules
from rawi.reading.statements.rules.continued import OPENINGS
from rawi.reading.statements.rules.learned import LEARNED
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.who_speaks import tells_of_speaker


def chosen(scene: Scene) -> list[Draft]:
    """The drafts of a scene in the order of their anchors.

    For one cue the rule of the lower rank stays; a draft with neither cue nor speaker gives way to any that
    reports its words.
    """
    if _is_silent(scene):
        return []
    best: dict[int, Draft] = {}
    reported = bytearray(scene.passage.count)
    for propose in rules():
        for draft in propose(scene):
            if (draft.cue or draft.speaker or not _is_reported(draft, reported)) and draft.anchor not in best:
                best[draft.anchor] = draft
                _mark(draft, reported)
    return _without_doubles(scene, [best[anchor] for anchor in sorted(best)])


def _without_doubles(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Of drafts that report the same words, the one whose cue stands nearest before them, unless that only
    tells who speaks.
    """
    nearest: dict[int, Draft] = {}
    for draft in drafts:
        start = draft.contents[-1].span.start
        outer = nearest.get(start)
        if outer is None or not (_is_nobodys(scene, draft) or tells_of_speaker(scene, outer, draft)):
            nearest[start] = draft
    return [draft for draft in drafts if nearest[draft.contents[-1].span.start] is draft]


def _is_nobodys(scene: Scene, draft: Draft) -> bool:
    """«قال السفير … التي أفضت إلى إقرار الخطة ان»: a noun behind which nobody stands leaves أن to the
    verb.
    """
    form = draft.form
    if form is None or not form.is_noun or form.pronoun or form.has_article or draft.speaker is None:
        return False
    phrase = speaker_phrase(scene, *draft.speaker, sure=True)
    return phrase is None or phrase.first != draft.speaker[0]


def _is_silent(scene: Scene) -> bool:
    """True where no rule can find anything: nothing reports, quotes, names a source or goes on."""
    passage = scene.passage
    if scene.cues or scene.phrase_words or passage.quotes or scene.is_headline:
        return False
    return not (passage.prose.has(OPENINGS) or passage.prose.has(LEARNED))


def _mark(draft: Draft, reported: bytearray) -> None:
    for content in draft.contents:
        reported[content.first : content.end] = b"\x01" * (content.end - content.first)


def _is_reported(draft: Draft, reported: bytearray) -> bool:
    """True when another draft has the words with which this one begins: one nested in them has not."""
    return any(reported[content.first] for content in draft.contents)
