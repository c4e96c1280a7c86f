import { readRole } from "./small-words.ts";

const MOST_NAME = 200;
const PART_IN_BRACKETS = /^(.{2,120}?)\s*[([]([^()[\]]{3,60})[)\]]\s*$/;
const PART_BEHIND = /^(.{2,120}?)\s+[-–—:]\s+(.{3,60})$/;
const FAMILY_FIRST =
  /^([\p{L}'’ -]{2,40}),\s*(?:(cllr|councillor|mr|mrs|ms|miss|dr|sir|dame|rev)\.?\s+)?([\p{L}'’. -]{1,40})$/iu;
const CAPITALS = /^[\p{Lu}'’ -]{2,}$/u;

/**
 * What one cell says of a person: the name, and the part in the body that stands behind it, “Cllr Amina Yusuf (Chair)”;
 * “YUSUF, Amina” with the given name first. Words behind a name that are no part stay with the name.
 */
export function personWords(words: string): { name: string; role: string } {
  const line = words.slice(0, MOST_NAME).replace(/\s+/g, " ").trim();
  const [, before = "", part = ""] = PART_IN_BRACKETS.exec(line) ?? PART_BEHIND.exec(line) ?? [];
  const role = part !== "" && readRole(part) !== null ? part : "";
  return { name: givenFirst(role === "" ? line : before), role };
}

function givenFirst(name: string): string {
  const [, family = "", title = "", given = ""] = FAMILY_FIRST.exec(name) ?? [];
  if (family === "" || given === "") return name;
  const own = CAPITALS.test(family) ? capitalised(family) : family;
  return [title, given.trim(), own.trim()].filter(Boolean).join(" ");
}

function capitalised(family: string): string {
  return family.toLowerCase().replace(/(?<![\p{L}])\p{L}|(?<=^o['’])\p{L}/gu, (letter) => letter.toUpperCase());
}
