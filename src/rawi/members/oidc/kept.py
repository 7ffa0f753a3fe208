"""What providers publish, kept for a while in each process."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from rawi.members.oidc.errors import SignInFailed

GOOD_SECONDS = 3600.0
#: So long nobody who follows a link has a provider asked again that just failed.
FAULT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class _Known[T]:
    """A value, or why there is none; and until when, by a clock that nobody sets."""

    value: T | SignInFailed
    until: float


class Kept[T]:
    """Values by name, each fetched when it is asked for, and anew after an hour."""

    def __init__(self) -> None:
        self._known: dict[str, _Known[T]] = {}

    def get(self, name: str, fetch: Callable[[], T]) -> T:
        """The value; what fetch raises, it raises for a while without asking again."""
        known = self._known.get(name)
        if known is None or monotonic() >= known.until:
            known = self._fetched(fetch)
            self._known[name] = known
        if isinstance(known.value, SignInFailed):
            # One of its own: an exception that is raised again and again drags all its traces along.
            raise type(known.value)(*known.value.args)
        return known.value

    def drop(self, name: str) -> None:
        """Have it fetched anew at the next question."""
        self._known.pop(name, None)

    def clear(self) -> None:
        """Forget all."""
        self._known.clear()

    @staticmethod
    def _fetched(fetch: Callable[[], T]) -> _Known[T]:
        try:
            value: T | SignInFailed = fetch()
        except SignInFailed as fault:
            return _Known(type(fault)(*fault.args), monotonic() + FAULT_SECONDS)
        return _Known(value, monotonic() + GOOD_SECONDS)
