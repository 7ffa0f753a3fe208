"""Events that a date counts from: «قبل ساعات من انطلاق المباحثات» ends with the event."""

from rawi.reading.dates.tokens import Token, Words


def with_event(words: Words, token: Token) -> int:
    """Where the date ends with its event: the noun after «من» and the definite noun that completes it."""
    if not token.when.echo.startswith("event"):
        return token.end
    i = token.word
    while i < len(words.starts) and words.starts[i] < token.end:
        i += 1
    last, i = i, i + 1
    if words.at(i)[:1].isalpha():
        last = i
        if not words.at(i).startswith("ال") and words.at(i + 1).startswith("ال"):
            last = i + 1
    return words.starts[last] + len(words.texts[last])
