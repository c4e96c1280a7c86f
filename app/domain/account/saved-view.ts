import type { FieldTable } from "#app/domain/field.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** What is kept of a view of a list. */
export const SAVED_VIEW_FIELDS = {
  name: {
    label: "Name of the view",
    hint: "It stands beside the other views of the list, for you alone.",
    limit: 40,
    ask: "Enter a name for the view",
  },
} as const satisfies FieldTable;

/** So many views of one list a person keeps. */
export const MOST_SAVED_VIEWS = 10;

/** The longest that the address of a view is, after its path. */
export const LONGEST_SEARCH = 2_000;

/** The lists that have views of their own. */
const LISTS = /^\/(?:themes|questions|follow-ups|deadlines|meetings|programmes\/[a-z0-9-]{1,100}\/\d{4}(?:-\d{2})?)$/;

/** Whether it is the path of a list. */
export function isListPath(path: string): boolean {
  return LISTS.test(path);
}

/** The address of a view. */
export function viewAddress({ list, search }: { list: string; search: string }): string {
  return search ? `${list}?${search}` : list;
}

/** Whether a person may keep another view of a list, beside those that they keep of it. */
export function mayKeepView(kept: readonly unknown[]): Verdict {
  return kept.length < MOST_SAVED_VIEWS
    ? allowed
    : refused("state", `You already keep ${MOST_SAVED_VIEWS} views of this list: remove one first.`);
}

/** Whether a view may have this name, beside the others of its list. */
export function mayNameView(name: string, others: readonly { name: string }[]): Verdict {
  return others.some((view) => view.name.toLowerCase() === name.toLowerCase())
    ? refused("input", `You already have a view called “${name}” here: choose another name.`)
    : allowed;
}
