import type { AttendanceView } from "#app/domain/public-record/attendance.ts";
import { Facts } from "#app/components/page-parts.tsx";
import { Say, Twin, useLabel } from "#app/components/say.tsx";
import { Part, RecordLink } from "./published-parts.tsx";

/** Who was at a meeting and the interests they declared; nothing at all where none of it is published. */
export function PublishedAttendance({ attendance }: { attendance: AttendanceView | null }) {
  const labelled = useLabel();
  if (!attendance) return null;
  return (
    <>
      {attendance.groups.length > 0 ? (
        <Part id="attendance" title={<Say of="record.attendance" />}>
          <Facts
            facts={attendance.groups.map(({ label, people }) => ({
              term: labelled(label),
              value: <Twin en={people.join("; ")} />,
            }))}
          />
        </Part>
      ) : null}
      <Part id="declared" title={<Say of="record.declared" />}>
        {attendance.declared.length === 0 ? (
          <p className="govuk-body">
            <Say of="record.noneDeclared" />
          </p>
        ) : null}
        {attendance.declared.map(({ words, item }) => (
          <p className="govuk-body" key={words}>
            <Twin en={words} />
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
