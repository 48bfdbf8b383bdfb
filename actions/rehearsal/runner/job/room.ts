import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** The folders of one job, as a hosted runner lays them out; all of it goes when the job has ended. */
export interface Room {
  root: string;
  workspace: string;
  temp: string;
  tools: string;
  home: string;
  eventPath: string;
  remove: () => Promise<void>;
}

/** Makes the folders of one job and writes its event file. */
export async function makeRoom(root: string, repository: string, event: unknown): Promise<Room> {
  const name = repository.split("/")[1] ?? repository;
  const room = {
    root,
    workspace: path.join(root, name, name),
    temp: path.join(root, "_temp"),
    tools: path.join(root, "_tool"),
    home: path.join(root, "home"),
  };
  const folders = [room.workspace, room.tools, room.home, path.join(room.temp, "_github_workflow")];
  await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })));
  const eventPath = path.join(room.temp, "_github_workflow", "event.json");
  await writeFile(eventPath, JSON.stringify(event));
  return { ...room, eventPath, remove: () => rm(root, { recursive: true, force: true }) };
}
