import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { LogoPicture } from "#app/components/logo-picture.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { COUNCIL } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { offerCouncil } from "#app/services/administration/offer-council.server.ts";
import { removeLogo } from "#app/services/administration/remove-logo.server.ts";

export const meta: MetaFunction = () => [{ title: "Take out the council’s logo - Administration" }];

export const loader = deedLoader(COUNCIL, ({ db, actor }) => offerCouncil(db, actor));

export const action = deedAction(COUNCIL, OnlyVersion, removeLogo, () => "The logo has been taken out.");

export default function RemoveLogoPage() {
  const { logo, version, verdict } = useLoaderData<typeof loader>();
  const back = { href: "/admin/council", words: "The council" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }, back]} />
      <Heading>Take out the council’s logo</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action="/admin/council/logo-removal" version={version} className="app-narrow-form">
          {logo ? <LogoPicture logo={logo} /> : <p className="govuk-body">There is no logo.</p>}
          <p className="govuk-body">Pages and papers go on to say the council’s name.</p>
          <SubmitButton kind="warning">Take it out</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
