"""Sites: how many articles of each hold a line, and the editors' rules for lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from reviewer import records
from reviewer.records import Change
from reviewer.store.fold import DELETED
from reviewer.store.texts import digest, sound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from sqlite_utils import Database

    from reviewer.records import Operation, SiteRule
    from reviewer.store.fold import Folded

# A line's text is kept from so many articles on; the index of the schema knows the same figure.
TELLING = 3
# Versions of one article must not teach that its lines are furniture: an article counts when half
# of its longest lines, which are hardly ever furniture, are new on the site or known as furniture.
_LONGEST = 4
_NEW_SHARE = 0.5
_FURNITURE_SHARE = 0.1
_RULE_COLUMNS = "id, site, line, key, kept, author, made_at, conflicts"


def _digest(text: str) -> int:
    """Return 48 bits; two lines of a site with the same are harmless and hardly ever there."""
    return int.from_bytes(digest(text, 6), "big")


def number_of(db: sqlite3.Connection, name: str) -> int | None:
    """Return the number of a site, a new one if need be; None for no site."""
    if not name:
        return None
    row = db.execute("SELECT number FROM site WHERE name = ?", (name,)).fetchone()
    if row:
        return int(row[0])
    return db.execute("INSERT INTO site (name) VALUES (?)", (name,)).lastrowid


def teach(db: sqlite3.Connection, site: int | None, lines: Sequence[tuple[str, str]]) -> None:
    """Count the lines of one article, as key and text, on its site.

    Of an article that is another version of a known one, only new lines are counted.
    """
    if site is None or not lines:
        return
    texts = {_digest(key): text for key, text in lines}
    known: dict[int, int] = dict(
        db.execute(
            "SELECT key, articles FROM site_line WHERE site = ?"
            " AND key IN (SELECT value FROM json_each(?))",
            (site, json.dumps([*texts])),
        ).fetchall()
    )
    new = [(site, key) for key in texts if key not in known]
    db.executemany("INSERT INTO site_line (site, key, articles) VALUES (?, ?, 1)", new)
    (total,) = db.execute("SELECT articles FROM site WHERE number = ?", (site,)).fetchone()
    if not _differs(texts, known, total):
        return
    counted = [
        (count + 1, texts[key] if count + 1 >= TELLING else None, site, key)
        for key, count in known.items()
    ]
    db.executemany(
        "UPDATE site_line SET articles = ?, text = coalesce(text, ?) WHERE site = ? AND key = ?",
        counted,
    )
    db.execute("UPDATE site SET articles = articles + 1 WHERE number = ?", (site,))


def _differs(texts: dict[int, str], known: dict[int, int], total: int) -> bool:
    furniture = max(TELLING, _FURNITURE_SHARE * total)
    own = [key for key in texts if known.get(key, 0) < furniture]
    longest = sorted(own, key=lambda key: len(texts[key]), reverse=True)[:_LONGEST]
    return sum(key not in known for key in longest) >= _NEW_SHARE * len(longest)


def names(db: sqlite3.Connection) -> tuple[str, ...]:
    """Return the sites of the library's articles, in order."""
    return tuple(name for (name,) in db.execute("SELECT name FROM site ORDER BY name"))


def total(db: sqlite3.Connection, site: str) -> int:
    """Return how many articles of a site were counted."""
    row = db.execute("SELECT articles FROM site WHERE name = ?", (site,)).fetchone()
    return int(row[0]) if row else 0


def lines(db: sqlite3.Connection, site: str, least: int) -> tuple[tuple[str, int], ...]:
    """Return the lines that at least so many articles of a site hold, most first, and how many."""
    rows = db.execute(
        f"SELECT text, site_line.articles FROM site_line JOIN site ON site.number = site_line.site"
        f" WHERE name = ? AND site_line.articles >= {TELLING} AND site_line.articles >= ?"
        " ORDER BY site_line.articles DESC, text",
        (site, least),
    )
    return tuple(rows)


def forget(db: sqlite3.Connection) -> None:
    """Forget what was counted, so that all articles are counted again."""
    db.execute("DELETE FROM site_line")
    db.execute("UPDATE site SET articles = 0")
    db.execute("UPDATE cleaning SET taught = 0")


# --- rules


def rule_change(rule: SiteRule) -> Change:
    """Return the change that makes a rule, or gives a known one another word; no article has it.

    The same line of the same site is the same subject on every desktop.
    """
    fields = {
        DELETED: False,
        "site": sound(rule.site),
        "line": sound(rule.line),
        "key": sound(rule.key),
        "kept": rule.kept,
    }
    name = digest(f"{fields['site']}\n{fields['key']}", 16).hex()
    return Change(f"site-rule:{name}", "", fields)


def write_rule(db: Database, operations: Sequence[Operation], folded: Folded) -> None:
    """Write the present values of one rule; the caller holds the write transaction."""
    values, last = folded.values, operations[-1]
    db.table("site_rule").insert(
        {
            "id": last.subject,
            "site": values["site"],
            "line": values["line"],
            "key": values["key"],
            "kept": int(values["kept"]),
            "deleted": int(folded.deleted),
            "author": last.author,
            "made_at": last.made_at,
            "conflicts": json.dumps(folded.conflicts),
        },
        replace=True,
    )


def rules(db: sqlite3.Connection, site: str = "") -> tuple[SiteRule, ...]:
    """Return the rules that stand, for one site or all, by site and line."""
    sql = f"SELECT {_RULE_COLUMNS} FROM site_rule WHERE NOT deleted"
    found: Iterable[Any] = db.execute(
        f"{sql} AND (site = ? OR ? = '') ORDER BY site, line, id", (site, site)
    ).fetchall()
    return tuple(
        records.SiteRule(
            id=row[0],
            site=row[1],
            line=row[2],
            key=row[3],
            kept=bool(row[4]),
            author=row[5],
            made_at=row[6],
            articles=_count(db, row[1], row[3]),
            conflicts=tuple(json.loads(row[7])),
        )
        for row in found
    )


def words(db: sqlite3.Connection, site: str) -> tuple[tuple[str, bool], ...]:
    """Return the rules that stand for one site as line and whether it is kept."""
    sql = "SELECT line, kept FROM site_rule WHERE site = ? AND NOT deleted"
    return tuple((line, bool(kept)) for line, kept in db.execute(sql, (site,)))


def line_of(db: sqlite3.Connection, rule_id: str) -> str:
    """Return the line that a rule, standing or not, is about."""
    row = db.execute("SELECT line FROM site_rule WHERE id = ?", (rule_id,)).fetchone()
    return str(row[0]) if row else ""


def _count(db: sqlite3.Connection, site: str, key: str) -> int:
    row = db.execute(
        "SELECT site_line.articles FROM site_line JOIN site ON site.number = site_line.site"
        " WHERE name = ? AND key = ?",
        (site, _digest(key)),
    ).fetchone()
    return int(row[0]) if row else 0
