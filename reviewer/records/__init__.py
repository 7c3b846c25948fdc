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
    Block,
    Facts,
    Markup,
    Source,
    Span,
    Verdict,
)
from reviewer.records.kinds import Anchor, AnnotationState, ArticleState, Cause, Kind, Severity
from reviewer.records.operations import Change, Operation, Step
from reviewer.records.queue import ArticleRow, Hit, HitPlace, Period, Queue, QueueFilter, StoryPlace

if TYPE_CHECKING:
    from reviewer.records.agreement import Agreement, CategoryAgreement, Match
    from reviewer.records.checks import (
        CheckFacts,
        Evidence,
        EvidenceKind,
        Group,
        OwnFact,
        Scope,
        Suggestion,
    )
    from reviewer.records.cleaning import Cleaned, SiteLine, SiteRule, UnsureBlock
    from reviewer.records.comparing import (
        AlignedRow,
        Candidate,
        Comparison,
        Difference,
        Told,
        ToldKind,
    )
    from reviewer.records.corrected import CorrectedArticle, LeftOut, Piece, PieceKind
    from reviewer.records.filters import FilterChoices, SavedFilter
    from reviewer.records.history import Act, FieldSaid, History, Rival
    from reviewer.records.intake import ENDINGS, Pasted, TableField, Wanted
    from reviewer.records.limits import Limits
    from reviewer.records.passages import Occurrence, SameChange
    from reviewer.records.safety import Backup, Check, Finding, Restored
    from reviewer.records.statistics import (
        FEW_WORDS,
        PAUSE_MINUTES,
        Counted,
        CountScope,
        Dimension,
        Figures,
        Pace,
        Tally,
        Totals,
    )
    from reviewer.records.versions import Added, NewVersion, Unsettled

__all__ = [
    "ENDINGS",
    "FEW_WORDS",
    "PAUSE_MINUTES",
    "UNKNOWN_LANGUAGE",
    "UNSURE",
    "Act",
    "Added",
    "Agreement",
    "AlignedRow",
    "Anchor",
    "Annotation",
    "AnnotationState",
    "Article",
    "ArticleFacts",
    "ArticleRow",
    "ArticleState",
    "Backup",
    "Block",
    "Candidate",
    "Category",
    "CategoryAgreement",
    "Cause",
    "Change",
    "Check",
    "CheckFacts",
    "Cleaned",
    "Comparison",
    "CorrectedArticle",
    "CountScope",
    "Counted",
    "Details",
    "Difference",
    "Dimension",
    "Draft",
    "Evidence",
    "EvidenceKind",
    "Facts",
    "FieldSaid",
    "Figures",
    "FilterChoices",
    "Finding",
    "Group",
    "History",
    "Hit",
    "HitPlace",
    "Kind",
    "LeftOut",
    "Limits",
    "Markup",
    "Match",
    "NewVersion",
    "Occurrence",
    "Operation",
    "OwnFact",
    "Pace",
    "Pasted",
    "Period",
    "Piece",
    "PieceKind",
    "Queue",
    "QueueFilter",
    "Restored",
    "Rival",
    "SameChange",
    "SavedFilter",
    "Scope",
    "Severity",
    "SiteLine",
    "SiteRule",
    "Source",
    "Span",
    "Step",
    "StoryPlace",
    "Suggestion",
    "TableField",
    "Tally",
    "Told",
    "ToldKind",
    "Totals",
    "Unsettled",
    "UnsureBlock",
    "Verdict",
    "Wanted",
]

_LATE = {
    "Added": "reviewer.records.versions",
    "Act": "reviewer.records.history",
    "Agreement": "reviewer.records.agreement",
    "CategoryAgreement": "reviewer.records.agreement",
    "ENDINGS": "reviewer.records.intake",
    "Pasted": "reviewer.records.intake",
    "TableField": "reviewer.records.intake",
    "Wanted": "reviewer.records.intake",
    "AlignedRow": "reviewer.records.comparing",
    "Candidate": "reviewer.records.comparing",
    "Suggestion": "reviewer.records.checks",
    "Scope": "reviewer.records.checks",
    "OwnFact": "reviewer.records.checks",
    "Group": "reviewer.records.checks",
    "EvidenceKind": "reviewer.records.checks",
    "Evidence": "reviewer.records.checks",
    "CheckFacts": "reviewer.records.checks",
    "Backup": "reviewer.records.safety",
    "Check": "reviewer.records.safety",
    "Cleaned": "reviewer.records.cleaning",
    "Comparison": "reviewer.records.comparing",
    "CorrectedArticle": "reviewer.records.corrected",
    "Difference": "reviewer.records.comparing",
    "FilterChoices": "reviewer.records.filters",
    "CountScope": "reviewer.records.statistics",
    "Counted": "reviewer.records.statistics",
    "Dimension": "reviewer.records.statistics",
    "FEW_WORDS": "reviewer.records.statistics",
    "Figures": "reviewer.records.statistics",
    "Finding": "reviewer.records.safety",
    "LeftOut": "reviewer.records.corrected",
    "NewVersion": "reviewer.records.versions",
    "Limits": "reviewer.records.limits",
    "FieldSaid": "reviewer.records.history",
    "History": "reviewer.records.history",
    "Match": "reviewer.records.agreement",
    "Occurrence": "reviewer.records.passages",
    "PAUSE_MINUTES": "reviewer.records.statistics",
    "Pace": "reviewer.records.statistics",
    "Piece": "reviewer.records.corrected",
    "PieceKind": "reviewer.records.corrected",
    "Rival": "reviewer.records.history",
    "Restored": "reviewer.records.safety",
    "SameChange": "reviewer.records.passages",
    "SavedFilter": "reviewer.records.filters",
    "SiteLine": "reviewer.records.cleaning",
    "SiteRule": "reviewer.records.cleaning",
    "Told": "reviewer.records.comparing",
    "ToldKind": "reviewer.records.comparing",
    "Unsettled": "reviewer.records.versions",
    "Tally": "reviewer.records.statistics",
    "Totals": "reviewer.records.statistics",
    "UnsureBlock": "reviewer.records.cleaning",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(name)
    return getattr(import_module(_LATE[name]), name)
