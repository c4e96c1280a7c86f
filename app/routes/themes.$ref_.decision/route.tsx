import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { sayDecided } from "#app/http/home/say-decided.server.ts";
import { Breadcrumbs, Facts, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { ThemeDecisionForm } from "#app/components/theme/theme-decision-form.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { RECOMMENDATIONS } from "#app/domain/theme/recommendation.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { approveThemeThere } from "#app/services/theme/approve-theme-there.server.ts";
import { approveTheme } from "#app/services/theme/approve-theme.server.ts";
import type { ThemeMoved } from "#app/services/theme/move-theme-by.server.ts";
import { offerThemeDecision } from "#app/services/theme/offer-theme-decision.server.ts";
import { refuseTheme } from "#app/services/theme/refuse-theme.server.ts";
import { sendBackTheme } from "#app/services/theme/send-back-theme.server.ts";
import { Decision, type DecisionInput } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Decide on ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerThemeDecision(db, actor, themeId));

export const action = deedAction(
  { ...THEME, home: () => "/approvals" },
  Decision,
  decide,
  ({ title }, _params, { input, ctx }) => sayDecided(ctx, decidedWords(title, input)),
);

/** Each answer, its deed. */
function decide(
  db: Parameters<typeof approveTheme>[0],
  acting: Acting,
  input: DecisionInput & { themeId: number },
): ThemeMoved {
  if (input.decision === "approve_there") return approveThemeThere(db, acting, input);
  if (input.decision === "approve") return approveTheme(db, acting, input);
  if (input.decision === "refuse") return refuseTheme(db, acting, input);
  return sendBackTheme(db, acting, input);
}

function decidedWords(title: string, input: DecisionInput): string {
  if (input.decision === "refuse") return `${title} is not taken forward.`;
  if (input.decision === "send_back") return `${title} goes back to the scrutiny officer.`;
  const on = input.decision === "approve_there" && input.shown ? `, for ${dateText(input.shown)}` : "";
  return `${title} is taken on${on}.`;
}

export default function DecisionPage() {
  const theme = useLoaderData<typeof loader>();
  const back = { href: `/themes/${theme.reference}`, words: named(theme.title, theme.reference) };
  const advice = theme.recommendation ? RECOMMENDATIONS[theme.recommendation].words : null;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }, back]} />
      <Heading caption={named(theme.title, theme.reference)}>Decide on this theme</Heading>
      <WhyNot verdict={theme.verdict} back={back} />
      {theme.verdict.allowed ? (
        <>
          <Facts
            facts={[
              { term: "Why it matters", value: theme.whyItMatters },
              { term: "What could change", value: theme.desiredOutcome },
              { term: "Proposed by", value: theme.proposer },
              { term: "Lead member", value: theme.lead },
              {
                term: "The officer's advice",
                value: [advice, theme.recommendationWords].filter(Boolean).join(": "),
              },
              { term: "Meeting asked for", value: theme.place?.fact },
            ]}
          />
          <ThemeDecisionForm
            reference={theme.reference}
            title={theme.title}
            version={theme.version}
            recommendation={theme.recommendation}
            advice={theme.recommendationWords}
            approving={theme.approving}
            place={theme.place}
            takenAlong={theme.takenAlong}
          />
        </>
      ) : null}
    </>
  );
}
