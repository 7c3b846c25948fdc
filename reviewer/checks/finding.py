"""What a check hands over: a place, what is wrong there in facts, and what speaks for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from reviewer.records import Suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reviewer.checks.context import Context
    from reviewer.records import CheckFacts, Evidence, Span

_AROUND: Final = 20  # code points of context that tell two places with one quote apart


@dataclass(frozen=True, slots=True)
class Finding:
    """A possible error before it is worded; wording names a message of messages.toml."""

    span: Span
    category: str
    wording: str
    facts: Mapping[str, str]
    corrections: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 0.8


@dataclass(frozen=True)
class Messages:
    """The sentences of the checks in one language of the interface."""

    language: str
    sentences: Mapping[str, str] = field(default_factory=dict)

    def word(self, name: str, facts: Mapping[str, str]) -> str:
        """Return a sentence with its facts filled in."""
        return self.sentences[name].format_map(facts)


def suggestion_id(rule: str, context: Context, span: Span) -> str:
    """Return an id that lasts while rule, article, quote and 20 characters around it do."""
    around = context.original[max(0, span.start - _AROUND) : span.end + _AROUND]
    parts = "\0".join((rule, context.id, span.of(context.original), around))
    return blake2b(parts.encode("utf-8", "replace"), digest_size=10).hexdigest()


def suggestion(
    check: CheckFacts, context: Context, finding: Finding, messages: Messages
) -> Suggestion:
    """Return a finding as an editor gets to see it."""
    quote = finding.span.of(context.original)
    return Suggestion(
        id=suggestion_id(check.id, context, finding.span),
        rule=check.id,
        span=finding.span,
        quote=quote,
        category=finding.category,
        message=messages.word(finding.wording, {"quote": quote} | dict(finding.facts)),
        corrections=tuple(dict.fromkeys(c for c in finding.corrections if c and c != quote)),
        evidence=finding.evidence,
        confidence=finding.confidence,
        group=check.group,
        removed=context.is_removed(finding.span),
    )
