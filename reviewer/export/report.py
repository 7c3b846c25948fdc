"""The printable report as one page of HTML that loads nothing and runs nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from html import escape
from typing import TYPE_CHECKING

from reviewer.export.atomic import replacing
from reviewer.export.passages import Piece, pieces, sentence_around
from reviewer.export.table import sound
from reviewer.export.web_annotations import is_web_address
from reviewer.records import UNKNOWN_LANGUAGE, Anchor, AnnotationState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from reviewer.export.review import Review
    from reviewer.records import Annotation


# Words by the list they belong to, then by name: resources/report.toml for one language, with its
# code and the present date under "words", and the names of the categories under "category".
Wording = dict[str, dict[str, str]]

# What Qt's own rich text understands too: the same page becomes the PDF.
_STYLE = """
body { font-family: "Source Serif 4", Georgia, serif; font-size: 11pt; line-height: 140%;
 color: #1c1b1a; background-color: #ffffff; max-width: 44em; margin: 2em auto; padding: 0 1.5em; }
h1 { font-size: 18pt; } h2 { font-size: 15pt; } h3 { font-size: 11pt; }
.facts, .by, .foot { font-size: 9pt; color: #5b5853; }
.error { border-left: 3px solid #b3261e; padding-left: 0.8em; margin: 0.9em 0; }
.quote { color: #a3201a; } .new { color: #14683a; font-weight: bold; }
.mark { background-color: #fbe3e0; text-decoration: underline; }
.number { font-size: 8pt; color: #a3201a; font-weight: bold; }
.gone { color: #5b5853; } a { color: #1f4e8c; }
@media print { body { margin: 0; max-width: none; } .error { page-break-inside: avoid; }
 .next { page-break-before: always; } }
"""
_POLICY = "default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
# What turns the direction of the text around it, or can't be seen at all.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def write_page(path: Path, reviews: Iterable[Review], wording: Wording) -> int:
    """Write a page and return how many errors it names; raise ExportError."""
    count = 0

    def counted() -> Iterator[Review]:
        nonlocal count
        for review in reviews:
            count += len(review.annotations)
            yield review

    with replacing(path, "utf-8") as file:
        for part in report_page(counted(), wording):
            file.write(part)
    return count


def report_page(reviews: Iterable[Review], wording: Wording) -> Iterator[str]:
    """Yield a page in parts: for each article its facts, its errors, and its text with them marked.

    All that comes from outside is escaped, links are followed by hand only, and a policy forbids
    whatever else might be loaded or run.
    """
    words = wording["words"]
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    yield (
        f'<!DOCTYPE html>\n<html lang="{shown(words["code"])}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY.format(digest=digest)}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{shown(words['title'])}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{shown(words['title'])}</h1>\n"
        f'<p class="facts">{shown(words["made"].format(date=words["date"]))}</p>\n'
    )
    for number, review in enumerate(reviews):
        yield from _article(review, wording, is_first=not number)
    yield "</body>\n</html>\n"


def _article(review: Review, wording: Wording, *, is_first: bool) -> Iterator[str]:
    words = wording["words"]
    name = "first" if is_first else "next"
    title = review.article.title or review.article.source.name
    yield f'<div class="{name}">\n<h2 dir="auto">{shown(title)}</h2>\n'
    yield f'<p class="facts">{"<br>".join(_facts(review, wording))}</p>\n'
    if not review.annotations:
        yield f"<p>{shown(words['nothing'])}</p>\n"
    for number, annotation in enumerate(review.annotations, 1):
        yield _error(number, annotation, review.article.original, wording)
    if review.kept:
        yield f"<h3>{shown(words['text'])}</h3>\n"
        for paragraph in pieces(review):
            yield f'<p dir="auto">{"".join(map(_piece, paragraph))}</p>\n'
    yield "</div>\n"


def _facts(review: Review, wording: Wording) -> Iterator[str]:
    article, words = review.article, wording["words"]
    language = "" if article.language == UNKNOWN_LANGUAGE else article.language
    for name, fact in (
        ("site", article.site),
        ("published", article.published.replace("T", " ")),
        ("writer", article.author),
        ("language", language),
        ("state", wording["state"][review.state]),
        ("file", article.source.name),
    ):
        if fact:
            yield f"{shown(words[name])}{words['colon']}{foreign(fact)}"
    if article.url:
        yield f"{shown(words['source'])}{words['colon']}{_link(article.url)}"
    if review.note:
        yield f"{shown(words['note'])}{words['colon']}{foreign(review.note)}"
    yield shown(words["errors"].format(count=len(review.annotations)))


def _error(number: int, annotation: Annotation, original: str, wording: Wording) -> str:
    details, words = annotation.details, wording["words"]
    category = wording["category"].get(details.category, details.category)
    before, after = sentence_around(original, annotation)
    quote = f'<span class="quote"><u>{shown(annotation.quote)}</u></span>'
    rows = [
        f"<b>{number}. {shown(category)}</b>, {shown(wording['severity'][details.severity])}",
        f'<span dir="auto">{shown(before)}{quote}{shown(after)}</span>',
        f"{shown(words['correction'])}{words['colon']}{_correction(details.correction, words)}",
        *(f"{shown(words['evidence'])}{words['colon']}{_link(link)}" for link in details.evidence),
    ]
    if details.note:
        rows.append(f"{shown(words['note'])}{words['colon']}{foreign(details.note)}")
    return f'<div class="error"><p>{"<br>".join(rows)}</p>\n{_by(annotation, wording)}</div>\n'


def _correction(correction: str, words: dict[str, str]) -> str:
    if correction:
        return f'<span class="new">{foreign(correction)}</span>'
    return f'<span class="gone">{shown(words["no_correction"])}</span>'


def _by(annotation: Annotation, wording: Wording) -> str:
    words = wording["words"]
    said = [
        f"{shown(words['cause'])}{words['colon']}{shown(wording['cause'][annotation.details.cause])}",
        f"{shown(words['status'])}{words['colon']}{_judged(annotation, wording)}",
        f"{shown(words['author'])} {foreign(annotation.author)}, {annotation.updated_at[:10]}",
    ]
    if annotation.anchor is not Anchor.EXACT:
        said.append(shown(words[annotation.anchor]))
    return f'<p class="by">{" · ".join(said)}</p>'


def _judged(annotation: Annotation, wording: Wording) -> str:
    """Return the state, with who decided it and why in brackets."""
    status = shown(wording["status"][annotation.state])
    if not annotation.judge or annotation.state is AnnotationState.OPEN:
        return status
    reason = annotation.reason
    why = f"{wording['words']['colon']}{foreign(reason)}" if reason else ""
    return f"{status} ({foreign(annotation.judge)}{why})"


def _piece(piece: Piece) -> str:
    text = shown(piece.text)
    numbers = "".join(f'<span class="number">[{number}]</span>' for number in piece.ending)
    return (f'<span class="mark">{text}</span>' if piece.marked else text) + numbers


def _link(link: str) -> str:
    if not is_web_address(link):
        return foreign(link)
    return f'<a href="{escape(link)}" rel="noopener noreferrer">{foreign(link)}</a>'


def foreign(text: str) -> str:
    """Return foreign text for a place inside a sentence of ours, whose direction it keeps."""
    return f"<bdi>{shown(text)}</bdi>"


def shown(text: str) -> str:
    """Return text for HTML, with its lines, and with the signs that hide made visible."""
    visible = _HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", sound(text))
    return escape(visible).replace("\n", "<br>")
