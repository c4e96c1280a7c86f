import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MEETING, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { AgendaShown } from "#app/components/agenda/agenda-shown.tsx";
import { NotLawfulNote } from "#app/components/meeting/not-lawful-note.tsx";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { offerAgendaPublication } from "#app/services/agenda/offer-agenda.server.ts";
import { publishAgenda } from "#app/services/agenda/publish-agenda.server.ts";
import { AgendaPublication } from "./form.ts";
import { InTime } from "./in-time.tsx";
import { LeftOut } from "./left-out.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Publish the agenda of ${data ? meetingDay(data) : ""}` },
];

export const loader = deedLoader(MEETING, ({ db, actor, meetingId, url }) =>
  offerAgendaPublication(db, actor, meetingId, url.searchParams.get("page")),
);

export const action = deedAction(
  { ...MEETING, home: ({ ref }) => `/meetings/${ref}/agenda` },
  AgendaPublication,
  publishAgenda,
  ({ title }) => `${title} has been published.`,
);

export default function PublicationPage() {
  const page = useLoaderData<typeof loader>();
  const { planned, verdict } = page;
  const home = { href: `/meetings/${page.reference}/agenda`, words: "Agenda" };
  const words = meetingWeekday(page);
  const what = planned.paper?.title ?? "Agenda";
  return (
    <>
      <Breadcrumbs
        crumbs={[{ href: "/meetings", words: "Meetings" }, { href: `/meetings/${page.reference}`, words }, home]}
      />
      <Heading caption={`${page.bodyName}, ${words}`}>Publish the {what.toLowerCase()}</Heading>
      <WhyNot verdict={verdict} back={home} />
      {page.unlawful ? <NotLawfulNote unlawful={page.unlawful} /> : null}
      <InTime timing={page.timing} worked={page.worked} rule={page.rule} />
      {verdict.allowed && !page.isAgreed ? (
        <p className="govuk-inset-text">The chair has not agreed this agenda. You can still publish it.</p>
      ) : null}
      <LeftOut exempt={page.exempt} withheld={page.withheld} />
      {verdict.allowed ? (
        <Form action={`${home.href}/publication`} version={page.version}>
          <input type="hidden" name="seen" value={planned.seen} />
          <TextArea
            name="note"
            label={
              planned.needsNote ? "Why the meeting is called at shorter notice" : "A note for the public (optional)"
            }
            hint="Shown to the public with the agenda, and kept in its history"
            rows={2}
          />
          <SubmitButton>Publish the {what.toLowerCase()}</SubmitButton>
        </Form>
      ) : null}
      {planned.paper ? (
        <section className="app-preview" aria-labelledby="preview">
          <h2 className="govuk-heading-m" id="preview">
            What the public will see
          </h2>
          <AgendaShown paper={planned.paper} />
          {planned.paged ? (
            <Pagination
              page={planned.paged.page}
              pages={planned.paged.pages}
              href={(other) => `${addressOfPage(`${home.href}/publication`, other)}#preview`}
              label="Pages of the agenda"
            />
          ) : null}
        </section>
      ) : null}
    </>
  );
}
