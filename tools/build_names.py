"""Build the large word lists of rawi.reading.names from openly licensed sources.

    build_names.py DATA_DIR

DATA_DIR holds `gazetteers/geonames_cities_ar.tsv` (GeoNames, CC BY 4.0), `gazetteers/arwikicats/`
(ArWikiCats,
MIT) and `camel-morph-msa-lex/` (Camel Morph MSA, CC BY 4.0). Given names come besides from the package
`faker`
(MIT), installed where the script runs. Same input, same output, byte for byte. What each file holds and
owes is
said in src/rawi/reading/names/data/NOTE.md, which is written by hand.
"""

import argparse
import csv
import gzip
import importlib
import io
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from rawi.reading.arabic.fold import fold
from rawi.reading.names.foreign import trigrams
from rawi.reading.tables import table

ROOT = Path(__file__).resolve().parents[1] / "src" / "rawi" / "reading"
ARAB = frozenset(
    [
        "SA",
        "AE",
        "KW",
        "BH",
        "QA",
        "OM",
        "YE",
        "IQ",
        "SY",
        "LB",
        "JO",
        "PS",
        "EG",
        "SD",
        "LY",
        "TN",
        "DZ",
        "MA",
        "MR",
        "SO",
        "DJ",
    ]
)
#: Buckwalter's transliteration as Camel Morph writes it.
BUCKWALTER = dict(
    zip(
        "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o`{",
        "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰٱ",
        strict=True,
    )
)


def main() -> None:
    """Write every list."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    lexicon = Lexicon(data / "camel-morph-msa-lex")
    write("verbs", sorted(lexicon.verbs()))
    write("adjectives", sorted(lexicon.adjectives()))
    write("person_names", sorted(person_names(lexicon) - common_words(data, lexicon)))
    write("common_words", sorted(common_words(data, lexicon)))
    write("towns", sorted(towns(data / "gazetteers" / "geonames_cities_ar.tsv", lexicon)))
    write("foreign_trigrams", foreign_weights(data, lexicon))
    write_demonyms(data / "gazetteers" / "arwikicats" / "nationalities")


def write(name: str, lines: Iterable[str]) -> None:
    """Write names/data/<name>.txt.gz, one entry a line."""
    text = "".join(f"{line}\n" for line in lines).encode()
    (ROOT / "names" / "data" / f"{name}.txt.gz").write_bytes(gzip.compress(text, 9, mtime=0))


def arabic(buckwalter: str) -> str:
    """The folded Arabic of a Buckwalter form."""
    return fold("".join(BUCKWALTER.get(letter, "") for letter in buckwalter))


class Lexicon:
    """The Camel Morph tables."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def forms(self, name: str, column: str) -> set[str]:
        """The folded Arabic forms in one column of one table."""
        return {form for row in self.rows(name) if len(form := arabic(row[column])) > 1}

    def rows(self, name: str) -> Iterator[dict[str, str]]:
        """The rows of one table."""
        with gzip.open(self.folder / f"{name}.csv.gz") as raw:
            yield from csv.DictReader(io.TextIOWrapper(raw, encoding="utf-8"))

    def verbs(self) -> set[str]:
        """Third persons of the verbs: past with and without ت and وا, present with ي and ت, of weak verbs
        without the last letter too, as behind لم.
        """
        past = self.forms("MSA-Verb-LEX-PV", "LEMMA")
        weak = {verb[:-1] + "ت" for verb in past if verb[-1] in "اي"}
        return (
            past | weak | {verb + end for verb in past if verb[-1] not in "اي" for end in ("ت", "وا")}
        ) | set(self.presents())

    def presents(self) -> Iterator[str]:
        """The present with ي and ت: COND-S says where a hamza stands before the form in the table (">-#") and
        what a weak verb has behind it ("#-iy"). A weak verb that is a person's name («يحيى») or an adjective
        («تقني») too is left out.
        """
        others = {name for name, is_person in self.proper_nouns() if is_person} | self.adjectives()
        others |= {fold(row["name"]) for listed in ("given_names", "foreign_names") for row in table(listed)}
        for row in self.rows("MSA-Verb-LEX-IV"):
            needs = row["COND-S"].split()
            form = (">" if ">-#" in needs else "") + row["FORM"]
            endings = [need[2:] for need in needs if need.startswith("#-")]
            yield from {first + arabic(form + ending) for ending in endings for first in "يت"} - others
            yield from (first + stem for first in "يت" if len(stem := arabic(form)) > 1)

    def adjectives(self) -> set[str]:
        """Adjectives, masculine singular."""
        return self.forms("MSA-Adj-LEX", "LEMMA") | self.forms("MSA-Adj-LEX", "FORM")

    def proper_nouns(self) -> Iterator[tuple[str, bool]]:
        """Proper nouns, each with whether it can name a person."""
        for row in self.rows("MSA-Noun-Prop-LEX"):
            ending = "ه" if "FS" in row["COND-T"] else ""
            yield arabic(row["FORM"]) + ending, "rat:i" not in row["FEAT"]


def person_names(lexicon: Lexicon) -> set[str]:
    """Words that occur in names of persons, common words and short ones left out."""
    names = {name for name, person in lexicon.proper_nouns() if person}
    for locale in ("ar_AA", "ar_SA", "ar_PS", "ar_DZ"):
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for group in ("first_names", "last_names"):
            names |= {fold(name) for name in getattr(provider, group, ()) if " " not in name}
    common = lexicon.verbs() | lexicon.adjectives() | {fold(row["word"]) for row in table("titles")}
    return {name for name in names if len(name) > 2 and name not in common}


