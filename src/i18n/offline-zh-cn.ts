/** Saving for offline reading, verifying, new versions, in Chinese. Words in braces are filled in by the page's script. */
export const offlineZhCN = {
	offline: {
		title: '离线',
		heading: '没有网络也能读',
		description: '把一个行政区的报告存在这台设备上，或把整份档案放进 U 盘带走；怎样核对，空间多少。',
		lede: '存下一个行政区，它的报告、对照、图表和所涉指标就都在这台设备上，断网照读，也照样并排。',
		notHere:
			'现在没有网络，刚才要看的那一页没有存在这台设备上。下面这些可以看；连上网后再回到那一页。从检索结果来的：检索查到的，比存下的页多；要断网打开，须先存下它的行政区。',
		savedHead: '这台设备上存了什么',
		savedNote: '只存在这个浏览器里，不会传到别处。',
		without:
			'这里需要浏览器的离线功能：用 https 打开本站，并允许脚本。若是从磁盘打开的这份档案，全部页面本来就在手边，不用再存。',
		choose: '要存一个行政区，请到它的页面，点“存为离线”。',
		allDivisions: '全部行政区',
		packageHead: '整份带走',
		packageNote: '本站的文件整份拷走，双击 index.html 就能打开，不用网络，也不用服务器。',
		packageText: [
			'这一页上没有压缩包可下载。要整份带走，请向发布这份档案的人要一份，全档案的或一个行政区的都行。',
			'解开后，阅读、检索、并排和图表都照常。',
		],
		checkHead: '怎样核对',
		checkNote: '一个字节变了，也看得出来。',
		checkText:
			'每份报告的正文都有一份 Markdown 文件，校验值列在 data/checksums.json。压缩包里另有 SHA256SUMS，列着全部文件。会用命令行的，在解开的文件夹里运行这一行，没有输出就是一字不差：',
		publishHead: '给发布者',
		publishNote: '读者不用看这一节。',
		publishText: [
			'用 npm run package 做压缩包，全档案的或一个行政区的都行。包里有每个文件的 SHA-256；同样的内容，在哪台机器上做出来都一字不差。',
		],
		checksums: '全部正文的校验值',
		control: '存为离线',
		controlNote: '存下本行政区的报告、对照、图表和所涉指标，断网也能读。',
		listLink: '已存的在“离线”页',
		searchLink: '另存全文检索',
		searchControl: '全文检索（全部文件）',
		searchNote:
			'存下整个索引和全部原文，断网也能逐字检索，看到所在的句子。各页不在其中：要断网打开查到的文件，须另存它的行政区。',
		words: {
			save: '存为离线（{size}）',
			resume: '接着存',
			renew: '换成新版（{size}）',
			stop: '停下',
			remove: '移除',
			saving: '正在存：{done}，共 {size}',
			saved: '已存在这台设备上，{size}，{day}。',
			begun: '上次没有存完。已取到的还在，接着存即可。',
			outdated: '已存 {day} 的一版，仍可离线读；网上有了新版。',
			noNetwork: '现在没有网络，存不了。',
			many: '共 {files} 个小文件，要存一阵子；请开着这一页，不要锁屏。中途断了，可以接着存。',
			withoutSearch:
				'不含全文检索，它的索引有 {size}，可以另存；断网时，存下的各页照读，地名、指标照样跳转。',
			between: '',
			failures: {
				network: '网络断了，没有存完。已取到的还在；连上网后点“接着存”。原先存好的不受影响。',
				changed: '网上的文件与清单不符：档案可能正在更新。请过几分钟再试；原先存好的不受影响。',
				space: '这台设备的空间不够，没有存下。请先移除别的，或腾出空间再试。',
				stopped: '已停下。已取到的还在，随时可以接着存，也可以移除。原先存好的不受影响。',
				unknown: '没有存成，浏览器没有说明原因。请再试一次。',
			},
			nothing: '还没有存下行政区。',
			space: '本站已用 {size}，还可用约 {free}。',
			spaceKept: '浏览器答应不自行清除。',
			spaceUnsure: '空间紧张时，浏览器可能自行清除；要长久保存，请整份带走。',
		},
		newVersion: '本站有了新版。现在看的仍是原来那一版，前后一致。',
		renewNow: '换到新版',
	},
	verify: {
		title: '正文的校验值',
		says: '下载正文（Markdown），离线时在它所在的文件夹里运行：',
		file: '正文文件',
		packed: '或者在解开的离线包的文件夹里运行：',
		same: '显示 OK，就与本站发布的一字不差。',
	},
};

export type OfflineMessages = typeof offlineZhCN;
