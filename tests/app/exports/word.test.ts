import { strFromU8, unzipSync } from "fflate";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import {
  bullets,
  fact,
  heading,
  listed,
  paragraphs,
  part,
  text,
  type Block,
  type Letterhead,
  type Paper,
} from "#app/exports/paper.ts";
import { wordOf } from "#app/exports/word.ts";
import { LOGO } from "#tests/support/council.ts";
import { cpuMsSince } from "#tests/support/cpu-time.ts";

const LETTERHEAD: Letterhead = { origin: "https://planner.example", council: null, logo: null };

function paper(blocks: readonly Block[], more: Partial<Paper> = {}): Paper {
  return {
    body: "Anytown Panel",
    title: "Work programme",
    subject: "What is looked at",
    notice: null,
    blocks,
    ...more,
  };
}

async function htmlOf(blocks: readonly Block[], more: Partial<Paper> = {}): Promise<string> {
  const bytes = await wordOf(paper(blocks, more), LETTERHEAD);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value;
}

async function partsOf(
  blocks: readonly Block[],
  more: Partial<Paper> = {},
  letterhead = LETTERHEAD,
): Promise<Record<string, string>> {
  const files = unzipSync(await wordOf(paper(blocks, more), letterhead));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("what was typed in lines keeps its lines, in a paragraph, a fact and a table", async () => {
  const typed = "That the panel:\n(a) notes it;\u000b(b) asks again.";
  const lines = "That the panel:<br />(a) notes it;<br />(b) asks again.";
  const table: Block = {
    kind: "table",
    caption: "Follow-ups",
    columns: [{ label: "Wording", share: 1 }],
    rows: [[typed]],
  };
  const html = await htmlOf([text(typed), ...fact("Wording", typed), text({ text: typed, href: "/items/I-1" }), table]);
  expect(html.split(lines)).toHaveLength(5);
});

const TABLE: Block = {
  kind: "table",
  caption: "Follow-ups",
  columns: [
    { label: "Follow-up", share: 3 },
    { label: "Due", share: 1 },
  ],
  rows: [
    ["Publish the waits", "10 November 2026"],
    [{ text: "F-2", href: "/follow-ups/F-2" }, ""],
  ],
};

test("the title is the one Heading 1, parts are Heading 2 and what is in them Heading 3", async () => {
  const html = await htmlOf([heading(2, "Next meeting"), heading(3, "Waits for adaptations"), text("Why.")]);
  expect(html).toBe("<h1>Work programme</h1><h2>Next meeting</h2><h3>Waits for adaptations</h3><p>Why.</p>");
});

test("a table's first row, and no other, is its header", async () => {
  const html = await htmlOf([TABLE]);
  expect(html).toContain(
    "<thead><tr><th><p><strong>Follow-up</strong></p></th><th><p><strong>Due</strong></p></th></tr></thead>",
  );
  expect(html.match(/<th>/g)).toHaveLength(2);
  const { "word/document.xml": document = "" } = await partsOf([TABLE]);
  expect(document.match(/<w:tblHeader/g)).toHaveLength(1);
  expect(document.match(/<w:cantSplit/g)).toHaveLength(3);
});

test("every table has its own rows, one without rows only its header, and their links lead on", async () => {
  const link = { text: "F-2", href: "/follow-ups/F-2?a=1&b=2" };
  const rows = [
    [["See ", link, "."], { text: "Late", bold: true }],
    [link, "$& $1 </w:tbl><w:tr>"],
  ] as const;
  const html = await htmlOf([TABLE, text("And"), { ...TABLE, rows: [] }, { ...TABLE, rows }]);
  const [first = "", none = "", last = "", ...more] = html.split("<table>").slice(1);
  expect(more).toEqual([]);
  expect([first, none, last].map((table) => table.match(/<tr>/g)?.length)).toEqual([3, 1, 3]);
  const led = '<a href="https://planner.example/follow-ups/F-2?a=1&amp;b=2">F-2</a>';
  expect(first).toContain("<td><p>Publish the waits</p></td><td><p>10 November 2026</p></td>");
  expect(last).toContain(`<td><p>See ${led}.</p></td><td><p><strong>Late</strong></p></td>`);
  expect(last).toContain(`<td><p>${led}</p></td><td><p>$&amp; $1 &lt;/w:tbl&gt;&lt;w:tr&gt;</p></td>`);
});

test("lists are lists, and every numbered list begins at 1", async () => {
  const numbered: Block = { kind: "numbered", of: ["Apologies", "Minutes"] };
  const html = await htmlOf([...bullets(["One", "Two"]), numbered, text("And"), numbered]);
  expect(html).toContain("<ul><li>One</li><li>Two</li></ul><ol><li>Apologies</li><li>Minutes</li></ol>");
  const { "word/document.xml": document = "" } = await partsOf([numbered, text("And"), numbered]);
  const lists = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect(lists[0]).toBe(lists[1]);
  expect(lists[2]).not.toBe(lists[1]);
});

test("every word is British English, and every page says whose it is and which it is of how many", async () => {
  const parts = await partsOf([text("Words")]);
  expect(parts["word/styles.xml"]).toMatch(/<w:rPrDefault>.*<w:lang [^>]*w:val="en-GB"/);
  expect(parts["word/header1.xml"]).toContain("Anytown Panel");
  const footer = parts["word/footer1.xml"] ?? "";
  expect(footer.indexOf("PAGE")).toBeGreaterThan(footer.indexOf("Page "));
  expect(footer.indexOf("NUMPAGES")).toBeGreaterThan(footer.indexOf(" of "));
});

test("its properties say its title, its subject and that the body wrote it", async () => {
  const { "docProps/core.xml": core = "" } = await partsOf([]);
  const said = new XMLParser().parse(core)["cp:coreProperties"];
  expect(said).toMatchObject({
    "dc:title": "Work programme",
    "dc:subject": "What is looked at",
    "dc:creator": "Anytown Panel",
    "cp:lastModifiedBy": "Anytown Panel",
  });
});

test("a link leads to the whole address; only one of the web is a link", async () => {
  const html = await htmlOf([
    text(["See ", { text: "T-1", href: "/themes/T-1" }, "."]),
    text({ text: "the paper", href: "https://council.example/a?b=1&c=2" }),
    text({ text: "run this", href: "javascript:alert(1)" }),
    text({ text: "a file", href: "file:///etc/passwd" }),
    text({ text: "not an address", href: "http://[" }),
  ]);
  expect(html).toContain('See <a href="https://planner.example/themes/T-1">T-1</a>.');
  expect(html).toContain('<a href="https://council.example/a?b=1&amp;c=2">the paper</a>');
  expect(html).toContain("<p>run this</p><p>a file</p><p>not an address</p>");
});

test("any text is kept as it is, but for the letters that XML cannot hold", async () => {
  const odd = `R&D <b>"quoted"</b> 'it' \u0000\u0008\u001b\u000b\ud800\ufffe 😀 naïve Ŵ ${"long".repeat(500)}`;
  const blocks = [
    heading(2, odd),
    text(odd),
    ...bullets([odd]),
    ...fact("Odd", odd),
    { ...TABLE, caption: odd, rows: [[odd, odd]] },
  ];
  const parts = await partsOf(blocks);
  for (const [name, xml] of Object.entries(parts))
    if (/\.(xml|rels)$/.test(name)) expect(XMLValidator.validate(xml), name).toBe(true);
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await wordOf(paper(blocks), LETTERHEAD)),
  });
  expect(value).toContain(`R&D <b>"quoted"</b> 'it'  😀 naïve Ŵ longlong`);
  expect(value).not.toMatch(/[\u0000-\u0008\u000b\u001b\ufffe\ufffd]/);
});

