import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckboxField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { deedAction, deedLoader, type DeedOn } from "#app/http/deed-route.server.ts";
import { warnedOfDays } from "#app/http/meeting/date-warnings.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerProgramme, type ProgrammeKey } from "#app/services/programme/offer-programme.server.ts";
import { offerYearPlan } from "#app/services/programme/offer-year-plan.server.ts";
import { planMeetings } from "#app/services/meeting/plan-meetings.server.ts";
import { readDateWarnings } from "#app/services/deadline/read-date-warnings.server.ts";
import { DayRows } from "./day-rows.tsx";
import { YearPlanForm } from "./form.ts";
import { WindowTable } from "./window-table.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Plan the meetings of ${data?.programme.year ?? ""}` },
];

const YEAR: DeedOn<{ key: ProgrammeKey; bodyId: number }> = {
  keys: async (key, _url, { db, actor }) => ({ key, bodyId: found(await offerProgramme(db, actor, key)).bodyId }),
  home: ({ slug, year }) => `/programmes/${slug}/${year}/meetings`,
};

export const loader = deedLoader(YEAR, ({ db, actor, key }) => offerYearPlan(db, actor, key));

export const action = deedAction(
  YEAR,
  YearPlanForm,
  (db, acting, { key, days, statutory, minutesAvailable, venue, howToAttend }) => {
    const plan = { days, statutory, minutesAvailable, venue, howToAttend, kind: "ordinary" as const };
    return planMeetings(db, acting, { key, plan });
  },
  (done) => `Meetings added: ${done.meetings}. Statutory items put on agendas: ${done.items}.`,
  async ({ db, actor, bodyId, form }) => {
    const days = form.data.days.map(({ meetsOn }) => meetsOn);
    return warnedOfDays(form, await readDateWarnings(db, actor, { bodyId, days }));
  },
);

export default function YearPlanPage() {
  const { programme, meetings, windows, defaultMeetingMinutes, verdict } = useLoaderData<typeof loader>();
  const came = useActionData<typeof action>();
  const warned = came && "warned" in came ? came : null;
  const open = programme.state === "draft" ? windows.filter(({ kind, item }) => kind === "needed" && !item) : [];
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Programmes" },
          { href: programme.address, words: `${programme.bodyName} ${programme.year}` },
        ]}
      />
      <Heading caption={`${programme.bodyName}, ${programme.year}`}>Plan the year’s meetings</Heading>
      <p className="govuk-body">
        The year runs from {weekdayDateText(programme.firstDay)} to {weekdayDateText(programme.lastDay)}.{" "}
        {meetings.length === 0 ? "No meeting is planned yet." : `Planned so far: ${meetings.length}.`}
      </p>
      {meetings.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {meetings.map(({ reference, meetsOn }) => (
            <li key={reference}>
              <a className="govuk-link" href={`/meetings/${reference}`}>
                {weekdayDateText(meetsOn)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {windows.length > 0 ? <WindowTable windows={windows} /> : null}
      <WhyNot verdict={verdict} back={{ href: programme.address, words: "The programme" }} />
      {verdict.allowed ? (
        <Form action={`${programme.address}/meetings`}>
          <h2 className="govuk-heading-m">Add meetings</h2>
          {warned ? (
            <p className="govuk-inset-text" role="alert">
              There is a problem with a date below. Change it, or add the meetings anyway.
              <input type="hidden" name="warnedOf" value={warned.days} />
            </p>
          ) : null}
          <DayRows warned={warned?.warned ?? {}} />
          <TextField
            name="minutesAvailable"
            label="Time available at each meeting (minutes)"
            given={String(defaultMeetingMinutes)}
            width={3}
            inputMode="numeric"
          />
          <TextField name="venue" label="Venue of each (optional)" />
          <TextArea name="howToAttend" label="How to attend (optional)" rows={2} />
          {open.length > 0 ? (
            <CheckboxField
              name="statutory"
              label="Put on the agenda of the meeting that falls between its dates"
              choices={open.map(({ ruleId, title }) => ({ value: ruleId, words: title }))}
              small
            />
          ) : null}
          <SubmitButton>Add the meetings</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
