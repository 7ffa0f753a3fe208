"""Memory: the answers of a function that is asked for every word of a page."""

from collections.abc import Callable

#: Longer words are asked anew each time, so that no hostile text fills the memory.
_LONGEST = 64


class Memory[Answer](dict[str, Answer]):
    """What a function answers, by the word it was asked: memory[word] asks it when that is not kept yet.

    functools.lru_cache also keeps the order of use, and writes to it at each hit; for words, of which few are
    asked again and again, a plain look-up takes half the time. When most answers are kept, all are forgotten.
    """

    def __init__(self, answer: Callable[[str], Answer], *, most: int) -> None:
        super().__init__()
        self._answer = answer
        self._most = most

    def __missing__(self, asked: str) -> Answer:
        answer = self._answer(asked)
        if len(asked) <= _LONGEST:
            if len(self) >= self._most:
                self.clear()
            self[asked] = answer
        return answer


def remembered[Answer](*, most: int) -> Callable[[Callable[[str], Answer]], Callable[[str], Answer]]:
    """The function with a Memory of its answers before it; hits do not enter Python at all."""

    def with_memory(answer: Callable[[str], Answer]) -> Callable[[str], Answer]:
        return Memory(answer, most=most).__getitem__

    return with_memory
