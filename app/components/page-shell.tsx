import type { FormState } from "./form-state.ts";
import { useContext, type ReactNode } from "react";
import { NO_IDENTITY, type Identity } from "#app/domain/administration/council.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Done } from "#app/domain/done.ts";
import type { MenuEntry } from "#app/domain/home/menu.ts";
import type { Language } from "#app/words/language.ts";
import { LanguageSwitch, type Languages } from "./languages.tsx";
import type { KeySet } from "#app/domain/home/keys.ts";
import { Finder } from "./finder/finder.tsx";
import { LogoPicture } from "./logo-picture.tsx";
import { ResponseContext, useLanguage } from "./response-context.ts";
import { Menu } from "./menu.tsx";
import { Say } from "./say.tsx";

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
  keys,
  children,
}: {
  root: RootData | undefined;
  languages: Languages | null;
  enhanced: boolean;
  said: ReactNode;
  keys: KeySet | undefined;
  children: ReactNode;
}) {
  const { nonce } = useContext(ResponseContext);
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
        >
          {said}
          {children}
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
  { href: "/api", key: "openData.title" },
] as const;
