<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Accept all %n lines</source>
        <translation>
            <numerusform>Accept the line</numerusform>
            <numerusform>Accept all %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful readings nobody looked at stay without transcript: {named}.</source>
        <translation>
            <numerusform>%n doubtful reading nobody looked at stays without transcript: {named}.</numerusform>
            <numerusform>%n doubtful readings nobody looked at stay without transcript: {named}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quoted} and %n more</source>
        <translation>
            <numerusform>{quoted} and %n more</numerusform>
            <numerusform>{quoted} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n proposed lines on this page were not seen yet.</source>
        <translation>
            <numerusform>The proposed line on this page was not seen yet.</numerusform>
            <numerusform>The %n proposed lines on this page were not seen yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {lines} proposed lines were not seen yet.</source>
        <translation>
            <numerusform>%n of the {lines} proposed lines was not seen yet.</numerusform>
            <numerusform>%n of the {lines} proposed lines were not seen yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the page were not seen yet.</source>
        <translation>
            <numerusform>%n line of the page was not seen yet.</numerusform>
            <numerusform>%n lines of the page were not seen yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without them the page is empty.</source>
        <translation>
            <numerusform>Without it the page is empty.</numerusform>
            <numerusform>Without them the page is empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n lines proposed.</source>
        <translation>
            <numerusform>No line is outlined here, but the slider hides %n line proposed.</numerusform>
            <numerusform>No line is outlined here, but the slider hides %n lines proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n characters proposed.</source>
        <translation>
            <numerusform>No line is outlined here, but the slider hides %n character proposed.</numerusform>
            <numerusform>No line is outlined here, but the slider hides %n characters proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere.</source>
        <translation>
            <numerusform>%n place looks like text and is outlined nowhere.</numerusform>
            <numerusform>%n places look like text and are outlined nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages added</source>
        <translation>
            <numerusform>%n page added</numerusform>
            <numerusform>%n pages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new images in {folder}.</source>
        <translation>
            <numerusform>%n new image in {folder}.</numerusform>
            <numerusform>%n new images in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new images in the folders of the project.</source>
        <translation>
            <numerusform>%n new image in the folders of the project.</numerusform>
            <numerusform>%n new images in the folders of the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits wait. {trouble}</source>
        <translation>
            <numerusform>Not saved: %n edit waits. {trouble}</numerusform>
            <numerusform>Not saved: %n edits wait. {trouble}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages brought back</source>
        <translation>
            <numerusform>%n page brought back</numerusform>
            <numerusform>%n pages brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages removed</source>
        <translation>
            <numerusform>%n page removed</numerusform>
            <numerusform>%n pages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored in {where} on {began}.</source>
        <translation>
            <numerusform>%n edit could not be stored in {where} on {began}.</numerusform>
            <numerusform>%n edits could not be stored in {where} on {began}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored on {began}.</source>
        <translation>
            <numerusform>%n edit could not be stored on {began}.</numerusform>
            <numerusform>%n edits could not be stored on {began}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times by now.</source>
        <translation>
            <numerusform>It has happened once by now.</numerusform>
            <numerusform>It has happened %n times by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits cannot be saved yet.</source>
        <translation>
            <numerusform>%n edit cannot be saved yet.</numerusform>
            <numerusform>%n edits cannot be saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same fault came up %n times more. What you did is kept; restart when it suits you.</source>
        <translation>
            <numerusform>The same fault came up once more. What you did is kept; restart when it suits you.</numerusform>
            <numerusform>The same fault came up %n times more. What you did is kept; restart when it suits you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}</source>
        <translation>
            <numerusform>%n page exported to {folder}</numerusform>
            <numerusform>%n pages exported to {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}, {unseen} of them seen by nobody</source>
        <translation>
            <numerusform>%n page exported to {folder}, {unseen} of them seen by nobody</numerusform>
            <numerusform>%n pages exported to {folder}, {unseen} of them seen by nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be exported.</source>
        <translation>
            <numerusform>%n page will be exported.</numerusform>
            <numerusform>%n pages will be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of them.</source>
        <translation>
            <numerusform>Nobody has looked at %n of them.</numerusform>
            <numerusform>Nobody has looked at %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not opened</source>
        <translation>
            <numerusform>%n file not opened</numerusform>
            <numerusform>%n files not opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left aside, no images ({kinds})</source>
        <translation>
            <numerusform>%n file left aside, no image ({kinds})</numerusform>
            <numerusform>%n files left aside, no images ({kinds})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>And 1 more like these.</numerusform>
            <numerusform>And %n more like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n {kind} files</source>
        <translation>
            <numerusform>%n {kind} file</numerusform>
            <numerusform>%n {kind} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions imported on {pages}</source>
        <translation>
            <numerusform>%n region imported on {pages}</numerusform>
            <numerusform>%n regions imported on {pages}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not read completely</source>
        <translation>
            <numerusform>%n page not read completely</numerusform>
            <numerusform>%n pages not read completely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pages from the project?</source>
        <translation>
            <numerusform>Remove %n page from the project?</numerusform>
            <numerusform>Remove %n pages from the project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions will be out of sight and out of training.</source>
        <translation>
            <numerusform>%n region will be out of sight and out of training.</numerusform>
            <numerusform>%n regions will be out of sight and out of training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n accepted pages.</source>
        <translation>
            <numerusform>Among them: %n accepted page.</numerusform>
            <numerusform>Among them: %n accepted pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages: scores will no longer compare with old ones.</source>
        <translation>
            <numerusform>%n validation page: scores will no longer compare with old ones.</numerusform>
            <numerusform>%n validation pages: scores will no longer compare with old ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{accepted} of %n pages accepted</source>
        <translation>
            <numerusform>{accepted} of %n page accepted</numerusform>
            <numerusform>{accepted} of %n pages accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n fewer than now)</source>
        <translation>
            <numerusform>(%n fewer than now)</numerusform>
            <numerusform>(%n fewer than now)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more than now)</source>
        <translation>
            <numerusform>(%n more than now)</numerusform>
            <numerusform>(%n more than now)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits before now</source>
        <translation>
            <numerusform>%n edit before now</numerusform>
            <numerusform>%n edits before now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits after now</source>
        <translation>
            <numerusform>%n edit after now</numerusform>
            <numerusform>%n edits after now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be saved.</source>
        <translation>
            <numerusform>%n edit could not be saved.</numerusform>
            <numerusform>%n edits could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n unseen</numerusform>
            <numerusform>%n unseen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposals of %n pages that nobody has verified took part.</source>
        <translation>
            <numerusform>Proposals of %n page that nobody has verified took part.</numerusform>
            <numerusform>Proposals of %n pages that nobody has verified took part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consistency phase drew on %n unlabelled pages: {how}.</source>
        <translation>
            <numerusform>The consistency phase drew on %n unlabelled page: {how}.</numerusform>
            <numerusform>The consistency phase drew on %n unlabelled pages: {how}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n validation pages:</source>
        <translation>
            <numerusform>On %n validation page:</numerusform>
            <numerusform>On %n validation pages:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vertices</source>
        <translation>
            <numerusform>%n vertex</numerusform>
            <numerusform>%n vertices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n points</source>
        <translation>
            <numerusform>Baseline of %n point</numerusform>
            <numerusform>Baseline of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curved line of %n points</source>
        <translation>
            <numerusform>Curved line of %n point</numerusform>
            <numerusform>Curved line of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters outlined</source>
        <translation>
            <numerusform>%n character outlined</numerusform>
            <numerusform>%n characters outlined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines proposed</source>
        <translation>
            <numerusform>%n line proposed</numerusform>
            <numerusform>%n lines proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, {characters} proposed</source>
        <translation>
            <numerusform>%n line, {characters} proposed</numerusform>
            <numerusform>%n lines, {characters} proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden by the score</source>
        <translation>
            <numerusform>%n line hidden by the score</numerusform>
            <numerusform>%n lines hidden by the score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, for a consistency phase (More choices)</source>
        <translation>
            <numerusform>%n page, for a consistency phase (More choices)</numerusform>
            <numerusform>%n pages, for a consistency phase (More choices)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the graphics card</source>
        <translation>
            <numerusform>about %n minute on the graphics card</numerusform>
            <numerusform>about %n minutes on the graphics card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the processor</source>
        <translation>
            <numerusform>about %n minute on the processor</numerusform>
            <numerusform>about %n minutes on the processor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n count</numerusform>
            <numerusform>%n counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen once, never trained on</source>
        <translation>
            <numerusform>%n page, chosen once, never trained on</numerusform>
            <numerusform>%n pages, chosen once, never trained on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen at the start, never trained on</source>
        <translation>
            <numerusform>%n page, chosen at the start, never trained on</numerusform>
            <numerusform>%n pages, chosen at the start, never trained on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{characters} and {lines} characters on %n pages to review; more than a tenth apart on {apart}</source>
        <translation>
            <numerusform>{characters} and {lines} characters on %n page to review; more than a tenth apart on {apart}</numerusform>
            <numerusform>{characters} and {lines} characters on %n pages to review; more than a tenth apart on {apart}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learns %n transcripts</source>
        <translation>
            <numerusform>learns %n transcript</numerusform>
            <numerusform>learns %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n regions</source>
        <translation>
            <numerusform>Delete %n region</numerusform>
            <numerusform>Delete %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n regions</source>
        <translation>
            <numerusform>Move %n region</numerusform>
            <numerusform>Move %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n regions</source>
        <translation>
            <numerusform>Rotate %n region</numerusform>
            <numerusform>Rotate %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n regions</source>
        <translation>
            <numerusform>Ignore %n region</numerusform>
            <numerusform>Ignore %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop ignoring %n regions</source>
        <translation>
            <numerusform>Stop ignoring %n region</numerusform>
            <numerusform>Stop ignoring %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n regions</source>
        <translation>
            <numerusform>Paste %n region</numerusform>
            <numerusform>Paste %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n regions</source>
        <translation>
            <numerusform>Duplicate %n region</numerusform>
            <numerusform>Duplicate %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n regions</source>
        <translation>
            <numerusform>Accept %n region</numerusform>
            <numerusform>Accept %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n baselines</source>
        <translation>
            <numerusform>Draw %n baseline</numerusform>
            <numerusform>Draw %n baselines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n baselines</source>
        <translation>
            <numerusform>Remove %n baseline</numerusform>
            <numerusform>Remove %n baselines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n regions</source>
        <translation>
            <numerusform>Reject %n region</numerusform>
            <numerusform>Reject %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits</source>
        <translation>
            <numerusform>Not saved: %n edit</numerusform>
            <numerusform>Not saved: %n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n pages</source>
        <translation>
            <numerusform>{done} of %n page</numerusform>
            <numerusform>{done} of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters read</source>
        <translation>
            <numerusform>%n character read</numerusform>
            <numerusform>%n characters read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters written</source>
        <translation>
            <numerusform>%n character written</numerusform>
            <numerusform>%n characters written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters changed, read as “{text}”.</source>
        <translation>
            <numerusform>%n character changed, read as “{text}”.</numerusform>
            <numerusform>%n characters changed, read as “{text}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and {left}: {names}. Check and repair the project.</source>
        <translation>
            <numerusform>%n page is damaged and {left}: {names}. Check and repair the project.</numerusform>
            <numerusform>%n pages are damaged and {left}: {names}. Check and repair the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are {left}: {names}. {reason}</source>
        <translation>
            <numerusform>%n page is {left}: {names}. {reason}</numerusform>
            <numerusform>%n pages are {left}: {names}. {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images changed since labelled and {left}: {names}. Decide what becomes of their labels.</source>
        <translation>
            <numerusform>%n image changed since labelled and {left}: {names}. Decide what becomes of its labels.</numerusform>
            <numerusform>%n images changed since labelled and {left}: {names}. Decide what becomes of their labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are not in the project ({names}, …). Add them, then import again.</source>
        <translation>
            <numerusform>%n image is not in the project ({names}, …). Add it, then import again.</numerusform>
            <numerusform>%n images are not in the project ({names}, …). Add them, then import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions are proposals, because their files say that no person drew them.</source>
        <translation>
            <numerusform>%n region is a proposal, because its file says that no person drew it.</numerusform>
            <numerusform>%n regions are proposals, because their files say that no person drew them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay new, because not everything could be read. Correct what is named above and import it again, or draw what is missing.</source>
        <translation>
            <numerusform>%n page ({names}) stays new, because not everything could be read. Correct what is named above and import it again, or draw what is missing.</numerusform>
            <numerusform>%n pages ({names}) stay new, because not everything could be read. Correct what is named above and import it again, or draw what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay unlabelled: the files say nothing yet.</source>
        <translation>
            <numerusform>%n page ({names}) stays unlabelled: the files say nothing yet.</numerusform>
            <numerusform>%n pages ({names}) stay unlabelled: the files say nothing yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every page that waits for review has its proposals, but for %n pages with a problem.</source>
        <translation>
            <numerusform>Every page that waits for review has its proposals, but for %n page with a problem.</numerusform>
            <numerusform>Every page that waits for review has its proposals, but for %n pages with a problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages have been seen by nobody: trained on as proposed, not as true.</source>
        <translation>
            <numerusform>%n accepted page has been seen by nobody: trained on as proposed, not as true.</numerusform>
            <numerusform>%n accepted pages have been seen by nobody: trained on as proposed, not as true.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals; models are judged by the other {others}.</source>
        <translation>
            <numerusform>%n of {count} validation pages holds unchanged proposals; models are judged by the other {others}.</numerusform>
            <numerusform>%n of {count} validation pages are unchanged proposals; models are judged by the other {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals: the comparison means little. Correct them first, or confirm their lines one by one.</source>
        <translation>
            <numerusform>%n of {count} validation pages holds unchanged proposals: the comparison means little. Correct them first, or confirm their lines one by one.</numerusform>
            <numerusform>%n of {count} validation pages are unchanged proposals: the comparison means little. Correct them first, or confirm their lines one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages are too few to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>
            <numerusform>%n validation page is too few to tell which model is better; {least} are needed. Correct and accept more pages first.</numerusform>
            <numerusform>%n validation pages are too few to tell which model is better; {least} are needed. Correct and accept more pages first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n files or folders that cannot be read ({names}). Look at what may be read.</source>
        <translation>
            <numerusform>Passed over: %n file or folder that cannot be read ({names}). Look at what may be read.</numerusform>
            <numerusform>Passed over: %n files or folders that cannot be read ({names}). Look at what may be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n hidden images ({names}). Take the dot off their names to add them.</source>
        <translation>
            <numerusform>Passed over: %n hidden image ({names}). Take the dot off its name to add it.</numerusform>
            <numerusform>Passed over: %n hidden images ({names}). Take the dot off their names to add them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Give them the usual suffix.</source>
        <translation>
            <numerusform>Not opened: %n file of kind {kind} ({names}). Give it the usual suffix.</numerusform>
            <numerusform>Not opened: %n files of kind {kind} ({names}). Give them the usual suffix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Convert them to PNG or TIFF and add that.</source>
        <translation>
            <numerusform>Not opened: %n file of kind {kind} ({names}). Convert it to PNG or TIFF and add that.</numerusform>
            <numerusform>Not opened: %n files of kind {kind} ({names}). Convert them to PNG or TIFF and add that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n pages)</source>
        <translation>
            <numerusform>{part} (%n page)</numerusform>
            <numerusform>{part} (%n pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions)</source>
        <translation>
            <numerusform>{part} (%n region)</numerusform>
            <numerusform>{part} (%n regions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions, overlap at worst {overlap})</source>
        <translation>
            <numerusform>{part} (%n region, overlap at worst {overlap})</numerusform>
            <numerusform>{part} (%n regions, overlap at worst {overlap})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validation, %n pages: {scores}.</source>
        <translation>
            <numerusform>Validation, %n page: {scores}.</numerusform>
            <numerusform>Validation, %n pages: {scores}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages were {seen}; {least} are needed.</source>
        <translation>
            <numerusform>%n validation page was {seen}; {least} are needed.</numerusform>
            <numerusform>%n validation pages were {seen}; {least} are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions came from its proposals, so it has to stay.</source>
        <translation>
            <numerusform>%n region came from its proposals, so it has to stay.</numerusform>
            <numerusform>%n regions came from its proposals, so it has to stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its proposals are on %n pages that somebody has begun to work on. Finish them, or propose there anew first.</source>
        <translation>
            <numerusform>Its proposals are on %n page that somebody has begun to work on. Finish them, or propose there anew first.</numerusform>
            <numerusform>Its proposals are on %n pages that somebody has begun to work on. Finish them, or propose there anew first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n images that the labels speak of.</source>
        <translation>
            <numerusform>Found %n image that the labels speak of.</numerusform>
            <numerusform>Found %n images that the labels speak of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images beside them come in unlabelled.</source>
        <translation>
            <numerusform>%n image beside them comes in unlabelled.</numerusform>
            <numerusform>%n images beside them come in unlabelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left aside: %n images in {folders}, of which the labels say nothing. Add them if they are pages.</source>
        <translation>
            <numerusform>Left aside: %n image in {folders}, of which the labels say nothing. Add it if it is a page.</numerusform>
            <numerusform>Left aside: %n images in {folders}, of which the labels say nothing. Add them if they are pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images that the labels speak of are nowhere to be found ({names}).</source>
        <translation>
            <numerusform>%n image that the labels speak of is nowhere to be found ({names}).</numerusform>
            <numerusform>%n images that the labels speak of are nowhere to be found ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line {place} of %n to check</source>
        <translation>
            <numerusform>Line {place} of %n to check</numerusform>
            <numerusform>Line {place} of %n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check</source>
        <translation>
            <numerusform>%n line to check</numerusform>
            <numerusform>%n lines to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n misread elsewhere</source>
        <translation>
            <numerusform>about %n misread elsewhere</numerusform>
            <numerusform>about %n misread elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {near} of %n misread lines among them</source>
        <translation>
            <numerusform>about {near} of %n misread line among them</numerusform>
            <numerusform>about {near} of %n misread lines among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere: Enter outlines one, Ctrl+I ignores it, X dismisses it.</source>
        <translation>
            <numerusform>%n place looks like text and is outlined nowhere: Enter outlines it, Ctrl+I ignores it, X dismisses it.</numerusform>
            <numerusform>%n places look like text and are outlined nowhere: Enter outlines one, Ctrl+I ignores it, X dismisses it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n words will be cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>At most %n word will be cut out of lines. Nobody outlined it.</numerusform>
            <numerusform>At most %n words will be cut out of lines. Nobody outlined them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are put together from words. Nobody outlined them.</source>
        <translation>
            <numerusform>%n line is put together from words. Nobody outlined it.</numerusform>
            <numerusform>%n lines are put together from words. Nobody outlined them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>%n word is cut out of lines. Nobody outlined it.</numerusform>
            <numerusform>%n words are cut out of lines. Nobody outlined them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines {reason} stay whole.</source>
        <translation>
            <numerusform>%n line {reason} stays whole.</numerusform>
            <numerusform>%n lines {reason} stay whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n pages turned up. They stand at the end of the list.</source>
        <translation>
            <numerusform>{name}: %n page turned up. It stands at the end of the list.</numerusform>
            <numerusform>{name}: %n pages turned up. They stand at the end of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines. Characters and readings follow when you let go.</source>
        <translation>
            <numerusform>%n line. Characters and readings follow when you let go.</numerusform>
            <numerusform>%n lines. Characters and readings follow when you let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are outlined anew.</source>
        <translation>
            <numerusform>%n page is outlined anew.</numerusform>
            <numerusform>%n pages are outlined anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the detector looks at again: what it saw is not kept.</source>
        <translation>
            <numerusform>%n of them the detector looks at again: what it saw is not kept.</numerusform>
            <numerusform>%n of them the detector looks at again: what it saw is not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages that people looked at, and on which something had been proposed.</source>
        <translation>
            <numerusform>%n page that people looked at, and on which something had been proposed.</numerusform>
            <numerusform>%n pages that people looked at, and on which something had been proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: seen by nobody.</source>
        <translation>
            <numerusform>%n accepted page is left out: seen by nobody.</numerusform>
            <numerusform>%n accepted pages are left out: seen by nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n accepted pages nothing had been proposed.</source>
        <translation>
            <numerusform>On %n accepted page nothing had been proposed.</numerusform>
            <numerusform>On %n accepted pages nothing had been proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n</source>
        <translation>
            <numerusform>{kept} of %n</numerusform>
            <numerusform>{kept} of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the lines of %n accepted pages.</source>
        <translation>
            <numerusform>Fitted to the lines of %n accepted page.</numerusform>
            <numerusform>Fitted to the lines of %n accepted pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out: what the detector saw there is not kept.</source>
        <translation>
            <numerusform>%n more is left out: what the detector saw there is not kept.</numerusform>
            <numerusform>%n more are left out: what the detector saw there is not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its issues are open. Close them, or send the page back.</source>
        <translation>
            <numerusform>%n of its issues is open. Close it, or send the page back.</numerusform>
            <numerusform>%n of its issues are open. Close them, or send the page back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines follow no curve any more. Undo brings the curve back.</source>
        <translation>
            <numerusform>%n line follows no curve any more. Undo brings the curve back.</numerusform>
            <numerusform>%n lines follow no curve any more. Undo brings the curve back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was the last of the most disputed lines: %n settled.</source>
        <translation>
            <numerusform>That was the last of the most disputed lines: %n settled.</numerusform>
            <numerusform>That was the last of the most disputed lines: %n settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed lines wait</source>
        <translation>
            <numerusform>%n disputed line waits</numerusform>
            <numerusform>%n disputed lines wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times are by your own last %n pages: {factor} times as long as a trained hand takes.</source>
        <translation>
            <numerusform>Times are by your own last page: {factor} times as long as a trained hand takes.</numerusform>
            <numerusform>Times are by your own last %n pages: {factor} times as long as a trained hand takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next {minutes} minutes: about %n pages, {wrong} lines put right</source>
        <translation>
            <numerusform>The next {minutes} minutes: about %n page, {wrong} lines put right</numerusform>
            <numerusform>The next {minutes} minutes: about %n pages, {wrong} lines put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n curved lines</source>
        <translation>
            <numerusform>Make %n curved line</numerusform>
            <numerusform>Make %n curved lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make Bezier curves of %n lines</source>
        <translation>
            <numerusform>Make Bezier curves of %n line</numerusform>
            <numerusform>Make Bezier curves of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n curves</source>
        <translation>
            <numerusform>Remove %n curve</numerusform>
            <numerusform>Remove %n curves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stay as they are: overlap {overlap}, and {least} is needed.</source>
        <translation>
            <numerusform>%n line stays as it is: overlap {overlap}, and {least} is needed.</numerusform>
            <numerusform>%n lines stay as they are: overlap {overlap}, and {least} is needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines whose numbers disagree</source>
        <translation>
            <numerusform>%n line whose numbers disagree</numerusform>
            <numerusform>%n lines whose numbers disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with an unusual reading start</source>
        <translation>
            <numerusform>%n line with an unusual reading start</numerusform>
            <numerusform>%n lines with an unusual reading start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>%n open issue</numerusform>
            <numerusform>%n open issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences are not decided yet.</source>
        <translation>
            <numerusform>%n difference is not decided yet.</numerusform>
            <numerusform>%n differences are not decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n lines or more</source>
        <translation>
            <numerusform>On %n line or more</numerusform>
            <numerusform>On %n lines or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: a second person is to approve them.</source>
        <translation>
            <numerusform>%n accepted page is left out: a second person is to approve it.</numerusform>
            <numerusform>%n accepted pages are left out: a second person is to approve them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: two people annotate them, and nobody has decided yet.</source>
        <translation>
            <numerusform>%n accepted page is left out: two people annotate it, and nobody has decided yet.</numerusform>
            <numerusform>%n accepted pages are left out: two people annotate them, and nobody has decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages here will change.</source>
        <translation>
            <numerusform>%n page here will change.</numerusform>
            <numerusform>%n pages here will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be added.</source>
        <translation>
            <numerusform>%n page will be added.</numerusform>
            <numerusform>%n pages will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pages.</source>
        <translation>
            <numerusform>Merged %n page.</numerusform>
            <numerusform>Merged %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things differ in both projects and wait for a decision.</source>
        <translation>
            <numerusform>%n thing differs in both projects and waits for a decision.</numerusform>
            <numerusform>%n things differ in both projects and wait for a decision.</numerusform>
        </translation>
    </message>
</context>
</TS>
