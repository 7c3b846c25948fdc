"""Every word of the window is there in French, and counts are worded in English too."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
import pytest

from reviewer.resources import resource

GUI = sorted((Path(__file__).parents[2] / "reviewer" / "gui").rglob("*.py"))


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name"), message.findtext("source")): message
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("name", ["reviewer_fr.ts", "reviewer_en.ts"])
def test_no_translation_is_unfinished(name: str):
    waiting = [
        key
        for key, message in messages(resource("i18n", name)).items()
        if message.find("translation").get("type")
    ]
    assert [] == waiting


def test_every_word_of_the_window_has_a_translation(tmp_path: Path):
    """What Qt's own collector finds in the code is what the French file holds."""
    program = Path(PySide6.__file__).parent / "lupdate"
    command = shutil.which(program) or shutil.which("pyside6-lupdate")
    collected = tmp_path / "found.ts"
    subprocess.run(
        [command, *map(str, GUI), "-ts", str(collected)], check=True, capture_output=True
    )
    translated = messages(resource("i18n", "reviewer_fr.ts")).keys()
    assert messages(collected).keys() == translated


def test_placeholders_survive_translation():
    for (_, source), message in messages(resource("i18n", "reviewer_fr.ts")).items():
        forms = [form.text for form in message.iter("numerusform")]
        for text in forms or [message.findtext("translation")]:
            wanted = sorted(part.split("}")[0] for part in source.split("{")[1:])
            assert wanted == sorted(part.split("}")[0] for part in text.split("{")[1:]), source
