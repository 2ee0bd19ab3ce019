/** Gives each metric one number and each number one metric, or none where two are as near. */
import type { Place } from '../archive/model.ts';
import type { Candidate } from './candidates.ts';
import type { Option } from './options.ts';

export interface Assignment {
	candidate: Candidate;
	option: Option;
	/** How far the next best metric of this number lies behind, from 0. */
	lead: number;
}

export interface Unassigned {
	candidate: Candidate;
	why: string;
}

/** The least score at which a metric is proposed. */
export const ENOUGH = 0.65;
const TOO_NEAR = 0.035;
/** A number whose own metric is taken is no value of a metric that its words fit much less. */
const SECOND_BEST = 0.15;
const CONTRADICTS = 0.03;
/** Of a list, what is said so much better is said of one. */
const CLEARLY = 0.21;

/** Best pairs first. */
export function assign(read: readonly Candidate[]): { assigned: Assignment[]; left: Unassigned[] } {
	const candidates = read.map((candidate, at) =>
		withoutKinds(candidate, read.slice(Math.max(0, at - MOST_PARTS), at)),
	);
	const pairs = candidates.flatMap((candidate) => candidate.options.map((option) => ({ candidate, option })));
	pairs.sort((a, b) => b.option.score - a.option.score);
	const all = rivalsOf(pairs);
	const shares = pairs.filter(({ candidate, option }) =>
		isOfficeShare(all.get(option.metric.key) ?? [], option, candidate),
	);
	const offices = new Set(shares.map(({ candidate }) => tellingOf(candidate)));
	const standing = pairs.filter(
		({ candidate, option }) =>
			!isOutdone(all.get(option.metric.key) ?? [], option, candidate) &&
			!isAddend(all.get(option.metric.key) ?? [], candidate) &&
			!isDwarfed(all.get(option.metric.key) ?? [], option, candidate) &&
			!isShareOfSame(all.get(option.metric.key) ?? [], option, candidate) &&
			(candidate.office === null || isOfTownships(option) || !offices.has(tellingOf(candidate))),
	);
	const rivals = rivalsOf(standing);
	const metrics = new Set<string>();
	const taken = new Map<Candidate, Option>();
	const assigned: Assignment[] = [];
	const contradicted = new Map<Candidate, string>();
	for (const { candidate, option } of standing) {
		if (option.score < ENOUGH || metrics.has(option.metric.key)) continue;
		if ((candidate.options[0]?.score ?? 0) - option.score > SECOND_BEST) continue;
		const first = taken.get(candidate);
		if (first !== undefined && !mayShare(candidate, first, option)) continue;
		const rival = contradiction(rivals.get(option.metric.key) ?? [], option, candidate);
		metrics.add(option.metric.key);
		if (rival !== null) {
			contradicted.set(candidate, rival);
			continue;
		}
		taken.set(candidate, option);
		assigned.push({ candidate, option, lead: leadOf(candidate, option, metrics) });
	}
	const kept = assigned.filter(({ lead }) => lead >= 0);
	const used = new Set(kept.map(({ candidate }) => candidate));
	const left = candidates.filter((candidate) => !used.has(candidate));
	return {
		assigned: kept,
		left: left.map((candidate) => ({ candidate, why: why(candidate, contradicted) })),
	};
}

interface Pair {
	candidate: Candidate;
	option: Option;
}

function rivalsOf(pairs: readonly Pair[]): Map<string, Pair[]> {
	const rivals = new Map<string, Pair[]>();
	for (const pair of pairs) {
		const { key } = pair.option.metric;
		const known = rivals.get(key);
		if (known === undefined) rivals.set(key, [pair]);
		else if (known.length < 6) known.push(pair);
	}
	return rivals;
}

/** Another number, as good for this metric and with nothing better to be, that says otherwise. */
function contradiction(rivals: readonly Pair[], option: Option, candidate: Candidate): string | null {
	for (const other of rivals) {
		if (other.candidate === candidate || other.option.value === option.value) continue;
		const follows = isBehind(candidate, other.candidate);
		if (other.candidate.part > candidate.part && !follows) continue;
		const near = option.metric.unit === '%' ? CONTRADICTS * 2 : CONTRADICTS;
		const lead = option.score - other.option.score;
		const together = follows || other.candidate.list === candidate.list;
		const listed = together && other.option.score >= ENOUGH && lead < CLEARLY;
		if (!listed && lead > near) continue;
		if (other.candidate.options.some((each) => each !== other.option && each.score >= other.option.score))
			continue;
		return `${other.candidate.raw} is stated for ${option.metric.key} as well`;
	}
	return null;
}

/** 其中驳回请求61件，驳回申请9件: right behind the first share comes another. */
function isBehind({ figure, sentence }: Candidate, first: Candidate): boolean {
	const between = figure.start - first.figure.end;
	return first.part > 0 && sentence === first.sentence && between > 0 && between < NEXT;
}

const NEXT = 12;

/** 执法人员812名，持证785名: of two numbers beside each other the one that a more exact phrase states. */
function isOutdone(rivals: readonly Pair[], option: Option, { figure }: Candidate): boolean {
	if (option.metric.unit !== '人') return false;
	return rivals.some(({ candidate: other, option: rival }) => {
		const behind = other.figure.start - figure.start;
		const near = other.figure.block === figure.block && behind > 0 && behind < BESIDE;
		if (!near || rival.value === option.value || rival.score < ENOUGH) return false;
		return other.options[0] === rival && isMoreExact(rival, option);
	});
}

