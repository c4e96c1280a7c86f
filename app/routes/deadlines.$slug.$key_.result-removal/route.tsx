import type { MetaFunction } from "@remix-run/node";
import { REASON } from "#app/domain/field.ts";
import { useLoaderData } from "@remix-run/react";
import { DEADLINE_DEEDS } from "#app/domain/deadline/deeds.ts";
import { DeadlineDeedPage } from "#app/components/deadline/deadline-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { DEADLINE } from "#app/http/deadline/deadline-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerDeadline } from "#app/services/deadline/offer-deadline.server.ts";
import { removeDeadlineResult } from "#app/services/deadline/remove-deadline-result.server.ts";
import { ResultRemoval } from "./form.ts";

const DEED = DEADLINE_DEEDS.remove_deadline_result;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Remove the result: ${data?.deadline.title ?? "deadline"}` },
];

export const loader = deedLoader(DEADLINE, ({ db, actor, slug, key }) => offerDeadline(db, actor, { slug, key }));

export const action = deedAction(
  DEADLINE,
  ResultRemoval,
  removeDeadlineResult,
  ({ title }) => `The result of “${title}” has been removed.`,
);

export default function ResultRemovalPage() {
  const { deadline, home, removal } = useLoaderData<typeof loader>();
  return (
    <DeadlineDeedPage
      deadline={deadline}
      verdict={removal}
      home={home}
      path={DEED.path}
      heading={DEED.label}
      button={DEED.label}
      warning
    >
      <p className="govuk-body">
        {deadline.standing.words}. Without it, the status follows from the date and the records.
      </p>
      <TextArea name="because" label="Why is it removed?" rows={3} most={REASON.limit} />
    </DeadlineDeedPage>
  );
}
