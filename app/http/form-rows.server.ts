import type { z } from "zod";
import { tooLong } from "./form-parts.server.ts";

/** One row of fields of a form that holds many alike, named `<start>-<number>-<field>`. */
export type Row = {
  number: number;
  /** What was typed; "" where nothing was. */
  text: (field: string) => string;
  /** What was typed, refused at the field where it is longer than that. */
  words: (field: string, most: number) => string;
  /** The code chosen; null where none was, refused at the field where it is none of these. */
  oneOf: <T extends string>(field: string, codes: readonly T[], ask: string) => T | null;
  /** Refuses at the field; leaves the row out. */
  refuse: (field: string, message: string) => [];
};

/** The rows that a form holds under this start, in the order of their numbers. */
export function rowsOf(form: Record<string, unknown>, start: string, context: z.RefinementCtx): Row[] {
  const pattern = new RegExp(`^${start}-([1-9]\\d{0,8})-`);
  const numbers = Object.keys(form).flatMap((name) => pattern.exec(name)?.[1] ?? []);
  return [...new Set(numbers)]
    .map(Number)
    .sort((a, b) => a - b)
    .map((number) => rowOf(form, `${start}-${number}`, number, context));
}

function rowOf(form: Record<string, unknown>, name: string, number: number, context: z.RefinementCtx): Row {
  const text = (field: string) => {
    const value = form[`${name}-${field}`];
    return typeof value === "string" ? value : "";
  };
  const refuse = (field: string, message: string): [] => {
    context.addIssue({ code: "custom", path: [`${name}-${field}`], message });
    return [];
  };
  return {
    number,
    text,
    refuse,
    words: (field, most) => {
      if (text(field).length > most) refuse(field, tooLong(most));
      return text(field);
    },
    oneOf: (field, codes, ask) => {
      const chosen = codes.find((code) => code === text(field)) ?? null;
      if (!chosen && text(field) !== "") refuse(field, ask);
      return chosen;
    },
  };
}
