import { z } from "zod";

/** Nothing is asked: the form is its own button. */
export const Removing = z.object({});
