import { codes } from "../../core/catalog/codes.ts";
import { examples } from "../../core/catalog/generated/examples.ts";
import { closest } from "../../core/closest.ts";
import { codeList, explanation } from "../../core/report/findings/explanation.ts";
import { print } from "../../shell/output.ts";
import { paint } from "../../shell/paint.ts";
import { UsageError } from "../../shell/usage-error.ts";

/** Prints what a code means. Throws UsageError for a code that no finding has. */
export function explain(id: string | undefined): void {
  if (id === undefined) {
    print(codeList(codes, paint));
    return;
  }
  const code = codes.find((one) => one.id === id);
  if (code === undefined) {
    const near = closest(
      id,
      codes.map((one) => one.id),
    );
    const hint = near === null ? "" : ` Did you mean \`npx opsbook explain ${near}\`?`;
    throw new UsageError(`no finding has the code ${id}.${hint} \`npx opsbook explain\` lists them all.`);
  }
  print(explanation(code, examples[id], paint));
}
