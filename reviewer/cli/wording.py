"""The one place of the command line that words an error."""

from __future__ import annotations

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
    Refusal,
    ReviewerError,
    RulesError,
    SharedFolderError,
    SpanError,
    StrayLogError,
    TableError,
    UnknownRecordError,
)


def sentence(error: ReviewerError) -> str:
    """Word an error for a terminal: what, where, and what to do."""
    if isinstance(error, IntakeError):
        said = _REFUSALS[error.refusal].format(error.detail).replace(" ()", "")
        return f"{error.place}: {said}"
    if isinstance(error, ReadOnlyLibraryError) and not error.detail:
        return f"{error.path} can't be written to; check its permissions and its folder's."
    return _SENTENCES[type(error)].format(**vars(error))


_SENTENCES: dict[type[ReviewerError], str] = {
    NotALibraryError: "{path} is not a Reviewer library; choose another file.",
    NewerLibraryError: "{path} was written by a newer Reviewer ({detail}); update this one.",
    EmptyFileError: "{path} is empty; remove it, or choose another name, to make a new library.",
    DamagedLibraryError: "{path} is damaged ({detail}); reviewer restore --salvage brings it back.",
    StrayLogError: "{detail} beside {path} is another library's; move it away and try again.",
    MigrationError: "{path} can't be brought up to date ({detail}); it is as it was before.",
    BackupError: "no backup of {path} ({detail}); check the disk and the folder.",
    ReadOnlyLibraryError: "{path} is open in another Reviewer ({detail}); close it there first.",
    LockedLibraryError: "{path} is locked by another program; try again when it is done.",
    LibraryUnavailableError: "{path} can't be opened or written ({detail}); check path and disk.",
    SharedFolderError: "{path} lies in a folder of several computers; open it on one at a time.",
    RulesError: "the rules of cleaning can't be read ({detail}); mend the table.",
    ExportError: "{path} can't be written ({detail}); the old file is untouched.",
    TableError: "line {line}: {detail}; the line was left out.",
    SpanError: "{start}..{end} lies outside the text of {length} characters.",
    CategoryError: "{place}: {flaw} {detail}; nothing was changed.",
    MissingReasonError: "{record_id} is somebody else's; say why it is rejected.",
    UnknownRecordError: "{record_id} is not in the library.",
}
_REFUSALS = {
    Refusal.NOT_FOUND: "no such file; check the name.",
    Refusal.NOT_A_FILE: "not a regular file; name a text or a saved page.",
    Refusal.UNREADABLE: "can't be read ({}); check its permissions.",
    Refusal.TOO_LARGE: "too large ({} bytes); split it.",
    Refusal.BINARY: "not a text ({}); save it as text or as a page.",
    Refusal.UNSUPPORTED: "not a format that is read; save it as .txt, .html, .docx or .odt.",
    Refusal.TOO_MANY: "more than one import takes ({}); import it in parts.",
    Refusal.DAMAGED: "damaged, or not what its name says ({}); save it again.",
    Refusal.ENCRYPTED: "protected by a password; save it without.",
    Refusal.SCAN: "holds pictures of pages, but no text; run text recognition on it first.",
    Refusal.NO_TEXT: "holds no text; left out.",
    Refusal.UNSAFE: "refused for safety ({}); ask for another file.",
    Refusal.OLD_FORMAT: "can't be read ({}); save it as .docx, .odt or PDF.",
    Refusal.SPREADSHEET: "a spreadsheet; save it as CSV.",
    Refusal.NO_COLUMN: 'no column holds the text of articles ({}); name one "text".',
    Refusal.NOTHING: "holds no articles.",
    Refusal.ADDRESS: "not an http or https address without a password; check it.",
    Refusal.UNREACHABLE: "does not answer ({}); check the address or try again later.",
    Refusal.ANSWER: "the site refused ({}); save the page in a browser and import that.",
    Refusal.REDIRECT: "leads on and on, or to something else than a page; check the address.",
}
