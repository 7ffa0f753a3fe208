"""Standing: whether a verb may stand at a place, a participle lean there, a noun follow a verb of speech."""

from collections.abc import Sequence

from rawi.reading.arabic.clitics import APART, BY_THAT, OF_THIRD
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.model.page import BlockKind
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.lexicon import Form, lexicon
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.passage import BREAKS, Passage
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.word_kinds import is_foreign, is_span

#: A quotation that closes ends a clause as well.
BREAKS_AND_MARKS = BREAKS | frozenset('»”"')
#: How far behind its verb the preposition stands that shows it to be one.
_REACH_PREPOSITION = 10
#: Verbs that open or close a speech, or answer, by a verbal noun with ب.
_OPEN_OR_CLOSE = frozenset({"ختم", "اختتم", "استهل", "اكتفى", "رد", "علق", "أجاب"})
_REACH_CLOSING = 8
#: How far behind its verb the clause stands that shows it to be one.
_REACH_CLAUSE = 20
#: The most words of a phrase that opens a sentence.
_LONGEST_TURN = 5
#: Strict verbs that are no nouns where their preposition follows.
_TURNS_TO = ("لفت",)
_PERSONS = (Head.ROLE, Head.UNNAMED)
#: So many words of time may stand between a verb and its clause: «أول من أمس الأربعاء».
_MOST_TIMES = 4
#: «أشاد بالفريق معتبرا الفوز خطوة»
_HOLD = "اعتبر"
#: How far behind «مطالبا» its preposition stands.
_REACH_OF_ASKING = 10
#: How far the two بين of «بين أن … وبين أن» stand apart.
_REACH_BETWEEN = 40


def stands_well(passage: Passage, number: int, form: Form) -> bool:
    """True unless the spelling is often another word and no verb need stand here."""
    if form.part is not Part.PAST or not _is_often_another(form):
        return True
    if passage.kind is BlockKind.HEADLINE and form.word.lemma == "توقع" and number:
        return _is_followed_by_clause(passage, number)
    if form.conjunction and form.word.cue_class == "promise" and _is_followed_by_deed(passage, number):
        return True
    if form.conjunction and "preposition" in form.word.takes:
        return stands_apart(passage, number) or _is_followed_by_clause(passage, number)
    return may_be_verb(passage, number, form)


def _is_followed_by_deed(passage: Passage, number: int) -> bool:
    """«بإغلاق الطريق ووعد بتعويض الأهالي»: a promise behind و that goes on with ب is the verb."""
    after = passage.words[number + 1] if number + 1 < passage.count else ""
    return after.startswith("ب") and is_content_noun(after[1:])


def _is_followed_by_clause(passage: Passage, number: int) -> bool:
    """«ودعاهم إلى الصبر وبين أن الدراسة تبدأ»; not «الفرق بين أن تقول وبين أن تفعل»."""
    if number + 1 >= passage.count or passage.words[number + 1] not in word_set("clause_words"):
        return False
    start = max(passage.sentence_starts[number], number - _REACH_BETWEEN)
    return "بين" not in passage.words[start:number]


def _is_often_another(form: Form) -> bool:
    """True for spellings that are nouns or prepositions as well; «عدها» with its object is a verb."""
    return "strict" in form.word.takes and not (form.pronoun and form.word.takes & {"predicate", "as"})


def stands_apart(passage: Passage, number: int) -> bool:
    """True after a stop or a comma, and at the start of a sentence."""
    if number == 0 or not BREAKS_AND_MARKS.isdisjoint(passage.gaps[number]):
        return True
    return passage.sentence_ends[number - 1] == number


def is_followed(passage: Passage, number: int, form: Form) -> bool:
    """True when the word after the participle, or after its preposition, shows that it reports."""
    words = passage.words[number + 1 : number + 3]
    if not words or form.word.lemma == "قال":
        return bool(words)
    if (
        words[0] in form.word.prepositions
        or words[0] in word_set("clause_words")
        or ":" in passage.gaps[number + 1]
    ):
        return True
    if form.word.lemma == _HOLD and (is_definite(words[0]) or _is_his(passage, number + 1)):
        return True
    if form.feminine:  # «مبدية استعدادها»
        return "noun" in form.word.takes and words[0].endswith("ها") and is_content_noun(words[0])
    if "noun" in form.word.takes and is_content_noun(words[0]):
        return True
    if "whom" in form.word.takes and words[0] in APART:
        return True  # «متهما إياها بالسرقة»
    if "whom" in form.word.takes and is_definite(words[0]):
        return _asks(passage, number, form)
    if "as" in form.word.takes and is_definite(words[0]):  # «عبر عن حزنه واصفا الراحل بالمبدع»
        return any(text.startswith("بال") or text in BY_THAT for text in words[1:])
    return number + 1 in passage.opening or words[0][0] in form.word.prepositions


def _is_his(passage: Passage, word: int) -> bool:
    """«رحيله», «خطوتها»; the ة of «خطوة» folds like a pronoun."""
    return passage.words[word].endswith(OF_THIRD) and passage.last_letter(word) != "ة"


