// The panel at the foot of the page: what was found on this page and in the whole school, and what is kept from visitors.
// Everything that it is told becomes text, never markup.

import { finding, hidden } from "./entries.js";
import { make, plural } from "./make.js";

const INSIDE = "/~nastavnik/";
const KEPT = "nastavnik-panel";

// How long it is said that a mistake is mended, in milliseconds.
const RELIEF = 8000;

let news = null, people = [], isLost = false, isDressed = false, isMended = false;
// What the reader chose; it holds on the next page too. A mistake opens the panel by itself, and its end folds it again.
const chosen = { open: false, tab: "here", marks: false };
let opened = false;
let onMarking = () => {};

try { Object.assign(chosen, JSON.parse(sessionStorage.getItem(KEPT))); } catch { /* nothing is kept here */ }

function keep() {
  try { sessionStorage.setItem(KEPT, JSON.stringify(chosen)); } catch { /* nothing can be kept here */ }
}

// ---- the parts, made once: a screen reader hears of changes only in an element that was there before

const host = document.createElement("nastavnik-panel");
const root = host.attachShadow({ mode: "open" });
const panel = make("section", "panel");
panel.setAttribute("aria-label", "Просмотр раздела");
panel.hidden = true;
const toggle = button("toggle", () => choose({ open: !isOpen() }));
toggle.setAttribute("aria-controls", "told");
const status = make("p", "status");
status.setAttribute("role", "status");
const change = make("a", "change", "К изменённой странице");
const bar = make("div", "bar");
const told = make("div", "told");
told.id = "told";
const trouble = make("pre", "trouble");
const tabs = make("div", "tabs");
tabs.setAttribute("role", "group");
tabs.setAttribute("aria-label", "Что показать");
const here = button("tab", () => choose({ tab: "here" }));
const all = button("tab", () => choose({ tab: "all" }));
const marks = button("switch", () => {
  choose({ marks: !chosen.marks, tab: chosen.marks ? "here" : "hidden" });
  onMarking();
}, "Показать скрытое");
const content = make("div", "content");
bar.append(toggle, status, change);
tabs.append(here, all, marks);
told.append(tabs, trouble, content);
panel.append(bar, told);
root.append(panel);

// Puts the panel at the foot of the page, behind everything that the page has itself.
export function begin() {
  document.body.append(host);
  dress();
}

// A page's policy may forbid style sheets by link; one that is made here is always let in.
async function dress() {
  const sheet = new CSSStyleSheet();
  const answer = await fetch(INSIDE + "preview.css");
  sheet.replaceSync(await answer.text());
  root.adoptedStyleSheets = [sheet];
  isDressed = true;
  redraw();
}

function button(kind, press, text) {
  const made = make("button", kind, text);
  made.type = "button";
  made.onclick = press;
  return made;
}

panel.addEventListener("keydown", event => {
  if (event.key !== "Escape" || !isOpen()) return;
  choose({ open: false });
  toggle.focus();
});

// The end of the page, and what is reached with the keyboard, stay above the panel.
new ResizeObserver(() => {
  host.style.height = panel.offsetHeight + "px";
  document.documentElement.style.scrollPaddingBottom = panel.offsetHeight + "px";
}).observe(panel);

// ---- what it is told

// A new state of the school.
export function draw(next) {
  const before = news;
  news = next;
  isLost = false;
  const was = Boolean(before) && wasWrong(before);
  if (isWrong() && !was) opened = true;
  if (!isWrong()) opened = false;
  if (was !== isWrong()) relieve(was);
  redraw();
}

function relieve(mended) {
  isMended = mended;
  if (mended) setTimeout(() => relieve(false), RELIEF);
  redraw();
}

// The preview cannot be heard.
export function lose() {
  if (isLost) return;
  isLost = true;
  redraw();
}

// The people of this page of whom something is kept from visitors.
export function showPeople(told) {
  people = told;
  redraw();
}

// Shall the page bear marks where something is kept from visitors?
export function isMarking() {
  return chosen.marks && (!news || news.private);
}

// Whom to tell that the answer to that has changed.
export function watchMarking(listener) {
  onMarking = listener;
}

