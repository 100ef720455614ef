// Holds SARIF logs to the schema of version 2.1.0, as the package @microsoft/jest-sarif brings it (MIT) together with the
// validator that can read a schema of its age. The schema itself is no part of this repository.
//
//     node tests/browser/sarif.cjs LOG…
const fs = require("node:fs");
const { createRequire } = require("node:module");

const inside = createRequire(require.resolve("@microsoft/jest-sarif"));
const Ajv = inside("ajv");
const ajv = new Ajv({ schemaId: "auto", allErrors: true, format: "full" });
ajv.addMetaSchema(inside("ajv/lib/refs/json-schema-draft-04.json"));
const isValid = ajv.compile(inside("./schemas/sarif-2.1.0-rtm.5.json"));

const logs = process.argv.slice(2);
if (logs.length === 0) throw new Error("no log is named");
for (const log of logs) {
  if (!isValid(JSON.parse(fs.readFileSync(log, "utf8")))) {
    console.error(`${log}: ${ajv.errorsText(isValid.errors, { separator: "\n" })}`);
    process.exitCode = 1;
  }
}
