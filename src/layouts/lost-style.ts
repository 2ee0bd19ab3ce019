import { createHash } from 'node:crypto';

/**
 * The style of the page for addresses that lead nowhere. It stands in the page: a host shows that page at any depth and below
 * any path, where no link to a file would hold.
 */
export const LOST_STYLE = [
	':root{color-scheme:light dark;--paper:#fbf9f4;--ink:#1b1916;--ink-2:#57524a;--hair:#d9d2c5;--accent:#b3261e}',
	'@media (prefers-color-scheme:dark){:root{--paper:#171512;--ink:#ece6db;--ink-2:#b8b0a2;--hair:#39342c;--accent:#f28b7d}}',
	'body{margin:0 auto;max-width:44rem;padding:2.5rem 1.5rem 4rem;background:var(--paper);color:var(--ink);' +
		'font:1.125rem/1.8 "Songti SC","Noto Serif CJK SC","Source Han Serif SC",STSong,SimSun,serif}',
	'h1{font-size:2.25rem;line-height:1.3;margin:2.5rem 0 0}',
	'h2{font-size:1.5rem;margin:0}',
	'section{border-block-start:1px solid var(--hair);margin-block-start:2.5rem;padding-block-start:1rem}',
	'a{color:var(--accent);display:inline-block;padding-block:.5rem;margin-inline-end:1.5rem}',
	'a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}',
	'.skip:not(:focus){position:absolute;inset-inline-start:-99rem}',
	'.mark{color:var(--ink);font-weight:700;text-decoration:none}',
	'footer{border-block-start:1px solid var(--hair);margin-block-start:4rem;color:var(--ink-2)}',
].join('');

/** The source that a policy must allow for it. */
export const LOST_STYLE_SOURCE = `'sha256-${createHash('sha256').update(LOST_STYLE).digest('base64')}'`;
