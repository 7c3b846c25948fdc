"""All that is folded, made again from the log alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.store import log, said
from reviewer.store.categories import CATEGORY
from reviewer.store.fold import fold
from reviewer.store.folded import ARTICLE, PREVIOUS, STORY, write_fold
from reviewer.store.search import register

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from sqlite_utils import Database

    from reviewer.records import Operation
    from reviewer.store.fold import Folded

# What the log decides, table by table; the first column says what a row is about.
FOLDED = {
    "category": "SELECT * FROM category ORDER BY id",
    "annotation": "SELECT * FROM annotation ORDER BY id",
    "editor_verdict": 'SELECT * FROM editor_verdict ORDER BY article_id, start, "end"',
    "site_rule": "SELECT * FROM site_rule ORDER BY id",
    "article": "SELECT id, state, annotations, newer, note, changed_at FROM article ORDER BY id",
    "story": "SELECT id, said FROM story JOIN article USING (number) ORDER BY id",
    "said_fts": "SELECT coalesce(id, said_fts.rowid), said FROM said_fts"
    " LEFT JOIN article ON number = said_fts.rowid ORDER BY said_fts.rowid",
}
# What the tables are folded into: needed beside the log to fold it elsewhere.
GROUND = {
    "article": "SELECT * FROM article",
    "story": "SELECT number, day, story, said, '' AS words FROM story",
    "op": "SELECT * FROM op",
}
_EMPTY = (
    "DELETE FROM category",
    "DELETE FROM annotation",
    "DELETE FROM editor_verdict",
    "DELETE FROM site_rule",
    "UPDATE article SET state = 'to-read', annotations = 0, newer = '', note = '', changed_at = ''",
    "UPDATE story SET said = NULL",
)
# What one article says of another depends on what was said of that before.
_IN_ORDER = (
    "SELECT DISTINCT subject FROM op WHERE subject = article_id"
    f" AND (fields LIKE '%\"{STORY}\"%' OR fields LIKE '%\"{PREVIOUS}\"%')"
)


def refold(db: Database) -> None:
    """Empty the folded tables and fold the log anew; the caller holds the write transaction.

    What concerns an article or a beginning that is not there stays unfolded.
    """
    register(db.conn)
    for sql in _EMPTY:
        db.execute(sql)
    told = {subject for (subject,) in db.execute(_IN_ORDER)}
    for (subject,) in db.execute("SELECT subject FROM op GROUP BY subject ORDER BY min(seq)"):
        if subject not in told:
            _write(db, log.operations_on(db.conn, subject))
    subjects = "SELECT subject FROM op WHERE subject = article_id ORDER BY seq"
    seen: dict[str, int] = {}
    for (subject,) in [row for row in db.execute(subjects) if row[0] in told]:
        seen[subject] = seen.get(subject, 0) + 1
        _write(db, log.operations_on(db.conn, subject)[: seen[subject]])
    said.rebuild(db.conn)


def _write(db: Database, operations: Sequence[Operation]) -> None:
    folded = fold(operations)
    if _is_whole(db.conn, operations[0], folded):
        write_fold(db, operations, folded)


def _is_whole(db: sqlite3.Connection, first: Operation, folded: Folded) -> bool:
    """Whether all is there that a row needs: a salvage may have lost an article, or a beginning."""
    if first.subject.startswith(CATEGORY):
        return True
    if not first.article_id:
        return {"site", "line", "key", "kept"} <= folded.values.keys()
    if first.subject != first.article_id and not {"start", "quote"} <= folded.values.keys():
        return False
    article_id = folded.values.get(ARTICLE) or first.article_id
    return db.execute("SELECT 1 FROM article WHERE id = ?", (article_id,)).fetchone() is not None
