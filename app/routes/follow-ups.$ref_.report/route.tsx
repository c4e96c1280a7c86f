import type { MetaFunction } from "@remix-run/node";
import { asked } from "#app/domain/field.ts";
import { REPORT } from "#app/domain/follow-up/fields.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { ReportedAt } from "#app/components/follow-up/reported-at.tsx";
import { RadioField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { REPORTED_STATES } from "#app/domain/follow-up/deeds.ts";
import { offerReport } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { reportFollowUp } from "#app/services/follow-up/report-follow-up.server.ts";
import { Report } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Report on ${calledOf(data)}` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerReport(db, actor, followUpId, "report_follow_up"),
);

export const action = deedAction(
  FOLLOW_UP,
  Report,
  reportFollowUp,
  (done) => `The report on ${done.reference} has been saved.`,
);

export default function ReportPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="report_follow_up" button="Save the report">
      <TextArea name="text" {...asked(REPORT)} />
      <RadioField
        name="state"
        label="Where does it stand now?"
        hint="If it is done, or is to be paused or closed, use that page: it asks for the reason."
        small
        given={followUp.state === "not_started" ? "in_progress" : followUp.state}
        choices={REPORTED_STATES.filter((state) => state !== "paused" || followUp.state === "paused").map((state) => ({
          value: state,
          words: FOLLOW_UP_STATES[state].words,
        }))}
      />
      <ReportedAt {...followUp} />
      <TextField
        name="reviewOn"
        type="date"
        label="Review date (optional)"
        hint="If you leave it empty, the review date stays as it is."
        width={10}
      />
    </FollowUpDeedPage>
  );
}
