// Entries of the panel's lists: a finding, and a person of whom something is kept from visitors.

import { link, make } from "./make.js";

// A finding: what, where, why, what to do.
export function finding(item) {
  const entry = make("li", item.grade);
  const head = make("p", "head");
  head.append(make("b", "level", item.level), " ", make("span", "", item.text), " ", make("span", "code", item.code));
  entry.append(head);
  if (item.stops) entry.append(make("p", "stops", "Пока это так, раздел не собрать."));
  entry.append(place(item, item.code));
  if (item.snippet) entry.append(snippet(item));
  if (item.help) entry.append(make("p", "help", "Что сделать: " + item.help + "."));
  entry.append(make("p", "source", "Основание: " + item.source));
  return entry;
}

// Where it stands: a link to the line in the editor, and one to the record's page.
function place(item, name) {
  const line = make("p", "place");
  const where = item.path + [item.line, item.column].filter(Boolean).map(number => ":" + number).join("");
  line.append(item.edit ? link(item.edit, where, name + " " + where) : where);
  if (item.href && !location.pathname.endsWith("/" + item.href)) {
    line.append(" · ", link("/" + item.href, "страница в разделе", name + " page " + where));
  }
  return line;
}

function snippet(item) {
  const line = make("pre", "snippet");
  const meant = item.snippet[1] ? [make("mark", "", item.snippet[1])] : [];
  line.append(item.snippet[0], ...meant, item.snippet[2]);
  if (item.label) line.append("\n", make("span", "label", "↑ " + item.label));
  return line;
}

// A person, and why something is kept from visitors.
export function hidden(person) {
  const entry = make("li", "person");
  entry.append(make("p", "head", person.name));
  for (const reason of person.hidden) {
    entry.append(make("p", "what", "Скрыто: " + reason.what + " – " + reason.why + "."));
    entry.append(place(reason, person.name));
  }
  return entry;
}
