import { FOLLOW_UP_FIELDS } from "#app/domain/follow-up/fields.ts";
import { ownerNamed, type Naming } from "#app/domain/follow-up/owner-key.ts";
import type { FollowUpKind } from "#app/domain/follow-up/states.ts";
import { labelOf } from "./action-labels.ts";
import { kindOf, ownerOf } from "./asked-by-resolution.ts";
import { dueIn } from "./due-said.ts";
import { ownerIn } from "./owner-said.ts";
import { promiseIn } from "./promise-said.ts";

/** A follow-up as one line says it: what kind it is, whose, and by when, in the words used; `number` is the source’s own. */
export type FollowUpLineSaid = { kind: FollowUpKind; wording: string; owner: string; due: string; number: string };

/** The words by which a line says what it is, before a colon or a dash; whoever types “ACTION” is read as minutes are. */
const LABELS: readonly [RegExp, FollowUpKind][] = [
  [
    /^recommend(?:ation|ed|s)?\s*(?<number>\d{1,3})?(?:\s+to (?:the )?(?<to>[^:–—]{2,80}?))?\s*[:–—-]+\s*/i,
    "recommendation",
  ],
  [/^(?:commitment|promise|undertaking)\s*(?<number>\d{1,3})?\s*[:–—-]+\s*/i, "commitment"],
  [
    /^(?:information|(?:information )?request|request for information)\s*(?<number>\d{1,3})?\s*[:–—-]+\s*/i,
    "information_request",
  ],
];
const RESOLVED = /^(?:it was )?(?:resolved|agreed)\s*[:,–—-]*\s*/i;
const RECOMMENDS =
  /^(?:that |to )?(?:(?:the )?(?:panel|committee|board) )?recommend(?:ed|s)?\s+(?:to (?:the )?(?<to>[^:,–—]{2,80}?) )?(?:that )?(?:the )?/i;
const BEFORE_OWNER = /^(?:to )?(?:that )?(?:ask(?:ed)? |request(?:ed)? |invite[d]? )?(?:that )?(?:the )?/i;
const IN_WRITING = /\bin writing\b|\bwritten (?:answers?|responses?|repl(?:y|ies)|note)\b/i;
/** No office or person is called by more words than this. */
const MOST_OWNER_WORDS = 12;

/**
 * Reads one line by which an officer says what is to be done, by whom and by when, as the minutes are read: “ACTION: Head
 * of Licensing to send the figures by March”. People and offices that are known are found wherever they begin the line.
 */
export function readFollowUpLine(line: string, naming: Naming): FollowUpLineSaid {
  const { kind, rest, number, to } = labelled(line.trim());
  const recommends = RECOMMENDS.exec(rest);
  const asked = recommends ? rest.slice(recommends[0].length) : rest;
  const { owner: tagged, wording } = ownerIn(rest);
  const isTagged = wording !== rest;
  const owner =
    (isTagged ? tagged : "") ||
    knownAtStart(asked, naming) ||
    ownerOf(asked, { to: to || (recommends?.groups?.to ?? "") });
  const limit = FOLLOW_UP_FIELDS.ownerWords.limit;
  return {
    kind: kind ?? (recommends ? "recommendation" : kindSaid(rest)),
    wording,
    owner: fullName(owner.slice(0, limit), naming),
    due: dueIn(rest).slice(0, FOLLOW_UP_FIELDS.dueWords.limit),
    number,
  };
}

function labelled(text: string): { kind: FollowUpKind | null; rest: string; number: string; to: string } {
  const action = labelOf({ text });
  if (action && action.length < text.length) {
    const rest = text.slice(action.length);
    const number = action.number === "" ? "" : `Action ${action.number}`;
    return { kind: "action", rest, number, to: action.owner };
  }
  const plain = text.replace(RESOLVED, "");
  for (const [pattern, kind] of LABELS) {
    const found = pattern.exec(plain);
    if (!found || found[0].length === plain.length) continue;
    const { number, to = "" } = found.groups ?? {};
    const label = kind === "recommendation" ? "Recommendation" : "no.";
    return { kind, rest: plain.slice(found[0].length), number: number ? `${label} ${number}` : "", to };
  }
  return { kind: null, rest: plain || text, number: "", to: "" };
}

function kindSaid(text: string): FollowUpKind {
  if (IN_WRITING.test(text)) return "information_request";
  const asked = kindOf(text, false);
  return asked === "action" ? (promiseIn(text, "", "")?.kind ?? asked) : asked;
}

/** The longest beginning of the words that names a person or an office that is known; empty where none does. */
function knownAtStart(text: string, naming: Naming): string {
  const words = text.replace(BEFORE_OWNER, "").split(/\s+/).slice(0, MOST_OWNER_WORDS);
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(" ");
    const bare = name.replace(/[,;:]$/, "");
    if (isKnown(bare, naming)) return bare !== name || isOneOfSeveral(words[length]) ? "" : name;
  }
  return "";
}

/** Where another is named beside, the words around say who they all are. */
function isOneOfSeveral(next: string | undefined): boolean {
  return next !== undefined && /^(?:and|&|with)$/i.test(next);
}

/** A name that is known, as it is written in full. */
function fullName(owner: string, naming: Naming): string {
  return isKnown(owner, naming) ? ownerNamed(owner, naming).name : owner;
}

function isKnown(words: string, naming: Naming): boolean {
  return words !== "" && ownerNamed(words, naming).ownerWords === "";
}
