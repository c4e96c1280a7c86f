import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { Heading } from "#app/components/page-parts.tsx";
import { WaysToSee } from "#app/components/programme/working-ways-to-see.tsx";
import { ResponseContext } from "#app/components/response-context.ts";
import { hasRoomForForms } from "#app/domain/programme/board-room.ts";
import { PROGRAMME_STATES } from "#app/domain/programme-states.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readPlanner } from "#app/services/programme/read-planner.server.ts";
import { BoardKey, PastMeetings, StatusLine } from "./beside-board.tsx";
import { Column } from "./column.tsx";
import { YearLine } from "./year-line.tsx";

export const handle = { wide: true, saysSavedItself: true, keys: "board" };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Planner ${data?.year.label}, ${data?.body.name}` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const asked = { slug: params.slug ?? "", year: params.year ?? "" };
  return found(await readPlanner(ctx.db, actor, asked, ctx.now));
}

export default function PlannerPage() {
  const board = useLoaderData<typeof loader>();
  const { nonce } = useContext(ResponseContext);
  const { body, year, columns, themes } = board;
  const home = `/programmes/${body.slug}/${year.slug}`;
  const cards = [...columns.flatMap((column) => column.cards), ...themes];
  const opens = hasRoomForForms(cards.length, board.meetings.length);
  const mayMove = opens && cards.some(({ move }) => move.allowed);
  return (
    <>
      <div className="app-board-top">
        <Heading
          caption={
            <>
              {body.name},{" "}
              <a className="govuk-link" href={home}>
                {year.words}
              </a>
            </>
          }
        >
          Planner
        </Heading>
        <div className="app-board-top__ways">
          <WaysToSee address={home} here="board" />
          {board.maySuggest && columns.length > 1 ? (
            <a className="govuk-button" href={`${home}/plan`} role="button" draggable="false">
              Suggest a plan
            </a>
          ) : null}
          {board.mayAddMeeting ? (
            <a className="govuk-button govuk-button--secondary" href={`/meetings/new?body=${body.slug}`}>
              Add a meeting
            </a>
          ) : null}
        </div>
      </div>
      <StatusLine undo={board.undo} back={`${home}/planner`} />
      <p className="app-board-hint">
        The programme is {PROGRAMME_STATES[board.state].words.toLowerCase()}. {HINTS[board.state]}
      </p>
      {board.draft ? (
        <p className="app-board-draft">
          <a className="govuk-link" href={board.draft.href}>
            {board.draft.words}
          </a>
          . What is moved on the board goes into it, until it is sent or discarded.
        </p>
      ) : null}
      <YearLine months={board.months} />
      {columns.length === 1 ? (
        <p className="govuk-inset-text">
          No meeting is planned for the rest of this year.{" "}
          {board.mayAddMeeting ? "Add meeting dates to start planning." : "The scrutiny officer adds the dates."}
        </p>
      ) : null}
      <div
        className="app-board"
        role="region"
        aria-label="Board: what is to be placed, then the meetings in order. It scrolls sideways."
        tabIndex={0}
      >
        {columns.map((column) => (
          <Column
            key={column.meeting?.reference ?? "pool"}
            column={column}
            themes={column.meeting ? [] : themes}
            moreThemes={column.meeting ? 0 : board.moreThemes}
            home={home}
            opens={opens}
            meetings={board.meetings}
            back={`${home}/planner`}
          />
        ))}
      </div>
      <BoardKey />
      <PastMeetings months={board.months} />
      {mayMove ? <script type="module" src="/board.js" nonce={nonce} /> : null}
    </>
  );
}

const HINTS = {
  draft: "Items move at once.",
  submitted: "Nothing moves until the chair has decided, or you recall it.",
  approved: "A move is put to the chair, unless a delegation covers it.",
  published: "A move is put to the chair, unless a delegation covers it; the public see it with the next release.",
} as const satisfies Record<keyof typeof PROGRAMME_STATES, string>;
