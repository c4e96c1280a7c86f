import { bodiesAs, type Person } from "#app/domain/actor.ts";
import { CHAIRS, MEMBERS, OFFICER } from "#app/domain/permissions.ts";
import { mayBringInSomewhere } from "#app/domain/own-sheet/may.ts";

/** `own` stands under the reader's name, not in the row of the menu. */
export type MenuEntry = { href: string; words: string; own?: true };

/** The menu of who is not signed in. */
export const MENU_SIGNED_OUT: readonly MenuEntry[] = [
  { href: "/programmes", words: "Work programmes" },
  { href: "/themes", words: "Themes" },
  { href: "/meetings", words: "Meetings" },
  { href: "/suggest", words: "Suggest a theme" },
  { href: "/sign-in", words: "Sign in" },
];

/**
 * The menu of who is signed in: in the row what is asked of their part, under
 * their name the rest. Who decides has the approvals in the row, with how many
 * wait; who only sees them, and who has no need of them, has not. Bringing in,
 * which leads to the imports of what was exported here, is shown to who may.
 */
export function menuOf(reader: Person, waiting: number): MenuEntry[] {
  const decides = bodiesAs(reader, CHAIRS).length > 0;
  const serves = bodiesAs(reader, OFFICER).length > 0;
  const sits = bodiesAs(reader, MEMBERS).length > bodiesAs(reader, CHAIRS).length;
  const approvals = { href: "/approvals", words: waiting > 0 ? `Approvals (${waiting})` : "Approvals" };
  const inRow = (shown: boolean, entry: MenuEntry): MenuEntry => (shown ? entry : { ...entry, own: true });
  const hasPart = reader.parts.length > 0;
  return [
    { href: "/", words: "Home" },
    ...(decides || serves ? [inRow(decides, approvals)] : []),
    { href: "/programmes", words: "Programmes" },
    { href: "/meetings", words: "Meetings" },
    { href: "/themes", words: "Themes" },
    ...(hasPart ? [inRow(serves || sits, { href: "/questions", words: "Questions" })] : []),
    ...(hasPart ? [{ href: "/follow-ups", words: "Follow-up" }] : []),
    ...(hasPart ? [inRow(serves, { href: "/deadlines", words: "Deadlines" })] : []),
    { href: "/mine", words: "My proposals", own: true },
    ...(mayBringInSomewhere(reader).allowed ? [{ href: "/bring-in", words: "Bring in", own: true } as const] : []),
    ...(reader.administrator ? [{ href: "/admin", words: "Administration", own: true } as const] : []),
  ];
}
