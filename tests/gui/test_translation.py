"""Every text of the window is in every catalogue, and catalogues say what they promise."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from lxml import etree
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from labeler import paths
from labeler.core import transcribing
from labeler.core.errors import LabelerError
from labeler.core.marked import edit_name, sentence
from labeler.core.page_merging import merge_pages
from labeler.core.settings import Settings
from labeler.gui.menus import MENUS, MNEMONIC
from labeler.gui.selection_edits import DELETE
from labeler.gui.shortcuts import native
from labeler.gui.translation import (
    NATIVE_NAMES,
    SOURCE,
    SYSTEM,
    edit_named,
    shown,
    told,
    tr,
    use_language,
)
from tests.builders import line, page
from tests.gui.source_texts import Text, composed_texts, ill_fitting, marked_texts, unmarked_texts

FOLDER = paths.resources() / "translations"
LANGUAGES = sorted(path.stem.removeprefix("labeler_") for path in FOLDER.glob("*.ts"))
RUN = "Run `make translations`."
NAMES = {
    "Labeler",
    " – Labeler",
    "Deutsch",
    "English",
    "Fusion",
    ".svg",
    "Backups",  # a group of settings
    "images ahead",  # a thread
    "properties ",  # a gesture
    "Qt: ",  # in a log
    "yyyy-MM-dd HH:mm",  # ISO 8601
}
"""What is called the same in every language, or names what nobody sees."""
FACTS = {
    "Project", "none is open", "on a server", "Pages", "Page", " pixels, regions: ", "Waiting edits", "Database",
    " MB", "Models", "cannot be read", "Qt plugin", ". It began ", "The window could not be made",
}  # fmt: skip
"""What reports say to people who repair the program; they stay English."""
_HOLES = re.compile(r"%L?n|(?<!\{)\{\w+[^{}]*\}")


class Entry(NamedTuple):
    """A text in a catalogue."""

    text: Text
    forms: list[str]
    is_finished: bool


def test_what_the_window_shows_is_marked() -> None:
    unmarked = [
        f"{module}: {text}" for module, text in unmarked_texts() if text not in NAMES | FACTS
    ]
    assert unmarked == []
    assert composed_texts() == []


def test_every_value_that_a_text_names_is_given() -> None:
    assert ill_fitting() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_every_text_and_no_other(language: str) -> None:
    expected = {text for text in marked_texts() if language != SOURCE or text.has_plural}
    found = {entry.text for entry in _entries(language)}
    assert (expected - found, found - expected) == (set(), set()), RUN
    assert [entry.text.source for entry in _entries(language) if not entry.is_finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_names_what_the_text_names(language: str) -> None:
    for text, forms, _ in _entries(language):
        wanted = Counter(_HOLES.findall(text.source))
        for form in forms:
            named = Counter(_HOLES.findall(form))
            # One is named by the noun alone where that reads better.
            is_complete = named == wanted or (text.has_plural and named == wanted - Counter(["%n"]))
            assert is_complete, (text.source, form)
            assert form.count("…") == text.source.count("…")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(FOLDER / f"labeler_{language}.qm"))
    for text, forms, _ in _entries(language):
        said = compiled.translate("", text.source, text.comment, 2 if text.has_plural else -1)
        assert said in forms, RUN


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_has_a_letter_of_its_own(language: str) -> None:
    said = {entry.text.source: entry.forms[0] for entry in _entries(language)}
    titles = [said.get(title, title) for title, _ in MENUS]
    letters = [title[title.index(MNEMONIC) + 1].casefold() for title in titles]
    assert len(set(letters)) == len(titles)


def test_every_catalogue_can_be_chosen() -> None:
    assert sorted(NATIVE_NAMES) == LANGUAGES
    assert sorted(Settings.language.choices) == sorted([SYSTEM, *LANGUAGES])


def test_one_and_many_differ_and_values_are_put_in() -> None:
    assert tr("%n pages added", "", 1) == "1 page added"
    assert tr("%n pages added", "", 2) == "2 pages added"
    assert tr("%n edits could not be stored on {began}.", "", 1, began="{x} %n") == (
        "1 edit could not be stored on {x} %n."
    )
    assert tr("a text that no catalogue has") == "a text that no catalogue has"


def test_what_knows_no_language_is_translated_where_it_is_shown(german: None) -> None:
    assert shown("Delete") == "Löschen"
    assert shown("a line of a log {x}") == "a line of a log {x}"
    assert shown(sentence("Not saved. {trouble}", trouble=sentence("Delete"))) == (
        "Nicht gespeichert. Löschen"
    )
    assert told(LabelerError(sentence("Not saved. {trouble}", trouble="{x}"))) == (
        "Nicht gespeichert. {x}"
    )
    assert told(KeyError("Delete")) == "'Delete'"


def test_edits_that_the_journal_names_in_english_are_named_in_another_language(
    german: None,
) -> None:
    assert [edit_named(DELETE.of(count)) for count in (1, 3)] == [
        "Region löschen",
        "3 Regionen löschen",
    ]
    assert edit_named("an edit of an older version") == "an edit of an older version"


def test_what_two_people_changed_is_named_in_one_language(german: None) -> None:
    base = page(line(0, 0, "a", text="Sum"))
    ours, theirs = (transcribing.set_text(base, "a", text) for text in ("1.0", "1.1"))
    (conflict,) = merge_pages(base, ours, theirs).conflicts
    said = sentence(
        "{who} changed {what} meanwhile (“{edit}”, {ago}).",
        who="Anna",
        what=conflict.what,
        edit=edit_name("Write transcript"),
        ago=sentence("{number} s ago", number=3),
    )
    named = shown(edit_name("Write transcript"))
    assert named != "Write transcript"
    assert shown(said) == (
        f"Anna hat inzwischen etwas geändert: das Transkript einer Zeile („{named}“, vor 3 s)."
    )


@pytest.mark.parametrize(
    ("choice", "page", "close"), [("de", "Seite", "Schließen"), ("en", "Page", "Close")]
)
def test_the_language_that_was_chosen_is_spoken_by_qt_as_well(
    choice: str, page: str, close: str, qapp: QApplication
) -> None:
    before = qapp.findChildren(QTranslator)
    try:
        use_language(qapp, choice)
        assert (tr("Page"), qapp.translate("QPlatformTheme", "Close")) == (page, close)
        assert QLocale().language() is QLocale(choice).language()
    finally:
        for own in set(qapp.findChildren(QTranslator)) - set(before):
            qapp.removeTranslator(own)
        QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("choice", "key"), [("en", "Ctrl+Enter"), ("de", "Strg+Enter"), ("fr", "Ctrl+Entrée")]
)
def test_the_key_that_texts_call_enter_is_called_so_in_menus(
    choice: str, key: str, qapp: QApplication
) -> None:
    before = qapp.findChildren(QTranslator)
    try:
        use_language(qapp, choice)
        assert native("Ctrl+Return") == key
        assert QKeySequence("Ctrl+Return").toString() == "Ctrl+Return"
    finally:
        for own in set(qapp.findChildren(QTranslator)) - set(before):
            qapp.removeTranslator(own)
        QLocale.setDefault(QLocale.c())


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Have texts translated into German."""
    german = QTranslator()
    assert german.load(str(FOLDER / "labeler_de.qm"))
    qapp.installTranslator(german)
    yield
    qapp.removeTranslator(german)


def _entries(language: str) -> list[Entry]:
    return [
        _entry(message)
        for message in etree.parse(FOLDER / f"labeler_{language}.ts").iter("message")
    ]


def _entry(message: etree._Element) -> Entry:
    has_plural = message.get("numerus") == "yes"
    text = Text(message.findtext("source"), message.findtext("comment") or "", has_plural)
    translation = message.find("translation")
    forms = translation.findall("numerusform") if has_plural else [translation]
    said = [form.text or "" for form in forms]
    return Entry(text, said, translation.get("type") is None and all(said))
