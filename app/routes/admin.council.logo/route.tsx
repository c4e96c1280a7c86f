import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FileField, SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { COUNCIL_FIELDS } from "#app/domain/administration/council.ts";
import { asked } from "#app/domain/field.ts";
import { COUNCIL } from "#app/http/administration/administration-deeds.server.ts";

import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { answer, malformed } from "#app/http/form.server.ts";
import { offerCouncil } from "#app/services/administration/offer-council.server.ts";
import { setLogo } from "#app/services/administration/set-logo.server.ts";
import { readSentLogo } from "./sent-logo.server.ts";

export const meta: MetaFunction = () => [{ title: "Put in the council’s logo - Administration" }];

export const loader = deedLoader(COUNCIL, ({ db, actor }) => offerCouncil(db, actor));

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const sent = await readSentLogo(request, context);
  if (!sent.ok) return malformed(sent);
  return answer(
    ctx,
    sent,
    () => setLogo(ctx.write, actingIn(ctx, actor, sent), { version: sent.data.version, logo: sent.logo }),
    () => ({ to: "/admin/council", say: "The logo is on every page and paper from now on." }),
  );
}

export default function LogoPage() {
  const { logo, version, verdict } = useLoaderData<typeof loader>();
  const back = { href: "/admin/council", words: "The council" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }, back]} />
      <Heading>Put in the council’s logo</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action="/admin/council/logo" version={version} className="app-narrow-form" upload>
          <FileField
            name="file"
            label="Logo"
            hint="A PNG or JPEG file of at most 200 kB. It is shown on white, about 40 pixels high."
            accept=".png,.jpg,.jpeg"
          />
          <TextField name="words" {...asked(COUNCIL_FIELDS.logoWords)} given={logo?.words} />
          <SubmitButton>Save</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
