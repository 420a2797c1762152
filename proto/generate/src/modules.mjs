// Where the packages of package.json are installed: beside the generator, or
// where PENSTOCK_NODE_MODULES says.
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const BESIDE = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "node_modules");

export const MODULES = path.resolve(process.env.PENSTOCK_NODE_MODULES || BESIDE);
export const ts = createRequire(path.join(MODULES, "of-the-generator.cjs"))("typescript");
