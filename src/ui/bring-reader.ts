import enSensesUrl from "url:../langs/en/en-senses-file.ts";
import zhSensesUrl from "url:../langs/zh/zh-senses-file.ts";
import readerUrl from "url:../reader-file.ts";
import { hasReader } from "../brought-reader";
import { bringScript } from "../settings/bring-script";

/**
 * Brings the reader, and all it knows of either language, into one of the extension's own pages: `pageCoach` cannot be asked
 * before. Apart from it, since only a page's own script knows the addresses of files.
 */
export async function bringReader(): Promise<void> {
  if (!hasReader()) await Promise.all([readerUrl, enSensesUrl, zhSensesUrl].map(bringScript));
}
