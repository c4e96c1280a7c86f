import type { IsoDate } from "#app/domain/calendar.ts";
import {
  FOLLOW_UP_KINDS,
  FOLLOW_UP_STATES,
  isOpenFollowUp,
  RESPONSE_WORDS,
  UPDATE_SOURCE_WORDS,
} from "#app/domain/follow-up/states.ts";
import { isOverdue } from "#app/domain/follow-up/status.ts";
import { itemLink, meetingLine, themeLink } from "#app/domain/programme/make-view.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { reference } from "#app/domain/references.ts";
import type { Recorded } from "./entries.ts";
import type { FollowUpView } from "./views.ts";

/** A follow-up as readers are given it on a day: overdue is read off that day. */
export function followUpView(row: Recorded<"follow_up">, around: PublishedEntries, today: IsoDate): FollowUpView {
  const { entry } = row;
  const theme = around.find("theme", row.themeId);
  const item = around.find("item", row.itemId);
  const meeting = around.find("meeting", row.meetingId ?? item?.entry.meetingId ?? null);
  const late = isOverdue(entry, today);
  return {
    ...linkTo(entry.id),
    id: entry.id,
    kindWords: FOLLOW_UP_KINDS[entry.kind].words,
    isRecommendation: entry.kind === "recommendation",
    wording: entry.wording,
    sourceNumber: entry.sourceNumber,
    madeBy: entry.madeBy,
    owner: entry.owner,
    due: entry.due,
    dueOn: entry.dueOn,
    state: entry.state,
    isOpen: isOpenFollowUp(entry.state),
    isOverdue: late,
    statusWords: late ? "Overdue" : FOLLOW_UP_STATES[entry.state].words,
    reason: entry.reason,
    on: row.onDay,
    startYear: row.startYear,
    theme: theme ? themeLink(theme) : null,
    item: item ? itemLink(item) : null,
    meeting: meeting ? { href: meetingLine(meeting).href, meetsOn: meeting.entry.meetsOn } : null,
    source: entry.source,
    places: entry.places.flatMap(({ itemId, words }) =>
      around.list("item", [itemId]).map((place) => ({ ...itemLink(place), words })),
    ),
    response: entry.responses.at(-1)?.response ?? null,
    responses: entry.responses.map(({ response, ...said }) => ({ ...said, words: RESPONSE_WORDS[response] })),
    updates: entry.updates.map(({ text, state, source, on, meetingId }) => ({
      text,
      stateWords: FOLLOW_UP_STATES[state].words,
      sourceWords: UPDATE_SOURCE_WORDS[source],
      on,
      meeting: around.list("meeting", [meetingId ?? -1]).map((at) => meetingLine(at).href)[0] ?? null,
    })),
    results: entry.results.flatMap(({ themeId, itemId, words, on }) => [
      ...around.list("theme", [themeId ?? -1]).map((to) => ({ ...themeLink(to), words, on })),
      ...around.list("item", [itemId ?? -1]).map((to) => ({ ...itemLink(to), words, on })),
    ]),
  };
}

function linkTo(id: number) {
  const ref = reference("follow_up", id);
  return { reference: ref, href: `/follow-ups/${ref}` };
}
