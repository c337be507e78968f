// What the keyboard walk asks of a page; `keyboard_check.py` puts it on the page.
window.ijkpuntToetsen = (() => {
  const CAN_FOCUS = "a[href], button, input, select, textarea, summary, [tabindex]";

  /** What a keyboard must reach, in the order of the page. */
  const stops = () => [...document.querySelectorAll(CAN_FOCUS)].filter((element) =>
    element.getAttribute("tabindex") !== "-1" && !element.disabled && element.type !== "hidden"
    && element.checkVisibility({ visibilityProperty: true }));

  /** A few words that tell a developer which element it is. */
  const name = (element) => {
    const words = (element.getAttribute("aria-label") || element.textContent || "").trim();
    const role = element.getAttribute("role") || element.className || element.id;
    return `<${element.localName}> ${words.replace(/\s+/g, " ").slice(0, 50) || role}`;
  };

  /** Red, green, blue and how solid they are, of a computed colour. */
  const parts = (colour) => {
    const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
    return { rgb: [red, green, blue], alpha };
  };

  /** The colour behind an element's outline: the first solid one around it. */
  const behind = (element) => {
    for (let around = element.parentElement; around; around = around.parentElement) {
      const { rgb, alpha } = parts(getComputedStyle(around).backgroundColor);
      if (alpha > 0.99) return rgb;
    }
    return parts(matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(18 18 18)" : "rgb(255 255 255)").rgb;
  };

  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  /** Why the focus on an element cannot be seen; nothing when it can. */
  const unseen = (element) => {
    const style = getComputedStyle(element);
    if (!element.matches(":focus-visible") || style.outlineStyle === "none") return "no outline";
    if (parseFloat(style.outlineWidth) < 2) return `an outline of ${style.outlineWidth}`;
    const ratio = contrast(parts(style.outlineColor).rgb, behind(element));
    return ratio < 3 ? `an outline with contrast ${ratio.toFixed(1)}` : "";
  };

  /** What lies over the middle of an element that has the focus; nothing when it is free. */
  const covered = (element) => {
    const boxes = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    const inside = boxes.filter(({ left, right, top, bottom }) =>
      right > 0 && left < innerWidth && bottom > 0 && top < innerHeight);
    if (inside.length === 0) return "outside the window";
    // A region that scrolls may be larger than the window; its visible part counts.
    const middle = (low, high, size) => (Math.max(low, 0) + Math.min(high, size)) / 2;
    const over = inside.map((box) => document.elementFromPoint(
      middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)));
    const free = over.some((top) => top && (element.contains(top) || top.contains(element)));
    return free ? "" : `under ${over[0] ? name(over[0]) : "something"}`;
  };

  /** Notes from now on where the focus comes: the place among the stops, and what is wrong there. */
  const listen = () => {
    const [all, steps] = [stops(), []];
    document.addEventListener("focusin", ({ target }) => steps.push({
      place: all.indexOf(target), name: name(target), unseen: unseen(target), covered: covered(target),
    }));
    return { all, steps };
  };

  /** Puts the focus on each stop in turn and returns those of which it cannot be seen. */
  const glance = () => stops().map((element) => {
    element.focus({ focusVisible: true });
    const why = unseen(element);
    return why && `${name(element)}: ${why}`;
  }).filter(Boolean);

  /** The parts of the page that scroll and that no Tab stops at, or that have no name. */
  const lostScrollers = () => [...document.querySelectorAll("body *")].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const scrolls = (way, room) => ["auto", "scroll"].includes(way) && room > 1;
    const does = scrolls(overflowX, element.scrollWidth - element.clientWidth)
      || scrolls(overflowY, element.scrollHeight - element.clientHeight);
    const isField = ["textarea", "select"].includes(element.localName);
    return does && !isField && element.checkVisibility()
      && !(element.tabIndex === 0 && element.hasAttribute("tabindex") && element.getAttribute("aria-label"))
      && !element.querySelector(CAN_FOCUS);
  }).map(name);

  /** The texts of the broken links of the thread, and which of their signs are not hidden. */
  const breaks = () => [...document.querySelectorAll(".breuk")].map((element) => ({
    text: element.textContent.trim(),
    isSignHidden: [...element.querySelectorAll("svg")].every((sign) =>
      sign.getAttribute("aria-hidden") === "true"),
  }));

  return { listen, glance, lostScrollers, breaks, name };
})();
