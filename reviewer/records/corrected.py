"""An article with its corrections applied."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.records.annotations import Annotation


class PieceKind(StrEnum):
    """What correcting did with a piece of text."""

    SAME = "same"
    STRUCK = "struck"
    ADDED = "added"


class LeftOut(StrEnum):
    """Why the correction of an annotation was not applied."""

    NO_CORRECTION = "no-correction"
    SAME_TEXT = "same-text"
    OPEN = "open"
    REJECTED = "rejected"
    APPLIED = "applied"
    CONFLICT = "conflict"
    UNSURE_PLACE = "unsure-place"
    REMOVED_LINES = "removed-lines"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of an article before and after: in both, only before, or only after."""

    kind: PieceKind
    text: str


@dataclass(frozen=True, slots=True)
class CorrectedArticle:
    """The clean text of an article with corrections applied.

    pieces are in the order of the text; applied are the annotations whose corrections count, by
    place; left_out the others, each with its reason. notice is a draft of what readers are told,
    empty when nothing was applied.
    """

    article_id: str
    title: str
    pieces: tuple[Piece, ...]
    applied: tuple[Annotation, ...]
    left_out: tuple[tuple[Annotation, LeftOut], ...]
    notice: str = ""

    @property
    def text(self) -> str:
        """The corrected text."""
        return "".join(piece.text for piece in self.pieces if piece.kind is not PieceKind.STRUCK)
