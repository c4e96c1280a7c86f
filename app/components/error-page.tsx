import { useContext } from "react";
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

/** What the reader sees where there is no page: which wall it was, and where to go. */
export function ErrorPage({ status, words }: { status: number; words: string }) {
  const { requestId } = useContext(ResponseContext);
  const page = PAGES[status] ?? PAGES[500];
  return (
    <>
      <h1 className="govuk-heading-l">{page?.heading}</h1>
      <p className="govuk-body">{status === 403 ? words : page?.words}</p>
      {status >= 500 ? <p className="govuk-body">If you report this, quote {requestId}.</p> : null}
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
