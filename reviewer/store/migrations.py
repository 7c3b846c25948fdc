"""The migrations of a library, in plain STRICT DDL; in order, each with its name."""

from __future__ import annotations

SEARCH = """
CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
"""
SAID = """
CREATE VIRTUAL TABLE said_fts USING fts5 (
    said, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
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

# What editors said of an article is indexed beside its text: a word costs no indexing of the text.
# The orders of the queue leave the state out of their indexes: it changes for many at once.
_QUEUE = (
    """
ALTER TABLE article ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN changed_at TEXT NOT NULL DEFAULT '';
UPDATE article SET changed_at = last.made_at FROM (
    SELECT article_id, max(made_at) AS made_at FROM op GROUP BY article_id
) AS last WHERE last.article_id = article.id;
DROP INDEX article_state;
DROP INDEX article_title;
DROP INDEX article_site;
DROP INDEX article_published;
DROP INDEX article_annotations;
CREATE INDEX article_state ON article (state, number, id);
CREATE INDEX article_title ON article (title_key, number, id);
CREATE INDEX article_site ON article (site, number, id);
CREATE INDEX article_language ON article (language, number, id);
CREATE INDEX article_published ON article (published, number, id);
CREATE INDEX article_annotations ON article (annotations, number, id);
CREATE INDEX article_changed ON article (changed_at, number, id);
ALTER TABLE annotation ADD COLUMN category TEXT NOT NULL DEFAULT '';
UPDATE annotation SET category = json_extract(fields, '$.category');
CREATE INDEX annotation_category ON annotation (category, author, article_id) WHERE NOT deleted;
CREATE INDEX annotation_author ON annotation (author, article_id) WHERE NOT deleted;
CREATE TABLE note_draft (
    article_id TEXT PRIMARY KEY REFERENCES article (id),
    note TEXT NOT NULL
) STRICT;
CREATE TABLE saved_filter (
    name TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    wanted TEXT NOT NULL
) STRICT;
"""
    + SAID
    + """
INSERT INTO said_fts (rowid, said)
    SELECT number, search_key(group_concat(char(10) || json_extract(fields, '$.quote')
        || char(10) || json_extract(fields, '$.correction')
        || char(10) || json_extract(fields, '$.note'), ''))
    FROM annotation JOIN article ON article.id = article_id WHERE NOT deleted GROUP BY number;
"""
)

# What the log says of categories; those that ship are not in it until an editor changes them.
_CATEGORIES = """
CREATE TABLE category (
    id TEXT PRIMARY KEY,
    deleted INTEGER NOT NULL,
    conflicts TEXT NOT NULL,
    fields TEXT NOT NULL
) STRICT;
"""

# newer is the id of the version that stands in place of an article, "" for the newest.
_VERSIONS = """
ALTER TABLE article ADD COLUMN newer TEXT NOT NULL DEFAULT '';
DROP INDEX article_state;
DROP INDEX article_title;
DROP INDEX article_site;
DROP INDEX article_language;
DROP INDEX article_published;
DROP INDEX article_annotations;
DROP INDEX article_changed;
CREATE INDEX article_state ON article (state, number, id) WHERE newer = '';
CREATE INDEX article_title ON article (title_key, number, id) WHERE newer = '';
CREATE INDEX article_site ON article (site, number, id) WHERE newer = '';
CREATE INDEX article_language ON article (language, number, id) WHERE newer = '';
CREATE INDEX article_published ON article (published, number, id) WHERE newer = '';
CREATE INDEX article_annotations ON article (annotations, number, id) WHERE newer = '';
CREATE INDEX article_changed ON article (changed_at, number, id) WHERE newer = '';
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
    "0004-queue": _QUEUE,
    "0005-categories": _CATEGORIES,
    "0007-versions": _VERSIONS,
    "0008-stories": _STORIES,
}
