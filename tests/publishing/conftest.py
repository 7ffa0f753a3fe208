"""A folder of released files of one's own, and a newsroom to write in."""

from pathlib import Path
from typing import Any

import pytest

from rawi.publishing.folder import Folder
from support.newsroom import Newsroom, open_newsroom


@pytest.fixture
def folder(tmp_path: Path, settings: Any) -> Folder:
    settings.RELEASE = tmp_path / "release"
    return Folder(settings.RELEASE)


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()
