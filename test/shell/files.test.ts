import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MOST_BYTES } from "../../actions/core/catalog/parse/yaml.ts";
import { readFolder } from "../../actions/shell/files.ts";
import { UsageError } from "../../actions/shell/usage-error.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opsbook-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
};
const read = (): ReturnType<typeof readFolder> => readFolder(folder, (file) => file.endsWith(".yaml"));

describe("readFolder", () => {
  it("reads the texts that are wanted and lists the others", async () => {
    await put("b/deep/two.yaml", "b: é\r\n");
    await put("a.yaml", "\u{feff}a: 1\n");
    await put("b/picture.png", new Uint8Array([0xff, 0xd8]));
    const { texts, refused } = await read();
    expect([...texts]).toEqual([
      ["a.yaml", "a: 1\n"],
      ["b/deep/two.yaml", "b: é\r\n"],
      ["b/picture.png", ""],
    ]);
    expect(refused.size).toBe(0);
  });

  it("refuses what is no UTF-8, too large, a link, or named for another computer (SEC-28, SEC-30)", async () => {
    await put("latin.yaml", new Uint8Array([0x61, 0x3a, 0x20, 0xe9]));
    await put("utf16.yaml", new Uint8Array([0xff, 0xfe, 0x61, 0x00]));
    await put("large.yaml", "#".repeat(MOST_BYTES + 1));
    await put("just.yaml", "#".repeat(MOST_BYTES));
    await put("back\\slash.yaml", "a: 1");
    await put("new\nline/x.yaml", "a: 1");
    await symlink("/etc/passwd", path.join(folder, "link.yaml"));
    await symlink("/etc", path.join(folder, "folder"));
    await symlink("nowhere", path.join(folder, "dangling.yaml"));
    const { texts, refused } = await read();
    expect([...texts.keys()]).toEqual(["just.yaml"]);
    expect(Object.fromEntries(refused)).toEqual({
      "latin.yaml": "file-not-text",
      "utf16.yaml": "file-not-text",
      "large.yaml": "file-too-large",
      "back\\slash.yaml": "file-name",
      "new\nline": "file-name",
      "link.yaml": "file-is-link",
      folder: "file-is-link",
      "dangling.yaml": "file-is-link",
    });
  });

  it("takes a folder that is itself reached by a link", async () => {
    await put("real/a.yaml", "a: 1");
    await symlink(path.join(folder, "real"), path.join(folder, "alias"));
    const { texts } = await readFolder(path.join(folder, "alias"), () => true);
    expect([...texts.keys()]).toEqual(["a.yaml"]);
  });

  it("says what to do where there is no folder", async () => {
    await put("file.yaml", "a: 1");
    await expect(readFolder(path.join(folder, "absent"), () => true)).rejects.toThrow(UsageError);
    await expect(readFolder(path.join(folder, "file.yaml"), () => true)).rejects.toThrow(
      /there is no folder/,
    );
  });
});
