import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { rowsToOffer, type BulkRow } from "./bulk-rows.ts";
import { CheckboxField } from "./choices.tsx";
import { SubmitButton } from "./fields.tsx";
import { Form } from "./form.tsx";
import type { FormState } from "./form-state.ts";
import { PagesToTick } from "./pages-to-tick.tsx";
import { addressOfPage, type Paged } from "#app/domain/pages.ts";

/** The form of a deed on ticked rows on its own page, a page of them: what was ticked and typed, and what is still asked for. */
export function BulkForm({
  action,
  label,
  noun,
  rows,
  paged,
  button,
  children,
}: {
  action: string;
  label: string;
  noun: string;
  rows: readonly BulkRow[];
  paged: Omit<Paged<BulkRow>, "rows">;
  button: string;
  children?: ReactNode;
}) {
  const answer = useActionData<FormState & { ticked?: BulkRow[] }>();
  const ticked = answer && "errors" in answer ? answer.values.ids : [];
  const known = [...rows, ...(answer?.ticked ?? [])];
  return (
    <>
      <Form action={addressOfPage(action, paged.page)}>
        <CheckboxField
          name="ids"
          label={label}
          choices={rowsToOffer(known, Array.isArray(ticked) ? ticked : [])}
          small
        />
        {children}
        <SubmitButton>{button}</SubmitButton>
      </Form>
      <PagesToTick noun={noun} paged={paged} here={action} />
    </>
  );
}
