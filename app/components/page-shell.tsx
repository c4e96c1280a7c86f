import type { FormState } from "./form-state.ts";
import { useContext, type ReactNode } from "react";
import { NO_IDENTITY, type Identity } from "#app/domain/administration/council.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Done } from "#app/domain/done.ts";
import { MENU_SIGNED_OUT, type MenuEntry } from "#app/domain/home/menu.ts";
import { LogoPicture } from "./logo-picture.tsx";
import { ResponseContext } from "./response-context.ts";
import { SearchBox } from "./search/search-box.tsx";

export type RootData = {
  reader: { id: number; name: string; administrator: boolean } | null;
  /** The menu of who is signed in. */
  menu: readonly MenuEntry[];
  /** Whose planner this is. */
  identity: Identity;
  /** What was just done, and the deed that takes it back. */
  flash: Done | null;
  /** Where a form was posted that has been saved since the last page: its draft in the browser is let go. */
  saved: string | null;
  /** A form of this page that was sent after its session had ended, and where it was sent. */
  kept: { action: string; state: FormState } | null;
  demoDate: IsoDate | null;
  path: string;
  formKey: string;
};

/** Header, navigation, messages and footer around the page. `said` is what was just done; `enhanced` pages load the small script. */
export function PageShell({
  root,
  enhanced,
  said,
  children,
}: {
  root: RootData | undefined;
  enhanced: boolean;
  said: ReactNode;
  children: ReactNode;
}) {
  const { nonce } = useContext(ResponseContext);
  return (
    <>
      <a href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link">
        Skip to main content
      </a>
      <header className="app-top">
        <div className="govuk-width-container app-width app-top__row">
          <Name {...(root?.identity ?? NO_IDENTITY)} />
          {root?.demoDate ? <Demonstration /> : null}
          <Menu root={root} />
        </div>
      </header>
      <div className="govuk-width-container app-width">
        <main
          className="govuk-main-wrapper app-main"
          id="main-content"
          tabIndex={-1}
          data-reader={root?.reader?.id}
          data-saved={root?.saved ?? undefined}
        >
          {said}
          {children}
        </main>
      </div>
      <Footer demoDate={root?.demoDate ?? null} />
      {enhanced ? <script type="module" src="/enhance.js" nonce={nonce} /> : null}
    </>
  );
}

/** The council whose planner it is, where that has been said; it leads home. */
function Name({ name, logo }: Identity) {
  return (
    <a href="/" className="app-top__name">
      {logo ? <LogoPicture logo={logo} /> : null}
      <span className="app-top__words">{name ?? "Scrutiny Planner"}</span>
    </a>
  );
}

function Demonstration() {
  return (
    <p className="app-top__demonstration">
      Demo<span className="app-top__rest">nstration</span>
    </p>
  );
}

/** One row where there is room; behind “Menu” on a phone. Opened and shut by the browser itself. */
function Menu({ root }: { root: RootData | undefined }) {
  const entries = root?.reader ? root.menu : MENU_SIGNED_OUT;
  return (
    <details className="app-menu">
      <summary className="app-menu__open">Menu</summary>
      <div className="app-menu__row">
        <nav className="app-menu__main" aria-label="Main">
          <Entries entries={entries.filter(({ own }) => !own)} path={root?.path} />
        </nav>
        {root?.path === "/search" ? null : <SearchBox id="search-everything" label="Search everything" inHeader />}
        {root?.reader ? (
          <Own name={root.reader.name} entries={entries.filter(({ own }) => own)} path={root.path} />
        ) : null}
      </div>
    </details>
  );
}

/** What is the reader's own: under their name where there is room. */
function Own({ name, entries, path }: { name: string; entries: readonly MenuEntry[]; path: string }) {
  return (
    <details className="app-own">
      <summary className="app-own__name">{name}</summary>
      <nav className="app-own__list" aria-label="Yours">
        <Entries entries={[{ href: "/account", words: "Your account" }, ...entries]} path={path} />
        <form method="post" action="/sign-out" className="app-own__out">
          <button className="app-own__button">Sign out</button>
        </form>
      </nav>
    </details>
  );
}

function Entries({ entries, path }: { entries: readonly MenuEntry[]; path: string | undefined }) {
  return (
    <ul className="app-menu__list">
      {entries.map(({ href, words }) => (
        <li key={href}>
          <a href={href} className="app-menu__link" aria-current={isHere(path, href) ? "page" : undefined}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

function isHere(path: string | undefined, href: string): boolean {
  return href === "/" ? path === "/" : path === href || (path ?? "").startsWith(`${href}/`);
}

function Footer({ demoDate }: { demoDate: IsoDate | null }) {
  return (
    <footer className="govuk-footer">
      <div className="govuk-width-container app-width">
        {demoDate ? (
          <p className="app-demonstrated">
            {`The demonstration's date is ${dateText(demoDate)}. `}
            Everything here is made up or drawn from published minutes. Nothing is sent.
          </p>
        ) : null}
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
