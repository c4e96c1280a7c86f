import { Tag } from "#app/components/page-parts.tsx";
import { ItemTag, WhyAndWhat } from "#app/components/public-record/published-item.tsx";
import { MeetingTag, Moves, Paragraphs, RecordLink } from "#app/components/public-record/published-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Label, own, quiet, Say, strong, Twin } from "#app/components/say.tsx";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { clockText, dateText, inDaysText } from "#app/domain/calendar.ts";
import { dueWords, type PublicDates } from "#app/domain/deadline/public-dates.ts";
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
  const language = useLanguage();
  if (!meeting) {
    return (
      <section className="app-next-meeting" aria-labelledby="next">
        <h2 className="govuk-heading-m" id="next">
          <Say of="programme.next" />
        </h2>
        <p className="govuk-body">
          <Say of="programme.noneComing" />
        </p>
      </section>
    );
  }
  const subjects = substantive(meeting.items);
  return (
    <section className="app-next-meeting" aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        <span className="app-next-meeting__when">
          <Say of="programme.nextIn" with={{ when: inDaysText(meeting.meetsOn, today, language) }} />
        </span>
        <span className="govuk-visually-hidden">: </span>
        <a className="govuk-link" href={meeting.href}>
          {[meetingWeekday(meeting, language), meeting.startsAt ? clockText(meeting.startsAt, language) : ""]
            .filter(Boolean)
            .join(", ")}
        </a>
      </h2>
      <p className="govuk-body app-quiet">
        {own(meeting.venue && `${meeting.venue}.`)}
        {meeting.venue ? " " : ""}
        <AgendaLine meeting={meeting} due={due} />
        <MeetingTag meeting={meeting} />
        {meeting.state === "provisional" ? (
          <>
            {" "}
            <Say of="record.mayChange" />
          </>
        ) : null}
      </p>
      {meeting.movedFrom ? (
        <p className="govuk-body app-moved">
          <Say of="record.movedFrom" with={{ day: dateText(meeting.movedFrom, language) }} />
        </p>
      ) : null}
      {subjects.length > 0 ? (
        <ul className="govuk-list app-subjects">
          {subjects.map((item) => (
            <Subject key={item.reference} item={item} />
          ))}
          <MoreSubjects of={meeting} />
        </ul>
      ) : (
        <p className="govuk-body">
          <Say of="home.noSubject" />
        </p>
      )}
      <Routine items={meeting.items.filter((item) => !subjects.includes(item))} />
      {due?.dates.questions ? (
        <p className="govuk-body govuk-!-margin-bottom-2">
          <Say
            of="programme.askBy"
            with={{ strong, day: dueWords(due.dates.questions.on, due.dates.questions.atTime, language) }}
          />
        </p>
      ) : null}
      {meeting.howToAttend ? <Paragraphs text={meeting.howToAttend} /> : null}
    </section>
  );
}

function AgendaLine({ meeting, due }: { meeting: PublishedMeetingLine; due: Due | null }) {
  const language = useLanguage();
  if (due?.hasAgenda) {
    return (
      <a className="govuk-link" href={`${meeting.href}/agenda`}>
        <Say of="record.readAgenda" />
      </a>
    );
  }
  const by = due?.dates.agenda;
  return by ? (
    <Say of="record.agendaBy" with={{ day: dueWords(by.on, by.atTime, language) }} />
  ) : (
    <Say of="programme.agendaNotYet" />
  );
}

/** A subject of a meeting and why it is looked at; what will be asked, and of whom, is folded. */
function Subject({ item }: { item: PublishedItemLine }) {
  const language = useLanguage();
  const why = item.why
    ? { en: firstSentence(item.why), cy: firstSentence(item.whyCy ?? "") }
    : { en: firstSentence(item.purpose), cy: firstSentence(item.purposeCy ?? "") };
  return (
    <li className="app-subjects__one">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-0">
        <RecordLink to={item} />
        {item.minutes > 0 ? quiet(`, ${minuteText(item.minutes, language)}`) : null}
      </h3>
      <ItemTag item={item} />
      {item.exempt ? (
        <p className="govuk-body app-exempt govuk-!-margin-bottom-1">
          <Label of={item.exempt} />.
        </p>
      ) : null}
      {why.en || why.cy ? (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <Twin {...why} />
        </p>
      ) : null}
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
        <span className="govuk-details__summary-text">
          <Say of="programme.whatAsked" />
        </span>
      </summary>
      <div className="govuk-details__text">
        <WhyAndWhat item={item} headings="h4" />
      </div>
    </details>
  );
}

/** Business that comes with every meeting, folded to one line. */
function Routine({ items }: { items: readonly PublishedItemLine[] }) {
  const language = useLanguage();
  if (items.length === 0) return null;
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          <Say of="programme.routine" with={{ count: items.length }} />
          {minutes > 0 ? `, ${minuteText(minutes, language)}` : ""}
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
