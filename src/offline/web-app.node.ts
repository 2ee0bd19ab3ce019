import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toIcon } from './mark.ts';

/** Name of the file that makes the archive installable, https://www.w3.org/TR/appmanifest/. */
export const WEB_APP = 'manifest.webmanifest';

const ICONS = [
	{ name: 'icon-192', size: 192, purpose: 'any' },
	{ name: 'icon-512', size: 512, purpose: 'any' },
	{ name: 'maskable-512', size: 512, purpose: 'maskable' },
] as const;

/** Writes the web app manifest and its icons. All addresses are relative, so that it serves any base path. */
export async function writeWebApp(folder: string): Promise<void> {
	await mkdir(join(folder, 'icons'), { recursive: true });
	for (const { name, size, purpose } of ICONS)
		await writeFile(join(folder, `icons/${name}.png`), toIcon(size, purpose === 'maskable'));
	const icons = ICONS.map(({ name, size, purpose }) => ({
		src: `icons/${name}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose,
	}));
	const about = {
		name: '对照：法治政府建设年度报告档案',
		short_name: '对照',
		description: '各地法治政府建设年度报告，每个数字都回到原句。',
		lang: 'zh-CN',
		id: './',
		start_url: './index.html',
		scope: './',
		display: 'minimal-ui',
		background_color: '#fbf9f4',
		theme_color: '#fbf9f4',
	};
	await writeFile(join(folder, WEB_APP), `${JSON.stringify({ ...about, icons }, null, '\t')}\n`);
}
