import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
	type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** A running server. */
export interface Served {
	/** Address of the home page: `http://localhost:4321/x/y/`. */
	url: string;
	close(): Promise<void>;
}

export interface ServeOptions {
	/** The next free port is taken where this one is not free, unless it is the only one wanted; 0 takes any. */
	port: number;
	/** Whether another port than this one would be wrong. */
	onlyThis?: boolean;
	/** Path below which the folder stands, `/` unless given. */
	base?: string;
}

/** The last port there is, and how many after a wanted one are tried. */
export const LAST_PORT = 65_535;
const NEXT_PORTS = 100;

/** One server an address. */
type Servers = [Server, ...Server[]];

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.txt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.zip': 'application/zip',
	'.pdf': 'application/pdf',
};

/** Serves a folder as any static host does, to this machine only: compressed where `--compress` wrote it so. Throws where no port that will do is free. */
export async function serve(folder: string, options: ServeOptions): Promise<Served> {
	const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
	const handler: RequestListener = (request, response) =>
		void answer(resolve(folder), base, request, response);
	const servers = await listen(handler, options.port, options.onlyThis ? 0 : NEXT_PORTS);
	const { port } = servers[0].address() as AddressInfo;
	return {
		url: `http://localhost:${port}${base}`,
		close: async () => void (await Promise.all(servers.map(close))),
	};
}

function close(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}

async function listen(handler: RequestListener, port: number, next: number): Promise<Servers> {
	const last = Math.min(port + next, LAST_PORT);
	for (let tried = port; tried <= last; tried++) {
		const servers = await listenAt(handler, tried);
		if (servers) return servers;
	}
	if (last === port)
		throw new Error(
			`Port ${port} is taken by another program. End that one, or name another port with --port; without --port, a free one is found.`,
		);
	throw new Error(`No port from ${port} to ${last} is free. Choose another with --port.`);
}

/** Both addresses that `localhost` may mean, the second where the machine has it; null where the port is taken. */
async function listenAt(handler: RequestListener, port: number): Promise<Servers | null> {
	const first = createServer(handler);
	const error = await start(first, port, '127.0.0.1');
	if (error?.code === 'EADDRINUSE') return null;
	if (error) throw error;
	const second = createServer(handler);
	const other = await start(second, (first.address() as AddressInfo).port, '::1');
	if (other?.code !== 'EADDRINUSE') return other ? [first] : [first, second];
	await close(first);
	return null;
}

function start(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
	return new Promise((done) => {
		server.once('error', done).listen(port, host, () => {
			server.off('error', done);
			done(null);
		});
	});
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse) {
	if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
	const [path = '', query] = (request.url ?? '/').split('?', 2);
	const below = pathBelow(path, base);
	if (below === undefined) return send(folder, '404.html', 404, request, response);
	if (below !== null && (await isFile(folder, below))) return send(folder, below, 200, request, response);
	if (below === null || (!path.endsWith('/') && (await isFile(folder, `${below}/index.html`)))) {
		return response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
	}
	return send(folder, '404.html', 404, request, response);
}

/** The file a path asks for; null for the base without its slash, undefined for what is outside or unreadable. */
function pathBelow(path: string, base: string): string | null | undefined {
	if (`${path}/` === base) return null;
	if (!path.startsWith(base)) return undefined;
	try {
		const below = decodeURIComponent(path.slice(base.length));
		return below === '' || below.endsWith('/') ? `${below}index.html` : below;
	} catch {
		return undefined;
	}
}

async function isFile(folder: string, path: string): Promise<boolean> {
	const file = resolve(folder, path);
	if (!file.startsWith(folder + sep) || path.includes('\0')) return false;
	return (await stat(file).catch(() => null))?.isFile() ?? false;
}

async function send(
	folder: string,
	path: string,
	status: number,
	request: IncomingMessage,
	response: ServerResponse,
) {
	if (!(await isFile(folder, path))) return response.writeHead(status).end();
	const isAsked = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
	const isPacked = isAsked && (await isFile(folder, `${path}.br`));
	response.writeHead(status, {
		'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
		'cache-control': 'no-cache',
		vary: 'accept-encoding',
		...(isPacked ? { 'content-encoding': 'br' } : {}),
	});
	if (request.method === 'HEAD') return response.end();
	return createReadStream(join(folder, isPacked ? `${path}.br` : path))
		.on('error', () => response.destroy())
		.pipe(response);
}
