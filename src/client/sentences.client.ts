// Lists the sentences of a page's values on demand: brings them by a classic script, the same over http and from disk.
import { showSentences } from './sentences/list.client.ts';

const place = document.querySelector<HTMLElement>('[data-sentences]');
if (place) showSentences(place);
