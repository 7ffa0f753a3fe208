"""Comments that came faster than anybody types."""

#: From showing the form to sending it. Who pastes a text still reads the form.
LEAST_SECONDS = 3.0


def too_fast(seconds: float | None) -> bool:
    """True where the form was sent sooner after it was shown than a person could; None is not known: False.

    The time shown must be the site's own, signed. A negative one was made up.
    """
    return seconds is not None and not seconds >= LEAST_SECONDS
