"""Cleaning: an original becomes blocks, each kept or removed for a stated reason.

Pure: the rules are handed in, nothing is read or remembered.
"""

from reviewer.cleaning.blocks import clean_text
from reviewer.cleaning.engine import clean
from reviewer.cleaning.facts import article_facts
from reviewer.cleaning.rules import Rules, load_rules

__all__ = ["Rules", "article_facts", "clean", "clean_text", "load_rules"]
