"""Words that may be part of a name, told by themselves: of no list, foreign, listed places and bodies."""

from rawi.reading.names.clitics import facts_of
from rawi.reading.names.foreign import foreignness
from rawi.reading.names.lexicon import ADJECTIVE, COMMON, DEFINITE, KNOWN, NUMBER, PHRASE, TITLE
from rawi.reading.names.sheet import Sheet

#: Endings of plurals and of words with pronouns, which no name has: فنيي، أبرزهم.
_NO_NAME = ("يي", "ات", "زهم", "رهم", "تهم", "نهم", "لهم", "بهم", "هما")
#: «أوباما وابنتيه», «نور الله بأفواههم», «واشنطن كتنظيمات»: what is joined before a word to its endings with
#: which it is no name; «بنزيمة» is one, and so are shorter ones (وهبه).
_OWNED = {"و": ("هم", "ها", "ه"), "ب": ("هم",), "ك": ("ات", "اء")}
#: Nouns with «your» or «their», and above which mean log-odds a word in these letters is a name after all.
_YOUR, _STRANGE = ("كم", "هم", "تك"), 0.5
_SHORTEST_OWNED = 5


def may_go_on(word: str, words: int) -> bool:
    """True where a word of no list may follow that many words of a person's name."""
    if word == "و" or word.isascii():
        return False
    if word.endswith(_YOUR) and foreignness(word) < _STRANGE:
        return False  # «حسن ظنكم»
    if len(word) > _SHORTEST_OWNED and word.endswith(_OWNED.get(word[0], ())):
        return False
    if word[0] == "و" and len(word) > 3 and foreignness(word) < max(1, foreignness(word[1:])):
        return False
    if words == 1:
        return not word.endswith("ا") or foreignness(word) > 0.6
    if words == 2 and not word.endswith("ا"):
        return True
    return foreignness(word) > (1 if word.endswith("ا") else 0.5)


def is_inflected(word: str) -> bool:
    """True for a word of no list that is an Arabic one with an ending: «كلاما», «بلادنا», «أبناؤه»."""
    if word.endswith(("اوه", "اءه", "اوها")):
        return True
    ending = next((ending for ending in ("نا", "ا") if word.endswith(ending)), "")
    return bool(ending) and bool(facts_of(word[: -len(ending)]) & (COMMON | ADJECTIVE | TITLE))


def looks_foreign(sheet: Sheet, i: int) -> bool:
    """True for a word in no list whose letters are those of another language's names."""
    token = sheet.tokens[i]
    return is_unknown(sheet, i) and foreignness(token.text) > 0.4


def is_unknown(sheet: Sheet, i: int) -> bool:
    """True for a word of three letters or more that no list knows, without the article."""
    token = sheet.tokens[i]
    known = token.facts & (KNOWN & ~PHRASE | DEFINITE | NUMBER) or sheet.phrase(i)
    if known or len(token.text) < 3 or token.text.isascii() or token.text.endswith(_NO_NAME):
        return False
    return may_go_on(token.text, 1) and token.text.isalpha()


def is_place(sheet: Sheet, i: int) -> bool:
    """True where a listed place that is nothing else begins at word i."""
    found = sheet.phrase(i)
    return found is not None and found[0].type == "place" and not found[0].ambiguous


def is_listed(sheet: Sheet, i: int) -> bool:
    """True where a listed place or body that is nothing else begins at word i."""
    found = sheet.phrase(i)
    return found is not None and found[0].type != "person" and not found[0].ambiguous


def is_nisba(sheet: Sheet, i: int) -> bool:
    """True for a word in ي that is no common one."""
    return sheet.tokens[i].stem.endswith("ي") and not sheet.has(i, COMMON)
