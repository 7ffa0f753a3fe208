"""A page as a person would want to see it in a terminal."""

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from rawi.cli.gist import gist
from rawi.reading import Page
from rawi.reading.model.findings import Finding, FindingKind
from rawi.reading.model.page import Block, BlockKind
from rawi.reading.spans import Span

#: One style a kind; the sign tells them apart where there is no colour.
STYLES = {
    FindingKind.STATEMENT: ("green", "❝"),
    FindingKind.PLEDGE: ("yellow", "✓"),
    FindingKind.FIGURE: ("magenta", "#"),
    FindingKind.DATE: ("cyan", "◷"),
    FindingKind.EVENT: ("blue", "◆"),
    FindingKind.NAME: ("bright_black", "•"),
}
_BLOCK_STYLES = {
    BlockKind.HEADLINE: "bold",
    BlockKind.SUBHEAD: "bold",
    BlockKind.CAPTION: "italic",
    BlockKind.BOILERPLATE: "dim",
}
_WIDEST_KIND = max(len(kind) for kind in BlockKind)


def show(page: Page, name: str, *, explain: bool = False) -> str:
    """What to print of a page: its structure, then the findings by kind, the words marked in their sentences.

    explain adds the rule that found it, the table entry that fired, and the confidence.
    """
    console = Console(highlight=False, soft_wrap=True)
    with console.capture() as shown:
        console.rule(Text(name), style="dim")
        for block in page.blocks:
            console.print(_block(page, block))
        for kind in STYLES:
            found = [finding for finding in page.findings if finding.kind is kind]
            if found:
                _show_kind(console, page, kind, found, explain=explain)
    return shown.get()


def _block(page: Page, block: Block) -> Text:
    label = block.boilerplate or block.kind
    line = Text(f"{label:<{_WIDEST_KIND}}  ", style="dim")
    return line.append(page.words_of(block), style=_BLOCK_STYLES.get(block.kind, "not dim"))


def _show_kind(
    console: Console, page: Page, kind: FindingKind, found: list[Finding], *, explain: bool
) -> None:
    style, sign = STYLES[kind]
    console.print(Text(f"\n{sign} {kind} ({len(found)})", style=f"bold {style}"))
    for finding in found:
        console.print(Text(f"  {gist(finding)}", style=style))
        console.print(Padding(_sentence(page, finding, style), (0, 0, 0, 4)))
        if explain:
            fired = f" ← {finding.entry}" if finding.entry else ""
            console.print(Text(f"    {finding.rule}{fired}  {finding.confidence:.2f}", style="dim"))


def _sentence(page: Page, finding: Finding, style: str) -> Text:
    """The sentence with the finding's words marked; the whole stretch where the words leave the sentence."""
    first, last = finding.spans[0], finding.spans[-1]
    around = Span(min(finding.sentence.start, first.start), max(finding.sentence.end, last.end))
    text = Text(around.of(page.text))
    for span in finding.spans:
        text.stylize(f"bold underline {style}", span.start - around.start, span.end - around.start)
    return text
