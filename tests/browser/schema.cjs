// Holds records to the JSON Schemas that the program prints, read as editors read them: YAML 1.2, then the schema. Every
// record must fit its schema; with a key too many, without one that must be there, or with nonsense for a value that is
// not free, it must not.
//
//     node tests/browser/schema.cjs NASTAVNIK CONTENT…
const fs = require("node:fs");
const path = require("node:path");
const { execFileSync } = require("node:child_process");
const Ajv = require("ajv/dist/2020").default;
const YAML = require("yaml");

const [nastavnik, ...contents] = process.argv.slice(2);
if (contents.length === 0) throw new Error("no folder of records is named");
const said = (...words) => execFileSync(nastavnik, words, { encoding: "utf8" });
const homes = said("fields").split("\n").filter(Boolean).map((line) => line.split(/\s/)[0]);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const kind = (home) => {
  const schema = JSON.parse(said("fields", "--schema", home));
  return { schema, isValid: ajv.compile(schema) };
};
const kinds = new Map([...homes, "model"].map((home) => [home, kind(home)]));

const homeOf = (file) => {
  const [first, ...rest] = file.split("/");
  const home = rest.length === 0 ? first.replace(/\.(md|yaml)$/, "") : first;
  return kinds.has(home) ? home : undefined;
};
const read = (text, file) => {
  const front = file.endsWith(".yaml") ? text : text.match(/^---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/)?.[1];
  return front === undefined ? undefined : (YAML.parse(front) ?? {});
};

const names = (schema, key) => {
  const ref = (name) => schema.properties[name].$ref;
  return Object.keys(schema.properties).filter((name) => ref(name) === ref(key));
};
const mustBe = (schema, key) => {
  const rules = schema.allOf ?? [];
  return rules.some((rule) => rule.required?.includes(key) || rule.oneOf?.some((way) => way.required.includes(key)));
};
const isFree = (schema, key) => {
  const value = schema.$defs[schema.properties[key].$ref.replace("#/$defs/", "")];
  return JSON.stringify(value).includes('"string","number","boolean"');
};
const wrong = (schema, record) => {
  const made = [{ ...record, зюзя: "1" }];
  for (const key of Object.keys(record)) {
    const { [key]: _, ...without } = record;
    if (mustBe(schema, key)) made.push(without, { ...record, [key]: null });
    if (!isFree(schema, key)) made.push({ ...record, [key]: "зюзя" });
    const [first, ...rest] = Array.isArray(record[key]) ? record[key] : [];
    if (first !== null && typeof first === "object") made.push({ ...record, [key]: [{ ...first, зюзя: "1" }, ...rest] });
    for (const other of names(schema, key)) if (other !== key) made.push({ ...record, [other]: record[key] });
  }
  return made;
};

let records = 0;
let refused = 0;
const complain = (words) => {
  console.error(words);
  process.exitCode = 1;
};
for (const content of contents) {
  for (const entry of fs.readdirSync(content, { recursive: true, withFileTypes: true })) {
    const whole = path.join(entry.parentPath, entry.name);
    const file = path.relative(content, whole).split(path.sep).join("/");
    if (!entry.isFile() || !/\.md$|^model\.yaml$/.test(file) || !homeOf(file)) continue;
    const { schema, isValid } = kinds.get(homeOf(file));
    const record = read(fs.readFileSync(whole, "utf8"), file);
    if (record === undefined) continue;
    records += 1;
    if (!isValid(record)) complain(`${whole}: ${ajv.errorsText(isValid.errors, { separator: "\n  " })}`);
    for (const made of wrong(schema, record)) {
      refused += 1;
      if (isValid(made)) complain(`${whole}: the schema takes ${JSON.stringify(made).slice(0, 400)}`);
    }
  }
}
if (records === 0) complain("there are no records");
console.log(`${records} records fit their schemas, ${refused} mistakes in them do not`);
