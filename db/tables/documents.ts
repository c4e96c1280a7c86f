import type { Generated } from "kysely";

/**
 * A document that a paper links to or names, beside the agenda item it was named
 * under. Kept as it was written: old addresses are often dead, and whether one
 * was tried is said in words. It is as public as its item, and entered with it.
 */
export interface DocumentLinkTable {
  id: Generated<number>;
  itemId: number;
  title: string;
  /** Null where the paper gives no address, or one without a scheme: that is kept in the note. */
  url: string | null;
  note: Generated<string>;
  checkedWords: Generated<string>;
  position: number;
  version: Generated<number>;
}
