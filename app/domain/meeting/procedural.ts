import { foldText } from "#app/domain/text.ts";

/** Business that every meeting has, and how agendas and minutes call it. */
const PROCEDURAL = {
  chair:
    /\b(?:elect(?:ion|ing)?|appoint(?:ment|ing)?|nomination) of (?:an? |the )?(?:vice |deputy |assistant )*(?:chair|chairman|chairperson|chairwoman)|\b(?:vice|deputy) chair(?:man|person)?$/,
  apologies:
    /^(?:to receive )?(?:any )?(?:welcome|introductions?|apolog(?:y|ies)|substitut|attendance(?=$| (?:and|by|record))|membership(?=$| (?:and|changes|of the (?:panel|committee|board))))\b/,
  declarations:
    /\b(?:declarations?|disclosures?|declaring) (?:of|by)?\b.*\b(?:interests?|members?|gifts|whip|whipping)\b|^(?:members )?interests$|\bpredetermination\b/,
  minutes:
    /^(?:to (?:approve|agree|confirm|sign|consider|receive) )?(?:the )?(?:draft |approval of (?:the )?|confirmation of (?:the )?|agreement of (?:the )?|signing of (?:the )?)?(?:draft )?(?:minutes(?! silence)|(?:notes|record)(?=$| of (?:the |a )?(?:last|previous|meeting|informal)))\b|\bminutes of (?:the )?(?:last|previous|meetings?)\b|^previous minutes$/,
  matters_arising:
    /\b(?:matters|issues|actions?) arising\b|\boutstanding (?:matters|actions)\b|^(?:the )?action (?:log|list|sheet|tracker|points?|register)\b|\b(?:actions?|review of actions|update on actions) (?:from|of) (?:the )?(?:last|previous)|^(?:review of |update on |progress on |previous |outstanding )(?:the )?actions?(?=$| (?:agreed|arising|from|log|list|of|points|tracker)\b)|\brecommendations? (?:tracker|monitor)/,
  announcements:
    /\bannouncements?\b|^communications(?=$| from\b)|\b(?:chairs?|chair(?:mans|persons)|mayors) communications\b|^(?:webcasting|filming|housekeeping)\b|^(?:chair|chairman|mayor)s? (?:report|remarks|business|opening)\b|^opening remarks\b/,
  public:
    /\bpublic (?:participation|speaking|questions?|question time|address|session|forum)\b|^(?:questions?|petitions?|representations?|deputations?)\b.*\b(?:public|deputations|petitions)\b|^petitions$|^written questions\b/,
  urgent: /\burgent (?:business|items?|matters?)\b|\bany other (?:urgent )?(?:business|items?)\b|^a\.?o\.?b\.?$/,
  exclusion: /\bexclusion of (?:the )?(?:press|public)|\bexempt (?:information|items|business)\b|\bpress and public\b/,
  programme:
    /\b(?:forward|future) (?:work )?(?:plan|programme)\b|^(?:forward|future) work$|\bwork(?:ing)? (?:programme|plan)\b|^forward plan\b/,
  next_meeting:
    /\b(?:date|dates|time|confirmation|details)\b.*\b(?:next|future|forthcoming|further) (?:ordinary )?meetings?\b|^(?:the )?(?:next|future) meetings?\b|^date of meetings?$/,
  close: /^(?:close|closure|end|conclusion)(?: of (?:the )?(?:meeting|business))?$|^close of meeting\b/,
} as const satisfies Record<string, RegExp>;

/** One kind of the business that every meeting has. */
export type Procedural = keyof typeof PROCEDURAL;
const KINDS = Object.keys(PROCEDURAL) as Procedural[];
const MOST_TITLE = 160;

/** Which of the business that every meeting has the title of an item names; null for what a meeting is held for. */
export function proceduralBusiness(title: string): Procedural | null {
  const words = foldText(title.slice(0, MOST_TITLE)).replace(/[.:]+$/, "");
  return KINDS.find((kind) => PROCEDURAL[kind].test(words)) ?? null;
}
