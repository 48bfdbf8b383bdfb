import { closest } from "../../closest.ts";
import type { Catalog } from "../catalog.ts";
import { foldersOf } from "../lookup/folders.ts";
import { anchorsOf, linkTarget } from "../lookup/links.ts";
import { type FileUse, kindsByFile, type NamedFile, namedFiles } from "../lookup/named-files.ts";
import { once } from "../lookup/once.ts";
import { fileNameOf, folderOf, relativePath } from "../lookup/paths.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const KIND_OF_USE: Record<FileUse, string | null> = {
  playbook: "Playbook",
  rollback: "Runbook",
  response: "Runbook",
  fallback: "Runbook",
  prompt: "Prompt",
  report: null,
};

const why = "in a bad hour the person who follows it ends nowhere";

/**
 * Files named in YAML exist and are of the right kind; links of Markdown lead to a file, and to a heading that is there.
 * Links that leave the catalog are not judged: only the catalog is read.
 */
export const linksResolve: CatalogRule = {
  id: "links-resolve",
  severity: "error",
  description: "Every file and heading that a definition names or links is there.",
  check: (catalog, { against }) => [
    ...namedFiles(catalog).flatMap((named) => checkNamed(catalog, named, against)),
    ...links(catalog, against),
  ],
};

function checkNamed(
  catalog: Catalog,
  { file, path, use, written, target }: NamedFile,
  against: Catalog | undefined,
): RuleFinding[] {
  const place = { path };
  if (target === null || !target.startsWith(`${catalog.root}/`)) {
    return [
      {
        file,
        place,
        message: `"${written}" leads out of the catalog`,
        why: "what stands there is neither checked nor approved with the catalog",
        fix: `name a file below ${catalog.root}, relative to this one`,
      },
    ];
  }
  if (!catalog.files.has(target))
    return [{ file, place, why, ...missing({ catalog, against }, file, written, target) }];
  const kind = kindsByFile(catalog).get(target);
  const wanted = KIND_OF_USE[use];
  // A file without a kind could not be read: that has a finding of its own.
  if (kind === undefined || wanted === null || kind === wanted) return [];
  return [
    {
      file,
      place,
      message: `"${written}" is a ${kind}, and a ${wanted} is needed here`,
      why,
      fix: `name a ${wanted}`,
    },
  ];
}

function links(catalog: Catalog, against: Catalog | undefined): RuleFinding[] {
  const anchors = new Map(
    [...catalog.runbooks, ...catalog.prompts].map(({ file, body }) => [file, anchorsOf(body.headings)]),
  );
  return [...catalog.runbooks, ...catalog.prompts].flatMap(({ file, body }) =>
    body.links.flatMap(({ url, range }): RuleFinding[] => {
      const { target, anchor } = linkTarget(file, url);
      if (target === null || !target.startsWith(`${catalog.root}/`)) return [];
      if (!catalog.files.has(target) && !foldersOf(catalog).has(target)) {
        const { message, fix } = missing({ catalog, against }, file, url, target);
        return [{ file, place: { range }, message, why, fix }];
      }
      const known = anchors.get(target);
      if (anchor === null || known === undefined || known.includes(anchor.toLowerCase())) return [];
      const meant = closest(anchor, known);
      return [
        {
          file,
          place: { range },
          message: `"#${anchor}" is no heading of ${fileNameOf(target)}${meant === null ? "" : `; did you mean \`#${meant}\`?`}`,
          why,
          fix: meant === null ? "link a heading that is there, or the file alone" : `write \`#${meant}\``,
        },
      ];
    }),
  );
}

function missing(
  { catalog, against }: { catalog: Catalog; against: Catalog | undefined },
  file: string,
  written: string,
  target: string,
): Pick<RuleFinding, "message" | "fix" | "replacement"> {
  const folder = folderOf(target);
  const name = closest(fileNameOf(target), namesByFolder(catalog).get(folder) ?? []);
  const isDeleted = against?.files.has(target) === true;
  // Where a file of a near name is new as well, the deleted one was renamed.
  if (isDeleted && (name === null || against.files.has(`${folder}/${name}`))) {
    return {
      message: `there is no file "${written}" any more: this change deletes it`,
      fix: `restore ${relativePath(file, target)}, or name another one that is there`,
    };
  }
  if (name === null) {
    return {
      message: `there is no file "${written}"`,
      fix: `write ${relativePath(file, target)}, or name one that is there`,
    };
  }
  const meant = relativePath(file, `${folder}/${name}`);
  return {
    message: `there is no file "${written}"; did you mean \`${meant}\`?`,
    fix: `write \`${meant}\``,
    replacement: meant,
  };
}

const namesByFolder = once(
  (catalog) =>
    new Map(
      [...Map.groupBy(catalog.files, folderOf)].map(
        ([folder, files]) => [folder, files.map(fileNameOf)] as const,
      ),
    ),
);
