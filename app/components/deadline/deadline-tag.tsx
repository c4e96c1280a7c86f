import { STANDINGS, type DeadlineStatus } from "#app/domain/deadline/status.ts";
import { Tag } from "#app/components/page-parts.tsx";

/** How a deadline stands, in words first: the code as a tag, and beside it by how much or why. */
export function DeadlineTag({ standing }: { standing: DeadlineStatus }) {
  return (
    <>
      <Tag words={STANDINGS[standing.code].words} />
      <span className="app-deadline__standing">{standing.words}</span>
    </>
  );
}
