"""Draft: the lines of one original while their verdicts are being found."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reviewer.cleaning.matching import Hit, find_hit
from reviewer.cleaning.site import NO_SITE
from reviewer.records import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer.cleaning.lines import Line
    from reviewer.cleaning.rules import Rules
    from reviewer.cleaning.site import SiteLines
    from reviewer.records import Kind


@dataclass(slots=True)
class Draft:
    """Lines, the cue each holds, and the verdicts found so far; indices count non-blank lines.

    The story runs from first to last (inclusive); both are -1 while, or where, there is none.
    Up to lead_end, dates and names may stand between standfirst and paragraphs. A prosy story is
    told in sentences, not in lists or tables. announced holds the short lines that a line ending
    in a colon announces: a list of the article's own. series names the rules for dates that fit
    several lines of the story: a live blog or a chronology. settled holds the lines on which the
    site's editors have spoken. doubts tells how probably each line is residue by its shape.
    """

    lines: list[Line]
    rules: Rules
    title: str = ""
    site: SiteLines = NO_SITE
    hits: list[Hit | None] = field(default_factory=list)
    verdicts: list[Verdict | None] = field(default_factory=list)
    first: int = -1
    last: int = -1
    lead_end: int = -1
    title_at: int = -1
    is_prosy: bool = False
    announced: frozenset[int] = frozenset()
    series: frozenset[str] = frozenset()
    is_page: bool = False
    settled: set[int] = field(default_factory=set)
    doubts: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.hits = [find_hit(line, self.rules) for line in self.lines]
        self.verdicts = [None] * len(self.lines)
        self.is_page = any(line.markup for line in self.lines)

    def decide(self, index: int, rule_id: str, cue: str = "", certainty: float = 1.0) -> None:
        """Give a line its verdict by a rule; certainty scales the rule's confidence."""
        if index in self.settled:
            return
        rule = self.rules.by_id[rule_id]
        self.verdicts[index] = Verdict(
            kept=rule_id.startswith("kept-"),
            kind=rule.kind,
            reason=rule.reason.replace("{cue}", cue or self.lines[index].text[:40]),
            rule=rule_id,
            confidence=round(rule.confidence * certainty, 3),
        )

    def decide_by_shape(self, index: int, rule_id: str, kind: Kind) -> None:
        """Remove a line as being of a kind, as sure as its shape makes it."""
        self.decide(index, rule_id, certainty=self.doubts[index])
        verdict = self.verdicts[index]
        if verdict:
            self.verdicts[index] = replace(verdict, kind=kind)

    def doubt(self, index: int) -> float:
        """Return how probably a line is residue by its shape; 0 where nobody weighed it."""
        return self.doubts[index] if self.doubts else 0.0

    def decide_by_hit(self, index: int) -> None:
        """Remove a line by the cue it holds."""
        hit = self.hits[index]
        if hit:
            self.decide(index, hit.rule.id, hit.cue)

    def removed(self, index: int) -> bool:
        """Say whether a line exists and is removed."""
        if not 0 <= index < len(self.lines):
            return False
        verdict = self.verdicts[index]
        return verdict is not None and not verdict.kept

    def open(self, index: int) -> bool:
        """Say whether a line exists and has no verdict yet."""
        return 0 <= index < len(self.lines) and self.verdicts[index] is None

    def inside(self, index: int) -> bool:
        """Say whether a line lies within the story."""
        return self.first <= index <= self.last

    def undecided(self, start: int = 0, end: int | None = None) -> Iterator[int]:
        """Go through the lines of a range that have no verdict yet."""
        for index in range(start, len(self.lines) if end is None else end):
            if self.verdicts[index] is None:
                yield index
