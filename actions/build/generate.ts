// Makes the types and the standalone validators of every schema: `npm run generate`, or `--check` to compare only.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import { compile } from "json-schema-to-typescript";
import { rolldown } from "rolldown";

const require = createRequire(import.meta.url);
// Both are CommonJS with a default export that TypeScript's nodenext resolution does not call directly.
const standaloneCode: (ajv: Ajv, refs: Record<string, string>) => string =
  require("ajv/dist/standalone").default;
const addFormats: (ajv: Ajv, formats: string[]) => Ajv = require("ajv-formats").default;

const root = path.resolve(import.meta.dirname, "../..");
const schemaFolder = path.join(root, "schemas");
const target = path.join(root, "actions/core/catalog/generated");

interface Schema {
  $id: string;
  title: string;
}

/** Every schema of `schemas/`, by file name in order. */
async function readSchemas(): Promise<{ file: string; schema: Schema }[]> {
  const files = (await readdir(schemaFolder)).filter((name) => name.endsWith(".schema.json")).sort();
  return Promise.all(
    files.map(async (file) => ({
      file,
      schema: JSON.parse(await readFile(path.join(schemaFolder, file), "utf8")) as Schema,
    })),
  );
}

/** Titles of plain strings, numbers and choices would become one alias per use: they are left out. */
function withoutScalarTitles(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutScalarTitles);
  if (typeof node !== "object" || node === null) return node;
  const scalar =
    "type" in node && typeof node.type === "string" && node.type !== "object" && node.type !== "array";
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === "title" && typeof value === "string" && (scalar || "enum" in node)))
      .map(([key, value]) => [key, withoutScalarTitles(value)]),
  );
}

/** One declaration file for all kinds: a schema that refers to all of them keeps shared types single. */
async function typesOf(schemas: { file: string; schema: Schema }[]): Promise<string> {
  const entries = schemas.filter(({ file }) => file !== "common.schema.json");
  const all = {
    title: "AllSchemas",
    type: "object",
    additionalProperties: false,
    required: entries.map(({ schema }) => schema.title),
    properties: Object.fromEntries(entries.map(({ file, schema }) => [schema.title, { $ref: file }])),
  };
  const bare = new Map(schemas.map(({ file, schema }) => [file, withoutScalarTitles(schema) as object]));
  return compile(all as Parameters<typeof compile>[0], "AllSchemas", {
    cwd: `${schemaFolder}/`,
    $refOptions: {
      resolve: {
        file: {
          order: 1,
          read: (file: { url: string }) => JSON.stringify(bare.get(path.basename(file.url))),
        },
      },
    },
    bannerComment: "// Generated from schemas/ by `npm run generate`. Do not edit.",
    format: true,
    style: { printWidth: 110 },
    declareExternallyReferenced: true,
    strictIndexSignatures: false,
    ignoreMinAndMaxItems: true,
  });
}

/** One ES module with a validator per schema, with what ajv needs at run time bundled in. */
async function validatorsOf(schemas: { file: string; schema: Schema }[]): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
    schemas: schemas.map(({ schema }) => schema),
  });
  addFormats(ajv, ["date", "date-time"]);
  const refs = Object.fromEntries(
    schemas
      .filter(({ file }) => file !== "common.schema.json")
      .map(({ schema }) => [`is${schema.title}`, schema.$id]),
  );
  const code = standaloneCode(ajv, refs);
  const entry = pathToFileURL(path.join(root, "actions/build/validators-entry.js")).pathname;
  const bundle = await rolldown({
    input: "validators",
    cwd: root,
    plugins: [
      {
        name: "opsbook:validators",
        resolveId: (id) => (id === "validators" ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: false });
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.\n${output[0].code}`;
}

function declarationsOf(schemas: { file: string; schema: Schema }[]): string {
  const lines = schemas
    .filter(({ file }) => file !== "common.schema.json")
    .map(({ schema }) => `export const is${schema.title}: Validator<types.${schema.title}>;`);
  return [
    "// Generated from schemas/ by `npm run generate`. Do not edit.",
    'import type { ErrorObject } from "ajv";',
    'import type * as types from "./types.ts";',
    "export interface Validator<T> {",
    "  (value: unknown): value is T;",
    "  errors?: ErrorObject[] | null;",
    "}",
    ...lines,
    "",
  ].join("\n");
}

/** What should stand in `generated/`, by file name. */
export async function generate(): Promise<Map<string, string>> {
  const schemas = await readSchemas();
  return new Map([
    ["types.ts", await typesOf(schemas)],
    ["validators.js", await validatorsOf(schemas)],
    ["validators.d.ts", declarationsOf(schemas)],
  ]);
}

if (import.meta.main) {
  const files = await generate();
  if (process.argv.includes("--check")) {
    for (const [name, text] of files) {
      const there = await readFile(path.join(target, name), "utf8").catch(() => "");
      if (there !== text) {
        console.error(`actions/core/catalog/generated/${name} is stale: run \`npm run generate\``);
        process.exitCode = 1;
      }
    }
  } else {
    await mkdir(target, { recursive: true });
    for (const [name, text] of files) await writeFile(path.join(target, name), text);
    console.log(`${files.size} files in actions/core/catalog/generated`);
  }
}
