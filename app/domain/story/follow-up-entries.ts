import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES, RESPONSE_LABELS } from "#app/domain/follow-up/states.ts";
import { reference } from "#app/domain/references.ts";
import { meetingLink, recordLink, type StoryEntry } from "./entry.ts";
import type { StoryRecords } from "./records.ts";

/** What was recommended or promised, what was said to it, reported of it, and where it came back. */
export function followUpEntries(records: StoryRecords): StoryEntry[] {
  return [
    ...records.followUps.flatMap(promised),
    ...records.responses.flatMap(responded),
    ...records.updates.map(reported),
    ...records.results.map(cameBack),
  ];
}

type Of<K extends keyof StoryRecords> = StoryRecords[K][number];

function promised({
  id,
  kind,
  wording,
  owner,
  due,
  on,
  meetingId,
  meetsOn,
  dateBasis,
  body,
}: Of<"followUps">): StoryEntry[] {
  const day = on ?? meetsOn;
  if (day === null) return [];
  const words = [
    owner ? `${FOLLOW_UP_KINDS[kind].words} for ${owner}` : FOLLOW_UP_KINDS[kind].words,
    due ? `due: ${due}` : "",
  ].filter(Boolean);
  return [
    {
      kind: "promised",
      on: day,
      body,
      words: words.join(", "),
      quoted: wording,
      record: recordLink("follow_up", id),
      meeting: meetingLink({ meetingId, meetsOn, dateBasis }),
      order: id,
    },
  ];
}

function responded({ followUpId, response, text, by, on, body }: Of<"responses">): StoryEntry[] {
  if (on === null) return [];
  const words = `${RESPONSE_LABELS[response]}${by ? ` by ${by}` : ""}: ${reference("follow_up", followUpId)}`;
  const record = recordLink("follow_up", followUpId);
  return [{ kind: "responded", on, body, words, quoted: text, record, meeting: null, order: followUpId }];
}

function reported({ followUpId, text, state, on, meetingId, meetsOn, dateBasis, body }: Of<"updates">): StoryEntry {
  const ref = reference("follow_up", followUpId);
  const stands = FOLLOW_UP_STATES[state].words;
  const words = isOpenFollowUp(state) ? `Reported on ${ref}: ${stands.toLowerCase()}` : `${stands}: ${ref}`;
  const record = recordLink("follow_up", followUpId);
  const meeting = meetingLink({ meetingId, meetsOn, dateBasis });
  return { kind: "reported", on, body, words, quoted: text, record, meeting, order: followUpId };
}

function cameBack({ followUpId, to, words, on, body }: Of<"results">): StoryEntry {
  return {
    kind: "led_to",
    on,
    body,
    words: `${reference("follow_up", followUpId)} led to ${recordLink(to.kind, to.id).reference} ${to.title}`,
    quoted: words,
    record: recordLink(to.kind, to.id),
    meeting: null,
    order: followUpId,
  };
}
