"""Any sequence of acts leaves the library as a plain dictionary would have it."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reviewer.records import ArticleState, Change, SiteRule, Span
from reviewer.store import Library, rule_change
from tests.builders import make_articles, make_library, retagging, tagging, turning, untagging
from tests.store.refolding import folded_tables

ARTICLES = make_articles(2)
articles = st.sampled_from(ARTICLES)
notes = st.sampled_from(["", "a", "é"])


@dataclass
class Shelf:
    """What a library holds: the state of each article, the notes of its annotations, the rules."""

    states: dict[str, str] = field(default_factory=dict)
    notes: dict[str, dict[str, str]] = field(default_factory=dict)
    rules: dict[str, bool] = field(default_factory=dict)


class Desk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "library.reviewer"
        self.library = make_library(self.path, *ARTICLES)
        self._hurry()
        self.tags = {}
        self.past = [Shelf({a.id: "to-read" for a in ARTICLES}, {a.id: {} for a in ARTICLES})]
        self.future = []

    def _hurry(self) -> None:
        self.library._db.execute("PRAGMA synchronous = OFF")

    def _act(self, *changes: object) -> Shelf:
        self.library.commit("act", "anna", list(changes))
        self.past.append(deepcopy(self.past[-1]))
        self.future.clear()
        return self.past[-1]

    @rule(article=articles, start=st.integers(0, 8), note=notes)
    def tag(self, article: object, start: int, note: str) -> None:
        tag = tagging(article, Span(start, start + 3), note=note)
        self.tags[tag.subject] = tag
        shelf = self._act(tag, turning(article, ArticleState.IN_REVIEW))
        shelf.notes[article.id][tag.subject] = note
        shelf.states[article.id] = "in-review"

    @precondition(lambda self: any(self.past[-1].notes.values()))
    @rule(data=st.data(), note=notes)
    def retag(self, data: st.DataObject, note: str) -> None:
        tag = self._standing(data)
        self._act(retagging(tag, note=note)).notes[tag.article_id][tag.subject] = note

    @precondition(lambda self: any(self.past[-1].notes.values()))
    @rule(data=st.data())
    def untag(self, data: st.DataObject) -> None:
        tag = self._standing(data)
        del self._act(untagging(tag)).notes[tag.article_id][tag.subject]

    def _standing(self, data: st.DataObject) -> object:
        standing = [self.tags[name] for notes in self.past[-1].notes.values() for name in notes]
        return data.draw(st.sampled_from(standing))

    @rule(chosen=st.lists(articles), state=st.sampled_from(ArticleState))
    def set_state(self, chosen: list[object], state: ArticleState) -> None:
        if not chosen:
            return
        shelf = self._act(*(turning(article, state) for article in chosen))
        shelf.states |= {article.id: state.value for article in chosen}

    @rule(lines=st.sets(st.sampled_from("abc"), min_size=1), kept=st.booleans())
    def rule_site(self, lines: set[str], kept: bool) -> None:
        rules = [SiteRule("", "a.fr", line, line, kept) for line in sorted(lines)]
        self._act(*map(rule_change, rules)).rules |= dict.fromkeys(lines, kept)

    @precondition(lambda self: self.past[-1].rules)
    @rule(data=st.data())
    def drop_rule(self, data: st.DataObject) -> None:
        rule = data.draw(st.sampled_from(self.library.collection.rules()))
        del self._act(Change(rule.id, "", {"deleted": True})).rules[rule.line]

    @rule()
    def undo(self) -> None:
        assert (len(self.past) > 1) == (self.library.undo("anna") is not None)
        if len(self.past) > 1:
            self.future.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        assert bool(self.future) == (self.library.redo("anna") is not None)
        if self.future:
            self.past.append(self.future.pop())

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library.open(self.path)
        self._hurry()

    @invariant()
    def library_is_as_the_model_has_it(self) -> None:
        found = Shelf()
        for article in ARTICLES:
            found.states[article.id] = self.library.state(article.id).value
            standing = self.library.annotations(article.id)
            found.notes[article.id] = {a.id: a.details.note for a in standing}
            assert len(standing) == self.library.rows([article.id])[0].annotations
        found.rules = dict(self.library.collection.words("a.fr"))
        assert self.past[-1] == found
        undo, redo = self.library.next_steps("anna")
        assert (len(self.past) > 1, bool(self.future)) == (bool(undo), bool(redo))

    def teardown(self) -> None:
        self.library.close()
        grown, made = folded_tables(self.path)
        self.folder.cleanup()
        assert grown == made


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=12, stateful_step_count=15)
