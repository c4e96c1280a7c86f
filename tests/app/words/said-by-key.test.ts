import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EN } from "#app/words/en.ts";
import { literalsIn } from "#tests/support/said-literally.ts";
import { importsOf, sourceFiles } from "#tests/support/sources.ts";

/** What only those see who work here, though a page for anyone stands at the same address: it stays in English. */
const FOR_WHO_WORKS_HERE = [
  /\/working-[\w-]+\.tsx$/,
  /\/(?:my-home|own-programmes|load-working)\.tsx$/,
  /^app\/routes\/themes\.\$ref\//,
  /^app\/routes\/meetings\.\$ref_\.agenda\/(?:builder|add-items|item-parts)/,
  /^app\/components\/(?:finder|list-table|lists|own-sheet|theme\/theme-)/,
  /^app\/components\/(?:order-buttons|part-pages)\.tsx$/,
  /^app\/components\/meeting\/not-lawful-note\.tsx$/,
];

const read = (path: string) => readFileSync(path, "utf8");
const isForAnyone = (path: string) => /^export const handle = \{[^}]*\b(?:reading|asking): true/m.test(read(path));

/** The files of markup that pages for anyone are made of. */
function filesForAnyone(): string[] {
  const routes = sourceFiles("app/routes").filter((path) => path.endsWith("/route.tsx") && isForAnyone(path));
  const found = new Set<string>();
  const todo = ["app/root.tsx", ...routes];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    const isLeftOut = FOR_WHO_WORKS_HERE.some((left) => left.test(path ?? "")) && !path.endsWith("/route.tsx");
    if (found.has(path) || isLeftOut || !path.endsWith(".tsx") || !existsSync(path)) continue;
    found.add(path);
    todo.push(...importsOf(path));
  }
  return [...found].sort();
}

test("every sentence of a page for anyone is in the words, by key", () => {
  const files = filesForAnyone();
  expect(files.length).toBeGreaterThan(80);
  const said = files.flatMap((path) => literalsIn(path, read(path)).map((one) => ({ path, ...one })));
  expect(said.map(({ path, line, said }) => `${path}:${line}: ${said}`)).toEqual([]);
});

/** What the shapes of a file are called in Word, in PDF and in XML is no sentence: these names, and tags with nothing between. */
const WRITES_A_FORMAT = /\/(?:word|pdf)[\w.-]*\.ts$/;
const SHAPES = new Set([
  ...["Document", "Layout", "Artifact", "Link", "Pagination", "Table", "Caption", "Column", "Figure", "Block", "Lbl"],
  ...["Letterhead", "Logo", "Hyperlink", "Header", "Notice", "Footer", "Quote"],
]);
const isShape = (said: string) =>
  SHAPES.has(said) || (said.includes("<") && !/\p{L}{2}/u.test(said.replace(/<[^>]*>/g, "")));

/** The files that papers are made of: whatever builds one out of its blocks, or writes them as a file. */
const papers = () =>
  sourceFiles("app/exports").filter((path) => importsOf(path).some((to) => /\/(?:paper|spoken)\.ts$/.test(to)));

/** The files that messages are made of: what is put in the outbox, what is reminded of, and what an owner is asked. */
const messages = () => [
  ...sourceFiles("app/services").filter((path) => read(path).includes("insertMail(")),
  // What kinds there are, and what is stopped, are words of pages for those who work here.
  ...sourceFiles("app/domain/reminder").filter((path) => !/\/(?:kinds|stops)\.ts$/.test(path)),
  "app/domain/follow-up/chase-draft.ts",
];

test.each([
  ["paper", papers, "app/exports/agenda-paper.ts", 10],
  ["message", messages, "app/services/account/give-link.server.ts", 8],
] as const)("every sentence of a %s is in the words, by key", (_, filesOf, one, atLeast) => {
  const files = filesOf();
  expect(files).toContain(one);
  expect(files.length).toBeGreaterThan(atLeast);
  const said = files.flatMap((path) =>
    literalsIn(path, read(path))
      .filter((literal) => !(WRITES_A_FORMAT.test(path) && isShape(literal.said)))
      .map(({ line, said: words }) => `${path}:${line}: ${words}`),
  );
  expect(said).toEqual([]);
});

test.each([
  ["Header", true],
  ["Agenda", false],
  ['<w:t xml:space="preserve">…</w:t>', true],
  ['<w:t xml:space="preserve">Page</w:t>', false],
])("what is written in a file as “%s” is a shape: %s", (said, expected) => {
  expect(isShape(said)).toBe(expected);
});

test("every sentence in the words is said somewhere, under its key", () => {
  const files = sourceFiles("app").filter((path) => !/^app\/words\/(?:en|cy)\//.test(path));
  const said = new Set(files.flatMap((path) => read(path).match(/"[a-z]\w*\.[a-z]\w*"/gi) ?? []));
  const keys = Object.entries(EN).flatMap(([subject, entries]) =>
    Object.keys(entries).map((key) => `${subject}.${key}`),
  );
  expect(keys.length).toBeGreaterThan(600);
  expect(keys.filter((key) => !said.has(`"${key}"`))).toEqual([]);
});

test.each([
  ["text between tags", "<p>Nothing yet.</p>", "Nothing yet."],
  ["one word between tags", "<button>Save</button>", "Save"],
  ["what is read out", '<nav aria-label="Main" />', "Main"],
  ["what an image says", '<img alt="a map" />', "a map"],
  ["a title that is handed on", '<Part title="Members" />', "Members"],
  ["a row of facts", '<Facts facts={[{ term: "due", value }]} />', "due"],
  ["a piece of a template", "<p>{`${count} minutes`}</p>", "… minutes"],
  ["one of two", '<p>{isPast ? "past" : "coming"}</p>', "past,coming"],
  ["a list of sentences above", 'const STEPS = ["First look around."]; <Bullets of={STEPS} />', "First look around."],
  ["a row of a paper", 'const row = () => fact("Council", body.name);', "Council"],
  ["a piece of a message", "const body = `Dear ${name} open ${link}`;", "Dear … open …"],
  ["the title of a page", 'const meta = () => [{ title: "Privacy" }];', "Privacy"],
])("a sentence is seen in %s", (_, code, said) => {
  expect(literalsIn("x.tsx", code).map((one) => one.said)).toEqual(said.split(","));
});

test.each([
  '<p className="govuk-body app-quiet">{words}</p>',
  '<Say of="shell.skip" with={{ date }} />',
  '<a href="/themes" rel="noreferrer">{title}</a>',
  '<p>{state === "scheduled" ? say("shell.menu") : null}</p>',
  "<li key={`${name} ${role}`} className={`govuk-tag ${mark}`}>{name}, {role}</li>",
  'const KIND = { json: "application/json" } as const;',
  'throw new Error("The file has no document");',
  'import { Say } from "#app/components/say.tsx";',
])("no sentence is seen in %s", (code) => {
  expect(literalsIn("x.tsx", code)).toEqual([]);
});
