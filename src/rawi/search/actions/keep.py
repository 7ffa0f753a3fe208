"""Bring a shelf into line with what is public: what is there is written, what is gone goes."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction

from rawi.search.contents import Content, all_words
from rawi.search.index import Shelf, index_on
from rawi.search.models import ArticleEntry, ItemEntry, Word

_MODELS: dict[Shelf, type[ArticleEntry] | type[ItemEntry]] = {
    Shelf.ARTICLES: ArticleEntry,
    Shelf.ITEMS: ItemEntry,
}
#: Keys in one question: SQLite takes some thousands, older ones 999.
_MOST = 500


@transaction.atomic
def keep(shelf: Shelf, keys: Iterable[int], contents: Iterable[Content]) -> int:
    """Make the entries of what has these keys those of contents; returns how many were written anew.

    What stands there already with the same digest is left alone.
    """
    contents = list(contents)
    model = _MODELS[shelf]
    standing = _standing(model, list(keys))
    new = [content for content in contents if standing.get(content.key, ("", 0))[0] != content.digest]
    kept = {content.key for content in contents} - {content.key for content in new}
    _drop(model, [place for key, (_, place) in standing.items() if key not in kept])
    model._default_manager.bulk_create(_entry(model, content) for content in new)
    index_on().write(shelf, [content.row for content in new])
    _learn(new)
    return len(new)


def _standing(model: Any, keys: Sequence[int]) -> dict[int, tuple[str, int]]:
    """Digest and place of the entries of what has these keys."""
    subject = model.subject_field
    found: dict[int, tuple[str, int]] = {}
    for start in range(0, len(keys), _MOST):
        rows = model.objects.filter(**{f"{subject}__in": keys[start : start + _MOST]})
        found |= {key: (digest, place) for key, digest, place in rows.values_list(subject, "digest", "place")}
    return found


def _drop(model: Any, places: Sequence[int]) -> None:
    for start in range(0, len(places), _MOST):
        model.objects.filter(pk__in=places[start : start + _MOST]).delete()


def _entry(model: Any, content: Content) -> Any:
    fields = {
        "place": content.row.place,
        f"{model.subject_field}_id": content.key,
        "tags": " ".join(content.row.tags),
    }
    return model(digest=content.digest, **fields)


def _learn(contents: Sequence[Content]) -> None:
    # In one order, so that no two publications wait for each other.
    words = sorted(all_words(contents).items())
    Word.objects.bulk_create(
        (Word(word=word, shown=shown[:60]) for word, shown in words), ignore_conflicts=True, batch_size=400
    )
