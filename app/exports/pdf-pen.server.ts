import PDFDocument from "pdfkit";
import { LANG_OF, type Language } from "#app/words/language.ts";
import { inEnglish } from "#app/words/say.ts";
import { pdfFonts } from "./pdf-fonts.server.ts";
import type { Words } from "./paper.ts";
import { piecesOf, type Piece } from "./word-runs.ts";

/** In points: A4 with margins of 2 cm, and room for the foot of a page under its text. */
export const MARGIN = 57;
const FOOT = 70;
export const LINE_GAP = 0.5;
const COLOURS = { ink: "#0b0c0c", brand: "#00565b", quiet: "#505a5f" };
export type Colour = keyof typeof COLOURS;
/** A paper says in its words of when it is: made again of the same words it is the same file, so that it can be kept. */
const ALWAYS = new Date(0);

/** How words look; `x` and `width` are where they stand. */
export type Look = { size: number; bold?: boolean; colour?: Colour; x: number; width: number };

type Element = PDFKit.PDFStructureElement;
type Doc = PDFKit.PDFDocument;

/** A document in which every link says where it leads, as PDF/UA asks (ISO 14289-1, 7.18.5). */
class Linked extends PDFDocument {
  override link(x: number, y: number, w: number, h: number, url: string, options: object = {}): this {
    return super.link(x, y, w, h, url, { ...options, Contents: new String(url) } as PDFKit.Mixins.AnnotationOption);
  }
}

/** What a tagged document is: its language, its title in the window, and who wrote it. */
type About = { title: string; subject: string; author: string; language: Language; across: boolean };

/** Writes words into a tagged PDF: whatever is read is an element of its structure, and all else is decoration. */
export class PdfPen {
  readonly doc: Doc;
  readonly #origin: string;
  /** The element that all others are in. */
  readonly #whole: Element;
  /** The headings of parts, as a reader finds them beside a paper of several pages. */
  readonly #marks: { title: string; pageNumber: number; top: number }[] = [];

  constructor({ title, subject, author, language, across }: About, origin: string) {
    this.#origin = origin;
    const { regular, bold } = pdfFonts();
    this.doc = new Linked({
      size: "A4",
      layout: across ? "landscape" : "portrait",
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: FOOT },
      pdfVersion: "1.7",
      subset: "PDF/UA",
      tagged: true,
      lang: LANG_OF[language],
      displayTitle: true,
      bufferPages: true,
      font: null, // opened here, a font would be opened again whenever it is put on
      info: {
        Title: title,
        Subject: subject,
        Author: author,
        Creator: inEnglish("shell.home"),
        CreationDate: ALWAYS,
      },
    } as object);
    this.doc.registerFont("regular", regular);
    this.doc.registerFont("bold", bold);
    this.#whole = this.doc.struct("Document");
    this.doc.addStructure(this.#whole);
  }

  get left(): number {
    return MARGIN;
  }

  get width(): number {
    return this.doc.page.width - 2 * MARGIN;
  }

  /** Begins a new page where so much no longer fits on this one. */
  room(height: number): void {
    if (this.doc.y + height > this.bottom) this.doc.addPage();
  }

  get bottom(): number {
    return this.doc.page.height - FOOT;
  }

  /** An element of the structure, whose parts are written by `write`; in the whole document, or in another element. */
  element(type: string, write: (element: Element) => void, within: Element = this.#whole, options: object = {}): void {
    const element = this.doc.struct(type as never, options);
    within.add(element);
    write(element);
    element.end();
  }

  /** What is there to be looked at and not read: a rule, the foot of a page, a heading that is repeated. */
  decoration(write: () => void, type: "Layout" | "Pagination" = "Layout"): void {
    this.doc.markContent("Artifact", { type });
    write();
    this.doc.endMarkedContent();
  }

  /** A paragraph of such a kind, as far down as the last one ended; `after` is the room that it leaves. */
  paragraph(type: string, words: Words, look: Look, after: number, within?: Element): void {
    this.element(type, (element) => this.words(element, words, look), within);
    this.doc.y += after;
  }

  /** Writes words into an element from where the pen is. */
  words(element: Element, words: Words, look: Look): void {
    const pieces = this.pieces(words);
    const last = pieces.length - 1;
    const { doc } = this;
    const y = doc.y;
    pieces.forEach((piece, at) => {
      const write = () => {
        this.dress(look, piece);
        const how = { width: look.width, continued: at < last, underline: piece.address !== null, lineGap: LINE_GAP };
        const linked = { ...how, ...(piece.address === null ? {} : { link: piece.address }) };
        if (at === 0) doc.text(textOf(piece), look.x, y, linked);
        else doc.text(textOf(piece), linked);
      };
      if (piece.address === null) element.add(write);
      else this.element("Link", (link) => void link.add(write), element);
    });
  }

  /** Where a part begins: to be found beside the paper. */
  mark(words: Words): void {
    const title = this.pieces(words).map(textOf).join("");
    this.#marks.push({ title, pageNumber: this.doc.bufferedPageRange().count - 1, top: this.doc.y });
  }

  /** How high words would stand. */
  height(words: Words, look: Look): number {
    const pieces = this.pieces(words);
    const bold = look.bold === true || pieces.some((piece) => piece.bold);
    this.doc.font(bold ? "bold" : "regular").fontSize(look.size);
    return this.doc.heightOfString(pieces.map(textOf).join(""), { width: look.width, lineGap: LINE_GAP });
  }

  /** Puts on the letters and the colour of a look. */
  dress(look: Omit<Look, "x" | "width">, piece?: Piece): void {
    const bold = look.bold === true || piece?.bold === true;
    const colour = piece?.address ? "brand" : (look.colour ?? "ink");
    this.doc
      .font(bold ? "bold" : "regular")
      .fontSize(look.size)
      .fillColor(COLOURS[colour]);
  }

  /** The whole file. The foot of each page is given by its number and how many there are. */
  async end(foot: (page: number, pages: number) => void): Promise<Uint8Array<ArrayBuffer>> {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.doc.switchToPage(page);
      // Under the text, where a page would otherwise be begun for it.
      this.doc.page.margins.bottom = 0;
      this.decoration(() => foot(page + 1, count), "Pagination");
    }
    this.#whole.end();
    // The library counts the place from the right, and knows of it what its types do not.
    const left = this.doc.page.width;
    if (count > 1)
      for (const { title, ...at } of this.#marks) this.doc.outline.addItem(title, { ...at, left } as object);
    const chunks: Buffer[] = [];
    const done = new Promise<void>((resolve, reject) => {
      this.doc.on("data", (chunk: Buffer) => chunks.push(chunk));
      this.doc.on("end", resolve);
      this.doc.on("error", reject);
    });
    this.doc.end();
    await done;
    return new Uint8Array(Buffer.concat(chunks));
  }

  private pieces(words: Words): Piece[] {
    return piecesOf(words, this.#origin).filter((piece) => textOf(piece) !== "");
  }
}

function textOf({ lines }: Piece): string {
  return lines.join("\n");
}
