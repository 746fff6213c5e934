import type { Draft } from "../types";

/** Characters of our own wording that a writer of traditional characters writes otherwise, one to one. */
const TRADITIONAL = new Map(
  [
    "个個们們时時间間发發会會后後来來对對说說请請领領导導术術项項负負责責购購单單报報价價货貨规規条條约約点點数數据據样樣东東关關还還这這边邊进進过過开開议議纪紀录錄线線见見访訪谈談让讓给給务務办辦",
    "两兩现現场場检檢测測参參为為问問题題么麼谁誰员員门門长長产產质質决決认認确確实實验驗难難处處听聽头頭顾顧虑慮担擔觉覺应應该該结結论論达達准準备備够夠带帶资資买買卖賣贵貴业業绍紹写寫记記电電话話",
    "总總张張图圖书書学學经經动動势勢优優较較评評订訂签簽盖蓋选選择擇调調试試复覆误誤并並与與从從没沒几幾块塊种種万萬广廣归歸档檔预預终終证證协協谢謝标標尽盡暂暫却卻强強营營销銷户戶统統联聯网網续續",
    "继繼级級层層双雙垫墊师師厂廠设設计計费費额額稳穩顺順险險轻輕团團队隊刚剛仅僅别別荐薦观觀览覽专專临臨义義儿兒压壓号號声聲审審当當态態愿願战戰扩擴连連视視频頻远遠运運维維绩績细細红紅纸紙绝絕组組",
    "织織职職节節药藥补補装裝讨討训訓诉訴译譯诚誠询詢语語读讀课課账賬贷貸赶趕轮輪软軟输輸迟遲适適递遞邮郵钟鐘错錯闭閉阶階际際随隨页頁顶頂风風馆館鲜鮮齐齊龙龍丢丟争爭于於云雲众眾传傳体體倾傾偿償兴興",
    "养養内內军軍况況减減创創剧劇劳勞区區县縣响響围圍国國坏壞宁寧将將属屬币幣帮幫库庫异異弃棄恳懇扫掃护護换換摆擺断斷无無旧舊机機权權构構楼樓欢歡毕畢气氣温溫满滿热熱爱愛独獨环環画畫盘盤监監离離竞競",
    "笔筆类類划劃吗嗎烦煩沟溝拟擬汇匯链鏈冲衝馈饋凑湊扰擾周週里裡着著劲勁识識夺奪凭憑牵牽余餘采採财財纲綱范範紧緊罗羅艺藝讲講饭飯",
  ]
    .join("")
    .match(/../g)
    ?.map((pair) => [pair[0] as string, pair[1] as string] as const),
);

/** Words that a character alone does not settle. */
const WORDS = [
  ["聯系", "聯繫"],
  ["批準", "批准"],
  ["關系", "關係"],
] as const;

/** Writes our wording the way a writer of traditional characters would. */
export function toTraditional(text: string): string {
  const written = text.replace(/[\u4e00-\u9fff]/g, (char) => TRADITIONAL.get(char) ?? char);
  return WORDS.reduce((words, [one, other]) => words.replaceAll(one, other), written);
}

/** Simplifying would change it: two characters and more, since some stand in both scripts. */
export function isTraditional({ text, read }: Draft): boolean {
  let changed = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== read[i] && isHan(text[i] as string) && isHan(read[i] as string)) changed++;
  }
  return changed >= 2;
}

const isHan = (char: string) => char >= "\u4e00" && char <= "\u9fff";
