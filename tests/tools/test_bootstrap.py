"""The start from a bare Python, with a stand-in for uv that writes down what it is asked to do."""

import ast
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support.shared import ROOT

#: Installs a `rawi` that prints its arguments and where it was started.
UV = f"""#!/bin/sh
echo "$*" >> "$CALLS"
case "$1 $2" in
    --version*) echo "uv ${{UV_VERSION:-99.0.0}} (stand-in)"; exit 0 ;;
    "python find") [ -z "$NO_PYTHON" ] && echo {sys.executable} ; exit 0 ;;
    "python install") [ -z "$NO_PYTHON" ] ; exit ;;
    "venv "*)
        for last; do :; done
        mkdir -p "$last/bin" && ln -sf {sys.executable} "$last/bin/python" ;;
    "pip sync") sleep "${{SLOW:-0}}"; [ -z "$BROKEN" ] || {{ echo "no route to host" >&2; exit 2; }} ;;
    "pip install")
        printf '#!/bin/sh\\necho "rawi in $PWD:" "$@"\\n' > "$(dirname "$6")/rawi"
        chmod +x "$(dirname "$6")/rawi" ;;
esac
"""


class Clone:
    """A folder with the launchers, a lock and nothing installed."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.calls_file = folder / "a clone", folder / "calls"
        for name in ("rawi", "check", "pyproject.toml", "tools/bootstrap.py"):
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, self.folder / name)
        (self.folder / "tools" / "check.py").write_text("import sys\nprint('check:', *sys.argv[1:])\n")
        (self.folder / "lock").mkdir()
        for name in ("runtime", "postgres", "dev"):
            (self.folder / "lock" / f"{name}.txt").write_text("django==6.1.3\n")
        self.bin = folder / "bin"
        self.bin.mkdir()
        (self.bin / "uv").write_text(UV)
        (self.bin / "uv").chmod(0o755)
        (self.bin / "python3").symlink_to(sys.executable)

    def environment(self, settings: dict[str, str]) -> dict[str, str]:
        own = {name: value for name, value in os.environ.items() if not name.startswith("RAWI_")}
        path = f"{self.bin}{os.pathsep}/usr/bin:/bin"
        return {**own, "PATH": path, "CALLS": str(self.calls_file), "PYENV_ROOT": "/nowhere", **settings}

    def start(
        self, *command: str, cwd: Path | None = None, **settings: str
    ) -> subprocess.CompletedProcess[str]:
        program = [str(self.folder / command[0]), *command[1:]]
        environment = self.environment(settings)
        return subprocess.run(program, cwd=cwd, env=environment, capture_output=True, text=True, timeout=60)

    def calls(self, verb: str) -> list[str]:
        """What the stand-in was asked to do, of one kind."""
        lines = self.calls_file.read_text().splitlines() if self.calls_file.exists() else []
        return [line for line in lines if line.startswith(verb)]


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path)


def test_the_command_s_own_output_stays_clean(clone: Clone, tmp_path: Path):
    started = clone.start("rawi", "serve", "صفحة.txt", cwd=tmp_path)
    assert started.stdout == f"rawi in {tmp_path}: serve صفحة.txt\n"
    assert "Installing into .venv" in started.stderr


def test_the_second_start_installs_nothing_and_says_nothing(clone: Clone):
    clone.start("rawi")
    before = clone.calls("")
    second = clone.start("rawi", "read", "x")
    assert (clone.calls(""), second.stderr) == (before, "")


def test_a_link_to_the_launcher_works(clone: Clone, tmp_path: Path):
    (tmp_path / "linked").symlink_to(clone.folder / "rawi")
    done = subprocess.run(
        [tmp_path / "linked", "x"], env=clone.environment({}), capture_output=True, text=True
    )
    assert done.stdout.endswith(": x\n")


@pytest.mark.parametrize("changed", ["lock/runtime.txt", "pyproject.toml"])
def test_a_new_lock_is_installed(clone: Clone, changed: str):
    clone.start("rawi")
    with (clone.folder / changed).open("a") as file:
        file.write("# changed\n")
    clone.start("rawi")
    assert len(clone.calls("pip sync")) == 2


def test_a_moved_folder_is_installed_anew(clone: Clone):
    clone.start("rawi")
    clone.folder = clone.folder.rename(clone.folder.with_name("moved"))
    clone.start("rawi")
    assert len(clone.calls("pip sync")) == 2


@pytest.mark.parametrize(
    ("command", "address", "lock"),
    [("rawi", "", "runtime"), ("rawi", "postgres://a@b/c", "postgres"), ("check", "", "dev")],
)
def test_each_command_gets_the_smallest_lock_that_it_needs(
    clone: Clone, command: str, address: str, lock: str
):
    clone.start(command, RAWI_DATABASE_URL=address)
    assert [Path(call).name for call in clone.calls("pip sync")] == [f"{lock}.txt"]


def test_a_smaller_need_takes_nothing_away(clone: Clone):
    clone.start("check")
    clone.start("rawi")
    (clone.folder / "lock" / "dev.txt").write_text("django==6.1.4\n")
    clone.start("rawi")
    assert [Path(call).name for call in clone.calls("pip sync")] == ["dev.txt", "dev.txt"]


def test_two_first_starts_at_once_install_once(clone: Clone):
    program, environment = clone.folder / "rawi", clone.environment({"SLOW": "1"})
    both = [subprocess.Popen([program], env=environment, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [started.communicate(timeout=60)[1] for started in both]
    assert [started.returncode for started in both] == [0, 0]
    assert len(clone.calls("pip sync")) == 1
    assert "waiting for it" in "".join(said)


def test_an_install_that_was_cut_short_is_begun_anew(clone: Clone):
    clone.start("rawi", BROKEN="1")
    assert clone.start("rawi", "x").stdout.endswith(": x\n")
    assert len(clone.calls("venv")) == 2


def test_a_failing_install_says_what_and_what_to_do(clone: Clone):
    failed = clone.start("rawi", BROKEN="1")
    assert failed.returncode == 1
    assert "no route to host" in failed.stderr
    assert "run the same command again" in failed.stderr
    assert "Traceback" not in failed.stderr


def test_without_a_fitting_python_one_message_says_how_to_get_it(clone: Clone):
    # The interpreter that runs the launcher is refused by name, as an old one would be.
    failed = clone.start("rawi", RAWI_PYTHON="3.7", NO_PYTHON="1")
    assert failed.returncode == 1
    assert "RAWI_PYTHON=/path/to/python3" in failed.stderr
    assert "Traceback" not in failed.stderr


def test_pyenv_s_versions_are_found_though_its_commands_fail(clone: Clone, tmp_path: Path):
    version = tmp_path / "pyenv" / "versions" / "3.13.9" / "bin"
    version.mkdir(parents=True)
    (version / "python").symlink_to(sys.executable)
    done = clone.start("rawi", RAWI_PYTHON="3.13", NO_PYTHON="1", PYENV_ROOT=str(tmp_path / "pyenv"))
    assert done.returncode == 0, done.stderr
    assert str(version) in clone.calls("venv")[0]


def test_an_interpreter_asked_for_gets_a_folder_of_its_own(clone: Clone):
    clone.start("rawi", RAWI_PYTHON="3.13")
    assert clone.calls("venv")[0].endswith("/a clone/.venv-3.13")


def test_the_check_gets_its_arguments(clone: Clone):
    assert clone.start("check", "--fast").stdout == "check: --fast\n"


def test_an_old_uv_is_left_alone(clone: Clone):
    # pip is asked for the pinned one instead, which this closed machine refuses.
    failed = clone.start("rawi", UV_VERSION="0.1.0", PIP_INDEX_URL="http://127.0.0.1:9/", PIP_RETRIES="0")
    assert clone.calls("venv") == []
    assert failed.returncode == 1


def test_it_runs_on_the_oldest_python_that_it_promises():
    text = (ROOT / "tools" / "bootstrap.py").read_text(encoding="utf-8")
    ast.parse(text, feature_version=(3, 8))
    assert len(text.splitlines()) <= 300


def test_the_interpreters_are_those_that_the_project_names():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    named = set(re.findall(r"Python :: (3\.\d+)", text))
    from bootstrap import OLDEST, TESTED

    assert {".".join(map(str, version)) for version in TESTED} == named
    assert f'requires-python = ">={OLDEST[0]}.{OLDEST[1]}"' in text


def test_ctrl_c_ends_it_with_a_word_and_no_traceback(clone: Clone):
    environment = clone.environment({"SLOW": "30"})
    started = subprocess.Popen(
        [clone.folder / "rawi"], env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while not clone.calls("pip sync"):
        time.sleep(0.02)
    os.killpg(started.pid, signal.SIGINT)
    said = started.communicate(timeout=20)[1]
    assert started.returncode == 130
    assert "stopped" in said
    assert "Traceback" not in said
