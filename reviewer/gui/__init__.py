"""The window: what an editor sees and presses; knows the desk and no station behind it."""

from reviewer.gui.app import Start, has_display, run

__all__ = ["Start", "has_display", "run"]
