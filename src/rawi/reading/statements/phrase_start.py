"""Where a speaker's phrase may begin: past times and asides, never inside another phrase."""

from rawi.reading.arabic.clitics import OF_THIRD
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.model.findings import NameType
from rawi.reading.statements.beginnings import has_preposition, is_nobody, may_begin_late
from rawi.reading.statements.content_nouns import is_content_noun, is_verbal_shape
from rawi.reading.statements.nouns import (
    Head,
    bare,
    head_of,
    is_definite,
)
from rawi.reading.statements.objects import ONE_OF
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import (
    is_adjective,
    is_nobodys_name,
    is_noun,
    is_ours,
    is_past,
    is_span,
    is_word,
    may_be_verb,
)

_ORDINALS = frozenset({"الاول", "الاولي", "الثاني", "الثانيه", "الاخير", "الاخيره"})
_POINTING = frozenset({"هذا", "هذه", "تلك", "ذلك", "هولاء"})
#: How many words of asides a speaker may stand behind.
_REACH = 60
_MOST_NAME_WORDS = 4
_MOST_IN_MARKS = 3
#: Shorter words in ا are names as often («سيلا»).
_LEAST_OF_MANNER = 5
_TANWIN = "\u064b"
_ARTICLE = "ال"
_IMAM = "امام"
#: «وكتب على موقعه حيث يبلغ عدد متابعيه ألفا أن»: what follows describes.
_WHERE = "حيث"
#: «عصر أمس» is a time; «عصر جديد» an age.
_AFTERNOON = "عصر"


def phrase_start(scene: Scene, first: int, end: int) -> int | None:
    """The first word of a speaker among [first, end), None where only asides stand there."""
    word, words = first, scene.passage.words
    while word < end:
        is_two = is_span(words, word) or _leads_to_each(scene, word, end)
        after = word + 2 if is_two else _after_listener(scene, word, end)
        if after == word and not is_skipped(scene, word, end):
            break
        word = max(word + 1, after)
    if word >= end:
        return None
    is_speech = word in scene.passage.opening and _opens_speech(scene, word, end)
    if not (is_speech or is_aside(scene, word)) or _is_name_in_marks(scene, word, end):
        return word
    for later in range(word + 1, min(end, word + _REACH)):
        if words[later] == _WHERE or _tells_on(scene, later):
            return None
        if may_begin_late(scene, later):
            return later
    return None


def _tells_on(scene: Scene, word: int) -> bool:
    """«وقال في بيان عقب لقائه وفدا، | ضم أعضاء من المجلس، إنه»: what the aside tells of another."""
    text = scene.passage.words[word]
    is_verb = is_past(text) and text not in ONE_OF and word not in scene.cue_at
    return is_verb and "،" in scene.passage.gaps[word]


def _leads_to_each(scene: Scene, word: int, end: int) -> bool:
    """«أعلنت كل من | السعودية والإمارات»: all who follow; not «كل من يحاول»."""
    words = scene.passage.words
    if word + 2 >= end or words[word : word + 2] != ["كل", "من"]:
        return False
    return word + 2 in scene.known or head_of(words[word + 2]) is not None


def _is_name_in_marks(scene: Scene, word: int, end: int) -> bool:
    """«وتابع "البرقان" أنه», «وقال "الحربي" في تصريح إن»: a name that the page prints in marks."""
    quote, text = scene.passage.opening.get(word), scene.passage.words[word]
    if text.startswith("بال") or scene.is_content_noun(word):
        return False
    if quote is None or not quote.closed or quote.end - quote.first > _MOST_IN_MARKS or quote.end > end:
        return False
    if word and scene.passage.words[word - 1] == _ARTICLE:
        return True
    after = scene.passage.words[quote.end] if quote.end < end else ""
    return (
        not after or is_in(after, "prepositions", "adverbs") or (is_definite(after) and is_adjective(after))
    )


def _after_listener(scene: Scene, word: int, end: int) -> int:
    """«وقال لـ"الاقتصادية" | طلعت حافظ الأمين العام إن»: the word behind a paper in marks that was told."""
    if word + 1 >= end or scene.passage.words[word] != "ل" or word + 1 not in scene.passage.opening:
        return word
    quote = scene.passage.opening[word + 1]
    is_paper = quote.closed and quote.end < end and quote.end - quote.first <= _MOST_IN_MARKS
    return quote.end if is_paper else word


