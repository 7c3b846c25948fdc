"""Every line of an article is explained once, in order, with the verdict that cleaning gave it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reviewer.desk import explain
from reviewer.resources import sample_articles

if TYPE_CHECKING:
    from reviewer.desk import Workshop


@pytest.mark.parametrize("seed", sample_articles(), ids=lambda path: path.stem)
def test_every_line_that_is_not_blank_is_explained(workshop: Workshop, seed: Path) -> None:
    article = workshop.read(seed)
    blocks = workshop.clean(article)
    explained = list(explain(article, blocks))
    lines = [line.strip() for line in article.original.split("\n") if line.strip()]
    assert lines == [line.text for line in explained]
    assert {block.verdict for block in blocks} == {line.verdict for line in explained}


def test_kept_lines_are_those_of_the_clean_text(workshop: Workshop) -> None:
    article = workshop.read(sample_articles()[3])
    blocks = workshop.clean(article)
    kept = [line.text for line in explain(article, blocks) if line.verdict.kept]
    text = workshop.clean_text(article, blocks)
    assert [line.strip() for line in text.split("\n") if line.strip()] == kept
