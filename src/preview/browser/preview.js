// Keeps an open page of the preview like the records are, and shows what was found in them. Everything that is told
// becomes text, never markup.
(function () {
  "use strict";
  var INSIDE = "/~nastavnik/";
  var own = document.currentScript;
  var shown = own.dataset.page;
  var first = true, look = null, state = null, stream = null, retry = null, opened = null, tab = "here";

  // ---- the connection

  function connect() {
    clearTimeout(retry);
    if (stream) stream.close();
    stream = new EventSource(INSIDE + "events?page=" + encodeURIComponent(location.pathname));
    stream.onmessage = function (event) { hear(JSON.parse(event.data)); };
    stream.onerror = function () {
      host.dataset.lost = "";
      draw();
      // The browser tries again by itself, unless it was told no.
      if (stream.readyState === EventSource.CLOSED) retry = setTimeout(connect, 1000);
    };
  }

  // A machine that slept, or a page brought back from the browser's memory, may hold a dead connection.
  document.addEventListener("visibilitychange", function () { if (!document.hidden) connect(); });
  window.addEventListener("pageshow", function (event) { if (event.persisted) connect(); });
  window.addEventListener("pagehide", function () { stream.close(); });

  function hear(news) {
    delete host.dataset.lost;
    var before = state;
    state = news;
    if (!first && news.follows && news.changed && news.build !== before.build && "/" + news.changed !== path()) {
      location.href = "/" + news.changed;
      return;
    }
    if (look !== null && news.look !== look) refresh(news.look);
    look = news.look;
    first = false;
    if (news.page && news.page !== shown) update();
    if (news.stale || news.trouble) { if (opened === null) opened = "itself"; }
    else if (opened === "itself") opened = null;
    draw();
  }

  function path() {
    return decodeURIComponent(location.pathname).replace(/\/$/, "/index.html");
  }

  // ---- the page

  function update() {
    fetch(location.pathname, { cache: "no-store" }).then(function (answer) { return answer.text(); }).then(function (html) {
      var next = new DOMParser().parseFromString(html, "text/html");
      var script = next.querySelector("script[data-page]");
      if (!script || script.dataset.page === shown) return;
      shown = script.dataset.page;
      document.title = next.title;
      sameSheets(next);
      var place = anchor();
      children(document.body, next.body);
      place();
      document.dispatchEvent(new Event("nastavnik:updated"));
    }).catch(function () { /* The connection tells. */ });
  }

  // Where the reader is: the first block in view stays where it stands on the screen, whatever grows above it.
  function anchor() {
    var blocks = document.querySelectorAll("main *"), found = null;
    for (var at = 0; at < blocks.length && !found; at++) {
      var box = blocks[at].getBoundingClientRect();
      if (box.top >= 0 && box.top < innerHeight && box.height) found = blocks[at];
    }
    var top = found && found.getBoundingClientRect().top;
    return function () {
      if (scrollY > 0 && found && found.isConnected) scrollBy({ top: found.getBoundingClientRect().top - top, behavior: "instant" });
    };
  }

  function sameSheets(next) {
    var sheets = function (page) {
      return Array.from(page.querySelectorAll("link[rel=stylesheet]"), function (link) { return link.getAttribute("href").split("?")[0]; });
    };
    var now = sheets(document);
    sheets(next).forEach(function (href) {
      if (now.indexOf(href) >= 0) return;
      var link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = href;
      document.head.append(link);
    });
  }

  // Styles and pictures under the same address are got anew; the old sheet stays until the new one is there.
  function refresh(digest) {
    document.querySelectorAll("link[rel=stylesheet]").forEach(function (link) {
      var next = link.cloneNode();
      next.href = link.getAttribute("href").split("?")[0] + "?" + digest;
      next.onload = function () { link.remove(); };
      link.after(next);
    });
    document.querySelectorAll("img[src]").forEach(function (picture) {
      picture.src = picture.getAttribute("src").split("?")[0] + "?" + digest;
    });
  }

  // Makes the children of one element like those of another and leaves alone what is alike.
  function children(mine, theirs) {
    var old = mine.firstChild;
    for (var next = theirs.firstChild; next; next = next.nextSibling) {
      if (old === host) old = old.nextSibling;
      var same = ahead(old, next);
      if (same) {
        while (old !== same) old = drop(old);
        old = old.nextSibling;
      } else if (old && isKin(old, next) && !ahead(next.nextSibling, old)) {
        element(old, next);
        old = old.nextSibling;
      } else {
        mine.insertBefore(document.importNode(next, true), old);
      }
    }
    while (old) old = drop(old);
  }

  function drop(node) {
    var next = node.nextSibling;
    if (node !== host) node.remove();
    return next;
  }

  // The first of the nodes from here on that says the same as `wanted`.
  function ahead(node, wanted) {
    for (var steps = 0; node && steps < 40; steps++, node = node.nextSibling) {
      if (node !== host && node.isEqualNode(wanted)) return node;
    }
    return null;
  }

  function isKin(mine, theirs) {
    return mine.nodeType === theirs.nodeType && mine.nodeName === theirs.nodeName && (mine.id || "") === (theirs.id || "");
  }

  function element(mine, theirs) {
    if (mine.nodeType !== Node.ELEMENT_NODE) {
      mine.nodeValue = theirs.nodeValue;
      return;
    }
    // What a reader opened stays open.
    var keeps = function (name) { return name === "open" && mine.localName === "details"; };
    Array.from(mine.attributes).forEach(function (attribute) {
      if (!theirs.hasAttribute(attribute.name) && !keeps(attribute.name)) mine.removeAttribute(attribute.name);
    });
    Array.from(theirs.attributes).forEach(function (attribute) {
      if (mine.getAttribute(attribute.name) !== attribute.value && !keeps(attribute.name)) mine.setAttribute(attribute.name, attribute.value);
    });
    children(mine, theirs);
  }

  // ---- the panel

  var host = document.createElement("nastavnik-panel");
  var root = host.attachShadow({ mode: "open" });
  var sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = INSIDE + "preview.css";
  var panel = make("section", "panel");
  panel.setAttribute("aria-label", "Просмотр: находки");
  root.append(sheet, panel);
  document.body.append(host);

  function make(name, kind, text) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }

  function plural(number, one, few, many) {
    var last = number % 10, teen = number % 100 > 10 && number % 100 < 15;
    return number + " " + (teen || last === 0 || last > 4 ? many : last === 1 ? one : few);
  }

  function told() {
    var words = [];
    if (state.errors) words.push(plural(state.errors, "ошибка", "ошибки", "ошибок"));
    if (state.warnings) words.push(plural(state.warnings, "предупреждение", "предупреждения", "предупреждений"));
    if (state.advice) words.push(plural(state.advice, "совет", "совета", "советов"));
    return words.join(", ") || "Находок нет";
  }

  function draw() {
    if (!state) return;
    var focused = root.activeElement && root.activeElement.dataset.key;
    var scrolled = panel.querySelector(".list") ? panel.querySelector(".list").scrollTop : 0;
    panel.replaceChildren();
    panel.dataset.grade = state.trouble || state.stale ? "stale" : state.errors ? "error" : state.warnings ? "warning" : "calm";
    panel.append(bar());
    if (opened) panel.append(list());
    if (opened) panel.querySelector(".list").scrollTop = scrolled;
    var again = focused && panel.querySelector("[data-key='" + focused + "']");
    if (again) again.focus();
  }

  function bar() {
    var bar = make("div", "bar");
    var toggle = make("button", "toggle", "lost" in host.dataset ? "Нет связи с программой" : told());
    toggle.type = "button";
    toggle.dataset.key = "toggle";
    toggle.setAttribute("aria-expanded", String(Boolean(opened)));
    toggle.onclick = function () { opened = opened ? false : "by hand"; draw(); };
    bar.append(toggle);
    var words = "lost" in host.dataset ? "Показано последнее; связь восстановится сама." : state.stale ? "Показано прежнее: так опубликовать нельзя." : "";
    var status = make("p", "status", words);
    status.setAttribute("role", "status");
    bar.append(status);
    if (state.changed && "/" + state.changed !== path()) bar.append(link("/" + state.changed, "К изменённой странице", "change"));
    return bar;
  }

  function link(href, text, key) {
    var made = make("a", "", text);
    made.href = href;
    if (key) made.dataset.key = key;
    return made;
  }

  function list() {
    var list = make("div", "list");
    if (state.trouble) list.append(make("pre", "trouble", state.trouble));
    if (!state.private) {
      list.append(make("p", "empty", "Находки показаны только на компьютере, где запущен просмотр."));
      return list;
    }
    var tabs = make("div", "tabs");
    tabs.append(choice("here", "Эта страница", state.here.length), choice("all", "Вся школа", state.all.length + state.more));
    list.append(tabs);
    var items = state[tab];
    if (!items.length) list.append(make("p", "empty", "Находок нет."));
    var found = make("ul", "found");
    items.forEach(function (item) { found.append(finding(item)); });
    list.append(found);
    if (tab === "all" && state.more) list.append(make("p", "empty", "И ещё " + state.more + ": все покажет nastavnik check."));
    return list;
  }

  function choice(name, text, count) {
    var button = make("button", "", text + " (" + count + ")");
    button.type = "button";
    button.dataset.key = name;
    button.setAttribute("aria-pressed", String(tab === name));
    button.onclick = function () { tab = name; draw(); };
    return button;
  }

  function finding(item) {
    var entry = make("li", item.grade);
    var head = make("p", "head");
    head.append(make("b", "", item.level + " " + item.code), " ", item.text);
    entry.append(head);
    if (item.snippet) {
      var line = make("pre", "snippet");
      line.append(item.snippet[0], make("mark", "", item.snippet[1]), item.snippet[2]);
      if (item.label) line.append(make("span", "label", "  " + item.label));
      entry.append(line);
    }
    if (item.help) entry.append(make("p", "help", "Что сделать: " + item.help));
    entry.append(make("p", "source", "Основание: " + item.source));
    var place = make("p", "place");
    var where = item.path + (item.line ? ":" + item.line + ":" + item.column : "");
    place.append(item.edit ? link(item.edit, where) : where);
    if (item.href && "/" + item.href !== path()) place.append(" · ", link("/" + item.href, "страница записи"));
    entry.append(place);
    return entry;
  }

  connect();
})();
