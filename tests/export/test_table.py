import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.errors import ExportError, IntakeError, Refusal, TableError
from reviewer.export import Finding, Profile, read_csv, write_csv
from reviewer.export.finding import COLUMNS
from reviewer.records import (
    Anchor,
    Annotation,
    AnnotationState,
    ArticleFacts,
    Cause,
    Details,
    Severity,
    Span,
)

UNSAFE = "=+-@\t\r\n＝＋－＠'"
PROFILES = pytest.mark.parametrize("profile", list(Profile))

# What spreadsheets and csv stumble over comes up often.
TEXTS = st.text(st.sampled_from(UNSAFE + "\"';,a\u2028\u00a0\ufeffé😀")) | st.text()
LINKS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\n"), min_size=1)
SPANS = st.tuples(st.integers(0, 10**9), st.integers(1, 10**9)).map(lambda x: Span(x[0], sum(x)))
DETAILS = st.builds(
    Details,
    category=TEXTS,
    severity=st.sampled_from(Severity),
    correction=TEXTS,
    evidence=st.lists(LINKS, max_size=3).map(tuple),
    note=TEXTS,
    cause=st.sampled_from(Cause),
)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    article_id, title, source, quote = (draw(TEXTS) for _ in range(4))
    annotation = Annotation(
        id=draw(TEXTS),
        article_id=article_id,
        span=draw(SPANS),
        quote=quote,
        prefix=draw(TEXTS),
        suffix=quote[::-1],
        details=draw(DETAILS),
        author=title,
        created_at=source,
        updated_at="",
        revision=draw(st.integers(1, 99)),
        state=draw(st.sampled_from(AnnotationState)),
        anchor=draw(st.sampled_from(Anchor)),
    )
    facts = ArticleFacts(article_id, title, source, "", "fr")
    return Finding(facts, draw(st.sampled_from([annotation, None])))


def make_finding(note: str = "", **facts: str) -> Finding:
    annotation = Annotation(
        id="n1",
        article_id="a1",
        span=Span(3, 6),
        quote="roi",
        prefix="Le ",
        suffix=" parle",
        details=Details("role", note=note),
        author="Ana",
        created_at="2024-06-18T18:00:00Z",
        updated_at="2024-06-18T18:00:00Z",
    )
    given = {"title": "Titre", "source": "a.txt", "sha256": "f" * 64, "language": "fr"} | facts
    return Finding(ArticleFacts(id="a1", **given), annotation)


def raw_cells(path: Path, separator: str) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator, strict=True))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(findings(), max_size=3), st.sampled_from(Profile), st.sampled_from(";,\t|"))
def test_table_is_read_back_exactly(
    tmp_path: Path, rows: list[Finding], profile: Profile, separator: str
):
    path = tmp_path / "a.csv"
    assert write_csv(path, rows, profile, separator) == len(rows)
    assert list(read_csv(path)) == rows


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(findings())
def test_no_cell_for_a_spreadsheet_begins_with_what_it_would_compute(
    tmp_path: Path, finding: Finding
):
    path = tmp_path / "a.csv"
    write_csv(path, [finding], Profile.EXCEL, ";")
    cells = [cell for row in raw_cells(path, ";") for cell in row]
    assert not [cell for cell in cells if cell.startswith(tuple(UNSAFE[:-1]))]


@pytest.mark.parametrize("beginning", UNSAFE)
def test_unsafe_cell_is_guarded_and_comes_back_bare(tmp_path: Path, beginning: str):
    path, note = tmp_path / "a.csv", f"{beginning}1+1"
    write_csv(path, [make_finding(note)], Profile.EXCEL, ";")
    cell = raw_cells(path, ";")[1][COLUMNS.index("note")]
    (back,) = read_csv(path)
    assert (cell, back) == (f"'{note}", make_finding(note))


def test_data_profile_guards_nothing(tmp_path: Path):
    write_csv(tmp_path / "a.csv", [make_finding("=1+1")], Profile.DATA)
    assert raw_cells(tmp_path / "a.csv", ",")[1][COLUMNS.index("note")] == "=1+1"


def test_excel_profile_begins_with_a_mark_and_uses_the_given_separator(tmp_path: Path):
    path = tmp_path / "a.csv"
    write_csv(path, [], Profile.EXCEL, ";")
    assert path.read_bytes() == b"\xef\xbb\xbf" + (
        ";".join(f'"{name}"' for name in COLUMNS).encode() + b"\r\n"
    )


def test_data_profile_is_plain_with_commas_whatever_the_separator(tmp_path: Path):
    path = tmp_path / "a.csv"
    write_csv(path, [], Profile.DATA, ";")
    assert path.read_bytes() == ",".join(f'"{name}"' for name in COLUMNS).encode() + b"\r\n"


