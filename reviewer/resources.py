"""Where the shipped, read-only files lie: in a wheel, a checkout or a frozen application."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any


def _root() -> Path:
    package = Path(__file__).resolve().parent
    places = (
        Path(getattr(sys, "_MEIPASS", package)) / "shipped",  # frozen, or a wheel
        package / "shipped",
        package.parent,  # checkout
    )
    return next(place for place in places if (place / "resources").is_dir())


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder below ``resources``."""
    return _root().joinpath("resources", *parts)


def sample_articles() -> tuple[Path, ...]:
    """Return the five sample articles, in order."""
    return tuple(sorted((_root() / "seeds").glob("*.txt")))


def tables(folder: str) -> list[dict[str, Any]]:
    """Return the parsed TOML files of a folder below ``resources``, in name order."""
    return [_parsed(path) for path in sorted(resource(folder).glob("*.toml"))]


def texts(folder: str, ending: str) -> dict[str, str]:
    """Return the texts of the files below a folder of ``resources`` that end so, by their stem."""
    return {
        path.stem: path.read_text("utf-8") for path in sorted(resource(folder).glob(f"*.{ending}"))
    }


def table(name: str) -> dict[str, Any]:
    """Return one parsed TOML file below ``resources``."""
    return _parsed(resource(name))


def _parsed(path: Path) -> dict[str, Any]:
    import tomllib  # when a table is first wanted: the window's first list needs none

    try:
        return tomllib.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from error