def is_skipped(scene: Scene, word: int, end: int) -> bool:
    """True for words of time, the pointing word of «هذه القرارات», the letter of «د.سالم», and the article of
    «الـ"شين بيت"».
    """
    text = scene.passage.words[word]
    if text == _ARTICLE and word + 1 in scene.passage.opening:
        return True
    if len(text) == 1 and word + 1 < end and scene.passage.gaps[word + 1].startswith("."):
        return True
    if text in word_set("number_words") and head_of(text) is None and word + 1 < end:
        return head_of(scene.passage.words[word + 1]) is not None
    if text == _AFTERNOON:
        return scene.is_word(word + 1, "times") or scene.passage.words[word + 1 : word + 2] == ["اول"]
    return text in word_set("times") or (text in _POINTING and word + 1 < end)


def is_aside(scene: Scene, word: int) -> bool:
    """True for an adverb, a preposition, a listener: what follows is no speaker yet."""
    if scene.known_type(word) in (NameType.PERSON, NameType.ORGANISATION):
        return has_preposition(scene, word)
    text = scene.passage.words[word]
    if text == "اول" and scene.passage.words[word + 1 : word + 2] in (["من"], ["امس"]):
        return True
    if text in word_set("anonymity_verbs") and scene.is_word(word + 1, "anonymity"):
        return True  # «قال شريطة عدم الكشف عن هويته»
    if is_imam(scene, word):
        return False
    if text[0] == "ل" and head_of(text) is None and head_of(text[1:]) is not None:
        return True
    if (
        text in ("ل", "ب")
        or text.startswith("بال")
        or is_in(text, "adverbs", "prepositions", "manners", "pronoun_prepositions")
    ):
        return True
    if text[0] in "بل" and text[1:] in _POINTING:
        return True
    return is_address(scene, word)


def is_imam(scene: Scene, word: int) -> bool:
    """«إمام وخطيب المسجد», folded like «أمام تشيلي»."""
    return scene.passage.words[word] == _IMAM and scene.passage.said(word, word + 1).startswith("إ")


def _opens_speech(scene: Scene, word: int, end: int) -> bool:
    """True where marks open at the word, but where all that is asked stands inside them («أن "مسؤولي | عزوا
    الأزمة إلى …"») and for a known name, be it not a paper that was told («أبلغ "الاقتصادية" الدكتور»).
    """
    behind = scene.passage.opening[word].end
    if scene.known_type(word) in (NameType.PERSON, NameType.ORGANISATION):
        return behind < end and head_of(scene.passage.words[behind]) in (Head.ROLE, Head.HONOUR)
    return behind < end


def is_address(scene: Scene, word: int) -> bool:
    """True for «لديارنا», «للصحافيين», «لوكالة», «لإحدى الصحف»: words told to somebody."""
    text = scene.passage.words[word]
    if text == "ل" or text.startswith("لل"):
        return True
    if not text.startswith("ل"):
        return False
    return text[1:] in word_set("channels") or (head_of(text) is None and head_of(text[1:]) is Head.UNNAMED)


def may_be_name(scene: Scene, word: int) -> bool:
    """True when an unknown word after a verb may be somebody's name."""
    text = scene.passage.words[word]
    if text in _ORDINALS or (text.startswith("ل") and text.endswith(OF_THIRD)) or is_nobody(scene, word):
        return False
    if is_in(text, "name_links"):
        return True
    if len(text) < 3 or bare(text) in word_set("silent_heads") or text in word_set("not_speakers"):
        return False
    if _is_joined_noun(scene, word):
        return False
    if (
        _is_adverb(scene, word)
        or _is_adverbial(text)
        or _is_mood(scene, word)
        or is_ours(text)
        or _is_act(scene, word)
        or _is_mine(scene, word)
    ):
        return False
    return is_definite(text) or not is_content_noun(text) or _is_given(scene, word)


def _is_joined_noun(scene: Scene, word: int) -> bool:
    """«اعترف بحرج الموقف»: a noun behind ب whose possessor follows."""
    words = scene.passage.words
    is_joined = words[word][0] == "ب" and is_noun(words[word][1:]) and not is_in(words[word], "given_names")
    return is_joined and word + 1 < len(words) and is_definite(words[word + 1])


def _is_act(scene: Scene, word: int) -> bool:
    """«ونشر الإرهاب»: a verbal noun by its shape, with the article."""
    text = scene.passage.words[word]
    if not is_definite(text) or scene.passage.last_letter(word) in "يةه":
        return False
    return is_verbal_shape(text[2:], hamza_below="إ" in scene.passage.said(word, word + 1)[:5])


