import { Tag } from "#app/components/page-parts.tsx";
import { ItemTag, WhyAndWhat } from "#app/components/public-record/published-item.tsx";
import { MeetingTag, Moves, Paragraphs, RecordLink } from "#app/components/public-record/published-parts.tsx";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { clockText, dateText, inDaysText } from "#app/domain/calendar.ts";
import type { PublicDates } from "#app/domain/deadline/public-dates.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { NextMeetingShown } from "#app/domain/programme/public-page.ts";
import { substantive, type PublishedItemLine, type PublishedMeetingLine } from "#app/domain/programme/view.ts";
import { MoreSubjects } from "./more-subjects.tsx";
import { firstSentence } from "#app/domain/public-text.ts";

export type Due = { hasAgenda: boolean; dates: PublicDates };

/** The next meeting, for a reader who has one screen: when and where, what is looked at and why, and by when to ask. */
export function NextMeeting({
  meeting,
  due,
  today,
}: {
  meeting: NextMeetingShown | null;
  due: Due | null;
  today: string;
}) {
  if (!meeting) {
    return (
      <section className="app-next-meeting" aria-labelledby="next">
        <h2 className="govuk-heading-m" id="next">
          Next meeting
        </h2>
        <p className="govuk-body">No coming meeting has been published.</p>
      </section>
    );
  }
  const subjects = substantive(meeting.items);
  return (
    <section className="app-next-meeting" aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        <span className="app-next-meeting__when">Next meeting, {inDaysText(meeting.meetsOn, today)}</span>
        <span className="govuk-visually-hidden">: </span>
        <a className="govuk-link" href={meeting.href}>
          {[meetingWeekday(meeting), meeting.startsAt ? clockText(meeting.startsAt) : ""].filter(Boolean).join(", ")}
        </a>
      </h2>
      <p className="govuk-body app-quiet">
        {meeting.venue ? `${meeting.venue}. ` : ""}
        <AgendaLine meeting={meeting} due={due} />
        <MeetingTag meeting={meeting} />
        {meeting.state === "provisional" ? " This date may still change." : ""}
      </p>
      {meeting.movedFrom ? <p className="govuk-body app-moved">Moved from {dateText(meeting.movedFrom)}.</p> : null}
      {subjects.length > 0 ? (
        <ul className="govuk-list app-subjects">
          {subjects.map((item) => (
            <Subject key={item.reference} item={item} />
          ))}
          <MoreSubjects of={meeting} />
        </ul>
      ) : (
        <p className="govuk-body">No subject has been put on this agenda yet.</p>
      )}
      <Routine items={meeting.items.filter((item) => !subjects.includes(item))} />
      {due?.dates.questions ? (
        <p className="govuk-body govuk-!-margin-bottom-2">
          To ask a question, send it to us by <strong>{due.dates.questions.words}</strong>.
        </p>
      ) : null}
      {meeting.howToAttend ? <Paragraphs text={meeting.howToAttend} /> : null}
    </section>
  );
}

function AgendaLine({ meeting, due }: { meeting: PublishedMeetingLine; due: Due | null }) {
  if (due?.hasAgenda) {
    return (
      <a className="govuk-link" href={`${meeting.href}/agenda`}>
        Read the published agenda
      </a>
    );
  }
  const by = due?.dates.agenda;
  return <>{by ? `The agenda will be published by ${by.words} at the latest.` : "Agenda not published yet."}</>;
}

/** A subject of a meeting and why it is looked at; what will be asked, and of whom, is folded. */
function Subject({ item }: { item: PublishedItemLine }) {
  const why = firstSentence(item.why || item.purpose);
  return (
    <li className="app-subjects__one">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-0">
        <RecordLink to={item} />
        {item.minutes > 0 ? <span className="app-quiet">, {minuteText(item.minutes)}</span> : null}
      </h3>
      <ItemTag item={item} />
      {item.exempt ? <p className="govuk-body app-exempt govuk-!-margin-bottom-1">{item.exempt}.</p> : null}
      {why ? <p className="govuk-body govuk-!-margin-bottom-1">{why}</p> : null}
      <Moves moves={item.moves} />
      <Asked item={item} />
    </li>
  );
}

function Asked({ item }: { item: PublishedItemLine }) {
  if (item.kind !== "theme" || item.lines.length + item.questions.length + item.witnesses.length === 0) return null;
  return (
    <details className="govuk-details govuk-!-margin-bottom-2">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What will be asked, and of whom</span>
      </summary>
      <div className="govuk-details__text">
        <WhyAndWhat item={item} headings="h4" />
      </div>
    </details>
  );
}

/** Business that comes with every meeting, folded to one line. */
function Routine({ items }: { items: readonly PublishedItemLine[] }) {
  if (items.length === 0) return null;
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {items.length === 1 ? "1 routine item" : `${items.length} routine items`}
          {minutes > 0 ? `, ${minuteText(minutes)}` : ""}
        </span>
      </summary>
      <ul className="govuk-list govuk-details__text">
        {items.map((item) => (
          <li key={item.reference}>
            <RecordLink to={item} />
            {item.state === "scheduled" ? null : (
              <>
                {" "}
                <Tag words={item.stateWords} />
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
