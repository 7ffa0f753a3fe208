"""Personal data that must be read again is kept encrypted; what must only be recognised, as a keyed hash."""

import hmac
from base64 import urlsafe_b64encode
from functools import lru_cache
from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings


def seal(text: str) -> str:
    """text, encrypted under the site's secret key (Fernet); "" stays ""."""
    return _box(settings.SECRET_KEY).encrypt(text.encode()).decode("ascii") if text else ""


def unseal(sealed: str) -> str:
    """What was sealed; "" for "" and for what another key sealed or somebody changed."""
    try:
        return _box(settings.SECRET_KEY).decrypt(sealed.encode()).decode() if sealed else ""
    except InvalidToken:
        return ""


def keyed(text: str, purpose: str) -> str:
    """A keyed hash of text: 64 hexadecimal digits, by which it is recognised for one purpose."""
    return hmac.new(settings.SECRET_KEY.encode(), f"{purpose}:{text}".encode(), sha256).hexdigest()


@lru_cache(maxsize=4)
def _box(secret: str) -> Fernet:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"rawi.base.sealing").derive(
        secret.encode()
    )
    return Fernet(urlsafe_b64encode(derived))
