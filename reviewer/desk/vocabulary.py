"""The words for days, months, numbers, units and offices in French, English and German, as keys."""

from __future__ import annotations

from typing import Final

_DAYS: Final = (
    "lundi monday montag",
    "mardi tuesday dienstag",
    "mercredi wednesday mittwoch",
    "jeudi thursday donnerstag",
    "vendredi friday freitag",
    "samedi saturday samstag sonnabend",
    "dimanche sunday sonntag",
)
_MONTHS: Final = (
    "janvier january januar",
    "fevrier february februar",
    "mars march marz",
    "avril april",
    "mai may",
    "juin june juni",
    "juillet july juli",
    "aout august",
    "septembre september",
    "octobre october oktober",
    "novembre november",
    "decembre december dezember",
)
WEEKDAYS: Final = {name: day for day, names in enumerate(_DAYS) for name in names.split()}
MONTHS: Final = {name: month for month, names in enumerate(_MONTHS, 1) for name in names.split()}

# Words that make a month without its day a date: mars, may and march mean other things too.
_BEFORE_MONTH: Final = (
    "en de debut fin depuis mi of in since until by late early mid last next im ende anfang "
    "seit bis"
)
BEFORE_MONTH: Final = frozenset(_BEFORE_MONTH.split())

# Without "un", "one" and "ein", which are articles, and "neuf", which means new.
NUMBER_WORDS: Final = {
    name: number
    for number, names in {
        2: "deux two zwei",
        3: "trois three drei",
        4: "quatre four vier",
        5: "cinq five funf",
        6: "six sechs",
        7: "sept seven sieben",
        8: "huit eight acht",
        9: "nine neun",
        10: "dix ten zehn",
        11: "onze eleven elf",
        12: "douze twelve zwolf",
        13: "treize thirteen",
        14: "quatorze fourteen",
        15: "quinze fifteen",
        16: "seize sixteen",
        20: "vingt twenty zwanzig",
        30: "trente thirty dreissig",
        40: "quarante forty vierzig",
        50: "cinquante fifty funfzig",
        60: "soixante sixty sechzig",
        70: "septante seventy siebzig",
        80: "huitante eighty achtzig",
        90: "nonante ninety neunzig",
        100: "cent hundert",
        1000: "mille tausend",
    }.items()
    for name in names.split()
}

_MILLION: Final = 10**6
_MILLIARD: Final = 10**9
MULTIPLES: Final = {
    "mille": 1000,
    "thousand": 1000,
    "tausend": 1000,
    **dict.fromkeys(["million", "millions", "millionen"], _MILLION),
    **dict.fromkeys(["milliard", "milliards", "milliarde", "milliarden"], _MILLIARD),
}
# A billion is a thousand millions in English, a million millions elsewhere.
BILLIONS: Final = frozenset(["billion", "billions", "billionen"])

UNITS: Final = {
    name: unit
    for unit, names in {
        "year": "an ans annee annees year years jahr jahre jahren",
        "month": "mois month months monat monate monaten",
        "week": "semaine semaines week weeks woche wochen",
        "day": "jour jours journee journees day days tag tage tagen",
        "hour": "heure heures hour hours stunde stunden",
        "minute": "minute minutes minuten",
        "km": "km kilometre kilometres kilometer kilometers kilometern",
        "km/h": "km/h kmh",
        "mph": "mph",
        "mile": "mile miles meile meilen",
        "metre": "metre metres meter meters metern",
        "kg": "kg kilo kilos kilogramme kilogrammes kilogram kilograms kilogramm",
        "tonne": "tonne tonnes ton tons tonnen",
        "euro": "euro euros",
        "dollar": "dollar dollars",
        "pound": "livre livres pounds pfund",
        "percent": "percent prozent",
    }.items()
    for name in names.split()
}
SIGNS: Final = {"%": "percent", "€": "euro", "$": "dollar", "£": "pound"}

# Offices: what stands beside them says whose; as keys, singular.
_OFFICES: Final = (
    "president presidente ministre premier chancelier chanceliere dirigeant dirigeante chef roi "
    "reine leader secretaire gouverneur ambassadeur ambassadrice depute senateur maire general "
    "porte-parole minister chancellor prime king queen secretary governor ambassador senator "
    "mayor spokesman spokeswoman prasident prasidentin kanzler kanzlerin aussenminister "
    "verteidigungsminister staatschef"
)
OFFICES: Final = frozenset(_OFFICES.split())
# What stands before a name and is no part of it.
_TITLES: Final = (
    "m mm mme mlle mr mrs ms dr prof me sir lord saint st herr frau president minister "
    "chancellor prime king queen secretary senator governor"
)
TITLES: Final = frozenset(_TITLES.split())

# Capitalised, and yet no name when nothing else stands beside them.
_GENERIC: Final = (
    "etat etats affaires conseil assemblee parlement senat union nations republique gouvernement"
    " constitution defense interieur finances ministere president ministre eglise bourse"
    " state states council parliament senate government congress house ministry foreign affairs"
    " defence defense army court church"
)
GENERIC: Final = frozenset(_GENERIC.split())
