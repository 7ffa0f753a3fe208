"""Material beside the checkout: there, or said to be missing."""

import pytest

from support import shared as module
from support.shared import shared


@pytest.fixture
def empty_root(tmp_path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "ROOT", tmp_path / "checkout")
    return tmp_path


def test_what_is_there_is_given(empty_root):
    (empty_root / "shared").mkdir()
    (empty_root / "shared" / "page.txt").touch()
    assert shared("page.txt").exists()


def test_what_is_missing_fails_in_ci(empty_root, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=r"shared/page\.txt is not there"):
        shared("page.txt")


def test_what_is_missing_skips_elsewhere(empty_root, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=r"shared/page\.txt is not there"):
        shared("page.txt")
