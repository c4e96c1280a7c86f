import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { YesOrNo } from "#app/components/decision/yes-or-no.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { sayDecided } from "#app/http/home/say-decided.server.ts";
import { PROGRAMME } from "#app/http/programme/programme-deeds.server.ts";
import { decideProgramme } from "#app/services/programme/decide-programme.server.ts";
import { ProgrammeDecisionForm } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Decide: ${data?.title}` }];

export const loader = deedLoader(PROGRAMME, async ({ programme }) => programme);

export const action = deedAction(
  { ...PROGRAMME, home: () => "/approvals" },
  ProgrammeDecisionForm,
  decideProgramme,
  ({ words }, _params, { ctx }) => sayDecided(ctx, words),
);

export default function ProgrammeDecisionPage() {
  const programme = useLoaderData<typeof loader>();
  const back = { href: programme.address, words: programme.title };
  const { approve_programme: approve, decide_programme: decide } = programme.verdicts;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, back]} />
      <Heading caption={programme.title}>Approve the programme or send it back</Heading>
      {decide.allowed ? (
        <YesOrNo
          to="programme"
          may={approve}
          action={`${programme.address}/decision`}
          version={programme.version}
          about={programme.title}
        />
      ) : (
        <WhyNot verdict={approve.allowed ? decide : approve} back={back} />
      )}
    </>
  );
}
