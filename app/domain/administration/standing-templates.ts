import { refused, allowed, type Verdict } from "#app/domain/verdict.ts";
import type { StandingKind, StandingPlace } from "./standing-item.ts";

type Row = { kind: StandingKind; title: string; purpose: string; minutes: number; place: StandingPlace };

const opening = (kind: StandingKind, title: string, minutes: number, purpose = ""): Row => ({
  kind,
  title,
  purpose,
  minutes,
  place: "opening",
});
const closing = (kind: StandingKind, title: string, minutes: number, purpose = ""): Row => ({
  ...opening(kind, title, minutes, purpose),
  place: "closing",
});

const APOLOGIES = opening("procedural", "Apologies for absence and substitutions", 2);
const MINUTES = opening("procedural", "Minutes of the last meeting", 5, "To agree the minutes as a correct record.");
const PUBLIC_QUESTIONS = opening("standing", "Questions from the public", 10);
const FOLLOW_UPS = closing(
  "standing",
  "Recommendations and actions: what came of them",
  10,
  "To receive what has been reported since the last meeting.",
);
const PROGRAMME = closing("standing", "Work programme", 10, "To note changes and suggest themes.");
const NEXT = closing("procedural", "Date of the next meeting", 1);

/** What the meetings of two kinds of body usually open and close with: to start from, and to change. */
export const STANDING_TEMPLATES = {
  police_panel: {
    words: "Police and crime panel",
    items: [
      APOLOGIES,
      opening("procedural", "Declarations of interests", 2),
      MINUTES,
      PUBLIC_QUESTIONS,
      opening("standing", "The commissioner’s announcements", 10),
      closing("standing", "Complaints about the commissioner", 5, "To receive what was received and closed."),
      FOLLOW_UPS,
      PROGRAMME,
      NEXT,
    ],
  },
  council: {
    words: "Council scrutiny committee",
    items: [
      APOLOGIES,
      opening("procedural", "Declarations of interests and of the party whip", 2),
      MINUTES,
      PUBLIC_QUESTIONS,
      closing("standing", "The executive’s responses to recommendations", 10),
      FOLLOW_UPS,
      PROGRAMME,
      NEXT,
    ],
  },
} as const satisfies Record<string, { words: string; items: readonly Row[] }>;

export type StandingTemplate = keyof typeof STANDING_TEMPLATES;
export const STANDING_TEMPLATE_NAMES = Object.keys(STANDING_TEMPLATES) as StandingTemplate[];

/** Whether a body can start from a template: only while it has no standing items, so that none is there twice. */
export function mayStartFromTemplate(inUse: number): Verdict {
  if (inUse === 0) return allowed;
  return refused("state", "This body has standing items already: add or change them one by one.");
}
