import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { MeetingDeedPage } from "#app/components/meeting/meeting-deed-page.tsx";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { dateText } from "#app/domain/calendar.ts";
import { asked, REASON } from "#app/domain/field.ts";
import { deedAction, deedLoader, MEETING } from "#app/http/deed-route.server.ts";
import { addLeftOutItem } from "#app/services/meeting/add-left-out-item.server.ts";
import { offerMeetingDeed } from "#app/services/meeting/offer-meeting-deed.server.ts";
import { LeftOutItem } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Add an item that was left out of the meeting of ${data ? dateText(data.meetsOn) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerMeetingDeed(db, actor, meetingId, "add_left_out_item"),
);

export const action = deedAction(MEETING, LeftOutItem, addLeftOutItem, (done) => ({
  to: `/items/${done.item}/outcome`,
  say: `${done.item} has been added to the record of the meeting. Record what came of it.`,
}));

export default function LeftOutItemPage() {
  const meeting = useLoaderData<typeof loader>();
  return (
    <MeetingDeedPage
      meeting={meeting}
      path="left-out-item"
      heading="Add an item that was left out"
      button="Add the item"
    >
      <p className="govuk-body">
        For an item that the meeting took and that is missing from its record. It is added as considered. Where the
        record is published, the public see the item once you publish the record again.
      </p>
      <TextField name="title" {...asked(ITEM_FIELDS.title)} />
      <TextArea name="reasonWords" {...asked(REASON)} rows={3} />
    </MeetingDeedPage>
  );
}
