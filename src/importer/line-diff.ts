/** What changes between two texts, line by line: `- ` gone, `+ ` new. Long lines are cut around their first difference. */
export function lineDiff(before: string, after: string, most = 40): string {
	const [old, now] = [before.split('\n'), after.split('\n')];
	const rows: string[] = [];
	let j = 0;
	for (let i = 0; i < old.length; i++) {
		const found = now.indexOf(old[i] ?? '', j);
		if (found < 0 || found - j > 200) {
			rows.push(`- ${old[i]}`);
			continue;
		}
		rows.push(...now.slice(j, found).map((line) => `+ ${line}`));
		j = found + 1;
	}
	rows.push(...now.slice(j).map((line) => `+ ${line}`));
	const shown = rows.slice(0, most).map((row) => (row.length > 120 ? `${row.slice(0, 119)}…` : row));
	return [...shown, ...(rows.length > most ? [`… and ${rows.length - most} more lines`] : [])].join('\n');
}
