// profile.mjs BIN_DIR BENCH.json
// Adds to the results where the services' processor time goes at 64 connections: in the project's own
// code, in each library, in the kernel. By `perf` (Debian's linux-perf); without it nothing is added.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { load, save } from './part.mjs';

const connections = 64;
const warmUpSeconds = 3;
const sampledSeconds = 6;
const samplesPerSecond = 999;
const programs = { ingress: 'webhook-ingress', event_service: 'event-service' };

const text = (command, args) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
const ended = (child) => new Promise((resolve) => child.on('exit', resolve));

// { 'own code': share, kernel: share, 'libc.so.6': share, ... } of one program's samples; shares add up to 1.
export function shares(report, program) {
  const result = {};
  for (const line of report.split('\n')) {
    const [, percent, object] = line.match(/^\s*([\d.]+)%\s+(\S+)/) ?? [];
    if (!object) continue;
    const name = object === program ? 'own code' : object.startsWith('[') ? 'kernel' : object.replace(/\.so.*/, '');
    result[name] = (result[name] ?? 0) + Number(percent) / 100;
  }
  return Object.fromEntries(Object.entries(result).sort((a, b) => b[1] - a[1]).filter(([, share]) => share >= 0.005)
    .map(([name, share]) => [name, Number(share.toFixed(3))]));
}

export async function profile(bin) {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-profile-'));
  try {
    text('perf', ['record', '-e', 'cpu-clock', '-o', join(folder, 'try'), '--', 'true']);
  } catch {
    console.error('bench: perf does not work here, so the profile is left out');
    rmSync(folder, { recursive: true });
    return undefined;
  }
  console.error('bench: profile');
  const bench = spawn(join(bin, 'bench-end-to-end'), ['ingest', '--connections', connections, '--rates', '0', '--rounds', '1',
    '--warm_up', warmUpSeconds, '--seconds', sampledSeconds + 2].map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  bench.stdout.on('data', (bytes) => { output += bytes; });
  const done = ended(bench);
  await sleep(1000 * (warmUpSeconds + 1));
  const recordings = Object.entries(programs).map(([name, program]) => {
    const pid = text('pgrep', ['-P', String(bench.pid), '-x', program]).trim();
    const file = join(folder, name);
    return { name, program, file, ended: ended(spawn('perf', ['record', '-F', String(samplesPerSecond), '-e', 'cpu-clock', '-o', file, '-p', pid,
      '--', 'sleep', String(sampledSeconds)], { stdio: 'ignore' })) };
  });
  await Promise.all([...recordings.map((each) => each.ended), done]);
  const [round] = JSON.parse(output);
  const result = { connections };
  for (const { name, program, file } of recordings) {
    result[name] = { cpu_us_per_event: round.cpu_us_per_event[name], shares: shares(text('perf', ['report', '-i', file, '--sort', 'dso', '--stdio']), program) };
  }
  rmSync(folder, { recursive: true });
  return result;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [bin, file] = process.argv.slice(2);
  const result = load(file);
  result.profile = await profile(bin);
  save(file, result);
}
