import { addDays, type IsoDate } from "#app/domain/calendar.ts";

const NEW_YEAR = "New Year’s Day";
const GOOD_FRIDAY = "Good Friday";
const EASTER_MONDAY = "Easter Monday";
const EARLY_MAY = "Early May bank holiday";
const SPRING = "Spring bank holiday";
const SUMMER = "Summer bank holiday";
const CHRISTMAS = "Christmas Day";
const BOXING = "Boxing Day";
const instead = (name: string) => `${name} (substitute day)`;

/**
 * The bank holidays of England and Wales, which are the same, by year, month and
 * day. Banking and Financial Dealings Act 1971, Sch 1, and royal proclamations;
 * the years not yet proclaimed may still change, and then a day is added by hand.
 */
const BY_YEAR: Record<number, Record<string, string>> = {
  2015: { "01-01": NEW_YEAR, "04-03": GOOD_FRIDAY, "04-06": EASTER_MONDAY, "05-04": EARLY_MAY, "05-25": SPRING, "08-31": SUMMER, "12-25": CHRISTMAS, "12-28": instead(BOXING) },
  2016: { "01-01": NEW_YEAR, "03-25": GOOD_FRIDAY, "03-28": EASTER_MONDAY, "05-02": EARLY_MAY, "05-30": SPRING, "08-29": SUMMER, "12-26": BOXING, "12-27": instead(CHRISTMAS) },
  2017: { "01-02": instead(NEW_YEAR), "04-14": GOOD_FRIDAY, "04-17": EASTER_MONDAY, "05-01": EARLY_MAY, "05-29": SPRING, "08-28": SUMMER, "12-25": CHRISTMAS, "12-26": BOXING },
  2018: { "01-01": NEW_YEAR, "03-30": GOOD_FRIDAY, "04-02": EASTER_MONDAY, "05-07": EARLY_MAY, "05-28": SPRING, "08-27": SUMMER, "12-25": CHRISTMAS, "12-26": BOXING },
  2019: { "01-01": NEW_YEAR, "04-19": GOOD_FRIDAY, "04-22": EASTER_MONDAY, "05-06": EARLY_MAY, "05-27": SPRING, "08-26": SUMMER, "12-25": CHRISTMAS, "12-26": BOXING },
  2020: { "01-01": NEW_YEAR, "04-10": GOOD_FRIDAY, "04-13": EASTER_MONDAY, "05-08": "Early May bank holiday (moved from 4 May for VE Day)", "05-25": SPRING, "08-31": SUMMER, "12-25": CHRISTMAS, "12-28": instead(BOXING) },
  2021: { "01-01": NEW_YEAR, "04-02": GOOD_FRIDAY, "04-05": EASTER_MONDAY, "05-03": EARLY_MAY, "05-31": SPRING, "08-30": SUMMER, "12-27": instead(CHRISTMAS), "12-28": instead(BOXING) },
  2022: { "01-03": instead(NEW_YEAR), "04-15": GOOD_FRIDAY, "04-18": EASTER_MONDAY, "05-02": EARLY_MAY, "06-02": "Spring bank holiday (moved from 30 May)", "06-03": "Platinum Jubilee bank holiday", "08-29": SUMMER, "09-19": "Bank holiday for the State Funeral of Queen Elizabeth II", "12-26": BOXING, "12-27": instead(CHRISTMAS) },
  2023: { "01-02": instead(NEW_YEAR), "04-07": GOOD_FRIDAY, "04-10": EASTER_MONDAY, "05-01": EARLY_MAY, "05-08": "Bank holiday for the Coronation of King Charles III", "05-29": SPRING, "08-28": SUMMER, "12-25": CHRISTMAS, "12-26": BOXING },
  2024: { "01-01": NEW_YEAR, "03-29": GOOD_FRIDAY, "04-01": EASTER_MONDAY, "05-06": EARLY_MAY, "05-27": SPRING, "08-26": SUMMER, "12-25": CHRISTMAS, "12-26": BOXING },
  2025: { "01-01": NEW_YEAR, "04-18": GOOD_FRIDAY, "04-21": EASTER_MONDAY, "05-05": EARLY_MAY, "05-26": SPRING, "08-25": SUMMER, "12-25": CHRISTMAS, "12-26": BOXING },
  2026: { "01-01": NEW_YEAR, "04-03": GOOD_FRIDAY, "04-06": EASTER_MONDAY, "05-04": EARLY_MAY, "05-25": SPRING, "08-31": SUMMER, "12-25": CHRISTMAS, "12-28": instead(BOXING) },
  2027: { "01-01": NEW_YEAR, "03-26": GOOD_FRIDAY, "03-29": EASTER_MONDAY, "05-03": EARLY_MAY, "05-31": SPRING, "08-30": SUMMER, "12-27": instead(CHRISTMAS), "12-28": instead(BOXING) },
  2028: { "01-03": instead(NEW_YEAR), "04-14": GOOD_FRIDAY, "04-17": EASTER_MONDAY, "05-01": EARLY_MAY, "05-29": SPRING, "08-28": SUMMER, "12-25": CHRISTMAS, "12-26": BOXING },
  2029: { "01-01": NEW_YEAR, "03-30": GOOD_FRIDAY, "04-02": EASTER_MONDAY, "05-07": EARLY_MAY, "05-28": SPRING, "08-27": SUMMER, "12-25": CHRISTMAS, "12-26": BOXING },
  2030: { "01-01": NEW_YEAR, "04-19": GOOD_FRIDAY, "04-22": EASTER_MONDAY, "05-06": EARLY_MAY, "05-27": SPRING, "08-26": SUMMER, "12-25": CHRISTMAS, "12-26": BOXING },
}; // prettier-ignore

/** The first and the last year whose bank holidays are known. */
export const KNOWN_YEARS = { first: 2015, last: 2030 } as const;

/** Every known bank holiday, by day, with its name. */
export const BANK_HOLIDAYS: ReadonlyMap<IsoDate, string> = new Map(
  Object.entries(BY_YEAR).flatMap(([year, days]) =>
    Object.entries(days).map(([day, name]): [IsoDate, string] => [`${year}-${day}`, name]),
  ),
);

/** The Good Friday of a known year; undefined of any other. */
export function goodFridayOf(year: number): IsoDate | undefined {
  const found = Object.entries(BY_YEAR[year] ?? {}).find(([, name]) => name === GOOD_FRIDAY);
  return found && `${year}-${found[0]}`;
}

/** Whether the day is one of the days that Easter's own break holds: Thursday before to Tuesday after. */
export function isInEasterBreak(day: IsoDate): boolean {
  const goodFriday = goodFridayOf(Number(day.slice(0, 4)));
  return goodFriday !== undefined && day >= addDays(goodFriday, -1) && day <= addDays(goodFriday, 4);
}
