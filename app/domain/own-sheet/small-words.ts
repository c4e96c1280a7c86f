import type { Role } from "#app/domain/actor.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import type { FollowUpKind } from "#app/domain/follow-up/states.ts";
import type { Format } from "#app/domain/formats.ts";
import type { MeetingKind } from "#app/domain/meeting/states.ts";
import type { QuestionKind } from "#app/domain/question/states.ts";
import { foldText } from "#app/domain/text.ts";
import type { ThemeOrigin } from "#app/domain/theme/states.ts";

const MOST_WORDS = 120;
type Words<T> = readonly (readonly [RegExp, T])[];

const find =
  <T>(table: Words<T>) =>
  (words: string): T | null => {
    const text = foldText(words.slice(0, MOST_WORDS));
    return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  };

/** What a type says of an agenda item: standing, statutory, procedural; null for the ways to take a theme. */
export const readItemKind = find<ItemKind>([
  [
    /\b(?:statutory|precept|police and crime plan|annual report|legal requirement|confirmation hearing|budget)\b/,
    "statutory",
  ],
  [/\b(?:procedural|apologies|declarations?|minutes)\b/, "procedural"],
  [/\b(?:standing|regular|routine|every meeting|recurring|monitoring|quarterly|annual)\b/, "standing"],
]);

/** How a theme is taken, by the words of its type; null where they are another thing. */
export const readFormat = find<Format>([
  [/\btask (?:and|&) finish|task group|t ?& ?f|working (?:group|party)|review group\b/, "task_group"],
  [/\b(?:inquiry|enquiry) day|select committee\b/, "inquiry_day"],
  [/\bspotlight|single item|deep dive\b/, "spotlight"],
  [
    /\bbriefing (?:note|paper)|information (?:only|item|report)|circulated|outside (?:of )?(?:the )?meeting|for information\b/,
    "briefing_note",
  ],
  [/\bworkshop|all member|seminar\b/, "workshop"],
  [/\bsite visit|visit\b/, "site_visit"],
  [/\bwritten question\b/, "written_question"],
  [/\btraining|development\b/, "development_session"],
  [/\bsub ?committee\b/, "sub_committee"],
  [/\bthemed\b/, "themed_item"],
  [/\bagenda item|report|presentation|full committee|committee item|panel item\b/, "agenda_item"],
]);

export const readFollowUpKind = find<FollowUpKind>([
  [/\b(?:inspect|hmic|ofsted|inquiry|external)/, "external_recommendation"],
  [/^rec|\brecommend/, "recommendation"],
  [/\b(?:information|request|query|question)/, "information_request"],
  [/\b(?:commit|promise|undertaking|pledge)/, "commitment"],
  [/^action|\baction|\bresol/, "action"],
]);

export const readMeetingKind = find<MeetingKind>([
  [/\b(?:special|extraordinary|additional|urgent|confirmation)\b/, "special"],
  [/\b(?:accountability|challenge|performance)\b/, "accountability"],
  [/\b(?:ordinary|regular|scheduled|normal|public|annual)\b/, "ordinary"],
]);

export const readQuestionKind = find<QuestionKind>([
  [/\bsupplementary\b/, "supplementary"],
  [/\bpublic\b/, "public"],
  [/\bwritten\b/, "written"],
  [/\b(?:oral|verbal|member)\b/, "oral"],
]);

/** The part that a person has in a body, by the words of a list of members. */
export const readRole = find<Role>([
  [/\b(?:vice|deputy) ?-?chair/, "vice_chair"],
  [/\bchair(?:man|woman|person)?\b/, "chair"],
  [/\bco ?-?opt|\bindependent\b|\blay\b/, "co_opted"],
  [/\b(?:officers?|clerk|support|secretary|democratic|governance|adviser|advisor)\b/, "officer"],
  [/\b(?:members?|councillors?|cllrs?|substitutes?|mayor|leader)\b/, "member"],
]);

