"""The parts of the desk that have a home of their own, each loaded when it is first asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from reviewer.desk.reading import OpenArticle, with_editor

if TYPE_CHECKING:
    from reviewer.desk.agreement import Readers
    from reviewer.desk.cataloguing import Catalogue
    from reviewer.desk.checking import Checker
    from reviewer.desk.comparing import Comparing
    from reviewer.desk.correcting import Correcting
    from reviewer.desk.exchange import Exchange
    from reviewer.desk.history import Histories
    from reviewer.desk.importing import Workshop
    from reviewer.desk.passages import Passages
    from reviewer.desk.queueing import Queueing
    from reviewer.desk.recleaning import Recleaning
    from reviewer.desk.site_rules import Sites
    from reviewer.desk.statistics import Statistics
    from reviewer.desk.stories import Stories
    from reviewer.desk.upkeep import Upkeep
    from reviewer.desk.verifying import Verifying
    from reviewer.desk.versions import Versions
    from reviewer.records import Limits, Step
    from reviewer.store import Library


class Homes:
    """One library, its articles as they are read, and the verbs that a first list does without."""

    def __init__(self, library: Library, author: str, language: str) -> None:
        self._library = library
        self._author = author
        self._language = language
        self._limits: Limits | None = None  # none: the usual ones

    def limit(self, limits: Limits) -> None:
        """Take in no more than that from the next import on."""
        self._limits = limits
        if "workshop" in vars(self):
            self.workshop.limits = limits

    def sign(self, author: str) -> None:
        """Work as this author from now on; what was told another name is made anew."""
        self._author = author
        homes = {name for name, made in vars(Homes).items() if isinstance(made, cached_property)}
        for name in homes - {"workshop"}:
            vars(self).pop(name, None)

    @cached_property
    def workshop(self) -> Workshop:
        """What prepares files for this desk; once made, it may be used in another thread."""
        # Intake and cleaning with their tables are loaded when a text is first wanted: the list
        # of articles comes without them.
        from reviewer.desk.importing import Workshop

        workshop = Workshop.open(self._language)
        workshop.limits = self._limits or workshop.limits
        return workshop

    @cached_property
    def checker(self) -> Checker:
        """What finds possible errors; once made, it may be used in another thread."""
        from reviewer.desk.checking import Checker

        return Checker.open(self._language)

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
    def queueing(self) -> Queueing:
        """The verbs on the list of articles beside reading it."""
        from reviewer.desk.queueing import Queueing

        return Queueing(self._library, self._author)

    @cached_property
    def comparing(self) -> Comparing:
        """The verbs on two articles side by side."""
        from reviewer.desk.comparing import Comparing

        return Comparing(self._library, self.open_article)

    @cached_property
    def correcting(self) -> Correcting:
        """The verbs on articles with their corrections applied."""
        from reviewer.desk.correcting import Correcting

        return Correcting(self.open_article, self._language)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The verbs on the library's categories."""
        from reviewer.desk.cataloguing import Catalogue

        return Catalogue(self._library, self._author, self._language)

    @cached_property
    def histories(self) -> Histories:
        """The verbs on the history of annotations."""
        from reviewer.desk.history import Histories

        return Histories(self._library, self._author)

    @cached_property
    def agreement(self) -> Readers:
        """How far the library's readers agree."""
        from reviewer.desk.agreement import Readers

        return Readers(self._library)

    @cached_property
    def exchange(self) -> Exchange:
        """The verbs that let annotations out and edited ones in again."""
        from reviewer.desk.exchange import Exchange

        return Exchange(self._library, self._author, self.catalogue, self.open_article)

    def _named(self, step: Step | None) -> Step | None:
        """Return a step on a category with the category's name, which the log does not know."""
        if step is None or not step.verb.startswith("category-"):
            return step
        return replace(step, label=self.catalogue.name_of(step.label))

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
    def upkeep(self) -> Upkeep:
        """The verbs on the library's file as a whole."""
        from reviewer.desk.upkeep import Upkeep

        return Upkeep(self._library)

    @cached_property
    def statistics(self) -> Statistics:
        """The verbs on numbers: errors, rates, the pace of reviewing."""
        from reviewer.desk.statistics import Statistics

        return Statistics(self._library)

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
            drafts=self._library.shelf.drafts(article_id),
            note=self._library.shelf.note(article_id),
            note_draft=self._library.shelf.note_draft(article_id),
        )
