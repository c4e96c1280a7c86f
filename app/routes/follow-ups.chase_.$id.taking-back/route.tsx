import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { deedAction, deedLoader, onPage, onPartOf } from "#app/http/deed-route.server.ts";
import { offerTakingBack } from "#app/services/follow-up/offer-chase.server.ts";
import { takeBackOwnerLink } from "#app/services/follow-up/take-back-owner-link.server.ts";

const LINK = onPartOf(onPage("/follow-ups/chase"), "linkId");

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Withdraw the link for ${data?.owner}` }];

export const loader = deedLoader(LINK, ({ db, actor, ctx, linkId }) => offerTakingBack(db, actor, linkId, ctx.now));

export const action = deedAction(LINK, z.object({}), takeBackOwnerLink, ({ owner, bodySlug }) => ({
  to: `/follow-ups/chase?body=${bodySlug}`,
  say: `The link for ${owner} no longer works.`,
}));

export default function TakingBackPage() {
  const link = useLoaderData<typeof loader>();
  const back = { href: `/follow-ups/chase?body=${link.bodySlug}`, words: "Chase follow-ups" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-ups" }, back]} />
      <Heading caption={link.owner}>Withdraw the link</Heading>
      <WhyNot verdict={link.verdict} back={back} />
      {link.verdict.allowed ? (
        <Form action={`/follow-ups/chase/${link.id}/taking-back`}>
          <p className="govuk-body">
            The link made on {dateText(link.madeOn)} will stop working. The follow-ups that it asked about stay open.
          </p>
          <SubmitButton kind="warning">Withdraw the link</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
