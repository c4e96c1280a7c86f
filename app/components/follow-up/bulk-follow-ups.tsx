import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { BulkPage, type BulkDeed } from "#app/components/bulk-page.tsx";

/** The page of a deed on ticked follow-ups. */
export function BulkFollowUpsPage({
  button,
  fields,
  ...deed
}: BulkDeed & { button: string; fields: (today: string) => ReactNode }) {
  const { back, today } = useLoaderData<{ back: string; today: string }>();
  return (
    <BulkPage
      deed={{ ...deed, path: `${deed.path}?back=${encodeURIComponent(back)}` }}
      above={{ href: "/follow-ups", words: "Follow-up" }}
      records="/follow-ups"
      noun="follow-ups"
      button={button}
      back={{ href: back, words: "Back to the follow-ups" }}
      none={<p className="govuk-body">There is no open follow-up that you can report on.</p>}
    >
      {fields(today)}
    </BulkPage>
  );
}
