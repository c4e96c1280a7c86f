import type { OutcomeCode } from "#app/domain/outcome/codes.ts";

/** Surer before more general: “that X be elected” is an appointment, whatever else was agreed. */
const CODES: readonly [RegExp, OutcomeCode][] = [
  [
    /\bcorrect(?: and (?:accurate|true))? record|\baccurate(?: and (?:correct|true))? record|\btrue(?: and (?:correct|accurate))? record|\bminutes\b.{0,160}\b(?:were|was|be) (?:agreed|approved|confirmed|accepted|signed)|\b(?:approved?|agreed?|confirmed?|accepted) the (?:draft )?minutes\b/i,
    "correct_record",
  ],
  [
    /\b(?:be|was|were|is|been) (?:duly )?(?:re-?)?(?:elected|appointed|nominated|co-opted)\b|\b(?:re-?)?elected (?:as )?(?:chair|vice)|\bappoints?\b.{3,60}\b(?:as|to) (?:the )?(?:chair|vice|member|co-opted|panel|committee|working)/i,
    "appointed",
  ],
  [
    /\b(?:be|was|were|is) (?:deferred|postponed|adjourned)\b|\bdefer(?:red)? (?:the |consideration|this|until|to)\b/i,
    "deferred",
  ],
  [
    /\b(?:be|was|were) (?:not (?:agreed|supported|approved)|rejected|refused|lost)\b|\bmotion (?:was |fell|lost)/i,
    "rejected",
  ],
  [/\brecommend/i, "recommended"],
  [/\b(?:be|was|were) referred\b|\brefer(?:s|red)? (?:the |this |it )/i, "referred"],
  [/\bwritten (?:response|answer|reply|briefing)\b/i, "written_response_requested"],
  [
    /\b(?:further|updated?|follow-up|additional|progress|another) (?:report|update|paper|briefing|presentation)s?\b(?! (?:was|were|is|be) noted)|\breport back\b|\bbe brought (?:back )?to\b/i,
    "further_report_requested",
  ],
  [
    /\bnot(?:e[sd]?|ing)\b.{0,200}\b(?:subject to|with (?:the )?comments|comments? (?:made|raised|be|of))\b|\bnoted and commented\b|\bcomments (?:be|were|are) noted\b/i,
    "noted_with_comments",
  ],
  [/\bendors/i, "endorsed"],
  [/\bapprov|\badopt|\bratif|\bconfirm/i, "approved"],
  [/\bnot(?:e[sd]?|ing)\b|\breceived\b|\breceives?\b/i, "noted"],
];

/** What a resolution amounts to, by its words; that something was agreed where they say no more. */
export function outcomeCodeOf(words: string): OutcomeCode {
  return CODES.find(([pattern]) => pattern.test(words))?.[1] ?? "agreed";
}
