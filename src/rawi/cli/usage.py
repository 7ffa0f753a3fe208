"""How the command speaks of itself: help and errors of use in the user's language; click has English."""

import click

from rawi.cli.messages import help_text, say

#: Columns of a command's line in the list of commands.
_SHORT = 70


class Command(click.Command):
    """A command whose help is in the user's language throughout."""

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)  # type: ignore[arg-type]  # passed on as they came
        self.options_metavar = help_text("options_metavar")

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that says how the command is written."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=help_text("usage") + " ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of options."""
        options = [one for one in self.get_params(ctx) if isinstance(one, click.Option)]
        records = [option.get_help_record(ctx) for option in options]
        with formatter.section(help_text("options")):
            formatter.write_dl([record for record in records if record])


class Group(Command, click.Group):
    """The command that holds the others."""

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)
        self.subcommand_metavar = help_text("command_metavar")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of options and that of commands."""
        super().format_options(ctx, formatter)
        with formatter.section(help_text("commands")):
            formatter.write_dl(
                [(name, command.get_short_help_str(_SHORT)) for name, command in self.commands.items()]
            )


def said(error: click.UsageError) -> str:
    """One line: what is wrong with how the command was written, and where its help is."""
    path = error.ctx.command_path if error.ctx else "rawi"
    return f"{_fault(error)} {say('see_help', command=path)}"


def _fault(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            return say("no_such_option", option=error.option_name)
        case click.exceptions.NoSuchCommand():
            return say("no_such_command", command=error.command_name)
        case click.MissingParameter():
            return say("no_page_named")
        case click.BadOptionUsage():
            return say("bad_value", option=error.option_name)
        case click.BadParameter() if error.param:
            return say("bad_value", option=error.param.opts[0])
        case _:
            return error.format_message()
