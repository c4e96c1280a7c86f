import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { finishSigningIn } from "#app/http/account/way-in.server.ts";
import { contextFor, type RequestContext } from "#app/http/context.server.ts";
import { answer } from "#app/http/form.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { readPendingSignIn } from "#app/services/account/pending-sign-in.server.ts";

export const meta: MetaFunction = () => [{ title: "Sign in by a link" }];

const pendingOf = (ctx: RequestContext, token = "") =>
  readPendingSignIn(ctx.write, ctx.planner.sessionSecret, "link", token, ctx.now);

/** Looking never uses a link up. 410 once it is dead. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const pending = await pendingOf(ctx, params.token);
  const shown = { path: ctx.url.pathname };
  return pending ? data({ ...shown, name: pending.name }) : data({ ...shown, name: null }, 410);
}

/** Signs in who was sent the link from the machine: it stands for everything that they would have shown. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const pending = await pendingOf(ctx, params.token);
  if (!pending) throw notFound();
  const done = { ok: true, result: null, repeated: false } as const;
  return answer(
    ctx,
    { values: {} },
    async () => done,
    () => finishSigningIn(ctx, request, pending),
  );
}

export default function SignInLinkPage() {
  const { path, name } = useLoaderData<typeof loader>();
  if (name === null) {
    return (
      <>
        <Heading>This link does not work</Heading>
        <p className="govuk-body-l">It has been used, or its hour is over. Have another made at the machine.</p>
      </>
    );
  }
  return (
    <>
      <Heading caption={name}>Sign in by a link</Heading>
      <p className="govuk-body">
        The link works once. Set up your second step, or your password, straight after: the page for it comes next.
      </p>
      <Form action={path}>
        <SubmitButton>Sign in</SubmitButton>
      </Form>
    </>
  );
}
