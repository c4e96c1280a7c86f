import { pick } from "#app/domain/field.ts";
import { FORMAT_LABELS, type Format } from "#app/domain/formats.ts";
import { ITEM_TEXTS, type ITEM_FIELDS, type ItemTexts } from "./fields.ts";

/** What an officer writes about an item. Minutes. */
export type ItemText = ItemTexts & {
  format: Format;
  minutes: number;
  leadMemberId: number | null;
  officeIds: readonly number[];
  witnessWords: readonly string[];
};

/** An item's own text, out of a record that holds more. */
export function itemText(text: Omit<ItemText, "officeIds" | "witnessWords">) {
  return pick(text, [...ITEM_TEXTS, "format", "minutes", "leadMemberId"]);
}

/** The item as words under the labels of its fields, for saying what an edit changed. */
export type ItemWords = Record<keyof typeof ITEM_FIELDS, string>;

/** An item's text in words; the names of the lead member and the witnesses are given. */
export function itemWords(
  item: ItemTexts & { format: Format; minutes: number },
  names: { lead: string | null; witnesses: readonly string[] },
): ItemWords {
  return {
    ...pick(item, ITEM_TEXTS),
    format: FORMAT_LABELS[item.format],
    minutes: String(item.minutes),
    lead: names.lead ?? "",
    witnesses: names.witnesses.join("; "),
  };
}

/** How many minutes a new item is given unless the officer says otherwise. */
export const USUAL_MINUTES = 30;
const USUAL_BUSINESS_MINUTES = 5;

/** How many minutes an item of the past counts where nobody says: those that a new one is given. */
export function minutesOfPast({ isRoutine }: { isRoutine: boolean }): number {
  return isRoutine ? USUAL_BUSINESS_MINUTES : USUAL_MINUTES;
}

/** What the form of new business starts from. */
export const NEW_BUSINESS: ItemText = {
  title: "",
  purpose: "",
  format: "agenda_item",
  minutes: USUAL_BUSINESS_MINUTES,
  leadMemberId: null,
  reportAuthor: "",
  expectedOutcome: "",
  officerNotes: "",
  officeIds: [],
  witnessWords: [],
};

type SlotTheme = {
  title: string;
  format: Format | null;
  leadMemberId: number | null;
  desiredOutcome: string;
  witnessesWords: string;
};

/** What the form of a slot for a theme starts from: what its theme says already. */
export function slotText(theme: SlotTheme): ItemText {
  return {
    ...NEW_BUSINESS,
    title: theme.title,
    purpose: purposeFor(theme.title),
    format: theme.format ?? "agenda_item",
    minutes: USUAL_MINUTES,
    leadMemberId: theme.leadMemberId,
    expectedOutcome: theme.desiredOutcome,
    witnessWords: theme.witnessesWords ? theme.witnessesWords.split("\n") : [],
  };
}

/** "To consider …", from a theme's title: how the purpose of an item usually opens. */
export function purposeFor(themeTitle: string): string {
  const [first = "", second = ""] = themeTitle;
  const isName = second !== "" && second === second.toUpperCase() && second !== second.toLowerCase();
  return `To consider ${isName ? first : first.toLowerCase()}${themeTitle.slice(first.length)}`;
}

/** "Chief Constable, Anytown Police", or the words where no office is named. */
export function witnessWords(witness: { title: string | null; organisation: string | null; words: string }): string {
  if (witness.title === null) return witness.words;
  return witness.organisation ? `${witness.title}, ${witness.organisation}` : witness.title;
}
