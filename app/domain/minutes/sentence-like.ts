const SUBJECT_AND_VERB =
  /^(?:the|a|an|it|there|this|that|they|he|she|members?|councillors?|cllrs?|mr|mrs|ms|dr|officers?|in|at|on|following|having|under|as|all|both|some|no|an?other|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,4})\b.{0,140}?\b(?:was|were|had|has|have|is|are|noted|considered|asked|said|stated|resolved|agreed|reported|thanked|advised|introduced|received|would|will|could|confirmed|explained|welcomed|highlighted|questioned|commented|declared|gave|presented|queried|opened|closed|attended|proposed|seconded|referred|expressed|suggested|emphasised|requested|outlined|provided|informed|replied|responded)\b/iu;
/** A heading is no longer than this. */
export const MOST_HEADING = 160;

/** Whether words are a sentence or the part of one, and not a title or a heading. */
export function isSentence(words: string): boolean {
  if (words.length > MOST_HEADING) return true;
  if (/[.;,]$/.test(words) && words.split(" ").length > 5) return true;
  if (/^(?:that|and|or)\b/i.test(words) || /^\p{Ll}/u.test(words)) return true;
  return SUBJECT_AND_VERB.test(words) && !isTitleCase(words);
}

/** “Update on Taxi Licensing” and “APOLOGIES”: most of its longer words begin with a capital. */
export function isTitleCase(words: string): boolean {
  const longer = words.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? [];
  const capital = longer.filter((word) => /^\p{Lu}/u.test(word)).length;
  return longer.length > 1 && capital >= longer.length * 0.75;
}

/** Whether all its letters are capitals. */
export function isCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
}
