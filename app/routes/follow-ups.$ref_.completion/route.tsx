import type { MetaFunction } from "@remix-run/node";
import { asked } from "#app/domain/field.ts";
import { COMPLETION } from "#app/domain/follow-up/fields.ts";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { ReportedAt } from "#app/components/follow-up/reported-at.tsx";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { offerReport } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { completeFollowUp } from "#app/services/follow-up/complete-follow-up.server.ts";
import { Completion } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Mark ${calledOf(data)} as done` }];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) =>
  offerReport(db, actor, followUpId, "complete_follow_up"),
);

export const action = deedAction(
  FOLLOW_UP,
  Completion,
  completeFollowUp,
  (done) => `${done.reference} has been marked as done.`,
);

export default function CompletionPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="complete_follow_up">
      <TextArea name="words" {...asked(COMPLETION)} />
      <ReportedAt {...followUp} />
    </FollowUpDeedPage>
  );
}
