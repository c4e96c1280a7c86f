import type { ReactNode } from "react";
import type { Deed } from "#app/domain/deed.ts";
import { THEME_DEEDS, type ThemeDeed } from "#app/domain/theme/deeds.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { named } from "#app/domain/references.ts";

export type DeedTheme = { reference: string; title: string; version: number; verdict: Verdict };

/**
 * The page of one deed of a theme: its form where it may be done, the sentence
 * why not where it may not. What it is called and where it is stand in the deed's
 * row, unless the page says them better or is of a part of the theme.
 */
export function ThemeDeedPage({
  theme,
  deed,
  path,
  heading,
  button,
  warning,
  children,
}: {
  theme: DeedTheme;
  deed?: ThemeDeed;
  path?: string;
  heading?: string;
  button?: string;
  warning?: true;
  children: ReactNode;
}) {
  const row: Partial<Deed> = deed ? THEME_DEEDS[deed] : {};
  const back = { href: `/themes/${theme.reference}`, words: named(theme.title, theme.reference) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }, back]} />
      <Heading caption={named(theme.title, theme.reference)}>{heading ?? row.label}</Heading>
      <WhyNot verdict={theme.verdict} back={back} />
      {theme.verdict.allowed ? (
        <Form action={`${back.href}/${path ?? row.path}`} version={theme.version}>
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button ?? row.label}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
