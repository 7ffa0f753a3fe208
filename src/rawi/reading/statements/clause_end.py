"""Clause ends: how far reported words run that no quotation mark closes."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.statements.before_verb import before, clause_start
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.nouns import head_of
from rawi.reading.statements.passage import BREAKS, Passage, Stretch
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.turns import begins_anew, interrupts, turns
from rawi.reading.statements.word_kinds import is_past, is_surely_past, is_surely_present, is_surely_verb

#: No reported clause is longer: keeps a page without full stops linear.
_MOST_WORDS = 400
#: A clause has more words than a subject before the source that is set into it.
_FEWEST = 2
_INSERTED = frozenset({"وفقا", "وفق", "بحسب", "حسب", "طبقا"})
_COMMAS = frozenset(",،;؛")
_BUT = frozenset({"لكن", "ولكن"})
_EXCEPT = frozenset({"الا", "غير", "بيد"})
_ON_CONDITION = frozenset({"مع", "بشرط", "شريطه", "دون", "ليس", "فقط"})
_NO_BREAKS = frozenset(" \t")
_LEAST_OF_VERB = 4
_TWO_DOTS = ".."
#: Words of clauses inside a noun phrase: a joined verb behind them may be theirs.
_CLAUSES = word_set("relatives") | word_set("clause_words") | {"ما", "من", "حيث", "اذا", "عندما"}


def clause_end(scene: Scene, first: int) -> int:
    """The number of the word after the clause that begins at word first.

    It ends with its sentence (full stops inside quotation marks do not count), at two dots, before the next
    attribution, or where the reporter takes over.
    """
    return _at_two_dots(scene.passage, first, _speech_clause_end(scene, first))


def _at_two_dots(passage: Passage, first: int, limit: int) -> int:
    """«أضاف أنه لا تفسير لذلك.. ما يقصده»: columnists end a sentence so; in speech they stand for a pause."""
    if _TWO_DOTS not in passage.said(first, limit):
        return limit
    pauses = (word for word in range(first + 1, limit) if passage.gaps[word].strip() == _TWO_DOTS)
    return next((word for word in pauses if word not in passage.quote_of), limit)


def _speech_clause_end(scene: Scene, first: int) -> int:
    limit = min(sentence_limit(scene.passage, first), first + _MOST_WORDS)
    limit = _main_clause(scene, first, limit)
    return next((word for word in _turning(scene, first, limit) if _may_turn(scene, first, word)), limit)


def _may_turn(scene: Scene, first: int, word: int) -> bool:
    """False for a source set into the first words of a clause: «أن إيران، وفقا للمعلومات، لديها»."""
    is_inserted = word - first <= _FEWEST and scene.passage.words[word] in _INSERTED
    return not is_inserted and turns(scene, word)


def _main_clause(scene: Scene, first: int, limit: int) -> int:
    """«في وقت أعلن الوزير أن الجسر جاهز، | قتل ستة»: where the main clause begins, a verb of the past behind
    a comma, or one that reports, in a sentence that opens with such words; else limit.
    """
    passage = scene.passage
    if not phrase_at(passage, "while_openers", passage.sentence_starts[first]):
        return limit
    outside = (word for word in range(first + 1, limit) if word not in passage.quote_of)
    verb = next((word for word in outside if _begins_main(scene, word)), None)
    if verb is None:
        return limit
    start = clause_start(scene, verb)
    return start if first < start and not _COMMAS.isdisjoint(passage.gaps[start]) else verb


def _begins_main(scene: Scene, word: int) -> bool:
    passage = scene.passage
    if not _COMMAS.isdisjoint(passage.gaps[word]):
        return _is_past(passage.words[word])
    cue = scene.cue_at.get(word)
    if cue is None or cue.is_doubtful or cue.form.part is not Part.PAST or cue.form.conjunction:
        return False
    if passage.words[word - 1] in word_set("relatives") or before(scene, word) is not None:
        return False
    found = complement(scene, cue)
    return found is not None and found.mark is Mark.CLAUSE and found.at <= cue.end + 1


def _is_past(word: str) -> bool:
    return word[0] not in "ويت" and is_past(word) and head_of(word) is None


def _turning(scene: Scene, first: int, limit: int) -> Iterator[int]:
    """The words at which something may end the clause, those inside its own quotations left out."""
    for number in range(bisect_right(scene.turning, first), len(scene.turning)):
        word = scene.turning[number]
        if word >= limit:
            return
        quote = scene.passage.quote_of.get(word)
        if quote is None or not quote.closed or quote.first <= first or word == quote.first:
            yield word


def sentence_limit(passage: Passage, first: int) -> int:
    """The end of the sentence of word first, put off while a quotation that began in it is open."""
    limit = passage.sentence_ends[first]
    while limit < min(passage.count, first + _MOST_WORDS):
        quote = passage.quote_of.get(limit)
        if quote is None or quote.first >= limit or quote.first < first:
            return limit
        limit = quote.end if _ends_sentence(passage, quote.end) else passage.sentence_ends[limit]
    return limit


def speech_end(scene: Scene, first: int) -> int:
    """The end of speech that a colon opened: the paragraph's, or the sentence before the next attribution."""
    passage = scene.passage
    end = _speech_clause_end(scene, first)
    while end < min(passage.count, first + _MOST_WORDS) and _ends_sentence(passage, end):
        if end in scene.cue_at or begins_anew(scene, end) or turns(scene, end):
            break
        end = _speech_clause_end(scene, end)
    return end


