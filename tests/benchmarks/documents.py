"""What cleaners are measured on: texts and pages, each with what an editor keeps of it.

Two formats: development data (gzip JSON lines with id, lang, gold, and html or text; perhaps labels
and titles) and the labelled texts of tests/cleaning (a label, a tab and a line, line by line).
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

LABELLED = Path(__file__).resolve().parents[1] / "cleaning" / "labelled"
ENDING = ".jsonl.gz"


@dataclass(frozen=True, slots=True)
class Document:
    """A text or page with its article in gold.

    labels holds a letter for each non-blank line of a text: A article, R residue, M counts for
    neither; empty where nobody labelled. free are lines of which one copy costs nothing.
    """

    name: str
    language: str
    given: str
    gold: str
    labels: str = ""
    free: tuple[str, ...] = ()
    is_page: bool = False

    @property
    def lines(self) -> tuple[str, ...]:
        """The non-blank lines, one for each label."""
        return tuple(line for line in self.given.split("\n") if line.strip())


def tasks(folder: Path) -> list[str]:
    """Return the names of the tasks that a folder of development data holds."""
    return sorted(path.name.removesuffix(ENDING) for path in folder.glob(f"*{ENDING}"))


def read_task(folder: Path, task: str) -> list[Document]:
    """Read the documents of one task of the development data."""
    with gzip.open(folder / f"{task}{ENDING}", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return [
        Document(
            name=row["id"],
            language=row.get("lang", ""),
            given=row["html"] if "html" in row else row["text"],
            gold=row["gold"],
            labels=row.get("labels", ""),
            free=tuple(row.get("titles") or ()),
            is_page="html" in row,
        )
        for row in rows
    ]


def read_labelled(folder: Path = LABELLED) -> list[Document]:
    """Read the labelled texts; the name of a file begins with its language."""
    return [_labelled(path) for path in sorted(folder.glob("*.tsv"))]


def _labelled(path: Path) -> Document:
    rows = [line.partition("\t") for line in path.read_text("utf-8").rstrip("\n").split("\n")]
    return Document(
        name=path.stem,
        language=path.stem.partition("-")[0],
        given="\n".join(line for _, _, line in rows),
        gold="\n".join(line for label, _, line in rows if label == "A"),
        labels="".join(label for label, _, _ in rows),  # a blank line has none
        free=tuple(line for label, _, line in rows if label == "M"),
    )