@PROFILES
def test_article_without_error_is_a_row(tmp_path: Path, profile: Profile):
    row = Finding(ArticleFacts("a1", "Titre", "a.txt", "f" * 64, "fr"))
    write_csv(tmp_path / "a.csv", [row], profile)
    assert list(read_csv(tmp_path / "a.csv")) == [row]


@PROFILES
def test_lone_surrogate_is_replaced(tmp_path: Path, profile: Profile):
    write_csv(tmp_path / "a.csv", [make_finding("a\ud83d")], profile)
    assert list(read_csv(tmp_path / "a.csv")) == [make_finding("a\ufffd")]


@PROFILES
def test_nul_and_very_long_cells_come_back(tmp_path: Path, profile: Profile):
    row = make_finding("\0" + "x" * 200_000)
    write_csv(tmp_path / "a.csv", [row], profile)
    assert list(read_csv(tmp_path / "a.csv")) == [row]


def test_names_in_a_table_stay_labels(tmp_path: Path):
    row = make_finding(source="../../etc/passwd", title="C:\\nul")
    write_csv(tmp_path / "a.csv", [row], Profile.DATA)
    assert list(read_csv(tmp_path / "a.csv")) == [row]


def test_table_that_a_spreadsheet_saved_again_is_read(tmp_path: Path):
    path = tmp_path / "a.csv"
    write_csv(path, [make_finding("=1")], Profile.EXCEL, ";")
    text = path.read_text("utf-8-sig").replace('"', "").replace("\r\n", "\n")
    path.write_text(text, "utf-8-sig")
    assert list(read_csv(path)) == [make_finding("=1")]


def test_columns_go_by_name(tmp_path: Path):
    path = tmp_path / "a.csv"
    write_csv(path, [make_finding()], Profile.DATA)
    rows = [[*reversed(row), "more"] for row in raw_cells(path, ",")]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    assert list(read_csv(path)) == [make_finding()]


@pytest.mark.parametrize(
    "bad",
    [b"a,b\r\n", b'"a"b,c\r\n', b'"\xe9"' + b"," * 23 + b"\r\n", b"," * 23 + b"\r\n"],
)
def test_bad_row_is_refused_with_its_line_and_the_others_are_read(tmp_path: Path, bad: bytes):
    path = tmp_path / "a.csv"
    write_csv(path, [make_finding("deux\nlignes"), make_finding()], Profile.DATA)
    parts = path.read_bytes().split(b"\r\n")
    path.write_bytes(b"\r\n".join(parts[:2]) + b"\r\n" + bad + b"\r\n".join(parts[2:]))
    first, error, last = read_csv(path)
    assert isinstance(error, TableError)
    assert (first, error.line, last) == (make_finding("deux\nlignes"), 4, make_finding())


@pytest.mark.parametrize(
    "content", [b"", b"\r\n", b"texte", b'"a";"b"\r\n1;2', b"\xff\xfe\0a", b'"']
)
def test_file_that_is_no_table_of_ours_is_one_error(tmp_path: Path, content: bytes):
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    (error,) = read_csv(path)
    assert isinstance(error, TableError)
    assert error.line == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.binary(max_size=60))
def test_any_bytes_after_a_header_are_rows_or_errors(tmp_path: Path, data: bytes):
    path = tmp_path / "a.csv"
    path.write_bytes(",".join(COLUMNS).encode() + b"\n" + data)
    assert all(isinstance(row, TableError) for row in read_csv(path))


def test_missing_table_is_not_found(tmp_path: Path):
    with pytest.raises(IntakeError) as caught:
        next(read_csv(tmp_path / "absent.csv"))
    assert caught.value.refusal == Refusal.NOT_FOUND


def test_cancelled_export_leaves_the_old_table(tmp_path: Path):
    def cancelled() -> Iterator[Finding]:
        yield make_finding()
        raise KeyboardInterrupt

    path = tmp_path / "a.csv"
    write_csv(path, [make_finding("ancien")], Profile.EXCEL)
    with pytest.raises(KeyboardInterrupt):
        write_csv(path, cancelled(), Profile.EXCEL)
    assert list(read_csv(path)) == [make_finding("ancien")]
    assert [p.name for p in tmp_path.iterdir()] == ["a.csv"]


def test_place_that_can_not_be_written_is_an_export_error(tmp_path: Path):
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(ExportError):
        write_csv(tmp_path / "file" / "a.csv", [], Profile.DATA)


def test_rows_are_written_as_they_come(tmp_path: Path):
    def many() -> Iterator[Finding]:
        yield make_finding("x" * 100_000)
        (written,) = tmp_path.iterdir()
        assert written.stat().st_size > 50_000
        yield make_finding()

    assert write_csv(tmp_path / "a.csv", many(), Profile.DATA) == 2
