// One command makes every browser file: the exercises, what each of them brings to find them, the course mode,
// the room's two screens, and the page that phones get.
// Each file begins with the hash of the sources, so a test can see drift without node.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build, transform } from "esbuild";

const kinds = readdirSync("kinds")
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => file.slice(0, -".tsx".length));
const sources = readdirSync(".", { recursive: true })
  .map(String)
  .filter((f) => /\.(tsx?|css|mjs)$/.test(f) && !f.includes("node_modules"))
  .map((f) => f.replaceAll("\\", "/"))
  .filter((f) => !f.startsWith("tests/") && f !== "test.mjs")
  .sort();
sources.push("package-lock.json");
const hash = createHash("sha256");
for (const file of sources)
  hash.update(`${file}\n`).update(readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
const banner = `/* Made by lib/ui/build.mjs from sources ${hash.digest("hex")} */`;
// style sheets are texts in the bundles, and esbuild makes texts no smaller by itself
const sheets = {
  name: "sheets",
  setup: (made) =>
    made.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: (
        await transform(readFileSync(path, "utf8"), {
          loader: "css",
          minify: true,
          target: "es2022",
        })
      ).code.trim(),
      loader: "text",
    })),
};
const common = {
  plugins: [sheets],
  bundle: true,
  minify: true,
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  charset: "utf8",
  write: false,
};

async function make(entry, target, options) {
  const { outputFiles } = await build({ ...common, ...options, ...entry });
  writeFileSync(target, `${banner}\n${outputFiles[0].text}`);
}
const exported = (folder, name) => `export { default as ${name} } from "./${folder}/${name}";`;
const all = [
  ...kinds.map((kind) => exported("kinds", kind)),
  ...["header", "footer"].map((part) => exported("frame", part)),
].join("\n");
await make({ stdin: { contents: all, resolveDir: "." } }, "../spenningsfelt/static/exercises.js", {
  format: "esm",
});
await make({ entryPoints: ["widget.ts"] }, "../spenningsfelt/static/widget.js", { format: "esm" });
for (const screen of ["desk", "wall"])
  await make({ entryPoints: [`room/${screen}.tsx`] }, `../spenningsfelt/static/${screen}.js`, {
    format: "esm",
  });
// phones are older than laptops
await make({ entryPoints: ["phone/phone.tsx"] }, "../spenningsfelt/static/phone.js", {
  format: "esm",
  target: "es2020",
});
await make(
  { entryPoints: ["course/index.ts"] },
  "../spenningsfelt/jupyter/share/labextensions/spenningsfelt/static/remoteEntry.js",
  { format: "iife" },
);
