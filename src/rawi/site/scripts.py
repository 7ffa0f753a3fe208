"""What the script of a page asks for: not a page, but what it can show in the one it has."""

from django.http import HttpRequest

#: A script that puts the answer into its page asks for that part of a page alone.
_PART = "Rawi-Part"


def wants_part(request: HttpRequest) -> bool:
    """Whether a part of a page is asked for."""
    return _PART in request.headers


def wants_json(request: HttpRequest) -> bool:
    """Whether facts are asked for, or, where it fails, {"fault": words}."""
    return request.headers.get("Accept", "").startswith("application/json")
