"""Annotations out, edited in a spreadsheet, and in again."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.desk import Choice, Chosen, Desk, Doubt, Flaw, Format, Profile
from reviewer.errors import IntakeError
from reviewer.records import AnnotationState, ArticleState, Cause, Severity, Span
from tests.builders import SENTENCE, WRONG, make_article, make_details

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reviewer.desk import EditedTable, FieldChange
    from reviewer.records import Annotation, Article

Edit = Any  # a function from the rows of a table, header first, to other rows


@pytest.fixture
def tagged(desk: Desk, article: Article) -> Annotation:
    return desk.tag(article.id, WRONG, make_details(note="note", evidence=("https://a.fr/1",)))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "a.csv"


def export(desk: Desk, table: Path, **choice: Any) -> list[list[str]]:
    choice.setdefault("separator", ";")
    desk.exchange.export(table, Choice(**choice))
    return list(csv.reader(io.StringIO(table.read_text("utf-8-sig"), newline=""), delimiter=";"))


def save(table: Path, rows: list[list[str]], separator: str = ";", **form: str) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator=form.get("ends", "\r\n")).writerows(rows)
    table.write_bytes(text.getvalue().encode(form.get("encoding", "utf-8-sig"), "replace"))


def put(rows: list[list[str]], column: str, value: str, row: int = 1) -> None:
    rows[row][rows[0].index(column)] = value


def edited(desk: Desk, table: Path, **cells: str) -> EditedTable:
    rows = export(desk, table)
    for column, value in cells.items():
        put(rows, column, value)
    save(table, rows)
    return desk.exchange.read_edited(table)


def told(changes: tuple[FieldChange, ...]) -> list[tuple[str, str, str, Doubt | None]]:
    return [(one.field, one.before, one.after, one.doubt) for one in changes]


def test_untouched_table_changes_nothing(desk: Desk, tagged: Annotation, table: Path):
    found = edited(desk, table)
    assert (1, (), (), (), ()) == (
        found.rows,
        found.changes,
        found.unknown,
        found.flawed,
        found.missing,
    )


def test_every_editable_field_is_taken_in_as_one_act(desk: Desk, tagged: Annotation, table: Path):
    found = edited(
        desk,
        table,
        category="Name",
        severity=" CRITICAL ",
        correction="Vladimir Poutine",
        evidence="https://a.fr/1\r\n\r\n https://b.fr ",
        note="",
        cause="translation",
        status="confirmed",
    )
    assert 7 == len(found.changes)
    assert {None} == {one.doubt for one in found.changes}
    assert 1 == desk.exchange.take_in(found.changes)
    (now,) = desk.annotations(tagged.article_id)
    details = make_details(
        "name",
        severity=Severity.CRITICAL,
        correction="Vladimir Poutine",
        evidence=("https://a.fr/1", "https://b.fr"),
        cause=Cause.TRANSLATION,
    )
    assert (details, AnnotationState.CONFIRMED) == (now.details, now.state)
    assert tagged.revision + 1 == now.revision

    assert "reimport" == desk.undo().verb
    (back,) = desk.annotations(tagged.article_id)
    assert (tagged.details, tagged.state) == (back.details, back.state)


def test_all_other_columns_are_not_trusted(desk: Desk, tagged: Annotation, table: Path):
    cells = {"quote": "x", "start": "1,00", "author": "eve", "article_id": "001", "format": "1,0"}
    assert () == edited(desk, table, **cells).changes


@pytest.mark.parametrize(
    ("separator", "form"),
    [
        (",", {"encoding": "utf-8"}),
        (";", {"encoding": "cp1252"}),
        ("\t", {"encoding": "utf-16"}),
        (";", {"ends": "\n"}),
        (";", {"ends": "\r"}),
    ],
)
def test_other_separators_encodings_and_line_ends_are_read(
    desk: Desk, tagged: Annotation, table: Path, separator: str, form: dict[str, str]
):
    rows = export(desk, table)
    put(rows, "correction", "président de la Fédération")
    save(table, rows, separator, **form)
    (change,) = desk.exchange.read_edited(table).changes
    assert ("correction", "président de la Fédération") == (change.field, change.after)


def test_line_that_tells_the_separator_is_passed_over(desk: Desk, tagged: Annotation, table: Path):
    rows = export(desk, table)
    put(rows, "note", "autre")
    save(table, rows)
    table.write_bytes(b"sep=;\r\n" + table.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    (change,) = desk.exchange.read_edited(table).changes
    assert (2, "autre") == (change.line, change.after)


def test_columns_and_rows_may_go_and_come_in_any_order(desk: Desk, article: Article, table: Path):
    for start in (2, 8, 15):
        desk.tag(article.id, Span(start, start + 3), make_details(note=str(start)))
    rows = export(desk, table)
    kept = [rows[0].index(name) for name in ("note", "revision", "annotation_id")]
    rows = [[row[place] for place in kept] for row in (rows[0], rows[3], rows[1])]
    put(rows, "note", "dernière")
    save(table, rows)
    found = desk.exchange.read_edited(table)
    assert [("note", "15", "dernière", None)] == told(found.changes)
    assert ["8"] == [one.details.note for one in found.missing]
    desk.exchange.take_in(found.changes)
    assert ["2", "8", "dernière"] == [a.details.note for a in desk.annotations(article.id)]


def test_cells_that_were_cut_off_change_nothing(desk: Desk, tagged: Annotation, table: Path):
    rows = export(desk, table)
    save(table, [rows[0], rows[1][: rows[0].index("correction")], [], [""] * 9])
    assert () == desk.exchange.read_edited(table).changes


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("001", "1"),
        ("1e5", "100000"),
        ("1e5", "1,00E+05"),
        ("12345678901234567", "1,23457E+16"),
        ("1.50", "1,5"),
        ("3/4", "03-avr"),
        ("12-05-2024", "12/05/2024"),
        ("true", "VRAI"),
        ("Łódź", "?ód?"),
        ("  espaces ", "espaces"),
    ],
)
def test_what_a_spreadsheet_does_by_itself_is_doubtful(
    desk: Desk, article: Article, table: Path, typed: str, shown: str
):
    desk.tag(article.id, WRONG, make_details(correction=typed))
    found = edited(desk, table, correction=shown)
    assert [("correction", typed, shown, Doubt.SPREADSHEET)] == told(found.changes)


@pytest.mark.parametrize(
    ("before", "after"),
    [("10", "12"), ("3/4", "trois quarts"), ("1e5", "1e6"), ("", "1"), ("a", "")],
)
def test_what_an_editor_does_is_not_doubtful(
    desk: Desk, article: Article, table: Path, before: str, after: str
):
    desk.tag(article.id, WRONG, make_details(correction=before))
    assert [("correction", before, after, None)] == told(
        edited(desk, table, correction=after).changes
    )


def test_field_that_changed_on_both_sides_is_a_doubt(desk: Desk, tagged: Annotation, table: Path):
    rows = export(desk, table)
    desk.retag(tagged.id, make_details(note="neuve", evidence=("https://a.fr/1",)))
    put(rows, "note", "du tableau")
    put(rows, "severity", "minor")
    save(table, rows)
    assert [
        ("severity", "major", "minor", None),
        ("note", "neuve", "du tableau", Doubt.CHANGED_SINCE),
    ] == told(desk.exchange.read_edited(table).changes)


def test_field_that_changed_in_the_library_alone_stays(desk: Desk, tagged: Annotation, table: Path):
    rows = export(desk, table)
    desk.retag(tagged.id, make_details(note="neuve", evidence=("https://a.fr/1",)))
    save(table, rows)
    assert () == desk.exchange.read_edited(table).changes


def test_unreadable_revision_makes_every_change_a_doubt(
    desk: Desk, tagged: Annotation, table: Path
):
    found = edited(desk, table, revision="#REF!", note="autre")
    assert [("note", "note", "autre", Doubt.CHANGED_SINCE)] == told(found.changes)


def test_table_without_revisions_says_so(desk: Desk, tagged: Annotation, table: Path):
    columns = ("annotation_id", "note")
    rows = export(desk, table, columns=columns)
    put(rows, "note", "autre")
    save(table, rows)
    found = desk.exchange.read_edited(table)
    assert (True, [("note", "note", "autre", None)]) == (found.lacks_revision, told(found.changes))


def test_unknown_and_deleted_annotations_are_named(desk: Desk, tagged: Annotation, table: Path):
    rows = export(desk, table)
    rows.append(list(rows[1]))
    put(rows, "annotation_id", "never", 2)
    save(table, rows)
    desk.untag(tagged.id)
    unknown = desk.exchange.read_edited(table).unknown
    assert [(2, tagged.id, True), (3, "never", False)] == [
        (row.line, row.annotation_id, row.deleted) for row in unknown
    ]


def test_bad_cell_is_named_and_the_others_of_its_row_are_heeded(
    desk: Desk, tagged: Annotation, table: Path
):
    found = edited(desk, table, severity="énorme", status="conflict", note="autre")
    assert [("severity", "énorme"), ("status", "conflict")] == [
        (row.column, row.detail) for row in found.flawed
    ]
    assert ["note"] == [one.field for one in found.changes]


def test_row_that_comes_twice_counts_once(desk: Desk, tagged: Annotation, table: Path):
    rows = export(desk, table)
    save(table, [*rows, rows[1]])
    found = desk.exchange.read_edited(table)
    assert ([Flaw.TWICE], ()) == ([row.flaw for row in found.flawed], found.changes)


def test_rows_without_id_or_with_too_many_cells_are_named(
    desk: Desk, tagged: Annotation, table: Path
):
    rows = export(desk, table)
    without = list(rows[1])
    without[0] = ""
    save(table, [rows[0], without, [*rows[1], "", "plus"]])
    found = desk.exchange.read_edited(table)
    assert [(2, Flaw.NO_ID), (3, Flaw.TOO_MANY_CELLS)] == [(r.line, r.flaw) for r in found.flawed]


@pytest.mark.parametrize("content", [b"", b"a;b\r\n1;2", b"\x00\xff", b"{}"])
def test_file_that_is_no_table_of_ours_is_one_flaw(desk: Desk, table: Path, content: bytes):
    table.write_bytes(content)
    found = desk.exchange.read_edited(table)
    assert [Flaw.NO_ID_COLUMN] == [row.flaw for row in found.flawed]


def test_missing_table_is_refused(desk: Desk, table: Path):
    with pytest.raises(IntakeError):
        desk.exchange.read_edited(table)


def test_article_without_error_gives_no_change(desk: Desk, article: Article, table: Path):
    desk.set_state([article.id], ArticleState.REVIEWED)
    found = edited(desk, table)
    assert (0, ()) == (found.rows, found.flawed)


TEXTS = st.text(
    st.sampled_from("=+-@\t'＝\"';,a1e/. \u00a0\u202e😀é")
    | st.characters(exclude_categories=["Cs"]),
    max_size=12,
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(
    before=TEXTS,
    after=TEXTS,
    profile=st.sampled_from(Profile),
    separator=st.sampled_from(";,\t"),
    marked=st.booleans(),
)
def test_note_comes_back_as_it_was_edited(
    desk: Desk,
    article: Article,
    table: Path,
    **drawn: Any,
):
    """Whatever a note holds: untouched it changes nothing, edited it is what was typed."""
    before, after, profile = drawn["before"], drawn["after"], drawn["profile"]
    tagged = desk.tag(article.id, WRONG, make_details(note=before))
    desk.exchange.export(table, Choice(profile=profile, separator=";"))
    apart = ";" if profile is Profile.EXCEL else ","
    content = table.read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content, newline=""), delimiter=apart))
    encoding = "utf-8-sig" if drawn["marked"] else "utf-8"
    save(table, rows, drawn["separator"], encoding=encoding)
    assert () == desk.exchange.read_edited(table).changes
    guard = "'" if after.startswith(tuple("=+-@\t\r\n＝＋－＠'")) else ""
    put(rows, "note", guard + after, [row[0] for row in rows].index(tagged.id))
    save(table, rows, drawn["separator"], encoding=encoding)
    desk.exchange.take_in(desk.exchange.read_edited(table).changes)
    now = {one.id: one.details.note for one in desk.annotations(article.id)}[tagged.id]
    assert now.replace("\r\n", "\n").replace("\r", "\n") == (
        after.replace("\r\n", "\n").replace("\r", "\n")
    )
    desk.untag(tagged.id)


# --- scopes and formats


def test_scope_and_day_choose_the_rows(open_desk: Callable[..., Desk], table: Path):
    articles = [make_article(f"{SENTENCE} {n}", title=str(n)) for n in range(3)]
    desk = open_desk(*articles)
    first = desk.tag(articles[0].id, WRONG, make_details())
    desk.tag(articles[1].id, WRONG, make_details())
    desk.set_state([articles[2].id], ArticleState.REVIEWED)

    def titles(**chosen: Any) -> list[str]:
        rows = export(desk, table, chosen=Chosen(**chosen), columns=("article_title",))
        return [row[0] for row in rows[1:]]

    assert ["0", "1", "2"] == titles()
    assert ["1", "2"] == titles(ids=(articles[2].id, articles[1].id))
    assert ["0", "1", "2"] == titles(since=first.updated_at)
    assert [] == titles(since="2999-01-01T00:00:00.000Z")


@pytest.mark.parametrize("form", list(Format))
def test_every_format_is_written_and_an_empty_library_too(
    desk: Desk, article: Article, tmp_path: Path, form: Format
):
    path = tmp_path / "out"
    assert 0 == desk.exchange.export(path, Choice(form))
    tagged = desk.tag(article.id, WRONG, make_details())
    desk.set_annotation_state(tagged.id, AnnotationState.CONFIRMED)
    assert 1 == desk.exchange.export(path, Choice(form))
    assert ["library.reviewer", "library.reviewer-shm", "library.reviewer-wal", "out"] == sorted(
        entry.name for entry in tmp_path.iterdir() if not entry.name.endswith(".lock")
    )
    if form in (Format.W3C, Format.CLAIMREVIEW):
        json.loads(path.read_text("utf-8"))


def test_report_of_a_named_article_tells_that_nothing_was_found(desk: Desk, article: Article):
    page, count = desk.exchange.report(Chosen((article.id,), is_named=True))
    assert (0, True) == (count, "Aucune erreur signalée" in page)
    assert "président américain" in page
