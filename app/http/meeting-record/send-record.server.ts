import { timeInLondon, clockText, type IsoInstant } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Refusal } from "#app/domain/verdict.ts";
import { actingIn, type RequestContext } from "#app/http/context.server.ts";
import { noteSaved } from "#app/http/session.server.ts";
import { discardDraft, keepDraft, readDraft } from "#app/services/meeting-record/keep-recording-draft.server.ts";
import { noteRoutineItems, takeBackRoutineItems } from "#app/services/meeting-record/routine-items.server.ts";
import { submitKeyOf } from "#app/services/submit-key.server.ts";
import { fieldsLeft, partsTyped, saveRecord, type PartAnswer } from "./record-items.server.ts";

/** What became of a record that was sent: each part that was typed in, what is said of the whole, and what refused the rest. */
export type RecordSent = { parts: Record<string, PartAnswer>; said: string; refusal: Refusal | null };

/**
 * Saves what was typed in a meeting's record, part by part, and does to its routine items what is asked; the draft on the
 * server then holds what is left, or goes.
 */
export async function sendRecord(
  ctx: RequestContext,
  actor: Actor,
  meetingId: number,
  data: FormData,
): Promise<RecordSent> {
  const asked = ctx.url.searchParams;
  if (asked.get("draft") === "discard") {
    await discardDraft(ctx.write, actor, meetingId);
    await noteSaved(ctx);
    return { parts: {}, said: "The draft has been discarded.", refusal: null };
  }
  const parts = await saveRecord(ctx, actor, meetingId, data);
  const typedIn = [...data.getAll("typed").map(String), ...Object.keys(parts)];
  if (typedIn.length > 0)
    await keepDraft(ctx.write, { actor, now: ctx.now }, { meetingId, fields: fieldsLeft(parts), typedIn });
  const routine = await doRoutine(ctx, actor, meetingId, data);
  const saved = Object.values(parts).flatMap(({ said }) => said ?? []);
  return {
    parts,
    said: [...(saved.length > 3 ? [`Saved ${saved.length} items.`] : saved), routine.said].filter(Boolean).join(" "),
    refusal: routine.refusal,
  };
}

/** What this actor typed of the record and did not save, by part, with when it was kept; null where nothing waits. */
export async function draftOf(ctx: RequestContext, actor: Actor, meetingId: number) {
  const draft = await readDraft(ctx.db, actor, meetingId);
  const parts = draft && partsTyped(draft.fields);
  return draft && parts ? { parts, kept: keptWords(draft.at) } : null;
}

/** When a draft was kept, as the page says it. */
export function keptWords(at: IsoInstant): string {
  return `Draft kept at ${clockText(timeInLondon(new Date(at)))}, on the server`;
}

async function doRoutine(ctx: RequestContext, actor: Actor, meetingId: number, data: FormData) {
  const deed = ctx.url.searchParams.get("routine");
  if (deed !== "note" && deed !== "undo") return { said: "", refusal: null };
  const key = data.get("submitKey");
  const submitKey = submitKeyOf(typeof key === "string" ? key.slice(0, 200) : "", `routine ${deed}`);
  const service = deed === "note" ? noteRoutineItems : takeBackRoutineItems;
  const done = await service(ctx.write, actingIn(ctx, actor, { submitKey }), { meetingId });
  if (!done.ok) return { said: "", refusal: done.refusal };
  const items = done.result.items === 1 ? "1 routine item" : `${done.result.items} routine items`;
  return { said: deed === "note" ? `Noted ${items}.` : `Took back ${items}.`, refusal: null };
}
