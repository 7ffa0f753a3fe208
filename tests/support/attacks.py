"""Third-party strings that attack whatever shows what people type."""

import json
import re

from support.shared import shared


def attacks() -> list[str]:
    """All strings of the Big List of Naughty Strings and DOMPurify's payloads."""
    naughty = json.loads(shared("trust/blns/src/blns.json").read_text(encoding="utf-8"))
    module = shared("trust/dompurify/src/test/fixtures/expect.mjs").read_text(encoding="utf-8")
    payloads = [json.loads(found) for found in re.findall(r'"payload":\s*("(?:[^"\\]|\\.)*")', module)]
    return naughty + payloads
