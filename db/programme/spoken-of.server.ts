import type { Kysely } from "kysely";
import type { ProgrammeRecord } from "#app/domain/programme/record.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";

type Spoken = Pick<ProgrammeRecord, "items" | "themes" | "questions" | "relations" | "mentions">;

/** The themes and items that these records speak of, their own among them. */
export function spokenOf({ items, themes, questions, relations, mentions }: Spoken) {
  const themeIds = [
    ...[...items, ...questions].map(({ themeId }) => themeId),
    ...relations.flatMap(({ themeId, otherThemeId }) => [themeId, otherThemeId]),
  ];
  const itemIds = [...questions.map(({ itemId }) => itemId), ...mentions.map(({ itemId }) => itemId)];
  return {
    theme: [...new Set(themeIds)].filter((id) => id !== null),
    item: [...new Set([...itemIds, ...themes.flatMap((theme) => theme.itemIds)])].filter((id) => id !== null),
  };
}

/** Those of these themes and items that readers have already. */
export function listPublishedOf(db: Kysely<Database>, ids: { theme: number[]; item: number[] }) {
  return db
    .selectFrom("publication")
    .select(["kind", "recordId as id"])
    .where((eb) =>
      eb.or([
        eb.and([eb("kind", "=", "theme"), inNumbers(eb.ref("recordId"), ids.theme)]),
        eb.and([eb("kind", "=", "item"), inNumbers(eb.ref("recordId"), ids.item)]),
      ]),
    )
    .execute();
}
