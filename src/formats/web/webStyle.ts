/** The style of a page to send: for paper, phones, light and dark. */
export const webStyle = `:root{color-scheme:light dark;--ground:light-dark(#fff,#1d1e21);--text:light-dark(#1a1b1e,#ececea);--soft:light-dark(#4a4c52,#b9bbc0);--line:light-dark(#d8d8d2,#3b3d42);--sunken:light-dark(#f4f4f1,#141517);--link:light-dark(#1f49c4,#9db7ff)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 Inter,system-ui,-apple-system,'Segoe UI',sans-serif}
header,main,footer{max-width:1200px;margin:0 auto;padding:0 20px}
header{padding-top:32px}
h1{font-size:28px;line-height:1.2;margin:0 0 6px}
h2{font-size:20px;margin:36px 0 10px}
h3{font-size:16px;margin:24px 0 8px}
p{margin:0 0 10px;max-width:70ch}
.soft,footer{color:var(--soft)}
s{color:var(--soft)}
.change{border:1px solid var(--soft);border-radius:5px;padding:0 5px;font-size:12px;font-weight:600;white-space:nowrap}
.added{background:var(--text);border-color:var(--text);color:var(--ground)}
a{color:var(--link);text-underline-offset:2px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;margin:12px 0;padding:0}
nav a,td a{display:inline-block;padding:4px 0}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:10px;background:var(--sunken)}
.wide:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.wide svg{display:block;max-width:none;height:auto;min-width:900px;width:100%}
.long svg{width:auto}
.dark{display:none}
@media (prefers-color-scheme:dark){.light{display:none}.dark{display:block}}
table{border-collapse:collapse;min-width:100%;font-size:14px;background:var(--ground)}
th,td{border:1px solid var(--line);padding:8px 10px;text-align:start;vertical-align:top;min-width:120px}
thead th{background:var(--sunken)}
.plan :is(th,td){min-width:90px}
.plan :is(td,thead th):first-child{min-width:0}
.plan tbody th{min-width:220px}
.plan .said{min-width:230px}
.plan .soft{font-weight:400}
caption{text-align:start;padding:8px 10px;color:var(--soft)}
dd ul{margin:0;padding:0 0 0 16px}
td ul{display:grid;gap:6px;list-style:none;margin:0;padding:0}
details{border:1px solid var(--line);border-radius:8px;margin:6px 0;padding:0 12px}
details>div{scroll-margin-top:64px}
summary{cursor:pointer;padding:10px 0;font-weight:600}
dl{margin:0 0 12px;display:grid;grid-template-columns:minmax(110px,200px) 1fr;gap:4px 16px}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
footer{padding-top:28px;padding-bottom:40px;font-size:14px}
@media (max-width:600px){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}.plan tbody th{min-width:140px}}
@media print{.wide{overflow:visible;border:0}.wide svg{min-width:0;width:100%}nav{display:none}}`;
