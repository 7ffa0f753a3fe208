"""The table of touches: which change touches which addresses."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from rawi.publishing import touched, touched_forms
from rawi.publishing.models import Rank
from rawi.publishing.touched import Keys, Touched


@dataclass(frozen=True, slots=True)
class Touch:
    """What a change touches: the functions that name the addresses, in the order of the table."""

    now: tuple[Touched, ...]
    soon: tuple[Touched, ...]


def addresses_of(change: str, keys: Keys) -> Iterator[tuple[Rank, str]]:
    """The addresses that a change of what has these keys touches, each with its rank."""
    touch = touches()[change]
    for rank, functions in ((Rank.NOW, touch.now), (Rank.SOON, touch.soon)):
        for function in functions:
            for address in function(keys):
                yield rank, address


@cache
def touches() -> dict[str, Touch]:
    """The table: change to what it touches."""
    text = (resources.files(__package__) / "touches.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {change: Touch(_functions(now), _functions(soon)) for change, now, soon in lines[1:]}


def _functions(names: str) -> tuple[Touched, ...]:
    return tuple(getattr(touched, name, None) or getattr(touched_forms, name) for name in names.split())
