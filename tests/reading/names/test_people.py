"""Persons for other finders."""

from rawi.reading.names.people import person_at, persons
from reading.names.pages import page_of, prose_of

TEXT = "وقال وزير النقل سامر الحلبي إن الجسر جاهز."


def test_nobody_stands_at_a_verb() -> None:
    assert person_at(prose_of(page_of(TEXT))[0], 0) is None


def test_a_person_is_found_by_a_word_of_the_name_or_title() -> None:
    prose = prose_of(page_of(TEXT))[0]
    for word in (1, 2, 3, 4):
        person = person_at(prose, word)
        assert person is not None
        assert person.name.of(TEXT) == "سامر الحلبي"
        assert person.capacity is not None
        assert person.capacity.of(TEXT) == "وزير النقل"


def test_persons_come_in_the_order_of_the_text() -> None:
    text = "حضر اللقاء نوري المالكي وإياد علاوي."
    assert [person.name.of(text) for person in persons(prose_of(page_of(text))[0])] == [
        "نوري المالكي",
        "إياد علاوي",
    ]
