/** The jump box, from its first focus on. A classic script: it runs once and exports nothing. */
import { startJump } from './jump/box.client.ts';

const form = document.querySelector<HTMLFormElement>('form[data-jump]');
const input = form?.querySelector('input');
if (form && input) startJump(form, input);
