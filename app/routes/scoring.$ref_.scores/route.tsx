import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ROUND, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { RoundDeedPage } from "#app/components/scoring/round-deed-page.tsx";
import { instantText } from "#app/domain/calendar.ts";
import { calledOf, named, reference } from "#app/domain/references.ts";
import { mayRound } from "#app/domain/scoring/may.ts";
import { found } from "#app/http/responses.server.ts";
import { readRound } from "#app/services/scoring/read-round.server.ts";
import { scoreThemes } from "#app/services/scoring/score-themes.server.ts";
import { Scores } from "./form.ts";
import { ThemePoints } from "./theme-points.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Your scores in ${calledOf(data)}` }];

/** One's own points only: nothing of what others gave is on the page where one scores. */
export const loader = deedLoader(ROUND, async ({ db, actor, roundId }) => {
  const round = found(await readRound(db, actor, roundId));
  const { title, bodyName, year, version, criteria, closedOn, mine } = round;
  const rows = round.rows
    .map(({ id, themeId, title: theme, points }) => ({ id, themeId, title: theme, points }))
    .sort((a, b) => a.id - b.id);
  const head = {
    reference: round.reference,
    title,
    bodyName,
    year,
    version,
    verdict: mayRound("score_theme", round, actor),
  };
  return { ...head, criteria, closedOn, mine, rows };
});

export const action = deedAction(ROUND, Scores, scoreThemes, ({ done, of }) =>
  done === of
    ? `Your scores have been saved: all ${of} scored.`
    : `Your scores have been saved: ${done} of ${of} scored.`,
);

export default function ScoresPage() {
  const { criteria, mine, rows, closedOn, ...round } = useLoaderData<typeof loader>();
  return (
    <>
      <RoundDeedPage round={round} path="scores" heading="Your scores" button="Save my scores" version={null}>
        <p className="govuk-body">
          <strong>
            {mine.done} of {mine.of} scored.
          </strong>{" "}
          {mine.savedAt ? `You last saved on ${instantText(mine.savedAt)}. ` : ""}
          You can save part of it and come back; what you save last counts. Only you see the points you give.
        </p>
        <Meanings criteria={criteria} />
        {rows.map((row) => (
          <ThemePoints
            key={row.id}
            entryId={row.id}
            heading={named(row.title, reference("theme", row.themeId))}
            href={`/themes/${reference("theme", row.themeId)}`}
            criteria={criteria}
            points={row.points}
          />
        ))}
      </RoundDeedPage>
      {closedOn ? <p className="govuk-body">The scoring closed on {closedOn}.</p> : null}
    </>
  );
}

function Meanings({ criteria }: { criteria: readonly { id: number; name: string; meaning: string }[] }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What these mean</span>
      </summary>
      <dl className="govuk-details__text app-meanings">
        {criteria.map((criterion) => (
          <div key={criterion.id}>
            <dt>
              <strong>{criterion.name}</strong>
            </dt>
            <dd>{criterion.meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
