import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { openFollowUpDeed, postFollowUpDeed } from "#app/http/follow-up/follow-up-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerFollowUpDeed } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { unmarkFollowUpSensitive } from "#app/services/follow-up/mark-follow-up-sensitive.server.ts";
import { SensitivityRemoval } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take the sensitive mark off ${data?.reference}` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, followUpId } = await openFollowUpDeed(args);
  return found(await offerFollowUpDeed(ctx.db, actor, followUpId, "unmark_follow_up_sensitive"));
}

export function action(args: ActionFunctionArgs) {
  return postFollowUpDeed(args, SensitivityRemoval, unmarkFollowUpSensitive, (done) => ({
    say: `${done.reference} is no longer marked as sensitive.`,
  }));
}

export default function SensitivityRemovalPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage
      followUp={followUp}
      path="sensitivity-removal"
      heading="Take the sensitive mark off"
      button="Take the mark off"
    >
      <TextArea
        name="words"
        label="Why is it sensitive no longer?"
        hint="Everyone with a part in the body will see it. Publishing it is a step of its own."
        most={1000}
      />
    </FollowUpDeedPage>
  );
}