const wasWrong = state => state.stale || Boolean(state.trouble);
const isWrong = () => wasWrong(news);
const isOpen = () => chosen.open || opened;

function choose(choice) {
  Object.assign(chosen, choice);
  if (choice.open === false) opened = false;
  keep();
  redraw();
}

// ---- drawing

function redraw() {
  if (!news || !isDressed) return;
  panel.hidden = !news.private && !isLost && !isWrong();
  panel.dataset.grade = grade();
  say(toggle, heading());
  say(status, words());
  toggle.setAttribute("aria-expanded", String(isOpen()));
  change.hidden = !news.changed || location.pathname.endsWith("/" + news.changed);
  change.href = "/" + (news.changed || "");
  told.hidden = !isOpen();
  trouble.hidden = !news.trouble;
  say(trouble, news.trouble || "");
  tabs.hidden = !news.private;
  drawTab(here, "here", "Эта страница", news.here.length);
  drawTab(all, "all", "Вся школа", news.all.length + news.more);
  marks.setAttribute("aria-pressed", String(chosen.marks));
  if (isOpen()) refill();
}

// Unchanged words are not said again.
function say(part, text) {
  if (part.textContent !== text) part.textContent = text;
}

function drawTab(tab, name, text, count) {
  say(tab, text + " · " + count);
  tab.setAttribute("aria-pressed", String(shownTab() === name));
}

function grade() {
  if (isLost) return "lost";
  if (isWrong() || news.errors) return "error";
  return news.warnings ? "warning" : news.advice ? "advice" : "calm";
}

function heading() {
  if (!news.private) return "Просмотр";
  const found = [];
  if (news.errors) found.push(plural(news.errors, "ошибка", "ошибки", "ошибок"));
  if (news.warnings) found.push(plural(news.warnings, "предупреждение", "предупреждения", "предупреждений"));
  if (news.advice) found.push(plural(news.advice, "совет", "совета", "советов"));
  const said = found.join(", ") || "Замечаний нет";
  return news.permitted ? said + "; по допускам скрыто: " + news.permitted : said;
}

function words() {
  if (isLost) return "Программа не отвечает. Показано последнее; когда она снова заработает, страница обновится сама.";
  if (news.trouble) return "Записи не прочитать. Показан прежний вид.";
  // A section that was never there leaves a page that says so.
  if (news.stale && !news.styles) return "";
  if (news.stale) return "Показан прежний вид: с такой записью раздел не собрать. Исправьте – страница обновится сама.";
  return isMended ? "Исправлено." : "";
}

// Which list is shown: of a mistake elsewhere, the one that tells it.
function shownTab() {
  if (chosen.tab === "hidden" && chosen.marks) return "hidden";
  const isElsewhere = news.stale && !news.here.some(item => item.stops) && news.all.some(item => item.stops);
  return chosen.tab === "all" || opened && isElsewhere ? "all" : "here";
}

// Fills the list anew where it says something new; scroll and focus stay.
function refill() {
  const made = list();
  if (content.childNodes.length && made.isEqualNode(content.firstChild)) return;
  const focused = root.activeElement && content.contains(root.activeElement) && root.activeElement.dataset.key;
  const scrolled = told.scrollTop;
  content.replaceChildren(made);
  told.scrollTop = scrolled;
  if (!focused) return;
  const again = Array.from(content.querySelectorAll("[data-key]")).find(part => part.dataset.key === focused);
  (again || toggle).focus({ preventScroll: true });
}

function list() {
  const tab = shownTab();
  const items = tab === "hidden" ? people : news[tab];
  const made = make("div");
  if (!news.private) {
    made.append(make("p", "empty", "Что мешает, видно на компьютере, где запущен просмотр."));
    return made;
  }
  const said = { hidden: "На этой странице ничего не скрыто.", here: "На этой странице замечаний нет.", all: "Замечаний нет." };
  if (!items.length) made.append(make("p", "empty", said[tab]));
  const entries = make(tab === "hidden" ? "ol" : "ul", "entries");
  entries.append(...items.map(tab === "hidden" ? hidden : finding));
  if (items.length) made.append(entries);
  if (tab === "all" && news.more) made.append(make("p", "empty", "И ещё " + news.more + ": все покажет nastavnik check."));
  return made;
}
