import { isPublic, LOCAL_SITE } from '../urls/urls.ts';

/**
 * Whether the build draws cards. A picture is named by its whole address, so there are none where `SITE_URL` does not say it;
 * `CARDS=none` leaves them out.
 */
export function drawsCards(env: NodeJS.ProcessEnv = process.env): boolean {
	return isPublic(env['SITE_URL'] || LOCAL_SITE) && env['CARDS'] !== 'none';
}
