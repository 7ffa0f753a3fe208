"""Functions and modules stay short; what is longer stands in long.tsv with its reason."""

import ast
from pathlib import Path

from support.tree import name, texts

FUNCTION_LINES = 50
MODULE_LINES = 400
LONG = Path(__file__).with_name("long.tsv")


def allowed() -> dict[str, str]:
    """Place and reason of everything that may be longer."""
    lines = LONG.read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


def long_places() -> set[str]:
    """Modules as `path`, functions as `path::name`, that are longer than the limits."""
    found = set()
    for path in texts(".py"):
        text = path.read_text(encoding="utf-8")
        if "/migrations/" in name(path):
            continue
        if len(text.splitlines()) > MODULE_LINES:
            found.add(name(path))
        found |= {f"{name(path)}::{node.name}" for node in ast.walk(ast.parse(text)) if _is_long(node)}
    return found


def _is_long(node: ast.AST) -> bool:
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno >= FUNCTION_LINES


def test_what_is_long_has_a_reason():
    assert long_places() == set(allowed()), f"split it, or give the reason in {name(LONG)}"


def test_every_reason_says_something():
    assert [place for place, reason in allowed().items() if len(reason) < 20] == []
