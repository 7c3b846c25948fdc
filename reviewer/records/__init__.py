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
    from reviewer.records.passages import Occurrence, SameChange
    from reviewer.records.safety import Backup, Check, Finding, Restored
    from reviewer.records.versions import NewVersion, Unsettled

__all__ = [
    "UNKNOWN_LANGUAGE",
    "UNSURE",
    "Anchor",
    "Annotation",
    "AnnotationState",
    "Article",
    "ArticleFacts",
    "ArticleRow",
    "ArticleState",
    "Backup",
    "Block",
    "Category",
    "Cause",
    "Change",
    "Check",
    "Cleaned",
    "CorrectedArticle",
    "Details",
    "Draft",
    "Facts",
    "Finding",
    "Kind",
    "LeftOut",
    "Markup",
    "NewVersion",
    "Occurrence",
    "Operation",
    "Piece",
    "PieceKind",
    "Queue",
    "QueueFilter",
    "Restored",
    "SameChange",
    "Severity",
    "SiteLine",
    "SiteRule",
    "Source",
    "Span",
    "Step",
    "Unsettled",
    "UnsureBlock",
    "Verdict",
]

_LATE = {
    "Backup": "reviewer.records.safety",
    "Check": "reviewer.records.safety",
    "Cleaned": "reviewer.records.cleaning",
    "CorrectedArticle": "reviewer.records.corrected",
    "Finding": "reviewer.records.safety",
    "LeftOut": "reviewer.records.corrected",
    "NewVersion": "reviewer.records.versions",
    "Occurrence": "reviewer.records.passages",
    "Piece": "reviewer.records.corrected",
    "PieceKind": "reviewer.records.corrected",
    "Restored": "reviewer.records.safety",
    "SameChange": "reviewer.records.passages",
    "SiteLine": "reviewer.records.cleaning",
    "SiteRule": "reviewer.records.cleaning",
    "Unsettled": "reviewer.records.versions",
    "UnsureBlock": "reviewer.records.cleaning",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(name)
    return getattr(import_module(_LATE[name]), name)
