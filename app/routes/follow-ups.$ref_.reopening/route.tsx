import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { openFollowUpDeed, postFollowUpDeed } from "#app/http/follow-up/follow-up-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { reopenFollowUp } from "#app/services/follow-up/reopen-follow-up.server.ts";
import { Reopening } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Reopen ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, followUpId } = await openFollowUpDeed(args);
  return found(await offerFollowUpDeed(ctx.db, actor, followUpId, "reopen_follow_up"));
}

export function action(args: ActionFunctionArgs) {
  return postFollowUpDeed(args, Reopening, reopenFollowUp, (done) => ({
    say: `${done.reference} is open again.`,
  }));
}

export default function ReopeningPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} path="reopening" heading="Reopen this follow-up" button="Reopen it">
      <TextArea name="words" label="Why is it opened again?" hint="Kept in its history." most={1000} />
    </FollowUpDeedPage>
  );
}
