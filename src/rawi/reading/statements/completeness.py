"""Completeness: whether a noun phrase may end with a word, so that what is said may begin after it."""

from rawi.reading.arabic.clitics import APART, OF_THIRD
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.statements.nouns import is_definite
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.scene import Scene

#: «بالكأس», «للبنك»: a preposition and the article, folded.
JOINED_ARTICLES = ("بال", "لل")


def is_complete(scene: Scene, word: int) -> bool:
    """True when a noun phrase may end with the word: a bare noun («عملية») waits for its complement."""
    text = scene.passage.words[word]
    if is_definite(text) or text in word_set("times") or word in scene.passage.quote_of:
        return True
    if text in APART or text.startswith(JOINED_ARTICLES):
        return True
    return scene.passage.gaps[word + 1].strip() != "" or word in scene.name_ends


def has_joined_pronoun(passage: Passage, word: int) -> bool:
    """True for «رفضه», «دعوتها»; the ة of «خطة» is no pronoun though it folds like one."""
    return passage.words[word].endswith(OF_THIRD) and passage.text[passage.ends[word] - 1] != "ة"
