import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { OccasionFields } from "#app/components/deadline/occasion-fields.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { SubNavigation } from "#app/components/sub-navigation.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerOccasion } from "#app/services/deadline/offer-occasion.server.ts";
import { recordOccasion } from "#app/services/deadline/record-occasion.server.ts";
import { NewOccasion } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Record what starts a deadline" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return found(await offerOccasion(ctx.db, requireActor(ctx), ctx.url.searchParams.get("body")));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, NewOccasion);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => recordOccasion(ctx.write, actingIn(ctx, actor, form), form.data),
    ({ title, path }) => ({ to: path, say: `“${title}” is recorded. This is what it starts.` }),
  );
}

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
