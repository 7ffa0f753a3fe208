"""Objects: the noun after a complete subject that is no part of the speaker («اتهم مسؤول تركي | الحزب»).

Example: ووصف المركزي المصري الاقتصاد بأنه قوي -> the speaker is المركزي المصري
Source: grammar: verb, subject, object; a definite noun after a definite one stands in no construct with it.
"""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType
from rawi.reading.statements.beginnings import has_preposition
from rawi.reading.statements.nouns import Head, bare, has_joined_and, head_of, is_definite
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_adjective, is_nisba, is_noun, is_people

#: Shorter words in ين are no plurals («الحسين», «الدين»).
_LEAST_OF_PLURAL = 6
#: «أحد سكان الحي» behind a name says who he is.
ONE_OF = frozenset({"احد", "احدي"})
_NUMBER_OF = "عدد"
_ARABS = frozenset({"عرب", "اجانب"})
_OF_WHICH = frozenset({"بانه", "بانها", "بانهم", "بانهما", "بانهن"})


def is_object(scene: Scene, start: int, word: int) -> bool:
    """True when the word begins the verb's object: a body, people or an act after a complete subject."""
    text, before = scene.passage.words[word], scene.passage.words[word - 1]
    if has_joined_and(text) or text.startswith("لل") or text in word_set("apposed_nouns"):
        return False
    if not (is_definite(before) or before.startswith("لل") or word - 1 in scene.name_ends):
        return _follows_description(scene, start, word) or _follows_bare_name(scene, start, word)
    if scene.known_type(word) is NameType.ORGANISATION:
        return not (_is_seat(scene, start, word) or _is_whose(scene, word))
    if _is_described(scene, word):
        return True
    if not is_definite(text):
        if head_of(text) is Head.DOCUMENT and not text.startswith("و"):
            return True
        if head_of(text) is Head.ROLE and _is_of_body(scene, start, word):
            return True
        if head_of(text) is Head.ORGANISATION and _is_of_body(scene, start, word):
            return True  # «أمرت السلطات الفرنسية | شركة البحث»
        if word in scene.named_words or text.startswith("و"):
            return False
        if text in ONE_OF:  # «أحمد المطيري أحد سكان الحي», «اعتبره البعض | أحد الحلول»
            return word - 1 not in scene.person_ends and head_of(before) is Head.UNNAMED
        if text == _NUMBER_OF and is_definite(before):
            return True  # «قدرت الوزارة | عدد الزوار»
        if head_of(text) is Head.UNNAMED and is_definite(before) and word > start + 1:
            return True  # «طالب خطيب المسجد | شباب الأمة»
        return (text.endswith("ا") and len(text) > 3) or (
            head_of(text) is None and (is_noun(text) or text in word_set("content_nouns"))
        )
    head = head_of(text)
    if head is Head.ROLE and is_nisba(text) and word == start + 1:
        return False
    if head is Head.ROLE:
        of_start = head_of(scene.passage.words[start])
        return of_start is Head.ORGANISATION or (of_start is Head.ROLE and word == start + 1)
    if head in (Head.ORGANISATION, Head.UNNAMED):
        is_in_office = head_of(scene.passage.words[start]) is Head.ROLE or is_nisba(text)
        return not is_in_office or bare(text) not in word_set("offices")
    if head is Head.DOCUMENT and not is_nisba(text):
        return True  # «اعتبر الوزير | الاتفاق خطوة»
    if text.endswith("ين") and not before.endswith("ين") and len(text) > _LEAST_OF_PLURAL:
        return not _is_of_many(before)
    if text in word_set("content_nouns"):
        return True  # «رفضت شركة النسيج | السماح بالبيع»
    return bare(text) in word_set("content_nouns") or (head is None and is_noun(text))


def _is_seat(scene: Scene, start: int, word: int) -> bool:
    """«العميد بالجيش العراقي»: where the office is held."""
    return scene.passage.words[word].startswith("بال") and head_of(scene.passage.words[start]) is Head.ROLE


def _is_whose(scene: Scene, word: int) -> bool:
    """«سامي نصار الأمين العام | لجامعة الدول العربية»: whose office it is."""
    is_title = head_of(scene.passage.words[word - 1]) is None and is_definite(scene.passage.words[word - 1])
    return is_title and scene.passage.words[word][0] == "ل" and has_preposition(scene, word)


def _is_described(scene: Scene, word: int) -> bool:
    """«وصف الوزير | المفاوضات بأنها»: what the pronoun speaks of, and no adjective of the speaker."""
    text, after = scene.passage.words[word], scene.passage.words[word + 1 : word + 2]
    if not is_definite(text) or not _OF_WHICH.issuperset(after) or not after:
        return False
    return head_of(text) is not Head.ROLE and not is_nisba(text) and not is_adjective(text)


def _is_of_body(scene: Scene, start: int, word: int) -> bool:
    """«أبلغت الحكومة | وزير الخارجية»: behind a complete body a title without article is another's."""
    is_body = head_of(scene.passage.words[start]) in (Head.ORGANISATION, Head.DOCUMENT)
    return is_body and word > start and not has_joined_and(scene.passage.words[word])


def _follows_description(scene: Scene, start: int, word: int) -> bool:
    """«حمل مسؤول تركي | الحزب المسؤولية»: after a noun and its adjective, both without article; «استنكر
    مسؤولون عرب | الهجوم», «استنكر دبلوماسيون | مزاعم»: after a plural in ون, which stands in no construct.
    """
    if is_definite(scene.passage.words[start]) or word in scene.person_ends:
        return False
    text, before = scene.passage.words[word], scene.passage.words[word - 1]
    is_crowd = is_people(before) or head_of(before) is Head.UNNAMED or is_people(before.removeprefix("و"))
    if before in _ARABS or (before.endswith("ون") and is_crowd):
        is_body = scene.known_type(word) is NameType.ORGANISATION or head_of(text) is Head.ORGANISATION
        is_act = text in word_set("content_nouns") or (is_noun(text) and not is_adjective(text))
        return is_body or is_definite(text) or is_act
    if word < start + 2 or not is_nisba(before):
        return False
    return is_definite(text) or scene.known_type(word) is NameType.ORGANISATION


def _follows_bare_name(scene: Scene, start: int, word: int) -> bool:
    """«اتهم عسيري | الحوثيين»: after a bare name people in the accusative are the object."""
    if head_of(scene.passage.words[start]) is not None or is_definite(scene.passage.words[start]):
        return False
    text = scene.passage.words[word]
    return is_definite(text) and len(text) > _LEAST_OF_PLURAL and text.endswith(("ين", "ات"))


def _is_of_many(before: str) -> bool:
    """«الخبراء الاقتصاديين»: an adjective of the people before it."""
    return head_of(before) is Head.UNNAMED
