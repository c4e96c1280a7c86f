/**
 * Everything that is said of one field, in one row, wherever it is met: on a
 * form, in a sheet, on a page and in history. Each noun has a table of them in
 * its `fields.ts`; a limit is therefore the same at every door.
 */
export type Field = {
  /** What pages, sheets and history call it. */
  label: string;
  /** What a form asks, where that is another sentence than the label. */
  question?: string;
  hint?: string;
  /** The most characters it holds. */
  limit?: number;
  /** The sentence that asks for it where it must be given; left out where it may be. */
  ask?: string;
  /** How its value reads in history: told before and after, or only that it changed (codes, numbers of records). */
  history?: "told" | "only_changed";
};

export type FieldTable = Readonly<Record<string, Field>>;

/** Why something was done: the same field wherever a reason is asked for. */
export const REASON = { label: "Reason", limit: 1000, ask: "Give the reason" } as const satisfies Field;

/** What a form says of a field: its question, hint and limit, as the fields of `components/fields.tsx` take them. */
export function asked<F extends Field>({ label, question = label, hint, limit, ask }: F) {
  return { label: ask ? question : `${question} (optional)`, hint, most: limit };
}

/** What history calls the fields of a table, by name. */
export function labelsOf<T extends FieldTable>(fields: T): Record<keyof T, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, { label }]) => [name, label])) as Record<
    keyof T,
    string
  >;
}

/** The fields of a table of which history tells only that they changed. */
export function untoldOf<T extends FieldTable>(fields: T): (keyof T)[] {
  return Object.keys(fields).filter((name) => fields[name]?.history === "only_changed");
}

/** The named fields of a record, and no others. */
export function pick<T extends object, const K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}
