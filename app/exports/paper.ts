import type { Language } from "#app/words/language.ts";

/**
 * What a document is made of, whatever it is written as: plain words in a few
 * shapes. A link is written out as an address of this site, or one that the
 * record itself holds.
 */
export type Run = string | { text: string; href?: string; bold?: true };
export type Words = Run | readonly Run[];

export type Column = {
  label: string;
  /** How much of the width it is given, against the others. */
  share: number;
};

export type Block =
  | { kind: "heading"; level: 2 | 3; text: Words }
  | { kind: "text"; words: Words; leads?: true }
  | { kind: "quote"; text: string }
  | { kind: "fact"; term: string; value: Words }
  | { kind: "bullets"; of: readonly Words[] }
  | { kind: "numbered"; of: readonly Words[] }
  | { kind: "table"; caption: string; columns: readonly Column[]; rows: readonly (readonly Words[])[] };

export type Paper = {
  /** In which its own words are; English where it is not said. */
  language?: Language;
  /** The body whose paper it is: at the head of every page, and the document's author. */
  body: string;
  title: string;
  /** One line for the document's properties: what it is. */
  subject: string;
  /** What a reader is told first: that it is a working copy; null where it is what was published. */
  notice: string | null;
  /** Its pages lie on their side, for a table that has much to say. */
  across?: true;
  blocks: readonly Block[];
};

/** Whose paper it is, as its first page shows it, and where the site's own addresses begin. */
export type Letterhead = { origin: string; council: string | null; logo: PaperLogo | null };
export type PaperLogo = { type: "png" | "jpeg"; bytes: Uint8Array; width: number; height: number; words: string };

/** A heading of a part, or of one thing in it. */
export function heading(level: 2 | 3, text: Words): Block {
  return { kind: "heading", level, text };
}

/** A paragraph. */
export function text(words: Words): Block {
  return { kind: "text", words };
}

/** A paragraph that leads to what comes after it, and is never parted from it. */
export function lead(words: Words): Block {
  return { kind: "text", words, leads: true };
}

/** Text that was typed in paragraphs, as paragraphs, which lead to what comes after them or do not; none where nothing was. */
export function paragraphs(typed: string, leads = false): Block[] {
  return typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(leads ? lead : text);
}

/** "Lead member: Pat Lee"; nothing where there is no value. */
export function fact(term: string, value: Words | null | undefined): Block[] {
  if (value === null || value === undefined || value === "") return [];
  return [{ kind: "fact", term, value }];
}

/** A list under the words that lead to it; nothing where there is nothing to list. */
export function listed(words: Words, of: readonly Words[]): Block[] {
  return of.length === 0 ? [] : [lead(words), ...bullets(of)];
}

/** A bulleted list; nothing where there is nothing to list. */
export function bullets(of: readonly Words[]): Block[] {
  return of.length === 0 ? [] : [{ kind: "bullets", of }];
}

/** A part under its own heading; left out where it has nothing to say. */
export function part(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

/** Words that lead to a record. */
export function link(text: string, href: string | null): Run {
  return href === null ? text : { text, href };
}
