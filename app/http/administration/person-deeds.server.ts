import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import type { AccountDeed } from "#app/domain/account/may.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { LinkMaking } from "#app/services/account/links.server.ts";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { linkGiven, linkMaking, postWaitingMail } from "#app/http/mail.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";

/** What a deed on a person sends when it asks for nothing more. */
export const PersonVersion = z.object({ version: Version });

type Named = { name: string };

/** What the page of a deed on a person's account shows: the person, the version and the verdict. */
export async function offerPersonDeed({ request, params, context }: LoaderFunctionArgs, deed: AccountDeed) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await offerAccountDeed(ctx.db, actor, idOf(params.id), deed));
}

/** Posts a deed on a person's account, and goes back to the person with a sentence. */
export async function postPersonDeed<S extends z.ZodType<Record<string, unknown>>>(
  { request, params, context }: ActionFunctionArgs,
  schema: S,
  deed: (db: Db, acting: Acting, input: z.output<S> & { personId: number }) => Promise<Outcome<Named>>,
  say: (name: string) => string,
) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const personId = idOf(params.id);
  const form = await readForm(request, schema);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => deed(ctx.write, actingIn(ctx, actor, form), { ...form.data, personId }),
    ({ name }) => ({ to: `/admin/people/${personId}`, say: say(name) }),
  );
}

/** Posts a deed that makes a secret link: it is sent by mail, or shown once where no mail is sent. */
export async function postPersonLink(
  { request, params, context }: ActionFunctionArgs,
  deed: (
    db: Db,
    acting: Acting,
    making: LinkMaking,
    input: { personId: number; version: number },
  ) => Promise<{ outcome: Outcome<Named>; link: string | null }>,
) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const personId = idOf(params.id);
  const form = await readForm(request, PersonVersion);
  if (!form.ok) return malformed(form);
  let link: string | null = null;
  return answer(
    ctx,
    form,
    async () => {
      const input = { ...form.data, personId };
      const made = await deed(ctx.write, actingIn(ctx, actor, form), linkMaking(ctx), input);
      link = made.link;
      return made.outcome;
    },
    ({ name }) => {
      if (link) return { show: { link } };
      void postWaitingMail(ctx.planner);
      return { to: `/admin/people/${personId}`, say: linkGiven(ctx.planner, name) };
    },
  );
}
