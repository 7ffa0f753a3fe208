"""Lengths of falling or rising units as one length.

Example: «سنة وثلاثة أشهر», «عام واحد وشهر و21 يوما».
Source: Recognizers-Text DurationParser, Arabic.
"""

from rawi.reading.dates.lengths import Length
from rawi.reading.dates.rule import Hit, Made, Stage, as_length
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import length_of

STAGE = Stage.SUMS
PATTERN = """(?P<first>{length|one})(?:{comma}?{and}?{length|one|counted})+
             (?!{month|month_weak|month_named|n|day|weekday|weekday_bare|relday|feast})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The sum, where all units differ and at least one is counted."""
    tokens = [
        t for t in hit.tokens[hit.match.start() : hit.match.end()] if not (t.has("and") or t.has("comma"))
    ]
    lengths = [length_of(token) for token in tokens]
    counts = tuple(count for part in lengths for count in part.counts)
    units = {unit for _, unit in counts}
    if len(units) < len(counts) or "period" in units or not any(token.has("length") for token in tokens):
        return None
    if any(part.is_vague or part.high is not None for part in lengths):
        return None
    return as_length(Length(counts, None, lengths[0].qualifier))
