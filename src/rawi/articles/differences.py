"""What changed between two versions, word by word.

Blocks are compared by their ids, which live as long as the block does; the words of a block by the longest
runs that both have (Ratcliff and Obershelp, as difflib has them).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from rawi.articles.models.version import VersionBlock

Part = Literal["same", "gone", "new"]
#: Words of both blocks beyond which a block is shown as a whole: comparing takes the square of it.
MOST_WORDS = 4000
_WORD = re.compile(r"\s*\S+")


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are the same in both versions, gone, or new."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class ChangedBlock:
    """A block with its words, in the order to read them."""

    id: str
    kind: str
    runs: tuple[Run, ...]


def differences(before: Sequence[VersionBlock], after: Sequence[VersionBlock]) -> list[ChangedBlock]:
    """The blocks that differ, in the newer version's order; one that is gone stands where it stood."""
    old = {block.id: block for block in before}
    new = {block.id: block for block in after}
    pairs = [(old.get(key), new.get(key)) for key in _order(list(old), list(new))]
    return [_changed(was, now) for was, now in pairs if (was and was.text) != (now and now.text)]


def _order(old: list[str], new: list[str]) -> Iterator[str]:
    """The keys of both: those that are gone come after the one that they followed."""
    kept, gone_after = set(new), dict[str, list[str]]()
    last = ""
    for key in old:
        if key in kept:
            last = key
        else:
            gone_after.setdefault(last, []).append(key)
    for key in ("", *new):
        if key:
            yield key
        yield from gone_after.get(key, ())


def _changed(was: VersionBlock | None, now: VersionBlock | None) -> ChangedBlock:
    block = now or was
    assert block is not None  # noqa: S101  one of the two is there
    return ChangedBlock(block.id, block.kind, tuple(runs(was.text if was else "", now.text if now else "")))


def runs(was: str, now: str) -> list[Run]:
    """The words of both texts; joined without the new ones they are the old text, and the other way round."""
    old, new = _words(was), _words(now)
    if len(old) + len(new) > MOST_WORDS:
        return [Run(part, text) for part, text in (("gone", was), ("new", now)) if text]  # type: ignore[arg-type]
    found: list[Run] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            found.append(Run("same", "".join(old[start:end])))
            continue
        if start < end:
            found.append(Run("gone", "".join(old[start:end])))
        if new_start < new_end:
            found.append(Run("new", "".join(new[new_start:new_end])))
    return found


def _words(text: str) -> list[str]:
    """Words, each with the white space before it; what is left over at the end belongs to the last."""
    found = _WORD.findall(text)
    rest = text[sum(map(len, found)) :]
    return [*found[:-1], found[-1] + rest] if found else [rest] if rest else []
