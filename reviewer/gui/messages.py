"""The one place that words errors, facts and acts for the editor."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reviewer.errors import (
    BackupError,
    CategoryError,
    DamagedLibraryError,
    EmptyFileError,
    ExportError,
    IntakeError,
    LibraryUnavailableError,
    LockedLibraryError,
    MigrationError,
    MissingReasonError,
    NewerLibraryError,
    NotALibraryError,
    ReadOnlyLibraryError,
    ReviewerError,
    RulesError,
    SharedFolderError,
    SpanError,
    StrayLogError,
    UnknownRecordError,
)
from reviewer.gui.category_wording import flaw_sentence
from reviewer.gui.refusals import refusal_sentence
from reviewer.records import (
    UNKNOWN_LANGUAGE,
    Anchor,
    AnnotationState,
    ArticleState,
    Cause,
    Kind,
    Severity,
)

if TYPE_CHECKING:
    from reviewer.records import Annotation

translate = QCoreApplication.translate

# Marks that turn the direction of the text after them, shown as a mark, one for one.
TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")
# Arabic, Hebrew and the marks above, as Unicode classes them.
_RIGHT_TO_LEFT = {"R", "AL", "AN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def error_sentence(error: Exception) -> str:
    """Say what went wrong, where, and what to do; empty for what is no fault of the world."""
    if isinstance(error, IntakeError):
        sentence = translate("Errors", "{place}: {reason}")
        return sentence.format(place=isolated(error.place), reason=refusal_sentence(error))
    if isinstance(error, CategoryError):
        place, detail = isolated(error.place), isolated(error.detail)
        return flaw_sentence(error.flaw).format(place=place, detail=detail)
    if not isinstance(error, ReviewerError):
        return ""
    sentence = _sentences().get(type(error), str(error))
    path, detail = getattr(error, "path", ""), getattr(error, "detail", "")
    return sentence.format(path=isolated(path), detail=isolated(detail))


def _sentences() -> dict[type[ReviewerError], str]:
    unwritable = translate(
        "Errors", "{path} can’t be opened or written ({detail}). Check the folder and the disk."
    )
    return {
        LibraryUnavailableError: unwritable,
        ExportError: unwritable,
        RulesError: translate(
            "Errors",
            "The rules of cleaning can’t be read ({detail}). Mend the table, or install Reviewer "
            "again.",
        ),
        MissingReasonError: translate(
            "Errors", "Rejecting a colleague’s error asks for a reason. Say why, then press Enter."
        ),
        SpanError: translate("Errors", "This passage is not in the article. Select it again."),
        UnknownRecordError: translate(
            "Errors", "This article or annotation is no longer in the library."
        ),
        LockedLibraryError: translate(
            "Errors", "Another program keeps {path} locked. Try again when it is done."
        ),
        **_library_sentences(),
    }


def _library_sentences() -> dict[type[ReviewerError], str]:
    return {
        NotALibraryError: translate(
            "Errors", "{path} is not a Reviewer library. Choose another file."
        ),
        NewerLibraryError: translate(
            "Errors", "{path} was written by a newer Reviewer. Update this one to open it."
        ),
        EmptyFileError: translate(
            "Errors", "{path} is empty. Remove it, or choose another name, for a new library."
        ),
        DamagedLibraryError: translate(
            "Errors",
            "{path} is damaged. Nothing was changed; choose “Restore from a backup…” in the File "
            "menu.",
        ),
        StrayLogError: translate(
            "Errors",
            "The file {detail} beside {path} belongs to another library. Move it away, then open "
            "the library again.",
        ),
        MigrationError: translate(
            "Errors",
            "{path} can’t be brought up to date ({detail}). It is as it was before. Check the "
            "disk, then open it again.",
        ),
        SharedFolderError: translate(
            "Errors",
            "{path} lies in a folder that several computers share. Never open it on two at once; a "
            "folder of this computer is safer.",
        ),
        BackupError: translate(
            "Errors", "No backup of {path} could be made ({detail}). Check the disk and the folder."
        ),
        ReadOnlyLibraryError: translate(
            "Errors", "The library is open for reading only; nothing was changed."
        ),
    }


def isolated(foreign: str) -> str:
    """Return foreign text so that its direction can't disturb the sentence around it.

    Marks that turn the direction are shown: one that nothing closes would reach out of it.
    """
    return f"\u2068{foreign.translate(TURNING)}\u2069" if _turns(foreign) else foreign


def _turns(text: str) -> bool:
    return not text.isascii() and any(bidirectional(c) in _RIGHT_TO_LEFT for c in text)


def state_name(state: ArticleState) -> str:
    """Name how far the reading of an article is."""
    return {
        ArticleState.TO_READ: translate("States", "To read"),
        ArticleState.IN_REVIEW: translate("States", "In review"),
        ArticleState.REVIEWED: translate("States", "Reviewed"),
        ArticleState.SET_ASIDE: translate("States", "Set aside"),
    }[state]


def annotation_state_name(state: AnnotationState) -> str:
    """Name what has become of an annotation."""
    return {
        AnnotationState.OPEN: translate("States", "Open"),
        AnnotationState.CONFIRMED: translate("States", "Confirmed"),
        AnnotationState.REJECTED: translate("States", "Rejected"),
        AnnotationState.APPLIED: translate("States", "Applied"),
        AnnotationState.CONFLICT: translate("States", "Conflict"),
    }[state]


def anchor_name(anchor: Anchor) -> str:
    """Say what a new version made of an error's place; nothing of a sure one."""
    return {
        Anchor.TO_CONFIRM: translate("States", "place to confirm"),
        Anchor.ORPHAN: translate("States", "no longer in the text"),
    }.get(anchor, "")


