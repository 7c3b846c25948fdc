"""The verbs that look through a library, and make again what is derived; of the desk's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reviewer.errors import ReadOnlyLibraryError
from reviewer.records import Check, Finding
from reviewer.store import findings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reviewer.desk.recleaning import Recleaning
    from reviewer.records import Cleaned
    from reviewer.store import Library

    Told = Callable[[int, int], object]  # articles looked at, and how many there are

_BATCH = 32  # articles between two words on how far it is


class Verifying:
    """Compares what a library holds with its log, its originals and their clean texts."""

    def __init__(self, library: Library, recleaning: Recleaning) -> None:
        self._library = library
        self._recleaning = recleaning

    def run(
        self, *, repair: bool = False, told: Told = lambda _done, _total: None
    ) -> tuple[Finding, ...]:
        """Return what is wrong, and make again what is derived if asked to; raise LibraryError.

        What is returned was found before the repair.
        """
        library = self._library
        if repair and library.read_only:
            raise ReadOnlyLibraryError(str(library.path), library.holder)
        found = findings(library.path)
        if any(one.check is Check.PAGES for one in found):
            return found
        known = {one.subject for one in found if one.check is Check.INDEX}
        wrong = library.derived.misindexed(self._cleaned(told))
        found += tuple(
            Finding(Check.INDEX, "article_fts", one) for one in wrong if one not in known
        )
        if repair and any(one.check is Check.LOG for one in found):
            library.derived.refold()
        if repair and any(one.check is Check.INDEX for one in found):
            library.derived.reindex(self._cleaned(told))
        return found

    def _cleaned(self, told: Told) -> Iterator[tuple[str, Cleaned]]:
        ids = self._library.derived.articles()
        for done, article_id in enumerate(ids, 1):
            if done % _BATCH == 0 or done == len(ids):
                told(done, len(ids))
            verdicts = self._library.editor_verdicts(article_id)
            yield article_id, self._recleaning.under(article_id, verdicts)
