import type { Crumb } from "./page-parts.tsx";

/** The sections of one record, each with an address of its own. */
export function SubNavigation({ label, here, sections }: { label: string; here: string; sections: readonly Crumb[] }) {
  return (
    <nav className="app-subnav" aria-label={label}>
      <ul className="app-subnav__list">
        {sections.map(({ href, words }) => (
          <li key={href}>
            <a className="app-subnav__link" href={href} aria-current={href === here ? "page" : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
