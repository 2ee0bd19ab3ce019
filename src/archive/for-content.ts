/** Commands that a message names, made to work on the archive that it speaks of: `npm run validate` → `npm run validate -- --content DIR`. */
export function forContent(message: string, content: string): string {
	if (content === 'content') return message;
	const named = /[^\w./-]/u.test(content) ? `"${content}"` : content;
	return message.replace(
		/`npm run (?:import|new|validate|dev|build|package)\b(?![^`]*--content)[^`]*`/gu,
		(command) => {
			const parted = command.includes(' -- ') ? '' : ' --';
			return `${command.slice(0, -1)}${parted} --content ${named}\``;
		},
	);
}
