import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES, RESPONSE_LABELS } from "#app/domain/follow-up/states.ts";
import { reference } from "#app/domain/references.ts";
import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import { meetingLink, recordLink, type StoryEntry } from "./entry.ts";
import type { StoryRecords } from "./records.ts";

/** What was recommended or promised, what was said to it, reported of it, and where it came back. */
export function followUpEntries(records: StoryRecords, language: Language): StoryEntry[] {
  return [
    ...records.followUps.flatMap((followUp) => promised(followUp, language)),
    ...records.responses.flatMap((response) => responded(response, language)),
    ...records.updates.map((update) => reported(update, language)),
    ...records.results.map((result) => cameBack(result, language)),
  ];
}

type Of<K extends keyof StoryRecords> = StoryRecords[K][number];

function promised(followUp: Of<"followUps">, language: Language): StoryEntry[] {
  const { id, wording, owner, due, on, meetingId, meetsOn, dateBasis, body } = followUp;
  const day = on ?? meetsOn;
  if (day === null) return [];
  const kind = label(language, FOLLOW_UP_KINDS[followUp.kind].words).words;
  const words = [
    owner ? say(language, "told.promisedFor", { kind, owner }).words : kind,
    due ? say(language, "told.due", { due }).words : "",
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

function responded({ followUpId, text, by, on, body, ...said }: Of<"responses">, language: Language): StoryEntry[] {
  if (on === null) return [];
  const ref = reference("follow_up", followUpId);
  const response = label(language, RESPONSE_LABELS[said.response]).words;
  const { words } = by
    ? say(language, "told.respondedBy", { response, by, ref })
    : say(language, "told.responded", { response, ref });
  const record = recordLink("follow_up", followUpId);
  return [{ kind: "responded", on, body, words, quoted: text, record, meeting: null, order: followUpId }];
}

function reported(update: Of<"updates">, language: Language): StoryEntry {
  const { followUpId, text, on, meetingId, meetsOn, dateBasis, body } = update;
  const ref = reference("follow_up", followUpId);
  const state = label(language, FOLLOW_UP_STATES[update.state].words).words;
  const { words } = isOpenFollowUp(update.state)
    ? say(language, "told.reported", { ref, state: state.toLowerCase() })
    : say(language, "told.ended", { ref, state });
  const record = recordLink("follow_up", followUpId);
  const meeting = meetingLink({ meetingId, meetsOn, dateBasis });
  return { kind: "reported", on, body, words, quoted: text, record, meeting, order: followUpId };
}

function cameBack({ followUpId, to, words, on, body }: Of<"results">, language: Language): StoryEntry {
  const came = { ref: reference("follow_up", followUpId), to: `${recordLink(to.kind, to.id).reference} ${to.title}` };
  return {
    kind: "led_to",
    on,
    body,
    words: say(language, "told.ledTo", came).words,
    quoted: words,
    record: recordLink(to.kind, to.id),
    meeting: null,
    order: followUpId,
  };
}
