import { MeetingStateTag } from "#app/components/meeting/meeting-tag.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import type { OwnView } from "#app/components/list-table/list-tools.tsx";
import { ViewLinks } from "#app/components/list-table/view-links.tsx";
import { SmallTable } from "#app/components/table/small-table.tsx";
import { ROWS_ID, SkipToRows } from "#app/components/table/skip-to-rows.tsx";
import { viewAddress } from "#app/domain/account/saved-view.ts";
import { BROUGHT_DEEDS } from "#app/domain/brought-meetings/deeds.ts";
import { isOver, loadOf, timeText } from "#app/domain/agenda-item/minutes-planned.ts";
import { clockText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { MINUTES_DEEDS } from "#app/domain/minutes/deeds.ts";
import type { listMeetings } from "#app/services/meeting/list-meetings.server.ts";
import { meetingsAddress, sectionsOf } from "./address.ts";

type List = Awaited<ReturnType<typeof listMeetings>>;

/**
 * The meetings of one's own bodies, with the minutes planned on each. `asked` is the body that the address names, of
 * which one may have no part any more: a view that was kept of it can still be removed.
 */
export function WorkingMeetings({ list, own, asked }: { list: List; own: readonly OwnView[]; asked: string | null }) {
  const { when, bodySlug } = list;
  return (
    <>
      <SkipToRows />
      <Heading>{when === "past" ? "Past meetings" : "Upcoming meetings"}</Heading>
      {list.mayAdd ? (
        <p className="govuk-button-group">
          <a
            className="govuk-button govuk-button--secondary"
            href={`/meetings/${when === "past" ? "past/" : ""}new${bodySlug ? `?body=${bodySlug}` : ""}`}
            role="button"
            draggable="false"
            data-module="govuk-button"
          >
            {when === "past" ? "Add a meeting that has been held" : "Add a meeting"}
          </a>{" "}
          <a className="govuk-link" href={bodySlug ? `/bring-in/minutes?body=${bodySlug}` : "/bring-in/minutes"}>
            {MINUTES_DEEDS.bring_minutes.label}
          </a>{" "}
          <a className="govuk-link" href={bodySlug ? `/bring-in/moderngov?body=${bodySlug}` : "/bring-in/moderngov"}>
            {BROUGHT_DEEDS.bring_meetings.label}
          </a>
        </p>
      ) : null}
      {list.bodies.length > 1 ? <BodyFilter list={list} /> : null}
      <ViewLinks
        label="Views of meetings"
        path="/meetings"
        here={meetingsAddress({ when, bodySlug: asked })}
        views={[
          ...sectionsOf(bodySlug),
          ...own.map(({ id, name, search }) => ({ id, words: name, href: viewAddress({ list: "/meetings", search }) })),
        ]}
        mayKeep={bodySlug !== null && list.bodies.length > 1}
      />
      {list.rows.length === 0 ? (
        <p className="govuk-body" id={ROWS_ID}>
          {when === "past"
            ? "There are no past meetings yet. A meeting is here from the day after it."
            : list.mayAdd
              ? "No meetings are planned. Add meeting dates to start planning."
              : "No meetings are planned yet. The scrutiny officer adds the dates."}
        </p>
      ) : (
        <MeetingTable list={list} />
      )}
      <Pagination page={list.page} pages={list.pages} href={(page) => meetingsAddress({ when, bodySlug, page })} />
    </>
  );
}

function BodyFilter({ list }: { list: List }) {
  return (
    <form method="get" action="/meetings" className="app-inline-form">
      {list.when === "past" ? <input type="hidden" name="when" value="past" /> : null}
      <label className="govuk-label" htmlFor="body">
        Body
      </label>
      <select className="govuk-select" id="body" name="body" defaultValue={list.bodySlug ?? ""}>
        <option value="">All my bodies</option>
        {list.bodies.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>{" "}
      <button className="govuk-button govuk-button--secondary">Show</button>
    </form>
  );
}

function MeetingTable({ list }: { list: List }) {
  return (
    <SmallTable
      label="Meetings"
      caption={list.when === "past" ? "Past meetings, latest first" : "Upcoming meetings, soonest first"}
      size="hidden"
      rowsId={ROWS_ID}
      rows={list.rows}
      keyOf={({ reference }) => reference}
      columns={[
        { label: "Date", names: true, cell: (meeting) => <DateCell meeting={meeting} /> },
        { label: "Body", cell: ({ bodyName }) => bodyName },
        { label: "State", cell: ({ state }) => <MeetingStateTag state={state} /> },
        { label: "Time planned", cell: (meeting) => <PlannedCell meeting={meeting} /> },
      ]}
    />
  );
}

type Meeting = { meeting: List["rows"][number] };

function DateCell({ meeting }: Meeting) {
  return (
    <>
      <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
        {meetingWeekday(meeting)}
      </a>
      <span className="app-quiet app-block">
        {[meeting.startsAt ? clockText(meeting.startsAt) : "", meeting.venue].filter(Boolean).join(", ")}
      </span>
    </>
  );
}

function PlannedCell({ meeting }: Meeting) {
  const load = loadOf(meeting);
  return <span className={isOver(load) ? "app-over" : undefined}>{timeText(meeting.state, load)}</span>;
}
