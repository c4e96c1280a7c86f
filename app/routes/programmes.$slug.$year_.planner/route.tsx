import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PROGRAMME_STATES } from "#app/domain/programme-states.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readPlanner } from "#app/services/programme/read-planner.server.ts";
import { Column } from "./column.tsx";

export const handle = { wide: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Planner ${data?.year.label}, ${data?.body.name}` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return found(await readPlanner(ctx.db, actor, params.slug ?? "", params.year ?? ""));
}

export default function PlannerPage() {
  const board = useLoaderData<typeof loader>();
  const { body, year, columns } = board;
  const home = `/programmes/${body.slug}/${year.slug}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Programmes" },
          { href: home, words: `${body.name} ${year.label}` },
        ]}
      />
      <Heading caption={`${body.name}, work programme ${year.label}`}>Planner</Heading>
      <p className="govuk-body">
        The programme is {PROGRAMME_STATES[board.state].words.toLowerCase()}. {HINTS[board.state]}
      </p>
      <ul className="govuk-list app-planner__links">
        {board.mayAddMeeting ? (
          <li>
            <a className="govuk-link" href={`/meetings/new?body=${body.slug}`}>
              Add a meeting
            </a>
          </li>
        ) : null}
        <li>
          <a className="govuk-link" href={home}>
            View as a table
          </a>
        </li>
      </ul>
      {columns.length === 1 ? (
        <p className="govuk-inset-text">
          No meeting is planned for the rest of this year.{" "}
          {board.mayAddMeeting ? "Add meeting dates to start planning." : "The scrutiny officer adds the dates."}
        </p>
      ) : null}
      <div className="app-board">
        {columns.map((column) => (
          <Column
            key={column.meeting?.reference ?? "pool"}
            column={column}
            meetings={board.meetings}
            back={`${home}/planner`}
          />
        ))}
      </div>
    </>
  );
}

const HINTS = {
  draft: "Items move at once.",
  submitted: "Nothing moves until the chair has decided, or you recall it.",
  approved: "A move is put to the chair, unless a delegation covers it.",
  published: "A move is put to the chair, unless a delegation covers it; the public see it with the next release.",
} as const satisfies Record<keyof typeof PROGRAMME_STATES, string>;
