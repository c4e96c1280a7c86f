import { QUESTION_STATES, type QuestionState } from "#app/domain/question/states.ts";
import { Tag } from "#app/components/page-parts.tsx";

/** A question's state in words. */
export function QuestionTag({ state }: { state: QuestionState }) {
  return <Tag words={QUESTION_STATES[state].words} />;
}
