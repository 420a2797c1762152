// The stage benchmarks, each beside its floor of the same run.
import { join } from 'node:path';
import { part } from './part.mjs';

// [what it is, its benchmark, what its floor is, the floor's benchmark]; Google Benchmark's names.
const commit = (group) => [`commit, groups of ${group}`, `BM_Commit/group:${group}/synced_mark:0/real_time`,
  'append and fdatasync', `BM_AppendAndFdatasync/${group}/real_time`];
const fanOut = (batch, subscribers) => [`fan-out, batches of ${batch}, ${subscribers} subscribers`, `BM_FanOut/batch:${batch}/subscribers:${subscribers}`,
  'memcpy', `BM_CopyBytes/batch:${batch}/subscribers:${subscribers}`];
const programs = {
  verify_bench: [['verify, one secret', 'BM_Verify/1', 'SHA-256', 'BM_Sha256'], ['verify, two secrets', 'BM_Verify/2', 'SHA-256', 'BM_Sha256']],
  transcode_bench: [['transcode', 'BM_Transcode', 'simdjson DOM', 'BM_ParseOnly'], ['JsonStringToMessage, instead', 'BM_JsonStringToMessage', 'simdjson DOM', 'BM_ParseOnly']],
  commit_bench: [1, 8, 64, 512].map(commit),
  fan_out_bench: [1, 16, 100].flatMap((batch) => [1, 10, 100].map((subscribers) => fanOut(batch, subscribers))),
};

// Microseconds per event, the median of the repetitions.
function microseconds(results, name) {
  const unit = { ns: 1e-3, us: 1, ms: 1e3, s: 1e6 };
  const result = results.find((each) => each.run_name === name && each.aggregate_name === 'median');
  if (!result) throw new Error(`there is no benchmark ${name}`);
  if (result.items_per_second) return 1e6 / result.items_per_second;
  // What waits for a disk is measured by the clock, the rest by processor time, which a busy machine disturbs less.
  return (name.endsWith('/real_time') ? result.real_time : result.cpu_time) * unit[result.time_unit];
}

export function stages(bin, repetitions) {
  const rows = [];
  for (const [program, pairs] of Object.entries(programs)) {
    const wanted = [...new Set(pairs.flatMap(([, name, , floor]) => [name, floor]))];
    const { benchmarks } = part(join(bin, program), ['--benchmark_format=json', `--benchmark_repetitions=${Math.max(3, repetitions)}`,
      '--benchmark_report_aggregates_only=true', '--benchmark_min_time=0.2', `--benchmark_filter=^(${wanted.join('|')})$`]);
    for (const [stage, name, floor, floorName] of pairs) {
      const us = microseconds(benchmarks, name);
      const floorUs = microseconds(benchmarks, floorName);
      rows.push({ stage, us: Number(us.toFixed(3)), floor, floor_us: Number(floorUs.toFixed(3)), ratio: Number((us / floorUs).toFixed(3)) });
    }
  }
  return rows;
}
