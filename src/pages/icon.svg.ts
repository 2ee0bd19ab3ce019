import type { APIRoute } from 'astro';
import { ICON_SVG } from '../layouts/head.ts';

export const GET: APIRoute = () => new Response(ICON_SVG, { headers: { 'Content-Type': 'image/svg+xml' } });
