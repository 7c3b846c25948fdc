"""``reviewer reclean``: the articles of a library, cleaned again by today's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reviewer.cli import main
from reviewer.desk import Desk

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """<html lang="fr"><head><title>{0}</title><meta property="og:site_name" content="Canton">
</head><body><article><h1>{0}</h1>
<p>Le conseil numéro {1} a voté jeudi la rénovation du pont {1}, après trois heures de débat.</p>
<p>La voix du canton vous parle chaque matin.</p>
<p>Les {1} travaux dureront deux ans, selon la mairie, et coûteront {1} millions d’euros.</p>
</article></body></html>"""


def test_reclean_says_how_many_articles_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library.reviewer"
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(4):
        page = PAGE.format(f"Le pont numéro {number} de la ville", number * 17)
        (pages / f"{number}.html").write_text(page)
    assert 0 == main(["import", "--library", str(library), str(pages)])
    desk = Desk.open(library, "anna", "fr")
    assert ["La voix du canton vous parle chaque matin."] == [
        line.line for line in desk.sites.lines("Canton")
    ]
    desk.close()
    capsys.readouterr()
    for said in ("4 of 4 articles changed\n", "0 of 4 articles changed\n"):
        assert 0 == main(["reclean", "--library", str(library)])
        assert (said, "") == capsys.readouterr()


def test_reclean_makes_no_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none.reviewer"
    assert 2 == main(["reclean", "--library", str(path)])
    assert "can't be opened" in capsys.readouterr().err
    assert not path.exists()
