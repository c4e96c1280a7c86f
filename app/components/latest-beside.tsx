import { useActionData } from "@remix-run/react";
import { Facts } from "./page-parts.tsx";
import type { FormState } from "./form-state.ts";

/** `latest` is compared with what was typed; `words` is how it is shown, where that is another thing. */
export type LatestField = { name: string; term: string; latest: string; words?: string };

/** Where the form holds several records: the part that this one is, and what came back of it. */
export type BesidePart = { part?: string; back?: FormState | undefined };

/**
 * After a form was refused because somebody else had changed the record: what the
 * record says now wherever that is not what was typed, above the form that still
 * holds everything typed.
 */
export function LatestBeside({ fields, part = "", back: given }: { fields: readonly LatestField[] } & BesidePart) {
  const answered = useActionData<FormState>();
  const back = part === "" ? answered : given;
  if (!back?.refusal) return null;
  const differ = fields.filter(({ name, latest }) => (back.values[name] ?? "") !== latest);
  if (differ.length === 0) return null;
  return (
    <section className="govuk-inset-text" aria-labelledby={`${part}latest`}>
      <h2 className="govuk-heading-s" id={`${part}latest`}>
        What it says now, where yours is different
      </h2>
      <Facts facts={differ.map(({ term, latest, words }) => ({ term, value: (words ?? latest) || "Nothing" }))} />
    </section>
  );
}
