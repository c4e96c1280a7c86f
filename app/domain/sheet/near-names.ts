import { personNamed } from "#app/domain/person-name.ts";
import { shorten } from "#app/domain/text.ts";

type Named = { id: number; name: string };
type Read =
  { ok: true; fields: Readonly<Record<string, string | number | null>>; near: readonly NearName[] } | { ok: false };

/** A name that is written nearly like a person's, and whose it is proposed to be. */
export type NearName = { key: string; typed: string; name: string };

/** Whom of these a name means, and whether it has to be confirmed first. */
export function namedIn(people: readonly Named[], typed: string) {
  const { person, near, many } = personNamed(people, typed);
  const names = near && person ? [{ key: `${person.id}:${typed}`, typed, name: person.name }] : [];
  return { person, many, near: names };
}

/** Whether one of these was not confirmed where somebody was asked. */
export function isDeclined(near: readonly NearName[], { confirmed }: { confirmed?: ReadonlySet<string> }): boolean {
  return confirmed !== undefined && near.some(({ key }) => !confirmed.has(key));
}

/** The near names of these rows, each once. */
export function nearNames(rows: readonly Read[]): NearName[] {
  const names = rows.flatMap((read) => (read.ok ? read.near : []));
  return [...new Map(names.map((name) => [name.key, name])).values()];
}

/** Of a row's names: which are taken for a person's though they are written otherwise, and which are nobody's and kept as words. */
export function nameNotes(read: Read, people: readonly Named[]): string[] {
  if (!read.ok) return [];
  const { fields, near } = read;
  const loose = ["ownerWords", "addresseeWords"].map((key) => String(fields[key] ?? "")).filter(Boolean);
  return [
    ...near.map(({ typed, name }) => `“${shorten(typed)}” is taken as ${name}, if you confirm it above.`),
    ...loose.map((words) => {
      const { many } = personNamed(people, words);
      return many > 1
        ? `${many} people are named “${shorten(words)}”: it is kept as words. Choose who is meant on its page.`
        : `“${shorten(words)}” is no person of this body and no office on the list: it is kept as words.`;
    }),
  ];
}
