"""One library: the records in one SQLite file, written by one process at a time."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Self

from reviewer.errors import LibraryUnavailableError, ReadOnlyLibraryError
from reviewer.store import acts, articles, cleanings, folded, log, restoring, rows
from reviewer.store.collection import Collection
from reviewer.store.connection import complaints, connect, writing
from reviewer.store.kinship import Kinship
from reviewer.store.leftovers import mend
from reviewer.store.lock import WriterLock, may_write
from reviewer.store.queue import Listing
from reviewer.store.shelf import Shelf

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlite_utils import Database

    from reviewer.errors import LibraryError
    from reviewer.records import (
        Annotation,
        Article,
        ArticleFacts,
        ArticleRow,
        ArticleState,
        Change,
        Cleaned,
        Queue,
        QueueFilter,
        Span,
        Step,
    )
    from reviewer.store.derived import Derived

    # What becomes of an article under other verdicts of editors; called before the commit.
    Recleaning = Callable[[str, folded.Verdicts], Cleaned]


class Library:
    """One open library. All methods belong to the thread that opened it and raise LibraryError.

    Writing methods return after the commit. holder is who writes to one that is read_only, is_left
    tells that this was on another host; troubles is what failed on opening, such as a backup.
    """

    def __init__(self, path: Path, db: sqlite3.Connection, lock: WriterLock | None) -> None:
        self.path = path
        self._db = db
        self._lock = lock
        self._listing = Listing(db)
        self.holder = "" if lock else WriterLock(path).holder()
        self.is_left = False
        self.troubles: tuple[LibraryError, ...] = ()

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, take_over: bool = False, new: bool = False
    ) -> Self:
        """Open the library at path, making a new one where there is none, in an empty file if new.

        Where another process writes to it, or did so on another host and isn't taken over, or
        nothing can be written, it opens for reading.
        """
        if read_only or not may_write(path):
            return cls(path, _connect_to_read(path), None)
        lock = WriterLock(path)
        if not _acquire(lock, path, take_over=take_over):
            library = cls(path, connect(path, read_only=True), None)
            library.is_left = bool(lock.left_by)
            return library
        db, troubles = _connect_to_write(path, lock, new=new)
        library = cls(path, db, lock)
        library.troubles = troubles
        return library

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return self._lock is None

    def close(self) -> None:
        """Close the file and let others write."""
        with complaints(self.path):
            self._db.close()
        if self._lock:
            self._lock.release()

    @cached_property
    def _tables(self) -> Database:
        # Loaded by the first write: a window that only shows a list starts without sqlite-utils.
        from sqlite_utils import Database

        return Database(self._db, execute_plugins=False)

    @contextmanager
    def _write(self, touches_list: bool = True) -> Iterator[Database]:
        if self.read_only:
            raise ReadOnlyLibraryError(str(self.path), self.holder)
        if touches_list:
            self._listing.forget()
        with complaints(self.path), writing(self._db):
            yield self._tables

    @cached_property
    def collection(self) -> Collection:
        """What the library as a whole tells."""
        return Collection(self.path, self._db, self._write, self.editor_verdicts)

    @cached_property
    def shelf(self) -> Shelf:
        """What belongs to the queue beside the articles."""
        return Shelf(self.path, self._db, self._write)

    @cached_property
    def kinship(self) -> Kinship:
        """How its articles belong together."""
        return Kinship(self.path, self._db)

    @cached_property
    def derived(self) -> Derived:
        """What can be made again."""
        from reviewer.store.derived import Derived

        return Derived(self.path, self._db, self._write)

    # --- articles

    def add_articles(self, batch: Iterable[tuple[Article, Cleaned]]) -> list[bool]:
        """Add articles as they were cleaned, all or none; return for each whether it was new."""
        with self._write() as tables:
            return [articles.add(tables, article, cleaned) for article, cleaned in batch]

    def state(self, article_id: str) -> ArticleState:
        """Return how far the reading of an article is; raise UnknownRecordError."""
        with complaints(self.path):
            return articles.state_of(self._db, article_id)

    def queue(self, wanted: QueueFilter) -> Queue:
        """Return the ids that a filter wants, in its order, and the counts by state."""
        with complaints(self.path):
            return self._listing.queue(wanted)

    def rows(self, ids: Sequence[str], text: str = "") -> tuple[ArticleRow, ...]:
        """Return the lines of some articles, in the order of ids, and where words of text stand."""
        with complaints(self.path):
            return rows.rows(self._db, ids, text)

    def article(self, article_id: str) -> Article:
        """Return one article; raise UnknownRecordError."""
        with complaints(self.path):
            return articles.get(self._db, article_id)

    def editor_verdicts(self, article_id: str) -> dict[Span, bool]:
        """Return what editors decided for runs of an article: kept or not, by span."""
        with complaints(self.path):
            return folded.editor_verdicts(self._db, article_id)

    # --- annotations

    def annotations(self, article_id: str) -> tuple[Annotation, ...]:
        """Return the annotations of one article, by their place in the original."""
        with complaints(self.path):
            return folded.of_article(self._db, article_id)

    def annotation(self, annotation_id: str) -> Annotation:
        """Return one annotation, deleted or not; raise UnknownRecordError."""
        with complaints(self.path):
            return folded.get(self._db, annotation_id)

    def annotated(self) -> Iterator[tuple[ArticleFacts, tuple[Annotation, ...]]]:
        """Yield every article that holds annotations or was reviewed, in order of arrival."""
        with complaints(self.path):
            for facts in articles.annotated(self._db):
                yield facts, folded.of_article(self._db, facts.id)

    # --- the log

    def commit(
        self,
        verb: str,
        author: str,
        changes: Sequence[Change],
        reclean: Recleaning | None = None,
    ) -> None:
        """Append one gesture to the log and fold it; raise SpanError or UnknownRecordError.

        reclean tells what becomes of an article whose verdicts change; that is committed too.
        """
        self._commit(log.Gesture(verb, author), [changes], reclean)

    def undo(self, author: str, reclean: Recleaning | None = None) -> Step | None:
        """Take back the author's last gesture that stands; return it, or None."""
        return self._revisit(log.UNDO, author, reclean)

    def redo(self, author: str, reclean: Recleaning | None = None) -> Step | None:
        """Bring back the gesture that the author's last undo took back, or return None."""
        return self._revisit(log.REDO, author, reclean)

    def next_steps(self, author: str) -> tuple[Step | None, Step | None]:
        """Return what undo and redo would do."""
        with complaints(self.path):
            return acts.next_steps(self._db, author)

    def _revisit(self, verb: str, author: str, reclean: Recleaning | None) -> Step | None:
        undoes = verb == log.UNDO
        with complaints(self.path):
            found = (log.next_undo if undoes else log.next_redo)(self._db, author)
        if found is None:
            return None
        parts = (log.inverse if undoes else log.again)(self._db, found.gesture)
        self._commit(log.Gesture(verb, author, found.gesture), parts, reclean)
        return acts.step(self._db, found)

    def _commit(
        self,
        gesture: log.Gesture,
        parts: Iterable[Sequence[Change]],
        reclean: Recleaning | None,
    ) -> None:
        judged: dict[str, None] = {}
        with self._write(touches_list=False) as tables:
            for changes in parts:
                self._listing.heed(changes, acts.apply(tables, gesture, changes))
                judged |= {c.article_id: None for c in changes if folded.is_verdict(c)}
            for article_id in judged:
                if reclean:
                    verdicts = folded.editor_verdicts(self._db, article_id)
                    cleanings.renew(self._db, article_id, reclean(article_id, verdicts))


def _acquire(lock: WriterLock, path: Path, *, take_over: bool) -> bool:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return lock.acquire(take_over=take_over)
    except OSError as error:
        if path.is_file():
            return False
        raise LibraryUnavailableError(str(path), str(error)) from error


def _connect_to_write(
    path: Path, lock: WriterLock, *, new: bool
) -> tuple[sqlite3.Connection, tuple[LibraryError, ...]]:
    troubles: list[LibraryError] = []
    try:
        mend(path, new=new or bool(lock.left_by))
        return connect(path, read_only=False, tell=troubles.append), tuple(troubles)
    except BaseException:
        lock.release()
        raise


def _connect_to_read(path: Path) -> sqlite3.Connection:
    """Connect for reading; where something must be done before, do that if we may."""
    if not restoring.is_pending(path):
        try:
            return connect(path, read_only=True)
        except ReadOnlyLibraryError:
            if not may_write(path):
                raise
    Library.open(path).close()
    return connect(path, read_only=True)
