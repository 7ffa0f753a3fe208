"""Own speech: words that only somebody who speaks begins with, where no mark opens what he says.

Example: … في هذا البلد وقال ستظل بلادنا عصية على كل من يحاول المساس بها. -> ستظل بلادنا عصية على …
Source: annotated pages and own observation; «نحن قررنا», «لقد وقفنا», «نستنكر» likewise.
"""

from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_future, is_of_us


def opens_own_speech(scene: Scene, word: int) -> bool:
    """True for «نحن», «لقد», «سنبقى», «نستنكر» at the word; False past the passage's end."""
    if word >= scene.passage.count or word in scene.known or word in scene.cue_at:
        return False
    text = scene.passage.words[word]
    return scene.is_word(word, "speech_openings") or is_future(text) or is_of_us(text)
