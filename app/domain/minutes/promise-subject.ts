import { isFirstName, isOwner } from "./owner-said.ts";
import { WILL_BE_DONE } from "./promise-verbs.ts";
import { isPronoun, speechIn } from "./speech.ts";

/** Who stands before a verb: the last clause’s subject, a pronoun as whoever speaks. */
export function whoBefore(text: string, index: number, spoken: string): string {
  const before = text
    .slice(0, index)
    .trim()
    .replace(/\b(?:which|who|and|but|also|he|she|they)$/i, (word) => (/^(?:he|she|they)$/i.test(word) ? word : ""))
    .trim();
  if (/\b(?:s?he|they|it)$/i.test(before)) return /\bit$/i.test(before) ? "it" : spoken || "they";
  if (before === "") return spoken;
  const speech = speechIn(text);
  const clause =
    before
      .split(
        /,\s+|;\s+|:\s+|\b(?:that|and|but|which|how|because|as)\s+(?=(?:the |an? |s?he |they |\p{Lu}|all |any |this |officers|members))/u,
      )
      .at(-1)
      ?.trim() ?? "";
  if (clause === "" || (speech && before.length <= speech.length)) return speech?.speaker ?? spoken;
  const whole = clause.replace(/^(?:that|and|but|the|which|who)\s+/i, "");
  return isOwner(whole) ? whole : (firstOwner(whole) ?? whole);
}

/** “Leader did not have it to hand”: whoever the clause begins with, and who does both. */
function firstOwner(clause: string): string | null {
  const words = clause.replace(/^the /i, "").split(" ");
  const verb = words.findIndex((word) =>
    /^(?:was|were|is|are|had|has|did|does|said|stated|confirmed|replied|explained|advised|accepted|apologised|thanked|noted|acknowledged|agreed|welcomed|could|would)$/i.test(
      word,
    ),
  );
  if (verb < 1 || verb > 7) return null;
  const who = words.slice(0, verb).join(" ");
  return isOwner(who) ? who : null;
}

/** Whether who stands before the verb is somebody who can promise, and no plan, report or budget. */
export function mayPromise(who: string): boolean {
  const text = who.trim().replace(/^the /i, "");
  if (isPronoun(text)) return !/^it$/i.test(text);
  return (
    isFirstName(text) ||
    (isOwner(text) &&
      text.split(" ").length <= 10 &&
      !/\b(?:plan|report|strategy|role|budget|policy|scheme|project|programme|work|process|system|question|scrutiny of)s?$/i.test(
        text,
      ))
  );
}

/** Whose a promise is: who stands before its verb, or who spoke last where that is a pronoun or nobody. */
export function ownerOf(who: string, spoken: string): string {
  const text = who.trim().replace(/^the /i, "");
  if (text === "" || isPronoun(text)) return spoken;
  return isOwner(text) || isFirstName(text) ? text : spoken;
}

/** Whoever “would be done by” names after the words that say it is done; empty where nobody is. */
export function doneBy(text: string): string {
  const by =
    /\bby (?:the )?([^,.;]{2,60}?)(?= (?:to|at|in|on|before|by|within|after|and)\b|[,.;]|$)/i.exec(
      text.slice(text.search(WILL_BE_DONE)),
    )?.[1] ?? "";
  return by !== "" && isOwner(by) && !/\d/.test(by) ? by : "";
}

/** Of whom something was asked: “asked the Director to …”, “requested that officers …”. */
export function askedOf(request: string, text: string): string {
  const to =
    /\b(?:asked|urged|requested|invited|encouraged|pressed|called on|called upon) (?:the )?([^,.;]{2,70}?) to\b/i.exec(
      request,
    )?.[1];
  if (to && isOwner(to)) return to;
  const that = /\b(?:asked|requested) that (?:the )?([^,.;]{2,60}?) (?:\p{Ll}+|be) /iu.exec(text)?.[1] ?? "";
  for (let words = that; words.includes(" ") || words !== ""; words = words.split(" ").slice(0, -1).join(" "))
    if (isOwner(words)) return words;
  return "";
}
