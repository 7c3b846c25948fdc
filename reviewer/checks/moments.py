"""The words of days, months and small numbers in three languages, over folded texts."""

from __future__ import annotations

import re
from typing import Final

WEEKDAYS: Final = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
}
MONTHS: Final = {
    "fr": [
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ],
    "en": [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    "de": [
        "januar",
        "februar",
        "marz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ],
}
_NUMBERS: Final = {
    "fr": [
        "zero",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix_sept",
        "dix_huit",
        "dix_neuf",
        "vingt",
    ],
    "en": [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ],
    "de": [
        "null",
        "ein",
        "zwei",
        "drei",
        "vier",
        "funf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwolf",
        "dreizehn",
        "vierzehn",
        "funfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
        "zwanzig",
    ],
}
_TENS: Final = {
    "fr": {
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "cent": 100,
        "une": 1,
        "vingt cinq": 25,
    },
    "en": {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "a": 1, "an": 1, "hundred": 100},
    "de": {"eine": 1, "einen": 1, "dreissig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60},
}
VALUES: Final = {
    language: {word.replace("_", " "): number for number, word in enumerate(words)}
    | _TENS[language]
    for language, words in _NUMBERS.items()
}
_WORDS: Final = {
    language: "|".join(sorted((w for w in values if len(w) > 1), key=len, reverse=True))
    for language, values in VALUES.items()
}
NUMBER: Final = {
    language: (
        rf"(?:\d{{1,3}}(?:[ .,]\d{{3}})+(?!\d)|\d+(?:[.,]\d+)?"
        rf"|(?<![^\W_])(?:{words})(?![^\W_]))"
    )
    for language, words in _WORDS.items()
}


def value(text: str, language: str) -> float | None:
    """Return the value of a number in figures or of a small one in words; None if it is neither."""
    text = text.strip().replace("\n", " ")
    if text in VALUES[language]:
        return float(VALUES[language][text])
    if re.fullmatch(r"\d{1,3}(?:[ .,]\d{3})+", text):
        return float(re.sub(r"[ .,]", "", text))
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None
