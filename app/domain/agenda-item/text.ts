import { FORMAT_WORDS, type Format } from "#app/domain/formats.ts";

/** What an officer writes about an item. Minutes. */
export type ItemText = {
  title: string;
  purpose: string;
  format: Format;
  minutes: number;
  leadMemberId: number | null;
  reportAuthor: string;
  expectedOutcome: string;
  officerNotes: string;
  officeIds: readonly number[];
  witnessWords: readonly string[];
};

/** An item's own text, out of a record that holds more. */
export function itemText(text: Omit<ItemText, "officeIds" | "witnessWords">) {
  const { title, purpose, format, minutes, leadMemberId, reportAuthor, expectedOutcome, officerNotes } = text;
  return { title, purpose, format, minutes, leadMemberId, reportAuthor, expectedOutcome, officerNotes };
}

/** What each field is called, in the form and in the history. */
export const ITEM_LABELS = {
  title: "Title",
  purpose: "Purpose",
  format: "Format",
  minutes: "Time in minutes",
  lead: "Lead member",
  reportAuthor: "Report author",
  expectedOutcome: "Expected outcome",
  witnesses: "Witnesses",
  officerNotes: "Officers' notes",
} as const;

/** The item as words under those labels, for saying what an edit changed. */
export type ItemWords = Record<keyof typeof ITEM_LABELS, string>;

/** An item's text in words; the names of the lead member and the witnesses are given. */
export function itemWords(
  item: {
    title: string;
    purpose: string;
    format: Format;
    minutes: number;
    reportAuthor: string;
    expectedOutcome: string;
    officerNotes: string;
  },
  names: { lead: string | null; witnesses: readonly string[] },
): ItemWords {
  return {
    title: item.title,
    purpose: item.purpose,
    format: FORMAT_WORDS[item.format],
    minutes: String(item.minutes),
    lead: names.lead ?? "",
    reportAuthor: item.reportAuthor,
    expectedOutcome: item.expectedOutcome,
    witnesses: names.witnesses.join("; "),
    officerNotes: item.officerNotes,
  };
}

/** How many minutes a new item is given unless the officer says otherwise. */
const USUAL_MINUTES = 30;
const USUAL_BUSINESS_MINUTES = 5;

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
