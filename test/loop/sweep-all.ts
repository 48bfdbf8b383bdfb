// `npm run rehearse:faults`: lets every single call of a week on GitHub fail, in each way, and says what did not survive it.
// `-- 2/5` tries the second of each five faults only: the parts together are the whole.
import { setSmallBusiness } from "./small-business.ts";
import { allStrikes, recordMoments, survive } from "./sweep.ts";

const [part = 1, parts = 1] = (process.argv[2] ?? "1/1").split("/").map(Number);

const business = await setSmallBusiness();
try {
  const moments = await recordMoments(business);
  const strikes = allStrikes(moments).filter((_, index) => index % parts === part - 1);
  const tried = new Map<string, number>();
  const wrong: string[] = [];
  for (const [index, strike] of strikes.entries()) {
    const { kind, from } = strike.rule;
    const name = from === undefined ? kind : "killed";
    tried.set(name, (tried.get(name) ?? 0) + 1);
    const different = await survive(business, strike);
    if (different !== null) {
      wrong.push(different);
      process.stdout.write(`${different}\n`);
    }
    process.stderr.write(`\r${index + 1} of ${strikes.length}, ${wrong.length} not survived `);
  }
  const kinds = [...tried].map(([name, count]) => `${name} ${count}`).join(", ");
  process.stdout.write(
    `\n${strikes.length - wrong.length} of ${strikes.length} faults survived (${kinds}).\n`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await business.stage.close();
}
