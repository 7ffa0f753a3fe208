"""Rawi's own settings on a throw-away data folder and the database under test.

RAWI_TEST_DATABASE names that database: sqlite (the default) or postgres. SQLite is a file, with the options
that Rawi ships with.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

DATABASE = os.environ.get("RAWI_TEST_DATABASE", "sqlite")
_FOLDER = Path(tempfile.mkdtemp(prefix="rawi-tests-"))
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)

os.environ["RAWI_DATA"] = str(_FOLDER / "data")
os.environ["RAWI_ORIGIN"] = "http://localhost"
os.environ.pop("RAWI_DATABASE_URL", None)
if DATABASE == "postgres":
    # The server's own address comes when it runs: see the fixture django_db_modify_db_settings.
    os.environ["RAWI_DATABASE_URL"] = "postgres://rawi@127.0.0.1/rawi"

from rawi.project.settings import *  # noqa: E402, F403  the environment must be set first
from rawi.project.settings import DATABASES  # noqa: E402

if DATABASE == "sqlite":
    DATABASES["default"]["TEST"] = {"NAME": str(_FOLDER / "test.sqlite3")}

# Argon2 is slow on purpose; what is under test here is not the hash.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
