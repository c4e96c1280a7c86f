import { useLocation } from "@remix-run/react";
import { useContext } from "react";
import { BUSY } from "#app/domain/paper/may-make.ts";
import { ResponseContext } from "./response-context.ts";
import { linkTo, Say, Twin } from "./say.tsx";

/** What each is called, and what is said where the answer itself says nothing. */
const PAGES = {
  400: { heading: "errors.unreadable", words: "errors.unreadableWords" },
  403: { heading: "errors.forbidden", words: null },
  404: { heading: "errors.notFound", words: "errors.notFoundWords" },
  409: { heading: "errors.refused", words: null },
  429: { heading: "errors.refused", words: null },
  500: { heading: "errors.wrong", words: "errors.wrongWords" },
  503: { heading: "errors.unavailable", words: "errors.unavailableWords" },
} as const;

const COME_AGAIN = { heading: "errors.busy", words: null } as const;

/** What the reader sees where there is no page: which wall it was, and where to go. */
export function ErrorPage({ status, reason, words }: { status: number; reason: string; words: string }) {
  const { requestId } = useContext(ResponseContext);
  if (status === 202) return <BeingMade words={words} />;
  const isBusy = reason === BUSY;
  const page = isBusy ? COME_AGAIN : (PAGES[status as keyof typeof PAGES] ?? PAGES[500]);
  return (
    <>
      <h1 className="govuk-heading-l">
        <Say of={page.heading} />
      </h1>
      <p className="govuk-body">{page.words ? <Say of={page.words} /> : <Twin en={words} />}</p>
      {status >= 500 && !isBusy ? (
        <p className="govuk-body">
          <Say of="errors.quote" with={{ id: requestId }} />
        </p>
      ) : null}
      <p className="govuk-body">
        <Say of="errors.goOn" with={{ themes: linkTo("/themes"), home: linkTo("/") }} />
      </p>
    </>
  );
}

/** A file that takes long: the same address again, until it is there. */
function BeingMade({ words }: { words: string }) {
  const { pathname, search } = useLocation();
  return (
    <>
      <h1 className="govuk-heading-l">
        <Say of="errors.beingMade" />
      </h1>
      <p className="govuk-body" role="status" data-look-again="">
        <Twin en={words} />
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={pathname + search}>
          <Say of="errors.whetherReady" />
        </a>
      </p>
    </>
  );
}
