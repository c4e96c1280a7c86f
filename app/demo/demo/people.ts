import type { IsoDate } from "#app/domain/calendar.ts";
import type { Role } from "#app/domain/actor.ts";

type Part = { body: "panel" | "committee"; role: Role; from: IsoDate; until?: IsoDate };

/**
 * The people of the demonstration. Everyone is made up. The chair changed at the
 * annual meeting of May 2026, and two councillors are different things in
 * different bodies.
 */
export const DEMO_PEOPLE = {
  jo: {
    name: "Jo Bryce",
    description: "Scrutiny officer",
    parts: [{ body: "panel", role: "officer", from: "2025-05-12" }],
  },
  priya: {
    name: "Priya Shah",
    description: "Democratic services manager; looks after the installation",
    parts: [{ body: "panel", role: "officer", from: "2025-05-12" }],
  },
  amara: {
    name: "Cllr Amara Okafor",
    description: "Chair of the Panel since May 2026",
    parts: [
      { body: "panel", role: "member", from: "2025-05-20", until: "2026-05-18" },
      { body: "panel", role: "chair", from: "2026-05-19" },
      { body: "committee", role: "member", from: "2026-05-19" },
    ],
  },
  dai: {
    name: "Cllr Dai Prosser",
    description: "Vice-chair of the Panel",
    parts: [{ body: "panel", role: "vice_chair", from: "2025-05-20" }],
  },
  ruth: {
    name: "Cllr Ruth Ahmed",
    description: "Member of the Panel; chairs the Community Safety Scrutiny Committee",
    parts: [
      { body: "panel", role: "member", from: "2025-05-20" },
      { body: "committee", role: "chair", from: "2026-05-19" },
    ],
  },
  tom: {
    name: "Cllr Tom Bell",
    description: "Member of the Panel; its chair in 2025/26",
    parts: [
      { body: "panel", role: "chair", from: "2025-05-20", until: "2026-05-18" },
      { body: "panel", role: "member", from: "2026-05-19" },
    ],
  },
  grace: {
    name: "Cllr Grace Whitlock",
    description: "Member of the Panel",
    parts: [{ body: "panel", role: "member", from: "2026-05-19" }],
  },
  lena: {
    name: "Dr Lena Frost",
    description: "Independent co-opted member of the Panel",
    parts: [{ body: "panel", role: "co_opted", from: "2025-05-20" }],
  },
  sam: {
    name: "Sam Field",
    description: "Scrutiny officer for community safety",
    parts: [{ body: "committee", role: "officer", from: "2026-05-19" }],
  },
  nia: {
    name: "Cllr Nia Webb",
    description: "Member of the Community Safety Scrutiny Committee",
    parts: [{ body: "committee", role: "member", from: "2026-05-19" }],
  },
} as const satisfies Record<string, { name: string; description: string; parts: readonly Part[] }>;

export type DemoPersonKey = keyof typeof DEMO_PEOPLE;

/** Who looks after the installation: an officer with that right. */
export const DEMO_ADMINISTRATOR: DemoPersonKey = "priya";

/** The address of a demonstration account: a name reserved for examples, so no mail can ever be sent (RFC 2606). */
export function demoEmail(name: string): string {
  const words = name.toLowerCase().replace(/^(cllr|dr) /, "");
  return `${words.replaceAll(" ", ".")}@demo.example`;
}