def judgement_text(annotation: Annotation) -> str:
    """Say what has become of an annotation, by whom, and why."""
    state, judge = annotation_state_name(annotation.state), isolated(annotation.judge)
    if not annotation.judge or annotation.state is AnnotationState.CONFLICT:
        return state
    if not annotation.reason:
        return translate("States", "{state} by {judge}").format(state=state, judge=judge)
    reason = isolated(" ".join(annotation.reason.split()))
    sentence = translate("States", "{state} by {judge}: {reason}")
    return sentence.format(state=state, judge=judge, reason=reason)


def severity_name(severity: Severity) -> str:
    """Name a severity."""
    return {
        Severity.MINOR: translate("Form", "Minor"),
        Severity.MAJOR: translate("Form", "Major"),
        Severity.CRITICAL: translate("Form", "Critical"),
    }[severity]


def cause_name(cause: Cause) -> str:
    """Name a cause of error."""
    return {
        Cause.UNKNOWN: translate("Form", "Unknown"),
        Cause.TRANSLATION: translate("Form", "Machine translation"),
        Cause.SOURCE: translate("Form", "Source"),
        Cause.AGENCY: translate("Form", "Agency copy"),
        Cause.OUR_EDIT: translate("Form", "Our edit"),
        Cause.CLEANING: translate("Form", "Cleaning"),
    }[cause]


def kind_name(kind: Kind) -> str:
    """Name a kind of block inside a sentence."""
    return {
        Kind.RELATED: translate("Kinds", "related articles"),
        Kind.TIMESTAMP: translate("Kinds", "date or time"),
        Kind.NAVIGATION: translate("Kinds", "navigation"),
        Kind.SHARE: translate("Kinds", "share buttons"),
        Kind.COMMENTS: translate("Kinds", "comments"),
        Kind.ACCOUNT: translate("Kinds", "subscription"),
        Kind.CREDIT: translate("Kinds", "credit"),
        Kind.PROMOTION: translate("Kinds", "promotion"),
        Kind.DUPLICATE: translate("Kinds", "repetition"),
        Kind.LEGAL: translate("Kinds", "legal notice or advertisement"),
        Kind.HASHTAGS: translate("Kinds", "keywords"),
        Kind.IMAGE: translate("Kinds", "image address"),
        Kind.CONSENT: translate("Kinds", "consent notice"),
    }.get(kind, translate("Kinds", "text"))


def shortened(text: str, length: int) -> str:
    """Return a text on one line, of at most length code points."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def language_name(code: str) -> str:
    """Name a language by its ISO 639-1 code, in the interface's language where we have it."""
    names = {
        "fr": translate("Languages", "French"),
        "en": translate("Languages", "English"),
        "de": translate("Languages", "German"),
        "es": translate("Languages", "Spanish"),
        "it": translate("Languages", "Italian"),
        "pt": translate("Languages", "Portuguese"),
        "nl": translate("Languages", "Dutch"),
        "ru": translate("Languages", "Russian"),
        "uk": translate("Languages", "Ukrainian"),
        "ar": translate("Languages", "Arabic"),
        UNKNOWN_LANGUAGE: translate("Languages", "language unknown"),
    }
    return names.get(code, code)


def date_text(iso: str) -> str:
    """Show an ISO 8601 date, with its time if it has one, as the interface's language writes it."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    locale = QLocale()
    day = locale.toString(QDate(moment.year, moment.month, moment.day), "d MMMM yyyy")
    has_time = len(iso) > len("2024-06-19")
    return f"{day}, {moment:%H:%M}" if has_time else day
