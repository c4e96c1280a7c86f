import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { isOpenTheme } from "#app/domain/theme/state-sets.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { ThemeOverview } from "#app/services/theme/read-theme-overview.server.ts";

/** How many members support the theme, with the one button this reader may press. */
export function Support({
  reference,
  state,
  support,
}: {
  reference: string;
  state: ThemeState;
  support: ThemeOverview["support"];
}) {
  if (!isOpenTheme(state)) return null;
  const deed = THEME_DEEDS[support.mine ? "remove_support" : "support_theme"];
  return (
    <section aria-label="Support" className="app-support">
      <p className="govuk-body">{countWords(support)}</p>
      {support.verdict.allowed ? (
        <Form action={`/themes/${reference}/${deed.path}`}>
          <SubmitButton kind="secondary">{deed.label}</SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}

function countWords({ count, mine }: { count: number; mine: boolean }): string {
  if (mine && count === 1) return "You support this theme.";
  if (mine) return `You and ${count - 1} other ${count === 2 ? "member" : "members"} support this theme.`;
  if (count === 0) return "Nobody has added their support yet.";
  return count === 1 ? "1 member supports this theme." : `${count} members support this theme.`;
}
