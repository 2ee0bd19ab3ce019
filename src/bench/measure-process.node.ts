/** What a command costs: time, work of the processors, and memory, of itself and of all that it starts. */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

export interface ProcessCost {
	/** Seconds on the clock. */
	seconds: number;
	/** Seconds of all cores together; null where the system does not tell (only Linux does). */
	cpu: number | null;
	/** Most megabytes in memory at one time, all processes together; null as above. */
	megabytes: number | null;
	/** What it printed. */
	output: string;
}

/** Milliseconds between two looks. */
const LOOK = 100;
/** Ticks a second of `/proc`, the same on every Linux that Node runs on. */
const TICKS = 100;

/** Runs a command to its end. Throws with what it printed where it fails. */
export async function measureProcess(
	command: string,
	args: readonly string[],
	options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<ProcessCost> {
	const started = performance.now();
	const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	const output: string[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => output.push(String(text)));
	const seen = new Map<number, number>();
	let most = 0;
	const look = setInterval(() => {
		const family = child.pid === undefined ? [] : familyOf(child.pid);
		most = Math.max(
			most,
			family.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
		);
		for (const { pid, ticks } of family) seen.set(pid, ticks);
	}, LOOK);
	const code = await new Promise<number | null>((done, fail) => {
		child.on('error', fail);
		child.on('close', done);
	}).finally(() => clearInterval(look));
	if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.join('')}`);
	const cpu = [...seen.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS;
	return {
		seconds: (performance.now() - started) / 1000,
		cpu: seen.size > 0 ? cpu : null,
		megabytes: most > 0 ? most / 1024 : null,
		output: output.join(''),
	};
}

interface Looked {
	pid: number;
	parent: number;
	kilobytes: number;
	ticks: number;
}

/** A process and all below it. */
function familyOf(root: number): Looked[] {
	const all = globSync('/proc/[0-9]*/stat').flatMap((file) => readStat(file) ?? []);
	const family = new Set([root]);
	for (let size = 0; size !== family.size; ) {
		size = family.size;
		for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
	}
	return all.filter(({ pid }) => family.has(pid));
}

/** https://www.man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the name may hold spaces and brackets. */
function readStat(file: string): Looked | null {
	try {
		const text = readFileSync(file, 'utf8');
		const fields = text
			.slice(text.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const [parent = 0, userTicks = 0, systemTicks = 0, pages = 0] = [1, 11, 12, 21].map((i) => fields[i]);
		return { pid: Number.parseInt(text, 10), parent, kilobytes: pages * 4, ticks: userTicks + systemTicks };
	} catch {
		return null;
	}
}
