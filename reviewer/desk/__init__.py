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
    from reviewer.desk.category_checks import PAPERS, category_contrast
    from reviewer.desk.checking import Checker, ToCheck, check_records, shipped_knowledge
    from reviewer.desk.comparing import compare
    from reviewer.desk.explaining import JudgedLine, explain
    from reviewer.desk.exporting import Choice, Chosen, Format
    from reviewer.desk.importing import Prepared, Workshop
    from reviewer.desk.jsonl import clean_records
    from reviewer.desk.parallel import clean_on_cores, cores
    from reviewer.desk.previewing import FirstArticle, first_article, preview_table
    from reviewer.desk.recleaning import RecleaningProgress
    from reviewer.desk.reimporting import Doubt, EditedTable, FieldChange, UnknownRow
    from reviewer.desk.release import Part, program_parts
    from reviewer.desk.safety import back_up, backups, restore, salvage, take_over, verify
    from reviewer.desk.site_rules import RulesImport
    from reviewer.desk.software import libraries
    from reviewer.desk.stale import Recleaned, StaleBatch
    from reviewer.desk.statistics import Numbers, numbers_text, tally_numbers
    from reviewer.desk.watching import FolderWatch, Look
    from reviewer.export import COLUMNS, Flaw, FlawedRow, Profile
    from reviewer.intake import TablePreview

__all__ = [
    "COLUMNS",
    "PAPERS",
    "Checker",
    "Choice",
    "Chosen",
    "Desk",
    "Doubt",
    "EditedTable",
    "FieldChange",
    "FirstArticle",
    "Flaw",
    "FlawedRow",
    "FolderWatch",
    "Format",
    "JudgedLine",
    "Look",
    "Numbers",
    "OpenArticle",
    "Part",
    "Prepared",
    "Profile",
    "Recleaned",
    "RecleaningProgress",
    "RulesImport",
    "StaleBatch",
    "TablePreview",
    "ToCheck",
    "UnknownRow",
    "Workshop",
    "back_up",
    "backups",
    "categories",
    "category_contrast",
    "check_records",
    "clean_on_cores",
    "clean_records",
    "compare",
    "cores",
    "explain",
    "first_article",
    "libraries",
    "moved_annotation",
    "new_annotation",
    "numbers_text",
    "preview_table",
    "program_parts",
    "restore",
    "salvage",
    "shipped_knowledge",
    "take_over",
    "tally_numbers",
    "verify",
]

_LATE = {
    "COLUMNS": "reviewer.export",
    "Checker": "reviewer.desk.checking",
    "Choice": "reviewer.desk.exporting",
    "Chosen": "reviewer.desk.exporting",
    "Doubt": "reviewer.desk.reimporting",
    "EditedTable": "reviewer.desk.reimporting",
    "FieldChange": "reviewer.desk.reimporting",
    "FirstArticle": "reviewer.desk.previewing",
    "Flaw": "reviewer.export",
    "FlawedRow": "reviewer.export",
    "FolderWatch": "reviewer.desk.watching",
    "Format": "reviewer.desk.exporting",
    "JudgedLine": "reviewer.desk.explaining",
    "PAPERS": "reviewer.desk.category_checks",
    "Part": "reviewer.desk.release",
    "Numbers": "reviewer.desk.statistics",
    "Look": "reviewer.desk.watching",
    "Prepared": "reviewer.desk.importing",
    "Profile": "reviewer.export",
    "Recleaned": "reviewer.desk.stale",
    "RecleaningProgress": "reviewer.desk.recleaning",
    "RulesImport": "reviewer.desk.site_rules",
    "StaleBatch": "reviewer.desk.stale",
    "TablePreview": "reviewer.intake",
    "UnknownRow": "reviewer.desk.reimporting",
    "Workshop": "reviewer.desk.importing",
    "back_up": "reviewer.desk.safety",
    "backups": "reviewer.desk.safety",
    "categories": "reviewer.desk.catalogue",
    "category_contrast": "reviewer.desk.category_checks",
    "ToCheck": "reviewer.desk.checking",
    "check_records": "reviewer.desk.checking",
    "shipped_knowledge": "reviewer.desk.checking",
    "clean_on_cores": "reviewer.desk.parallel",
    "clean_records": "reviewer.desk.jsonl",
    "compare": "reviewer.desk.comparing",
    "cores": "reviewer.desk.parallel",
    "explain": "reviewer.desk.explaining",
    "libraries": "reviewer.desk.software",
    "program_parts": "reviewer.desk.release",
    "numbers_text": "reviewer.desk.statistics",
    "tally_numbers": "reviewer.desk.statistics",
    "first_article": "reviewer.desk.previewing",
    "preview_table": "reviewer.desk.previewing",
    "restore": "reviewer.desk.safety",
    "salvage": "reviewer.desk.safety",
    "take_over": "reviewer.desk.safety",
    "verify": "reviewer.desk.safety",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(name)
    return getattr(import_module(_LATE[name]), name)
