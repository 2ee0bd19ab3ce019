import { defineConfig } from 'astro/config';
import { clientAssets } from './src/build/client-assets.node.ts';
import { review } from './src/review/integration.node.ts';
import { LOCAL_SITE } from './src/urls/urls.ts';

/** Public address of the archive, base path included; links do not depend on it, canonical addresses do. */
const site = process.env['SITE_URL'] || LOCAL_SITE;

export default defineConfig({
	site,
	trailingSlash: 'ignore',
	compressHTML: true,
	build: { format: 'preserve', inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	integrations: [clientAssets(), review()],
});
