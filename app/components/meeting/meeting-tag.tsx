import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { Tag } from "#app/components/page-parts.tsx";

/** A meeting's state in words. */
export function MeetingStateTag({ state }: { state: MeetingState }) {
  return <Tag words={MEETING_STATES[state].words} />;
}
