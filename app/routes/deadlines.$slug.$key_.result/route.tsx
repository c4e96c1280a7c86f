import type { MetaFunction } from "@remix-run/node";
import { REASON } from "#app/domain/field.ts";
import { useLoaderData } from "@remix-run/react";
import { DEADLINE_DEEDS } from "#app/domain/deadline/deeds.ts";
import { DeadlineDeedPage } from "#app/components/deadline/deadline-deed-page.tsx";
import { RadioField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { DEADLINE } from "#app/http/deadline/deadline-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerDeadline } from "#app/services/deadline/offer-deadline.server.ts";
import { recordDeadlineResult } from "#app/services/deadline/record-deadline-result.server.ts";
import { DeadlineEnd } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record the result: ${data?.deadline.title ?? "deadline"}` },
];

export const loader = deedLoader(DEADLINE, ({ db, actor, slug, key }) => offerDeadline(db, actor, { slug, key }));

export const action = deedAction(DEADLINE, DeadlineEnd, recordDeadlineResult, ({ title, result }) =>
  result === "met" ? `“${title}” has been recorded as met.` : `“${title}” has been recorded as missed.`,
);

export default function DeadlineResultPage() {
  const { deadline, home, verdict } = useLoaderData<typeof loader>();
  const { result } = deadline;
  return (
    <DeadlineDeedPage
      deadline={deadline}
      verdict={verdict}
      home={home}
      path={DEADLINE_DEEDS.settle_deadline.path}
      heading={DEADLINE_DEEDS[result ? "change_deadline_result" : "settle_deadline"].label}
      button="Save"
    >
      <RadioField
        name="result"
        label="How did it end?"
        given={result?.result}
        choices={[
          {
            value: "met",
            words: "Met",
            hint: "It was done. Enter the date: one after the last day is shown as done late.",
          },
          { value: "missed", words: "Missed", hint: "It was not done. Give the reason." },
        ]}
      />
      <TextField
        name="onDay"
        type="date"
        label="Date on which it was met"
        hint="Leave empty if it was missed."
        given={result?.onDay ?? ""}
        width={10}
      />
      <TextArea
        name="because"
        label="Reason or note"
        hint="Needed if it was missed. For example: the settlement came late."
        given={result?.because}
        rows={3}
        most={REASON.limit}
      />
    </DeadlineDeedPage>
  );
}
