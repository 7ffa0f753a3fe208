"""Before the verb: the subject that its clause begins with, and the paper that speaks over a comma."""

from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.statements.beginnings import may_begin_late
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, bare, has_joined_and, head_of, is_definite
from rawi.reading.statements.objects import ONE_OF
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrase_end import phrase_end
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.relative import relative_subject
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.together import joint
from rawi.reading.statements.word_kinds import is_adjective, is_word

_THERE_IS_WHO = (["هناك", "من"], ["وهناك", "من"], ["فهناك", "من"])
_REACH_BACK = 25
_REACH_NAME = 8
#: «في مؤشر يؤكد تدهور الوضع»: the reporter's own view.
_SIGN = "موشر"
_WAS = ("كان", "كانت", "كانوا")
_NISBA = ("ي", "يه")
_RESUMED = {"ها": "التي", "ه": "الذي", "هم": "الذين"}
_SHORTEST_NAME, _LONGEST_NAME = 2, 4
_NO_NAMES = ("prepositions", "adverbs", "clause_words", "relatives", "times", "pronoun_prepositions")
_DECREES = "قضى"
_LONGEST_QUESTION = 40
_WHEN = frozenset({"بعد", "قبل", "منذ", "عقب", "خلال"})


def before(scene: Scene, first: int) -> Phrase | None:
    """The subject that stands before the verb («الوزير أكد أن», «أما المدير فقال إن»)."""
    if scene.is_word(first - 1, "relatives"):
        return None if _is_resumed(scene, first) else relative_subject(scene, first)
    if _is_joined(scene, first) or _is_fronted(scene, first):
        return None
    as_for = _as_for(scene, first)
    if as_for is not None:
        return as_for
    if scene.passage.words[max(first - 2, 0) : first] in _THERE_IS_WHO:
        return Phrase(first - 2, first, None, Head.UNNAMED)
    if first and _is_paper(scene.passage.words[first - 1]) and scene.is_word(first + 1, "insides"):
        return None  # «بعث رسالة | عبر فيها عن»: he speaks in the paper
    paper = _bare_paper(scene, first) if first else first
    if paper < first:
        return Phrase(paper, first, None, Head.DOCUMENT)
    end, floor = _before_parenthesis(scene, first), scene.sentence_start(first)
    while end > floor and scene.passage.words[end - 1] in word_set("before_verbs"):
        end -= 1
    is_bracketed = "(" in scene.passage.gaps[end] if end < scene.passage.count else False
    start = clause_start(scene, end - 1 if is_bracketed or _was_told(scene, end, first) else end)
    if start >= end:
        is_set_off = _is_comma(scene, end)
        return (_described_before(scene, end) or _paper_before(scene, end)) if is_set_off else None
    for word in range(start, end):
        if word == start or may_begin_late(scene, word):
            phrase = speaker_phrase(scene, word, end, sure=True)
            if phrase and phrase.first == word and _reaches(scene, phrase, end):
                return None if _is_one_for_many(scene, phrase, first) else phrase
    return _many(scene, start, end) if end == first else None


def _was_told(scene: Scene, end: int, first: int) -> bool:
    """«الوزير سامي نصار، | كان قد أوضح»: a comma before the verb's own «كان» parts nothing."""
    return end < first and scene.passage.words[end] in _WAS and _is_comma(scene, end)


def _is_resumed(scene: Scene, first: int) -> bool:
    """«الفعاليات التي اعتبرتها واجهة»: the pronoun is what the relative word stands for, so that another
    speaks; «الدولة التي تعتبره خصما» speaks herself.
    """
    cue = scene.cue_at.get(first)
    if cue is None or "predicate" not in cue.form.word.takes:
        return False
    return _RESUMED.get(cue.form.pronoun) == scene.passage.words[first - 1].removeprefix("و")


