// The page in view, kept like its newest version. The version that was served is compared with the one that is served
// now, and only what differs between them is done to the living page: whatever a reader opened, typed or scrolled to,
// and whatever the page's own scripts made of it, stays as it is.

// How far ahead an equal node is looked for: lists get and lose entries, they are not shuffled.
const FAR = 40;

// Each node of the version in view, with its living node.
const living = new WeakMap();
let version = null;

// Remembers the page as it was served; to be called before any other script touches it.
export function begin() {
  version = document.body.cloneNode(true);
  pair(version, document.body);
}

// Makes the page like another version of it.
export function turnInto(next) {
  document.title = next.title;
  bringSheets(next);
  const stay = standing();
  element(version, next.body);
  version = next.body;
  stay();
}

function pair(node, live) {
  living.set(node, live);
  for (let at = 0; at < node.childNodes.length; at++) pair(node.childNodes[at], live.childNodes[at]);
}

// Two equal nodes: the living nodes of the one are those of the other.
function inherit(was, now) {
  living.set(now, living.get(was));
  for (let at = 0; at < was.childNodes.length; at++) inherit(was.childNodes[at], now.childNodes[at]);
}

function element(was, now) {
  const live = living.get(was);
  living.set(now, live);
  if (was.nodeType !== Node.ELEMENT_NODE) {
    live.nodeValue = now.nodeValue;
    return;
  }
  for (const { name } of was.attributes) {
    if (!now.hasAttribute(name)) live.removeAttribute(name);
  }
  for (const { name, value } of now.attributes) {
    if (was.getAttribute(name) !== value) live.setAttribute(name, value);
  }
  children(was, now);
}

function children(was, now) {
  let old = was.firstChild, last = null;
  for (let next = now.firstChild; next; next = next.nextSibling) {
    const same = ahead(old, next);
    if (same) {
      for (; old !== same; old = old.nextSibling) living.get(old).remove();
      inherit(old, next);
      old = old.nextSibling;
    } else if (old && isKin(old, next) && !ahead(next.nextSibling, old)) {
      element(old, next);
      old = old.nextSibling;
    } else {
      insert(next, last, living.get(was));
    }
    last = living.get(next);
  }
  for (; old; old = old.nextSibling) living.get(old).remove();
}

function insert(node, last, parent) {
  const live = document.importNode(node, true);
  pair(node, live);
  if (last) last.after(live);
  else parent.prepend(live);
}

// The first of the nodes from here on that says the same as `wanted`.
function ahead(node, wanted) {
  for (let steps = 0; node && wanted && steps < FAR; steps++, node = node.nextSibling) {
    if (node.isEqualNode(wanted)) return node;
  }
  return null;
}

function isKin(was, now) {
  return was.nodeType === now.nodeType && was.nodeName === now.nodeName && (was.id || "") === (now.id || "");
}

// What the reader looks at keeps its place on the screen, whatever grows or goes above it.
function standing() {
  const seen = [];
  for (const block of document.querySelectorAll("main *")) {
    const box = block.getBoundingClientRect();
    if (box.height && box.top >= 0 && box.top < innerHeight) seen.push([block, box.top]);
    if (seen.length === 20) break;
  }
  return () => {
    const found = scrollY > 0 && seen.find(([block]) => block.isConnected);
    if (found) scrollBy({ top: found[0].getBoundingClientRect().top - found[1], behavior: "instant" });
  };
}

const bare = address => address.split("?")[0];

function sheets(page) {
  return Array.from(page.querySelectorAll("link[rel=stylesheet]"), link => bare(link.getAttribute("href")));
}

// Style sheets that only one of the versions has.
function bringSheets(next) {
  const here = sheets(document), there = sheets(next);
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
    if (!there.includes(bare(link.getAttribute("href")))) link.remove();
  }
  for (const href of there) {
    if (here.includes(href)) continue;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    document.head.append(link);
  }
}

// Gets the style sheets anew. Each old one holds until its successor is there, so that the page is never bare.
export function restyle(stamp) {
  for (const link of document.querySelectorAll("link[rel=stylesheet]:not([data-old])")) {
    const next = link.cloneNode();
    link.dataset.old = "";
    next.href = bare(link.getAttribute("href")) + "?" + stamp;
    next.onload = next.onerror = () => {
      if ("old" in next.dataset) return;
      for (const old of document.querySelectorAll("link[data-old]")) {
        if (bare(old.href) === bare(next.href)) old.remove();
      }
    };
    link.after(next);
  }
}

// Gets the pictures anew.
export function repaint(stamp) {
  for (const picture of document.querySelectorAll("img[src]")) {
    const several = picture.getAttribute("srcset");
    if (several) picture.srcset = several.replace(/[^\s,]+(?=\s)/g, address => bare(address) + "?" + stamp);
    picture.src = bare(picture.getAttribute("src")) + "?" + stamp;
  }
}
