/** What the system does not let us read is a problem of the archive, not a fault of the program. */
import type { Problem } from './problem.ts';
import { readingProblem, START } from './reading-rules.ts';

/** What the system says of a path: Node's `ErrnoException`. */
export interface SystemError {
	message: string;
	code?: string | undefined;
}

/** The problem of a file or folder below the content folder, `.` for that folder itself, that cannot be read. */
export function unreadable(path: string, error: SystemError): Problem {
	// `EACCES: permission denied, open '/a/b'` → `permission denied (EACCES)`
	const said = /^(\w+): (.+?)(?:, |$)/.exec(error.message);
	const reason = said === null ? error.message : `${said[2]} (${said[1]})`;
	return readingProblem('file-unreadable', path, START, `The system says: ${reason}.`, remedyOf(error.code));
}

function remedyOf(code: string | undefined): string {
	if (code === 'EACCES' || code === 'EPERM')
		return 'Have its owner let you read it (`chmod a+r FILE`, `chmod a+rx FOLDER`), or run the command as somebody who may.';
	if (code === 'ENOENT')
		return 'It was there a moment ago. Run the command again when nothing changes the folder.';
	return 'Run the command again; if that does not help, check the disk, or put a copy in its place.';
}
