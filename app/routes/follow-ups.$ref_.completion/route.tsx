import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { openFollowUpDeed, postFollowUpDeed } from "#app/http/follow-up/follow-up-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { completeFollowUp } from "#app/services/follow-up/complete-follow-up.server.ts";
import { Completion } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Mark as done ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, followUpId } = await openFollowUpDeed(args);
  return found(await offerFollowUpDeed(ctx.db, actor, followUpId, "complete_follow_up"));
}

export function action(args: ActionFunctionArgs) {
  return postFollowUpDeed(args, Completion, completeFollowUp, (done) => ({
    say: `${done.reference} is done.`,
  }));
}

export default function CompletionPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} path="completion" heading="Mark as done" button="Mark as done">
      <TextArea
        name="words"
        label="How was it done? (optional)"
        hint="Kept with the follow-up and in its history."
        most={1000}
      />
    </FollowUpDeedPage>
  );
}
