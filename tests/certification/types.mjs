// Type-checks responses against Amazon's own SDK: node tests/certification/types.mjs RESPONSES, a file with one response a line.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const responses = readFileSync(process.argv[2], "utf8").split("\n").filter(line => line.length > 0);
if (responses.length === 0) throw new Error("There are no responses to check.");

// Literals, so that properties that the SDK does not know are errors, too.
const program = lines => `import type { ResponseEnvelope } from "ask-sdk-model";\n${lines.map((line, index) => `export const response${index}: ResponseEnvelope = ${line};`).join("\n")}\n`;

const check = lines => {
  const folder = mkdtempSync(join(here, "responses-"));
  try {
    const file = join(folder, "responses.ts");
    writeFileSync(file, program(lines));
    execFileSync(join(here, "node_modules/.bin/tsc"), ["--noEmit", "--strict", "--skipLibCheck", "--ignoreConfig", "--module", "nodenext", "--moduleResolution", "nodenext", file], { encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (problem) {
    return problem.stdout || problem.message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const problems = check(responses);
if (problems !== "") console.error(problems);
const blind = check(['{ "version": "1.0", "response": { "shouldEndSession": "no" } }']) === "";
if (blind) console.error("The types let a wrong response pass.");
console.log(`${responses.length} kinds of response held against ask-sdk-model`);
process.exitCode = problems === "" && !blind ? 0 : 1;
