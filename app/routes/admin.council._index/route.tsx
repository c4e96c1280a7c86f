import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LogoPicture } from "#app/components/logo-picture.tsx";
import { Breadcrumbs, Facts, Heading } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { COUNCIL_FIELDS } from "#app/domain/administration/council.ts";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { readCouncil } from "#app/services/administration/offer-council.server.ts";

export const meta: MetaFunction = () => [{ title: "The council - Administration" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return readCouncil(ctx.db, requireAdministrator(ctx));
}

const EDIT = { href: "/admin/council/edit", words: "Change" };

export default function CouncilPage() {
  const { name, colour, welcome, logo, events } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }]} />
      <Heading>The council</Heading>
      <p className="govuk-body">
        Whose planner this is: pages, papers and their headers carry it. What the public reads changes at once.
      </p>
      <Facts
        facts={[
          { term: COUNCIL_FIELDS.name.label, value: name || "Not given yet", change: EDIT },
          { term: COUNCIL_FIELDS.colour.label, value: colour || "The planner’s own", change: EDIT },
          { term: COUNCIL_FIELDS.welcome.label, value: welcome || "None", change: EDIT },
          {
            term: "Logo",
            value: logo ? <LogoPicture logo={logo} /> : "None",
            change: { href: "/admin/council/logo", words: logo ? "Change" : "Put in" },
          },
        ]}
      />
      {logo ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/admin/council/logo-removal">
            Take out the logo
          </a>
        </p>
      ) : null}
      {events.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">History</h2>
          <Timeline entries={events} />
        </>
      ) : null}
    </>
  );
}
