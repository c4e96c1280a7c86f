import type { FormState } from "./form-state.ts";
import { useContext, type ReactNode } from "react";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { MENU_SIGNED_OUT, type MenuEntry } from "#app/domain/home/menu.ts";
import { ResponseContext } from "./response-context.ts";
import { SearchBox } from "./search/search-box.tsx";

export type RootData = {
  reader: { id: number; name: string; administrator: boolean } | null;
  /** The menu of who is signed in. */
  menu: readonly MenuEntry[];
  flash: string | null;
  /** Where a form was posted that has been saved since the last page: its draft in the browser is let go. */
  saved: string | null;
  /** A form of this page that was sent after its session had ended, and where it was sent. */
  kept: { action: string; state: FormState } | null;
  demoDate: IsoDate | null;
  path: string;
  formKey: string;
};

/** Header, navigation, messages and footer around the page. `enhanced` pages load the small script. */
export function PageShell({
  root,
  enhanced,
  children,
}: {
  root: RootData | undefined;
  enhanced: boolean;
  children: ReactNode;
}) {
  const { nonce } = useContext(ResponseContext);
  return (
    <>
      <a href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link">
        Skip to main content
      </a>
      <header className="app-header">
        <div className="govuk-width-container app-width app-header__top">
          <a href="/" className="app-header__name">
            Scrutiny Planner
          </a>
          {root?.path === "/search" ? null : <SearchBox id="search-everything" label="Search everything" inHeader />}
        </div>
        {root?.demoDate ? <DemoBanner date={root.demoDate} /> : null}
        <Navigation root={root} />
      </header>
      <div className="govuk-width-container app-width">
        <main
          className="govuk-main-wrapper app-main"
          id="main-content"
          tabIndex={-1}
          data-reader={root?.reader?.id}
          data-saved={root?.saved ?? undefined}
        >
          {root?.flash ? <Saved words={root.flash} /> : null}
          {children}
        </main>
      </div>
      <Footer />
      {enhanced ? <script type="module" src="/enhance.js" nonce={nonce} /> : null}
    </>
  );
}

function DemoBanner({ date }: { date: IsoDate }) {
  return (
    <div className="govuk-width-container app-width">
      <p className="app-demo-banner">
        <strong className="govuk-tag">Demonstration</strong>
        <span className="app-demo-banner__words">
          {`The demonstration's date is ${dateText(date)}. `}
          Everything here is made up or drawn from published minutes. Nothing is sent.
        </span>
      </p>
    </div>
  );
}

function Navigation({ root }: { root: RootData | undefined }) {
  const items = root?.reader ? root.menu : MENU_SIGNED_OUT;
  return (
    <nav className="app-navigation" aria-label="Main">
      <div className="govuk-width-container app-width">
        <ul className="app-navigation__list">
          {items.map(({ href, words }) => (
            <li key={href} className="app-navigation__item">
              <a
                href={href}
                className="app-navigation__link"
                aria-current={isHere(root?.path, href) ? "page" : undefined}
              >
                {words}
              </a>
            </li>
          ))}
          {root?.reader ? <Account name={root.reader.name} /> : null}
        </ul>
      </div>
    </nav>
  );
}

function Account({ name }: { name: string }) {
  return (
    <li className="app-navigation__item app-navigation__item--end">
      <a href="/account" className="app-navigation__link">
        {name}
      </a>
      <form method="post" action="/sign-out" className="app-navigation__form">
        <button className="app-navigation__button">Sign out</button>
      </form>
    </li>
  );
}

function isHere(path: string | undefined, href: string): boolean {
  return href === "/" ? path === "/" : path === href || (path ?? "").startsWith(`${href}/`);
}

function Saved({ words }: { words: string }) {
  return (
    <div
      className="govuk-notification-banner govuk-notification-banner--success"
      role="status"
      aria-labelledby="saved-title"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="saved-title">
          Done
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{words}</p>
      </div>
    </div>
  );
}

function Footer() {
  return (
    <footer className="govuk-footer">
      <div className="govuk-width-container app-width">
        <ul className="govuk-footer__inline-list">
          {FOOTER.map(({ href, words }) => (
            <li className="govuk-footer__inline-list-item" key={href}>
              <a className="govuk-footer__link" href={href}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

const FOOTER = [
  { href: "/how-themes-are-chosen", words: "How themes are chosen" },
  { href: "/accessibility", words: "Accessibility" },
  { href: "/privacy", words: "Privacy" },
];
