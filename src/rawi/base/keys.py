"""Numbers in addresses: those alone that a database can hold."""

from django.http import Http404
from django.urls.converters import IntConverter

#: The largest key that the databases hold.
MOST_KEY = 2**63 - 1
_DIGITS = len(str(MOST_KEY))


class KeyConverter(IntConverter):
    """What `int` takes; a number above the largest key gets 404.

    SQLite's driver raises OverflowError for one, wherever it is looked up. Were it no match, a slash would be
    added and the reader sent on before they are told.
    """

    def to_python(self, value: str) -> int:
        """The number. Raises Http404 above the largest key."""
        number = int(value) if len(value.lstrip("0")) <= _DIGITS else MOST_KEY + 1
        if number > MOST_KEY:
            raise Http404(f"no key has {len(value)} digits")
        return number
