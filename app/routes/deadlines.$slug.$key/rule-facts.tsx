import { Facts } from "#app/components/page-parts.tsx";
import { dateText, weekdayDateText } from "#app/domain/calendar.ts";
import { CERTAINTY_LABELS } from "#app/domain/deadline/rule.ts";
import type { DeadlinePage } from "#app/services/deadline/offer-deadline.server.ts";

type Props = Pick<DeadlinePage, "rule" | "local" | "calendar"> & {
  trigger: { on: string; words: string };
  body: { slug: string; name: string };
};

/** The rule as it binds this body: what it says, where it comes from, how sure it is, and who set a value of the body's own. */
export function RuleFacts({ rule, trigger, local, calendar, body }: Props) {
  return (
    <>
      <Facts
        facts={[
          { term: "Rule", value: `${rule.id}: ${rule.title}` },
          { term: "What starts it", value: `${trigger.words}: ${weekdayDateText(trigger.on)}` },
          { term: "How it is counted", value: rule.counted },
          { term: "When it applies", value: rule.when },
          { term: "Which days count", value: calendarText(calendar) },
          { term: "Where it comes from", value: rule.source },
          { term: "How certain", value: CERTAINTY_LABELS[rule.certainty] },
          { term: "What follows", value: rule.consequence },
          { term: "The body’s own value", value: localText(rule, local) },
          { term: "What the body’s rules say", value: local.words },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`/bodies/${body.slug}/rules`}>
          Every rule that applies to {body.name}
        </a>
      </p>
    </>
  );
}

function calendarText(calendar: Props["calendar"]): string | null {
  if (calendar === null) return null;
  const { words, added } = calendar;
  if (added === 0) return words;
  return `${words}. ${added === 1 ? "1 day was" : `${added} days were`} added to the known bank holidays.`;
}

function localText(rule: Props["rule"], { setBy }: Props["local"]): string | null {
  if (rule.local === null) return null;
  if (setBy) return `Set by ${setBy.name} on ${dateText(setBy.on)}`;
  return rule.local.default === null ? "None has been set" : "None has been set, so the default applies";
}
