"""The rights that a picture file carries: IPTC-IIM, XMP and EXIF, as IPTC's photo metadata names them."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from lxml import etree
from PIL import ImageFile, IptcImagePlugin

MAX_XMP_BYTES = 512_000
LONGEST = 255

#: IPTC-IIM record 2 datasets: https://iptc.org/std/photometadata/specification/
_IIM = {"credit": (2, 110), "copyright_notice": (2, 116), "creator": (2, 80), "description": (2, 120)}
_EXIF = {"copyright_notice": 0x8298, "creator": 0x013B, "description": 0x010E}
_XMP = {
    "credit": "{http://ns.adobe.com/photoshop/1.0/}Credit",
    "copyright_notice": "{http://purl.org/dc/elements/1.1/}rights",
    "creator": "{http://purl.org/dc/elements/1.1/}creator",
    "description": "{http://purl.org/dc/elements/1.1/}description",
    "usage_terms": "{http://ns.adobe.com/xap/1.0/rights/}UsageTerms",
    "licence_url": "{http://ns.adobe.com/xap/1.0/rights/}WebStatement",
    "licensor_url": "{http://ns.useplus.org/ldf/xmp/1.0/}LicensorURL",
    "licence_ends": "{http://ns.useplus.org/ldf/xmp/1.0/}LicenseEndDate",
    "digital_source_type": "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType",
}


@dataclass(frozen=True, slots=True)
class Rights:
    """What the file says of its rights, each at most 255 characters; "" where it says nothing."""

    credit: str = ""
    copyright_notice: str = ""
    creator: str = ""
    description: str = ""
    usage_terms: str = ""
    licence_url: str = ""
    licensor_url: str = ""
    licence_ends: str = ""
    digital_source_type: str = ""


def rights_of(picture: ImageFile.ImageFile) -> Rights:
    """The rights in an opened picture: XMP before IIM before EXIF, as IPTC advises. Never raises."""
    readings = [_guarded(_read_xmp, picture), _guarded(_read_iim, picture), _guarded(_read_exif, picture)]
    found = {}
    for name in (field.name for field in fields(Rights)):
        found[name] = next((reading[name] for reading in readings if reading.get(name)), "")[:LONGEST]
    return Rights(**found)


def _guarded(read: Any, picture: ImageFile.ImageFile) -> dict[str, str]:
    try:
        return {name: _plain(value) for name, value in read(picture).items()}
    except Exception:
        return {}


def _read_iim(picture: ImageFile.ImageFile) -> dict[str, Any]:
    info = IptcImagePlugin.getiptcinfo(picture) or {}
    return {name: info[key] for name, key in _IIM.items() if key in info}


def _read_exif(picture: ImageFile.ImageFile) -> dict[str, Any]:
    exif = picture.getexif()
    return {name: exif[tag] for name, tag in _EXIF.items() if tag in exif}


def _read_xmp(picture: ImageFile.ImageFile) -> dict[str, Any]:
    packet = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp") or b""
    data = packet.encode("utf-8") if isinstance(packet, str) else packet
    if not data or len(data) > MAX_XMP_BYTES:
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    root = etree.fromstring(data.strip(b"\x00 \n"), parser)
    return {name: _xmp_value(root, tag) for name, tag in _XMP.items()}


def _xmp_value(root: Any, tag: str) -> str:
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag == tag:
            return " ".join("".join(element.itertext()).split())
        if element.get(tag):
            return str(element.get(tag))
    return ""


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "، ".join(_plain(part) for part in value)
    if isinstance(value, bytes):
        return _printable(value.decode("utf-8", "replace"))
    return _printable(str(value))


def _printable(characters: Iterable[str]) -> str:
    return "".join(c if c.isprintable() else " " for c in characters).strip()
