import type { IsoDate } from "#app/domain/calendar.ts";
import { dueStanding, dueStandingText } from "#app/domain/question/due.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import { Tag } from "#app/components/page-parts.tsx";

/** How an awaited answer stands against its day, late in red and always in words; nothing where none is awaited. */
export function DueText({
  question,
  today,
}: {
  question: { state: QuestionState; dueOn: IsoDate | null; dueWords: string };
  today: IsoDate;
}) {
  const standing = dueStanding(question, today);
  if (standing === null) return null;
  const words = dueStandingText(question, today) || question.dueWords;
  if (!words) return null;
  if (standing === "overdue") return <Tag words={words} mark="late" />;
  return standing === "due_soon" ? <Tag words={words} mark="needs" /> : <>{words}</>;
}
