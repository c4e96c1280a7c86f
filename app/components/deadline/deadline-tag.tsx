import { STANDINGS, type DeadlineStatus, type DeadlineStatusCode } from "#app/domain/deadline/status.ts";
import { Tag, type TagColour } from "#app/components/page-parts.tsx";

const COLOURS = {
  late: "red",
  soon: "yellow",
  ahead: "blue",
  unknown: "grey",
  none: "grey",
  met: "green",
  met_late: "orange",
  missed: "red",
  passed: "grey",
  unrecorded: "grey",
  closed: "grey",
} as const satisfies Record<DeadlineStatusCode, TagColour>;

/** How a deadline stands, in words first: the code as a tag, and beside it by how much or why. */
export function DeadlineTag({ standing }: { standing: DeadlineStatus }) {
  return (
    <>
      <Tag words={STANDINGS[standing.code].words} colour={COLOURS[standing.code]} />
      <span className="app-deadline__standing">{standing.words}</span>
    </>
  );
}
