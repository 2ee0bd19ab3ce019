/** What the short page inside a package has to say. */
export interface PackageFacts {
	/** `2020-04-17`, or null where nothing dates the archive. */
	date: string | null;
	/** Public address of the archive; null where it was packed for none. */
	site: string | null;
	reports: number;
	plans: number;
	/** Name of the division where the package is a part of an archive. */
	only: { zh: string; en: string } | null;
}

/** `README.html` of a package: what this is and how to open it, in both languages, without any other file. */
export function toPackageReadme(facts: PackageFacts): string {
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>对照 Duizhao：${facts.date ?? '离线档案'}</title>
</head>
<body>
<main>
<h1>对照 <span lang="en">Duizhao</span></h1>
${chinese(facts)}
<hr>
<div lang="en">
${english(facts)}
</div>
</main>
</body>
</html>
`;
}

function chinese({ date, site, reports, plans, only }: PackageFacts): string {
	return `<p>这个文件夹是一份档案${only ? `的一部分：${escapeHtml(only.zh)}` : ''}。收有 ${reports} 份法治政府建设年度报告、${plans} 份工作安排${date ? `，内容截至 ${date}` : ''}。</p>
<h2>打开</h2>
<p>先把压缩包全部解开，再双击 <a href="index.html">index.html</a>。不用联网，不用安装，不用服务器；放在 U 盘里也一样。</p>
<h2>核对</h2>
<p>每个文件的 SHA-256 都在 <a href="SHA256SUMS">SHA256SUMS</a> 里，每份报告正文的在 <a href="data/checksums.json">data/checksums.json</a> 里。在这个文件夹里运行：</p>
<pre>sha256sum --check --quiet SHA256SUMS</pre>
<p>什么都不说，就是一个字节也没有变。macOS 上用 <code>shasum -a 256 -c SHA256SUMS</code>。</p>
${site ? `<p>网上的档案：<a href="${escapeHtml(site)}">${escapeHtml(site)}</a></p>` : ''}`;
}

function english({ date, site, reports, plans, only }: PackageFacts): string {
	const documents = `${reports} yearly rule-of-law government ${reports === 1 ? 'report' : 'reports'} and ${plans} work ${plans === 1 ? 'plan' : 'plans'}`;
	return `<p>This folder is ${only ? `a part of an archive, ${escapeHtml(only.en)}` : 'an archive'}: ${documents}${date ? `, as of ${date}` : ''}.</p>
<h2>Open it</h2>
<p>Unzip all of it, then double-click <a href="en/index.html">en/index.html</a>. It needs no network, no installation and no server, and works from a USB stick.</p>
<h2>Check it</h2>
<p>The SHA-256 of every file is in <a href="SHA256SUMS">SHA256SUMS</a>, that of every report’s text in <a href="data/checksums.json">data/checksums.json</a>. In this folder, run:</p>
<pre>sha256sum --check --quiet SHA256SUMS</pre>
<p>Silence means that not a byte has changed. On macOS: <code>shasum -a 256 -c SHA256SUMS</code>.</p>
${site ? `<p>The archive online: <a href="${escapeHtml(site)}">${escapeHtml(site)}</a></p>` : ''}`;
}

function escapeHtml(text: string): string {
	const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
