import { dateBasisOf } from "#app/domain/programme/entry.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { RecordedEntry } from "#app/domain/public-record/record-views.ts";
import type { StoryBodies } from "./bodies.ts";
import type { StoryRecords } from "./records.ts";

/** The follow-ups of a story as far as they are published, and what they led to as far as readers can open it. */
export function publishedFollowUps(
  recorded: readonly RecordedEntry[],
  around: PublishedEntries,
  bodies: StoryBodies,
): Pick<StoryRecords, "followUps" | "responses" | "updates" | "results"> {
  const rows = recorded.flatMap((row) => (row.kind === "follow_up" ? [row] : []));
  const dayOf = (id: number | null) => {
    const meeting = around.find("meeting", id)?.entry;
    return { meetsOn: meeting?.meetsOn ?? null, dateBasis: meeting ? dateBasisOf(meeting) : null };
  };
  return {
    followUps: rows.map(({ entry, bodyId, meetingId, onDay }) => ({
      id: entry.id,
      kind: entry.kind,
      wording: entry.wording,
      owner: entry.owner,
      due: entry.due,
      ...{ state: entry.state, dueOn: entry.dueOn, responseDueOn: entry.responseDueOn },
      responded: entry.responses.length > 0,
      on: onDay,
      meetingId,
      ...dayOf(meetingId),
      body: bodies.byId(bodyId),
    })),
    responses: rows.flatMap(({ entry, bodyId }) =>
      entry.responses.map(({ response, text, by, on }) => ({
        followUpId: entry.id,
        ...{ response, text, by, on },
        body: bodies.byId(bodyId),
      })),
    ),
    updates: rows.flatMap(({ entry, bodyId }) =>
      entry.updates.map(({ text, state, on, meetingId }) => ({
        followUpId: entry.id,
        ...{ text, state, on, meetingId },
        ...dayOf(meetingId),
        body: bodies.byId(bodyId),
      })),
    ),
    results: rows.flatMap(({ entry, bodyId }) =>
      entry.results.flatMap(({ themeId, itemId, words, on }) => {
        const to =
          around.list("theme", [themeId ?? -1]).map((row) => ({ ...row, kind: "theme" as const }))[0] ??
          around.list("item", [itemId ?? -1])[0];
        if (!to) return [];
        const target = { kind: to.kind, id: to.id, title: to.entry.title, titleCy: to.entry.titleCy };
        return [{ followUpId: entry.id, to: target, words, on, body: bodies.byId(bodyId) }];
      }),
    ),
  };
}
