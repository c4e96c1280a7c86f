import type { Generated } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { QuestionKind, QuestionState } from "#app/domain/question/states.ts";

export interface QuestionTable {
  id: Generated<number>;
  bodyId: number;
  themeId: number | null;
  itemId: number | null;
  lineOfEnquiryId: number | null;
  supplementaryToId: number | null;
  text: string;
  kind: QuestionKind;
  authorPersonId: number | null;
  authorWords: Generated<string>;
  /** Who entered it for its author; null where the author did. */
  enteredByPersonId: number | null;
  askerPersonId: number | null;
  askerWords: Generated<string>;
  addresseeOfficeId: number | null;
  addresseeWords: Generated<string>;
  state: Generated<QuestionState>;
  reasonWords: string | null;
  /** The place in which it is put at its meeting; null: after those that have one, in the order proposed. */
  speakingOrder: number | null;
  sourceWords: Generated<string>;
  sourceLabel: Generated<string>;
  proposedOn: IsoDate | null;
  groupId: number | null;
  /** The meeting where it was asked without having been planned. */
  raisedAtMeetingId: number | null;
  sentOn: IsoDate | null;
  dueOn: IsoDate | null;
  dueWords: Generated<string>;
  version: Generated<number>;
}
