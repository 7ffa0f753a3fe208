"""Bodies that a speaker answers for by his state, by his title, or by the paper in which he speaks."""

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.model.findings import NameType, Speaker, SpeakerKind
from rawi.reading.pledges.party import known_at, spelled_at
from rawi.reading.pledges.pledgers import named
from rawi.reading.pledges.states import peoples
from rawi.reading.pledges.view import Said, View
from rawi.reading.statements.nouns import Head, bare, head_of
from rawi.reading.statements.phrase import Phrase

_LONGEST_PART = 5
_NATIONAL = "وطني"
_OF_STATES = ("الحكومه", "الخارجيه", "الداخليه", "الرياسه", "الشعب")
_PAPERS = words_of_kind("pledge_papers", "speaks")


def of_state(view: View, first: int, end: int, states: set[str]) -> Speaker | None:
    """«وزير الخارجية التركي: إن الجيش التركي سيواصل»: a body of the speaker's state, told by its adjective.

    states are those whose people or bodies the speakers' titles tell.
    """
    word = view.noun(first)
    if not states or (word not in word_set("pledge_bodies") and word not in _OF_STATES):
        return None
    known = view.scene.known.get(first)
    last = known[0] if known else _past_adjectives(view, first, end)
    adjectives = {bare(view.word(i)) for i in range(first + 1, last)}
    if not any(peoples().get(adjective) in states or adjective == _NATIONAL for adjective in adjectives):
        return None
    return spelled_at(view, first, last)


def is_foreign(view: View, first: int, end: int, states: set[str]) -> bool:
    """«وزير النقل الماليزي: السلطات الفرنسية ستنقل»: a body of another state than the speaker's."""
    adjectives = (bare(view.word(i)) for i in range(first + 1, _past_adjectives(view, first, end)))
    theirs = {peoples()[adjective] for adjective in adjectives if adjective in peoples()}
    return bool(theirs) and bool(states) and theirs.isdisjoint(states)


def of_part(view: View, said: Said, first: int) -> Speaker | None:
    """«أعلن المجلس أن اللجنة الأمنية بالمجلس ستطرح»: a part of the body that speaks, told by ب."""
    known = view.scene.known.get(first)
    if known is None or view.noun(first) not in word_set("pledge_bodies"):
        return None
    whole = view.word(known[0])
    if not whole.startswith("بال"):
        return None
    return spelled_at(view, first, known[0]) if whole[3:] in _words_of_speakers(said) else None


def of_whole(view: View, said: Said, first: int, end: int) -> Speaker | None:
    """«رئيس الجمعية: إن مجلس إدارة الجمعية سيعرض»: a part that names the body which the speaker heads."""
    heads = _words_of_speakers(said)
    if head_of(view.noun(first)) is None or bare(view.noun(first)) in heads:
        return None
    for word in range(first + 1, min(end, first + _LONGEST_PART)):
        text = view.word(word)
        if not view.near(word) or text[0] == "و" or text in word_set("prepositions"):
            break
        if head_of(text) is Head.ORGANISATION and bare(text) in heads:
            return spelled_at(view, first, word + 1)
    return None


def _words_of_speakers(said: Said) -> set[str]:
    """The words of the speakers' names and capacities, with no article."""
    titles = (fold(f"{one.name} {one.capacity}").split() for one in said.value.speakers)
    return {bare(word) for title in titles for word in title}


def of_title(view: View, said: Said, first: int) -> Speaker | None:
    """«رئيس المهرجان: إن المهرجان سيخصص»: what the speaker's title says that he heads, though it is no body
    (tables/pledge_headed.tsv).
    """
    word = view.noun(first)
    if word not in word_set("pledge_headed"):
        return None
    titles = (fold(one.capacity).split() for one in said.value.speakers)
    heads = {bare(part.removeprefix("لل")) for title in titles for part in title}
    return spelled_at(view, first, first + 1) if bare(word) in heads else None


def of_paper(view: View, said: Said, first: int, phrase: Phrase | None) -> Speaker | None:
    """«وقال بيان إن الاتحاد الأوروبي سيواصل», «جاء في البيان أن البحرين ستتخذ»: the body or state named at
    the word, where a paper speaks for it.
    """
    papers = (one for one in said.value.speakers if one.kind is SpeakerKind.DOCUMENT)
    heads = (bare(word) for one in papers for word in fold(one.name).split()[:1])
    if _PAPERS.isdisjoint(heads):
        return None
    is_named = view.scene.known_type(first) in (NameType.ORGANISATION, NameType.PLACE)
    if phrase is not None and phrase.first == first and (is_named or phrase.head is Head.ORGANISATION):
        return named(view, phrase)
    return spelled_at(view, first, first + 1) if view.noun(first) in word_set("pledge_bodies") else None


def _past_adjectives(view: View, first: int, end: int) -> int:
    last = first + 1
    while last < end and view.near(last) and view.word(last).startswith("ال"):
        last += 1
    return last


def of_name(view: View, said: Said, first: int) -> Speaker | None:
    """«قال الاتحاد الدولي إن الفيفا سيطلب»: the speaker himself, by whatever name of his the page has."""
    end, value = view.scene.known.get(first) or (first, None)
    if value is None or value.name not in {one.name for one in said.value.speakers}:
        return None
    return known_at(view, first, end, value)
