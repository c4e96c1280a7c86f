import type { OwnKind } from "#app/domain/own-sheet/kinds.ts";
import type { BroughtKind } from "#db/own-sheet/brought-rows.server.ts";
import { makeFollowUp } from "./make-follow-up.server.ts";
import { makeItem } from "./make-item.server.ts";
import { makeMeetingRow } from "./make-meeting-row.server.ts";
import { makePersonRow } from "./make-person-row.server.ts";
import { makeQuestion } from "./make-question.server.ts";
import { makeTheme } from "./make-theme.server.ts";
import type { Making } from "./making.server.ts";

/** The record that a row became. */
export type MadeOfRow = { kind: BroughtKind; id: number };

/** How a row of each kind becomes a record. */
export const OWN_MAKERS: Record<OwnKind, (making: Making, make: never) => Promise<MadeOfRow>> = {
  items: makeItem,
  follow_ups: makeFollowUp,
  meetings: makeMeetingRow,
  people: makePersonRow,
  questions: makeQuestion,
  themes: makeTheme,
};
