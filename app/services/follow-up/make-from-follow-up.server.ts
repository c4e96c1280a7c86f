import type { RecordKind } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import { hasThemeOrMeeting } from "#app/domain/follow-up/input.ts";
import type { FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { createItemIn } from "#app/services/agenda-item/create-item.server.ts";
import { startThemeFrom } from "./start-theme-from.server.ts";

/** What is started: a theme with its reason, or an agenda item, on a meeting where one is chosen. */
export type LedTo =
  | { to: "theme"; title: string; whyItMatters: string }
  | { to: "item"; title: string; purpose: string; minutes: number; meetingId: number | null };

/** The record that was made. */
export type Made = { kind: RecordKind & ("theme" | "item"); id: number };

/**
 * Makes the theme or the agenda item that a follow-up leads to, inside a deed that already runs. A follow-up without a
 * theme needs a meeting for its item: refused without one, and by whatever refuses the new record.
 */
export async function makeFromFollowUp(trx: Trx, acting: Acting, followUp: FollowUpRow, asked: LedTo): Promise<Made> {
  if (asked.to === "theme") return { kind: "theme", id: await startThemeFrom(trx, acting, followUp, asked) };
  const { title, purpose, minutes, meetingId } = asked;
  const { id } = await createItemIn(trx, acting, {
    title,
    purpose,
    minutes,
    ...NO_MORE_TEXT,
    of: slotOf(followUp, meetingId),
    reasonCode: "other",
    reasonWords: `Comes back from ${reference("follow_up", followUp.id)}.`,
  });
  return { kind: "item", id };
}

const NO_MORE_TEXT = {
  format: "agenda_item",
  leadMemberId: null,
  reportAuthor: "",
  expectedOutcome: "",
  officerNotes: "",
  officeIds: [],
  witnessWords: [],
} as const;

function slotOf(followUp: FollowUpRow, meetingId: number | null) {
  if (followUp.themeId !== null) return { kind: "theme", themeId: followUp.themeId, meetingId } as const;
  requireVerdict(hasThemeOrMeeting(followUp.themeId, meetingId));
  return { kind: "procedural", meetingId: meetingId ?? -1 } as const;
}
