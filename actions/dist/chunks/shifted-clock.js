// Preloaded into an action's process where the embedded GitHub's clock is not this machine's: `new Date()` then tells
// the rehearsal's time. `?ms=` says how far the two are apart.
const offset = Number(new URL(import.meta.url).searchParams.get("ms"));
const Machine = globalThis.Date;
const now = () => Machine.now() + offset;

globalThis.Date = new Proxy(Machine, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new Machine(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
