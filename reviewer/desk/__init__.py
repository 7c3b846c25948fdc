"""What an editor can do, as verbs; walks the route from intake to export and knows no window.

Names in ``_LATE`` load their stations when they are first used: a window that shows a list starts
without intake, cleaning and export.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reviewer.desk.annotating import new_annotation
from reviewer.desk.desk import Desk, OpenArticle

if TYPE_CHECKING:
    from reviewer.desk.catalogue import categories
    from reviewer.desk.importing import Prepared, Workshop
    from reviewer.desk.jsonl import clean_records
    from reviewer.export import Profile

__all__ = [
    "Desk",
    "OpenArticle",
    "Prepared",
    "Profile",
    "Workshop",
    "categories",
    "clean_records",
    "new_annotation",
]

_LATE = {
    "Prepared": "reviewer.desk.importing",
    "Profile": "reviewer.export",
    "Workshop": "reviewer.desk.importing",
    "categories": "reviewer.desk.catalogue",
    "clean_records": "reviewer.desk.jsonl",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(name)
    return getattr(import_module(_LATE[name]), name)
