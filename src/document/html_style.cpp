#include "document/write_html.hpp"

namespace geojeom::document {
namespace {

constexpr RawHtml style = R"css(
:root{color-scheme:light}
body{margin:0;background:#eef1f5}
.document{--ink:#1a1d21;--quiet:#4d5662;--rule:#8a94a0;--strong-rule:#1d3f73;--shade:#eaf0f8;--total:#f3f5f8;
  box-sizing:border-box;max-width:210mm;margin:24px auto;padding:20mm 18mm;background:#fff;color:var(--ink);
  box-shadow:0 1px 6px rgb(0 0 0/.18);font:10.5pt/1.65 "Pretendard GOV Variable","Pretendard GOV",Pretendard,
  "Malgun Gothic","맑은 고딕","Apple SD Gothic Neo","Noto Sans KR","Noto Sans CJK KR",sans-serif;word-break:keep-all;
  overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
.document .title-block{border-top:3px solid var(--strong-rule);border-bottom:1px solid var(--strong-rule);
  padding:12pt 0 7pt;margin-bottom:12pt;text-align:center}
.document h1{font-size:20pt;line-height:1.3;margin:0;letter-spacing:-.02em}
.document .title-block .subtitle{margin:4pt 0 0;text-align:center;font-size:12pt;color:var(--quiet)}
.document .imprint{display:flex;justify-content:space-between;margin:9pt 0 0;font-size:10.5pt}
.document h2{font-size:14.5pt;margin:16pt 0 7pt;padding-bottom:3pt;border-bottom:1.5px solid var(--strong-rule);
  color:var(--strong-rule)}
.document h3{font-size:12pt;margin:16pt 0 6pt}
.document h4{font-size:11pt;margin:12pt 0 4pt}
.document h5{font-size:10.5pt;margin:10pt 0 4pt}
.document h2,.document h3,.document h4,.document h5{line-height:1.35;break-after:avoid}
.document p{margin:0 0 6pt;text-align:justify;orphans:2;widows:2}
.document ul,.document ol{margin:0 0 8pt;padding-left:1.3em}
.document li{margin:2pt 0}
.document ul{list-style:"○ "}
.document li>ul{list-style:"- ";margin:0}
.document li>ul ul{list-style:"· "}
.document .quiet{color:var(--quiet)}
.document .note{color:var(--quiet);font-size:9.5pt;padding-left:1.4em;text-indent:-1.4em}
.document .note::before{content:"※ "}
.document a.figure{color:inherit;text-decoration:underline;text-decoration-color:#6f8fbf;text-underline-offset:2px;
  text-decoration-thickness:.5px}
.document a:focus-visible{outline:2px solid #0b50d0;outline-offset:2px}
.document a.figure:hover{color:#0b4da2;text-decoration-thickness:1.5px}
.document .mark{font-size:.86em;color:var(--quiet)}
.document .mark.differs{color:#9a1f1f;font-weight:700}
.document .missing{font-size:.9em;color:var(--quiet)}
.document .table-block{margin:8pt 0 14pt}
.document .scroll{overflow-x:auto}
.document table{border-collapse:collapse;width:100%;font-size:9.5pt;line-height:1.38;
  border-top:1.5px solid var(--strong-rule);border-bottom:1.5px solid var(--strong-rule)}
.document caption,.document figcaption{padding:0 0 4pt;line-height:1.4;break-after:avoid}
.document caption::after,.document figcaption::after{content:"";display:block;clear:both}
.document caption .title,.document figcaption .title{float:left;font-weight:700;font-size:10pt}
.document .number{font-variant-numeric:tabular-nums}
.document caption .unit,.document figcaption .unit{float:right;font-size:9pt;color:var(--quiet)}
.document th,.document td{border:.5px solid var(--rule);padding:2.6pt 5pt;vertical-align:middle}
.document th:first-child,.document td:first-child{border-left:0}
.document th:last-child,.document td:last-child{border-right:0}
.document th{font-weight:500}
.document thead th{background:var(--shade);font-weight:700}
.document .left{text-align:left}.document .centre{text-align:center}
.document .right{text-align:right;white-space:nowrap}
.document .keep{white-space:nowrap}
.document tr.group>*{background:#f7f8fa;font-weight:700}
.document tr.subtotal>*{background:var(--total);font-weight:600}
.document tr.total>*{background:var(--shade);font-weight:700;border-top:1px solid var(--strong-rule)}
.document .note-mark{font-size:.72em;color:var(--quiet);margin-left:1px;line-height:0}
.document .remarks{font-size:8.8pt;color:var(--quiet);margin-top:3pt}
.document .remarks p{margin:0;line-height:1.5;text-align:left}
.document figure{margin:8pt 0 16pt;break-inside:avoid}
.document figure svg{display:block;width:100%;height:auto;border-top:1.5px solid var(--strong-rule);
  border-bottom:.5px solid var(--rule)}
.document details{font-size:9.5pt;margin-top:4pt}
.document summary{cursor:pointer;color:#0b4da2}
.document .sources li{margin:1pt 0}
.document .evidence{font-size:8.8pt;line-height:1.5}
.document .evidence ol{list-style:none;padding:0}
.document .evidence .cited{margin:0 0 7pt;padding:3pt 6pt;border-left:2px solid var(--rule);scroll-margin-top:40vh}
.document .evidence .cited:target{border-left-color:#0b50d0;background:#f2f6fc}
.document .evidence .cited p{margin:0;text-align:left}
.document .evidence .records{color:var(--quiet)}
.document .closing{margin-top:20pt;padding-top:6pt;border-top:.5px solid var(--rule);color:var(--quiet);font-size:9pt}
@media (max-width:720px){.document .keep{white-space:normal}.document{margin:0;padding:20px 16px;box-shadow:none}.document h1{font-size:17pt}}
@page{size:A4;margin:18mm 18mm 18mm;font:9pt "Pretendard GOV","Malgun Gothic","Noto Sans CJK KR",sans-serif;
  @top-right{color:#4d5662;font-size:8.5pt}@bottom-center{color:#1a1d21}@bottom-right{color:#4d5662;font-size:8.5pt}}
@media print{
body{background:none}
.document{max-width:none;margin:0;padding:0;box-shadow:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.document .scroll{overflow:visible}
.document thead{display:table-header-group}
.document tr,.document .remarks,.document .whole{break-inside:avoid}
.document tr.total,.document tr.subtotal{break-before:avoid}
.document tr.group,.document tbody tr:first-child{break-after:avoid}
.document .remarks{break-before:avoid}
.document p:has(+.table-block),.document p:has(+figure){break-after:avoid}
.document a.figure{text-decoration:none}
.document .page-break,.document .evidence{break-before:page}
.document .evidence{font-size:7.6pt;line-height:1.4;columns:2;column-gap:7mm}
.document .evidence h2{column-span:all}
.document .evidence .cited{margin:0 0 4pt;padding:0 0 0 4pt}
.document .evidence .part .records{display:none}
.document details:not([open]),.document .closing{display:none}
}
)css"_h;

}  // namespace

RawHtml document_style() { return style; }

}  // namespace geojeom::document
