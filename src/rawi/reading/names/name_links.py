"""The links in a person's name («بن», «آل», «أبو», «عبد») and what may follow each of them."""

from rawi.reading.names.clitics import is_verbal_noun
from rawi.reading.names.lexicon import (
    COMMON,
    DEFINITE,
    FAMILY,
    GIVEN,
    LINK,
    NAME_PART,
    NUMBER,
    PERSONAL,
    REPORTING,
    STOP,
    TITLE,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.sheet import Sheet, Token

_OF_WHOM = ("ها", "هم", "كم", "ه", "ك")
#: Letters that a family name may begin with, though a clitic is spelled so.
_OWN_LETTERS = ("ب", "ك", "ف")
#: «آل», as it is folded.
HOUSE = "ال"
SONS = frozenset({"بن", "ابن", "بنت"})


def is_deed(word: str) -> bool:
    """True for a verbal noun by its shape, with its article or its pronoun («التعبير», «انزعاجه»)."""
    stem = word.removeprefix("ال")
    stem = next((stem.removesuffix(ending) for ending in _OF_WHOM if stem.endswith(ending)), stem)
    return is_verbal_noun(stem)


def over_link(sheet: Sheet, i: int) -> int:
    """After a link and, where it takes any word (آل الشيخ، أبو مازن، عبد العزيز), after that word."""
    if i + 1 < len(sheet.tokens) and sheet.near(i + 1):
        follower = sheet.tokens[i + 1]
        takes_any = sheet.tokens[i].stem in lexicon().any_next
        if sheet.tokens[i].stem == HOUSE and _is_of_house(follower):
            return i + 2  # «آل ثاني», not «العضو ال162»
        if takes_any and not follower.facts & LINK and not (follower.facts & NUMBER):
            if is_deed(follower.text):
                return len(sheet.tokens) + 1  # «شينزو آبي التعبير»
            is_verb = follower.facts & REPORTING and not follower.facts & TITLE  # «زينب أبو طالب»
            if follower.text.startswith("ال") or not (follower.cut or is_verb or follower.facts & STOP):
                return i + 2
        elif (not follower.cut or is_son(sheet, i + 1)) and _follows_link(sheet, i):
            return _over_title(sheet, i + 1)
    return len(sheet.tokens) + 1


def _is_of_house(follower: Token) -> bool:
    """«آل ثاني», «آل كركمان»: its own first letter may look like a clitic; not «آل سعود والوزراء»."""
    is_own = not follower.cut or (follower.cut == 1 and follower.text[0] in _OWN_LETTERS)
    return is_own and follower.text.isalpha()


def is_son(sheet: Sheet, i: int) -> bool:
    """True behind «بن», where no letter but و is a clitic («بن فريحان»), and behind «بو» («خالد بو وشل»)."""
    if not sheet.near(i):
        return False
    if sheet.tokens[i - 1].text == "بو":
        return bool(sheet.has(i - 2, GIVEN | WORD_NAME))
    return sheet.tokens[i - 1].stem in SONS and sheet.tokens[i].text[0] != "و"


def _follows_link(sheet: Sheet, i: int) -> bool:
    """بن سلمان، بن الخطاب، لو بان; not لو المركز, ابن للعميد."""
    follower = sheet.tokens[i + 1]
    if follower.facts & GIVEN:
        return True
    if follower.facts & STOP and follower.facts & WORD_NAME and sheet.tokens[i].stem in SONS:
        return sheet.joined(i + 2) and bool(sheet.has(i + 2, DEFINITE | LINK | GIVEN))  # «بن خلف المطيري»
    common = (
        follower.facts & DEFINITE and follower.facts & COMMON and not follower.facts & (NAME_PART | FAMILY)
    )
    if follower.facts & (STOP | NUMBER) or follower.text.startswith("لل"):
        return False
    if follower.facts & DEFINITE and follower.text.endswith("ه") and not follower.facts & PERSONAL:
        return False  # «ابن المتوفاة»
    return not common or sheet.tokens[i].stem in SONS


def _over_title(sheet: Sheet, i: int) -> int:
    """After a link a title is a name (بن سلطان), and with the article it stands before one (بن الأمير
    سعود).
    """
    if not sheet.has(i, TITLE) or sheet.has(i, GIVEN):
        return i
    if sheet.has(i, DEFINITE):
        return i + 1 if sheet.joined(i + 1) and sheet.has(i + 1, GIVEN | WORD_NAME) else len(sheet.tokens) + 1
    return i + 1
