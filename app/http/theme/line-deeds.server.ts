import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { found } from "#app/http/responses.server.ts";
import { openThemeDeed, postThemeDeed } from "./theme-deeds.server.ts";

/** What the page of one line of enquiry starts from. */
export async function openLine(args: LoaderFunctionArgs) {
  return { ...(await openThemeDeed(args)), lineId: lineIdOf(args) };
}

/** Posts a deed of one line of enquiry and goes back to the theme's lines with a sentence. */
export function postLineDeed<S extends z.ZodType<Record<string, unknown>>>(
  args: ActionFunctionArgs,
  schema: S,
  deed: (
    db: Db,
    acting: Acting,
    input: z.output<S> & { themeId: number; lineId: number },
  ) => Promise<Outcome<{ reference: string }>>,
  say: string,
) {
  const lineId = lineIdOf(args);
  return postThemeDeed(
    args,
    schema,
    (db, acting, input) => deed(db, acting, { ...input, lineId }),
    (done) => ({
      say,
      to: `/themes/${done.reference}/lines-of-enquiry`,
    }),
  );
}

function lineIdOf({ params }: LoaderFunctionArgs): number {
  return found(/^[1-9]\d{0,8}$/.test(params.id ?? "") ? Number(params.id) : undefined);
}
