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

/** It stands alone, so it brings its own few lines of style: both languages side by side, how to open it first. */
const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:64rem;padding:1rem 1.25rem 2rem;font:1rem/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:1.6rem;margin:0}
h2{font-size:1.1rem;margin:1.5rem 0 0}
p,ol{margin:.5rem 0}
main>div{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:0 3rem}
.open{display:inline-block;margin:.25rem .5rem .25rem 0;padding:.6rem 1.1rem;border:2px solid;border-radius:.3rem;font-weight:700}
pre{overflow-x:auto}`;

/** `README.html` of a package: what this is and how to open it, in both languages, without any other file. */
export function toPackageReadme(facts: PackageFacts): string {
	return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>对照 Duizhao：${facts.date ?? '离线档案'}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>对照 <span lang="en">Duizhao</span></h1>
<p><a class="open" href="index.html">打开档案（中文）</a> <a class="open" href="en/index.html" lang="en">Open the archive (English)</a></p>
<div>
<section>
${chinese(facts)}
</section>
<section lang="en">
${english(facts)}
</section>
</div>
</main>
</body>
</html>
`;
}

function chinese({ date, site, reports, plans, only }: PackageFacts): string {
	return `<p>这个文件夹是一份档案${only ? `的一部分：${escapeHtml(only.zh)}` : ''}：${reports} 份法治政府建设年度报告、${plans} 份工作安排${date ? `，截至 ${date}` : ''}。不用联网，不用安装；放在 U 盘里也一样。</p>
<h2>打不开时</h2>
<p>先把压缩包<strong>全部解开</strong>，不要在压缩包里双击。Windows 提示“路径太长”时，解到短一些的地方，例如 <code>D:\\</code>。</p>
<h2>核对</h2>
<p>每个文件的 SHA-256 在 <a href="SHA256SUMS">SHA256SUMS</a>，每份正文的在 <a href="data/checksums.json">data/checksums.json</a>。在这个文件夹里运行：</p>
<pre>sha256sum --check --quiet SHA256SUMS</pre>
<p>什么都不说，就是一个字节也没有变。macOS 上用 <code>shasum -a 256 -c SHA256SUMS</code>。</p>
${site ? `<p>网上的档案：<a href="${escapeHtml(site)}">${escapeHtml(site)}</a></p>` : ''}`;
}

function english({ date, site, reports, plans, only }: PackageFacts): string {
	const documents = `${reports} yearly rule-of-law government ${reports === 1 ? 'report' : 'reports'} and ${plans} work ${plans === 1 ? 'plan' : 'plans'}`;
	return `<p>This folder is ${only ? `a part of an archive, ${escapeHtml(only.en)}` : 'an archive'}: ${documents}${date ? `, as of ${date}` : ''}. It needs no network and no installation, and works from a USB stick.</p>
<h2>If it does not open</h2>
<p><strong>Extract all</strong> of the zip first; do not open files inside it. Where Windows says that a path is too long, extract to a shorter one, <code>D:\\</code> for instance.</p>
<h2>Check it</h2>
<p>The SHA-256 of every file is in <a href="SHA256SUMS">SHA256SUMS</a>, that of every text in <a href="data/checksums.json">data/checksums.json</a>. In this folder, run:</p>
<pre>sha256sum --check --quiet SHA256SUMS</pre>
<p>Silence means that not a byte has changed. On macOS: <code>shasum -a 256 -c SHA256SUMS</code>.</p>
${site ? `<p>The archive online: <a href="${escapeHtml(site)}">${escapeHtml(site)}</a></p>` : ''}`;
}

function escapeHtml(text: string): string {
	const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
