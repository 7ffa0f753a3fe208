"""What the rules of moderation cost, how they grow, and how often a list of words errs.

    python bench/moderation.py [--rounds N]

Cost: microseconds of each rule for one comment of ../shared/data/ar-mpold (128 code points on average), the
least of several rounds, times of the processor; one that takes over 2 ms fails (exit code 1). Growth: each
rule on every text of ../shared/trust/tools/gen_hostile.py at 12 KB, the most that a comment may have; over
0.5 s for one fails.

Errors: the starter list on comments that people called inoffensive: over 1 % hit fails. How good the
classifier is prints tools/train_moderation.py.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path[:1] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "tools")]

from django.conf import settings  # noqa: E402

from rawi.base.bodies import MOST_TEXT_BYTES  # noqa: E402
from rawi.comments.errors import Refused  # noqa: E402
from rawi.comments.rules.double import double_key  # noqa: E402
from rawi.comments.rules.find_words import find_words  # noqa: E402
from rawi.comments.rules.linked_html import linked_html  # noqa: E402
from rawi.comments.rules.links import count_links  # noqa: E402
from rawi.comments.rules.name_skeleton import name_skeleton  # noqa: E402
from rawi.comments.rules.repetition import repetition  # noqa: E402
from rawi.comments.rules.safe_text import safe_text  # noqa: E402
from rawi.comments.rules.score import score  # noqa: E402
from rawi.comments.rules.word_lists import starter_words, word_lists  # noqa: E402
from reading.hostile import texts  # noqa: E402
from train_moderation import comments  # noqa: E402

settings.configure(USE_I18N=False)

MOST_MICROSECONDS = 2000
MOST_SECONDS = 0.5
MOST_FALSE = 0.01
#: A newsroom's list may be long: the starter list and 500 words that no comment has.
LISTS = word_lists(banned=[*starter_words(), *(f"ضغظثذ{chr(0x0628 + n % 19)}{n:03}" for n in range(500))])


def kept(text: str) -> object:
    """Make a text safe, or refuse it."""
    try:
        return safe_text(text)
    except Refused:
        return None


RULES: dict[str, Callable[[str], object]] = {
    "safe_text": kept,
    "linked_html": linked_html,
    "find_words": lambda text: find_words(text, LISTS),
    "score": score,
    "count_links": count_links,
    "repetition": repetition,
    "double_key": double_key,
    "name_skeleton": name_skeleton,
}


def seconds(rule: Callable[[str], object], said: list[str]) -> float:
    """How long a rule takes for all texts."""
    start = process_time()
    for text in said:
        rule(text)
    return process_time() - start


def main() -> int:
    """Print what was measured; 1 where a limit is missed."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--rounds", type=int, default=3)
    rounds = options.parse_args().rounds
    labelled = [(text.said, text.is_offensive) for text in comments()]
    said = [text for text, _ in labelled]
    failed = False
    for name, rule in RULES.items():
        cost = min(seconds(rule, said) for _ in range(rounds)) / len(said) * 1e6
        worst = max((seconds(rule, [_cut(text)]), kind) for kind, text in texts().items())
        print(f"{name:14}{cost:8.1f} µs a comment; at 12 KB at most {worst[0]:.3f} s ({worst[1]})")
        failed = failed or cost > MOST_MICROSECONDS or worst[0] > MOST_SECONDS
    lists = word_lists(banned=starter_words())
    plain = [text for text, is_offensive in labelled if not is_offensive]
    wrong = sum(bool(find_words(text, lists)) for text in plain) / len(plain)
    print(f"starter list: {wrong:.2%} of {len(plain)} inoffensive comments hit")
    return int(failed or wrong > MOST_FALSE)


def _cut(text: str) -> str:
    return text.encode("utf-8", "surrogatepass")[:MOST_TEXT_BYTES].decode("utf-8", "ignore")


if __name__ == "__main__":
    raise SystemExit(main())
