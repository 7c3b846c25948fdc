"""Cleaning: an original becomes blocks, each kept or removed for a stated reason.

Pure: the rules are handed in, nothing is read or remembered.
"""

from reviewer.cleaning.blocks import clean_text
from reviewer.cleaning.draft import Draft
from reviewer.cleaning.engine import BEFORE_SHAPES, clean
from reviewer.cleaning.facts import article_facts
from reviewer.cleaning.features import line_features
from reviewer.cleaning.lines import read_lines
from reviewer.cleaning.places import place_features
from reviewer.cleaning.rules import Rules, load_rules
from reviewer.cleaning.scores import score_features
from reviewer.cleaning.site import (
    NO_SITE,
    SiteLines,
    least_articles,
    line_key,
    recurring_lines,
    site_lines,
    teaching_lines,
)
from reviewer.cleaning.weights import COLUMNS, REACH

__all__ = [
    "BEFORE_SHAPES",
    "COLUMNS",
    "NO_SITE",
    "REACH",
    "Draft",
    "Rules",
    "SiteLines",
    "article_facts",
    "clean",
    "clean_text",
    "least_articles",
    "line_features",
    "line_key",
    "load_rules",
    "place_features",
    "read_lines",
    "recurring_lines",
    "score_features",
    "site_lines",
    "teaching_lines",
]
