import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SecondStepFields } from "#app/components/account/second-step-fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { ShownStepForm } from "#app/http/account/second-step-deeds.server.ts";
import { finishSigningIn, passkeySite, requirePending } from "#app/http/account/way-in.server.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { log } from "#app/http/log.server.ts";
import { checkSecondStep } from "#app/services/account/check-second-step.server.ts";
import { offerSecondStep } from "#app/services/account/read-second-step.server.ts";

export const meta: MetaFunction = () => [{ title: "Sign in: second step" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const pending = await requirePending(ctx, request, "second_step");
  return offerSecondStep(ctx.db, passkeySite(ctx, pending.idHash), pending.personId);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const pending = await requirePending(ctx, request, "second_step");
  const form = await readForm(request, ShownStepForm);
  if (!form.ok) return malformed(form);
  const site = passkeySite(ctx, pending.idHash);
  return answer(
    ctx,
    form,
    async () => {
      const outcome = await checkSecondStep(ctx.write, ctx.from, site, pending.personId, form.data);
      const { requestId, from } = ctx;
      if (!outcome.ok) log.warn({ requestId, from: from.address, personId: pending.personId }, "second step refused");
      return outcome;
    },
    () => finishSigningIn(ctx, request, pending),
  );
}

export default function SecondStepPage() {
  const step = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>Second step</Heading>
      <p className="govuk-body">Your password is right. Show that it is you by one thing more.</p>
      <Form action="/sign-in/second-step" className="app-narrow-form">
        <SecondStepFields hasApp={step.hasApp} passkey={step.passkey} go="Sign in" />
      </Form>
      <p className="govuk-body">
        Have you lost your phone, your passkey and the recovery codes? Ask an administrator of this site to remove your
        second step: then your password lets you in, and you set up another.
      </p>
    </>
  );
}
