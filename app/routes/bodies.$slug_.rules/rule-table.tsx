import { weekdayDateText } from "#app/domain/calendar.ts";
import type { RuleView } from "#app/domain/deadline/rule-view.ts";
import type { Worked } from "#app/domain/deadline/worked-day.ts";
import { SmallTable, type SmallColumn } from "#app/components/table/small-table.tsx";

type Row = RuleView & { example: Worked; exampleFrom: string };

/** Rules as rows: what is due, how it is counted, who set it, where it comes from, and a day as an example. */
export function RuleTable({
  rules,
  slug,
  caption,
  withoutDay,
}: {
  rules: readonly Row[];
  slug: string;
  caption: string;
  withoutDay?: boolean;
}) {
  const counted: SmallColumn<Row>[] = [
    { label: "How it is counted", cell: (rule) => rule.counted },
    { label: "Set by", cell: (rule) => rule.setBy },
  ];
  return (
    <SmallTable
      label={caption}
      size="hidden"
      rows={rules}
      keyOf={({ id }) => id}
      columns={[
        { label: "Rule", names: true, cell: (rule) => <RuleCell rule={rule} slug={slug} /> },
        ...(withoutDay ? [] : counted),
        {
          label: "Source",
          cell: (rule) => (
            <>
              {rule.source}
              <p className="app-rules__note">{rule.certainty}</p>
            </>
          ),
        },
        ...(withoutDay ? [] : [{ label: "An example", cell: exampleText }]),
      ]}
    />
  );
}

function RuleCell({ rule, slug }: { rule: Row; slug: string }) {
  return (
    <>
      <a className="govuk-link" href={`/bodies/${slug}/rules/${rule.id}`}>
        {rule.title}
      </a>
      {rule.when ? <p className="app-rules__note">{rule.when}</p> : null}
    </>
  );
}

function exampleText({ starts, example, exampleFrom }: Row): string {
  if (!example.known) return example.because;
  const given = `${starts.charAt(0).toLowerCase()}${starts.slice(1)} ${weekdayDateText(exampleFrom)}`;
  return `${example.about ? "About " : ""}${weekdayDateText(example.on)}, where ${given}`;
}
