"""What a speaker announces for his own body in the passive: «بدأنا التجربة … وسيجرى التوسع في القبول».

Many passives of the future only tell a schedule, so one counts where the speaker holds an office, says «we»
before, or leaves it to God's will («بمشيئة الله»).
Example: وقال المدير "أنجزنا الجسر وسيتم افتتاح الطريق" -> سيتم افتتاح الطريق
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Form, NameType
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import clause_start, is_expected, is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Future
from rawi.reading.pledges.office import in_office
from rawi.reading.pledges.offices import is_office
from rawi.reading.pledges.speakers import answering
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.nouns import bare

RANK = 40
_CLASSES = ("say", "add", "confirm", "promise", "deny", "warn")
_NO_SUBJECT = (
    "خلال",
    "بعد",
    "قبل",
    "ذلك",
    "هذا",
    "هذه",
    "عبر",
    "علي",
    "الي",
    "ايضا",
    "قريبا",
    "غدا",
    "لاحقا",
    "فيها",
    "فيه",
)
_DENIALS = frozenset({"لا", "ليس", "ليست", "ما"})
_PRONOUNS = ("ه", "ها", "هم", "هما")
#: «مع بداية العام», «خلال أسبوع»
_AT_TIME = frozenset({"مع", "خلال", "في", "قبل", "بعد", "ابتداء", "اعتبارا"})
_THAT_IT = "انه"
_PASSIVES = ("يتم", "يجري")
_GOD_WILLING = ("بمشييه", "باذن")


def propose(view: View) -> Iterator[Draft]:
    """Every such passive of what is to be done, in speech."""
    for word, future in view.futures.items():
        if future.present not in _PASSIVES or is_relative(view, word) or _is_active(view, future):
            continue
        said = view.said_at(word)
        if said is None or said.value.cue_class not in _CLASSES or not said.value.speakers:
            continue
        if is_expected(view, said, word) or _is_denied(view, said, word):
            continue
        behind = _past_time(view, future.end, said.end)
        first = _subject_before(view, said, future, behind)
        if any(i in view.futures for i in range(first, word)):
            continue  # «الأموال التي ستحصل عليها إيران سيتم استثمارها»: what others will do with it
        end = end_of(view, future.end, said.end)
        has_subject = first < word or (behind < said.end and _has_subject(view, behind))
        if has_subject and _is_own(view, said, word, end):
            yield draft(
                view,
                first,
                end,
                pledgers=answering(said),
                cue=(future.first, future.end),
                confidence=0.5,
                rank=RANK,
                start=future.start if first == word else None,
                denied=future.denied,
                entry=future.present,
            )


def _is_denied(view: View, said: Said, word: int) -> bool:
    """«لا حل سيتم التوصل إليه»; «ما صرح به الوزير بأنه سيتم» is told."""
    if view.word(word - 1).endswith(_THAT_IT):
        return False
    start = clause_start(view, said, word)
    return start is not None and view.word(start) in _DENIALS


def _is_active(view: View, future: Future) -> bool:
    """«اللاعب سيجري الفحص», «روسيا ستجري محادثات», «سيجري الوزير محادثات»: what somebody does."""
    before = view.word(future.first - 1)
    if future.present != "يجري":
        return False
    is_person = view.scene.known_type(future.end) is NameType.PERSON or is_office(bare(view.word(future.end)))
    is_joined = view.word(future.first)[0] in "وف"
    is_behind_name = future.first - 1 in view.scene.name_ends
    return is_person or (not is_joined and (before.startswith("ال") or is_behind_name))


def _subject_before(view: View, said: Said, future: Future, behind: int) -> int:
    """«ألف شرطي سيتم نشرهم»: the first word of the subject that the pronoun stands for, else the verb's;
    behind is the word behind the verb and a time.
    """
    if future.end >= view.passage.count or view.word(future.first)[0] in "وف":
        return future.first
    owned = view.passage.said(future.end, future.end + 1).endswith(_PRONOUNS)
    is_led = behind > future.end or _is_led(view, future.end)
    start = clause_start(view, said, future.first) if owned or is_led else None
    if start is None or (not owned and not view.scene.is_content_noun(start)):
        return future.first
    return start


def _is_led(view: View, word: int) -> bool:
    """«افتتاح الملعب سيتم | في شباط»: behind the verb stands only when, where or how."""
    return view.word(word) in _NO_SUBJECT or view.word(word) in word_set("prepositions")


def _past_time(view: View, word: int, limit: int) -> int:
    """«سيتم مع بداية الأسبوع القادم | تفعيل الخدمة»: the word behind the time that begins at the word."""
    first = word + (view.word(word) in _AT_TIME)
    return next((end for _, end, _ in view.dates_from(word, first + 1) if end <= limit), word)


def _has_subject(view: View, word: int) -> bool:
    if word >= view.passage.count:
        return False
    if bare(view.word(word)) in word_set("pledge_schedules"):
        return False
    return len(view.word(word)) >= len("عمل") and view.word(word) not in _NO_SUBJECT and view.near(word)


def _is_own(view: View, said: Said, word: int, end: int) -> bool:
    """True when the speaker counts himself among those who act, or trusts in God."""
    if in_office(said) and not view.scene.is_headline:
        return True
    if said.value.form is Form.INDIRECT:
        return False
    if any(view.word(i) in _GOD_WILLING and view.word(i + 1) == "الله" for i in range(word, end)):
        return True
    before = view.word(said.first)
    return said.first < word and before.endswith("نا") and len(before) > len("انا") + 1
