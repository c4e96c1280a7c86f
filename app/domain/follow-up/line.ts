import type { IsoDate } from "#app/domain/calendar.ts";
import type { YearStart } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import type { DueKind } from "./due.ts";
import { followUpNumber, numbersText } from "./numbering.ts";
import { ownerWordsOf } from "./owner.ts";
import type { FollowUpKind, FollowUpState, ResponseKind } from "./states.ts";
import { followUpStanding, type FollowUpTimes } from "./overdue.ts";

/** What a line of a list is made from. */
export type FollowUpLineFacts = YearStart & {
  id: number;
  kind: FollowUpKind;
  wording: string;
  startYear: number;
  number: number;
  sourceNumber: string;
  madeOn: IsoDate | null;
  laterNumbersHeld: string;
  ownerName: string | null;
  officeTitle: string | null;
  officeOrganisation: string | null;
  ownerWords: string;
  otherOwnersHeld: string;
  dueKind: DueKind;
  dueWords: string;
  dueOn: IsoDate | null;
  reviewOn: IsoDate | null;
  responseDueOn: IsoDate | null;
  response: ResponseKind | null;
  state: FollowUpState;
  sensitiveSinceAt: string | null;
};

export type FollowUpLine = ReturnType<typeof followUpLine>;

/** A follow-up as one line of any list: what it says, whose it is, how it stands today. */
export function followUpLine(row: FollowUpLineFacts, today: IsoDate) {
  return {
    id: row.id,
    reference: reference("follow_up", row.id),
    number: followUpNumber(row, row),
    sourceNumber: numbersText(row),
    kind: row.kind,
    wording: row.wording,
    owner: ownerWordsOf(row),
    state: row.state,
    dueKind: row.dueKind,
    dueWords: row.dueWords,
    dueOn: row.dueOn as string | null,
    reviewOn: row.reviewOn as string | null,
    response: row.response,
    sensitive: row.sensitiveSinceAt !== null,
    standing: followUpStanding(timesOf(row), today),
  };
}

/** What of a row says how it stands. */
export function timesOf({ state, dueOn, responseDueOn, response }: Times): FollowUpTimes {
  return { state, dueOn, responseDueOn, responded: response !== null };
}

type Times = Pick<FollowUpLineFacts, "state" | "dueOn" | "responseDueOn" | "response">;
