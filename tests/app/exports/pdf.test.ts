import { expect, test } from "vitest";
import { bullets, fact, heading, link, text, type Block, type Letterhead, type Paper } from "#app/exports/paper.ts";
import { pdfOf } from "#app/exports/pdf.server.ts";
import { LOGO } from "#tests/support/council.ts";
import { cpuMsSince } from "#tests/support/cpu-time.ts";
import {
  elementsOf,
  numberAfter,
  parentsOf,
  partsOf,
  piecesOf,
  treeOf,
  wordsOf,
  type PdfElement,
} from "#tests/support/pdf-parts.ts";

const LETTERHEAD: Letterhead = { origin: "https://planner.example", council: "Anytown Council", logo: LOGO };

const table = (rows: number): Block => ({
  kind: "table",
  caption: "Follow-ups",
  columns: [
    { label: "Number", share: 1 },
    { label: "Wording", share: 4 },
  ],
  rows: Array.from({ length: rows }, (_, at) => [
    link(`F-${at}`, `/follow-ups/F-${at}`),
    "Publish the waits.\n(a) Soon.",
  ]),
});

const BLOCKS: Block[] = [
  heading(2, "Next meeting"),
  ...fact("Chair", "Cllr Amara Okafor"),
  text(["See ", link("the theme", "/themes/T-1"), "."]),
  ...bullets(["Why?"]),
  table(2),
];

const paper = (blocks: readonly Block[]): Paper => ({
  body: "Anytown Panel",
  title: "Agenda, Tŷ Gŵyr",
  subject: "What is looked at",
  notice: null,
  blocks,
});

const told = ({ type, has }: PdfElement): string => (has.length === 0 ? type : `${type}(${has.map(told).join(" ")})`);

test("everything that is read is an element of its kind, in the order of the paper", async () => {
  const tree = treeOf(partsOf(await pdfOf(paper(BLOCKS), LETTERHEAD)));
  const row = "TR(TD(Link) TD)";
  expect(tree.has.map(told)).toEqual([
    "Figure",
    "P",
    "P",
    "H1",
    "H2",
    "P",
    "P(Link)",
    "L(LI(Lbl LBody))",
    `Table(Caption THead(TR(TH TH)) TBody(${row} ${row}))`,
  ]);
});

test("read aloud in the order of its tree, it says every word of the paper, each once and in its place", async () => {
  const parts = partsOf(await pdfOf(paper(BLOCKS), LETTERHEAD));
  expect(treeOf(parts).has.map((element) => [element.type, wordsOf(parts, element)])).toEqual([
    ["Figure", ""],
    ["P", "Anytown Council"],
    ["P", "Anytown Panel"],
    ["H1", "Agenda, Tŷ Gŵyr"],
    ["H2", "Next meeting"],
    ["P", "Chair: Cllr Amara Okafor"],
    ["P", "See the theme."],
    ["L", "•Why?"],
    ["Table", "Follow-upsNumberWordingF-0Publish the waits.(a) Soon.F-1Publish the waits.(a) Soon."],
  ]);
});

/** Several pages with everything that a paper is made of, and a row that goes on over the end of a page. */
const WHOLE = paper([
  ...BLOCKS,
  { kind: "quote", text: "That the panel writes to the Minister." },
  { kind: "numbered", of: ["One", ["Two, of ", link("the theme", "/themes/T-1")]] },
  heading(3, "Of one"),
  table(60),
  { ...table(0), rows: [["F-1", "A long answer that goes on and on. ".repeat(320)]] } as Block,
]);

test("all that is marked on a page is of one element, which the page and the tree name alike; so is every link", async () => {
  const parts = partsOf(await pdfOf(WHOLE, LETTERHEAD));
  const { objects } = parts;
  const elements = elementsOf(treeOf(parts));
  const parents = parentsOf(parts);
  const pages = [...objects].filter(([, object]) => object.includes("/Type /Page\n"));
  expect(pages.length).toBeGreaterThan(4);
  const holders = (has: (kid: PdfElement["kids"][number]) => boolean) =>
    elements.filter(({ kids }) => kids.some(has)).map(({ number }) => number);
  let links = 0;
  for (const [page, object] of pages) {
    const named = parents.get(numberAfter(object, "/StructParents ")) ?? [];
    const pieces = [...piecesOf(parts, page).keys()];
    expect(pieces).toEqual(named.map((_, piece) => piece));
    for (const piece of pieces)
      expect(holders((kid) => "piece" in kid && kid.page === page && kid.piece === piece)).toEqual([named[piece]]);
    for (const [, annotation] of (/\/Annots \[([^\]]*)\]/.exec(object)?.[1] ?? "").matchAll(/(\d+) 0 R/g)) {
      const key = numberAfter(objects.get(Number(annotation)) ?? "", "/StructParent ");
      expect(holders((kid) => "annotation" in kid && kid.annotation === Number(annotation))).toEqual(parents.get(key));
      links += 1;
    }
    expect(object).toContain("/Tabs /S");
  }
  expect(links).toBe(2 + 2 + 60);
  expect(elements.filter(({ type }) => type === "Link")).toHaveLength(links);
});

