import { useLocation } from "@remix-run/react";
import { useContext } from "react";
import { BUSY } from "#app/domain/paper/may-make.ts";
import { ResponseContext } from "./response-context.ts";

const PAGES: Record<number, { heading: string; words: string }> = {
  400: { heading: "That could not be read", words: "Go back to the page and send the form again." },
  403: { heading: "You cannot do this", words: "" },
  404: { heading: "Page not found", words: "There is nothing at this address, or nothing that you can see." },
  500: { heading: "Something went wrong", words: "Nothing you saved has been lost. Try again in a moment." },
  503: {
    heading: "This does not work just now",
    words:
      "The planner cannot save or read what it needs for this. Nothing you saved has been lost. Try again in a moment.",
  },
};

const COME_AGAIN = { heading: "This is busy just now", words: "" };

/** What the reader sees where there is no page: which wall it was, and where to go. */
export function ErrorPage({ status, reason, words }: { status: number; reason: string; words: string }) {
  const { requestId } = useContext(ResponseContext);
  if (status === 202) return <BeingMade words={words} />;
  const isBusy = reason === BUSY;
  const page = isBusy ? COME_AGAIN : (PAGES[status] ?? PAGES[500]);
  return (
    <>
      <h1 className="govuk-heading-l">{page?.heading}</h1>
      <p className="govuk-body">{page?.words || words}</p>
      {status >= 500 && !isBusy ? <p className="govuk-body">If you report this, quote {requestId}.</p> : null}
      <p className="govuk-body">
        <a className="govuk-link" href="/themes">
          Look through the themes
        </a>{" "}
        or go to the{" "}
        <a className="govuk-link" href="/">
          home page
        </a>
        .
      </p>
    </>
  );
}

/** A file that takes long: the same address again, until it is there. */
function BeingMade({ words }: { words: string }) {
  const { pathname, search } = useLocation();
  return (
    <>
      <h1 className="govuk-heading-l">Your file is being made</h1>
      <p className="govuk-body" role="status" data-look-again="">
        {words}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={pathname + search}>
          See whether it is ready
        </a>
      </p>
    </>
  );
}
