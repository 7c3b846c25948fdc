"""What an editor can do, as verbs; walks the route from intake to export and knows no window.

Names in ``_LATE`` load their stations when they are first used: a window that shows a list starts
without intake, cleaning and export.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reviewer.desk.annotating import moved_annotation, new_annotation
from reviewer.desk.desk import Desk
from reviewer.desk.reading import OpenArticle

if TYPE_CHECKING:
    from reviewer.desk.catalogue import categories
    from reviewer.desk.explaining import JudgedLine, explain
    from reviewer.desk.exporting import Choice, Chosen, Format
    from reviewer.desk.importing import Prepared, Workshop
    from reviewer.desk.jsonl import clean_records
    from reviewer.desk.parallel import clean_on_cores, cores
    from reviewer.desk.recleaning import RecleaningProgress
    from reviewer.desk.reimporting import Doubt, EditedTable, FieldChange, UnknownRow
    from reviewer.desk.safety import back_up, backups, restore, salvage, take_over, verify
    from reviewer.desk.site_rules import RulesImport
    from reviewer.desk.stale import Recleaned, StaleBatch
    from reviewer.export import COLUMNS, Flaw, FlawedRow, Profile

__all__ = [
    "COLUMNS",
    "Choice",
    "Chosen",
    "Desk",
    "Doubt",
    "EditedTable",
    "FieldChange",
    "Flaw",
    "FlawedRow",
    "Format",
    "JudgedLine",
    "OpenArticle",
    "Prepared",
    "Profile",
    "Recleaned",
    "RecleaningProgress",
    "RulesImport",
    "StaleBatch",
    "UnknownRow",
    "Workshop",
    "back_up",
    "backups",
    "categories",
    "clean_on_cores",
    "clean_records",
    "cores",
    "explain",
    "moved_annotation",
    "new_annotation",
    "restore",
    "salvage",
    "take_over",
    "verify",
]

_LATE = {
    "COLUMNS": "reviewer.export",
    "Choice": "reviewer.desk.exporting",
    "Chosen": "reviewer.desk.exporting",
    "Doubt": "reviewer.desk.reimporting",
    "EditedTable": "reviewer.desk.reimporting",
    "FieldChange": "reviewer.desk.reimporting",
    "Flaw": "reviewer.export",
    "FlawedRow": "reviewer.export",
    "Format": "reviewer.desk.exporting",
    "JudgedLine": "reviewer.desk.explaining",
    "Prepared": "reviewer.desk.importing",
    "Profile": "reviewer.export",
    "Recleaned": "reviewer.desk.stale",
    "RecleaningProgress": "reviewer.desk.recleaning",
    "RulesImport": "reviewer.desk.site_rules",
    "StaleBatch": "reviewer.desk.stale",
    "UnknownRow": "reviewer.desk.reimporting",
    "Workshop": "reviewer.desk.importing",
    "back_up": "reviewer.desk.safety",
    "backups": "reviewer.desk.safety",
    "categories": "reviewer.desk.catalogue",
    "clean_on_cores": "reviewer.desk.parallel",
    "clean_records": "reviewer.desk.jsonl",
    "cores": "reviewer.desk.parallel",
    "explain": "reviewer.desk.explaining",
    "restore": "reviewer.desk.safety",
    "salvage": "reviewer.desk.safety",
    "take_over": "reviewer.desk.safety",
    "verify": "reviewer.desk.safety",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(name)
    return getattr(import_module(_LATE[name]), name)
