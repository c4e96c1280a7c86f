import { expect, test } from "vitest";
import type { Proposal, ProposalKind } from "#app/domain/minutes/proposal.ts";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";

type Of<K extends ProposalKind> = Extract<Proposal, { kind: K }>;

function found<K extends ProposalKind>(kind: K, text: string): Of<K>[] {
  return readMinutes(text).proposals.filter((one): one is Of<K> => one.kind === kind);
}

const item = (body: string, title = "Taxi licensing") =>
  `1. Apologies\n\nNone.\n\n2. ${title}\n\n${body}\n\n3. Any other business\n\nNone.`;

test("a question of the public is answered by the paragraphs after it, and is no follow-up as well", () => {
  const text = item(
    "Mr Vane asked that the Commissioner work with the councils on hotels.\n\nThe Commissioner thanked Mr Vane.\n\nThe Head of Policy stated that work had begun.\n\nThe Chair thanked everybody.",
    "Public questions",
  );
  expect(found("question", text)).toMatchObject([
    {
      asker: "Mr Vane",
      result: "answered",
      answer: "The Commissioner thanked Mr Vane. The Head of Policy stated that work had begun.",
    },
  ]);
  expect(found("follow_up", text)).toEqual([]);
});

test("the rest of a paragraph answers a question though nobody is said to speak", () => {
  const text = item(
    "The PCC sought clarification as to whether the training was complete. The last course was in May.",
  );
  expect(found("question", text)).toMatchObject([{ result: "answered", answer: "The last course was in May." }]);
  const none = item("The PCC sought clarification as to whether the training was complete. The report was agreed.");
  expect(found("question", none)).toMatchObject([{ result: "not_answered" }]);
});

test("an answer that ends in a colon goes on in the points under it", () => {
  const text = item(
    "The PCC asked whether the marker was used. The CC said that:\n\n• it was audited each month.\n• officers were trained.\n\nThe item was closed.",
  );
  expect(found("question", text)).toMatchObject([
    { answer: "The CC said that: it was audited each month. officers were trained." },
  ]);
});

test("somebody who says that it would be done, when asked whether it would, promises it", () => {
  const other = item("The PCC asked whether the profile was good. The CC said it would be fine.");
  expect(found("follow_up", other)).toEqual([]);
  expect(
    found(
      "follow_up",
      item("The PCC asked that once completed would the profile be published. The CC said it would be."),
    ),
  ).toMatchObject([{ owner: "CC", wording: "Once completed would the profile be published" }]);
});

test("who suggests that something be looked at does not own it", () => {
  const text = item("The Panel suggested that a local number could be explored as an option.");
  expect(found("follow_up", text)).toMatchObject([{ owner: "" }]);
});