def _described_before(scene: Scene, end: int) -> Phrase | None:
    """«وكان سامي نصار، أحد مؤسسي النادي، صرح بأن», «سامي نصار، رئيس الهيئة، قال»: whom the words between two
    commas describe, else None.
    """
    start = clause_start(scene, end - 1)
    if not _is_comma(scene, start):
        return None
    text = scene.passage.words[start]
    if text not in ONE_OF and (head_of(text) is not Head.ROLE or text[0] == "و"):
        return None
    if start - 1 not in scene.person_ends:
        first = scene.sentence_start(start)
        return Phrase(first, end, (first, start), None) if _may_be_name(scene, first, start) else None
    first = scene.person_ends[start - 1]
    return Phrase(first, end, (first, start), None, scene.known[first][1])


def _may_be_name(scene: Scene, first: int, end: int) -> bool:
    """«مهاب نصار، رئيس الهيئة، قال»: two to four words that open the sentence and are of no other kind."""
    if not _SHORTEST_NAME <= end - first <= _LONGEST_NAME:
        return False
    words = range(first, end)
    if any(scene.passage.gaps[word].strip() for word in words[1:]) or any(
        word in scene.cue_at for word in words
    ):
        return False
    texts = scene.passage.words[first:end]
    if is_definite(texts[0]) or any(head_of(text) is not None or is_in(text, *_NO_NAMES) for text in texts):
        return False
    return any(is_in(text, "given_names") or not is_word(text) for text in texts)


def _is_one_for_many(scene: Scene, phrase: Phrase, first: int) -> bool:
    """«رسالة إلى الرئيس سامي نصار ليؤكدوا ترحيبهم»: one man, no subject of a verb in the plural behind him;
    «المدير ورامي عطا قالوا» may be.
    """
    cue = scene.cue_at.get(first)
    if cue is None or not cue.form.plural or cue.is_participle or phrase.name is None:
        return False
    words = scene.passage.words[clause_start(scene, first) : phrase.end]
    return not any(has_joined_and(text) for text in words)


def _as_for(scene: Scene, first: int) -> Phrase | None:
    """«أما كريبنر فنبهت إلى أن»: who stands between أما and the ف of the verb, be he known or not."""
    cue = scene.cue_at.get(first)
    if cue is None or cue.form.conjunction != "ف":
        return None
    for word in range(first - 1, max(first - _REACH_NAME, 0) - 1, -1):
        if scene.is_word(word, "as_for"):
            phrase = speaker_phrase(scene, word + 1, first)
            is_whole = phrase is not None and phrase.first == word + 1 and _reaches(scene, phrase, first)
            return phrase if is_whole else None
    return None


def _reaches(scene: Scene, phrase: Phrase, end: int) -> bool:
    """True where the phrase ends before the word, or the last of those does whom و joins to its name:
    «وزير النقل سامي نصار ووزيرة الصحة منى عطا | أكدا».
    """
    if phrase.end == end:
        return True
    others = joint(scene, phrase, end) if phrase.name is not None else []
    return bool(others) and others[-1].end == end


def _before_parenthesis(scene: Scene, first: int) -> int:
    """«علي جابر (نائب القرية) أشار إلى»: where the title in brackets before the verb opens, else first."""
    if ")" not in scene.passage.gaps[first]:
        return first
    floor = max(first - _REACH_NAME, scene.sentence_start(first))
    return next((word for word in range(first - 1, floor, -1) if "(" in scene.passage.gaps[word]), first)


def _many(scene: Scene, start: int, end: int) -> Phrase | None:
    """«مع أن الحلفاء دعوا إلى»: a single noun that no table knows, before a verb in the plural."""
    cue = scene.cue_at.get(end)
    if cue is None or not cue.form.plural or end - start != 1 or not is_definite(scene.passage.words[start]):
        return None
    return Phrase(start, end, None, Head.UNNAMED)


def _bare_paper(scene: Scene, first: int) -> int:
    """«تلقت بلاغا | يفيد بـ», «بيانات | تظهر أن», «صدر أمر ملكي | يقضي بـ»: where the paper right before the
    present begins, its adjective with it; first where none stands there.
    """
    cue, words = scene.cue_at.get(first), scene.passage.words
    if cue is None or cue.form.part is not Part.PRESENT or scene.starts_clause(first):
        return first
    adjective = words[first - 1].removesuffix("ا")
    is_described = first > 1 and adjective.endswith(_NISBA) and is_adjective(adjective)
    if is_described and scene.passage.gaps[first - 1].strip():
        return first
    paper = first - 1 - is_described
    text = words[paper]
    if is_definite(text) or is_definite(words[first - 1]) or text == _SIGN:
        return first
    if bare(text.removesuffix("ا")) in word_set("laws"):
        return paper if _rules(cue) and (_is_paper(text) or is_described) else first
    return paper if _is_paper(text) else first


