"""What one in office announces of his body's works: «بين المتحدث أن المراكز سوف تفتح أبوابها غدا».

Verbs are those of tables/pledge_works.tsv; the words begin with the work. The pledger is the body whose
spokesman speaks, else the speaker.
Example: وأوضح مدير البلدية أن الشارع سيزود بالإنارة -> الشارع سيزود بالإنارة
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import clause_start, is_expected, is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.office import in_office
from rawi.reading.pledges.pledgers import speakers_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.nouns import head_of
from rawi.reading.statements.tables import word_set

RANK = 42
_CLASSES = ("say", "add", "confirm", "promise")
_LONGEST_SUBJECT = 14
#: «المدة سنة وبعد ذلك سيغلق الملف»: another clause stands before the work's.
_TELLS_MORE = frozenset({"هو", "هي", "ذلك"})
#: «رفض الاتفاق سيمنح الخصم فرصة»: what comes of somebody's not doing it.
_FAILURES = frozenset({"رفض", "فشل", "عدم", "غياب", "تاخر", "تاخير", "انهيار", "استمرار", "تعطيل"})
_OPENINGS = ("ال", "مشروع", "مشاريع", "اعمال", "خدمات", "برامج")
#: «ستفتح آفاقا»: what comes of it.
_OPENED = ("فرصا", "افاقا", "المجال", "الباب", "الطريق", "بابا", "مجالا", "الافاق")


def propose(view: View) -> Iterator[Draft]:
    """Every verb of the future of such a work."""
    if view.scene.is_headline:
        return
    for word, future in view.futures.items():
        said = view.said_at(word)
        if said is None or said.value.cue_class not in _CLASSES or future.person is not Person.OTHER:
            continue
        if future.present not in word_set("pledge_works") or is_relative(view, word) or not in_office(said):
            continue
        if view.word(future.end) in _OPENED or is_expected(view, said, word):
            continue
        start = clause_start(view, said, word)
        if start is not None and _is_work(view, said, start, word):
            yield draft(
                view,
                start,
                end_of(view, future.end, said.end),
                pledgers=speakers_of(said, Person.WE),
                cue=(future.first, future.end),
                confidence=0.5,
                rank=RANK,
                denied=future.denied,
                entry=future.present,
            )


def _is_work(view: View, said: Said, first: int, verb: int) -> bool:
    """True when the words before the verb name a thing: nobody whose name is known, no other body."""
    if not 0 < verb - first <= _LONGEST_SUBJECT or first in view.scene.known:
        return False
    if any(view.word(i) in _TELLS_MORE for i in range(first, verb)):
        return False
    if any(view.word(i)[0] == "ي" and len(view.word(i)) >= len("يضمن") for i in range(first, verb)):
        return False
    word = view.word(first)
    if word in _FAILURES or head_of(word) is not None or {*",،"} & {*view.passage.gaps[verb]}:
        return False
    return word.startswith(_OPENINGS) or view.scene.is_content_noun(first)
