import type { FollowUpKind } from "#app/domain/follow-up/states.ts";
import { dueIn } from "./due-said.ts";
import { isFirstName, isOwner } from "./owner-said.ts";
import { askedOf, doneBy, mayPromise, ownerOf, whoBefore } from "./promise-subject.ts";
import {
  ACTS,
  LEFT_TO_DO,
  NO_PROMISE,
  PROMISED_TO,
  REQUESTED,
  WILL_ACT,
  WILL_BE_BY,
  WILL_BE_DONE,
  WILL_COME,
} from "./promise-verbs.ts";
import { questionIn } from "./questions-asked.ts";
import { speechIn } from "./speech.ts";

const BODY =
  /^(?:it|there|the (?:panel|committee|sub-committee|board|meeting)|(?:panel|committee|sub-committee|board|members)|members)$/i;
const PERIOD =
  /\d|month|week|quarter|year|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december|meeting|due course|immediately|once/i;
/** Asked for so plainly that an answer does not settle it. */
const REQUESTED_ANYHOW = /\b(?:asked|requested) that\b|\brequested\b|\burged\b/i;
/** Who suggests that something be looked at is not who does it. */
const SUGGESTED = /\b(?:suggested|proposed) that\b/i;
const OUTSIDE_THE_MEETING = /\b(?:outside|outwith) (?:of )?(?:the|this) (?:meeting|committee)\b/i;
const DOES_FIRST = new RegExp(`^(?:the )?(.{1,60}?) to (?:also )?(?:${ACTS})\\b(?! (?:was|were|is|had))`, "iu");

/** Something promised or asked for: why it was taken for that, whose it is, and where in the sentence its verb stands. */
export type Promised = { because: string; kind: FollowUpKind; owner: string; at: number };

/**
 * What a sentence promises or asks for; null for nothing. `spoken` is who spoke last before it, `after` the rest of its
 * paragraph: what is asked and answered there and then is a question and no request.
 */
export function promiseIn(text: string, spoken: string, after: string): Promised | null {
  const promised = PROMISED_TO.exec(text);
  const asked = questionIn(text);
  const request = promised ? null : requestIn(text, after, asked !== null);
  if (request) return request;
  if (asked && asked.answer === "") return null;
  const who = promised ? whoBefore(text, promised.index, spoken) : "";
  if (promised && !BODY.test(who.trim()))
    return commitment("Somebody agreed or undertook to do it.", ownerOf(who, spoken), promised.index);
  if (NO_PROMISE.test(text)) return OUTSIDE_THE_MEETING.test(text) ? left(text, spoken) : null;
  return (
    willAct(text, spoken) ??
    willBeDone(text, spoken) ??
    (LEFT_TO_DO.some((pattern) => pattern.test(text)) ? left(text, spoken) : null)
  );
}

function commitment(because: string, owner: string, at: number): Promised {
  return { because, kind: "commitment", owner, at };
}

function requestIn(text: string, after: string, isQuestion: boolean): Promised | null {
  const found = REQUESTED.map((pattern) => pattern.exec(text)).find((one) => one && (!one[1] || isOwner(one[1])));
  if (!found) return null;
  const answered = speechIn(after.slice(0, 400)) !== null;
  if (answered && (isQuestion || !REQUESTED_ANYHOW.test(text))) return null;
  const because = answered ? "Somebody asked for it." : "Somebody asked for it, and no answer follows.";
  return { because, kind: kindOfRequest(text), owner: askedOf(found[0], text), at: found.index };
}

function willAct(text: string, spoken: string): Promised | null {
  const acts = WILL_ACT.exec(text);
  const who = acts ? whoBefore(text, acts.index, spoken) : "";
  if (acts && mayPromise(who) && !(/^include$/i.test(acts[1] ?? "") && !text.slice(0, acts.index).trim().endsWith(who)))
    return commitment("The minutes say that somebody would do it.", ownerOf(who, spoken), acts.index);
  const [, begins = ""] = DOES_FIRST.exec(text) ?? [];
  if (!isOwner(begins) && !isFirstName(begins)) return null;
  return {
    because: "Somebody is to do it, though no action marks it.",
    kind: "action",
    owner: begins.replace(/^the /i, ""),
    at: 0,
  };
}

function willBeDone(text: string, spoken: string): Promised | null {
  const speaker = /^it (?:was|is)\b/i.test(text) ? "" : spoken;
  if (WILL_BE_DONE.test(text) && !/\bquestions? to be\b|\bneeded to be\b/i.test(text))
    return commitment("The minutes say that it would be done.", doneBy(text) || speaker, text.search(WILL_BE_DONE));
  if (WILL_COME.test(text))
    return commitment("The minutes say that it would come to a meeting.", speaker, text.search(WILL_COME));
  if (!WILL_BE_BY.test(text) || !PERIOD.test(dueIn(text))) return null;
  return commitment("The minutes say by when it would be done.", "", text.search(WILL_BE_BY));
}

function left(text: string, spoken: string): Promised {
  const should = /\bthat (?:the )?([^,]{2,60}?) should\b/i.exec(text)?.[1] ?? "";
  return commitment(
    "The minutes leave it to be done, and no action marks it.",
    isOwner(should) ? should : SUGGESTED.test(text) ? "" : spoken,
    0,
  );
}

function kindOfRequest(text: string): FollowUpKind {
  return /\b(?:information|details?|figures?|data|copy|copies|update|briefing|report|note|breakdown|slides)\b/i.test(
    text,
  )
    ? "information_request"
    : "action";
}
