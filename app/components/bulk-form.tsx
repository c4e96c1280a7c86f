import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { rowsToOffer, type BulkRow } from "./bulk-rows.ts";
import { CheckboxField } from "./choices.tsx";
import { SubmitButton } from "./fields.tsx";
import { Form } from "./form.tsx";
import type { FormState } from "./form-state.ts";

/** The form of a deed on ticked rows on its own page: what was ticked and typed, and what is still asked for. */
export function BulkForm({
  action,
  label,
  rows,
  button,
  children,
}: {
  action: string;
  label: string;
  rows: readonly BulkRow[];
  button: string;
  children?: ReactNode;
}) {
  const answer = useActionData<FormState & { ticked?: BulkRow[] }>();
  const ticked = answer && "errors" in answer ? answer.values.ids : [];
  const known = [...rows, ...(answer?.ticked ?? [])];
  return (
    <Form action={action}>
      <CheckboxField name="ids" label={label} choices={rowsToOffer(known, Array.isArray(ticked) ? ticked : [])} small />
      {children}
      <SubmitButton>{button}</SubmitButton>
    </Form>
  );
}
