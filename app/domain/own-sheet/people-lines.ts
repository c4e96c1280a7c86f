import { findHeadings } from "./find-headings.ts";
import { rowsOf, type OwnGrid } from "./grid.ts";
import { readRole } from "./small-words.ts";

const MOST_LINES = 2_000;
const MOST_LINE = 300;
/** This share of the lines holds an e-mail address where a text is a list of people. */
const MOSTLY = 0.6;

const EMAIL = /[<([]?(?:mailto:)?([^\s@<>()[\],;:]{1,64}@[^\s@<>()[\],;]{1,100}\.[a-z]{2,})[>)\]]?/i;
const DAY =
  "(?:\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|[a-z]{3,9} \\d{4})";
const SINCE = "(?:from|since|appointed|elected|joined|starting|started)(?: on| in)?";
const TERM = new RegExp(`(?:\\b${SINCE} )?\\b(${DAY}) ?(?:to|until|till|[-–—]) ?(${DAY})`, "i");
const FROM = new RegExp(`\\b${SINCE}:? (${DAY})`, "i");
const UNTIL = new RegExp(`\\b(?:until|till|to|(?:term )?(?:ends|ending|expires|expiring))(?: on| in)?:? (${DAY})`, "i");
/** A list of addresses as a mail program gives it: one person after another in a line. */
const NEXT_ADDRESS = /(?<=>)\s*(?:;\s*(?=[^;<\n]{2,80}<[^<>\n]{1,64}@)|,\s*(?=[^;,<\n]{2,80}<[^<>\n]{1,64}@))/;
const BULLET = /^(?:[-–•*·▪]|\d{1,2}[.)])\s+/;
/** “Co-opted members:” or “Officers”, over those whose part it is. */
const SAYS_PART = /:$|^(?:\S+ ){0,2}\S+$/;
const FAMILY = /^[\p{Lu}'’ -]{2,40}$/u;
const TITLED = /^(?:cllrs?|councillor|ald(?:erman)?|mr|mrs|ms|miss|dr|prof|sir|dame|rev|mayor)\b/i;

const HEADINGS = ["Name", "Role", "E-mail", "From", "Until", "Organisation"] as const;

/**
 * A list of people as it stands in a message, a person in each line in words (“Cllr Ann Marsh (Chair),
 * ann.marsh@example.org, from 20 May 2026”), as a table; null where the text is no such list, or a table already.
 * Lines that are nobody's stand above it as titles, or say the part of those beneath (“Co-opted members:”).
 */
export function peopleLines(text: string): OwnGrid | null {
  if (text.includes("\t")) return null;
  const lines = text
    .split("\n", MOST_LINES)
    .flatMap((line, at) => line.split(NEXT_ADDRESS).map((words) => ({ words: words.trim(), number: at + 1 })))
    .filter(({ words }) => words !== "");
  if (lines.some(({ words }) => words.length > MOST_LINE)) return null;
  const addressed = lines.filter(({ words }) => EMAIL.test(words));
  const count = lines.filter(({ words }) => !words.endsWith(":")).length;
  if (addressed.length < 2 || addressed.length < count * MOSTLY || isTable(lines.map(({ words }) => words)))
    return null;
  const read = readLines(lines);
  const above = read.titles.map(({ words }) => [words]);
  const rows = read.people.map(({ cells }) => cells);
  const from = [...read.titles, { number: read.titles.at(-1)?.number ?? 0 }, ...read.people].map(
    ({ number }) => number,
  );
  return { name: "Members", rows: [...above, HEADINGS, ...rows], from };
}

/** Cells of the same number between the same signs under headings are a table, whatever is in them. */
function isTable(lines: readonly string[]): boolean {
  return [",", ";"].some((sign) => {
    const rows = lines.map((line) => line.split(sign));
    if (findHeadings(rowsOf({ name: "", rows: rows.slice(0, 3) })) >= 0) return true;
    const [first] = rows;
    return first !== undefined && first.length > 3 && rows.every(({ length }) => length === first.length);
  });
}

type Line = { words: string; number: number };

function readLines(lines: readonly Line[]) {
  const titles: Line[] = [];
  const people: { number: number; cells: string[] }[] = [];
  let part = "";
  for (const line of lines) {
    const words = line.words.replace(BULLET, "");
    const isPerson = EMAIL.test(words) || TITLED.test(words);
    if (isPerson) people.push({ number: line.number, cells: cellsOf(words, part) });
    else {
      part = SAYS_PART.test(words) && readRole(words) !== null ? words.replace(/\s*:$/, "") : "";
      if (people.length === 0) titles.push(line);
    }
  }
  return { titles, people };
}

/** What one line says of a person, in the order of the headings. */
function cellsOf(line: string, part: string): string[] {
  const email = EMAIL.exec(line);
  const open = line.replace(EMAIL, " , ").replace(/\s+/g, " ");
  const term = TERM.exec(open);
  const from = term?.[1] ?? FROM.exec(open)?.[1] ?? "";
  const until = term?.[2] ?? UNTIL.exec(open)?.[1] ?? "";
  const rest = (term ? open.replace(TERM, ",") : open.replace(FROM, ",").replace(UNTIL, ",")).replace(
    /[([]([^()[\]]*)[)\]]/g,
    ", $1,",
  );
  const [first = "", second = "", ...more] = rest
    .split(/[,;|]|\s[-–—:]\s/)
    .map((piece) => piece.replace(/[\s:.–-]+$/, "").trim())
    .filter((piece) => piece !== "");
  const isTurned = FAMILY.test(first) && second !== "" && readRole(second) === null;
  const name = isTurned ? `${first}, ${second}` : first;
  const said = isTurned ? more : [second, ...more].filter(Boolean);
  const role = said.find((piece) => readRole(piece) !== null);
  return [name, role ?? part, email?.[1] ?? "", from, until, said.filter((piece) => piece !== role).join(", ")];
}
