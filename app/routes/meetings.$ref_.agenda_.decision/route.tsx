import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { sayDecided } from "#app/http/home/say-decided.server.ts";
import { YesOrNo } from "#app/components/decision/yes-or-no.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { decideAgenda } from "#app/services/agenda/decide-agenda.server.ts";
import { offerAgenda } from "#app/services/agenda/offer-agenda.server.ts";
import { AgendaDecisionForm } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Decide: the agenda of ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId }) =>
  offerAgenda(db, actor, meetingId, "agree_agenda"),
);

export const action = deedAction(
  { ...MEETING, home: () => "/approvals" },
  AgendaDecisionForm,
  decideAgenda,
  ({ day }, _params, { input, ctx }) =>
    sayDecided(
      ctx,
      `The agenda of ${day} ${input.decision === "agree" ? "is agreed" : "goes back to the scrutiny officer"}.`,
    ),
);

export default function DecisionPage() {
  const meeting = useLoaderData<typeof loader>();
  const home = { href: `/meetings/${meeting.reference}/agenda`, words: "Agenda" };
  const words = meetingWeekday(meeting);
  const { agree_agenda: verdict } = meeting.verdicts;
  return (
    <>
      <Breadcrumbs
        crumbs={[{ href: "/meetings", words: "Meetings" }, { href: `/meetings/${meeting.reference}`, words }, home]}
      />
      <Heading caption={`${meeting.bodyName}, ${words}`}>Agree the agenda or send it back</Heading>
      <WhyNot verdict={verdict} back={home} />
      {verdict.allowed ? (
        <>
          <p className="govuk-body">
            It has {meeting.items} items: {loadText(meeting.minutes)}.{" "}
            <a className="govuk-link" href={home.href}>
              Read the agenda
            </a>
          </p>
          <YesOrNo
            to="agenda"
            action={`/meetings/${meeting.reference}/agenda/decision`}
            version={meeting.version}
            about={`the agenda of ${meetingDay(meeting)}`}
          />
        </>
      ) : null}
    </>
  );
}
