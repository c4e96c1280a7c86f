import type { MetaFunction } from "@remix-run/node";
import { REASON } from "#app/domain/field.ts";
import { useLoaderData } from "@remix-run/react";
import { TextArea } from "#app/components/fields.tsx";
import { OccasionDeedPage } from "#app/components/deadline/occasion-deed-page.tsx";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { OCCASION } from "#app/http/deadline/deadline-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerOccasionDeed } from "#app/services/deadline/offer-occasion.server.ts";
import { endOccasion } from "#app/services/deadline/end-occasion.server.ts";
import { OccasionEnding } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Close what was recorded" }];

export const loader = deedLoader(OCCASION, ({ db, actor, occasionId }) =>
  offerOccasionDeed(db, actor, occasionId, "end_occasion"),
);

export const action = deedAction(OCCASION, OccasionEnding, endOccasion, ({ title, bodySlug }) => ({
  to: `/deadlines?body=${bodySlug}`,
  say: `“${title}” has been closed: its deadline no longer applies.`,
}));

export default function OccasionEndingPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <OccasionDeedPage page={page} path="ending" heading="Close what was recorded" button="Close it" warning>
      <p className="govuk-body">
        Dated {weekdayDateText(page.occasion.occurredOn)}. Close it if it was withdrawn or entered by mistake: the
        deadline that it started then no longer applies. The history keeps it.
      </p>
      <TextArea name="because" label="Why is it closed?" rows={3} most={REASON.limit} />
    </OccasionDeedPage>
  );
}
