"""The rawi command as a user types it, and pages to give it."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from support.serving import COMMAND

Run = Callable[..., "subprocess.CompletedProcess[str]"]

HEADLINE = "البلدية تفتتح جسر النهر الشرقي بعد عام من الترميم"
STORY = f"""أخبار البلدة > خدمات
{HEADLINE}
سلمى الحيدري
12 حزيران/يونيو 2020

قال رئيس البلدية سالم العبيدي اليوم الجمعة إن الجسر سيفتح أمام السيارات في تموز/يوليو المقبل.

وأضاف العبيدي "أنجزنا العمل كله بأيدي عمال البلدة"، مشيرا إلى أن كلفة الترميم بلغت 3 ملايين دينار.

ويربط الجسر ضفتي النهر منذ عام 1957، وأغلق العام الماضي بعد أن ظهرت شقوق في دعاماته.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A news page in a file."""
    file = tmp_path / "page.txt"
    file.write_text(STORY, encoding="utf-8")
    return file


@pytest.fixture
def rawi(tmp_path: Path) -> Run:
    """Run the command in an empty folder, in the language given: rawi("read", "page.txt", lang="ar")."""

    def run(
        *arguments: object, lang: str = "en", stdin: bytes = b"", **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        done = subprocess.run(
            [COMMAND, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env=shell(lang) | environment,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return run


def shell(lang: str) -> dict[str, str]:
    """What a user's shell holds, nothing of the tests' own settings among it."""
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("RAWI_", "DJANGO_", "PYTEST_", "LC_", "LANG"))
    }
    return own | {"LANG": {"ar": "ar_IQ.UTF-8", "en": "en_GB.UTF-8"}[lang], "PYTHONUNBUFFERED": "1"}
