import {
  ATTENDANCE_PARTS,
  INTEREST_KINDS,
  isSameLine,
  type AttendanceEntry,
} from "#app/domain/meeting-record/attendance.ts";
import { partyNamed } from "#app/domain/meeting-record/party.ts";
import type { Checked } from "#app/domain/minutes/decided.ts";
import { listAttendance } from "#db/meeting-record/attendance.server.ts";
import { recordDeclarationIn } from "#app/services/meeting-record/record-declaration.server.ts";
import { writeAttendance } from "#app/services/meeting-record/write-attendance.server.ts";
import { keepPassage, savingOne, type Saving } from "./saving.server.ts";

const FROM_MINUTES = "From the minutes that were brought in.";

/** Who was at the meeting, as the minutes list them: each once, beside those who are on the list already. */
export async function saveAttendance(saving: Saving, all: readonly Checked[]): Promise<void> {
  const { trx, acting, meeting, parties } = saving;
  const listed = all.filter(({ proposal }) => proposal.kind === "attendance");
  if (listed.length === 0) return;
  let there = await listAttendance(trx, meeting.id);
  const correcting = meeting.state === "held" && there.length > 0;
  for (const one of listed) {
    const entry = entryOf(one, saving);
    if (there.some((row) => isSameLine(row, entry))) continue;
    await savingOne(one, () =>
      writeAttendance(trx, acting, { meeting, there, parties, correcting, because: FROM_MINUTES }, entry),
    );
    const before = there;
    there = await listAttendance(trx, meeting.id);
    const made = there.find(({ id }) => !before.some((row) => row.id === id));
    if (made) await keepPassage(saving, "attendance", made.id, [one.proposal.passage]);
  }
}

function entryOf({ fields }: Checked, { parties }: Saving): AttendanceEntry {
  const instead = partyNamed(fields.forName ?? "", { ...parties, offices: [] });
  const part = ATTENDANCE_PARTS.find((one) => one === fields.part) ?? "present";
  return {
    id: null,
    version: 0,
    ...partyNamed(fields.name ?? "", parties),
    part,
    forPersonId: instead.personId,
    forWords: instead.words,
  };
}

/** The interests that were declared, each in the item that its place in the minutes names. */
export async function saveDeclarations(saving: Saving, all: readonly Checked[]): Promise<void> {
  for (const one of all) {
    const { proposal, fields } = one;
    if (proposal.kind !== "declaration") continue;
    const { id } = await savingOne(one, () =>
      recordDeclarationIn(saving.trx, saving.acting, {
        meetingId: saving.meeting.id,
        itemId: saving.items.get(proposal.itemKey ?? "") ?? null,
        who: fields.name ?? "",
        interest: INTEREST_KINDS.find((kind) => kind === fields.interest) ?? "other",
        interestWords: fields.words ?? "",
        leftAt: "",
      }),
    );
    await keepPassage(saving, "declaration", id, [proposal.passage]);
  }
}
