/** What the worker uses of its global scope. TypeScript's own types of it exclude those of pages. */
export interface WorkerScope {
	duizhao: import('./collection.ts').WorkerFacts;
	registration: { scope: string; active: object | null };
	clients: {
		claim(): Promise<void>;
		get(id: string): Promise<{ postMessage(message: unknown): void } | undefined>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
	addEventListener(type: 'message', listener: (event: LifeEvent & MessageEvent) => void): void;
}

/** An event that keeps the worker alive until a promise is settled. */
export interface LifeEvent extends Event {
	waitUntil(promise: Promise<unknown>): void;
}
