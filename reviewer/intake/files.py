"""Finds the files to read below what the editor named, without leaving the named folders."""

from __future__ import annotations

import os
import stat
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.errors import IntakeError, Refusal
from reviewer.intake import endings
from reviewer.intake.normal_form import label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

DEPTH_LIMIT = 20
COUNT_LIMIT = 100_000

_LITTER = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx"})
_LITTER_BEGINNINGS = (".", "~$")
# What browsers, in their languages, call the folder of pictures and frames beside a saved page.
_COMPANIONS = (
    "_files",
    "_fichiers",
    "-Dateien",
    "_archivos",
    "_file",
    "_ficheiros",
    "_arquivos",
    "_bestanden",
    "-filer",
    "_soubory",
    "_pliki",
)


def find_files(
    paths: Iterable[Path], *, depth: int = DEPTH_LIMIT, count: int = COUNT_LIMIT
) -> Iterator[Path | IntakeError]:
    """Yield the files to read, and an error for everything that can't be, in name order.

    A path that names a file stands for itself, whatever its ending. Folders are walked down to
    depth levels; links inside them are not followed; files of other kinds are refused as
    UNSUPPORTED; hidden files, litter of the system and what a browser saved beside a page are
    passed over. After count results a last TOO_MANY ends the search. Never raises.
    """
    results = _found(paths, depth, count)
    last = Path()
    for number, result in enumerate(results):
        if number >= count:
            yield _refused(last, Refusal.TOO_MANY, str(count))
            return
        last = result if isinstance(result, Path) else last
        yield result


def _found(paths: Iterable[Path], depth: int, count: int) -> Iterator[Path | IntakeError]:
    for path in paths:
        try:
            mode = path.stat().st_mode
        except (OSError, ValueError) as error:
            yield refusal_of(path, error)
            continue
        if stat.S_ISDIR(mode):
            yield from _walk(path, depth, count)
        else:
            yield path if stat.S_ISREG(mode) else _refused(path, Refusal.NOT_A_FILE, kind_of(mode))


def _walk(folder: Path, depth: int, count: int) -> Iterator[Path | IntakeError]:
    waiting = [iter(_entries(folder, count))]
    while waiting:
        entry = next(waiting[-1], None)
        if entry is None:
            waiting.pop()
        elif isinstance(entry, IntakeError):
            yield entry
        elif not _is_folder(entry):
            yield _judged(entry)
        elif len(waiting) > depth:
            yield _refused(Path(entry), Refusal.TOO_MANY, f"{depth} levels")
        else:
            waiting.append(iter(_entries(Path(entry), count)))


def _entries(folder: Path, count: int) -> list[os.DirEntry[str] | IntakeError]:
    try:
        with os.scandir(folder) as scan:
            # One entry more than may be yielded is enough to notice that there are too many.
            entries = list(islice(filter(_is_wanted, scan), count + 1))
    except OSError as error:
        return [refusal_of(folder, error)]
    pages = {Path(entry.name).stem for entry in entries if _is_page(entry.name)}
    entries.sort(key=lambda entry: entry.name)
    return [entry for entry in entries if not _is_companion(entry, pages)]


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    name = entry.name.lower()
    return name not in _LITTER and not name.startswith(_LITTER_BEGINNINGS)


def _is_page(name: str) -> bool:
    return Path(name).suffix.lower() in endings.PAGES


def _is_companion(entry: os.DirEntry[str], pages: set[str]) -> bool:
    ending = next((end for end in _COMPANIONS if entry.name.endswith(end)), None)
    return ending is not None and entry.name.removesuffix(ending) in pages and _is_folder(entry)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return _answer(lambda: entry.is_dir(follow_symlinks=False))


def _judged(entry: os.DirEntry[str]) -> Path | IntakeError:
    path = Path(entry)
    if _answer(entry.is_symlink):
        return _refused(path, Refusal.NOT_A_FILE, "link")
    if not _answer(lambda: entry.is_file(follow_symlinks=False)):
        return _refused(path, Refusal.NOT_A_FILE)
    if path.suffix.lower() not in endings.ALL:
        return _refused(path, Refusal.UNSUPPORTED, path.suffix.lower())
    return path


def _answer(question: Callable[[], bool]) -> bool:
    # A file that vanishes or can't be looked at while the folder is walked is none of these.
    try:
        return question()
    except OSError:
        return False


def kind_of(mode: int) -> str:
    """Return the word for what a file mode stands for when it is no regular file."""
    kinds = (
        (stat.S_ISDIR, "folder"),
        (stat.S_ISFIFO, "pipe"),
        (stat.S_ISSOCK, "socket"),
        (stat.S_ISCHR, "device"),
        (stat.S_ISBLK, "device"),
    )
    return next((word for is_kind, word in kinds if is_kind(mode)), "")


def refusal_of(path: Path, error: OSError | ValueError) -> IntakeError:
    """Return the refusal that says what the system answered when asked for a file."""
    absent = isinstance(error, FileNotFoundError | NotADirectoryError | ValueError)
    detail = error.strerror if isinstance(error, OSError) else str(error)
    return _refused(path, Refusal.NOT_FOUND if absent else Refusal.UNREADABLE, detail or "")


def _refused(path: Path, refusal: Refusal, detail: str = "") -> IntakeError:
    return IntakeError(label(str(path)), refusal, label(detail))
