/**
 * The words of the field, grouped by what they say. Words of one line mean the same for matching; a word may stand in
 * several lines. Words of phrases that stand in none are matched literally, so a new metric needs no entry here.
 */

/**
 * `topic`: what a passage is about, carried from clause to clause. `verb`: a decisive act or outcome (收到 is not 受理).
 * `noun`: what else tells metrics apart. `weak`: says nothing about which metric it is.
 */
export type Role = 'topic' | 'verb' | 'noun' | 'weak';

const TOPICS = `
reconsideration 行政复议 复议 行政复议申请 复议申请 作出行政复议决定 作出复议决定
litigation 行政诉讼 行政应诉 应诉案件 应诉 诉讼 行政审判 行政官司 被诉案件 被诉行政案件 涉诉案件 涉诉行政案件 行政诉讼应诉
rules 行政规范性文件 规范性文件 规范性文件合法性
contract 政府合同 行政协议 合同协议 合同 协议 招商引资协议 招商协议 投资协议 框架协议 重大合同 合作协议 战略合作协议 协议书 招商引资合同 经济合同 行政合同 政府性合同 采购合同 合同文本
decision 重大行政决策事项目录 决策事项目录 决策事项清单 重大行政决策事项 重大行政决策 重大决策 行政决策 决策事项 重大行政决策目录
mediation 人民调解 调解 调处 化解 排查化解 调解协议 调处化解
dispute 社会矛盾纠纷 矛盾纠纷 民间纠纷 纠纷 矛盾
aid 法律援助 法援 行政法律援助
notary 公证 公证服务 公证业务 公证事项 公证事务 公证案件
proposals 代表委员 代表、委员 委员代表 人大代表建议 人大建议 人大代表 代表建议 人大议案 代表议案 议案建议 政协提案 政协委员提案 委员提案 政协委员 提案 建议提案 议案提案 提案建议 两案 建议和提案
npc 人大代表建议 人大建议 人大代表 代表建议 人大议案 代表议案 议案建议 人大 建议提案 议案提案 提案建议 两案 建议和提案
cppcc 政协提案 政协委员提案 委员提案 政协委员 提案 政协 建议提案 议案提案 提案建议 两案 建议和提案
hotline 12345 热线 工单 便民热线 12345政务服务便民热线 12345政务服务热线
disclosure 公开信息 政府信息公开 信息公开 政府信息 政务信息 主动公开信息 主动公开政务信息 主动公开各类信息
request 政府信息公开申请 信息公开申请 依申请公开 公开申请 政府信息公开申请事项 依申请公开事项 依申请公开申请 依申请信息公开 依申请公开信息
random 双随机 双随机、一公开 双随机一公开 双随机,一公开 双随机、一公开”
publicity 双公示
supervisionitems 监管事项 监管事项目录 监管主项 监管事项主项 互联网+监管 互联网+监管”系统
officers 行政执法人员 执法人员 执法队员 执法员 执法干部 执法骨干 一线执法人员 执法业务骨干 执法工作人员 持有执法证 持有效执法证件 持有效执法证 持有执法证件 持有行政执法证件 持有行政执法证 持有有效执法证件 持有有效行政执法证件 持证人数 持证执法人员 持证行政执法人员 持证人员 持有效行政执法证件 持有效行政执法证 持证行政执法人员 持行政执法证 持执法证 持行政执法证件 持执法证件 具有行政执法资格 具备行政执法资格 具有执法资格
casefiles 行政处罚、行政许可案卷 行政许可、行政处罚案卷 行政处罚和行政许可案卷 行政许可和行政处罚案卷 行政执法案卷 执法案卷 案卷
serviceenf 服务型行政执法 服务型执法
lawyers 公职律师
consult 法律咨询 12348 解答咨询 接听咨询 解答群众咨询 咨询解答 法律服务热线 公共法律服务热线 法律服务咨询 来访来电咨询 来电来访咨询 来访咨询 来电咨询 接待咨询 接待群众咨询 咨询电话 法律咨询电话 接待来访咨询 接受咨询 12348”热线 12348热线 12348”法律服务热线 12348法律服务热线 12348公共法律服务热线 12348”公共法律服务热线
help 法律帮助
audit 审计 审计监督
mediators 人民调解员 调解员
committees 人民调解委员会 调解委员会 调委会 人民调解组织 调解组织
lawstudy 学习习近平法治思想 学法 法治学习 法律学习 学习法律 学习法律法规 学习宪法 会前学法 会前学法讲座
promotion 普法宣传 普法 法治宣传 法制宣传 法律宣传 宪法宣传 法治宣讲 普法宣讲 法律宣讲 以案释法 法律六进 法治文化 民法典宣传 民法典宣讲 法治宣传教育 宪法宣传周 普法宣传教育
judicial 司法建议 司法建议书
procuratorial 检察建议 检察建议书
proof 证明事项 证明材料 减少证明事项 减少证明材料
commitment 告知承诺制 告知承诺
petition 信访 赴京访 赴京上访 进京访 进京上访
govservice 政务服务 政务大厅 政务服务大厅 政务服务中心 行政服务中心 行政服务大厅 便民服务中心 政务服务平台 行政审批大厅 政务中心 一体化政务服务平台 市民服务中心 行政审批局 政务服务局 行政审批服务局 行政审批和政务服务局
licensing 行政许可
penalty 行政处罚 处罚案件 行政处罚案件
inspection 行政检查 执法检查
enterpriseinfo 涉企信息 企业信息 涉企信用信息
investment 企业投资项目 投资项目 企业备案项目 企业投资备案项目
testify 旁听庭审 旁听 庭审旁听 庭审观摩 观摩庭审 旁听法院庭审
training 参训 专题培训 培训班 培训会 培训活动 培训 轮训 受训
lecture 专题讲座 法治讲座 讲座
tests 知识测试 理论测试 测试 法律知识考试 测验 法律考试
exam 考试 法律知识考试 法律考试 资格考试
checkup 法治体检 法律体检
`;

