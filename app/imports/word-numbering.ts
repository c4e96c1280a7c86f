/** How one level of a numbered list of Word writes its numbers: “%1.”, “(%2)”, from where, in which digits. */
type Level = { format: string; text: string; start: number };
type Counted = { levels: Map<number, Level>; counts: Map<number, number> };

const MOST_LISTS = 2_000;
const MOST_LEVEL = 9;
const ROMANS: readonly [number, string][] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/**
 * The numbers and bullets that Word shows before paragraphs and keeps nowhere in their text: counted as it counts them.
 * Takes `word/numbering.xml` and `word/styles.xml`, "" where there is none.
 */
export class WordNumbering {
  private readonly lists = new Map<string, Counted>();
  private readonly styled = new Map<string, { list: string; level: number }>();

  constructor(numbering: string, styles: string) {
    const kinds = new Map<string, Map<number, Level>>();
    for (const [id, part] of partsOf(numbering, "w:abstractNum", "w:abstractNumId")) kinds.set(id, levelsOf(part));
    const shared = new Map<string, Counted>();
    for (const [id, part] of partsOf(numbering, "w:num", "w:numId").slice(0, MOST_LISTS)) {
      const kind = attribute(part, "w:abstractNumId", "w:val");
      const levels = kinds.get(kind);
      if (!levels) continue;
      const restarts = part.includes("<w:startOverride");
      const counted = (!restarts && shared.get(kind)) || { levels, counts: new Map<number, number>() };
      if (!restarts) shared.set(kind, counted);
      this.lists.set(id, counted);
    }
    for (const [id, part] of partsOf(styles, "w:style", "w:styleId")) {
      const list = attribute(part, "w:numId", "w:val");
      if (list) this.styled.set(id, { list, level: Number(attribute(part, "w:ilvl", "w:val") || 0) });
    }
  }

  /** What stands before a paragraph with these properties, with a space after it; empty where nothing does. */
  markOf(properties: string): string {
    const own = attribute(properties, "w:numId", "w:val");
    const style = this.styled.get(attribute(properties, "w:pStyle", "w:val"));
    const list = own || style?.list;
    const level = Math.min(MOST_LEVEL, Number(attribute(properties, "w:ilvl", "w:val") || style?.level || 0));
    const counted = list && list !== "0" ? this.lists.get(list) : undefined;
    const at = counted?.levels.get(level);
    if (!counted || !at) return "";
    if (at.format === "bullet") return "• ";
    if (at.format === "none") return "";
    counted.counts.set(level, (counted.counts.get(level) ?? at.start - 1) + 1);
    for (const deeper of counted.counts.keys()) if (deeper > level) counted.counts.delete(deeper);
    const shown = at.text.replace(/%([1-9])/g, (_, place: string) => {
      const of = counted.levels.get(Number(place) - 1);
      return of ? digits(counted.counts.get(Number(place) - 1) ?? of.start, of.format) : "";
    });
    return shown.trim() === "" ? "" : `${shown.trim()} `;
  }
}

/** The elements of this name with their own id, as the text between their tags. */
function partsOf(xml: string, element: string, id: string): [string, string][] {
  const found: [string, string][] = [];
  const open = `<${element} `;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at + 1)) {
    const end = xml.indexOf(`</${element}>`, at);
    const tag = xml.slice(at, Math.min(at + 400, xml.indexOf(">", at) + 1));
    const own = new RegExp(`${id}="([^"]{1,80})"`).exec(tag)?.[1];
    if (own && end > at) found.push([own, xml.slice(at, end)]);
  }
  return found;
}

function levelsOf(part: string): Map<number, Level> {
  return new Map(
    partsOf(part, "w:lvl", "w:ilvl").map(([level, xml]) => [
      Number(level),
      {
        format: attribute(xml, "w:numFmt", "w:val") || "decimal",
        text: attribute(xml, "w:lvlText", "w:val"),
        start: Number(attribute(xml, "w:start", "w:val") || 1),
      },
    ]),
  );
}

/** The value of an attribute of the first such element. */
function attribute(xml: string, element: string, name: string): string {
  const at = xml.indexOf(`<${element} `);
  if (at < 0) return "";
  const tag = xml.slice(at, Math.min(at + 300, xml.indexOf(">", at) + 1 || at + 300));
  return new RegExp(`${name}="([^"]{0,80})"`).exec(tag)?.[1] ?? "";
}

function digits(number: number, format: string): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26) || 1);
  if (format === "lowerLetter") return letter;
  if (format === "upperLetter") return letter.toUpperCase();
  if (format === "lowerRoman") return roman(number);
  if (format === "upperRoman") return roman(number).toUpperCase();
  return format === "decimalZero" ? String(number).padStart(2, "0") : String(number);
}

function roman(number: number): string {
  let left = Math.min(number, 399);
  let words = "";
  for (const [value, sign] of ROMANS) for (; left >= value; left -= value) words += sign;
  return words;
}
