import { NOTHING_KNOWN, type Known } from "#app/domain/minutes/known.ts";
import type { FollowUpFound, Proposal, ReportFound } from "#app/domain/minutes/proposal.ts";
import { readMinutes, type MinutesReading } from "#app/domain/minutes/read-minutes.ts";
import { foldText } from "#app/domain/text.ts";
import type { Expected } from "#tests/bench/minutes/expected.ts";

export type Score = Record<string, [right: number, of: number]>;

/** How what the rules find in these minutes stands against what was written by hand; what is not right is told to `tell`. */
export function scoreMinutes(text: string, expected: Expected, tell: (words: string) => void): Score {
  const known = knownOf(expected);
  const reading = readMinutes(text, known);
  const right = new Set<Proposal>();
  const followUps = reading.proposals.filter((one): one is FollowUpFound => one.kind === "follow_up");
  const owners: [number, number] = [0, 0];
  const found = (list: Expected["labelled"] = []) =>
    list.filter(([words, owner]) => {
      const one =
        followUps.find((each) => !right.has(each) && says(reading, each, words)) ??
        followUps.find((each) => says(reading, each, words));
      if (!one) return missed(tell, expected, words);
      right.add(one);
      if (owner === null) return true;
      owners[1] += 1;
      if (foldText(one.owner) === foldText(owner)) owners[0] += 1;
      else tell(`   owner of “${words}” is “${one.owner}”, not “${owner}”`);
      return true;
    }).length;
  const labelled = found(expected.labelled);
  const prose = found(expected.prose);
  const reports = (expected.restated ?? []).filter(([words, id, state]) => {
    const one = reading.proposals.find(
      (each): each is ReportFound => each.kind === "report" && says(reading, each, words),
    );
    if (!one) return missed(tell, expected, words);
    right.add(one);
    return (
      (one.followUpId === id && one.state === state) ||
      missed(tell, expected, `${words}: ${one.followUpId} ${one.state}`)
    );
  }).length;
  const asNew = (expected.restated ?? []).filter(([words]) =>
    followUps.some((one) => says(reading, one, words)),
  ).length;
  const rest = [
    of("item", expected.items),
    of("attendance", expected.attendance),
    of("declaration", expected.declarations),
    of("outcome", expected.outcomes),
    of("question", expected.questions),
    of("next_meeting", expected.nextMeeting ? [expected.nextMeeting] : []),
  ] as const;
  for (const one of reading.proposals) if (expected.also?.some((words) => says(reading, one, words))) right.add(one);
  const wrong = reading.proposals.filter((one) => !right.has(one));
  for (const one of wrong)
    tell(
      `   not in the record: ${one.kind}: ${reading.text.slice(one.passage.start, one.passage.end).slice(0, 110).replace(/\s+/g, " ")}`,
    );
  return {
    labelled: [labelled, expected.labelled?.length ?? 0],
    prose: [prose, expected.prose?.length ?? 0],
    precision: [right.size, reading.proposals.length],
    "restated as new": [asNew, expected.restated?.length ?? 0],
    owners,
    "restated matched": [reports, expected.restated?.length ?? 0],
    items: rest[0],
    attendance: rest[1],
    declarations: rest[2],
    outcomes: rest[3],
    questions: rest[4],
    "next meeting": rest[5],
    "new at a second reading": [secondReading(text, known, reading, tell), reading.proposals.length],
  };

  function of(kind: Proposal["kind"], list: readonly string[] = []): [number, number] {
    const all = reading.proposals.filter((one) => one.kind === kind);
    const hits = list.filter((words) => {
      const one =
        all.find((each) => !right.has(each) && says(reading, each, words)) ??
        all.find((each) => says(reading, each, words));
      if (one) right.add(one);
      return one ? true : missed(tell, expected, `${kind}: ${words}`);
    });
    return [hits.length, list.length];
  }
}

/** Whether the words stand in a proposal’s passage, in another place of it, or in what it proposes. */
function says(reading: MinutesReading, one: Proposal, words: string): boolean {
  const places = [one.passage, ...(one.kind === "follow_up" ? one.also : [])].map(({ start, end }) =>
    reading.text.slice(start, end),
  );
  const own =
    one.kind === "item"
      ? [one.title]
      : one.kind === "attendance"
        ? [one.name]
        : one.kind === "next_meeting"
          ? [one.on ?? "", one.words]
          : one.kind === "outcome"
            ? [one.wording]
            : one.kind === "question"
              ? [one.text, one.answer]
              : [];
  return (one.kind === "item" || one.kind === "attendance" ? own : [...places, ...own]).some((each) =>
    foldText(each).includes(foldText(words)),
  );
}

function missed(tell: (words: string) => void, expected: Expected, words: string): false {
  tell(`   missed in ${expected.file}: ${words}`);
  return false;
}

function knownOf(expected: Expected): Known {
  return {
    ...NOTHING_KNOWN,
    followUps: (expected.known ?? []).map((one) => ({ ...one, state: "not_started", here: false, reportedHere: [] })),
  };
}

/** Everything saved, and the same minutes read again. */
function secondReading(
  text: string,
  known: Known,
  { proposals }: MinutesReading,
  tell: (words: string) => void,
): number {
  const saved = readMinutes(text, {
    ...known,
    followUps: [
      ...known.followUps.map((one) => ({
        ...one,
        reportedHere: proposals.flatMap((each) =>
          each.kind === "report" && each.followUpId === one.id ? [each.text] : [],
        ),
      })),
      ...proposals.flatMap((one, id) =>
        one.kind === "follow_up"
          ? [
              {
                id: 1_000 + id,
                wording: one.wording,
                sourceNumbers: one.number ? [one.number] : [],
                owner: one.owner,
                state: "not_started" as const,
                here: true,
                reportedHere: [],
              },
            ]
          : [],
      ),
      ...proposals.flatMap((one, id) =>
        one.kind === "report" && one.followUpId === null
          ? [
              {
                id: 5_000 + id,
                wording: one.wording,
                sourceNumbers: one.number ? [one.number] : [],
                owner: one.owner,
                state: "not_started" as const,
                here: false,
                reportedHere: [one.text],
              },
            ]
          : [],
      ),
    ],
    record: {
      items: proposals.flatMap((one) =>
        one.kind === "item"
          ? [
              {
                title: one.title,
                number: one.number,
                id: 0,
                hasOutcome: proposals.some((each) => each.kind === "outcome" && each.itemKey === one.key),
              },
            ]
          : [],
      ),
      attendance: proposals.flatMap((one) => (one.kind === "attendance" ? [{ name: one.name }] : [])),
      declarations: proposals.flatMap((one) =>
        one.kind === "declaration" ? [{ name: one.name, words: one.words }] : [],
      ),
      questions: proposals.flatMap((one) => (one.kind === "question" ? [{ text: one.text, answered: true }] : [])),
    },
  });
  const fresh = saved.proposals.filter(({ kind }) => kind !== "next_meeting");
  for (const one of fresh)
    tell(
      `   new at a second reading: ${one.kind}: ${saved.text.slice(one.passage.start, one.passage.end).slice(0, 100)}`,
    );
  return fresh.length;
}
