"""Joined particles before a figure's words: what may stand before a number, a noun or a qualifier."""

from rawi.reading.memory import remembered

#: Particles that are written joined to the next word; the article comes last.
PARTICLES = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "وك", "فل")

#: Spellings of particle and article together; لل and its kind drop the article's alef.
ARTICLES = ("ال", "وال", "فال", "بال", "كال", "وبال", "لل", "ولل")


@remembered(most=1 << 13)
def bare_forms(word: str) -> tuple[tuple[str, str], ...]:
    """The ways to read folded word as (particle, rest), longest rest first; the article is not taken off."""
    return tuple((p, word[len(p) :]) for p in PARTICLES if word.startswith(p) and len(word) - len(p) >= 2)


@remembered(most=1 << 13)
def definite_form(word: str) -> tuple[str, str] | None:
    """Folded word as (particle, rest) without particle and article; None where it has no article."""
    for prefix in ARTICLES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 2:
            return prefix[: len(prefix) - 2] if prefix.endswith("ال") else prefix[:-1], word[len(prefix) :]
    return None
