import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Facts, Heading } from "#app/components/page-parts.tsx";
import { OUTSIDE_REFUSALS } from "#app/domain/account/outside.ts";
import { OUTSIDE_COOKIE, outsideIn, TOKEN } from "#app/http/account/outside.server.ts";
import { comeIn } from "#app/http/account/way-in.server.ts";
import { contextFor } from "#app/http/context.server.ts";
import { cookieIn } from "#app/http/cookies.server.ts";
import { log } from "#app/http/log.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { endSession } from "#app/http/session.server.ts";
import { finishOutside } from "#app/services/account/finish-outside.server.ts";
import { providerToUse } from "#app/services/account/offer-providers.server.ts";

export const meta: MetaFunction = () => [{ title: "Sign in" }];

/** Somebody comes back from a provider: in, or why not. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const provider = found(await providerToUse(ctx.db, idOf(params.id), ctx));
  const token = cookieIn(ctx.planner, request, OUTSIDE_COOKIE, TOKEN) ?? "";
  const came = await finishOutside(ctx.write, outsideIn(ctx), provider, { token, search: ctx.url.search });
  if (came.kind === "in") {
    const { to, headers } = await comeIn(ctx, request, came);
    throw redirect(to, { headers });
  }
  if (came.kind === "trial") return { because: null, detail: "", on: TO_PROVIDERS, claims: factsOf(came.claims) };
  const { why, detail } = came;
  log.warn(
    { requestId: ctx.requestId, from: ctx.from.address, provider: provider.id, why, detail },
    "sign-in from elsewhere refused",
  );
  if (came.for === "silent") {
    const cleared = await endSession(ctx.planner, request);
    throw redirect(`/sign-in?next=${encodeURIComponent(came.next)}`, { headers: { "Set-Cookie": cleared } });
  }
  const shown = { because: OUTSIDE_REFUSALS[why], claims: [] };
  const status = why === "no_answer" ? 503 : 401;
  if (came.for === "trial") return data({ ...shown, detail, on: TO_PROVIDERS }, status);
  return data({ ...shown, detail: "", on: ctx.reader ? TO_ACCOUNT : TO_SIGN_IN }, status);
}

const TO_PROVIDERS = { href: "/admin/sign-in", words: "Back to signing in" };
const TO_ACCOUNT = { href: "/account", words: "Your account" };
const TO_SIGN_IN = { href: "/sign-in", words: "Sign in" };

const MOST_CLAIMS = 40;
const MOST_CHARACTERS = 200;

function factsOf(claims: Record<string, unknown>) {
  return Object.entries(claims)
    .slice(0, MOST_CLAIMS)
    .map(([term, value]) => ({
      term,
      value: (typeof value === "string" ? value : JSON.stringify(value)).slice(0, MOST_CHARACTERS),
    }));
}

export default function CameBackPage() {
  const { because, detail, on, claims } = useLoaderData<typeof loader>();
  return (
    <>
      {because === null ? (
        <>
          <Heading>It works: this came back</Heading>
          <p className="govuk-body">
            Nobody was signed in by it. Who somebody is there, is said by “iss” and “sub” together; nothing else of this
            is kept.
          </p>
          <Facts facts={claims} />
        </>
      ) : (
        <>
          <Heading>Nobody was signed in</Heading>
          <p className="govuk-body-l">{because}</p>
          {detail ? <p className="govuk-body">What was wrong: {detail}</p> : null}
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={on.href}>
          {on.words}
        </a>
      </p>
    </>
  );
}
