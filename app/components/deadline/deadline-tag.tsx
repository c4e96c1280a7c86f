import { isOpenDeadline, STANDINGS, type DeadlineStatus } from "#app/domain/deadline/status.ts";
import { Tag } from "#app/components/page-parts.tsx";
import type { Mark } from "#app/components/state-marks.ts";

const OPEN_MARKS: Partial<Record<DeadlineStatus["code"], Mark>> = { late: "late", soon: "needs", ahead: "date" };

/** How a deadline stands: while it is open, by how much ("2 days late"); else the word for it, and beside it why. */
export function DeadlineTag({ standing }: { standing: DeadlineStatus }) {
  if (isOpenDeadline(standing)) return <Tag words={standing.words} mark={OPEN_MARKS[standing.code]} />;
  return (
    <>
      <Tag words={STANDINGS[standing.code].words} /> <span className="app-deadline__standing">{standing.words}</span>
    </>
  );
}
