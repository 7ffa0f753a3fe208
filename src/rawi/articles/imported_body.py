"""The body of an article from the blocks of a page that was read."""

from collections.abc import Iterator
from typing import Any

from rawi.articles.richtext import plain
from rawi.reading.model.page import Block, BlockKind, Page, Photo

RawBlock = dict[str, Any]


def body_of(page: Page) -> Iterator[RawBlock]:
    """Wagtail's raw stream blocks, without ids, in the page's order; boilerplate stays out."""
    photos = {photo.block: photo for photo in page.photos}
    items: list[str] = []
    for block in page.blocks:
        if block.kind is BlockKind.LIST_ITEM:
            items.append(_text(page, block))
            continue
        if items:
            yield _list(items)
            items = []
        raw = _raw(page, block, photos.get(block.id))
        if raw:
            yield raw
    if items:
        yield _list(items)


def _raw(page: Page, block: Block, photo: Photo | None) -> RawBlock | None:
    text = _text(page, block)
    match block.kind:
        case BlockKind.PARAGRAPH | BlockKind.TABLE:
            return {"type": "paragraph", "value": plain(text)}
        case BlockKind.SUBHEAD:
            return {"type": "subhead", "value": text[:255]}
        case BlockKind.QUOTATION:
            return {"type": "quotation", "value": {"text": text, "speaker": "", "capacity": ""}}
        case BlockKind.CAPTION:
            return {"type": "photo", "value": _photo(page, text, photo)}
        case _:
            return None


def _photo(page: Page, text: str, photo: Photo | None) -> dict[str, Any]:
    caption = photo.caption.of(page.text).strip() if photo and photo.caption else text
    credit = photo.credit.of(page.text).strip() if photo and photo.credit else ""
    return {"photo": None, "caption": caption, "credit": credit[:255], "alt": "", "decorative": False}


def _list(items: list[str]) -> RawBlock:
    return {"type": "list", "value": {"ordered": False, "items": items}}


def _text(page: Page, block: Block) -> str:
    return page.words_of(block).strip()
