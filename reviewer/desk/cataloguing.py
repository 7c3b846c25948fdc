"""The categories of factual error as a library has them: what ships, under what editors changed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from reviewer.desk import category_table
from reviewer.desk.catalogue import categories
from reviewer.desk.category_checks import LANGUAGES, check
from reviewer.errors import CategoryError, CategoryFlaw, UnknownRecordError
from reviewer.records import Category, Severity
from reviewer.store import category_change

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from reviewer.records import Change
    from reviewer.store import Library

_WORDED: Final = {"name": "names", "definition": "definitions", "example": "examples"}
_PLAIN: Final = ("key", "line", "light", "dark", "note_required", "retired")
_STEP: Final = 10  # between the positions of two neighbours
_Fields = dict[str, Any]


class Catalogue:
    """An editor's verbs on a library's categories. They belong to the desk's thread.

    A library starts with those that ship. The log holds what editors changed, field by field: what
    nobody touched follows the program, and two desktops that change different fields merge. One
    that is in use is never deleted, but retired: not offered any more, worded where it stands.
    """

    def __init__(self, library: Library, author: str, language: str) -> None:
        self._library = library
        self._author = author
        self.language = language  # of the interface

    def all(self) -> tuple[Category, ...]:
        """Return the categories in order, retired ones too; each key belongs to the first only.

        One that was deleted comes as retired where something still names it.
        """
        found, keys = [], set()
        for fields in self._fields():
            category = _category(fields)
            key = "" if category.retired or category.key.casefold() in keys else category.key
            keys.add(key.casefold())
            found.append(replace(category, key=key))
        return tuple(found)

    def uses(self) -> dict[str, int]:
        """Return how many annotations each category has or had, by its id."""
        return self._library.collection.category_uses()

    def name_of(self, category_id: str) -> str:
        """Return a category's name in the interface's language; its id where nobody knows it."""
        names = {one["id"]: one[f"name.{self.language}"] for one in self._fields()}
        return str(names.get(category_id, category_id))

    def _fields(self) -> list[_Fields]:
        """Return all fields of every category, what ships under what the log says, in order."""
        found = {
            one.id: {"id": one.id, "position": place * _STEP, "conflicts": (), **fields_of(one)}
            for place, one in enumerate(categories())
        }
        stored = self._library.collection.categories()
        named = self.uses() if any(one.deleted for one in stored) else {}
        for one in stored:
            if one.deleted and one.id not in named:
                continue
            said = {name: value for name, value in one.values.items() if value is not None}
            about = {"id": one.id, "conflicts": tuple(n for n in one.conflicts if n != "position")}
            found[one.id] = found.get(one.id, {}) | said | about
            found[one.id]["retired"] |= one.deleted
        return sorted(found.values(), key=lambda one: (one["position"], one["id"]))

    # --- changing

    def add(self, category: Category, taken: Iterable[str] = ()) -> str:
        """Add a category at the end, and return the id that is made from its name.

        taken are keys that mean something else in the window. Raises CategoryError.
        """
        check(replace(category, id=""), self.all(), taken)
        known = {one.id for one in self._library.collection.categories()}
        known |= {one.id for one in self.all()}
        name = _identifier(category.names["en"])
        others = (f"{name}-{number}" for number in range(2, len(known) + 3))
        name = next(one for one in (name, *others) if one not in known)
        self._commit("category-add", [self._creation(replace(category, id=name))])
        return name

    def _creation(self, category: Category, place: int = 1) -> Change:
        last = max(one["position"] for one in self._fields())
        fields = fields_of(category) | {"position": last + place * _STEP, "deleted": False}
        return category_change(category.id, fields)

    def change(self, category: Category, taken: Iterable[str] = ()) -> None:
        """Give a category other words, looks or rules; raise CategoryError, UnknownRecordError.

        Only what differs goes to the log. A field with several values is settled by it.
        """
        others = self.all()
        known = _known(others, category.id)
        check(category, others, taken)
        fields = _differing(known, category)
        if fields:
            are_names = all(name.startswith("name.") for name in fields)
            verb = "category-rename" if are_names else "category-change"
            self._commit(verb, [category_change(category.id, fields)])

    def move(self, category_id: str, by: int) -> None:
        """Move a category up (-1) or down (1) in the order; at the end it stays."""
        found = self._fields()
        order = [one["id"] for one in found]
        here = order.index(_known(self.all(), category_id).id)
        there = here + by
        if 0 <= there < len(order):
            order[here], order[there] = order[there], order[here]
            self._commit("category-move", _reordered(found, order))

    def retire(self, category_id: str) -> None:
        """Offer a category no longer; what was tagged with it stays as it is."""
        self._turn(category_id, "category-retire", retired=True)

    def bring_back(self, category_id: str) -> None:
        """Offer a retired category again; its key is its own again where it is free."""
        self._turn(category_id, "category-restore", retired=False)

    def _turn(self, category_id: str, verb: str, *, retired: bool) -> None:
        if _known(self.all(), category_id).retired is not retired:
            fields = {"retired": retired}
            stored = {one.id: one for one in self._library.collection.categories()}
            if not retired and category_id in stored and stored[category_id].deleted:
                fields["deleted"] = False
            self._commit(verb, [category_change(category_id, fields)])

    def drop(self, category_id: str) -> None:
        """Delete a category of the library's own that nothing uses; undo brings it back.

        Raises CategoryError for one that is used or ships: those can be retired.
        """
        known = _known(self.all(), category_id)
        count = self.uses().get(category_id, 0)
        if count or category_id in {one.id for one in categories()}:
            raise CategoryError(known.names[self.language], CategoryFlaw.USED, str(count))
        self._commit("category-drop", [category_change(category_id, {"deleted": True})])

    def _commit(self, verb: str, changes: Sequence[Change]) -> None:
        self._library.commit(verb, self._author, changes)

    # --- in and out

    def export(self, path: Path) -> int:
        """Write the categories as TOML, in order, and return how many; raise ExportError."""
        from reviewer.export import write_text  # the first article is read without export

        found = self.all()
        write_text(path, category_table.as_toml(found))
        return len(found)

    def take_in(self, path: Path, taken: Iterable[str] = ()) -> int:
        """Take categories in from TOML, as one act, and return how many are new or changed.

        Known ones are known by their id; those that the file does not name stay as they are, after
        its own. Raises IntakeError or CategoryError, and then changes nothing.
        """
        told = category_table.read(path, taken)
        known = {one.id: one for one in self.all()}
        ids = [one.id for one in told]
        rest = [one for one in known.values() if one.id not in ids]
        for number, one in enumerate(told, start=1):
            check(one, rest, place=f"{path.name}, [[category]] {number}")
        new = [one for one in told if one.id not in known]
        changes = [self._creation(one, place) for place, one in enumerate(new, start=1)]
        placed = [{"id": one.id, **c.fields} for one, c in zip(new, changes, strict=True)]
        changes += [
            category_change(one.id, fields)
            for one in told
            if one.id in known and (fields := _differing(known[one.id], one))
        ]
        moves = _reordered([*self._fields(), *placed], [*ids, *(one.id for one in rest)])
        if changes or moves:
            self._commit("category-import", _merged([*changes, *moves]))
        return len(changes)


def _merged(changes: Iterable[Change]) -> list[Change]:
    """Return one change a subject; of one field the last word counts."""
    found: dict[str, Change] = {}
    for one in changes:
        before = found[one.subject].fields if one.subject in found else {}
        found[one.subject] = replace(one, fields=before | one.fields)
    return [*found.values()]


def _known(found: Iterable[Category], category_id: str) -> Category:
    for one in found:
        if one.id == category_id:
            return one
    raise UnknownRecordError(category_id)


def _reordered(found: Sequence[_Fields], order: Sequence[str]) -> list[Change]:
    """Return what must move so that ids stand in an order; the places are used again."""
    places = sorted(one["position"] for one in found)
    if len(set(places)) < len(places):  # two desktops had put something at the same place
        places = [number * _STEP for number in range(len(places))]
    now = {one["id"]: one["position"] for one in found}
    wanted = zip(order, places, strict=True)
    return [category_change(one, {"position": to}) for one, to in wanted if now[one] != to]


def fields_of(category: Category) -> _Fields:
    """Return what is said of a category as fields of an operation, each language by itself."""
    words = {
        f"{name}.{code}": getattr(category, field)[code].strip()
        for name, field in _WORDED.items()
        for code in LANGUAGES
    }
    plain = {name: getattr(category, name) for name in _PLAIN}
    return words | plain | {"severity": category.severity.value}


def _category(fields: _Fields) -> Category:
    words = {name: {code: fields[f"{name}.{code}"] for code in LANGUAGES} for name in _WORDED}
    return Category(
        names=words["name"],
        definitions=words["definition"],
        examples=words["example"],
        severity=Severity(fields["severity"]),
        **{name: fields[name] for name in ("id", "conflicts", *_PLAIN)},
    )


def _differing(known: Category, wanted: Category) -> _Fields:
    before = fields_of(known)
    return {
        name: value
        for name, value in fields_of(wanted).items()
        if value != before[name] or name in known.conflicts
    }


def _identifier(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "category"
