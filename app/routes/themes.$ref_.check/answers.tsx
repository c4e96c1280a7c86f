import { Facts } from "#app/components/page-parts.tsx";

type Checked = {
  reference: string;
  title: string;
  whyItMatters: string;
  whoIsAffected: string;
  desiredOutcome: string;
  questions: readonly string[];
  bodyName: string;
  timingWords: string;
  originLabel: string;
  originWords: string;
  originUrl: string | null;
};

const NONE = "Not given";

/** Every answer of a draft, each with the way back to its field. */
export function Answers({ draft }: { draft: Checked }) {
  const row = (term: string, value: string, field: string) => ({
    term,
    value: value || NONE,
    change: { href: `/themes/${draft.reference}/draft#${field}`, words: "Change" },
  });
  return (
    <Facts
      facts={[
        row("Issue", draft.title, "title"),
        row("Why scrutiny should look at it", draft.whyItMatters, "whyItMatters"),
        row("Who is affected", draft.whoIsAffected, "whoIsAffected"),
        row("What could change", draft.desiredOutcome, "desiredOutcome"),
        { ...row("Key questions", "", "questions.0"), value: <Questions texts={draft.questions} /> },
        row("Body", draft.bodyName, "bodyId"),
        row("When it would help most", draft.timingWords, "timingWords"),
        row("Where it came from", draft.originLabel, "originWords"),
        row("What it follows from", [draft.originWords, draft.originUrl].filter(Boolean).join(", "), "originWords"),
      ]}
    />
  );
}

function Questions({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return <>{NONE}</>;
  return (
    <ol className="govuk-list govuk-list--number">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}
