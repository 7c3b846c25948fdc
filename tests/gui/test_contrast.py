"""Text can be read in every scheme: at least 4.5 to 1, and signs at least 3 to 1 (WCAG 2.2)."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from reviewer.desk import categories
from reviewer.gui.theme import CONTRAST, DARK, LIGHT, Theme, style_sheet
from reviewer.resources import resource

SCHEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
SURFACES = ("window", "panel", "base", "raised", "accent_soft")
WORDS = ("text", "muted", "accent", "error", "added", "warning")


def luminance(colour: QColor) -> float:
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@SCHEMES
def test_words_stand_out_from_every_surface(theme: Theme):
    weak = {
        (word, surface): round(contrast(getattr(theme, word), getattr(theme, surface)), 2)
        for word in WORDS
        for surface in SURFACES
    }
    assert {} == {pair: found for pair, found in weak.items() if found < 4.5}
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@SCHEMES
def test_categories_stand_out_from_the_page(theme: Theme):
    weak = {c.id: contrast(theme.colour(c).name(), theme.base) for c in categories()}
    assert {} == {name: round(found, 2) for name, found in weak.items() if found < 3}


def test_style_sheet_takes_its_colours_from_the_scheme():
    sheet = resource("style", "reviewer.qss").read_text("utf-8")
    assert [] == re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^{}]*\{)", sheet)


def test_letters_and_boxes_grow_with_the_scale():
    from dataclasses import replace

    twice = style_sheet(replace(LIGHT, scale=2.0))
    assert "font-size: 26px" in twice
    assert "font-size: 13px" not in twice
    assert "border: 1px solid" in twice