def _rules(cue: Cue) -> bool:
    """What a law says: «يقضي بـ», «يدعو إلى»; one that «ينص على» is more often wished for."""
    return cue.form.word.lemma == _DECREES or cue.form.word.cue_class == "demand"


def _is_joined(scene: Scene, first: int) -> bool:
    """«… مدير المكتب وقال»: a verb joined by و has no subject before it."""
    cue = scene.cue_at.get(first)
    return cue is not None and cue.form.conjunction == "و"


def _is_fronted(scene: Scene, first: int) -> bool:
    """«وحول تشغيل المطار قال»: the clause begins with what is spoken of."""
    return phrase_at(scene.passage, "fronted", clause_start(scene, first)) > 0 or is_asked_of(scene, first)


def has_topic(scene: Scene, word: int) -> bool:
    """True where the word's sentence begins with what is spoken of: «وعن الأسعار، قال»."""
    return phrase_at(scene.passage, "fronted", scene.sentence_start(word)) > 0


def is_asked_of(scene: Scene, first: int) -> bool:
    """«وعما إذا هي استغنت عن مهنتها بعد أن تفرغت للتمثيل | قالت»: all before the verb is the question."""
    start = scene.sentence_start(first)
    if first - start > _LONGEST_QUESTION or not has_topic(scene, first):
        return False
    return not any("،" in gap for gap in scene.passage.gaps[start + 1 : first + 1])


def paper_around(scene: Scene, first: int, *, beside: bool = False) -> Phrase | None:
    """«بيانا صادرا عن النقابة جاء فيه»: the paper named last before the verb; with beside, one that is a
    source or tells when as well («وتوقف العمل بعد بيان للوزارة جاء فيه»).
    """
    for word in range(first - 1, max(scene.sentence_start(first), first - _REACH_NAME * 2) - 1, -1):
        if _is_paper(scene.passage.words[word]) and (beside or not stands_beside(scene, word)):
            end = phrase_end(scene, word, first, before_object=False)
            return Phrase(word, end, None, Head.DOCUMENT)
    return None


def _is_paper(word: str) -> bool:
    """True for a paper, in the accusative as well («بلاغا»)."""
    return head_of(word) is Head.DOCUMENT or (word[-1] == "ا" and head_of(word[:-1]) is Head.DOCUMENT)


def _is_comma(scene: Scene, word: int) -> bool:
    return scene.passage.gaps[word].strip() in ("،", ",")


def _paper_before(scene: Scene, end: int) -> Phrase | None:
    """«وتسربت تقارير أداء، تفيد بحصول»: only papers speak over a comma."""
    for word in range(clause_start(scene, end - 1), end):
        is_paper = head_of(scene.passage.words[word]) is Head.DOCUMENT and word
        if is_paper and may_begin_late(scene, word) and not stands_beside(scene, word):
            return Phrase(word, end, None, Head.DOCUMENT)
    return None


def stands_beside(scene: Scene, word: int) -> bool:
    """«ويبدو أن المرشح، وفق استطلاعات الرأي، أشار إلى»: the paper is a source set into the clause, or tells
    when («بعد الإعلان عن الاتفاق، أكد»).
    """
    if word == 0:
        return False
    is_when = scene.passage.words[word - 1] in _WHEN
    return is_when or phrase_at(scene.passage, "according_to", word - 1) == 1


def clause_start(scene: Scene, end: int) -> int:
    """Where the clause that holds the word before end begins."""
    start = scene.clause_starts.get(end)
    if start is None:
        start = scene.clause_starts[end] = _clause_start(scene, end)
    return start


def _clause_start(scene: Scene, end: int) -> int:
    word = end
    floor = max(0, end - _REACH_BACK)
    while word > floor and not (word < scene.passage.count and scene.starts_clause(word)):
        word -= 1
    return word
