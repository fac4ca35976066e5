// Draws Fluent messages with the browser's library, for a test that compares them with the server's.
// Reads JSON from standard input: {from: package.json, bundles: {tag: {plurals, ftl}}, cases: [[tag, id, attribute|null, values]]}
// where a value is a string, a number, or {date: "2026-11-22"}. Writes a JSON list of texts.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

const { from, bundles, cases } = JSON.parse(await text(process.stdin));
const library = createRequire(from).resolve("@fluent/bundle");
const { FluentBundle, FluentResource } = await import(pathToFileURL(library));

const made = Object.fromEntries(
  Object.entries(bundles).map(([tag, { plurals, ftl }]) => {
    const bundle = new FluentBundle(`${plurals}-u-nu-latn`);
    const faults = bundle.addResource(new FluentResource(ftl));
    if (faults.length) throw faults[0];
    return [tag, bundle];
  }),
);

const value = (given) => (typeof given === "object" ? new Date(`${given.date}T00:00:00Z`) : given);

const drawn = cases.map(([tag, id, attribute, given]) => {
  const message = made[tag].getMessage(id);
  const pattern = attribute === null ? message.value : message.attributes[attribute];
  const values = Object.fromEntries(Object.entries(given).map(([name, each]) => [name, value(each)]));
  const faults = [];
  const words = made[tag].formatPattern(pattern, values, faults);
  return faults.length ? `fault: ${faults[0].message}` : words;
});
process.stdout.write(JSON.stringify(drawn));
