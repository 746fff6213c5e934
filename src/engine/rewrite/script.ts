import type { Draft } from "../types";

/** Characters of our own wording that a writer of traditional characters writes otherwise, one to one. */
const TRADITIONAL = new Map(
  [
    "个個 们們 时時 间間 发發 会會 后後 来來 对對 说說 请請 领領 导導 术術 项項 负負 责責 购購 单單",
    "报報 价價 货貨 规規 条條 约約 点點 数數 据據 样樣 东東 关關 还還 这這 边邊 进進 过過 开開 议議",
    "纪紀 录錄 线線 见見 访訪 谈談 让讓 给給 务務 办辦 两兩 现現 场場 检檢 测測 参參 为為 问問 题題",
    "么麼 谁誰 员員 门門 长長 产產 质質 决決 认認 确確 实實 验驗 难難 处處 听聽 头頭 顾顧 虑慮 担擔",
    "觉覺 应應 该該 结結 论論 达達 准準 备備 够夠 带帶 资資 买買 卖賣 贵貴 业業 绍紹 写寫 记記 电電",
    "话話 总總 张張 图圖 书書 学學 经經 变變 动動 势勢 优優 较較 评評 订訂 签簽 盖蓋 选選 择擇 调調",
    "试試 复覆 误誤 并並 与與 从從 没沒 几幾 块塊 种種 万萬 亿億 广廣 归歸 档檔 预預 终終 诺諾 证證",
    "协協 谢謝 标標 尽盡 释釋 暂暫 却卻 强強 营營 销銷 户戶 统統 联聯 络絡 网網 续續 继繼 级級 层層",
    "双雙 铺鋪 垫墊 谊誼 师師 厂廠 设設 计計 费費 额額 稳穩 顺順 险險 轻輕 闻聞 团團 队隊 刚剛 仅僅",
    "别別 则則 乐樂 荐薦 观觀 览覽 专專 严嚴 临臨 举舉 义義 习習 儿兒 华華 卫衛 压壓 号號 声聲 妈媽",
    "宝寶 审審 岁歲 当當 径徑 态態 愿願 战戰 执執 扩擴 连連 视視 频頻 远遠 运運 维維 缩縮 绩績 细細",
    "红紅 纸紙 绝絕 组組 织織 练練 职職 肃肅 节節 药藥 补補 装裝 讨討 训訓 许許 诉訴 词詞 译譯 诚誠",
    "询詢 详詳 语語 读讀 课課 贡貢 败敗 账賬 贷貸 赛賽 赞贊 赶趕 跃躍 车車 轮輪 软軟 输輸 迟遲 适適",
    "递遞 邮郵 钱錢 钟鐘 错錯 锁鎖 闭閉 阶階 际際 随隨 页頁 顶頂 须須 风風 飞飛 馆館 鲜鮮 齐齊 龙龍",
    "丢丟 丰豐 争爭 于於 亏虧 云雲 亚亞 众眾 传傳 伤傷 体體 侧側 债債 倾傾 偿償 储儲 兴興 养養 内內",
    "军軍 农農 况況 冻凍 净淨 减減 创創 剧劇 劳勞 区區 历歷 县縣 启啟 响響 围圍 国國 坏壞 坚堅 壮壯",
    "妇婦 宁寧 宠寵 宽寬 将將 尔爾 属屬 币幣 帐帳 帮幫 库庫 异異 弃棄 恳懇 恶惡 惊驚 惯慣 扫掃 护護",
    "损損 换換 挡擋 摆擺 敌敵 断斷 无無 旧舊 显顯 机機 权權 极極 构構 楼樓 欢歡 毕畢 气氣 济濟 浓濃",
    "渐漸 温溫 满滿 灵靈 热熱 爱愛 状狀 独獨 环環 画畫 盘盤 监監 离離 称稱 穷窮 竞競 笔筆 简簡 类類",
    "划劃 吗嗎 烦煩 沟溝 拟擬 汇匯 链鏈 冲衝 馈饋 凑湊 摊攤 扰擾 周週 里裡 着著",
    "劲勁 识識 夺奪 凭憑 牵牽 余餘 采採 财財 脉脈 纲綱 范範",
    "紧緊 罗羅 胜勝 艺藝 获獲 虽雖 触觸 讲講 违違 阳陽 饭飯",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => [pair[0] as string, pair[1] as string] as const),
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
