/** What was typed: one text a field, or a list of them. */
export type FormValues = Record<string, string | string[]>;

/** A form that comes back: errors at fields, or one refusal, with everything that was typed. */
export type FormState = {
  errors: Record<string, string>;
  refusal: string | null;
  values: FormValues;
};

/** Of a form that nothing has answered yet. */
export const NOTHING_CAME: FormState = { errors: {}, refusal: null, values: {} };