test("odd letters in the title and the body's name break nothing", async () => {
  const odd = { title: "Waits & <delays>\u0007", body: 'The "Panel"\u0001', subject: "A\u0002&B" };
  expect(await htmlOf([], odd)).toContain("<h1>Waits &amp; &lt;delays&gt;</h1>");
});

test("a working copy says so before anything else", async () => {
  const html = await htmlOf([text("Words")], { notice: "Working copy, not published." });
  expect(html).toContain("</h1><p>Working copy, not published.</p><p>Words</p>");
});

test("what was typed in paragraphs stays in them, and a part with nothing to say is left out", () => {
  expect(paragraphs("One.\r\n\r\n  Two.\nThree.\n")).toEqual([text("One."), text("Two."), text("Three.")]);
  expect(part("Deferred", [])).toEqual([]);
  expect(fact("Lead", "")).toEqual([]);
});

test("a table of three hundred rows costs less than three seconds of this process's own time", async () => {
  const rows = Array.from({ length: 300 }, (_, n) => [`${n} ${"words ".repeat(40)}`, "10 November 2026"]);
  const began = process.cpuUsage();
  await wordOf(paper([{ ...TABLE, rows }]), LETTERHEAD);
  expect(cpuMsSince(began)).toBeLessThan(3_000);
});

