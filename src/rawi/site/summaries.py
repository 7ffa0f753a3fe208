"""What stands for an article where only a few words fit."""

from rawi.articles.models import Article
from rawi.articles.richtext import text_of

LONGEST = 240


def summary_of(article: Article) -> str:
    """The summary; where none was written the first paragraph, cut at a word's end; "" without either."""
    if article.summary:
        return str(article.summary)
    for child in article.body:
        if child.block_type == "paragraph":
            text = text_of(child.value.source)
            return text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + "…"
    return ""
