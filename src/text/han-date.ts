/** A day as documents print it. `"2021-02-25"` → `"2021年2月25日"`. */
export function hanDate(day: string): string {
	const [year = '', month, date] = day.split('-');
	return `${year}年${Number(month)}月${Number(date)}日`;
}
