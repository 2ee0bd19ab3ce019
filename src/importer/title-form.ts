/** How the title of a report or plan ends. */
export const TITLE_END =
	/(?:报告|年报|总结|要点|安排|计划|方案|规划|通知|公告|通报|汇报|意见|情况)(?:[（(][^（）()]{1,40}[)）])?$/u;
