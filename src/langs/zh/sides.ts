import type { Sides } from "../../engine/language";
import { quick } from "../../engine/quick";

/** The buyer as somebody spoken of: by role, or by what he said. */
const THIRD = quick(
  /客户|甲方|业主|对方|采购[部科处]?(?!单|合同|订单)|[他她]们?(?:家|那边|说|嫌|要|想|觉得|担心|同意|答应|点头|问)|(?:总|工|长|主任|经理|老板)(?:那边|说|嫌|要|想|觉得|担心|同意|答应|点头|不|没|还|问|让)/,
);

/** Matters of one's own house: reports by name, targets, deals won and lost, approvals. */
const INSIDE = quick(
  /[周日月季]报|工作汇报|审阅|丢单|签单|指标|业绩|完成率|商机|回款|特价|报备|线索|漏斗|咱们?(?:公司|部门|团队|牌子)/,
);

/** The reader, and in the form one gives to customers. */
const READER = /您|贵(?:司|公司|方|单位|院|校|厂|行|处|店)|你们?/;
const COURTEOUS = /您|贵(?:司|公司|方|单位|院|校|厂|行|处|店)/;

/** In the mouth of the reader: what he lacks or looks for. */
const WANTS = quick(
  /(?:我|我们|我司|公司|这边|厂里|咱们?)?(?:急?需要?(?!您|你)|想(?:要|找|换|买|上|了解|咨询)|打算|计划|准备(?:采购|上|换|买)|正在(?:找|选|看)|有没有|求购|考虑(?:换|采购|上))/,
);

/** Who is spoken of and spoken to. */
export const sides = (read: string): Sides => ({
  third: THIRD.test(read),
  inside: INSIDE.test(read),
  writer: true,
  reader: READER.test(read),
  courteous: COURTEOUS.test(read),
  wants: WANTS.test(read),
});
