import type { Person } from "#app/domain/actor.ts";
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
 * The menu of who is signed in, with how many decisions wait for them. The
 * approvals are left out for who has no part in any body: the page is not theirs,
 * and there is nobody to name whose it is. Bringing in,
 * which leads to the imports of what was exported here, is shown to who may.
 */
export function menuOf(reader: Person, waiting: number): MenuEntry[] {
  const approvals = { href: "/approvals", words: waiting > 0 ? `Approvals (${waiting})` : "Approvals" };
  return [
    { href: "/", words: "Home" },
    { href: "/programmes", words: "Programmes" },
    { href: "/themes", words: "Themes" },
    { href: "/questions", words: "Questions" },
    { href: "/meetings", words: "Meetings" },
    { href: "/deadlines", words: "Deadlines" },
    { href: "/follow-ups", words: "Follow-up" },
    ...(reader.parts.length > 0 ? [approvals] : []),
    { href: "/mine", words: "My proposals", own: true },
    ...(mayBringInSomewhere(reader).allowed ? [{ href: "/bring-in", words: "Bring in", own: true } as const] : []),
    ...(reader.administrator ? [{ href: "/admin", words: "Administration", own: true } as const] : []),
  ];
}
