import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { pageOf } from "#app/domain/pages.ts";
import { PROGRAMME_FIELDS } from "#app/domain/programme/fields.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { PROGRAMME } from "#app/http/programme/programme-deeds.server.ts";
import { offerRelease } from "#app/services/programme/offer-release.server.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import { Publication } from "./form.ts";
import { WhatReadersWillSee } from "./what-readers-will-see.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Publish ${data.bodyName} ${data.yearLabel}` : "Programme not found" },
];

export const loader = deedLoader(PROGRAMME, async ({ db, actor, ctx, programme: { slug: bodySlug, startYear } }) => {
  const offer = await offerRelease(db, actor, { bodySlug, startYear }, ctx.now);
  return offer && { ...offer, changes: pageOf(offer.changes, ctx.url.searchParams.get("page")) };
});

export const action = deedAction(PROGRAMME, Publication, publishProgramme, (done) => ({
  to: done.path,
  say: `Release ${done.number} has been published.`,
}));

export default function PublicationPage() {
  const offer = useLoaderData<typeof loader>();
  const back = { href: offer.path, words: `${offer.bodyName} ${offer.yearLabel}` };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={back.words}>Publish release {offer.number}</Heading>
      <WhyNot verdict={offer.verdict} back={back} />
      {offer.verdict.allowed ? (
        <Form action={`${offer.path}/publication`} version={offer.version}>
          <WhatReadersWillSee
            number={offer.number}
            changes={offer.changes}
            holds={offer.holds}
            here={`${offer.path}/publication`}
          />
          <TextArea
            name="note"
            label="Note to the public (optional)"
            hint="Shown beside what changed, for everybody to read."
            most={PROGRAMME_FIELDS.note.limit}
            rows={3}
          />
          <SubmitButton>Publish release {offer.number}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
