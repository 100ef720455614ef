// Remembers the version for the visually impaired and shows it before the page is drawn.
// Where a browser keeps nothing, the choices still hold for the page.
(function () {
  "use strict";
  var KEY = "nastavnik-view";
  var NAMES = ["size", "spacing", "colours", "fonts", "pictures"];
  var ORDINARY = "1";
  var root = document.documentElement;
  var chosen = {};

  function recall() {
    try { chosen = JSON.parse(localStorage.getItem(KEY)) || {}; } catch (error) { /* nothing is kept here */ }
  }
  function remember() {
    try { localStorage.setItem(KEY, JSON.stringify(chosen)); } catch (error) { /* nothing can be kept here */ }
  }
  function show() {
    NAMES.forEach(function (name) { root.setAttribute("data-" + name, chosen[name] || ORDINARY); });
  }
  function mark() {
    NAMES.forEach(function (name) {
      var input = document.getElementById(name + "-" + (chosen[name] || ORDINARY));
      if (input) input.checked = true;
    });
  }
  function listen() {
    var form = document.querySelector(".view-form");
    if (!form) return;
    mark();
    form.addEventListener("change", function (event) {
      chosen[event.target.name] = event.target.value;
      remember();
      show();
    });
    form.addEventListener("reset", function () {
      chosen = {};
      remember();
      show();
    });
  }

  recall();
  show();
  document.addEventListener("DOMContentLoaded", listen);
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    recall();
    show();
    mark();
  });
})();
