import type { InWelsh } from "#app/words/entry.ts";
import type { home as english } from "#app/words/en/home.ts";

/** The home page for anyone, and the list of work programmes. */
export const home: InWelsh<typeof english> = {
  title: "Yr hyn y mae craffu’n edrych arno, a’r hyn sy’n dod ohono",
  pageTitle: "Scrutiny Planner: yr hyn y mae craffu’n edrych arno, a’r hyn sy’n dod ohono",
  opening:
    "Mae cynghorwyr ac aelodau cyfetholedig yn holi’r rhai sy’n penderfynu ar wasanaethau: comisiynydd yr heddlu a throseddu, aelodau cabinet, prif swyddogion.",
  ask: "Beth hoffech chi ei wybod? Er enghraifft: trwyddedu tacsis",
  next: "Beth sydd nesaf",
  noSubject: "Nid oes pwnc wedi’i roi ar yr agenda hon eto.",
  noComing: "Nid oes unrhyw gyfarfod i ddod wedi’i gyhoeddi. Bydd yma cyn gynted ag y bydd.",
  nothing: "Nid oes dim wedi’i gyhoeddi eto. Bydd blaenraglenni gwaith a chyfarfodydd i ddod yma.",
  canSuggest: "Gallwch <suggest>awgrymu thema</suggest> eisoes.",
  decided: "Penderfyniadau diweddar",
  councils: "Cynghorau",
  latest: "Cyhoeddwyd yn ddiweddar",
  release: "{body} {year}, fersiwn {number}",
  firstRelease: "Cyhoeddwyd y rhaglen am y tro cyntaf.",
  moreChanges: { other: "A {count} arall." },
  suggest: "Beth ddylem ni edrych arno?",
  suggestWho: "Gall unrhyw un awgrymu thema. Ni allwn dderbyn cwynion unigol.",
  otherBodies: { other: "Cyrff heb gyfarfod i ddod ({count}), a’r hyn a gyhoeddwyd ganddynt" },
  programmes: "Blaenraglenni gwaith",
  programmesWhat:
    "Blaenraglen waith yw’r hyn y bydd corff craffu yn edrych arno mewn blwyddyn: pa themâu, ym mha gyfarfodydd, a pham.",
  published: "Rhaglenni cyhoeddedig",
  nextMeeting: "Cyfarfod nesaf: {day}",
  programmeOf: "<body>{name}: </body>Blaenraglen waith {year}",
  about: "Ynghylch<body> {name}</body>",
};
