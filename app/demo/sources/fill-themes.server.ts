import type { IsoInstant } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { SOURCE_MEETINGS, SOURCE_THEMES } from "./all.ts";
import { entered, must, paperOf, SCRUTINY_SUPPORT, whereSaid, type Ids } from "./papers.ts";
import { SOURCE_RELATIONS } from "./relations.ts";

/** Writes every theme with a pointer to the paper it comes from. Returns their ids by our key. */
export async function fillThemes(trx: Trx, bodies: Ids, at: IsoInstant): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const theme of SOURCE_THEMES) {
    const { meeting, item } = whereSaid(theme.saidAt);
    const bodyId = must(bodies, theme.body);
    const { id } = await trx
      .insertInto("theme")
      .values({
        bodyId,
        title: theme.title,
        whyItMatters: theme.why,
        desiredOutcome: theme.outcome,
        origin: "minutes",
        originWords: `${capital(theme.saidAs)}. ${paperOf(meeting, item)}`,
        originUrl: meeting.url ?? null,
        proposerWords: meeting.asker,
        state: theme.state,
        officerNotes: theme.label ? `Traced to the paper as ${theme.label}.` : "",
        proposedOn: meeting.meetsOn,
        updatedAt: at,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    ids.set(theme.key, id);
    await insertEvent(trx, entered(at), {
      action: "record_imported",
      subject: { kind: "theme", id, version: 1 },
      bodyId,
      particulars: { reference: reference("theme", id), from: paperOf(meeting, item) },
    });
  }
  return ids;
}

/** Writes where themes were touched on: one theme may be said in two places. */
export async function fillMentions(trx: Trx, themes: Ids, items: Ids): Promise<void> {
  const mentions = SOURCE_MEETINGS.flatMap((meeting) => meeting.items).flatMap((item) =>
    (item.mentions ?? []).map(([theme, words]) => ({
      themeId: must(themes, theme),
      itemId: must(items, item.key),
      words,
    })),
  );
  await trx.insertInto("themeMention").values(mentions).execute();
}

/** Writes how the themes bear on each other. */
export async function fillRelations(trx: Trx, themes: Ids, at: IsoInstant): Promise<void> {
  const relations = SOURCE_RELATIONS.map(([from, kind, to, words]) => ({
    themeId: must(themes, from),
    otherThemeId: must(themes, to),
    kind,
    words,
    at,
    byName: SCRUTINY_SUPPORT,
  }));
  await trx.insertInto("themeRelation").values(relations).execute();
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
