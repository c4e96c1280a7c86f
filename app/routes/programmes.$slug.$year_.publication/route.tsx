import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { startYearFromSlug } from "#app/domain/municipal-year.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerRelease } from "#app/services/programme/offer-release.server.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import { MOST_NOTE, Publication } from "./form.ts";
import { WhatReadersWillSee } from "./what-readers-will-see.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Publish ${data.bodyName} ${data.yearLabel}` : "Programme not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return found(await offerRelease(ctx.db, actor, programmeIn(params), ctx.now));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const { programmeId } = found(await offerRelease(ctx.db, actor, programmeIn(params), ctx.now));
  const form = await readForm(request, Publication);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => publishProgramme(ctx.write, actingIn(ctx, actor, form), { programmeId, ...form.data }),
    (done) => ({ to: done.path, say: `Release ${done.number} is published.` }),
  );
}

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
          <WhatReadersWillSee number={offer.number} changes={offer.changes} holds={offer.holds} />
          <TextArea
            name="note"
            label="Note to readers (optional)"
            hint="Shown beside what changed, for everybody to read."
            most={MOST_NOTE}
            rows={3}
          />
          <SubmitButton>Publish release {offer.number}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}

function programmeIn(params: { slug?: string; year?: string }) {
  return { bodySlug: found(params.slug), startYear: found(startYearFromSlug(params.year)) };
}
