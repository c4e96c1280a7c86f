import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { OutsideButtons } from "#app/components/account/outside-buttons.tsx";
import { SecondStepFields } from "#app/components/account/second-step-fields.tsx";
import { PasswordField, SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { MOST_PASSWORD } from "#app/domain/account/password.ts";
import { passkeySite } from "#app/http/account/way-in.server.ts";
import { ShownStepForm } from "#app/http/account/second-step-deeds.server.ts";
import { contextFor, requireActor, type RequestContext } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { isProved } from "#app/http/proof.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { checkSecondStep } from "#app/services/account/check-second-step.server.ts";
import { noteProof, offerProof } from "#app/services/account/prove-again.server.ts";
import { provePassword } from "#app/services/account/prove-password.server.ts";

const Password = z.object({
  password: z.string("Enter your password").max(MOST_PASSWORD, `Enter at most ${MOST_PASSWORD} characters`),
});

export const meta: MetaFunction = () => [{ title: "Show that it is you" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const next = safePath(ctx.url.searchParams.get("next"), "/account");
  if (isProved(ctx)) throw redirect(next);
  const proof = ctx.planner.config.demo ? ONE_CLICK : await offerProof(ctx.db, actor, siteOf(ctx));
  return { action: `${ctx.url.pathname}${ctx.url.search}`, next, proof };
}

/** In the demonstration everybody signs in by one click, and shows by one that it is they. */
const ONE_CLICK = { by: "click" } as const;

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const proof = ctx.planner.config.demo ? ONE_CLICK : await offerProof(ctx.db, actor, siteOf(ctx));
  const done = { ok: true, result: {}, repeated: false } as const;
  const then = async () => {
    await noteProof(ctx.write, ctx.session?.idHash ?? "", ctx.now);
    return { to: safePath(ctx.url.searchParams.get("next"), "/account") };
  };
  if (proof?.by === "click") return answer(ctx, { values: {} }, async () => done, then);
  if (proof?.by === "second_step") {
    const form = await readForm(request, ShownStepForm);
    if (!form.ok) return malformed(form);
    return answer(ctx, form, () => checkSecondStep(ctx.write, ctx.from, siteOf(ctx), actor.personId, form.data), then);
  }
  const form = await readForm(request, Password);
  if (!form.ok) return malformed(form);
  return answer(ctx, form, () => provePassword(ctx.write, ctx.from, actor.personId, form.data.password), then);
}

/** What a passkey signs here, it signs for this session, once: the next time something else is asked. */
function siteOf(ctx: RequestContext) {
  return passkeySite(ctx, `${ctx.session?.idHash} ${ctx.session?.provedAt}`);
}

export default function ProofPage() {
  const { action, next, proof } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>Show that it is you</Heading>
      <p className="govuk-body">
        What comes next changes who may do what, or takes much away with it. Show that it is still you who sits here:
        then it goes on, and you are not asked again for a quarter of an hour.
      </p>
      {proof === null ? (
        <p className="govuk-body">You have no password here. Sign out, and sign in again.</p>
      ) : proof.by === "outside" ? (
        <OutsideButtons providers={proof.providers} next={next} words="Show it with" />
      ) : (
        <Form action={action} className="app-narrow-form">
          {proof.by === "second_step" ? (
            <SecondStepFields hasApp={proof.hasApp} passkey={proof.passkey} go="Go on" />
          ) : (
            <>
              {proof.by === "password" ? (
                <PasswordField name="password" label="Your password" autoComplete="current-password" />
              ) : (
                <p className="govuk-body">In this demonstration one click is enough.</p>
              )}
              <SubmitButton>Go on</SubmitButton>
            </>
          )}
        </Form>
      )}
    </>
  );
}
