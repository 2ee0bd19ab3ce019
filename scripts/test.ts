// npm test: everything that continuous integration runs. Each step is named with its time; what it printed follows if it failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beginCommand, type Help } from '../src/archive/command-line.node.ts';
import { exitWithUsage } from '../src/archive/content-dir.node.ts';

interface Step {
	name: string;
	commands: string[][];
	/** A step without which this one means nothing. */
	needs?: string;
	/** JSON report with the number of tests; a step without one counts as one test. */
	report?: string;
}

const USAGE = 'Usage: npm test';
const HELP: Help = {
	does: 'Runs what continuous integration runs: types, lint, units, content, build, and the site in a browser.',
};
const argv = process.argv.slice(2);
beginCommand(argv, USAGE, HELP);
if (argv.length > 0) exitWithUsage(USAGE);

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');
const reports = join(root, '.cache/reports');

const vitest = (project: string) => [
	...['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'],
	`--outputFile.json=${join(reports, `${project}.json`)}`,
];
const STEPS: Step[] = [
	{
		name: 'types',
		commands: [
			['astro', 'check'],
			['tsc', '--noEmit'],
		],
	},
	{ name: 'lint', commands: [['biome', 'check', '--diagnostic-level=error', '.']] },
	{ name: 'units', commands: [vitest('unit')], report: 'unit.json' },
	{ name: 'content', commands: [['node', 'scripts/validate.ts']] },
	{ name: 'build', commands: [['node', 'scripts/build.ts']] },
	{ name: 'site', commands: [vitest('site')], report: 'site.json', needs: 'build' },
	{ name: 'browser', commands: [['playwright', 'test']], report: 'browser.json', needs: 'build' },
];

interface Outcome {
	ok: boolean;
	output: string;
}

function run([command = '', ...args]: string[]): Promise<Outcome> {
	const isWindows = process.platform === 'win32';
	const env = {
		...process.env,
		PATH: `${bin}${delimiter}${process.env['PATH']}`,
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	const program = command === 'node' ? process.execPath : join(bin, command);
	return new Promise((done) => {
		const child = spawn(program, args, { cwd: root, env, shell: isWindows && command !== 'node' });
		const output: string[] = [];
		child.stdout.on('data', (text) => output.push(String(text)));
		child.stderr.on('data', (text) => output.push(String(text)));
		child.on('error', (error) => output.push(String(error)));
		child.on('close', (code) => done({ ok: code === 0, output: output.join('') }));
	});
}

async function runAll(commands: string[][]): Promise<Outcome> {
	let output = '';
	for (const command of commands) {
		const outcome = await run(command);
		output += `$ ${command.join(' ')}\n${outcome.output}`;
		if (!outcome.ok) return { ok: false, output };
	}
	return { ok: true, output };
}

/** Passed and failed tests of a step, from its report; a step that fails has at least one failure. */
function countTests({ report }: Step, ok: boolean): { passed: number; failed: number } {
	const file = report && join(reports, report);
	if (!file || !existsSync(file)) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
	const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(file, 'utf8'));
	const passed = numPassedTests ?? stats.expected + stats.flaky;
	const failed = numFailedTests ?? stats.unexpected;
	return { passed, failed: ok ? failed : Math.max(1, failed) };
}

const failedSteps = new Set<string>();
const total = { passed: 0, failed: 0 };
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
for (const step of STEPS) {
	if (step.needs && failedSteps.has(step.needs)) {
		console.log(`- ${step.name.padEnd(8)} not run: ${step.needs} failed`);
		failedSteps.add(step.name);
		total.failed++;
		continue;
	}
	const started = performance.now();
	const { ok, output } = await runAll(step.commands);
	const { passed, failed } = countTests(step, ok);
	const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
	console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(8)} ${seconds} s  ${passed} passed, ${failed} failed`);
	if (!ok) console.log(`\n${output.trimEnd()}\n`);
	if (!ok) failedSteps.add(step.name);
	total.passed += passed;
	total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedSteps.size > 0 ? 1 : 0;
