"""The environment's table is one: in the code's docstring, in the reference, and in what the code reads."""

import re

from rawi.project import environment
from support.shared import ROOT
from support.tree import name, texts


def _rows(text: str) -> dict[str, tuple[str, str]]:
    """Variable to meaning and default, of a Markdown table."""
    plain = text.replace("`", "")
    found = re.findall(r"^\| (RAWI_\w+) \| (.+?) \| (.+?) \|$", plain, re.MULTILINE)
    return {variable: (meaning, default) for variable, meaning, default in found}


def test_the_reference_is_the_docstring() -> None:
    reference = (ROOT / "docs/reference/environment.md").read_text(encoding="utf-8")
    assert _rows(reference) == _rows(environment.__doc__ or "")


def test_every_variable_that_is_read_is_listed() -> None:
    source = (ROOT / "src/rawi/project/environment.py").read_text(encoding="utf-8")
    read = set(re.findall(r'environ(?:\.get\(|\[)"(RAWI_\w+)"', source))
    assert read == set(_rows(environment.__doc__ or ""))


def test_no_other_module_reads_a_setting_from_the_environment() -> None:
    # The command hands its own options on through the environment, which is writing.
    allowed = {"src/rawi/project/environment.py", "src/rawi/cli/serve.py", "src/rawi/cli/site.py"}
    readers = {
        name(path)
        for path in texts(".py")
        if name(path).startswith("src/") and re.search(r'environ.*"RAWI_', path.read_text(encoding="utf-8"))
    }
    assert readers == allowed


def test_documents_name_variables_that_exist() -> None:
    known = {
        *_rows(environment.__doc__ or ""),
        "RAWI_TEST_CHROMIUM",
        "RAWI_TEST_POSTGRES_URL",
        "RAWI_TEST_DATABASE",
    }
    for page in texts(".md"):
        named = set(re.findall(r"RAWI_[A-Z_]+[A-Z]", page.read_text(encoding="utf-8")))
        assert named <= known, name(page)
