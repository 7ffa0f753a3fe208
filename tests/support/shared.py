"""Material that stands beside the checkout and never inside it: real pages, third-party test sets."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def shared(path: str) -> Path:
    """A file or folder of ../shared. Where it is missing: the test is skipped, in CI it fails."""
    found = ROOT.parent / "shared" / path
    if not found.exists():
        missing(f"../shared/{path} is not there")
    return found


def missing(what: str) -> None:
    """Skip the running test, saying what is missing and how to get it; in CI nothing is skipped."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}: CI runs every test", pytrace=False)
    pytest.skip(what)