const VERBS = `
receive 收到 接收 收案 接到 收件 新收 共收 新收到 接收到 共接收 收悉 收件 新收案件 立案前收到
accept 受理 立案受理 立案 予以受理 依法受理 决定受理 准予受理
refuse 不予受理 不受理
conclude 已结 审结 办结 结案 审理终结 审理完毕 办理完结 作出行政复议决定 作出复议决定
closed 按期办结 按时办结 限期办结
pending 未审结 未结 尚未审结 尚未办结 正在审理 在审 未办结 待结 剩余 正在办理 未审结件数 尚在审理 结转下年
uphold 维持
dismiss 驳回
terminate 终止 撤回 撤回申请
correct 撤销 确认违法 责令履行 责令重作 责令重新作出 责令作出处理 责令 变更 纠错 直接纠错
settle 和解 调解和解 案前调解 调解结案 和解调解 调和 调解、和解终止 调解和解终止 调解、和解后终止 调解和解后终止 和解终止 调解终止 调解、和解 调撤 和解后终止 调解、和解后撤回 调解和解后撤回 调解后撤回 和解后撤回 调解撤回 和解撤回
withdraw 撤诉 撤回起诉
win 胜诉
lose 败诉
appear 出庭应诉 出庭
due 应出庭 应当出庭 应出庭应诉 应当出庭应诉 应由 应出庭应诉案件 依法应出庭
hearing 开庭审理 开庭
adviseract 代理
review 合法性审核 合法性审查 审查 审核 法核 法制审核
filing 备案 报备 报送备案 报送市政府备案 报市政府备案 报送上级备案 企业备案项目 企业投资备案项目
issue 制定 印发 制定出台 制定发布 制定印发 制发 出台 发布
repeal 废止 予以废止 拟废止
lapse 失效 宣布失效
amend 修改 修订 拟修改 拟修订 予以修改 需修改 需修订 需要修改
retain 保留 继续有效 继续保留 继续施行 继续执行 继续适用
cleanup 清理 全面清理 梳理清理 专项清理 进行全面梳理 进行梳理 进行了全面梳理 进行了梳理 集中清理 开展全面梳理
cancel 取消 削减 精简 清减 减少证明事项 减少证明材料
declassify 不再按照规范性文件管理 不再按规范性文件管理 不再作为规范性文件管理 不作为规范性文件管理 不再作为规范性文件
evaluate 实施后评估 后评估 评估
engage 聘请 聘用 选聘 外聘 聘任
qualify 取得 考取 获得 考试合格 考核合格 考试通过 领取 换领 换发 新领 合格 通过考试 考核通过 通过资格考试 通过执法资格考试 申领执法证 申领执法证件 申领行政执法证 申领行政执法证件 新办执法证 新办执法证件 新办行政执法证 新办行政执法证件 新申领执法证 新申领执法证件 新申领行政执法证 新申领行政执法证件 新发执法证 新发执法证件 新发行政执法证 新发行政执法证件 新增执法证 新增执法证件 新增行政执法证 新增行政执法证件
participate 参考人员 应考 参考 参加考试 应试 报考
guide 指导
rate 评查 抽查 抽取 评审 参评 集中评查 交叉评查 互评 调阅 随机抽取 随机抽查
excellent 优秀案卷 优秀 优质
notice 通知书 监督文书 督办函 意见书 建议书 决定书 监督意见书
register 注册 登记
claim 认领
cover 覆盖
gather 归集
upload 上传 公示 报送 推送 上报 归集公示
dispatch 派出 派驻 选派 下派
exempt 不予处罚 不予行政处罚 免予处罚 免于处罚 免予行政处罚 免于行政处罚 免罚 首违不罚 轻微免罚 轻微不罚 包容免罚 免处罚 首违免罚 不罚 免罚轻罚 不予处罚决定
fine 罚没 罚款 罚没款 罚没收入 罚没金额 罚没款项 罚没总额 罚款金额 没收违法所得
reduce 审减 核减 审减金额 核减金额 审减额 核减额 净核减
disclose 主动公开 公开信息 公开 主动公开信息 主动公开政务信息 主动公开各类信息
reply 答复 办复 回复
interpret 政策解读 解读 解读稿 解读文章 解读材料 政策图解 解读信息 解读文稿 政策解读稿件 解读稿件 政策解读稿 政策解读材料 政策解读文件 政策解读信息
succeed 调解成功 成功调解 成功化解 成功 调解协议 化解成功 调处成功
answer 解答 接待
recover 挽回 追回 追讨 讨回 避免 挽回或避免 避免或挽回 挽损 追索 讨薪 追薪
report 述法 书面述法
appraise 年度考核 考核 考评
briefing 听取 专题听取 听取汇报
discuss 研究 审议 专题研究
outreach 微宣讲 走基层 宣讲 送法 下基层 进基层
run 跑一次 最多跑一次 不见面审批 不见面 一次办好 一次办成 只跑一次 一次不用跑 跑零次
onlineact 网上办理 网上可办 网上办 网办 全程网办 不见面办理
opinion 法律意见 审查意见 修改意见 法律建议 意见建议 法律意见书 合法性审查意见 审核意见 审查意见书 审核意见书 合法性审查意见书 合法性审核意见 合法性审核意见书 审查意见建议 法律意见建议 合法性审查意见建议 合法性审核意见建议 审核意见建议 修改建议 修改意见建议 意见和建议 法律审查意见 书面审查意见 书面意见 法律意见和建议
decompose 细化分解 分解 细化
devolve 承接 承接下放 下放行政权力事项 下放权力事项 下放行政职权 下放事项 下放审批事项 下放行政审批事项 划转事项
change 同比 环比 增幅 降幅 下降 增长 上升 减少 增加
`;

