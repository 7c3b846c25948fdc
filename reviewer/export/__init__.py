"""Annotations and rules for sites leave as tables and documents; tables come back from it.

Knows nothing of the library: it is handed one finding after the other and writes as it goes.
"""

from reviewer.export.atomic import replace_file
from reviewer.export.claims import write_claims
from reviewer.export.edited import EDITABLE, EditedRow, Flaw, FlawedRow, newly_said, read_edited
from reviewer.export.finding import COLUMNS, Finding, annotation_cells, cells_of
from reviewer.export.json_lines import write_json_lines
from reviewer.export.mangling import looks_mangled
from reviewer.export.plain_text import write_text
from reviewer.export.report import Wording, report_page, write_page
from reviewer.export.review import Review
from reviewer.export.site_rules import read_site_rules, write_site_rules
from reviewer.export.table import Profile, data_text, read_csv, write_csv, write_rows
from reviewer.export.web_annotations import write_web_annotations
from reviewer.export.workbook import write_workbook

__all__ = [
    "COLUMNS",
    "EDITABLE",
    "EditedRow",
    "Finding",
    "Flaw",
    "FlawedRow",
    "Profile",
    "Review",
    "Wording",
    "annotation_cells",
    "cells_of",
    "data_text",
    "looks_mangled",
    "newly_said",
    "read_csv",
    "read_edited",
    "read_site_rules",
    "replace_file",
    "report_page",
    "write_claims",
    "write_csv",
    "write_json_lines",
    "write_page",
    "write_rows",
    "write_site_rules",
    "write_text",
    "write_web_annotations",
    "write_workbook",
]
