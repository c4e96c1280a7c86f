import { foldText } from "./text.ts";

/** An office as it is listed: "Chief Constable" of "West Mercia Police". */
export type Office = { id: number; title: string; organisation: string };

/** "Chief Constable, West Mercia Police". */
export function officeText(office: { title: string; organisation: string }): string {
  return office.organisation ? `${office.title}, ${office.organisation}` : office.title;
}

/** Words for an office or somebody who holds it, as they are compared: folded, and without "the" before them. */
export function foldOffice(words: string): string {
  return foldText(words).replace(/^the /, "");
}

/**
 * The office that the words name: in full, by its title, or as it is called ("the Commissioner", "PCC"). Where several
 * are called so, the one whose area the body's own name tells; undefined where that does not say which.
 */
export function officeNamed<O extends Office>(offices: readonly O[], words: string, bodyName = ""): O | undefined {
  const typed = foldOffice(words);
  for (const called of namesOf(offices)) {
    const found = called.get(typed);
    if (found) return found.length === 1 ? (found[0] as O) : nearest(found as O[], bodyName);
  }
  return undefined;
}

type Named = Map<string, Office[]>;
const named = new WeakMap<readonly Office[], Named[]>();

/** By each way of naming offices, surest first, which are named so: worked out once for a list. */
function namesOf(offices: readonly Office[]): Named[] {
  const known = named.get(offices);
  if (known) return known;
  const made = [fullNames, (office: Office) => [office.title], otherNames].map((names) => {
    const by: Named = new Map();
    for (const office of offices)
      for (const name of new Set(names(office).map(foldOffice))) by.set(name, [...(by.get(name) ?? []), office]);
    return by;
  });
  named.set(offices, made);
  return made;
}

function fullNames({ title, organisation }: Office): string[] {
  if (organisation === "") return [];
  return [", ", " for ", " of "].map((between) => `${title}${between}${organisation}`);
}

/** What else offices of these titles are called, in minutes and in conversation. */
const ALSO_CALLED: readonly { title: RegExp; names: readonly string[] }[] = [
  {
    title: /^police(?: fire)? and crime commissioner\b/,
    names: [
      "Commissioner",
      "PCC",
      "PFCC",
      "OPCC",
      "Police and Crime Commissioner",
      "Office of the Commissioner",
      "Office of the PCC",
      "Office of the Police and Crime Commissioner",
      "Commissioner’s office",
      "PCC’s office",
    ],
  },
  {
    title: /^deputy police(?: fire)? and crime commissioner\b/,
    names: ["Deputy Commissioner", "DPCC", "Deputy PCC", "Deputy Police and Crime Commissioner"],
  },
  { title: /^chief constable\b/, names: ["Chief Constable"] },
];

function otherNames({ title }: Office): string[] {
  const folded = foldOffice(title.replaceAll(",", ""));
  return ALSO_CALLED.filter((one) => one.title.test(folded)).flatMap(({ names }) => [...names]);
}

const TELLS_NO_AREA = new Set(
  "and the of for in police fire crime panel panels commissioner deputy office chief constable council committee sub scrutiny overview county borough city district joint".split(
    " ",
  ),
);

/** The one of them that shares most words of its area with the name of the body. */
function nearest<O extends Office>(offices: readonly O[], bodyName: string): O | undefined {
  const area = areaWords(bodyName);
  const shared = offices.map((office) => [...areaWords(officeText(office))].filter((word) => area.has(word)).length);
  const most = Math.max(...shared);
  const found = offices.filter((_, place) => shared[place] === most);
  return most > 0 && found.length === 1 ? found[0] : undefined;
}

function areaWords(text: string): Set<string> {
  return new Set(
    foldText(text.replaceAll(",", " "))
      .split(" ")
      .filter((word) => !TELLS_NO_AREA.has(word)),
  );
}
