import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { FileHost } from '../../src/host/file/file-host.ts';
import { nodeCodec } from '../../src/host/file/node-codec.ts';
import { webCodec } from '../../src/host/file/codec.ts';
import { writeZip } from '../../src/host/file/zip-writer.ts';
import { writeFileSync, readFileSync, existsSync } from 'node:fs';
const N=Number(process.argv[2]??100000); const codec=process.argv[3]==='web'?webCodec:nodeCodec;
const path=`/tmp/fh/big${N}.xlsx`;
if(!existsSync(path)){
  const enc=new TextEncoder();
  const mk=async(name:string,blocks:Uint8Array[])=>({kind:'new' as const,name,packed:await nodeCodec.deflate(blocks),size:blocks.reduce((s,b)=>s+b.length,0),crc:blocks.reduce((c,b)=>nodeCodec.crc32(b,c),0)});
  const rows:Uint8Array[]=[]; let s='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:L'+N+'"/><sheetData>';
  for(let r=1;r<=N;r++){ s+=`<row r="${r}" spans="1:12">`; for(let c=0;c<12;c++){const L=String.fromCharCode(65+c); s+= c<2?`<c r="${L}${r}" t="s"><v>${(r*7+c)%5000}</v></c>`:`<c r="${L}${r}" s="1"><v>${((r*2654435761+c*40503)%1000003)/(c>8?100:1)}</v></c>`} s+='</row>'; if(s.length>1<<20){rows.push(enc.encode(s)); s=''} }
  rows.push(enc.encode(s+'</sheetData></worksheet>'));
  let sst='<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'; for(let i=0;i<5000;i++) sst+=`<si><t>Xã số ${i}</t></si>`; sst+='</sst>';
  const entries=[await mk('[Content_Types].xml',[enc.encode('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>')]),
  await mk('_rels/.rels',[enc.encode('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')]),
  await mk('xl/workbook.xml',[enc.encode('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>')]),
  await mk('xl/_rels/workbook.xml.rels',[enc.encode('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>')]),
  await mk('xl/sharedStrings.xml',[enc.encode(sst)]),await mk('xl/worksheets/sheet1.xml',rows)];
  writeFileSync(path,writeZip(new Uint8Array(0),entries,new Uint8Array(0)));
}
const t0=performance.now(); let t=t0; const lap=(n:string)=>{const u=performance.now(); console.log(n.padEnd(12),(u-t).toFixed(0)); t=u};
const bytes=readFileSync(path); const f=await openWorkbook(bytes,'big',codec); if(!f.ok) throw new Error(JSON.stringify(f)); lap('open');
const h=new FileHost(f.value); const r=await h.read({}); if(!r.ok) throw new Error(JSON.stringify(r)); lap('read');
let sum=0; const c=r.value.cells; for(let i=0;i<N;i++) for(let k=0;k<12;k++){const v=c.value(i,k); if(typeof v==='number') sum+=v; else if(typeof v==='string') sum+=v.length} lap('values '+sum.toFixed(0));
const cols=[12,13,14,15];
const plan:any={sheet:'S',area:{top:0,left:12,bottom:N-1,right:15},headerTop:0,bodyTop:1,bodyBottom:N-1,likeColumn:11,strongRows:[],replaces:[],provenance:[],
 columns:cols.map((column,j)=>({column,role:'coverage',indicator:'',header:['H'+j],cells:Array.from({length:N-1},(_,i)=> j===3?{value:'chưa đạt'}:{value:(i*j)/7,formula:`=C${i+2}/D${i+2}`}),look:{numberFormat:'0.00%',align:'right'},width:12})),
 rules:[{kind:'formula',band:'met',area:{top:1,left:12,bottom:N-1,right:15},formula:'=$M2>0.9',look:{fill:'C6EFCE',text:'006100'},stop:true}],
 mark:{sheet:'S',table:'A1',columns:[],top:0,bottom:N-1,rules:[]}}; lap('plan');
const o=await h.apply(plan); lap('apply '+o.kind); if(o.kind!=='written') console.log(JSON.stringify(o).slice(0,500));
writeFileSync('/tmp/fh/big-out.xlsx',h.bytes()); lap('save'); console.log('cpu',JSON.stringify(process.cpuUsage())); console.log('total',(performance.now()-t0).toFixed(0),'rss',(process.resourceUsage().maxRSS/1024).toFixed(0));
