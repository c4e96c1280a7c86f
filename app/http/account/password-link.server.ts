import { data, type AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { type LinkKind, LINK_ENDED } from "#app/domain/account/sign-in.ts";
import { MOST_PASSWORD } from "#app/domain/account/password.ts";
import { offerProvidersTo } from "#app/services/account/offer-providers.server.ts";
import { readLink } from "#app/services/account/read-link.server.ts";
import { useLink } from "#app/services/account/use-link.server.ts";
import { unlessTrouble } from "#app/services/retry-while-busy.server.ts";
import { goOnSigningIn } from "./way-in.server.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";

const NewPassword = z.object({
  password: z
    .string("Choose a password")
    .max(MOST_PASSWORD, `Choose a password of at most ${MOST_PASSWORD} characters`),
});

type Asked = { request: Request; context: AppLoadContext; params: { token?: string } };

/** What the page of a link shows. Looking never uses it up: mail scanners follow links too. 410 once it is dead. */
export async function showLink(kind: LinkKind, { request, context, params }: Asked) {
  const ctx = await contextFor(request, context);
  const given = { secret: ctx.planner.sessionSecret, kind, token: params.token ?? "", now: ctx.now };
  const owner = await readLink(ctx.db, given);
  const token = kind === "invitation" ? given.token : "";
  const shown = {
    path: ctx.url.pathname,
    ended: LINK_ENDED,
    token,
    ...(await offerProvidersTo(ctx.db, owner?.personId ?? 0)),
  };
  return owner
    ? data({ ...shown, owner: { name: owner.name, email: owner.email } })
    : data({ ...shown, owner: null }, 410);
}

/** Sets the password, uses the link up and signs in under a new session, after the second step where they have one. */
export async function takeLink(kind: LinkKind, { request, context, params }: Asked) {
  const ctx = await contextFor(request, context);
  const form = await readForm(request, NewPassword);
  if (!form.ok) return malformed(form);
  const given = {
    secret: ctx.planner.sessionSecret,
    kind,
    token: params.token ?? "",
    now: ctx.now,
    password: form.data.password,
  };
  return answer(
    ctx,
    form,
    () => useLink(ctx.write, given),
    async ({ personId }) => {
      // The password is set and the link used up: where no session can be opened now, they sign in themselves.
      const entering = { personId, next: "/", invited: kind === "invitation" };
      return (await goOnSigningIn(ctx, request, entering).catch(unlessTrouble(null))) ?? { to: "/sign-in" };
    },
  );
}
