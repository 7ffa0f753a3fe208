"""The benchmarks, which no other test runs: what they take from the code is there."""

import ast
import importlib.util
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench"
OURS = ("rawi", "support")


def _taken(file: Path) -> list[tuple[str, str]]:
    """(module, name) of each import of ours, within functions too."""
    found = (node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    imports = (node for node in found if isinstance(node, ast.ImportFrom) and node.module)
    return [
        (str(node.module), alias.name)
        for node in imports
        for alias in node.names
        if str(node.module).split(".")[0] in OURS
    ]


@pytest.mark.parametrize("file", sorted(BENCH.glob("*.py")), ids=lambda file: file.stem)
def test_what_it_imports_is_there(file: Path) -> None:
    missing = [
        f"{module}.{name}" for module, name in _taken(file) if not _has(importlib.import_module(module), name)
    ]
    assert missing == []


def _has(module: object, name: str) -> bool:
    if hasattr(module, name):
        return True
    return importlib.util.find_spec(f"{module.__name__}.{name}") is not None  # type: ignore[attr-defined]
