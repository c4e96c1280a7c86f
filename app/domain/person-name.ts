import { foldText, isSameText } from "./text.ts";

const TITLES = /^(?:(?:cllr|councillor|alderman|mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame|lord|lady)\.? )+/;

/**
 * The one person whom a typed name means: by the name as it stands, or without its title ("Ruth Ahmed" for "Cllr Ruth
 * Ahmed") and with the family name first ("Ahmed, Ruth"). Undefined where it means nobody or more than one; `many`
 * says how many.
 */
export function personNamed<P extends { name: string }>(people: readonly P[], typed: string) {
  const exact = people.filter(({ name }) => isSameText(name, typed));
  const found = exact.length > 0 ? exact : people.filter(({ name }) => isSameName(name, typed));
  return { person: found.length === 1 ? found[0] : undefined, many: found.length };
}

function isSameName(one: string, other: string): boolean {
  const name = bareName(one);
  return name !== "" && name === bareName(other);
}

/** "ruth ahmed", from "Cllr Ruth Ahmed" and from "Ahmed, Cllr Ruth". */
function bareName(text: string): string {
  const [, family, given] = /^([^,]+), ?([^,]+)$/.exec(foldText(text)) ?? [];
  const inOrder = family && given ? `${given} ${family}` : foldText(text);
  return inOrder.replace(TITLES, "");
}
