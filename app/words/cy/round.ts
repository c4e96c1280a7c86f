import type { InWelsh } from "#app/words/entry.ts";
import type { round as english } from "#app/words/en/round.ts";

/** How the themes of a year were chosen in a round of scoring. */
export const round: InWelsh<typeof english> = {
  caption: "{body} {year}, sut y dewiswyd themâu",
  publishedOn: "Cyhoeddwyd ar {day}.",
  how: "Rhoddodd aelodau a swyddogion bwyntiau i bob thema yn ôl y meini prawf isod. Cynghori y mae’r sgoriau; y panel sy’n penderfynu, gan roi rheswm lle mae’n mynd yn groes i sgôr.",
  noCutOff: "Ni phennwyd trothwy.",
  cutOff: "Y trothwy oedd {points} o {most} o bwyntiau ar gyfartaledd.",
  criteria: "Meini prawf: {name}",
  none: "Nid yw’r un o’r themâu a sgoriwyd wedi’i chyhoeddi.",
  forThisYear: "Sut y dewiswyd themâu ar gyfer y flwyddyn hon",
};
