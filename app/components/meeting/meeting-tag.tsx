import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { Tag, type TagColour } from "#app/components/page-parts.tsx";

const COLOURS = {
  provisional: "yellow",
  confirmed: "green",
  held: "turquoise",
  cancelled: "red",
} as const satisfies Record<MeetingState, TagColour>;

/** A meeting's state in words. */
export function MeetingStateTag({ state }: { state: MeetingState }) {
  return <Tag words={MEETING_STATES[state].words} colour={COLOURS[state]} />;
}
