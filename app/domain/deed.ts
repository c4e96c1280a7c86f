import type { Role } from "./actor.ts";
import type { EventAction } from "./events.ts";
import type { Verdict } from "./verdict.ts";

/** A deed that a page offers: where it is done, what its link says, and whether and why not. */
export type Offer = { href: string; words: string; verdict: Verdict };

/** Who may do a deed, and the words that name it. */
export type Right = {
  /** What is done, as it follows "can": "pause a follow-up". */
  words: string;
  roles: readonly Role[];
};

/** Where a deed may start from, and whether words must be given with it. */
export type Move<State extends string = string> = {
  from: readonly State[];
  to: State;
  reason: "required" | "optional" | "none";
};

/**
 * Everything there is to know of one deed, in one row: who, from which states and
 * to which, its words, its page and what history calls it. Each noun has a table
 * of them in its `deeds.ts`; permissions, moves, offers, pages and `docs/` are
 * read off the rows.
 */
export type Deed<State extends string = string> = Right &
  Partial<Move<State>> & {
    /** What its link, its page and its button say: "Pause". */
    label?: string;
    /** The last part of its page's address. */
    path?: string;
    event?: EventAction;
  };

export type DeedTable<State extends string = string> = Readonly<Record<string, Deed<State>>>;

/** The rows of a table that move a record from one state to another. */
export function movesOf<State extends string>(deeds: DeedTable<State>): Record<string, Deed<State> & Move<State>> {
  const moves = Object.entries(deeds).filter(([, deed]) => deed.to !== undefined);
  return Object.fromEntries(moves) as Record<string, Deed<State> & Move<State>>;
}

/** The words of a deed when it is clear what it is done to: "pause it". `noun` is what the record is called. */
export function wordsOfIt({ words }: Right, noun: string): string {
  return words.replace(new RegExp(`\\b(?:an?|the) (?:agenda |work )?${noun}\\b`), "it");
}

/** What may be done with a record, as links under its address, each with the verdict of the deed itself. */
export function offersOf<D extends string>(
  deeds: Readonly<Record<D, Omit<Deed, "roles">>>,
  { home, may, isOffered }: { home: string; may: (deed: D) => Verdict; isOffered: (deed: D) => boolean },
): Offer[] {
  return (Object.keys(deeds) as D[]).flatMap((deed) => {
    const { path, label } = deeds[deed];
    if (!path || !label || !isOffered(deed)) return [];
    return [{ href: `${home}/${path}`, words: label, verdict: may(deed) }];
  });
}
