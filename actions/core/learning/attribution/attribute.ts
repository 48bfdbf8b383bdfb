import type { Assisted, AttributionOutput, Credit } from "../../catalog/generated/types.ts";
import { assisted } from "./assisted.ts";
import type { Credits } from "./model.ts";
import { attributionModels } from "./models.ts";
import { type Path, pathTable } from "./path-table.ts";

/**
 * Every model's credits and the assisted conversions, by channel. Each channel of the paths stands in each model, with
 * 0 where it earns nothing. Conversions and money come as the paths give them; nothing is rounded.
 */
export function attribute(paths: readonly Path[]): AttributionOutput {
  const table = pathTable(paths);
  const models = attributionModels.map(({ id, credit }) => [id, byChannel(table.channels, credit(table))]);
  const { conversions, value, ratio } = assisted(table);
  const assists: Assisted = Object.fromEntries(
    table.channels.map((channel, index) => [
      channel,
      {
        conversions: conversions[index] as number,
        value: value[index] as number,
        ratio: Number.isNaN(ratio[index]) ? null : (ratio[index] as number),
      },
    ]),
  );
  return { models: Object.fromEntries(models), assisted: assists };
}

/** Whether every path has one touch: then every model says the same, and one column is enough. */
export function isSingleTouch(paths: readonly Path[]): boolean {
  return paths.every(({ touches }) => touches.length === 1);
}

function byChannel(channels: readonly string[], { conversions, value }: Credits): Record<string, Credit> {
  return Object.fromEntries(
    channels.map((channel, index) => [
      channel,
      { conversions: conversions[index] as number, value: value[index] as number },
    ]),
  );
}
