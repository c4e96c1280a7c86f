import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import { PublishedFollowUps } from "#app/components/public-record/published-follow-ups.tsx";
import { RecordLink } from "#app/components/public-record/published-parts.tsx";
import { HowThemesWereChosen } from "#app/components/public-record/published-round.tsx";
import { AnswerCard, OutcomeCard } from "#app/components/public-record/published-record.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { hidden, Say, Twin, useSay } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { yearWordsIn } from "#app/domain/municipal-year.ts";
import { dateText } from "#app/domain/calendar.ts";
import { pageOf, type Paged } from "#app/domain/pages.ts";
import type { OutcomeView } from "#app/domain/public-record/outcome.ts";
import type { Results } from "#app/domain/public-record/results.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readResults } from "#app/services/scoring/read-results.server.ts";
import { say } from "#app/words/say.ts";
import { BarChart } from "./bar-chart.tsx";
import { Figures } from "./figures.tsx";
import { Listed } from "./listed.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const title = data
    ? say(language, "results.title", { body: data.body.name, year: yearWordsIn(language, data.yearWords) })
    : say(language, "year.notFound");
  return [{ title: title.words }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = { slug: found(params.slug), year: found(params.year) };
  const results = found(await readResults(ctx.db, asked, ctx.today));
  madeFromPublished(ctx, results);
  const here = `${ctx.url.pathname}${ctx.url.search}`;
  return readingPage(ctx, { ...results, here, parts: partsOf(results, (part) => ctx.url.searchParams.get(part)) });
}

/** So many rows of each part stand on a page. */
const ROWS_OF_A_PART = 50;

/** The lists of the page, each with pages of its own. */
function partsOf(
  { results, themes, outcomes, onThemes, answers }: NonNullable<Awaited<ReturnType<typeof readResults>>>,
  pageAsked: (part: string) => string | null,
) {
  const { recommendations, others, overdue } = results;
  const paged = <T,>(part: string, rows: readonly T[]) => pageOf(rows, pageAsked(part), ROWS_OF_A_PART);
  const isOnTheme = ({ itemId }: { itemId: number }) => onThemes.includes(itemId);
  return {
    themes: paged("themes", themes),
    recommendations: paged("recommendations", recommendations),
    others: paged("others", others),
    overdue: paged("overdue", overdue),
    outcomes: paged("outcomes", outcomes.filter(isOnTheme)),
    routine: paged(
      "routine",
      outcomes.filter((outcome) => !isOnTheme(outcome)),
    ),
    answers: paged("answers", answers),
  };
}

export default function ResultsPage() {
  const page = useLoaderData<typeof loader>();
  const { body, results, parts, here } = page;
  const say = useSay();
  const language = useLanguage();
  const year = yearWordsIn(language, page.yearWords);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: <Say of="home.programmes" /> },
          { href: `/bodies/${body.slug}`, words: body.name },
          { href: page.programme, words: <Say of="programme.year" with={{ year }} /> },
        ]}
      />
      <Heading
        caption={
          <>
            <Twin en={body.name} />, {year}
          </>
        }
      >
        <Say of="story.became" />
      </Heading>
      <p className="govuk-body">
        <Say of="results.basedOn" with={{ day: dateText(page.today, language) }} />
      </p>
      <Years years={page.years} />
      <Figures results={results} />
      <Charts results={results} />
      <Listed id="overdue" title={say("results.late")} of={parts.overdue} here={here}>
        {(followUps) => <PublishedFollowUps followUps={followUps} />}
      </Listed>
      <div className="app-pair">
        <Listed id="recommendations" title={say("results.recommendations")} of={parts.recommendations} here={here}>
          {(followUps) => <PublishedFollowUps followUps={followUps} />}
        </Listed>
        <Listed id="others" title={say("results.others")} of={parts.others} here={here}>
          {(followUps) => <PublishedFollowUps followUps={followUps} />}
        </Listed>
        <Listed id="themes" title={say("results.themes")} of={parts.themes} here={here}>
          {(themes) => (
            <ul className="govuk-list govuk-list--bullet">
              {themes.map((theme) => (
                <li key={theme.reference}>
                  <RecordLink to={theme} /> (
                  <a className="govuk-link" href={`${theme.href}/story`}>
                    <Say of="results.story" with={{ hidden, title: <Twin en={theme.title} /> }} />
                  </a>
                  )
                </li>
              ))}
            </ul>
          )}
        </Listed>
        <Listed id="outcomes" title={say("record.decided")} of={parts.outcomes} here={here} folded>
          {(outcomes) => outcomes.map((outcome) => <OutcomeCard key={outcome.itemId} outcome={outcome} named />)}
        </Listed>
        <Listed id="answers" title={say("record.answered")} of={parts.answers} here={here} folded>
          {(answers) => answers.map((answer) => <AnswerCard key={answer.questionId} answer={answer} />)}
        </Listed>
      </div>
      <Routine of={parts.routine} here={here} />
      <HowThemesWereChosen rounds={page.rounds} />
    </>
  );
}

/** How what was asked for and promised stands, and what was said to the recommendations. */
function Charts({ results: { statuses, responses, recommendations } }: { results: Results }) {
  const say = useSay();
  if (statuses.every(({ count }) => count === 0)) return null;
  return (
    <div className="app-pair">
      <BarChart id="statuses" title={say("results.standsToday")} of={say("results.asks")} bars={statuses} />
      {recommendations.length > 0 ? (
        <BarChart
          id="responses"
          title={say("results.saidToThem")}
          of={say("results.ofRecommendations")}
          bars={responses.map(({ response, ...bar }) => ({ key: response, ...bar }))}
        />
      ) : null}
    </div>
  );
}

/** What was decided of the business that comes with every meeting, folded: few look for it. */
function Routine({ of, here }: { of: Paged<OutcomeView>; here: string }) {
  const say = useSay();
  if (of.total === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          <Say of="results.routine" with={{ count: of.total }} />
        </span>
      </summary>
      <div className="govuk-details__text">
        {of.rows.map((outcome) => (
          <OutcomeCard key={outcome.itemId} outcome={outcome} named />
        ))}
        <PartPagesInAll of={of} here={here} part="routine" title={say("results.routineBusiness")} />
      </div>
    </details>
  );
}

function Years({ years }: { years: readonly { href: string; label: string; isHere: boolean }[] }) {
  const say = useSay();
  if (years.length < 2) return null;
  return (
    <nav aria-label={say("results.years")} className="app-no-print">
      <ul className="app-inline-list">
        {years.map((year) => (
          <li key={year.href}>
            {year.isHere ? (
              <strong aria-current="page">{year.label}</strong>
            ) : (
              <a className="govuk-link" href={year.href}>
                {year.label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
