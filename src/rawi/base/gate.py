"""Whoever goes on after many refusals is refused from memory, so that a flood costs others little.

Each process keeps its own: it decides nothing that a limit has not decided before (see rawi.base.limits).
"""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from time import monotonic

#: Nobody presses a button so often within one wait; a script without pause does.
PATIENCE = 20
#: Holders that are remembered; the longest unseen is forgotten first.
MOST = 10_000


class Gate:
    """Who was refused how often, and until when."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._lock = Lock()
        self._refused: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def refused(self, key: str, seconds: float) -> None:
        """A limit has refused the holder of key, who must wait for so long."""
        now = self._clock()
        with self._lock:
            until, times = self._refused.pop(key, (now, 0))
            self._refused[key] = (now + seconds, times + 1 if until > now else 1)
            if len(self._refused) > MOST:
                self._refused.popitem(last=False)

    def wait(self, key: str) -> int:
        """Seconds for which the holder of key is refused without being asked about; 0 for anybody else."""
        with self._lock:
            until, times = self._refused.get(key, (0.0, 0))
        rest = until - self._clock()
        return int(rest) + 1 if times >= PATIENCE and rest > 0 else 0
