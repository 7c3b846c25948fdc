"""What a library as a whole tells: lines that recur, rules for sites, articles to clean again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.store import cleanings, folded, log, passages, refolding, sites, stories, versions
from reviewer.store.connection import complaints

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlite_utils import Database

    from reviewer.records import Annotation, Article, Cleaned, SiteRule, Span
    from reviewer.store.folded import Verdicts
    from reviewer.store.passages import Texts


class Collection:
    """The side of a library that no single article shows; belongs to the library's thread."""

    def __init__(
        self,
        path: Path,
        db: sqlite3.Connection,
        write: Callable[[], AbstractContextManager[Database]],
        verdicts: Callable[[str], Verdicts],
    ) -> None:
        self._path = path
        self._db = db
        self._write = write
        self._verdicts = verdicts

    # --- sites

    def sites(self) -> tuple[str, ...]:
        """Return the sites of the articles, in order."""
        with complaints(self._path):
            return sites.names(self._db)

    def counted(self, site: str) -> int:
        """Return how many articles of a site were counted: those that otherwise differ."""
        with complaints(self._path):
            return sites.total(self._db, site)

    def lines(self, site: str, least: int) -> tuple[tuple[str, int], ...]:
        """Return the lines that at least so many articles of a site hold, most first; 3 at least.

        Each comes with how many articles hold it.
        """
        with complaints(self._path):
            return sites.lines(self._db, site, least)

    def rules(self, site: str = "") -> tuple[SiteRule, ...]:
        """Return the editors' rules that stand, of one site or all, by site and line."""
        with complaints(self._path):
            return sites.rules(self._db, site)

    def words(self, site: str) -> tuple[tuple[str, bool], ...]:
        """Return the rules that stand for one site, as line and whether it is kept."""
        with complaints(self._path):
            return sites.words(self._db, site)

    def teach(self, lessons: Mapping[str, tuple[tuple[str, str], ...]]) -> None:
        """Count the lines, as key and text, of articles that were not counted yet."""
        with self._write() as tables:
            for article_id, lines in lessons.items():
                cleanings.teach(tables.conn, article_id, lines)

    def forget_lessons(self) -> None:
        """Forget what was counted; all articles are untaught afterwards."""
        with self._write() as tables:
            sites.forget(tables.conn)

    def untaught(self, limit: int) -> tuple[str, ...]:
        """Return articles whose lines were not looked at yet, in order of arrival."""
        with complaints(self._path):
            return cleanings.untaught(self._db, limit)

    def count_untaught(self) -> int:
        """Return how many articles' lines were not looked at yet."""
        with complaints(self._path):
            return cleanings.count_untaught(self._db)

    # --- cleaning again

    def rules_in_use(self) -> tuple[tuple[str, int, int], ...]:
        """Return site, digest of rules, and how many of the site's articles were cleaned so."""
        with complaints(self._path):
            return tuple(cleanings.rules_in_use(self._db))

    def stale(self, site: str, rules: int, limit: int) -> tuple[str, ...]:
        """Return articles of a site ("" for none) that were cleaned with other rules."""
        with complaints(self._path):
            return cleanings.stale(self._db, site, rules, limit)

    def renew(self, batch: Sequence[tuple[str, Mapping[Span, bool], Cleaned]]) -> int:
        """Take in articles that were cleaned again, all or none; return how many texts changed.

        Each comes with the editors' verdicts that were heeded: where they are others by now, the
        article is left as it is.
        """
        with self._write() as tables:
            return sum(
                cleanings.renew(tables.conn, article_id, cleaned)
                for article_id, heeded, cleaned in batch
                if self._verdicts(article_id) == heeded
            )

    def unsure(self, below: float, limit: int) -> tuple[str, ...]:
        """Return articles that hold a verdict of confidence below a figure, least sure first."""
        with complaints(self._path):
            return cleanings.unsure(self._db, below, limit)

    # --- passages

    def holding(self, passage: str) -> tuple[str, ...]:
        """Return articles whose clean text may hold a passage in some spelling, newest first.

        That are all that hold its words in a row; all articles for a passage without a word.
        """
        with complaints(self._path):
            return passages.holding(self._db, passage)

    def texts(self, ids: Sequence[str]) -> tuple[Texts, ...]:
        """Return the texts of some articles, in the order of ids; skip unknown ones."""
        with complaints(self._path):
            return passages.texts(self._db, ids)

    def annotations_of_length(self, length: int, category: str) -> tuple[Annotation, ...]:
        """Return the annotations of a category whose quote has so many code points, by article."""
        with complaints(self._path):
            return passages.annotations_of_length(self._db, length, category)

    # --- versions

    def namesakes(self, article: Article) -> tuple[str, ...]:
        """Return other articles of the same address or file name, newest first."""
        with complaints(self._path):
            return versions.namesakes(self._db, article)

    def versions(self, article_id: str) -> tuple[str, ...]:
        """Return all versions of an article, newest first."""
        with complaints(self._path):
            return versions.line_of(self._db, article_id)

    def unsettled(self) -> tuple[Annotation, ...]:
        """Return the annotations without a sure place in their article, by article and place."""
        with complaints(self._path):
            return versions.unsettled(self._db)

    # --- stories

    def siblings(self, article_id: str) -> tuple[str, ...]:
        """Return all articles of an article's story, itself among them, oldest first."""
        with complaints(self._path):
            return stories.siblings(self._db, article_id)

    # --- what is derived

    def articles(self) -> tuple[str, ...]:
        """Return all articles, older versions too, in order of arrival."""
        with complaints(self._path):
            rows = self._db.execute("SELECT id FROM article ORDER BY number")
            return tuple(article_id for (article_id,) in rows)

    def refold(self) -> None:
        """Make all that is folded again from the log."""
        with self._write() as tables:
            refolding.refold(tables)

    def misindexed(self, batch: Iterable[tuple[str, Cleaned]]) -> tuple[str, ...]:
        """Return the articles that the search knows by other words than their clean text's."""
        with complaints(self._path):
            return tuple(
                article_id
                for article_id, cleaned in batch
                if not cleanings.is_indexed(self._db, article_id, cleaned)
            )

    def reindex(self, articles: Iterable[tuple[str, Cleaned]]) -> None:
        """Make the search index again, from all articles as they are cleaned."""
        with self._write() as tables:
            cleanings.reindex(tables.conn, articles)

    # --- what was said before

    def annotation_at(self, annotation_id: str, revision: int) -> Annotation | None:
        """Return an annotation as its first operations made it; None if it never had so many."""
        with complaints(self._path):
            return folded.at(self._db, annotation_id, revision)

    def last_act(self, subject: str) -> str:
        """Return when something was last said about an article or annotation itself, or ""."""
        with complaints(self._path):
            return log.last_made(self._db, subject)
