/** What word processors put on the clipboard, cut to what is peculiar to each. */

export const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0 {mso-list-id:1;} --></style>
<xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1><span lang=EN-GB>Rail freight<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=EN-GB style='font-family:"Calibri",sans-serif;color:red'>Trains to <b>Duisburg</b>&nbsp;and <i>Hamburg</i>, see <a href="https://example.org/rail"><span style='color:#0563C1'>the figures</span></a> and <a href="file:///C:/secret.docx">a file</a>.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-GB><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>Containers<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]><span lang=EN-GB>Refrigerated<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>Cars<o:p></o:p></span></p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal>Year<o:p></o:p></p></td><td><p class=MsoNormal>Trains<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>2025</p></td><td><table><tr><td>16,000</td></tr></table></td></tr></table>
<p class=MsoNormal><img width=300 height=200 src="file:///C:/temp/clip_image001.png" v:shapes="Picture_1"></p>
<!--EndFragment--></body></html>`;

export const wordShape = [
  "<h2>Rail freight</h2>",
  '<p>Trains to <strong>Duisburg</strong> and <em>Hamburg</em>, see <a href="https://example.org/rail">the figures</a> and a file.</p>',
  "<ul><li><p>Containers</p><ul><li><p>Refrigerated</p></li></ul></li><li><p>Cars</p></li></ul>",
  "<table><tbody><tr><td><p>Year</p></td><td><p>Trains</p></td></tr>",
  "<tr><td><p>2025</p></td><td><p>16,000</p></td></tr></tbody></table>",
].join("");

export const fromDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f2e">
<h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-family:Arial;font-weight:400;">A heading</span></h2>
<p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:700;font-style:normal;white-space:pre-wrap;">Bold</span><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;"> and </span><span style="font-style:italic;font-weight:400;white-space:pre-wrap;">italic</span><span style="font-weight:400"> with </span><a href="https://www.google.com/url?q=https://example.org/docs&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">a link</span></a><a href="javascript:alert(1)"><span>.</span></a></p><br>
<ol style="margin-top:0;" start="3"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Third</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Fourth</span></p></li></ol><br>
<p dir="ltr"><span><span style="border:none;"><img src="https://192.0.2.1/docsz/abc" width="602" height="402" /></span></span></p></b>`;

export const docsShape = [
  "<h2>A heading</h2>",
  '<p><strong>Bold</strong> and <em>italic</em> with <a href="https://example.org/docs">a link</a>.</p>',
  '<ol start="3"><li><p>Third</p></li><li><p>Fourth</p></li></ol>',
].join("");