const NOUNS = `
advisers 政府法律顾问 法律顾问 顾问律师 法律顾问团 法律顾问团队
officials 干部 科级干部
existing 现有 在岗 在册 目前有
inforce 现行有效 现行
first 一审
second 二审 再审
application 行政复议申请 复议申请 申请
head 行政机关负责人 行政负责人 机关负责人 负责人
civil 民事
criminal 刑事
administrative 行政类 行政案件 行政法律援助
keyareas 重点领域
news 新闻 新闻信息 新闻稿件 新闻稿 稿件
fields 领域
catalogue 标准目录 标准化目录
decisioncatalogue 决策事项目录 决策目录 重大行政决策事项目录 目录清单 决策事项清单 重大行政决策目录 年度决策目录
township 乡镇 镇街 镇(街道) 街道 镇办 乡(镇) 乡(镇、街道) 镇(乡、街道) 乡镇(街道) 镇(办) 镇村 基层执法 乡(镇)街道
leaders 领导干部 党政领导干部 县处级干部 科级以上干部
leadership 班子成员 政府班子 领导班子 区领导班子 党政领导班子 党政领导
executive 政府常务会议 政府常务会 常务会议 常务会 会前学法 会前学法讲座
partygroup 党组 党组会 党组会议 理论学习中心组 中心组
thematic 专题学习
seminar 集中学习 专题研讨 集体学习
special 专题培训
ruleoflaw 习近平法治思想 法治政府建设 法治建设 依法行政 法治 全面依法治区 全面依法治县 全面依法治市 依法治区 依法治县
committee 党委 区委 县委 市委 区委常委会 县委常委会 区委常委会议 市委常委会 常委会
villages 民主法治示范村(社区) 民主法治示范村 民主法治村
citylevel 市级
provincelevel 省级 国家级 全国
lawvillagers 法律明白人
praise 好评率 综合好评率 好评度
satisfaction 满意率 满意度 群众满意度 群众满意率 非常满意率 非常满意”率 满意及基本满意率 满意和基本满意率
replyrate 办复率 答复率 办理率 按时办复率 按期办复率 按期答复率 回复率 按期回复率 办理答复率 答复办理率
filingrate 备案率 报备率 备案及时率 报备及时率 及时率 规范率 审查合格率 备案审查合格率 审查通过率
reviewrate 审查率 合法性审查率 审核率 合法性审核率
successrate 成功率
performrate 履行率 自动履行率
correctionrate 纠错率
acceptrate 受理率
clearrate 审结率 结案率 办结率
ontime 法定期限内结案率 法定期限内审结率 法定期限内办结率 按期结案率 按期审结率 按期办结率 按时办结率 按时结案率 法定期限内 按期 限内结案率
mediationrate 调解率 调撤率 和解率 调解和解率 调解撤案率 和解调解率
loserate 败诉率 败诉比例
winrate 胜诉率 胜诉比例
appearrate 出庭应诉率 出庭率 应诉率 负责人出庭率 出庭应诉比例 出庭比例
coverrate 覆盖率 覆盖面
onlinerate 网办率 网上可办率 网上办理率 网上办结率 全程网办率 可网办率 网上办件率 网上办率 网上可办理率 网上可办比例 全程网办比例 网上办理比例 可网办比例 网上受理率 全程网办占比 网上办事率 一网通办率 一网通办”率 全程网办”率 网上办”率 网上可办”率 一网通办比例
projects 项目
govinvestment 政府投资 政府投资项目 政府投资建设项目 政府性投资 政府投资工程 政府投资审计 工程项目 建设项目
accountability 经济责任 离任审计 经济责任审计
cost 工程款 工程造价 造价
amount 总投资 投资额 投资总额 计划总投资
loss 经济损失 损失 劳动报酬 欠薪 工资 薪酬 拖欠工资 工资款 薪资 拖欠薪资 农民工工资 讨薪 追薪
major 重大行政处罚 重大处罚 重大执法决定 重大行政处罚决定
licenceitems 行政许可事项 许可事项 行政许可事项清单
publicitems 公共服务事项
serviceitems 政务服务事项 政务服务事项清单 政务服务事项目录 依申请政务服务事项 进驻事项 入驻事项 进驻政务服务事项
partfiles 行政处罚案卷 处罚案卷 行政许可案卷 许可案卷
poweritems 行政权力事项 权力事项 行政职权 权责事项 权责清单 权力清单 行政权力清单 行政权力
approvalitems 行政审批事项 审批事项 审批服务事项
mainitems 主项 监管主项 监管事项主项
units 执法单位 行政执法单位 执法主体 行政执法主体 执法部门 行政执法机关 执法机关 行政执法部门
exemptlist 免罚清单 轻微违法
supervisors 特邀行政执法监督员 行政执法监督员 执法监督员 社会监督员 特邀监督员 特约监督员 特邀执法监督员
enforcementsup 行政执法监督 执法监督
certificate 行政执法资格 执法资格 执法证件 执法证 行政执法证 行政执法证件 资格证 资格 申领执法证 申领执法证件 申领行政执法证 申领行政执法证件 新办执法证 新办执法证件 新办行政执法证 新办行政执法证件 新申领执法证 新申领执法证件 新申领行政执法证 新申领行政执法证件 新发执法证 新发执法证件 新发行政执法证 新发行政执法证件 新增执法证 新增执法证件 新增行政执法证 新增行政执法证件
certified 持证 持证上岗 持有执法证 持有效执法证件 持有效执法证 持有执法证件 持有行政执法证件 持有行政执法证 持有有效执法证件 持有有效行政执法证件 持证人数 持证执法人员 持证行政执法人员 持证人员 持有效行政执法证件 持有效行政执法证 持行政执法证 持执法证 持行政执法证件 持执法证件 具有行政执法资格 具备行政执法资格 具有执法资格
entities 市场主体 经营主体 检查对象 企业 监管对象 抽查对象 商户 各类主体 检查主体 被检查对象
batch 批次 抽查任务 任务
multicert 多证合一
chief 首席服务官 服务官 首席服务员
phone 电话评价 电话回访评价 电话测评
visits 来电 来访 来电来访
concern 接件 办件 办件量 办理业务 受理业务 业务办理量 办理各类业务 受理各类业务 办理各类事项 受理各类事项 业务量 收件量
docs 文件
meeting 联审会议 联审会 研判会议 研判会 审查会议 论证会 会审会
litigationcases 诉讼案件
merit 理论
budget 重点任务 工作任务 任务 具体任务 重点工作任务 工作举措 重点工作
days 办结时限 工作日
hearingsession 听证
enforcement 行政执法 执法
forenterprise 涉企
sector 行业性 专业性 行业性专业性 专业性行业性 行业专业性
villageadvisers 村(居)法律顾问 村居法律顾问 村(社区)法律顾问 村级法律顾问
opinions 社情民意 社情民意信息
onething 高效办成一件事 一件事
`;

