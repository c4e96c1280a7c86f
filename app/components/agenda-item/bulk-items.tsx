import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import type { BulkChoices } from "#app/components/bulk-fields.tsx";
import { BulkPage, type BulkDeed } from "#app/components/bulk-page.tsx";

/** The page of a deed on ticked items. */
export function BulkItemsPage({ fields, ...deed }: BulkDeed & { fields: (choices: BulkChoices) => ReactNode }) {
  const { back, choices } = useLoaderData<{ back: string; choices: BulkChoices | null }>();
  return (
    <BulkPage
      deed={{ ...deed, path: `${deed.path}?back=${encodeURIComponent(back)}` }}
      above={{ href: "/programmes", words: "Programmes" }}
      records="/items"
      noun="items"
      back={{ href: back, words: "Back to the programme" }}
    >
      {choices ? fields(choices) : null}
    </BulkPage>
  );
}
