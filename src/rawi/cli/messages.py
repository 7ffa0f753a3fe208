"""What the command says, in the user's language."""

import os
from functools import cache
from importlib import resources


def user_language() -> str:
    """The language of the user's environment: "ar" or "en" (also where it names neither)."""
    named = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "ar" if named.lower().startswith("ar") else "en"


def say(code: str, **facts: object) -> str:
    """The message with this code in the user's language, facts filled in."""
    return texts("messages")[code][user_language()] % facts


def help_text(key: str) -> str:
    """The help text with this key in the user's language."""
    return texts("help")[key][user_language()].replace("\\n", "\n").replace("\\b", "\b")


@cache
def texts(table: str) -> dict[str, dict[str, str]]:
    """A table of this package, messages or help: code to language to text."""
    content = (resources.files(__package__) / f"{table}.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in content.splitlines() if line and line[0] != "#"]
    languages = lines[0][1:]
    return {cells[0]: dict(zip(languages, cells[1:], strict=True)) for cells in lines[1:]}
