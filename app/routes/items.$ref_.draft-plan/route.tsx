import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { MeetingField, ReasonFields } from "#app/components/agenda-item/move-fields.tsx";
import { HiddenField } from "#app/components/fields.tsx";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { deedAction, ITEM } from "#app/http/deed-route.server.ts";
import { saidOfDrafted } from "#app/http/plan/draft-deeds.server.ts";
import { DraftMove } from "#app/http/plan/draft-shapes.server.ts";
import { draftItemMove } from "#app/services/plan/draft-item-move.server.ts";
import { offerDraftMove } from "#app/services/plan/offer-draft-move.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Put ${calledOf(data?.item)} into the draft plan` },
];

export const loader = itemLoader(ITEM, ({ db, actor, itemId }) => offerDraftMove(db, actor, itemId));

export const action = deedAction(ITEM, DraftMove, draftItemMove, saidOfDrafted);

export default function DraftMovePage() {
  const { item, back } = useLoaderData<typeof loader>();
  const { drafted } = item;
  const isOn = item.meeting !== null && item.meetsOn !== null;
  return (
    <ItemDeedPage
      item={{ ...item, how: "at_once" }}
      path="draft-plan"
      heading="Put into the draft plan"
      button={drafted.known === null ? "Add to the draft plan" : "Change the draft plan"}
      back={back}
    >
      <p className="govuk-body">
        {isOn ? `It is on the meeting of ${meetingDay(item)}. ` : ""}It takes {item.minutes} minutes. Nothing moves, and
        nobody is asked, until the draft plan is sent.
      </p>
      <HiddenField name="known" given={drafted.known ?? ""} />
      <HiddenField name="deed" given={isOn ? "either" : "to"} />
      <MeetingField
        meetings={item.meetings}
        label="Meeting"
        blank={isOn ? "No meeting: take it off, to wait" : "Choose a meeting"}
        given={drafted.to}
      />
      <ReasonFields needed={item.reasonNeeded} given={drafted} />
    </ItemDeedPage>
  );
}
