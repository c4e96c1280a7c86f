import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import { offerDeclarationChange } from "#app/services/meeting-record/offer-declaration.server.ts";
import type { Db } from "#db/open.server.ts";
import { openMeetingDeed, postMeetingDeed } from "#app/http/meeting/meeting-deeds.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";

/** What the pages that change or remove a recorded declaration show. */
export async function offerDeclaration(args: LoaderFunctionArgs) {
  const { ctx, actor, meetingId } = await openMeetingDeed(args);
  return found(await offerDeclarationChange(ctx.db, actor, { meetingId, declarationId: idOf(args.params.id) }));
}

/** Posts a deed on a recorded declaration, and goes back to its meeting with a sentence. */
export function postDeclarationDeed<S extends z.ZodType<Record<string, unknown>>>(
  args: ActionFunctionArgs,
  schema: S,
  deed: (
    db: Db,
    acting: Acting,
    input: z.output<S> & { meetingId: number; declarationId: number },
  ) => Promise<Outcome<{ who: string }>>,
  say: (who: string) => string,
) {
  const declarationId = idOf(args.params.id);
  return postMeetingDeed(
    args,
    schema,
    (db, acting, input) => deed(db, acting, { ...input, declarationId }),
    (done) => say(done.who),
  );
}
