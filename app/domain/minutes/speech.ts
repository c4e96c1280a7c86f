import { isFirstName, isOwner } from "./owner-said.ts";

const SAID =
  "said|stated|confirmed|advised|explained|replied|responded|answered|clarified|reported|informed|noted|assured|outlined|emphasi[sz]ed|highlighted|added|acknowledged|recogni[sz]ed|referenced|referred|indicated|commented|suggested|believed|felt|agreed|reassured|described|accepted|undertook|offered|promised|reiterated|stressed|remarked|told|considered|pointed out|provided|gave|feels|expects|believes|recognises|confirms|states|says|advises|explains|introduced|presented|welcomed|was (?:confident|assured|satisfied|clear|reassured|pleased|able|not)|were (?:confident|assured|satisfied|clear|reassured)";
const LEAD =
  "(?:(?:in|by way of) (?:response|reply|answer|responding)[^,]{0,200}, |in (?:responding|replying|answering)[^,]{0,160}, |however,? |furthermore,? |additionally,? |in addition,? |finally,? |on this,? |further to this,? |in terms of [^,]{2,80}, |with regard to [^,]{2,80}, |on [^,]{2,60}, )?";
const SPEAKER = new RegExp(
  `^${LEAD}(?:both )?((?:the )?[^,.;:?!]{1,110}?)(?:, [^,.;]{3,60},)? (?:also |then |further |therefore |subsequently |again |duly )?(${SAID})\\b`,
  "iu",
);
const SPOKE =
  /^(?:said|stated|confirmed|advised|explained|replied|responded|answered|clarified|reported|told|agreed|offered|promised|undertook|thought|felt)$/i;
const PRONOUN = /^(?:s?he|they|he\/she|she\/he|it)$/i;

export type Speech = { speaker: string; verb: string; length: number };

/** Who says something in a sentence of minutes, “The Commissioner confirmed …”; null where nobody does. */
export function speechIn(text: string): Speech | null {
  const match = SPEAKER.exec(text.slice(0, 500));
  const who = match?.[1]?.trim() ?? "";
  if (
    !match ||
    !(
      PRONOUN.test(who) ||
      isOwner(who) ||
      isOwner(who.replace(/\s*\([^)]*\)\s*/g, " ")) ||
      (isFirstName(who) && SPOKE.test(match[2] ?? ""))
    )
  )
    return null;
  return { speaker: who.replace(/^the /i, ""), verb: match[2]?.toLowerCase() ?? "", length: match[0].length };
}

/** Whether a word stands for somebody named before. */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words.trim());
}
