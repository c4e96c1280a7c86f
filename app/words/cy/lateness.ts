import type { Entry } from "#app/words/entry.ts";

const days = { two: "{count} ddiwrnod yn hwyr", other: "{count} diwrnod yn hwyr" };
const months = { two: "{count} fis yn hwyr", other: "{count} mis yn hwyr" };
const years = { two: "{count} flynedd yn hwyr", other: "{count} o flynyddoedd yn hwyr" };

/** Labels that count, with their number in braces: how late something is, or the reply to it, and how many are so. */
export const NUMBERED: Readonly<Record<string, Entry>> = {
  "{count} day late": "{count} diwrnod yn hwyr",
  "{count} days late": days,
  "{count} month late": "{count} mis yn hwyr",
  "{count} months late": months,
  "{count} year late": "{count} flwyddyn yn hwyr",
  "{count} years late": years,
  "Reply {count} day late": "Ateb {count} diwrnod yn hwyr",
  "Reply {count} days late": { two: `Ateb ${days.two}`, other: `Ateb ${days.other}` },
  "Reply {count} month late": "Ateb {count} mis yn hwyr",
  "Reply {count} months late": { two: `Ateb ${months.two}`, other: `Ateb ${months.other}` },
  "Reply {count} year late": "Ateb {count} flwyddyn yn hwyr",
  "Reply {count} years late": { two: `Ateb ${years.two}`, other: `Ateb ${years.other}` },
  "{count} open": "{count} yn agored",
  "{count} work late": "{count} â’r gwaith yn hwyr",
  "{count} reply late": "{count} â’r ateb yn hwyr",
};
