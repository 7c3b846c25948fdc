"""What a text tells: names, numbers, dates, each with what it is compared by; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.desk.words import is_kin
from reviewer.records import ToldKind

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Number:
    """A number: what it may mean, the unit it counts, and the word after it.

    "12,300" may mean two things. unit is empty where none of ours follows.
    """

    readings: frozenset[Decimal]
    unit: str = ""
    noun: str = ""

    def agrees(self, other: Number) -> bool:
        """Whether both may mean the same."""
        is_other = self.unit and other.unit and self.unit != other.unit
        return bool(self.readings & other.readings) and not is_other

    def differs(self, other: Number) -> bool:
        """Whether both count the same thing and mean another number of it."""
        ours, theirs = self.unit or self.noun, other.unit or other.noun
        return not self.readings & other.readings and bool(ours) and is_kin(ours, theirs)

    @property
    def keys(self) -> frozenset[Hashable]:
        """Keys of which two numbers that agree share one."""
        return frozenset(self.readings)


@dataclass(frozen=True, slots=True)
class Date:
    """A date or time, as far as it is told: weekday, month, day, year, minutes."""

    parts: Mapping[str, int]

    def agrees(self, other: Date) -> bool:
        """Whether something is told of both, and all that is told of both is equal."""
        common = self.parts.keys() & other.parts.keys()
        return bool(common) and all(self.parts[part] == other.parts[part] for part in common)

    def differs(self, other: Date) -> bool:
        """Whether both tell as much, and not the same."""
        alike = self.parts.keys() == other.parts.keys()
        common = self.parts.keys() & other.parts.keys()
        return bool(alike or len(common) > 1) and not self.agrees(other)

    @property
    def keys(self) -> frozenset[Hashable]:
        """Keys of which two dates that agree share one."""
        return frozenset(self.parts.items())


@dataclass(frozen=True, slots=True)
class Name:
    """A name by its words, in order."""

    words: tuple[str, ...]

    def agrees(self, other: Name) -> bool:
        """Whether one is the other, or a part of it."""
        fewer, more = sorted((set(self.words), set(other.words)), key=len)
        return all(any(is_kin(word, known) for known in more) for word in fewer)

    def differs(self, other: Name) -> bool:
        """Whether it is another name."""
        return not self.agrees(other)

    @property
    def keys(self) -> frozenset[Hashable]:
        """Keys of which two names that agree share one."""
        return frozenset(word[:3] for word in self.words)


@dataclass(frozen=True, slots=True)
class Role:
    """The office that stands before a name, with the word that says whose it is."""

    name: str
    office: str
    whose: str

    def agrees(self, other: Role) -> bool:
        """Whether it is the same office of the same person."""
        return self._is_of_same(other) and is_kin(self.whose, other.whose)

    def differs(self, other: Role) -> bool:
        """Whether it is the same office of the same person, but of another country."""
        return self._is_of_same(other) and not is_kin(self.whose, other.whose)

    def _is_of_same(self, other: Role) -> bool:
        return self.name == other.name and is_kin(self.office, other.office)

    @property
    def keys(self) -> frozenset[Hashable]:
        """Keys of which two roles that agree share one."""
        return frozenset((self.name,))


Value = Number | Date | Name | Role


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is told: where, in code points of the original, and what.

    A weak one counts only where the other text says otherwise: "two", "on Tuesday".
    """

    start: int
    end: int
    value: Value
    weak: bool = False

    @property
    def kind(self) -> ToldKind:
        """What kind of thing it is."""
        return _KINDS[type(self.value)]

    def agrees(self, other: Fact) -> bool:
        """Whether both tell the same."""
        ours, theirs = self.value, other.value
        return type(ours) is type(theirs) and ours.agrees(theirs)  # type: ignore[arg-type]  # both of one type

    def differs(self, other: Fact) -> bool:
        """Whether one could stand in the place of the other."""
        ours, theirs = self.value, other.value
        return type(ours) is type(theirs) and ours.differs(theirs)  # type: ignore[arg-type]  # both of one type


_KINDS = {
    Number: ToldKind.NUMBER,
    Date: ToldKind.DATE,
    Name: ToldKind.NAME,
    Role: ToldKind.ROLE,
}
