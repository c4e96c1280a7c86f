import { z } from "zod";
import { MOST_CRITERIA, type Criterion } from "#app/domain/scoring/schemes.ts";
import { requiredText } from "#app/http/form-parts.server.ts";

/** The numbers of the rows that the form has. */
export const ROWS = Array.from({ length: MOST_CRITERIA }, (_, at) => at + 1);

const row = (number: number) => ({
  [`name.${number}`]: z.string().max(60, "Use 60 characters or fewer.").default(""),
  [`letter.${number}`]: z.string().max(1, "Use one letter.").default(""),
  [`meaning.${number}`]: z.string().max(200, "Use 200 characters or fewer.").default(""),
  [`most.${number}`]: z.enum(["1", "2"], "Choose 1 or 2 points").default("2"),
});

/** Rows without a name are left out; a letter that is not given is the first of the name. */
export const NewCriteria = z
  .object({
    bodyId: z.coerce.number("Choose the body").int(),
    title: requiredText("Enter a name for the criteria", 60),
    ...(Object.assign({}, ...ROWS.map(row)) as Record<string, z.ZodType<string>>),
  })
  .transform(({ bodyId, title, ...fields }, ctx) => {
    const typed = fields as unknown as Record<string, string>;
    const criteria = ROWS.flatMap((number): Criterion[] => {
      const name = typed[`name.${number}`] ?? "";
      if (name === "") return [];
      const letter = (typed[`letter.${number}`] || name.charAt(0)).toUpperCase();
      return [
        {
          letter,
          name,
          meaning: typed[`meaning.${number}`] ?? "",
          mostPoints: Number(typed[`most.${number}`]),
        },
      ];
    });
    if (criteria.length === 0) {
      ctx.issues.push({
        code: "custom",
        input: "",
        path: ["name.1"],
        message: "Enter at least one criterion",
      });
    }
    return { bodyId, name: title, criteria };
  });
