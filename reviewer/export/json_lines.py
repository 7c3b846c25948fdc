"""One annotation a line as a JSON object with all facts, for programs."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from reviewer.export.atomic import replacing
from reviewer.export.review import facts_of, nothing_said, said_of
from reviewer.export.table import sound

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reviewer.export.review import Review


_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029<>&]")


def write_json_lines(path: Path, reviews: Iterable[Review]) -> int:
    """Write a line for each annotation, one for an article without, and return how many.

    UTF-8 without byte order mark, line feeds. Names are those of the table's columns; numbers are
    numbers, evidence a list of links. Lone surrogates become U+FFFD. Raises ExportError.
    """
    count = 0
    with replacing(path, "utf-8") as file:
        for review in reviews:
            facts = facts_of(review)
            for said in [said_of(one) for one in review.annotations] or [nothing_said()]:
                file.write(json_text(said | facts) + "\n")
                count += 1
    return count


def json_text(value: Any) -> str:
    """Return a value as JSON on one line, fit for UTF-8 and for a page.

    Signs that some readers take for line ends, and those that end a script element, are escaped.
    """
    text = sound(json.dumps(value, ensure_ascii=False))
    return _ESCAPED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
