import { addDays } from "#app/domain/calendar.ts";
import type { Filling } from "./big.ts";

/** What starts deadlines in a police and crime panel, over ten years: most of it met long ago, some of it still to come. */
export function fillOccasions({ add, at }: Filling, bodyId: number, occasions: number): void {
  for (let n = 1; n <= occasions; n += 1) {
    const occurred_on = addDays("2017-01-01", Math.floor((n * 3_610) / occasions));
    const id = add("occasion", {
      body_id: bodyId,
      rule_id: "P18",
      title: `Inspection ${n}`,
      occurred_on,
      recorded_at: at,
      recorded_by_name: "Jo Bryce",
    });
    if (n < occasions * 0.98)
      add("deadline_result", {
        body_id: bodyId,
        key: `P18:O-${id}`,
        rule_id: "P18",
        result: n % 10 === 0 ? "missed" : "met",
        on_day: addDays(occurred_on, 40),
        by_name: "Jo Bryce",
        at,
      });
  }
}
