"""The words of the newsroom as frozen records; knows no file, no database and no window.

All offsets are code points of an article's original, half-open. Names in ``_LATE`` are made when
they are first used: a window that shows a list starts without them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reviewer.records.annotations import Annotation, Category, Details, Draft
from reviewer.records.articles import (
    UNKNOWN_LANGUAGE,
    UNSURE,
    Article,
    ArticleFacts,
    ArticleRow,
    Block,
    Facts,
    Markup,
    Queue,
    QueueFilter,
    Source,
    Span,
    Verdict,
)
from reviewer.records.kinds import Anchor, AnnotationState, ArticleState, Cause, Kind, Severity
from reviewer.records.operations import Change, Operation, Step

if TYPE_CHECKING:
    from reviewer.records.cleaning import Cleaned, SiteLine, SiteRule, UnsureBlock
    from reviewer.records.corrected import CorrectedArticle, LeftOut, Piece, PieceKind
    from reviewer.records.intake import ENDINGS, Pasted, TableField, Wanted
    from reviewer.records.passages import Occurrence, SameChange

__all__ = [
    "ENDINGS",
    "UNKNOWN_LANGUAGE",
    "UNSURE",
    "Anchor",
    "Annotation",
    "AnnotationState",
    "Article",
    "ArticleFacts",
    "ArticleRow",
    "ArticleState",
    "Block",
    "Category",
    "Cause",
    "Change",
    "Cleaned",
    "CorrectedArticle",
    "Details",
    "Draft",
    "Facts",
    "Kind",
    "LeftOut",
    "Markup",
    "Occurrence",
    "Operation",
    "Pasted",
    "Piece",
    "PieceKind",
    "Queue",
    "QueueFilter",
    "SameChange",
    "Severity",
    "SiteLine",
    "SiteRule",
    "Source",
    "Span",
    "Step",
    "TableField",
    "UnsureBlock",
    "Verdict",
    "Wanted",
]

_LATE = {
    "ENDINGS": "reviewer.records.intake",
    "Pasted": "reviewer.records.intake",
    "TableField": "reviewer.records.intake",
    "Wanted": "reviewer.records.intake",
    "Cleaned": "reviewer.records.cleaning",
    "CorrectedArticle": "reviewer.records.corrected",
    "LeftOut": "reviewer.records.corrected",
    "Occurrence": "reviewer.records.passages",
    "Piece": "reviewer.records.corrected",
    "PieceKind": "reviewer.records.corrected",
    "SameChange": "reviewer.records.passages",
    "SiteLine": "reviewer.records.cleaning",
    "SiteRule": "reviewer.records.cleaning",
    "UnsureBlock": "reviewer.records.cleaning",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(name)
    return getattr(import_module(_LATE[name]), name)
