"""What spreadsheets do to a cell that nobody edited; pure guesses, from the cell alone."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

GUARD = "'"
# What makes a spreadsheet compute a cell or swallow its beginning; the last ones are full-width.
UNSAFE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", GUARD)
_NUMBER = re.compile(r"[+-]?[\d\s.,]*\d[\d\s.,]*(?:[eE][+-]?\d{1,3})?\s*[%€$]?")
_DATE = re.compile(r"\d{1,4}[-/. ]\d{1,2}(?:[-/. ]\d{1,4})?|\d{1,2}[:h]\d{2}(?::\d{2})?")
_SHOWN_DATE = re.compile(
    r"[\d\s./:-]{3,19}|\d{0,2}[-. /]?[^\W\d]{3,5}\.?[-. /]\d{2,4}|"
    r"\d{1,2}[-. /][^\W\d]{3,5}\.?"
)
_LOGICAL = ({"true", "vrai"}, {"false", "faux"})
_OLD_SPREADSHEETS = "cp1252"


def without_guard(cell: str) -> str:
    """Return a cell without the sign that kept a spreadsheet from computing it."""
    bare = cell.removeprefix(GUARD)
    return bare if bare.startswith(UNSAFE) else cell


def looks_mangled(before: str, after: str) -> bool:
    """Whether a spreadsheet rather than an editor may have made a cell of the other.

    ``001`` becomes 1, ``1e5`` 100000, a long number 1,23E+16, ``3/4`` a date, ``true`` VRAI; what
    an old encoding lacks becomes a question mark; blanks at both ends go.
    """
    return (
        before.strip() == after.strip()
        or before.encode(_OLD_SPREADSHEETS, "replace").decode(_OLD_SPREADSHEETS) == after
        or any({before.strip().lower(), after.strip().lower()} <= words for words in _LOGICAL)
        or _is_same_number(before, after)
        or _may_be_the_date(before.strip(), after.strip())
    )


def _is_same_number(before: str, after: str) -> bool:
    if not (_NUMBER.fullmatch(before.strip()) and _NUMBER.fullmatch(after.strip())):
        return False
    shown = _figures(after)
    return any(one in shown or any(_rounds_to(one, s) for s in shown) for one in _figures(before))


def _figures(cell: str) -> set[Decimal]:
    """Return what numbers a cell may stand for: a comma may part decimals or thousands."""
    text = re.sub(r"[\s%€$]", "", cell)
    readings = (text, text.replace(",", ""), text.replace(".", "").replace(",", "."))
    found = set()
    for reading in (*readings, text.replace(",", ".")):
        try:
            found.add(Decimal(reading))
        except InvalidOperation:
            continue
    return found | {figure / 100 for figure in found if "%" in cell}


def _rounds_to(exact: Decimal, shown: Decimal) -> bool:
    # A spreadsheet shows a long number with some figures and a power of ten.
    digits = len(shown.normalize().as_tuple().digits)
    if digits >= len(exact.normalize().as_tuple().digits) or not shown:
        return False
    return Decimal(f"{exact:.{digits - 1}E}") == shown and abs(exact) >= Decimal(10) ** 11


def _may_be_the_date(before: str, after: str) -> bool:
    if not _DATE.fullmatch(before):
        return False
    return bool(_SHOWN_DATE.fullmatch(after)) or bool(re.fullmatch(r"\d{5}(?:[.,]\d+)?", after))
