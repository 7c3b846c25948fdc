"""Facts: what the text of an article tells about it: title, site, date, author."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Final

from reviewer.cleaning.folding import fold
from reviewer.records import Block, Facts, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

_ISO: Final = re.compile(r"\b(20\d{2}-[01]\d-[0-3]\d)(?:[ T]([0-2]\d:[0-5]\d(?::[0-5]\d)?))?")
_WORDED: Final = re.compile(
    r"\b([0-3]?\d)(?:er|st|nd|rd|th|\.|º)? (?:de )?([a-z]{3,10})\.?,? (?:de )?(20\d{2})\b"
)
_AMERICAN: Final = re.compile(r"\b([a-z]{3,10})\.? ([0-3]?\d)(?:st|nd|rd|th)?,? (20\d{2})\b")
_NUMBERS: Final = re.compile(r"\b([0-3]?\d)[./]([01]?\d)[./](20\d{2})\b")
_CLOCK: Final = re.compile(r"\b([0-2]?\d) ?[:h] ?([0-5]\d)\b")
_BY: Final = re.compile(
    r"(?:(?:par|by|von|por|di|door|de|text|texte|author|auteur|autor|autore)\b[ :]*)+",
    re.IGNORECASE,
)
_MONTHS: Final = (
    ("jan", "ene", "gen"),
    ("feb", "fev"),
    ("mar", "mrz", "maa"),
    ("apr", "avr", "abr"),
    ("mai", "may", "mag", "mei"),
    ("juin", "jun", "giu"),
    ("juil", "jul", "lug"),
    ("aou", "aug", "ago"),
    ("sep", "set"),
    ("oct", "okt", "ott", "out"),
    ("nov",),
    ("dec", "dez", "dic"),
)


def article_facts(original: str, blocks: Sequence[Block]) -> Facts:
    """Return title, site, date of publication and author as the text gives them, "" where not.

    The title is the block kept as such, the site a label removed before it, published the first
    date removed as one before the article ends, in ISO 8601, with the time of day if it stands
    beside the date; author the name in the first byline.
    """
    title = next((b for b in blocks if b.verdict.kept and b.verdict.kind is Kind.TITLE), None)
    site = next((b for b in blocks if b.verdict.rule == "before-title"), None)
    told = max((b.span.end for b in blocks if b.verdict.kept), default=0)
    stamps = (b for b in blocks if b.verdict.kind is Kind.TIMESTAMP and b.span.end < told)
    dates = (_date(b.span.of(original)) for b in stamps)
    byline = next((b for b in blocks if b.verdict.kind is Kind.BYLINE and b.span.end < told), None)
    return Facts(
        title=title.span.of(original) if title else "",
        site=site.span.of(original).partition("\n")[0].strip() if site else "",
        published=next((date for date in dates if date), ""),
        author=_author(byline.span.of(original)) if byline else "",
    )


def _author(byline: str) -> str:
    """Return the name of a byline without the word before it and the trade after it."""
    line = byline.partition("\n")[0].strip()
    name = _BY.sub("", line).strip(" :,|-")
    return re.split(r"[,|]| - ", name)[0].strip()


def _date(text: str) -> str:
    iso = _ISO.search(text)
    if iso:
        return _valid(iso[1], iso[2])
    folded = fold(text)
    day, clock = _worded_date(folded), _CLOCK.search(folded)
    return _valid(day, f"{int(clock[1]):02}:{clock[2]}" if clock else None) if day else ""


def _worded_date(folded: str) -> str:
    numbers, worded = _NUMBERS.search(folded), _WORDED.search(folded)
    american = _AMERICAN.search(folded)
    if numbers:
        return f"{numbers[3]}-{int(numbers[2]):02}-{int(numbers[1]):02}"
    if worded and _month(worded[2]):
        return f"{worded[3]}-{_month(worded[2]):02}-{int(worded[1]):02}"
    if american and _month(american[1]):
        return f"{american[3]}-{_month(american[1]):02}-{int(american[2]):02}"
    return ""


def _month(word: str) -> int:
    months = (n for n, starts in enumerate(_MONTHS, 1) if word.startswith(starts))
    return next(months, 0)


def _valid(day: str, clock: str | None) -> str:
    moment = f"{day}T{clock}" if clock else day
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return ""
    return moment
