import { dataPackagePath, tablePath } from '../urls/data-urls.ts';
import { permalink } from '../urls/urls.ts';

export interface Recipe {
	tool: string;
	code: string;
}

/** How to read the observations with the tools that researchers use. `site` is the archive's public address; without one, the files are named as they lie in the archive's folder. */
export function recipesFor(site: string): Recipe[] {
	const csv = permalink(site, tablePath('observations', 'csv'));
	const parquet = permalink(site, tablePath('observations', 'parquet'));
	return [
		{
			tool: 'pandas',
			code: `import pandas as pd\nobservations = pd.read_csv("${csv}", dtype={"division": str}, encoding="utf-8-sig")`,
		},
		{
			tool: 'R',
			code: `library(readr)\nobservations <- read_csv("${csv}", col_types = cols(division = col_character()))`,
		},
		{
			tool: 'DuckDB',
			code: `SELECT division, year, value, qualifier, quote\nFROM read_parquet('${parquet}')\nWHERE metric = 'reconsideration_accepted'\nORDER BY division, year;`,
		},
		{ tool: 'Frictionless', code: `frictionless validate ${permalink(site, dataPackagePath())}` },
	];
}
