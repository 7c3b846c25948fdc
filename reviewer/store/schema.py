"""The tables of a library, as numbered migrations in plain STRICT DDL."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x52767772  # "Rvwr"
MIGRATION_SET = "reviewer"

SEARCH = """
CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
"""

_FIRST = (
    """
CREATE TABLE article (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    site TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT NOT NULL,
    words INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'to-read',
    annotations INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX article_state ON article (state, id);
CREATE INDEX article_title ON article (title_key, number, state, id);
CREATE INDEX article_site ON article (site, number, state, id);
CREATE INDEX article_published ON article (published, number, state, id);
CREATE INDEX article_annotations ON article (annotations, number, state, id);
CREATE TABLE original (
    number INTEGER PRIMARY KEY REFERENCES article (number),
    text TEXT NOT NULL,
    markup TEXT NOT NULL
) STRICT;
CREATE TABLE source (
    number INTEGER NOT NULL REFERENCES article (number),
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    encoding TEXT NOT NULL,
    replaced INTEGER NOT NULL,
    PRIMARY KEY (number, sha256, name)
) STRICT;
CREATE INDEX source_sha256 ON source (sha256);
CREATE TABLE op (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    gesture TEXT NOT NULL,
    verb TEXT NOT NULL,
    target TEXT NOT NULL,
    subject TEXT NOT NULL,
    article_id TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    parents TEXT NOT NULL,
    fields TEXT NOT NULL,
    replaced TEXT NOT NULL
) STRICT;
CREATE INDEX op_subject ON op (subject, seq);
CREATE INDEX op_gesture ON op (gesture, seq);
CREATE INDEX op_author ON op (author, seq);
CREATE TRIGGER op_never_updated BEFORE UPDATE ON op
BEGIN SELECT RAISE(ABORT, 'operations are immutable'); END;
CREATE TRIGGER op_never_deleted BEFORE DELETE ON op
BEGIN SELECT RAISE(ABORT, 'operations are immutable'); END;
CREATE TABLE annotation (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    conflicts TEXT NOT NULL,
    fields TEXT NOT NULL
) STRICT;
CREATE INDEX annotation_article ON annotation (article_id, start);
CREATE TABLE editor_verdict (
    article_id TEXT NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    PRIMARY KEY (article_id, start, "end")
) STRICT;
CREATE TABLE draft (
    annotation_id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id),
    details TEXT NOT NULL
) STRICT;
CREATE INDEX draft_article ON draft (article_id);
"""
    + SEARCH
)

# site.articles and site_line.articles count those that otherwise differ; text is there where the
# count matters. cleaning.confidence is in thousandths; rules is 0 where it is not known.
_TEACHING = """
ALTER TABLE article ADD COLUMN author TEXT NOT NULL DEFAULT '';
CREATE TABLE site (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE site_line (
    site INTEGER NOT NULL REFERENCES site (number),
    key INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    text TEXT,
    PRIMARY KEY (site, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX site_line_articles ON site_line (site, articles) WHERE articles >= 3;
CREATE TABLE site_rule (
    id TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    line TEXT NOT NULL,
    key TEXT NOT NULL,
    kept INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    conflicts TEXT NOT NULL
) STRICT;
CREATE INDEX site_rule_site ON site_rule (site);
CREATE TABLE cleaning (
    number INTEGER PRIMARY KEY REFERENCES article (number),
    site INTEGER REFERENCES site (number),
    rules INTEGER NOT NULL DEFAULT 0,
    text_digest INTEGER NOT NULL DEFAULT 0,
    confidence INTEGER NOT NULL DEFAULT 1000,
    taught INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX cleaning_rules ON cleaning (site, rules);
CREATE INDEX cleaning_confidence ON cleaning (confidence);
CREATE INDEX cleaning_untaught ON cleaning (number) WHERE taught = 0 AND site IS NOT NULL;
INSERT INTO site (name) SELECT DISTINCT site FROM article WHERE site != '';
INSERT INTO cleaning (number, site)
    SELECT article.number, site.number FROM article LEFT JOIN site ON site.name = article.site;
"""

# Spellings of one passage have one length: those that may be the same are found by it.
_PASSAGES = """
CREATE INDEX annotation_length ON annotation ("end" - start);
"""

# newer is the id of the version that stands in place of an article, "" for the newest.
_VERSIONS = """
ALTER TABLE article ADD COLUMN newer TEXT NOT NULL DEFAULT '';
DROP INDEX article_state;
DROP INDEX article_title;
DROP INDEX article_site;
DROP INDEX article_published;
DROP INDEX article_annotations;
CREATE INDEX article_state ON article (state, id) WHERE newer = '';
CREATE INDEX article_title ON article (title_key, number, state, id) WHERE newer = '';
CREATE INDEX article_site ON article (site, number, state, id) WHERE newer = '';
CREATE INDEX article_published ON article (published, number, state, id) WHERE newer = '';
CREATE INDEX article_annotations ON article (annotations, number, state, id) WHERE newer = '';
CREATE INDEX article_url ON article (url) WHERE url != '';
CREATE INDEX article_newer ON article (newer) WHERE newer != '';
CREATE INDEX source_name ON source (name);
"""

# story.story is the number of the article whose story it is, said what an editor says instead;
# day the ordinal of the date of publication, 0 for unknown. What was cleaned before gets its words
# when it is cleaned again.
_STORIES = """
CREATE TABLE story (
    number INTEGER PRIMARY KEY REFERENCES article (number),
    day INTEGER NOT NULL,
    story INTEGER NOT NULL,
    said INTEGER,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX story_key ON story (coalesce(said, story));
CREATE TABLE story_word (
    word INTEGER NOT NULL,
    day INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (word, day, number)
) STRICT, WITHOUT ROWID;
UPDATE cleaning SET rules = 0;
"""

# In order; a name, once released, keeps its meaning for ever.
STEPS: dict[str, str] = {
    "0001-first": _FIRST,
    "0002-teaching": _TEACHING,
    "0003-passages": _PASSAGES,
    "0007-versions": _VERSIONS,
    "0008-stories": _STORIES,
}


class StepError(Exception):
    """A step of the schema could not be taken; the cause says why."""

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step


def applied_steps(db: sqlite3.Connection) -> set[str]:
    """Return the names of the migrations that the file has seen, without sqlite-utils."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return set()
    rows = db.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (MIGRATION_SET,)
    )
    return {name for (name,) in rows}


def migrate(db: sqlite3.Connection) -> None:
    """Bring the tables up to date; the caller holds the write transaction.

    sqlite-utils is imported here and not before: a window that shows a list starts without it.
    """
    from sqlite_utils import Database

    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _migrations().apply(Database(db, execute_plugins=False))


def _migrations() -> Migrations:
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(MIGRATION_SET)
    for name, ddl in STEPS.items():
        migrations(name=name)(_Step(name, ddl))
    return migrations


class _Step:
    """A migration that executes one script of DDL, statement by statement, inside a transaction."""

    def __init__(self, name: str, ddl: str) -> None:
        self.__name__ = name
        self._ddl = ddl

    def __call__(self, db: Any, /) -> None:
        try:
            for statement in statements(self._ddl):
                db.conn.execute(statement)
        except sqlite3.DatabaseError as error:
            raise StepError(self.__name__) from error


def statements(script: str) -> list[str]:
    """Split a script of DDL into its complete statements."""
    found, pending = [], ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    return found
