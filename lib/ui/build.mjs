// One command makes every browser file: an ES module per kind, and the course mode for JupyterLab.
// Each file begins with the hash of the sources, so a test can see drift without node.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build, transform } from "esbuild";

const kinds = readFileSync("../spenningsfelt/content/schema.py", "utf8").match(/^KINDS = \(([^)]*)\)/m)[1].match(/[a-z]+/g);
const sources = readdirSync(".", { recursive: true }).map(String)
  .filter((f) => /\.(tsx?|css|mjs)$/.test(f) && !f.includes("node_modules")).map((f) => f.replaceAll("\\", "/")).sort();
sources.push("package-lock.json");
const hash = createHash("sha256");
for (const file of sources) hash.update(file + "\n").update(readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
const banner = `/* Made by lib/ui/build.mjs from sources ${hash.digest("hex")} */`;
// style sheets are texts in the bundles, and esbuild makes texts no smaller by itself
const sheets = { name: "sheets", setup: (made) => made.onLoad({ filter: /\.css$/ }, async ({ path }) =>
  ({ contents: (await transform(readFileSync(path, "utf8"), { loader: "css", minify: true, target: "es2022" })).code.trim(), loader: "text" })) };
const common = { plugins: [sheets], bundle: true, minify: true, target: "es2022", jsx: "automatic", jsxImportSource: "preact",
  legalComments: "none", charset: "utf8", write: false };

async function make(entry, target, options) {
  const { outputFiles } = await build({ ...common, ...options, entryPoints: [entry] });
  writeFileSync(target, `${banner}\n${outputFiles[0].text}`);
}
const existing = kinds.filter((kind) => sources.includes(`${kind}.tsx`));
for (const kind of existing) await make(`${kind}.tsx`, `../spenningsfelt/static/${kind}.js`, { format: "esm" });
await make("course/index.ts", "../spenningsfelt/jupyter/share/labextensions/spenningsfelt/static/remoteEntry.js", { format: "iife" });
