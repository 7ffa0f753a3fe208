"""Who asks is a program and no reader.

"Mozilla/5.0 (compatible; Googlebot/2.1; …)" → True. A program that passes itself off as a browser is not
known; nor are browsers counted that say nothing of themselves.
"""

from functools import cache
from importlib import resources


def is_bot(agent: str) -> bool:
    """True of a User-Agent that names a program, and of an empty one ("-" in logs)."""
    small = agent.lower()
    return len(small) < 2 or any(part in small for part in _parts())


@cache
def _parts() -> tuple[str, ...]:
    text = (resources.files(__package__) / "bots.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and line[0] != "#"]
    return tuple(line.split("\t")[0] for line in lines[1:])
