import type { Archive, Plan } from '../../archive/model.ts';
import type { Scope } from '../../compare/scopes.ts';
import { type Language, messages } from '../../i18n/index.ts';
import { manyMessages } from '../../i18n/many.ts';
import { divisionName } from '../names.ts';

/** The work plans to name on a year's page: those of the division, or, for the whole archive, those of its highest divisions. */
export function plansIn(
	{ plans, divisions }: Pick<Archive, 'plans' | 'divisions'>,
	{ year, division }: Scope,
): Plan[] {
	const ofYear = plans.filter((plan) => plan.year === year);
	if (division) return ofYear.filter((plan) => plan.division === division.code);
	const isTop = ({ place: { parent } }: Plan) => parent === null || !divisions.has(parent);
	return [...ofYear.filter(isTop), ...ofYear.filter((plan) => !isTop(plan))];
}

/** Title, heading and opening words of a year's page. `rows`: one a metric. */
export function yearHeading(
	language: Language,
	{ year, division, reports }: Scope,
	rows: readonly { stated: number }[],
) {
	const t = messages(language).year;
	const many = manyMessages(language);
	const shared = rows.filter(({ stated }) => stated > 1).length;
	const facts = { reports: reports.length, metrics: rows.length, shared };
	if (!division) {
		const says = reports.length > 0 ? t.lede(facts) : t.empty(year);
		return {
			title: t.title(year),
			heading: t.heading(year),
			description: t.description(year, reports.length),
			says,
		};
	}
	const { text } = divisionName(language, division);
	return {
		title: many.title(text, year),
		heading: many.within(text, year),
		description: many.description(text, year, reports.length),
		says: t.lede(facts),
	};
}
