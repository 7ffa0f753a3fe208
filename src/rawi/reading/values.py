"""Values of the reading: dataclasses that nothing changes once they are made.

To the type checker this is dataclasses.dataclass itself, and it refuses every assignment to a frozen value.
At run time a frozen one is made without the guard, whose __init__ takes five times as long (1.1 µs instead of
0.2 for eight fields on CPython 3.13): a page of 800 words is some thousand values.
"""

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]


def _unguarded(*, frozen: bool = False, **options: Any) -> Any:
    """dataclasses.dataclass, but that a frozen value is not guarded; it is hashed and compared as there."""
    return dataclasses.dataclass(unsafe_hash=frozen, **options)


if not TYPE_CHECKING:
    dataclass = _unguarded
