/**
 * Whether the build draws cards. A picture is named by its whole address, so there are none where `SITE_URL` does not say it;
 * `CARDS=none` leaves them out.
 */
export function drawsCards(env: NodeJS.ProcessEnv = process.env): boolean {
	return Boolean(env['SITE_URL']) && env['CARDS'] !== 'none';
}
