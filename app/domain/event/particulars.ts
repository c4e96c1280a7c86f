/** One field that an edit changed; `before` and `after` are left out where only officers may read it. */
export type FieldChange = { label: string; before?: string; after?: string };

/**
 * Everything an event may remember beside its reason, under the names it is stored
 * by. All of it may be shown to anyone with a role in the body. What one action's
 * sentence prints is the parameter of that sentence.
 */
export type Particulars = {
  title: string;
  reference: string;
  other: string;
  from: string;
  to: string;
  role: string;
  onto: string;
  number: number;
  changed: FieldChange[];
};

/** Particulars as history holds them: an event of long ago may lack what its sentence prints today. */
export type StoredParticulars = Partial<Particulars>;

/** Words that follow the actor's name, by what happened: each action's sentence takes what it prints. */
export type EventSentences = Record<string, (particulars: Particulars) => string>;

export type Titled = Pick<Particulars, "title">;
export type Referred = Pick<Particulars, "reference">;
export type To = Pick<Particulars, "to">;
export type From = Pick<Particulars, "from">;
export type Other = Pick<Particulars, "other">;
export type Numbered = Pick<Particulars, "number">;
export type Changed = Pick<Particulars, "changed">;
/** A place is told only where one was asked for or given. */
export type Placed = { onto?: string };
/** A role is told only where it was done on behalf of the chair, or for a member. */
export type Decided = { role?: string };

/** ", on behalf of the chair" or ", for a member" where a role is told. */
export function as(role: string | undefined): string {
  return role ? `, ${role}` : "";
}

/** In quotation marks. */
export function q(text: string): string {
  return `“${text}”`;
}

/** "1 theme", "3 themes". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The names of the fields that changed, as a list in words. */
export function list(changed: FieldChange[]): string {
  const labels = changed.map((change) => change.label.toLowerCase());
  const last = labels.pop() ?? "the record";
  return labels.length === 0 ? last : `${labels.join(", ")} and ${last}`;
}
