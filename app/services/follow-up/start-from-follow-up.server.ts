import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import type { RecordKind } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import { hasThemeOrMeeting } from "#app/domain/follow-up/input.ts";
import type { FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import { insertResult } from "#db/follow-up/follow-up-parts.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { changeFollowUpIn, type FollowUpInput } from "./change-follow-up-by.server.ts";
import { createItemIn } from "#app/services/agenda-item/create-item.server.ts";
import { startThemeFrom } from "./start-theme-from.server.ts";

/** What is started: a theme with its reason, or an agenda item, on a meeting where one is chosen. */
export type LedTo =
  | { to: "theme"; title: string; whyItMatters: string }
  | { to: "item"; title: string; purpose: string; minutes: number; meetingId: number | null };

type Led = { reference: string; made: string; path: string };
type Made = { kind: RecordKind & ("theme" | "item"); id: number };

/**
 * Starts a theme or an agenda item from a follow-up in one step, linked both
 * ways. A theme is proposed with the follow-up as its origin and follows the
 * theme it came from; an item is that theme's, or, without one, business of the
 * meeting. Refuses by role, a stale version, and whatever refuses the new record.
 */
export function startFromFollowUp(
  db: Db,
  acting: Acting,
  input: FollowUpInput & { start: LedTo },
): Promise<Outcome<Led>> {
  return runDeedFor(db, acting, async (trx) => {
    let made: Made | undefined;
    const { reference: ref } = await changeFollowUpIn(trx, acting, input, {
      may: (followUp) => mayFollowUp("start_from_follow_up", followUp, acting.actor),
      write: async (_, followUp) => {
        made = await start(trx, acting, followUp, input.start);
        await insertResult(trx, {
          followUpId: followUp.id,
          themeId: made.kind === "theme" ? made.id : null,
          itemId: made.kind === "item" ? made.id : null,
          at: acting.now,
          byName: acting.actor.name,
        });
        return {};
      },
      event: () => ({
        action: "follow_up_led_to",
        particulars: { other: made ? reference(made.kind, made.id) : "" },
        about: made ? [made] : [],
      }),
    });
    const { kind, id } = made as unknown as Made;
    return { reference: ref, made: reference(kind, id), path: `/${kind}s/${reference(kind, id)}` };
  });
}

async function start(trx: Trx, acting: Acting, followUp: FollowUpRow, asked: LedTo): Promise<Made> {
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
