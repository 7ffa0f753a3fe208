"""Signatures by which receivers know who speaks: those of https://www.standardwebhooks.com.

HMAC-SHA256 of "<id>.<timestamp>.<body>" under the secret, so that nobody can change a message or send an old
one again; receivers have libraries for it in most languages.
"""

import hmac
from base64 import b64decode, b64encode
from datetime import datetime
from hashlib import sha256


def signed(identity: str, at: datetime, body: bytes, secret: str) -> dict[str, str]:
    """The headers of a message: its id, when it is sent, and the signature."""
    timestamp = str(int(at.timestamp()))
    key = b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, b".".join([identity.encode(), timestamp.encode(), body]), sha256).digest()
    return {
        "webhook-id": identity,
        "webhook-timestamp": timestamp,
        "webhook-signature": f"v1,{b64encode(digest).decode()}",
    }
