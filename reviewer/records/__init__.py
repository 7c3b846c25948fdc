"""The words of the newsroom as frozen records; knows no file, no database and no window.

All offsets are code points of an article's original, half-open.
"""

from reviewer.records.annotations import Annotation, Category, Details, Draft
from reviewer.records.articles import (
    UNKNOWN_LANGUAGE,
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

__all__ = [
    "UNKNOWN_LANGUAGE",
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
    "Details",
    "Draft",
    "Facts",
    "Kind",
    "Markup",
    "Operation",
    "Queue",
    "QueueFilter",
    "Severity",
    "Source",
    "Span",
    "Step",
    "Verdict",
]
