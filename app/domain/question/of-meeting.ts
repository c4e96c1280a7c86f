import type { Reader } from "#app/domain/actor.ts";
import { mayEnterFor } from "#app/domain/on-behalf.ts";
import { reference } from "#app/domain/references.ts";
import { isSameText } from "#app/domain/text.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayPointAt, ONE_ADDRESSEE } from "./choices.ts";
import { mayProposeQuestion } from "./may.ts";
import type { QuestionKind } from "./states.ts";

/** How many empty rows the table of a meeting's questions starts with, how many come on request, and how many are saved at a time. */
export const QUESTION_ROWS = 8;
export const MOST_QUESTION_ROWS = 40;

/** How the question of a row can be put: said at the meeting, or sent for a written answer. */
export const ROW_KINDS = ["oral", "written"] as const satisfies readonly QuestionKind[];
type RowKind = (typeof ROW_KINDS)[number];

/** One row of the table, as it was filled in. Without an item it is of the item of the filled row above. */
export type QuestionRow = {
  number: number;
  itemId: number | null;
  text: string;
  kind: RowKind;
  forPersonId: number | null;
  addresseeOfficeId: number | null;
  addresseeWords: string;
};

type Item = { id: number; themeId: number; bodyId: number; themeState: ThemeState };

/** What the rows are held against: the items of the meeting that have a theme, what is asked there already, and whom may be chosen. */
export type ForRows = {
  bodyId: number;
  items: readonly Item[];
  asked: readonly { id: number; text: string; itemId: number | null; themeId: number | null }[];
  members: readonly { id: number }[];
  offices: readonly { id: number }[];
};

/** What is wrong with a row, and at which of its fields. */
export type RowFault = { number: number; field: Exclude<keyof QuestionRow, "number">; because: string };

/** The rows that are filled in, each with its item: its own, or that of the filled row above. A row with an item only is empty. */
export function filledRows(rows: readonly QuestionRow[]): QuestionRow[] {
  let above: number | null = null;
  return rows.filter(isFilled).map((row) => {
    above = row.itemId ?? above;
    return { ...row, itemId: above };
  });
}

/** What is wrong with the filled rows, the first of each row; at the first field of all where none is filled. */
export function faultsOfRows(rows: readonly QuestionRow[], there: ForRows, actor: Reader): RowFault[] {
  const [first] = rows;
  if (!first) return [{ number: 1, field: "text", because: "Enter at least one question" }];
  if (rows.length > MOST_QUESTION_ROWS)
    return [{ number: first.number, field: "text", because: `Save ${MOST_QUESTION_ROWS} questions at most at a time` }];
  return rows.flatMap((row, at) => {
    const fault = faultOf(row, rows.slice(0, at), there, actor);
    return fault ? [{ number: row.number, ...fault }] : [];
  });
}

/** Whether the filled rows may be saved as they stand; refuses with the first thing that is wrong, and its row. */
export function maySaveRows(rows: readonly QuestionRow[], there: ForRows, actor: Reader): Verdict {
  const [fault] = faultsOfRows(rows, there, actor);
  return fault ? refused("input", `Question ${fault.number}: ${fault.because}`) : allowed;
}

type Fault = Omit<RowFault, "number">;

function faultOf(row: QuestionRow, above: readonly QuestionRow[], there: ForRows, actor: Reader): Fault | null {
  const item = there.items.find(({ id }) => id === row.itemId);
  if (!item) return { field: "itemId", because: "Choose an item of this meeting" };
  if (row.text === "") return { field: "text", because: "Enter the question, or empty the whole row" };
  if (row.addresseeOfficeId !== null && row.addresseeWords !== "")
    return { field: "addresseeWords", because: ONE_ADDRESSEE };
  const body = { id: there.bodyId, members: there.members };
  const asks: [Fault["field"], Verdict][] = [
    ["itemId", mayProposeQuestion({ bodyId: item.bodyId, state: item.themeState }, actor)],
    ["text", isNew(row, item, above, there)],
    ["forPersonId", row.forPersonId === null ? allowed : mayEnterFor(row.forPersonId, body, actor)],
    [
      "addresseeOfficeId",
      row.addresseeOfficeId === null ? allowed : mayPointAt("addresseeOfficeId", row.addresseeOfficeId, there.offices),
    ],
  ];
  for (const [field, verdict] of asks) if (!verdict.allowed) return { field, because: verdict.because };
  return null;
}

/** The same words are not asked twice at one item, nor where its theme has them for whichever meeting takes it. */
function isNew({ text, itemId }: QuestionRow, item: Item, above: readonly QuestionRow[], there: ForRows): Verdict {
  const twin = above.find((row) => row.itemId === itemId && isSameText(row.text, text));
  if (twin)
    return refused("input", `Question ${twin.number} above asks the same. Change the words, or empty this row.`);
  const same = there.asked.filter((one) => isSameText(one.text, text));
  const atItem = same.find((one) => one.itemId === itemId);
  if (atItem)
    return refused(
      "input",
      `${reference("question", atItem.id)} already asks this at this item. Change the words, or empty this row.`,
    );
  const onTheme = same.find((one) => one.itemId === null && one.themeId === item.themeId);
  if (!onTheme) return allowed;
  return refused(
    "input",
    `${reference("question", onTheme.id)} already asks this for the item’s theme. Change the words, or empty this row and look at that question on its page.`,
  );
}

function isFilled({ text, forPersonId, addresseeOfficeId, addresseeWords }: QuestionRow): boolean {
  return text !== "" || forPersonId !== null || addresseeOfficeId !== null || addresseeWords !== "";
}
