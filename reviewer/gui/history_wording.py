"""The history of an error in words: one paragraph an act, for the eye and for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from reviewer.gui.messages import annotation_state_name, cause_name, isolated, severity_name
from reviewer.gui.step_wording import act_name
from reviewer.records import Anchor, AnnotationState, Cause, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reviewer.records import Act, FieldSaid

translate = QCoreApplication.translate


def moment_text(iso: str) -> str:
    """Show a moment in the day and the hour of this desk."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(moment, "d MMM yyyy, HH:mm:ss") if moment.isValid() else iso


def heading(act: Act) -> str:
    """Say when somebody did what."""
    what = act_name(act.verb)
    if act.undone:
        named = {
            "undo": translate("History", "undo: {act}"),
            "redo": translate("History", "redo: {act}"),
        }.get(act.verb, "{act}")
        what = named.format(act=act_name(act.undone))
    sentence = translate("History", "{when} · {who} · {what}")
    return sentence.format(when=moment_text(act.made_at), who=isolated(act.author), what=what)


def change_line(change: FieldSaid, names: Mapping[str, str]) -> str:
    """Say what a field held before, and what it holds after."""
    field, after = field_name(change.name), value_text(change.name, change.after, names)
    if change.before in (None, "", []):
        return translate("History", "{field}: {after}").format(field=field, after=after)
    before = value_text(change.name, change.before, names)
    sentence = translate("History", "{field}: {before} → {after}")
    return sentence.format(field=field, before=before, after=after)


def act_lines(act: Act, names: Mapping[str, str]) -> list[str]:
    """Return the heading of an act, then an indented line for each thing it changed, and why."""
    lines = [change_line(one, names) for one in act.changes]
    if act.why:
        lines.append(translate("History", "Why: {reason}").format(reason=isolated(act.why)))
    return [heading(act), *(f"    {line}" for line in lines)]


def whole_text(acts: Sequence[Act], names: Mapping[str, str]) -> str:
    """Return a history as plain text, oldest act first."""
    return "\n".join(line for act in acts for line in act_lines(act, names))


def field_name(name: str) -> str:
    """Name a field of an error."""
    return {
        "category": translate("History", "Category"),
        "severity": translate("History", "Severity"),
        "correction": translate("History", "Correction"),
        "evidence": translate("History", "Evidence"),
        "note": translate("History", "Note"),
        "cause": translate("History", "Cause"),
        "state": translate("History", "State"),
        "span": translate("History", "Passage"),
        "anchor": translate("History", "Place"),
    }.get(name, name)


def value_text(name: str, value: Any, names: Mapping[str, str]) -> str:
    """Word a value of a field; names are those of the categories by id."""
    if value in (None, "", []):
        return translate("History", "nothing")
    words = {
        "category": lambda: isolated(names.get(value, str(value))),
        "severity": lambda: severity_name(Severity(value)),
        "cause": lambda: cause_name(Cause(value)),
        "state": lambda: annotation_state_name(AnnotationState(value)),
        "anchor": lambda: _anchor_name(Anchor(value)),
        "evidence": lambda: " ".join(isolated(link) for link in value),
    }.get(name)
    return words() if words else translate("History", "“{words}”").format(words=isolated(value))


def _anchor_name(anchor: Anchor) -> str:
    return {
        Anchor.EXACT: translate("History", "sure"),
        Anchor.TO_CONFIRM: translate("History", "to be confirmed"),
        Anchor.ORPHAN: translate("History", "not found in the text"),
    }[anchor]
