import type { AttendanceView } from "#app/domain/public-record/attendance.ts";
import { Facts } from "#app/components/page-parts.tsx";
import { Part, RecordLink } from "./published-parts.tsx";

/** Who was at a meeting and the interests they declared; nothing at all where none of it is published. */
export function PublishedAttendance({ attendance }: { attendance: AttendanceView | null }) {
  if (!attendance) return null;
  return (
    <>
      {attendance.groups.length > 0 ? (
        <Part id="attendance" title="Who was there">
          <Facts facts={attendance.groups.map(({ label, people }) => ({ term: label, value: people.join("; ") }))} />
        </Part>
      ) : null}
      <Part id="declared" title="Interests declared">
        {attendance.declared.length === 0 ? <p className="govuk-body">None recorded.</p> : null}
        {attendance.declared.map(({ words, item }) => (
          <p className="govuk-body" key={words}>
            {words}
            {item ? (
              <>
                {" "}
                (<RecordLink to={item} />)
              </>
            ) : null}
          </p>
        ))}
      </Part>
    </>
  );
}
