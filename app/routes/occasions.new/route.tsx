import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { OccasionFields } from "#app/components/deadline/occasion-fields.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { SubNavigation } from "#app/components/sub-navigation.tsx";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { offerOccasion } from "#app/services/deadline/offer-occasion.server.ts";
import { recordOccasion } from "#app/services/deadline/record-occasion.server.ts";
import { NewOccasion } from "./form.ts";

const DEADLINES = onPage("/deadlines");

export const meta: MetaFunction = () => [{ title: "Record what starts a deadline" }];

export const loader = deedLoader(DEADLINES, ({ db, actor, url }) =>
  offerOccasion(db, actor, url.searchParams.get("body")),
);

export const action = deedAction(DEADLINES, NewOccasion, recordOccasion, ({ title, path }) => ({
  to: path,
  say: `“${title}” has been recorded. This is the deadline that it starts.`,
}));

export default function NewOccasionPage() {
  const { body, bodies, choices, verdict } = useLoaderData<typeof loader>();
  const here = (slug: string) => `/occasions/new?body=${slug}`;
  const back = { href: `/deadlines?body=${body.slug}`, words: body.name };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/deadlines", words: "Deadlines" }, back]} />
      <Heading caption={body.name}>Record what starts a deadline</Heading>
      {bodies.length > 1 ? (
        <SubNavigation
          label="Bodies"
          here={here(body.slug)}
          sections={bodies.map(({ slug, name }) => ({ href: here(slug), words: name }))}
        />
      ) : null}
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={here(body.slug)}>
          <input type="hidden" name="bodyId" value={body.id} />
          <OccasionFields choices={choices} />
          <SubmitButton>Record it</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
