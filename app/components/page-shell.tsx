import type { FormState } from "./form-state.ts";
import { useContext, type ReactNode } from "react";
import { NO_IDENTITY, type Identity } from "#app/domain/administration/council.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Done } from "#app/domain/done.ts";
import { MENU_SIGNED_OUT, type MenuEntry } from "#app/domain/home/menu.ts";
import { LANG_OF, type Language } from "#app/words/language.ts";
import { LanguageSwitch, type Languages } from "./languages.tsx";
import type { KeySet } from "#app/domain/home/keys.ts";
import { Finder } from "./finder/finder.tsx";
import { LogoPicture } from "./logo-picture.tsx";
import { LanguageAround, ResponseContext, useLanguage } from "./response-context.ts";
import { Label, Say, useSay } from "./say.tsx";
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
  /** The bodies that publish in Welsh too. */
  bilingual: readonly number[];
  origin: string;
  language: Language;
  path: string;
  formKey: string;
};

/** Header, navigation, messages and footer around the page. `said` is what was just done; `enhanced` pages load the small script. */
export function PageShell({
  root,
  languages,
  enhanced,
  said,
  byKey,
  keys,
  children,
}: {
  root: RootData | undefined;
  languages: Languages | null;
  enhanced: boolean;
  said: ReactNode;
  /** Whether its sentences are in the words: those of any other page are in English. */
  byKey: boolean;
  keys: KeySet | undefined;
  children: ReactNode;
}) {
  const { nonce, language } = useContext(ResponseContext);
  const around = byKey ? language : "en";
  return (
    <>
      <a href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link">
        <Say of="shell.skip" />
      </a>
      <header className="app-top">
        <div className="govuk-width-container app-width app-top__row">
          <Name {...(root?.identity ?? NO_IDENTITY)} />
          {root?.demoDate ? <Demonstration /> : null}
          {languages ? <LanguageSwitch languages={languages} /> : null}
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
          lang={language === around ? undefined : LANG_OF[around]}
        >
          <LanguageAround.Provider value={around}>
            {said}
            {children}
          </LanguageAround.Provider>
        </main>
      </div>
      <Footer demoDate={root?.demoDate ?? null} />
      {root?.reader ? <Finder keys={keys} /> : null}
      {enhanced ? <script type="module" src="/enhance.js" nonce={nonce} /> : null}
    </>
  );
}

/** The council whose planner it is, where that has been said; it leads home. */
function Name({ name, logo }: Identity) {
  return (
    <a href="/" className="app-top__name">
      {logo ? <LogoPicture logo={logo} /> : null}
      <span className="app-top__words">{name ?? <Say of="shell.home" />}</span>
    </a>
  );
}

function Demonstration() {
  return (
    <p className="app-top__demonstration">
      <Say
        of="shell.demonstration"
        with={{ rest: (words: ReactNode) => <span className="app-top__rest">{words}</span> }}
      />
    </p>
  );
}

/** One row where there is room; behind “Menu” on a phone. Opened and shut by the browser itself. */
function Menu({ root }: { root: RootData | undefined }) {
  const say = useSay();
  const entries = root?.reader ? root.menu : MENU_SIGNED_OUT;
  return (
    <details className="app-menu">
      <summary className="app-menu__open">
        <Say of="shell.menu" />
      </summary>
      <div className="app-menu__row">
        <nav className="app-menu__main" aria-label={say("shell.mainMenu")}>
          <Entries entries={entries.filter(({ own }) => !own)} path={root?.path} />
        </nav>
        {root?.path === "/search" ? null : <SearchBox id="search-everything" label={say("shell.search")} inHeader />}
        {root?.reader ? (
          <Own name={root.reader.name} entries={entries.filter(({ own }) => own)} path={root.path} />
        ) : null}
      </div>
    </details>
  );
}

const KEYS_PAGE = { href: "/account/keys", words: "Keys" };

/** What is the reader's own: under their name where there is room. */
function Own({ name, entries, path }: { name: string; entries: readonly MenuEntry[]; path: string }) {
  const say = useSay();
  return (
    <details className="app-own">
      <summary className="app-own__name">{name}</summary>
      <nav className="app-own__list" aria-label={say("shell.yours")}>
        <Entries entries={[{ href: "/account", words: say("shell.yourAccount") }, KEYS_PAGE, ...entries]} path={path} />
        <form method="post" action="/sign-out" className="app-own__out">
          <button className="app-own__button">
            <Say of="shell.signOut" />
          </button>
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
            <Label of={words} />
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
  const language = useLanguage();
  return (
    <footer className="govuk-footer">
      <div className="govuk-width-container app-width">
        {demoDate ? (
          <p className="app-demonstrated">
            <Say of="shell.demonstrationDate" with={{ date: dateText(demoDate, language) }} />{" "}
            <Say of="shell.demonstrationMadeUp" />
          </p>
        ) : null}
        <ul className="govuk-footer__inline-list">
          {FOOTER.map(({ href, key }) => (
            <li className="govuk-footer__inline-list-item" key={href}>
              <a className="govuk-footer__link" href={href}>
                <Say of={key} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

const FOOTER = [
  { href: "/how-themes-are-chosen", key: "shell.howChosen" },
  { href: "/accessibility", key: "shell.accessibility" },
  { href: "/privacy", key: "shell.privacy" },
] as const;
