/** The part of `edtf` (no types of its own) that `date.ts` relies on. */
declare module 'edtf' {
  interface EdtfValue {
    /** First millisecond (UTC) the value can mean. */
    min: number;
    /** Last millisecond (UTC) the value can mean; `Infinity` for an open end. */
    max: number;
  }
  /** Parses EDTF text (ISO 8601-2:2019); throws on anything else. */
  export default function edtf(text: string): EdtfValue;
}
