/** The review page of `npm run dev`, as an integration of Astro. A build has none of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentDirectory } from '../archive/content-dir.node.ts';
import { type Answer, answerReview } from './answer.node.ts';
import { refusal } from './same-origin.ts';

export function review(): AstroIntegration {
	return {
		name: 'review',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				// The cast is for Astro's own copy of Vite's types.
				if (command === 'dev') updateConfig({ vite: { plugins: [plugin() as never] } });
			},
		},
	};
}

function plugin(): Plugin {
	return {
		name: 'duizhao:review',
		apply: 'serve',
		configureServer: (server) => {
			server.middlewares.use((request, response, next) => {
				const path = /^\/review\/([^?#]*)/u.exec(request.url ?? '')?.[1];
				if (path === undefined) return next();
				return void reply(path, request, response).catch(next);
			});
		},
	};
}

async function reply(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { method = 'GET', headers, socket } = request;
	const { host, origin } = headers;
	const refused = refusal({ method, host, origin, remote: socket.remoteAddress });
	const form = refused === null && method === 'POST' ? new URLSearchParams(await bodyOf(request)) : null;
	const answer: Answer =
		refused ?? (await answerReview(resolve(contentDirectory([], process.env)), { method, path, form }));
	const page = answer.body.startsWith('<!doctype');
	response.writeHead(answer.status, {
		'content-type': `text/${page ? 'html' : 'plain'}; charset=utf-8`,
		'content-security-policy':
			"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
		'cache-control': 'no-store',
		...(answer.location === undefined ? {} : { location: answer.location }),
	});
	response.end(answer.body);
}

const LONGEST_FORM = 20_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
	let body = '';
	for await (const chunk of request) {
		body += String(chunk);
		if (body.length > LONGEST_FORM) throw new Error('The form is too long.');
	}
	return body;
}
