/** Answers queries on the search page. A classic script: it runs once and exports nothing. */
import { startSearch } from './search/page.client.ts';

startSearch();
