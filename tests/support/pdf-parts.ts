import { inflateSync } from "node:zlib";

export type PdfParts = {
  /** The objects by number, as they are written. */
  objects: Map<number, string>;
  /** Their streams, unpacked where they are. */
  streams: Map<number, string>;
  whole: string;
};

/** The objects of a PDF and its streams. */
export function partsOf(bytes: Uint8Array): PdfParts {
  const whole = Buffer.from(bytes).toString("latin1");
  const objects = new Map<number, string>();
  const streams = new Map<number, string>();
  for (const [, number, object = ""] of whole.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = "", stream] = object.split(/stream\n/);
    objects.set(Number(number), dictionary);
    const packed = stream?.replace(/\nendstream$/, "");
    if (packed && dictionary.includes("FlateDecode") && !/Subtype|Length1/.test(dictionary))
      streams.set(Number(number), inflateSync(Buffer.from(packed, "latin1")).toString("latin1"));
  }
  return { objects, streams, whole };
}

/** An element of the structure: its parts in order, and its marked pieces of pages and its annotations among them. */
export type PdfElement = { number: number; type: string; has: PdfElement[]; kids: Kid[] };
type Kid = { element: PdfElement } | { page: number; piece: number } | { annotation: number };

/** The tree of elements that a reader aloud goes through. */
export function treeOf({ objects, whole }: PdfParts): PdfElement {
  const root = [...objects.values()].find((object) => object.includes("/Type /StructTreeRoot")) ?? "";
  const read = (number: number): PdfElement | undefined => {
    const object = objects.get(number) ?? "";
    const type = /\/S \/(\w+)/.exec(object)?.[1];
    if (type === undefined) return undefined;
    const page = Number(/\/Pg (\d+) 0 R\n>>$/.exec(object)?.[1]);
    const kids = [...(/\/K \[([^\]]*)\]/.exec(object)?.[1] ?? "").matchAll(/<<([^>]*)>>|(\d+) 0 R|(\d+)/g)].flatMap(
      ([, inside, kid, piece]): Kid[] => {
        if (inside !== undefined) return [partOf(inside, page)];
        if (kid === undefined) return [{ page, piece: Number(piece) }];
        const element = read(Number(kid));
        return element ? [{ element }] : [];
      },
    );
    return { number, type, kids, has: kids.flatMap((kid) => ("element" in kid ? kid.element : [])) };
  };
  const tree = read(numberAfter(root, "/K \\["));
  if (!tree) throw new Error(`There is no tree in ${whole.slice(0, 8)}`);
  return tree;
}

/** A piece of another page than the element's own, or an annotation. */
function partOf(inside: string, page: number): Kid {
  if (inside.includes("/OBJR")) return { annotation: numberAfter(inside, "/Obj ") };
  const other = numberAfter(inside, "/Pg ");
  return { page: Number.isNaN(other) ? page : other, piece: numberAfter(inside, "/MCID ") };
}

/** Every element of the tree, in the order in which it is read. */
export function elementsOf(tree: PdfElement): PdfElement[] {
  return [tree, ...tree.has.flatMap(elementsOf)];
}

/** What an element says, by the marked pieces that it holds: the words as the letters of its fonts stand for them. */
export function wordsOf(parts: PdfParts, { kids }: PdfElement): string {
  return kids
    .map((kid) => {
      if ("element" in kid) return wordsOf(parts, kid.element);
      return "piece" in kid ? (piecesOf(parts, kid.page).get(kid.piece) ?? "") : "";
    })
    .join("");
}

/** The words of each marked piece of a page, by its number. */
export function piecesOf(parts: PdfParts, page: number): Map<number, string> {
  const object = parts.objects.get(page) ?? "";
  const fonts = fontsOf(parts, parts.objects.get(numberAfter(object, "/Resources ")) ?? "");
  const content = parts.streams.get(numberAfter(object, "/Contents ")) ?? "";
  const pieces = new Map<number, string>();
  for (const [, piece, inside = ""] of content.matchAll(/\/MCID (\d+)\n?>> BDC([\s\S]*?)EMC/g)) {
    let letters: ReadonlyMap<string, string> = new Map();
    const said = [...inside.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/g)].map(([, font, glyphs = ""]) => {
      if (font !== undefined) letters = fonts.get(font) ?? new Map();
      return (glyphs.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? "\ufffd").join("");
    });
    pieces.set(Number(piece), said.join(""));
  }
  return pieces;
}

/** The letter that each glyph of a page's fonts stands for. */
function fontsOf({ objects, streams }: PdfParts, resources: string): Map<string, ReadonlyMap<string, string>> {
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number]) => {
      const table = streams.get(numberAfter(objects.get(Number(number)) ?? "", "/ToUnicode ")) ?? "";
      return [name, new Map([...table.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)].flatMap(lettersOf))];
    }),
  );
}

function lettersOf([, first = "", letters = ""]: RegExpMatchArray): [string, string][] {
  return [...letters.matchAll(/<(\w+)>/g)].map(([, code = ""], at) => [
    (Number.parseInt(first, 16) + at).toString(16).padStart(4, "0"),
    (code.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join(""),
  ]);
}

/** The number that follows these letters in an object. */
export function numberAfter(object: string, letters: string): number {
  return Number(new RegExp(`${letters}(\\d+)`).exec(object)?.[1]);
}

/** The elements that the parent tree names for each key: of a page one for each of its pieces, of a link its own. */
export function parentsOf({ objects }: PdfParts): Map<number, number[]> {
  const root = [...objects.values()].find((object) => object.includes("/Type /StructTreeRoot")) ?? "";
  const nums = root.slice(root.indexOf("/Nums ["));
  return new Map(
    [...nums.matchAll(/\n\s+(\d+) (?:\[([^\]]*)\]|(\d+) 0 R)/g)].map(([, key, many, one]) => [
      Number(key),
      many === undefined ? [Number(one)] : [...many.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number)),
    ]),
  );
}
