"""The ways in which a reader may see a page, and what is checked in each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mode:
    """One way to see a page: what the browser pretends, and whether axe runs in it."""

    name: str
    width: int = 1280
    color_scheme: str = "light"
    forced_colors: str = "none"
    media: str = "screen"
    text_spacing: bool = False
    axe: bool = True


A4_WIDTH = 680
"""Width in CSS pixels of A4 paper (794) less margins of 15 mm on both sides."""

LIGHT = Mode("light")
DARK = Mode("dark", color_scheme="dark")
FORCED = Mode("forced colours", forced_colors="active")
NARROW = Mode("320 px", width=320)
SPACING = Mode("text spacing", text_spacing=True, axe=False)
PRINT = Mode("print", width=A4_WIDTH, media="print", axe=False)
"""axe does not run in print: its `target-size` rule fires where nothing can be clicked."""

ALL_MODES = [LIGHT, DARK, FORCED, NARROW, SPACING, PRINT]
"""Everything, for one page of each kind or for a whole site."""

ONCE = [NARROW, Mode("light", axe=False)]
"""Each page loaded once: axe on the narrowest screen, the layout there and on a wide one."""