const WEAK = `
- 全年 全年共 共 共计 合计 总计 累计 总共 一共 已 已经 先后 分别 各 各类 各级 各项 的 了 等 达 达到 达成 为 是 均 均为 都 有 共有 目前 截至 截止
- 开展 组织 举办 进行 实施 完成 办理 组织开展 召开 推进 落实 做好 实现 加强 严格 扎实 积极 深入 持续 全面 切实 依法 及时 认真 有效 不断 主动 建立 健全 完善 推动 强化 提升
- 案件 案 件 数 数量 总数 人数 件数 次数 活动 工作 情况 业务 事务 数据 信息 行为 行政 政府 部门 单位 机关 各单位 各部门 人员 群众 全区 我区 全县 我县 本区 本县 全市 我市 区 县 市 年 今年 本年 年度 本年度 年内 其中 以 对 将 把 由 向 为 在 从 于 及 和 与 并 或 并且 提出 作出 做出 出具 下发 发出 发放 提供 接受 履行 区政府 县政府 市政府 区级 县级 本级
- 决定 精简至 压减至 缩减至 精简到 被告 作为 学习 事项 适用 参加 重点 民营 规上 中小微 小微 辖区 送审 批评 意见 建议 村 社区 村(社区) 获 获评 下沉 入企 党政主要负责人 主要负责人 第一责任人 大型 多种 形式
- 转办 交办 派发 转派 诉求 群众诉求 市民诉求 反映 保持 保持在 持续保持 继续保持 稳定 稳定在 连续 涉及 总量 总数达 约 合共 主要 包括 含 经 经过 针对 围绕 聚焦 高效 圆满 顺利 牵头 推行 推出 处置 均已 均按时 全部按时 均按期 共完成 共办理 现 现共 共计有 合计有 本年度共 一年来 今年以来 全年累计 数达 人数达 总人数 总计达 依规 严格按照 严格落实 同步 逐步 稳步 有序 统一 分批 分类 分级 新增加 新建 新设 扎实开展 深入开展 广泛开展 积极开展 依法依规 截至目前 截至年底 年末 年底 群众性 各村 各地 各镇 全镇 镇 该 本 其他 另 另有 还 尚有 仍有
- 集体 线上 线下 网络 通过 围绕 结合 以及 同时 期间 需要 宣布 相关 有关 所有 全部 具体 中 随机 规定 要求 制度 机制 内容 专项 国家 社会 民众 相应 新 新增 最终 认定 评出 评选 评为 公布 承办 调整后 按时 继续 发展 培养 培育 配备 设立 创建 提交 主持 法院 判决 人民法院 反馈 报名 查处 受援人 当事人 农民工 值班 值班律师 免费 人民 公众 会前 便民 综合 发生 确认公告 确认 公告 编制 上级 类 种
- 草案 评价 检察机关制发 检察院制发 检察机关发出 检察院发出 法院发出 法院制发 人民法院发出 人民法院制发 企业群众诉求 企业诉求 企业和群众诉求 群众和企业诉求 群众企业诉求 各类诉求 来电诉求
`;

