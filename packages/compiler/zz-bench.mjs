const t0=performance.now();
const { discover } = await import("./.zzdist/1-discover/discover.js");
const t1=performance.now();
const d=[]; const r=discover({files:["src/checkout.workflow.ts"],root:"/tmp/dx/p"},x=>d.push(x));
const t2=performance.now();
console.error(r.workflows.length, d.map(x=>x.message), "import",Math.round(t1-t0),"discover",Math.round(t2-t1));