test("every element is of a kind that readers know, every row has the cells of its head, and a picture its words", async () => {
  const parts = partsOf(await pdfOf(WHOLE, LETTERHEAD));
  const elements = elementsOf(treeOf(parts));
  expect([...new Set(elements.map(({ type }) => type))].toSorted()).toEqual([
    ...["BlockQuote", "Caption", "Document", "Figure", "H1", "H2", "H3", "L", "LBody", "LI", "Lbl", "Link", "P"],
    ...["TBody", "TD", "TH", "THead", "TR", "Table"],
  ]);
  const rows = elements.filter(({ type }) => type === "TR");
  expect(rows.length).toBeGreaterThan(3 + 2 + 60 + 1);
  for (const { has } of rows) expect(has).toHaveLength(2);
  for (const { number } of elements.filter(({ type }) => type === "Figure"))
    expect(parts.objects.get(number)).toMatch(/\/Alt \([^)]+\)/);
  const empty = elements.filter(({ type, kids }) => kids.length === 0 && type !== "TD");
  expect(empty.map(({ type }) => type)).toEqual([]);
});

test("what is read and what is decoration stand in no other, and every letter of its fonts says which it is", async () => {
  const parts = partsOf(await pdfOf(WHOLE, LETTERHEAD));
  const pages = [...parts.streams.values()].filter((stream) => stream.includes("BT"));
  for (const page of pages) {
    let depth = 0;
    for (const [mark] of page.matchAll(/\b(?:BDC|BMC|EMC)\b/g)) {
      depth += mark === "EMC" ? -1 : 1;
      expect(depth).toBeLessThanOrEqual(1);
    }
  }
  const fonts = [...parts.objects.values()].filter((object) => object.includes("/Subtype /Type0"));
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(parts.streams.get(numberAfter(font, "/ToUnicode "))).toContain("beginbfrange");
  const said = elementsOf(treeOf(parts)).map((element) => wordsOf(parts, element));
  expect(said.join("")).not.toContain("\ufffd");
});

test("it says that it is tagged, in which language, what it is called and that it is to be read aloud", async () => {
  const { whole, objects } = partsOf(await pdfOf(paper(BLOCKS), LETTERHEAD));
  expect(whole).toContain("/Marked true");
  expect(whole).toContain("/Lang (en-GB)");
  expect(whole).toContain("/DisplayDocTitle true");
  expect(whole).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(Buffer.from(whole, "latin1").toString()).toMatch(/<dc:title>[\s\S]*Agenda, Tŷ Gŵyr[\s\S]*<\/dc:title>/);
  expect(whole).toContain("/Alt (Logo of Anytown Council)");
  expect(whole).toMatch(/\/Scope \/Column/);
  const links = [...objects.values()].filter((object) => object.includes("/Subtype /Link"));
  expect(links).toHaveLength(3);
  for (const one of links) expect(one).toMatch(/\/Contents \(https:\/\/planner\.example\/[^)]+\)/);
});

test("its headings begin at 1 and skip no level; every cell of a table's head names its column, and no other does", async () => {
  const parts: Block[] = [heading(2, "One"), heading(3, "Of one"), table(60), heading(2, "Two"), heading(3, "Of two")];
  const { objects, ...file } = partsOf(await pdfOf(paper(parts), LETTERHEAD));
  const headings = treeOf({ objects, ...file }).has.filter(({ type }) => /^H\d$/.test(type));
  expect(headings.map(({ type }) => type)).toEqual(["H1", "H2", "H3", "H2", "H3"]);
  const cells = [...objects.values()].filter((object) => /\/S \/T[HD]\b/.test(object));
  expect(cells).toHaveLength(2 + 60 * 2);
  for (const cell of cells) expect(cell.includes("/Scope /Column"), cell).toBe(cell.includes("/S /TH"));
});

