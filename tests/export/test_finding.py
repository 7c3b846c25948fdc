import pytest

from reviewer.export.finding import COLUMNS, Finding, cells_of, finding_of
from reviewer.records import Annotation, ArticleFacts, Details, Severity, Span

ARTICLE = ArticleFacts("a1", "Le roi Macron", "depeche.txt", "f" * 64, "fr")


def make_annotation() -> Annotation:
    return Annotation(
        id="n1",
        article_id="a1",
        span=Span(3, 6),
        quote="roi",
        prefix="Le ",
        suffix=" Macron parle.",
        details=Details("role", Severity.CRITICAL, "président", ("https://a.fr", "https://b.fr")),
        author="Ana",
        created_at="2024-06-18T18:00:00Z",
        updated_at="2024-06-18T18:05:00Z",
        revision=2,
    )


def test_columns_are_the_published_table():
    assert COLUMNS == (
        *("annotation_id", "article_id", "article_title", "article_source", "article_sha256"),
        *("language", "start", "end", "quote", "prefix", "suffix", "category", "severity"),
        *("correction", "evidence", "note", "cause", "status", "anchor", "author"),
        *("created_at", "updated_at", "revision", "format"),
    )


def test_every_cell_has_a_column():
    assert set(cells_of(Finding(ARTICLE, make_annotation()))) == set(COLUMNS)


def test_finding_survives_its_cells():
    finding = Finding(ARTICLE, make_annotation())
    assert finding_of(cells_of(finding)) == finding


def test_evidence_is_one_link_a_line():
    cells = cells_of(Finding(ARTICLE, make_annotation()))
    assert cells["evidence"] == "https://a.fr\nhttps://b.fr"


def test_read_article_without_error_is_a_finding_of_its_own():
    cells = cells_of(Finding(ARTICLE))
    assert (cells["status"], cells["article_id"], "quote" in cells) == ("no-error", "a1", False)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("start", "x"),
        ("start", "-1"),
        ("start", "٣"),
        ("end", ""),
        ("end", "3"),
        ("revision", "1.5"),
        ("severity", "huge"),
        ("cause", "fate"),
        ("status", "?"),
        ("anchor", ""),
        ("format", "2"),
    ],
)
def test_cell_without_sense_is_an_error(column: str, value: str):
    cells = cells_of(Finding(ARTICLE, make_annotation()))
    with pytest.raises(ValueError):
        finding_of(cells | {column: value})
