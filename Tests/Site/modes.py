"""The ways in which a reader may see a page, and what is checked in each."""

from __future__ import annotations

from dataclasses import dataclass, replace


ALL_RULES = "all"
COLOUR_RULES = "colours"
"""The rules of axe that a mode may run: all of them, or those that depend on colours."""


@dataclass(frozen=True)
class Mode:
    """One way to see a page: what the browser pretends, and which rules of axe run in it."""

    name: str
    width: int = 1280
    color_scheme: str = "light"
    forced_colors: str = "none"
    media: str = "screen"
    text_spacing: bool = False
    axe: str | None = ALL_RULES


A4_WIDTH = 680
"""Width in CSS pixels of A4 paper (794) less margins of 15 mm on both sides."""

LIGHT = Mode("light")
DARK = Mode("dark", color_scheme="dark")
FORCED = Mode("forced colours", forced_colors="active")
NARROW = Mode("320 px", width=320)
SPACING = Mode("text spacing", text_spacing=True, axe=None)
PRINT = Mode("print", width=A4_WIDTH, media="print", axe=None)
"""axe does not run in print: its `target-size` rule fires where nothing can be clicked."""

ALL_MODES = (LIGHT, DARK, FORCED, NARROW, SPACING, PRINT)
"""Everything, for a whole site."""

QUICK_MODES = tuple(
    replace(mode, axe=COLOUR_RULES) if mode in (DARK, FORCED) else mode for mode in ALL_MODES
)
"""The same, with in other colours only the rules that look at colours."""

ONCE = tuple(replace(mode, axe=None) for mode in (NARROW, LIGHT))
"""Each page loaded once, without axe: the layout on the narrowest screen and on a wide one."""
