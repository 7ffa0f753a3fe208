"""Memory: the answers of a function that is asked for every word of a page."""

from collections.abc import Callable


class Memory[Asked, Answer](dict[Asked, Answer]):
    """What a function answers, by what it was asked: memory[word] asks it when that is not kept yet.

    functools.lru_cache also keeps the order of use, and writes to it at each hit; for words, of which few are
    asked again and again, a plain look-up takes half the time. When most answers are kept, all are forgotten.
    """

    def __init__(self, answer: Callable[[Asked], Answer], *, most: int) -> None:
        super().__init__()
        self._answer = answer
        self._most = most

    def __missing__(self, asked: Asked) -> Answer:
        answer = self._answer(asked)
        if len(self) >= self._most:
            self.clear()
        self[asked] = answer
        return answer
