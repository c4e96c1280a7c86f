import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ITEM, backOf, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { MeetingField, ReasonFields } from "#app/components/agenda-item/move-fields.tsx";
import { movedSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { offerItemMove } from "#app/services/agenda-item/offer-item-move.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { Schedule } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Put ${calledOf(data?.item)} on a meeting` }];

export const loader = deedLoader(ITEM, async ({ db, actor, itemId, url: { searchParams } }) => {
  const item = await offerItemMove(db, actor, itemId, "schedule_item");
  return item && { item, back: backOf(searchParams.get("back")), to: searchParams.get("to") ?? "" };
});

export const action = deedAction(ITEM, Schedule, scheduleItem, (done) => movedSentence(done));

export default function SchedulePage() {
  const { item, back, to } = useLoaderData<typeof loader>();
  const moving = item.state === "scheduled" && item.meetsOn;
  return (
    <ItemDeedPage
      item={item}
      path="schedule"
      heading={moving ? "Move to another meeting" : "Put on a meeting"}
      button={moving ? "Move" : "Put on the meeting"}
      back={back}
    >
      <p className="govuk-body">
        {moving ? `It is on the meeting of ${meetingDay(item)}. ` : ""}It takes {item.minutes} minutes.
      </p>
      {item.meetings.length === 0 ? (
        <p className="govuk-body">
          There is no other coming meeting to put it on.{" "}
          <a className="govuk-link" href="/meetings/new">
            Add a meeting
          </a>
        </p>
      ) : null}
      <MeetingField meetings={item.meetings} label="Meeting" blank="Choose a meeting" given={to} />
      <ReasonFields needed={item.reasonNeeded} />
    </ItemDeedPage>
  );
}
