import { proceduralBusiness } from "#app/domain/meeting/procedural.ts";

/** One line of an agenda as an officer pasted it: its number, its title and how long it was given. */
export type AgendaLine = { number: string; title: string; minutes: number | null; isRoutine: boolean };

/** The most items one meeting is entered with at a time. */
export const MOST_AGENDA_LINES = 60;

const NUMBER = /^(?:[Ii]tem )?(\d{1,3}[a-zA-Z]?|[a-zA-Z]) ?[.):] ?|^(?:[Ii]tem )?(\d{1,3}[a-zA-Z]?) (?=\p{Lu})/u;
const BULLET = /^[•·▪◦*–—-]\s+/u;
const MINUTES = /\s*(?:[([]\s*(\d{1,3})\s*(?:min(?:ute)?s?\.?)?\s*[)\]]|[,–—-]\s*(\d{1,3})\s*min(?:ute)?s?\.?)$/iu;

/**
 * The items of an agenda that was pasted as a list, one a line: "5. Taxi licensing (30)". Numbers, bullets and
 * minutes are read off; what is neither stays the title. Lines without a letter are none.
 */
export function readAgendaList(text: string): AgendaLine[] {
  return text
    .split("\n")
    .map((line) => readLine(line.replace(/\s+/g, " ").trim()))
    .filter((line): line is AgendaLine => line !== null);
}

function readLine(line: string): AgendaLine | null {
  const bare = line.replace(BULLET, "");
  const numbered = NUMBER.exec(bare);
  const timed = bare.slice(numbered?.[0].length ?? 0);
  const minutes = MINUTES.exec(timed);
  const title = timed.slice(0, minutes?.index ?? timed.length).trim();
  if (!/\p{L}/u.test(title)) return null;
  const given = minutes?.[1] ?? minutes?.[2];
  return {
    number: numbered?.[1] ?? numbered?.[2] ?? "",
    title,
    minutes: given === undefined ? null : Number(given),
    isRoutine: proceduralBusiness(title) !== null,
  };
}
