// Runs one part of the benchmark and reads the JSON that it prints.
import { spawn } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

// Its messages go to stderr as they come.
export function part(program, args) {
  console.error(`bench: ${program.split('/').pop()} ${args.join(' ')}`);
  const output = execFileSync(program, args, { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 });
  return JSON.parse(output);
}

// Starts a program that goes on, and waits for the line with `prefix` in what it prints; the rest of
// the line is its address.
export function start(command, args, { prefix, env = {} }) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  return new Promise((resolve, reject) => {
    let text = '';
    let ready = false;
    const take = (bytes) => {
      if (ready) return;
      text += bytes;
      const line = text.split('\n').slice(0, -1).find((candidate) => candidate.includes(prefix));
      if (!line) return;
      ready = true;
      resolve({ child, pid: child.pid, address: line.slice(line.indexOf(prefix) + prefix.length).trim() });
    };
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}: ${text}`)));
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
}

export function stop({ child }) {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.on('exit', resolve);
    child.kill('SIGTERM');
  });
}

// What was measured: the commit, with a mark when files differ from it.
export function version() {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    return git('rev-parse', 'HEAD').slice(0, 12) + (git('status', '--porcelain', '-uno') ? '-modified' : '');
  } catch {
    return 'unknown';
  }
}

export function save(file, result) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(result, null, 1) + '\n');
}

export const load = (file) => JSON.parse(readFileSync(file, 'utf8'));
