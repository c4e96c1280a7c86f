import type { ReactNode } from "react";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { Breadcrumbs, Heading, Tag } from "#app/components/page-parts.tsx";
import { SubNavigation } from "#app/components/sub-navigation.tsx";
import { ThemeTag } from "./theme-tag.tsx";

const SECTIONS = [
  { path: "", words: "Overview" },
  { path: "/questions", words: "Questions" },
  { path: "/meetings", words: "Meetings" },
  { path: "/follow-ups", words: "Follow-up" },
  { path: "/story", words: "Story" },
  { path: "/history", words: "History" },
] as const;

export type FramedTheme = {
  reference: string;
  title: string;
  state: ThemeState;
  bodyName: string;
  sensitiveSinceAt: string | null;
};

/** What every section of a theme has in common: where it is, what it is called, its state, its sections. */
export function ThemeFrame({
  theme,
  section,
  children,
}: {
  theme: FramedTheme;
  section: (typeof SECTIONS)[number]["path"];
  children: ReactNode;
}) {
  const home = `/themes/${theme.reference}`;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }]} />
      <Heading caption={`${theme.bodyName}, ${theme.reference}`}>{theme.title}</Heading>
      <p className="app-theme__state">
        <ThemeTag state={theme.state} />
        {theme.sensitiveSinceAt ? <Tag words="Sensitive" /> : null}
      </p>
      {theme.state === "draft" ? null : (
        <SubNavigation
          label={`Sections of ${theme.reference}`}
          here={home + section}
          sections={SECTIONS.map(({ path, words }) => ({ href: home + path, words }))}
        />
      )}
      {children}
    </>
  );
}
