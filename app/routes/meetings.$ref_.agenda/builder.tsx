import type { SerializeFrom } from "@remix-run/node";
import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import { NotLawfulNote } from "#app/components/meeting/not-lawful-note.tsx";
import { Downloads, paperDownloads } from "#app/components/downloads.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Breadcrumbs, Deeds, Heading, Tag } from "#app/components/page-parts.tsx";
import { isOver, loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import { AGENDA_STATES } from "#app/domain/agenda/states.ts";
import { addressOfPage } from "#app/domain/pages.ts";
import { clockText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { AgendaBuilder } from "#app/services/agenda/read-agenda-builder.server.ts";
import { AddItems } from "./add-items.tsx";
import { BuilderItem } from "./builder-item.tsx";

/** The agenda of a meeting as it is put together, by those with a role in the body. */
export function Builder({ page }: { page: SerializeFrom<AgendaBuilder> }) {
  const { paper, state, rows, paged } = page;
  const { meeting, body, load } = paper;
  const day = meetingWeekday(meeting);
  const here = `${meeting.href}/agenda`;
  const toItem = (item: string) => `${here}${paged.pages > 1 ? `?page=${item}` : ""}#${item}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/meetings", words: "Meetings" },
          { href: meeting.href, words: day },
        ]}
      />
      <Heading caption={body.name}>Agenda: {day}</Heading>
      <p className="govuk-body">
        <Tag words={AGENDA_STATES[state].words} /> {placeText(meeting)}
      </p>
      {page.decision ? <p className="govuk-body">{page.decision}</p> : null}
      {page.unlawful ? <NotLawfulNote unlawful={page.unlawful} /> : null}
      <Dates page={page} />
      {page.warnings.map((warning) => (
        <div className="govuk-warning-text" key={warning}>
          <span className="govuk-warning-text__icon" aria-hidden="true">
            !
          </span>
          <strong className="govuk-warning-text__text">
            <span className="govuk-visually-hidden">Warning</span>
            {warning}
          </strong>
        </div>
      ))}
      <Deeds offers={page.offers} />
      <Downloads of="downloads.ofAgenda" downloads={paperDownloads(`${meeting.href}/agenda`)} />
      {page.released.length > 0 ? <Released page={page} /> : null}
      {load ? (
        <>
          <p className={`govuk-body${isOver(load) ? " app-over" : ""}`}>{loadText(load)}.</p>
          <CapacityBar load={load} id={meeting.reference} />
        </>
      ) : null}
      {rows.length === 0 ? <p className="govuk-body">Nothing is on this agenda yet.</p> : null}
      {paper.parts.map((part) => (
        <section key={part.part} aria-labelledby={part.part}>
          <h2 className="govuk-heading-m" id={part.part}>
            {part.words}
          </h2>
          <ol className="app-builder">
            {part.items.map((line) => (
              <BuilderItem
                key={line.reference}
                line={line}
                row={rows.find(({ reference }) => reference === line.reference)}
                back={toItem(line.reference)}
              />
            ))}
          </ol>
        </section>
      ))}
      {paged.pages > 1 ? (
        <p className="govuk-body">
          {paged.total} items, page {paged.page} of {paged.pages}
        </p>
      ) : null}
      <Pagination
        page={paged.page}
        pages={paged.pages}
        href={(other) => addressOfPage(here, other)}
        label="Pages of the agenda"
      />
      {page.mayAdd ? <AddItems meeting={meeting.reference} pool={page.pool} /> : null}
    </>
  );
}

function Dates({ page: { dates } }: { page: SerializeFrom<AgendaBuilder> }) {
  const { papers, agenda, questions } = dates;
  if (!papers && !agenda && !questions) return null;
  return (
    <ul className="govuk-list app-builder__dates">
      {papers ? (
        <li>
          {papers.words} {papers.lateWords ? <Tag words={papers.lateWords} mark="late" /> : null}
        </li>
      ) : null}
      {agenda ? <li>Last day for publishing: {agenda}</li> : null}
      {questions ? <li>Questions from the public by {questions}</li> : null}
    </ul>
  );
}

function Released({ page }: { page: SerializeFrom<AgendaBuilder> }) {
  return (
    <p className="govuk-body">
      {page.released.map(({ title, words }) => `${title}: ${words}.`).join(" ")}{" "}
      <a className="govuk-link" href={`${page.paper.meeting.href}/agenda?show=published`}>
        What has been published
      </a>
    </p>
  );
}

function placeText({ startsAt, venue }: { startsAt: string | null; venue: string }): string {
  return [startsAt ? clockText(startsAt) : "No time is set yet", venue].filter(Boolean).join(", ");
}
