import type { Generated } from "kysely";
import type { SearchedKind } from "#app/domain/search/kinds.ts";

/** What is searched of one record. Written by triggers and by nobody else. */
export interface SearchTextTable {
  id: Generated<number>;
  kind: SearchedKind;
  /** The record's number; an outcome's is its item's. */
  recordId: number;
  bodyId: number;
  startYear: number | null;
  title: string;
  labels: string;
  words: string;
}
