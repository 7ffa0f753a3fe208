"""The newsroom's own lists of words, ready to be looked for."""

from rawi.comments.choices import WordKind
from rawi.comments.models import ListedWord
from rawi.comments.rules.word_lists import Entry, WordLists, word_lists


def listed_words() -> WordLists:
    """Every listed word as it is now; made anew only where a list changed."""
    words: dict[str, list[str]] = {kind: [] for kind in WordKind.values}
    for text, kind in ListedWord.objects.order_by("pk").values_list("text", "kind"):
        words[kind].append(text)
    return word_lists(
        banned=words[WordKind.BANNED], suspect=words[WordKind.SUSPECT], allowed=words[WordKind.ALLOWED]
    )


def can_be_found(text: str) -> bool:
    """Whether a word or wording has letters enough to be looked for."""
    lists = WordLists()
    lists.add(Entry(text, WordKind.SUSPECT))
    return bool(lists.words)
