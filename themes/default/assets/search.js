// Finds pages by the beginnings of their words. A word of the query matches a stem that it begins with, up to an
// ending, and a stem that begins with it. Data becomes text nodes only, never markup.
(function () {
  "use strict";
  var index = window.nastavnikSearch;
  var form = document.getElementById("search");
  if (!index || !form) return;
  var field = document.getElementById("query");
  var count = document.getElementById("found-count");
  var list = document.getElementById("found");
  var all = document.getElementById("all-pages");
  var MOST = 50, ENDING = 5, WEIGHTS = [1, 4, 16];
  var entries = index.stems.split(";").map(function (entry) { return entry.split(":"); });

  function fold(text) { return text.toLowerCase().replace(/ё/g, "е"); }
  function split(text) { return fold(text).match(/[0-9a-zа-я]+/g) || []; }
  function plural(number, one, few, many) {
    var last = number % 10, teen = number % 100 > 10 && number % 100 < 15;
    return teen || last === 0 || last > 4 ? many : last === 1 ? one : few;
  }
  function matches(word, stem) {
    if (stem.indexOf(word) === 0) return true;
    return stem.length > 2 && word.indexOf(stem) === 0 && word.length - stem.length <= ENDING;
  }
  // Pages of one word: place of the page to the best weight.
  function pagesOf(word) {
    var pages = {};
    entries.forEach(function (entry) {
      if (!entry[1] || !matches(word, entry[0])) return;
      var page = 0;
      entry[1].split(",").forEach(function (step) {
        var number = parseInt(step, 36), weight = WEIGHTS[number % 3];
        page += Math.floor(number / 3);
        pages[page] = Math.max(pages[page] || 0, weight);
      });
    });
    return pages;
  }
  function find(words) {
    var scores = pagesOf(words[0]);
    words.slice(1).forEach(function (word) {
      var next = pagesOf(word);
      Object.keys(scores).forEach(function (page) {
        if (next[page]) scores[page] += next[page]; else delete scores[page];
      });
    });
    return Object.keys(scores).map(Number).sort(function (a, b) { return scores[b] - scores[a] || a - b; });
  }
  // The beginning that a word of a text shares with the query.
  function hit(text, words) {
    var folded = fold(text);
    return words.some(function (word) {
      if (folded.indexOf(word) === 0) return true;
      var same = 0;
      while (same < word.length && word[same] === folded[same]) same += 1;
      return same > 2 && word.length - same < 4 && folded.length - same < 4;
    });
  }
  function write(parent, text, words) {
    text.split(/([0-9A-Za-zА-Яа-яЁё]+)/).forEach(function (part) {
      if (!part) return;
      var node = document.createTextNode(part);
      if (/[0-9A-Za-zА-Яа-яЁё]/.test(part) && hit(part, words)) {
        var mark = document.createElement("mark");
        mark.appendChild(node);
        node = mark;
      }
      parent.appendChild(node);
    });
  }
  function row(place, words) {
    var page = index.pages[place];
    var item = document.createElement("li"), title = document.createElement("h2");
    var link = document.createElement("a"), kind = document.createElement("p"), lead = document.createElement("p");
    link.href = page[1];
    write(link, page[0], words);
    title.appendChild(link);
    kind.className = "soft";
    kind.textContent = index.groups[page[2]];
    write(lead, index.leads[page[3]], words);
    if (!title.querySelector("mark") && !lead.querySelector("mark")) {
      kind.textContent += " · нашлось в тексте страницы";
    }
    item.append(title, kind, lead);
    return item;
  }
  function show() {
    var words = split(field.value);
    var query = words.length > 0 && (words.join("").length > 1);
    all.hidden = query;
    list.textContent = "";
    count.textContent = "";
    if (!query) return;
    var found = find(words);
    found.slice(0, MOST).forEach(function (place) { list.appendChild(row(place, words)); });
    if (!found.length) {
      count.textContent = "Ничего не нашлось. Попробуйте другое слово или сотрите запрос: ниже появятся все страницы.";
      return;
    }
    count.textContent = plural(found.length, "Нашлась ", "Нашлись ", "Нашлось ") + found.length +
      plural(found.length, " страница", " страницы", " страниц") +
      (found.length > MOST ? ", показаны первые " + MOST : "");
  }
  // The query is kept in the address, so that the way back leads to the same list.
  function keep() {
    var hash = field.value ? "#" + encodeURIComponent(field.value) : "#";
    if (location.hash !== hash && (location.hash || hash !== "#")) location.replace(hash);
  }
  function recall() {
    var query = "";
    try { query = decodeURIComponent(location.hash.slice(1)); } catch (error) { query = ""; }
    if (/^(main|search|all-pages)$/.test(query) || query === field.value) return;
    field.value = query;
    show();
  }
  function step(event, by) {
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    var next = links.indexOf(document.activeElement) + by;
    if (!links.length) return;
    event.preventDefault();
    (next < 0 ? field : links[Math.min(next, links.length - 1)]).focus();
  }
  var later;
  field.addEventListener("input", function () {
    show();
    clearTimeout(later);
    later = setTimeout(keep, 300);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    keep();
    step(event, 1);
  });
  [field, list].forEach(function (place) {
    place.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown") step(event, 1);
      if (event.key === "ArrowUp" && place === list) step(event, -1);
    });
  });
  window.addEventListener("hashchange", recall);
  window.addEventListener("pagehide", function () { clearTimeout(later); });
  form.hidden = false;
  recall();
})();
