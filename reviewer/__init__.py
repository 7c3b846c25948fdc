"""Reviewer: clean news articles, tag their factual errors, export the annotations.

The tour, in the order in which an article travels:

- ``intake``    a file, folder or page becomes an article with an immutable original
- ``cleaning``  the original becomes blocks, each with a verdict: kept or removed, and why
- ``checks``    an article, or a story, yields suggestions of possible errors, with evidence
- ``store``     articles and the log of operations live in one SQLite file, the library
- ``desk``      what an editor can do, as verbs; the only caller of the stations
- ``gui``       the window, which knows only the desk
- ``export``    annotations leave, as CSV and in other forms
- ``cli``       the same route without a window

``records`` holds the words they all share, ``errors`` what can go wrong, ``resources`` where the
shipped files lie.
"""

__version__ = "0.1.0"
