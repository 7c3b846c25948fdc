"""Checks: an article, or the articles of a story, become suggestions of possible errors.

Pure: texts and knowledge are handed in. A check that is unsure says nothing.
"""

from reviewer.checks.context import Context
from reviewer.checks.finding import Messages
from reviewer.checks.knowledge import KEYS, Knowledge, read_table
from reviewer.checks.registry import ARTICLE_CHECKS, CHECKS, check_article, check_story, settled

__all__ = [
    "ARTICLE_CHECKS",
    "CHECKS",
    "KEYS",
    "Context",
    "Knowledge",
    "Messages",
    "check_article",
    "check_story",
    "read_table",
    "settled",
]