export const readOrigin = find<ThemeOrigin>([
  [/\b(?:public|resident|petition|community|survey|consultation)\b/, "public"],
  [/\b(?:inspect|ofsted|hmic|cqc|audit|peer review)/, "inspection"],
  [/\b(?:statut|legal|law|act)\b/, "statutory"],
  [/\b(?:carried|previous|last year|legacy|rolled|earlier)\b/, "legacy"],
  [/\b(?:referr|referral|cabinet|executive|council|another|committee)\b/, "referral"],
  [/\b(?:officer|director|service|department|chief)\b/, "officer"],
  [/\b(?:meeting|minute|panel discussion)\b/, "minutes"],
  [/\b(?:member|cllr|councillor|chair)\b/, "member"],
]);

/** “10am”, “10.00”, “14:30”, “2 pm”, “6.30 p.m. – 8.30 p.m.” as the time at which something starts; null for none. */
export function readTime(words: string): string | null {
  const text = words.slice(0, 40).toLowerCase().replace(/\s+/g, " ").trim();
  if (/^(?:12 )?(?:noon|midday)/.test(text)) return "12:00";
  const [, hours, minutes, half] = /^(?:at )?(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d\d)? ?(a\.?m|p\.?m)?/.exec(text) ?? [];
  if (!hours || (minutes === undefined && !half)) return null;
  const later = /^[^a-z]*(?:-|–|to)[^a-z]*(a\.?m|p\.?m)/.exec(text.slice(hours.length))?.[1];
  const of = (half ?? later ?? "").replace(".", "");
  const hour =
    Number(hours) === 12 ? (of === "am" ? 0 : 12) : Number(hours) + (of === "pm" && Number(hours) < 12 ? 12 : 0);
  const minute = Number(minutes ?? 0);
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` : null;
}

const TIME_WITHIN =
  /(?<![\d/.:-])\d{1,2}(?:[:.]\d{2} ?(?:a\.?m|p\.?m)?|[:.]?(?:\d{2})? ?(?:a\.?m|p\.?m))(?![\d/.:-]\d)/i;

/** The time that stands in words that say a day as well; nothing for none: “Friday 12 June 2026, 10.30am”. */
export function timeIn(words: string): string {
  return TIME_WITHIN.exec(words.slice(0, MOST_WORDS).replace(/\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/, ""))?.[0] ?? "";
}

/** “30”, “30 mins”, “1 hour”, “1.5 hrs”, “1h 30” as minutes; null for none. */
export function readMinutes(words: string): number | null {
  const text = words.slice(0, 40).toLowerCase().trim();
  const [, hours, more] = /^(\d(?:\.\d{1,2})?) ?(?:h|hr|hrs|hour|hours)\b\.? ?(\d{1,2})?/.exec(text) ?? [];
  const minutes = hours
    ? Number(hours) * 60 + Number(more ?? 0)
    : Number(/^(\d{1,3}) ?(?:m|min|mins|minutes)?\.?$/.exec(text)?.[1] ?? NaN);
  return Number.isFinite(minutes) && minutes > 0 && minutes <= 600 ? Math.round(minutes) : null;
}

/** A score as points: a number, a tick as 1, a cross or nothing as 0; high, medium and low as 3, 2 and 1. Null for other words. */
export function readScore(words: string): number | null {
  const text = words.trim().slice(0, 20).toLowerCase();
  const number = /^(\d{1,4}(?:\.\d{1,2})?)(?: ?\/ ?\d{1,4})?$/.exec(text)?.[1];
  if (number) return Number(number);
  if (/^(?:✓|✔|y|yes|tick)$/.test(text)) return 1;
  if (/^(?:✗|✘|n|no|x|-|–)$/.test(text)) return 0;
  const at = ["low", "medium", "high"].findIndex(
    (word) => text === word || text === word[0] || (word === "medium" && text === "med"),
  );
  return at < 0 ? null : at + 1;
}
