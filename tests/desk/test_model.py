"""Any sequence of an editor's acts leaves the desk as plain dictionaries would have it."""

from __future__ import annotations

import csv
import shutil
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reviewer.desk import Choice, Desk, Format, Profile
from reviewer.records import Article, Cleaned, Details, QueueFilter, Span
from reviewer.store import findings
from tests.builders import make_article
from tests.store.acts import NAME, QUICK

LINES = 2  # lines of versions, each of an address of its own
BASE = (
    "Le président américain Vladimir Poutine est arrivé mardi en Corée du Nord, numéro {n}.\n\n"
    "Sa visite de deux jours est la première depuis vingt-quatre ans, selon une agence.\n\n"
    "Le dirigeant japonais Kim Jong-un l’a accueilli à l’aéroport de la capitale."
)
notes = st.sampled_from(["", "é", "=1+1", "deux\nlignes"])


@dataclass
class Shelf:
    """What stands: place and note of each annotation, verdicts, states, and older versions."""

    notes: dict[str, tuple[str, str]] = field(default_factory=dict)
    kept: dict[str, dict[Span, bool]] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)
    older: dict[str, str] = field(default_factory=dict)  # by the version that stands for it


class AtTheDesk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(dir=QUICK)
        self.path = Path(self.folder.name) / NAME
        self.texts: list[Article] = []  # in order of arrival
        self.past, self.future = [Shelf()], []
        self._open()
        for line in range(LINES):
            self._arrive(line)

    def _open(self) -> None:
        self.desk = Desk.open(self.path, "anna", "fr")
        self.desk._library._db.execute("PRAGMA synchronous = OFF")

    def _arrive(self, line: int) -> Article:
        text = BASE.format(n=line) + f"\n\nAjout numéro {len(self.texts)}."
        address = f"https://a.fr/{line}"
        article = make_article(text, f"{len(self.texts)}.txt", title="Titre", url=address)
        assert [True] == self.desk._library.add_articles([(article, Cleaned(text))])
        self.texts.append(article)
        return article

    @property
    def shelf(self) -> Shelf:
        return self.past[-1]

    @property
    def shown(self) -> list[Article]:
        return [one for one in self.texts if one.id not in self.shelf.older.values()]

    def _next(self) -> Shelf:
        self.past.append(deepcopy(self.shelf))
        self.future.clear()
        return self.shelf

    # --- acts

    @rule(data=st.data(), start=st.integers(0, 60), note=notes)
    def tag(self, data: st.DataObject, start: int, note: str) -> None:
        article = data.draw(st.sampled_from(self.shown))
        details = Details("role", correction="x", note=note)
        tagged = self.desk.tag(article.id, Span(start, start + 12), details)
        shelf = self._next()
        shelf.notes[tagged.id] = (article.id, note)
        if shelf.states.get(article.id, "to-read") == "to-read":
            shelf.states[article.id] = "in-review"

    @precondition(lambda self: self.shelf.notes)
    @rule(data=st.data(), note=notes)
    def retag(self, data: st.DataObject, note: str) -> None:
        name = data.draw(st.sampled_from(sorted(self.shelf.notes)))
        self.desk.retag(name, Details("role", correction="x", note=note))
        where, before = self.shelf.notes[name]
        if note != before:
            self._next().notes[name] = (where, note)

    @precondition(lambda self: self.shelf.notes)
    @rule(data=st.data())
    def untag(self, data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(self.shelf.notes)))
        self.desk.untag(name)
        del self._next().notes[name]

    @rule(data=st.data(), kept=st.booleans())
    def judge_a_line(self, data: st.DataObject, kept: bool) -> None:
        article = data.draw(st.sampled_from(self.shown))
        span = Span(0, article.original.index("\n"))
        self.desk.set_kept(article.id, span, kept)
        self._next().kept.setdefault(article.id, {})[span] = kept

    @rule(line=st.integers(0, LINES - 1))
    def come_again(self, line: int) -> None:
        address = f"https://a.fr/{line}"
        before = [one for one in self.shown if one.url == address][-1]
        article = self._arrive(line)
        told = self.desk.versions.follow(article)
        assert before.id == told.previous_id
        shelf = self._next()
        shelf.older[article.id] = before.id
        shelf.kept[article.id] = dict(shelf.kept.get(before.id, {}))
        moved = {name for name, (where, _) in shelf.notes.items() if where == before.id}
        shelf.notes |= {name: (article.id, shelf.notes[name][1]) for name in moved}

    @precondition(lambda self: self.shelf.notes)
    @rule(data=st.data(), note=notes)
    def edit_in_a_table(self, data: st.DataObject, note: str) -> None:
        name = data.draw(st.sampled_from(sorted(self.shelf.notes)))
        table = self.path.with_name("errors.csv")
        self.desk.exchange.export(table, Choice(Format.CSV, profile=Profile.DATA))
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            if row["annotation_id"] == name:
                row["note"] = note
        with table.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        found = self.desk.exchange.read_edited(table)
        where, before = self.shelf.notes[name]
        taken = self.desk.exchange.take_in(found.changes)
        assert int(note != before) == len(found.changes) == taken
        if note != before:
            self._next().notes[name] = (where, note)

    @rule()
    def undo(self) -> None:
        assert (len(self.past) > 1) == (self.desk.undo() is not None)
        if len(self.past) > 1:
            self.future.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        assert bool(self.future) == (self.desk.redo() is not None)
        if self.future:
            self.past.append(self.future.pop())

    @rule()
    def crash(self) -> None:
        """Go on with what a killed process would leave: the file and its log, as they are."""
        left = {ending: Path(f"{self.path}{ending}") for ending in ("", "-wal")}
        for ending, file in left.items():
            shutil.copyfile(file, self.path.with_name(f"left{ending}"))
        self.desk.close()
        for ending, file in left.items():
            self.path.with_name(f"left{ending}").replace(file)
        self._open()

    # --- what must hold

    @invariant()
    def desk_is_as_the_model_has_it(self) -> None:
        found: dict[str, Any] = {}
        for article in self.texts:
            for one in self.desk.annotations(article.id):
                assert one.quote == one.span.of(article.original)
                found[one.id] = (article.id, one.details.note)
            kept = self.desk._library.editor_verdicts(article.id)
            assert self.shelf.kept.get(article.id, {}) == kept
            (row,) = self.desk.rows([article.id])
            assert self.shelf.states.get(article.id, "to-read") == row.state.value
        assert self.shelf.notes == found
        assert [one.id for one in self.shown] == list(self.desk.queue(QueueFilter()).ids)
        undo, redo = self.desk.next_steps()
        assert (len(self.past) > 1, bool(self.future)) == (bool(undo), bool(redo))

    def teardown(self) -> None:
        self.desk.close()
        wrong = findings(self.path)
        self.folder.cleanup()
        assert () == wrong


TestAtTheDesk = AtTheDesk.TestCase
TestAtTheDesk.settings = settings(max_examples=8, stateful_step_count=14)
