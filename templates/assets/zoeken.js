/*
 * Zoekt op de zoekpagina, in de browser van de bezoeker. Er gaat niets naar een server.
 *
 * zoekindex.js bevat de woorden en de tekst van alle pagina's (zie SearchIndex en WordCodes). De
 * regels voor woorden en stammen zijn die van SearchWords en DutchStem; search_words.json houdt
 * beide aan dezelfde uitkomst.
 *
 * Volgorde van de resultaten: alleen onderdelen met alle woorden, of anders met de meeste; daarbinnen
 * telt een woord in een kop viermaal, telt een zeldzaam woord meer dan een gewoon, en telt het woord
 * zelf meer dan een andere vorm (0,9), een deel van een samenstelling (0,6) of een begin (0,4).
 */
"use strict";

(function () {
  const MOST_RESULTS = 50;
  const HEADING = 4;
  const SNIPPET = 28;

  /* Woorden en stammen */

  /** Geeft de woorden van een tekst: kleine letters en cijfers, zonder accenten. */
  function words(text) {
    const plain = text.normalize("NFD").replace(/[\u0300-\u036f\u00ad]/g, "").toLowerCase().replace(/_/g, " ")
      .replace(/[’‘]/g, "'").replace(/æ/g, "ae").replace(/œ/g, "oe").replace(/ø/g, "o")
      .replace(/ß/g, "ss").replace(/ĳ/g, "ij").replace(/'s(?![a-z0-9])/g, " ").replace(/'/g, "");
    // Een punt tussen cijfers hoort bij het woord; zij staat hier even als een ander teken.
    return (plain.replace(/([0-9])\.(?=[0-9])/g, "$1_").match(/[a-z0-9]([a-z0-9]|_(?=[0-9]))*/g) || [])
      .map((word) => word.replace(/_/g, ".")).filter((word) => word !== "s")
      .map((word) => word.replace(/^m(?=[0-9]\.)/, ""));
  }

  /** Geeft de plaats achter de eerste medeklinker die na een klinker komt. */
  function region(word, start) {
    const found = /[aeiouy]+[^aeiouy]/.exec(word.slice(start));
    return found ? start + found.index + found[0].length : word.length;
  }

  /** Maakt een dubbele medeklinker aan het eind enkel, en v en z daar f en s. */
  function soften(word) {
    if (word.length < 3) return word;
    return word.replace(/([^aeiouy])\1$/, "$1").replace(/v$/, "f").replace(/z$/, "s");
  }

  /** Geeft de stam van een woord; een code of een kort woord is zijn eigen stam. */
  function stem(word) {
    if (!/^[a-z]{4,}$/.test(word)) return word;
    const first = region(word, 0);
    const one = Math.max(first, 3);
    const two = region(word, first);
    const inOne = (ending) => word.length - ending >= one;
    if (/.heden$/.test(word) && inOne(5)) word = word.slice(0, -3) + "id";
    if (/(?:[^aeiouy]|ie|ee)en$/.test(word) && inOne(2) && !/.gemen$/.test(word)) {
      word = word.slice(0, -2);
    }
    word = soften(word);
    if (word.length > 4 && inOne(1) && /(?:[^aeiouyj]|[^aeiouy]e|ie|eau)s$/.test(word)) {
      word = word.slice(0, -1);
    }
    if (/[^aeiouy]e$/.test(word) && inOne(1)) word = word.slice(0, -1);
    word = soften(word);
    if (/.ing$/.test(word) && word.length - 3 >= two) word = word.slice(0, -3);
    word = soften(word);
    return word.replace(/([^aeiouy])([aeouy])\2([^aeiouy])$/, "$1$2$3");
  }

  /* De index */

  /** Geeft de nummers van de woorden in een tekst van de index. */
  function decode(text) {
    const numbers = [];
    let rest = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const sign = code - 33 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
      if (sign < 52) {
        numbers.push(rest * 52 + sign);
        rest = 0;
      } else {
        rest = rest * 40 + sign - 52 + 1;
      }
    }
    return numbers;
  }

  /** Leest een woord van de index: zoals het er staat, en waaronder het te vinden is. */
  function term(marked) {
    const shown = marked.replace(/\|/g, "");
    const plain = words(shown);
    const parts = marked === shown ? [] : words(marked.replace(/\|/g, " "));
    return {
      shown, plain, stems: plain.map(stem),
      parts: parts.filter((part) => part.length > 2).map(stem),
    };
  }

  /** Leest de index: de woorden, en elk onderdeel van elke pagina. */
  function read(index) {
    const sections = [];
    index.paginas.forEach(([address, title, list]) => {
      const page = decode(title);
      list.forEach(([anchor, heading, text], place) => {
        sections.push({
          address, anchor, page, first: place === 0, heading: decode(heading), text: decode(text),
        });
      });
    });
    return { terms: index.woorden.split(" ").map(term), sections };
  }

  /* Zoeken */

  /** Zegt hoe goed een woord van de index past bij een gezocht woord, van 0 tot 1. */
  function fit(term, word, wordStem) {
    if (term.plain.includes(word)) return 1;
    if (term.stems.includes(wordStem)) return 0.9;
    if (term.parts.includes(wordStem)) return 0.6;
    return word.length > 2 && term.plain.some((one) => one.startsWith(word)) ? 0.4 : 0;
  }

  /** Geeft het beste van een rij woorden. */
  function best(numbers, fits) {
    let most = 0;
    for (const number of numbers) if (fits[number] > most) most = fits[number];
    return most;
  }

  /** Geeft per onderdeel hoeveel woorden erin staan en hoe zwaar zij samen wegen. */
  function rate(sections, all) {
    const rated = sections.map((section) => ({ section, own: 0, count: 0, score: 0 }));
    for (const fits of all) {
      const found = sections.map(({ heading, text }) =>
        Math.max(HEADING * best(heading, fits), best(text, fits)));
      const rarity = Math.log(1 + sections.length / (1 + found.filter((one) => one > 0).length));
      rated.forEach((one, place) => {
        const inTitle = best(one.section.page, fits);
        if (found[place] > 0) one.own += 1;
        if (found[place] > 0 || inTitle > 0) one.count += 1;
        one.score += rarity * (found[place] + 0.5 * inTitle);
      });
    }
    // De titel van de pagina helpt, maar een onderdeel heeft zelf ook een van de woorden.
    return rated.filter((one) => one.own > 0);
  }

  /** Geeft de resultaten, de beste eerst. */
  function find(data, query) {
    const asked = [...new Set(words(query))];
    const all = asked.map((word) => {
      const wordStem = stem(word);
      return Float32Array.from(data.terms, (term) => fit(term, word, wordStem));
    });
    const rated = rate(data.sections, all);
    const most = rated.reduce((high, one) => Math.max(high, one.count), 0);
    const results = rated.filter((one) => one.count === most);
    results.sort((left, right) => right.score - left.score);
    return { asked, all, results, complete: most === asked.length };
  }

  /* Tonen */

  /** Maakt een element met tekst. */
  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  /** Zet woorden in een element, de gevonden gemarkeerd. */
  function show(parent, data, numbers, all) {
    for (const number of numbers) {
      const shown = data.terms[number].shown;
      if (parent.lastChild) parent.append(" ");
      if (all.some((fits) => fits[number] > 0)) {
        // Leestekens om het woord heen horen niet bij de vondst.
        const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(shown);
        parent.append(before, element("mark", word), after);
      } else {
        parent.append(shown);
      }
    }
    return parent;
  }

  /** Maakt het stukje tekst rond de eerste plaats waar een woord gevonden is. */
  function snippet(data, text, all) {
    const hit = text.findIndex((number) => all.some((fits) => fits[number] > 0));
    const start = Math.max(0, Math.min(hit - 8, text.length - SNIPPET));
    const end = start + SNIPPET;
    const made = element("p", start > 0 ? "…" : "");
    show(made, data, text.slice(start, end), all);
    if (end < text.length) made.append(" …");
    return made;
  }

  /** Maakt een resultaat: de kop als link, de pagina, en een stukje tekst. */
  function item(data, section, all) {
    const made = element("li");
    const heading = element("h3");
    const link = element("a");
    link.href = "../" + section.address + (section.anchor ? "#" + encodeURIComponent(section.anchor) : "");
    const named = section.heading.length > 0;
    show(link, data, named ? section.heading : section.page, all);
    heading.append(link);
    made.append(heading);
    if (!section.first && named) {
      made.append(show(element("p", "", "bijschrift"), data, section.page, []));
    }
    if (section.text.length > 0) made.append(snippet(data, section.text, all));
    return made;
  }

  /** Zegt hoeveel er gevonden is. */
  function state(query, found) {
    const count = found.results.length;
    if (found.asked.length === 0) return "Typ een woord van letters of cijfers.";
    if (count === 0) return `Geen resultaten voor “${query}”. Probeer een ander woord, of kijk in de lijst hieronder.`;
    const many = count === 1 ? "1 resultaat" : `${count} resultaten`;
    const partly = found.complete ? "" : " Geen ervan heeft alle woorden.";
    const rest = count > MOST_RESULTS ? ` De eerste ${MOST_RESULTS} staan hieronder.` : "";
    return `${many} voor “${query}”.${partly}${rest}`;
  }

  /** Zoekt en toont; zonder zoekwoorden verdwijnen de resultaten. */
  function run(data, query) {
    const asked = query.trim();
    const list = document.getElementById("zoek-lijst");
    const found = find(data, asked);
    document.getElementById("zoek-uitkomst").hidden = asked === "";
    list.replaceChildren(...found.results.slice(0, MOST_RESULTS)
      .map(({ section }) => item(data, section, found.all)));
    document.getElementById("zoek-stand").textContent = asked === "" ? "" : state(asked, found);
  }

  /** Zoekt wat in het adres staat, en daarna wat de bezoeker typt. */
  function start() {
    const box = document.getElementById("zoek-op-site");
    const data = read(window.ijkpuntZoekindex);
    let wait = 0;
    document.getElementById("zoek-zonder").hidden = true;
    box.value = new URLSearchParams(window.location.search).get("q") || "";
    if (box.value.trim() !== "") document.title = `“${box.value.trim()}” – ${document.title}`;
    run(data, box.value);
    box.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(() => run(data, box.value), 300);
    });
  }

  window.ijkpuntZoeken = { words, stem, find, read };
  if (window.ijkpuntZoekindex && document.getElementById("zoek-op-site")) start();
})();
