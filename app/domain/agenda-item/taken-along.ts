import { isInProgramme } from "./state-sets.ts";
import type { ItemKind } from "./states.ts";
import { named, reference, referencesOf } from "#app/domain/references.ts";

/** A record that goes along when its meeting is cancelled. */
export type TakenAlong =
  | { kind: "item"; id: number; title: string; of: ItemKind; becomes: "not_scheduled" | "withdrawn" }
  | { kind: "variation"; id: number; version: number; words: string }
  | { kind: "programme"; id: number; version: number; year: string }
  /** A theme that is with the chair and asks to go on to the meeting. */
  | { kind: "place"; id: number; title: string }
  | { kind: "agenda" };

/** What becomes of an item when its meeting is cancelled: what the law or a programme asks for waits for another. */
export function afterCancelling(kind: ItemKind): "not_scheduled" | "withdrawn" {
  return isInProgramme(kind) ? "not_scheduled" : "withdrawn";
}

/** What becomes of the questions that were to be put at an item which is withdrawn, in a line; none where there are none. */
export function questionsLeft(ids: readonly number[], themeId: number | null): string[] {
  if (ids.length === 0 || themeId === null) return [];
  const [are, wait] = ids.length === 1 ? ["is", "it waits"] : ["are", "they wait"];
  return [
    `${referencesOf("question", ids)} ${are} planned for this item and not put yet: ${wait} with ${reference("theme", themeId)} for its next item.`,
  ];
}

/** One record that goes along, and what becomes of it, in a line. */
export function takenAlongText(one: TakenAlong): string {
  if (one.kind === "agenda") return "Its agenda, which is with the chair, is recalled.";
  if (one.kind === "programme") {
    return `The ${one.year} programme, which is with the chair, is recalled: it is not what the chair was sent any more.`;
  }
  if (one.kind === "variation") {
    return `${reference("variation", one.id)} asks the chair to ${one.words}: this request is withdrawn.`;
  }
  if (one.kind === "place") {
    return `${named(one.title, reference("theme", one.id))}, which is with the chair, asks to go on to this meeting: the chair is told that it cannot, and decides on the theme alone.`;
  }
  const what = named(one.title, reference("item", one.id));
  if (one.becomes === "withdrawn") return `${what}: withdrawn with the meeting.`;
  return `${what}: comes off this meeting and waits for another.`;
}
