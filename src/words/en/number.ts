/** A number as readers of English write it: `1,234`. */
export function number(value: number): string {
  return value.toLocaleString('en');
}
