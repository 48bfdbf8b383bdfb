import { afterEach, describe, expect, it } from "vitest";
import { createGroups, LONGEST_QUEUE } from "../../../actions/rehearsal/runner/groups.ts";
import { openShop, type Shop } from "./shop.ts";

/** Sends so many members into one group and tells what becomes of each. */
function enter(count: number, queue: "single" | "max", cancelInProgress = false) {
  const groups = createGroups();
  const story: string[] = [];
  const turns = Array.from({ length: count }, (_, index) => {
    const turn = groups.enter(
      { name: index % 2 === 0 ? "Gate" : "gate", queue, cancelInProgress },
      { cancel: () => story.push(`cancel ${index}`) },
    );
    void turn.begun.then((runs) => runs && story.push(`begin ${index}`));
    return turn;
  });
  return { story, turns };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("a concurrency group", () => {
  it("with queue: max runs one after the other and loses none", async () => {
    const { story, turns } = enter(4, "max");
    for (const turn of turns) {
      await settled();
      turn.end();
    }
    expect(story).toEqual(["begin 0", "begin 1", "begin 2", "begin 3"]);
  });

  it("without it keeps only the newest that waits", async () => {
    const { story, turns } = enter(4, "single");
    await settled();
    turns[0]?.end();
    await settled();
    expect(story).toEqual(["cancel 1", "cancel 2", "begin 0", "begin 3"]);
  });

  it("with cancel-in-progress stops the one that runs", async () => {
    const { story, turns } = enter(2, "single", true);
    await settled();
    turns[0]?.end();
    await settled();
    expect(story).toEqual(["cancel 0", "begin 0", "begin 1"]);
  });

  it("drops the 101st that waits", async () => {
    const { story } = enter(LONGEST_QUEUE + 2, "max");
    await settled();
    expect(story).toEqual([`cancel ${LONGEST_QUEUE + 1}`, "begin 0"]);
  });

  it("lets a member leave before its turn", async () => {
    const { story, turns } = enter(3, "max");
    turns[1]?.end();
    turns[0]?.end();
    await settled();
    expect(story).toEqual(["begin 0", "begin 2"]);
  });
});

describe("runs of one group", () => {
  let shop: Shop;
  afterEach(() => shop.close());
  const workflow = (group: string): string => `name: W
on: {repository_dispatch: }
permissions: {}
concurrency: ${group}
jobs:
  do:
    runs-on: ubuntu-latest
    steps: [{run: 'sleep 0.3; echo done'}]
`;

  it("with queue: max all run, one at a time", async () => {
    shop = await openShop({ ".github/workflows/w.yml": workflow("{group: g, queue: max}") });
    for (const type of ["a", "b", "c"]) await shop.dispatch(type);
    await shop.runner.idle();
    expect(shop.runner.runs.map(({ conclusion, number }) => `${number} ${conclusion}`)).toEqual([
      "1 success",
      "2 success",
      "3 success",
    ]);
  });

  it("by default the one that waits is cancelled by a newer one", async () => {
    shop = await openShop({ ".github/workflows/w.yml": workflow("g").replace("0.3", "2") });
    for (const type of ["a", "b", "c"]) await shop.dispatch(type);
    await shop.runner.idle();
    expect(shop.runner.runs.map(({ conclusion }) => conclusion)).toEqual(["success", "cancelled", "success"]);
  });

  it("with cancel-in-progress the one that runs is stopped", async () => {
    const text = workflow("{group: g, cancel-in-progress: true}")
      .replace("0.3", "$S")
      .replace("permissions: {}", `permissions: {}\nenv: {S: "\${{ github.event.client_payload.seconds }}"}`);
    shop = await openShop({ ".github/workflows/w.yml": text });
    await shop.dispatch("a", { seconds: 20 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await shop.dispatch("b", { seconds: 0 });
    await shop.runner.idle();
    expect(shop.runner.runs.map(({ conclusion }) => conclusion)).toEqual(["cancelled", "success"]);
  });
});
