"""The clause of a verb inside a statement: where it begins, and whether it only describes."""

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.nouns import Head, head_of

#: «أي إدارة», «أي اتفاق»: nobody and nothing in particular.
ANY = frozenset({"اي", "ايه"})
_REACH = 30
_REACH_OF_HOPE = 12
_REACH_OF_SOURCE = 2
_EXPECTING = words_of_kind("pledge_clause_words", "expecting")
_THAT = words_of_kind("pledge_clause_words", "that")
_WHETHER = frozenset({"ما", "عما"})
_RELATIVES = words_of_kind("pledge_clause_words", "relative")
_STOPS = ".؛:؟!\n"


def is_unreal(view: View, word: int, *, told: bool = True) -> bool:
    """True for a verb of promising, agreeing or deciding right behind «لم», «إذا», «هل» … (tables/
    pledge_unreal.tsv); told adds «بعدما», «منذ»: what comes back to something told before.
    """
    before = view.word(word - 1).removeprefix("ف").removeprefix("و")
    return before in words_of_kind("pledge_unreal", "unreal") or (
        told and before in words_of_kind("pledge_unreal", "told")
    )


def is_like(view: View, word: int) -> bool:
    """«كما تعهدنا»: the verb comes back to what was promised, or adds to it."""
    return view.word(word - 1).removeprefix("و") in words_of_kind("pledge_unreal", "like")


def is_relative(view: View, word: int) -> bool:
    """True behind «الذي», «ما», «إذا» …: what is described, asked or supposed."""
    return view.word(word - 1) in _RELATIVES


def clause_start(view: View, said: Said, verb: int) -> int | None:
    """The first word of the verb's clause: behind أن, behind a full stop or a quotation mark, or the
    statement's first; None where more than some thirty words lie between.
    """
    if verb == said.first or view.word(verb - 1) in _THAT:
        return verb
    if any(mark in view.passage.gaps[verb] for mark in _STOPS):
        return verb
    for word in range(verb - 1, max(said.first, verb - _REACH) - 1, -1):
        if word == said.first or view.word(word - 1) in _THAT or _opens(view, word):
            return word
        if any(mark in view.passage.gaps[word] for mark in _STOPS) or _joins_subject(view, word, verb):
            return word
    return None


def _joins_subject(view: View, word: int, verb: int) -> bool:
    """«المرض انحسر | والوزارة ستوزع اللقاح»: و joins a clause whose subject is a body before the verb."""
    if not view.word(word).startswith("وال") or head_of(view.word(word)) is not Head.ORGANISATION:
        return False
    known = view.scene.known.get(word)
    return verb == (known[0] if known else word + 1)


def _opens(view: View, word: int) -> bool:
    return any(mark in view.passage.gaps[word] for mark in '«“"')


def is_expected(view: View, said: Said, verb: int) -> bool:
    """True behind «واثق من أن», «نأمل أن», «ما إذا كان»: what the speaker hopes for, expects or asks himself,
    not what he promises.
    """
    hopes = word_set("pledge_hopes")
    if not hopes.isdisjoint(fold(said.value.cue).split()):
        return True  # «أعرب عن اعتقاده بأن الحزب سيزيد»
    cue = view.words_in(said.value.cue_span) if said.value.cue_span else None
    if cue and any(view.word(word) in _EXPECTING for word in range(cue[1], cue[1] + _REACH_OF_SOURCE)):
        return True  # «سيتم طرح عشرة ملايين، حسب ما توقع المدير»
    first = max(said.first, verb - _REACH_OF_HOPE)
    before = view.passage.words[first:verb]
    is_asked = any(word == "اذا" and view.word(n - 1) in _WHETHER for n, word in enumerate(before, first))
    return is_asked or not hopes.isdisjoint(before)