export interface Concept {
	id: string;
	role: Role;
}

export interface Lexicon {
	/** All words, by word. */
	words: Map<string, Concept[]>;
	/** Lengths of the words that begin with a character, longest first. */
	lengths: Map<string, number[]>;
}

/** Builds the lexicon once. */
export function buildLexicon(): Lexicon {
	const words = new Map<string, Concept[]>();
	add(words, TOPICS, 'topic');
	add(words, VERBS, 'verb');
	add(words, NOUNS, 'noun');
	add(words, WEAK, 'weak');
	return { words, lengths: lengthsOf(words) };
}

function add(words: Map<string, Concept[]>, table: string, role: Role): void {
	for (const line of table.trim().split('\n')) {
		const [id = '', ...synonyms] = line.trim().split(' ');
		for (const word of synonyms) {
			const known = words.get(word) ?? [];
			if (role === 'weak' && known.length > 0) continue;
			words.set(word, [...known, { id, role }]);
		}
	}
}

function lengthsOf(words: Map<string, unknown>): Map<string, number[]> {
	const lengths = new Map<string, Set<number>>();
	for (const word of words.keys()) {
		const first = word[0] ?? '';
		lengths.set(first, (lengths.get(first) ?? new Set()).add(word.length));
	}
	return new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));
}
