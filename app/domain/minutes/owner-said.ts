import { looksLikeName } from "./names.ts";

const OFFICE =
  /\b(?:commissioner|d?a?pf?cc|acc|dcc|cc|opf?cc|constable|officers?|managers?|directors?|heads?|leads?|chairs?|chairman|chairperson|vice-chair|clerk|leader|members?|cllrs?|councillors?|executive|treasurer|secretary|solicitor|superintendent|inspector|sergeant|chief|force|police|panel|committee|sub-committee|board|council|councils|authorit(?:y|ies)|team|group|trust|service|services|department|directorate|cabinet|portfolio holder|partnership|officials?|secretariat|all|everyone|mr|mrs|ms|dr|university|college|nhs|icb|contractor|working party|auditor|accountant|administrator|coordinator|co-ordinator|hubs?|analyst|consultant|representatives?|cfo|s151|ceo|adviser|advisor)\b/i;
const BETWEEN =
  /^(?:of|for|and|or|the|with|in|at|all|both|other|relevant|local|their|his|her|its|our|lead|senior|scrutiny|democratic|support|public|community|health|social|care|children[’']s|adult|legal|financial?|policy|planning|highways?|housing|licensing|parish|county|district|borough|city|town|new|joint|external|internal|independent|monitoring|working|party|via|through|from|a|an)[,;]?$/;
const NO_OFFICE =
  /^(?:that|this|which|it|took|said|asks?|requests?|expects?|feels?|says?|notes?|has|gave|made|took|as|but|so|to|by|on|more|than|there|about|into|out|up|staff|protects?|makes?|takes?|provides?|writes?)$/;
const NO_FIRST_NAME =
  /^(?:note|link|update|status|complete|ongoing|closed|response|question|answer|reports?|actions?|recommendations?|resolved|agreed|noted|options?|work|training|discussion|background|purpose|this|that|these|those|there|it|they|he|she|we|you|what|which|who|when|where|how|why|if|as|in|on|at|for|from|to|by|with|and|but|or|also|however|further|both|some|many|most|several|one|two|three|learning|data|systems?|locations?|education|deprivation|drugs|partnerships?|none|yes|no|information|funding|staff|crime|any|each|every|another|next|last|first|second|existing|new|progress|plans?|notes?|minutes|details|feedback|evidence|the|an?|once|then|average|total|figures|councils|residents|people|consultation|performance|demand|costs?|numbers?|mostly|concern|concerns|reference|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)$/i;
const VERB_AFTER =
  "(?:to|will|would|shall|should|is to|are to|was to|were to|must|agreed to|undertook to|has agreed to|have agreed to|(?:was|were|be|is|are) (?:asked|requested|tasked|instructed|invited|authorised|delegated) to)";
const BEFORE_VERB = new RegExp(
  `^(?:that |for |the following:? )?(?:the )?(.{1,90}?) ${VERB_AFTER} (?!(?:the|an?|its|their|his|her|this|that) )(?=\\p{Ll})`,
  "u",
);
const TAG_AT_END =
  /(?:^|\s)[([]\s*(?:(?:action|owner|lead|by|for|responsible(?: officer)?|who|action by)\s*[:–-]?\s*)?([^()[\]]{2,70}?)\s*[)\]]\s*\.?$/i;
const LABEL_AT_END =
  /[\s.;,(–-]+\b(?:action(?: by)?|owner|lead(?: officer)?|responsible(?: officer)?|assigned to|by whom|who)\s*[:–-]\s*([^.;:()\n\t]{2,70}?)\s*\)?\.?$/i;
const DASH_AT_END = /\s[–—-]\s*([^–—.;:()\n\t]{2,50})\.?$/;
const BEFORE_COLON = /^([^:–—\n\t]{1,60}?)\s*(?::|\s[–—-])\s+(?=\S)/;
const INITIALS = /^[A-Z]{2,4}(?:\s?(?:[/&,+]|and)\s?[A-Z]{2,4}){0,5}$/;

/** Whose an action is, and its words without what only says so. */
export type Owned = { owner: string; wording: string };

/** Reads whose an action is: before its verb, before a colon, or in a tag at its end; empty where nobody is named. */
export function ownerIn(words: string): Owned {
  const text = words.trim();
  for (const pattern of [LABEL_AT_END, TAG_AT_END]) {
    const tag = pattern.exec(text);
    const [who = ""] = tag?.[1]?.split(/,\s*(?=by |before |due |next |end )/i) ?? [];
    if (tag && isOwner(who)) return { owner: tidy(who), wording: text.slice(0, tag.index).trim() };
    if (tag?.[1] && isOwner(tag[1])) return { owner: tidy(tag[1]), wording: text.slice(0, tag.index).trim() };
  }
  const [, before = ""] = BEFORE_VERB.exec(text) ?? [];
  if (before && (isOwner(before) || isFirstName(before))) return { owner: tidy(before), wording: text };
  const colon = BEFORE_COLON.exec(text);
  if (colon?.[1] && (isOwner(colon[1]) || isFirstName(colon[1])) && text.length > colon[0].length)
    return { owner: tidy(colon[1]), wording: text.slice(colon[0].length) };
  const dash = DASH_AT_END.exec(text);
  if (dash?.[1] && isOwner(dash[1]) && dash.index > 10)
    return { owner: tidy(dash[1]), wording: text.slice(0, dash.index).trim() };
  return { owner: "", wording: text };
}

/** Whether words name somebody who can act: a person, an office, initials, several of them, “All”. */
export function isOwner(words: string): boolean {
  const text = words.trim().replace(/^(?:the|for|that)\s+/i, "");
  if (
    text === "" ||
    text.split(" ").length > 14 ||
    /^(?:it|this|that|there|which|what|an? |report|complete|closed|ongoing|done|noted)\b/i.test(text)
  )
    return false;
  if (
    /\b(?:was|were|is|are|had|has|have|would|will|if|whether|when|because|what|how|why|which|who|could|can|should|thought|approach|report on|update on|minutes of)\b/i.test(
      text,
    )
  )
    return false;
  return (
    INITIALS.test(text) || (OFFICE.test(text) && isOnlyNames(text)) || looksLikeName(text) || isNamesTogether(text)
  );
}

/** One word that may be somebody’s first name, or their surname alone. */
export function isFirstName(words: string): boolean {
  const text = words.trim();
  return /^\p{Lu}\p{Ll}{1,14}$/u.test(text) && !NO_FIRST_NAME.test(text);
}

/** Words of an office stand alone: at most one small word among them that no office has, and no verb. */
function isOnlyNames(text: string): boolean {
  const small = text
    .split(/[\s/]+/)
    .filter((word) => /^\p{Ll}/u.test(word) && !BETWEEN.test(word) && !OFFICE.test(word));
  return small.length <= 1 && small.every((word) => !/(?:ed|ing|ly)$/.test(word) && !NO_OFFICE.test(word));
}

function isNamesTogether(text: string): boolean {
  const parts = text.split(/\s*(?:\/|,|&|\band\b)\s*/);
  return (
    parts.length > 1 &&
    parts.every((part) => looksLikeName(part) || INITIALS.test(part) || /^\p{Lu}\p{Ll}+$/u.test(part))
  );
}

function tidy(words: string): string {
  return words
    .trim()
    .replace(/^(?:that |for )?the\s+/i, "")
    .replace(/^(?:for|that)\s+/i, "")
    .replace(/[\s,;:]+$/, "");
}
