import { Facts } from "#app/components/page-parts.tsx";
import { DeclarationsList } from "#app/components/meeting-record/declarations-list.tsx";
import { hasRecord, RecordShown } from "#app/components/meeting-record/record-shown.tsx";
import type { MeetingRecord } from "#app/services/meeting-record/read-meeting-record.server.ts";

/** What is recorded of a meeting that took place: who was there, what they declared, and item by item what came of it. */
export function WhatHappened({ meeting, record }: { meeting: { reference: string }; record: MeetingRecord }) {
  const items = record.items.filter((item) => item.urgent !== null || hasRecord(item));
  const { missing } = record;
  return (
    <>
      <h2 className="govuk-heading-m" id="record">
        What happened
      </h2>
      {missing > 0 ? (
        <p className="govuk-body">{missing === 1 ? "1 item has" : `${missing} items have`} no outcome recorded yet.</p>
      ) : null}
      {record.there.length > 0 ? (
        <Facts facts={record.there.map(({ part, names }) => ({ term: part, value: names.join("; ") }))} />
      ) : (
        <p className="govuk-body">Attendance has not been recorded yet.</p>
      )}
      <h3 className="govuk-heading-s">Interests declared</h3>
      <DeclarationsList declared={record.declared} meeting={record.mayChange ? meeting.reference : undefined} />
      {items.map((item) => (
        <section key={item.reference} aria-labelledby={`${item.reference}-came`}>
          <h3 className="govuk-heading-s" id={`${item.reference}-came`}>
            {item.number} {item.title}
          </h3>
          <RecordShown record={item} />
        </section>
      ))}
    </>
  );
}
