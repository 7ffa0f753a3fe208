"""Finder of statements: who said, denied, promised or warned what, with the words that say so."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import Finding, NameType, NameValue
from rawi.reading.model.page import BlockKind, Page
from rawi.reading.statements.attribution import Attributor
from rawi.reading.statements.carried import joined
from rawi.reading.statements.choice import chosen
from rawi.reading.statements.counterparts import offices
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.scenes import scenes_of
from rawi.reading.statements.titles_behind import titles_behind
from rawi.reading.statements.told_before import with_words_before
from rawi.reading.statements.word_kinds import is_nisba


def find(page: Page, prose: Sequence[Prose], found: Sequence[Finding]) -> list[Finding]:
    """All statements of the page, in order. found are the findings made before; names among them help."""
    scenes = scenes_of(prose, found)
    held = offices(scenes)
    people = [*_people(found, held), *_titled_behind(scenes, found)]
    attributor = Attributor(people, [scene.passage for scene in scenes], held)
    return with_words_before(scenes, joined(scenes, dict(_read(scenes, attributor))))


def _read(scenes: list[Scene], attributor: Attributor) -> Iterator[tuple[Scene, list[Finding]]]:
    """The scenes with their statements. Headings come last: they name by title or surname whom the text names
    in full; a subhead ends in its place what is inherited.
    """
    for scene in scenes:
        if not scene.is_headline:
            yield scene, attributor.findings(scene, chosen(scene))
        elif scene.passage.kind is BlockKind.SUBHEAD:
            attributor.findings(scene, [])
    for scene in scenes:
        if scene.is_headline:
            yield scene, attributor.findings(scene, chosen(scene))


def _is_untitled(one: NameValue) -> bool:
    """True without a title, or with no more than «الروسي» of «نظيره الروسي»."""
    words = fold(one.capacity).split()
    return not words or (len(words) == 1 and is_nisba(words[0]))


def _people(found: Sequence[Finding], offices: Mapping[str, str]) -> list[NameValue]:
    """The persons named, each with his title, or the office that he has by his name."""
    values = [finding.value for finding in found]
    people = [value for value in values if isinstance(value, NameValue) and value.type is NameType.PERSON]
    return [
        replace(one, capacity=offices[one.name]) if one.name in offices and _is_untitled(one) else one
        for one in people
    ]


def _titled_behind(scenes: Sequence[Scene], found: Sequence[Finding]) -> list[NameValue]:
    """The persons whose titles follow their names, each with both titles."""
    behind = titles_behind(scenes)
    people = {value.name: value for value in _people(found, {}) if value.name in behind}
    return [replace(one, capacity=f"{one.capacity} {behind[name]}".strip()) for name, one in people.items()]
