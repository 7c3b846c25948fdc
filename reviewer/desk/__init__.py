"""What an editor can do, as verbs; walks the route from intake to export and knows no window."""

from reviewer.desk.catalogue import categories
from reviewer.desk.desk import Desk, OpenArticle
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
]
