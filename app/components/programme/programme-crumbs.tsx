import { Breadcrumbs } from "#app/components/page-parts.tsx";

type Crumb = { href: string; words: string };

/** The way to a page below a programme: the programmes, this one, and what lies between. */
export function ProgrammeCrumbs({ programme, below = [] }: { programme: Crumb; below?: readonly Crumb[] }) {
  return <Breadcrumbs crumbs={[{ href: "/programmes", words: "Programmes" }, programme, ...below]} />;
}
