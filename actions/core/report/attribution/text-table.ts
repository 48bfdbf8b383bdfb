import type { AttributionOutput } from "../../catalog/generated/types.ts";
import { compareText } from "../../finding.ts";
import { printable, widthOf } from "../findings/width.ts";

type Kind = "conversions" | "value";

/**
 * What each channel earned, for a terminal: one row a channel, the one that closed most first, one column a model.
 * Values follow where there are any. One column is shown where all models say the same.
 */
export function attributionTable(output: AttributionOutput): string {
  const hasValue = Object.values(output.models.last ?? {}).some(({ value }) => value > 0);
  const kinds: Kind[] = hasValue ? ["conversions", "value"] : ["conversions"];
  return kinds.map((kind) => tableOf(output, kind)).join("\n\n");
}

function tableOf({ models, assisted }: AttributionOutput, kind: Kind): string {
  const closed = models.last ?? {};
  const channels = Object.keys(closed).sort(
    (a, b) => (closed[b]?.[kind] ?? 0) - (closed[a]?.[kind] ?? 0) || compareText(a, b),
  );
  const credit = (model: string, channel: string) => models[model]?.[channel]?.[kind] ?? 0;
  const shown = columnsOf(channels, Object.keys(models), credit);
  const header = [
    kind,
    ...shown.map(({ title }) => title),
    "assisted",
    ...(kind === "value" ? [] : ["per last click"]),
  ];
  const rows = channels.map((channel) => [
    printable(channel),
    ...shown.map(({ model }) => credit(model, channel).toFixed(1)),
    (assisted[channel]?.[kind] ?? 0).toFixed(1),
    ...(kind === "value" ? [] : [ratioText(assisted[channel]?.ratio ?? null)]),
  ]);
  return aligned([header, ...rows]);
}

function columnsOf(
  channels: readonly string[],
  models: readonly string[],
  credit: (model: string, channel: string) => number,
): { title: string; model: string }[] {
  const same = channels.every((channel) =>
    models.every((model) => Math.abs(credit(model, channel) - credit("last", channel)) < 0.05),
  );
  return same ? [{ title: "every model", model: "last" }] : models.map((model) => ({ title: model, model }));
}

function ratioText(ratio: number | null): string {
  return ratio === null ? "never last" : ratio.toFixed(2);
}

/** Columns two spaces apart: the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const pad = " ".repeat((widths[column] as number) - widthOf(cell));
          return column === 0 ? cell + pad : pad + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
