import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DeskStage, setDeskStage } from "./desk-stage.ts";

let stage: DeskStage;
beforeAll(async () => {
  stage = await setDeskStage();
  await stage.act();
  stage.github.clock.set("2026-11-16T20:00:00Z");
});
afterAll(() => stage.close());

async function told(body: string, issue?: number): Promise<void> {
  stage.pass(60);
  await stage.say("sales-lead", body, issue);
  stage.pass(60);
  await stage.act();
}

const CONTACT = "zoe.canary@mail.example.com or +1 (212) 555-0142";
const CANARY = /canary|555-?0142|5550142/i;

/** A form, as the browser sends it. */
async function sendForm(what: string): Promise<number> {
  const { data } = await stage.as["sales-lead"].rest.issues.create({
    ...stage.repo,
    title: "Opsbook: ",
    body: `### What happened?\n\n${what}\n\n### A note for colleagues\n\nAsk ${CONTACT}`,
    labels: ["opsbook"],
  });
  return data.number;
}

/** Everything that git keeps of the business, whichever ref has it. */
function kept(): string {
  const cwd = stage.github.directory("owner/business");
  const options = ["cat-file", "--batch-all-objects", "--batch"];
  return execFileSync("git", options, { cwd, maxBuffer: 1e9 }).toString();
}

it("a person's name, number and address said on the desk, by a form or in a command are in no object of git (SEC-40)", async () => {
  await told(`lead Canary Person ${CONTACT} called 14:05`);
  await told("yes");
  const form = await sendForm("lead Canary Other 555-0142 called 14:05");
  stage.pass(60);
  await stage.act();
  await told("yes", form);
  await told(`/incident crm: nobody can book since 2026-11-16, call ${CONTACT}`);
  await told(`/incident the till gives no receipts, ask ${CONTACT}`);
  expect((await stage.records()).map(({ type }) => type)).toEqual(["case.opened", "case.opened"]);
  const lines = kept().split("\n");
  const opened = lines.filter((line) => line.includes('"type":"incident.opened"'));
  expect(opened.join()).toContain("nobody can book since 2026-11-16, call … or …");
  expect(opened.join()).toContain("the till gives no receipts, ask … or …");
  expect(lines.filter((line) => CANARY.test(line))).toEqual([]);
});

it("a name is refused without a key", async () => {
  await stage.say("sales-lead", "lead Kim called 14:05");
  await stage.act({ key: null });
  expect((await stage.answers()).at(-1)).toContain("OPSBOOK_PII_KEY");
});
