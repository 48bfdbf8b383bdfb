import type { WeekFacts } from "../../core/catalog/generated/types.ts";
import { headlineText } from "../../core/report/scoreboard/headline-text.ts";
import { DISPATCH_TYPE } from "../../core/signal/ways/dispatch.ts";
import type { Shown } from "./act.ts";
import type { Stage } from "./stage.ts";

/** Sends a dispatch, as a system of the business does with a token of its owner's. */
export async function send({ as }: Stage, payload: Record<string, unknown>): Promise<void> {
  const client_payload = payload;
  await as("owner").write("POST /repos/{owner}/{repo}/dispatches", {
    event_type: DISPATCH_TYPE,
    client_payload,
  });
}

/** Uploads a file to the inbox, as GitHub's page for uploads does. */
export async function upload({ as }: Stage, person: string, file: string, text: string): Promise<void> {
  const content = Buffer.from(text).toString("base64");
  const commit = { path: file, branch: "inbox", content, message: "Add files via upload" };
  await as(person).write("PUT /repos/{owner}/{repo}/contents/{path}", commit);
}

/** Null where the week's facts stand on the default branch in this state; else what stands there. */
export async function boardOnMain(
  stage: Stage,
  week: string,
  state: WeekFacts["state"],
): Promise<string | null> {
  const found = await factsOnMain(stage, week).catch(() => null);
  if (found?.state === state) return null;
  return `the board of ${week} should be ${state}, and is ${found?.state ?? "not there"}`;
}

/** The week's headline, as its board has it. */
export async function headline(stage: Stage, week: string): Promise<Shown> {
  const facts = await factsOnMain(stage, week);
  return {
    title: `The board of ${week}, on ${stage.serving.announcement.default_branch}`,
    markdown: headlineText(facts, []),
  };
}

/** What the week's board says of incidents. */
export async function incidentsOfBoard(stage: Stage, week: string): Promise<Shown> {
  const page = await onMain(stage, "README.md");
  const [, inside = ""] = page.split(/(?=<summary>Incidents)/);
  const [heading = "", text = ""] = inside.split("</details>", 1).join("").split("</summary>");
  return {
    title: `Incidents on the board of ${week}`,
    markdown: `${heading.replace("<summary>", "")}\n${text}`,
  };
}

async function factsOnMain(stage: Stage, week: string): Promise<WeekFacts> {
  // What stands there was written by the runs themselves.
  return JSON.parse(await onMain(stage, `data/${week}.json`)) as WeekFacts;
}

/** A file of the scoreboard, as it stands on the default branch. */
async function onMain({ as }: Stage, file: string): Promise<string> {
  const path = `scoreboard/${file}`;
  const found = await as("owner").get("GET /repos/{owner}/{repo}/contents/{path}", { path });
  if (!("content" in found)) throw new Error(`${path} is no file`);
  return Buffer.from(found.content, "base64").toString("utf8");
}
