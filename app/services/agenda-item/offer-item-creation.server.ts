import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { howMoved } from "#app/domain/agenda-item/how-moved.ts";
import { hasProgramme } from "#app/domain/agenda-item/plan-move.ts";
import { NEW_BUSINESS, slotText } from "#app/domain/agenda-item/text.ts";
import { businessRules } from "#app/domain/deadline/agenda-business.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import { findMeeting, listMeetingChoices } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { listItemsToPlace } from "./list-items-to-place.server.ts";
import { listItemChoices } from "./list-item-choices.server.ts";
import { meetingChoice } from "./offer-item-move.server.ts";
import { yearOfPool } from "#app/services/programme/programme-of-day.server.ts";
import { readClockBodies } from "#app/services/deadline/read-clock-bodies.server.ts";

/** What the page of a slot for a theme needs: the text to start from, the meetings with room, and the verdict. */
export async function offerSlot(db: Db, actor: Actor, themeId: number) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  const pool = await yearOfPool(db, theme.bodyId, actor.today);
  const page = {
    reference: reference("theme", theme.id),
    title: theme.title,
    verdict: allOf(
      mayCreateItem(theme.bodyId, theme, pool.programme?.state ?? null, actor),
      hasProgramme("theme", pool),
    ),
  };
  if (!page.verdict.allowed) return { ...page, form: null };
  const [choices, meetings, delegation] = await Promise.all([
    listItemChoices(db, actor, theme.bodyId),
    listMeetingChoices(db, actor, theme.bodyId, actor.today),
    findDelegationInForce(db, theme.bodyId, actor.today),
  ]);
  const { how } = howMoved("theme", pool.programme ? [pool.programme] : [], delegation?.id ?? null);
  return {
    ...page,
    form: { text: slotText(theme), choices, meetings: meetings.map((meeting) => meetingChoice(meeting)), how },
  };
}

/** What the page that adds business to a meeting needs: an empty item, the body’s rules, the items not scheduled, and the verdict. */
export async function offerBusiness(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const verdict = allOf(mayCreateItem(meeting.bodyId, null, null, actor), mayStandOn(meeting, meeting, actor.today));
  const page = {
    reference: reference("meeting", meeting.id),
    meetsOn: meeting.meetsOn,
    dateBasis: meeting.dateBasis,
    bodyName: meeting.bodyName,
    verdict,
  };
  if (!verdict.allowed) return { ...page, form: null };
  const [choices, pool, [body]] = await Promise.all([
    listItemChoices(db, actor, meeting.bodyId),
    listItemsToPlace(db, actor, meeting),
    readClockBodies(db, [meeting.bodyId]),
  ]);
  const rules = businessRules(body?.rules ?? []).map(({ rule: { id, title } }) => ({
    value: id,
    words: title,
  }));
  return { ...page, form: { text: NEW_BUSINESS, choices, rules, pool } };
}
