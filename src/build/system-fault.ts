const FAULT = /^(EACCES|EPERM|EROFS|ENOSPC|EDQUOT|EMFILE|ENFILE|EIO): /;

const REMEDIES: Readonly<Record<string, string>> = {
	ENOSPC: 'Make room on the disk.',
	EDQUOT: 'Make room within your quota.',
	EMFILE: 'Allow more open files: `ulimit -n 4096`.',
	ENFILE: 'Close other programs: the system has too many open files.',
	EIO: 'Check the disk.',
};

/** What the machine refused, and what to do, where an error or what caused it is no bug of ours; else null. */
export function systemFault(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	// What comes from a thread has kept its message alone.
	const code = FAULT.exec(error.message)?.[1];
	if (code === undefined) return systemFault(error.cause);
	const remedy =
		REMEDIES[code] ??
		'You need the right to write into the folder `.cache/` of the program and into the folder of --out.';
	return `The system refused a step: ${error.message}.\n${remedy}`;
}