test("a paper of several pages has its parts beside it, each leading to where it begins; one page has none", async () => {
  const parts = [heading(2, "Next meeting"), table(60), heading(2, "Wedyn, yn y Tŷ")];
  const { whole, objects } = partsOf(await pdfOf(paper(parts), LETTERHEAD));
  expect(whole).toContain("/PageMode /UseOutlines");
  const pages = [...objects].filter(([, object]) => object.includes("/Type /Page\n")).map(([number]) => number);
  const leads = [...objects.values()].flatMap((object) => /\/Dest \[(\d+) 0 R \/XYZ 0 ([\d.]+) 0\]/.exec(object) ?? []);
  expect(pages.length).toBeGreaterThan(1);
  expect([leads[1], leads[4]].map(Number)).toEqual([pages[0], pages.at(-1)]);
  expect(Number(leads[2])).toBeGreaterThan(500);
  expect(partsOf(await pdfOf(paper(BLOCKS), LETTERHEAD)).whole).not.toContain("/Outlines");
});

test("no words stand outside the elements and what is said to be decoration", async () => {
  const { streams } = partsOf(await pdfOf(paper([...BLOCKS, table(60)]), LETTERHEAD));
  const pages = [...streams.values()].filter((stream) => stream.includes("BT"));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    let depth = 0;
    for (const [mark] of page.matchAll(/\b(?:BDC|BMC|EMC|BT)\b/g)) {
      if (mark === "BT") expect(depth).toBeGreaterThan(0);
      else depth += mark === "EMC" ? -1 : 1;
    }
    expect(depth).toBe(0);
  }
});

test("its letters are in it, those of Welsh too, and it has no others", async () => {
  const { whole } = partsOf(await pdfOf(paper(BLOCKS), LETTERHEAD));
  expect(whole).toMatch(/\/BaseFont \/\w+\+SourceSans3/);
  expect(whole.match(/\/FontFile2/g)?.length).toBe(2);
  expect(whole).not.toContain("Helvetica");
});

test("a table goes on over pages with its header looked at and not read again; a cell that is higher than a page goes on", async () => {
  const long = "A long answer that goes on and on. ".repeat(320);
  const tall: Block = { ...table(0), rows: [["F-1", long]] } as Block;
  const tree = treeOf(partsOf(await pdfOf(paper([table(60), tall]), LETTERHEAD)));
  const tables = tree.has.filter(({ type }) => type === "Table").map(told);
  expect(tables[0]?.match(/TH\b/g)).toHaveLength(2);
  expect(tables[0]?.match(/TR\(TD/g)).toHaveLength(60);
  expect(tables[1]?.match(/TR\(TD/g)?.length).toBeGreaterThan(1);
});

test.each([
  ["kept whole", "A long answer. ".repeat(60)],
  ["parted", "A long answer that goes on and on. ".repeat(320)],
])("the header of a table is never alone on a page where its first row is high and %s", async (_, wording) => {
  const blocks: Block[] = [
    ...bullets(Array.from({ length: 32 }, () => "Why?")),
    { ...table(0), rows: [["F-1", wording]] } as Block,
  ];
  const { streams } = partsOf(await pdfOf(paper(blocks), LETTERHEAD));
  const pages = [...streams.values()].filter((stream) => stream.includes("BT"));
  const headed = pages.filter((page) => page.includes("/TH "));
  expect(pages.length).toBeGreaterThan(1);
  expect(headed).toHaveLength(1);
  expect(headed[0]).toContain("/TD ");
});

test("letters that it has not are said to be in the Word file; those of Welsh, Greek and Cyrillic are its own", async () => {
  const pathed = async (name: string) =>
    treeOf(partsOf(await pdfOf(paper(fact("Chair", name)), LETTERHEAD))).has.filter(({ type }) => type === "P").length;
  expect(await pathed("Cllr Llŷr Παπαδοπούλου Ґалаґан-Żak 1 ½")).toBe(3);
  expect(await pathed("Cllr محمد")).toBe(4);
});

test("more rows than a file holds are said to be in the Word file", { timeout: 60_000 }, async () => {
  const began = process.cpuUsage();
  const tree = treeOf(partsOf(await pdfOf(paper([table(1_001)]), LETTERHEAD)));
  expect(cpuMsSince(began)).toBeLessThan(20_000);
  const [, whole] = tree.has.slice(-2);
  expect(whole?.type).toBe("P");
  expect(told(tree).match(/TR\(TD/g)).toHaveLength(1_000);
});
