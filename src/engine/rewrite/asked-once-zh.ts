/** The question for whoever does it, as the mends put it behind what is to be done. */
const ASKS_WHO =
  /(?:，|？(?=由))(?:由[谁誰](?:处理|處理|负责|負責)，)?(?:请|請|麻烦|麻煩)[^，。；\n〔]{1,6}〔哪天前(?: \d+)?〕(?:定下来告诉我|定下來告訴我|告诉我一声|告訴我一聲|定一下)(?:，可以[吗嗎])?(?=[，。；\n！？]|$)/g;

/** Asked after each of several tasks, it would be the same question again and again: the last one asks for all of them. */
export function askedOnce(text: string): string {
  const asks = [...text.matchAll(ASKS_WHO)];
  const last = asks.at(-1);
  if (!last || asks.length < 2) return text;
  const earlier = asks.slice(0, -1).reduceRight(
    (rest, { 0: words, index }) => {
      // Behind a question of the draft's own nothing is left of it.
      if (words.startsWith("？")) return rest.slice(0, index) + rest.slice(index + words.length);
      const who = /^，由[谁誰](?:处理|處理|负责|負責)/.exec(words)?.[0] ?? "";
      return rest.slice(0, index) + who + rest.slice(index + words.length);
    },
    text.slice(0, last.index),
  );
  return earlier + text.slice(last.index).replace(/〕(定下|告[诉訴]|定一)/, "〕都$1");
}
