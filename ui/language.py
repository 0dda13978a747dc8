"""The language of the screens: our own translations, and Vietnamese words for Qt's own buttons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ocop_desktop import i18n
from ocop_desktop.services.preferences import Language

#: The compiled translations lie beside this module, in a checkout and in a built folder.
FOLDER = Path(__file__).resolve().parent / "i18n"

_installed: list[QTranslator] = []


def use_language(app: QCoreApplication, language: Language) -> None:
    """Speak a language from now on. Vietnamese is the source; words that Qt brings itself are translated too."""
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(QLocale("vi_VN" if language == "vi" else "en_GB"))
    if language == "vi":
        i18n.install(None)
        _load(app, "qtbase_vi")
        return
    ours = _load(app, f"ocop_{language}")
    i18n.install(lambda context, text: ours.translate(context, text) or text)


def _load(app: QCoreApplication, name: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(FOLDER / f"{name}.qm"))
    app.installTranslator(translator)
    _installed.append(translator)
    return translator
