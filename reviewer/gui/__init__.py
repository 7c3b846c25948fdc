"""The window: what an editor sees and presses; knows the desk and no station behind it."""

from reviewer.gui.app import run

__all__ = ["run"]
