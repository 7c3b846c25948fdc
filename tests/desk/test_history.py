"""Nothing vanishes: who said what of an error, why, and what editors disagree on."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reviewer.desk import Choice, Chosen, Format, Profile
from reviewer.errors import MissingReasonError, UnknownRecordError
from reviewer.records import AnnotationState, Change, SameChange, Span
from tests.builders import WRONG, ask, make_details

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.desk import Desk
    from reviewer.records import Annotation, Article, History

CONFIRMED, REJECTED = AnnotationState.CONFIRMED, AnnotationState.REJECTED


@pytest.fixture
def boris(open_desk: Callable[..., Desk], article: Article) -> Desk:
    """A desk of Boris's on a library in which Anna has tagged an error."""
    anna = open_desk(article)
    anna.tag(article.id, WRONG, make_details())
    anna.close()
    return open_desk(author="boris")


def _only(desk: Desk, article: Article) -> Annotation:
    (annotation,) = desk.annotations(article.id)
    return annotation


def _told(history: History) -> list[tuple[str, str, dict[str, tuple[object, object]], str]]:
    return [
        (act.author, act.verb, {c.name: (c.before, c.after) for c in act.changes}, act.why)
        for act in history.acts
    ]


# --- the second reader


def test_rejecting_somebody_elses_asks_for_a_reason(boris: Desk, article: Article) -> None:
    annotation = _only(boris, article)
    with pytest.raises(MissingReasonError):
        boris.set_annotation_state(annotation.id, REJECTED)
    assert annotation == _only(boris, article)
    rejected = boris.set_annotation_state(annotation.id, REJECTED, "c’est bien lui")
    assert (REJECTED, "boris", "c’est bien lui", "anna") == (
        rejected.state,
        rejected.judge,
        rejected.reason,
        rejected.author,
    )


def test_own_error_is_rejected_and_anybodys_confirmed_without_a_word(
    desk: Desk, article: Article
) -> None:
    annotation = desk.tag(article.id, WRONG, make_details())
    assert REJECTED is desk.set_annotation_state(annotation.id, REJECTED).state


@pytest.mark.parametrize(
    ("state", "verb"),
    [(CONFIRMED, "confirm"), (REJECTED, "reject"), (AnnotationState.OPEN, "reopen")],
)
def test_judgement_has_a_name_and_undo_brings_the_judge_before_back(
    boris: Desk, article: Article, state: AnnotationState, verb: str
) -> None:
    annotation = _only(boris, article)
    before = boris.set_annotation_state(annotation.id, CONFIRMED, "vu")
    boris.set_annotation_state(annotation.id, state, "revu")
    step = boris.undo()
    assert (verb, "président américain") == (step.verb, step.label)
    after = _only(boris, article)
    assert (before.state, before.judge, before.reason) == (after.state, after.judge, after.reason)
    boris.undo()
    assert ("", "", AnnotationState.OPEN) == (
        _only(boris, article).judge,
        _only(boris, article).reason,
        _only(boris, article).state,
    )


def test_the_same_elsewhere_is_judged_with_the_same_reason(boris: Desk, article: Article) -> None:
    twin = boris.tag(article.id, WRONG, make_details())
    change = SameChange(twin, state=REJECTED, reason="doublon")
    assert 1 == boris.passages.change(change, boris.passages.same(change))
    found = {
        one.author: (one.state, one.judge, one.reason) for one in boris.annotations(article.id)
    }
    assert (REJECTED, "boris", "doublon") == found["anna"]
    assert "reject-same" == boris.next_steps()[0].verb


# --- history


def test_history_tells_each_act_with_what_was_before(boris: Desk, article: Article) -> None:
    annotation = _only(boris, article)
    boris.retag(annotation.id, make_details("name", note="voir"), "plutôt un nom")
    boris.respan(annotation.id, Span(5, 14))
    boris.set_annotation_state(annotation.id, REJECTED, "non")
    boris.undo()
    told = _told(boris.histories.of(annotation.id))
    assert ("anna", "tag") == told[0][:2]
    assert (None, "président russe") == told[0][2]["correction"]
    assert (None, "président américain") == told[0][2]["span"]
    assert not {"note", "evidence"} & told[0][2].keys()
    assert [
        ("boris", "retag", {"category": ("role", "name"), "note": ("", "voir")}, "plutôt un nom"),
        ("boris", "respan", {"span": ("président américain", "président")}, ""),
        ("boris", "reject", {"state": ("open", "rejected")}, "non"),
        ("boris", "undo", {"state": ("rejected", "open")}, ""),
    ] == told[1:]
    assert "reject" == boris.histories.of(annotation.id).acts[-1].undone


def test_deleted_error_keeps_its_history(boris: Desk, article: Article) -> None:
    annotation = _only(boris, article)
    boris.untag(annotation.id)
    assert ["tag", "untag"] == [act.verb for act in boris.histories.of(annotation.id).acts]
    with pytest.raises(UnknownRecordError):
        boris.histories.of("nobody")


# --- conflicts


