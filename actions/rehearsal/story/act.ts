import type { News } from "./news.ts";
import type { Stage } from "./stage.ts";

/** One part of the story that `opsbook start` tells on the embedded GitHub. A new act is one file in `acts/`. */
export interface Act {
  /** The name of its file. */
  id: string;
  title: string;
  scenes: readonly Scene[];
}

/** One thing that somebody does, and what comes of it. */
export interface Scene {
  /** What is told of it before it happens, as a sentence. */
  tells: string;
  /** What is done, as a person does it: through GitHub. What GitHub delivers is told anyway; `tell` is for the rest. */
  does: (stage: Stage, tell: (news: News) => void) => Promise<unknown>;
  /** What has to be so once everything that this started has run: null where it is, else what is so instead. */
  expects?: (stage: Stage) => Promise<string | null>;
  /** What is shown at its end. */
  shows?: (stage: Stage) => Promise<Shown>;
}

/** Something to look at, under its name. */
export interface Shown {
  title: string;
  markdown: string;
}
