"""Texts to translate: found in code and templates, and looked after in their catalogues."""

from pathlib import Path

import polib
import pytest

import translations
from translations import Text, fault_of, texts_of

PLURAL = "{% blocktranslate count n=x %}{{ n }} page{% plural %}{{ n }} pages{% endblocktranslate %}"


@pytest.mark.parametrize(
    "code", ["title = 'Title'", "def _(text): ...", "x = _(name)", "# _('Old')", "gettext_noop", "_('')"]
)
def test_leaves_alone(code: str):
    assert list(texts_of(code)) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("_('Title')", Text(None, "Title", "")),
        ("gettext_lazy('Two ' 'lines')", Text(None, "Two lines", "")),
        ("ngettext('%(n)s page', '%(n)s pages', n)", Text(None, "%(n)s page", "%(n)s pages")),
        ("pgettext('verb', 'Say')", Text("verb", "Say", "")),
    ],
)
def test_finds_in_code(code: str, text: Text):
    assert list(texts_of(code)) == [text]


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("  <p>{% translate 'Read' %}</p>", Text(None, "Read", "")),
        ("<a title=\"{% translate 'Go' context 'link' %}\">", Text("link", "Go", "")),
        (
            "{% blocktranslate trimmed %}\n by {{ name }}\n{% endblocktranslate %}",
            Text(None, "by %(name)s", ""),
        ),
        (PLURAL, Text(None, "%(n)s page", "%(n)s pages")),
        ("{% load i18n %}\n    <b>\n  {% translate 'Deep' %}", Text(None, "Deep", "")),
    ],
)
def test_finds_in_templates(template: str, text: Text):
    assert list(texts_of(template, is_template=True)) == [text]


def six(words: str) -> dict[int, str]:
    return dict.fromkeys(range(6), words)


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        (polib.POEntry(msgid="Title", msgstr="عنوان"), ""),
        (polib.POEntry(msgid="%(n)s page", msgid_plural="%(n)s pages", msgstr_plural=six("%(n)s صفحة")), ""),
        (polib.POEntry(msgid="one page", msgid_plural="%(n)s pages", msgstr_plural=six("صفحات")), ""),
        (polib.POEntry(msgid="Title", msgstr=""), "no translation"),
        (polib.POEntry(msgid="Title", msgstr="عنوان", flags=["fuzzy"]), "fuzzy"),
        (polib.POEntry(msgid="By %(name)s", msgstr="بقلم %(nam)s"), "%(nam)s"),
        (polib.POEntry(msgid="a", msgid_plural="b", msgstr_plural={0: "ا", 1: "ب"}), "needs 6"),
    ],
)
def test_a_translation_is_looked_at(entry: polib.POEntry, fault: str):
    found = fault_of(entry, "ar")
    assert fault in found if fault else found == ""


def test_new_texts_are_added_unused_ones_go_and_the_result_is_compiled(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "SOURCE", tmp_path)
    (tmp_path / "views.py").write_text("_('New')\n_('Kept')\n")
    file = tmp_path / "locale" / "ar" / "LC_MESSAGES" / "django.po"
    file.parent.mkdir(parents=True)
    file.write_text('msgid ""\nmsgstr ""\n\nmsgid "Kept"\nmsgstr "باق"\n\nmsgid "Gone"\nmsgstr "ذاهب"\n')
    translations.update(file, translations.texts(tmp_path))
    assert {entry.msgid: entry.msgstr for entry in polib.pofile(str(file))} == {"Kept": "باق", "New": ""}
    assert [fault.partition(": ")[2] for fault in translations.faults_of(file)] == [
        "'New': has no translation"
    ]
