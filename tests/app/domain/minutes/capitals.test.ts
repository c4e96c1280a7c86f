import { expect, test } from "vitest";
import { inSentences } from "#app/domain/minutes/capitals.ts";

const told = (title: string, ...lines: string[]) => inSentences([title], lines)[0];

test.each([
  ["HOST FAMILIES AND LANGUAGE SCHOOLS", "Host families and language schools"],
  ["CSE AND THE WORK OF THE MASH", "CSE and the work of the MASH"],
  ["MINUTES OF THE MEETING OF 3 MARCH 2026", "Minutes of the meeting of 3 March 2026"],
  ["THE COMMISSIONER'S PLAN", "The commissioner's plan"],
  ["NHS DENTISTS", "NHS dentists"],
  ["Taxi Licensing", "Taxi Licensing"],
  ["CCTV", "CCTV"],
  ["PRESENTATION BY DR OSEI OF THE CPS", "Presentation by Dr Osei of the CPS"],
  ["", ""],
])("the title “%s” is told as “%s”", (title, words) => {
  expect(told(title)).toBe(words);
});

test("names and abbreviations are written as the text writes them within its sentences", () => {
  const text = "The report on Castleford was noted. Members of Castleford asked about the WRAP scheme.";
  expect(told("WRAP IN CASTLEFORD", text)).toBe("WRAP in Castleford");
});

test("a word that the text also writes small, or only begins sentences with, gets no capital", () => {
  expect(told("REVIEW OF TAXIS", "Taxis are late.", "The Taxis of the taxi firms; taxis wait.")).toBe(
    "Review of taxis",
  );
});
