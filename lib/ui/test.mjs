// Unit tests of what carries answers: bundled as the page's files are, and run by node's own test runner.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const out = mkdtempSync(join(tmpdir(), "spf-tests-"));
await build({
  entryPoints: readdirSync("tests")
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `tests/${file}`),
  outdir: out,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  loader: { ".css": "text" },
});
const files = readdirSync(out).map((file) => join(out, file));
const { status } = spawnSync(
  process.execPath,
  ["--enable-source-maps", "--test", ...process.argv.slice(2), ...files],
  { stdio: "inherit" },
);
rmSync(out, { recursive: true, force: true });
process.exit(status ?? 1);
