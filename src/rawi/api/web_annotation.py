"""An item as a W3C Web Annotation: its words in the article are the target, what they say the body.

Source: https://www.w3.org/TR/annotation-model/
"""

from typing import Any

from rawi.api.schemas.item import PublicItem
from rawi.api.schemas.parts import Quote
from rawi.record.structured import CONTEXT, Thing

PROFILE = "http://www.w3.org/ns/anno.jsonld"
MEDIA_TYPE = f'application/ld+json; profile="{PROFILE}"'


def web_annotation(
    item: PublicItem, thing: Thing, *, address: str, page: str, language: str
) -> dict[str, Any]:
    """The annotation. thing is what schema.org says of the item, address its own, page the article's."""
    return {
        "@context": [
            PROFILE,
            {"schema": f"{CONTEXT}/", "item": {"@id": f"{CONTEXT}/about", "@type": "@json"}},
        ],
        "id": address,
        "type": "Annotation",
        "motivation": "describing",
        "modified": item.changed_at.isoformat(),
        "rights": item.licence,
        "body": {"@context": CONTEXT, **thing},
        "target": [_target(quote, item, page, language) for quote in item.evidence],
        "item": item.model_dump(mode="json", exclude_defaults=True),
    }


def _target(quote: Quote, item: PublicItem, page: str, language: str) -> dict[str, Any]:
    """The words: the block as the page has it, offsets in it, and the quote that confirms them."""
    words = {
        "type": "TextQuoteSelector",
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
    }
    return {
        "type": "SpecificResource",
        "source": {"id": page, "type": "Text", "format": "text/html", "language": language},
        "canonical": item.article.url,
        "state": {"type": "State", "value": f"version {quote.version}", "version": quote.version},
        "selector": [
            {
                "type": "FragmentSelector",
                "conformsTo": "http://tools.ietf.org/rfc/rfc3236",
                "value": f"b-{quote.block}",
                "refinedBy": {"type": "TextPositionSelector", "start": quote.start, "end": quote.end},
            },
            words,
        ],
    }