def common_words(data: Path, lexicon: Lexicon) -> set[str]:
    """Words that editors of two annotated corpora left untagged, or tagged as nouns: no names.

    ANERcorp (CC BY-SA 4.0) and UD Arabic-PUD (CC BY-SA 3.0); the list is therefore CC BY-SA 4.0.
    """
    plain: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for line in (data / "anercorp" / "ANERCorp.txt").read_text(encoding="utf-8").splitlines():
        word, _, tag = line.rpartition(" ")
        (plain if tag == "O" else named)[bare(fold(word))] += 1
    for line in (data / "ud-pud" / "ar_pud-ud-test.conllu").read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) == 10:
            (named if cells[3] in ("PROPN", "X") else plain)[bare(fold(cells[1]))] += 1
    names = {fold(row["name"]) for row in table("given_names") if row["kind"] == "name"}
    names |= {fold(row["name"]) for row in table("foreign_names")}
    doubtful = person_names(lexicon)
    for word in [word for word in plain if (rest := without_clitic(word)) and plain[word] <= plain[rest]]:
        del plain[word]
    return {
        word
        for word, count in plain.items()
        if word.isalpha() and len(word) > 2 and word not in names
        if count > (3 * named[word] + 2 if word in doubtful else 2 * named[word])
    }


def without_clitic(word: str) -> str:
    """The word without one letter of و, ف, ب, ل, ك before it; "" where it has none or too little is left."""
    return word[1:] if word[:1] and word[0] in "وفبلك" and len(word) > 3 else ""


def bare(word: str) -> str:
    """The word without و, ب, ل, ك, ف before the article, and without the article."""
    for prefix in ("وال", "بال", "فال", "كال", "لل", "ال"):
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return word


def towns(path: Path, lexicon: Lexicon) -> set[str]:
    """Arab towns of 15,000 and others of 150,000 people, without names that are also other words."""
    common = (
        lexicon.verbs()
        | lexicon.adjectives()
        | person_names(lexicon)
        | common_words(path.parents[1], lexicon)
    )
    common |= {fold(row["word"]) for name in HEADS for row in table(name)}
    common |= {fold(row["name"]) for name in ("given_names", "foreign_names") for row in table(name)}
    common |= {fold(row["word"]) for row in table("not_towns")}
    found = set()
    for row in csv.DictReader(path.open(encoding="utf-8"), delimiter="\t"):
        name = fold(row["name_ar"]).replace("-", " ")
        least = 15_000 if row["country"] in ARAB else 150_000
        bare = name.removeprefix("ال")
        if int(row["population"] or 0) >= least and len(name) > 3 and not {name, bare, bare + "ه"} & common:
            found.add(name)
    return found


HEADS = ("organisation_heads", "place_heads", "agreement_heads", "event_heads", "titles")


def foreign_weights(data: Path, lexicon: Lexicon) -> list[str]:
    """Log-odds of letter trigrams: in names of other languages against Arabic words; in hundredths."""
    native = Counter(t for word in lexicon.verbs() | lexicon.adjectives() for t in set(trigrams(word)))
    native.update(t for row in table("given_names") for t in set(trigrams(fold(row["name"]))))
    foreign = Counter(t for word in foreign_words(data) for t in set(trigrams(word)))
    total = (sum(native.values()), sum(foreign.values()))
    weights = {
        t: round(100 * math.log((foreign[t] + 0.5) / total[1] * total[0] / (native[t] + 0.5)))
        for t in native.keys() | foreign.keys()
        if native[t] + foreign[t] >= 3
    }
    return [f"{t}\t{weights[t]}" for t in sorted(weights)]


def foreign_words(data: Path) -> set[str]:
    """Words of names from other languages, in Arabic letters."""
    words = {fold(row["name"]) for row in table("foreign_names")}
    people = json.loads((data / "gazetteers/arwikicats/people/peoples.json").read_text(encoding="utf-8"))
    for name in people.values():
        words.update(fold(name).split())
    for row in csv.DictReader(
        (data / "gazetteers/geonames_cities_ar.tsv").open(encoding="utf-8"), delimiter="\t"
    ):
        if row["country"] not in ARAB | {"IR", "AF", "PK", "IL"}:
            words.update(fold(row["name_ar"]).split())
    return {word for word in words if len(word) > 3 and not word.startswith("ال") and word.isalpha()}


def write_demonyms(folder: Path) -> None:
    """tables/demonyms.tsv: masculine, feminine and plural adjectives of countries and regions."""
    rows: dict[str, list[str]] = {}
    for name in ("nationalities_data", "continents"):
        for entry in json.loads((folder / f"{name}.json").read_text(encoding="utf-8")).values():
            if entry["male"] and " " not in entry["male"]:
                forms = [entry["male"], entry["female"], entry["males"], entry["ar"]]
                rows.setdefault(fold(entry["male"]), forms)
    header = [
        "# meaning: Adjectives of peoples and countries, no article: masculine, feminine, plural, place.",
        "# source: ArWikiCats 0.2.3 (nationalities), built by tools/build_names.py",
        "# licence: MIT, Copyright (c) Ibrahim Qasim",
        "male\tfemale\tplural\tplace",
    ]
    lines = header + ["\t".join(rows[key]) for key in sorted(rows)]
    (ROOT / "tables" / "demonyms.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
