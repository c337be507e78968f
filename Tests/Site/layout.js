// Checks the page as it is laid out now. Returns a list of [rule, detail]; empty means all is well.
() => {
  const found = [];
  const report = (rule, detail) => found.push([rule, String(detail).replace(/\s+/g, " ").trim().slice(0, 140)]);
  const name = (element) => {
    const id = element.id ? "#" + element.id : "";
    const first = element.classList.length ? "." + element.classList[0] : "";
    return element.localName + (id || first);
  };
  const smallestText = 11; // CSS pixels on the screen; the aim is 14

  /// The texts of one drawing: not too small, inside the drawing, not on top of each other.
  function checkDrawing(svg) {
    const box = svg.getBoundingClientRect();
    if (!box.width) return;
    const texts = [...svg.querySelectorAll("text")]
      .map((text) => ({ text, words: text.textContent.trim(), box: text.getBoundingClientRect() }))
      .filter((one) => one.box.width && one.words);
    texts.forEach((one) => { checkSize(one); checkInside(one, box); });
    checkApart(texts);
  }

  function checkSize({ text, words }) {
    const matrix = text.getScreenCTM();
    const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.a, matrix.b);
    if (size < smallestText - 0.05) report("svg-text-small", size.toFixed(1) + " px: " + words);
  }

  function checkInside({ words, box: b }, around) {
    const outside = b.right > around.right + 2 || b.left < around.left - 2
      || b.top < around.top - 4 || b.bottom > around.bottom + 4;
    if (outside) report("svg-text-outside", words);
  }

  function checkApart(texts) {
    texts.forEach(({ words, box: a }, index) => {
      for (const { words: others, box: b } of texts.slice(index + 1)) {
        const overlap = a.left < b.right - 1 && b.left < a.right - 1
          && a.top < b.bottom - 3 && b.top < a.bottom - 3;
        if (overlap) report("svg-text-overlap", words + " / " + others);
      }
    });
  }

  /// axe accepts a data table without headers; a reader with a screen reader does not.
  function checkTable(table) {
    const what = table.caption?.textContent || table.textContent;
    if (!table.caption?.textContent.trim()) report("table-without-caption", what);
    if (!table.querySelector("th[scope=col], th[scope=colgroup]")) report("table-without-column-header", what);
    if (!table.querySelector("th[scope=row], th[scope=rowgroup]")) report("table-without-row-header", what);
  }

  function checkFigure(figure) {
    if (!figure.querySelector("svg:not([aria-hidden=true])")) return;
    const what = figure.querySelector("figcaption")?.textContent || name(figure);
    if (!figure.querySelector("figcaption")) report("figure-without-caption", what);
    if (!figure.querySelector("table")) report("figure-without-table", what);
    if (!figure.querySelector('a[href$=".csv"]')) report("figure-without-csv", what);
  }

  /// Names what is wider than the window, unless it stands in a region that scrolls by itself.
  function checkWidth() {
    const width = document.documentElement.scrollWidth;
    if (width <= innerWidth) return;
    const scrolls = (element) => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX);
    const inScroller = (element) => {
      for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) if (scrolls(e)) return true;
      return false;
    };
    const culprit = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !inScroller(element)).pop();
    report("horizontal-overflow", width + " px in a window of " + innerWidth + (culprit ? ": " + name(culprit) : ""));
  }

  /// Text that is cut off by the element it stands in (not what is hidden for the eye on purpose).
  function checkClipped(element) {
    const style = getComputedStyle(element);
    if (!["hidden", "clip"].includes(style.overflowX) && !["hidden", "clip"].includes(style.overflowY)) return;
    if (element.clientWidth <= 2 || element.clientHeight <= 2 || !element.textContent.trim()) return;
    const cut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (cut) report("clipped-text", name(element) + ": " + element.textContent);
  }

  /// On paper nobody can open a closed table.
  function checkPrint() {
    for (const details of document.querySelectorAll("figure details:not([open])")) {
      const content = [...details.children].find((child) => child.localName !== "summary");
      if (content && !content.checkVisibility()) report("details-not-printed", details.textContent);
    }
    const background = getComputedStyle(document.body).backgroundColor;
    if (!["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(background)) report("print-background", background);
  }

  document.querySelectorAll("svg").forEach(checkDrawing);
  document.querySelectorAll("table").forEach(checkTable);
  document.querySelectorAll("figure").forEach(checkFigure);
  document.body.querySelectorAll("*").forEach(checkClipped);
  checkWidth();
  if (matchMedia("print").matches) checkPrint();
  return found;
}
