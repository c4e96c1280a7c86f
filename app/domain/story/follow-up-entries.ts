import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES, RESPONSE_LABELS } from "#app/domain/follow-up/states.ts";
import { reference } from "#app/domain/references.ts";
import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { sentence, sentenceFrom } from "#app/words/sentence.ts";
import { twin } from "#app/words/twin.ts";
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
  const kind = label(language, FOLLOW_UP_KINDS[followUp.kind].words);
  const what = owner ? sentence(language, "told.promisedFor", { kind, owner: twin(language, owner) }) : kind;
  const by = due ? sentence(language, "told.due", { due: twin(language, due) }) : null;
  return [
    {
      kind: "promised",
      on: day,
      body,
      words: by ? sentenceFrom(language, what, ", ", by) : sentenceFrom(language, what),
      quoted: twin(language, wording),
      record: recordLink("follow_up", id),
      meeting: meetingLink({ meetingId, meetsOn, dateBasis }),
      order: id,
    },
  ];
}

function responded({ followUpId, text, by, on, body, ...said }: Of<"responses">, language: Language): StoryEntry[] {
  if (on === null) return [];
  const ref = reference("follow_up", followUpId);
  const response = label(language, RESPONSE_LABELS[said.response]);
  const words = by
    ? sentence(language, "told.respondedBy", { response, by: twin(language, by), ref })
    : sentence(language, "told.responded", { response, ref });
  const record = recordLink("follow_up", followUpId);
  const quoted = twin(language, text);
  return [{ kind: "responded", on, body, words, quoted, record, meeting: null, order: followUpId }];
}

function reported(update: Of<"updates">, language: Language): StoryEntry {
  const { followUpId, text, on, meetingId, meetsOn, dateBasis, body } = update;
  const ref = reference("follow_up", followUpId);
  const state = label(language, FOLLOW_UP_STATES[update.state].words);
  const words = isOpenFollowUp(update.state)
    ? sentence(language, "told.reported", { ref, state: { ...state, words: state.words.toLowerCase() } })
    : sentence(language, "told.ended", { ref, state });
  const record = recordLink("follow_up", followUpId);
  const meeting = meetingLink({ meetingId, meetsOn, dateBasis });
  return { kind: "reported", on, body, words, quoted: twin(language, text), record, meeting, order: followUpId };
}

function cameBack({ followUpId, to, words, on, body }: Of<"results">, language: Language): StoryEntry {
  const ref = reference("follow_up", followUpId);
  const title = twin(language, to.title, to.titleCy);
  const record = recordLink(to.kind, to.id);
  return {
    kind: "led_to",
    on,
    body,
    words: sentence(language, "told.ledTo", { ref, to: sentenceFrom(language, `${record.reference} `, title) }),
    quoted: twin(language, words),
    record,
    meeting: null,
    order: followUpId,
  };
}
