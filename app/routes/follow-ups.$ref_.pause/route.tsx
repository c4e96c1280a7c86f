import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { openFollowUpDeed, postFollowUpDeed } from "#app/http/follow-up/follow-up-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { pauseFollowUp } from "#app/services/follow-up/pause-follow-up.server.ts";
import { Pause } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Pause ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, followUpId } = await openFollowUpDeed(args);
  return found(await offerFollowUpDeed(ctx.db, actor, followUpId, "pause_follow_up"));
}

export function action(args: ActionFunctionArgs) {
  return postFollowUpDeed(args, Pause, pauseFollowUp, (done) => ({ say: `${done.reference} is paused.` }));
}

export default function PausePage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} path="pause" heading="Pause this follow-up" button="Pause it">
      <TextArea
        name="words"
        label="What does it wait for?"
        hint="Shown with the follow-up. While it is paused it is not called overdue."
        most={1000}
      />
    </FollowUpDeedPage>
  );
}
