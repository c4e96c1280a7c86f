import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OutsideButtons } from "#app/components/account/outside-buttons.tsx";
import type { FormState } from "#app/components/form-state.ts";
import { Heading } from "#app/components/page-parts.tsx";
import { OUTSIDE_REFUSALS } from "#app/domain/account/outside.ts";
import { BeginOutside, beginningOf, NO_BEGINNING, outsideCookie, outsideIn } from "#app/http/account/outside.server.ts";
import { contextFor, type RequestContext } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { sessionNamed } from "#app/http/session.server.ts";
import { beginOutside, type Beginning } from "#app/services/account/begin-outside.server.ts";
import { mayCarryForm } from "#app/services/account/carry-form.server.ts";
import { providerOfSession, providerToUse } from "#app/services/account/offer-providers.server.ts";
import { endingAt, type Provider } from "#app/services/account/outside-client.server.ts";

export const meta: MetaFunction = () => [{ title: "Sign in" }];

/** Forms may send nobody to another site, so the page that answers one leads on. */
export const headers: HeadersFunction = ({ actionHeaders, parentHeaders }) => {
  const to = actionHeaders.get("Refresh");
  return { ...Object.fromEntries(parentHeaders), ...(to ? { Refresh: to } : {}) };
};

/** Sends on without a press where a session that began there is renewed, or ended there too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = ctx.url.searchParams;
  const next = safePath(asked.get("next"));
  const provider = found(await providerToUse(ctx.db, idOf(params.id), ctx));
  const shown = { id: provider.id, name: provider.name, next, because: null };
  if (asked.has("ending")) throw redirect((await endingAt(outsideIn(ctx), provider)) ?? "/sign-in");
  const beginning = await withoutPress(ctx, request, provider, next);
  if (!beginning) return shown;
  const begun = await beginOutside(ctx.write, outsideIn(ctx), provider, beginning);
  if (!begun.ok) return data({ ...shown, because: OUTSIDE_REFUSALS.no_answer }, 503);
  const { to, token } = begun.result;
  throw redirect(to, { headers: { "Set-Cookie": outsideCookie(ctx, token) } });
}

async function withoutPress(ctx: RequestContext, request: Request, { id }: Provider, next: string) {
  const asked = ctx.url.searchParams;
  if (!asked.has("renewal") || ctx.reader) return null;
  const began = await providerOfSession(ctx.db, sessionNamed(ctx.planner, request) ?? "");
  return began?.providerId === id ? ({ ...NO_BEGINNING, kind: "silent", next } satisfies Beginning) : null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const form = await readForm(request, BeginOutside);
  if (!form.ok) return malformed(form);
  const reader = form.data.trial ? ctx.reader : null;
  const provider = found(await providerToUse(ctx.db, idOf(params.id), { ...ctx, reader }));
  const beginning = await beginningOf(ctx, form.data, provider);
  return answer(
    ctx,
    form,
    async () => {
      const may = ctx.session ? null : await mayCarryForm(ctx.write, ctx.from, beginning.kept);
      return may ?? beginOutside(ctx.write, outsideIn(ctx), provider, beginning);
    },
    ({ to, token }) => ({
      show: { to },
      headers: [
        ["Set-Cookie", outsideCookie(ctx, token)],
        ["Refresh", `0;url=${to}`],
      ],
    }),
  );
}

export default function BeginOutsidePage() {
  const { id, name, next, because } = useLoaderData<typeof loader>();
  const sent = useActionData() as ({ to?: string } & Partial<FormState>) | undefined;
  if (sent?.to) {
    return (
      <>
        <Heading>Sign in with {name}</Heading>
        <p className="govuk-body">
          You are sent on to its own page.{" "}
          <a className="govuk-link" href={sent.to}>
            Go on to {name}
          </a>
        </p>
      </>
    );
  }
  const refusal = sent?.refusal ?? because;
  const { kept, invitation, join, trial } = sent?.values ?? {};
  const fields = Object.entries({ kept, invitation, join, trial }).flatMap(([field, value]) =>
    typeof value === "string" ? [[field, value]] : [],
  );
  return (
    <>
      <Heading>{refusal ? "Nobody was signed in" : "Sign in"}</Heading>
      {refusal ? <p className="govuk-body-l">{refusal}</p> : null}
      <OutsideButtons
        providers={[{ id, name }]}
        next={next}
        fields={Object.fromEntries(fields) as Record<string, string>}
        words={refusal ? "Try again with" : "Sign in with"}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          Other ways to sign in
        </a>
      </p>
    </>
  );
}
