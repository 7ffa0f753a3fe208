"""Refuses CSS that breaks an Arabic page: physical sides, letter-spacing, addresses of other machines.

    python tools/lint_css.py PATH …    every .css file under the paths; exit code 1 when one breaks a rule

The rules, with what to write instead, are in RULES. A line ending in `/* physical: reason */` is left alone.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import tinycss2
from tinycss2 import ast

_SIDES = r"(left|right)"
#: A pattern of property names, and what to say when one matches.
PROPERTIES = (
    (
        re.compile(rf"(?:margin|padding|border|scroll-margin|scroll-padding)-{_SIDES}"),
        "say inline-start or inline-end",
    ),
    (re.compile(_SIDES), "say inset-inline-start or inset-inline-end"),
    (re.compile(r"border-(?:top|bottom)-(?:left|right)-radius"), "say border-start-start-radius and so on"),
    (re.compile(r"letter-spacing"), "Arabic letters join: spacing tears them apart"),
)
#: Properties whose value may be a side, and what to say when it is.
VALUES = {
    "text-align": "say start or end",
    "float": "say inline-start or inline-end",
    "clear": "say inline-start or inline-end",
    "caption-side": "say inline-start or inline-end",
}
_COLOUR_FUNCTIONS = frozenset({"rgb", "rgba", "hsl", "hsla", "oklch", "lab", "lch"})
_EXCUSE = re.compile(r"/\* physical: \S[^*]{0,200}\*/")


def main(paths: list[str]) -> int:
    """Print every fault; 1 when there is one."""
    files = sorted(file for path in paths for file in Path(path).rglob("*.css"))
    faults = [f"{file}:{line}: {words}" for file in files for line, words in faults_of(file.read_text())]
    print("\n".join(faults) if faults else f"{len(files)} files of styles are well")
    return 1 if faults else 0


def faults_of(text: str) -> list[tuple[int, str]]:
    """Line and words of each fault in one file's text."""
    excused = {number for number, line in enumerate(text.splitlines(), 1) if _EXCUSE.search(line)}
    found = _of_rules(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True))
    return sorted((line, words) for line, words in found if line not in excused)


def _of_rules(nodes: list[ast.Node]) -> Iterator[tuple[int, str]]:
    for node in nodes:
        if isinstance(node, ast.ParseError):
            yield node.source_line, f"not CSS: {node.message}"
        elif isinstance(node, ast.Declaration):
            yield from _of_declaration(node)
        elif isinstance(node, ast.AtRule):
            yield from _of_at_rule(node)
        elif isinstance(node, ast.QualifiedRule):
            yield from _of_rules(_block(node.content))


def _block(content: list[ast.Node]) -> list[ast.Node]:
    return tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)


def _of_at_rule(node: ast.AtRule) -> Iterator[tuple[int, str]]:
    yield from _of_addresses(node.prelude)
    if node.content is not None:
        yield from _of_rules(_block(node.content))


def _of_declaration(node: ast.Declaration) -> Iterator[tuple[int, str]]:
    for pattern, instead in PROPERTIES:
        if pattern.fullmatch(node.lower_name):
            yield node.source_line, f"{node.lower_name}: {instead}"
    words = {token.lower_value for token in node.value if isinstance(token, ast.IdentToken)}
    if node.lower_name in VALUES and words & {"left", "right"}:
        yield node.source_line, f"{node.lower_name}: {VALUES[node.lower_name]}"
    if not node.name.startswith("--") and _names_colour(node.value):
        yield node.source_line, f"{node.lower_name}: a colour is a token, use var(--…) here"
    yield from _of_addresses(node.value)


def _names_colour(value: list[ast.Node]) -> bool:
    return any(
        isinstance(token, ast.HashToken)
        or (isinstance(token, ast.FunctionBlock) and token.lower_name in _COLOUR_FUNCTIONS)
        or (isinstance(token, ast.FunctionBlock) and _names_colour(token.arguments))
        for token in value
    )


def _of_addresses(value: list[ast.Node]) -> Iterator[tuple[int, str]]:
    for token in value:
        addresses = [token] if isinstance(token, ast.URLToken) else []
        if isinstance(token, ast.FunctionBlock):
            addresses = [part for part in token.arguments if isinstance(part, ast.StringToken)]
        for address in addresses:
            if re.match(r"(?:[a-z]+:)?//", address.value):
                yield (
                    address.source_line,
                    f"{address.value}: no call leaves the machine, keep a copy of our own",
                )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
