import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** What one import made of what has happened: where its held meetings are to be found, and its follow-ups. */
export type History = {
  bodyId: number;
  meetingIds: readonly number[];
  itemIds: readonly number[];
  questionIds: readonly number[];
  followUpIds: readonly number[];
};

/** The numbers of each kind among what was made. */
export function historyOf(bodyId: number, made: readonly { kind: string; id: number }[]): History {
  const of = (kind: string) => made.flatMap((one) => (one.kind === kind ? [one.id] : []));
  return {
    bodyId,
    meetingIds: of("meeting"),
    itemIds: of("item"),
    questionIds: of("question"),
    followUpIds: of("follow_up"),
  };
}

/** Each part of it as publishing would leave it: a year's release, a meeting's record, a follow-up. */
export type HistoryPlan = {
  releases: { startYear: number; words: string; verdict: Verdict }[];
  meetings: {
    id: number;
    version: number;
    reference: string;
    day: string;
    /** Whether readers are about to be told of the meeting itself. */
    comesOut: boolean;
    rows: number;
    leftOut: number;
    verdict: Verdict;
  }[];
  followUps: { id: number; version: number; reference: string; wording: string; verdict: Verdict }[];
};

/** Whether publishing would tell anybody anything. */
export function hasHistoryToPublish({ releases, meetings, followUps }: HistoryPlan): Verdict {
  if ([...releases, ...meetings, ...followUps].some(({ verdict }) => verdict.allowed)) return allowed;
  return refused(
    "state",
    "There is nothing here to publish: it is published already, or stays with your team for the reasons above.",
  );
}

/** Whether what the page said would be published still is just that. */
export function staleHistory(isSame: boolean): Verdict {
  if (isSame) return allowed;
  return refused(
    "stale",
    "What is recorded has changed since you looked, so something else would be published. Nothing was published: look at it again.",
  );
}
