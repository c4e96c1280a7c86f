import type { ReactNode } from "react";
import { Tag } from "#app/components/page-parts.tsx";
import { MeetingTag, Moves, Reason, RecordLink } from "#app/components/public-record/published-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Label, Say } from "#app/components/say.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { AWAITING_RECORD } from "#app/domain/programme/happened.ts";
import type { ItemInShort, MeetingInShort } from "#app/domain/programme/public-page.ts";
import { MoreSubjects } from "./more-subjects.tsx";

type Props = { meetings: readonly MeetingInShort[]; children?: ReactNode };

/** Meetings with what is on each. Why is on each record's page. */
export function MeetingsInShort({ meetings, children }: Props) {
  const language = useLanguage();
  return (
    <ul className="govuk-list app-later">
      {meetings.map((meeting) => (
        <li key={meeting.reference} className="app-later__one">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-0">
            <a className="govuk-link" href={meeting.href}>
              {meetingWeekday(meeting, language)}
            </a>
            {meeting.notRecorded ? (
              <>
                {" "}
                <Tag words={AWAITING_RECORD} />
              </>
            ) : (
              <MeetingTag meeting={meeting} />
            )}
          </h3>
          {meeting.reason ? (
            <p className="govuk-body-s app-moved">
              <Reason words={meeting.reason} />
            </p>
          ) : null}
          {meeting.movedFrom ? (
            <p className="govuk-body-s app-moved">
              <Say of="record.movedFrom" with={{ day: dateText(meeting.movedFrom, language) }} />
            </p>
          ) : null}
          <OnIt meeting={meeting} />
        </li>
      ))}
      {children}
    </ul>
  );
}

function OnIt({ meeting }: { meeting: MeetingInShort }) {
  if (meeting.state === "cancelled") return null;
  const { items, happened } = meeting;
  if (items.length === 0) {
    return (
      <p className="govuk-body-s">
        <Say of={happened === "to_come" ? "programme.toBeFilled" : "programme.routineBusiness"} />
      </p>
    );
  }
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {items.map((item) => (
        <li key={item.reference}>
          <RecordLink to={item} />
          {happened === "to_come" ? <Stands item={item} /> : null}
        </li>
      ))}
      <MoreSubjects of={meeting} />
    </ul>
  );
}

/** How something on a coming meeting stands: off it, in part II, or moved to it. */
function Stands({ item }: { item: ItemInShort }) {
  return (
    <>
      {item.state === "scheduled" ? null : (
        <>
          {" "}
          <Tag words={item.stateWords} />
        </>
      )}
      {item.state === "scheduled" && item.exempt ? (
        <span className="app-quiet">
          , <Label of={item.exempt} />
        </span>
      ) : null}
      <Moves moves={item.moves} />
    </>
  );
}
