import type { ReactNode } from "react";
import type { Verdict } from "#app/domain/verdict.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";

export type DeedTheme = { reference: string; title: string; version: number; verdict: Verdict };

/** The page of one deed of a theme: its form where it may be done, the sentence why not where it may not. */
export function ThemeDeedPage({
  theme,
  path,
  heading,
  button,
  warning,
  children,
}: {
  theme: DeedTheme;
  path: string;
  heading: string;
  button: string;
  warning?: true;
  children: ReactNode;
}) {
  const back = { href: `/themes/${theme.reference}`, words: `${theme.reference} ${theme.title}` };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }, back]} />
      <Heading caption={`${theme.reference} ${theme.title}`}>{heading}</Heading>
      <WhyNot verdict={theme.verdict} back={back} />
      {theme.verdict.allowed ? (
        <Form action={`${back.href}/${path}`} version={theme.version}>
          {children}
          <SubmitButton kind={warning ? "warning" : undefined}>{button}</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
