import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SelectField } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Facts, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import type { NewMeeting } from "#app/domain/minutes/kept.ts";
import { MINUTES_DEEDS } from "#app/domain/minutes/deeds.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { answer, malformed, readForm, refusedForm } from "#app/http/form.server.ts";
import { MINUTES } from "#app/http/minutes/minutes-deeds.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { readMinutesApart } from "#app/imports/read-apart.server.ts";
import { chooseMinutesMeeting } from "#app/services/minutes/choose-minutes-meeting.server.ts";
import { offerMinutesMeeting } from "#app/services/minutes/offer-minutes-meeting.server.ts";
import { askAgain } from "#app/services/minutes/ask-again.server.ts";
import { planMeetingOfMinutes } from "#app/services/minutes/plan-meeting.server.ts";
import { refused } from "#app/domain/verdict.ts";
import { AddMeeting } from "./add-meeting.tsx";
import { MeetingOfMinutes } from "./form.ts";

export const meta: MetaFunction = () => [{ title: MINUTES_DEEDS.choose_minutes_meeting.label }];

export const loader = deedLoader(MINUTES, ({ db, actor, minutesId }) => offerMinutesMeeting(db, actor, minutesId));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const minutesId = idOf(params.id);
  const form = await readForm(request, MeetingOfMinutes);
  if (!form.ok) return malformed(form);
  const { version, ...asked } = form.data;
  const read = await readMinutesApart(found(await askAgain(ctx.db, actor, { minutesId, ...asked })));
  if (!read.ok) return refusedForm(refused("trouble", read.problems[0] ?? ""), form);
  const acting = actingIn(ctx, actor, form);
  const input = { minutesId, version, reading: read.reading };
  return answer(
    ctx,
    form,
    () =>
      "meetingId" in asked
        ? chooseMinutesMeeting(ctx.write, acting, { ...input, ...asked })
        : planMeetingOfMinutes(ctx.write, acting, { ...input, newMeeting: newMeetingOf(asked) }),
    () => ({ to: `/bring-in/minutes/${minutesId}` }),
  );
}

/** What was posted of it, without how it was posted. */
function newMeetingOf({ meetsOn, dateBasis, startsAt, venue, kind }: NewMeeting): NewMeeting {
  return { meetsOn, dateBasis, startsAt, venue, kind };
}

export default function MeetingOfMinutesPage() {
  const { id, version, bodyName, verdict, facts, chosen, meetings, given } = useLoaderData<typeof loader>();
  const back = { href: `/bring-in/minutes/${id}`, words: "What was found" };
  const action = `/bring-in/minutes/${id}/meeting`;
  const adding = <AddMeeting action={action} version={version} given={given} key="new" />;
  const choosing = (
    <section key="there">
      <h2 className="govuk-heading-m">Choose a meeting that is here</h2>
      <Form action={action} version={version}>
        <input type="hidden" name="how" value="there" />
        <SelectField
          name="meetingId"
          label="Which meeting are these the minutes of?"
          blank="Choose the meeting"
          choices={meetings}
          given={chosen ? String(chosen) : ""}
        />
        <SubmitButton>Choose this meeting</SubmitButton>
      </Form>
    </section>
  );
  const isThere = meetings.length > 0;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/bring-in/minutes", words: "Bring minutes in" }, back]} />
      <Heading caption={bodyName}>{MINUTES_DEEDS.choose_minutes_meeting.label}</Heading>
      <WhyNot verdict={verdict} back={back} />
      <Facts
        facts={[
          { term: "Date in the minutes", value: facts.on ? dateText(facts.on) : "None was found" },
          { term: "Venue in the minutes", value: facts.venue },
          { term: "What they are called", value: facts.title },
        ]}
      />
      {verdict.allowed ? (chosen || !facts.on ? [isThere && choosing, adding] : [adding, isThere && choosing]) : null}
    </>
  );
}
