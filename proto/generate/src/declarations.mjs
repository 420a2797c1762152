// Opens the type declarations of one release of the `stripe` package.
import fs from "node:fs";
import path from "node:path";
import { ts } from "./modules.mjs";

// Where releases keep the declaration file that reaches all others, newest layout first.
const ENTRY_FILES = ["esm/stripe.esm.node.d.ts", "types/index.d.ts"];

function findEntry(packageDir) {
  for (const entry of ENTRY_FILES) {
    const file = path.join(packageDir, entry);
    if (fs.existsSync(file)) return file;
  }
  // Releases before 9 have one folder per API version.
  const types = path.join(packageDir, "types");
  const versions = fs.existsSync(types) ? fs.readdirSync(types) : [];
  const version = versions.filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name)).sort().pop();
  if (version) return path.join(types, version, "index.d.ts");
  throw new Error(`${packageDir}: no declaration file found; is this a release of stripe?`);
}

function interfaceDeclarations(sourceFiles) {
  const found = [];
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  sourceFiles.forEach(visit);
  return found;
}

// The API version that the release pins: the type of StripeConfig.apiVersion,
// or the literal in apiVersion.d.ts.
function pinnedApiVersion(packageDir, sourceFiles) {
  for (const file of sourceFiles) {
    const match = /(?:LatestApiVersion = |ApiVersion: ?|ApiVersion = )["'](\d{4}-\d{2}-\d{2}[.a-z]*)["']/.exec(file.text);
    if (match) return match[1];
  }
  throw new Error(`${packageDir}: cannot find the API version that the declarations are for`);
}

// Returns { checker, interfaces, apiVersion, release } of the package in `packageDir`.
export function openDeclarations(packageDir) {
  const entry = findEntry(packageDir);
  const program = ts.createProgram([entry], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const root = fs.realpathSync(packageDir);
  const sourceFiles = program
    .getSourceFiles()
    .filter((file) => fs.realpathSync(file.fileName).startsWith(root + path.sep));
  return {
    checker: program.getTypeChecker(),
    interfaces: interfaceDeclarations(sourceFiles),
    apiVersion: pinnedApiVersion(packageDir, sourceFiles),
    release: fs.readFileSync(path.join(packageDir, "VERSION"), "utf8").trim(),
  };
}
