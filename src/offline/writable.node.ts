/** Whether a folder can be written, known before the work is done that is to go there. */
import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Why a folder that is not there cannot be made; null where it can. */
export function absentProblem(folder: string): string | null {
	let above = dirname(folder);
	while (!existsSync(above)) above = dirname(above);
	if (!statSync(above).isDirectory())
		return `${above} is a file, so ${folder} can be no folder. Name another.`;
	const problem = writeProblem(above);
	if (problem !== null) return problem;
	return lstatSync(folder, { throwIfNoEntry: false })
		? `${folder} is a link that leads nowhere. Make the folder that it leads to, or name another.`
		: null;
}

/** Why nothing can be written into a folder that is there; null where something can. */
export function writeProblem(folder: string): string | null {
	try {
		accessSync(folder, constants.W_OK | constants.X_OK);
		return null;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return `Nothing can be written into ${folder} (${code}). Name another folder, or get the right to write there.`;
	}
}

/** Why a package cannot be written into `folder`; null where it can. */
export function packagePlaceProblem(folder: string): string | null {
	if (existsSync(folder))
		return statSync(folder).isDirectory()
			? writeProblem(folder)
			: `${folder} is a file. --out names the folder that the zip is written into.`;
	if (folder.endsWith('.zip'))
		return `--out names the folder that the zip is written into, and the zip is named by its day: --out ${dirname(folder)}`;
	return absentProblem(folder);
}
