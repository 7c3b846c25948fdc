"""The mark on methods that Qt calls, without loading typing_extensions at every start."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Return the method as it is."""
        return method


__all__ = ["override"]
