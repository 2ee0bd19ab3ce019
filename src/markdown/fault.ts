/** An error that no content can cause: the archive and the pipeline disagree. */
export const fault = (what: string) => new Error(`A fault of Duizhao, not of the content: ${what}.`);
