import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { bullets, fact, heading, link, text, type Block, type Letterhead, type Paper } from "#app/exports/paper.ts";
import { pdfOf } from "#app/exports/pdf.server.ts";
import { LOGO } from "#tests/support/council.ts";
import { cpuMsSince } from "#tests/support/cpu-time.ts";

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

type Parts = { objects: Map<number, string>; streams: string[]; whole: string };

/** The objects of a PDF by number, as they are written, and its streams unpacked where they are. */
function partsOf(bytes: Uint8Array): Parts {
  const whole = Buffer.from(bytes).toString("latin1");
  const objects = new Map<number, string>();
  const streams: string[] = [];
  for (const [, number, object = ""] of whole.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = "", stream] = object.split(/stream\n/);
    objects.set(Number(number), dictionary);
    const packed = stream?.replace(/\nendstream$/, "");
    if (packed && dictionary.includes("FlateDecode") && !/Subtype|Length1/.test(dictionary))
      streams.push(inflateSync(Buffer.from(packed, "latin1")).toString("latin1"));
  }
  return { objects, streams, whole };
}

type Element = { type: string; has: Element[] };

/** The tree of elements that a reader aloud goes through. */
function treeOf({ objects, whole }: Parts): Element {
  const root = [...objects.values()].find((object) => object.includes("/Type /StructTreeRoot")) ?? "";
  const read = (number: number): Element[] => {
    const object = objects.get(number) ?? "";
    const type = /\/S \/(\w+)/.exec(object)?.[1];
    if (type === undefined) return [];
    // Beside its own parts, an element names the pages and the links that they are on.
    const kids = (/\/K \[([^\]]*)\]/.exec(object)?.[1] ?? "").replace(/<<[^>]*>>/g, "");
    return [{ type, has: [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => read(Number(kid))) }];
  };
  const first = Number(/\/K \[(\d+) 0 R\]/.exec(root)?.[1]);
  const [tree] = read(first);
  if (!tree) throw new Error(`There is no tree in ${whole.slice(0, 8)}`);
  return tree;
}

const told = ({ type, has }: Element): string => (has.length === 0 ? type : `${type}(${has.map(told).join(" ")})`);

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
  const pages = streams.filter((stream) => stream.includes("BT"));
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
  const pages = streams.filter((stream) => stream.includes("BT"));
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