def _is_mine(scene: Scene, word: int) -> bool:
    """«قال أعتقد أنها»: a verb of who speaks, printed with its hamza, is no name."""
    text = scene.passage.words[word]
    if not scene.is_word(word + 1, "clause_words") or not scene.passage.words[word + 1].startswith("ان"):
        return False
    if is_in(text, "given_names"):
        return False
    return scene.passage.said(word, word + 1).startswith("أ") and may_be_verb("ي" + text[1:])


def _is_adverb(scene: Scene, word: int) -> bool:
    """«شدد كثيرًا على», printed with its ending."""
    return _TANWIN in scene.passage.said(word, word + 1)[-2:]


def _is_adverbial(text: str) -> bool:
    """«قال بمرارة», «نفى قطعيا», «أدانوا وبشدة»: how something is said, in words that no name has."""
    if is_word(text):
        return False
    if is_in(text[1:], "manners"):
        return True
    is_how = text[0] == "ب" and is_word(text[1:]) and is_nobodys_name(text[1:])
    return is_how or (len(text) >= _LEAST_OF_MANNER and text.endswith("ا") and is_nobodys_name(text[:-1]))


def _is_mood(scene: Scene, word: int) -> bool:
    """«وقال مبتسما: «…»», «وتابعت متحمسة: «…»»: right before speech, an adjective that tells how."""
    passage, text = scene.passage, scene.passage.words[word]
    if word + 1 >= passage.count or not passage.gaps[word + 1].strip() or is_in(text, "given_names"):
        return False
    # «سعيدة» may be her name, «متحمسة» is none.
    is_indefinite = text.endswith("ا") or (passage.last_letter(word) == "ة" and text[0] == "م")
    return is_indefinite and not is_definite(text) and is_adjective(text[:-1])


def _is_given(scene: Scene, word: int) -> bool:
    """«وقال تركي شبانة»: a given name that looks like a verbal noun, before a surname."""
    passage = scene.passage
    if word + 1 >= passage.count or not scene.is_word(word, "given_names") or passage.gaps[word + 1].strip():
        return False
    after = passage.words[word + 1]
    return not is_in(after, "prepositions", "adverbs", "clause_words") and after[0] not in "بل"


def is_titled_name(scene: Scene, word: int, end: int) -> bool:
    """True for two to four unknown words before a title («ألان لي روي الأمين العام»), and for a title that no
    table has before a known name («الناشر المعروف سامي نصار»).
    """
    return _is_unknown_name(scene, word, end) or _is_unknown_title(scene, word, end)


def _is_unknown_title(scene: Scene, word: int, end: int) -> bool:
    for later in range(word, min(end, word + _MOST_NAME_WORDS)):
        if later > word and scene.passage.gaps[later].strip():
            return False
        if scene.known_type(later) is NameType.PERSON:
            return later > word
        if not is_definite(scene.passage.words[later]) or later in scene.known:
            return False
    return False


def _is_unknown_name(scene: Scene, word: int, end: int) -> bool:
    passage = scene.passage
    for later in range(word, min(end, word + _MOST_NAME_WORDS + 1)):
        text = passage.words[later]
        if later > word + 1 and _is_office(scene, later):
            return True
        if later > word and (passage.gaps[later].strip() or head_of(text) is Head.ROLE):
            return False
        is_family = later == word + 1 and is_definite(text) and text.endswith("ي") and not is_word(text)
        if is_family:
            continue  # «بلحسن الوسلاتي المتحدث باسم الوزارة»
        if head_of(text) is not None or later in scene.cue_at or is_definite(text) or is_content_noun(text):
            return False
        is_joined = text[0] in "بلوفك" and (later > word or is_word(text[1:]))
        if is_joined or text.endswith("ه") or is_in(text, "adverbs", "prepositions", "clause_words"):
            return False
    return False


def _is_office(scene: Scene, word: int) -> bool:
    """«الأمين العام», «رئيس قسم الجراحة»: behind a name, also over a comma («، رئيس القسم»)."""
    passage = scene.passage
    text, after = passage.words[word], passage.words[word + 1] if word + 1 < passage.count else ""
    if head_of(text) is not Head.ROLE or text[0] == "و" or passage.gaps[word].strip() not in ("", "،", ","):
        return False
    is_construct = is_definite(after) or head_of(after) is not None or is_in(after, "unfinished_nouns")
    return is_definite(text) or (is_construct and not passage.gaps[word + 1].strip())
