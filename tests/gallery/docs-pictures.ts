import { suggestPlan, YEAR, type Screen } from "./screens.ts";

/** The pictures of the README and of docs/, by their file in docs/screenshots: the first so many pixels of a screen. */
export type DocsPicture = Omit<Screen, "name"> & { file: string; height: number };

const calculation = (file: string, key: string, height: number): DocsPicture => ({
  file: `deadline-${file}`,
  who: "officer",
  path: `/deadlines/anytown-pcp/${key}`,
  height,
});

export const DOCS_PICTURES: readonly DocsPicture[] = [
  { file: "programme", who: "public", path: YEAR, height: 1_300 },
  { file: "desk", who: "officer", path: "/", height: 1_100 },
  { file: "planner", who: "officer", path: `${YEAR}/planner`, height: 1_000 },
  { file: "record", who: "officer", path: "/meetings/M-26/record", height: 1_100 },
  { file: "year", who: "officer", path: `${YEAR}/year`, height: 1_000 },
  { file: "plan", who: "officer", path: `${YEAR}/plan`, first: suggestPlan, height: 1_500 },
  { file: "follow-ups", who: "officer", path: "/follow-ups", height: 1_100 },
  { file: "story", who: "public", path: "/themes/T-55/story", height: 1_400 },
  { file: "chair", who: "chair", path: "/", height: 1_100 },
  calculation("clear-days", "N1:M-22", 1_400),
  calculation("56-days", "P18:O-2", 1_400),
  calculation("three-weeks", "P12:O-3", 1_400),
  calculation("precept", "P2:2027", 1_400),
  { ...calculation("local", "", 2_000), who: "member", path: "/deadlines/anytown-community-safety/L1:M-25" },
];
