"""Kept back: what he who refuses it does not say («رفض التعليق على الخبر», «، مكتفيا بالقول»)."""

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.nouns import bare, is_definite
from rawi.reading.statements.scene import Scene

_REFUSE = "رفض"
_CONTENTED = "اكتفى"


def keeps_silent(form: Form, text: str) -> bool:
    """«رفض الوزير التعليق على الخبر», «رفض تأكيد الخبر»: he says nothing."""
    if form.word.lemma != _REFUSE:
        return False
    is_telling = is_definite(text) and bare(text) in words_of_kind("kept_back", "telling")
    return is_telling or text in words_of_kind("kept_back", "answer")


def says_no_more(scene: Scene, cue: Cue) -> bool:
    """«أكد الوزير أن العمل بدأ، | رافضا التعليق», «…، | مكتفيا بالإشارة»: the reporter tells what he does not
    say.
    """
    if not cue.is_participle or cue.end >= scene.passage.count:
        return False
    text = scene.passage.words[cue.end]
    is_contented = cue.form.word.lemma == _CONTENTED and text[0] == "ب"
    return is_contented or keeps_silent(cue.form, text)
