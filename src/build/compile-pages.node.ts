// A process that compiles the pages: node compile-pages.node.ts ROOT VERSION
import { compilePages } from './page-bundle.node.ts';

const [root = '', version = ''] = process.argv.slice(2);
await compilePages(root, version);
