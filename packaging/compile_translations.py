"""Build hook: compile the translations, and put the shipped files into a wheel."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = ("resources", "seeds")


class ShippedFiles(BuildHookInterface[BuilderConfig]):
    """Compile ``resources/i18n/*.ts``; where files are copied, copy what is shipped as well."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Prepare a build; version is ``standard`` for a wheel, ``editable`` for a checkout."""
        compile_translations(Path(self.root, "resources", "i18n"))
        if version == "standard":
            for folder in SHIPPED:
                source = str(Path(self.root, folder))
                build_data["force_include"][source] = f"reviewer/shipped/{folder}"


def compile_translations(folder: Path) -> None:
    """Write a ``.qm`` beside each ``.ts`` of a folder, or end the build with a sentence."""
    sources = sorted(folder.glob("*.ts"))
    if not sources:
        return
    program = lrelease()
    for source in sources:
        compiled = source.with_suffix(".qm")
        command = [str(program), "-silent", str(source), "-qm", str(compiled)]
        if subprocess.run(command, check=False).returncode or not compiled.is_file():
            sys.exit(f"lrelease could not compile the translation {source.name}.")


def lrelease() -> Path:
    """Return the compiler of translations that comes with PySide6."""
    package = importlib.util.find_spec("PySide6")
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    for folder in package.submodule_search_locations or () if package else ():
        program = Path(folder, name)
        if program.is_file():
            return program
    sys.exit("The translations need lrelease: install PySide6-Essentials where this is built.")
