// A headless Chromium whose pages are watched: errors of scripts, what the content policy refuses, requests to elsewhere,
// and what axe finds are failures of the test.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core");
const axeScript = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

/// `fail(what)` hears of everything that a page should not do.
export function watch(page, base, name, fail) {
  page.on("console", (message) => {
    // A refused form answers 422: the browser notes that as an error of the network.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) fail(`${name()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => fail(`${name()}: ${error}`));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(base) || request.url().startsWith("data:");
    if (!isOwn) fail(`${name()}: request to ${request.url()}`);
  });
}

/// The page's own policy allows no foreign script, so axe is evaluated by the debugger, not put into the page.
export async function axe(page, name, fail) {
  await page.evaluate(axeScript);
  const result = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  for (const violation of result.violations) {
    const where = violation.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`).join(" | ");
    fail(`${name}: axe ${violation.id}: ${where}`);
  }
}
