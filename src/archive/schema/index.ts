export * from './correction.ts';
export * from './division.ts';
export * from './document.ts';
export * from './fields.ts';
export * from './metric.ts';
export * from './outline.ts';
export * from './plan.ts';
export * from './report.ts';
