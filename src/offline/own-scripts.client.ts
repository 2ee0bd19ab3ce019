/** https://www.w3.org/TR/trusted-types/, which not all of TypeScript's DOM types know. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/** Lets pages load scripts from below the archive's root and from nowhere else; texts never become markup or code. */
export function allowOwnScripts(root: string): void {
	const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
	trustedTypes?.createPolicy('default', {
		createScriptURL: (address) => {
			const { href } = new URL(address, document.baseURI);
			if (!href.startsWith(root)) throw new TypeError(`${href} is no script of this archive.`);
			return href;
		},
	});
}
