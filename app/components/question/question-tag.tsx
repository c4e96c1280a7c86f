import { QUESTION_STATES, type QuestionState } from "#app/domain/question/states.ts";
import { Tag, type TagColour } from "#app/components/page-parts.tsx";

const COLOURS = {
  proposed: "light-blue",
  agreed: "green",
  sent: "blue",
  put: "turquoise",
  taken_away: "yellow",
  holding: "yellow",
  answered: "green",
  partly_answered: "orange",
  not_answered: "red",
  corrected: "purple",
  withdrawn: "grey",
} as const satisfies Record<QuestionState, TagColour>;

/** A question's state in words. */
export function QuestionTag({ state }: { state: QuestionState }) {
  return <Tag words={QUESTION_STATES[state].words} colour={COLOURS[state]} />;
}