def _asks(passage: Passage, number: int, form: Form) -> bool:
    """«أكد أهمية العمل مطالبا الجميع بالتعاون»: behind whom it asks, its own preposition and a deed."""
    for word in range(number + 2, min(number + _REACH_OF_ASKING, passage.sentence_ends[number])):
        text = passage.words[word]
        if not BREAKS_AND_MARKS.isdisjoint(passage.gaps[word]):
            return False
        if text in form.word.prepositions:
            return word + 1 < passage.count and is_content_noun(passage.words[word + 1])
        if text[0] in form.word.prepositions and is_content_noun(text[1:]):
            return True
    return False


def closes(passage: Passage, number: int) -> bool:
    """True where a verb that opens or closes a speech stands a few words before («ختم المدير حديثه بـ»)."""
    before = passage.words[max(passage.sentence_starts[number], number - _REACH_CLOSING) : number]
    return any(form.word.lemma in _OPEN_OR_CLOSE for word in before for form in lexicon().get(word, ()))


def adjoins(passage: Passage, number: int, form: Form) -> bool:
    """«طالبا منهم الاهتمام», «مقرا بخطئه»; not «طالبا في الجامعة», «مقرا للشركة»."""
    after = passage.words[number + 1] if number + 1 < passage.count else ""
    if after in word_set("clause_words") or after in ("من", "منه", "منها", "منهم"):
        return True
    return "ب" in form.word.prepositions and after.startswith("ب")


def may_be_verb(passage: Passage, number: int, form: Form) -> bool:
    """True where a verb may stand, for spellings that are nouns or prepositions as well."""
    if number + 1 >= passage.count or _leads_to_clause(passage, number, form):
        return True
    if "preposition" in form.word.takes and not (form.feminine or form.plural):  # «بينت» is the verb alone
        if passage.words[number + 1] in ("فيه", "فيها"):
            return True
        before = passage.words[number - 1] if number else "كما"
        opens = stands_apart(passage, number) or before in word_set("clause_starters")
        opens = opens or _follows_turn(passage, number)
        if opens and (_has_own_preposition(passage, number, form) or _has_clause(passage, number, form)):
            return True
        starters = ("كما", "فيما", "بينما", "حيث", "قد", "وقد", "اذ", "انه", "انها")
        return before in starters or before in word_set("contrasts")
    if stands_apart(passage, number) or passage.words[number + 1] in word_set("insides"):
        return True
    before = passage.words[number - 1]
    if form.conjunction:
        return False
    if _follows_turn(passage, number):
        return True
    return (
        before in word_set("clause_starters")
        or before in word_set("clause_words")
        or _is_subject(passage, number)
    )


def _leads_to_clause(passage: Passage, number: int, form: Form) -> bool:
    """«أوضح أن», «أوضح أمس أن», «ذكر الأسبوع الماضي أن», «لفت إلى أن»; not «على أمل في أن»."""
    words, at = passage.words, number + 1
    if "preposition" not in form.word.takes:
        while at + 1 < passage.count and at - number <= _MOST_TIMES and _is_time(words, at):
            at += 1
    at += form.word.lemma in _TURNS_TO and words[at] in form.word.prepositions
    return at < passage.count and words[at] in word_set("clause_words")


def _is_time(words: Sequence[str], at: int) -> bool:
    return words[at] in word_set("times") or is_span(words, at) or is_span(words, at - 1)


def _has_own_preposition(passage: Passage, number: int, form: Form) -> bool:
    """«إلى ذلك، عبر المواطنون عن سعادتهم»: the verb's preposition after its subject."""
    after = passage.words[number + 1 : number + _REACH_PREPOSITION]
    if form.word.prepositions.isdisjoint(after):
        return False
    is_name = is_in(after[0], "given_names") or is_foreign(after[0])
    return is_name or is_definite(after[0]) or head_of(after[0]) is not None


def _has_clause(passage: Passage, number: int, form: Form) -> bool:
    """«وعن الكلفة، بين المدير سامي نصار أن»: the verb's clause after its subject, one man and no mark; not
    «بين الوزارة والشركة أن».
    """
    after = passage.words[number + 1]
    is_somebody = is_definite(after) or head_of(after) in _PERSONS
    if "clause" not in form.word.takes or not is_somebody:
        return False
    for word in range(number + 2, min(number + _REACH_CLAUSE, passage.sentence_ends[number])):
        if not BREAKS.isdisjoint(passage.gaps[word]):
            return False
        if passage.words[word] in word_set("clause_words"):
            return True
        text = passage.words[word]
        is_two = text.startswith("و") and (number + 2 == word or head_of(text[1:]) in _PERSONS)
        if is_two:
            return False
    return False


def _follows_turn(passage: Passage, number: int) -> bool:
    """«وعلى صعيد آخر كشف الوزير»: behind the reporter's opening, at the start of a sentence."""
    start = passage.sentence_starts[number]
    return 0 < number - start <= _LONGEST_TURN and number - start == phrase_at(
        passage, "sentence_turns", start
    )


def _is_subject(passage: Passage, number: int) -> bool:
    """True when what stands before the word may be its subject, or an adverb after one."""
    before = passage.words[number - 1]
    return is_definite(before) or before in word_set("before_verbs") or before in word_set("times")
