import type { Reader } from "#app/domain/actor.ts";
import type { FieldTable } from "#app/domain/field.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { contrastWithWhite } from "./colour.ts";

/** What an administrator says of the council whose planner this is. */
export const COUNCIL_FIELDS = {
  name: {
    label: "Name of the council",
    hint: "It stands at the head of every page and of every paper.",
    limit: 80,
    ask: "Enter the name of the council",
  },
  colour: {
    label: "Colour of the header",
    hint: "As the council’s style guide writes it for the web, such as #00565B. Left empty, it is the planner’s own green.",
    limit: 7,
  },
  welcome: {
    label: "Welcome on the public home page",
    hint: "A few sentences for residents: who you are, and how to reach the scrutiny team.",
    limit: 1000,
  },
  logoWords: {
    label: "What the logo says",
    hint: "For people who cannot see it. The council’s name is always written beside it, so leave this empty where the logo says nothing more.",
    limit: 150,
  },
} as const satisfies FieldTable;

/** A logo as it is kept: what it is, how large, and where it is found. */
export type Logo = { type: "png" | "jpeg"; href: string; width: number; height: number; words: string };

/** Whose planner this is, as every page and paper says it. */
export type Identity = { name: string | null; colour: string | null; logo: Logo | null };

/** The council that is there from the beginning, and alone in most installations. */
export const FIRST_COUNCIL = 1;

export const NO_IDENTITY: Identity = { name: null, colour: null, logo: null };

/** White letters stand on it (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Whether the actor may give the header this colour; null asks whether they may say anything of the council at all. */
export function maySayOfCouncil(colour: string | null, actor: Reader): Verdict {
  return allOf(mayAdminister(actor), colour === null ? allowed : isDarkEnough(colour));
}

/** Whether white letters can be read on the colour. */
export function isDarkEnough(colour: string): Verdict {
  const contrast = contrastWithWhite(colour);
  if (contrast >= LEAST_CONTRAST) return allowed;
  // Cut, not rounded: 4.49 is not enough and would be told as 4.5.
  const told = (Math.floor(contrast * 10) / 10).toFixed(1);
  return refused(
    "input",
    `White letters could not be read on ${colour}: their contrast is ${told} to 1, and ${LEAST_CONTRAST} is needed. Choose a darker colour.`,
  );
}
