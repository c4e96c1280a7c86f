import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ITEM, deedAction } from "#app/http/deed-route.server.ts";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { MeetingField, ReasonFields } from "#app/components/agenda-item/move-fields.tsx";
import { movedSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { deferItem } from "#app/services/agenda-item/defer-item.server.ts";
import { offerItemMove } from "#app/services/agenda-item/offer-item-move.server.ts";
import { Deferral } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Defer ${calledOf(data?.item)}` }];

export const loader = itemLoader(ITEM, ({ db, actor, itemId }) => offerItemMove(db, actor, itemId, "defer_item"));

export const action = deedAction(ITEM, Deferral, deferItem, (done) => movedSentence(done));

export default function DeferralPage() {
  const { item, back } = useLoaderData<typeof loader>();
  return (
    <ItemDeedPage item={item} path="deferral" heading="Defer" button="Defer" back={back}>
      <p className="govuk-body">
        It comes off the meeting of {meetingDay(item)}, and waits with the items not scheduled unless you choose a later
        meeting.
      </p>
      <MeetingField meetings={item.meetings} label="Later meeting (optional)" blank="No meeting yet: not scheduled" />
      <ReasonFields needed={item.reasonNeeded} />
    </ItemDeedPage>
  );
}
