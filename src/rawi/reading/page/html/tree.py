"""The tree of an HTML document, by libxml2: recovering, without network, entities or DTD."""

from lxml import etree

from rawi.reading.page.html.guards import harmless, has_too_many_tags


def tree_of(text: str) -> etree._Element | None:
    """The document's root; None where it is too large or nested too deep for a tree, or holds no element."""
    if has_too_many_tags(text):
        return None
    parser = etree.HTMLParser(
        encoding="utf-8",
        recover=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=False,
    )
    try:
        root: etree._Element | None = etree.fromstring(harmless(text).encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return None
    return None if root is None or _was_cut(parser) else root


def _was_cut(parser: etree.HTMLParser) -> bool:
    """True where the parser stopped at its limit of depth: the rest of the page would be lost."""
    return any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)
