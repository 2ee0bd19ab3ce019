/** Marks what a search led to in a document. A classic script: it runs once and exports nothing. */
import { startFind } from './find/find.client.ts';

void startFind();
