"""Texts in the language of the window: Qt Linguist's catalogues, one for each language."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from labeler import paths
from labeler.core.marked import Sentence, edit_name

SYSTEM = "system"
"""The choice of a language that leaves it to the system."""
SOURCE = "en"
"""What the texts in the code are written in; its catalogue holds the plurals only."""
NATIVE_NAMES = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""The languages there are catalogues of, as those who speak them call them."""


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """Return a text in the language of the window, with what it names put in.

    `{name}` is a value, `%n` the number that decides between one and many. Qt's tools find texts
    by the name of this function and the order of its first three arguments.
    """
    found = QCoreApplication.translate("", text, comment, n)
    return found.format(**values) if values else found


def shown(text: str) -> str:
    """Return what a part of the program that knows no language has to say; else it stays English."""
    if isinstance(text, Sentence):
        values = {name: _shown_value(value) for name, value in text.values.items()}
        return tr(text.template, "", text.number, **values)
    return tr(text) if text else ""


def told(error: Exception) -> str:
    """Return what an error tells the person at the screen."""
    text = error.args[0] if error.args else ""
    return shown(text) if isinstance(text, str) and text == str(error) else str(error)


def edit_named(text: str) -> str:
    """Return the name of an edit, which the journal keeps in English."""
    return shown(edit_name(text))


def decimal(value: float, digits: int = 1) -> str:
    """Return a number with its decimals."""
    return QLocale().toString(value, "f", digits)


def moment(when: datetime, pattern: str) -> str:
    """Return a date by a pattern of Qt's, in local time."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), pattern)


def use_language(app: QCoreApplication, choice: str) -> None:
    """Show what is built from now on in a language; what has no entry there stays English."""
    locale = QLocale.system() if choice == SYSTEM else QLocale(choice)
    QLocale.setDefault(locale)
    # The last one is asked first: English only gives what another language lacks.
    _install(app, QLocale(SOURCE), "labeler", _folder())
    _install(app, locale, "qtbase", _folder_of_qt())
    app.installTranslator(_KeyNames(app))
    _install(app, locale, "labeler", _folder())


class _KeyNames(QTranslator):
    """Calls the large key as keyboards and our texts do: Qt says Return, and Enter of that beside the digits."""

    def translate(
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        is_it = context == "QShortcut" and text == "Return"
        return QCoreApplication.translate(context, "Enter", comment, n) if is_it else None


def _shown_value(value: object) -> object:
    if isinstance(value, Exception):
        return told(value)
    return shown(value) if isinstance(value, Sentence | StrEnum) else value


def _install(app: QCoreApplication, locale: QLocale, name: str, folder: Path) -> None:
    translator = QTranslator(app)
    if translator.load(locale, name, "_", str(folder)):
        app.installTranslator(translator)


def _folder() -> Path:
    return paths.resources() / "translations"


def _folder_of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
