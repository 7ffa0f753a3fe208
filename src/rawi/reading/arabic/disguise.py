"""Words in disguise: what a reader still recognises though the letters are spaced, stretched or turned round.

For moderation only. The fold already sees through marks, tatweel, joiners, look-alike letters and
presentation forms; this undoes what would be harmful in reading: م م ن و ع, م.م.ن.و.ع, ممنوووع, &#1605;منوع,
and letters stored backwards under a bidi override. Words in Latin letters (mamnou3) it leaves alone.
"""

import html
import re

from rawi.reading.arabic.fold import fold

_OVERRIDDEN = re.compile("[\u202d\u202e]([^\u202a-\u202e]*)\u202c?")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
#: Three single letters or more, one sign between each two.
_SPACED = re.compile(r"(?<!\w)[^\W\d_](?:[ ._*-][^\W\d_](?!\w)){2,}+")
_BETWEEN = re.compile("[ ._*-]")


def undisguised(text: str) -> str:
    """The folded text without disguises, to look in it for listed words, undisguised alike.

    Linear; never raises. No offsets lead back from it.
    """
    turned = _OVERRIDDEN.sub(lambda match: match[1][::-1], html.unescape(text))
    short = _STRETCHED.sub(r"\1", fold(turned))
    return _SPACED.sub(lambda match: _BETWEEN.sub("", match[0]), short)
