"""ninjs 3.1 as a JSON Schema of our own making: exact where Rawi writes, open where it does not.

Written from the standard's list of properties (https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json); a test
holds it to IPTC's own examples.
"""

from typing import Any

_TEXT = {"type": "string"}
_URI = {"type": "string", "format": "uri"}
_TIME = {"type": "string", "format": "date-time"}
_NUMBER = {"type": "integer"}
_TYPES = "text audio video picture graphic composite component event planning".split()  # noqa: SIM905


def _object(*needed: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(needed),
        "properties": properties,
    }


def _list(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


_WORDS = _object("value", role=_TEXT, contentType=_TEXT, value=_TEXT)
_BODY = _object("value", role=_TEXT, contentType=_TEXT, value=_TEXT, charCount=_NUMBER, wordCount=_NUMBER)
_NAME = {"name": _TEXT, "rel": _TEXT, "uri": _URI, "literal": _TEXT, "contactInfo": {}}
_RENDITION = _object(
    "name", name=_TEXT, href=_URI, contentType=_TEXT, title=_TEXT, width=_NUMBER, height=_NUMBER,
    sizeInBytes=_NUMBER, duration={}, format=_TEXT, aspectRatio=_TEXT, videoCodec=_TEXT, frameRate={}, poi={},
    transportProtocol={}, scanType={}, bitrate=_TEXT,
)  # fmt: skip
_PROPERTIES: dict[str, Any] = {
    "uri": _URI,
    "type": {
        "enum": [
            "text",
            "audio",
            "video",
            "picture",
            "graphic",
            "composite",
            "component",
            "event",
            "planning",
        ]
    },
    "representationType": {"enum": ["full", "partial"]},
    "profile": _TEXT,
    "version": _TEXT,
    "firstCreated": _TIME,
    "versionCreated": _TIME,
    "contentCreated": _TIME,
    "embargoedUntil": _TIME,
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
    "urgency": {"type": "integer", "minimum": 1, "maximum": 9},
    "copyrightHolder": _TEXT,
    "copyrightNotice": _TEXT,
    "usageTerms": _TEXT,
    "edNote": _TEXT,
    "language": _TEXT,
    "descriptions": _list(_WORDS),
    "headlines": _list(_WORDS),
    "bodies": _list(_BODY),
    "people": _list(_object(**_NAME)),
    "organisations": _list(_object(**_NAME, symbols={})),
    "places": _list(_object(**_NAME, geoJSON={})),
    "subjects": _list(_object(**_NAME, creator=_TEXT, relevance=_NUMBER, confidence=_NUMBER)),
    "events": _list(_object(**_NAME, id=_TEXT)),
    "objects": _list(_object(**_NAME)),
    "infoSources": _list(_object(**_NAME, role=_TEXT)),
    "title": _TEXT,
    "by": _TEXT,
    "slugline": _TEXT,
    "located": _TEXT,
    "renditions": _list(_RENDITION),
    "altIds": _list(_object(role=_TEXT, value=_TEXT)),
    "trustIndicators": _list(_object(role=_URI, title=_TEXT, href=_URI)),
    "standard": _object(name=_TEXT, version=_TEXT, schema=_URI),
    "digitalSourceType": _object(name=_TEXT, uri=_URI, literal=_TEXT),
    "expires": _TIME,
    "genres": {},
    "rightsInfo": {},
    "eventDetails": {},
    "plannedCoverage": {},
}
_ASSOCIATION = _object("name", "uri", **_PROPERTIES, associations={}, name=_TEXT, rel=_TEXT)
SCHEMA: dict[str, Any] = _object("uri", **_PROPERTIES, associations=_list(_ASSOCIATION))
