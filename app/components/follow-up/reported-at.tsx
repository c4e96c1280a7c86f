import { Chosen } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";

/** When something was reported of a follow-up, and at which meeting if at one. */
export function ReportedAt({
  today,
  meetings,
}: {
  today: string;
  meetings: readonly { value: string; words: string }[];
}) {
  return (
    <>
      <TextField name="reportedOn" type="date" label="When was it reported?" width={10} given={today} />
      <Chosen name="meetingId" label="At which meeting?" blank="Between meetings" choices={meetings} id={null} />
    </>
  );
}
