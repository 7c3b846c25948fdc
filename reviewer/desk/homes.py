"""The parts of the desk that have a home of their own, each loaded when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reviewer.desk.reading import OpenArticle, with_editor

if TYPE_CHECKING:
    from reviewer.desk.correcting import Correcting
    from reviewer.desk.exchange import Exchange
    from reviewer.desk.importing import Workshop
    from reviewer.desk.passages import Passages
    from reviewer.desk.recleaning import Recleaning
    from reviewer.desk.site_rules import Sites
    from reviewer.desk.stories import Stories
    from reviewer.desk.verifying import Verifying
    from reviewer.desk.versions import Versions
    from reviewer.store import Library


class Homes:
    """One library, its articles as they are read, and the verbs that a first list does without."""

    def __init__(self, library: Library, author: str, language: str) -> None:
        self._library = library
        self._author = author
        self._language = language

    @cached_property
    def workshop(self) -> Workshop:
        """What prepares files for this desk; once made, it may be used in another thread."""
        # Intake and cleaning with their tables are loaded when a text is first wanted: the list
        # of articles comes without them.
        from reviewer.desk.importing import Workshop

        return Workshop.open(self._language)

    @cached_property
    def sites(self) -> Sites:
        """The verbs on the lines of sites: rules, and what the collection teaches."""
        from reviewer.desk.site_rules import Sites

        return Sites(self._library, self._author)

    @cached_property
    def recleaning(self) -> Recleaning:
        """The verbs that clean again what was cleaned with other rules."""
        from reviewer.desk.recleaning import Recleaning

        return Recleaning(self._library, self.sites, lambda: self.workshop)

    @cached_property
    def passages(self) -> Passages:
        """The verbs on a passage that stands in several articles."""
        from reviewer.desk.passages import Passages

        return Passages(self._library, self._author, self.open_article)

    @cached_property
    def correcting(self) -> Correcting:
        """The verbs on articles with their corrections applied."""
        from reviewer.desk.correcting import Correcting

        return Correcting(self.open_article, self._language)

    @cached_property
    def exchange(self) -> Exchange:
        """The verbs that let annotations out and edited ones in again."""
        from reviewer.desk.exchange import Exchange

        return Exchange(self._library, self._author, self._language, self.open_article)

    @cached_property
    def stories(self) -> Stories:
        """The verbs on articles on the same event."""
        from reviewer.desk.stories import Stories

        return Stories(self._library, self._author)

    @cached_property
    def versions(self) -> Versions:
        """The verbs on articles that come again with other words."""
        from reviewer.desk.versions import Versions

        return Versions(self._library, self._author, self.recleaning)

    @cached_property
    def verifying(self) -> Verifying:
        """The verbs that look through the library, and make again what is derived."""
        from reviewer.desk.verifying import Verifying

        return Verifying(self._library, self.recleaning)

    def open_article(self, article_id: str) -> OpenArticle:
        """Return an article, cleaned, with all that was said about it; raise UnknownRecordError."""
        article = self._library.article(article_id)
        verdicts = self._library.editor_verdicts(article_id)
        blocks = self.workshop.clean(article, self.sites.known(article.site))
        return OpenArticle(
            article=article,
            state=self._library.state(article_id),
            blocks=with_editor(blocks, verdicts),
            annotations=self._library.annotations(article_id),
            drafts=self._library.drafts(article_id),
        )
