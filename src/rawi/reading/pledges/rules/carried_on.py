"""What one in office assures that will go on: «أكد الوزير مواصلة الدعم», «أكد استمرار الحملات».

Nouns are those of tables/pledge_carried_on.tsv; some bind only where the speaker's own body, or an effort of
his (tables/pledge_efforts.tsv), is what goes on: «استمرار ارتفاع الأسعار» is a forecast.
Example: وأكد وزير الصحة سامر عطا مواصلة توزيع اللقاح -> مواصلة توزيع اللقاح
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.cue_gender import is_theirs
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of
from rawi.reading.pledges.future import Person
from rawi.reading.pledges.objects import is_deed
from rawi.reading.pledges.office import in_office, own_body
from rawi.reading.pledges.speakers import we_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.tables import table

RANK = 47
_DEMANDS = ("شدد",)  # «شدد على مواصلة العمل» may ask others to
_ONLY_OWN = "own"
_OF_HIS = "his"
_PRONOUNS = ("ه", "ها", "هم", "هما")


def propose(view: View) -> Iterator[Draft]:
    """Every such assurance of somebody in office."""
    if view.scene.is_headline:
        return
    for said in view.said:
        word = said.first
        kind = _nouns().get(view.word(word))
        if kind is None or said.value.cue_class != "confirm" or said.entry in _DEMANDS or not in_office(said):
            continue
        if kind == _OF_HIS and not is_theirs(said, view.word(word)):
            continue
        own = own_body(view, said, word + 1, said.end)
        if _is_his(view, word, kind, own):
            yield draft(
                view,
                word,
                end_of(view, word, said.end),
                pledgers=_pledgers(said, own),
                cue=(word, word + 1),
                confidence=0.45,
                rank=RANK,
                entry=view.word(word),
            )


def _is_his(view: View, word: int, kind: str, own: Speaker | None) -> bool:
    """True where a deed goes on («مواصلة توزيع اللقاح»), or the deed of what is his («استمرار مصر في مكافحة
    الحرائق», «استمرارها في»), or an effort; not «مواصلة إسرائيل البناء», «استمرار الشركة تحت الحراسة».
    """
    after = word + 1
    if kind == _OF_HIS:
        return is_deed(view, after) or (view.word(after) == "في" and is_deed(view, after + 1))
    if own is not None and own.span is not None:
        behind = view.words_in(own.span)[1]
        return view.word(behind) == "في" and is_deed(view, behind + 1)
    if view.word(after) in word_set("pledge_efforts"):
        return True
    is_deed_itself = is_deed(view, after) or view.word(after).removeprefix("ال") in word_set("deeds")
    return kind != _ONLY_OWN and (is_deed_itself or _leads_on(view, after))


def _leads_on(view: View, word: int) -> bool:
    """«المضي في تنفيذ», «الوقوف بحزم ضد»: a preposition, or a joined one, right behind the noun."""
    text = view.word(word)
    return text in word_set("prepositions") or (text[:1] in ("ب", "ل") and word not in view.scene.known)


def _pledgers(said: Said, own: Speaker | None) -> tuple[Speaker, ...]:
    return (own,) if own else we_of(said, Person.OTHER)


@cache
def _nouns() -> dict[str, str]:
    """Folded noun to what it needs: "own", "his" with a joined pronoun, or "-" for nothing."""
    rows = {fold(row["word"]): row["needs"] for row in table("pledge_carried_on")}
    stems = [word[:-1] + "ت" if word.endswith("ه") else word for word in rows if not word.startswith("ال")]
    return rows | {stem + pronoun: _OF_HIS for stem in stems for pronoun in _PRONOUNS}