/** 罚款5万元 beside 罚没款2400万元: of two numbers of cases or money the one that is many times smaller is of a part. */
function isDwarfed(
	rivals: readonly Pair[],
	{ metric, value, score }: Option,
	{ sentence }: Candidate,
): boolean {
	if (metric.aggregation !== 'sum' || metric.kind !== 'flow') return false;
	return rivals.some(
		({ candidate: { options, sentence: other }, option: rival }) =>
			options[0] === rival &&
			rival.value > value * (other === sentence ? IN_SENTENCE : MANY_TIMES) &&
			rival.score >= Math.max(ENOUGH, score - NEARLY),
	);
}

const MANY_TIMES = 5;
/** 驳回请求61件，驳回申请9件: two outcomes of one sentence may differ more. */
const IN_SENTENCE = 20;
const NEARLY = 0.18;

/** Of numbers and their stated sum, all for one metric, the sum is its value. */
function isAddend(rivals: readonly Pair[], { figure }: Candidate): boolean {
	return rivals.some(
		({ candidate: { sumFrom, options }, option }) =>
			isWithin(figure, sumFrom) && options[0] === option && option.score >= ENOUGH,
	);
}

/** 决策9件、文件11件、合同143件，合计163件: a sum of several kinds is none of them. */
function withoutKinds(candidate: Candidate, before: readonly Candidate[]): Candidate {
	const { sumFrom, options } = candidate;
	if (sumFrom === null) return candidate;
	const parts = before.filter(({ figure }) => isWithin(figure, sumFrom));
	const kinds = new Set(
		parts.flatMap(({ options: [first] }) => (first === undefined ? [] : [first.metric.key])),
	);
	if (kinds.size < 2) return candidate;
	return { ...candidate, options: options.filter(({ metric }) => !kinds.has(metric.key)) };
}

/** Numbers before a sum among which its parts are. */
const MOST_PARTS = 40;

function isWithin(figure: Place, place: Place | null): boolean {
	return figure.block === place?.block && figure.start >= place.start && figure.end <= place.end;
}

/** 人民调解员1092名，其中专职316名: what 其中 takes out is no value of what the whole is one of. */
function isShareOfSame(rivals: readonly Pair[], option: Option, { figure, part }: Candidate): boolean {
	if (part === 0) return false;
	return rivals.some(({ candidate: other, option: rival }) => {
		const behind = figure.start - other.figure.start;
		const near = other.figure.block === figure.block && behind > 0 && behind < NEAR;
		const is = other.options[0] === rival && rival.score >= ENOUGH;
		return (
			near &&
			is &&
			other.part < part &&
			rival.value > option.value &&
			// 执法人员2310名，其中持证2198名: the part is what the metric asks for.
			!(option.score >= ENOUGH && isMoreExact(option, rival) && option.metric.unit === '人')
		);
	});
}

/** Where a part of a sentence begins that tells of one office; all its numbers are that office's: 镇队处罚2846件，罚没386万元. */
function tellingOf({ figure, office }: Candidate): string {
	return `${figure.block}:${office}`;
}

function isOfTownships({ needs }: Option): boolean {
	return needs.some(({ id }) => id === 'township');
}

/** What one office did, where a larger number says as well what all did. */
function isOfficeShare(rivals: readonly Pair[], option: Option, { office }: Candidate): boolean {
	if (office === null) return false;
	return rivals.some(
		({ candidate: other, option: rival }) =>
			other.office === null &&
			other.options[0] === rival &&
			rival.value > option.value &&
			rival.score > option.score - CONTRADICTS,
	);
}

/** Characters from a whole to its parts. */
const NEAR = 60;

/** It asks for all that the other does, and for a known noun besides. */
function isMoreExact(rival: Option, option: Option): boolean {
	const asked = new Set(rival.needs.map(({ id }) => id));
	const less = new Set(option.needs.map(({ id }) => id));
	const more = rival.needs.filter(({ id }) => !less.has(id));
	return (
		more.length > 0 &&
		more.every(({ id, role }) => role === 'noun' && !id.startsWith('=')) &&
		option.needs.every(({ id }) => asked.has(id))
	);
}

const BESIDE = 30;

function mayShare({ shared }: Candidate, first: Option, option: Option): boolean {
	return shared && first.metric.unit === option.metric.unit && first.score - option.score < 0.12;
}

/** Negative where another free metric fits nearly as well, so that nothing is proposed. */
function leadOf(candidate: Candidate, option: Option, taken: ReadonlySet<string>): number {
	const next = candidate.options.find(({ metric }) => metric !== option.metric && !taken.has(metric.key));
	const lead = option.score - (next?.score ?? 0);
	return !candidate.shared && next !== undefined && lead < TOO_NEAR && option.score < 0.9 ? lead - 1 : lead;
}

const DECOYS: Record<NonNullable<Candidate['decoy']>, string> = {
	torn: 'the digits before it may belong to it',
	apart: 'one of several numbers that 分别 deals out',
	change: 'a change, not a value',
	last_year: 'a value of another year',
	cumulative: 'counted over more than the year',
	plan: 'a plan or target',
	problem: 'told of what is still lacking',
	rule: 'what a rule asks for, or an average',
	part: 'counts something near it',
	summand: 'a part of a sum that is not stated',
	case_files: 'a part of the case files that were read',
	other_place: 'a figure of another place',
};

function why(candidate: Candidate, contradicted: ReadonlyMap<Candidate, string>): string {
	if (candidate.decoy !== null) return DECOYS[candidate.decoy];
	const said = contradicted.get(candidate);
	if (said !== undefined) return said;
	const [first, second] = candidate.options;
	if (first === undefined) return 'no metric is counted so in these words';
	if (first.score < ENOUGH) return 'the words are too far from any phrase';
	return second !== undefined && first.score - second.score < TOO_NEAR
		? 'two metrics fit as well'
		: 'another number states this metric better';
}
