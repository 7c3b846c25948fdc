"""Cleaning again what was cleaned with other rules, batch by batch; moves no annotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.desk.importing import rules_digest
from reviewer.desk.stale import Stale, StaleBatch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from reviewer.cleaning import SiteLines
    from reviewer.desk.importing import Workshop
    from reviewer.desk.site_rules import Sites
    from reviewer.desk.stale import Recleaned
    from reviewer.records import Cleaned, Span
    from reviewer.store import Library

_BATCH = 32  # articles a commit


@dataclass(frozen=True, slots=True)
class RecleaningProgress:
    """How far it is: articles cleaned again, how many in all, and how many clean texts changed."""

    done: int
    total: int
    changed: int


class Recleaning:
    """Finds stale articles and takes them in again; belongs to the desk's thread.

    The window asks for a batch, lets Workshop.reclean work on it in another thread, and hands the
    outcome to take_in, until there is no batch. Whatever breaks off in between loses nothing: what
    was not taken in is still stale.
    """

    def __init__(self, library: Library, sites: Sites, workshop: Callable[[], Workshop]) -> None:
        self._collection = library.collection
        self._library = library
        self._sites = sites
        self._workshop = workshop
        self._last = ""

    def under(self, article_id: str, verdicts: Mapping[Span, bool]) -> Cleaned:
        """Return what becomes of an article under these verdicts of editors."""
        article = self._library.article(article_id)
        return self._workshop().clean_again(article, verdicts, self._sites.known(article.site))

    def count(self, site: str | None = None) -> int:
        """Return how many articles, of one site or all, are to be cleaned again.

        Those whose lines nobody has counted yet may make it more.
        """
        stale = (
            count
            for name, rules, count in self._collection.rules_in_use()
            if site in (None, name) and rules != self._digest(self._sites.known(name))
        )
        return sum(stale)

    def next_batch(self, site: str | None = None) -> StaleBatch | None:
        """Return articles, of one site or all, to clean again; None when there are none."""
        untaught = self._collection.untaught(_BATCH)
        if untaught:
            return StaleBatch(self._items(untaught), self._sites.known(""), only_teaches=True)
        batch = self._of_site(self._last if site is None else site)
        if batch or site is not None:
            return batch
        names = dict.fromkeys(name for name, _, _ in self._collection.rules_in_use())
        for self._last in names:
            batch = self._of_site(self._last)
            if batch:
                return batch
        return None

    def _of_site(self, site: str) -> StaleBatch | None:
        known = self._sites.known(site)
        stale = self._collection.stale(site, self._digest(known), _BATCH)
        return StaleBatch(self._items(stale), known) if stale else None

    def _items(self, ids: Sequence[str]) -> tuple[Stale, ...]:
        return tuple(
            Stale(self._library.article(one), self._library.editor_verdicts(one)) for one in ids
        )

    def _digest(self, site: SiteLines) -> int:
        return rules_digest(self._workshop().version, site)

    def take_in(self, batch: Sequence[Recleaned]) -> int:
        """Take in articles that were cleaned again, all or none; return how many texts changed.

        One on which an editor gave a verdict meanwhile is left as that made it.
        """
        lessons = {item.article_id: item.cleaned.lines or () for item in batch if item.only_teaches}
        if lessons:
            self._collection.teach(lessons)
        return self._collection.renew(
            [
                (item.article_id, item.verdicts, item.cleaned)
                for item in batch
                if not item.only_teaches
            ]
        )

    def run(self, site: str | None = None) -> Iterator[RecleaningProgress]:
        """Clean again all that is stale, of one site or all; yield how far it is after each batch.

        Whoever stops asking cancels: what was taken in stays, the rest is still stale.
        """
        done = changed = total = 0
        counted = False
        while batch := self.next_batch(site):
            if not batch.only_teaches and not counted:
                total, counted = self.count(site), True
            changed += self.take_in(self._workshop().reclean(batch))
            done += 0 if batch.only_teaches else len(batch.items)
            yield RecleaningProgress(done, max(total, done), changed)
