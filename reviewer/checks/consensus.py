"""Role by consensus: one claim about somebody against many others of the same collection."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.checks.claim import Claim, Timing
from reviewer.checks.claims import ClaimReader
from reviewer.checks.finding import Finding
from reviewer.checks.folding import key
from reviewer.checks.lexicon import lexicon_of
from reviewer.checks.rewording import Reworder
from reviewer.records import Evidence, EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reviewer.checks.context import Context
    from reviewer.checks.knowledge import Knowledge

_MANY: Final = 3  # claims that agree
_TIMES: Final = 3  # as many as those that differ


class _Said(NamedTuple):
    context: Context
    claim: Claim
    country: str


def find_lone_roles(
    contexts: Sequence[Context], knowledge: Knowledge
) -> Iterator[tuple[Context, Finding]]:
    """Yield claims of a country that most other claims about the same name contradict."""
    said: dict[str, list[_Said]] = {}
    for context in contexts:
        lexicon = lexicon_of(knowledge, context.language)
        if lexicon:
            for claim in ClaimReader(context, knowledge, lexicon).claims():
                country = _country(claim)
                if country and not claim.governed and claim.timing is Timing.NOW:
                    name = claim.person or key(claim.name.of(context.original))
                    said.setdefault(name, []).append(_Said(context, claim, country))
    for claims in said.values():
        counts = Counter(one.country for one in claims)
        (usual, many), *_ = counts.most_common(1)
        for one in claims:
            if one.country != usual and many >= max(_MANY, _TIMES * counts[one.country]):
                other = next(c for c in claims if c.country == usual)
                yield one.context, _finding(one, other, many, knowledge)


def _country(claim: Claim) -> str:
    codes = {word.place for at in claim.places for word in at.words}
    if len(claim.places) != 1 or len(codes) != 1:
        return ""
    code = codes.pop()
    return code if code.isupper() else ""


def _finding(one: _Said, other: _Said, many: int, knowledge: Knowledge) -> Finding:
    said = one.claim.phrase.of(one.context.original)
    usual = other.claim.phrase.of(other.context.original)
    name = one.claim.name.of(one.context.original)
    correction = Reworder(one.context, knowledge, one.claim).with_country(usual=other.country)
    return Finding(
        one.claim.whole,
        "role",
        "consensus.role",
        {"person": name, "said": said, "usual": usual, "many": str(many)},
        (correction,),
        (
            Evidence(
                EvidenceKind.ARTICLE,
                other.claim.whole.of(other.context.original),
                other.context.id,
                other.claim.whole,
            ),
        ),
        0.75,
    )
