"""What an editor chose for a front or a section, as cards."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rawi.articles.models import Article, Slot
from rawi.articles.queries import standing_slots
from rawi.media.renditions import list_renditions, prefetch_renditions
from rawi.site.card_photos import CardPhoto
from rawi.site.cards import Card, cards, public_articles
from rawi.site.links import SectionLink


@dataclass(frozen=True, slots=True)
class Choice:
    """An article that everybody may read, and the slot that it stands in (None: it came by itself)."""

    article: Article
    slot: Slot | None = None


def choices_of(page: Any, opened: Collection[int] = ()) -> list[Choice]:
    """What stands in the slots of a front or section. What is not public, or was retracted, is in none;
    opened are the restrictions that the reader has passed.
    """
    slots = standing_slots(page.slots.all())
    if not slots:
        return []
    found = public_articles(opened).filter(is_retracted=False).in_bulk([slot.article_id for slot in slots])
    return [Choice(found[slot.article_id], slot) for slot in slots if slot.article_id in found]


def chosen_cards(choices: Sequence[Choice], sections: Mapping[str, SectionLink]) -> list[Card]:
    """The cards of choices in order, with the slots' own headlines and photos."""
    photos = [choice.slot.photo for choice in choices if choice.slot and choice.slot.photo]
    prefetch_renditions(photos)
    shown = cards([choice.article for choice in choices], sections)
    return [_as_chosen(card, choice.slot) for card, choice in zip(shown, choices, strict=True)]


def _as_chosen(card: Card, slot: Slot | None) -> Card:
    if slot is None:
        return card
    # A card's photo is decoration beside its headline: it has no words of its own.
    sizes = list_renditions(slot.photo) if slot.photo else []
    photo = CardPhoto("", sizes) if sizes else card.photo
    return replace(card, headline=slot.headline or card.headline, photo=photo)
