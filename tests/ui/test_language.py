"""Every word of the screens has English, with the same places to fill in; Qt's own words have Vietnamese."""

from __future__ import annotations

import re
import sys
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from ocop_desktop import i18n
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.verifying_text import report_view
from ocop_desktop.services.findings import text_of
from ocop_desktop.services.verify import verify_file
from ui.language import FOLDER, use_language

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "script"))

import build_translations as builder  # noqa: E402

PLACES = re.compile(r"\{(\w*)\}")
FILES = [pytest.param(path, id=path.stem) for path in sorted(FOLDER.glob("*.ts"))]


def test_every_text_of_the_source_has_english() -> None:
    known = builder.read(builder.ENGLISH)
    missing = [f"{c}: {t}" for c, texts in builder.collect().items() for t in texts if not known.get(c, {}).get(t)]
    assert missing == [], "run script/build_translations.py and fill in ui/i18n/ocop_en.ts"


def test_nothing_is_translated_that_the_source_no_longer_says() -> None:
    known = {(c, t) for c, texts in builder.read(builder.ENGLISH).items() for t in texts}
    assert known == {(c, t) for c, texts in builder.collect().items() for t in texts}


def test_english_fills_in_the_same_values() -> None:
    for context, texts in builder.read(builder.ENGLISH).items():
        for source, english in texts.items():
            assert sorted(PLACES.findall(source)) == sorted(PLACES.findall(english)), f"{context}: {source}"


def test_english_is_english() -> None:
    marks = re.compile(r"[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]", re.IGNORECASE)
    quoted = re.compile(r"“[^”]*”|\([^)]*\)")
    for context, texts in builder.read(builder.ENGLISH).items():
        for english in texts.values():
            assert not marks.search(quoted.sub("", english)), f"{context}: {english}"


@pytest.mark.parametrize("source", FILES)
def test_the_compiled_words_are_those_of_the_source(source: Path, qapp: QCoreApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    for context, texts in builder.read(source).items():
        for text, words in texts.items():
            assert words, f"{context}: {text}"
            assert translator.translate(context, text) == words, f"{context}: {text}: run script/build_translations.py"


@pytest.fixture
def vietnamese(qapp: QCoreApplication):
    yield
    use_language(qapp, "vi")


def test_the_language_is_switched_and_switched_back(qapp: QCoreApplication, vietnamese: None) -> None:
    use_language(qapp, "en")
    assert translate("Shell", "Cài đặt") == "Settings"
    use_language(qapp, "vi")
    assert translate("Shell", "Cài đặt") == "Cài đặt"


def test_an_unknown_text_is_shown_as_it_is(qapp: QCoreApplication, vietnamese: None) -> None:
    use_language(qapp, "en")
    assert translate("Shell", "Chưa có bản dịch") == "Chưa có bản dịch"


def test_qts_own_buttons_and_menus_speak_vietnamese(qapp: QCoreApplication, vietnamese: None) -> None:
    use_language(qapp, "vi")
    for context, text, words in (
        ("QPlatformTheme", "Cancel", "Hủy"),
        ("QPlatformTheme", "&Yes", "&Có"),
        ("QWidgetTextControl", "&Copy", "&Sao chép"),
        ("QPrintDialog", "&Print", "&In"),
        ("QFileDialog", "File &name:", "&Tên tệp:"),
    ):
        assert QCoreApplication.translate(context, text) == words


def test_a_text_that_is_put_together_is_refused() -> None:
    with pytest.raises(builder.NotLiteral, match=r"x\.py:1"):
        builder.texts_of('translate("Shell", f"{a} trang")', "x.py")
    assert builder.texts_of('translate("A", "b" "c")', "x.py") == [("A", "bc")]


def test_the_core_speaks_without_qt() -> None:
    i18n.install(lambda context, text: f"{context}/{text}")
    try:
        assert translate("A", "b") == "A/b"
    finally:
        i18n.install(None)


def test_a_finding_is_said_in_the_language_of_the_screens(qapp: QCoreApplication, tmp_path: Path) -> None:
    said = {}
    for language in ("vi", "en"):
        use_language(qapp, language)
        view = report_view(tmp_path / "x", verify_file("x", b"no package", ()), "", UTC)
        said[language] = [finding.text for finding in view.findings]
    use_language(qapp, "vi")
    assert said["vi"] == [text_of("file_unknown")]
    assert said["en"] == ["The file is neither a package (.asice) nor a PDF. Choose the right file."]
