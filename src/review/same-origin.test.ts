import { expect, it } from 'vitest';
import { refusal } from './same-origin.ts';

const page = { method: 'POST', host: 'localhost:4321', origin: 'http://localhost:4321', remote: '127.0.0.1' };

it.each([
	['the page itself', {}],
	['the page by its number', { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' }],
	['the page by its number of version 6', { host: '[::1]:4321', origin: 'http://[::1]:4321', remote: '::1' }],
	['a reader', { method: 'GET', origin: undefined, remote: '::ffff:127.0.0.1' }],
])('lets %s pass', (_, sender) => {
	expect(refusal({ ...page, ...sender })).toBeNull();
});

it.each([
	['another site', { origin: 'https://example.org' }, 403],
	['another port of this machine', { origin: 'http://localhost:8080' }, 403],
	['a form without origin', { origin: undefined }, 403],
	['a sandboxed frame', { origin: 'null' }, 403],
	['another machine', { remote: '192.168.1.7' }, 403],
	['a name that leads here', { host: 'localhost.example.org:4321', method: 'GET' }, 403],
	['another method', { method: 'DELETE' }, 405],
])('refuses %s', (_, sender, status) => {
	expect(refusal({ ...page, ...sender })?.status).toBe(status);
});
