"""The names of acts: for undo and redo, the status bar, and the history of an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reviewer.gui.messages import isolated, shortened

if TYPE_CHECKING:
    from reviewer.records import Step

translate = QCoreApplication.translate


def step_name(step: Step) -> str:
    """Name an act for the undo and redo menu entries."""
    what = isolated(shortened(step.label, 32))
    if not what:
        return act_name(step.verb)
    named = translate("Steps", "{act} “{what}”").format(act=act_name(step.verb), what=what)
    if step.articles == 1:
        return named
    return translate("Steps", "{act} ({count} articles)").format(act=named, count=step.articles)


def act_name(verb: str) -> str:
    """Name a verb of the log; one that a newer program wrote stays as it is."""
    return acts().get(verb, verb)


def acts() -> dict[str, str]:
    """Return the names of all verbs."""
    return _acts_on_errors() | _acts_on_articles() | _acts_on_categories()


def _acts_on_errors() -> dict[str, str]:
    return {
        "tag": translate("Steps", "tag"),
        "retag": translate("Steps", "change"),
        "untag": translate("Steps", "delete"),
        "respan": translate("Steps", "move"),
        "place": translate("Steps", "confirm the place of"),
        "confirm": translate("Steps", "confirm"),
        "reject": translate("Steps", "reject"),
        "reopen": translate("Steps", "reopen"),
        "judge": translate("Steps", "judge"),
        "settle": translate("Steps", "settle the conflict"),
        "tag-same": translate("Steps", "tag everywhere"),
        "retag-same": translate("Steps", "change everywhere"),
        "untag-same": translate("Steps", "delete everywhere"),
        "confirm-same": translate("Steps", "confirm everywhere"),
        "reject-same": translate("Steps", "reject everywhere"),
        "reopen-same": translate("Steps", "reopen everywhere"),
        "judge-same": translate("Steps", "judge everywhere"),
        "reimport": translate("Steps", "take in the edited table"),
    }


def _acts_on_articles() -> dict[str, str]:
    return {
        "state": translate("Steps", "state"),
        "note": translate("Steps", "note on"),
        "version": translate("Steps", "new version of"),
        "part": translate("Steps", "take out of the story"),
        "join": translate("Steps", "put into one story"),
        "restore": translate("Steps", "restore a passage"),
        "remove": translate("Steps", "remove a passage"),
        "site-keep": translate("Steps", "always keep"),
        "site-remove": translate("Steps", "always remove"),
        "site-drop": translate("Steps", "delete the rule"),
        "site-import": translate("Steps", "import rules"),
    }


def _acts_on_categories() -> dict[str, str]:
    return {
        "category-add": translate("Steps", "add category"),
        "category-change": translate("Steps", "change category"),
        "category-rename": translate("Steps", "rename category"),
        "category-move": translate("Steps", "move category"),
        "category-retire": translate("Steps", "retire category"),
        "category-restore": translate("Steps", "bring back category"),
        "category-drop": translate("Steps", "delete category"),
        "category-import": translate("Steps", "import categories"),
    }
