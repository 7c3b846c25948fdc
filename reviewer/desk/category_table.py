"""Categories as tables of TOML: read, checked, written; the format of resources/categories.toml."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from reviewer.desk.category_checks import LANGUAGES, check
from reviewer.errors import CategoryError, CategoryFlaw, IntakeError, Refusal
from reviewer.records import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

_LARGEST: Final = 1_000_000  # bytes of a table
_WORDED: Final = {"name": "names", "definition": "definitions", "example": "examples"}
_PLAIN: Final = {"id": str, "key": str, "line": str, "light": str, "dark": str, "severity": str}
_SWITCHES: Final = ("note_required", "retired")
_IDENTIFIER: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def category_of(row: Mapping[str, Any], place: str) -> Category:
    """Return the category that one table holds; raise CategoryError naming the place."""
    for name, value in row.items():
        if not _has_shape(name, value):
            raise CategoryError(place, CategoryFlaw.FIELD, name)
    if not _IDENTIFIER.fullmatch(row.get("id", "")):
        raise CategoryError(place, CategoryFlaw.IDENTIFIER, row.get("id", ""))
    severity = row.get("severity", Severity.MAJOR.value)
    if severity not in [s.value for s in Severity]:
        raise CategoryError(place, CategoryFlaw.SEVERITY, severity)
    words = {
        name: {code: row.get(name, {}).get(code, "") for code in LANGUAGES} for name in _WORDED
    }
    return Category(
        id=row["id"],
        key=row.get("key", ""),
        line=row.get("line", "solid"),
        light=row.get("light", ""),
        dark=row.get("dark", ""),
        severity=Severity(severity),
        names=words["name"],
        definitions=words["definition"],
        examples=words["example"],
        note_required=row.get("note_required", False),
        retired=row.get("retired", False),
    )


def _has_shape(name: str, value: object) -> bool:
    if name in _WORDED:
        return isinstance(value, dict) and all(isinstance(text, str) for text in value.values())
    if name in _SWITCHES:
        return isinstance(value, bool)
    return name in _PLAIN and isinstance(value, str)


# --- files


def read(path: Path, taken: Iterable[str] = ()) -> tuple[Category, ...]:
    """Return the categories of a file, in order.

    Raises IntakeError when it can't be read, CategoryError naming the place of the first flaw.
    """
    rows = _rows(path)
    found: list[Category] = []
    for number, row in enumerate(rows, start=1):
        place = f"{path.name}, [[category]] {number}"
        category = category_of(row, place)
        if any(other.id == category.id for other in found):
            raise CategoryError(place, CategoryFlaw.TWICE, category.id)
        check(category, found, taken, place=place)
        found.append(category)
    return tuple(found)


def _rows(path: Path) -> list[dict[str, Any]]:
    import tomllib  # where a table is read: the window's first list needs none

    try:
        if path.stat().st_size > _LARGEST:
            raise IntakeError(path.name, Refusal.TOO_LARGE, str(path.stat().st_size))
        content = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise IntakeError(path.name, Refusal.UNREADABLE, error.strerror or "") from error
    except ValueError as error:  # not UTF-8, or not TOML
        raise CategoryError(path.name, CategoryFlaw.NOT_TOML, str(error)) from error
    rows = content.get("category")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows) or not rows:
        raise CategoryError(path.name, CategoryFlaw.NOT_TOML, "[[category]]")
    return rows


def as_toml(categories: Sequence[Category]) -> str:
    """Return categories as a file that read() takes."""
    return "\n".join("\n".join(_lines(category)) + "\n" for category in categories)


def _lines(category: Category) -> Iterator[str]:
    yield "[[category]]"
    for name in _PLAIN:
        yield f"{name} = {_quoted(str(getattr(category, name)))}"
    for name, field in _WORDED.items():
        for code in LANGUAGES:
            yield f"{name}.{code} = {_quoted(getattr(category, field)[code])}"
    for name in _SWITCHES:
        if getattr(category, name):
            yield f"{name} = true"


def _quoted(text: str) -> str:
    # A string of JSON is one of TOML, but for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
