// Marks on a page the places where a word stands instead of a name. The preview sends them as letters of no language
// around the word; here they become marks where the page shows text, and go everywhere else.

// A letter of this plane opens the word, and says whose name it stands for; CLOSE ends it.
const FIRST = 0xf0000, CLOSE = "\ue000";
const WORD = /([\u{f0000}-\u{ffffd}])([^\ue000]*)\ue000/gu;

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`
  mark.nastavnik-hidden { background: color-mix(in srgb, currentColor 12%, transparent); color: inherit; outline: 1px dashed currentColor; border-radius: 2px }
  mark.nastavnik-hidden::after { content: " " attr(data-number); font-size: .75em; font-weight: 700; vertical-align: super; line-height: 0 }
  @media print { mark.nastavnik-hidden { background: none; outline: 0 } mark.nastavnik-hidden::after { content: none } }
`);
document.adoptedStyleSheets.push(SHEET);

// Turns the letters in a page that is not yet shown into marks. Each of `people` is told by the number of its letter.
export function drawMarks(page, people) {
  const walk = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.nodeValue.includes(CLOSE)) texts.push(node);
      continue;
    }
    for (const attribute of node.attributes) {
      if (attribute.value.includes(CLOSE)) attribute.value = bare(attribute.value);
    }
  }
  for (const text of texts) {
    if (canHold(text.parentElement)) text.replaceWith(...pieces(text.nodeValue, page, people));
    else text.nodeValue = bare(text.nodeValue);
  }
}

const bare = text => text.replace(WORD, "$2");

function canHold(element) {
  return element instanceof HTMLElement && !element.closest("head, option, script, style, textarea");
}

function pieces(text, page, people) {
  const made = [];
  let end = 0;
  for (const found of text.matchAll(WORD)) {
    const number = people.findIndex(person => person.mark === found[1].codePointAt(0) - FIRST);
    made.push(text.slice(end, found.index), number < 0 ? found[2] : mark(page, found[2], people[number], number + 1));
    end = found.index + found[0].length;
  }
  return [...made, text.slice(end)];
}

function mark(page, word, person, number) {
  const made = page.createElement("mark");
  made.className = "nastavnik-hidden";
  made.dataset.number = number;
  made.title = "Скрыто: " + person.name;
  made.textContent = word;
  return made;
}
