import type { InterestKind } from "#app/domain/meeting-record/attendance.ts";
import { sentencesOf } from "./blocks.ts";
import { looksLikeName } from "./names.ts";
import { passageOf } from "./passage.ts";
import type { DeclarationFound } from "./proposal.ts";
import type { Section } from "./sections.ts";

const DECLARED =
  /^(?:(?:in (?:respect|relation)|with regard) (?:of|to) [^,]{3,120}, )?(.{3,160}?) (?:(?:also |then |had |has )?(?:declared|disclosed|registered)|(?:made|gave) (?:a )?declarations? of) (.{0,60}?\b(?:interests?|relationship|predetermination)\b.*)$/i;
const LISTED =
  /^(.{3,70}?)\s*[–:-]\s*((?:an? )?(?:disclosable |non-|other )?(?:pecuniary|personal|prejudicial|registrable|registerable)\b.{0,30}\binterest\b.*)$/i;
const TOLD =
  /^((?:cllr|councillor|mr|mrs|ms|dr)\b.{2,60}?) (?:advised|stated|informed|said|noted|reported)\b.{0,40}? (?:that )?(?:s?he|they)\b(.*)$/i;
const KINDS: readonly [RegExp, InterestKind][] = [
  [/non[- ]?(?:disclosable )?pecuniary|non[- ]?registr?able|non[- ]?prejudicial|\bother\b/i, "other"],
  [/pecuniary|\bdpi\b/i, "pecuniary"],
  [/personal/i, "personal"],
];
const NOBODY = /^(?:no|none|there (?:were|was|are)|nobody|members?|any|all|where)\b/i;
const MOST = 100;

/** The interests that members declared, wherever in the minutes; that nobody declared any is no record. */
export function declarationsIn(sections: readonly Section[]): DeclarationFound[] {
  return sections
    .flatMap((section) =>
      section.body.flatMap((block) =>
        (/interest|predeterm|advised|stated|informed/i.test(block.text) && block.text.length < 6_000
          ? sentencesOf(block)
          : []
        ).flatMap((sentence) => of(section, sentence)),
      ),
    )
    .slice(0, MOST);
}

function of(section: Section, sentence: ReturnType<typeof sentencesOf>[number]): DeclarationFound[] {
  const found =
    DECLARED.exec(sentence.text) ??
    LISTED.exec(sentence.text) ??
    (section.business === "declarations" ? TOLD.exec(sentence.text) : null);
  const [, who = "", what = ""] = found ?? [];
  if (who === "" || NOBODY.test(who)) return [];
  return namesOf(who).map((name, place) => ({
    kind: "declaration" as const,
    key: `declaration-${passageOf(sentence).start}-${place}`,
    passage: passageOf(sentence),
    because: "The sentence says that they declared an interest.",
    itemKey: section.business === "declarations" || section.head === null ? null : section.key,
    name,
    interest: KINDS.find(([pattern]) => pattern.test(what))?.[1] ?? "other",
    words: sentence.text,
  }));
}

/** “Councillors Smith and Jones” are two; “Councillor Ruth Ahmed” is one. */
function namesOf(who: string): string[] {
  const several = /^(?:the )?(?:councillors|cllrs)\b\.?\s+(.*)$/i.exec(who);
  const title = /^(?:the )?cllrs/i.test(who) ? "Cllr" : "Councillor";
  if (several?.[1])
    return several[1]
      .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
      .filter(Boolean)
      .map((name) => `${title} ${name}`);
  const parts = who.split(/\s*,\s*|\s+and\s+/);
  return parts.length > 1 && parts.every(looksLikeName) ? parts : [who.replace(/\s*\([^)]*\)$/, "")];
}
