import { readFileSync, writeFileSync } from "node:fs";
import { barsOf } from "./src/cli/examination";
for (const l of ["zh","en"]) { const t=JSON.parse(readFileSync(`/work/wt/x/table-${l}k15.json`,"utf8")); const a=JSON.parse(readFileSync(`/work/wt/x/ans-${l}k15.json`,"utf8")).map((x:any)=>({...x,odds:x.odds??-Infinity}));
const bars=barsOf(a); const cols=[...t.sentence.map((r:string)=>`sentence ${r}`),...t.draft.map((r:string)=>`draft ${r}`)];
writeFileSync(`src/langs/${l}/sense-table.json`, JSON.stringify({...t,bias:t.bias.map((v:number,i:number)=>Number((v-(bars.get(cols[i]!)??0)).toFixed(3)))},null,1)+"\n"); }
