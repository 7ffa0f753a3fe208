"""The speaker's own state, where he says what it expects or asks.

Example: قال وزير النفط الإيراني إن بلاده تتوقع أن يرتفع الإنتاج -> يرتفع الإنتاج, said of إيران
Source: annotated pages: an attribution inside another is one of its own.
"""

from collections.abc import Iterable

from rawi.reading.statements.scene import Scene
from rawi.reading.statements.titles import state_of

_HOMES = frozenset({"بلاده", "بلادها", "بلادهم", "بلدهم", "بلده", "بلدها"})


def home_at(scene: Scene, verb: int, roles: Iterable[str]) -> str:
    """The state that «بلاده» right before the verb means, by the words of its speaker's title; "" where they
    tell of none or of several.
    """
    if not verb or scene.passage.words[verb - 1] not in _HOMES:
        return ""
    states = {state for role in roles if (state := state_of(role))}
    return next(iter(states)) if len(states) == 1 else ""
