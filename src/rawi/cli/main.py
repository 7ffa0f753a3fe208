"""The rawi command: its sub-commands and their options."""

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import click

from rawi.cli.messages import help_text, say
from rawi.cli.streams import Unwritable, give_up, prepare
from rawi.cli.usage import Command, Group, said

BAD_USE = 2
#: As a shell says it of a command that Ctrl-C ended.
INTERRUPTED = 130

_help = click.help_option("--help", help=help_text("help"))


@click.group(cls=Group, help=help_text("rawi"))
@click.version_option(package_name="rawi", message="rawi %(version)s", help=help_text("version"))
@_help
def rawi() -> None:
    """The command."""


@rawi.command(cls=Command, help=help_text("serve"), epilog=help_text("serve.examples"))
@click.argument("pages", metavar="[PAGE]…", nargs=-1)
@click.option(
    "--data", metavar="DIR", type=click.Path(path_type=Path), envvar="RAWI_DATA", help=help_text("serve.data")
)
@click.option(
    "--port", metavar="N", type=click.IntRange(1, 65535), default=8000, help=help_text("serve.port")
)
@click.option("--bare", is_flag=True, help=help_text("serve.bare"))
@_help
def serve(pages: tuple[str, ...], data: Path | None, port: int, bare: bool) -> None:
    """Publish pages and serve the site."""
    from rawi.cli.serve import serve as run

    raise SystemExit(run(pages, data or Path("rawi-data"), port, bare=bare))


def _newspaper_day(_: click.Context, parameter: click.Parameter, day: datetime | None) -> datetime | None:
    """The day, refused where no newspaper can have appeared."""
    from rawi.reading.model.page import FIRST_YEAR, LAST_YEAR

    if day and not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise click.BadParameter("", param=parameter)
    return day


@rawi.command(cls=Command, help=help_text("read"), epilog=help_text("read.examples"))
@click.argument("pages", metavar="PAGE…", nargs=-1, required=True)
@click.option("--json", "is_json", is_flag=True, help=help_text("read.json"))
@click.option("--html", "is_html", is_flag=True, help=help_text("read.html"))
@click.option("--explain", is_flag=True, help=help_text("read.explain"))
@click.option(
    "--date",
    "day",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=_newspaper_day,
    help=help_text("read.date"),
)
@_help
def read(pages: tuple[str, ...], is_json: bool, is_html: bool, explain: bool, day: datetime | None) -> None:
    """Read pages and show what they say."""
    from rawi.cli.read import Options, read_pages

    if is_json and is_html:
        raise click.UsageError(say("one_form"), click.get_current_context())
    form = "json" if is_json else "html" if is_html else "text"
    options = Options(form=form, explain=explain, day=day.date() if day else None)
    raise SystemExit(read_pages(pages, options))


def _site_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options of commands that work on a site's data folder."""
    folder = click.Path(path_type=Path, file_okay=False)
    data = click.option(
        "--data", metavar="DIR", type=folder, envvar="RAWI_DATA", help=help_text("serve.data")
    )
    port = click.option(
        "--port", metavar="N", type=click.IntRange(1, 65535), default=8000, help=help_text("publish.port")
    )
    return data(port(_help(command)))


@rawi.command(cls=Command, help=help_text("publish"), epilog=help_text("publish.examples"))
@click.option("--check", "is_check", is_flag=True, help=help_text("publish.check"))
@click.option("--jobs", metavar="N", type=click.IntRange(1, 64), help=help_text("publish.jobs"))
@_site_options
def publish(is_check: bool, jobs: int | None, data: Path | None, port: int) -> None:
    """Write every published page anew, or compare."""
    from rawi.cli.publish import publish as run

    raise SystemExit(
        run(data or Path("rawi-data"), port, is_check=is_check, jobs=jobs or os.cpu_count() or 1)
    )


@rawi.command(cls=Command, help=help_text("work"), epilog=help_text("work.examples"))
@_site_options
def work(data: Path | None, port: int) -> None:
    """Write what changes until stopped."""
    from rawi.cli.publish import work as run

    raise SystemExit(run(data or Path("rawi-data"), port))


def main() -> None:
    """Run the command and end with its exit code."""
    try:
        prepare()
        try:
            _run()
        finally:
            sys.stdout.flush()
    except Unwritable as failure:
        raise SystemExit(give_up(failure)) from None


def _run() -> None:
    try:
        rawi(standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message())
        raise SystemExit(BAD_USE) from None
    except click.UsageError as error:
        print(said(error), file=sys.stderr)
        raise SystemExit(BAD_USE) from None
    except click.Abort:
        raise SystemExit(INTERRUPTED) from None


if __name__ == "__main__":
    main()
