"""How time grows with length on hostile texts: time(2n)/time(n) at 100 and 200 thousand code points.

    python bench/reading_linear.py [--read] [NAME …]

Without names, all texts of ../shared/trust/tools/gen_hostile.py and some of its own, made to length by
repetition. For each function the worst ratio and the longest time are printed; a ratio over 2.6, or more than
3 s for 100,000 code points, fails (exit code 1). --read measures rawi.reading.read instead of the parts of
rawi.reading.arabic.
Times are the processor's, the least of several; ratios of times under 10 ms are noise and left out.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path[:1] = [str(ROOT / "src"), str(ROOT / "tests")]  # not this folder: it has a reading.py too

from rawi.reading import read  # noqa: E402
from rawi.reading.arabic.bidi import balanced  # noqa: E402
from rawi.reading.arabic.clitics import readings  # noqa: E402
from rawi.reading.arabic.digits import number  # noqa: E402
from rawi.reading.arabic.fold import fold, fold_with_map  # noqa: E402
from rawi.reading.arabic.graphemes import length, marks_in_a_row  # noqa: E402
from rawi.reading.arabic.quotation_marks import quoted  # noqa: E402
from rawi.reading.arabic.sentences import sentences  # noqa: E402
from rawi.reading.arabic.untrusted import refusal, without_hidden  # noqa: E402
from rawi.reading.arabic.words import words  # noqa: E402
from reading.hostile import texts  # noqa: E402

LENGTH = 100_000
MOST_GROWTH = 2.6
MOST_SECONDS = 3.0
NOISE_SECONDS = 0.01
ENOUGH_SECONDS = 0.1
#: Enough for the reading to take what follows for a story.
PAGE = """وزيرة التربية تعلن موعد افتتاح المدارس الجديدة في المحافظات

بيروت - أعلنت وزيرة التربية هدى النعيمي الثلاثاء أن المدارس الجديدة ستفتح أبوابها في أيلول/سبتمبر المقبل.

وقالت النعيمي في مؤتمر صحافي: «لن نترك طفلا بلا مقعد». وأضافت أن عدد المدارس ارتفع من 12 إلى 20 مدرسة.

"""

#: Paragraphs, most without a full stop, of which the reading once looked at all again and again.
ENDLESS = {
    "endless_sources": "الجسر جاهز للعمل بحسب الوزارة ",
    "endless_pledges": "وتعهد الوزير بإجراء مفاوضات سريعة من المتوقع أن تنتهي غدا، ",
    "endless_events": "وقع الانفجار في مركز الشمال ",
    "endless_people": "وكان سامي حسين، أحد مؤسسي النادي، صرح بأن الجسر جاهز، ",
    "endless_answers": "وعن الأسعار في السوق قال المخزون كبير في الوقت الراهن ",
    "many_decisions": "قرر المدير سامي نصار نقل المريض يوم أمس. ",
    "many_times": "قال الوزير سامي نصار إنه سيتم مع بداية الأسبوع القادم تفعيل الخدمة. ",
}


def whole_page(text: str) -> None:
    """The whole reading of a page that has the text as its third paragraph."""
    read(PAGE + text)


def words_with_clitics(text: str) -> None:
    """All words of the folded text with their readings."""
    for word in words(fold(text)):
        readings(word.text)


PARTS: tuple[Callable[[str], object], ...] = (
    fold,
    fold_with_map,
    words_with_clitics,
    sentences,
    quoted,
    number,
    length,
    marks_in_a_row,
    balanced,
    refusal,
    without_hidden,
)


def seconds(function: Callable[[str], object], text: str) -> float:
    """The least of at most nine times, fewer where they are long."""
    times: list[float] = []
    while len(times) < 3 or (len(times) < 9 and sum(times) < ENOUGH_SECONDS):
        start = process_time()
        function(text)
        times.append(process_time() - start)
    return min(times)


def _growth(function: Callable[[str], object], text: str, first: float) -> float:
    """The ratio, measured again where it is too much: other work of the machine may have been in it."""
    if first <= MOST_GROWTH:
        return first
    return min(first, seconds(function, text) / seconds(function, text[:LENGTH]))


def measure(function: Callable[[str], object], cases: dict[str, str]) -> bool:
    """Print the function's line; True when it keeps both limits."""
    worst, longest = (0.0, "-"), (0.0, "-")
    for name, text in cases.items():
        once, twice = seconds(function, text[:LENGTH]), seconds(function, text)
        longest = max(longest, (once, name))
        if twice >= NOISE_SECONDS:
            worst = max(worst, (_growth(function, text, twice / once), name))
    kept = worst[0] <= MOST_GROWTH and longest[0] <= MOST_SECONDS
    print(
        f"{function.__name__:20} 2n/n {worst[0]:5.2f} ({worst[1]})   "
        f"100k {longest[0] * 1000:8.1f} ms ({longest[1]})   {'ok' if kept else 'TOO MUCH'}",
        flush=True,
    )
    return kept


def main() -> int:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--read", action="store_true", help="measure the whole reading")
    parser.add_argument("names", nargs="*", help="texts to measure with")
    options = parser.parse_args()
    cases = {
        name: (text * (2 * LENGTH // len(text) + 1))[: 2 * LENGTH]
        for name, text in (texts() | ENDLESS).items()
        if not options.names or name in options.names
    }
    functions = (whole_page,) if options.read else PARTS
    kept = [measure(function, cases) for function in functions]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
