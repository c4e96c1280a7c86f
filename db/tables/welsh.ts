import type { WelshField, WelshKind } from "#app/domain/welsh.ts";

/** What a record says in Welsh beside its English. */
export interface WelshTextTable {
  kind: WelshKind;
  recordId: number;
  field: WelshField<WelshKind>;
  words: string;
}
