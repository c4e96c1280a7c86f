// Sets the date of the machine, for a process that is started with `--import` of this file: MACHINE_DATE is what its
// clock says as it starts, and it runs on from there. Instants that are given as such stay what they are.
const Real = Date;
const aheadMs = Real.parse(process.env.MACHINE_DATE ?? "") - Real.now();
if (Number.isNaN(aheadMs)) throw new Error("MACHINE_DATE is no instant");
const now = () => Real.now() + aheadMs;

globalThis.Date = new Proxy(Real, {
  construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
  apply: () => new Real(now()).toString(),
  get: (target, name, asked) => (name === "now" ? now : Reflect.get(target, name, asked)),
});
