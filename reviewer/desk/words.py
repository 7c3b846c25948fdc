"""The words of a text as they are compared: without case, accents and typography."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from reviewer.store import search_key

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = re.compile(r"[^\W_]+")
_ROOT, _ENDING = 4, 3  # letters: the least of a root, the most of an ending
_SHORT = 2  # letters of a word that says nothing
_KNOWN: Final = 50_000  # words whose keys are remembered

# Words that say nothing of what a sentence is about; as keys.
_STOP: Final = (
    "a afin ai ainsi alors apres as au aucun aussi autre autres aux avait avant avec avoir car "
    "ce cela celle celui ces cet cette ceux chez ci comme d dans de depuis des deux donc dont "
    "du elle elles en encore entre est et etaient etait etant ete etre eux fait faire fut il "
    "ils j jusqu l la le les leur leurs lors lui m mais meme mes moins mon n ne ni non nos "
    "notre nous on ont ou par parce pas pendant peu peut plus pour pourquoi puis qu quand que "
    "quel quelle qui quoi s sa sans se selon sera ses si son sont sous sur t ta tandis tel tous "
    "tout toute toutes tres tu un une vers vos votre vous y about after again all also am an "
    "and any are at be been before being but by can could did do does for from had has have he "
    "her here him his how i if in into is it its just more most my no not of off only or other "
    "our out over own same she should so some such than that the their them then there these "
    "they this those through to too under until up very was we were what when where which while "
    "who why will with would you your aber als am auch auf aus bei bin bis da dass dem den der "
    "die dies diese dieser dieses doch durch ein eine einem einen einer eines er es fur habe "
    "haben hat hatte ich ihr ihre im ins ist kann kein mit nach nicht noch nur oder ohne sein "
    "seine sich sie sind so uber um und uns unter vom von vor war waren was wenn werden wie "
    "wird wir wurde wurden zu zum zur"
)
STOP: Final = frozenset(_STOP.split())


class Word(NamedTuple):
    """A word of a text: where it stands, in code points, and what it is compared by."""

    start: int
    end: int
    key: str

    @property
    def counts(self) -> bool:
        """Whether it says something of what a sentence is about."""
        return len(self.key) > _SHORT and self.key not in STOP


@lru_cache(_KNOWN)
def key_of(word: str) -> str:
    """Return what a word is compared by."""
    return search_key(word)


def words(text: str, start: int, end: int) -> Iterator[Word]:
    """Yield the words of a part of a text; what an apostrophe or hyphen joins are several."""
    for found in _WORD.finditer(text, start, end):
        yield Word(found.start(), found.end(), key_of(found[0]))


def is_kin(one: str, other: str) -> bool:
    """Whether two keys are forms of one word, one with an ending."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    is_long = len(shorter) >= _ROOT and len(longer) - len(shorter) <= _ENDING
    return is_long and longer.startswith(shorter)
