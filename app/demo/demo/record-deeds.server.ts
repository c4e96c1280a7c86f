import { addHours, dayInLondon } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import { suggestTheme } from "#app/services/theme/suggest-theme.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { SCRUTINY_SUPPORT } from "#app/demo/sources/papers.ts";
import type { Stage } from "./stage.server.ts";
import type { DemoTheme } from "./theme-type.ts";
import { DEMO_THEMES, type DemoThemeKey } from "./themes.ts";

const MINUTES_TO_WRITE = 6;

/** Somebody without an account sends in a theme by the public form. */
export async function suggest(stage: Stage, key: DemoThemeKey): Promise<void> {
  const theme: DemoTheme = DEMO_THEMES[key];
  const now = stage.tick();
  const by = { address: key, submitKey: `suggestion-${key}`, now, today: dayInLondon(new Date(now)) };
  const outcome = await suggestTheme(stage.db, by, {
    title: theme.title,
    whyItMatters: theme.why,
    bodyId: stage.cast.bodies[theme.body],
    contact: "",
    openedAt: addHours(now, -MINUTES_TO_WRITE / 60),
    trap: "",
  });
  if (!outcome.ok) throw new Error(`The public was refused: ${outcome.refusal.because}`);
  stage.keep(key, outcome.result.reference);
}

/** A theme of an earlier year is entered as that year left it. */
export async function inherit(
  stage: Stage,
  key: DemoThemeKey,
  left: { state: "follow_up" | "carried_forward"; because: string },
): Promise<void> {
  const theme: DemoTheme = DEMO_THEMES[key];
  const at = stage.tick();
  await stage.db.transaction().execute(async (trx) => {
    const { id } = await trx
      .insertInto("theme")
      .values({
        ...columnsOf(stage, theme),
        proposerWords: "The Panel",
        leadMemberId: theme.lead ? stage.cast.people[theme.lead] : null,
        state: left.state,
        reasonWords: left.because,
        proposedOn: "2024-06-13",
        updatedAt: at,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    stage.ids.set(key, id);
    await insertEvent(
      trx,
      { personId: null, name: SCRUTINY_SUPPORT, at },
      {
        action: "record_imported",
        subject: { kind: "theme", id, version: 1 },
        bodyId: stage.cast.bodies[theme.body],
        reason: left.because,
        particulars: { reference: reference("theme", id), from: theme.originWords },
      },
    );
  });
}

function columnsOf(stage: Stage, theme: DemoTheme) {
  return {
    bodyId: stage.cast.bodies[theme.body],
    title: theme.title,
    whyItMatters: theme.why,
    desiredOutcome: theme.outcome,
    whoIsAffected: theme.affected,
    timingWords: theme.timing,
    origin: theme.origin,
    originWords: theme.originWords,
    officerNotes: theme.notes ?? "",
  };
}
