import { addStandingItem } from "#app/services/administration/add-standing-item.server.ts";
import { DEMO_BODIES } from "./bodies.ts";
import { DEMO_ADMINISTRATOR } from "./people.ts";
import type { Stage } from "./stage.server.ts";

const STANDING = [
  { kind: "procedural", place: "opening", title: "Apologies and declarations of interest", minutes: 5,
    purpose: "To receive apologies, and to declare any interest in the business of the meeting." },
  { kind: "procedural", place: "opening", title: "Minutes and matters arising", minutes: 5,
    purpose: "To agree the minutes of the last meeting, and to note what was done since." },
  { kind: "standing", place: "opening", title: "Public questions", minutes: 15,
    purpose: "To receive questions from members of the public, of which notice was given." },
  { kind: "standing", place: "closing", title: "Work programme", minutes: 5,
    purpose: "To note the work programme and agree any change to it." },
  { kind: "procedural", place: "closing", title: "Date of the next meeting", minutes: 0,
    purpose: "To note the date of the next meeting." },
] as const; // prettier-ignore

const PANEL_ONLY = {
  kind: "standing",
  place: "closing",
  title: "The Commissioner’s decisions since the last meeting",
  minutes: 10,
  purpose:
    "To review the decisions that the Commissioner has published (Police Reform and Social Responsibility Act 2011, s28(6)).",
} as const;

/** The administrator sets up what is on every agenda of the two bodies. */
export async function setUpStandingItems(stage: Stage): Promise<void> {
  for (const body of ["panel", "committee"] as const) {
    const items = body === "panel" ? [...STANDING.slice(0, 3), PANEL_ONLY, ...STANDING.slice(3)] : STANDING;
    for (const [index, item] of items.entries()) {
      const input = { slug: DEMO_BODIES[body].slug, details: { ...item, position: index + 1 } };
      await stage.does(DEMO_ADMINISTRATOR, (acting) => addStandingItem(stage.db, acting, input));
    }
  }
}
