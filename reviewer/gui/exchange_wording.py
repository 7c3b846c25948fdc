"""Words for the columns of a table, and for what is wrong in one that came back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reviewer.desk import Doubt, FieldChange, Flaw, FlawedRow
from reviewer.gui.messages import (
    annotation_state_name,
    cause_name,
    isolated,
    severity_name,
    shortened,
)
from reviewer.records import AnnotationState, Cause, Severity

translate = QCoreApplication.translate

_LONGEST = 60  # code points of a cell in a sentence


def column_name(column: str) -> str:
    """Name a column that an editor may change; others go by the name that stands in the table."""
    return {
        "category": translate("Columns", "Category"),
        "severity": translate("Columns", "Severity"),
        "correction": translate("Columns", "Correction"),
        "evidence": translate("Columns", "Evidence"),
        "note": translate("Columns", "Note"),
        "cause": translate("Columns", "Cause"),
        "status": translate("Columns", "State"),
    }.get(column, column)


def value_name(column: str, value: str) -> str:
    """Word what stands in a cell: the closed lists by their names, all else as it is."""
    match column:
        case "severity":
            return severity_name(Severity(value))
        case "cause":
            return cause_name(Cause(value))
        case "status":
            return annotation_state_name(AnnotationState(value))
    return value


def doubt_name(change: FieldChange) -> str:
    """Say why a change is not ticked; empty where nothing speaks against it."""
    if change.doubt is None:
        return ""
    return {
        Doubt.CHANGED_SINCE: translate("Doubts", "changed here since the export"),
        Doubt.SPREADSHEET: translate("Doubts", "perhaps the spreadsheet’s doing"),
    }[change.doubt]


def flaw_sentence(row: FlawedRow) -> str:
    """Say what is wrong with a row of a table."""
    text = {
        Flaw.NO_ID_COLUMN: translate(
            "Flaws", "There is no column annotation_id: this is not a table of annotations."
        ),
        Flaw.BROKEN: translate(
            "Flaws", "The row is broken off or its quotation marks don’t match."
        ),
        Flaw.TOO_MANY_CELLS: translate("Flaws", "The row has more cells than there are columns."),
        Flaw.NO_ID: translate("Flaws", "The annotation_id is missing."),
        Flaw.TWICE: translate("Flaws", "The same annotation_id stands in a row above."),
        Flaw.VALUE: translate("Flaws", "{column} can’t be “{value}”."),
    }[row.flaw]
    value = isolated(shortened(row.detail, _LONGEST))
    return text.format(column=column_name(row.column), value=value)