def phrase_end(scene: Scene, first: int) -> int:
    """The end of a reported noun phrase: the clause's, or earlier where the reporter explains it."""
    end = clause_end(scene, first)
    passage = scene.passage
    for word in range(first + 1, end):
        if word in passage.quote_of:
            continue
        if _explains(scene, first, word) or _says_more(scene, first, word) or _narrates(scene, first, word):
            return word
    return end


def _narrates(scene: Scene, first: int, word: int) -> bool:
    """«أيدت المحكمة إدانته، | وصدر أمر ملكي», «أدان الرئيس الهجوم | وعاد المصابين»: the reporter tells what
    happened next. Where a clause inside the noun phrase may have the verb («الفيلم الذي صور هناك، وشارك فيه»)
    only a comma and a noun behind the verb show it.
    """
    passage = scene.passage
    text = passage.words[word]
    if text[0] != "و" or word in scene.known:
        return False
    inside = passage.words[first:word]
    if text[1:] not in word_set("narrative_verbs"):
        return _goes_on(passage, word, inside)
    if _CLAUSES.isdisjoint(inside) and not any(is_surely_past(before) for before in inside):
        return True
    after = passage.words[word + 1] if word + 1 < passage.count else "في"
    is_led = after[0] in "بل" or after in word_set("prepositions")
    return not _COMMAS.isdisjoint(passage.gaps[word]) and not is_led


def _goes_on(passage: Passage, word: int, inside: Sequence[str]) -> bool:
    """«وعد بدعوة الناخبين، | ويحاول تحسين الشروط»: behind a comma no verb goes on a mere noun."""
    text = passage.words[word][1:]
    if len(text) < _LEAST_OF_VERB or _COMMAS.isdisjoint(passage.gaps[word]):
        return False
    is_verb = is_surely_verb(text) or is_surely_present(text)
    return is_verb and _CLAUSES.isdisjoint(inside) and not any(map(is_surely_verb, inside))


def _says_more(scene: Scene, first: int, word: int) -> bool:
    """«أدانت الدول العنف وحثت على الحوار»: a joined verb of saying is no part of a noun phrase."""
    cue = scene.cue_at.get(word)
    if cue is None or cue.form.conjunction != "و" or cue.form.part is not Part.PAST:
        return False
    if complement(scene, cue) is None or cue.is_doubtful:
        return False
    return word_set("relatives").isdisjoint(scene.passage.words[first:word])


def _explains(scene: Scene, first: int, word: int) -> bool:
    """True where the reporter's own clause follows: nine of 12 noun phrases before «لكن» in annotated pages
    end there, the others go on with a condition; «تأكيد المملكة أن العنف زاد، حيث ينتشر» goes on as well.
    """
    passage = scene.passage
    after = passage.words[word + 1] if word + 1 < passage.count else ""
    if passage.words[word] in _BUT and after not in _ON_CONDITION:
        return True
    if passage.words[word] in _EXCEPT and after == "ان":
        return True
    if passage.words[word] == "حيث" and not _COMMAS.isdisjoint(passage.gaps[word]):
        return not (first in scene.cue_at and "ان" in passage.words[first:word])
    if passage.words[word].startswith("فا") and not _COMMAS.isdisjoint(passage.gaps[word]):
        return True
    if passage.words[word][0] == "ف" and is_surely_past(passage.words[word][1:]):
        return True  # «عن تغيير في هيكلها أمس | فأسست شركة قابضة»
    return word in scene.phrase_words and bool(phrase_at(passage, "background", word, "phrase"))


def speech_in_marks_end(scene: Scene, quote: Stretch) -> int:
    """The end of a quotation's words: its closing mark, or the attribution that begins before it.

    Papers leave marks open, or close them only behind «مشيرا إلى أن».
    """
    for number in range(bisect_right(scene.turning, quote.first), len(scene.turning)):
        word = scene.turning[number]
        if word >= quote.end:
            break
        if interrupts(scene, word, closed=quote.closed):
            return _before_its_sentence(scene, quote, word)
    return quote.end


def _before_its_sentence(scene: Scene, quote: Stretch, word: int) -> int:
    """The word, or where the sentence begins that only leads to other speech («… ودخل فلان قائلا "…»)."""
    start = scene.sentence_start(word)
    opens_speech = any(later in scene.passage.opening for later in (word + 1, word + 2))
    return start if opens_speech and start > quote.first else word


def runs_on(scene: Scene, quote: Stretch) -> bool:
    """True when the clause runs on after the quotation: no break, no attribution, no full stop comes."""
    passage = scene.passage
    if quote.end >= passage.count or _ends_sentence(passage, quote.end):
        return False
    cue = scene.cue_at.get(quote.end)
    if cue and (cue.is_participle or cue.form.conjunction):
        return False
    return BREAKS.isdisjoint(passage.gaps[quote.end]) or set(passage.gaps[quote.end]) <= _NO_BREAKS


def _ends_sentence(passage: Passage, word: int) -> bool:
    return word >= passage.count or passage.sentence_ends[word - 1] == word
