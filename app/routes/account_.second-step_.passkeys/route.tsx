import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RecoveryCodes } from "#app/components/account/recovery-codes.tsx";
import { PasskeyButton } from "#app/components/account/second-step-fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { NewPasskey, SECOND_STEP, secondStepAction } from "#app/http/account/second-step-deeds.server.ts";
import { passkeySite } from "#app/http/account/way-in.server.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { addPasskey, offerPasskey } from "#app/services/account/add-passkey.server.ts";

const deviceOf = ({ session }: RequestContext) => session?.deviceWords ?? "";
const siteOf = (ctx: RequestContext) => passkeySite(ctx, `new in ${ctx.session?.idHash}`);

export const meta: MetaFunction = () => [{ title: "Add a passkey" }];

export const loader = deedLoader(SECOND_STEP, async ({ db, actor, ctx }) => ({
  options: await offerPasskey(db, siteOf(ctx), actor.personId),
  device: deviceOf(ctx),
}));

export const action = secondStepAction(
  SECOND_STEP,
  NewPasskey,
  (db, by, { passkey }, { ctx }) => addPasskey(db, siteOf(ctx), by, { passkey, deviceWords: deviceOf(ctx) }),
  "The passkey is added. You are signed out everywhere else.",
);

export default function AddPasskeyPage() {
  const { options, device } = useLoaderData<typeof loader>();
  const done = useActionData<{ codes?: string[] }>();
  const back = { href: "/account/second-step", words: "Your second step" };
  if (done?.codes) return <RecoveryCodes codes={done.codes} on={back} />;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }, back]} />
      <Heading>Add a passkey</Heading>
      <p className="govuk-body">
        This device ({device}) keeps the passkey and asks for your finger, your face or its own code before it shows it.
        Nobody can find it out, and no other website can ask for it.
      </p>
      <Form action="/account/second-step/passkeys" className="app-narrow-form">
        <PasskeyButton ask="create" options={options} words="Add a passkey" />
      </Form>
      <p className="govuk-body">
        Is there no button here? Passkeys need JavaScript.{" "}
        <a className="govuk-link" href="/account/second-step/app">
          Set up an authenticator app
        </a>{" "}
        instead: it works without.
      </p>
    </>
  );
}
