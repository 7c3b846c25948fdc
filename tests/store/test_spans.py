"""Spans that do not lie inside the original are refused; overlapping ones are allowed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reviewer.errors import SpanError
from reviewer.records import Cleaned, Span
from tests.builders import ask, make_article, tagging

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer.records import Article
    from reviewer.store import Library

LENGTH = len(make_article().original)


@pytest.mark.parametrize(
    ("start", "end"), [(-1, 3), (5, 5), (5, 4), (0, 0), (0, LENGTH + 1), (LENGTH, LENGTH + 1)]
)
def test_span_outside_the_text_is_refused(
    library: Library, path: Path, article: Article, start: int, end: int
) -> None:
    tag = tagging(article)
    bad = replace(tag, fields=tag.fields | {"start": start, "end": end})
    with pytest.raises(SpanError) as caught:
        library.commit("tag", "anna", [tagging(article), bad])
    error = caught.value
    assert (start, end, len(article.original)) == (error.start, error.end, error.length)
    assert [] == ask(path, "SELECT 1 FROM op UNION ALL SELECT 1 FROM annotation")


def test_whole_text_is_a_span(library: Library, article: Article) -> None:
    tag = tagging(article, Span(0, LENGTH))
    library.commit("tag", "anna", [tag])
    assert article.original == library.annotation(tag.subject).quote


def test_equal_and_overlapping_spans_stand_side_by_side(library: Library, article: Article) -> None:
    spans = [Span(0, 9), Span(5, 24), Span(5, 24), Span(6, 7)]
    library.commit("tag", "anna", [tagging(article, span) for span in spans])
    assert spans == [annotation.span for annotation in library.annotations(article.id)]


def test_length_counts_code_points(library: Library) -> None:
    article = make_article("😀e\u0301\U0001f1eb\U0001f1f7")
    library.add_articles([(article, Cleaned(""))])
    tag = tagging(article, Span(0, 5))
    library.commit("tag", "anna", [tag])
    assert article.original == library.annotation(tag.subject).quote
    with pytest.raises(SpanError):
        library.commit("tag", "anna", [tagging(article, Span(4, 6))])


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2)])
def test_empty_span_can_not_even_be_made(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=r"not a span"):
        Span(start, end)
