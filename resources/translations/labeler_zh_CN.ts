<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It is added with the heads of the base on top: no less is read that way, and characters are found and counted as well. Retraining can start from it.</source>
        <translation>添加时套用基础检测器的检测头：识别到的内容不会减少，还能检出字符并计数。可以由它开始再训练。</translation>
    </message>
    <message>
        <source>It is added as it is: with the heads of the base on top, less was read. Retraining can start from it all the same.</source>
        <translation>按原样添加：套用基础检测器的检测头后，识别到的内容变少了。仍可由它开始再训练。</translation>
    </message>
    <message>
        <source>{name} was not added. {said}</source>
        <translation>未添加 {name}。{said}</translation>
    </message>
    <message>
        <source>Looking at {page}</source>
        <translation>正在看 {page}</translation>
    </message>
    <message>
        <source>{project} is not a project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{project} 不是项目：其中没有 {database_file}。请选择其他文件夹，或将它建为项目。</translation>
    </message>
    <message>
        <source>No backup was made: {file}: {reason}.</source>
        <translation>未创建备份：{file}：{reason}。</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>正在复制数据库</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>未创建备份：{reason}</translation>
    </message>
    <message>
        <source>No backup was made: {place} has {free} MB free, and {wanted} MB are needed. Free some space, or choose another folder.</source>
        <translation>未创建备份：{place} 剩余 {free} MB，需要 {wanted} MB。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Keep labels</source>
        <translation>保留标注</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}°</source>
        <translation>将标注旋转 {degrees}°</translation>
    </message>
    <message>
        <source>Scale labels to {percent}%</source>
        <translation>将标注缩放到 {percent}%</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}° and scale them to {percent}%</source>
        <translation>将标注旋转 {degrees}° 并缩放到 {percent}%</translation>
    </message>
    <message>
        <source>{name}: the image was neither turned by a quarter nor scaled, as far as can be seen. Look at it in the window, or find the original.</source>
        <translation>{name}：就目前所见，图像既没有旋转 90° 的整数倍，也没有缩放。请在窗口中查看，或查找原图。</translation>
    </message>
    <message>
        <source>{name}: the image is the one that was labelled.</source>
        <translation>{name}：图像就是当初标注的图像。</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}：{problem}</translation>
    </message>
    <message>
        <source>{name}: this is the picture of another page by now, page {id}. Find the original, or remove the page.</source>
        <translation>{name}：这现在是另一页（页面 {id}）的图像。请查找原图，或移除此页。</translation>
    </message>
    <message>
        <source>Labels lie outside of the new picture ({width} x {height} pixels): they are not its labels. Find the original, or put it back.</source>
        <translation>标注位于新图像（{width} x {height} 像素）之外：它们不是该图像的标注。请查找原图，或将其放回。</translation>
    </message>
    <message>
        <source>{project} is on a server, so it stays as it is. Repair it into a new folder, and copy that to an empty database.</source>
        <translation>{project} 在服务器上，因此保持原样。请修复到新文件夹中，再将其复制到空数据库。</translation>
    </message>
    <message>
        <source>{folder} may not be written, so it stays as it is. Repair it into a new folder.</source>
        <translation>{folder} 不可写入，因此保持原样。请修复到新文件夹中。</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} 不是空的。请选择新文件夹。</translation>
    </message>
    <message>
        <source>{folder} has no {database_file}. Bring an earlier copy back.</source>
        <translation>{folder} 中没有 {database_file}。请恢复较早的副本。</translation>
    </message>
    <message>
        <source>{folder} is no project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{folder} 不是项目：其中没有 {database_file}。请选择其他文件夹，或将它建为项目。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was repaired.</source>
        <translation>无法写入 {folder}：{reason}。没有修复任何内容。</translation>
    </message>
    <message>
        <source>{work}: {reason}. Nothing was changed.</source>
        <translation>{work}：{reason}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Weights of {model}</source>
        <translation>{model} 的权重</translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation>图像 {name}</translation>
    </message>
    <message>
        <source>This outline cannot be a {level}: {problem}. Nothing was changed.</source>
        <translation>此轮廓不能作为{level}：{problem}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This version of the program has no engine called &quot;{name}&quot;. Choose another model, or open the project with the version that added this one.</source>
        <translation>此版本的程序没有名为“{name}”的引擎。请选择其他模型，或用添加此模型的版本打开项目。</translation>
    </message>
    <message>
        <source>The {kind} failed: {reason}</source>
        <translation>{kind}运行失败：{reason}</translation>
    </message>
    <message>
        <source>What was written as {title} did not come back as it was meant, so nothing was exported: {names}. Export another format, and report this.</source>
        <translation>以 {title} 格式写入的内容读回后与原意不符，因此没有导出任何内容：{names}。请导出为其他格式，并报告此问题。</translation>
    </message>
    <message>
        <source>{folder} is no export with a list of its files ({name}). Choose two folders that this program has exported to.</source>
        <translation>{folder} 不是带有文件清单（{name}）的导出。请选择由本程序导出的两个文件夹。</translation>
    </message>
    <message>
        <source>{folder} is of an earlier version of this program, which can be compared only with exports in the same format ({format}). Export again, or compare two of a format.</source>
        <translation>{folder} 来自本程序的较早版本，只能与相同格式（{format}）的导出比较。请重新导出，或比较同一格式的两个导出。</translation>
    </message>
    <message>
        <source>{out} is a link. Export to the folder it leads to, or to another.</source>
        <translation>{out} 是链接。请导出到它指向的文件夹，或其他文件夹。</translation>
    </message>
    <message>
        <source>{out} is a file. Choose a folder.</source>
        <translation>{out} 是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>{out} holds files that no export of this program put there, or one that kept no list of them yet ({names}). Choose another folder, or empty this one.</source>
        <translation>{out} 中有不是由本程序导出的文件，或是尚未保存文件清单的旧导出（{names}）。请选择其他文件夹，或清空此文件夹。</translation>
    </message>
    <message>
        <source>{out} holds an earlier export, and files that were added or edited since ({names}). Choose another folder, or move them away first.</source>
        <translation>{out} 中有较早的导出，以及此后添加或修改的文件（{names}）。请选择其他文件夹，或先将它们移走。</translation>
    </message>
    <message>
        <source>{out} holds the project. Choose a folder of its own for the export.</source>
        <translation>{out} 中有此项目。请为导出选择单独的文件夹。</translation>
    </message>
    <message>
        <source>{out} belongs to the project. Choose another folder.</source>
        <translation>{out} 属于此项目。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{out} holds images of the project. Choose a folder of its own for the export.</source>
        <translation>{out} 中有项目的图像。请为导出选择单独的文件夹。</translation>
    </message>
    <message>
        <source>{out} is there already. Choose another name.</source>
        <translation>{out} 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>{aside} is in the way. Move it, or export to another folder.</source>
        <translation>{aside} 妨碍导出。请将其移走，或导出到其他文件夹。</translation>
    </message>
    <message>
        <source>Another export is writing to {draft}. Wait until it is done.</source>
        <translation>另一个导出正在写入 {draft}。请等待其完成。</translation>
    </message>
    <message>
        <source>{draft} is in the way. Move it, or export to another folder.</source>
        <translation>{draft} 妨碍导出。请将其移走，或导出到其他文件夹。</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>{page}: not exported. {reason}</source>
        <translation>{page}：未导出。{reason}</translation>
    </message>
    <message>
        <source>{page}: not exported. Its image is not the one that was frozen. Bring that back first.</source>
        <translation>{page}：未导出。其图像不是冻结时的图像。请先恢复该图像。</translation>
    </message>
    <message>
        <source>Its image has not been read yet.</source>
        <translation>其图像尚未读取。</translation>
    </message>
    <message>
        <source>Files that were added to {folder} meanwhile lie in {left}.</source>
        <translation>其间添加到 {folder} 的文件位于 {left}。</translation>
    </message>
    <message>
        <source>Nothing was exported: the image of {page} was changed meanwhile. Export again.</source>
        <translation>未导出任何内容：{page} 的图像在此期间已更改。请重新导出。</translation>
    </message>
    <message>
        <source>There is no page to export. {left_out}</source>
        <translation>没有可导出的页面。{left_out}</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Have them approved first, or take all accepted pages: Review &gt; Use approved pages only.</source>
        <translation>没有可导出的页面。{waiting} 请先让他人批准这些页面；要导出所有已接受的页面，请关闭“审核”&gt;“仅使用已批准的页面”。</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Decide first: Review &gt; Decide between two annotations.</source>
        <translation>没有可导出的页面。{waiting} 请先裁定：“审核”&gt;“裁定两份标注”。</translation>
    </message>
    <message>
        <source>Nobody has looked at any page that is to be exported. Look at pages and accept them.</source>
        <translation>要导出的页面都无人看过。请查看页面并接受它们。</translation>
    </message>
    <message>
        <source>There is no accepted page to export. Accept pages first, or export those not accepted, too.</source>
        <translation>没有可导出的已接受页面。请先接受页面，或将未接受的也一并导出。</translation>
    </message>
    <message>
        <source>{out} cannot be written. {cause}</source>
        <translation>无法写入 {out}。{cause}</translation>
    </message>
    <message>
        <source>corrected or looked at line by line</source>
        <translation>经过逐行修正或查看</translation>
    </message>
    <message>
        <source>transcribed by a person</source>
        <translation>由人工转录</translation>
    </message>
    <message numerus="yes">
        <source>Validation, %n pages: {scores}.</source>
        <translation>
            <numerusform>验证，%n 页：{scores}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{measured} {said}</source>
        <translation>{measured} {said}</translation>
    </message>
    <message>
        <source>The new {kind} is better and in use now.</source>
        <translation>新的{kind}更好，现已启用。</translation>
    </message>
    <message>
        <source>The new {kind} is worse; it is kept but not used.</source>
        <translation>新的{kind}更差；已保留但不使用。</translation>
    </message>
    <message>
        <source>{doubt} So the comparison cannot tell whether the new {kind} is better: the old one stays in use, the new one is kept, and you decide.</source>
        <translation>{doubt} 因此无法通过比较判断新的{kind}是否更好：旧的继续使用，新的予以保留，由您决定。</translation>
    </message>
    <message>
        <source>No validation page was {seen}; {least} are needed.</source>
        <translation>没有{seen}的验证页面；需要 {least} 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages were {seen}; {least} are needed.</source>
        <translation>
            <numerusform>有 %n 个{seen}的验证页面；需要 {least} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is surely better by one measure, and surely worse by another.</source>
        <translation>按一项指标它确实更好，按另一项指标它确实更差。</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>差异可能出于偶然。</translation>
    </message>
    <message>
        <source>The image changed since it was labelled. Decide what becomes of its labels.</source>
        <translation>图像在标注之后已更改。请决定如何处理其标注。</translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation>{name}：{changed}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and {left}: {names}. Check and repair the project.</source>
        <translation>
            <numerusform>%n 页已损坏，{left}：{names}。请检查并修复项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are {left}: {names}. {reason}</source>
        <translation>
            <numerusform>%n 页{left}：{names}。{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images changed since labelled and {left}: {names}. Decide what becomes of their labels.</source>
        <translation>
            <numerusform>%n 张图像在标注之后已更改，{left}：{names}。请决定如何处理其标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project names images in {names}. Nobody on this machine added images from there, so none are read.</source>
        <translation>项目中记录了 {names} 中的图像。这台计算机上没有人从那里添加过图像，因此不会读取。</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} 以及另外 {more} 个</translation>
    </message>
    <message numerus="yes">
        <source>%n images are not in the project ({names}, …). Add them, then import again.</source>
        <translation>
            <numerusform>有 %n 张图像不在项目中（{names}，…）。请添加它们，然后重新导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: the project has no such image. Add it, then import again.</source>
        <translation>{image}：项目中没有此图像。请添加它，然后重新导入。</translation>
    </message>
    <message>
        <source>{image}: the project has no such image; {page} is {other}. Add it, then import again.</source>
        <translation>{image}：项目中没有此图像；{page} 对应的是 {other}。请添加它，然后重新导入。</translation>
    </message>
    <message>
        <source>{image}: several pages could be meant ({names}). Rename one.</source>
        <translation>{image}：可能指多个页面（{names}）。请将其中一个改名。</translation>
    </message>
    <message numerus="yes">
        <source>%n regions are proposals, because their files say that no person drew them.</source>
        <translation>
            <numerusform>%n 个区域是候选，因为文件注明它们不是由人绘制的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay new, because not everything could be read. Correct what is named above and import it again, or draw what is missing.</source>
        <translation>
            <numerusform>%n 页（{names}）仍为新页面，因为并非所有内容都能读取。请更正上面列出的问题后重新导入，或手动补画缺失部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay unlabelled: the files say nothing yet.</source>
        <translation>
            <numerusform>%n 页（{names}）仍未标注：文件中尚无内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: skipped, because nothing of its labels could be read ({refused}). What people have done on the page stays.</source>
        <translation>{image}：已跳过，因为其标注完全无法读取（{refused}）。人工在此页上的工作保持不变。</translation>
    </message>
    <message>
        <source>{image}: skipped, because somebody has worked on the page.</source>
        <translation>{image}：已跳过，因为已有人处理过此页。</translation>
    </message>
    <message>
        <source>{image}: nothing was imported. {reason}</source>
        <translation>{image}：没有导入任何内容。{reason}</translation>
    </message>
    <message>
        <source>{image}: {reason}</source>
        <translation>{image}：{reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>无法写入 {folder}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder is gone. It goes on as soon as it is back; or choose another one.</source>
        <translation>{folder} 中的纯文本副本没有更新：该文件夹已不存在。文件夹恢复后会继续更新；也可以选择其他文件夹。</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder does not say that it is one of this project. Choose an empty folder.</source>
        <translation>{folder} 中的纯文本副本没有更新：该文件夹没有表明它属于此项目。请选择空文件夹。</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: {reason}.</source>
        <translation>{folder} 中的纯文本副本没有更新：{reason}。</translation>
    </message>
    <message>
        <source>Writing the plain copy</source>
        <translation>正在写入纯文本副本</translation>
    </message>
    <message>
        <source>{folder} is not outside of the project. Choose a folder of its own.</source>
        <translation>{folder} 不在项目之外。请选择单独的文件夹。</translation>
    </message>
    <message>
        <source>{folder} has a line break or the like in its name. Choose another.</source>
        <translation>{folder} 的名称中有换行符或类似字符。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation>{folder} 是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds something else. Choose an empty folder.</source>
        <translation>{folder} 中有其他内容。请选择空文件夹。</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>它是程序自带的。</translation>
    </message>
    <message>
        <source>The project has no model {model_id}. List its models first.</source>
        <translation>项目中没有模型 {model_id}。请先列出其模型。</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be removed. {reason}</source>
        <translation>无法移除模型 {id}（{name}）。{reason}</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed, and its file is still there. {said} The file goes when the project is next opened.</source>
        <translation>模型 {id}（{name}）已移除，但其文件仍在。{said} 下次打开项目时会删除该文件。</translation>
    </message>
    <message>
        <source>There is no {kind} that is called {which}. Choose another model.</source>
        <translation>没有名为 {which} 的{kind}。请选择其他模型。</translation>
    </message>
    <message>
        <source>The {which} weights are missing ({weights}). Install the program again.</source>
        <translation>缺少权重“{which}”（{weights}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>The project has no model {model_id} any more. Choose another model.</source>
        <translation>项目中已没有模型 {model_id}。请选择其他模型。</translation>
    </message>
    <message>
        <source>There is no earlier {kind} to go back to.</source>
        <translation>没有可以退回的较早的{kind}。</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) do not lie in the project, so they are not loaded. If they are yours, copy them to {folder}.</source>
        <translation>模型 {id} 的权重（{path}）不在项目中，因此不会加载。如果它们是您的，请复制到 {folder}。</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) are gone. Choose another model.</source>
        <translation>模型 {id} 的权重（{path}）已不存在。请选择其他模型。</translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a folder of images or a project.</source>
        <translation>{path} 不存在。请选择图像文件夹或项目。</translation>
    </message>
    <message>
        <source>There are no images in {path}, nor in the folders below. Choose a folder that has some, of these kinds: {kinds}. {others}</source>
        <translation>{path} 及其子文件夹中没有图像。请选择含有以下类型图像的文件夹：{kinds}。{others}</translation>
    </message>
    <message numerus="yes">
        <source>%n files not opened</source>
        <translation>
            <numerusform>%n 个文件未能打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left aside, no images ({kinds})</source>
        <translation>
            <numerusform>略过 %n 个非图像文件（{kinds}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {things}.</source>
        <translation>已找到：{things}。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>还有 %n 个类似情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not an image.</source>
        <translation>{path} 不是图像。</translation>
    </message>
    <message>
        <source>{sentence} Nothing was added.</source>
        <translation>{sentence} 没有添加任何内容。</translation>
    </message>
    <message>
        <source>{path} does not exist. Nothing was added.</source>
        <translation>{path} 不存在。没有添加任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n {kind} files</source>
        <translation>
            <numerusform>%n 个 {kind} 文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} with {pages}</source>
        <translation>{files}（{pages}）</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <translation>{first}；{then}</translation>
    </message>
    <message>
        <source>Every page that waits for review has its proposals.</source>
        <translation>所有待审核的页面都已有候选。</translation>
    </message>
    <message numerus="yes">
        <source>Every page that waits for review has its proposals, but for %n pages with a problem.</source>
        <translation>
            <numerusform>除 %n 个有问题的页面外，所有待审核的页面都已有候选。</numerusform>
        </translation>
    </message>
    <message>
        <source>{refused}: {reason}</source>
        <translation>{refused}：{reason}</translation>
    </message>
    <message>
        <source>{refused}: it has no proposals of the model in use yet.</source>
        <translation>{refused}：尚无使用中模型的候选。</translation>
    </message>
    <message>
        <source>{path} is no backup. Choose one of those that are listed for the project.</source>
        <translation>{path} 不是备份。请从项目所列的备份中选择。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder.</source>
        <translation>{folder} 不是空的。请选择新文件夹。</translation>
    </message>
    <message>
        <source>{file} is not what was written. Check the disk, then try again.</source>
        <translation>{file} 与写入的内容不一致。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>{project} is on a server, where nothing is put in its place. Restore the copy as a project of its own, into a new folder, and copy that to an empty database.</source>
        <translation>{project} 在服务器上，无法就地替换。请将副本作为独立项目恢复到新文件夹中，再将其复制到空数据库。</translation>
    </message>
    <message>
        <source>This is a copy of another project than {folder}. Restore it as a project of its own, into a new folder.</source>
        <translation>这不是 {folder} 的副本，而是另一个项目的。请将它作为独立项目恢复到新文件夹中。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was restored.</source>
        <translation>无法写入 {folder}：{reason}。没有恢复任何内容。</translation>
    </message>
    <message>
        <source>A process is already working on {folder}.</source>
        <translation>已有进程在处理 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages have been seen by nobody: trained on as proposed, not as true.</source>
        <translation>
            <numerusform>%n 个已接受的页面无人看过：按候选而不是真值参与训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>not trained on</source>
        <translation>不参与训练</translation>
    </message>
    <message>
        <source>Accept at least {least} pages first (there are {accepted}): one to learn from and one to check what was learnt.</source>
        <translation>请先接受至少 {least} 页（现有 {accepted} 页）：一页用于学习，一页用于检验学到的内容。</translation>
    </message>
    <message>
        <source>There is no reader, or nobody has written a transcript on an accepted page yet. Select a line, press F2, type what it says, and accept the page.</source>
        <translation>没有识别器，或已接受的页面上还没有人填写转录。请选择一行，按 F2，输入其内容，然后接受页面。</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be trained: {engine} only runs weights. Choose another {kind} first.</source>
        <translation>模型 {id}（{name}）无法训练：{engine} 只能运行权重。请先选择其他{kind}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals; models are judged by the other {others}.</source>
        <translation>
            <numerusform>{count} 个验证页面中有 %n 个是未改动的候选；模型按其余 {others} 个评判。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals: the comparison means little. Correct them first, or confirm their lines one by one.</source>
        <translation>
            <numerusform>{count} 个验证页面中有 %n 个是未改动的候选：比较意义不大。请先修正它们，或逐行确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no validation page to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>没有验证页面可供判断哪个模型更好；需要 {least} 个。请先修正并接受更多页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages are too few to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>
            <numerusform>%n 个验证页面太少，无法判断哪个模型更好；需要 {least} 个。请先修正并接受更多页面。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged. {damage} Repair the project first.</source>
        <translation>它已损坏。{damage} 请先修复项目。</translation>
    </message>
    <message>
        <source>its image changed since it was labelled. Decide first what becomes of its labels.</source>
        <translation>其图像在标注之后已更改。请先决定如何处理其标注。</translation>
    </message>
    <message>
        <source>its image in {folder} is not read. Let it be read first.</source>
        <translation>其图像位于 {folder}，尚未获准读取。请先允许读取。</translation>
    </message>
    <message>
        <source>nobody has looked into it yet</source>
        <translation>还没有人看过它</translation>
    </message>
    <message>
        <source>its image cannot be read: {reason}. Skip the page, reject it, or take it out.</source>
        <translation>无法读取其图像：{reason}。请跳过或拒绝此页，或将其移除。</translation>
    </message>
    <message>
        <source>There is no alphabet {name!r} ({reason}). Choose one of: {names}.</source>
        <translation>没有字母表 {name!r}（{reason}）。请选择其中之一：{names}。</translation>
    </message>
    <message>
        <source>The disk reports an error. Check the disk or the connection to it, then try again.</source>
        <translation>磁盘报告错误。请检查磁盘或其连接，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>磁盘已满。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Free some space, then try again.</source>
        <translation>您的磁盘配额已用完。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The disk is read-only. Choose another place.</source>
        <translation>磁盘为只读。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file is too large for the file system of this disk. Choose another disk.</source>
        <translation>文件超过此磁盘文件系统的大小限制。请选择其他磁盘。</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Choose a shorter one.</source>
        <translation>名称对此磁盘来说太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>Check who may read and write it.</source>
        <translation>请检查谁有读写权限。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>{reason}. Choose another place.</source>
        <translation>{reason}。请选择其他位置。</translation>
    </message>
    <message>
        <source>{file}: {text}</source>
        <translation>{file}：{text}</translation>
    </message>
    <message>
        <source>{reason} {to_do}</source>
        <translation>{reason} {to_do}</translation>
    </message>
    <message>
        <source>Nothing is written to {path}: a link leads out of {folder} there. Put a folder or a file in the place of the link.</source>
        <translation>没有写入 {path}：那里有链接指向 {folder} 之外。请用文件夹或文件取代该链接。</translation>
    </message>
    <message>
        <source>{name} does not say how it is run. Add the original file to a project: that finds it out.</source>
        <translation>{name} 没有说明如何运行。请将原始文件添加到项目中，程序会自行确定。</translation>
    </message>
    <message>
        <source>What is noted in the model about its use cannot be read ({reason!r}). Add the original file again.</source>
        <translation>模型中记录的使用方式无法读取（{reason!r}）。请重新添加原始文件。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect when Labeler is started next.</source>
        <translation>下次启动 Labeler 时生效。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands beside every verdict and edit. Empty: the name you are logged in with.</source>
        <translation>随每次审核和编辑一起记录。留空则使用登录名。</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>十字线</translation>
    </message>
    <message>
        <source>While something is drawn.</source>
        <translation>绘制时显示。</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>at full width</source>
        <translation>按页面宽度</translation>
    </message>
    <message>
        <source>with all its text</source>
        <translation>显示全部文本</translation>
    </message>
    <message>
        <source>at the width of its text</source>
        <translation>按文本宽度</translation>
    </message>
    <message>
        <source>as the last one was</source>
        <translation>与上一页相同</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Width of outlines</source>
        <translation>轮廓线宽</translation>
    </message>
    <message>
        <source>In pixels. From 2 on, pages with thousands of lines are drawn more slowly.</source>
        <translation>以像素为单位。从 2 起，含数千行的页面绘制会变慢。</translation>
    </message>
    <message>
        <source>Light rim</source>
        <translation>浅色描边</translation>
    </message>
    <message>
        <source>A light edge around outlines, so that they stand out on dark and busy photos. Left out on pages with many lines.</source>
        <translation>在轮廓外加一圈浅色边，使其在深色或杂乱的照片上更醒目。行数很多的页面上不显示。</translation>
    </message>
    <message>
        <source>A page is shown</source>
        <translation>页面显示方式</translation>
    </message>
    <message>
        <source>Where there is no text yet, the page itself. What is left out counts as not seen until it is shown.</source>
        <translation>尚无文本时，显示页面本身。未显示的部分在显示之前算作未看过。</translation>
    </message>
    <message>
        <source>Overview of the page</source>
        <translation>页面概览</translation>
    </message>
    <message>
        <source>While part of it is out of view.</source>
        <translation>页面有一部分在视图之外时显示。</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>以缩略图显示页面</translation>
    </message>
    <message>
        <source>Rather than as names.</source>
        <translation>代替页面名称。</translation>
    </message>
    <message>
        <source>Most worth first</source>
        <translation>最值得处理的在前</translation>
    </message>
    <message>
        <source>The list begins with the pages on which most is expected to be put right in a minute.</source>
        <translation>预计每分钟能修正最多内容的页面排在列表最前。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Propose by itself</source>
        <translation>自动生成候选</translation>
    </message>
    <message>
        <source>The page on screen first, then the pages you will reach next.</source>
        <translation>先处理屏幕上的页面，再处理接下来的页面。</translation>
    </message>
    <message>
        <source>Pages ahead</source>
        <translation>预先处理页数</translation>
    </message>
    <message>
        <source>How many of the next pages get proposals before you reach them.</source>
        <translation>在您翻到之前，为接下来的多少页生成候选。</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <source>Proposals the detector is less sure of stay hidden. No page is detected again.</source>
        <translation>检测器把握较小的候选保持隐藏。不会重新检测任何页面。</translation>
    </message>
    <message>
        <source>Detector runs on</source>
        <translation>检测器运行于</translation>
    </message>
    <message>
        <source>Takes effect when the detector is loaded next.</source>
        <translation>下次加载检测器时生效。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>cuda</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>New projects begin with</source>
        <translation>新项目的初始模型</translation>
    </message>
    <message>
        <source>The detector. Another one is chosen under Proposals, Models, at any time.</source>
        <translation>检测器。可随时在“候选”菜单的“模型”中另选。</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Images from elsewhere</source>
        <translation>外部图像</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>副本文件夹</translation>
    </message>
    <message>
        <source>Of images that servers hold. Empty: among the user&apos;s own. Takes effect when Labeler is started next.</source>
        <translation>存放服务器上图像的副本。留空则存放在用户自己的文件中。下次启动 Labeler 时生效。</translation>
    </message>
    <message>
        <source>Gigabytes of copies</source>
        <translation>副本容量上限（GB）</translation>
    </message>
    <message>
        <source>Those used longest ago go first, and are fetched again when they are needed.</source>
        <translation>最久未使用的先删除，需要时重新下载。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>When a project is closed, and now and then, if anything was done. Images are not copied.</source>
        <translation>有改动时，在关闭项目时以及工作期间定时备份。图像不会复制。</translation>
    </message>
    <message>
        <source>Minutes between copies</source>
        <translation>备份间隔（分钟）</translation>
    </message>
    <message>
        <source>One for each hour of the last day is kept, and one for each day of the last month.</source>
        <translation>最近一天每小时保留一份，最近一个月每天保留一份。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Empty: inside each project, where copies go when its disk does. A folder on another disk is safer.</source>
        <translation>留空：保存在各项目内，磁盘损坏时备份会一同丢失。放在另一块磁盘上更安全。</translation>
    </message>
    <message>
        <source>Gigabytes at most</source>
        <translation>容量上限（GB）</translation>
    </message>
    <message>
        <source>For each project; the oldest copies go first, the last three always stay.</source>
        <translation>按项目计算；最旧的备份先删除，最后三份始终保留。</translation>
    </message>
    <message>
        <source>F of lines</source>
        <translation>行的 F 值</translation>
    </message>
    <message>
        <source>F of lines, mean over IoU 0.5 to 0.95</source>
        <translation>行的 F 值，IoU 0.5 至 0.95 的平均</translation>
    </message>
    <message>
        <source>Characters read right</source>
        <translation>识别正确的字符</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Small lines found</source>
        <translation>检出的小号行</translation>
    </message>
    <message>
        <source>Long lines found</source>
        <translation>检出的长行</translation>
    </message>
    <message>
        <source>Rotated lines found</source>
        <translation>检出的旋转行</translation>
    </message>
    <message>
        <source>Doubtful lines found</source>
        <translation>检出的存疑行</translation>
    </message>
    <message>
        <source>Small lines read right</source>
        <translation>识别正确的小号行</translation>
    </message>
    <message>
        <source>Long lines read right</source>
        <translation>识别正确的长行</translation>
    </message>
    <message>
        <source>Rotated lines read right</source>
        <translation>识别正确的旋转行</translation>
    </message>
    <message>
        <source>Doubtful lines read right</source>
        <translation>识别正确的存疑行</translation>
    </message>
    <message>
        <source>{said}; {other}</source>
        <translation>{said}；{other}</translation>
    </message>
    <message>
        <source>{measure} {before} before, {after} after ({difference}, {interval})</source>
        <translation>{measure}：之前 {before}，之后 {after}（{difference}，{interval}）</translation>
    </message>
    <message>
        <source>{lines} ({meaning})</source>
        <translation>{lines}（{meaning}）</translation>
    </message>
    <message>
        <source>{difference} ({interval})</source>
        <translation>{difference}（{interval}）</translation>
    </message>
    <message>
        <source>{percent} %: {low} to {high}</source>
        <translation>{percent} %：{low} 至 {high}</translation>
    </message>
    <message>
        <source>below {pixels} px</source>
        <translation>低于 {pixels} px</translation>
    </message>
    <message>
        <source>{heights} heights or more</source>
        <translation>长度为行高的 {heights} 倍及以上</translation>
    </message>
    <message>
        <source>{degrees}° or more</source>
        <translation>{degrees}° 及以上</translation>
    </message>
    <message>
        <source>to either model</source>
        <translation>对任一模型而言</translation>
    </message>
    <message>
        <source>it has {pages} pages instead of one. Save a file for every image</source>
        <translation>它有 {pages} 页，而不是一页。请为每张图像保存一个文件</translation>
    </message>
    <message>
        <source>its coordinates are in {name}, and the page has no WIDTH and HEIGHT: nothing tells where on the image they lie. Save it in pixels</source>
        <translation>其坐标单位是 {name}，而页面没有 WIDTH 和 HEIGHT：无从得知它们在图像上的位置。请以像素保存</translation>
    </message>
    <message>
        <source>the baseline has {numbers} numbers, which are not pairs</source>
        <translation>基线有 {numbers} 个数，无法成对</translation>
    </message>
    <message>
        <source>the {element} has neither a polygon nor a box</source>
        <translation>{element} 既没有多边形也没有边框</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation>请自行解压，然后导入文件夹。</translation>
    </message>
    <message>
        <source>{reason}. {way_out}</source>
        <translation>{reason}。{way_out}</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked. {reason}</source>
        <translation>无法解压 {name}。{reason}</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Copy it again.</source>
        <translation>{name} 已损坏（{reason}）。请重新复制。</translation>
    </message>
    <message>
        <source>{name} is no ZIP or TAR archive. {way_out}</source>
        <translation>{name} 不是 ZIP 或 TAR 压缩包。{way_out}</translation>
    </message>
    <message>
        <source>{name} holds {members} files, {total} bytes. {way_out}</source>
        <translation>{name} 含有 {members} 个文件，共 {total} 字节。{way_out}</translation>
    </message>
    <message>
        <source>{name} unfolds to {total} bytes, more than labels do. It was not opened.</source>
        <translation>{name} 解压后有 {total} 字节，超出标注应有的大小。没有打开它。</translation>
    </message>
    <message>
        <source>{name} holds {member!r} more than once. {way_out}</source>
        <translation>{name} 中不止一次出现 {member!r}。{way_out}</translation>
    </message>
    <message>
        <source>{name}: {member!r}: {reason}. {way_out}</source>
        <translation>{name}：{member!r}：{reason}。{way_out}</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>正在解压 {name}</translation>
    </message>
    <message>
        <source>a name in it has {size:,} bytes. It was not opened.</source>
        <translation>其中有一个名称长达 {size:,} 字节。没有打开它。</translation>
    </message>
    <message>
        <source>{name} holds more than labels do. {way_out}</source>
        <translation>{name} 的内容超出标注应有的范围。{way_out}</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images first.</source>
        <translation>{image} 尚无尺寸。请先让项目扫描其图像。</translation>
    </message>
    <message>
        <source>its bezier_pts make no curves: {reason}</source>
        <translation>其 bezier_pts 无法构成曲线：{reason}</translation>
    </message>
    <message>
        <source>it has no images and annotations, so it is no COCO file of regions</source>
        <translation>其中没有 images 和 annotations，因此不是含有区域的 COCO 文件</translation>
    </message>
    <message>
        <source>it has no file name</source>
        <translation>它没有文件名</translation>
    </message>
    <message>
        <source>its category {category} is not in the file</source>
        <translation>其类别 {category} 不在文件中</translation>
    </message>
    <message>
        <source>its mask has {mask_width} x {mask_height} pixels, its image {width} x {height}</source>
        <translation>其掩膜为 {mask_width} x {mask_height} 像素，而图像为 {width} x {height}</translation>
    </message>
    <message>
        <source>its box is turned by a {turn!r}, and nothing tells about which point and in what unit. Write its corners as segmentation</source>
        <translation>其边框带有旋转 {turn!r}，但没有说明绕哪一点、用什么单位。请将其各角写为 segmentation</translation>
    </message>
    <message>
        <source>its bbox_mode says that its box is not left, top, width and height</source>
        <translation>其 bbox_mode 表明边框不是左、上、宽、高</translation>
    </message>
    <message>
        <source>this is not what detect writes ({reason!r})</source>
        <translation>这不是 detect 写出的内容（{reason!r}）</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>无法读取 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>{path} is not JSON: {reason}.</source>
        <translation>{path} 不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>{path} holds no JSON object.</source>
        <translation>{path} 中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>{line!r} is not read</source>
        <translation>{line!r} 未读取</translation>
    </message>
    <message>
        <source>it may be an outline, or four vertices and a text made of numbers. Check it by hand.</source>
        <translation>它可能是轮廓，也可能是四个顶点加由数字组成的文本。请人工核对。</translation>
    </message>
    <message>
        <source>there are {numbers} coordinates instead of 6 and more</source>
        <translation>有 {numbers} 个坐标，而不是 6 个或更多</translation>
    </message>
    <message>
        <source>there is no ####text behind the vertices</source>
        <translation>顶点之后没有 ####文本</translation>
    </message>
    <message>
        <source>there are {numbers} numbers instead of 32</source>
        <translation>有 {numbers} 个数，而不是 32 个</translation>
    </message>
    <message>
        <source>it does not say x, y, ornt and transcriptions</source>
        <translation>它没有给出 x、y、ornt 和 transcriptions</translation>
    </message>
    <message>
        <source>there are {xs} x and {ys} y</source>
        <translation>有 {xs} 个 x 和 {ys} 个 y</translation>
    </message>
    <message>
        <source>{texts!r} is not a list of one text</source>
        <translation>{texts!r} 不是只含一个文本的列表</translation>
    </message>
    <message>
        <source>there are {cells} cells instead of 8 coordinates and a text</source>
        <translation>有 {cells} 个单元格，而不是 8 个坐标和一个文本</translation>
    </message>
    <message>
        <source>it is not eight numbers and a text in quotes</source>
        <translation>它不是八个数和一个带引号的文本</translation>
    </message>
    <message>
        <source>{rest!r} is not a flag and a text in quotes</source>
        <translation>{rest!r} 不是一个标志和一个带引号的文本</translation>
    </message>
    <message>
        <source>it is not left, top, right, bottom and a text in quotes</source>
        <translation>它不是左、上、右、下和一个带引号的文本</translation>
    </message>
    <message>
        <source>it is not seven numbers</source>
        <translation>它不是七个数</translation>
    </message>
    <message>
        <source>it is not eight numbers, a class and whether it is difficult</source>
        <translation>它不是八个数、一个类别和一个难度标志</translation>
    </message>
    <message>
        <source>nothing tells whether regions of class {name!r} are text. Call the class &apos;text&apos;, &apos;line&apos; or &apos;character&apos; where they are, and import again.</source>
        <translation>无法判断类别 {name!r} 的区域是否为文本。如果是，请将类别改名为 &apos;text&apos;、&apos;line&apos; 或 &apos;character&apos;，然后重新导入。</translation>
    </message>
    <message>
        <source>{script!r} is not the name of a script</source>
        <translation>{script!r} 不是文字体系的名称</translation>
    </message>
    <message>
        <source>{word!r} may be a script, or a part of the text. Check it by hand.</source>
        <translation>{word!r} 可能是文字体系，也可能是文本的一部分。请人工核对。</translation>
    </message>
    <message>
        <source>it may be {one} or {other}. Convert it to ICDAR 2015.</source>
        <translation>它可能是 {one} 或 {other}。请转换为 ICDAR 2015。</translation>
    </message>
    <message>
        <source>it is {line}, unlike the file, which is {file}</source>
        <translation>它是 {line}，而文件其余部分是 {file}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check the path.</source>
        <translation>无法读取 {path}（{reason}）。请检查路径。</translation>
    </message>
    <message>
        <source>line {line} has bytes that are not {upper}, and which old encoding they are of cannot be told. Save the file as UTF-8, or import it with its encoding named (cp1252, gbk, ...).</source>
        <translation>第 {line} 行含有不是 {upper} 的字节，无法判断属于哪种旧编码。请将文件另存为 UTF-8，或在导入时指明编码（cp1252, gbk, ...）。</translation>
    </message>
    <message>
        <source>it is full of zero bytes: no text, or UTF-16. Save it as UTF-8.</source>
        <translation>其中全是零字节：不是文本，或是 UTF-16。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}. Use utf-8, utf-16-le, cp1252, gbk, shift_jis, ...</source>
        <translation>没有编码 {encoding!r}。请使用 utf-8、utf-16-le、cp1252、gbk、shift_jis 等。</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation>JSON 嵌套过深</translation>
    </message>
    <message>
        <source>not valid {kind} ({reason}). Copy it again if it was cut off, or export it anew</source>
        <translation>不是有效的 {kind}（{reason}）。如果文件被截断，请重新复制，或重新导出</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path.</source>
        <translation>{path} 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>{said} Choose the folder that does.</source>
        <translation>{said} 请选择含有它们的文件夹。</translation>
    </message>
    <message>
        <source>the outline is not a list of points</source>
        <translation>轮廓不是点的列表</translation>
    </message>
    <message>
        <source>the outline has {points} points instead of 3 to {most_vertices}</source>
        <translation>轮廓有 {points} 个点，而不是 3 至 {most_vertices} 个</translation>
    </message>
    <message>
        <source>the outline lies outside the image, at negative coordinates</source>
        <translation>轮廓位于图像之外，坐标为负</translation>
    </message>
    <message>
        <source>{shown} is not a point [x, y]</source>
        <translation>{shown} 不是点 [x, y]</translation>
    </message>
    <message>
        <source>the point {shown} lies in no image</source>
        <translation>点 {shown} 不在任何图像内</translation>
    </message>
    <message>
        <source>the outline has {numbers} numbers, which are not pairs</source>
        <translation>轮廓有 {numbers} 个数，无法成对</translation>
    </message>
    <message>
        <source>{shown} is not a number</source>
        <translation>{shown} 不是数</translation>
    </message>
    <message>
        <source>{shown} is not a number a file may hold</source>
        <translation>{shown} 不是文件中允许的数</translation>
    </message>
    <message>
        <source>an image cannot have {width} x {height} pixels</source>
        <translation>图像不可能有 {width} x {height} 像素</translation>
    </message>
    <message>
        <source>{shown} is not text</source>
        <translation>{shown} 不是文本</translation>
    </message>
    <message>
        <source>{shown} is not a number of characters</source>
        <translation>{shown} 不是字符数</translation>
    </message>
    <message>
        <source>{shown} is not a state of review ({names})</source>
        <translation>{shown} 不是审核状态（{names}）</translation>
    </message>
    <message>
        <source>{shown} is not an object</source>
        <translation>{shown} 不是对象</translation>
    </message>
    <message>
        <source>{shown} is not a list</source>
        <translation>{shown} 不是列表</translation>
    </message>
    <message>
        <source>the key {key} stands twice in it, with different values. Give one another name</source>
        <translation>其中键 {key} 出现两次且值不同。请将其中一个改名</translation>
    </message>
    <message>
        <source>{name} is not a number a file may hold</source>
        <translation>{name} 不是文件中允许的数</translation>
    </message>
    <message>
        <source>Where lines lie on their pages</source>
        <translation>行在页面上的位置</translation>
    </message>
    <message>
        <source>Lines without a transcript, and ignored ones</source>
        <translation>没有转录的行和被忽略的行</translation>
    </message>
    <message>
        <source>Outlines as drawn (rounded, or made quadrilaterals)</source>
        <translation>绘制时的轮廓（会取整，或变为四边形）</translation>
    </message>
    <message>
        <source>Character regions</source>
        <translation>字符区域</translation>
    </message>
    <message>
        <source>Characters that belong to no line</source>
        <translation>不属于任何行的字符</translation>
    </message>
    <message>
        <source>Which line a character belongs to</source>
        <translation>字符属于哪一行</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>转录</translation>
    </message>
    <message>
        <source>Line breaks, control characters or quotes in transcripts</source>
        <translation>转录中的换行符、控制字符或引号</translation>
    </message>
    <message>
        <source>Transcripts of ignored regions</source>
        <translation>被忽略区域的转录</translation>
    </message>
    <message>
        <source>Which transcripts are readings accepted with their page</source>
        <translation>哪些转录是随页面接受的识别结果</translation>
    </message>
    <message>
        <source>Character counts that do not follow from a transcript</source>
        <translation>不能由转录得出的字符数</translation>
    </message>
    <message>
        <source>Ignore flags</source>
        <translation>忽略标志</translation>
    </message>
    <message>
        <source>Reasons for ignoring</source>
        <translation>忽略的原因</translation>
    </message>
    <message>
        <source>Pages without regions (and that somebody reviewed them)</source>
        <translation>没有区域的页面（以及有人审核过它们）</translation>
    </message>
    <message>
        <source>How far a page has come that is not accepted</source>
        <translation>未接受的页面进展到何处</translation>
    </message>
    <message>
        <source>That nobody has seen a page, or a second person has approved it</source>
        <translation>页面无人看过或已由第二人批准的标记</translation>
    </message>
    <message>
        <source>Pages of multi-page files, which only this program finds without copies of the images</source>
        <translation>多页文件中的页面，若无图像副本则只有本程序能找到</translation>
    </message>
    <message>
        <source>Which regions were proposals</source>
        <translation>哪些区域曾是候选</translation>
    </message>
    <message>
        <source>Which words or lines were derived and outlined by nobody</source>
        <translation>哪些词或行是推导得出、无人标出的</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Issues and what was answered to them</source>
        <translation>问题及其回复</translation>
    </message>
    <message>
        <source>Which disagreements of text and count were settled</source>
        <translation>哪些文本与字符数不一致之处已确认无误</translation>
    </message>
    <message>
        <source>Baselines as drawn (rounded, or left out)</source>
        <translation>绘制时的基线（会取整，或被略去）</translation>
    </message>
    <message>
        <source>Curves that outlines were drawn with (the outlines stay)</source>
        <translation>绘制轮廓所用的曲线（轮廓保留）</translation>
    </message>
    <message>
        <source>What another program says besides, which only its own format holds</source>
        <translation>其他程序的附加信息，只有其自身格式才能保存</translation>
    </message>
    <message>
        <source>That nobody drew a baseline: one is made out from the outline</source>
        <translation>基线无人绘制的标记：会由轮廓推算出一条</translation>
    </message>
    <message>
        <source>it holds {name}, which is not read. {way_out}</source>
        <translation>其中有 {name}，不会读取。{way_out}</translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n files or folders that cannot be read ({names}). Look at what may be read.</source>
        <translation>
            <numerusform>已略过：%n 个无法读取的文件或文件夹（{names}）。请检查读取权限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n hidden images ({names}). Take the dot off their names to add them.</source>
        <translation>
            <numerusform>已略过：%n 张隐藏图像（{names}）。要添加它们，请去掉文件名开头的点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Give them the usual suffix.</source>
        <translation>
            <numerusform>未打开：%n 个 {kind} 类型的文件（{names}）。请改用通常的扩展名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Convert them to PNG or TIFF and add that.</source>
        <translation>
            <numerusform>未打开：%n 个 {kind} 类型的文件（{names}）。请转换为 PNG 或 TIFF 后再添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more than {most_frames:,} pages, or says so. Split it into several files.</source>
        <translation>文件有超过 {most_frames:,} 页，或自称如此。请拆分为多个文件。</translation>
    </message>
    <message>
        <source>The JPEG goes over its pixels more than {most} times: it was made to take long. Save it as PNG with a program that shows it, and add that.</source>
        <translation>此 JPEG 对像素的扫描超过 {most} 遍：它是为拖慢处理而制作的。请用能显示它的程序另存为 PNG，再添加该文件。</translation>
    </message>
    <message>
        <source>The TIFF is cut into more than {most:,} strips or tiles, or says so. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>此 TIFF 被分成（或自称被分成）超过 {most:,} 个条带或图块。请以 256 x 256 像素或更大的图块保存。</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and of kind {kind} this program opens {limit} million at most. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>图像有 {width} x {height} 像素，而对于 {kind} 类型，本程序最多可打开 {limit} 百万像素。请另存为分块 TIFF，以便分块读取。</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million this program opens. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>图像有 {width} x {height} 像素，超过本程序可打开的上限 {limit} 百万像素。请另存为分块 TIFF，以便分块读取。</translation>
    </message>
    <message>
        <source>Together the pictures before this one have more than {limit} million pixels, and all of them would have to be decoded. Split the file into several.</source>
        <translation>此图像之前的各幅图像超过 {limit} 百万像素，而且必须全部解码。请将文件拆分为多个。</translation>
    </message>
    <message>
        <source>The parts of this TIFF lie over each other: it was made to take long, or is damaged. Save it as PNG with a program that shows it, and add that.</source>
        <translation>此 TIFF 的各部分相互重叠：它是为拖慢处理而制作的，或已损坏。请用能显示它的程序另存为 PNG，再添加该文件。</translation>
    </message>
    <message>
        <source>There is no page {page}: the file has {pages}.</source>
        <translation>没有第 {page} 页：该文件共有 {pages} 页。</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>文件是空的。请从来源处重新复制。</translation>
    </message>
    <message>
        <source>This is a file of kind {kind}, which is not opened. Convert it to PNG.</source>
        <translation>这是 {kind} 类型的文件，无法打开。请转换为 PNG。</translation>
    </message>
    <message>
        <source>This is no {kinds} image. Convert it to one of these.</source>
        <translation>这不是 {kinds} 图像。请转换为其中一种格式。</translation>
    </message>
    <message>
        <source>This TIFF keeps its colours apart in more than 8 bits each. Save it as 8-bit PNG.</source>
        <translation>此 TIFF 分开存储各颜色通道，且每通道超过 8 位。请另存为 8 位 PNG。</translation>
    </message>
    <message>
        <source>The image is damaged ({damage}). Copy it again or replace it; if it looks right elsewhere, save it from there as PNG.</source>
        <translation>图像已损坏（{damage}）。请重新复制或替换；如果在其他程序中显示正常，请从那里另存为 PNG。</translation>
    </message>
    <message>
        <source>it does not say which image it is about. Write its name there: image</source>
        <translation>没有说明对应哪个图像。请在此处写上图像名称：image</translation>
    </message>
    <message>
        <source>{part!r} is no part of a project ({names})</source>
        <translation>{part!r} 不是项目的组成部分（{names}）</translation>
    </message>
    <message>
        <source>two regions have the same identifier</source>
        <translation>两个区域的标识符相同</translation>
    </message>
    <message>
        <source>it has no level or no identifier</source>
        <translation>它没有层级或标识符</translation>
    </message>
    <message>
        <source>its extras are of no format</source>
        <translation>其附加信息不属于任何格式</translation>
    </message>
    <message>
        <source>its extras are too long</source>
        <translation>其附加信息过长</translation>
    </message>
    <message>
        <source>its curve makes no sense: {reason}</source>
        <translation>其曲线无效：{reason}</translation>
    </message>
    <message>
        <source>{pair} values stand where two belong</source>
        <translation>应为两个值，却有 {pair} 个</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images.</source>
        <translation>{image} 尚无尺寸。请让项目扫描其图像。</translation>
    </message>
    <message>
        <source>it has no shapes, so it is no labelme file</source>
        <translation>其中没有 shapes，因此不是 labelme 文件</translation>
    </message>
    <message>
        <source>it has no mask</source>
        <translation>它没有掩膜</translation>
    </message>
    <message>
        <source>it holds tracks of a video. Export it as CVAT for images 1.1</source>
        <translation>其中包含视频轨迹。请导出为 CVAT for images 1.1</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>its mask has no size</source>
        <translation>其掩码没有尺寸</translation>
    </message>
    <message>
        <source>its mask is too large</source>
        <translation>其掩膜过大</translation>
    </message>
    <message>
        <source>the runs of its mask do not fill {width:g} x {height:g} pixels</source>
        <translation>其掩码的游程未填满 {width:g} x {height:g} 像素</translation>
    </message>
    <message>
        <source>its mask cannot be read ({reason})</source>
        <translation>无法读取其掩膜（{reason}）</translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n pages)</source>
        <translation>
            <numerusform>{part}（%n 页）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions)</source>
        <translation>
            <numerusform>{part}（%n 个区域）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions, overlap at worst {overlap})</source>
        <translation>
            <numerusform>{part}（%n 个区域，最低重叠 {overlap}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Two files of this export would be called {name}. Rename an image.</source>
        <translation>此导出中有两个文件都会命名为 {name}。请重命名其中一张图像。</translation>
    </message>
    <message>
        <source>{parent} leads out of the export folder. Remove it.</source>
        <translation>{parent} 指向导出文件夹之外。请将其移除。</translation>
    </message>
    <message>
        <source>{target} cannot be written. {cause}</source>
        <translation>无法写入 {target}。{cause}</translation>
    </message>
    <message>
        <source>there is no tab between image and labels</source>
        <translation>图像与标注之间没有制表符</translation>
    </message>
    <message>
        <source>the text line has a baseline, but no outline. Let the program that it comes from compute outlines (masks), and export again</source>
        <translation>文本行有基线，但没有轮廓。请在来源程序中计算轮廓（掩膜），然后重新导出</translation>
    </message>
    <message>
        <source>the text line has no outline</source>
        <translation>文本行没有轮廓</translation>
    </message>
    <message>
        <source>{image}: the labels are for {labelled_width} x {labelled_height} pixels and the image has {width} x {height}, another shape or a part. Check that they belong together.</source>
        <translation>{image}：标注对应 {labelled_width} x {labelled_height} 像素，而图像为 {width} x {height}，形状不同或只是一部分。请检查两者是否匹配。</translation>
    </message>
    <message>
        <source>{path} holds labels of several formats: {seen}. Choose {options}.</source>
        <translation>{path} 中有多种格式的标注：{seen}。请选择 {options}。</translation>
    </message>
    <message>
        <source>{path} is a project of this program, and holds no labels of others. Export its labels, and choose the folder of the export.</source>
        <translation>{path} 是本程序的项目，其中没有其他工具的标注。请导出其标注，然后选择该导出的文件夹。</translation>
    </message>
    <message>
        <source>{path} holds no labels, but {archives}. Choose one of these, or unpack them all and choose their folder.</source>
        <translation>{path} 不含标注，但含有 {archives}。请选择其中之一，或全部解压后选择其文件夹。</translation>
    </message>
    <message>
        <source>{path} holds no labels of a kind that is known.{seen} Check the path.</source>
        <translation>{path} 中没有已知类型的标注。{seen} 请检查路径。</translation>
    </message>
    <message>
        <source>Labeler (keeps everything)</source>
        <translation>Labeler（保留全部内容）</translation>
    </message>
    <message>
        <source>ICDAR 2015 and its kin (gt_*.txt)</source>
        <translation>ICDAR 2015 及同类格式（gt_*.txt）</translation>
    </message>
    <message>
        <source>ICDAR for datumaro and CVAT (text in quotes)</source>
        <translation>用于 datumaro 和 CVAT 的 ICDAR（文本带引号）</translation>
    </message>
    <message>
        <source>COCO (JSON with text attributes)</source>
        <translation>COCO（带文本属性的 JSON）</translation>
    </message>
    <message>
        <source>ABCNet (JSON with Bezier curves)</source>
        <translation>ABCNet（含贝塞尔曲线的 JSON）</translation>
    </message>
    <message>
        <source>CTW1500 (14 points, ####text)</source>
        <translation>CTW1500（14 个点，####文本）</translation>
    </message>
    <message>
        <source>Total-Text (polygons)</source>
        <translation>Total-Text（多边形）</translation>
    </message>
    <message>
        <source>ReCTS (JSON with lines and characters)</source>
        <translation>ReCTS（含行和字符的 JSON）</translation>
    </message>
    <message>
        <source>ICDAR 2013 characters (with their BMP)</source>
        <translation>ICDAR 2013 字符（及其 BMP）</translation>
    </message>
    <message>
        <source>Hugging Face images (metadata.jsonl)</source>
        <translation>Hugging Face 图像（metadata.jsonl）</translation>
    </message>
    <message>
        <source>Hugging Face Parquet (images inside)</source>
        <translation>Hugging Face Parquet（内含图像）</translation>
    </message>
    <message>
        <source>WebDataset (TAR with images inside)</source>
        <translation>WebDataset（内含图像的 TAR）</translation>
    </message>
    <message>
        <source>Cut-out lines (gt.txt, labels.json)</source>
        <translation>裁出的行图像（gt.txt、labels.json）</translation>
    </message>
    <message>
        <source>Cut-out lines (LMDB)</source>
        <translation>裁出的行图像（LMDB）</translation>
    </message>
    <message>
        <source>Masks (PNG) and counts (JSON)</source>
        <translation>掩膜（PNG）和字符数（JSON）</translation>
    </message>
    <message>
        <source>There is no format {name!r}. Use one of: {names}.</source>
        <translation>没有格式 {name!r}。请使用其中之一：{names}。</translation>
    </message>
    <message>
        <source>{title} can be written but not read.</source>
        <translation>{title} 只能写入，不能读取。</translation>
    </message>
    <message>
        <source>{title} can be read but not written.</source>
        <translation>{title} 只能读取，不能写入。</translation>
    </message>
    <message>
        <source>{title} needs the package {package}. Install it (pip install {package}), or choose another format.</source>
        <translation>{title} 需要软件包 {package}。请安装（pip install {package}），或选择其他格式。</translation>
    </message>
    <message>
        <source>{path} was not read as {title}: {reason}.</source>
        <translation>{path} 未能按 {title} 读取：{reason}。</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>{reason} {hint}</source>
        <translation>{reason} {hint}</translation>
    </message>
    <message>
        <source>the runs of the mask do not fill {width} x {height} pixels</source>
        <translation>掩膜的游程未填满 {width} x {height} 像素</translation>
    </message>
    <message>
        <source>the mask has no size</source>
        <translation>掩膜没有尺寸</translation>
    </message>
    <message>
        <source>the mask is too large</source>
        <translation>掩膜过大</translation>
    </message>
    <message>
        <source>the runs of the mask are no whole numbers</source>
        <translation>掩膜的游程不是整数</translation>
    </message>
    <message>
        <source>{letter!r} has no place in the runs of a mask</source>
        <translation>掩膜的游程中不应有 {letter!r}</translation>
    </message>
    <message>
        <source>the runs of the mask are cut off</source>
        <translation>掩膜的游程被截断</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a box</source>
        <translation>它既没有多边形也没有边框</translation>
    </message>
    <message>
        <source>it has neither a bbox nor a poly</source>
        <translation>既没有 bbox 也没有 poly</translation>
    </message>
    <message>
        <source>its box is {width:g} x {height:g} pixels large</source>
        <translation>其边框大小为 {width:g} x {height:g} 像素</translation>
    </message>
    <message>
        <source>its ellipse has radii of {across:g} and {down:g} pixels</source>
        <translation>其椭圆的半径为 {across:g} 和 {down:g} 像素</translation>
    </message>
    <message>
        <source>its mask is empty</source>
        <translation>其掩膜是空的</translation>
    </message>
    <message>
        <source>its {pieces} parts lie apart, and a region has one outline</source>
        <translation>其 {pieces} 个部分彼此分离，而一个区域只有一个轮廓</translation>
    </message>
    <message>
        <source>it declares entities, which are refused. Remove its DOCTYPE.</source>
        <translation>它声明了实体，这不被允许。请移除其 DOCTYPE。</translation>
    </message>
    <message>
        <source>it starts with {start!r} instead of {root!r}</source>
        <translation>它以 {start!r} 而不是 {root!r} 开头</translation>
    </message>
    <message>
        <source>The image of this page is still being read.</source>
        <translation>仍在读取本页的图像。</translation>
    </message>
    <message>
        <source>Some of this has only just come up. Press again when you have looked.</source>
        <translation>其中有些内容刚刚出现。看过之后请再按一次。</translation>
    </message>
    <message>
        <source>This page cannot be accepted: {reason}</source>
        <translation>无法接受此页：{reason}</translation>
    </message>
    <message>
        <source>You will be asked before proposals that nobody saw are accepted.</source>
        <translation>接受无人看过的候选之前会先询问。</translation>
    </message>
    <message>
        <source>Accept page</source>
        <translation>接受页面</translation>
    </message>
    <message>
        <source>Before the page is accepted</source>
        <translation>接受此页之前</translation>
    </message>
    <message>
        <source>Do the same until Labeler is closed</source>
        <translation>关闭 Labeler 前都这样处理</translation>
    </message>
    <message>
        <source>All of this page was seen now.</source>
        <translation>本页现在已全部看过。</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>仍然接受</translation>
    </message>
    <message>
        <source>There is no text: accept as empty</source>
        <translation>没有文本：作为空白页接受</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n lines</source>
        <translation>
            <numerusform>接受全部 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>全部拒绝</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>显示第一个</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整页</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Accepted like this, the page is marked as unseen until somebody has looked at it.</source>
        <translation>这样接受后，页面会标记为未查看，直到有人看过。</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful readings nobody looked at stay without transcript: {named}.</source>
        <translation>
            <numerusform>有 %n 个存疑的识别结果无人看过，将不带转录：{named}。</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted as empty.</source>
        <translation>已作为空白页接受。</translation>
    </message>
    <message>
        <source>accepted, and marked as unseen.</source>
        <translation>已接受，并标记为未查看。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message numerus="yes">
        <source>{quoted} and %n more</source>
        <translation>
            <numerusform>{quoted}以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n proposed lines on this page were not seen yet.</source>
        <translation>
            <numerusform>本页的 %n 个候选行尚未看过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {lines} proposed lines were not seen yet.</source>
        <translation>
            <numerusform>{lines} 个候选行中有 %n 个尚未看过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the page were not seen yet.</source>
        <translation>
            <numerusform>本页有 %n 行尚未看过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the page was not seen yet.</source>
        <translation>本页有一部分尚未看过。</translation>
    </message>
    <message numerus="yes">
        <source>Without them the page is empty.</source>
        <translation>
            <numerusform>没有它们，此页就是空白页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n lines proposed.</source>
        <translation>
            <numerusform>这里没有标出任何行，但滑块隐藏了 %n 个候选行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n characters proposed.</source>
        <translation>
            <numerusform>这里没有标出任何行，但滑块隐藏了 %n 个候选字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is outlined here, and the detector has not looked yet.</source>
        <translation>这里没有标出任何行，检测器也尚未检测。</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere.</source>
        <translation>
            <numerusform>有 %n 处看似文本，但尚未标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all labels of this page could be imported: {problem}</source>
        <translation>本页的标注未能全部导入：{problem}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected lines, else for all of the page. Spaces do not count; punctuation does, and a letter with its accents is one.</source>
        <translation>针对所选的行，未选择时针对整页。空格不计，标点计入；字母连同其变音符号算一个字符。</translation>
    </message>
    <message>
        <source>Again: on to the next doubtful character, on this line or on the next line to check.</source>
        <translation>再按一次：转到下一个存疑字符，在本行或下一个待检查的行。</translation>
    </message>
    <message>
        <source>What the detector saw too faintly to propose it, where nothing is outlined. Enter outlines it, Ctrl+I outlines and ignores it, X dismisses it for good. While this is on, accepting a page asks.</source>
        <translation>检测器看得不够清楚而未列为候选、且尚未标出的内容。回车标出，Ctrl+I 标出并忽略，X 永久排除。开启期间，接受页面时会询问。</translation>
    </message>
    <message>
        <source>How sure the detector must be, how far outlines go around it, and how low lines may be: seen at once, because it does not look again.</source>
        <translation>检测器要有多大把握、轮廓向外扩展多少、行的最小高度：无需重新检测，效果立即可见。</translation>
    </message>
    <message>
        <source>Cuts the selected lines, else all of the page, where the reader sees spaces.</source>
        <translation>在识别器发现空格的地方切开所选的行，未选择时切开整页的行。</translation>
    </message>
    <message>
        <source>On the screen only, until Labeler is closed.</source>
        <translation>仅影响屏幕显示，关闭 Labeler 后失效。</translation>
    </message>
    <message>
        <source>Where the letters of the selected lines stand, as their outlines suggest. Drag the points to where they do.</source>
        <translation>根据所选行的轮廓推算文字所在的基线。之后可拖动其各点。</translation>
    </message>
    <message>
        <source>Baselines of selected lines are always shown.</source>
        <translation>所选行的基线始终显示。</translation>
    </message>
    <message>
        <source>Lines and proposals without the empty part of the page around them.</source>
        <translation>行和候选，不含其周围的页面空白。</translation>
    </message>
    <message>
        <source>Forget what was to be done with proposals that nobody saw when a page is accepted.</source>
        <translation>清除接受页面时如何处理未查看候选的选择。</translation>
    </message>
    <message>
        <source>Propose what lines say, in this project. What people wrote stays either way.</source>
        <translation>在此项目中为各行生成识别文本。人工填写的内容始终保留。</translation>
    </message>
    <message>
        <source>Cut proposed lines where the reader sees spaces. Until you choose, the accepted pages say whether they outline lines or words.</source>
        <translation>在识别器发现空格的地方切开候选行。在您选择之前，以已接受的页面标出的是行还是词为准。</translation>
    </message>
    <message>
        <source>Labels in a file or an archive, with their images, become a project. Folders with labels are opened as any other.</source>
        <translation>将文件或压缩包中的标注连同其图像建为项目。含标注的文件夹照常打开。</translation>
    </message>
    <message>
        <source>Images that appeared in the folders of the project since it was made.</source>
        <translation>项目建立之后，其文件夹中新出现的图像。</translation>
    </message>
    <message>
        <source>Folders that the project names and you added no images from. It may be of others.</source>
        <translation>项目中记录了、但您没有从中添加过图像的文件夹，可能是别人的。</translation>
    </message>
    <message>
        <source>Edits that could not be stored when they were made, and were kept aside.</source>
        <translation>当时未能保存、已另行存放的编辑。</translation>
    </message>
    <message>
        <source>As the image was turned or scaled since it was labelled.</source>
        <translation>按图像在标注之后的旋转或缩放来调整。</translation>
    </message>
    <message>
        <source>They fit the image that is there now.</source>
        <translation>标注与现在的图像相符。</translation>
    </message>
    <message>
        <source>All labels and the weights that were trained; images are not copied.</source>
        <translation>全部标注和训练得到的权重；图像不会复制。</translation>
    </message>
    <message>
        <source>Everything that belongs to the project. What cannot be read is kept aside and named.</source>
        <translation>项目的全部内容。无法读取的部分会另行存放并列出。</translation>
    </message>
    <message>
        <source>A detector or reader in an ONNX file of somebody else, after a trial on three pages.</source>
        <translation>他人的 ONNX 检测器或识别器，先在三页上试用。</translation>
    </message>
    <message>
        <source>Which detectors and readers there are: use another one, or remove one.</source>
        <translation>有哪些检测器和识别器：换用另一个，或移除一个。</translation>
    </message>
    <message>
        <source>What had been proposed, under what it became: while the key is held, or from one press to the next.</source>
        <translation>在修正后的区域底层显示原来的候选。按住按键时显示，或按一下显示、再按一下关闭。</translation>
    </message>
    <message>
        <source>How much people had to change, by model, and on which pages most.</source>
        <translation>各模型的结果由人工改动了多少，以及哪些页面改动最多。</translation>
    </message>
    <message>
        <source>Edges that are dragged snap to those of other lines: to the same height, or in line with them.</source>
        <translation>拖动的边会吸附到其他行的边：高度相同，或与之对齐。</translation>
    </message>
    <message>
        <source>In a corner, while part of the page is out of view. Drag on it to move the view.</source>
        <translation>页面有一部分在视图之外时，显示在角落。在其上拖动可移动视图。</translation>
    </message>
    <message>
        <source>A project in a PostgreSQL database, which several people work on at once.</source>
        <translation>PostgreSQL 数据库中的项目，可供多人同时处理。</translation>
    </message>
    <message>
        <source>Images on servers (http, https, s3, gs), which stay there, as a project or in the one that is open.</source>
        <translation>服务器上的图像（http、https、s3、gs）留在原处，建为新项目或加入已打开的项目。</translation>
    </message>
    <message>
        <source>What was done in another project of the same images is taken over into this one.</source>
        <translation>将另一个使用相同图像的项目中完成的工作并入本项目。</translation>
    </message>
    <message>
        <source>All labels as plain text in a folder, up to date while you work.</source>
        <translation>在文件夹中以纯文本保存全部标注，并随工作更新。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open project on a server…</source>
        <translation>打开服务器上的项目…</translation>
    </message>
    <message>
        <source>Move over from another tool…</source>
        <translation>从其他工具迁移…</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>添加图像…</translation>
    </message>
    <message>
        <source>Add images by address…</source>
        <translation>按地址添加图像…</translation>
    </message>
    <message>
        <source>Add new images</source>
        <translation>添加新图像</translation>
    </message>
    <message>
        <source>Read images there</source>
        <translation>读取该处图像</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>导入标注…</translation>
    </message>
    <message>
        <source>Merge another project…</source>
        <translation>合并另一个项目…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store kept edits</source>
        <translation>保存暂存的编辑</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore an earlier copy…</source>
        <translation>恢复较早的副本…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>检查并修复…</translation>
    </message>
    <message>
        <source>Keep a plain copy…</source>
        <translation>保持纯文本副本…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The next one that is read doubtfully, low in score, starts unusually, was not seen yet, or on which text, count and characters disagree; or of the kinds that the list of regions shows. After the last one of a page come those of the next page.</source>
        <translation>下一个识别存疑、得分低、阅读起点异常、尚未看过，或文本、字符数与字符不一致的行；或区域列表所筛选类型的行。本页最后一个之后转到下一页。</translation>
    </message>
    <message>
        <source>The selected lines are right, although numbers disagree or they start unusually.</source>
        <translation>确认所选的行无误，即使字符数不一致或阅读起点异常。</translation>
    </message>
    <message>
        <source>On a line that starts unusually: where reading most likely starts, and on to the next such line.</source>
        <translation>对阅读起点异常的行：改为最可能的起点，并转到下一个这样的行。</translation>
    </message>
    <message>
        <source>The selected lines get a centre line and a height that can be dragged, as if drawn so. Overlap: 1 is the same outline.</source>
        <translation>为所选的行加上可拖动的中线和高度，如同这样绘制的一样。重叠为 1 表示轮廓相同。</translation>
    </message>
    <message>
        <source>The selected lines get two Bezier curves, as ABCNet is trained with. Overlap: 1 is the same outline.</source>
        <translation>为所选的行加上两条贝塞尔曲线，与训练 ABCNet 所用的相同。重叠为 1 表示轮廓相同。</translation>
    </message>
    <message>
        <source>The outlines stay as they are, and their vertices can be dragged.</source>
        <translation>轮廓保持不变，可拖动其顶点。</translation>
    </message>
    <message>
        <source>Cuts the selected line at the gap that the detector sees in it, or joins it to what the detector sees go on.</source>
        <translation>在检测器看到的间隙处切开所选的行，或将其与检测器认为延续该行的部分合并。</translation>
    </message>
    <message>
        <source>The selected line is right as it is: the cut or join is not suggested again.</source>
        <translation>所选的行本身无误：不再建议切开或合并。</translation>
    </message>
    <message>
        <source>Nothing is moved, turned or reshaped by accident. Texts, counts and new lines are not locked.</source>
        <translation>防止意外移动、旋转或变形。文本、字符数和新的行不受锁定。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete vertex</source>
        <translation>删除顶点</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>编辑转录</translation>
    </message>
    <message>
        <source>Mark as right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Count from transcript</source>
        <translation>按转录计算字符数</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Part lines at spaces</source>
        <translation>在空格处拆分行</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>Take suggestion</source>
        <translation>采纳建议</translation>
    </message>
    <message>
        <source>Refuse suggestion</source>
        <translation>拒绝建议</translation>
    </message>
    <message>
        <source>Start reading at next vertex</source>
        <translation>从下一个顶点开始阅读</translation>
    </message>
    <message>
        <source>Draw baseline</source>
        <translation>绘制基线</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>移除基线</translation>
    </message>
    <message>
        <source>Remove curve</source>
        <translation>移除曲线</translation>
    </message>
    <message>
        <source>Number the reading order</source>
        <translation>指定阅读顺序</translation>
    </message>
    <message>
        <source>Sort into reading order</source>
        <translation>按阅读顺序排序</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Rotate left by 15°</source>
        <translation>向左旋转 15°</translation>
    </message>
    <message>
        <source>Rotate right by 15°</source>
        <translation>向右旋转 15°</translation>
    </message>
    <message>
        <source>Snap to other lines</source>
        <translation>吸附到其他行</translation>
    </message>
    <message>
        <source>Lock outlines</source>
        <translation>锁定轮廓</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Next line to check</source>
        <translation>下一个待检查的行</translation>
    </message>
    <message>
        <source>Previous line to check</source>
        <translation>上一个待检查的行</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>绘制矩形</translation>
    </message>
    <message>
        <source>Draw four corners</source>
        <translation>绘制四角</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>绘制多边形</translation>
    </message>
    <message>
        <source>Draw rotated box</source>
        <translation>绘制旋转框</translation>
    </message>
    <message>
        <source>Draw curved line</source>
        <translation>绘制弯曲行</translation>
    </message>
    <message>
        <source>Cut line in two</source>
        <translation>将行一分为二</translation>
    </message>
    <message>
        <source>Draw characters</source>
        <translation>绘制字符</translation>
    </message>
    <message>
        <source>Divide line into characters</source>
        <translation>将行划分为字符</translation>
    </message>
    <message>
        <source>The page is turned on your screen only, and shown so from now on: labels stay what they are.</source>
        <translation>页面仅在您的屏幕上旋转，此后均如此显示：标注保持不变。</translation>
    </message>
    <message>
        <source>Turns the page on your screen so that most of its lines can be read.</source>
        <translation>在屏幕上旋转页面，使多数行便于阅读。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Fit page width</source>
        <translation>适合页面宽度</translation>
    </message>
    <message>
        <source>Fit text</source>
        <translation>适合文本</translation>
    </message>
    <message>
        <source>Fit text width</source>
        <translation>适合文本宽度</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>缩放到所选内容</translation>
    </message>
    <message>
        <source>Turn view left</source>
        <translation>视图向左旋转</translation>
    </message>
    <message>
        <source>Turn view right</source>
        <translation>视图向右旋转</translation>
    </message>
    <message>
        <source>Turn view upright</source>
        <translation>将视图转正</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>亮度和对比度</translation>
    </message>
    <message>
        <source>Original brightness and contrast</source>
        <translation>恢复原始亮度和对比度</translation>
    </message>
    <message>
        <source>Hide regions</source>
        <translation>隐藏区域</translation>
    </message>
    <message>
        <source>Show proposals</source>
        <translation>显示候选</translation>
    </message>
    <message>
        <source>Show what was fixed</source>
        <translation>显示修正情况</translation>
    </message>
    <message>
        <source>Show transcripts</source>
        <translation>显示转录</translation>
    </message>
    <message>
        <source>Show all baselines</source>
        <translation>显示所有基线</translation>
    </message>
    <message>
        <source>Show character map</source>
        <translation>显示字符热图</translation>
    </message>
    <message>
        <source>Show line map</source>
        <translation>显示行热图</translation>
    </message>
    <message>
        <source>Show overview of the page</source>
        <translation>显示页面概览</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>切换浅色和深色</translation>
    </message>
    <message>
        <source>It is yours to work on, whoever worked on it; they are shown that.</source>
        <translation>无论此前由谁处理，此页都改由您处理；对方会看到提示。</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page to review</source>
        <translation>下一个待审核页面</translation>
    </message>
    <message>
        <source>Previous page to review</source>
        <translation>上一个待审核页面</translation>
    </message>
    <message>
        <source>Take page over</source>
        <translation>接手页面</translation>
    </message>
    <message>
        <source>Accept page and go on</source>
        <translation>接受页面并继续</translation>
    </message>
    <message>
        <source>Skip page</source>
        <translation>跳过页面</translation>
    </message>
    <message>
        <source>Reject page</source>
        <translation>拒绝页面</translation>
    </message>
    <message>
        <source>Take verdict back</source>
        <translation>撤回审核结果</translation>
    </message>
    <message>
        <source>Ask again about unseen proposals</source>
        <translation>重新询问未查看的候选</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Turn or scale labels</source>
        <translation>旋转或缩放标注</translation>
    </message>
    <message>
        <source>Keep labels as they are</source>
        <translation>标注保持不变</translation>
    </message>
    <message>
        <source>Find the original…</source>
        <translation>查找原图…</translation>
    </message>
    <message>
        <source>Remove pages from project…</source>
        <translation>从项目中移除页面…</translation>
    </message>
    <message>
        <source>Bring back removed pages</source>
        <translation>恢复已移除的页面</translation>
    </message>
    <message>
        <source>Through the proposed lines of all pages to review that are most probably wrong. Enter accepts, X rejects, and both go on.</source>
        <translation>依次查看所有待审核页面上最可能有误的候选行。回车接受，X 拒绝，随后转到下一个。</translation>
    </message>
    <message>
        <source>Propose on this page</source>
        <translation>在本页生成候选</translation>
    </message>
    <message>
        <source>Look closer at selection</source>
        <translation>细看所选内容</translation>
    </message>
    <message>
        <source>Look closer at an area</source>
        <translation>细看某个范围</translation>
    </message>
    <message>
        <source>Propose on all pages</source>
        <translation>在所有页面生成候选</translation>
    </message>
    <message>
        <source>Adjust outlines</source>
        <translation>调整轮廓</translation>
    </message>
    <message>
        <source>Show missed text</source>
        <translation>显示遗漏的文本</translation>
    </message>
    <message>
        <source>Read lines</source>
        <translation>识别文本行</translation>
    </message>
    <message>
        <source>Propose words</source>
        <translation>生成词候选</translation>
    </message>
    <message>
        <source>Pause proposing</source>
        <translation>暂停生成候选</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>停止生成候选</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>接受候选</translation>
    </message>
    <message>
        <source>Reject proposal</source>
        <translation>拒绝候选</translation>
    </message>
    <message>
        <source>Next disputed line</source>
        <translation>下一个疑似有误的行</translation>
    </message>
    <message>
        <source>Retrain…</source>
        <translation>再训练…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>What was fixed…</source>
        <translation>修正情况…</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Use previous detector</source>
        <translation>使用上一个检测器</translation>
    </message>
    <message>
        <source>Use previous reader</source>
        <translation>使用上一个识别器</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Labeler</source>
        <translation>关于 Labeler</translation>
    </message>
    <message>
        <source>A fault of the program keeps this image from being shown.</source>
        <translation>程序故障，无法显示此图像。</translation>
    </message>
    <message>
        <source>Enter confirms, Tab confirms and goes on to the next line, F2 to the next doubtful character, Esc gives up</source>
        <translation>回车确认，Tab 确认并转到下一行，F2 转到下一个存疑字符，Esc 放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}: Enter says that it is right</source>
        <translation>{numbers}：按回车确认无误</translation>
    </message>
    <message>
        <source>Picture of the line</source>
        <translation>行图像</translation>
    </message>
    <message>
        <source>Drag around what the detector should look at closely; Esc ends</source>
        <translation>拖出检测器要细看的范围；Esc 结束</translation>
    </message>
    <message>
        <source>Click a line where it is to be cut, or drag across several; Esc ends</source>
        <translation>点击行上要切开的位置，或拖动划过多行；Esc 结束</translation>
    </message>
    <message>
        <source>Drag from one side of a line to the other.</source>
        <translation>请从行的一侧拖到另一侧。</translation>
    </message>
    <message>
        <source>Cut line</source>
        <translation>切开行</translation>
    </message>
    <message>
        <source>Click the corners clockwise from where reading starts; Enter closes, Esc ends</source>
        <translation>从阅读起点开始按顺时针点击各角；回车闭合，Esc 结束</translation>
    </message>
    <message>
        <source>Click the four corners clockwise from where reading starts; Esc ends</source>
        <translation>从阅读起点开始按顺时针点击四个角；Esc 结束</translation>
    </message>
    <message>
        <source>Drag from corner to corner, or click both; Esc ends</source>
        <translation>从一角拖到对角，或依次点击两角；Esc 结束</translation>
    </message>
    <message>
        <source>Click along the middle of the text as it is read; wheel or drag: height; Enter closes</source>
        <translation>沿阅读方向点击文本中线；滚轮或拖动：高度；回车闭合</translation>
    </message>
    <message>
        <source>Drag along the foot of the text as it is read, then click at its top; Esc ends</source>
        <translation>沿阅读方向在文本底边拖动，再点击文本顶部；Esc 结束</translation>
    </message>
    <message>
        <source>Move edge</source>
        <translation>移动边</translation>
    </message>
    <message>
        <source>Insert vertex</source>
        <translation>插入顶点</translation>
    </message>
    <message>
        <source>Move vertex</source>
        <translation>移动顶点</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>绘制行</translation>
    </message>
    <message>
        <source>Draw character</source>
        <translation>绘制字符</translation>
    </message>
    <message>
        <source>Click selects; drag a line, an edge or a corner; double-click on an edge adds a vertex</source>
        <translation>点击选择；拖动行、边或角；双击边添加顶点</translation>
    </message>
    <message>
        <source>A region keeps at least three vertices. Delete it as a whole.</source>
        <translation>区域至少要有三个顶点。请删除整个区域。</translation>
    </message>
    <message>
        <source>A baseline keeps at least two points. Remove it as a whole.</source>
        <translation>基线至少要有两个点。请移除整条基线。</translation>
    </message>
    <message>
        <source>Delete point of baseline</source>
        <translation>删除基线点</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>文本内容</translation>
    </message>
    <message>
        <source>Select the one line to write: click it, or go to it with Tab. A line that is not there yet is drawn first.</source>
        <translation>请选择要填写的一行：点击它，或用 Tab 转到它。尚不存在的行请先绘制。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The clipboard holds no regions. Select regions and copy them first.</source>
        <translation>剪贴板中没有区域。请先选择并复制区域。</translation>
    </message>
    <message>
        <source>Save what could not be saved</source>
        <translation>保存未能保存的内容</translation>
    </message>
    <message>
        <source>Saved in {folder}. Import it when the project is back.</source>
        <translation>已保存到 {folder}。项目恢复后请将其导入。</translation>
    </message>
    <message>
        <source>Withheld images</source>
        <translation>未读取的图像</translation>
    </message>
    <message>
        <source>Changed image</source>
        <translation>已更改的图像</translation>
    </message>
    <message>
        <source>New images</source>
        <translation>新图像</translation>
    </message>
    <message>
        <source>Where may the original be?</source>
        <translation>原图可能在哪里？</translation>
    </message>
    <message>
        <source>The image changed since it was labelled.</source>
        <translation>图像在标注之后已更改。</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. {reason}</source>
        <translation>这不是当初标注的图像。{reason}</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. Do the labels fit it?</source>
        <translation>这不是当初标注的图像。标注与它相符吗？</translation>
    </message>
    <message>
        <source>The file of this image changed; it looks the same.</source>
        <translation>此图像的文件已更改；画面看起来相同。</translation>
    </message>
    <message>
        <source>This image was turned or scaled since it was labelled.</source>
        <translation>此图像在标注之后被旋转或缩放过。</translation>
    </message>
    <message>
        <source>The image that was labelled is not in this folder.</source>
        <translation>此文件夹中没有当初标注的图像。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages added</source>
        <translation>
            <numerusform>已添加 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new images</source>
        <translation>没有新图像</translation>
    </message>
    <message numerus="yes">
        <source>%n new images in {folder}.</source>
        <translation>
            <numerusform>{folder} 中有 %n 张新图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new images in the folders of the project.</source>
        <translation>
            <numerusform>项目的文件夹中有 %n 张新图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use</source>
        <translation>检测器 {name}（模型 {id}）已启用</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use</source>
        <translation>识别器 {name}（模型 {id}）已启用</translation>
    </message>
    <message>
        <source>The detector {name} is added as model {id}</source>
        <translation>检测器 {name} 已添加为模型 {id}</translation>
    </message>
    <message>
        <source>The reader {name} is added as model {id}</source>
        <translation>识别器 {name} 已添加为模型 {id}</translation>
    </message>
    <message>
        <source>Open a project first: a model is added to one, and tried on its pages.</source>
        <translation>请先打开项目：模型添加到项目中，并在其页面上试用。</translation>
    </message>
    <message>
        <source>This is the last page in the list.</source>
        <translation>这是列表中的最后一页。</translation>
    </message>
    <message>
        <source>This is the first page in the list.</source>
        <translation>这是列表中的第一页。</translation>
    </message>
    <message>
        <source>No page after this one in the list waits for review.</source>
        <translation>列表中此页之后没有待审核的页面。</translation>
    </message>
    <message>
        <source>No page before this one in the list waits for review.</source>
        <translation>列表中此页之前没有待审核的页面。</translation>
    </message>
    <message>
        <source>Others work on all pages after this one that wait for review, or were given them.</source>
        <translation>此页之后所有待审核的页面都有他人在处理，或已分配给他人。</translation>
    </message>
    <message>
        <source>All copies of this project take {size} MB.</source>
        <translation>此项目的全部副本共占 {size} MB。</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>打开图像文件夹</translation>
    </message>
    <message>
        <source>Images ({patterns});;All files (*)</source>
        <translation>图像 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>添加图像</translation>
    </message>
    <message>
        <source>Not saved. {trouble}</source>
        <translation>未保存。{trouble}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits wait. {trouble}</source>
        <translation>
            <numerusform>未保存：%n 项编辑待保存。{trouble}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>已于 {time} 保存</translation>
    </message>
    <message>
        <source>The project is there again.</source>
        <translation>项目已恢复可用。</translation>
    </message>
    <message>
        <source>These images are here already</source>
        <translation>这些图像已在项目中</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere: Enter outlines one, Ctrl+I ignores it, X dismisses it.</source>
        <translation>
            <numerusform>有 %n 处看似文本，但尚未标出：回车标出，Ctrl+I 忽略，X 排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is being looked at just now.</source>
        <translation>此页正在检测。</translation>
    </message>
    <message>
        <source>The detector has not looked at this page yet.</source>
        <translation>检测器尚未检测此页。</translation>
    </message>
    <message>
        <source>No place on this page is marked as text that may have been missed.</source>
        <translation>本页没有标记为可能遗漏文本的位置。</translation>
    </message>
    <message>
        <source>A closer look showed nothing new that is sure enough.</source>
        <translation>细看后没有发现足够可靠的新内容。</translation>
    </message>
    <message>
        <source>Select the pages to remove in the list.</source>
        <translation>请在列表中选择要移除的页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages brought back</source>
        <translation>
            <numerusform>已恢复 %n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages removed</source>
        <translation>
            <numerusform>已移除 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept edits</source>
        <translation>暂存的编辑</translation>
    </message>
    <message>
        <source>dd MMMM &apos;at&apos; HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored in {where} on {began}.</source>
        <translation>
            <numerusform>有 %n 项编辑未能保存（{where}，{began}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored on {began}.</source>
        <translation>
            <numerusform>有 %n 项编辑未能保存（{began}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged page</source>
        <translation>已损坏的页面</translation>
    </message>
    <message>
        <source>Keep a plain copy of all labels in an empty folder</source>
        <translation>在空文件夹中保持全部标注的纯文本副本</translation>
    </message>
    <message>
        <source>A plain copy is kept in {folder}.</source>
        <translation>纯文本副本保存在 {folder}。</translation>
    </message>
    <message>
        <source>No plain copy is kept any more.</source>
        <translation>不再保持纯文本副本。</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>已备份到 {file}。</translation>
    </message>
    <message>
        <source>{folder} is not there: backups are kept in the project meanwhile.</source>
        <translation>{folder} 不存在：备份暂存于项目内。</translation>
    </message>
    <message>
        <source>This page is damaged. {problems}</source>
        <translation>此页已损坏。{problems}</translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use again</source>
        <translation>已重新使用检测器 {name}（模型 {id}）</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use again</source>
        <translation>已重新使用识别器 {name}（模型 {id}）</translation>
    </message>
    <message>
        <source>A report for whoever repairs this lies ready. Nothing is sent.</source>
        <translation>供修复人员使用的报告已生成。不会发送任何内容。</translation>
    </message>
    <message>
        <source>The report could not be written. You can copy it from here. Nothing is sent.</source>
        <translation>无法写入报告。您可以从这里复制。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Add what was typed and names of files</source>
        <translation>包含输入的内容和文件名</translation>
    </message>
    <message>
        <source>The report holds versions, sizes, what the program did last and where the fault lies. Messages and names of files often help to find a fault; they may quote your texts.</source>
        <translation>报告包含版本、大小、程序最后的操作以及故障位置。消息和文件名往往有助于查找故障，但可能引用您的文本。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>It has happened twice by now.</source>
        <translation>至今已发生两次。</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times by now.</source>
        <translation>
            <numerusform>至今已发生 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>隐藏报告</translation>
    </message>
    <message>
        <source>What was saved before is there. What you are typing now could not be stored: copy it from its field before you go on.</source>
        <translation>之前保存的内容都在。正在输入的内容未能保存：请在继续之前从输入框中复制。</translation>
    </message>
    <message>
        <source>No project was open: nothing is lost.</source>
        <translation>没有打开项目：没有任何损失。</translation>
    </message>
    <message numerus="yes">
        <source>%n edits cannot be saved yet.</source>
        <translation>
            <numerusform>有 %n 项编辑暂时无法保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you did is saved, what you were typing as well.</source>
        <translation>您所做的一切都已保存，包括正在输入的内容。</translation>
    </message>
    <message>
        <source>Everything you did is saved.</source>
        <translation>您所做的一切都已保存。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>You can go on. If the window behaves oddly, restart it: it comes back to where you are.</source>
        <translation>您可以继续。如果窗口行为异常，请重新启动：它会回到当前位置。</translation>
    </message>
    <message>
        <source>Your projects are as they were.</source>
        <translation>您的项目保持原样。</translation>
    </message>
    <message>
        <source>Labeler could not start</source>
        <translation>Labeler 无法启动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The same fault came up again. What you did is kept; restart when it suits you.</source>
        <translation>同一故障再次出现。您所做的已保留；请在方便时重新启动。</translation>
    </message>
    <message numerus="yes">
        <source>The same fault came up %n times more. What you did is kept; restart when it suits you.</source>
        <translation>
            <numerusform>同一故障又出现了 %n 次。您所做的已保留；请在方便时重新启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Labeler ended unexpectedly</source>
        <translation>Labeler 意外退出</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost: every edit is stored as soon as it is made.</source>
        <translation>已保存的内容没有丢失：每项编辑完成后都会立即保存。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>从那里继续</translation>
    </message>
    <message>
        <source>You were working on {project}.</source>
        <translation>您当时正在处理 {project}。</translation>
    </message>
    <message>
        <source>A desktop workbench for text-detection data. The detector proposes characters and lines, you correct them, and one click teaches it what you know. Everything stays on this machine.</source>
        <translation>文本检测数据的桌面工作台。检测器给出候选字符和候选行，您来修正，一键即可让它学会您的知识。一切都留在这台计算机上。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <translation>来自源代码</translation>
    </message>
    <message>
        <source>found out by trying</source>
        <translation>通过试用确定</translation>
    </message>
    <message>
        <source>by the size of the image</source>
        <translation>按图像大小</translation>
    </message>
    <message>
        <source>mean and deviation of ImageNet, as PaddleOCR&apos;s detectors</source>
        <translation>ImageNet 的均值和标准差，同 PaddleOCR 的检测器</translation>
    </message>
    <message>
        <source>from -1 to 1, as PaddleOCR&apos;s readers</source>
        <translation>从 -1 到 1，同 PaddleOCR 的识别器</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>从 0 到 1</translation>
    </message>
    <message>
        <source>mean and deviation of docTR</source>
        <translation>docTR 的均值和标准差</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>of a reader that does not say which characters it knows; one a line</source>
        <translation>用于自身不含字符表的识别器；每行一个字符</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>仅添加</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>添加并使用</translation>
    </message>
    <message>
        <source>ONNX file</source>
        <translation>ONNX 文件</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素值</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx);;All files (*)</source>
        <translation>ONNX 文件 (*.onnx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a dictionary</source>
        <translation>选择字典</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose an ONNX file first.</source>
        <translation>请先选择 ONNX 文件。</translation>
    </message>
    <message>
        <source>Finding out what {file} is</source>
        <translation>正在分析 {file}</translation>
    </message>
    <message>
        <source>Pixels: {how}.</source>
        <translation>像素值：{how}。</translation>
    </message>
    <message>
        <source>The project has no page to try it on.</source>
        <translation>项目中没有可供试用的页面。</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>检查并修复</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Looking through the project …</source>
        <translation>正在检查项目 …</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at.</source>
        <translation>
            <numerusform>有 %n 处需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is repaired.</source>
        <translation>项目已修复。</translation>
    </message>
    <message>
        <source>What stood there before is in {file}.</source>
        <translation>原有内容保存在 {file}。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Lines cut into words</source>
        <translation>将行切成词</translation>
    </message>
    <message>
        <source>Words joined into lines</source>
        <translation>将词合并为行</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Only accepted pages</source>
        <translation>仅已接受的页面</translation>
    </message>
    <message>
        <source>Only pages somebody has looked at</source>
        <translation>仅有人看过的页面</translation>
    </message>
    <message>
        <source>Keep validation pages apart</source>
        <translation>将验证页面分开</translation>
    </message>
    <message>
        <source>With copies of the images</source>
        <translation>附带图像副本</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Looking at the pages …</source>
        <translation>正在查看页面 …</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>请先选择文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}</source>
        <translation>
            <numerusform>已将 %n 页导出到 {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}, {unseen} of them seen by nobody</source>
        <translation>
            <numerusform>已将 %n 页导出到 {folder}，其中 {unseen} 页无人看过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be exported.</source>
        <translation>
            <numerusform>将导出 %n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of them.</source>
        <translation>
            <numerusform>其中 %n 页无人看过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be lost:</source>
        <translation>将会丢失：</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <translation>不会丢失任何内容。</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>as truth: pages read completely become accepted</source>
        <translation>作为真值：完整读取的页面直接接受</translation>
    </message>
    <message>
        <source>as proposals: to be reviewed</source>
        <translation>作为候选：有待审核</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Replace what people have done on these pages</source>
        <translation>替换人工在这些页面上的工作</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>{kind} files ({pattern});;All files (*)</source>
        <translation>{kind} 文件 ({pattern});;所有文件 (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import all of a folder</source>
        <translation>导入整个文件夹</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>请先选择文件或文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions imported on {pages}</source>
        <translation>
            <numerusform>已将 %n 个区域导入 {pages}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not read completely</source>
        <translation>
            <numerusform>%n 页未完整读取</numerusform>
        </translation>
    </message>
    <message>
        <source>To replace that work, check “{box}”.</source>
        <translation>要替换这些工作，请勾选“{box}”。</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>未导入：</translation>
    </message>
    <message>
        <source>Kept as it was, for the same format:</source>
        <translation>原样保留，供同一格式使用：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain copy</source>
        <translation>纯文本副本</translation>
    </message>
    <message>
        <source>A plain copy of all labels is kept in {folder}.</source>
        <translation>全部标注的纯文本副本保存在 {folder}。</translation>
    </message>
    <message>
        <source>If you stop, it stays there as it is now.</source>
        <translation>停止后，它会保持现状留在那里。</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Characters changed, per 100 characters of transcripts that people vouch for.</source>
        <translation>人工确认的转录中，每 100 个字符改动了多少个。</translation>
    </message>
    <message>
        <source>What was right, from the pages accepted first to the last: F, or characters read.</source>
        <translation>正确程度，从最早接受的页面到最近接受的页面：F 值，或识别正确的字符。</translation>
    </message>
    <message>
        <source>F of the proposals against what people accepted, at an IoU of 0.5.</source>
        <translation>候选与人工接受结果相比的 F 值，IoU 为 0.5。</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Pages, the most changed first</source>
        <translation>页面，改动最多的在前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F 值</translation>
    </message>
    <message>
        <source>Per 100</source>
        <translation>每百字符改动</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that people looked at, and on which something had been proposed.</source>
        <translation>
            <numerusform>有 %n 个页面曾有候选，且有人看过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: seen by nobody.</source>
        <translation>
            <numerusform>%n 个已接受的页面无人看过，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n accepted pages nothing had been proposed.</source>
        <translation>
            <numerusform>%n 个已接受的页面上不曾有候选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源模型</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>关于模型</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed; {size} are free again</source>
        <translation>模型 {id}（{name}）已移除；腾出 {size}</translation>
    </message>
    <message>
        <source>Choose a model to see what it was made of and how well it does.</source>
        <translation>选择一个模型，即可查看其训练数据和表现。</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove model {id} ({name}) from the project?</source>
        <translation>从项目中移除模型 {id}（{name}）？</translation>
    </message>
    <message>
        <source>Its file goes, and {size} are free again. Labels stay as they are. To use it later, add it again.</source>
        <translation>其文件将被删除，腾出 {size}。标注保持不变。以后要用时请重新添加。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Remove pages</source>
        <translation>移除页面</translation>
    </message>
    <message>
        <source>Remove {page} from the project?</source>
        <translation>从项目中移除 {page}？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pages from the project?</source>
        <translation>
            <numerusform>从项目中移除 %n 页？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions will be out of sight and out of training.</source>
        <translation>
            <numerusform>%n 个区域将不再显示，也不参与训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n accepted pages.</source>
        <translation>
            <numerusform>其中有 %n 个已接受的页面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages: scores will no longer compare with old ones.</source>
        <translation>
            <numerusform>%n 个验证页面：得分将无法再与以前的比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>The image files stay where they are. Nothing is deleted: add the images again, or choose Page, Bring back removed pages, and all labels are there again.</source>
        <translation>图像文件留在原处。不会删除任何内容：重新添加图像，或选择“页面”&gt;“恢复已移除的页面”，所有标注都会恢复。</translation>
    </message>
    <message>
        <source>Restore an earlier copy</source>
        <translation>恢复较早的副本</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>{size} MB in all. What the project holds now is kept as a copy, too. Images are no part of copies.</source>
        <translation>共 {size} MB。项目现在的内容也会保留为一份副本。副本不包含图像。</translation>
    </message>
    <message>
        <source>There are no copies yet. They are made by themselves while you work and when the project is closed; File, Back up now makes one at once.</source>
        <translation>还没有副本。工作期间和关闭项目时会自动创建；选择“文件”&gt;“立即备份”可马上创建一份。</translation>
    </message>
    <message>
        <source>The copy is restored.</source>
        <translation>副本已恢复。</translation>
    </message>
    <message>
        <source>What stood there before is kept: {file}.</source>
        <translation>原有内容已保留：{file}。</translation>
    </message>
    <message>
        <source>dddd, dd MMMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 dddd HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>{accepted} of %n pages accepted</source>
        <translation>
            <numerusform>%n 页中已接受 {accepted} 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n fewer than now)</source>
        <translation>
            <numerusform>（比现在少 %n 页）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more than now)</source>
        <translation>
            <numerusform>（比现在多 %n 页）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits before now</source>
        <translation>
            <numerusform>比现在早 %n 项编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits after now</source>
        <translation>
            <numerusform>比现在晚 %n 项编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Take over the keys of another program</source>
        <translation>采用其他程序的按键</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Keys of</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <source>Taken by: {holder}</source>
        <translation>已用于：{holder}</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation>空格 + 拖动，中键拖动</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>移动页面</translation>
    </message>
    <message>
        <source>Wheel while drawing a curve</source>
        <translation>绘制曲线时滚轮</translation>
    </message>
    <message>
        <source>Height of the line</source>
        <translation>行的高度</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 滚轮</translation>
    </message>
    <message>
        <source>Zoom, also then</source>
        <translation>缩放，绘制时也可用</translation>
    </message>
    <message>
        <source>0-9, then Enter</source>
        <translation>0-9，再按回车</translation>
    </message>
    <message>
        <source>Set the count of the selection</source>
        <translation>设置所选内容的字符数</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>回车，双击</translation>
    </message>
    <message>
        <source>Finish the outline</source>
        <translation>完成轮廓</translation>
    </message>
    <message>
        <source>Enter on a region</source>
        <translation>在区域上按回车</translation>
    </message>
    <message>
        <source>Write what it says</source>
        <translation>填写文本内容</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel, then select</source>
        <translation>取消，再按则回到选择</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>方向键，Shift + 方向键</translation>
    </message>
    <message>
        <source>Nudge, nudge far</source>
        <translation>微移，大步移动</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>按住 H</translation>
    </message>
    <message>
        <source>Peek below the regions</source>
        <translation>暂时隐藏区域</translation>
    </message>
    <message>
        <source>Drag a corner, an edge</source>
        <translation>拖动角或边</translation>
    </message>
    <message>
        <source>Reshape, a rectangle stays one</source>
        <translation>改变形状，矩形仍为矩形</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + 拖动</translation>
    </message>
    <message>
        <source>The opposite side as well</source>
        <translation>对侧同时移动</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + 拖动</translation>
    </message>
    <message>
        <source>In one direction</source>
        <translation>仅沿一个方向</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag a corner</source>
        <translation>Ctrl + Shift + 拖动角</translation>
    </message>
    <message>
        <source>That corner alone</source>
        <translation>仅移动该角</translation>
    </message>
    <message>
        <source>Double click on an edge</source>
        <translation>双击边</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>插入顶点</translation>
    </message>
    <message>
        <source>Shift + click, Backspace</source>
        <translation>Shift + 点击，Backspace</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>删除顶点</translation>
    </message>
    <message>
        <source>+, Backspace while dividing</source>
        <translation>划分时 +，Backspace</translation>
    </message>
    <message>
        <source>Add a separator, take one away</source>
        <translation>添加分隔线，移除分隔线</translation>
    </message>
    <message>
        <source>Ctrl + click while dividing</source>
        <translation>划分时 Ctrl + 点击</translation>
    </message>
    <message>
        <source>Make a gap of a character</source>
        <translation>将字符变为空隙</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>在页面上</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Before anything is added, the model looks at three pages of the project. What it finds and reads there is shown here, beside what the models in use do.</source>
        <translation>添加之前，模型会先看项目中的三页。它在那里检出和识别的内容显示于此，并与使用中的模型对照。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>{who}: what was read</source>
        <translation>{who}：识别结果</translation>
    </message>
    <message>
        <source>That is surely better than the model it was made from.</source>
        <translation>确实比来源模型更好。</translation>
    </message>
    <message>
        <source>That is surely worse than the model it was made from.</source>
        <translation>确实比来源模型更差。</translation>
    </message>
    <message>
        <source>That does not tell which of the two is better.</source>
        <translation>由此无法判断两者中哪个更好。</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Somebody added it.</source>
        <translation>由用户添加。</translation>
    </message>
    <message>
        <source>Made from model {parent} by {author}.</source>
        <translation>由 {author} 在模型 {parent} 的基础上训练。</translation>
    </message>
    <message>
        <source>Made from model {parent}.</source>
        <translation>在模型 {parent} 的基础上训练。</translation>
    </message>
    <message>
        <source>What it was trained on is not known.</source>
        <translation>训练数据不详。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on {amount} that people accepted.</source>
        <translation>训练数据：人工接受的 {amount}。</translation>
    </message>
    <message numerus="yes">
        <source>Proposals of %n pages that nobody has verified took part.</source>
        <translation>
            <numerusform>%n 个无人核实的页面上的候选也参与了训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consistency phase drew on %n unlabelled pages: {how}.</source>
        <translation>
            <numerusform>一致性阶段使用了 %n 个未标注页面：{how}。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no validation page by which it could be compared.</source>
        <translation>没有可用于比较的验证页面。</translation>
    </message>
    <message numerus="yes">
        <source>On %n validation pages:</source>
        <translation>
            <numerusform>在 %n 个验证页面上：</numerusform>
        </translation>
    </message>
    <message>
        <source>mean score {score}</source>
        <translation>平均得分 {score}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>It is kept among your own files, and offered when the project is opened again.</source>
        <translation>它保存在您自己的文件中，再次打开项目时会提示您保存。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be saved.</source>
        <translation>
            <numerusform>有 %n 项编辑无法保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did can be saved into a folder elsewhere, as labels of the pages you worked on, and be imported later.</source>
        <translation>您所做的可以作为相关页面的标注保存到别处的文件夹，以后再导入。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close, store later</source>
        <translation>关闭，以后保存</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>保存到别处 …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>Validation page: never trained on</source>
        <translation>验证页面：从不用于训练</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>{name} works on this page</source>
        <translation>{name} 正在处理此页</translation>
    </message>
    <message>
        <source>{verdict} by {author}, {date}</source>
        <translation>{verdict}，{author}，{date}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines whose numbers disagree</source>
        <translation>
            <numerusform>%n 行字符数不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with an unusual reading start</source>
        <translation>
            <numerusform>%n 行阅读起点异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>%n 个未关闭的问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>已由第二人批准</translation>
    </message>
    <message>
        <source>Nobody has looked at all of it: look, and accept it again</source>
        <translation>没有人看完整页：请查看后再次接受</translation>
    </message>
    <message>
        <source>Damaged: {problem}</source>
        <translation>已损坏：{problem}</translation>
    </message>
    <message>
        <source>Yours to work on</source>
        <translation>由您处理</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>已分配给 {name}</translation>
    </message>
    <message>
        <source>estimating the time</source>
        <translation>正在估计时间</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>约一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>{project} (read-only)</source>
        <translation>{project}（只读）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>审核(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;roposals</source>
        <translation>候选(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search pages</source>
        <translation>搜索页面</translation>
    </message>
    <message>
        <source>Show only pages of some kinds</source>
        <translation>仅显示某些类型的页面</translation>
    </message>
    <message numerus="yes">
        <source>On %n lines or more</source>
        <translation>
            <numerusform>至少 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>已完成的页面</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>%n 页未查看</numerusform>
        </translation>
    </message>
    <message>
        <source>val</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Number of characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Ignore because</source>
        <translation>忽略原因</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Only one outlined it</source>
        <translation>仅一人标出</translation>
    </message>
    <message>
        <source>Divided differently</source>
        <translation>划分不同</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Character count</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Reason to ignore</source>
        <translation>忽略原因</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>阅读顺序</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>页面状态</translation>
    </message>
    <message>
        <source>Left or right arrow: take that side. Up and down: other differences. E: write the text.</source>
        <translation>左右方向键：采用该侧。上下方向键：切换差异。E：输入文本。</translation>
    </message>
    <message>
        <source>Decide between two annotations</source>
        <translation>裁定两份标注</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>First annotation</source>
        <translation>第一份标注</translation>
    </message>
    <message>
        <source>No page waits for a decision.</source>
        <translation>没有等待裁定的页面。</translation>
    </message>
    <message>
        <source>Both sides say the same. Settle the page, and go on.</source>
        <translation>双方内容一致。请确认此页并继续。</translation>
    </message>
    <message>
        <source>The page as it is</source>
        <translation>页面现状</translation>
    </message>
    <message>
        <source>Second annotation</source>
        <translation>第二份标注</translation>
    </message>
    <message>
        <source>Settle page</source>
        <translation>确定页面</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are not decided yet.</source>
        <translation>
            <numerusform>还有 %n 处差异尚未裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>关于此页</translation>
    </message>
    <message>
        <source>Marked as right: {problem}</source>
        <translation>已确认无误：{problem}</translation>
    </message>
    <message>
        <source>Check: {problem}</source>
        <translation>请检查：{problem}</translation>
    </message>
    <message>
        <source>Set count</source>
        <translation>设置字符数</translation>
    </message>
    <message>
        <source>Write transcript</source>
        <translation>填写转录</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>没有页面</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vertices</source>
        <translation>
            <numerusform>%n 个顶点</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed line</source>
        <translation>候选行</translation>
    </message>
    <message>
        <source>Proposed character</source>
        <translation>候选字符</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>%n 个候选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters outlined</source>
        <translation>
            <numerusform>已勾画 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>得分 {score}</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n points</source>
        <translation>
            <numerusform>基线，%n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curved line of %n points</source>
        <translation>
            <numerusform>弯曲行，%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Bezier curves</source>
        <translation>贝塞尔曲线</translation>
    </message>
    <message>
        <source>Nobody has confirmed this text</source>
        <translation>此文本尚无人确认</translation>
    </message>
    <message>
        <source>Drawn or imported</source>
        <translation>绘制或导入</translation>
    </message>
    <message>
        <source>Proposal {id}, corrected</source>
        <translation>候选 {id}，已修正</translation>
    </message>
    <message>
        <source>Proposal {id}, as it stood</source>
        <translation>候选 {id}，未改动</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>尚无候选</translation>
    </message>
    <message>
        <source>No proposals left</source>
        <translation>没有剩余候选</translation>
    </message>
    <message numerus="yes">
        <source>%n lines proposed</source>
        <translation>
            <numerusform>%n 个候选行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, {characters} proposed</source>
        <translation>
            <numerusform>%n 个候选行，{characters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden by the score</source>
        <translation>
            <numerusform>%n 行因分数被隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>没有候选</translation>
    </message>
    <message>
        <source>Hide proposals the detector is less sure of</source>
        <translation>隐藏检测器把握较小的候选</translation>
    </message>
    <message>
        <source>Lowest score of shown proposals</source>
        <translation>所显示候选的最低得分</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Show only lines to look at</source>
        <translation>仅显示需要查看的行</translation>
    </message>
    <message>
        <source>No such line on this page</source>
        <translation>本页没有这样的行</translation>
    </message>
    <message>
        <source>Click lines in the order in which they are read. Shift+click: go on behind a line that is right already; Esc ends</source>
        <translation>按阅读顺序依次点击各行。Shift+点击：接在已排好的行之后继续；Esc 结束</translation>
    </message>
    <message>
        <source>Change reading order</source>
        <translation>更改阅读顺序</translation>
    </message>
    <message>
        <source>There is no reader that could see spaces.</source>
        <translation>没有可以发现空格的识别器。</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept: go on with it from the retrain screen.</source>
        <translation>训练至今学到的内容已保留：请从再训练界面继续。</translation>
    </message>
    <message>
        <source>The detector in use now is model {id} ({name}).</source>
        <translation>现在使用的检测器是模型 {id}（{name}）。</translation>
    </message>
    <message>
        <source>The reader in use now is model {id} ({name}).</source>
        <translation>现在使用的识别器是模型 {id}（{name}）。</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>再训练</translation>
    </message>
    <message>
        <source>The training stopped.</source>
        <translation>训练已停止。</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>转录</translation>
    </message>
    <message>
        <source>Retraining the detector: step {step} of {total}</source>
        <translation>正在再训练检测器：第 {step} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>Retraining the reader: step {step} of {total}</source>
        <translation>正在再训练识别器：第 {step} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>Loading the detector and scoring it on the validation pages …</source>
        <translation>正在加载检测器，并在验证页面上评分 …</translation>
    </message>
    <message>
        <source>Loading the reader and scoring it on the validation pages …</source>
        <translation>正在加载识别器，并在验证页面上评分 …</translation>
    </message>
    <message>
        <source>In another window or by a command; it is stopped there.</source>
        <translation>在另一个窗口中或由命令运行；请在那里停止。</translation>
    </message>
    <message>
        <source>{time} left, then the detector</source>
        <translation>剩余时间：{time}，之后训练检测器</translation>
    </message>
    <message>
        <source>{time} left, then the reader</source>
        <translation>剩余时间：{time}，之后训练识别器</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动 …</translation>
    </message>
    <message>
        <source>Stops at the next step; one can go on from there later</source>
        <translation>在下一步停止；以后可以从那里继续</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余时间：{time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Stopping; what was learnt so far is being kept …</source>
        <translation>正在停止；至今学到的内容正在保存 …</translation>
    </message>
    <message>
        <source>{score}, validation</source>
        <translation>{score}，验证</translation>
    </message>
    <message>
        <source>Which model is in use can be changed here and taken back. Pages nobody has worked on follow: they get the proposals of the model in use.</source>
        <translation>可以在这里更改使用哪个模型，也可以改回。无人处理过的页面会随之更新：它们采用使用中模型的候选。</translation>
    </message>
    <message>
        <source>Use the new detector</source>
        <translation>使用新检测器</translation>
    </message>
    <message>
        <source>Use the new reader</source>
        <translation>使用新识别器</translation>
    </message>
    <message>
        <source>Use the new detector anyway</source>
        <translation>仍然使用新检测器</translation>
    </message>
    <message>
        <source>Use the new reader anyway</source>
        <translation>仍然使用新识别器</translation>
    </message>
    <message>
        <source>Go back to the old detector</source>
        <translation>退回旧检测器</translation>
    </message>
    <message>
        <source>Go back to the old reader</source>
        <translation>退回旧识别器</translation>
    </message>
    <message>
        <source>Lines, precision</source>
        <translation>行，精确率</translation>
    </message>
    <message>
        <source>Lines, recall</source>
        <translation>行，召回率</translation>
    </message>
    <message>
        <source>Characters, F at IoU 0.5</source>
        <translation>字符，IoU 0.5 时的 F 值</translation>
    </message>
    <message>
        <source>Characters, precision</source>
        <translation>字符，精确率</translation>
    </message>
    <message>
        <source>Characters, recall</source>
        <translation>字符，召回率</translation>
    </message>
    <message>
        <source>Count by {name}, mean error</source>
        <translation>字符数（{name}），平均误差</translation>
    </message>
    <message>
        <source>Lines read right</source>
        <translation>识别正确的行</translation>
    </message>
    <message>
        <source>not used: so far it never helped</source>
        <translation>不使用：至今从未带来改善</translation>
    </message>
    <message>
        <source>counts agree (Guo and Wu)</source>
        <translation>字符数一致（Guo 和 Wu）</translation>
    </message>
    <message>
        <source>maps agree</source>
        <translation>热图一致</translation>
    </message>
    <message>
        <source>counts and maps agree</source>
        <translation>字符数和热图一致</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Minutes between edits that follow each other within five minutes. Lines are those of the pages accepted on the day, as they are now.</source>
        <translation>相继编辑间隔不超过五分钟时，其间的时间计入分钟数。行数按当天接受的页面现在的行计算。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合计</translation>
    </message>
    <message>
        <source>Statistics of the day</source>
        <translation>每日统计</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Days and people</source>
        <translation>日期和人员</translation>
    </message>
    <message>
        <source>What is counted together</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>F is the share of lines that both outlined; counts and texts are compared on those. In brackets: the 95 % confidence interval.</source>
        <translation>F 为双方都勾画的行所占比例；字数和文本在这些行上比较。括号内为 95 % 置信区间。</translation>
    </message>
    <message>
        <source>No page was accepted by two people yet.</source>
        <translation>还没有页面被两个人接受。</translation>
    </message>
    <message>
        <source>F at IoU 0.5</source>
        <translation>IoU 0.5 时的 F</translation>
    </message>
    <message>
        <source>F at IoU 0.75</source>
        <translation>IoU 0.75 时的 F</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Agreement between people</source>
        <translation>人员间一致性</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>人员组合</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}</source>
        <translation>无法写入 {file}：{cause}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} 与 {b}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Nobody edited a page in that time.</source>
        <translation>此期间无人编辑过页面。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Edits a line</source>
        <translation>每行编辑数</translation>
    </message>
    <message>
        <source>Lines kept</source>
        <translation>未改动的行</translation>
    </message>
    <message>
        <source>Change, in lines</source>
        <translation>改动量（行）</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n</source>
        <translation>
            <numerusform>{kept}/%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to three times as often. Whether that helps is not measured yet.</source>
        <translation>最多为平常的三倍。是否有帮助尚未测定。</translation>
    </message>
    <message>
        <source>The detector counts twice: characters, and what fits on lines. Where the two disagree is what a consistency phase works on. Which lines are wrong the difference does not tell.</source>
        <translation>检测器计数两次：一次数字符，一次数行中能容纳的字符。一致性阶段处理的正是两者的分歧。这一差异并不说明哪些行有误。</translation>
    </message>
    <message>
        <source>Go through the proposed lines that are most probably wrong, on all pages to review. Pages that are accepted then are learnt from.</source>
        <translation>依次查看所有待审核页面上最可能有误的候选行。之后接受的页面会用于学习。</translation>
    </message>
    <message>
        <source>New since the last model</source>
        <translation>上一个模型之后新增</translation>
    </message>
    <message>
        <source>Kept for scoring</source>
        <translation>保留用于评分</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>识别器</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>预计用时</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, for a consistency phase (More choices)</source>
        <translation>
            <numerusform>%n 页，用于一致性阶段（更多选项）</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as the project does: {outlined}</source>
        <translation>与项目相同：{outlined}</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. What people have labelled is never changed.</source>
        <translation>训练期间可以继续工作。人工标注的内容绝不会更改。</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the graphics card</source>
        <translation>
            <numerusform>在显卡上约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the processor</source>
        <translation>
            <numerusform>在处理器上约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with run {id}</source>
        <translation>继续训练 {id}</translation>
    </message>
    <message>
        <source>Run {id} did not end: {message}</source>
        <translation>训练 {id} 没有完成：{message}</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>detector, and reader with transcripts</source>
        <translation>检测器，有转录时也训练识别器</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>识别器</translation>
    </message>
    <message>
        <source>more often where more had to be fixed</source>
        <translation>修正越多，抽取越频繁</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Unlabelled pages</source>
        <translation>未标注页面</translation>
    </message>
    <message>
        <source>Outlined are</source>
        <translation>标注单位</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Pages and lines are sampled</source>
        <translation>页面和行的抽取</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n 项字符计数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen once, never trained on</source>
        <translation>
            <numerusform>%n 页，一次选定，从不用于训练</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet: they are chosen from accepted pages</source>
        <translation>尚无：将从已接受的页面中选取</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen at the start, never trained on</source>
        <translation>
            <numerusform>%n 页，开始时选定，从不用于训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{characters} and {lines} characters on %n pages to review; more than a tenth apart on {apart}</source>
        <translation>
            <numerusform>%n 个待审核页面上分别为 {characters} 和 {lines} 个字符；其中 {apart} 页相差超过十分之一</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learns %n transcripts</source>
        <translation>
            <numerusform>学习 %n 条转录</numerusform>
        </translation>
    </message>
    <message>
        <source>is not trained: nobody has written a transcript on an accepted page yet</source>
        <translation>不训练：已接受的页面上还没有人填写转录</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有识别器</translation>
    </message>
    <message>
        <source>Outlines are locked. Edit, Lock outlines, unlocks them.</source>
        <translation>轮廓已锁定。要解锁，请选择“编辑”&gt;“锁定轮廓”。</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>删除区域</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n regions</source>
        <translation>
            <numerusform>删除 %n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Move region</source>
        <translation>移动区域</translation>
    </message>
    <message numerus="yes">
        <source>Move %n regions</source>
        <translation>
            <numerusform>移动 %n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate region</source>
        <translation>旋转区域</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n regions</source>
        <translation>
            <numerusform>旋转 %n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore region</source>
        <translation>忽略区域</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n regions</source>
        <translation>
            <numerusform>忽略 %n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop ignoring region</source>
        <translation>取消忽略区域</translation>
    </message>
    <message numerus="yes">
        <source>Stop ignoring %n regions</source>
        <translation>
            <numerusform>取消忽略 %n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste region</source>
        <translation>粘贴区域</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n regions</source>
        <translation>
            <numerusform>粘贴 %n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate region</source>
        <translation>创建区域副本</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n regions</source>
        <translation>
            <numerusform>创建 %n 个区域的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>接受区域</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n regions</source>
        <translation>
            <numerusform>接受 %n 个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n baselines</source>
        <translation>
            <numerusform>绘制 %n 条基线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n baselines</source>
        <translation>
            <numerusform>移除 %n 条基线</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>拒绝区域</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n regions</source>
        <translation>
            <numerusform>拒绝 %n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two or more lines to join them.</source>
        <translation>请选择两行或更多行再合并。</translation>
    </message>
    <message>
        <source>There is a baseline already. Drag its points.</source>
        <translation>已有基线。请拖动其各点。</translation>
    </message>
    <message>
        <source>Select the lines that are to have a baseline.</source>
        <translation>请选择要绘制基线的行。</translation>
    </message>
    <message>
        <source>The selected lines have no baseline.</source>
        <translation>所选的行没有基线。</translation>
    </message>
    <message>
        <source>Change where reading starts</source>
        <translation>更改阅读起点</translation>
    </message>
    <message>
        <source>What you do is kept among your own files until then.</source>
        <translation>在此之前，您所做的保存在您自己的文件中。</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs.</source>
        <translation>程序运行期间不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Redo puts yours in place of theirs.</source>
        <translation>“重做”会用您的内容取代对方的。</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>一切都已重新保存。</translation>
    </message>
    <message>
        <source>Another window or command</source>
        <translation>另一个窗口或命令</translation>
    </message>
    <message>
        <source>{who} changed this page: {what}</source>
        <translation>此页已被更改（{who}）：{what}</translation>
    </message>
    <message>
        <source>typing a count on the page</source>
        <translation>在页面上输入字符数</translation>
    </message>
    <message>
        <source>moving regions on the page</source>
        <translation>在页面上移动区域</translation>
    </message>
    <message>
        <source>moving the page</source>
        <translation>移动页面</translation>
    </message>
    <message>
        <source>Propose, correct, learn.</source>
        <translation>生成候选，修正，学习。</translation>
    </message>
    <message>
        <source>or drop images, a folder, or labels of another tool here</source>
        <translation>或将图像、文件夹或其他工具的标注拖放到这里</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>{check} leads from one doubtful character to the next
{accept} accepts the page and goes on
{show_all} shows all keys</source>
        <translation>{check} 依次跳到存疑的字符
{accept} 接受此页并继续
{show_all} 显示所有按键</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>没有检测器</translation>
    </message>
    <message>
        <source>Looking closer …</source>
        <translation>正在细看 …</translation>
    </message>
    <message>
        <source>Reading lines …</source>
        <translation>正在识别文本行 …</translation>
    </message>
    <message>
        <source>Loading the detector …</source>
        <translation>正在加载检测器 …</translation>
    </message>
    <message>
        <source>Loading the reader …</source>
        <translation>正在加载识别器 …</translation>
    </message>
    <message>
        <source>Fit to my accepted pages</source>
        <translation>按我接受的页面拟合</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>使用这些值</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the lines of %n accepted pages.</source>
        <translation>
            <numerusform>已按 %n 个已接受页面上的行拟合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out: what the detector saw there is not kept.</source>
        <translation>
            <numerusform>另有 %n 页未计入：其检测数据未保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>最佳：文本阈值 {threshold}，外扩系数 {growth}，最小高度 {size} px。</translation>
    </message>
    <message>
        <source>{before} now, {after} with these values, measured on the very pages they were fitted to.</source>
        <translation>现在 {before}；采用这些值后 {after}，均在用于拟合的页面上测得。</translation>
    </message>
    <message>
        <source>Each page judged by values fitted to the others: {held_out}.</source>
        <translation>每页改用其余页面拟合的值评判：{held_out}。</translation>
    </message>
    <message>
        <source>So there is no sign that they help on other pages.</source>
        <translation>因此没有迹象表明它们对其他页面有帮助。</translation>
    </message>
    <message>
        <source>The values in use are the best: {before}.</source>
        <translation>目前使用的值就是最佳值：{before}。</translation>
    </message>
    <message>
        <source>F {f_score}, mean IoU {iou}</source>
        <translation>F 值 {f_score}，平均 IoU {iou}</translation>
    </message>
    <message>
        <source>Reading images {done} of {total}</source>
        <translation>正在读取图像 {done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits</source>
        <translation>
            <numerusform>未保存：%n 项编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>正在检测文本 …</translation>
    </message>
    <message>
        <source>Looking ahead …</source>
        <translation>正在预先处理 …</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n pages</source>
        <translation>
            <numerusform>{done}/%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>A transcript is one line: line breaks became spaces.</source>
        <translation>转录只有一行：换行已变为空格。</translation>
    </message>
    <message>
        <source>On the selected lines no numbers disagree, and reading starts where one would begin.</source>
        <translation>所选的行字符数一致，阅读起点也正常。</translation>
    </message>
    <message>
        <source>Nobody has written or read yet what there is to count.</source>
        <translation>还没有可供计数的转录或识别结果。</translation>
    </message>
    <message>
        <source>The lines were not parted, because another page is shown now.</source>
        <translation>未拆分这些行，因为现在显示的是另一页。</translation>
    </message>
    <message>
        <source>No space was seen in these lines. Cut them by hand with C.</source>
        <translation>在这些行中没有发现空格。请用 C 手动切开。</translation>
    </message>
    <message>
        <source>Part at spaces</source>
        <translation>在空格处拆分</translation>
    </message>
    <message>
        <source>Somebody else has accepted or rejected this proposal meanwhile. What you wrote was not stored: {text}</source>
        <translation>其间已有他人接受或拒绝了此候选。您填写的内容未能保存：{text}</translation>
    </message>
    <message>
        <source>Accept line with transcript</source>
        <translation>接受带转录的行</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>from the transcript</source>
        <translation>来自转录</translation>
    </message>
    <message>
        <source>from the reading</source>
        <translation>来自识别结果</translation>
    </message>
    <message>
        <source>the model&apos;s guess</source>
        <translation>模型估计</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>foreign script</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>太小</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>decoration</source>
        <translation>装饰</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>有候选</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>接受但未查看</translation>
    </message>
    <message>
        <source>not all imported</source>
        <translation>未完全导入</translation>
    </message>
    <message>
        <source>image changed</source>
        <translation>图像已更改</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>open issues</source>
        <translation>有未关闭的问题</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>validation page</source>
        <translation>验证页面</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>given to others</source>
        <translation>分配给他人</translation>
    </message>
    <message>
        <source>with lines to check</source>
        <translation>有待检查的行</translation>
    </message>
    <message>
        <source>with disagreements</source>
        <translation>有不一致之处</translation>
    </message>
    <message>
        <source>with unusual reading starts</source>
        <translation>有阅读起点异常</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>without transcript</source>
        <translation>没有转录</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>low in score</source>
        <translation>得分低</translation>
    </message>
    <message>
        <source>unusual reading start</source>
        <translation>阅读起点异常</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>split</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>re-read</source>
        <translation>已改文本</translation>
    </message>
    <message>
        <source>re-counted</source>
        <translation>已改字符数</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>as proposed, not accepted by anybody</source>
        <translation>与候选相同，尚无人接受</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>识别器</translation>
    </message>
    <message>
        <source>fewer than three vertices</source>
        <translation>少于三个顶点</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>没有面积</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>轮廓自相交</translation>
    </message>
    <message>
        <source>lies outside the image</source>
        <translation>位于图像之外</translation>
    </message>
    <message>
        <source>what of it lies inside the image is not one outline</source>
        <translation>位于图像内的部分不是单一轮廓</translation>
    </message>
    <message>
        <source>the baseline lies far from the outline</source>
        <translation>基线离轮廓太远</translation>
    </message>
    <message>
        <source>the baseline runs against the reading direction</source>
        <translation>基线与阅读方向相反</translation>
    </message>
    <message>
        <source>the baseline crosses itself</source>
        <translation>基线自相交</translation>
    </message>
    <message numerus="yes">
        <source>%n characters read</source>
        <translation>
            <numerusform>识别出 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters written</source>
        <translation>
            <numerusform>已填写 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>count {count}</source>
        <translation>字符数 {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>检出 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU {overlap}.</source>
        <translation>IoU {overlap}。</translation>
    </message>
    <message>
        <source>Count {before} proposed, {after} typed.</source>
        <translation>字符数：候选 {before}，手动输入 {after}。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters changed, read as “{text}”.</source>
        <translation>
            <numerusform>改动 %n 个字符，原识别为“{text}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: {problem}</source>
        <translation>未导入：{problem}</translation>
    </message>
    <message>
        <source>{database}: {found} {way_out}</source>
        <translation>{database}：{found} {way_out}</translation>
    </message>
    <message>
        <source>{target} does not hold what {database} held. Try again.</source>
        <translation>{target} 的内容与 {database} 原有的不一致。请重试。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Labeler. Install the newest version first.</source>
        <translation>{file} 由更新版本的 Labeler 创建。请先安装最新版本。</translation>
    </message>
    <message>
        <source>{copy} is damaged: {found} Choose another copy.</source>
        <translation>{copy} 已损坏：{found} 请选择其他副本。</translation>
    </message>
    <message>
        <source>{file} is damaged: a row is missing.</source>
        <translation>{file} 已损坏：缺少一行记录。</translation>
    </message>
    <message>
        <source>Page {page_id} is damaged. {problems} {way_out}</source>
        <translation>页面 {page_id} 已损坏。{problems} {way_out}</translation>
    </message>
    <message>
        <source>{folder} is open in a window or used by a command. Close it first, then try again.</source>
        <translation>{folder} 已在窗口中打开，或正由命令使用。请先将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>The project has no page {page_id}. It may have been removed.</source>
        <translation>项目中没有页面 {page_id}。它可能已被移除。</translation>
    </message>
    <message>
        <source>the page that you judged</source>
        <translation>您已评判的页面</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not stored.</source>
        <translation>{what_happened} 您的“{text}”未能保存。</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not taken back; undo goes on with the edit before.</source>
        <translation>{what_happened} 您的“{text}”未能撤销；撤销将从更早的一项编辑继续。</translation>
    </message>
    <message>
        <source>It is the {kind} in use. Use another {kind} first.</source>
        <translation>它是使用中的{kind}。请先换用其他{kind}。</translation>
    </message>
    <message numerus="yes">
        <source>%n regions came from its proposals, so it has to stay.</source>
        <translation>
            <numerusform>%n 个区域来自它的候选，因此必须保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its proposals are on %n pages that somebody has begun to work on. Finish them, or propose there anew first.</source>
        <translation>
            <numerusform>其候选位于 %n 个已有人开始处理的页面上。请完成这些页面，或先在那里重新生成候选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Training run {run} began with it, and can be gone on with. Finish that first.</source>
        <translation>训练 {run} 以它为起点，并且可以继续。请先完成该训练。</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) cannot be removed. {need}</source>
        <translation>无法移除模型 {model_id}（{name}）。{need}</translation>
    </message>
    <message>
        <source>What the project knows of model {model_id} cannot be read: {reason}. Choose another one.</source>
        <translation>无法读取项目中关于模型 {model_id} 的信息：{reason}。请选择其他模型。</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) was removed. Choose another one.</source>
        <translation>模型 {model_id}（{name}）已被移除。请选择其他模型。</translation>
    </message>
    <message>
        <source>Page {page_id} was changed by another program meanwhile. Open the page again.</source>
        <translation>其间另一个程序更改了页面 {page_id}。请重新打开此页。</translation>
    </message>
    <message>
        <source>Page {leaving} is a validation page and stays one: scores of different models can only be compared on the same pages.</source>
        <translation>页面 {leaving} 是验证页面，不能更改用途：只有在相同的页面上才能比较不同模型的得分。</translation>
    </message>
    <message>
        <source>{file} was replaced while it was written. Put back the project that was there, and work goes on.</source>
        <translation>{file} 在写入时被替换。请放回原来的项目，即可继续工作。</translation>
    </message>
    <message>
        <source>Another project stands at {file}. Put back the one that was there, and work goes on.</source>
        <translation>{file} 处是另一个项目。请放回原来的项目，即可继续工作。</translation>
    </message>
    <message>
        <source>{file} is an older copy of the project: it lacks edits that were stored. Put the newer one back, and work goes on; or open the project again to go on with this one.</source>
        <translation>{file} 是项目的较早副本：缺少已保存的编辑。请放回较新的副本，即可继续工作；或重新打开项目，以此副本继续。</translation>
    </message>
    <message>
        <source>{folder} is gone: it was moved, renamed or deleted, or its disk is not connected. Put it back where it was, and work goes on.</source>
        <translation>{folder} 已不存在：它被移动、重命名或删除，或其磁盘未连接。请将其放回原处，即可继续工作。</translation>
    </message>
    <message>
        <source>{folder} is not a project: it has no {name}. Choose another folder, or make a project of it.</source>
        <translation>{folder} 不是项目：其中没有 {name}。请选择其他文件夹，或将它建为项目。</translation>
    </message>
    <message>
        <source>{database}: {names} is missing. {way_out}</source>
        <translation>{database}：缺少 {names}。{way_out}</translation>
    </message>
    <message>
        <source>{place} was never finished, or lost its beginning. Create the project again. {way_out}</source>
        <translation>{place} 从未创建完成，或丢失了开头。请重新创建项目。{way_out}</translation>
    </message>
    <message>
        <source>{place} is a project already. Open it, or choose another folder.</source>
        <translation>{place} 已经是项目。请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be read. Open the project by its address instead.</source>
        <translation>无法读取 {file}。请改为按地址打开项目。</translation>
    </message>
    <message>
        <source>{file} cannot be a database: a name on the way to it is not in UTF-8. Rename that folder, or choose another.</source>
        <translation>{file} 不能作为数据库：其路径中有名称不是 UTF-8。请重命名该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{folder} is a project with a database of its own. Choose another folder for the one on the server.</source>
        <translation>{folder} 是自带数据库的项目。请为服务器上的项目选择其他文件夹。</translation>
    </message>
    <message>
        <source>In an address, an @ ends the password. Write %40 for one within it.</source>
        <translation>地址中的 @ 表示密码结束。密码里的 @ 请写成 %40。</translation>
    </message>
    <message>
        <source>This is no address of a project on a server. It is written like this: postgresql://user@host/database</source>
        <translation>这不是服务器上项目的地址。地址格式如下：postgresql://user@host/database</translation>
    </message>
    <message>
        <source>{url}: say in which folder the project keeps its files.</source>
        <translation>{url}：请指明项目将文件保存在哪个文件夹。</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder. {cause}</source>
        <translation>无法创建文件夹 {folder}。{cause}</translation>
    </message>
    <message>
        <source>{database} holds what does not belong in it: {names}. {way_out}</source>
        <translation>{database} 中有不属于它的内容：{names}。{way_out}</translation>
    </message>
    <message>
        <source>{database} is a database, but not of Labeler. Choose another file or folder.</source>
        <translation>{database} 是数据库，但不是 Labeler 的。请选择其他文件或文件夹。</translation>
    </message>
    <message>
        <source>{database} was made by a newer version of Labeler (tables {reason}). Install the newest version, then open it again.</source>
        <translation>{database} 由更新版本的 Labeler 创建（表 {reason}）。请安装最新版本，然后重新打开。</translation>
    </message>
    <message>
        <source>{file} cannot be copied to be read. {cause}</source>
        <translation>无法复制 {file} 以供读取。{cause}</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>正在检查数据库</translation>
    </message>
    <message>
        <source>Looking through all rows</source>
        <translation>正在检查所有记录</translation>
    </message>
    <message>
        <source>{source} was made by a newer version of Labeler (tables {reason}). Install the newest version, then try again.</source>
        <translation>{source} 由更新版本的 Labeler 创建（表 {reason}）。请安装最新版本，然后重试。</translation>
    </message>
    <message>
        <source>Nothing of {source} can be read ({reason}). Bring an earlier copy back.</source>
        <translation>{source} 完全无法读取（{reason}）。请恢复较早的副本。</translation>
    </message>
    <message>
        <source>The repair failed: {problem}. {way_out}</source>
        <translation>修复失败：{problem}。{way_out}</translation>
    </message>
    <message>
        <source>The project has no training run {run_id}. Start a new one.</source>
        <translation>项目中没有训练 {run_id}。请开始新的训练。</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read: {reason}. {way_out}</source>
        <translation>{place}：有一行记录无法读取：{reason}。{way_out}</translation>
    </message>
    <message>
        <source>{place}: something stands there twice. {way_out}</source>
        <translation>{place}：有内容重复出现。{way_out}</translation>
    </message>
    <message>
        <source>A text holds half a character and cannot be stored. Type it again.</source>
        <translation>文本中有不完整的字符，无法保存。请重新输入。</translation>
    </message>
    <message>
        <source>Check and repair the project, or bring an earlier copy of it back.</source>
        <translation>请检查并修复项目，或恢复其较早的副本。</translation>
    </message>
    <message>
        <source>The file is damaged. {way_out}</source>
        <translation>文件已损坏。{way_out}</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Close the other program, then try again.</source>
        <translation>另一个程序将其锁定。请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>It may not be written. Check the permissions of the folder and the file.</source>
        <translation>不可写入。请检查文件夹和文件的权限。</translation>
    </message>
    <message>
        <source>The place offers no memory that programs can share, as some network shares do not. Close other programs that have the project open, or move it to a local disk.</source>
        <translation>该位置不提供可供程序共享的内存，某些网络共享就是这样。请关闭打开了此项目的其他程序，或将项目移到本地磁盘。</translation>
    </message>
    <message>
        <source>It cannot be opened. Check that the folder exists and may be written.</source>
        <translation>无法打开。请检查文件夹是否存在且可写入。</translation>
    </message>
    <message>
        <source>The file is not a database. {way_out}</source>
        <translation>文件不是数据库。{way_out}</translation>
    </message>
    <message>
        <source>There is no memory left. Close other programs, then try again.</source>
        <translation>内存不足。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>{place}: {causes}</source>
        <translation>{place}：{causes}</translation>
    </message>
    <message>
        <source>{place}: {reason}. {way_out}</source>
        <translation>{place}：{reason}。{way_out}</translation>
    </message>
    <message>
        <source>{place}: {full}</source>
        <translation>{place}：{full}</translation>
    </message>
    <message>
        <source>The server refuses the user or the password. Open it again by its address, with the right password; or put that into the file ~/.pgpass, and nobody asks for it any more.</source>
        <translation>服务器拒绝了该用户或密码。请用正确的密码按地址重新打开；或将密码写入文件 ~/.pgpass，以后就不再询问。</translation>
    </message>
    <message>
        <source>The number of open issues does not match the issues. Update this program.</source>
        <translation>未关闭问题的数量与问题本身不符。请更新本程序。</translation>
    </message>
    <message>
        <source>The server does not let this user in from here. Ask whoever keeps it for an entry in its pg_hba.conf.</source>
        <translation>服务器不允许该用户从此处登录。请管理员在其 pg_hba.conf 中添加相应条目。</translation>
    </message>
    <message>
        <source>The server has no such database. Check its name, or have it made: createdb NAME</source>
        <translation>服务器上没有此数据库。请检查名称，或先创建：createdb NAME</translation>
    </message>
    <message>
        <source>The server can only be read, as one that copies another. Give the address of that one.</source>
        <translation>该服务器是另一服务器的只读副本。请给出那台服务器的地址。</translation>
    </message>
    <message>
        <source>The disk of the server is full. Ask whoever keeps it to free some space.</source>
        <translation>服务器的磁盘已满。请管理员腾出空间。</translation>
    </message>
    <message>
        <source>The server has too many connections. Close windows that are not needed, or ask whoever keeps it for more (max_connections).</source>
        <translation>服务器的连接过多。请关闭不需要的窗口，或请管理员增加连接数（max_connections）。</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Wait a moment, then try again.</source>
        <translation>另一个程序将其锁定。请稍候，然后重试。</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address, and the network.</source>
        <translation>没有这个名称的服务器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. Ask whoever keeps it to bring back a copy.</source>
        <translation>{place}：服务器报告：{reason}。请管理员恢复副本。</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}.</source>
        <translation>{place}：服务器返回：{reason}。</translation>
    </message>
    <message>
        <source>{place}: {cause}</source>
        <translation>{place}：{cause}</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network, and whether it runs.</source>
        <translation>服务器没有响应。请检查网络，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>You may not do that here. Ask an owner of the project for the role it takes, or whoever keeps the server for the rights.</source>
        <translation>您在此无权执行此操作。请向项目所有者申请所需角色，或向服务器管理员申请权限。</translation>
    </message>
    <message>
        <source>Only reviewers approve pages. Ask one of them, or an owner of the project.</source>
        <translation>只有审核者可以批准页面。请联系审核者或项目所有者。</translation>
    </message>
    <message>
        <source>Somebody else has judged this page, or approved it. Ask a reviewer to send it back first.</source>
        <translation>此页已由他人判定或批准。请先让审核者将其退回。</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Somebody else has to approve it.</source>
        <translation>您自己处理过此页面，必须由他人批准。</translation>
    </message>
    <message>
        <source>Everybody writes and takes back comments under their own name only. Answer with one of yours.</source>
        <translation>每个人只能以自己的名义撰写和撤回评论。请以自己的评论回复。</translation>
    </message>
    <message>
        <source>Only owners add pages to a project. Ask one of them.</source>
        <translation>只有所有者可以向项目添加页面。请联系所有者。</translation>
    </message>
    <message>
        <source>This would stand there under the name of somebody else. Open the project anew, and log in as yourself.</source>
        <translation>这会以他人的名义记录。请重新打开项目，并以您自己的身份登录。</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Wait a moment.</source>
        <translation>服务器正在启动或停止。请稍等片刻。</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}：服务器报告：{reason}。之前保存的内容是安全的；请关闭项目并重新打开。</translation>
    </message>
    <message>
        <source>Projects on a PostgreSQL server need one more package. Install it, then try again: pip install &apos;labeler[postgresql]&apos;</source>
        <translation>PostgreSQL 服务器上的项目还需要一个软件包。请安装后重试：pip install &apos;labeler[postgresql]&apos;</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}, and {needed} or newer is needed. Ask whoever keeps it for an upgrade, or choose another server.</source>
        <translation>服务器为 PostgreSQL {version}，需要 {needed} 或更新版本。请管理员升级，或选择其他服务器。</translation>
    </message>
    <message>
        <source>The database keeps texts as {encoding}, which lacks most characters. Have one made that keeps them all, with the encoding UTF8.</source>
        <translation>数据库以 {encoding} 保存文本，其中缺少大多数字符。请改用编码为 UTF8 的数据库，它能保存所有字符。</translation>
    </message>
    <message>
        <source>The project was made by another version of Labeler. Have it opened once by somebody who may write to it, with the newest version.</source>
        <translation>项目由另一版本的 Labeler 创建。请有写入权限的人用最新版本打开一次。</translation>
    </message>
    <message>
        <source>No project can be kept in {kind}. Give a folder, or an address that begins with postgresql://.</source>
        <translation>{kind} 中不能保存项目。请给出文件夹，或以 postgresql:// 开头的地址。</translation>
    </message>
    <message>
        <source>{place}: the database says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}：数据库报告：{reason}。之前保存的内容是安全的；请关闭项目并重新打开。</translation>
    </message>
    <message>
        <source>The page is drawn at another size than when it was labelled: this program or system draws it otherwise. Labels are for {width} x {height} pixels.</source>
        <translation>页面的绘制尺寸与标注时不同：此程序或系统的绘制方式不一样。标注对应 {width} x {height} 像素。</translation>
    </message>
    <message>
        <source>Fetching {name} …</source>
        <translation>正在下载 {name} …</translation>
    </message>
    <message>
        <source>Looking at {name} takes long. Work on other pages meanwhile.</source>
        <translation>查看 {name} 耗时较长。请先处理其他页面。</translation>
    </message>
    <message>
        <source>The PDF has no pages. Copy it again from where it came from.</source>
        <translation>该 PDF 没有页面。请从来源处重新复制。</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Save it without a password, and add that.</source>
        <translation>该 PDF 已加密。请去除密码后另存，再添加该文件。</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off. Copy it again, or save it anew where it still opens.</source>
        <translation>该 PDF 已损坏或不完整。请重新复制，或在仍能打开它的程序中重新保存。</translation>
    </message>
    <message>
        <source>The page has no size. Save the PDF anew where it still opens.</source>
        <translation>页面没有尺寸。请在仍能打开该 PDF 的程序中重新保存。</translation>
    </message>
    <message>
        <source>A picture on the page has more than {limit} million pixels. Scale it down or cut it into parts.</source>
        <translation>页面中有图像超过 {limit} 百万像素。请缩小或分割。</translation>
    </message>
    <message>
        <source>The page measures {inches} inches: at a size at which it can be read it has more than {limit} million pixels, or {side:,} on a side. Cut it into parts.</source>
        <translation>页面尺寸为 {inches} 英寸：以可读的大小绘制时超过 {limit} 百万像素，或边长超过 {side:,} 像素。请分割。</translation>
    </message>
    <message>
        <source>it has no images with polygons, so it is no file of docTR for detection</source>
        <translation>其中没有带多边形的图像，因此不是 docTR 的检测文件</translation>
    </message>
    <message>
        <source>it has no tasks, so it is no file of Label Studio</source>
        <translation>其中没有任务，因此不是 Label Studio 的文件</translation>
    </message>
    <message>
        <source>it is about {images} images, and JSON-MIN does not say which outline lies on which. Export JSON instead of JSON-MIN</source>
        <translation>它涉及 {images} 张图像，而 JSON-MIN 不说明哪个轮廓属于哪张。请改用 JSON 导出</translation>
    </message>
    <message>
        <source>none of its values names an image. Export it with the paths or addresses of its images</source>
        <translation>其中没有任何值指向图像。请连同图像的路径或地址一起导出</translation>
    </message>
    <message>
        <source>it does not say how large its image is, and counts in percent of it</source>
        <translation>其坐标以图像的百分比表示，却没有说明图像大小</translation>
    </message>
    <message>
        <source>its image was turned in Label Studio. Turn it back there, export again</source>
        <translation>其图像在 Label Studio 中被旋转过。请在那里转回后重新导出</translation>
    </message>
    <message>
        <source>it is drawn as {kind!r}, which is not read. Draw a polygon or a rectangle</source>
        <translation>它以 {kind!r} 绘制，无法读取。请画多边形或矩形</translation>
    </message>
    <message>
        <source>it has no img_path</source>
        <translation>没有 img_path</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a bbox</source>
        <translation>既没有 polygon 也没有 bbox</translation>
    </message>
    <message>
        <source>{line!r} is not a character with its box and page</source>
        <translation>{line!r} 不是带有框和页码的字符</translation>
    </message>
    <message>
        <source>it is on page {page} of its image. Save a box file for every page</source>
        <translation>它位于图像的第 {page} 页。请为每页保存一个 box 文件</translation>
    </message>
    <message>
        <source>it has no outline</source>
        <translation>没有轮廓</translation>
    </message>
    <message>
        <source>it has no filename</source>
        <translation>没有 filename</translation>
    </message>
    <message>
        <source>a {kind!r} has no inside. Draw a polygon instead</source>
        <translation>{kind!r} 没有内部区域。请改画多边形</translation>
    </message>
    <message>
        <source>its points have not as many x as y</source>
        <translation>其点的 x 与 y 数量不一致</translation>
    </message>
    <message>
        <source>it has no bndbox</source>
        <translation>没有 bndbox</translation>
    </message>
    <message>
        <source>{line!r} is not a class and an outline in shares of the image</source>
        <translation>{line!r} 不是类别加上以图像比例表示的轮廓</translation>
    </message>
    <message>
        <source>its box has no inside</source>
        <translation>其框没有内部区域</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen: {file} was changed or is gone. Bring that file back from a copy, or freeze the pages under another name.</source>
        <translation>数据集 {name} 与冻结时不同：{file} 已更改或已不存在。请从副本恢复该文件，或以其他名称冻结页面。</translation>
    </message>
    <message>
        <source>The data set {name} cannot be read: its list {file} is damaged or gone, or a later version of this program wrote it. Bring it back from a copy.</source>
        <translation>无法读取数据集 {name}：其清单 {file} 已损坏或不存在，或由本程序的较新版本写入。请从副本恢复。</translation>
    </message>
    <message>
        <source>The project has no frozen data set. Freeze one first.</source>
        <translation>项目没有冻结的数据集。请先冻结一个。</translation>
    </message>
    <message>
        <source>No data set is called {name}. There are: {names}.</source>
        <translation>没有名为 {name} 的数据集。现有：{names}。</translation>
    </message>
    <message>
        <source>A data set cannot be called {name}. Use letters, digits, spaces, dots and dashes, at most {most} bytes.</source>
        <translation>数据集不能命名为 {name}。请使用字母、数字、点和连字符，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>There is a data set called {name} already, and what is frozen never changes. Choose another name.</source>
        <translation>已有名为 {name} 的数据集，而冻结的内容绝不会更改。请选择其他名称。</translation>
    </message>
    <message>
        <source>The labels are not all in the project yet.</source>
        <translation>标注尚未全部进入项目。</translation>
    </message>
    <message>
        <source>{folder} is a project already. Choose another folder.</source>
        <translation>{folder} 已经是项目。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{labels} {said} Nothing was created. Name the folder that the images are in.</source>
        <translation>{labels} {said} 没有创建任何内容。请指定图像所在的文件夹。</translation>
    </message>
    <message>
        <source>{path} holds labels of the same images in several folders: {folders}. Choose one of them.</source>
        <translation>{path} 的多个文件夹中有相同图像的标注：{folders}。请选择其中之一。</translation>
    </message>
    <message>
        <source>Unpacked to {folder}. The images stay there.</source>
        <translation>已解压到 {folder}。图像将留在那里。</translation>
    </message>
    <message>
        <source>Images that lie in the label files, and nowhere else, were written to {folder}. They stay there.</source>
        <translation>仅存在于标注文件中的图像已写入 {folder}。它们将留在那里。</translation>
    </message>
    <message>
        <source>Removed what an earlier attempt left unfinished: {names}.</source>
        <translation>已清除此前未完成的操作留下的内容：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n images that the labels speak of.</source>
        <translation>
            <numerusform>已找到标注所提及的 %n 张图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images beside them come in unlabelled.</source>
        <translation>
            <numerusform>另有 %n 张图像将作为未标注图像加入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left aside: %n images in {folders}, of which the labels say nothing. Add them if they are pages.</source>
        <translation>
            <numerusform>略过：{folders} 中有 %n 张标注未提及的图像。如果是页面，请添加它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images that the labels speak of are nowhere to be found ({names}).</source>
        <translation>
            <numerusform>找不到标注所提及的 %n 张图像（{names}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no items and categories, so it is no file of datumaro</source>
        <translation>其中没有 items 和 categories，因此不是 datumaro 的文件</translation>
    </message>
    <message>
        <source>it names no image</source>
        <translation>没有指明图像</translation>
    </message>
    <message>
        <source>its label {label} is not in the file</source>
        <translation>其标签 {label} 不在文件中</translation>
    </message>
    <message>
        <source>its ellipse has no box</source>
        <translation>其椭圆没有边框</translation>
    </message>
    <message>
        <source>its turned box is not a centre, two sides and an angle</source>
        <translation>其旋转框不是由中心、两条边长和一个角度构成</translation>
    </message>
    <message>
        <source>{count} pages of this file took too long to draw, so the others are not tried. Save them as PNG with the program that shows them, and add those.</source>
        <translation>此文件有 {count} 页绘制耗时过长，因此不再尝试其余页面。请用能显示它们的程序另存为 PNG，再添加这些文件。</translation>
    </message>
    <message>
        <source>The process that draws such files does not start. Close other programs and try again, or install Labeler again.</source>
        <translation>绘制此类文件的进程无法启动。请关闭其他程序后重试，或重新安装本程序。</translation>
    </message>
    <message>
        <source>The page ended the process that draws it: it takes more than {gigabytes} GB of memory, or the file is damaged. Save it as PNG with the program that shows it, and add that.</source>
        <translation>此页使绘制它的进程终止：它需要超过 {gigabytes} GB 的内存，或文件已损坏。请用能显示它的程序另存为 PNG，再添加该文件。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>On the screen only: detector, reader and exports see the image itself.</source>
        <translation>仅影响屏幕显示：检测器、识别器和导出使用图像本身。</translation>
    </message>
    <message>
        <source>Brightness {brightness}, contrast {contrast}</source>
        <translation>亮度 {brightness}，对比度 {contrast}</translation>
    </message>
    <message>
        <source>{tone}: altered too far for the page to count as seen</source>
        <translation>{tone}：偏离过大，不算已看过</translation>
    </message>
    <message>
        <source>Divide into characters</source>
        <translation>划分为字符</translation>
    </message>
    <message>
        <source>Click a line; drag separators, + adds one, Backspace removes one, Ctrl+click makes a gap, digits set how many; Enter keeps, Tab keeps and goes on to the next line, Esc leaves</source>
        <translation>点击一行；拖动分隔线，+ 添加，Backspace 移除，Ctrl+点击变为空隙，数字设定字符数；回车保留，Tab 保留并转到下一行，Esc 退出</translation>
    </message>
    <message>
        <source>Point at where the separator is to be.</source>
        <translation>请指向要放置分隔线的位置。</translation>
    </message>
    <message>
        <source>Expected by how sure the reader is of the weakest character of each line. On {lines} lines of receipts and photos that it was not taught with, it was counted how often it is wrong then: in a letter, a space or a mark. Other pages may be read worse, old print and handwriting much worse.</source>
        <translation>根据识别器对每行中最无把握的字符的把握程度估计。依据是在 {lines} 行未用于训练它的小票和照片文本上，统计这种情况下字母、空格或符号出错的频率。其他页面的识别可能更差，旧印刷品和手写体会差得多。</translation>
    </message>
    <message>
        <source>How many lines are misread is not known: not all of them are read, some say what neither a person nor the reader said, or it was never counted how often this reader is wrong.</source>
        <translation>不知道有多少行识别有误：有的行尚未识别，有的行内容既非人工填写也非识别器给出，或从未统计过此识别器的出错频率。</translation>
    </message>
    <message numerus="yes">
        <source>Line {place} of %n to check</source>
        <translation>
            <numerusform>%n 行待检查，当前第 {place} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check</source>
        <translation>
            <numerusform>%n 行待检查</numerusform>
        </translation>
    </message>
    <message>
        <source>No line to check</source>
        <translation>没有待检查的行</translation>
    </message>
    <message>
        <source>hardly one misread</source>
        <translation>几乎没有识别错误</translation>
    </message>
    <message numerus="yes">
        <source>about %n misread elsewhere</source>
        <translation>
            <numerusform>其他行中约 %n 行识别有误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {near} of %n misread lines among them</source>
        <translation>
            <numerusform>约 %n 行识别有误，其中约 {near} 行待检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the other pages for a line to check …</source>
        <translation>正在其他页面中查找待检查的行 …</translation>
    </message>
    <message>
        <source>No other line in the listed pages needs a check, as far as is known. Little is known of pages without proposals and of lines nobody has read yet.</source>
        <translation>据目前所知，列表页面中没有其他需要检查的行。对没有候选的页面和尚未识别的行所知甚少。</translation>
    </message>
    <message>
        <source>No other line on the pages in the list is of the kind that the list of regions shows.</source>
        <translation>列表中的页面上没有其他属于区域列表所筛选类型的行。</translation>
    </message>
    <message>
        <source>Move over from another tool</source>
        <translation>从其他工具迁移</translation>
    </message>
    <message>
        <source>The accepted pages outline words, so words are proposed from now on. Pages that have proposals keep them. To have lines instead, turn off Proposals, Propose words.</source>
        <translation>已接受的页面标出的是词，因此从现在起生成词候选。已有候选的页面保持不变。若要改为行，请关闭“候选”&gt;“生成词候选”。</translation>
    </message>
    <message>
        <source>The accepted pages outline lines, so lines are proposed from now on. Pages that have proposals keep them. To have words instead, turn on Proposals, Propose words.</source>
        <translation>已接受的页面标出的是行，因此从现在起生成行候选。已有候选的页面保持不变。若要改为词，请打开“候选”&gt;“生成词候选”。</translation>
    </message>
    <message>
        <source>Words are told by the spaces that a reader sees, and lines of this project are not read. Turn on Proposals &gt; Read lines.</source>
        <translation>词由识别器发现的空格划分，而此项目不识别文本行。请打开“候选”&gt;“识别文本行”。</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>建立项目</translation>
    </message>
    <message>
        <source>More images</source>
        <translation>更多图像</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入方式</translation>
    </message>
    <message>
        <source>Open the images only</source>
        <translation>仅打开图像</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Look for images in a folder</source>
        <translation>在文件夹中查找图像</translation>
    </message>
    <message>
        <source>The project will lie in {folder}.</source>
        <translation>项目将位于 {folder}。</translation>
    </message>
    <message>
        <source>Proposed, score {score}</source>
        <translation>候选，得分 {score}</translation>
    </message>
    <message>
        <source>No line of this page is of the kind that the list of regions shows. To see all again, choose Show all in its filter.</source>
        <translation>本页没有区域列表所筛选类型的行。在其筛选菜单中选择“全部显示”可恢复。</translation>
    </message>
    <message>
        <source>Copying the data set {name}</source>
        <translation>正在复制数据集 {name}</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen, and so is not in the backup.</source>
        <translation>数据集 {name} 与冻结时不同，因此未纳入备份。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n words will be cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>将从行中切出最多 %n 个词。它们并非人工标出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are put together from words. Nobody outlined them.</source>
        <translation>
            <numerusform>由词合并出 %n 行。它们并非人工标出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>从行中切出 %n 个词。它们并非人工标出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines {reason} stay whole.</source>
        <translation>
            <numerusform>%n 行未切开（{reason}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n pages turned up. They stand at the end of the list.</source>
        <translation>
            <numerusform>{name}：新发现 %n 页，已排在列表末尾。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of {names} cannot be counted yet. Any that are missing will be added once they can be.</source>
        <translation>{names} 的页数暂时无法确定。如有缺少的页面，会在能够确定后添加。</translation>
    </message>
    <message>
        <source>{name} has fewer pages now. Kept, but without an image: {names}.</source>
        <translation>{name} 的页数比原来少了。以下页面仍保留，但没有图像：{names}。</translation>
    </message>
    <message>
        <source>This project outlines words, which the reader splits off: how lines are outlined cannot be fitted to them.</source>
        <translation>此项目标出的是词，而词由识别器划分：无法据此拟合行的轮廓。</translation>
    </message>
    <message>
        <source>Values are fitted to {fewest} accepted pages or more that somebody has looked at. Accept more pages first.</source>
        <translation>拟合至少需要 {fewest} 个有人看过的已接受页面。请先接受更多页面。</translation>
    </message>
    <message>
        <source>It takes {fewest} accepted pages of which what the detector saw is kept: there are {kept}. Have accepted pages detected again; what you accepted stays.</source>
        <translation>需要 {fewest} 个保留了检测数据的已接受页面，现有 {kept} 个。请重新检测已接受的页面；您接受的内容保持不变。</translation>
    </message>
    <message>
        <source>The image of this page cannot be worked on, so its outlines cannot be made anew.</source>
        <translation>无法使用本页的图像，因此不能重新生成轮廓。</translation>
    </message>
    <message>
        <source>What the detector saw on this page is not kept.</source>
        <translation>本页的检测数据未保留。</translation>
    </message>
    <message>
        <source>What is kept of this page was seen on another picture.</source>
        <translation>本页保留的检测数据来自另一幅图像。</translation>
    </message>
    <message>
        <source>What is kept of this page was seen by another detector.</source>
        <translation>本页保留的检测数据来自另一个检测器。</translation>
    </message>
    <message>
        <source>The detector in use has a way of its own to outline lines. Use one that was made by this program to choose how.</source>
        <translation>当前检测器以自己的方式勾画文本行。要调整方式，请使用由本程序生成的检测器。</translation>
    </message>
    <message>
        <source>without a transcript</source>
        <translation>没有转录</translation>
    </message>
    <message>
        <source>in scripts without spaces between words</source>
        <translation>所用文字词间无空格</translation>
    </message>
    <message>
        <source>read from right to left</source>
        <translation>从右向左阅读</translation>
    </message>
    <message>
        <source>whose spaces are not clearly seen</source>
        <translation>空格不够清晰</translation>
    </message>
    <message>
        <source>The threshold of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>轮廓的文本阈值为 {value}。请选择 {low} 至 {high} 之间的值。</translation>
    </message>
    <message>
        <source>The growth of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>轮廓的外扩系数为 {value}。请选择 {low} 至 {high} 之间的值。</translation>
    </message>
    <message>
        <source>The least height of lines is {value}. Choose one from {low} to {high}.</source>
        <translation>行的最小高度为 {value}。请选择 {low} 至 {high} 之间的值。</translation>
    </message>
    <message>
        <source>the baseline has {points} points; at most {most} are allowed</source>
        <translation>基线有 {points} 个点；最多允许 {most} 个</translation>
    </message>
    <message>
        <source>it has no column {name!r}</source>
        <translation>没有 {name!r} 列</translation>
    </message>
    <message>
        <source>it is of level {level!r}, not a line</source>
        <translation>其层级是 {level!r}，不是行</translation>
    </message>
    <message>
        <source>it has no file_name</source>
        <translation>没有 file_name</translation>
    </message>
    <message>
        <source>the labelling interface has more than {most:,} characters</source>
        <translation>标注界面超过 {most:,} 个字符</translation>
    </message>
    <message>
        <source>the labelling interface shows no image. Give it an &lt;Image value=&quot;$...&quot;&gt;</source>
        <translation>标注界面不显示图像。请加入 &lt;Image value=&quot;$...&quot;&gt;</translation>
    </message>
    <message>
        <source>the labelling interface takes no outlines. Add &lt;PolygonLabels&gt; or &lt;RectangleLabels&gt;</source>
        <translation>标注界面无法标出轮廓。请添加 &lt;PolygonLabels&gt; 或 &lt;RectangleLabels&gt;</translation>
    </message>
    <message>
        <source>none of its labels says that it is for text ({names}). Call one of them Text</source>
        <translation>没有任何标签表明用于文本（{names}）。请将其中一个命名为 Text</translation>
    </message>
    <message>
        <source>{path} holds {name!r} more than once.</source>
        <translation>{path} 中不止一次出现 {name!r}。</translation>
    </message>
    <message>
        <source>{name}: {cause}</source>
        <translation>{name}：{cause}</translation>
    </message>
    <message>
        <source>its columns are {names}, not file_name and regions</source>
        <translation>没有 file_name 和 regions 列，只有 {names}</translation>
    </message>
    <message>
        <source>What was fixed</source>
        <translation>修正情况</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>拖动以移动视图</translation>
    </message>
    <message>
        <source>Insert point of baseline</source>
        <translation>插入基线点</translation>
    </message>
    <message>
        <source>Move point of baseline</source>
        <translation>移动基线点</translation>
    </message>
    <message>
        <source>Nothing had been proposed on this page before people outlined its lines.</source>
        <translation>在人工标出行之前，本页不曾有候选。</translation>
    </message>
    <message>
        <source>A command accepted this page, and no person has looked at all of it.</source>
        <translation>此页由命令接受，没有人看完整页。</translation>
    </message>
    <message>
        <source>As it stands: the page is not accepted yet.</source>
        <translation>仅为当前情况：此页尚未接受。</translation>
    </message>
    <message>
        <source>Reading what the detector saw …</source>
        <translation>正在读取检测数据 …</translation>
    </message>
    <message numerus="yes">
        <source>%n lines. Characters and readings follow when you let go.</source>
        <translation>
            <numerusform>%n 行。松开后显示字符和识别结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a slider: the detector does not look again.</source>
        <translation>移动滑块即可，无需重新检测。</translation>
    </message>
    <message>
        <source>This page was proposed with other values: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>本页的候选是用其他值生成的：文本阈值 {threshold}，外扩系数 {growth}，最小高度 {size} px。</translation>
    </message>
    <message>
        <source>The detector looks at this page …</source>
        <translation>检测器正在检测此页 …</translation>
    </message>
    <message>
        <source>No other page was proposed with other values.</source>
        <translation>没有其他页面的候选是用不同的值生成的。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are outlined anew.</source>
        <translation>
            <numerusform>正在为 %n 页重新生成轮廓。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the detector looks at again: what it saw is not kept.</source>
        <translation>
            <numerusform>其中 %n 页将重新检测：其检测数据未保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>How lines are outlined</source>
        <translation>行的轮廓设置</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>文本阈值</translation>
    </message>
    <message>
        <source>How sure the detector must be that something is text</source>
        <translation>检测器要有多大把握才视为文本</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>外扩系数</translation>
    </message>
    <message>
        <source>How far outlines lie around what the detector is sure of</source>
        <translation>轮廓从检测器有把握的范围向外扩展多少</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>最小高度</translation>
    </message>
    <message>
        <source>Lines less high are left out</source>
        <translation>低于此高度的行会被略去</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Apply to all pages</source>
        <translation>应用到所有页面</translation>
    </message>
    <message>
        <source>Outlines anew all pages that are not done, in the background</source>
        <translation>在后台为所有未完成的页面重新生成轮廓</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>Detector {share}, {time} left</source>
        <translation>检测器 {share}，剩余时间：{time}</translation>
    </message>
    <message>
        <source>Reader {share}, {time} left</source>
        <translation>识别器 {share}，剩余时间：{time}</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Stop the training; one can go on from there later</source>
        <translation>停止训练；以后可以从那里继续</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止 …</translation>
    </message>
    <message>
        <source>Training begins …</source>
        <translation>训练即将开始 …</translation>
    </message>
    <message>
        <source>Click to look at it.</source>
        <translation>点击查看。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>显示比较</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The training stopped. {reason}</source>
        <translation>训练已停止。{reason}</translation>
    </message>
    <message>
        <source>{place} cannot be read ({reason}).</source>
        <translation>无法读取 {place}（{reason}）。</translation>
    </message>
    <message>
        <source>{line} is no address. Correct it.</source>
        <translation>{line} 不是地址。请更正。</translation>
    </message>
    <message>
        <source>Line {number}: {reason} Nothing was added.</source>
        <translation>第 {number} 行：{reason} 没有添加任何内容。</translation>
    </message>
    <message>
        <source>{list}: {reason}</source>
        <translation>{list}：{reason}</translation>
    </message>
    <message>
        <source>Take over what the other project says</source>
        <translation>采用另一个项目的内容</translation>
    </message>
    <message>
        <source>{page}: not merged. {reason}</source>
        <translation>{page}：未合并。{reason}</translation>
    </message>
    <message>
        <source>{page}: not merged. Its image is not there. Bring it back, and merge again.</source>
        <translation>{page}：未合并。其图像不存在。请恢复图像，然后重新合并。</translation>
    </message>
    <message>
        <source>Two people annotate it, and nobody has decided yet. Decide first, and merge again.</source>
        <translation>该页由两人分别标注，尚未裁定。请先裁定，然后重新合并。</translation>
    </message>
    <message>
        <source>{page}: what {who} said of it as a second person is not taken over. Decide between the two in {project}, and merge again.</source>
        <translation>{page}：{who} 作为第二人的标注未被采用。请在 {project} 中裁定两份标注，然后重新合并。</translation>
    </message>
    <message>
        <source>{page}: {text}</source>
        <translation>{page}：{text}</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: “{text}”.</source>
        <translation>{name} 有不同内容（{what}）：“{text}”。</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: it is not outlined any more.</source>
        <translation>{name} 有不同内容（{what}）：其中已不再勾画。</translation>
    </message>
    <message>
        <source>{name} says something else about {what}.</source>
        <translation>{name} 有不同内容：{what}。</translation>
    </message>
    <message>
        <source>Approve page</source>
        <translation>批准页面</translation>
    </message>
    <message>
        <source>Send page back</source>
        <translation>退回页面</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: a second person is to approve them.</source>
        <translation>
            <numerusform>%n 个已接受的页面尚待第二人批准，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: two people annotate them, and nobody has decided yet.</source>
        <translation>
            <numerusform>%n 个已接受的页面由两人分别标注、尚未裁定，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>{page}: not approved, {reason}</source>
        <translation>{page}：未批准，{reason}</translation>
    </message>
    <message>
        <source>{page}: not approved, because you worked on it yourself. Somebody else should look at it.</source>
        <translation>{page}：未批准，因为您自己处理过此页。请由他人查看。</translation>
    </message>
    <message>
        <source>{page}: not sent back, because it is not accepted.</source>
        <translation>{page}：未退回，因为尚未接受。</translation>
    </message>
    <message>
        <source>{page}: say what is to be done first, in an issue or a note.</source>
        <translation>{page}：请先在问题或备注中说明需要做什么。</translation>
    </message>
    <message>
        <source>{address} is no address. Copy it once more.</source>
        <translation>{address} 不是地址。请重新复制。</translation>
    </message>
    <message>
        <source>The address holds a password, and everybody who gets the project could read it. Leave it out, and let the system know it: see the guide.</source>
        <translation>地址中含有密码，拿到项目的人都能看到。请去掉密码，改在系统中设置：参见指南。</translation>
    </message>
    <message>
        <source>{address} has steps such as .. in it. Write where it leads.</source>
        <translation>{address} 中含有 .. 之类的步骤。请写出实际路径。</translation>
    </message>
    <message>
        <source>it is approved already.</source>
        <translation>此页先前已获批准。</translation>
    </message>
    <message>
        <source>it is not accepted. Accept it first; another person approves it then.</source>
        <translation>此页尚未接受。请先接受，再由他人批准。</translation>
    </message>
    <message>
        <source>nobody has looked at all of it. Look at it and accept it first.</source>
        <translation>没有人看完整页。请先查看并接受。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its issues are open. Close them, or send the page back.</source>
        <translation>
            <numerusform>有 %n 个未关闭的问题。请关闭它们，或退回页面。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing. Check the address.</source>
        <translation>那里没有任何内容。请检查地址。</translation>
    </message>
    <message>
        <source>Addresses with {scheme} need a package that is not installed. Install it: pip install &apos;labeler[{scheme}]&apos;.</source>
        <translation>使用 {scheme} 地址需要尚未安装的软件包。请安装：pip install &apos;labeler[{scheme}]&apos;。</translation>
    </message>
    <message>
        <source>{address} was fetched and is gone again. Try again.</source>
        <translation>{address} 下载后又不见了。请重试。</translation>
    </message>
    <message>
        <source>Not reachable now: {address}. {reason} What was said about the image is safe.</source>
        <translation>暂时无法访问：{address}。{reason} 该图像的标注是安全的。</translation>
    </message>
    <message>
        <source>There is no such file. Check the address.</source>
        <translation>没有此文件。请检查地址。</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or sign in.</source>
        <translation>无权读取。请检查地址，或登录。</translation>
    </message>
    <message>
        <source>The system does not know how to sign in there: see the guide.</source>
        <translation>系统中没有那里的登录信息：参见指南。</translation>
    </message>
    <message>
        <source>It leads on and on. Give the address it ends at.</source>
        <translation>地址不断跳转。请给出最终地址。</translation>
    </message>
    <message>
        <source>The certificate of the server is wrong.</source>
        <translation>服务器的证书有误。</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>服务器没有响应。请稍后重试。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network.</source>
        <translation>无法连接服务器。请检查网络。</translation>
    </message>
    <message>
        <source>Asking the server failed ({kind}). Try again later.</source>
        <translation>请求服务器失败（{kind}）。请稍后重试。</translation>
    </message>
    <message>
        <source>It holds more than {most} files. Unpack it.</source>
        <translation>其中有超过 {most} 个文件。请先解压。</translation>
    </message>
    <message>
        <source>{name} unfolds to more than {most} megabytes. Unpack it yourself.</source>
        <translation>{name} 解压后超过 {most} MB。请自行解压。</translation>
    </message>
    <message>
        <source>It has more than {most:,} bytes.</source>
        <translation>它超过 {most:,} 字节。</translation>
    </message>
    <message>
        <source>{what} is damaged ({reason}). Copy the archive again.</source>
        <translation>{what} 已损坏（{reason}）。请重新复制压缩包。</translation>
    </message>
    <message>
        <source>Nothing is fetched from {scheme} addresses. Name one that begins with http, https, s3 or gs.</source>
        <translation>不支持从 {scheme} 地址下载。请给出以 http、https、s3 或 gs 开头的地址。</translation>
    </message>
    <message>
        <source>The file has more than {most} megabytes. Cut it into parts.</source>
        <translation>文件超过 {most} MB。请拆分为几部分。</translation>
    </message>
    <message>
        <source>It wants you to sign in. Check the address, or get one that is open to you.</source>
        <translation>需要登录。请检查地址，或换用无需登录的地址。</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or get one that is open to you.</source>
        <translation>无权读取。请检查地址，或换用您有权访问的地址。</translation>
    </message>
    <message>
        <source>The file was taken away.</source>
        <translation>文件已被移走。</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a while.</source>
        <translation>服务器收到的请求过多。请稍等一会儿。</translation>
    </message>
    <message>
        <source>It comes too slowly. Try again later.</source>
        <translation>下载太慢。请稍后重试。</translation>
    </message>
    <message>
        <source>The server answers {code}. Try again later.</source>
        <translation>服务器返回 {code}。请稍后重试。</translation>
    </message>
    <message>
        <source>It answers with a web page, perhaps to sign in at. Open it in a browser.</source>
        <translation>返回的是网页，可能需要登录。请在浏览器中打开。</translation>
    </message>
    <message>
        <source>it has no identifier, no place or no comment</source>
        <translation>没有标识符、位置或评论</translation>
    </message>
    <message>
        <source>{text!r} is no moment</source>
        <translation>{text!r} 不是时间</translation>
    </message>
    <message>
        <source>{text!r} does not say its time zone</source>
        <translation>{text!r} 没有注明时区</translation>
    </message>
    <message>
        <source>Say what is the matter with the selected line; others see it and answer.</source>
        <translation>说明所选的行有什么问题；其他人会看到并回复。</translation>
    </message>
    <message>
        <source>A page that one person accepted is approved by another, or sent back with issues.</source>
        <translation>一人接受的页面由另一人批准，或附上问题退回。</translation>
    </message>
    <message>
        <source>Exports and trainings take pages that a second person approved, and no others.</source>
        <translation>导出和训练只使用已由第二人批准的页面。</translation>
    </message>
    <message>
        <source>As it stands. Any change of its regions takes the approval back.</source>
        <translation>按现状批准。其区域的任何更改都会撤销批准。</translation>
    </message>
    <message>
        <source>Pages that two people annotated without seeing each other&apos;s work, and what was refused because a page says something else.</source>
        <translation>由两人互不可见地标注的页面，以及因页面内容不同而被拒绝的编辑。</translation>
    </message>
    <message>
        <source>How far each pair of people agrees on what both annotated, by month.</source>
        <translation>每两个人对共同标注内容的一致程度，按月统计。</translation>
    </message>
    <message>
        <source>Pages, lines, minutes and edits a line, by day and person.</source>
        <translation>按日期和人员统计页数、行数、分钟数和每行编辑数。</translation>
    </message>
    <message>
        <source>Pin issue</source>
        <translation>标记问题</translation>
    </message>
    <message>
        <source>Raise issue on selection</source>
        <translation>对所选内容提出问题</translation>
    </message>
    <message>
        <source>Next open issue</source>
        <translation>下一个未关闭的问题</translation>
    </message>
    <message>
        <source>Previous open issue</source>
        <translation>上一个未关闭的问题</translation>
    </message>
    <message>
        <source>Close issue</source>
        <translation>关闭问题</translation>
    </message>
    <message>
        <source>Second look by another person</source>
        <translation>由他人复核</translation>
    </message>
    <message>
        <source>Use approved pages only</source>
        <translation>仅使用已批准的页面</translation>
    </message>
    <message>
        <source>Approve page and go on</source>
        <translation>批准页面并继续</translation>
    </message>
    <message>
        <source>Next page to approve</source>
        <translation>下一个待批准的页面</translation>
    </message>
    <message>
        <source>Decide between two annotations…</source>
        <translation>裁定两份标注…</translation>
    </message>
    <message>
        <source>Statistics of the day…</source>
        <translation>每日统计…</translation>
    </message>
    <message>
        <source>Agreement between people…</source>
        <translation>人员间一致性…</translation>
    </message>
    <message>
        <source>Reading starts at an unusual corner. Select the line and press S.</source>
        <translation>阅读从异常的角开始。请选择该行并按 S。</translation>
    </message>
    <message>
        <source>Insert point of curved line</source>
        <translation>插入弯曲行的点</translation>
    </message>
    <message>
        <source>Delete point of curved line</source>
        <translation>删除弯曲行的点</translation>
    </message>
    <message>
        <source>Move point of curved line</source>
        <translation>移动弯曲行的点</translation>
    </message>
    <message>
        <source>Move end of curved line</source>
        <translation>移动弯曲行的端点</translation>
    </message>
    <message>
        <source>Bend curved line</source>
        <translation>调整弯曲行的弧度</translation>
    </message>
    <message>
        <source>Change height of curved line</source>
        <translation>更改弯曲行的高度</translation>
    </message>
    <message>
        <source>A curved line keeps at least two points. Delete it as a whole.</source>
        <translation>弯曲行至少要有两个点。请删除整行。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines follow no curve any more. Undo brings the curve back.</source>
        <translation>
            <numerusform>%n 行不再跟随曲线。撤销可恢复曲线。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the lines that are disputed most …</source>
        <translation>正在查找最可能有误的行 …</translation>
    </message>
    <message>
        <source>No proposed line waits on the pages to review.</source>
        <translation>待审核的页面上没有待处理的候选行。</translation>
    </message>
    <message numerus="yes">
        <source>That was the last of the most disputed lines: %n settled.</source>
        <translation>
            <numerusform>争议最大的行已全部处理：共 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed lines</source>
        <translation>疑似有误的行</translation>
    </message>
    <message>
        <source>Settled. Go on to the next disputed line when you are done with it.</source>
        <translation>已处理。完成后请转到下一个疑似有误的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed lines wait</source>
        <translation>
            <numerusform>%n 个疑似有误的行待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed line {place} of {total}.</source>
        <translation>疑似有误的行：第 {place} 个，共 {total} 个。</translation>
    </message>
    <message>
        <source>The detector is not sure that it is one: {score}.</source>
        <translation>检测器不确定这是一行：{score}。</translation>
    </message>
    <message>
        <source>The reader sees no character on it.</source>
        <translation>识别器在此行中没有发现字符。</translation>
    </message>
    <message>
        <source>The reader is {percent} % sure of “{character}”.</source>
        <translation>识别器对“{character}”的把握为 {percent} %。</translation>
    </message>
    <message>
        <source>Looking through the pages …</source>
        <translation>正在检查页面 …</translation>
    </message>
    <message>
        <source>Nothing is known yet of the pages that follow: they have no proposals.</source>
        <translation>后续页面的情况尚不可知：它们还没有候选。</translation>
    </message>
    <message>
        <source>What is expected to be wrong with lines and their texts, by scores and readings as they were counted on other pages, and put right meanwhile. What a model learns from it is not in it.</source>
        <translation>其间预计会修正的行及其文本中的错误，由得分和识别结果按其他页面上的统计估计。模型由此学到的内容不计在内。</translation>
    </message>
    <message numerus="yes">
        <source>Times are by your own last %n pages: {factor} times as long as a trained hand takes.</source>
        <translation>
            <numerusform>时间按您自己最近的 %n 页估计：为熟手用时的 {factor} 倍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of a trained hand, until some pages tell yours.</source>
        <translation>时间按熟手估计；您完成一些页面后，改按您的速度。</translation>
    </message>
    <message numerus="yes">
        <source>The next {minutes} minutes: about %n pages, {wrong} lines put right</source>
        <translation>
            <numerusform>接下来 {minutes} 分钟：约 %n 页，修正 {wrong} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has an open issue.</source>
        <translation>所有页面都没有未关闭的问题。</translation>
    </message>
    <message>
        <source>No page waits for your approval.</source>
        <translation>没有等待您批准的页面。</translation>
    </message>
    <message>
        <source>Not all of this page was on the screen, large enough to be read. Look at the rest first.</source>
        <translation>此页尚未以可读的大小完整显示过。请先查看其余部分。</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Press again to approve it all the same.</source>
        <translation>您自己处理过此页。再按一次仍可批准。</translation>
    </message>
    <message>
        <source>Only a page that somebody accepted can be sent back.</source>
        <translation>只有已接受的页面才能退回。</translation>
    </message>
    <message>
        <source>Say what is to be done first: pin an issue to what is wrong, or write a note.</source>
        <translation>请先说明需要做什么：在有误之处标记问题，或写备注。</translation>
    </message>
    <message>
        <source>This page cannot be approved: {reason}</source>
        <translation>无法批准此页：{reason}</translation>
    </message>
    <message>
        <source>Make curved line</source>
        <translation>转为弯曲行</translation>
    </message>
    <message>
        <source>Make Bezier curves</source>
        <translation>转为贝塞尔曲线</translation>
    </message>
    <message numerus="yes">
        <source>Make %n curved lines</source>
        <translation>
            <numerusform>将 %n 行转为弯曲行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make Bezier curves of %n lines</source>
        <translation>
            <numerusform>将 %n 行转为贝塞尔曲线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n curves</source>
        <translation>
            <numerusform>移除 %n 条曲线</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that are to be curved.</source>
        <translation>请选择要转为曲线的行。</translation>
    </message>
    <message>
        <source>It is one already. Drag its points.</source>
        <translation>已经是曲线。请拖动其各点。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines stay as they are: overlap {overlap}, and {least} is needed.</source>
        <translation>
            <numerusform>%n 行保持不变：重叠 {overlap}，需要 {least}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{action} (overlap only {overlap})</source>
        <translation>{action}（重叠仅 {overlap}）</translation>
    </message>
    <message>
        <source>{action} (overlap {overlap})</source>
        <translation>{action}（重叠 {overlap}）</translation>
    </message>
    <message>
        <source>The selected lines have no curve.</source>
        <translation>所选的行没有曲线。</translation>
    </message>
    <message>
        <source>Add images by address</source>
        <translation>按地址添加图像</translation>
    </message>
    <message>
        <source>The images stay where they are. Each is fetched once somebody comes to it.</source>
        <translation>图像留在原处。有人翻到时才会下载。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>One address a line: of an image, an archive or a folder.</source>
        <translation>每行一个地址：图像、压缩包或文件夹。</translation>
    </message>
    <message>
        <source>Open project on a server</source>
        <translation>打开服务器上的项目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>kept in memory until the program ends</source>
        <translation>保存在内存中，直到程序结束</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Raise issue</source>
        <translation>提出问题</translation>
    </message>
    <message>
        <source>Answer issue</source>
        <translation>回复问题</translation>
    </message>
    <message>
        <source>No issues on this page. Pin one to whatever you want to discuss.</source>
        <translation>此页上还没有人提出问题。想讨论哪里，就在哪里标记问题。</translation>
    </message>
    <message>
        <source>What is the matter?</source>
        <translation>有什么问题？</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Issues of this page</source>
        <translation>此页的问题</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>讨论内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}，{moment}</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}：{text}</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>训练正在运行</translation>
    </message>
    <message>
        <source>Closing the project stops its training.</source>
        <translation>关闭项目会停止其训练。</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept. To resume it, open the project again and choose Retrain.</source>
        <translation>训练至今学到的内容会保留。要继续训练，请重新打开项目并选择“再训练”。</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>停止训练并关闭</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>{place} is not empty. Choose an empty database, or a new folder.</source>
        <translation>{place} 不是空的。请选择空数据库或新文件夹。</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read ({reason}). Nothing was copied. {way_out}</source>
        <translation>{place}：有一行记录无法读取（{reason}）。没有复制任何内容。{way_out}</translation>
    </message>
    <message>
        <source>What was written into table {table} of {place} is not what is read there, so nothing was kept. Try again, or choose another database.</source>
        <translation>{place} 的表 {table} 中写入的内容与读回的不一致，因此没有保留任何内容。请重试，或选择其他数据库。</translation>
    </message>
    <message>
        <source>Click what the issue is about; Esc ends</source>
        <translation>点击问题所指之处；Esc 结束</translation>
    </message>
    <message>
        <source>The project has no page {page_id}.</source>
        <translation>项目中没有页面 {page_id}。</translation>
    </message>
    <message>
        <source>{name} has no role in this project. Have an owner give them one first.</source>
        <translation>{name} 在此项目中没有角色。请先让所有者为其分配角色。</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>What was said before the decision cannot be read: {reason}.</source>
        <translation>无法读取裁定前的标注：{reason}。</translation>
    </message>
    <message>
        <source>The image changed between the two annotations.</source>
        <translation>图像在两次标注之间已更改。</translation>
    </message>
    <message>
        <source>{page}: left out. {who} annotated it both times.</source>
        <translation>{page}：未计入。两次标注均为 {who}。</translation>
    </message>
    <message>
        <source>{page}: left out. {reason}</source>
        <translation>{page}：未计入。{reason}</translation>
    </message>
    <message>
        <source>The page is turned, but only until the project is closed: {folder} cannot be written ({error}). Make room there, or make the folder writable.</source>
        <translation>页面已旋转，但仅保持到项目关闭：无法写入 {folder}（{error}）。请在那里腾出空间，或将该文件夹设为可写。</translation>
    </message>
    <message>
        <source>A part of {width} x {height} pixels is too large to be read at once: {most} million pixels are the most. Choose a smaller area.</source>
        <translation>{width} x {height} 像素的部分过大，无法一次读取：最多 {most} 百万像素。请选择较小的范围。</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and all of it is seen {most} pixels wide at most. Choose an area of it.</source>
        <translation>图像有 {width} x {height} 像素，查看全图时宽度最多为 {most} 像素。请选择其中的一个范围。</translation>
    </message>
    <message>
        <source>You have no role in this project. Ask an owner for one.</source>
        <translation>您在此项目中没有角色。请向所有者申请。</translation>
    </message>
    <message>
        <source>Reviewers of this project do that. Ask one, or its owner.</source>
        <translation>此操作由本项目的审核者执行。请联系审核者或项目所有者。</translation>
    </message>
    <message>
        <source>Owners of this project do that. Ask one of them.</source>
        <translation>此操作由本项目的所有者执行。请联系所有者。</translation>
    </message>
    <message>
        <source>it says what is written, but not where. Take the full labels of the set</source>
        <translation>它只说明写了什么，没有说明位置。请使用该数据集的完整标注</translation>
    </message>
    <message>
        <source>it is a list, and not one of results with image_id, bbox and score</source>
        <translation>它是列表，但不是含有 image_id、bbox 和 score 的结果列表</translation>
    </message>
    <message>
        <source>it has {classes} classes, and nothing tells which of them are text. Import the file of the data set with its categories and give its images by number, or keep one class</source>
        <translation>它有 {classes} 个类别，而无从得知哪些是文本。请导入带类别的数据集文件，并按编号提供其图像，或只保留一个类别</translation>
    </message>
    <message>
        <source>its images may be those of {names}. Leave only the file beside it that the detector was run on, and import it again</source>
        <translation>其图像可能属于 {names}。请在旁边只保留检测器运行时所用的文件，然后重新导入</translation>
    </message>
    <message>
        <source>it is a list of results, and nothing tells which images {images} are. Put the COCO file of the images that the detector was run on beside it, and import it again</source>
        <translation>它是结果列表，而无从得知 {images} 是哪些图像。请将检测器所处理图像的 COCO 文件放在旁边，然后重新导入</translation>
    </message>
    <message>
        <source>{line!r} is no colour, centre, box and character</source>
        <translation>{line!r} 不是颜色、中心、边框和字符</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, too many to be in memory at once, which this needs. Scale a copy of it down for that.</source>
        <translation>图像有 {width} x {height} 像素，过多而无法一次载入内存，但此操作需要如此。请为此使用缩小的副本。</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million that are read by parts. Cut it into several files.</source>
        <translation>图像有 {width} x {height} 像素，超过可分块读取的上限 {limit} 百万像素。请将其切分为多个文件。</translation>
    </message>
    <message>
        <source>The directory says two sizes.</source>
        <translation>图像目录中记录了两种尺寸。</translation>
    </message>
    <message>
        <source>The image is damaged at {x}, {y} ({error}). Copy it again or replace it.</source>
        <translation>图像在 {x}, {y} 处已损坏（{error}）。请重新复制或替换。</translation>
    </message>
    <message>
        <source>The TIFF is compressed in a way that cannot be read by parts (number {number}). Save it in tiles, compressed with Deflate, LZW or JPEG.</source>
        <translation>此 TIFF 的压缩方式不支持分块读取（编号 {number}）。请以图块保存，并使用 Deflate、LZW 或 JPEG 压缩。</translation>
    </message>
    <message>
        <source>The TIFF keeps its {width} x {height} pixels in too large pieces to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>此 TIFF 存储其 {width} x {height} 像素的分块过大，无法分块读取。请以 256 x 256 像素或更大的图块保存。</translation>
    </message>
    <message>
        <source>The TIFF is cut into {count:,} strips or tiles, too many to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>此 TIFF 被分成 {count:,} 个条带或图块，过多而无法分块读取。请以 256 x 256 像素或更大的图块保存。</translation>
    </message>
    <message>
        <source>Looking through the pages for doubtful lines: the list grows meanwhile …</source>
        <translation>正在各页面中查找存疑的行：列表会随之增长 …</translation>
    </message>
    <message>
        <source>{name} works on this page. What you change is merged with what they do; take the page over if it is to be yours.</source>
        <translation>{name} 正在处理此页。您的更改会与对方的更改合并；如需改由您处理，请接手此页。</translation>
    </message>
    <message>
        <source>The page is yours now. {name} is shown that.</source>
        <translation>此页现由您处理。{name} 会看到提示。</translation>
    </message>
    <message>
        <source>Who works on this page</source>
        <translation>此页由谁处理</translation>
    </message>
    <message>
        <source>Most lines of this page run upwards.</source>
        <translation>此页多数行自下而上。</translation>
    </message>
    <message>
        <source>Most lines of this page stand on their heads.</source>
        <translation>此页多数行上下颠倒。</translation>
    </message>
    <message>
        <source>Most lines of this page run downwards.</source>
        <translation>此页多数行自上而下。</translation>
    </message>
    <message>
        <source>View of the page</source>
        <translation>页面视图</translation>
    </message>
    <message>
        <source>{name} has no role in this project, so there is none to take away.</source>
        <translation>{name} 在此项目中没有角色，无需移除。</translation>
    </message>
    <message>
        <source>A project in a file has no roles: whoever may write the file may do all. Copy it to a server first.</source>
        <translation>文件中的项目没有角色：能写入该文件的人可执行所有操作。请先将其复制到服务器。</translation>
    </message>
    <message>
        <source>{name} owns the tables of the project, and so is an owner. Have another role of the server own them first (REASSIGN OWNED).</source>
        <translation>{name} 拥有项目的数据表，因此是所有者。请先将这些表转给服务器的另一个角色（REASSIGN OWNED）。</translation>
    </message>
    <message>
        <source>{name} looks like {other}, who has a role in this project. Choose a name that nobody takes for theirs.</source>
        <translation>{name} 看起来与 {other} 相同，而后者在本项目中已有角色。请选择不会混淆的名字。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it begins or ends with a space, or holds an invisible or a composed character. Type it anew.</source>
        <translation>{name} 不能用作角色名：其首尾有空格，或含有不可见字符或组合字符。请重新输入。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it has up to 63 bytes, is not public or none, and begins neither with pg_ nor with labeler_.</source>
        <translation>{name} 不能作为角色名：角色名最多 63 字节，不能是 public 或 none，也不能以 pg_ 或 labeler_ 开头。</translation>
    </message>
    <message>
        <source>Page {page_id} is not accepted yet. It can be annotated a second time once somebody has accepted it.</source>
        <translation>页面 {page_id} 尚未接受。须先有人接受，才能进行第二次标注。</translation>
    </message>
    <message>
        <source>Nobody has looked at all of page {page_id} yet. Look at it and accept it first.</source>
        <translation>还没有人看完第 {page_id} 页。请先查看并接受。</translation>
    </message>
    <message>
        <source>{who} annotates this page. Go on with another.</source>
        <translation>{who} 正在标注此页。请继续处理其他页面。</translation>
    </message>
    <message>
        <source>You annotated this page before. Somebody else is to do it a second time.</source>
        <translation>您已标注过此页。第二次应由他人标注。</translation>
    </message>
    <message>
        <source>The page was removed meanwhile. Bring it back, and decide again.</source>
        <translation>其间此页已被移除。请将其恢复后重新裁定。</translation>
    </message>
    <message>
        <source>{who} decided on this page meanwhile. Nothing was changed.</source>
        <translation>其间 {who} 已裁定此页。未作任何更改。</translation>
    </message>
    <message>
        <source>Somebody changed this page meanwhile. Compare both again, and decide then.</source>
        <translation>其间有人更改了此页。请重新比较两者，然后再裁定。</translation>
    </message>
    <message>
        <source>The detector sees a gap in this line: {take} cuts it there, {refuse} leaves it whole.</source>
        <translation>检测器在此行中看到间隙：{take} 在该处切开，{refuse} 保持完整。</translation>
    </message>
    <message>
        <source>The detector sees one line here: {take} joins the two, {refuse} leaves them apart.</source>
        <translation>检测器认为这里是同一行：{take} 合并两者，{refuse} 保持分开。</translation>
    </message>
    <message>
        <source>Nothing is suggested for the selected line.</source>
        <translation>对所选的行没有建议。</translation>
    </message>
    <message>
        <source>Keep line whole</source>
        <translation>保持行完整</translation>
    </message>
    <message>
        <source>Keep lines apart</source>
        <translation>保持行分开</translation>
    </message>
    <message>
        <source>{key} leads from one to the next</source>
        <translation>{key} 依次跳到下一处</translation>
    </message>
    <message>
        <source>{key} accepts the page and goes on</source>
        <translation>{key} 接受此页并继续</translation>
    </message>
    <message>
        <source>{times} images have the id {key}, and nothing tells whose the annotations are. Give each its own</source>
        <translation>有 {times} 张图像的 id 均为 {key}，无法判断标注属于哪一张。请为每张图像设置各自的 id</translation>
    </message>
    <message>
        <source>This was decided meanwhile, in another window. Nothing was changed.</source>
        <translation>这一项已在另一个窗口中裁定。未作任何更改。</translation>
    </message>
    <message>
        <source>“{text}” was not stored: the page was changed elsewhere meanwhile. Compare both.</source>
        <translation>“{text}”未保存：该页面已在别处被更改。请比较双方。</translation>
    </message>
    <message>
        <source>Something waits for your decision.</source>
        <translation>有内容等待您裁定。</translation>
    </message>
    <message>
        <source>Another project of the same images, or a copy of this one that somebody worked on. It is only read. What both say differently stays as it is here, and waits for your decision.</source>
        <translation>使用相同图像的另一个项目，或有人处理过的本项目副本。它只会被读取。双方不同之处在此保持原样，等待您裁定。</translation>
    </message>
    <message>
        <source>The other project holds nothing new.</source>
        <translation>另一个项目没有新内容。</translation>
    </message>
    <message>
        <source>That is this project. Choose another one.</source>
        <translation>这就是本项目。请选择另一个。</translation>
    </message>
    <message>
        <source>{path} is not a project. Choose the folder of one.</source>
        <translation>{path} 不是项目。请选择项目所在的文件夹。</translation>
    </message>
    <message>
        <source>Merge another project</source>
        <translation>合并另一个项目</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>另一个项目</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Choose the other project</source>
        <translation>选择另一个项目</translation>
    </message>
    <message>
        <source>Choose the other project first.</source>
        <translation>请先选择另一个项目。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>%n pages here will change.</source>
        <translation>
            <numerusform>此处有 %n 页将更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be added.</source>
        <translation>
            <numerusform>将添加 %n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pages.</source>
        <translation>
            <numerusform>已合并 %n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things differ in both projects and wait for a decision.</source>
        <translation>
            <numerusform>双方有 %n 处不同，等待裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>转录</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>the reason to ignore</source>
        <translation>忽略原因</translation>
    </message>
    <message>
        <source>the line it belongs to</source>
        <translation>所属的行</translation>
    </message>
    <message>
        <source>the origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the settled disagreement</source>
        <translation>已处理的不一致</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>what another program says</source>
        <translation>其他程序的信息</translation>
    </message>
    <message>
        <source>the transcript and the count</source>
        <translation>转录和字数</translation>
    </message>
    <message>
        <source>{what} of a line</source>
        <translation>某行的{what}</translation>
    </message>
    <message>
        <source>{what} of a character</source>
        <translation>某字符的{what}</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>a character</source>
        <translation>一个字符</translation>
    </message>
    <message>
        <source>a line that is divided or joined</source>
        <translation>被切开或合并的行</translation>
    </message>
    <message>
        <source>a character that is divided or joined</source>
        <translation>被切开或合并的字符</translation>
    </message>
    <message>
        <source>the characters of a line</source>
        <translation>某行的字符</translation>
    </message>
    <message>
        <source>what becomes of a proposal</source>
        <translation>候选的处理结果</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>what another program says of the page</source>
        <translation>其他程序关于页面的信息</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>the state of the page</source>
        <translation>页面状态</translation>
    </message>
    <message>
        <source>the reading order</source>
        <translation>阅读顺序</translation>
    </message>
    <message>
        <source>Somebody else changed {what} meanwhile.</source>
        <translation>其间有人更改了：{what}。</translation>
    </message>
    <message>
        <source>{who} changed {what} meanwhile (“{edit}”, {ago}).</source>
        <translation>{who} 在此期间更改了：{what}（“{edit}”，{ago}）。</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>另一个窗口</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>{number} 秒前</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number} 分钟前</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number} 小时前</translation>
    </message>
</context>
</TS>
