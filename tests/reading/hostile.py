"""The hostile texts and oracles of ../shared/trust/tools/gen_hostile.py, without its images and archives.

The script writes everything at once and takes long over its pictures; only the assignments of its text part
are run here.
"""

import ast
import random
from functools import cache
from typing import Any

from support.shared import shared

_WANTED = {"N", "L", "T", "legit", "w", "ev"}


@cache
def _generator() -> dict[str, Any]:
    source = shared("trust/tools/gen_hostile.py").read_text(encoding="utf-8")
    wanted = [
        node for node in ast.parse(source).body if isinstance(node, ast.Assign) and _names(node) & _WANTED
    ]
    made: dict[str, Any] = {"random": random}
    exec(compile(ast.Module(wanted, []), "gen_hostile.py", "exec"), made)
    return made


def _names(node: ast.Assign) -> set[str]:
    return {target.id for target in node.targets if isinstance(target, ast.Name)}


def texts() -> dict[str, str]:
    """Name to text: about 60, up to 130,000 code points."""
    return dict(_generator()["T"])


def legitimate() -> list[tuple[str, str, str]]:
    """Language, what it is, text: what must survive."""
    return list(_generator()["legit"])


def disguises() -> list[tuple[str, str]]:
    """Kind of disguise and a disguised form of the first one's word."""
    return list(_generator()["ev"])
