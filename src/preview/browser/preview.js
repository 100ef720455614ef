// Keeps an open page of the preview like the records are: hears of every new state, brings the page up to it, and has
// the panel tell what was found.

import * as page from "./page.js";
import * as panel from "./panel.js";
import { drawMarks } from "./marks.js";

const INSIDE = "/~nastavnik/";
// How soon a lost connection is tried again, in milliseconds; longer with each try.
const SOON = 300, LATER = 2000;
// A clock that stood still for so long belongs to a machine that slept.
const NAP = 15000;

page.begin();
panel.begin();
const own = document.querySelector("script[data-page]").dataset;
let shown = own.page;
// What is known before the first word: the state that the page was served of.
let news = { build: own.build, page: shown };
let isHeard = false, stream = null, retry = null, pause = SOON, asked = 0;

// ---- hearing

function connect() {
  close();
  stream = new EventSource(INSIDE + "events?page=" + encodeURIComponent(location.pathname));
  stream.onmessage = event => {
    pause = SOON;
    hear(JSON.parse(event.data));
  };
  stream.onerror = () => {
    close();
    panel.lose();
    retry = setTimeout(connect, pause);
    pause = Math.min(pause * 2, LATER);
  };
}

function close() {
  clearTimeout(retry);
  if (stream) stream.close();
  stream = null;
}

// A browser keeps few connections to one place: a tab that nobody sees holds none, and catches up when it is seen.
document.addEventListener("visibilitychange", () => document.hidden ? close() : connect());
addEventListener("pageshow", event => { if (event.persisted) connect(); });
addEventListener("pagehide", close);
let pulse = Date.now();
setInterval(() => {
  if (Date.now() - pulse > NAP && !document.hidden) connect();
  pulse = Date.now();
}, NAP / 3);

// ---- following

function hear(next) {
  const before = news;
  news = next;
  if (next.build !== before.build) {
    if (before.build && next.follows && next.changed && !isHere(next.changed)) {
      location.href = "/" + next.changed;
      return;
    }
    bringLook(next, before);
    if (next.page !== before.page || panel.isMarking()) update();
  } else if (!isHeard && panel.isMarking()) {
    update();
  }
  isHeard = true;
  panel.draw(next);
}

// What the page takes along; a school that cannot be shown takes nothing.
function bringLook(next, before) {
  if (!next.styles || !before.styles) return;
  if (next.scripts !== before.scripts) location.reload();
  if (next.styles !== before.styles) page.restyle(next.styles);
  if (next.pictures !== before.pictures) page.repaint(next.pictures);
}

function isHere(path) {
  return decodeURIComponent(location.pathname).replace(/\/$/, "/index.html") === "/" + path;
}

async function update() {
  const turn = ++asked;
  const told = await (panel.isMarking() ? marked() : plain()).catch(() => null);
  // A newer question is on its way, and its answer is the one to show.
  if (turn !== asked) return;
  if (!told) {
    // The connection is gone; when it is there again, its first word brings the page up to date.
    news = {};
    return;
  }
  const next = new DOMParser().parseFromString(told.html, "text/html");
  const version = next.querySelector("script[data-page]").dataset.page;
  // Where no section can be made, the page that was shown last is better than none.
  if (!version || version === shown) return;
  if (policy(next) !== policy(document)) {
    // What a page may do is settled when it is loaded. A page that came or went has another sort of page in its place.
    location.reload();
    return;
  }
  shown = version;
  drawMarks(next, told.people);
  page.turnInto(next);
}

const policy = page => page.querySelector("meta[http-equiv=Content-Security-Policy]")?.content;

async function plain() {
  const answer = await fetch(location.pathname, { cache: "no-store" });
  return { html: await answer.text(), people: [] };
}

// The page with marks where something is kept from visitors.
async function marked() {
  const answer = await fetch(INSIDE + "hidden?page=" + encodeURIComponent(location.pathname), { cache: "no-store" });
  if (!answer.ok) return plain();
  const told = await answer.json();
  panel.showPeople(told.people);
  return told;
}

panel.watchMarking(update);
connect();