const widthsIn = (xml: string, of: RegExp) => [...xml.matchAll(of)].map(([, width]) => Number(width));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test.each([
  ["upright", {}, "11906", "16838", 9_638],
  ["across", { across: true as const }, "16838", "11906", 14_570],
])("a table on a page that is %s is exactly as wide as its text", async (_, more, width, height, text) => {
  const columns = [2, 7, 3, 3, 3, 5, 1].map((share) => ({ label: "Words", share }));
  const table: Block = { kind: "table", caption: "Follow-ups", columns, rows: [columns.map(() => "a")] };
  const { "word/document.xml": document = "" } = await partsOf([table], more);
  expect(document).toMatch(new RegExp(`<w:pgSz w:w="${width}" w:h="${height}"`));
  expect(sum(widthsIn(document, /<w:gridCol w:w="(\d+)"/g))).toBe(text);
  expect(widthsIn(document, /<w:tcW w:type="dxa" w:w="(\d+)"/g).slice(0, 7)).toEqual(
    widthsIn(document, /<w:gridCol w:w="(\d+)"/g),
  );
});

test("a table's header stays with the row after it, and words that lead to a list with the list", async () => {
  const { "word/document.xml": document = "" } = await partsOf([...listed("Questions:", ["Why?"]), TABLE]);
  const [head = "", first = ""] = document.split("<w:tr>").slice(1);
  expect(head.match(/<w:keepNext/g)).toHaveLength(2);
  expect(first).not.toContain("<w:keepNext");
  expect(document).toMatch(/<w:keepNext\/><\/w:pPr><w:r><w:t[^>]*>Questions:/);
});

// LibreOffice takes a height without its rule for an exact one: the lines of a large title then stand in each other.
test("the height of lines is always that of their letters", async () => {
  const { "word/styles.xml": styles = "" } = await partsOf([]);
  const heights = styles.match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? [];
  expect(heights.length).toBeGreaterThan(6);
  expect(heights.filter((height) => !height.includes('w:lineRule="auto"'))).toEqual([]);
  for (const level of [1, 2, 3])
    expect(styles).toMatch(new RegExp(`w:styleId="Heading${level}">(?:(?!</w:style>).)*w:lineRule="auto"`));
});

test("the first page shows the council's logo and name, and every page the body", async () => {
  const { bytes, ...logo } = LOGO;
  const parts = await partsOf([], {}, { ...LETTERHEAD, council: "Anytown Council", logo: { ...logo, bytes } });
  const heads = Object.entries(parts).filter(([name]) => /^word\/header\d\.xml$/.test(name));
  const first = heads.find(([, xml]) => xml.includes("Anytown Council"))?.[1] ?? "";
  expect(first).toMatch(/<wp:docPr [^>]*descr="Logo of Anytown Council"/);
  expect(heads.filter(([, xml]) => xml.includes("Anytown Panel"))).toHaveLength(2);
  expect(parts["word/document.xml"]).toContain("<w:titlePg/>");
});
