import { NumberedFields } from "#app/http/scoring/round-shapes.server.ts";

const NAME = /^points\.([1-9]\d{0,8})\.([1-9]\d{0,8})$/;

/** "points.12.3" holds the points of entry 12 by criterion 3; what is not ticked is left out. */
export const Scores = NumberedFields.transform((fields, ctx) => ({
  scores: Object.entries(fields).flatMap(([name, given]) => {
    const [, entryId, criterionId] = NAME.exec(name) ?? [];
    if (!entryId || !criterionId) return [];
    if (typeof given !== "string" || !/^[012]$/.test(given)) {
      ctx.issues.push({ code: "custom", input: given, path: [name], message: "Choose 0, 1 or 2" });
      return [];
    }
    return [{ entryId: Number(entryId), criterionId: Number(criterionId), points: Number(given) }];
  }),
}));
