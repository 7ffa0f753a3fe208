"""Writes made-up pages of every kind to a folder, to look at them without a database.

    python tools/preview_site.py FOLDER [LANGUAGE]    then serve FOLDER: python -m http.server -d FOLDER

The pages are those of tests/support/made_pages.py.
"""

import os
import shutil
import sys
from pathlib import Path

import django
from django.template.loader import render_to_string
from django.utils import translation

ROOT = Path(__file__).resolve().parents[1]
STATIC = ROOT / "src/rawi/site/static/site"


def main(folder: Path, language: str = "ar") -> None:
    """Render every page in a language ("ar" or "en")."""
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
    os.environ["DJANGO_SETTINGS_MODULE"] = "support.settings"
    django.setup()
    from support import made_pages

    shutil.copytree(STATIC, folder / "static/site", dirs_exist_ok=True)
    direction = "rtl" if language == "ar" else "ltr"
    with translation.override(language):
        for name, (template, _) in made_pages.PAGES.items():
            given = made_pages.context(name, language=language, dir=direction)
            (folder / f"{name}.html").write_text(render_to_string(template, given), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
