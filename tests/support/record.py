"""The record in tests."""

from typing import Any

from rawi.articles.models import Article
from rawi.record.actions.accept_suggestions import accept_suggestions
from rawi.record.choices import Basis, InvolvementRole, ItemKind
from rawi.record.models import Figure, Involvement, Item, Name, NameForm, Pledge, Statement
from support.newsroom import Newsroom


def accept_all() -> None:
    """Accept what was suggested of every article, in nobody's name."""
    for article in Article.objects.all():
        accept_suggestions(article, by=None, basis=Basis.OPERATOR)


def named(name: str, type_: str = "person", **fields: Any) -> Name:
    """A name with its spelling."""
    made = Name.objects.create(name=name, type=type_, **fields)
    NameForm.objects.create(name=made, form=name)
    return made


def item_of(article: Article, kind: ItemKind, words: str, **fields: Any) -> Item:
    """An item of article that nobody has reviewed, without evidence; fields are the item's own."""
    return Item.objects.create(article=article, kind=kind, words=words, **fields)


def statement_of(article: Article, words: str, speaker: Name | None = None, **fields: Any) -> Item:
    """A statement by speaker, not reviewed."""
    item = item_of(article, ItemKind.STATEMENT, words, **fields)
    Statement.objects.create(item=item, form="indirect", attribution="explicit", cue="قال")
    _involve(item, InvolvementRole.SPEAKER, speaker)
    return item


def pledge_of(
    article: Article,
    words: str,
    pledger: Name | None = None,
    *,
    own: dict[str, Any] | None = None,
    **fields: Any,
) -> Item:
    """A pledge by pledger, not reviewed; own holds the pledge's own fields."""
    item = item_of(article, ItemKind.PLEDGE, words, **fields)
    Pledge.objects.create(item=item, day=item.day, **(own or {}))
    _involve(item, InvolvementRole.PLEDGER, pledger)
    return item


def figure_of(article: Article, words: str, value: float, unit: str, **fields: Any) -> Item:
    """A figure, not reviewed."""
    item = item_of(article, ItemKind.FIGURE, words, **fields)
    Figure.objects.create(item=item, low=value, high=value, unit=unit)
    return item


def accept(newsroom: Newsroom, *articles: Article) -> None:
    """Accept what stands suggested of articles in the editor's name."""
    for article in articles:
        accept_suggestions(article, by=newsroom.people["editor"], basis=Basis.REVIEWER)


def _involve(item: Item, role: InvolvementRole, name: Name | None) -> None:
    if name:
        Involvement.objects.create(
            item=item, role=role, name=name, as_named=name.name, kind=item.kind, day=item.day
        )
