import { foldText } from "#app/domain/text.ts";
import type { MeetingsFound } from "./found.ts";

export type KnownCommittee = { key: string; bodyId: number; bodyName: string };

/** A committee in the files, how many meetings of it there are, and which body it is known to be. */
export type CommitteeLine = {
  key: string;
  title: string;
  isEnded: boolean;
  meetings: number;
  otherBody: string | null;
  isOurs: boolean;
};

/**
 * The committees whose meetings were found, each with whether it is the body’s: known to be from an earlier time, of the
 * body’s name, or alone in the files and without one. One that is known to be another body’s is not.
 */
export function committeesIn(
  found: MeetingsFound,
  body: { id: number; name: string },
  known: readonly KnownCommittee[],
): CommitteeLine[] {
  const keys = [...new Set(found.meetings.map(({ committee }) => committee))];
  const lines = keys.map((key) => {
    const named = found.committees.find((one) => one.key === key);
    const knownAs = known.filter((one) => one.key === key);
    const own = knownAs.some(({ bodyId }) => bodyId === body.id);
    return {
      key,
      title: named?.title || (key === "" ? "Committee not named" : "A committee without a title"),
      isEnded: named?.isEnded ?? false,
      meetings: found.meetings.filter(({ committee }) => committee === key).length,
      otherBody: own ? null : (knownAs[0]?.bodyName ?? null),
      isOurs: own,
    };
  });
  if (lines.some(({ isOurs }) => isOurs)) return lines;
  const isAloneUnnamed = lines.length === 1 && lines[0]?.key === "";
  return lines.map((line) => ({
    ...line,
    isOurs: line.otherBody === null && (nameKey(line.title) === nameKey(body.name) || isAloneUnnamed),
  }));
}

/** “Police & Crime Panel” is the Police and Crime Panel. */
function nameKey(name: string): string {
  return foldText(name.replaceAll("&", " and ")).replace(/\s+/g, " ");
}
