import { darkened } from "#app/domain/administration/colour.ts";

/** The colour of a council's header as a style sheet: darker where the reader's screen is dark, and nowhere on paper. */
export function councilColour(colour: string): string {
  const [deep, dark, darkest] = [darkened(colour, 0.2), darkened(colour, 0.4), darkened(colour, 0.55)];
  return `:root{--brand:${colour};--brand-deep:${deep}}
@media screen and (prefers-color-scheme:dark){:root{--brand:${dark};--brand-deep:${darkest}}}
`;
}
