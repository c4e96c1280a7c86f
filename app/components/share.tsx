import type { MetaDescriptor } from "@remix-run/react";
import type { Logo } from "#app/domain/administration/council.ts";
import { cutTo } from "#app/domain/text.ts";

/** Longer than this is cut where an address is shared. */
const LONGEST = 200;

/** A page's title, and how the page is told of where its address is shared. */
export function titled(title: string, description?: string): MetaDescriptor[] {
  const words = (description ?? "").replace(/\s+/g, " ").trim();
  const short = cutTo(words, LONGEST);
  return [
    { title },
    { property: "og:title", content: title },
    ...(short
      ? [
          { name: "description", content: short },
          { property: "og:description", content: short },
        ]
      : []),
  ];
}

/** Whose page it is where its address is shared, with the council's logo where there is one. */
export function ShareCard({ name, logo, origin }: { name: string; logo: Logo | null; origin: string }) {
  return (
    <>
      <meta property="og:site_name" content={name} />
      <meta property="og:type" content="website" />
      {logo ? (
        <>
          <meta property="og:image" content={`${origin}${logo.href}`} />
          <meta property="og:image:width" content={String(logo.width)} />
          <meta property="og:image:height" content={String(logo.height)} />
          <meta property="og:image:alt" content={logo.words || name} />
        </>
      ) : null}
    </>
  );
}
