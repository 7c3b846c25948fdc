"""An extractor's opinion on a page: noted line by line, and never a reason to refuse the page."""

from __future__ import annotations

import pytest

from reviewer.intake import article_from_page
from reviewer.records import Source

PARAGRAPH = (
    "Le conseil municipal a voté jeudi soir la rénovation du vieux pont, après trois heures d’un "
    "débat parfois vif entre la majorité et les élus de l’opposition, numéro {}."
)


def test_paragraphs_of_the_article_are_taken_and_the_menu_is_left():
    told = "".join(f"<p>{PARAGRAPH.format(n)}</p>" for n in range(6))
    menu = "<nav><ul><li><a href='/a'>Accueil</a></li><li><a href='/b'>Sport</a></li></ul></nav>"
    page = f"<html><body>{menu}<article><h1>Le vieux pont</h1>{told}</article></body></html>"
    article = article_from_page(page, Source("a.html", ""))
    marks = dict(zip(article.original.split("\n"), article.markup, strict=True))
    assert all(marks[PARAGRAPH.format(n)].extracted for n in range(6))
    assert not marks["Accueil"].extracted


@pytest.mark.parametrize("page", ["", "<html></html>", "<body><nav>a</nav>"])
def test_page_without_an_opinion_comes_in_all_the_same(page: str):
    article = article_from_page(page, Source("a.html", ""))
    assert all(mark.extracted is None for mark in article.markup)
