"""What a pronoun inside reported speech will do or not do: «… وأنها ستواصل العمل», «لكنه لن يرضى أن».

In indirect speech the pronoun is the speaker's; in direct speech somebody's named before, and only a refusal
counts. A pronoun that stands alone («فهي لن تسمح») is the speaker's body or state.
Example: وأكد المدير أن العمل مستمر وأنه لن يتراجع عن الخطة -> لن يتراجع عن الخطة
Source: the annotated pages.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Form, Speaker, SpeakerKind
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.cue_gender import Agreement, agreement_of, pronoun_of
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import end_of_own
from rawi.reading.pledges.future import Future, Person, foretells
from rawi.reading.pledges.objects import is_deed
from rawi.reading.pledges.office import own_body
from rawi.reading.pledges.pledgers import person_before
from rawi.reading.pledges.speakers import speakers_of
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.nouns import head_of

RANK = 22
_HE = frozenset({"انه", "وانه", "بانه", "لكنه", "ولكنه", "فانه"})
_SHE = frozenset({"انها", "وانها", "بانها", "لكنها", "ولكنها", "فانها"})
_THEY = frozenset({"انهم", "وانهم", "بانهم", "لكنهم", "ولكنهم", "فانهم"})
_IS = frozenset({"انني", "اننا"}) | _THEY
_STANDING_HE = frozenset({"هو", "فهو", "وهو"})
_STANDING_SHE = frozenset({"هي", "فهي", "وهي"})
_STANDING = _STANDING_HE | _STANDING_SHE
_PRONOUNS = _HE | _SHE | _THEY | _STANDING
_REACH = 30
_CLASSES = ("say", "add", "confirm", "promise", "deny", "warn")


def propose(view: View) -> Iterator[Draft]:
    """Every verb of the future right behind such a pronoun, inside a statement."""
    for word, future in view.futures.items():
        said = view.said_at(word) if _may_be(view, word, future) else None
        if said is None or said.value.cue_class not in _CLASSES or word == said.first:
            continue
        if _binds(view, word, future) and (pledgers := _pledgers(view, said, future)):
            yield draft(
                view,
                future.first,
                end_of_own(view, future, said.end),
                pledgers=pledgers,
                cue=(future.first, future.end),
                confidence=0.6,
                rank=RANK,
                start=future.start,
                denied=future.denied,
                entry=future.present,
            )


def _may_be(view: View, word: int, future: Future) -> bool:
    """Right behind a pronoun, or joined by و with no subject of its own («أنه مدرب جاد، وسيعمل على»)."""
    if view.word(word - 1) in _PRONOUNS:
        return True
    if not view.word(word).startswith("وس"):
        return False
    after = view.word(future.end)
    if after.isdigit() or _is_object(view, future):
        return True
    is_deed_behind = after[:1] in ("ب", "ل") and is_deed(view, future.end, joined=True)
    return "،" in view.passage.gaps[word] and (after in word_set("prepositions") or is_deed_behind)


def _is_object(view: View, future: Future) -> bool:
    """«وسيمنح جائزة»: a feminine noun behind a masculine verb is no subject."""
    word = future.end
    is_indefinite = word < view.passage.count and view.passage.last_letter(word) == "ة"
    return is_indefinite and not future.feminine and not view.word(word).startswith("ال")


def _binds(view: View, word: int, future: Future) -> bool:
    pronoun, verb = _pronoun(view, future), view.word(future.end - 1)
    if foretells(future, own=pronoun in _THEY) or future.person is not Person.OTHER:
        return False
    if verb.endswith(("ه", "ها")) and head_of(view.word(future.end)) is not None:
        return False  # «أنه لن يرافقه وفد»: somebody else acts
    if pronoun in _THEY:
        return verb.endswith(("ون", "وا"))
    return future.feminine == (pronoun in _SHE | _STANDING_SHE)


def _pronoun(view: View, future: Future) -> str:
    """The pronoun before the verb; for a joined verb the one before the statement («أنه مدرب …»)."""
    before = view.word(future.first - 1)
    said = view.said_at(future.first) if before not in _PRONOUNS else None
    return view.word(said.first - 1) if said else before


def _pledgers(view: View, said: Said, future: Future) -> tuple[Speaker, ...]:
    if view.word(future.first - 1) in _STANDING:
        return _own_body_before(view, said, future)
    is_reported = view.word(said.first - 1) in _HE | _SHE  # «أضاف إنه «طلب الوثيقة، وأنه سيستدعي»»
    if is_reported or said.value.form is Form.INDIRECT or future.first not in view.passage.quote_of:
        return speakers_of(said, Person.OTHER) if _is_own(view, said, future) else ()
    if not future.denied:
        return ()
    speaker = said.value.speakers[0].name if said.value.speakers else ""
    return person_before(view, future.first, view.floor(said.first), but=speaker)


def _is_own(view: View, said: Said, future: Future) -> bool:
    """True where the pronoun is the speaker's: his words begin with such a pronoun («أنه …»), with what is
    his («حرصها على …»), or with a noun of the other gender («أن العملية تسير وأنه سيواصل»).
    """
    if view.word(said.first - 1) in _HE | _SHE | _IS:
        return not _is_impersonal(view, said, future)
    pronoun, first = _pronoun(view, future), view.word(said.first)
    if pronoun in _THEY:
        return _is_theirs(first) and not _is_one(said)
    if agreement_of(said) is not pronoun_of(pronoun):
        return False
    if view.scene.is_content_noun(said.first) and pronoun_of(first) is pronoun_of(pronoun):
        return view.passage.last_letter(said.first) != "ة"
    is_clause = view.word(said.first - 1).endswith("ان")
    if pronoun in _SHE:
        bodies = all(one.kind is SpeakerKind.ORGANISATION for one in said.value.speakers)
        return is_clause and bodies and not is_feminine(view.scene, said.first)
    return is_clause and pronoun in _HE and is_feminine(view.scene, said.first)


def _is_impersonal(view: View, said: Said, future: Future) -> bool:
    """«قالت النقابة إنه "من الواضح أن الاتفاق … وأنه لن"»: the pronoun before the words stands for nobody."""
    others = agreement_of(said) is Agreement.SHE and view.word(said.first - 1) in _HE
    return others and not future.feminine


def _is_theirs(word: str) -> bool:
    """«بأن أرواحهم فداء وأنهم سيواصلون»: what is said begins with what is the speakers'."""
    return word.endswith("هم") and len(word) > len("انهم") and not word.startswith("ال")


def _is_one(said: Said) -> bool:
    return [one.kind for one in said.value.speakers] == [SpeakerKind.PERSON]


def _own_body_before(view: View, said: Said, future: Future) -> tuple[Speaker, ...]:
    """«المملكة لا تتدخل في شؤون غيرها، فهي لن تسمح بـ»: the speaker's own body or state, named before."""
    end = future.first - 1
    for word in range(end - 1, max(said.first, end - _REACH) - 1, -1):
        body = own_body(view, said, word, end)
        if body is not None and is_feminine(view.scene, word) == future.feminine:
            return (body,)
    return ()
