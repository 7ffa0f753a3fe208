"""How the command explains itself, in both languages."""

import re

import pytest

from cli.conftest import Run

ARABIC = re.compile("[\u0621-\u064a]")


@pytest.mark.parametrize("command", [(), ("serve",), ("read",), ("publish",), ("work",)], ids=" ".join)
def test_help_is_in_the_user_s_language_from_first_to_last(command: tuple[str, ...], rawi: Run) -> None:
    english, arabic = rawi(*command, "--help"), rawi(*command, "--help", lang="ar")
    assert (english.returncode, arabic.returncode) == (0, 0)
    assert not ARABIC.search(english.stdout)
    for line in re.split(r"\n", arabic.stdout):
        is_example = line.strip().startswith("rawi ")
        assert not line.strip() or ARABIC.search(line) or is_example, line
    for word in ("Usage", "Options", "Show", "COMMAND", "default"):
        assert word not in arabic.stdout


@pytest.mark.parametrize("command", ["serve", "read", "publish", "work"])
def test_help_gives_examples_and_exit_codes(command: str, rawi: Run) -> None:
    said = rawi(command, "--help").stdout
    assert f"rawi {command} " in said.partition("Examples:")[2]
    assert re.search("Exit codes: 0 .*, 2 ", said)


@pytest.mark.parametrize(
    ("arguments", "english", "arabic"),
    [
        (("serve", "--ports", "1"), "There is no option --ports.", "لا يوجد خيار --ports."),
        (("serve", "--port", "0"), "The value of --port is not valid.", "قيمة الخيار --port غير صالحة."),
        (("serve", "--port", "x"), "The value of --port is not valid.", "قيمة الخيار --port غير صالحة."),
        (("read",), "You named no page.", "لم تسمّ أي صفحة."),
        (
            ("read", "a", "--date", "12/6"),
            "The value of --date is not valid.",
            "قيمة الخيار --date غير صالحة.",
        ),
        (
            ("read", "a", "--date", "0001-01-01"),
            "The value of --date is not valid.",
            "قيمة الخيار --date غير صالحة.",
        ),
        (
            ("read", "a", "--json", "--html"),
            "Choose one of --json and --html, not both.",
            "اختر واحدا من الخيارين --json و--html، لا كليهما.",
        ),
        (("build",), "There is no command build.", "لا يوجد أمر build."),
    ],
)
def test_a_command_that_is_written_wrong_gets_one_line(
    arguments: tuple[str, ...], english: str, arabic: str, rawi: Run
) -> None:
    for lang, told in (("en", english), ("ar", arabic)):
        done = rawi(*arguments, lang=lang)
        assert (done.returncode, done.stdout) == (2, "")
        (line,) = done.stderr.splitlines()
        assert line.startswith(told)
        assert "--help" in line


def test_the_command_alone_shows_its_help(rawi: Run) -> None:
    done = rawi()
    assert (done.returncode, done.stderr) == (2, "")
    assert "serve" in done.stdout


def test_the_version_is_a_number(rawi: Run) -> None:
    assert re.fullmatch(r"rawi [0-9]+\.[0-9]+\.[0-9]+\n", rawi("--version").stdout)
