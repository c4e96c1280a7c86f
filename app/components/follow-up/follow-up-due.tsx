import { dateText } from "#app/domain/calendar.ts";
import type { FollowUpLine } from "#app/domain/follow-up/line.ts";

type Due = Pick<FollowUpLine, "dueKind" | "dueWords" | "dueOn">;

/** When it is due: the words as entered, and the last day that they can mean where that says more. */
export function FollowUpDue({ due }: { due: Due }) {
  const day = due.dueOn ? dateText(due.dueOn) : null;
  if (!due.dueWords) return <>{day ?? "No date given"}</>;
  if (!day || day === due.dueWords) return <>{due.dueWords}</>;
  return (
    <>
      {due.dueWords} <span className="app-follow-up__read">(by {day})</span>
    </>
  );
}
