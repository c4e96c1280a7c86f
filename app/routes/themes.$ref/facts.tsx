import { OutwardLink } from "#app/components/outward-link.tsx";
import { Facts } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { enteredByText } from "#app/domain/on-behalf.ts";
import { RECOMMENDATIONS } from "#app/domain/theme/recommendation.ts";
import type { ThemeView } from "#app/services/theme/read-theme.server.ts";

/** What the working record says of a theme. */
export function ThemeFacts({ theme }: { theme: ThemeView }) {
  const advice = theme.recommendation
    ? [RECOMMENDATIONS[theme.recommendation].words, theme.recommendationWords].filter(Boolean).join(": ")
    : null;
  return (
    <Facts
      facts={[
        { term: "Why it matters", value: theme.whyItMatters },
        { term: "What could change", value: theme.desiredOutcome },
        { term: "Who is affected", value: theme.whoIsAffected },
        { term: "When it would help most", value: theme.timingWords },
        { term: "Where it came from", value: <Origin theme={theme} /> },
        { term: "Proposed by", value: enteredByText(theme.proposerName ?? theme.proposerWords, theme.enteredByName) },
        { term: "Proposed on", value: theme.proposedOn ? dateText(theme.proposedOn) : null },
        { term: "Lead member", value: theme.leadName },
        { term: "How it will be looked at", value: theme.formatLabel },
        { term: "Witnesses", value: theme.witnessesWords },
        { term: "Officer's advice to the chair", value: advice },
        { term: "Why it is sensitive", value: theme.sensitiveBecause },
      ]}
    />
  );
}

function Origin({ theme }: { theme: ThemeView }) {
  const words = theme.originWords || theme.originUrl;
  if (!words) return <>{theme.originLabel}</>;
  return (
    <>
      {theme.originLabel}: {theme.originUrl ? <OutwardLink href={theme.originUrl}>{words}</OutwardLink> : words}
    </>
  );
}
