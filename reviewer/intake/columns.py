"""Which column of a table tells what: guessed by the names of columns and by what they hold."""

from __future__ import annotations

import re
import unicodedata
from statistics import mean
from typing import TYPE_CHECKING, Final

from reviewer.intake.dates import any_date
from reviewer.intake.page_facts import web_address
from reviewer.records import TableField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Cells = Mapping[str, str]


# In French, English, German, Spanish, Italian, Portuguese and Dutch, without accents, a name a
# piece; those that say it best first.
_WORDS: Final[dict[TableField, str]] = {
    TableField.TEXT: "text|texte|article text|full text|fulltext|article body|articlebody|"
    "body text|maintext|content|contents|contenu|corps|body|article|html|page|inhalt|volltext|"
    "texto|contenido|cuerpo|testo|contenuto|corpo|conteudo|tekst|inhoud|story|description|summary|"
    "resume|abstract",
    TableField.TITLE: "title|titre|headline|head line|header|titel|uberschrift|schlagzeile|titulo|"
    "titular|titolo|manchete|kop|name",
    TableField.URL: "url|link|lien|address|adresse|web address|source url|permalink|href|uri|"
    "adresse web|webadresse|enlace|direccion|indirizzo|endereco|ligacao|koppeling|webpage url",
    TableField.PUBLISHED: "published|published at|publication date|pub date|pubdate|date published|"
    "date publish|date|date de publication|publie le|publie|datum|veroffentlicht|fecha|"
    "fecha de publicacion|data|data di pubblicazione|data de publicacao|publicatiedatum|"
    "created at|timestamp|time",
    TableField.SITE: "site|source|website|site web|publisher|publication|outlet|media|journal|"
    "newspaper|quelle|zeitung|fuente|medio|periodico|fonte|testata|giornale|veiculo|jornal|bron|"
    "krant|domain|domaine|source domain|hostname|feed",
    TableField.AUTHOR: "author|authors|auteur|auteurs|byline|by|signature|journalist|journaliste|"
    "autor|autoren|verfasser|autora|autores|autore|autori|creator|writer",
    TableField.LANGUAGE: "language|lang|langue|sprache|idioma|lengua|lingua|taal|language code|"
    "locale",
    TableField.ID: "id|article id|identifier|identifiant|guid|uuid|doc id|key|nr|no",
}
_NAMES: Final = {field: words.split("|") for field, words in _WORDS.items()}
_NOT_A_LETTER: Final = re.compile(r"[^a-z0-9]+")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LANGUAGE: Final = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
_LEAST_TEXT: Final = 60  # code points that a text has on average, where no name says it
_LONGEST_TITLE: Final = 250
_MOST: Final = 0.8  # of the cells


def guess_columns(columns: Sequence[str], rows: Sequence[Cells]) -> dict[TableField, str]:
    """Return for each field the column that seems to tell it; some rows show what columns hold.

    Fields that no column seems to tell are missing.
    """
    found: dict[TableField, str] = named_columns(columns)
    free = [name for name in columns if name not in found.values()]
    for field, holds in _BY_CONTENT.items():
        if field in found:
            continue
        fitting = [name for name in free if holds([row.get(name, "") for row in rows])]
        if fitting:
            best = (
                max(fitting, key=lambda name: _length(rows, name))
                if field is TableField.TEXT
                else ""
            )
            found[field] = best or fitting[0]
            free.remove(found[field])
    return _with_longer_text(found, rows)


def named_columns(columns: Sequence[str]) -> dict[TableField, str]:
    """Return for each field the column whose name says it best."""
    found: dict[TableField, str] = {}
    folded = {column: _folded(column) for column in columns}
    for field, names in _NAMES.items():
        for rank in (0, 1):  # the whole name, else the last part of a nested one
            hits = [
                (names.index(parts[rank]), column)
                for column, parts in folded.items()
                if parts[rank] in names and column not in found.values()
            ]
            if hits:
                found[field] = min(hits)[1]
                break
    return found


def _folded(column: str) -> tuple[str, str]:
    def fold(name: str) -> str:
        plain = unicodedata.normalize("NFKD", _CAMEL.sub(" ", name)).casefold()
        return _NOT_A_LETTER.sub(" ", plain.encode("ascii", "ignore").decode()).strip()

    return fold(column), fold(column.rpartition(".")[2])


def _with_longer_text(found: dict[TableField, str], rows: Sequence[Cells]) -> dict[TableField, str]:
    # A column named "summary" is no text where another, unnamed, holds ten times as much.
    text = found.get(TableField.TEXT)
    taken = {name for field, name in found.items() if field is not TableField.TEXT}
    names = {name for row in rows for name in row} - taken
    if text and names:
        longest = max(sorted(names), key=lambda name: _length(rows, name))
        if _length(rows, longest) > 10 * max(_length(rows, text), _LEAST_TEXT):
            found[TableField.TEXT] = longest
    return found


def _length(rows: Sequence[Cells], name: str) -> float:
    return mean(len(row.get(name, "")) for row in rows) if rows else 0


def _mostly(values: Iterable[str], holds: Callable[[str], object]) -> bool:
    told = [value.strip() for value in values if value.strip()]
    return bool(told) and sum(bool(holds(value)) for value in told) >= _MOST * len(told)


def _is_text(values: Sequence[str]) -> bool:
    told = [value for value in values if value.strip()]
    return bool(told) and mean(map(len, told)) >= _LEAST_TEXT and _mostly(told, lambda v: " " in v)


def _is_title(values: Sequence[str]) -> bool:
    return _mostly(values, lambda value: " " in value and len(value) <= _LONGEST_TITLE)


# In the order in which columns are given away.
_BY_CONTENT: Final[dict[TableField, Callable[[Sequence[str]], bool]]] = {
    TableField.URL: lambda values: _mostly(values, web_address),
    TableField.PUBLISHED: lambda values: _mostly(values, any_date),
    TableField.LANGUAGE: lambda values: _mostly(values, _LANGUAGE.fullmatch),
    TableField.TEXT: _is_text,
    TableField.TITLE: _is_title,
}
