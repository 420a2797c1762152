// bench.mjs BIN_DIR OUT.json [--long]
// All parts of the benchmark but the peers, one after another on one machine.
import { join } from 'node:path';
import { part, save, version } from './part.mjs';
import { profile } from './profile.mjs';
import { stages } from './stages.mjs';
import { printBench } from './table.mjs';

const [bin, out, ...flags] = process.argv.slice(2);
const rounds = process.env.BENCH_ROUNDS ?? '3';
const effort = ['--seconds', process.env.BENCH_SECONDS ?? '5', '--warm_up', process.env.BENCH_WARM_UP ?? '2', '--rounds', rounds];
const endToEnd = (...args) => part(join(bin, 'bench-end-to-end'), [...args, ...effort]);
const long = flags.includes('--long');

const parts = {
  floor: () => endToEnd('floor'),
  ingest: () => endToEnd('ingest'),
  fan_out: () => endToEnd('fan_out'),
  replay: () => endToEnd('replay'),
  growth: () => endToEnd('growth', '--stored', long ? '10000,1000000,10000000' : '10000,1000000'),
  stages: () => stages(bin, rounds),
  profile: () => profile(bin),
};

const result = { version: version(), date: new Date().toISOString() };
for (const [name, run] of Object.entries(parts)) {
  result[name] = await run();
  // What is there already is kept when a later part fails.
  save(out, result);
}
printBench(result);
