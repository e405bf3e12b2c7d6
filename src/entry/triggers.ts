/** One alert run. The hourly trigger calls it. */
export function runHourly(): void {}
