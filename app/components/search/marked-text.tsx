import type { Marked } from "#app/domain/search/marks.ts";

/** Text in which the words that were looked for stand out. */
export function MarkedText({ parts }: { parts: readonly Marked[] }) {
  return (
    <>
      {parts.map(({ text, marked }, at) =>
        marked ? (
          <mark className="app-mark" key={at}>
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </>
  );
}
