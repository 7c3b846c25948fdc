"""Words why something was not taken in, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reviewer.errors import Refusal

if TYPE_CHECKING:
    from reviewer.errors import IntakeError

translate = QCoreApplication.translate


def refusal_sentence(error: IntakeError) -> str:
    """Say why a file, row, entry or address was not taken in and what to do."""
    of_files, of_web = _of_files(), _of_web()
    text = of_files.get(error.refusal) or of_web.get(error.refusal) or _of_content()[error.refusal]
    return text.format(detail=detail_name(error.detail))


def _of_files() -> dict[Refusal, str]:
    return {
        Refusal.NOT_FOUND: translate("Errors", "the file is gone. Check its name."),
        Refusal.NOT_A_FILE: translate(
            "Errors", "not a regular file. Choose a text or a saved page."
        ),
        Refusal.UNREADABLE: translate("Errors", "can’t be read ({detail}). Check its permissions."),
        Refusal.TOO_LARGE: translate("Errors", "too large ({detail} bytes). Split it."),
        Refusal.BINARY: translate("Errors", "not a text ({detail}). Save it as text or as a page."),
        Refusal.UNSUPPORTED: translate(
            "Errors", "not a format that Reviewer reads. Save it as .txt, .html, .docx or .odt."
        ),
        Refusal.TOO_MANY: translate(
            "Errors", "more than one import takes ({detail}). Import it in parts."
        ),
    }


def _of_content() -> dict[Refusal, str]:
    return {
        Refusal.DAMAGED: translate(
            "Errors", "damaged, or not what its name says. Save it again where it comes from."
        ),
        Refusal.ENCRYPTED: translate(
            "Errors", "protected by a password. Save it without the password."
        ),
        Refusal.SCAN: translate(
            "Errors", "holds pictures of pages, but no text. Run text recognition on it first."
        ),
        Refusal.NO_TEXT: translate("Errors", "holds no text."),
        Refusal.UNSAFE: translate(
            "Errors", "refused for safety ({detail}). Ask whoever made it for another file."
        ),
        Refusal.OLD_FORMAT: translate(
            "Errors", "can’t be read ({detail}). Save it as .docx, .odt or PDF."
        ),
        Refusal.SPREADSHEET: translate("Errors", "a spreadsheet. Save it as CSV."),
        Refusal.NO_COLUMN: translate(
            "Errors",
            "no column holds the text of articles ({detail}). Name one “text”, or choose it in the "
            "window.",
        ),
        Refusal.NOTHING: translate("Errors", "holds no articles."),
    }


def _of_web() -> dict[Refusal, str]:
    return {
        Refusal.ADDRESS: translate(
            "Errors", "not an address that can be asked. Give one with http or https, no password."
        ),
        Refusal.UNREACHABLE: translate(
            "Errors", "does not answer ({detail}). Check the address, or try again later."
        ),
        Refusal.ANSWER: translate(
            "Errors", "the site refused ({detail}). Save the page in a browser and import that."
        ),
        Refusal.REDIRECT: translate(
            "Errors", "leads on and on, or to something else than a page. Check the address."
        ),
    }


def detail_name(detail: str) -> str:
    """Word a fact that intake found, such as a kind of file; others stay as they are."""
    names = {
        "image": translate("Formats", "image"),
        "audio or video": translate("Formats", "audio or video"),
        "SQLite database": translate("Formats", "SQLite database"),
        "Office document": translate("Formats", "old Office document"),
        "RTF document": translate("Formats", "RTF document"),
        "presentation": translate("Formats", "presentation"),
        "e-book": translate("Formats", "e-book"),
        "archive": translate("Formats", "archive"),
        "program": translate("Formats", "program"),
        "font": translate("Formats", "font"),
        "binary data": translate("Formats", "binary data"),
        "time-out": translate("Formats", "it took too long"),
        "certificate": translate("Formats", "its certificate is not valid"),
        "connection": translate("Formats", "no connection"),
        "entities declared": translate("Formats", "it declares entities"),
        "document type declared": translate("Formats", "it declares entities"),
    }
    return names.get(detail, detail)
