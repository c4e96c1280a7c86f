import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { idFromReference } from "#app/domain/references.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { offerNewFollowUp, type FollowUpRoom } from "#app/services/follow-up/offer-new-follow-up.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { FollowUpShape, followUpHoldsTogether } from "./follow-up-shapes.server.ts";
import { found } from "#app/http/responses.server.ts";

export const NewFollowUp = z.object(FollowUpShape).superRefine(followUpHoldsTogether);

const PLACE = { item: "itemId", theme: "themeId", question: "questionId", meeting: "meetingId" } as const;

/** The loader of the page that adds a follow-up to such a record. */
export async function openNewFollowUp({ request, params, context }: LoaderFunctionArgs, of: FollowUpRoom) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return found(await offerNewFollowUp(ctx.db, actor, of, found(idFromReference(of, params.ref))));
}

/** The action of that page: adds it and goes to its own page. */
export async function postNewFollowUp({ request, params, context }: ActionFunctionArgs, of: FollowUpRoom) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const id = found(idFromReference(of, params.ref));
  const form = await readForm(request, NewFollowUp);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => createFollowUp(ctx.write, actingIn(ctx, actor, form), { ...form.data, [PLACE[of]]: id }),
    (done) => ({ to: `/follow-ups/${done.reference}`, say: `${done.reference} is added.` }),
  );
}
