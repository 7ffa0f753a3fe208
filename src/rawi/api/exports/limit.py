"""No more exports at once than leave room for readers."""

from collections.abc import Iterator
from threading import BoundedSemaphore

#: In one process of the server, which answers four requests at once.
AT_ONCE = 2
_places = BoundedSemaphore(AT_ONCE)


class Limited:
    """Pieces of a file that hold a place until they are all fetched, or nobody wants the rest."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._holds = True

    def __iter__(self) -> "Limited":
        return self

    def __next__(self) -> bytes:
        try:
            return next(self._pieces)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Give the place back; Django calls it when the answer is sent or the reader has gone."""
        if self._holds:
            self._holds = False
            _places.release()
            close = getattr(self._pieces, "close", None)
            if close:
                close()


def take_place() -> bool:
    """Whether one more export may begin; who got True gives its place back by Limited."""
    return _places.acquire(blocking=False)
