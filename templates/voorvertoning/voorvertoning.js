/*
 * Houdt een pagina van de voorvertoning bij: zodra de agenda opnieuw is gemaakt, komt de nieuwe inhoud in
 * de plaats van de oude, op dezelfde plek in de pagina en met dezelfde onderdelen open.
 */
(function () {
  "use strict";
  if (!window.EventSource || !window.fetch || !window.DOMParser) return;

  var busy = false;
  var again = null;

  function stand(text) {
    var place = document.querySelector(".ijk-stand");
    if (place) place.textContent = text;
  }

  /* Waaraan een onderdeel dat open en dicht kan, na het vervangen is te herkennen. */
  function names() {
    return Array.prototype.map.call(document.querySelectorAll("details"), function (part, place) {
      return part.id || (part.closest("[id]") || document.body).id + " " + place;
    });
  }

  function isOwn(script) { return script.getAttribute("src").indexOf("/-/") === 0; }

  function hasScripts(page) {
    return Array.prototype.some.call(page.querySelectorAll("script[src]"), function (script) {
      return !isOwn(script);
    });
  }

  function swap(text) {
    var next = new DOMParser().parseFromString(text, "text/html");
    if (hasScripts(next) || hasScripts(document)) { location.reload(); return; }
    var open = {};
    var parts = document.querySelectorAll("details");
    names().forEach(function (name, place) { open[name] = parts[place].open; });
    var focused = document.activeElement && document.activeElement.id;
    var x = window.scrollX, y = window.scrollY;
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
    parts = document.querySelectorAll("details");
    names().forEach(function (name, place) { if (name in open) parts[place].open = open[name]; });
    if (focused && document.getElementById(focused)) {
      document.getElementById(focused).focus({ preventScroll: true });
    }
    window.scrollTo(x, y);
  }

  function refresh(change) {
    if (busy) { again = change; return; }
    busy = true;
    if (change.opmaak) { location.reload(); return; }
    fetch(location.pathname + location.search, { cache: "no-store" })
      .then(function (answer) { return answer.text(); })
      .then(function (text) {
        swap(text);
        stand(change.melding || "");
      })
      .catch(function () { stand("De nieuwe versie kwam niet over. Laad de pagina opnieuw."); })
      .then(function () {
        busy = false;
        if (again) { var later = again; again = null; refresh(later); }
      });
  }

  var source = null;

  function listen() {
    source = new EventSource("/-/events");
    /* Het eerste bericht na het verbinden zegt welke versie er is; meestal is dat die van de pagina. */
    source.addEventListener("gebouwd", function (event) {
      var change = JSON.parse(event.data);
      if (change.versie !== own()) refresh(change);
    });
    source.onerror = function () {
      stand("De voorvertoning is gestopt of niet bereikbaar. Deze pagina wordt niet bijgewerkt.");
    };
    source.onopen = function () { stand(""); };
  }

  /* De versie waarvan deze pagina is gemaakt. */
  function own() {
    var place = document.querySelector(".ijk-balk");
    return place ? Number(place.getAttribute("data-versie")) : null;
  }

  /* Een browser houdt weinig verbindingen open; wie niet kijkt, hoeft niet te worden bijgehouden. */
  document.addEventListener("visibilitychange", function () {
    if (document.hidden && source) { source.close(); source = null; }
    if (!document.hidden && !source) listen();
  });
  if (!document.hidden) listen();
})();
