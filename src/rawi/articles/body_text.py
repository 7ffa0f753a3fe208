"""The words of an article, block by block, as readers read them."""

from collections.abc import Callable
from typing import Any

from rawi.articles.live import entry_words
from rawi.articles.models.article import Article
from rawi.articles.models.version import VersionBlock
from rawi.articles.richtext import text_of

HEADLINE_ID = "headline"

_TEXT_OF: dict[str, Callable[[Any], str]] = {
    "paragraph": lambda value: text_of(value.source),
    "subhead": str,
    "quotation": lambda value: value["text"],
    "photo": lambda value: value["caption"],
    "list": lambda value: "\n".join(value["items"]),
    "embed": lambda value: value["title"],
    "table": lambda value: "\n".join(str(cell.value) for row in value.rows for cell in row),
    "related": lambda value: "",
    "entry": entry_words,
}


def block_texts(article: Article) -> list[VersionBlock]:
    """The article's blocks that say something, in order; the headline first, with the id "headline"."""
    blocks = [VersionBlock(HEADLINE_ID, "headline", article.title)]
    for child in article.body:
        text = _TEXT_OF[child.block_type](child.value)
        if text:
            blocks.append(VersionBlock(str(child.id), child.block_type, text))
    return blocks
