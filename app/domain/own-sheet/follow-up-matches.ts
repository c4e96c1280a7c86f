import { isSameNumber } from "#app/domain/follow-up/numbering.ts";
import { named, reference } from "#app/domain/references.ts";
import { foldText } from "#app/domain/text.ts";
import { tellingWords } from "#app/domain/theme/similarity.ts";
import { byWords } from "./by-words.ts";
import type { Match } from "./matches.ts";
import { rowChoice, whenOf, wordsOf, type OwnLookups, type Planning } from "./plan.ts";
import type { OwnRecord } from "./read-rows.ts";

/** The follow-up that a row is, and how sure that is. */
type Here = { id: number; how: "same" | "like"; wording: string };

/** The follow-up that is here: by its number in the source with the same date or meeting, or by its wording; like by most of its words. */
export function followUpHere(record: OwnRecord, { followUps }: OwnLookups, meetingId: number | null): Here | null {
  const number = wordsOf(record, "sourceNumber");
  const wording = foldText(wordsOf(record, "wording"));
  const on = whenOf(record, "madeOn")?.on ?? null;
  const isThen = (one: OwnLookups["followUps"][number]) =>
    (on !== null && one.madeOn === on) ||
    (meetingId !== null && one.meetingId === meetingId) ||
    (on === null && meetingId === null);
  const same = byWords(followUps, (one) => one.wording, wording).find(
    (one) => isThen(one) || one.madeOn === null || on === null,
  );
  if (same) return { id: same.id, how: "same", wording: same.wording };
  const asked = tellingWords(wording);
  const near = followUps
    .filter(isThen)
    .map((one) => ({
      one,
      share: shared(asked, wordsOfOne(one)),
      numbered: one.numbers.some((own) => isSameNumber(number, own)),
      another: number.trim() !== "" && one.numbers.length > 0 && !one.numbers.some((own) => isSameNumber(number, own)),
    }))
    .filter(({ one, share, numbered, another }) => {
      if (numbered) return share >= 0.4;
      return share >= (another ? 0.9 : 0.75) && numbersIn(one.wording) === numbersIn(wording);
    })
    .sort((a, b) => b.share - a.share)[0];
  return near ? { id: near.one.id, how: near.numbered ? "same" : "like", wording: near.one.wording } : null;
}

/** The numbers that a wording says: “ward 3” is not “ward 4”, however much of the rest is the same. */
function numbersIn(wording: string): string {
  return (wording.match(/\d+/g) ?? []).join(" ");
}

const known = new WeakMap<object, readonly string[]>();

/** The telling words of a follow-up that is here, worked out once for a table. */
function wordsOfOne(one: OwnLookups["followUps"][number]): readonly string[] {
  const words = known.get(one) ?? tellingWords(one.wording);
  known.set(one, words);
  return words;
}

function shared(one: readonly string[], other: readonly string[]): number {
  const words = new Set(other);
  const least = Math.min(one.length, other.length);
  return least === 0 ? 0 : one.filter((word) => words.has(word)).length / least;
}

/** What a row is taken for: the follow-up that is here, a new one, or nothing. */
export function followUpMatch({ number }: OwnRecord, here: Here | null, { choices }: Planning): Match {
  const asked = rowChoice(number, choices);
  const options = here
    ? [{ value: `id:${here.id}`, words: named(here.wording.slice(0, 80), reference("follow_up", here.id)) }]
    : [];
  const all = [...options, { value: "new", words: "A new follow-up" }, { value: "leave", words: "Leave it out" }];
  const chosen = all.find(({ value }) => value === asked)?.value ?? (here ? `id:${here.id}` : "new");
  const how = chosen.startsWith("id:") ? (here?.how ?? "like") : "new";
  return { key: `row:${number}`, words: "", how, chosen, choices: all };
}
