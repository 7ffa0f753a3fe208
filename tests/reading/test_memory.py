"""Tests of rawi.reading.memory."""

from rawi.reading.memory import Memory, remembered


def test_an_answer_is_asked_for_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    memory = Memory(length, most=8)
    assert [memory["باب"], memory["دار"], memory["باب"]] == [3, 3, 3]
    assert asked == ["باب", "دار"]


def test_no_more_than_most_answers_are_kept() -> None:
    memory = Memory(len, most=2)
    assert [memory[word] for word in ("ا", "اب", "ابن")] == [1, 2, 3]
    assert dict(memory) == {"ابن": 3}


def test_what_is_longer_than_words_are_is_answered_and_not_kept() -> None:
    memory = Memory(len, most=8)
    assert memory["ا" * 1000] == 1000
    assert not dict(memory)


def test_a_remembered_function_answers_as_it_did_and_is_asked_once() -> None:
    asked: list[str] = []

    @remembered(most=8)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length("باب"), length("دار"), length("باب")] == [3, 3, 3]
    assert asked == ["باب", "دار"]
