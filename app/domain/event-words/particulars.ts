/** One field that an edit changed; `before` and `after` are left out where only officers may read it. */
export type FieldChange = { label: string; before?: string; after?: string };

/** What an event remembers beside its reason. All of it may be shown to anyone with a part in the body. */
export type Particulars = {
  title?: string;
  reference?: string;
  other?: string;
  from?: string;
  to?: string;
  role?: string;
  number?: number;
  changed?: FieldChange[];
};

/** Words that follow the actor's name, by what happened. */
export type EventWords = Record<string, (particulars: Particulars) => string>;

/** ", as the chair" where a role is told. */
export function as(role: string | undefined): string {
  return role ? `, ${role}` : "";
}

/** In quotation marks. */
export function q(text: string | undefined): string {
  return `“${text ?? ""}”`;
}

/** The names of the fields that changed, as a list in words. */
export function list(changed: FieldChange[] | undefined): string {
  const labels = (changed ?? []).map((change) => change.label.toLowerCase());
  const last = labels.pop() ?? "the record";
  return labels.length === 0 ? last : `${labels.join(", ")} and ${last}`;
}
