import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { NamesList } from "#app/components/meeting-record/names.tsx";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { offerAttendance } from "#app/services/meeting-record/offer-attendance.server.ts";
import { recordAttendance } from "#app/services/meeting-record/record-attendance.server.ts";
import { Attendance } from "./form.ts";
import { Lines, Substitutes } from "./lines.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Attendance at the meeting of ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) => offerAttendance(db, actor, meetingId));

export const action = deedAction(
  { ...MEETING, home: ({ ref }) => `/meetings/${ref}/record` },
  Attendance,
  recordAttendance,
  ({ changed }) =>
    changed === 0 ? "Nothing was different, so nothing has been changed." : "Attendance has been recorded.",
);

export default function AttendancePage() {
  const meeting = useLoaderData<typeof loader>();
  const home = { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <Heading caption={`${meeting.bodyName}, ${home.words}`}>Attendance</Heading>
      <WhyNot verdict={meeting.verdict} back={home} />
      {meeting.verdict.allowed ? (
        <Form action={`${home.href}/attendance`}>
          <NamesList names={meeting.names} />
          {meeting.recorded === 0 ? (
            <p className="govuk-body">
              Every member of the body on that date is shown as present: change those who were not.
            </p>
          ) : null}
          <Lines lines={meeting.lines} first={meeting.recorded === 0 ? "present" : ""} />
          <Substitutes members={meeting.members} />
          <TextArea
            name="inAttendance"
            label="Also in attendance"
            hint="Officers, witnesses and guests, one on each line. A person or office that is known is linked by its name."
            rows={3}
          />
          {meeting.correcting ? (
            <TextField
              name="because"
              label="Why is the list changed?"
              hint="The meeting has been held, so a change is a correction: what the record said before is kept with this reason."
            />
          ) : null}
          <SubmitButton>Save attendance</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
