"""The words on the page: facts, marks and reasons, in the interface's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.gui.messages import date_text, kind_name, language_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reviewer.desk import OpenArticle
    from reviewer.gui.page import Mark
    from reviewer.records import Block

_GAP = "\u2002 "


class PageWording(QObject):
    """Words the page; see gui.composing.Wording. It asks for the name of an action's key."""

    def __init__(self, key: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._key = key

    def _act(self, text: str, action: str) -> str:
        name = self._key(action)
        return f"{text} ({name})" if name else text

    def facts(self, opened: OpenArticle) -> str:
        """Site, author, date, language and how many lines were removed."""
        article, removed = opened.article, opened.lines_removed
        counted = self.tr("%n line(s) removed out of {total}", "", removed)
        facts = [
            article.site,
            article.author,
            date_text(article.published) if article.published else "",
            language_name(article.language),
            counted.format(total=opened.lines_total) if removed else "",
        ]
        if article.source.replaced:
            facts.append(self.tr("%n unreadable character(s)", "", article.source.replaced))
        return _GAP.join(fact for fact in facts if fact)

    def note(self, opened: OpenArticle) -> list[str]:
        """Lines of the note on the article."""
        lines = opened.note.splitlines()
        return [f"✎ {lines[0]}", *lines[1:]] if lines else []

    def mark(self, mark: Mark, original: str, *, is_open: bool) -> str:
        """How many lines were removed here, what they are, and the key that shows or hides them."""
        counted = self.tr("%n line(s) removed", "", _lines(mark.blocks, original))
        kinds = ", ".join(dict.fromkeys(kind_name(b.verdict.kind) for b in mark.blocks))
        act = self._act(self.tr("Hide") if is_open else self.tr("Show"), "toggle_mark")
        return self.tr("⋯ {counted}: {kinds}").format(counted=counted, kinds=kinds) + (
            f"{_GAP}{_GAP}{act}"
        )

    def reason(self, block: Block) -> str:
        """Why a block was removed, how sure that is, and the key that restores it."""
        verdict = block.verdict
        if verdict.by_editor:
            why = self.tr("Removed by hand")
        else:
            why = self.tr("{kind}: {reason} Confidence {percent} %").format(
                kind=kind_name(verdict.kind).capitalize(),
                reason=verdict.reason,
                percent=round(verdict.confidence * 100),
            )
        acts = (
            self._act(self.tr("Restore"), "restore"),
            self._act(self.tr("On this site always"), "restore_always"),
        )
        return f"{why}{_GAP}{_GAP}" + "   ".join(acts)

    def doubt(self, block: Block) -> str:
        """Why a kept block may be no part of the article, and the keys that settle it."""
        why = self.tr("Perhaps not part of the article: {reason} Confidence {percent} %").format(
            reason=block.verdict.reason, percent=round(block.verdict.confidence * 100)
        )
        acts = self._act(self.tr("Keep"), "restore"), self._act(self.tr("Remove"), "remove")
        return f"{why}{_GAP}{_GAP}" + "   ".join(acts)

    def nothing_left(self, original: str) -> str:
        """Say why there is nothing to read."""
        if not original.strip():
            return self.tr("This file holds no text.")
        return self.tr("Nothing is left of this text: all of it looks like boilerplate.")


def _lines(blocks: Iterable[Block], original: str) -> int:
    return sum(
        1 for block in blocks for line in block.span.of(original).split("\n") if line.strip()
    )
