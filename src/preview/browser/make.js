// Small things that the parts of the panel are made with.

// An element with a class and a text. The text is never read as markup.
export function make(name, kind, text) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text) made.textContent = text;
  return made;
}

// A link; by `key` the focus finds it again when the list is filled anew.
export function link(href, text, key) {
  const made = make("a", "", text);
  made.href = href;
  made.dataset.key = key;
  return made;
}

// «1 ошибка», «3 ошибки», «5 ошибок».
export function plural(number, one, few, many) {
  const last = number % 10, isTeen = number % 100 > 10 && number % 100 < 15;
  return number + " " + (isTeen || last === 0 || last > 4 ? many : last === 1 ? one : few);
}
