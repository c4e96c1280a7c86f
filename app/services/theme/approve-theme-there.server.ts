import { decidedAs } from "#app/domain/actor.ts";
import { isDayShown, placeWords } from "#app/domain/agenda/theme-place.ts";
import { slotText } from "#app/domain/agenda-item/text.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { requireLead } from "#app/services/agenda-item/require-lead.server.ts";
import { writeMove } from "#app/services/agenda-item/write-move.server.ts";
import { writeNewItem } from "#app/services/agenda-item/write-new-item.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { moveThemeIn, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";
import { readThemePlaces, type ThemePlace } from "./theme-places.server.ts";

/**
 * The chair takes the theme on to the programme, and to the meeting that was asked for with it: one decision for both.
 * Its item is made and put there in the same transaction, with the minutes that were asked for. Refuses like
 * `approveTheme`, and where the place cannot be had or its day is not the one shown: the theme can be approved alone.
 */
export function approveThemeThere(
  db: Db,
  acting: Acting,
  input: ThemeInput & { words: string; shown?: IsoDate | undefined },
): ThemeMoved {
  return runDeedFor(db, acting, async (trx) => {
    const place = (await readThemePlaces(trx, acting.actor, [input.themeId])).get(input.themeId);
    const onto = place && placeWords(place.meetsOn, place.minutes);
    const done = await moveThemeIn(trx, acting, input, {
      deed: "approve_theme",
      event: ({ bodyId }) => ({
        action: "theme_approved",
        particulars: { ...decidedAs(acting.actor, bodyId), ...(onto ? { onto } : {}) },
      }),
      reason: input.words,
    });
    await refusingAs(
      (because) => `${because} Nothing was decided: you can approve the theme alone.`,
      () => putThere(trx, acting, requireRecord(place), input.shown),
    );
    return done;
  });
}

/** Makes the item of a theme that has just been approved, and puts it on its meeting. */
async function putThere(trx: Trx, acting: Acting, place: ThemePlace, shown: IsoDate | undefined): Promise<void> {
  const { actor } = acting;
  requireVerdict(allOf(isDayShown(place.meetsOn, shown), place.verdict));
  const theme = requireRecord(await findTheme(trx, actor, place.themeId));
  const to = requireRecord(await findMeeting(trx, actor, place.meetingId));
  await requireLead(trx, theme.bodyId, theme.leadMemberId, actor.today);
  const { programme } = place.year;
  const made = { bodyId: theme.bodyId, theme, programme, kind: "theme", statutoryRule: null } as const;
  const itemId = await writeNewItem(trx, acting, { ...slotText(theme), ...made, minutes: place.minutes });
  const item = requireRecord(await findItem(trx, actor, itemId));
  const why = { reasonCode: null, reasonWords: null };
  await writeMove(trx, acting, { item, kind: "add", to, next: place.year, ...why }, null);
}
