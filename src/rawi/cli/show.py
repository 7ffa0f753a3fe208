"""A page as a person would want to see it in a terminal."""

from rich.console import Console
from rich.text import Text

from rawi.reading import Page
from rawi.reading.model.findings import Finding, FindingKind, StatementValue
from rawi.reading.model.page import Block, BlockKind

#: One style a kind; the mark tells them apart where there is no colour.
STYLES = {
    FindingKind.DATE: ("cyan", "◷"),
    FindingKind.STATEMENT: ("green", "❝"),
    FindingKind.FIGURE: ("magenta", "#"),
    FindingKind.PLEDGE: ("yellow", "✋"),
    FindingKind.EVENT: ("blue", "◆"),
    FindingKind.NAME: ("bright_black", "·"),
}

_BLOCK_STYLES = {
    BlockKind.HEADLINE: "bold",
    BlockKind.SUBHEAD: "bold underline",
    BlockKind.BOILERPLATE: "dim strike",
    BlockKind.CAPTION: "italic",
}


def show(page: Page, name: str) -> None:
    """Print the page's structure with the findings' words marked, then each finding under its sentence."""
    console = Console(highlight=False)
    console.rule(name, style="dim")
    for block in page.blocks:
        console.print(Text(f"{block.kind:<12}", style="dim"), _block(page, block), sep="")
    console.print()
    for finding in page.findings:
        if finding.kind is not FindingKind.NAME:
            _show_finding(console, page, finding)


def _block(page: Page, block: Block) -> Text:
    text = Text(page.words_of(block), style=_BLOCK_STYLES.get(block.kind, ""))
    for finding in page.findings:
        if finding.block == block.id:
            for span in finding.spans:
                text.stylize(
                    STYLES[finding.kind][0], span.start - block.span.start, span.end - block.span.start
                )
    return text


def _show_finding(console: Console, page: Page, finding: Finding) -> None:
    style, mark = STYLES[finding.kind]
    words = " … ".join(span.of(page.text) for span in finding.spans)
    console.print(Text(f"{mark} {finding.kind:<10}", style=style), Text(words, style="bold"), sep="")
    console.print(Text(f"    {_gist(finding)}  ({finding.rule}, {finding.confidence:.2f})", style="dim"))


def _gist(finding: Finding) -> str:
    value = finding.value
    if isinstance(value, StatementValue):
        speakers = "، ".join(speaker.name for speaker in value.speakers) or "—"
        return f"{speakers} · {value.cue or '—'} · {value.form} · {value.attribution}"
    return str(getattr(value, "edtf", "") or getattr(value, "value", ""))
