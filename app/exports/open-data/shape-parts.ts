import { z } from "zod";

/** What the shapes of records are put together from. */
/** The codes of a table of words. */
export const keysOf = <T extends object>(labels: T) => Object.keys(labels) as (keyof T & string)[];
export const day = z.iso.date();
export const instant = z.iso.datetime();
export const words = z.string();
export const ref = (kind: string, letter: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}-[1-9][0-9]*$`))
    .describe(`The reference of ${kind}: "${letter}-5".`);
export const theme = ref("a theme", "T");
export const item = ref("an agenda item", "I");
export const meeting = ref("a meeting", "M");
export const question = ref("a question", "Q");
export const followUp = ref("a follow-up", "F");
export const number = z.string().regex(/^[1-9][0-9]*$/);

export const every = (id: z.ZodString) => ({
  id,
  url: z.url().describe("The page that people read."),
  body: z.string().describe("The short name of its body, as in addresses."),
  created: instant.describe("When it was first published, or numbered."),
  modified: instant.describe("When what is told of it last changed, by the clock of the server."),
});

export const linkedDocument = z.strictObject({ title: words, url: z.string().nullable(), note: words });
export const urgent = z.strictObject({ because: words, by: words, on: day }).nullable();
