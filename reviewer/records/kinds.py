"""The closed lists of the newsroom: kinds, states, severities, causes."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a block is: a role in the article, or a kind of residue around it."""

    BODY = "body"
    TITLE = "title"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    CAPTION = "caption"
    BYLINE = "byline"
    RELATED = "related"
    TIMESTAMP = "timestamp"
    NAVIGATION = "navigation"
    SHARE = "share"
    COMMENTS = "comments"
    ACCOUNT = "account"
    CREDIT = "credit"
    PROMOTION = "promotion"
    DUPLICATE = "duplicate"
    LEGAL = "legal"
    HASHTAGS = "hashtags"
    IMAGE = "image"
    CONSENT = "consent"


class ArticleState(StrEnum):
    """How far the reading of an article is."""

    TO_READ = "to-read"
    IN_REVIEW = "in-review"
    REVIEWED = "reviewed"
    SET_ASIDE = "set-aside"


class Severity(StrEnum):
    """How much harm an error does to the reader."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


class Cause(StrEnum):
    """Where an error came from."""

    UNKNOWN = "unknown"
    TRANSLATION = "translation"
    SOURCE = "source"
    AGENCY = "agency"
    OUR_EDIT = "our-edit"
    CLEANING = "cleaning"


class AnnotationState(StrEnum):
    """What has become of an annotation."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    APPLIED = "applied"
    CONFLICT = "conflict"


class Anchor(StrEnum):
    """How surely an annotation stands at its place."""

    EXACT = "exact"
    TO_CONFIRM = "to-confirm"
    ORPHAN = "orphan"