def _merge(path: Path, name: str, fields: dict[str, object], author: str = "carl") -> None:
    """Add an operation to the log as another desktop would, which had seen the tagging alone."""
    columns = "gesture, verb, target, subject, article_id, made_at, replaced"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            f"INSERT INTO op (id, author, parents, fields, {columns})"
            f" SELECT ?, ?, json_array(id), ?, {columns} FROM op WHERE verb = 'tag'"
            " AND subject != article_id AND parents = '[]'",
            (name, author, json.dumps(fields)),
        )


@pytest.fixture
def disputed(boris: Desk, path: Path, article: Article) -> Annotation:
    """An error that two desktops rejected and confirmed, with two notes, at the same time."""
    _merge(path, "1", {"note": "un"})
    _merge(path, "2", {"note": "deux"}, "dora")
    _merge(path, "3", {"state": "rejected", "judge": "carl", "reason": "non"})
    _merge(path, "4", {"state": "confirmed", "judge": "dora", "reason": "oui"}, "dora")
    return boris.respan(_only(boris, article).id, Span(5, 14))


def test_conflict_lists_its_values_with_who_said_them(boris: Desk, disputed: Annotation) -> None:
    assert (AnnotationState.CONFLICT, ("note", "state")) == (disputed.state, disputed.conflicts)
    rivals = boris.histories.of(disputed.id).rivals
    assert [
        ("note", "un", "carl"),
        ("note", "deux", "dora"),
        ("state", "rejected", "carl"),
        ("state", "confirmed", "dora"),
    ] == [(one.field, one.value, one.author) for one in rivals]


def test_taking_a_value_settles_its_field_and_undo_takes_that_back(
    boris: Desk, disputed: Annotation, path: Path
) -> None:
    rivals = boris.histories.of(disputed.id).rivals
    taken = boris.histories.settle(disputed.id, rivals[1])
    assert ("deux", ("state",)) == (taken.details.note, taken.conflicts)
    taken = boris.histories.settle(disputed.id, rivals[3])
    assert (CONFIRMED, "dora", "oui", ()) == (
        taken.state,
        taken.judge,
        taken.reason,
        taken.conflicts,
    )
    assert () == boris.histories.of(disputed.id).rivals
    assert [("settle",)] == ask(path, "SELECT verb FROM op ORDER BY seq DESC LIMIT 1")
    assert "settle" == boris.undo().verb
    with pytest.raises(UnknownRecordError):
        boris.histories.settle(disputed.id, rivals[0])  # that one is settled


def test_same_decision_for_two_reasons_is_no_conflict(
    boris: Desk, path: Path, article: Article
) -> None:
    for name, judge in (("1", "carl"), ("2", "dora")):
        _merge(path, name, {"state": "confirmed", "judge": judge, "reason": judge}, judge)
    annotation = boris.respan(_only(boris, article).id, Span(5, 14))
    assert (CONFIRMED, "carl", ()) == (annotation.state, annotation.judge, annotation.conflicts)
    assert () == boris.histories.of(annotation.id).rivals


def test_two_places_are_taken_whole(boris: Desk, path: Path, article: Article) -> None:
    annotation = _only(boris, article)
    for name, (start, end) in (("1", (5, 14)), ("2", (15, 24))):
        said = {"start": start, "end": end, "quote": article.original[start:end]}
        _merge(path, name, said | {"prefix": "", "suffix": ""})
    boris._library.commit("act", "boris", [Change(annotation.id, article.id, {"cause": "agency"})])
    rivals = boris.histories.of(annotation.id).rivals
    assert [("span", "président"), ("span", "américain")] == [(r.field, r.value) for r in rivals]
    taken = boris.histories.settle(annotation.id, rivals[1])
    assert (Span(15, 24), "américain", ()) == (taken.span, taken.quote, taken.conflicts)


# --- what leaves


def test_judge_and_reason_leave_with_the_error(
    boris: Desk, article: Article, tmp_path: Path
) -> None:
    annotation = _only(boris, article)
    boris.set_annotation_state(annotation.id, REJECTED, "c’est <lui>")
    rows = tmp_path / "a.jsonl"
    boris.exchange.export(rows, Choice(Format.JSONL))
    said = json.loads(rows.read_text("utf-8").splitlines()[0])
    assert ("rejected", "boris", "c’est <lui>") == (said["status"], said["judge"], said["reason"])
    page, _ = boris.exchange.report(Chosen())
    assert "rejetée (<bdi>boris</bdi> : <bdi>c’est &lt;lui&gt;</bdi>)" in page


def test_state_from_an_edited_table_is_the_judgement_of_who_takes_it_in(
    boris: Desk, article: Article, tmp_path: Path
) -> None:
    boris.set_annotation_state(_only(boris, article).id, REJECTED, "non")
    table = tmp_path / "a.csv"
    boris.exchange.export(table, Choice(Format.CSV, profile=Profile.DATA))
    table.write_text(table.read_text("utf-8").replace("rejected", "confirmed"), "utf-8")
    edited = boris.exchange.read_edited(table)
    assert 1 == boris.exchange.take_in(edited.changes)
    found = _only(boris, article)
    assert (CONFIRMED, "boris", "") == (found.state, found.judge, found.reason)
