"""A clause, and after it the words that name its source.

Example: ارتفعت الأسعار في آب، بحسب وزارة الاقتصاد. -> ارتفعت الأسعار في آب
Source: own observation of agency reports; كما قال فلان likewise.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.statements.clause_end import clause_end
from rawi.reading.statements.content import Content, content_between, quoted_content
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.nouns import head_of
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.prefix import after_prefix
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.sources import is_by_pronoun, is_taken, opens_clause, source_at, sources
from rawi.reading.statements.turns import turns

RULE = "statements.source_after"
RANK = 36
_LEAST_WORDS = 2
_FEW_WORDS = 4
_MARKS = ' "«“”»'
#: What opens another clause behind a comma.
_OPENERS = frozenset({"اذ", "فيما"})
_FEWEST_OF_CLAUSE = 5
_OPENING = frozenset('"«“')
_REACH = 80
#: Words of a source by pronoun that may as well stand inside a clause («في رأيه», «برأيه»).
_INSERTED = 2


def propose(scene: Scene) -> Iterator[Draft]:
    """«…، بحسب الوزارة», «…، على حد قوله»."""
    for first, end in sources(scene):
        if is_taken(scene, first, end):
            continue
        start = after_prefix(scene.passage, scene.sentence_start(first))
        start = _last_clause(scene, start, first)
        if opens_clause(scene, first) or first - start > _REACH or _is_said(scene, start, first):
            continue
        content = _content(scene, start, first)
        is_little = content.end - content.first < _LEAST_WORDS
        entry = scene.passage.said(first, end)
        if is_by_pronoun(scene, end):
            if is_little or (end - first <= _INSERTED and _is_inside(scene, first, end)):
                continue  # «انتصرت في رأيه على يد فلان»
            yield Draft(RULE, "pronoun", (content,), (first, end), None, None, first, entry)
            continue
        phrase = source_at(scene, end)
        rest = tuple(_rest(scene, phrase)) if phrase is not None else ()
        if phrase is not None and (rest or not is_little):
            contents, speaker = (content, *rest), (phrase.first, phrase.end)
            yield Draft(RULE, "after", contents, (first, end), None, speaker, first, entry, phrase)


def _is_inside(scene: Scene, first: int, end: int) -> bool:
    """True for words with no mark before them nor behind: «يعمل منذ شهر حسب قوله.» ends with them."""
    passage = scene.passage
    is_last = end >= passage.sentence_ends[first] or passage.gaps[end].strip() != ""
    return not passage.gaps[first].strip() and not is_last


def _last_clause(scene: Scene, start: int, first: int) -> int:
    """«وطردت القوات المسلحين، فيما | قتل عشرة، بحسب الطبيب»: where the last clause of the words begins; start
    where they are one.
    """
    passage = scene.passage
    # What opens farther away is no clause of the source's: looking on would take a long text's square.
    for word in range(first - _FEWEST_OF_CLAUSE, max(start, first - _REACH - 2), -1):
        is_opening = passage.words[word] in _OPENERS and "،" in passage.gaps[word]
        if is_opening and word not in passage.quote_of:
            return word + 1
    return start


def _content(scene: Scene, start: int, first: int) -> Content:
    """The quotation right before the source, else the sentence so far: «المشكلة، وفقا للدراسة، لا تكمن فيها»
    has one word.
    """
    quote = scene.passage.quote_of.get(first - 1)
    if (
        quote is not None
        and quote.end == first
        and quote.end - quote.first >= _least_quoted(scene, start, quote.first)
    ):
        return quoted_content(scene.passage, quote)
    return content_between(scene.passage, start, first)


def _least_quoted(scene: Scene, start: int, quoted: int) -> int:
    """«منع من الإقامة في الضفة "بسبب أنشطته"، وفق الشرطة»: few words in marks are a part of the sentence."""
    is_part = quoted - start >= _FEW_WORDS and not scene.passage.gaps[quoted].strip(_MARKS)
    return _FEW_WORDS if is_part else _LEAST_WORDS


def _rest(scene: Scene, phrase: Phrase) -> Iterator[Content]:
    """What goes on after it: «وهو بحسب الوكالة يقدم مقترحات», «إن نجحت، كما حذر الوزير، فسترتفع»."""
    word = phrase.end
    if word >= scene.passage.sentence_ends[phrase.first]:
        return
    if _is_set_off(scene, word):
        yield content_between(scene.passage, word, clause_end(scene, word))
        return
    if word in scene.passage.opening and scene.passage.gaps[word].strip() in _OPENING:
        yield content_between(scene.passage, word, clause_end(scene, word))
        return
    if scene.passage.gaps[word].strip():
        return
    if scene.passage.words[word][0] in "يت" and head_of(scene.passage.words[word]) is None:
        last = clause_end(scene, word)
        if last - word >= _LEAST_WORDS and not is_in(scene.passage.words[word], "adverbs", "prepositions"):
            yield content_between(scene.passage, word, last)


def _is_set_off(scene: Scene, word: int) -> bool:
    """True where the sentence goes on behind commas or dashes round the source, and nobody else speaks."""
    gap = scene.passage.gaps[word].strip()
    if not gap or gap[0] not in "،,-–—" or word + 1 >= scene.passage.sentence_ends[word]:
        return False
    return not (scene.passage.words[word][0] == "و" or word in scene.cue_at or turns(scene, word))


def _is_said(scene: Scene, start: int, first: int) -> bool:
    """True when a cue of the sentence has the words before."""
    return is_taken(scene, start, first)
