"""XML of which no text can break the form."""

from collections.abc import Mapping

from lxml import etree

from rawi.api.feeds.entries import fit


def add(
    parent: etree._Element, tag: str, text: str = "", attributes: Mapping[str, str] | None = None
) -> etree._Element:
    """A new child of parent; what XML cannot hold becomes a space."""
    made = etree.SubElement(parent, tag, {name: fit(value) for name, value in (attributes or {}).items()})
    if text:
        made.text = fit(text)
    return made


def add_some(
    parent: etree._Element, tag: str, text: str = "", attributes: Mapping[str, str] | None = None
) -> None:
    """A new child of parent, if there is anything to say in it."""
    if text:
        add(parent, tag, text, attributes)


def written(root: etree._Element) -> str:
    """The document as text, for an answer in UTF-8."""
    return '<?xml version="1.0" encoding="utf-8"?>\n' + etree.tostring(root, encoding="unicode")
