import { exampleText } from "#app/domain/deadline/example.ts";
import type { RuleView } from "#app/domain/deadline/rule-view.ts";
import type { Worked } from "#app/domain/deadline/worked-day.ts";
import { Label, own, useSay } from "#app/components/say.tsx";
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
  const say = useSay();
  const counted: SmallColumn<Row>[] = [
    { label: say("rules.counted"), cell: (rule) => own(rule.counted) },
    { label: say("rules.setBy"), cell: (rule) => own(rule.setBy) },
  ];
  return (
    <SmallTable
      label={caption}
      size="hidden"
      rows={rules}
      keyOf={({ id }) => id}
      columns={[
        { label: say("rules.rule"), names: true, cell: (rule) => <RuleCell rule={rule} slug={slug} /> },
        ...(withoutDay ? [] : counted),
        {
          label: say("rules.source"),
          cell: (rule) => (
            <>
              {own(rule.source)}
              <p className="app-rules__note">{own(rule.certainty)}</p>
            </>
          ),
        },
        ...(withoutDay ? [] : [{ label: say("rules.example"), cell: (rule: Row) => own(exampleText(rule)) }]),
      ]}
    />
  );
}

function RuleCell({ rule, slug }: { rule: Row; slug: string }) {
  return (
    <>
      <a className="govuk-link" href={`/bodies/${slug}/rules/${rule.id}`}>
        <Label of={rule.title} />
      </a>
      {rule.when ? <p className="app-rules__note">{own(rule.when)}</p> : null}
    </>
  );
}
