"""What can go wrong in the world, as classes that carry facts.

The wording belongs to the borders: ``gui/messages.py`` and ``cli/wording.py``. Anything that is not
a ``ReviewerError`` is a mistake of ours.
"""

from __future__ import annotations

from enum import StrEnum


class ReviewerError(Exception):
    """The world's fault: to be shown as one sentence that says what, where and what to do."""


class Refusal(StrEnum):
    """Why a file, a row of a table, an entry of a feed or a web address was not taken in."""

    NOT_FOUND = "not-found"
    NOT_A_FILE = "not-a-file"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too-large"
    BINARY = "binary"
    UNSUPPORTED = "unsupported"
    TOO_MANY = "too-many"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    SCAN = "scan"
    NO_TEXT = "no-text"
    UNSAFE = "unsafe"
    OLD_FORMAT = "old-format"
    SPREADSHEET = "spreadsheet"
    NO_COLUMN = "no-column"
    ADDRESS = "address"
    UNREACHABLE = "unreachable"
    ANSWER = "answer"
    REDIRECT = "redirect"
    NOTHING = "nothing"


class IntakeError(ReviewerError):
    """A file could not become an article.

    place is the file's name or the address as the editor knows it, for a row or an entry with its
    number behind ``#``; detail a fact such as a size in bytes, the kind of file found or the
    system's own words.
    """

    def __init__(self, place: str, refusal: Refusal, detail: str = "") -> None:
        super().__init__(f"{place}: {refusal} {detail}".rstrip())
        self.place = place
        self.refusal = refusal
        self.detail = detail


class LibraryError(ReviewerError):
    """The library at path can't be used as asked; detail holds the system's own words."""

    def __init__(self, path: str, detail: str = "") -> None:
        super().__init__(f"{path}: {type(self).__name__} {detail}".rstrip())
        self.path = path
        self.detail = detail


class NotALibraryError(LibraryError):
    """The file is something else than a library."""


class EmptyFileError(NotALibraryError):
    """The file is empty: a new library may be made in it, if that is what the editor wants."""


class NewerLibraryError(LibraryError):
    """The library was written by a newer Reviewer; detail names what this one does not know."""


class DamagedLibraryError(LibraryError):
    """The library's file is damaged."""


class StrayLogError(DamagedLibraryError):
    """The -wal file beside the library, named by detail, is another file's; neither was touched."""


class LibraryUnavailableError(LibraryError):
    """The file can't be opened or created, or the disk refused a write."""


class MigrationError(LibraryUnavailableError):
    """The library can't be brought up to date; detail names the step. It is as it was before."""


class BackupError(LibraryError):
    """No backup of the library could be made, or the one at path can't be used; detail says why."""


class ReadOnlyLibraryError(LibraryError):
    """A change was asked of a library that is open for reading only; detail says who holds it."""


class LockedLibraryError(LibraryError):
    """Another program kept the library locked for too long; trying again may help."""


class SharedFolderError(LibraryError):
    """The library is open, but its folder is another computer's, or copied to others by itself."""


class UnknownRecordError(ReviewerError):
    """An article or annotation is not in the library."""

    def __init__(self, record_id: str) -> None:
        super().__init__(record_id)
        self.record_id = record_id


class MissingReasonError(ReviewerError):
    """Somebody else's annotation was to be rejected without a word why."""

    def __init__(self, record_id: str) -> None:
        super().__init__(record_id)
        self.record_id = record_id


class CategoryFlaw(StrEnum):
    """Why a category is not taken as it is."""

    NOT_TOML = "not-toml"
    FIELD = "field"
    IDENTIFIER = "identifier"
    TWICE = "twice"
    NAME = "name"
    NAME_TAKEN = "name-taken"
    KEY = "key"
    KEY_TAKEN = "key-taken"
    LINE = "line"
    COLOUR = "colour"
    CONTRAST = "contrast"
    SEVERITY = "severity"
    USED = "used"


class CategoryError(ReviewerError):
    """A category can't be as asked; nothing was changed.

    place is its name, or the file and the number of its table in it; detail what is wrong there:
    a field, a word, who has the key, a ratio.
    """

    def __init__(self, place: str, flaw: CategoryFlaw, detail: str = "") -> None:
        super().__init__(f"{place}: {flaw} {detail}".rstrip())
        self.place = place
        self.flaw = flaw
        self.detail = detail


class SpanError(ReviewerError):
    """A span does not lie inside its article's original."""

    def __init__(self, start: int, end: int, length: int) -> None:
        super().__init__(f"{start}..{end} of {length}")
        self.start = start
        self.end = end
        self.length = length


class RulesError(ReviewerError):
    """A table of cleaning rules can't be read; detail names the file or rule and what is wrong."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class ExportError(ReviewerError):
    """The export file at path could not be written; the old one is untouched."""

    def __init__(self, path: str, detail: str = "") -> None:
        super().__init__(f"{path}: {detail}")
        self.path = path
        self.detail = detail


class TableError(ReviewerError):
    """A row of a table can't be read; line is 1-based."""

    def __init__(self, line: int, detail: str) -> None:
        super().__init__(f"line {line}: {detail}")
        self.line = line
        self.detail = detail
