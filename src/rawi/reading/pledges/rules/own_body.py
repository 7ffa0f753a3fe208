"""What a speaker announces of his own body: «قال الوزير إن الوزارة ستبني», «أكد أن الجهات المعنية لن تتهاون».

The subject, before the verb or right behind it, must be the body that the speaker leads or speaks for, by
his title (tables/office_bodies.tsv), what one in office has under him (tables/pledge_bodies.tsv), or his own
state; what others will do is a forecast.
Example: وقال وزير الصحة إن الوزارة ستوزع اللقاح -> ستوزع اللقاح
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Speaker
from rawi.reading.pledges.build import draft
from rawi.reading.pledges.clause import clause_start, is_expected, is_relative
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.ends import chain
from rawi.reading.pledges.future import Future, Person, foretells, is_of
from rawi.reading.pledges.office import own_body
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.nouns import is_definite

RANK = 24
_CLASSES = ("say", "add", "confirm", "promise", "deny", "warn")
_REACH = 6
_THIS = frozenset({"هذا", "هذه"})
_STAYS = frozenset({"يظل", "يبقي"})
_THAT_HE = ("انه", "انها", "انهم", "انهما", "لكنه", "لكنها", "لكنهم")


def propose(view: View) -> Iterator[Draft]:
    """Every verb of the future behind or before such a subject."""
    if view.scene.is_headline:
        return
    for word, future in view.futures.items():
        said = view.said_at(word)
        if said is None or said.value.cue_class not in _CLASSES or foretells(future, own=True):
            continue
        is_other = future.person is Person.OTHER and not is_relative(view, word)
        if not is_other or is_expected(view, said, word):
            continue
        body = _body(view, said, future)
        if body is not None and not _is_praise(view, future, body):
            for one, end in chain(view, future, said.end):
                yield draft(
                    view,
                    one.first,
                    end,
                    pledgers=(body,),
                    cue=(one.first, one.end),
                    confidence=0.65,
                    rank=RANK,
                    start=one.start,
                    denied=one.denied,
                    entry=one.present,
                )


def _is_praise(view: View, future: Future, body: Speaker) -> bool:
    """«ستظل مصر حيوية», «ستبقى بلادنا شامخة»; «ستظل إلى جانب الشعب» and «ستظل مصر داعمة» bind."""
    if future.present not in _STAYS or future.binding:
        return False
    end = view.words_in(body.span)[1] if body.span else future.end
    word = max(end, future.end)
    return view.word(word) not in word_set("prepositions") and not is_of(future.present, view.word(word))


def _body(view: View, said: Said, future: Future) -> Speaker | None:
    """The body before the verb, else right behind it, else with which the statement begins («…، ولن»)."""
    start = clause_start(view, said, future.first)
    near = start is not None and _agrees(view, start, future)
    if start is not None and near and (body := own_body(view, said, start, future.first)):
        return body
    behind = min(future.end + _REACH, said.end)
    if view.word(future.first - 1).endswith(_THAT_HE):
        return None  # «أنه سيهدد الدولة»: the verb's subject is the pronoun
    if near and start is not None and _is_subject(view, start, future):
        return None  # «الخطة ستفيد الوزارة»: what stands behind the verb is its object
    body = own_body(view, said, future.end, behind)
    if body is not None and (future.feminine or not is_feminine(view.scene, future.end)):
        return body
    if not (view.word(future.first).startswith("و") or view.word(future.first - 1) == "كما"):
        return None
    opening = None if near else own_body(view, said, said.first, future.first)
    return opening or _denier(view, said, future)


def _denier(view: View, said: Said, future: Future) -> Speaker | None:
    """«لم تكن تركيا ضالعة في ذلك، ولن تشارك فيه»: the body of his that the words before the refusal name."""
    if not future.denied:
        return None
    named = (i for i in range(said.first, future.first) if i in view.scene.known)
    bodies = (own_body(view, said, i, future.first) for i in named if _agrees_with(view, i, future))
    return next((body for body in bodies if body is not None), None)


def _agrees_with(view: View, word: int, future: Future) -> bool:
    return is_feminine(view.scene, word) == future.feminine


def _agrees(view: View, start: int, future: Future) -> bool:
    """True where no comma parts subject and verb, or both are of one gender."""
    gaps = view.passage.gaps[start + 1 : future.first + 1]
    if not any(mark in gap for gap in gaps for mark in "،,"):
        return True
    return is_feminine(view.scene, start) == future.feminine


def _is_subject(view: View, start: int, future: Future) -> bool:
    """True where the clause begins with a noun that the verb may have for subject, not with a time or a
    conjunction («في العام المقبل ستبني الوزارة»).
    """
    if start == future.first or view.word(future.first)[0] in "وف":
        return False
    if view.word(start) in word_set("prepositions"):
        return False
    if is_definite(view.word(start)) or view.scene.is_content_noun(start):
        return True
    # «ميزانية هذا العام ستساعد المؤسسة»
    return view.word(start + 1) in _THIS
