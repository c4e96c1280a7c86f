import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { WaysToSee } from "#app/components/programme/working-ways-to-see.tsx";
import { DAY_MARKS } from "#app/domain/programme/month-calendar.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readMonths } from "#app/services/programme/read-months.server.ts";
import { Month } from "./month.tsx";

export const handle = { wide: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `The months of ${data.year}: ${data.bodyName}` : "Year not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return found(await readMonths(ctx.db, requireActor(ctx), params));
}

export default function MonthsPage() {
  const { bodyName, address, year, months } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Programmes" },
          { href: address, words: `${bodyName} ${year}` },
        ]}
      />
      <Heading caption={`${bodyName}, work programme ${year}`}>Month by month</Heading>
      <WaysToSee address={address} here="months" />
      <ul className="app-month-key">
        {Object.entries(DAY_MARKS).map(([mark, words]) => (
          <li key={mark}>
            <span className={`app-month__day app-month__day--${mark}`} />
            {words}
          </li>
        ))}
      </ul>
      <div className="app-months">
        {months.map((month) => (
          <Month key={month.key} month={month} />
        ))}
      </div>
    </>
  );
}
