// What a program costs: CPU seconds, user and system together, of it and all that it started, and the most memory that each of
// them held, added up, as seen four times a second. Reads /proc, so it runs on Linux alone.
import { spawn } from 'node:child_process';
import { openSync, readFileSync, readdirSync } from 'node:fs';

/** Beyond these a build is stopped. */
export const LIMITS = { cpu_seconds: 600, peak_megabytes: 8_192 };

/** The kernel counts CPU in hundredths of a second. */
const TICKS = 100;

/** @typedef {{cpu_seconds: number, peak_megabytes: number, stopped?: string}} Cost */

/**
 * Runs a program to its end, or to a limit.
 * @param {string[]} command
 * @param {{output?: string, folder?: string}} [options] the file that takes what it prints, the folder it runs in
 * @returns {Promise<Cost>}
 */
export function run([program, ...args], { output, folder } = {}) {
  const before = childrenTicks();
  const stdio = ['ignore', output ? openSync(output, 'w') : 'ignore', 'pipe'];
  const child = spawn(program, args, { cwd: folder, stdio, detached: true });
  const cost = { cpu_seconds: 0, peak_megabytes: 0 };
  let said = '';
  child.stderr.on('data', (bytes) => { said = (said + bytes).slice(-2_000); });
  const timer = setInterval(() => watch(child.pid, cost), 250);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (!cost.stopped) cost.cpu_seconds = (childrenTicks() - before) / TICKS;
      if (code === 0 || cost.stopped) resolve(cost);
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${said}`));
    });
  });
}

/** Looks at the program and everything that it started, which is one process group, and stops it past a limit. */
function watch(group, cost) {
  const all = processes(group);
  const sum = (of) => all.reduce((total, one) => total + of(one), 0);
  cost.peak_megabytes = Math.max(cost.peak_megabytes, sum(({ megabytes }) => megabytes));
  cost.cpu_seconds = Math.max(cost.cpu_seconds, sum(({ ticks }) => ticks) / TICKS);
  if (cost.stopped) return;
  if (cost.cpu_seconds > LIMITS.cpu_seconds) cost.stopped = `stopped after ${LIMITS.cpu_seconds} CPU seconds`;
  if (cost.peak_megabytes > LIMITS.peak_megabytes) cost.stopped = `stopped at ${LIMITS.peak_megabytes} MB`;
  if (cost.stopped) process.kill(-group, 'SIGKILL');
}

function processes(group) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((id) => {
    try {
      const facts = statistics(id);
      // Fields as proc(5) counts them from the state, which is the third.
      if (Number(facts[2]) !== group) return [];
      const ticks = facts.slice(11, 15).reduce((sum, one) => sum + Number(one), 0);
      const memory = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
      return [{ ticks, megabytes: memory ? Number(memory[1]) / 1_024 : 0 }];
    } catch {
      return []; // It ended meanwhile.
    }
  });
}

/** The fields behind the name, which may hold spaces. */
const statistics = (id) => readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');

/** CPU of all children of this process that have ended, and of theirs. */
const childrenTicks = () => statistics('self').slice(13, 15).reduce((sum, one) => sum + Number(one), 0);
