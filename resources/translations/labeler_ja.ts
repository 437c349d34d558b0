<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect when Labeler is started next.</source>
        <translation>次回 Labeler を起動したときに有効になります。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Stands beside every verdict and edit. Empty: the name you are logged in with.</source>
        <translation>すべての判定と編集に記録されます。空の場合はログイン名を使います。</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>十字線</translation>
    </message>
    <message>
        <source>While something is drawn.</source>
        <translation>描画中に表示します。</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>at full width</source>
        <translation>ページの幅</translation>
    </message>
    <message>
        <source>with all its text</source>
        <translation>テキスト全体</translation>
    </message>
    <message>
        <source>at the width of its text</source>
        <translation>テキストの幅</translation>
    </message>
    <message>
        <source>as the last one was</source>
        <translation>直前のページと同じ</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Width of outlines</source>
        <translation>輪郭線の太さ</translation>
    </message>
    <message>
        <source>In pixels. From 2 on, pages with thousands of lines are drawn more slowly.</source>
        <translation>ピクセル単位。2 以上では数千行あるページの描画が遅くなります。</translation>
    </message>
    <message>
        <source>Light rim</source>
        <translation>明るい縁取り</translation>
    </message>
    <message>
        <source>A light edge around outlines, so that they stand out on dark and busy photos. Left out on pages with many lines.</source>
        <translation>輪郭線の周りの明るい縁です。暗い写真や込み入った写真でも見やすくなります。行の多いページでは省かれます。</translation>
    </message>
    <message>
        <source>A page is shown</source>
        <translation>ページの表示範囲</translation>
    </message>
    <message>
        <source>Where there is no text yet, the page itself. What is left out counts as not seen until it is shown.</source>
        <translation>テキストがまだなければページ全体を表示します。範囲外の部分は、表示するまで見たことになりません。</translation>
    </message>
    <message>
        <source>Overview of the page</source>
        <translation>ページの全体図</translation>
    </message>
    <message>
        <source>While part of it is out of view.</source>
        <translation>ページの一部が表示範囲の外にあるときに表示します。</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>ページをサムネイルで表示</translation>
    </message>
    <message>
        <source>Rather than as names.</source>
        <translation>名前だけの一覧の代わりに表示します。</translation>
    </message>
    <message>
        <source>Most worth first</source>
        <translation>効果の大きいページから</translation>
    </message>
    <message>
        <source>The list begins with the pages on which most is expected to be put right in a minute.</source>
        <translation>1 分あたりに直せる誤りが多いと見込まれるページから順に、一覧に並べます。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Propose by itself</source>
        <translation>自動で提案</translation>
    </message>
    <message>
        <source>The page on screen first, then the pages you will reach next.</source>
        <translation>まず表示中のページ、続いてこれから開くページの順に提案します。</translation>
    </message>
    <message>
        <source>Pages ahead</source>
        <translation>先読みページ数</translation>
    </message>
    <message>
        <source>How many of the next pages get proposals before you reach them.</source>
        <translation>開く前に提案を用意しておく、この先のページの数。</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>最低スコア</translation>
    </message>
    <message>
        <source>Proposals the detector is less sure of stay hidden. No page is detected again.</source>
        <translation>検出器の確信度がこれより低い提案を隠します。再検出は行いません。</translation>
    </message>
    <message>
        <source>Detector runs on</source>
        <translation>検出器の実行先</translation>
    </message>
    <message>
        <source>Takes effect when the detector is loaded next.</source>
        <translation>次に検出器を読み込んだときに有効になります。</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
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
        <translation>新しいプロジェクトの初期モデル</translation>
    </message>
    <message>
        <source>The detector. Another one is chosen under Proposals, Models, at any time.</source>
        <translation>検出器です。「提案」の「モデル」でいつでも別のものを選べます。</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Images from elsewhere</source>
        <translation>外部の画像</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>コピーのフォルダー</translation>
    </message>
    <message>
        <source>Of images that servers hold. Empty: among the user&apos;s own. Takes effect when Labeler is started next.</source>
        <translation>サーバーにある画像のコピーを置きます。空の場合はあなたのファイルの中に置きます。次回 Labeler を起動したときに有効になります。</translation>
    </message>
    <message>
        <source>Gigabytes of copies</source>
        <translation>コピーの上限（GB）</translation>
    </message>
    <message>
        <source>Those used longest ago go first, and are fetched again when they are needed.</source>
        <translation>最後に使ったのが古いものから削除し、必要になれば再び取得します。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>自動でバックアップ</translation>
    </message>
    <message>
        <source>When a project is closed, and now and then, if anything was done. Images are not copied.</source>
        <translation>変更があれば、プロジェクトを閉じたときと作業中に随時行います。画像はコピーしません。</translation>
    </message>
    <message>
        <source>Minutes between copies</source>
        <translation>コピーの間隔（分）</translation>
    </message>
    <message>
        <source>One for each hour of the last day is kept, and one for each day of the last month.</source>
        <translation>直近 1 日は 1 時間ごと、直近 1 か月は 1 日ごとに 1 つずつ残します。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Empty: inside each project, where copies go when its disk does. A folder on another disk is safer.</source>
        <translation>空の場合は各プロジェクトの中に置くため、ディスクが壊れるとコピーも失われます。別のディスクのフォルダーのほうが安全です。</translation>
    </message>
    <message>
        <source>Gigabytes at most</source>
        <translation>上限（GB）</translation>
    </message>
    <message>
        <source>For each project; the oldest copies go first, the last three always stay.</source>
        <translation>プロジェクトごとの上限です。古いコピーから削除し、最後の 3 つは必ず残します。</translation>
    </message>
    <message>
        <source>The image of this page is still being read.</source>
        <translation>このページの画像はまだ読み込み中です。</translation>
    </message>
    <message>
        <source>Some of this has only just come up. Press again when you have looked.</source>
        <translation>一部は今表示されたばかりです。確認してからもう一度押してください。</translation>
    </message>
    <message>
        <source>This page cannot be accepted: {reason}</source>
        <translation>このページは承認できません：{reason}</translation>
    </message>
    <message>
        <source>You will be asked before proposals that nobody saw are accepted.</source>
        <translation>誰も見ていない提案を承認する前に確認します。</translation>
    </message>
    <message>
        <source>Accept page</source>
        <translation>ページを承認</translation>
    </message>
    <message>
        <source>Before the page is accepted</source>
        <translation>ページを承認する前に</translation>
    </message>
    <message>
        <source>Do the same until Labeler is closed</source>
        <translation>Labeler を閉じるまで同じようにする</translation>
    </message>
    <message>
        <source>All of this page was seen now.</source>
        <translation>このページ全体が確認されました。</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>このまま承認</translation>
    </message>
    <message>
        <source>There is no text: accept as empty</source>
        <translation>テキストなし：空として承認</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n lines</source>
        <translation>
            <numerusform>%n 行を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて承認</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>すべて却下</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>最初のものを表示</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>ページ全体を表示</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Accepted like this, the page is marked as unseen until somebody has looked at it.</source>
        <translation>このまま承認すると、誰かが見るまで、ページに未確認の印が付きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful readings nobody looked at stay without transcript: {named}.</source>
        <translation>
            <numerusform>誰も見ていない不確かな読み取り %n 件は、書き起こしなしのままになります：{named}。</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted as empty.</source>
        <translation>空として承認しました。</translation>
    </message>
    <message>
        <source>accepted, and marked as unseen.</source>
        <translation>承認し、未確認の印を付けました。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message numerus="yes">
        <source>{quoted} and %n more</source>
        <translation>
            <numerusform>{quoted} ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n proposed lines on this page were not seen yet.</source>
        <translation>
            <numerusform>このページで提案された %n 行は、まだ見られていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {lines} proposed lines were not seen yet.</source>
        <translation>
            <numerusform>提案された {lines} 行のうち %n 行は、まだ見られていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the page were not seen yet.</source>
        <translation>
            <numerusform>このページの %n 行は、まだ見られていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the page was not seen yet.</source>
        <translation>このページには、まだ見られていない部分があります。</translation>
    </message>
    <message numerus="yes">
        <source>Without them the page is empty.</source>
        <translation>
            <numerusform>それらを除くと、ページは空です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n lines proposed.</source>
        <translation>
            <numerusform>ここには輪郭を付けた行がありませんが、スライダーで隠れている提案が %n 行あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line is outlined here, but the slider hides %n characters proposed.</source>
        <translation>
            <numerusform>ここには輪郭を付けた行がありませんが、スライダーで隠れている提案が %n 文字あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is outlined here, and the detector has not looked yet.</source>
        <translation>ここには輪郭を付けた行がなく、検出器もまだ実行されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere.</source>
        <translation>
            <numerusform>テキストらしいのに輪郭のない箇所が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all labels of this page could be imported: {problem}</source>
        <translation>このページのラベルの一部をインポートできませんでした：{problem}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>For the selected lines, else for all of the page. Spaces do not count; punctuation does, and a letter with its accents is one.</source>
        <translation>選択した行、選択がなければページ全体が対象です。空白は数えず、句読点は数えます。アクセント付きの文字は 1 文字とします。</translation>
    </message>
    <message>
        <source>Again: on to the next doubtful character, on this line or on the next line to check.</source>
        <translation>もう一度押すと、この行または次の要確認行の、次の不確かな文字へ進みます。</translation>
    </message>
    <message>
        <source>What the detector saw too faintly to propose it, where nothing is outlined. Enter outlines it, Ctrl+I outlines and ignores it, X dismisses it for good. While this is on, accepting a page asks.</source>
        <translation>検出器の反応が弱く提案されなかった、輪郭のない箇所を表示します。Enter で輪郭を付け、Ctrl+I で輪郭を付けて無視し、X で今後表示しないようにします。オンの間は、ページの承認時に確認します。</translation>
    </message>
    <message>
        <source>How sure the detector must be, how far outlines go around it, and how low lines may be: seen at once, because it does not look again.</source>
        <translation>検出器に求める確信度、輪郭の広がり、行の最小の高さを調整します。再検出しないため、結果はすぐに表示されます。</translation>
    </message>
    <message>
        <source>Cuts the selected lines, else all of the page, where the reader sees spaces.</source>
        <translation>選択した行、選択がなければページ全体を、認識器が空白と見なした位置で分割します。</translation>
    </message>
    <message>
        <source>On the screen only, until Labeler is closed.</source>
        <translation>画面表示だけに適用し、Labeler を閉じるまで有効です。</translation>
    </message>
    <message>
        <source>Where the letters of the selected lines stand, as their outlines suggest. Drag the points to where they do.</source>
        <translation>選択した行の文字が並ぶベースラインを、輪郭から求めて描きます。その後、点をドラッグして調整します。</translation>
    </message>
    <message>
        <source>Baselines of selected lines are always shown.</source>
        <translation>選択した行のベースラインは常に表示します。</translation>
    </message>
    <message>
        <source>Lines and proposals without the empty part of the page around them.</source>
        <translation>周囲の余白を除き、行と提案のある部分を表示します。</translation>
    </message>
    <message>
        <source>Forget what was to be done with proposals that nobody saw when a page is accepted.</source>
        <translation>誰も見ていない提案をページの承認時にどうするか、以前の選択を取り消します。</translation>
    </message>
    <message>
        <source>Propose what lines say, in this project. What people wrote stays either way.</source>
        <translation>このプロジェクトの行の読み取りを提案します。人が書いたものは変わりません。</translation>
    </message>
    <message>
        <source>Cut proposed lines where the reader sees spaces. Until you choose, the accepted pages say whether they outline lines or words.</source>
        <translation>提案された行を、認識器が空白と見なした位置で分割します。選択するまでは、承認済みのページの輪郭が行か単語かに従います。</translation>
    </message>
    <message>
        <source>Labels in a file or an archive, with their images, become a project. Folders with labels are opened as any other.</source>
        <translation>ファイルまたはアーカイブのラベルと画像からプロジェクトを作成します。ラベルのあるフォルダーは通常どおり開けます。</translation>
    </message>
    <message>
        <source>Images that appeared in the folders of the project since it was made.</source>
        <translation>プロジェクトの作成後にそのフォルダーに現れた画像。</translation>
    </message>
    <message>
        <source>Folders that the project names and you added no images from. It may be of others.</source>
        <translation>プロジェクトに記されているものの、あなたが画像を追加していないフォルダー。他の人のものかもしれません。</translation>
    </message>
    <message>
        <source>Edits that could not be stored when they were made, and were kept aside.</source>
        <translation>編集時に保存できず、別に取っておいた編集。</translation>
    </message>
    <message>
        <source>As the image was turned or scaled since it was labelled.</source>
        <translation>ラベル付け後に画像が受けた回転・拡大縮小に合わせます。</translation>
    </message>
    <message>
        <source>They fit the image that is there now.</source>
        <translation>ラベルは現在の画像に合っています。</translation>
    </message>
    <message>
        <source>All labels and the weights that were trained; images are not copied.</source>
        <translation>すべてのラベルと学習済みの重み。画像はコピーしません。</translation>
    </message>
    <message>
        <source>Everything that belongs to the project. What cannot be read is kept aside and named.</source>
        <translation>プロジェクトに属するすべてを調べます。読み込めないものは別に取っておき、名前を示します。</translation>
    </message>
    <message>
        <source>A detector or reader in an ONNX file of somebody else, after a trial on three pages.</source>
        <translation>他で作られた ONNX ファイルの検出器または認識器を、3 ページで試してから追加します。</translation>
    </message>
    <message>
        <source>Which detectors and readers there are: use another one, or remove one.</source>
        <translation>検出器と認識器の一覧です。切り替えや削除ができます。</translation>
    </message>
    <message>
        <source>What had been proposed, under what it became: while the key is held, or from one press to the next.</source>
        <translation>提案されたときの輪郭を、現在の輪郭の下に表示します。キーを押している間、または短く押してもう一度押すまで有効です。</translation>
    </message>
    <message>
        <source>How much people had to change, by model, and on which pages most.</source>
        <translation>人が修正した量をモデルごとに示し、修正の多かったページを一覧します。</translation>
    </message>
    <message>
        <source>Edges that are dragged snap to those of other lines: to the same height, or in line with them.</source>
        <translation>ドラッグした辺を、他の行と同じ高さになる位置や、他の行と並ぶ位置に揃えます。</translation>
    </message>
    <message>
        <source>In a corner, while part of the page is out of view. Drag on it to move the view.</source>
        <translation>ページの一部が表示範囲の外にあるとき、隅に表示します。ドラッグすると表示位置が動きます。</translation>
    </message>
    <message>
        <source>A project in a PostgreSQL database, which several people work on at once.</source>
        <translation>PostgreSQL データベースにあり、複数の人が同時に作業できるプロジェクト。</translation>
    </message>
    <message>
        <source>Images on servers (http, https, s3, gs), which stay there, as a project or in the one that is open.</source>
        <translation>サーバー（http、https、s3、gs）の画像を、移さずにプロジェクトにするか、開いているプロジェクトに追加します。</translation>
    </message>
    <message>
        <source>What was done in another project of the same images is taken over into this one.</source>
        <translation>同じ画像を扱う別のプロジェクトでの作業を、このプロジェクトに取り込みます。</translation>
    </message>
    <message>
        <source>All labels as plain text in a folder, up to date while you work.</source>
        <translation>すべてのラベルをプレーンテキストでフォルダーに書き出し、作業に合わせて更新します。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open project on a server…</source>
        <translation>サーバー上のプロジェクトを開く…</translation>
    </message>
    <message>
        <source>Move over from another tool…</source>
        <translation>他のツールから移行…</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <source>Add images by address…</source>
        <translation>アドレスで画像を追加…</translation>
    </message>
    <message>
        <source>Add new images</source>
        <translation>新しい画像を追加</translation>
    </message>
    <message>
        <source>Read images there</source>
        <translation>そこの画像を読み込む</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>ラベルをインポート…</translation>
    </message>
    <message>
        <source>Merge another project…</source>
        <translation>別のプロジェクトを統合…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store kept edits</source>
        <translation>保留中の編集を保存</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Restore an earlier copy…</source>
        <translation>以前のコピーを復元…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>検査と修復…</translation>
    </message>
    <message>
        <source>Keep a plain copy…</source>
        <translation>テキスト形式の写しを保つ…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The next one that is read doubtfully, low in score, starts unusually, was not seen yet, or on which text, count and characters disagree; or of the kinds that the list of regions shows. After the last one of a page come those of the next page.</source>
        <translation>不確かな読み取り、低スコア、不自然な読み始め、未確認、またはテキスト・文字数・文字の食い違いがある、次の行へ進みます。領域の一覧で種類を絞り込んでいる場合は、その種類の行へ進みます。ページの最後の行の後は、次のページの行に続きます。</translation>
    </message>
    <message>
        <source>The selected lines are right, although numbers disagree or they start unusually.</source>
        <translation>数の食い違いや不自然な読み始めがあっても、選択した行をこのままで正しいとします。</translation>
    </message>
    <message>
        <source>On a line that starts unusually: where reading most likely starts, and on to the next such line.</source>
        <translation>読み始めが不自然な行では、最も可能性の高い読み始めに変え、次の同様の行へ進みます。</translation>
    </message>
    <message>
        <source>The selected lines get a centre line and a height that can be dragged, as if drawn so. Overlap: 1 is the same outline.</source>
        <translation>選択した行に、初めからそう描いたような、ドラッグできる中心線と高さを付けます。重なりが 1 なら輪郭は同じです。</translation>
    </message>
    <message>
        <source>The selected lines get two Bezier curves, as ABCNet is trained with. Overlap: 1 is the same outline.</source>
        <translation>選択した行に、ABCNet の学習に使うような 2 本のベジエ曲線を付けます。重なりが 1 なら輪郭は同じです。</translation>
    </message>
    <message>
        <source>The outlines stay as they are, and their vertices can be dragged.</source>
        <translation>輪郭はそのまま残り、頂点をドラッグできるようになります。</translation>
    </message>
    <message>
        <source>Cuts the selected line at the gap that the detector sees in it, or joins it to what the detector sees go on.</source>
        <translation>選択した行を検出器が見つけた隙間で切るか、検出器が続きと見なした部分と結合します。</translation>
    </message>
    <message>
        <source>The selected line is right as it is: the cut or join is not suggested again.</source>
        <translation>選択した行はこのままで正しいものとし、分割や結合を再び提示しません。</translation>
    </message>
    <message>
        <source>Nothing is moved, turned or reshaped by accident. Texts, counts and new lines are not locked.</source>
        <translation>誤って移動、回転、変形するのを防ぎます。テキスト、文字数、新しい行はロックされません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete vertex</source>
        <translation>頂点を削除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>書き起こしを編集</translation>
    </message>
    <message>
        <source>Mark as right</source>
        <translation>このままで正しいとする</translation>
    </message>
    <message>
        <source>Count from transcript</source>
        <translation>書き起こしから文字数を設定</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Part lines at spaces</source>
        <translation>空白で行を分割</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>行を結合</translation>
    </message>
    <message>
        <source>Take suggestion</source>
        <translation>提示に従う</translation>
    </message>
    <message>
        <source>Refuse suggestion</source>
        <translation>提示を断る</translation>
    </message>
    <message>
        <source>Start reading at next vertex</source>
        <translation>読み始めを次の頂点へ</translation>
    </message>
    <message>
        <source>Draw baseline</source>
        <translation>ベースラインを描く</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>ベースラインを削除</translation>
    </message>
    <message>
        <source>Remove curve</source>
        <translation>曲線を削除</translation>
    </message>
    <message>
        <source>Number the reading order</source>
        <translation>読み順に番号を付ける</translation>
    </message>
    <message>
        <source>Sort into reading order</source>
        <translation>読み順に並べ替え</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Rotate left by 15°</source>
        <translation>左に 15° 回転</translation>
    </message>
    <message>
        <source>Rotate right by 15°</source>
        <translation>右に 15° 回転</translation>
    </message>
    <message>
        <source>Snap to other lines</source>
        <translation>他の行にスナップ</translation>
    </message>
    <message>
        <source>Lock outlines</source>
        <translation>輪郭をロック</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>Next line to check</source>
        <translation>次の要確認行</translation>
    </message>
    <message>
        <source>Previous line to check</source>
        <translation>前の要確認行</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>矩形を描く</translation>
    </message>
    <message>
        <source>Draw four corners</source>
        <translation>4 つの角を描く</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>多角形を描く</translation>
    </message>
    <message>
        <source>Draw rotated box</source>
        <translation>回転矩形を描く</translation>
    </message>
    <message>
        <source>Draw curved line</source>
        <translation>曲線の行を描く</translation>
    </message>
    <message>
        <source>Cut line in two</source>
        <translation>行を 2 つに切る</translation>
    </message>
    <message>
        <source>Draw characters</source>
        <translation>文字を描く</translation>
    </message>
    <message>
        <source>Divide line into characters</source>
        <translation>行を文字に分割</translation>
    </message>
    <message>
        <source>The page is turned on your screen only, and shown so from now on: labels stay what they are.</source>
        <translation>回転するのは自分の画面上だけで、以後もその向きで表示します。ラベルは変わりません。</translation>
    </message>
    <message>
        <source>Turns the page on your screen so that most of its lines can be read.</source>
        <translation>ほとんどの行が読めるように、画面上でページを回転します。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ページ全体を表示</translation>
    </message>
    <message>
        <source>Fit page width</source>
        <translation>ページの幅に合わせる</translation>
    </message>
    <message>
        <source>Fit text</source>
        <translation>テキスト全体を表示</translation>
    </message>
    <message>
        <source>Fit text width</source>
        <translation>テキストの幅に合わせる</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>選択範囲に合わせる</translation>
    </message>
    <message>
        <source>Turn view left</source>
        <translation>表示を左に回転</translation>
    </message>
    <message>
        <source>Turn view right</source>
        <translation>表示を右に回転</translation>
    </message>
    <message>
        <source>Turn view upright</source>
        <translation>表示を正しい向きに</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>明るさとコントラスト</translation>
    </message>
    <message>
        <source>Original brightness and contrast</source>
        <translation>明るさとコントラストをリセット</translation>
    </message>
    <message>
        <source>Hide regions</source>
        <translation>領域を隠す</translation>
    </message>
    <message>
        <source>Show proposals</source>
        <translation>提案を表示</translation>
    </message>
    <message>
        <source>Show what was fixed</source>
        <translation>修正内容を表示</translation>
    </message>
    <message>
        <source>Show transcripts</source>
        <translation>書き起こしを表示</translation>
    </message>
    <message>
        <source>Show all baselines</source>
        <translation>すべてのベースラインを表示</translation>
    </message>
    <message>
        <source>Show character map</source>
        <translation>文字マップを表示</translation>
    </message>
    <message>
        <source>Show line map</source>
        <translation>行マップを表示</translation>
    </message>
    <message>
        <source>Show overview of the page</source>
        <translation>ページの全体図を表示</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>ライト／ダークを切り替え</translation>
    </message>
    <message>
        <source>It is yours to work on, whoever worked on it; they are shown that.</source>
        <translation>誰が作業していても、自分の担当にします。相手にはその旨が表示されます。</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page to review</source>
        <translation>次の未レビューページ</translation>
    </message>
    <message>
        <source>Previous page to review</source>
        <translation>前の未レビューページ</translation>
    </message>
    <message>
        <source>Take page over</source>
        <translation>ページを引き継ぐ</translation>
    </message>
    <message>
        <source>Accept page and go on</source>
        <translation>ページを承認して次へ</translation>
    </message>
    <message>
        <source>Skip page</source>
        <translation>ページをスキップ</translation>
    </message>
    <message>
        <source>Reject page</source>
        <translation>ページを却下</translation>
    </message>
    <message>
        <source>Take verdict back</source>
        <translation>判定を取り消す</translation>
    </message>
    <message>
        <source>Ask again about unseen proposals</source>
        <translation>未確認の提案の扱いを毎回尋ねる</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Turn or scale labels</source>
        <translation>ラベルを回転・拡大縮小</translation>
    </message>
    <message>
        <source>Keep labels as they are</source>
        <translation>ラベルをそのまま維持</translation>
    </message>
    <message>
        <source>Find the original…</source>
        <translation>元の画像を探す…</translation>
    </message>
    <message>
        <source>Remove pages from project…</source>
        <translation>プロジェクトからページを除外…</translation>
    </message>
    <message>
        <source>Bring back removed pages</source>
        <translation>除外したページを戻す</translation>
    </message>
    <message>
        <source>Through the proposed lines of all pages to review that are most probably wrong. Enter accepts, X rejects, and both go on.</source>
        <translation>レビュー待ちの全ページで提案された行のうち、誤りの可能性が特に高いものを順に見ます。Enter で承認、X で却下し、どちらも次へ進みます。</translation>
    </message>
    <message>
        <source>Propose on this page</source>
        <translation>このページで提案</translation>
    </message>
    <message>
        <source>Look closer at selection</source>
        <translation>選択範囲を詳しく調べる</translation>
    </message>
    <message>
        <source>Look closer at an area</source>
        <translation>範囲を指定して詳しく調べる</translation>
    </message>
    <message>
        <source>Propose on all pages</source>
        <translation>全ページで提案</translation>
    </message>
    <message>
        <source>Adjust outlines</source>
        <translation>輪郭を調整</translation>
    </message>
    <message>
        <source>Show missed text</source>
        <translation>見落とし候補を表示</translation>
    </message>
    <message>
        <source>Read lines</source>
        <translation>行を読み取る</translation>
    </message>
    <message>
        <source>Propose words</source>
        <translation>単語を提案</translation>
    </message>
    <message>
        <source>Pause proposing</source>
        <translation>提案を一時停止</translation>
    </message>
    <message>
        <source>Stop proposing</source>
        <translation>提案を中止</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>提案を承認</translation>
    </message>
    <message>
        <source>Reject proposal</source>
        <translation>提案を却下</translation>
    </message>
    <message>
        <source>Next disputed line</source>
        <translation>次の疑わしい行</translation>
    </message>
    <message>
        <source>Retrain…</source>
        <translation>再学習…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>What was fixed…</source>
        <translation>修正内容…</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>モデルを追加…</translation>
    </message>
    <message>
        <source>Use previous detector</source>
        <translation>前の検出器を使う</translation>
    </message>
    <message>
        <source>Use previous reader</source>
        <translation>前の認識器を使う</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Labeler</source>
        <translation>Labeler について</translation>
    </message>
    <message>
        <source>A fault of the program keeps this image from being shown.</source>
        <translation>プログラムの不具合により、この画像を表示できません。</translation>
    </message>
    <message>
        <source>Enter confirms, Tab confirms and goes on to the next line, F2 to the next doubtful character, Esc gives up</source>
        <translation>Enter で確定、Tab で確定して次の行へ、F2 で次の不確かな文字へ、Esc で取りやめ</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>{numbers}: Enter says that it is right</source>
        <translation>{numbers}：正しければ Enter</translation>
    </message>
    <message>
        <source>Picture of the line</source>
        <translation>行の画像</translation>
    </message>
    <message>
        <source>Drag around what the detector should look at closely; Esc ends</source>
        <translation>検出器に詳しく調べさせる範囲をドラッグで囲みます。Esc で終了</translation>
    </message>
    <message>
        <source>Click a line where it is to be cut, or drag across several; Esc ends</source>
        <translation>行の切りたい位置をクリックするか、複数の行を横切ってドラッグします。Esc で終了</translation>
    </message>
    <message>
        <source>Drag from one side of a line to the other.</source>
        <translation>行の一方の側から反対側へドラッグしてください。</translation>
    </message>
    <message>
        <source>Cut line</source>
        <translation>行を切る</translation>
    </message>
    <message>
        <source>Click the corners clockwise from where reading starts; Enter closes, Esc ends</source>
        <translation>読み始めの角から時計回りに角をクリックします。Enter で閉じ、Esc で終了</translation>
    </message>
    <message>
        <source>Click the four corners clockwise from where reading starts; Esc ends</source>
        <translation>読み始めの角から時計回りに 4 つの角をクリックします。Esc で終了</translation>
    </message>
    <message>
        <source>Drag from corner to corner, or click both; Esc ends</source>
        <translation>角から角へドラッグするか、両方の角をクリックします。Esc で終了</translation>
    </message>
    <message>
        <source>Click along the middle of the text as it is read; wheel or drag: height; Enter closes</source>
        <translation>読む向きにテキストの中央をたどってクリックします。ホイールかドラッグで高さ、Enter で閉じる</translation>
    </message>
    <message>
        <source>Drag along the foot of the text as it is read, then click at its top; Esc ends</source>
        <translation>読む向きにテキストの下端に沿ってドラッグし、上端をクリックします。Esc で終了</translation>
    </message>
    <message>
        <source>Move edge</source>
        <translation>辺を移動</translation>
    </message>
    <message>
        <source>Insert vertex</source>
        <translation>頂点を挿入</translation>
    </message>
    <message>
        <source>Move vertex</source>
        <translation>頂点を移動</translation>
    </message>
    <message>
        <source>Draw line</source>
        <translation>行を描く</translation>
    </message>
    <message>
        <source>Draw character</source>
        <translation>文字を描く</translation>
    </message>
    <message>
        <source>Click selects; drag a line, an edge or a corner; double-click on an edge adds a vertex</source>
        <translation>クリックで選択、行・辺・角はドラッグで移動、辺のダブルクリックで頂点を追加</translation>
    </message>
    <message>
        <source>A region keeps at least three vertices. Delete it as a whole.</source>
        <translation>領域には少なくとも 3 つの頂点が必要です。領域ごと削除してください。</translation>
    </message>
    <message>
        <source>A baseline keeps at least two points. Remove it as a whole.</source>
        <translation>ベースラインには少なくとも 2 つの点が必要です。ベースラインごと削除してください。</translation>
    </message>
    <message>
        <source>Delete point of baseline</source>
        <translation>ベースラインの点を削除</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>書き起こし</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>書かれている内容</translation>
    </message>
    <message>
        <source>Select the one line to write: click it, or go to it with Tab. A line that is not there yet is drawn first.</source>
        <translation>書き起こす行を 1 つ選択してください。クリックするか、Tab で移動します。行がまだなければ、先に描きます。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The clipboard holds no regions. Select regions and copy them first.</source>
        <translation>クリップボードに領域がありません。先に領域を選択してコピーしてください。</translation>
    </message>
    <message>
        <source>Save what could not be saved</source>
        <translation>保存できなかったものを保存</translation>
    </message>
    <message>
        <source>Saved in {folder}. Import it when the project is back.</source>
        <translation>{folder} に保存しました。プロジェクトが元に戻ったらインポートしてください。</translation>
    </message>
    <message>
        <source>Withheld images</source>
        <translation>読み込みを保留している画像</translation>
    </message>
    <message>
        <source>Changed image</source>
        <translation>変更された画像</translation>
    </message>
    <message>
        <source>New images</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>Where may the original be?</source>
        <translation>元の画像があるフォルダー</translation>
    </message>
    <message>
        <source>The image changed since it was labelled.</source>
        <translation>ラベル付けの後に画像が変わりました。</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. {reason}</source>
        <translation>これはラベル付けした画像ではありません。{reason}</translation>
    </message>
    <message>
        <source>This is not the image that was labelled. Do the labels fit it?</source>
        <translation>これはラベル付けした画像ではありません。ラベルは合っていますか？</translation>
    </message>
    <message>
        <source>The file of this image changed; it looks the same.</source>
        <translation>この画像のファイルが変わりましたが、見た目は同じです。</translation>
    </message>
    <message>
        <source>This image was turned or scaled since it was labelled.</source>
        <translation>ラベル付けの後に、この画像が回転または拡大縮小されました。</translation>
    </message>
    <message>
        <source>The image that was labelled is not in this folder.</source>
        <translation>ラベル付けした画像はこのフォルダーにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages added</source>
        <translation>
            <numerusform>%n ページを追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new images</source>
        <translation>新しい画像はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n new images in {folder}.</source>
        <translation>
            <numerusform>{folder} に新しい画像が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new images in the folders of the project.</source>
        <translation>
            <numerusform>プロジェクトのフォルダーに新しい画像が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last page in the list.</source>
        <translation>一覧の最後のページです。</translation>
    </message>
    <message>
        <source>This is the first page in the list.</source>
        <translation>一覧の最初のページです。</translation>
    </message>
    <message>
        <source>No page after this one in the list waits for review.</source>
        <translation>一覧では、このページより後にレビュー待ちのページはありません。</translation>
    </message>
    <message>
        <source>No page before this one in the list waits for review.</source>
        <translation>一覧では、このページより前にレビュー待ちのページはありません。</translation>
    </message>
    <message>
        <source>Others work on all pages after this one that wait for review, or were given them.</source>
        <translation>この後のレビュー待ちのページは、すべて他の人が作業中か、他の人に割り当て済みです。</translation>
    </message>
    <message>
        <source>All copies of this project take {size} MB.</source>
        <translation>このプロジェクトのコピーは合計 {size} MB です。</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>画像のフォルダーを開く</translation>
    </message>
    <message>
        <source>Images ({patterns});;All files (*)</source>
        <translation>画像 ({patterns});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Not saved. {trouble}</source>
        <translation>保存されていません。{trouble}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits wait. {trouble}</source>
        <translation>
            <numerusform>未保存：%n 件の編集が待っています。{trouble}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>{time} に保存しました</translation>
    </message>
    <message>
        <source>The project is there again.</source>
        <translation>プロジェクトが元に戻りました。</translation>
    </message>
    <message>
        <source>These images are here already</source>
        <translation>これらの画像はすでに追加されています</translation>
    </message>
    <message numerus="yes">
        <source>%n places look like text and are outlined nowhere: Enter outlines one, Ctrl+I ignores it, X dismisses it.</source>
        <translation>
            <numerusform>テキストらしいのに輪郭のない箇所が %n 件あります。Enter で輪郭を付け、Ctrl+I で無視し、X で今後表示しないようにします。</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is being looked at just now.</source>
        <translation>このページは今調べているところです。</translation>
    </message>
    <message>
        <source>The detector has not looked at this page yet.</source>
        <translation>このページではまだ検出器を実行していません。</translation>
    </message>
    <message>
        <source>No place on this page is marked as text that may have been missed.</source>
        <translation>このページに、見落としの可能性があるテキストの印はありません。</translation>
    </message>
    <message>
        <source>A closer look showed nothing new that is sure enough.</source>
        <translation>詳しく調べましたが、十分に確かな新しいものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Select the pages to remove in the list.</source>
        <translation>除外するページを一覧で選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages brought back</source>
        <translation>
            <numerusform>%n ページを戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages removed</source>
        <translation>
            <numerusform>%n ページを除外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept edits</source>
        <translation>保留中の編集</translation>
    </message>
    <message>
        <source>dd MMMM &apos;at&apos; HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored in {where} on {began}.</source>
        <translation>
            <numerusform>{began}に、%n 件の編集を {where} に保存できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be stored on {began}.</source>
        <translation>
            <numerusform>{began}に、%n 件の編集を保存できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged page</source>
        <translation>破損したページ</translation>
    </message>
    <message>
        <source>Keep a plain copy of all labels in an empty folder</source>
        <translation>すべてのラベルのテキスト形式の写しを空のフォルダーに保つ</translation>
    </message>
    <message>
        <source>A plain copy is kept in {folder}.</source>
        <translation>テキスト形式の写しを {folder} に保っています。</translation>
    </message>
    <message>
        <source>No plain copy is kept any more.</source>
        <translation>テキスト形式の写しの更新を終えました。</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>{file} にバックアップしました。</translation>
    </message>
    <message>
        <source>{folder} is not there: backups are kept in the project meanwhile.</source>
        <translation>{folder} がありません。その間、バックアップはプロジェクトの中に置きます。</translation>
    </message>
    <message>
        <source>This page is damaged. {problems}</source>
        <translation>このページは破損しています。{problems}</translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use again</source>
        <translation>検出器 {name}（モデル {id}）に戻しました</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use again</source>
        <translation>認識器 {name}（モデル {id}）に戻しました</translation>
    </message>
    <message>
        <source>A report for whoever repairs this lies ready. Nothing is sent.</source>
        <translation>修理する人のための報告ができています。送信はしません。</translation>
    </message>
    <message>
        <source>The report could not be written. You can copy it from here. Nothing is sent.</source>
        <translation>報告を書き出せませんでした。ここからコピーできます。送信はしません。</translation>
    </message>
    <message>
        <source>Add what was typed and names of files</source>
        <translation>入力内容とファイル名を含める</translation>
    </message>
    <message>
        <source>The report holds versions, sizes, what the program did last and where the fault lies. Messages and names of files often help to find a fault; they may quote your texts.</source>
        <translation>報告には、バージョン、サイズ、直前の動作、不具合の箇所が含まれます。メッセージとファイル名は原因の発見に役立ちますが、あなたのテキストが引用されることがあります。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>It has happened twice by now.</source>
        <translation>これで 2 回目です。</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times by now.</source>
        <translation>
            <numerusform>これで %n 回目です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>報告を表示</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>報告を隠す</translation>
    </message>
    <message>
        <source>What was saved before is there. What you are typing now could not be stored: copy it from its field before you go on.</source>
        <translation>それまでに保存したものは残っています。今入力中のものは保存できませんでした。続ける前に入力欄からコピーしてください。</translation>
    </message>
    <message>
        <source>No project was open: nothing is lost.</source>
        <translation>開いているプロジェクトはなく、何も失われていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n edits cannot be saved yet.</source>
        <translation>
            <numerusform>%n 件の編集をまだ保存できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you did is saved, what you were typing as well.</source>
        <translation>入力中のものも含めて、作業はすべて保存されています。</translation>
    </message>
    <message>
        <source>Everything you did is saved.</source>
        <translation>作業はすべて保存されています。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>You can go on. If the window behaves oddly, restart it: it comes back to where you are.</source>
        <translation>このまま続けられます。ウィンドウの動作がおかしいときは再起動してください。今の場所に戻ります。</translation>
    </message>
    <message>
        <source>Your projects are as they were.</source>
        <translation>プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>Labeler could not start</source>
        <translation>Labeler を起動できませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The same fault came up again. What you did is kept; restart when it suits you.</source>
        <translation>同じ不具合がまた起きました。作業は保たれています。都合のよいときに再起動してください。</translation>
    </message>
    <message numerus="yes">
        <source>The same fault came up %n times more. What you did is kept; restart when it suits you.</source>
        <translation>
            <numerusform>同じ不具合がさらに %n 回起きました。作業は保たれています。都合のよいときに再起動してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Labeler ended unexpectedly</source>
        <translation>Labeler が予期せず終了しました</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost: every edit is stored as soon as it is made.</source>
        <translation>保存したものは失われていません。編集はその都度すぐに保存されます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>続きから開く</translation>
    </message>
    <message>
        <source>You were working on {project}.</source>
        <translation>{project} で作業中でした。</translation>
    </message>
    <message>
        <source>A desktop workbench for text-detection data. The detector proposes characters and lines, you correct them, and one click teaches it what you know. Everything stays on this machine.</source>
        <translation>テキスト検出データのためのデスクトップ作業環境です。検出器が文字と行を提案し、あなたが直し、ワンクリックでその知識を学習させます。すべてこのマシンの中で行われます。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>from a checkout</source>
        <translation>ソースから実行</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>検査と修復</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Looking through the project …</source>
        <translation>プロジェクトを検査しています…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at.</source>
        <translation>
            <numerusform>確認が必要な点が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is repaired.</source>
        <translation>プロジェクトを修復しました。</translation>
    </message>
    <message>
        <source>What stood there before is in {file}.</source>
        <translation>以前の内容は {file} にあります。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Lines cut into words</source>
        <translation>行を単語に分割</translation>
    </message>
    <message>
        <source>Words joined into lines</source>
        <translation>単語を行に結合</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Only accepted pages</source>
        <translation>承認済みのページのみ</translation>
    </message>
    <message>
        <source>Only pages somebody has looked at</source>
        <translation>誰かが見たページのみ</translation>
    </message>
    <message>
        <source>Keep validation pages apart</source>
        <translation>検証ページを分ける</translation>
    </message>
    <message>
        <source>With copies of the images</source>
        <translation>画像のコピーを含める</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Looking at the pages …</source>
        <translation>ページを調べています…</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>先にフォルダーを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}</source>
        <translation>
            <numerusform>%n ページを {folder} にエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to {folder}, {unseen} of them seen by nobody</source>
        <translation>
            <numerusform>%n ページを {folder} にエクスポートしました。うち {unseen} ページは誰も見ていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be exported.</source>
        <translation>
            <numerusform>%n ページをエクスポートします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of them.</source>
        <translation>
            <numerusform>うち %n ページは誰も見ていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be lost:</source>
        <translation>失われるもの：</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <translation>失われるものはありません。</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>as truth: pages read completely become accepted</source>
        <translation>正解として：完全に読み込めたページは承認済みになる</translation>
    </message>
    <message>
        <source>as proposals: to be reviewed</source>
        <translation>提案として：レビューが必要</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>ラベルをインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>found out by trying</source>
        <translation>試して判別</translation>
    </message>
    <message>
        <source>by the size of the image</source>
        <translation>画像のサイズに応じて</translation>
    </message>
    <message>
        <source>mean and deviation of ImageNet, as PaddleOCR&apos;s detectors</source>
        <translation>ImageNet の平均と偏差（PaddleOCR の検出器と同じ）</translation>
    </message>
    <message>
        <source>from -1 to 1, as PaddleOCR&apos;s readers</source>
        <translation>-1～1（PaddleOCR の認識器と同じ）</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>0～1</translation>
    </message>
    <message>
        <source>mean and deviation of docTR</source>
        <translation>docTR の平均と偏差</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>of a reader that does not say which characters it knows; one a line</source>
        <translation>対応する文字の情報を持たない認識器の場合。1 行に 1 文字</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> ピクセル</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>追加のみ</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>追加して使う</translation>
    </message>
    <message>
        <source>ONNX file</source>
        <translation>ONNX ファイル</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>画素値</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx);;All files (*)</source>
        <translation>ONNX ファイル (*.onnx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a dictionary</source>
        <translation>辞書を選択</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>テキストファイル (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose an ONNX file first.</source>
        <translation>先に ONNX ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Finding out what {file} is</source>
        <translation>{file} の種類を調べています</translation>
    </message>
    <message>
        <source>Pixels: {how}.</source>
        <translation>画素値：{how}。</translation>
    </message>
    <message>
        <source>The project has no page to try it on.</source>
        <translation>プロジェクトに、試すためのページがありません。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Replace what people have done on these pages</source>
        <translation>これらのページでの人の作業を置き換える</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>{kind} files ({pattern});;All files (*)</source>
        <translation>{kind} ファイル ({pattern});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Import all of a folder</source>
        <translation>フォルダー全体をインポート</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>先にファイルまたはフォルダーを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions imported on {pages}</source>
        <translation>
            <numerusform>{pages}に %n 領域をインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not read completely</source>
        <translation>
            <numerusform>%n ページは完全には読み込めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>To replace that work, check “{box}”.</source>
        <translation>その作業を置き換えるには「{box}」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>取り込まれなかったもの：</translation>
    </message>
    <message>
        <source>Kept as it was, for the same format:</source>
        <translation>同じ形式用にそのまま保持：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain copy</source>
        <translation>テキスト形式の写し</translation>
    </message>
    <message>
        <source>A plain copy of all labels is kept in {folder}.</source>
        <translation>すべてのラベルのテキスト形式の写しを {folder} に保っています。</translation>
    </message>
    <message>
        <source>If you stop, it stays there as it is now.</source>
        <translation>終えると、写しは今の状態のまま残ります。</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>Remove pages</source>
        <translation>ページを除外</translation>
    </message>
    <message>
        <source>Remove {page} from the project?</source>
        <translation>{page} をプロジェクトから除外しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pages from the project?</source>
        <translation>
            <numerusform>%n ページをプロジェクトから除外しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters changed, per 100 characters of transcripts that people vouch for.</source>
        <translation>人が確認した書き起こし 100 文字あたりの、修正された文字数。</translation>
    </message>
    <message>
        <source>What was right, from the pages accepted first to the last: F, or characters read.</source>
        <translation>正しかった割合の推移（最初に承認したページから最後のページまで）。検出器は F 値、認識器は正しく読み取った文字の割合です。</translation>
    </message>
    <message>
        <source>F of the proposals against what people accepted, at an IoU of 0.5.</source>
        <translation>人が承認した行に対する提案の F 値（IoU 0.5）。</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>ページへ移動</translation>
    </message>
    <message>
        <source>Pages, the most changed first</source>
        <translation>ページ（修正の多い順）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F 値</translation>
    </message>
    <message>
        <source>Per 100</source>
        <translation>100 文字あたり</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>%n pages that people looked at, and on which something had been proposed.</source>
        <translation>
            <numerusform>人が確認し、提案もあったページは %n ページです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: seen by nobody.</source>
        <translation>
            <numerusform>承認済みの %n ページは、誰も見ていないため除外しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n accepted pages nothing had been proposed.</source>
        <translation>
            <numerusform>承認済みの %n ページには、提案がありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>モデルの詳細</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed; {size} are free again</source>
        <translation>モデル {id}（{name}）を削除しました。{size} が空きました</translation>
    </message>
    <message>
        <source>Choose a model to see what it was made of and how well it does.</source>
        <translation>モデルを選択すると、学習に使ったデータと性能が表示されます。</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Remove model {id} ({name}) from the project?</source>
        <translation>モデル {id}（{name}）をプロジェクトから削除しますか？</translation>
    </message>
    <message>
        <source>Its file goes, and {size} are free again. Labels stay as they are. To use it later, add it again.</source>
        <translation>ファイルが削除され、{size} が空きます。ラベルは変わりません。後で使うには、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message numerus="yes">
        <source>%n regions will be out of sight and out of training.</source>
        <translation>
            <numerusform>%n 領域が表示と学習から外れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them: %n accepted pages.</source>
        <translation>
            <numerusform>そのうち承認済みのページ：%n ページ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages: scores will no longer compare with old ones.</source>
        <translation>
            <numerusform>検証ページが %n ページ含まれます。スコアは以前のものと比べられなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The image files stay where they are. Nothing is deleted: add the images again, or choose Page, Bring back removed pages, and all labels are there again.</source>
        <translation>画像ファイルはそのまま残り、何も削除されません。画像をもう一度追加するか、「ページ」の「除外したページを戻す」を選ぶと、すべてのラベルが戻ります。</translation>
    </message>
    <message>
        <source>Restore an earlier copy</source>
        <translation>以前のコピーを復元</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>{size} MB in all. What the project holds now is kept as a copy, too. Images are no part of copies.</source>
        <translation>合計 {size} MB です。現在のプロジェクトの内容もコピーとして残します。コピーに画像は含まれません。</translation>
    </message>
    <message>
        <source>There are no copies yet. They are made by themselves while you work and when the project is closed; File, Back up now makes one at once.</source>
        <translation>コピーはまだありません。作業中とプロジェクトを閉じたときに自動で作られます。「ファイル」の「今すぐバックアップ」ですぐに作れます。</translation>
    </message>
    <message>
        <source>The copy is restored.</source>
        <translation>コピーを復元しました。</translation>
    </message>
    <message>
        <source>What stood there before is kept: {file}.</source>
        <translation>以前の内容を残してあります：{file}。</translation>
    </message>
    <message>
        <source>dddd, dd MMMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 dddd HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>{accepted} of %n pages accepted</source>
        <translation>
            <numerusform>%n ページ中 {accepted} ページ承認済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n fewer than now)</source>
        <translation>
            <numerusform>（現在より %n 少ない）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more than now)</source>
        <translation>
            <numerusform>（現在より %n 多い）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits before now</source>
        <translation>
            <numerusform>現在より編集 %n 件分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits after now</source>
        <translation>
            <numerusform>現在より編集 %n 件分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>自分の設定</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Take over the keys of another program</source>
        <translation>他のプログラムのキー割り当てを引き継ぐ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Keys of</source>
        <translation>キー割り当て</translation>
    </message>
    <message>
        <source>Taken by: {holder}</source>
        <translation>使用中：{holder}</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインターの位置でズーム</translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation>Space + ドラッグ、中ボタンでドラッグ</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>ページを動かす</translation>
    </message>
    <message>
        <source>Wheel while drawing a curve</source>
        <translation>曲線の描画中にホイール</translation>
    </message>
    <message>
        <source>Height of the line</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + ホイール</translation>
    </message>
    <message>
        <source>Zoom, also then</source>
        <translation>ズーム（そのときも）</translation>
    </message>
    <message>
        <source>0-9, then Enter</source>
        <translation>0～9、続けて Enter</translation>
    </message>
    <message>
        <source>Set the count of the selection</source>
        <translation>選択した領域の文字数を設定</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter、ダブルクリック</translation>
    </message>
    <message>
        <source>Finish the outline</source>
        <translation>輪郭を閉じる</translation>
    </message>
    <message>
        <source>Enter on a region</source>
        <translation>領域で Enter</translation>
    </message>
    <message>
        <source>Write what it says</source>
        <translation>書かれている内容を入力</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel, then select</source>
        <translation>取りやめて選択に戻る</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>矢印、Shift + 矢印</translation>
    </message>
    <message>
        <source>Nudge, nudge far</source>
        <translation>少し動かす、大きく動かす</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>H を押したまま</translation>
    </message>
    <message>
        <source>Peek below the regions</source>
        <translation>領域の下を覗く</translation>
    </message>
    <message>
        <source>Drag a corner, an edge</source>
        <translation>角、辺をドラッグ</translation>
    </message>
    <message>
        <source>Reshape, a rectangle stays one</source>
        <translation>変形（矩形は矩形のまま）</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + ドラッグ</translation>
    </message>
    <message>
        <source>The opposite side as well</source>
        <translation>反対側も同時に動かす</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + ドラッグ</translation>
    </message>
    <message>
        <source>In one direction</source>
        <translation>一方向にだけ動かす</translation>
    </message>
    <message>
        <source>Ctrl + Shift + drag a corner</source>
        <translation>Ctrl + Shift + 角をドラッグ</translation>
    </message>
    <message>
        <source>That corner alone</source>
        <translation>その角だけを動かす</translation>
    </message>
    <message>
        <source>Double click on an edge</source>
        <translation>辺をダブルクリック</translation>
    </message>
    <message>
        <source>Insert a vertex</source>
        <translation>頂点を挿入</translation>
    </message>
    <message>
        <source>Shift + click, Backspace</source>
        <translation>Shift + クリック、Backspace</translation>
    </message>
    <message>
        <source>Delete a vertex</source>
        <translation>頂点を削除</translation>
    </message>
    <message>
        <source>+, Backspace while dividing</source>
        <translation>文字への分割中に +、Backspace</translation>
    </message>
    <message>
        <source>Add a separator, take one away</source>
        <translation>区切りを追加、削除</translation>
    </message>
    <message>
        <source>Ctrl + click while dividing</source>
        <translation>文字への分割中に Ctrl + クリック</translation>
    </message>
    <message>
        <source>Make a gap of a character</source>
        <translation>文字を隙間にする</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>ページ上で</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It is kept among your own files, and offered when the project is opened again.</source>
        <translation>あなたのファイルの中に取っておき、プロジェクトを次に開いたときに案内します。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n edits could not be saved.</source>
        <translation>
            <numerusform>%n 件の編集を保存できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did can be saved into a folder elsewhere, as labels of the pages you worked on, and be imported later.</source>
        <translation>作業したページのラベルを別のフォルダーに保存し、後でインポートできます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close, store later</source>
        <translation>閉じて後で保存</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} ピクセル</translation>
    </message>
    <message>
        <source>Validation page: never trained on</source>
        <translation>検証ページ：学習には使いません</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>メモ：{note}</translation>
    </message>
    <message>
        <source>{name} works on this page</source>
        <translation>{name} がこのページで作業中</translation>
    </message>
    <message>
        <source>{verdict} by {author}, {date}</source>
        <translation>{verdict}：{author}、{date}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines whose numbers disagree</source>
        <translation>
            <numerusform>数が食い違う行 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines with an unusual reading start</source>
        <translation>
            <numerusform>読み始めが不自然な行 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation>
            <numerusform>未解決の指摘 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by a second person</source>
        <translation>別の人が二次承認済み</translation>
    </message>
    <message>
        <source>Nobody has looked at all of it: look, and accept it again</source>
        <translation>全体を見た人がまだいません。見てから、もう一度承認してください</translation>
    </message>
    <message>
        <source>Damaged: {problem}</source>
        <translation>破損：{problem}</translation>
    </message>
    <message>
        <source>Yours to work on</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>{name} に割り当て済み</translation>
    </message>
    <message>
        <source>estimating the time</source>
        <translation>時間を見積もり中</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>約 1 分</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <translation>約 {hours} 時間</translation>
    </message>
    <message>
        <source>{project} (read-only)</source>
        <translation>{project}（読み取り専用）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>描画(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>レビュー(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;roposals</source>
        <translation>提案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Search pages</source>
        <translation>ページを検索</translation>
    </message>
    <message>
        <source>Show only pages of some kinds</source>
        <translation>特定の種類のページだけを表示</translation>
    </message>
    <message numerus="yes">
        <source>On %n lines or more</source>
        <translation>
            <numerusform>%n 行以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>完了したページ</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{total} 中 {done} 完了</translation>
    </message>
    <message numerus="yes">
        <source>%n unseen</source>
        <translation>
            <numerusform>未確認 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>val</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Number of characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>no</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Ignore because</source>
        <translation>無視の理由</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Only one outlined it</source>
        <translation>片方だけが輪郭を付けた</translation>
    </message>
    <message>
        <source>Divided differently</source>
        <translation>分け方が異なる</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Character count</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Reason to ignore</source>
        <translation>無視の理由</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>その他の値</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>読み順</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>ページの状態</translation>
    </message>
    <message>
        <source>Left or right arrow: take that side. Up and down: other differences. E: write the text.</source>
        <translation>左右の矢印：その側を採用。上下の矢印：別の相違点へ。E：テキストを入力。</translation>
    </message>
    <message>
        <source>Decide between two annotations</source>
        <translation>2 つのアノテーションを裁定</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>First annotation</source>
        <translation>1 つ目のアノテーション</translation>
    </message>
    <message>
        <source>No page waits for a decision.</source>
        <translation>裁定待ちのページはありません。</translation>
    </message>
    <message>
        <source>Both sides say the same. Settle the page, and go on.</source>
        <translation>双方の内容は同じです。このページを確定して次へ進んでください。</translation>
    </message>
    <message>
        <source>The page as it is</source>
        <translation>現在のページ</translation>
    </message>
    <message>
        <source>Second annotation</source>
        <translation>2 つ目のアノテーション</translation>
    </message>
    <message>
        <source>Settle page</source>
        <translation>ページを確定</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are not decided yet.</source>
        <translation>
            <numerusform>相違点 %n 件が未決定です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>このページについて</translation>
    </message>
    <message>
        <source>Marked as right: {problem}</source>
        <translation>このままで正しい：{problem}</translation>
    </message>
    <message>
        <source>Check: {problem}</source>
        <translation>要確認：{problem}</translation>
    </message>
    <message>
        <source>Set count</source>
        <translation>文字数を設定</translation>
    </message>
    <message>
        <source>Write transcript</source>
        <translation>書き起こしを記入</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>メモを記入</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>ページなし</translation>
    </message>
    <message>
        <source>Before anything is added, the model looks at three pages of the project. What it finds and reads there is shown here, beside what the models in use do.</source>
        <translation>追加する前に、モデルでプロジェクトの 3 ページを調べます。見つけたものと読み取ったものを、使用中のモデルの結果と並べてここに表示します。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>{who}: what was read</source>
        <translation>{who}：読み取り結果</translation>
    </message>
    <message>
        <source>That is surely better than the model it was made from.</source>
        <translation>元のモデルより確実に良くなっています。</translation>
    </message>
    <message>
        <source>That is surely worse than the model it was made from.</source>
        <translation>元のモデルより確実に劣っています。</translation>
    </message>
    <message>
        <source>That does not tell which of the two is better.</source>
        <translation>元のモデルとどちらが良いかは、この結果では判断できません。</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Somebody added it.</source>
        <translation>人が追加したモデルです。</translation>
    </message>
    <message>
        <source>Made from model {parent} by {author}.</source>
        <translation>{author} がモデル {parent} から作成しました。</translation>
    </message>
    <message>
        <source>Made from model {parent}.</source>
        <translation>モデル {parent} から作成しました。</translation>
    </message>
    <message>
        <source>What it was trained on is not known.</source>
        <translation>学習に使ったデータは不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on {amount} that people accepted.</source>
        <translation>学習データ：人が承認した {amount}。</translation>
    </message>
    <message numerus="yes">
        <source>Proposals of %n pages that nobody has verified took part.</source>
        <translation>
            <numerusform>誰も確認していない %n ページの提案も学習に使いました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consistency phase drew on %n unlabelled pages: {how}.</source>
        <translation>
            <numerusform>一貫性段階では、ラベルなしの %n ページを使いました：{how}。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no validation page by which it could be compared.</source>
        <translation>比較に使える検証ページがありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>On %n validation pages:</source>
        <translation>
            <numerusform>検証 %n ページ：</numerusform>
        </translation>
    </message>
    <message>
        <source>mean score {score}</source>
        <translation>平均スコア {score}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n 領域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vertices</source>
        <translation>
            <numerusform>%n 頂点</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed line</source>
        <translation>提案された行</translation>
    </message>
    <message>
        <source>Proposed character</source>
        <translation>提案された文字</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals</source>
        <translation>
            <numerusform>提案 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters outlined</source>
        <translation>
            <numerusform>輪郭のある文字 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>スコア {score}</translation>
    </message>
    <message numerus="yes">
        <source>Baseline of %n points</source>
        <translation>
            <numerusform>ベースライン %n 点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Curved line of %n points</source>
        <translation>
            <numerusform>曲線の行 %n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>Bezier curves</source>
        <translation>ベジエ曲線</translation>
    </message>
    <message>
        <source>Nobody has confirmed this text</source>
        <translation>このテキストはまだ誰も確認していません</translation>
    </message>
    <message>
        <source>Drawn or imported</source>
        <translation>描画または読み込み</translation>
    </message>
    <message>
        <source>Proposal {id}, corrected</source>
        <translation>提案 {id}（修正あり）</translation>
    </message>
    <message>
        <source>Proposal {id}, as it stood</source>
        <translation>提案 {id}（そのまま）</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>提案なし</translation>
    </message>
    <message>
        <source>No proposals left</source>
        <translation>提案処理済み</translation>
    </message>
    <message numerus="yes">
        <source>%n lines proposed</source>
        <translation>
            <numerusform>提案 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, {characters} proposed</source>
        <translation>
            <numerusform>提案 %n 行、{characters}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hidden by the score</source>
        <translation>
            <numerusform>スコアにより %n 行が非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>提案なし</translation>
    </message>
    <message>
        <source>Hide proposals the detector is less sure of</source>
        <translation>検出器の確信度がこれより低い提案を隠す</translation>
    </message>
    <message>
        <source>Lowest score of shown proposals</source>
        <translation>表示する提案の最低スコア</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Show only lines to look at</source>
        <translation>要確認の行だけを表示</translation>
    </message>
    <message>
        <source>No such line on this page</source>
        <translation>このページに該当する行はありません</translation>
    </message>
    <message>
        <source>Click lines in the order in which they are read. Shift+click: go on behind a line that is right already; Esc ends</source>
        <translation>読む順に行をクリックします。Shift+クリックで、すでに正しい行の後から続けます。Esc で終了</translation>
    </message>
    <message>
        <source>Change reading order</source>
        <translation>読み順を変更</translation>
    </message>
    <message>
        <source>There is no reader that could see spaces.</source>
        <translation>空白を見分けられる認識器がありません。</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>ステップ {step}</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept: go on with it from the retrain screen.</source>
        <translation>ここまでの学習結果は残してあります。再学習の画面から続けられます。</translation>
    </message>
    <message>
        <source>The detector in use now is model {id} ({name}).</source>
        <translation>使用中の検出器はモデル {id}（{name}）になりました。</translation>
    </message>
    <message>
        <source>The reader in use now is model {id} ({name}).</source>
        <translation>使用中の認識器はモデル {id}（{name}）になりました。</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>再学習</translation>
    </message>
    <message>
        <source>The training stopped.</source>
        <translation>学習が停止しました。</translation>
    </message>
    <message>
        <source>F of lines</source>
        <translation>行の F 値</translation>
    </message>
    <message>
        <source>F of lines, mean over IoU 0.5 to 0.95</source>
        <translation>行の F 値、IoU 0.5～0.95 の平均</translation>
    </message>
    <message>
        <source>Characters read right</source>
        <translation>正しく読み取った文字</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Small lines found</source>
        <translation>小さい行の検出</translation>
    </message>
    <message>
        <source>Long lines found</source>
        <translation>長い行の検出</translation>
    </message>
    <message>
        <source>Rotated lines found</source>
        <translation>傾いた行の検出</translation>
    </message>
    <message>
        <source>Doubtful lines found</source>
        <translation>不確かな行の検出</translation>
    </message>
    <message>
        <source>Small lines read right</source>
        <translation>小さい行の読み取り</translation>
    </message>
    <message>
        <source>Long lines read right</source>
        <translation>長い行の読み取り</translation>
    </message>
    <message>
        <source>Rotated lines read right</source>
        <translation>傾いた行の読み取り</translation>
    </message>
    <message>
        <source>Doubtful lines read right</source>
        <translation>不確かな行の読み取り</translation>
    </message>
    <message>
        <source>{said}; {other}</source>
        <translation>{said}。{other}</translation>
    </message>
    <message>
        <source>{measure} {before} before, {after} after ({difference}, {interval})</source>
        <translation>{measure}：前 {before}、後 {after}（{difference}、{interval}）</translation>
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
        <translation>{percent} %：{low}～{high}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>一貫性</translation>
    </message>
    <message>
        <source>transcripts</source>
        <translation>書き起こし</translation>
    </message>
    <message>
        <source>Retraining the detector: step {step} of {total}</source>
        <translation>検出器を再学習しています：ステップ {step}／{total}</translation>
    </message>
    <message>
        <source>Retraining the reader: step {step} of {total}</source>
        <translation>認識器を再学習しています：ステップ {step}／{total}</translation>
    </message>
    <message>
        <source>Loading the detector and scoring it on the validation pages …</source>
        <translation>検出器を読み込み、検証ページで評価しています…</translation>
    </message>
    <message>
        <source>Loading the reader and scoring it on the validation pages …</source>
        <translation>認識器を読み込み、検証ページで評価しています…</translation>
    </message>
    <message>
        <source>In another window or by a command; it is stopped there.</source>
        <translation>別のウィンドウまたはコマンドで実行中です。停止もそちらで行います。</translation>
    </message>
    <message>
        <source>{time} left, then the detector</source>
        <translation>残り{time}、その後に検出器</translation>
    </message>
    <message>
        <source>{time} left, then the reader</source>
        <translation>残り{time}、その後に認識器</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stops at the next step; one can go on from there later</source>
        <translation>次のステップで停止します。後で続きから再開できます</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Stopping; what was learnt so far is being kept …</source>
        <translation>停止しています。ここまでの学習結果を保存しています…</translation>
    </message>
    <message>
        <source>{score}, validation</source>
        <translation>{score}、検証</translation>
    </message>
    <message>
        <source>Which model is in use can be changed here and taken back. Pages nobody has worked on follow: they get the proposals of the model in use.</source>
        <translation>使用中のモデルはここで切り替えられ、元に戻せます。誰も作業していないページはそれに従い、使用中のモデルの提案に変わります。</translation>
    </message>
    <message>
        <source>Use the new detector</source>
        <translation>新しい検出器を使う</translation>
    </message>
    <message>
        <source>Use the new reader</source>
        <translation>新しい認識器を使う</translation>
    </message>
    <message>
        <source>Use the new detector anyway</source>
        <translation>それでも新しい検出器を使う</translation>
    </message>
    <message>
        <source>Use the new reader anyway</source>
        <translation>それでも新しい認識器を使う</translation>
    </message>
    <message>
        <source>Go back to the old detector</source>
        <translation>前の検出器に戻す</translation>
    </message>
    <message>
        <source>Go back to the old reader</source>
        <translation>前の認識器に戻す</translation>
    </message>
    <message>
        <source>Lines, precision</source>
        <translation>行の適合率</translation>
    </message>
    <message>
        <source>Lines, recall</source>
        <translation>行の再現率</translation>
    </message>
    <message>
        <source>Characters, F at IoU 0.5</source>
        <translation>文字の F 値、IoU 0.5</translation>
    </message>
    <message>
        <source>Characters, precision</source>
        <translation>文字の適合率</translation>
    </message>
    <message>
        <source>Characters, recall</source>
        <translation>文字の再現率</translation>
    </message>
    <message>
        <source>Count by {name}, mean error</source>
        <translation>{name} による文字数の平均誤差</translation>
    </message>
    <message>
        <source>Lines read right</source>
        <translation>正しく読み取った行</translation>
    </message>
    <message>
        <source>not used: so far it never helped</source>
        <translation>使わない：これまで効果なし</translation>
    </message>
    <message>
        <source>counts agree (Guo and Wu)</source>
        <translation>文字数の一致（Guo と Wu）</translation>
    </message>
    <message>
        <source>maps agree</source>
        <translation>マップの一致</translation>
    </message>
    <message>
        <source>counts and maps agree</source>
        <translation>文字数とマップの一致</translation>
    </message>
    <message>
        <source>words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Minutes between edits that follow each other within five minutes. Lines are those of the pages accepted on the day, as they are now.</source>
        <translation>分は、5 分以内に続く編集の間の時間の合計です。行は、その日に承認されたページの現在の行数です。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>すべて合計</translation>
    </message>
    <message>
        <source>Statistics of the day</source>
        <translation>日別の統計</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Days and people</source>
        <translation>日付と作業者</translation>
    </message>
    <message>
        <source>What is counted together</source>
        <translation>集計の単位</translation>
    </message>
    <message>
        <source>F is the share of lines that both outlined; counts and texts are compared on those. In brackets: the 95 % confidence interval.</source>
        <translation>F は両者が輪郭を描いた行の割合です。文字数とテキストはそれらの行で比較します。括弧内は 95 % 信頼区間です。</translation>
    </message>
    <message>
        <source>No page was accepted by two people yet.</source>
        <translation>2 人が承認したページはまだありません。</translation>
    </message>
    <message>
        <source>F at IoU 0.5</source>
        <translation>IoU 0.5 での F</translation>
    </message>
    <message>
        <source>F at IoU 0.75</source>
        <translation>IoU 0.75 での F</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Agreement between people</source>
        <translation>担当者間の一致度</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>もう一度比較</translation>
    </message>
    <message>
        <source>Pairs of people</source>
        <translation>担当者の組</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV で保存</translation>
    </message>
    <message>
        <source>{file} cannot be written: {cause}</source>
        <translation>{file} に書き込めません：{cause}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} と {b}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low}～{high}）</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Nobody edited a page in that time.</source>
        <translation>その期間にページを編集した人はいません。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>作業者</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>二次承認済み</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Edits a line</source>
        <translation>1 行あたりの編集</translation>
    </message>
    <message>
        <source>Lines kept</source>
        <translation>そのままの行</translation>
    </message>
    <message>
        <source>Change, in lines</source>
        <translation>修正量（行換算）</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n</source>
        <translation>
            <numerusform>{kept}／%n</numerusform>
        </translation>
    </message>
    <message>
        <source>New since the last model</source>
        <translation>前回のモデル以降の新規</translation>
    </message>
    <message>
        <source>Kept for scoring</source>
        <translation>評価用に確保</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>認識器</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, for a consistency phase (More choices)</source>
        <translation>
            <numerusform>%n ページ、一貫性段階に使用可（詳細オプション）</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. What people have labelled is never changed.</source>
        <translation>学習中も作業を続けられます。人が付けたラベルは変更しません。</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the graphics card</source>
        <translation>
            <numerusform>GPU で約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes on the processor</source>
        <translation>
            <numerusform>CPU で約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with run {id}</source>
        <translation>実行 {id} を続ける</translation>
    </message>
    <message>
        <source>Run {id} did not end: {message}</source>
        <translation>実行 {id} は終了していません：{message}</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>詳細オプション</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Unlabelled pages</source>
        <translation>ラベルなしページ</translation>
    </message>
    <message>
        <source>Outlined are</source>
        <translation>輪郭の単位</translation>
    </message>
    <message>
        <source>detector, and reader with transcripts</source>
        <translation>検出器（書き起こしがあれば認識器も）</translation>
    </message>
    <message>
        <source>Up to three times as often. Whether that helps is not measured yet.</source>
        <translation>最大で 3 倍の頻度になります。効果があるかどうかは、まだ測定していません。</translation>
    </message>
    <message>
        <source>The detector counts twice: characters, and what fits on lines. Where the two disagree is what a consistency phase works on. Which lines are wrong the difference does not tell.</source>
        <translation>検出器は文字数を、文字そのものからと、行に収まる数からの 2 通りで数えます。両者が食い違う箇所が一貫性段階の対象です。どの行が誤りかは、差からはわかりません。</translation>
    </message>
    <message>
        <source>Go through the proposed lines that are most probably wrong, on all pages to review. Pages that are accepted then are learnt from.</source>
        <translation>レビュー待ちの全ページで、提案された行のうち誤りの可能性が特に高いものを順に見ます。そこで承認したページは学習に使われます。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>文字数の比較</translation>
    </message>
    <message>
        <source>as the project does: {outlined}</source>
        <translation>プロジェクトに合わせる：{outlined}</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>認識器</translation>
    </message>
    <message>
        <source>more often where more had to be fixed</source>
        <translation>修正の多かったものを多めに</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>Pages and lines are sampled</source>
        <translation>ページと行の選び方</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>文字数の指定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen once, never trained on</source>
        <translation>
            <numerusform>%n ページ、選択済み、学習には使わない</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet: they are chosen from accepted pages</source>
        <translation>まだなし：承認済みのページから選ばれます</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, chosen at the start, never trained on</source>
        <translation>
            <numerusform>%n ページ、開始時に選択、学習には使いません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{characters} and {lines} characters on %n pages to review; more than a tenth apart on {apart}</source>
        <translation>
            <numerusform>レビュー待ちの %n ページで {characters} 文字と {lines} 文字。1 割を超える差があるのは {apart} ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learns %n transcripts</source>
        <translation>
            <numerusform>書き起こし %n 件を学習</numerusform>
        </translation>
    </message>
    <message>
        <source>is not trained: nobody has written a transcript on an accepted page yet</source>
        <translation>学習しません：承認済みのページに、人の書いた書き起こしがまだありません</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Outlines are locked. Edit, Lock outlines, unlocks them.</source>
        <translation>輪郭はロックされています。「編集」の「輪郭をロック」で解除できます。</translation>
    </message>
    <message>
        <source>Delete region</source>
        <translation>領域を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n regions</source>
        <translation>
            <numerusform>%n 領域を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Move region</source>
        <translation>領域を移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n regions</source>
        <translation>
            <numerusform>%n 領域を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate region</source>
        <translation>領域を回転</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %n regions</source>
        <translation>
            <numerusform>%n 領域を回転</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore region</source>
        <translation>領域を無視</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n regions</source>
        <translation>
            <numerusform>%n 領域を無視</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop ignoring region</source>
        <translation>領域の無視を解除</translation>
    </message>
    <message numerus="yes">
        <source>Stop ignoring %n regions</source>
        <translation>
            <numerusform>%n 領域の無視を解除</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste region</source>
        <translation>領域を貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n regions</source>
        <translation>
            <numerusform>%n 領域を貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate region</source>
        <translation>領域を複製</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n regions</source>
        <translation>
            <numerusform>%n 領域を複製</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept region</source>
        <translation>領域を承認</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n regions</source>
        <translation>
            <numerusform>%n 領域を承認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draw %n baselines</source>
        <translation>
            <numerusform>ベースライン %n 本を描く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n baselines</source>
        <translation>
            <numerusform>ベースライン %n 本を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject region</source>
        <translation>領域を却下</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n regions</source>
        <translation>
            <numerusform>%n 領域を却下</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two or more lines to join them.</source>
        <translation>結合するには 2 つ以上の行を選択してください。</translation>
    </message>
    <message>
        <source>There is a baseline already. Drag its points.</source>
        <translation>ベースラインはすでにあります。点をドラッグしてください。</translation>
    </message>
    <message>
        <source>Select the lines that are to have a baseline.</source>
        <translation>ベースラインを付ける行を選択してください。</translation>
    </message>
    <message>
        <source>The selected lines have no baseline.</source>
        <translation>選択した行にベースラインはありません。</translation>
    </message>
    <message>
        <source>Change where reading starts</source>
        <translation>読み始めの位置を変更</translation>
    </message>
    <message>
        <source>What you do is kept among your own files until then.</source>
        <translation>それまで、作業はあなたのファイルの中に取っておきます。</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs.</source>
        <translation>プログラムが動いている間は何も失われません。</translation>
    </message>
    <message>
        <source>Redo puts yours in place of theirs.</source>
        <translation>「やり直し」で、相手の変更をあなたの変更に置き換えます。</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>すべて保存できました。</translation>
    </message>
    <message>
        <source>Another window or command</source>
        <translation>別のウィンドウまたはコマンド</translation>
    </message>
    <message>
        <source>{who} changed this page: {what}</source>
        <translation>{who} がこのページを変更しました：{what}</translation>
    </message>
    <message>
        <source>typing a count on the page</source>
        <translation>ページ上での文字数の入力</translation>
    </message>
    <message>
        <source>moving regions on the page</source>
        <translation>ページ上での領域の移動</translation>
    </message>
    <message>
        <source>moving the page</source>
        <translation>ページの移動</translation>
    </message>
    <message>
        <source>Propose, correct, learn.</source>
        <translation>提案し、直し、学ぶ。</translation>
    </message>
    <message>
        <source>or drop images, a folder, or labels of another tool here</source>
        <translation>または画像、フォルダー、他のツールのラベルをここにドロップ</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>{check} leads from one doubtful character to the next
{accept} accepts the page and goes on
{show_all} shows all keys</source>
        <translation>{check} 疑わしい文字から次へ移動
{accept} ページを承認して次へ
{show_all} すべてのキーを表示</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>検出器なし</translation>
    </message>
    <message>
        <source>Looking closer …</source>
        <translation>詳しく調べています…</translation>
    </message>
    <message>
        <source>Reading lines …</source>
        <translation>行を読み取っています…</translation>
    </message>
    <message>
        <source>Loading the detector …</source>
        <translation>検出器を読み込んでいます…</translation>
    </message>
    <message>
        <source>Loading the reader …</source>
        <translation>認識器を読み込んでいます…</translation>
    </message>
    <message>
        <source>Fit to my accepted pages</source>
        <translation>承認済みのページに合わせる</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>この値を使う</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the lines of %n accepted pages.</source>
        <translation>
            <numerusform>承認済みの %n ページの行に合わせました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out: what the detector saw there is not kept.</source>
        <translation>
            <numerusform>ほかの %n ページは、検出器の出力が残っていないため除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>最適値：しきい値 {threshold}、拡張率 {growth}、最小の高さ {size} px。</translation>
    </message>
    <message>
        <source>{before} now, {after} with these values, measured on the very pages they were fitted to.</source>
        <translation>現在は {before}、この値では {after}。どちらも、値を合わせたページ自体での測定です。</translation>
    </message>
    <message>
        <source>Each page judged by values fitted to the others: {held_out}.</source>
        <translation>各ページを、他のページに合わせた値で評価した場合：{held_out}。</translation>
    </message>
    <message>
        <source>So there is no sign that they help on other pages.</source>
        <translation>そのため、他のページでも効果があるとは言えません。</translation>
    </message>
    <message>
        <source>The values in use are the best: {before}.</source>
        <translation>現在の値が最適です：{before}。</translation>
    </message>
    <message>
        <source>F {f_score}, mean IoU {iou}</source>
        <translation>F 値 {f_score}、平均 IoU {iou}</translation>
    </message>
    <message>
        <source>Reading images {done} of {total}</source>
        <translation>画像を読み込んでいます：{done}／{total}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n edits</source>
        <translation>
            <numerusform>未保存：編集 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for text …</source>
        <translation>テキストを探しています…</translation>
    </message>
    <message>
        <source>Looking ahead …</source>
        <translation>先読みしています…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n pages</source>
        <translation>
            <numerusform>{done}／%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>A transcript is one line: line breaks became spaces.</source>
        <translation>書き起こしは 1 行です。改行は空白に置き換えました。</translation>
    </message>
    <message>
        <source>On the selected lines no numbers disagree, and reading starts where one would begin.</source>
        <translation>選択した行に数の食い違いはなく、読み始めも自然な位置です。</translation>
    </message>
    <message>
        <source>Nobody has written or read yet what there is to count.</source>
        <translation>数えられる文字を、まだ誰も書いたり読み取ったりしていません。</translation>
    </message>
    <message>
        <source>The lines were not parted, because another page is shown now.</source>
        <translation>別のページが表示されたため、行は分割しませんでした。</translation>
    </message>
    <message>
        <source>No space was seen in these lines. Cut them by hand with C.</source>
        <translation>これらの行に空白は見つかりませんでした。C キーで手動で切ってください。</translation>
    </message>
    <message>
        <source>Part at spaces</source>
        <translation>空白で分割</translation>
    </message>
    <message>
        <source>Somebody else has accepted or rejected this proposal meanwhile. What you wrote was not stored: {text}</source>
        <translation>その間に他の人がこの提案を承認または却下しました。入力した内容は保存されませんでした：{text}</translation>
    </message>
    <message>
        <source>Accept line with transcript</source>
        <translation>書き起こしを付けて行を承認</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>character</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>入力値</translation>
    </message>
    <message>
        <source>from the transcript</source>
        <translation>書き起こしから</translation>
    </message>
    <message>
        <source>from the reading</source>
        <translation>読み取りによる</translation>
    </message>
    <message>
        <source>the model&apos;s guess</source>
        <translation>モデルの推定</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>判読不能</translation>
    </message>
    <message>
        <source>foreign script</source>
        <translation>他の文字体系</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>小さすぎる</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>途中で切れている</translation>
    </message>
    <message>
        <source>decoration</source>
        <translation>装飾</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案あり</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>accepted unseen</source>
        <translation>未確認で承認</translation>
    </message>
    <message>
        <source>not all imported</source>
        <translation>一部未インポート</translation>
    </message>
    <message>
        <source>image changed</source>
        <translation>画像変更あり</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>open issues</source>
        <translation>未解決の指摘</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>二次承認済み</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>validation page</source>
        <translation>検証ページ</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>given to others</source>
        <translation>他の人に割り当て</translation>
    </message>
    <message>
        <source>with lines to check</source>
        <translation>要確認の行あり</translation>
    </message>
    <message>
        <source>with disagreements</source>
        <translation>食い違いあり</translation>
    </message>
    <message>
        <source>with unusual reading starts</source>
        <translation>不自然な読み始めあり</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <translation>食い違いあり</translation>
    </message>
    <message>
        <source>without transcript</source>
        <translation>書き起こしなし</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>low in score</source>
        <translation>低スコア</translation>
    </message>
    <message>
        <source>unusual reading start</source>
        <translation>不自然な読み始め</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>re-read</source>
        <translation>読み修正</translation>
    </message>
    <message>
        <source>re-counted</source>
        <translation>文字数修正</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>as proposed, not accepted by anybody</source>
        <translation>提案のまま（未承認）</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>認識器</translation>
    </message>
    <message>
        <source>fewer than three vertices</source>
        <translation>頂点が 3 つ未満です</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>面積がありません</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>輪郭が自己交差しています</translation>
    </message>
    <message>
        <source>lies outside the image</source>
        <translation>画像の外にあります</translation>
    </message>
    <message>
        <source>what of it lies inside the image is not one outline</source>
        <translation>画像の内側の部分が 1 つの輪郭になりません</translation>
    </message>
    <message>
        <source>the baseline lies far from the outline</source>
        <translation>ベースラインが輪郭から離れています</translation>
    </message>
    <message>
        <source>the baseline runs against the reading direction</source>
        <translation>ベースラインの向きが読む向きと逆です</translation>
    </message>
    <message>
        <source>the baseline crosses itself</source>
        <translation>ベースラインが自己交差しています</translation>
    </message>
    <message numerus="yes">
        <source>%n characters read</source>
        <translation>
            <numerusform>読み取り %n 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters written</source>
        <translation>
            <numerusform>書き起こし %n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>count {count}</source>
        <translation>文字数 {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>検出 %n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>IoU {overlap}.</source>
        <translation>IoU {overlap}。</translation>
    </message>
    <message>
        <source>Count {before} proposed, {after} typed.</source>
        <translation>文字数は提案 {before}、入力 {after}。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters changed, read as “{text}”.</source>
        <translation>
            <numerusform>%n 文字を修正、読み取りは「{text}」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: {problem}</source>
        <translation>インポートされていません：{problem}</translation>
    </message>
    <message>
        <source>Labeler (keeps everything)</source>
        <translation>Labeler（すべてを保持）</translation>
    </message>
    <message>
        <source>ICDAR 2015 and its kin (gt_*.txt)</source>
        <translation>ICDAR 2015 とその類似形式 (gt_*.txt)</translation>
    </message>
    <message>
        <source>ICDAR for datumaro and CVAT (text in quotes)</source>
        <translation>datumaro と CVAT 用の ICDAR（テキストは引用符付き）</translation>
    </message>
    <message>
        <source>COCO (JSON with text attributes)</source>
        <translation>COCO（テキスト属性付き JSON）</translation>
    </message>
    <message>
        <source>ABCNet (JSON with Bezier curves)</source>
        <translation>ABCNet（ベジエ曲線付き JSON）</translation>
    </message>
    <message>
        <source>CTW1500 (14 points, ####text)</source>
        <translation>CTW1500（14 点、####テキスト）</translation>
    </message>
    <message>
        <source>Total-Text (polygons)</source>
        <translation>Total-Text（多角形）</translation>
    </message>
    <message>
        <source>ReCTS (JSON with lines and characters)</source>
        <translation>ReCTS（行と文字の JSON）</translation>
    </message>
    <message>
        <source>ICDAR 2013 characters (with their BMP)</source>
        <translation>ICDAR 2013 の文字（BMP 付き）</translation>
    </message>
    <message>
        <source>Hugging Face images (metadata.jsonl)</source>
        <translation>Hugging Face 画像 (metadata.jsonl)</translation>
    </message>
    <message>
        <source>Hugging Face Parquet (images inside)</source>
        <translation>Hugging Face Parquet（画像を含む）</translation>
    </message>
    <message>
        <source>WebDataset (TAR with images inside)</source>
        <translation>WebDataset（画像を含む TAR）</translation>
    </message>
    <message>
        <source>Cut-out lines (gt.txt, labels.json)</source>
        <translation>切り出した行 (gt.txt, labels.json)</translation>
    </message>
    <message>
        <source>Cut-out lines (LMDB)</source>
        <translation>切り出した行 (LMDB)</translation>
    </message>
    <message>
        <source>Masks (PNG) and counts (JSON)</source>
        <translation>マスク (PNG) と文字数 (JSON)</translation>
    </message>
    <message>
        <source>There is no format {name!r}. Use one of: {names}.</source>
        <translation>形式 {name!r} はありません。次のいずれかを使ってください：{names}。</translation>
    </message>
    <message>
        <source>{title} can be written but not read.</source>
        <translation>{title} は書き込めますが、読み込めません。</translation>
    </message>
    <message>
        <source>{title} can be read but not written.</source>
        <translation>{title} は読み込めますが、書き込めません。</translation>
    </message>
    <message>
        <source>{title} needs the package {package}. Install it (pip install {package}), or choose another format.</source>
        <translation>{title} には {package} パッケージが必要です。インストールするか（pip install {package}）、別の形式を選択してください。</translation>
    </message>
    <message>
        <source>{path} was not read as {title}: {reason}.</source>
        <translation>{path} を {title} として読み込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>中身がありません</translation>
    </message>
    <message>
        <source>{reason} {hint}</source>
        <translation>{reason} {hint}</translation>
    </message>
    <message>
        <source>{project} is not a project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{project} はプロジェクトではありません。{database_file} がありません。別のフォルダーを選択するか、ここにプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>No backup was made: {file}: {reason}.</source>
        <translation>バックアップできませんでした：{file}：{reason}。</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>データベースをコピーしています</translation>
    </message>
    <message>
        <source>No backup was made: {reason}</source>
        <translation>バックアップできませんでした：{reason}</translation>
    </message>
    <message>
        <source>No backup was made: {place} has {free} MB free, and {wanted} MB are needed. Free some space, or choose another folder.</source>
        <translation>バックアップできませんでした。{place} の空きは {free} MB ですが、{wanted} MB 必要です。空きを増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Keep labels</source>
        <translation>ラベルを維持</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}°</source>
        <translation>ラベルを {degrees}° 回転</translation>
    </message>
    <message>
        <source>Scale labels to {percent}%</source>
        <translation>ラベルを {percent}% に拡大縮小</translation>
    </message>
    <message>
        <source>Turn labels by {degrees}° and scale them to {percent}%</source>
        <translation>ラベルを {degrees}° 回転し、{percent}% に拡大縮小</translation>
    </message>
    <message>
        <source>{name}: the image was neither turned by a quarter nor scaled, as far as can be seen. Look at it in the window, or find the original.</source>
        <translation>{name}：確認できる限り、画像に 90° 単位の回転や拡大縮小はありません。ウィンドウで確認するか、元の画像を探してください。</translation>
    </message>
    <message>
        <source>{name}: the image is the one that was labelled.</source>
        <translation>{name}：ラベル付けした画像そのものです。</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}：{problem}</translation>
    </message>
    <message>
        <source>{name}: this is the picture of another page by now, page {id}. Find the original, or remove the page.</source>
        <translation>{name}：今では別のページ（ページ {id}）の画像になっています。元の画像を探すか、ページを除外してください。</translation>
    </message>
    <message>
        <source>Labels lie outside of the new picture ({width} x {height} pixels): they are not its labels. Find the original, or put it back.</source>
        <translation>ラベルが新しい画像（{width} x {height} ピクセル）の外にあります。この画像のラベルではありません。元の画像を探すか、元に戻してください。</translation>
    </message>
    <message>
        <source>{project} is on a server, so it stays as it is. Repair it into a new folder, and copy that to an empty database.</source>
        <translation>{project} はサーバー上にあるため、そのままにします。新しいフォルダーに修復し、それを空のデータベースにコピーしてください。</translation>
    </message>
    <message>
        <source>{folder} may not be written, so it stays as it is. Repair it into a new folder.</source>
        <translation>{folder} には書き込めないため、そのままにします。新しいフォルダーに修復してください。</translation>
    </message>
    <message>
        <source>{target} is not empty. Choose a new folder.</source>
        <translation>{target} は空ではありません。新しいフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{folder} has no {database_file}. Bring an earlier copy back.</source>
        <translation>{folder} に {database_file} がありません。以前のコピーを戻してください。</translation>
    </message>
    <message>
        <source>{folder} is no project: it has no {database_file}. Choose another folder, or make a project of it.</source>
        <translation>{folder} はプロジェクトではありません。{database_file} がありません。別のフォルダーを選択するか、ここにプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was repaired.</source>
        <translation>{folder} に書き込めません：{reason}。何も修復していません。</translation>
    </message>
    <message>
        <source>{work}: {reason}. Nothing was changed.</source>
        <translation>{work}：{reason}。何も変更していません。</translation>
    </message>
    <message>
        <source>This outline cannot be a {level}: {problem}. Nothing was changed.</source>
        <translation>この輪郭は{level}にできません：{problem}。何も変更していません。</translation>
    </message>
    <message>
        <source>This version of the program has no engine called &quot;{name}&quot;. Choose another model, or open the project with the version that added this one.</source>
        <translation>このバージョンのプログラムにはエンジン「{name}」がありません。別のモデルを選択するか、このモデルを追加したバージョンでプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>The {kind} failed: {reason}</source>
        <translation>{kind}が失敗しました：{reason}</translation>
    </message>
    <message>
        <source>What was written as {title} did not come back as it was meant, so nothing was exported: {names}. Export another format, and report this.</source>
        <translation>{title} として書き出したものを読み戻すと意図した内容と異なるため、何もエクスポートしませんでした：{names}。別の形式でエクスポートし、この問題を報告してください。</translation>
    </message>
    <message>
        <source>{folder} is no export with a list of its files ({name}). Choose two folders that this program has exported to.</source>
        <translation>{folder} はファイル一覧 ({name}) の付いたエクスポートではありません。このプログラムでエクスポートした 2 つのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{folder} is of an earlier version of this program, which can be compared only with exports in the same format ({format}). Export again, or compare two of a format.</source>
        <translation>{folder} はこのプログラムの以前のバージョンによるもので、同じ形式 ({format}) のエクスポートとしか比較できません。もう一度エクスポートするか、同じ形式どうしを比較してください。</translation>
    </message>
    <message>
        <source>{out} is a link. Export to the folder it leads to, or to another.</source>
        <translation>{out} はリンクです。リンク先のフォルダーか、別のフォルダーにエクスポートしてください。</translation>
    </message>
    <message>
        <source>{out} is a file. Choose a folder.</source>
        <translation>{out} はファイルです。フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{out} holds files that no export of this program put there, or one that kept no list of them yet ({names}). Choose another folder, or empty this one.</source>
        <translation>{out} に、このプログラムのエクスポートによらないファイル、または一覧がなかった頃のエクスポートのファイルがあります（{names}）。別のフォルダーを選択するか、このフォルダーを空にしてください。</translation>
    </message>
    <message>
        <source>{out} holds an earlier export, and files that were added or edited since ({names}). Choose another folder, or move them away first.</source>
        <translation>{out} に以前のエクスポートと、その後に追加または編集されたファイルがあります（{names}）。別のフォルダーを選択するか、先にそれらを移動してください。</translation>
    </message>
    <message>
        <source>{out} holds the project. Choose a folder of its own for the export.</source>
        <translation>{out} にはプロジェクトがあります。エクスポート専用のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{out} belongs to the project. Choose another folder.</source>
        <translation>{out} はプロジェクトの一部です。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{out} holds images of the project. Choose a folder of its own for the export.</source>
        <translation>{out} にはプロジェクトの画像があります。エクスポート専用のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{out} is there already. Choose another name.</source>
        <translation>{out} はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{aside} is in the way. Move it, or export to another folder.</source>
        <translation>{aside} が妨げになっています。移動するか、別のフォルダーにエクスポートしてください。</translation>
    </message>
    <message>
        <source>Another export is writing to {draft}. Wait until it is done.</source>
        <translation>別のエクスポートが {draft} に書き込んでいます。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>{draft} is in the way. Move it, or export to another folder.</source>
        <translation>{draft} が妨げになっています。移動するか、別のフォルダーにエクスポートしてください。</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>エクスポートしません</translation>
    </message>
    <message>
        <source>{page}: not exported. {reason}</source>
        <translation>{page}：エクスポートしません。{reason}</translation>
    </message>
    <message>
        <source>{page}: not exported. Its image is not the one that was frozen. Bring that back first.</source>
        <translation>{page}：エクスポートしません。画像が凍結時のものと異なります。先に元の画像に戻してください。</translation>
    </message>
    <message>
        <source>Its image has not been read yet.</source>
        <translation>画像がまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Files that were added to {folder} meanwhile lie in {left}.</source>
        <translation>その間に {folder} に追加されたファイルは {left} にあります。</translation>
    </message>
    <message>
        <source>Nothing was exported: the image of {page} was changed meanwhile. Export again.</source>
        <translation>何もエクスポートしませんでした。その間に {page} の画像が変更されました。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>There is no page to export. {left_out}</source>
        <translation>エクスポートするページがありません。{left_out}</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Have them approved first, or take all accepted pages: Review &gt; Use approved pages only.</source>
        <translation>エクスポートするページがありません。{waiting} 先に二次承認を受けるか、「レビュー」の「二次承認済みのページのみ使う」で、承認済みのページをすべて対象にしてください。</translation>
    </message>
    <message>
        <source>There is no page to export. {waiting} Decide first: Review &gt; Decide between two annotations.</source>
        <translation>エクスポートするページがありません。{waiting} 先に「レビュー」の「2 つのアノテーションを裁定」で決めてください。</translation>
    </message>
    <message>
        <source>Nobody has looked at any page that is to be exported. Look at pages and accept them.</source>
        <translation>エクスポートするページを、まだ誰も見ていません。ページを見て承認してください。</translation>
    </message>
    <message>
        <source>There is no accepted page to export. Accept pages first, or export those not accepted, too.</source>
        <translation>エクスポートする承認済みのページがありません。先にページを承認するか、承認していないページもエクスポートしてください。</translation>
    </message>
    <message>
        <source>{out} cannot be written. {cause}</source>
        <translation>{out} に書き込めません。{cause}</translation>
    </message>
    <message>
        <source>The image changed since it was labelled. Decide what becomes of its labels.</source>
        <translation>ラベル付けの後に画像が変わりました。ラベルをどうするか決めてください。</translation>
    </message>
    <message>
        <source>{name}: {changed}</source>
        <translation>{name}：{changed}</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are damaged and {left}: {names}. Check and repair the project.</source>
        <translation>
            <numerusform>破損した %n ページは{left}：{names}。プロジェクトを検査し、修復してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are {left}: {names}. {reason}</source>
        <translation>
            <numerusform>%n ページは{left}：{names}。{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images changed since labelled and {left}: {names}. Decide what becomes of their labels.</source>
        <translation>
            <numerusform>ラベル付けの後に変わった画像 %n 件は{left}：{names}。ラベルをどうするか決めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project names images in {names}. Nobody on this machine added images from there, so none are read.</source>
        <translation>プロジェクトに {names} の画像が記されていますが、このマシンではそこから画像を追加した人がいないため、読み込みません。</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} ほか {more} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n images are not in the project ({names}, …). Add them, then import again.</source>
        <translation>
            <numerusform>プロジェクトにない画像が %n 件あります（{names}、…）。追加してから、もう一度インポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: the project has no such image. Add it, then import again.</source>
        <translation>{image}：プロジェクトにこの画像がありません。追加してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>{image}: the project has no such image; {page} is {other}. Add it, then import again.</source>
        <translation>{image}：プロジェクトにこの画像がありません。{page} は {other} です。追加してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>{image}: several pages could be meant ({names}). Rename one.</source>
        <translation>{image}：該当するページが複数あります（{names}）。どれかの名前を変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n regions are proposals, because their files say that no person drew them.</source>
        <translation>
            <numerusform>%n 件の領域は、人が描いたものではないとファイルにあるため、提案として取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay new, because not everything could be read. Correct what is named above and import it again, or draw what is missing.</source>
        <translation>
            <numerusform>%n ページ（{names}）は、すべてを読み取れなかったため新規のままです。上に挙げた箇所を直して再度インポートするか、足りない部分を描いてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages ({names}) stay unlabelled: the files say nothing yet.</source>
        <translation>
            <numerusform>%n ページ（{names}）は、ファイルにまだ内容がないためラベルなしのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>{image}: skipped, because nothing of its labels could be read ({refused}). What people have done on the page stays.</source>
        <translation>{image}：ラベルをまったく読み込めなかったため、スキップしました（{refused}）。このページでの人の作業はそのままです。</translation>
    </message>
    <message>
        <source>{image}: skipped, because somebody has worked on the page.</source>
        <translation>{image}：このページで作業した人がいるため、スキップしました。</translation>
    </message>
    <message>
        <source>{image}: nothing was imported. {reason}</source>
        <translation>{image}：何もインポートしませんでした。{reason}</translation>
    </message>
    <message>
        <source>{image}: {reason}</source>
        <translation>{image}：{reason}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>{folder} に書き込めません：{reason}。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder is gone. It goes on as soon as it is back; or choose another one.</source>
        <translation>{folder} のテキスト形式の写しを更新できません。フォルダーがなくなりました。元に戻れば更新を再開します。別のフォルダーを選択することもできます。</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: the folder does not say that it is one of this project. Choose an empty folder.</source>
        <translation>{folder} のテキスト形式の写しを更新できません。このプロジェクトの写しであることがフォルダーに記されていません。空のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The plain copy in {folder} is not kept up to date: {reason}.</source>
        <translation>{folder} のテキスト形式の写しを更新できません：{reason}。</translation>
    </message>
    <message>
        <source>Writing the plain copy</source>
        <translation>テキスト形式の写しを書き出しています</translation>
    </message>
    <message>
        <source>{folder} is not outside of the project. Choose a folder of its own.</source>
        <translation>{folder} はプロジェクトの外にありません。専用のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{folder} has a line break or the like in its name. Choose another.</source>
        <translation>{folder} の名前に改行などが含まれています。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation>{folder} はファイルです。フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{folder} holds something else. Choose an empty folder.</source>
        <translation>{folder} には別のものがあります。空のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There is no {kind} that is called {which}. Choose another model.</source>
        <translation>{which} という{kind}はありません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The {which} weights are missing ({weights}). Install the program again.</source>
        <translation>重み「{which}」が見つかりません（{weights}）。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The project has no model {model_id} any more. Choose another model.</source>
        <translation>モデル {model_id} はもうプロジェクトにありません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>There is no earlier {kind} to go back to.</source>
        <translation>戻せる以前の{kind}がありません。</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) do not lie in the project, so they are not loaded. If they are yours, copy them to {folder}.</source>
        <translation>モデル {id} の重み（{path}）がプロジェクトの中にないため、読み込みません。あなたのものであれば、{folder} にコピーしてください。</translation>
    </message>
    <message>
        <source>The weights of model {id} ({path}) are gone. Choose another model.</source>
        <translation>モデル {id} の重み（{path}）がなくなりました。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{path} does not exist. Choose a folder of images or a project.</source>
        <translation>{path} がありません。画像のフォルダーまたはプロジェクトを選択してください。</translation>
    </message>
    <message>
        <source>There are no images in {path}, nor in the folders below. Choose a folder that has some, of these kinds: {kinds}. {others}</source>
        <translation>{path} とその下のフォルダーに画像がありません。次の種類の画像があるフォルダーを選んでください：{kinds}。{others}</translation>
    </message>
    <message numerus="yes">
        <source>%n files not opened</source>
        <translation>
            <numerusform>開けなかったファイル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files left aside, no images ({kinds})</source>
        <translation>
            <numerusform>画像ではないため除外したファイル %n 件（{kinds}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {things}.</source>
        <translation>見つかったもの：{things}。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>ほか、同様のもの %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not an image.</source>
        <translation>{path} は画像ではありません。</translation>
    </message>
    <message>
        <source>{sentence} Nothing was added.</source>
        <translation>{sentence} 何も追加していません。</translation>
    </message>
    <message>
        <source>{path} does not exist. Nothing was added.</source>
        <translation>{path} がありません。何も追加していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n {kind} files</source>
        <translation>
            <numerusform>{kind} ファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} with {pages}</source>
        <translation>{files}（{pages}）</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <translation>{first}、{then}</translation>
    </message>
    <message>
        <source>Every page that waits for review has its proposals.</source>
        <translation>レビュー待ちのページには、すべて提案があります。</translation>
    </message>
    <message numerus="yes">
        <source>Every page that waits for review has its proposals, but for %n pages with a problem.</source>
        <translation>
            <numerusform>問題のある %n ページを除き、レビュー待ちのページにはすべて提案があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{refused}: {reason}</source>
        <translation>{refused}：{reason}</translation>
    </message>
    <message>
        <source>{refused}: it has no proposals of the model in use yet.</source>
        <translation>{refused}：使用中のモデルの提案がまだありません。</translation>
    </message>
    <message>
        <source>{path} is no backup. Choose one of those that are listed for the project.</source>
        <translation>{path} はバックアップではありません。プロジェクトの一覧にあるものから選択してください。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder.</source>
        <translation>{folder} は空ではありません。新しいフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{file} is not what was written. Check the disk, then try again.</source>
        <translation>{file} の内容が、書き込んだものと異なります。ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{project} is on a server, where nothing is put in its place. Restore the copy as a project of its own, into a new folder, and copy that to an empty database.</source>
        <translation>{project} はサーバー上にあり、コピーで置き換えることはできません。独立したプロジェクトとして新しいフォルダーにコピーを復元し、それを空のデータベースにコピーしてください。</translation>
    </message>
    <message>
        <source>This is a copy of another project than {folder}. Restore it as a project of its own, into a new folder.</source>
        <translation>これは {folder} とは別のプロジェクトのコピーです。独立したプロジェクトとして、新しいフォルダーに復元してください。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. Nothing was restored.</source>
        <translation>{folder} に書き込めません：{reason}。何も復元していません。</translation>
    </message>
    <message>
        <source>A process is already working on {folder}.</source>
        <translation>別のプロセスが {folder} で作業中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages have been seen by nobody: trained on as proposed, not as true.</source>
        <translation>
            <numerusform>承認済みの %n ページは誰も見ていません。正解としてではなく、提案として学習します。</numerusform>
        </translation>
    </message>
    <message>
        <source>not trained on</source>
        <translation>学習に使いません</translation>
    </message>
    <message>
        <source>Accept at least {least} pages first (there are {accepted}): one to learn from and one to check what was learnt.</source>
        <translation>先に少なくとも {least} ページを承認してください（現在 {accepted} ページ）。1 ページは学習に、1 ページは学習結果の確認に使います。</translation>
    </message>
    <message>
        <source>There is no reader, or nobody has written a transcript on an accepted page yet. Select a line, press F2, type what it says, and accept the page.</source>
        <translation>認識器がないか、承認済みのページに、人の書いた書き起こしがまだありません。行を選択して F2 を押し、書かれている内容を入力して、ページを承認してください。</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be trained: {engine} only runs weights. Choose another {kind} first.</source>
        <translation>モデル {id}（{name}）は学習できません。{engine} は重みを実行するだけです。先に別の{kind}を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals; models are judged by the other {others}.</source>
        <translation>
            <numerusform>検証 {count} ページのうち %n ページは提案のままです。モデルは残りの {others} ページで評価します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {count} validation pages are unchanged proposals: the comparison means little. Correct them first, or confirm their lines one by one.</source>
        <translation>
            <numerusform>検証 {count} ページのうち %n ページは提案のままで、比較にはほとんど意味がありません。先に修正するか、行を 1 つずつ確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no validation page to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>どちらのモデルが良いかを判断する検証ページがありません。{least} ページ必要です。先にさらにページを修正し、承認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages are too few to tell which model is better; {least} are needed. Correct and accept more pages first.</source>
        <translation>
            <numerusform>検証ページが %n ページでは、どちらのモデルが良いかを判断できません。{least} ページ必要です。先にさらにページを修正し、承認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is damaged. {damage} Repair the project first.</source>
        <translation>破損しています。{damage} 先にプロジェクトを修復してください。</translation>
    </message>
    <message>
        <source>its image changed since it was labelled. Decide first what becomes of its labels.</source>
        <translation>ラベル付けの後に画像が変わりました。先にラベルをどうするか決めてください。</translation>
    </message>
    <message>
        <source>its image in {folder} is not read. Let it be read first.</source>
        <translation>{folder} の画像が読み込まれていません。先に読み込みを許可してください。</translation>
    </message>
    <message>
        <source>nobody has looked into it yet</source>
        <translation>まだ誰も開いていません</translation>
    </message>
    <message>
        <source>its image cannot be read: {reason}. Skip the page, reject it, or take it out.</source>
        <translation>画像を読み込めません：{reason}。ページをスキップするか、却下するか、除外してください。</translation>
    </message>
    <message>
        <source>There is no alphabet {name!r} ({reason}). Choose one of: {names}.</source>
        <translation>文字セット {name!r} はありません（{reason}）。次のいずれかを選択してください：{names}。</translation>
    </message>
    <message>
        <source>The disk reports an error. Check the disk or the connection to it, then try again.</source>
        <translation>ディスクがエラーを報告しています。ディスクまたはその接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>ディスクがいっぱいです。空きを増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up. Free some space, then try again.</source>
        <translation>ディスクの割り当て容量を使い切りました。空きを増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is read-only. Choose another place.</source>
        <translation>ディスクは読み取り専用です。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The file is too large for the file system of this disk. Choose another disk.</source>
        <translation>ファイルがこのディスクのファイルシステムには大きすぎます。別のディスクを選択してください。</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Choose a shorter one.</source>
        <translation>名前がこのディスクには長すぎます。短い名前を選択してください。</translation>
    </message>
    <message>
        <source>Check who may read and write it.</source>
        <translation>読み取りと書き込みの権限を確認してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{reason}. Choose another place.</source>
        <translation>{reason}。別の場所を選択してください。</translation>
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
        <translation>{path} には何も書き込みません。そこのリンクが {folder} の外を指しています。リンクの代わりにフォルダーかファイルを置いてください。</translation>
    </message>
    <message>
        <source>{name} does not say how it is run. Add the original file to a project: that finds it out.</source>
        <translation>{name} に実行方法が記されていません。元のファイルをプロジェクトに追加してください。追加時に判別します。</translation>
    </message>
    <message>
        <source>What is noted in the model about its use cannot be read ({reason!r}). Add the original file again.</source>
        <translation>モデルに記された使用方法を読み込めません（{reason!r}）。元のファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>it has {pages} pages instead of one. Save a file for every image</source>
        <translation>1 ページではなく {pages} ページあります。画像ごとにファイルを保存してください</translation>
    </message>
    <message>
        <source>its coordinates are in {name}, and the page has no WIDTH and HEIGHT: nothing tells where on the image they lie. Save it in pixels</source>
        <translation>座標の単位が {name} で、ページに WIDTH と HEIGHT がありません。画像上の位置がわからないため、ピクセル単位で保存してください</translation>
    </message>
    <message>
        <source>the baseline has {numbers} numbers, which are not pairs</source>
        <translation>ベースラインの数値が {numbers} 個で、対になっていません</translation>
    </message>
    <message>
        <source>the {element} has neither a polygon nor a box</source>
        <translation>{element} に多角形も矩形もありません</translation>
    </message>
    <message>
        <source>Unpack it yourself and import the folder.</source>
        <translation>自分で展開し、そのフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>{reason}. {way_out}</source>
        <translation>{reason}。{way_out}</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked. {reason}</source>
        <translation>{name} を展開できません。{reason}</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Copy it again.</source>
        <translation>{name} は破損しています（{reason}）。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{name} is no ZIP or TAR archive. {way_out}</source>
        <translation>{name} は ZIP または TAR アーカイブではありません。{way_out}</translation>
    </message>
    <message>
        <source>{name} holds {members} files, {total} bytes. {way_out}</source>
        <translation>{name} には {members} 個、{total} バイトのファイルがあります。{way_out}</translation>
    </message>
    <message>
        <source>{name} unfolds to {total} bytes, more than labels do. It was not opened.</source>
        <translation>{name} を展開すると {total} バイトになり、ラベルとしては大きすぎます。開きませんでした。</translation>
    </message>
    <message>
        <source>{name} holds {member!r} more than once. {way_out}</source>
        <translation>{name} に {member!r} が 2 つ以上あります。{way_out}</translation>
    </message>
    <message>
        <source>{name}: {member!r}: {reason}. {way_out}</source>
        <translation>{name}：{member!r}：{reason}。{way_out}</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>{name} を展開しています</translation>
    </message>
    <message>
        <source>a name in it has {size:,} bytes. It was not opened.</source>
        <translation>中に {size:,} バイトの名前があります。開きませんでした。</translation>
    </message>
    <message>
        <source>{name} holds more than labels do. {way_out}</source>
        <translation>{name} の内容はラベルとしては多すぎます。{way_out}</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images first.</source>
        <translation>{image} のサイズがまだわかりません。先にプロジェクトに画像を調べさせてください。</translation>
    </message>
    <message>
        <source>its bezier_pts make no curves: {reason}</source>
        <translation>bezier_pts が曲線になりません：{reason}</translation>
    </message>
    <message>
        <source>it has no images and annotations, so it is no COCO file of regions</source>
        <translation>images と annotations がなく、領域の COCO ファイルではありません</translation>
    </message>
    <message>
        <source>it has no file name</source>
        <translation>ファイル名がありません</translation>
    </message>
    <message>
        <source>its category {category} is not in the file</source>
        <translation>カテゴリー {category} がファイルにありません</translation>
    </message>
    <message>
        <source>its mask has {mask_width} x {mask_height} pixels, its image {width} x {height}</source>
        <translation>マスクは {mask_width} x {mask_height} ピクセル、画像は {width} x {height} です</translation>
    </message>
    <message>
        <source>its box is turned by a {turn!r}, and nothing tells about which point and in what unit. Write its corners as segmentation</source>
        <translation>矩形が {turn!r} で回転していますが、回転の中心と単位がわかりません。角を segmentation として書いてください</translation>
    </message>
    <message>
        <source>its bbox_mode says that its box is not left, top, width and height</source>
        <translation>bbox_mode によると、矩形は左、上、幅、高さの形ではありません</translation>
    </message>
    <message>
        <source>this is not what detect writes ({reason!r})</source>
        <translation>detect が書き出す内容ではありません（{reason!r}）</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} を読み込めません：{strerror}。</translation>
    </message>
    <message>
        <source>{path} is not JSON: {reason}.</source>
        <translation>{path} は JSON ではありません：{reason}。</translation>
    </message>
    <message>
        <source>{path} holds no JSON object.</source>
        <translation>{path} に JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>{line!r} is not read</source>
        <translation>{line!r} は読み込めません</translation>
    </message>
    <message>
        <source>it may be an outline, or four vertices and a text made of numbers. Check it by hand.</source>
        <translation>輪郭とも、4 つの頂点と数字だけのテキストとも解釈できます。手動で確認してください。</translation>
    </message>
    <message>
        <source>there are {numbers} coordinates instead of 6 and more</source>
        <translation>座標が 6 個以上ではなく {numbers} 個です</translation>
    </message>
    <message>
        <source>there is no ####text behind the vertices</source>
        <translation>頂点の後に ####テキスト がありません</translation>
    </message>
    <message>
        <source>there are {numbers} numbers instead of 32</source>
        <translation>数値が 32 個ではなく {numbers} 個です</translation>
    </message>
    <message>
        <source>it does not say x, y, ornt and transcriptions</source>
        <translation>x、y、ornt、transcriptions がありません</translation>
    </message>
    <message>
        <source>there are {xs} x and {ys} y</source>
        <translation>x が {xs} 個、y が {ys} 個あります</translation>
    </message>
    <message>
        <source>{texts!r} is not a list of one text</source>
        <translation>{texts!r} は 1 つのテキストのリストではありません</translation>
    </message>
    <message>
        <source>there are {cells} cells instead of 8 coordinates and a text</source>
        <translation>8 つの座標とテキストではなく、セルが {cells} 個あります</translation>
    </message>
    <message>
        <source>it is not eight numbers and a text in quotes</source>
        <translation>8 つの数値と引用符付きのテキストではありません</translation>
    </message>
    <message>
        <source>{rest!r} is not a flag and a text in quotes</source>
        <translation>{rest!r} はフラグと引用符付きのテキストではありません</translation>
    </message>
    <message>
        <source>it is not left, top, right, bottom and a text in quotes</source>
        <translation>左、上、右、下と引用符付きのテキストではありません</translation>
    </message>
    <message>
        <source>it is not seven numbers</source>
        <translation>7 つの数値ではありません</translation>
    </message>
    <message>
        <source>it is not eight numbers, a class and whether it is difficult</source>
        <translation>8 つの数値とクラス、difficult の値という形ではありません</translation>
    </message>
    <message>
        <source>nothing tells whether regions of class {name!r} are text. Call the class &apos;text&apos;, &apos;line&apos; or &apos;character&apos; where they are, and import again.</source>
        <translation>クラス {name!r} の領域がテキストかどうか分かりません。テキストであれば、クラスの名前を &apos;text&apos;、&apos;line&apos;、&apos;character&apos; のいずれかにして、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>{script!r} is not the name of a script</source>
        <translation>{script!r} は文字体系の名前ではありません</translation>
    </message>
    <message>
        <source>{word!r} may be a script, or a part of the text. Check it by hand.</source>
        <translation>{word!r} は文字体系とも、テキストの一部とも解釈できます。手動で確認してください。</translation>
    </message>
    <message>
        <source>it may be {one} or {other}. Convert it to ICDAR 2015.</source>
        <translation>{one} とも {other} とも解釈できます。ICDAR 2015 に変換してください。</translation>
    </message>
    <message>
        <source>it is {line}, unlike the file, which is {file}</source>
        <translation>この行は {line} ですが、ファイルは {file} です</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check the path.</source>
        <translation>{path} を読み込めません（{reason}）。パスを確認してください。</translation>
    </message>
    <message>
        <source>line {line} has bytes that are not {upper}, and which old encoding they are of cannot be told. Save the file as UTF-8, or import it with its encoding named (cp1252, gbk, ...).</source>
        <translation>{line} 行目に {upper} ではないバイトがあり、どの旧エンコーディングかを判別できません。UTF-8 で保存するか、エンコーディング（cp1252、gbk など）を指定してインポートしてください。</translation>
    </message>
    <message>
        <source>it is full of zero bytes: no text, or UTF-16. Save it as UTF-8.</source>
        <translation>ゼロバイトだらけです。テキストでないか、UTF-16 です。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>There is no encoding {encoding!r}. Use utf-8, utf-16-le, cp1252, gbk, shift_jis, ...</source>
        <translation>エンコーディング {encoding!r} はありません。utf-8、utf-16-le、cp1252、gbk、shift_jis などを使ってください。</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation>JSON の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>not valid {kind} ({reason}). Copy it again if it was cut off, or export it anew</source>
        <translation>有効な {kind} ではありません（{reason}）。途中で切れている場合はもう一度コピーするか、エクスポートし直してください</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path.</source>
        <translation>{path} がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>{said} Choose the folder that does.</source>
        <translation>{said} 該当するフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>the outline is not a list of points</source>
        <translation>輪郭が点のリストではありません</translation>
    </message>
    <message>
        <source>the outline has {points} points instead of 3 to {most_vertices}</source>
        <translation>輪郭の点が 3～{most_vertices} 個ではなく {points} 個です</translation>
    </message>
    <message>
        <source>the outline lies outside the image, at negative coordinates</source>
        <translation>輪郭が画像の外の負の座標にあります</translation>
    </message>
    <message>
        <source>{shown} is not a point [x, y]</source>
        <translation>{shown} は点 [x, y] ではありません</translation>
    </message>
    <message>
        <source>the point {shown} lies in no image</source>
        <translation>点 {shown} はどの画像にも収まりません</translation>
    </message>
    <message>
        <source>the outline has {numbers} numbers, which are not pairs</source>
        <translation>輪郭の数値が {numbers} 個で、対になっていません</translation>
    </message>
    <message>
        <source>{shown} is not a number</source>
        <translation>{shown} は数値ではありません</translation>
    </message>
    <message>
        <source>{shown} is not a number a file may hold</source>
        <translation>{shown} はファイルで使える数値ではありません</translation>
    </message>
    <message>
        <source>an image cannot have {width} x {height} pixels</source>
        <translation>画像のサイズが {width} x {height} ピクセルになることはありません</translation>
    </message>
    <message>
        <source>{shown} is not text</source>
        <translation>{shown} はテキストではありません</translation>
    </message>
    <message>
        <source>{shown} is not a number of characters</source>
        <translation>{shown} は文字数ではありません</translation>
    </message>
    <message>
        <source>{shown} is not a state of review ({names})</source>
        <translation>{shown} はレビューの状態ではありません（{names}）</translation>
    </message>
    <message>
        <source>{shown} is not an object</source>
        <translation>{shown} はオブジェクトではありません</translation>
    </message>
    <message>
        <source>{shown} is not a list</source>
        <translation>{shown} はリストではありません</translation>
    </message>
    <message>
        <source>the key {key} stands twice in it, with different values. Give one another name</source>
        <translation>キー {key} が異なる値で 2 回現れます。一方の名前を変えてください</translation>
    </message>
    <message>
        <source>{name} is not a number a file may hold</source>
        <translation>{name} はファイルで使える数値ではありません</translation>
    </message>
    <message>
        <source>Where lines lie on their pages</source>
        <translation>ページ上の行の位置</translation>
    </message>
    <message>
        <source>Lines without a transcript, and ignored ones</source>
        <translation>書き起こしのない行と、無視する行</translation>
    </message>
    <message>
        <source>Outlines as drawn (rounded, or made quadrilaterals)</source>
        <translation>描いたままの輪郭（丸められるか、四角形になる）</translation>
    </message>
    <message>
        <source>Character regions</source>
        <translation>文字の領域</translation>
    </message>
    <message>
        <source>Characters that belong to no line</source>
        <translation>どの行にも属さない文字</translation>
    </message>
    <message>
        <source>Which line a character belongs to</source>
        <translation>文字が属する行</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>書き起こし</translation>
    </message>
    <message>
        <source>Line breaks, control characters or quotes in transcripts</source>
        <translation>書き起こしの中の改行、制御文字、引用符</translation>
    </message>
    <message>
        <source>Transcripts of ignored regions</source>
        <translation>無視する領域の書き起こし</translation>
    </message>
    <message>
        <source>Which transcripts are readings accepted with their page</source>
        <translation>どの書き起こしがページとともに承認された読み取りか</translation>
    </message>
    <message>
        <source>Character counts that do not follow from a transcript</source>
        <translation>書き起こしから決まらない文字数</translation>
    </message>
    <message>
        <source>Ignore flags</source>
        <translation>無視の印</translation>
    </message>
    <message>
        <source>Reasons for ignoring</source>
        <translation>無視の理由</translation>
    </message>
    <message>
        <source>Pages without regions (and that somebody reviewed them)</source>
        <translation>領域のないページ（およびレビュー済みであること）</translation>
    </message>
    <message>
        <source>How far a page has come that is not accepted</source>
        <translation>承認されていないページの進み具合</translation>
    </message>
    <message>
        <source>That nobody has seen a page, or a second person has approved it</source>
        <translation>誰もページを見ていないこと、または別の人が二次承認したこと</translation>
    </message>
    <message>
        <source>Pages of multi-page files, which only this program finds without copies of the images</source>
        <translation>複数ページのファイルのページ（画像のコピーがない場合、このプログラムでしか見つけられない）</translation>
    </message>
    <message>
        <source>Which regions were proposals</source>
        <translation>どの領域が提案だったか</translation>
    </message>
    <message>
        <source>Which words or lines were derived and outlined by nobody</source>
        <translation>どの単語や行の輪郭が、人の手によらず導き出されたものか</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Issues and what was answered to them</source>
        <translation>指摘とその回答</translation>
    </message>
    <message>
        <source>Which disagreements of text and count were settled</source>
        <translation>テキストと文字数のどの食い違いを正しいとしたか</translation>
    </message>
    <message>
        <source>Baselines as drawn (rounded, or left out)</source>
        <translation>描いたままのベースライン（丸められるか、省かれる）</translation>
    </message>
    <message>
        <source>Curves that outlines were drawn with (the outlines stay)</source>
        <translation>輪郭を描いたときの曲線（輪郭は残る）</translation>
    </message>
    <message>
        <source>What another program says besides, which only its own format holds</source>
        <translation>他のプログラムの情報のうち、その形式でしか保存できないもの</translation>
    </message>
    <message>
        <source>That nobody drew a baseline: one is made out from the outline</source>
        <translation>ベースラインを誰も描いていないこと（輪郭から求めたものになる）</translation>
    </message>
    <message>
        <source>it holds {name}, which is not read. {way_out}</source>
        <translation>{name} が含まれていますが、読み込めません。{way_out}</translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n files or folders that cannot be read ({names}). Look at what may be read.</source>
        <translation>
            <numerusform>対象外：読み込めないファイルまたはフォルダーが %n 件あります（{names}）。読み取り権限を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %n hidden images ({names}). Take the dot off their names to add them.</source>
        <translation>
            <numerusform>対象外：隠しファイルの画像が %n 件あります（{names}）。追加するには、ファイル名の先頭のドットを取り除いてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Give them the usual suffix.</source>
        <translation>
            <numerusform>開いていない {kind} 形式のファイルが %n 件あります（{names}）。通常の拡張子を付けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not opened: %n files of kind {kind} ({names}). Convert them to PNG or TIFF and add that.</source>
        <translation>
            <numerusform>開いていない {kind} 形式のファイルが %n 件あります（{names}）。PNG または TIFF に変換して追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more than {most_frames:,} pages, or says so. Split it into several files.</source>
        <translation>ファイルのページ数が {most_frames:,} を超えているか、そのように記録されています。複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>The JPEG goes over its pixels more than {most} times: it was made to take long. Save it as PNG with a program that shows it, and add that.</source>
        <translation>この JPEG はスキャンが {most} 回を超え、処理に時間がかかるように作られています。表示できるプログラムで PNG として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>The TIFF is cut into more than {most:,} strips or tiles, or says so. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>この TIFF は {most:,} 個を超えるストリップまたはタイルに分かれているか、そう記録されています。256 x 256 ピクセル以上のタイルで保存してください。</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and of kind {kind} this program opens {limit} million at most. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>画像は {width} x {height} ピクセルですが、このプログラムで開ける {kind} 形式は {limit} 百万ピクセルまでです。部分ごとに読み込める、タイル形式の TIFF で保存してください。</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million this program opens. Save it as a TIFF in tiles, which is read by its parts.</source>
        <translation>画像は {width} x {height} ピクセルで、このプログラムで開ける上限の {limit} 百万ピクセルを超えています。部分ごとに読み込める、タイル形式の TIFF で保存してください。</translation>
    </message>
    <message>
        <source>Together the pictures before this one have more than {limit} million pixels, and all of them would have to be decoded. Split the file into several.</source>
        <translation>この画像より前の画像が合計 {limit} 百万ピクセルを超えており、そのすべてをデコードする必要があります。複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>The parts of this TIFF lie over each other: it was made to take long, or is damaged. Save it as PNG with a program that shows it, and add that.</source>
        <translation>この TIFF は各部分が重なり合っています。処理に時間がかかるように作られているか、破損しています。表示できるプログラムで PNG として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>There is no page {page}: the file has {pages}.</source>
        <translation>ページ {page} はありません。ファイルのページ数は {pages} です。</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>ファイルが空です。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is a file of kind {kind}, which is not opened. Convert it to PNG.</source>
        <translation>{kind} 形式のファイルは開けません。PNG に変換してください。</translation>
    </message>
    <message>
        <source>This is no {kinds} image. Convert it to one of these.</source>
        <translation>{kinds} の画像ではありません。いずれかの形式に変換してください。</translation>
    </message>
    <message>
        <source>This TIFF keeps its colours apart in more than 8 bits each. Save it as 8-bit PNG.</source>
        <translation>この TIFF は色成分が分かれており、それぞれ 8 ビットを超えています。8 ビットの PNG で保存してください。</translation>
    </message>
    <message>
        <source>The image is damaged ({damage}). Copy it again or replace it; if it looks right elsewhere, save it from there as PNG.</source>
        <translation>画像が破損しています（{damage}）。もう一度コピーするか、差し替えてください。他のプログラムで正しく表示されるなら、そこから PNG で保存してください。</translation>
    </message>
    <message>
        <source>it does not say which image it is about. Write its name there: image</source>
        <translation>どの画像のものか書かれていません。画像の名前を image に書いてください</translation>
    </message>
    <message>
        <source>{part!r} is no part of a project ({names})</source>
        <translation>{part!r} はプロジェクトの要素ではありません（{names}）</translation>
    </message>
    <message>
        <source>two regions have the same identifier</source>
        <translation>2 つの領域の識別子が同じです</translation>
    </message>
    <message>
        <source>it has no level or no identifier</source>
        <translation>レベルまたは識別子がありません</translation>
    </message>
    <message>
        <source>its extras are of no format</source>
        <translation>追加情報の形式がわかりません</translation>
    </message>
    <message>
        <source>its extras are too long</source>
        <translation>追加情報が長すぎます</translation>
    </message>
    <message>
        <source>its curve makes no sense: {reason}</source>
        <translation>曲線として解釈できません：{reason}</translation>
    </message>
    <message>
        <source>{pair} values stand where two belong</source>
        <translation>2 つであるべき値が {pair} 個あります</translation>
    </message>
    <message>
        <source>{image} has no size yet. Let the project scan its images.</source>
        <translation>{image} のサイズがまだわかりません。プロジェクトに画像を調べさせてください。</translation>
    </message>
    <message>
        <source>it has no shapes, so it is no labelme file</source>
        <translation>shapes がなく、labelme ファイルではありません</translation>
    </message>
    <message>
        <source>it has no mask</source>
        <translation>マスクがありません</translation>
    </message>
    <message>
        <source>it holds tracks of a video. Export it as CVAT for images 1.1</source>
        <translation>動画のトラックを含んでいます。CVAT for images 1.1 としてエクスポートしてください</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>its mask has no size</source>
        <translation>マスクに大きさがありません</translation>
    </message>
    <message>
        <source>its mask is too large</source>
        <translation>マスクが大きすぎます</translation>
    </message>
    <message>
        <source>the runs of its mask do not fill {width:g} x {height:g} pixels</source>
        <translation>マスクのランが {width:g} x {height:g} ピクセルを満たしていません</translation>
    </message>
    <message>
        <source>its mask cannot be read ({reason})</source>
        <translation>マスクを読み込めません（{reason}）</translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n pages)</source>
        <translation>
            <numerusform>{part}（%n ページ）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions)</source>
        <translation>
            <numerusform>{part}（%n 領域）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} (%n regions, overlap at worst {overlap})</source>
        <translation>
            <numerusform>{part}（%n 領域、重なりは最低で {overlap}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Two files of this export would be called {name}. Rename an image.</source>
        <translation>このエクスポートでは 2 つのファイルの名前が {name} になります。画像の名前を変更してください。</translation>
    </message>
    <message>
        <source>{parent} leads out of the export folder. Remove it.</source>
        <translation>{parent} がエクスポート先フォルダーの外を指しています。取り除いてください。</translation>
    </message>
    <message>
        <source>{target} cannot be written. {cause}</source>
        <translation>{target} に書き込めません。{cause}</translation>
    </message>
    <message>
        <source>there is no tab between image and labels</source>
        <translation>画像とラベルの間にタブがありません</translation>
    </message>
    <message>
        <source>the text line has a baseline, but no outline. Let the program that it comes from compute outlines (masks), and export again</source>
        <translation>テキスト行にベースラインはありますが、輪郭がありません。出力元のプログラムで輪郭（マスク）を計算し、もう一度エクスポートしてください</translation>
    </message>
    <message>
        <source>the text line has no outline</source>
        <translation>テキスト行に輪郭がありません</translation>
    </message>
    <message>
        <source>{image}: the labels are for {labelled_width} x {labelled_height} pixels and the image has {width} x {height}, another shape or a part. Check that they belong together.</source>
        <translation>{image}：ラベルは {labelled_width} x {labelled_height} ピクセル用ですが、画像は {width} x {height} で、縦横比が異なるか一部分です。対応しているか確認してください。</translation>
    </message>
    <message>
        <source>{path} holds labels of several formats: {seen}. Choose {options}.</source>
        <translation>{path} に複数の形式のラベルがあります：{seen}。{options} を選択してください。</translation>
    </message>
    <message>
        <source>{path} is a project of this program, and holds no labels of others. Export its labels, and choose the folder of the export.</source>
        <translation>{path} はこのプログラムのプロジェクトで、ほかのツールのラベルはありません。そのラベルをエクスポートし、エクスポート先のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} holds no labels, but {archives}. Choose one of these, or unpack them all and choose their folder.</source>
        <translation>{path} にラベルはありませんが、{archives} があります。そのいずれかを選ぶか、すべて展開してそのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} holds no labels of a kind that is known.{seen} Check the path.</source>
        <translation>{path} に既知の種類のラベルがありません。{seen} パスを確認してください。</translation>
    </message>
    <message>
        <source>the runs of the mask do not fill {width} x {height} pixels</source>
        <translation>マスクのランが {width} x {height} ピクセルを満たしません</translation>
    </message>
    <message>
        <source>the mask has no size</source>
        <translation>マスクにサイズがありません</translation>
    </message>
    <message>
        <source>the mask is too large</source>
        <translation>マスクが大きすぎます</translation>
    </message>
    <message>
        <source>the runs of the mask are no whole numbers</source>
        <translation>マスクのランが整数ではありません</translation>
    </message>
    <message>
        <source>{letter!r} has no place in the runs of a mask</source>
        <translation>{letter!r} はマスクのランでは使えません</translation>
    </message>
    <message>
        <source>the runs of the mask are cut off</source>
        <translation>マスクのランが途中で切れています</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a box</source>
        <translation>多角形も矩形もありません</translation>
    </message>
    <message>
        <source>it has neither a bbox nor a poly</source>
        <translation>bbox も poly もありません</translation>
    </message>
    <message>
        <source>its box is {width:g} x {height:g} pixels large</source>
        <translation>矩形の大きさが {width:g} x {height:g} ピクセルです</translation>
    </message>
    <message>
        <source>its ellipse has radii of {across:g} and {down:g} pixels</source>
        <translation>楕円の半径が {across:g} と {down:g} ピクセルです</translation>
    </message>
    <message>
        <source>its mask is empty</source>
        <translation>マスクが空です</translation>
    </message>
    <message>
        <source>its {pieces} parts lie apart, and a region has one outline</source>
        <translation>{pieces} 個の部分に分かれていますが、領域の輪郭は 1 つです</translation>
    </message>
    <message>
        <source>it declares entities, which are refused. Remove its DOCTYPE.</source>
        <translation>エンティティ宣言があるため受け付けません。DOCTYPE を取り除いてください。</translation>
    </message>
    <message>
        <source>it starts with {start!r} instead of {root!r}</source>
        <translation>{root!r} ではなく {start!r} で始まっています</translation>
    </message>
    <message>
        <source>{database}: {found} {way_out}</source>
        <translation>{database}：{found} {way_out}</translation>
    </message>
    <message>
        <source>{target} does not hold what {database} held. Try again.</source>
        <translation>{target} の内容が {database} と一致しません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Labeler. Install the newest version first.</source>
        <translation>{file} は新しいバージョンの Labeler で作られました。先に最新バージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>{copy} is damaged: {found} Choose another copy.</source>
        <translation>{copy} は破損しています：{found} 別のコピーを選択してください。</translation>
    </message>
    <message>
        <source>{file} is damaged: a row is missing.</source>
        <translation>{file} は破損しています：行が欠けています。</translation>
    </message>
    <message>
        <source>Page {page_id} is damaged. {problems} {way_out}</source>
        <translation>ページ {page_id} は破損しています。{problems} {way_out}</translation>
    </message>
    <message>
        <source>{folder} is open in a window or used by a command. Close it first, then try again.</source>
        <translation>{folder} はウィンドウで開かれているか、コマンドが使用中です。先に閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The project has no page {page_id}. It may have been removed.</source>
        <translation>プロジェクトにページ {page_id} がありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>the page that you judged</source>
        <translation>判定済みのページ</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not stored.</source>
        <translation>{what_happened} あなたの「{text}」は保存されませんでした。</translation>
    </message>
    <message>
        <source>{what_happened} Your “{text}” was not taken back; undo goes on with the edit before.</source>
        <translation>{what_happened} あなたの「{text}」は取り消されませんでした。「元に戻す」はその前の編集から続きます。</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>プログラムに付属しています。</translation>
    </message>
    <message>
        <source>The project has no model {model_id}. List its models first.</source>
        <translation>プロジェクトにモデル {model_id} がありません。先にモデルの一覧を確認してください。</translation>
    </message>
    <message>
        <source>Model {id} ({name}) cannot be removed. {reason}</source>
        <translation>モデル {id}（{name}）は削除できません。{reason}</translation>
    </message>
    <message>
        <source>Model {id} ({name}) is removed, and its file is still there. {said} The file goes when the project is next opened.</source>
        <translation>モデル {id}（{name}）を削除しましたが、ファイルはまだ残っています。{said} ファイルは次にプロジェクトを開いたときに削除されます。</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) cannot be removed. {need}</source>
        <translation>モデル {model_id}（{name}）は削除できません。{need}</translation>
    </message>
    <message>
        <source>What the project knows of model {model_id} cannot be read: {reason}. Choose another one.</source>
        <translation>モデル {model_id} についてのプロジェクトの情報を読み込めません：{reason}。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Model {model_id} ({name}) was removed. Choose another one.</source>
        <translation>モデル {model_id}（{name}）は削除されました。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>Page {page_id} was changed by another program meanwhile. Open the page again.</source>
        <translation>その間にページ {page_id} が別のプログラムで変更されました。ページをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Page {leaving} is a validation page and stays one: scores of different models can only be compared on the same pages.</source>
        <translation>ページ {leaving} は検証ページであり、変更できません。異なるモデルのスコアは、同じページでしか比較できないためです。</translation>
    </message>
    <message>
        <source>{file} was replaced while it was written. Put back the project that was there, and work goes on.</source>
        <translation>書き込み中に {file} が置き換えられました。元のプロジェクトを戻せば、作業を続けられます。</translation>
    </message>
    <message>
        <source>Another project stands at {file}. Put back the one that was there, and work goes on.</source>
        <translation>{file} に別のプロジェクトがあります。元のプロジェクトを戻せば、作業を続けられます。</translation>
    </message>
    <message>
        <source>{file} is an older copy of the project: it lacks edits that were stored. Put the newer one back, and work goes on; or open the project again to go on with this one.</source>
        <translation>{file} はプロジェクトの古いコピーで、保存済みの編集が欠けています。新しいほうを戻せば、作業を続けられます。このコピーで続けるには、プロジェクトを開き直してください。</translation>
    </message>
    <message>
        <source>{folder} is gone: it was moved, renamed or deleted, or its disk is not connected. Put it back where it was, and work goes on.</source>
        <translation>{folder} がありません。移動、名前の変更、削除のいずれかが行われたか、ディスクが接続されていません。元の場所に戻せば、作業を続けられます。</translation>
    </message>
    <message>
        <source>{folder} is not a project: it has no {name}. Choose another folder, or make a project of it.</source>
        <translation>{folder} はプロジェクトではありません。{name} がありません。別のフォルダーを選択するか、ここにプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>{database}: {names} is missing. {way_out}</source>
        <translation>{database}：{names} がありません。{way_out}</translation>
    </message>
    <message>
        <source>{place} was never finished, or lost its beginning. Create the project again. {way_out}</source>
        <translation>{place} は作成が完了していないか、先頭部分が失われています。プロジェクトを作成し直してください。{way_out}</translation>
    </message>
    <message>
        <source>{place} is a project already. Open it, or choose another folder.</source>
        <translation>{place} はすでにプロジェクトです。それを開くか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read. Open the project by its address instead.</source>
        <translation>{file} を読み込めません。代わりに、プロジェクトをアドレスで開いてください。</translation>
    </message>
    <message>
        <source>{file} cannot be a database: a name on the way to it is not in UTF-8. Rename that folder, or choose another.</source>
        <translation>{file} はデータベースにできません。パスの途中に UTF-8 でない名前があります。そのフォルダーの名前を変更するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{folder} is a project with a database of its own. Choose another folder for the one on the server.</source>
        <translation>{folder} は独自のデータベースを持つプロジェクトです。サーバー上のプロジェクトには別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>In an address, an @ ends the password. Write %40 for one within it.</source>
        <translation>アドレスでは @ がパスワードの終わりを示します。パスワードに含まれる @ は %40 と書いてください。</translation>
    </message>
    <message>
        <source>This is no address of a project on a server. It is written like this: postgresql://user@host/database</source>
        <translation>サーバー上のプロジェクトのアドレスではありません。次のように書きます：postgresql://user@host/database</translation>
    </message>
    <message>
        <source>{url}: say in which folder the project keeps its files.</source>
        <translation>{url}：プロジェクトのファイルを置くフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{folder} cannot be made a folder. {cause}</source>
        <translation>{folder} をフォルダーとして作成できません。{cause}</translation>
    </message>
    <message>
        <source>{database} holds what does not belong in it: {names}. {way_out}</source>
        <translation>{database} に属さないものが含まれています：{names}。{way_out}</translation>
    </message>
    <message>
        <source>{database} is a database, but not of Labeler. Choose another file or folder.</source>
        <translation>{database} はデータベースですが、Labeler のものではありません。別のファイルまたはフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{database} was made by a newer version of Labeler (tables {reason}). Install the newest version, then open it again.</source>
        <translation>{database} は新しいバージョンの Labeler で作られました（テーブル {reason}）。最新バージョンをインストールしてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>{file} cannot be copied to be read. {cause}</source>
        <translation>読み込みのために {file} をコピーできません。{cause}</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>データベースを検査しています</translation>
    </message>
    <message>
        <source>Looking through all rows</source>
        <translation>すべての行を調べています</translation>
    </message>
    <message>
        <source>{source} was made by a newer version of Labeler (tables {reason}). Install the newest version, then try again.</source>
        <translation>{source} は新しいバージョンの Labeler で作られました（テーブル {reason}）。最新バージョンをインストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing of {source} can be read ({reason}). Bring an earlier copy back.</source>
        <translation>{source} からは何も読み込めません（{reason}）。以前のコピーを戻してください。</translation>
    </message>
    <message>
        <source>The repair failed: {problem}. {way_out}</source>
        <translation>修復に失敗しました：{problem}。{way_out}</translation>
    </message>
    <message>
        <source>The project has no training run {run_id}. Start a new one.</source>
        <translation>プロジェクトに学習実行 {run_id} がありません。新しく始めてください。</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read: {reason}. {way_out}</source>
        <translation>{place}：行を読み込めません：{reason}。{way_out}</translation>
    </message>
    <message>
        <source>{place}: something stands there twice. {way_out}</source>
        <translation>{place}：同じものが 2 つあります。{way_out}</translation>
    </message>
    <message>
        <source>A text holds half a character and cannot be stored. Type it again.</source>
        <translation>テキストに不完全な文字があり、保存できません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Check and repair the project, or bring an earlier copy of it back.</source>
        <translation>プロジェクトを検査して修復するか、以前のコピーを戻してください。</translation>
    </message>
    <message>
        <source>The file is damaged. {way_out}</source>
        <translation>ファイルが破損しています。{way_out}</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Close the other program, then try again.</source>
        <translation>別のプログラムがロックしています。そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It may not be written. Check the permissions of the folder and the file.</source>
        <translation>書き込みが許可されていません。フォルダーとファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>The place offers no memory that programs can share, as some network shares do not. Close other programs that have the project open, or move it to a local disk.</source>
        <translation>この場所では、一部の共有フォルダーのように、プログラム間でメモリを共有できません。プロジェクトを開いている他のプログラムを閉じるか、プロジェクトをローカルディスクに移動してください。</translation>
    </message>
    <message>
        <source>It cannot be opened. Check that the folder exists and may be written.</source>
        <translation>開けません。フォルダーがあり、書き込みできることを確認してください。</translation>
    </message>
    <message>
        <source>The file is not a database. {way_out}</source>
        <translation>ファイルがデータベースではありません。{way_out}</translation>
    </message>
    <message>
        <source>There is no memory left. Close other programs, then try again.</source>
        <translation>メモリが足りません。他のプログラムを閉じてから、もう一度お試しください。</translation>
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
        <translation>サーバーがユーザーまたはパスワードを拒否しました。正しいパスワードを使い、アドレスで開き直してください。パスワードを ~/.pgpass ファイルに書いておけば、以後は尋ねません。</translation>
    </message>
    <message>
        <source>The number of open issues does not match the issues. Update this program.</source>
        <translation>未解決の指摘の数が、実際の指摘と一致しません。このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The server does not let this user in from here. Ask whoever keeps it for an entry in its pg_hba.conf.</source>
        <translation>サーバーは、ここからこのユーザーで接続することを許可していません。サーバーの管理者に、pg_hba.conf への登録を依頼してください。</translation>
    </message>
    <message>
        <source>The server has no such database. Check its name, or have it made: createdb NAME</source>
        <translation>サーバーにそのデータベースはありません。名前を確認するか、作成してもらってください：createdb NAME</translation>
    </message>
    <message>
        <source>The server can only be read, as one that copies another. Give the address of that one.</source>
        <translation>サーバーは別のサーバーの複製で、読み取り専用です。複製元のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The disk of the server is full. Ask whoever keeps it to free some space.</source>
        <translation>サーバーのディスクがいっぱいです。サーバーの管理者に、空きを増やすよう依頼してください。</translation>
    </message>
    <message>
        <source>The server has too many connections. Close windows that are not needed, or ask whoever keeps it for more (max_connections).</source>
        <translation>サーバーへの接続が多すぎます。不要なウィンドウを閉じるか、サーバーの管理者に接続数の引き上げ（max_connections）を依頼してください。</translation>
    </message>
    <message>
        <source>Another program keeps it locked. Wait a moment, then try again.</source>
        <translation>別のプログラムがロックしています。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address, and the network.</source>
        <translation>その名前のサーバーはありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. Ask whoever keeps it to bring back a copy.</source>
        <translation>{place}：サーバーの報告：{reason}。サーバーの管理者に、コピーを戻すよう依頼してください。</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}.</source>
        <translation>{place}：サーバーからの応答：{reason}。</translation>
    </message>
    <message>
        <source>{place}: {cause}</source>
        <translation>{place}：{cause}</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network, and whether it runs.</source>
        <translation>サーバーが応答しません。ネットワークと、サーバーが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>You may not do that here. Ask an owner of the project for the role it takes, or whoever keeps the server for the rights.</source>
        <translation>ここではその操作は許可されていません。必要なロールをプロジェクトの所有者に、または権限をサーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Only reviewers approve pages. Ask one of them, or an owner of the project.</source>
        <translation>ページを二次承認できるのはレビュアーだけです。レビュアーかプロジェクトの所有者に依頼してください。</translation>
    </message>
    <message>
        <source>Somebody else has judged this page, or approved it. Ask a reviewer to send it back first.</source>
        <translation>このページは他の人が判定または二次承認しています。先にレビュアーに差し戻しを依頼してください。</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Somebody else has to approve it.</source>
        <translation>このページはご自身が作業しました。別の人の二次承認が必要です。</translation>
    </message>
    <message>
        <source>Everybody writes and takes back comments under their own name only. Answer with one of yours.</source>
        <translation>コメントの記入と取り消しは、各自が自分の名前でのみ行えます。ご自身のコメントで返信してください。</translation>
    </message>
    <message>
        <source>Only owners add pages to a project. Ask one of them.</source>
        <translation>プロジェクトにページを追加できるのは所有者だけです。所有者に依頼してください。</translation>
    </message>
    <message>
        <source>This would stand there under the name of somebody else. Open the project anew, and log in as yourself.</source>
        <translation>他の人の名前で記録されてしまいます。プロジェクトを開き直し、自分の名前でログインしてください。</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Wait a moment.</source>
        <translation>サーバーが起動中または停止中です。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>{place}: the server says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}：サーバーの報告：{reason}。それまでに保存したものは安全です。プロジェクトを閉じて、開き直してください。</translation>
    </message>
    <message>
        <source>Projects on a PostgreSQL server need one more package. Install it, then try again: pip install &apos;labeler[postgresql]&apos;</source>
        <translation>PostgreSQL サーバー上のプロジェクトには、もう 1 つパッケージが必要です。インストールしてから、もう一度お試しください：pip install &apos;labeler[postgresql]&apos;</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}, and {needed} or newer is needed. Ask whoever keeps it for an upgrade, or choose another server.</source>
        <translation>サーバーは PostgreSQL {version} ですが、{needed} 以降が必要です。サーバーの管理者にアップグレードを依頼するか、別のサーバーを選択してください。</translation>
    </message>
    <message>
        <source>The database keeps texts as {encoding}, which lacks most characters. Have one made that keeps them all, with the encoding UTF8.</source>
        <translation>データベースのテキストのエンコーディングが {encoding} で、ほとんどの文字を保存できません。すべての文字を保存できる UTF8 エンコーディングのデータベースを作成してもらってください。</translation>
    </message>
    <message>
        <source>The project was made by another version of Labeler. Have it opened once by somebody who may write to it, with the newest version.</source>
        <translation>プロジェクトは別のバージョンの Labeler で作られました。書き込み権限のある人に、最新バージョンで一度開いてもらってください。</translation>
    </message>
    <message>
        <source>No project can be kept in {kind}. Give a folder, or an address that begins with postgresql://.</source>
        <translation>{kind} にプロジェクトは置けません。フォルダー、または postgresql:// で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>{place}: the database says: {reason}. What was saved before is safe; close the project and open it again.</source>
        <translation>{place}：データベースの報告：{reason}。それまでに保存したものは安全です。プロジェクトを閉じて、開き直してください。</translation>
    </message>
    <message>
        <source>corrected or looked at line by line</source>
        <translation>修正または行ごとに確認された</translation>
    </message>
    <message>
        <source>transcribed by a person</source>
        <translation>人が書き起こした</translation>
    </message>
    <message numerus="yes">
        <source>Validation, %n pages: {scores}.</source>
        <translation>
            <numerusform>検証 %n ページ：{scores}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{measured} {said}</source>
        <translation>{measured} {said}</translation>
    </message>
    <message>
        <source>The new {kind} is better and in use now.</source>
        <translation>新しい{kind}のほうが良く、使用中になりました。</translation>
    </message>
    <message>
        <source>The new {kind} is worse; it is kept but not used.</source>
        <translation>新しい{kind}のほうが劣ります。保存しますが、使いません。</translation>
    </message>
    <message>
        <source>{doubt} So the comparison cannot tell whether the new {kind} is better: the old one stays in use, the new one is kept, and you decide.</source>
        <translation>{doubt} このため、新しい{kind}のほうが良いかどうかは比較では判断できません。これまでのものを使い続け、新しいものは保存します。どちらを使うかはあなたが決めてください。</translation>
    </message>
    <message>
        <source>No validation page was {seen}; {least} are needed.</source>
        <translation>{seen}検証ページがありません。{least} ページ必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n validation pages were {seen}; {least} are needed.</source>
        <translation>
            <numerusform>{seen}検証ページは %n ページです。{least} ページ必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is surely better by one measure, and surely worse by another.</source>
        <translation>ある指標では確実に良く、別の指標では確実に劣ります。</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>差は偶然かもしれません。</translation>
    </message>
    <message>
        <source>below {pixels} px</source>
        <translation>{pixels} px 未満</translation>
    </message>
    <message>
        <source>{heights} heights or more</source>
        <translation>高さの {heights} 倍以上</translation>
    </message>
    <message>
        <source>{degrees}° or more</source>
        <translation>{degrees}° 以上</translation>
    </message>
    <message>
        <source>to either model</source>
        <translation>いずれかのモデルで</translation>
    </message>
    <message>
        <source>Weights of {model}</source>
        <translation>{model} の重み</translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation>画像 {name}</translation>
    </message>
    <message>
        <source>It is added with the heads of the base on top: no less is read that way, and characters are found and counted as well. Retraining can start from it.</source>
        <translation>基本モデルのヘッドを付けて追加します。読み取りは減らず、文字の検出と文字数の計数もできます。再学習の出発点にもなります。</translation>
    </message>
    <message>
        <source>It is added as it is: with the heads of the base on top, less was read. Retraining can start from it all the same.</source>
        <translation>そのまま追加します。基本モデルのヘッドを付けると、読み取りが減りました。それでも再学習の出発点になります。</translation>
    </message>
    <message>
        <source>{name} was not added. {said}</source>
        <translation>{name} は追加されませんでした。{said}</translation>
    </message>
    <message>
        <source>Looking at {page}</source>
        <translation>{page} を調べています</translation>
    </message>
    <message>
        <source>The detector {name} (model {id}) is in use</source>
        <translation>検出器 {name}（モデル {id}）を使用中です</translation>
    </message>
    <message>
        <source>The reader {name} (model {id}) is in use</source>
        <translation>認識器 {name}（モデル {id}）を使用中です</translation>
    </message>
    <message>
        <source>The detector {name} is added as model {id}</source>
        <translation>検出器 {name} をモデル {id} として追加しました</translation>
    </message>
    <message>
        <source>The reader {name} is added as model {id}</source>
        <translation>認識器 {name} をモデル {id} として追加しました</translation>
    </message>
    <message>
        <source>Open a project first: a model is added to one, and tried on its pages.</source>
        <translation>先にプロジェクトを開いてください。モデルはプロジェクトに追加し、そのページで試します。</translation>
    </message>
    <message>
        <source>It is the {kind} in use. Use another {kind} first.</source>
        <translation>使用中の{kind}です。先に別の{kind}を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n regions came from its proposals, so it has to stay.</source>
        <translation>
            <numerusform>提案から %n 領域が作られたため、削除できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its proposals are on %n pages that somebody has begun to work on. Finish them, or propose there anew first.</source>
        <translation>
            <numerusform>作業が始まっている %n ページにその提案があります。先にそれらのページを終えるか、そこで提案し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Training run {run} began with it, and can be gone on with. Finish that first.</source>
        <translation>学習実行 {run} はこのモデルから始まり、続きから再開できます。先にそれを終えてください。</translation>
    </message>
    <message>
        <source>The page is drawn at another size than when it was labelled: this program or system draws it otherwise. Labels are for {width} x {height} pixels.</source>
        <translation>ラベル付けのときと異なる大きさでページが描画されました。このプログラムまたはシステムでは描画が異なります。ラベルは {width} x {height} ピクセルに対するものです。</translation>
    </message>
    <message>
        <source>Fetching {name} …</source>
        <translation>{name} を取得しています…</translation>
    </message>
    <message>
        <source>Looking at {name} takes long. Work on other pages meanwhile.</source>
        <translation>{name} を調べるのに時間がかかっています。その間、他のページで作業してください。</translation>
    </message>
    <message>
        <source>The PDF has no pages. Copy it again from where it came from.</source>
        <translation>PDF にページがありません。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Save it without a password, and add that.</source>
        <translation>PDF が暗号化されています。パスワードなしで保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off. Copy it again, or save it anew where it still opens.</source>
        <translation>PDF が破損しているか途中で切れています。もう一度コピーするか、まだ開けるプログラムで保存し直してください。</translation>
    </message>
    <message>
        <source>The page has no size. Save the PDF anew where it still opens.</source>
        <translation>ページに大きさがありません。まだ開けるプログラムで PDF を保存し直してください。</translation>
    </message>
    <message>
        <source>A picture on the page has more than {limit} million pixels. Scale it down or cut it into parts.</source>
        <translation>ページ内の画像が {limit} 百万ピクセルを超えています。縮小するか分割してください。</translation>
    </message>
    <message>
        <source>The page measures {inches} inches: at a size at which it can be read it has more than {limit} million pixels, or {side:,} on a side. Cut it into parts.</source>
        <translation>ページの大きさは {inches} インチです。読める大きさにすると {limit} 百万ピクセル、または一辺 {side:,} ピクセルを超えます。分割してください。</translation>
    </message>
    <message>
        <source>it has no images with polygons, so it is no file of docTR for detection</source>
        <translation>多角形のある画像がないため、docTR の検出用ファイルではありません</translation>
    </message>
    <message>
        <source>it has no tasks, so it is no file of Label Studio</source>
        <translation>タスクがないため、Label Studio のファイルではありません</translation>
    </message>
    <message>
        <source>it is about {images} images, and JSON-MIN does not say which outline lies on which. Export JSON instead of JSON-MIN</source>
        <translation>{images} 枚の画像に関するもので、JSON-MIN ではどの輪郭がどの画像にあるか分かりません。JSON-MIN ではなく JSON でエクスポートしてください</translation>
    </message>
    <message>
        <source>none of its values names an image. Export it with the paths or addresses of its images</source>
        <translation>どの値も画像を指していません。画像のパスかアドレスを含めてエクスポートしてください</translation>
    </message>
    <message>
        <source>it does not say how large its image is, and counts in percent of it</source>
        <translation>座標が画像に対する百分率ですが、画像の大きさが書かれていません</translation>
    </message>
    <message>
        <source>its image was turned in Label Studio. Turn it back there, export again</source>
        <translation>画像が Label Studio で回転されています。元に戻してからもう一度エクスポートしてください</translation>
    </message>
    <message>
        <source>it is drawn as {kind!r}, which is not read. Draw a polygon or a rectangle</source>
        <translation>{kind!r} で描かれていますが、これは読み込めません。多角形か矩形を描いてください</translation>
    </message>
    <message>
        <source>it has no img_path</source>
        <translation>img_path がありません</translation>
    </message>
    <message>
        <source>it has neither a polygon nor a bbox</source>
        <translation>polygon も bbox もありません</translation>
    </message>
    <message>
        <source>{line!r} is not a character with its box and page</source>
        <translation>{line!r} は、枠とページの付いた文字ではありません</translation>
    </message>
    <message>
        <source>it is on page {page} of its image. Save a box file for every page</source>
        <translation>画像の {page} ページ目にあります。ページごとに box ファイルを保存してください</translation>
    </message>
    <message>
        <source>it has no outline</source>
        <translation>輪郭がありません</translation>
    </message>
    <message>
        <source>it has no filename</source>
        <translation>filename がありません</translation>
    </message>
    <message>
        <source>a {kind!r} has no inside. Draw a polygon instead</source>
        <translation>{kind!r} には内部がありません。代わりに多角形を描いてください</translation>
    </message>
    <message>
        <source>its points have not as many x as y</source>
        <translation>点の x と y の数が一致しません</translation>
    </message>
    <message>
        <source>it has no bndbox</source>
        <translation>bndbox がありません</translation>
    </message>
    <message>
        <source>{line!r} is not a class and an outline in shares of the image</source>
        <translation>{line!r} は、クラスと画像に対する比率の輪郭ではありません</translation>
    </message>
    <message>
        <source>its box has no inside</source>
        <translation>枠に内部がありません</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen: {file} was changed or is gone. Bring that file back from a copy, or freeze the pages under another name.</source>
        <translation>データセット {name} が凍結時のものと異なります。{file} が変更されたか、なくなりました。そのファイルをコピーから戻すか、ページを別の名前で凍結してください。</translation>
    </message>
    <message>
        <source>The data set {name} cannot be read: its list {file} is damaged or gone, or a later version of this program wrote it. Bring it back from a copy.</source>
        <translation>データセット {name} を読み込めません。一覧 {file} が壊れているか、なくなったか、このプログラムの新しいバージョンで書かれています。コピーから戻してください。</translation>
    </message>
    <message>
        <source>The project has no frozen data set. Freeze one first.</source>
        <translation>プロジェクトに凍結したデータセットがありません。先に凍結してください。</translation>
    </message>
    <message>
        <source>No data set is called {name}. There are: {names}.</source>
        <translation>{name} というデータセットはありません。あるデータセット：{names}。</translation>
    </message>
    <message>
        <source>A data set cannot be called {name}. Use letters, digits, spaces, dots and dashes, at most {most} bytes.</source>
        <translation>{name} はデータセットの名前に使えません。文字、数字、ピリオド、ハイフンで {most} バイト以内にしてください。</translation>
    </message>
    <message>
        <source>There is a data set called {name} already, and what is frozen never changes. Choose another name.</source>
        <translation>{name} というデータセットがすでにあり、凍結したものは変更されません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The labels are not all in the project yet.</source>
        <translation>ラベルの一部がまだプロジェクトに入っていません。</translation>
    </message>
    <message>
        <source>{folder} is a project already. Choose another folder.</source>
        <translation>{folder} はすでにプロジェクトです。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{labels} {said} Nothing was created. Name the folder that the images are in.</source>
        <translation>{labels} {said} 何も作成していません。画像のあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} holds labels of the same images in several folders: {folders}. Choose one of them.</source>
        <translation>{path} には、同じ画像のラベルが複数のフォルダーにあります：{folders}。いずれかを選択してください。</translation>
    </message>
    <message>
        <source>Unpacked to {folder}. The images stay there.</source>
        <translation>{folder} に展開しました。画像はそこに残ります。</translation>
    </message>
    <message>
        <source>Images that lie in the label files, and nowhere else, were written to {folder}. They stay there.</source>
        <translation>ラベルファイルの中だけにあった画像を {folder} に書き出しました。画像はそこに残ります。</translation>
    </message>
    <message>
        <source>Removed what an earlier attempt left unfinished: {names}.</source>
        <translation>以前の処理が途中で残したものを取り除きました：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n images that the labels speak of.</source>
        <translation>
            <numerusform>ラベルに記載された画像が %n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images beside them come in unlabelled.</source>
        <translation>
            <numerusform>その他の画像 %n 件は、ラベルなしで追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left aside: %n images in {folders}, of which the labels say nothing. Add them if they are pages.</source>
        <translation>
            <numerusform>{folders} の画像 %n 件は、ラベルに記載がないため除外しました。ページであれば追加してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images that the labels speak of are nowhere to be found ({names}).</source>
        <translation>
            <numerusform>ラベルに記載された画像のうち、%n 件が見つかりません（{names}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no items and categories, so it is no file of datumaro</source>
        <translation>items と categories がないため、datumaro のファイルではありません</translation>
    </message>
    <message>
        <source>it names no image</source>
        <translation>画像が指定されていません</translation>
    </message>
    <message>
        <source>its label {label} is not in the file</source>
        <translation>そのラベル {label} がファイルにありません</translation>
    </message>
    <message>
        <source>its ellipse has no box</source>
        <translation>楕円に矩形がありません</translation>
    </message>
    <message>
        <source>its turned box is not a centre, two sides and an angle</source>
        <translation>その回転矩形が、中心・2 辺・角度からなっていません</translation>
    </message>
    <message>
        <source>{count} pages of this file took too long to draw, so the others are not tried. Save them as PNG with the program that shows them, and add those.</source>
        <translation>このファイルの {count} ページの描画に時間がかかりすぎたため、残りのページは試しません。表示できるプログラムで PNG として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>The process that draws such files does not start. Close other programs and try again, or install Labeler again.</source>
        <translation>この種のファイルを描画するプロセスが起動しません。他のプログラムを閉じてもう一度試すか、このプログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The page ended the process that draws it: it takes more than {gigabytes} GB of memory, or the file is damaged. Save it as PNG with the program that shows it, and add that.</source>
        <translation>このページの描画中にプロセスが終了しました。{gigabytes} GB を超えるメモリが必要か、ファイルが破損しています。表示できるプログラムで PNG として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>On the screen only: detector, reader and exports see the image itself.</source>
        <translation>画面表示だけに適用します。検出器、認識器、エクスポートには元の画像を使います。</translation>
    </message>
    <message>
        <source>Brightness {brightness}, contrast {contrast}</source>
        <translation>明るさ {brightness}、コントラスト {contrast}</translation>
    </message>
    <message>
        <source>{tone}: altered too far for the page to count as seen</source>
        <translation>{tone}：極端なため、見たことになりません</translation>
    </message>
    <message>
        <source>Divide into characters</source>
        <translation>文字に分割</translation>
    </message>
    <message>
        <source>Click a line; drag separators, + adds one, Backspace removes one, Ctrl+click makes a gap, digits set how many; Enter keeps, Tab keeps and goes on to the next line, Esc leaves</source>
        <translation>行をクリックします。区切りはドラッグで移動、+ で追加、Backspace で削除、Ctrl+クリックで隙間に、数字で文字数を指定。Enter で確定、Tab で確定して次の行へ、Esc で取りやめ</translation>
    </message>
    <message>
        <source>Point at where the separator is to be.</source>
        <translation>区切りを置く位置にポインターを合わせてください。</translation>
    </message>
    <message>
        <source>Expected by how sure the reader is of the weakest character of each line. On {lines} lines of receipts and photos that it was not taught with, it was counted how often it is wrong then: in a letter, a space or a mark. Other pages may be read worse, old print and handwriting much worse.</source>
        <translation>各行で最も不確かな文字に対する認識器の確信度から見積もっています。学習に使っていないレシートと写真の {lines} 行で、同じ確信度のときに文字、空白、記号のいずれかを誤る割合を調べました。他のページでは誤読がこれより多いことがあり、古い印刷物や手書きでは大幅に多くなります。</translation>
    </message>
    <message>
        <source>How many lines are misread is not known: not all of them are read, some say what neither a person nor the reader said, or it was never counted how often this reader is wrong.</source>
        <translation>誤読された行の数はわかりません。読み取られていない行があるか、人の書き起こしでも認識器の読み取りでもない内容の行があるか、この認識器の誤りの割合が調べられていません。</translation>
    </message>
    <message numerus="yes">
        <source>Line {place} of %n to check</source>
        <translation>
            <numerusform>要確認 %n 行中 {place} 行目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check</source>
        <translation>
            <numerusform>要確認 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No line to check</source>
        <translation>要確認の行なし</translation>
    </message>
    <message>
        <source>hardly one misread</source>
        <translation>誤読はほぼなし</translation>
    </message>
    <message numerus="yes">
        <source>about %n misread elsewhere</source>
        <translation>
            <numerusform>要確認以外に誤読が約 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {near} of %n misread lines among them</source>
        <translation>
            <numerusform>誤読は約 %n 行、うち約 {near} 行が要確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the other pages for a line to check …</source>
        <translation>他のページで要確認の行を探しています…</translation>
    </message>
    <message>
        <source>No other line in the listed pages needs a check, as far as is known. Little is known of pages without proposals and of lines nobody has read yet.</source>
        <translation>分かっている限り、一覧のページに確認が必要な行はほかにありません。提案のないページやまだ読み取られていない行については、ほとんど分かりません。</translation>
    </message>
    <message>
        <source>No other line on the pages in the list is of the kind that the list of regions shows.</source>
        <translation>一覧のページに、領域の一覧で表示している種類の行は、ほかにありません。</translation>
    </message>
    <message>
        <source>Move over from another tool</source>
        <translation>他のツールから移行</translation>
    </message>
    <message>
        <source>The accepted pages outline words, so words are proposed from now on. Pages that have proposals keep them. To have lines instead, turn off Proposals, Propose words.</source>
        <translation>承認済みのページの輪郭が単語なので、今後は単語を提案します。提案のあるページはそのままです。行にするには「提案」の「単語を提案」をオフにします。</translation>
    </message>
    <message>
        <source>The accepted pages outline lines, so lines are proposed from now on. Pages that have proposals keep them. To have words instead, turn on Proposals, Propose words.</source>
        <translation>承認済みのページの輪郭が行なので、今後は行を提案します。提案のあるページはそのままです。単語にするには「提案」の「単語を提案」をオンにします。</translation>
    </message>
    <message>
        <source>Words are told by the spaces that a reader sees, and lines of this project are not read. Turn on Proposals &gt; Read lines.</source>
        <translation>単語は認識器が見分ける空白で区切りますが、このプロジェクトでは行を読み取っていません。「提案」の「行を読み取る」をオンにしてください。</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>More images</source>
        <translation>追加の画像</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込み方</translation>
    </message>
    <message>
        <source>Open the images only</source>
        <translation>画像だけを開く</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Look for images in a folder</source>
        <translation>フォルダーで画像を探す</translation>
    </message>
    <message>
        <source>The project will lie in {folder}.</source>
        <translation>プロジェクトは {folder} に作成します。</translation>
    </message>
    <message>
        <source>Proposed, score {score}</source>
        <translation>提案、スコア {score}</translation>
    </message>
    <message>
        <source>No line of this page is of the kind that the list of regions shows. To see all again, choose Show all in its filter.</source>
        <translation>このページに、領域の一覧で表示している種類の行はありません。一覧のフィルターで、すべての表示に戻せます。</translation>
    </message>
    <message>
        <source>Copying the data set {name}</source>
        <translation>データセット {name} をコピーしています</translation>
    </message>
    <message>
        <source>The data set {name} is not what was frozen, and so is not in the backup.</source>
        <translation>データセット {name} は凍結時のものと異なるため、バックアップに含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n words will be cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>行から切り出す単語は最大 %n 個です。輪郭は人が描いたものではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are put together from words. Nobody outlined them.</source>
        <translation>
            <numerusform>単語を結合した行は %n 行です。輪郭は人が描いたものではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are cut out of lines. Nobody outlined them.</source>
        <translation>
            <numerusform>行から切り出した単語は %n 個です。輪郭は人が描いたものではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines {reason} stay whole.</source>
        <translation>
            <numerusform>{reason} %n 行は分割しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n pages turned up. They stand at the end of the list.</source>
        <translation>
            <numerusform>{name}：新たに %n ページ見つかりました。一覧の末尾にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of {names} cannot be counted yet. Any that are missing will be added once they can be.</source>
        <translation>{names} のページ数をまだ確認できません。不足しているページは、確認でき次第追加します。</translation>
    </message>
    <message>
        <source>{name} has fewer pages now. Kept, but without an image: {names}.</source>
        <translation>{name} のページが減りました。次のページは、画像がないまま残してあります：{names}。</translation>
    </message>
    <message>
        <source>This project outlines words, which the reader splits off: how lines are outlined cannot be fitted to them.</source>
        <translation>このプロジェクトの輪郭は、認識器が区切る単語です。そのため、行の輪郭の付け方をそれらに合わせることはできません。</translation>
    </message>
    <message>
        <source>Values are fitted to {fewest} accepted pages or more that somebody has looked at. Accept more pages first.</source>
        <translation>値を合わせるには、人が見た承認済みのページが {fewest} ページ以上必要です。先にさらにページを承認してください。</translation>
    </message>
    <message>
        <source>It takes {fewest} accepted pages of which what the detector saw is kept: there are {kept}. Have accepted pages detected again; what you accepted stays.</source>
        <translation>検出器の出力が残っている承認済みのページが {fewest} ページ必要ですが、現在 {kept} ページです。承認済みのページを再検出してください。承認した内容は変わりません。</translation>
    </message>
    <message>
        <source>The image of this page cannot be worked on, so its outlines cannot be made anew.</source>
        <translation>このページの画像は使用できないため、輪郭を作り直せません。</translation>
    </message>
    <message>
        <source>What the detector saw on this page is not kept.</source>
        <translation>このページの検出器の出力は残っていません。</translation>
    </message>
    <message>
        <source>What is kept of this page was seen on another picture.</source>
        <translation>このページに残っている出力は、別の画像のものです。</translation>
    </message>
    <message>
        <source>What is kept of this page was seen by another detector.</source>
        <translation>このページに残っている出力は、別の検出器のものです。</translation>
    </message>
    <message>
        <source>The detector in use has a way of its own to outline lines. Use one that was made by this program to choose how.</source>
        <translation>使用中の検出器は独自の方法で行の輪郭を描きます。調整するには、このプログラムで作られた検出器を使用してください。</translation>
    </message>
    <message>
        <source>without a transcript</source>
        <translation>書き起こしのない</translation>
    </message>
    <message>
        <source>in scripts without spaces between words</source>
        <translation>単語間に空白のない文字体系の</translation>
    </message>
    <message>
        <source>read from right to left</source>
        <translation>右から左に読む</translation>
    </message>
    <message>
        <source>whose spaces are not clearly seen</source>
        <translation>空白がはっきり見えない</translation>
    </message>
    <message>
        <source>The threshold of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>輪郭のしきい値が {value} です。{low} から {high} までの値を選択してください。</translation>
    </message>
    <message>
        <source>The growth of outlines is {value}. Choose one from {low} to {high}.</source>
        <translation>輪郭の拡張率が {value} です。{low} から {high} までの値を選択してください。</translation>
    </message>
    <message>
        <source>The least height of lines is {value}. Choose one from {low} to {high}.</source>
        <translation>行の最小の高さが {value} です。{low} から {high} までの値を選択してください。</translation>
    </message>
    <message>
        <source>the baseline has {points} points; at most {most} are allowed</source>
        <translation>ベースラインの点が {points} 個あります。上限は {most} 個です</translation>
    </message>
    <message>
        <source>it has no column {name!r}</source>
        <translation>列 {name!r} がありません</translation>
    </message>
    <message>
        <source>it is of level {level!r}, not a line</source>
        <translation>レベルが {level!r} で、行ではありません</translation>
    </message>
    <message>
        <source>it has no file_name</source>
        <translation>file_name がありません</translation>
    </message>
    <message>
        <source>the labelling interface has more than {most:,} characters</source>
        <translation>ラベリングインターフェースが {most:,} 文字を超えています</translation>
    </message>
    <message>
        <source>the labelling interface shows no image. Give it an &lt;Image value=&quot;$...&quot;&gt;</source>
        <translation>ラベリングインターフェースに画像がありません。&lt;Image value=&quot;$...&quot;&gt; を追加してください</translation>
    </message>
    <message>
        <source>the labelling interface takes no outlines. Add &lt;PolygonLabels&gt; or &lt;RectangleLabels&gt;</source>
        <translation>ラベリングインターフェースで輪郭を付けられません。&lt;PolygonLabels&gt; か &lt;RectangleLabels&gt; を追加してください</translation>
    </message>
    <message>
        <source>none of its labels says that it is for text ({names}). Call one of them Text</source>
        <translation>テキスト用とわかるラベルがありません（{names}）。いずれかの名前を Text にしてください</translation>
    </message>
    <message>
        <source>{path} holds {name!r} more than once.</source>
        <translation>{path} に {name!r} が 2 つ以上あります。</translation>
    </message>
    <message>
        <source>{name}: {cause}</source>
        <translation>{name}：{cause}</translation>
    </message>
    <message>
        <source>its columns are {names}, not file_name and regions</source>
        <translation>file_name と regions の列がありません。あるのは {names} です</translation>
    </message>
    <message>
        <source>What was fixed</source>
        <translation>修正内容</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>ドラッグで表示位置を移動</translation>
    </message>
    <message>
        <source>Insert point of baseline</source>
        <translation>ベースラインの点を挿入</translation>
    </message>
    <message>
        <source>Move point of baseline</source>
        <translation>ベースラインの点を移動</translation>
    </message>
    <message>
        <source>Nothing had been proposed on this page before people outlined its lines.</source>
        <translation>このページには、人が行の輪郭を描く前に出された提案がありません。</translation>
    </message>
    <message>
        <source>A command accepted this page, and no person has looked at all of it.</source>
        <translation>このページはコマンドで承認され、全体を見た人はいません。</translation>
    </message>
    <message>
        <source>As it stands: the page is not accepted yet.</source>
        <translation>現時点の状態です。ページはまだ承認されていません。</translation>
    </message>
    <message>
        <source>Reading what the detector saw …</source>
        <translation>検出器の出力を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines. Characters and readings follow when you let go.</source>
        <translation>
            <numerusform>%n 行。文字と読み取りは、スライダーを離すと表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a slider: the detector does not look again.</source>
        <translation>スライダーを動かしてください。再検出は行いません。</translation>
    </message>
    <message>
        <source>This page was proposed with other values: threshold {threshold}, growth {growth}, least height {size} px.</source>
        <translation>このページの提案は別の値で作られました：しきい値 {threshold}、拡張率 {growth}、最小の高さ {size} px。</translation>
    </message>
    <message>
        <source>The detector looks at this page …</source>
        <translation>検出器がこのページを調べています…</translation>
    </message>
    <message>
        <source>No other page was proposed with other values.</source>
        <translation>別の値で提案されたページは、他にありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are outlined anew.</source>
        <translation>
            <numerusform>%n ページの輪郭を作り直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them the detector looks at again: what it saw is not kept.</source>
        <translation>
            <numerusform>うち %n ページは、検出器の出力が残っていないため再検出します。</numerusform>
        </translation>
    </message>
    <message>
        <source>How lines are outlined</source>
        <translation>行の輪郭の付け方</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>How sure the detector must be that something is text</source>
        <translation>テキストと見なすのに必要な、検出器の確信度</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>拡張率</translation>
    </message>
    <message>
        <source>How far outlines lie around what the detector is sure of</source>
        <translation>検出器が確信している部分から、輪郭をどこまで広げるか</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>最小の高さ</translation>
    </message>
    <message>
        <source>Lines less high are left out</source>
        <translation>これより低い行は除きます</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>再検出</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>Apply to all pages</source>
        <translation>すべてのページに適用</translation>
    </message>
    <message>
        <source>Outlines anew all pages that are not done, in the background</source>
        <translation>完了していないすべてのページの輪郭を、バックグラウンドで作り直します</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>Detector {share}, {time} left</source>
        <translation>検出器 {share}、残り{time}</translation>
    </message>
    <message>
        <source>Reader {share}, {time} left</source>
        <translation>認識器 {share}、残り{time}</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>Stop the training; one can go on from there later</source>
        <translation>学習を停止します。後で続きから再開できます</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Training begins …</source>
        <translation>学習を開始しています…</translation>
    </message>
    <message>
        <source>Click to look at it.</source>
        <translation>クリックすると表示します。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>比較を表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The training stopped. {reason}</source>
        <translation>学習が停止しました。{reason}</translation>
    </message>
    <message>
        <source>{place} cannot be read ({reason}).</source>
        <translation>{place} を読み込めません（{reason}）。</translation>
    </message>
    <message>
        <source>{line} is no address. Correct it.</source>
        <translation>{line} はアドレスではありません。修正してください。</translation>
    </message>
    <message>
        <source>Line {number}: {reason} Nothing was added.</source>
        <translation>{number} 行目：{reason} 何も追加していません。</translation>
    </message>
    <message>
        <source>{list}: {reason}</source>
        <translation>{list}：{reason}</translation>
    </message>
    <message>
        <source>Take over what the other project says</source>
        <translation>別のプロジェクトの内容を採用</translation>
    </message>
    <message>
        <source>{page}: not merged. {reason}</source>
        <translation>{page}：統合しませんでした。{reason}</translation>
    </message>
    <message>
        <source>{page}: not merged. Its image is not there. Bring it back, and merge again.</source>
        <translation>{page}：統合しませんでした。画像がありません。画像を戻してから、もう一度統合してください。</translation>
    </message>
    <message>
        <source>Two people annotate it, and nobody has decided yet. Decide first, and merge again.</source>
        <translation>2 人がアノテーションしていて、まだ裁定されていません。先に裁定してから、もう一度統合してください。</translation>
    </message>
    <message>
        <source>{page}: what {who} said of it as a second person is not taken over. Decide between the two in {project}, and merge again.</source>
        <translation>{page}：2 人目としての {who} のアノテーションは取り込みません。{project} で 2 つを裁定してから、もう一度統合してください。</translation>
    </message>
    <message>
        <source>{page}: {text}</source>
        <translation>{page}：{text}</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: “{text}”.</source>
        <translation>{name} では異なります（{what}）：「{text}」。</translation>
    </message>
    <message>
        <source>{name} says something else about {what}: it is not outlined any more.</source>
        <translation>{name} では異なります（{what}）：そちらでは輪郭がなくなっています。</translation>
    </message>
    <message>
        <source>{name} says something else about {what}.</source>
        <translation>{name} では異なります：{what}。</translation>
    </message>
    <message>
        <source>Approve page</source>
        <translation>ページを二次承認</translation>
    </message>
    <message>
        <source>Send page back</source>
        <translation>ページを差し戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: a second person is to approve them.</source>
        <translation>
            <numerusform>承認済みの %n ページは、別の人の二次承認を待っているため除外しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pages are left out: two people annotate them, and nobody has decided yet.</source>
        <translation>
            <numerusform>承認済みの %n ページは、2 人がアノテーションしていてまだ裁定されていないため除外しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{page}: not approved, {reason}</source>
        <translation>{page}：二次承認していません。{reason}</translation>
    </message>
    <message>
        <source>{page}: not approved, because you worked on it yourself. Somebody else should look at it.</source>
        <translation>{page}：あなた自身が作業したため、二次承認していません。他の人が見る必要があります。</translation>
    </message>
    <message>
        <source>{page}: not sent back, because it is not accepted.</source>
        <translation>{page}：承認されていないため、差し戻しませんでした。</translation>
    </message>
    <message>
        <source>{page}: say what is to be done first, in an issue or a note.</source>
        <translation>{page}：先に、何をすべきかを指摘かメモに書いてください。</translation>
    </message>
    <message>
        <source>{address} is no address. Copy it once more.</source>
        <translation>{address} はアドレスではありません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The address holds a password, and everybody who gets the project could read it. Leave it out, and let the system know it: see the guide.</source>
        <translation>アドレスにパスワードが含まれており、プロジェクトを受け取った人は誰でも読めてしまいます。アドレスから取り除き、システムに設定してください。ガイドを参照してください。</translation>
    </message>
    <message>
        <source>{address} has steps such as .. in it. Write where it leads.</source>
        <translation>{address} に .. などが含まれています。実際の場所を書いてください。</translation>
    </message>
    <message>
        <source>it is approved already.</source>
        <translation>すでに二次承認済みです。</translation>
    </message>
    <message>
        <source>it is not accepted. Accept it first; another person approves it then.</source>
        <translation>承認されていません。先に承認してください。その後、別の人が二次承認します。</translation>
    </message>
    <message>
        <source>nobody has looked at all of it. Look at it and accept it first.</source>
        <translation>全体を見た人がいません。先にページを見て、承認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n of its issues are open. Close them, or send the page back.</source>
        <translation>
            <numerusform>未解決の指摘が %n 件あります。解決済みにするか、ページを差し戻してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing. Check the address.</source>
        <translation>何もありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Addresses with {scheme} need a package that is not installed. Install it: pip install &apos;labeler[{scheme}]&apos;.</source>
        <translation>{scheme} のアドレスに必要なパッケージがありません。インストールしてください：pip install &apos;labeler[{scheme}]&apos;</translation>
    </message>
    <message>
        <source>{address} was fetched and is gone again. Try again.</source>
        <translation>{address} を取得しましたが、なくなりました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not reachable now: {address}. {reason} What was said about the image is safe.</source>
        <translation>現在アクセスできません：{address}。{reason} この画像のラベルなどは失われていません。</translation>
    </message>
    <message>
        <source>There is no such file. Check the address.</source>
        <translation>そのファイルはありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or sign in.</source>
        <translation>読み取りが許可されていません。アドレスを確認するか、サインインしてください。</translation>
    </message>
    <message>
        <source>The system does not know how to sign in there: see the guide.</source>
        <translation>そこへのサインイン方法がシステムに設定されていません。ガイドを参照してください。</translation>
    </message>
    <message>
        <source>It leads on and on. Give the address it ends at.</source>
        <translation>転送が何度も続きます。最終的なアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The certificate of the server is wrong.</source>
        <translation>サーバーの証明書が正しくありません。</translation>
    </message>
    <message>
        <source>The server does not answer. Try again later.</source>
        <translation>サーバーが応答しません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network.</source>
        <translation>サーバーに接続できません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Asking the server failed ({kind}). Try again later.</source>
        <translation>サーバーへの問い合わせに失敗しました（{kind}）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>It holds more than {most} files. Unpack it.</source>
        <translation>ファイルが {most} 個を超えています。展開してください。</translation>
    </message>
    <message>
        <source>{name} unfolds to more than {most} megabytes. Unpack it yourself.</source>
        <translation>{name} を展開すると {most} MB を超えます。自分で展開してください。</translation>
    </message>
    <message>
        <source>It has more than {most:,} bytes.</source>
        <translation>{most:,} バイトを超えています。</translation>
    </message>
    <message>
        <source>{what} is damaged ({reason}). Copy the archive again.</source>
        <translation>{what} は破損しています（{reason}）。アーカイブをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Nothing is fetched from {scheme} addresses. Name one that begins with http, https, s3 or gs.</source>
        <translation>{scheme} のアドレスからは取得しません。http、https、s3、gs のいずれかで始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The file has more than {most} megabytes. Cut it into parts.</source>
        <translation>ファイルが {most} MB を超えています。分割してください。</translation>
    </message>
    <message>
        <source>It wants you to sign in. Check the address, or get one that is open to you.</source>
        <translation>サインインが必要です。アドレスを確認するか、アクセスできるアドレスを入手してください。</translation>
    </message>
    <message>
        <source>It may not be read. Check the address, or get one that is open to you.</source>
        <translation>読み取りが許可されていません。アドレスを確認するか、アクセスできるアドレスを入手してください。</translation>
    </message>
    <message>
        <source>The file was taken away.</source>
        <translation>ファイルは削除されました。</translation>
    </message>
    <message>
        <source>The server has had too many requests. Wait a while.</source>
        <translation>サーバーへの要求が多すぎます。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>It comes too slowly. Try again later.</source>
        <translation>受信が遅すぎます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server answers {code}. Try again later.</source>
        <translation>サーバーの応答は {code} です。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>It answers with a web page, perhaps to sign in at. Open it in a browser.</source>
        <translation>ウェブページが返されました。ログインが必要かもしれません。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>it has no identifier, no place or no comment</source>
        <translation>識別子、位置、コメントのいずれかがありません</translation>
    </message>
    <message>
        <source>{text!r} is no moment</source>
        <translation>{text!r} は日時ではありません</translation>
    </message>
    <message>
        <source>{text!r} does not say its time zone</source>
        <translation>{text!r} にタイムゾーンがありません</translation>
    </message>
    <message>
        <source>Say what is the matter with the selected line; others see it and answer.</source>
        <translation>選択した行の問題点を書くと、他の人が見て回答できます。</translation>
    </message>
    <message>
        <source>A page that one person accepted is approved by another, or sent back with issues.</source>
        <translation>ある人が承認したページを、別の人が二次承認するか、指摘を付けて差し戻します。</translation>
    </message>
    <message>
        <source>Exports and trainings take pages that a second person approved, and no others.</source>
        <translation>エクスポートと学習に、別の人が二次承認したページだけを使います。</translation>
    </message>
    <message>
        <source>As it stands. Any change of its regions takes the approval back.</source>
        <translation>現状のまま二次承認します。領域を変更すると、二次承認は取り消されます。</translation>
    </message>
    <message>
        <source>Pages that two people annotated without seeing each other&apos;s work, and what was refused because a page says something else.</source>
        <translation>2 人が互いの作業を見ずにアノテーションしたページと、ページの内容と食い違うため拒否された編集です。</translation>
    </message>
    <message>
        <source>How far each pair of people agrees on what both annotated, by month.</source>
        <translation>2 人ずつ、両者がアノテーションした内容がどの程度一致するかを月別に示します。</translation>
    </message>
    <message>
        <source>Pages, lines, minutes and edits a line, by day and person.</source>
        <translation>ページ数、行数、作業時間、1 行あたりの編集数を、日付と作業者ごとに示します。</translation>
    </message>
    <message>
        <source>Pin issue</source>
        <translation>指摘を付ける</translation>
    </message>
    <message>
        <source>Raise issue on selection</source>
        <translation>選択した行に指摘を付ける</translation>
    </message>
    <message>
        <source>Next open issue</source>
        <translation>次の未解決の指摘</translation>
    </message>
    <message>
        <source>Previous open issue</source>
        <translation>前の未解決の指摘</translation>
    </message>
    <message>
        <source>Close issue</source>
        <translation>指摘を解決済みにする</translation>
    </message>
    <message>
        <source>Second look by another person</source>
        <translation>別の人による再確認</translation>
    </message>
    <message>
        <source>Use approved pages only</source>
        <translation>二次承認済みのページのみ使う</translation>
    </message>
    <message>
        <source>Approve page and go on</source>
        <translation>ページを二次承認して次へ</translation>
    </message>
    <message>
        <source>Next page to approve</source>
        <translation>次の二次承認待ちページ</translation>
    </message>
    <message>
        <source>Decide between two annotations…</source>
        <translation>2 つのアノテーションを裁定…</translation>
    </message>
    <message>
        <source>Statistics of the day…</source>
        <translation>日別の統計…</translation>
    </message>
    <message>
        <source>Agreement between people…</source>
        <translation>担当者間の一致度…</translation>
    </message>
    <message>
        <source>Reading starts at an unusual corner. Select the line and press S.</source>
        <translation>読み始めの角が不自然です。行を選択して S を押してください。</translation>
    </message>
    <message>
        <source>Insert point of curved line</source>
        <translation>曲線の行の点を挿入</translation>
    </message>
    <message>
        <source>Delete point of curved line</source>
        <translation>曲線の行の点を削除</translation>
    </message>
    <message>
        <source>Move point of curved line</source>
        <translation>曲線の行の点を移動</translation>
    </message>
    <message>
        <source>Move end of curved line</source>
        <translation>曲線の行の端を移動</translation>
    </message>
    <message>
        <source>Bend curved line</source>
        <translation>曲線の行を曲げる</translation>
    </message>
    <message>
        <source>Change height of curved line</source>
        <translation>曲線の行の高さを変更</translation>
    </message>
    <message>
        <source>A curved line keeps at least two points. Delete it as a whole.</source>
        <translation>曲線の行には少なくとも 2 つの点が必要です。行ごと削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines follow no curve any more. Undo brings the curve back.</source>
        <translation>
            <numerusform>%n 行が曲線に沿わなくなりました。「元に戻す」で曲線が戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the lines that are disputed most …</source>
        <translation>特に疑わしい行を探しています…</translation>
    </message>
    <message>
        <source>No proposed line waits on the pages to review.</source>
        <translation>レビュー待ちのページに、未処理の提案行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>That was the last of the most disputed lines: %n settled.</source>
        <translation>
            <numerusform>最も疑わしい行は以上です：%n 行を処理しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed lines</source>
        <translation>疑わしい行</translation>
    </message>
    <message>
        <source>Settled. Go on to the next disputed line when you are done with it.</source>
        <translation>判定済みです。この行の作業が済んだら、次の疑わしい行へ進んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n disputed lines wait</source>
        <translation>
            <numerusform>疑わしい行が %n 行あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed line {place} of {total}.</source>
        <translation>疑わしい行 {total} 行中 {place} 行目。</translation>
    </message>
    <message>
        <source>The detector is not sure that it is one: {score}.</source>
        <translation>行であることに、検出器は確信がありません：{score}。</translation>
    </message>
    <message>
        <source>The reader sees no character on it.</source>
        <translation>認識器はこの行に文字を見つけていません。</translation>
    </message>
    <message>
        <source>The reader is {percent} % sure of “{character}”.</source>
        <translation>「{character}」に対する認識器の確信度は {percent} % です。</translation>
    </message>
    <message>
        <source>Looking through the pages …</source>
        <translation>ページを調べています…</translation>
    </message>
    <message>
        <source>Nothing is known yet of the pages that follow: they have no proposals.</source>
        <translation>この先のページには提案がなく、まだ何もわかりません。</translation>
    </message>
    <message>
        <source>What is expected to be wrong with lines and their texts, by scores and readings as they were counted on other pages, and put right meanwhile. What a model learns from it is not in it.</source>
        <translation>その時間で直せると見込まれる、行とテキストの誤りです。他のページで集計したスコアと読み取りから見積もっています。そこからモデルが学ぶ効果は含みません。</translation>
    </message>
    <message numerus="yes">
        <source>Times are by your own last %n pages: {factor} times as long as a trained hand takes.</source>
        <translation>
            <numerusform>時間は、あなたの直近 %n ページから見積もっています。慣れた人の {factor} 倍です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of a trained hand, until some pages tell yours.</source>
        <translation>あなたの時間がわかるまで数ページの間は、慣れた人の時間で見積もります。</translation>
    </message>
    <message numerus="yes">
        <source>The next {minutes} minutes: about %n pages, {wrong} lines put right</source>
        <translation>
            <numerusform>次の {minutes} 分：約 %n ページ、{wrong} 行を修正</numerusform>
        </translation>
    </message>
    <message>
        <source>No page has an open issue.</source>
        <translation>未解決の指摘があるページはありません。</translation>
    </message>
    <message>
        <source>No page waits for your approval.</source>
        <translation>あなたの二次承認を待つページはありません。</translation>
    </message>
    <message>
        <source>Not all of this page was on the screen, large enough to be read. Look at the rest first.</source>
        <translation>このページには、読める大きさで画面に表示されていない部分があります。先に残りを見てください。</translation>
    </message>
    <message>
        <source>You worked on this page yourself. Press again to approve it all the same.</source>
        <translation>このページはあなた自身が作業しました。それでも二次承認するには、もう一度押してください。</translation>
    </message>
    <message>
        <source>Only a page that somebody accepted can be sent back.</source>
        <translation>差し戻せるのは、承認されたページだけです。</translation>
    </message>
    <message>
        <source>Say what is to be done first: pin an issue to what is wrong, or write a note.</source>
        <translation>先に、何をすべきかを示してください。問題の箇所に指摘を付けるか、メモを書きます。</translation>
    </message>
    <message>
        <source>This page cannot be approved: {reason}</source>
        <translation>このページは二次承認できません：{reason}</translation>
    </message>
    <message>
        <source>Make curved line</source>
        <translation>曲線の行にする</translation>
    </message>
    <message>
        <source>Make Bezier curves</source>
        <translation>ベジエ曲線にする</translation>
    </message>
    <message numerus="yes">
        <source>Make %n curved lines</source>
        <translation>
            <numerusform>%n 行を曲線の行にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make Bezier curves of %n lines</source>
        <translation>
            <numerusform>%n 行をベジエ曲線にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n curves</source>
        <translation>
            <numerusform>曲線 %n 本を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that are to be curved.</source>
        <translation>曲線にする行を選択してください。</translation>
    </message>
    <message>
        <source>It is one already. Drag its points.</source>
        <translation>すでにそうなっています。点をドラッグしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines stay as they are: overlap {overlap}, and {least} is needed.</source>
        <translation>
            <numerusform>%n 行はそのままです。重なりは {overlap} で、{least} 必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{action} (overlap only {overlap})</source>
        <translation>{action}（重なりは {overlap} のみ）</translation>
    </message>
    <message>
        <source>{action} (overlap {overlap})</source>
        <translation>{action}（重なり {overlap}）</translation>
    </message>
    <message>
        <source>The selected lines have no curve.</source>
        <translation>選択した行に曲線はありません。</translation>
    </message>
    <message>
        <source>Add images by address</source>
        <translation>アドレスで画像を追加</translation>
    </message>
    <message>
        <source>The images stay where they are. Each is fetched once somebody comes to it.</source>
        <translation>画像はそのままの場所に残ります。誰かがそのページを開いたときに取得します。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>One address a line: of an image, an archive or a folder.</source>
        <translation>アドレスを 1 行に 1 つずつ入力します。画像、アーカイブ、フォルダーを指定できます。</translation>
    </message>
    <message>
        <source>Open project on a server</source>
        <translation>サーバー上のプロジェクトを開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>kept in memory until the program ends</source>
        <translation>プログラムの終了までメモリに保持</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Raise issue</source>
        <translation>指摘する</translation>
    </message>
    <message>
        <source>Answer issue</source>
        <translation>指摘に回答</translation>
    </message>
    <message>
        <source>No issues on this page. Pin one to whatever you want to discuss.</source>
        <translation>このページに指摘はありません。話し合いたい箇所に付けてください。</translation>
    </message>
    <message>
        <source>What is the matter?</source>
        <translation>何が問題ですか？</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Issues of this page</source>
        <translation>このページの指摘</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}、{moment}</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>解決済みにしました。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未解決に戻す</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}：{text}</translation>
    </message>
    <message>
        <source>A training is running</source>
        <translation>学習の実行中</translation>
    </message>
    <message>
        <source>Closing the project stops its training.</source>
        <translation>プロジェクトを閉じると、その学習は停止します。</translation>
    </message>
    <message>
        <source>What the training has learnt so far is kept. To resume it, open the project again and choose Retrain.</source>
        <translation>ここまでの学習結果は残してあります。再開するには、プロジェクトをもう一度開き、「再学習」を選んでください。</translation>
    </message>
    <message>
        <source>Stop training and close</source>
        <translation>学習を停止して閉じる</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>{place} is not empty. Choose an empty database, or a new folder.</source>
        <translation>{place} は空ではありません。空のデータベースか、新しいフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{place}: a row cannot be read ({reason}). Nothing was copied. {way_out}</source>
        <translation>{place}：行を読み込めません（{reason}）。何もコピーしていません。{way_out}</translation>
    </message>
    <message>
        <source>What was written into table {table} of {place} is not what is read there, so nothing was kept. Try again, or choose another database.</source>
        <translation>{place} のテーブル {table} に書き込んだ内容と読み出した内容が一致しないため、何も残していません。もう一度試すか、別のデータベースを選択してください。</translation>
    </message>
    <message>
        <source>Click what the issue is about; Esc ends</source>
        <translation>指摘の対象をクリックします。Esc で終了</translation>
    </message>
    <message>
        <source>The project has no page {page_id}.</source>
        <translation>プロジェクトにページ {page_id} はありません。</translation>
    </message>
    <message>
        <source>{name} has no role in this project. Have an owner give them one first.</source>
        <translation>{name} にはこのプロジェクトのロールがありません。先に所有者に付与してもらってください。</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>What was said before the decision cannot be read: {reason}.</source>
        <translation>裁定前の内容を読み込めません：{reason}。</translation>
    </message>
    <message>
        <source>The image changed between the two annotations.</source>
        <translation>2 つのアノテーションの間に画像が変わりました。</translation>
    </message>
    <message>
        <source>{page}: left out. {who} annotated it both times.</source>
        <translation>{page}：除外しました。2 回とも {who} がアノテーションしています。</translation>
    </message>
    <message>
        <source>{page}: left out. {reason}</source>
        <translation>{page}：除外しました。{reason}</translation>
    </message>
    <message>
        <source>The page is turned, but only until the project is closed: {folder} cannot be written ({error}). Make room there, or make the folder writable.</source>
        <translation>ページを回転しましたが、プロジェクトを閉じるまでの間だけです。{folder} に書き込めません（{error}）。空き容量を確保するか、フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>A part of {width} x {height} pixels is too large to be read at once: {most} million pixels are the most. Choose a smaller area.</source>
        <translation>{width} x {height} ピクセルの部分は大きすぎて一度に読み込めません。上限は {most} 百万ピクセルです。より小さい範囲を選択してください。</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, and all of it is seen {most} pixels wide at most. Choose an area of it.</source>
        <translation>画像は {width} x {height} ピクセルで、全体を表示できるのは幅 {most} ピクセルまでです。範囲を選択してください。</translation>
    </message>
    <message>
        <source>You have no role in this project. Ask an owner for one.</source>
        <translation>このプロジェクトのロールがありません。所有者に依頼してください。</translation>
    </message>
    <message>
        <source>Reviewers of this project do that. Ask one, or its owner.</source>
        <translation>この操作はプロジェクトのレビュアーが行います。レビュアーか所有者に依頼してください。</translation>
    </message>
    <message>
        <source>Owners of this project do that. Ask one of them.</source>
        <translation>この操作はプロジェクトの所有者が行います。所有者に依頼してください。</translation>
    </message>
    <message>
        <source>it says what is written, but not where. Take the full labels of the set</source>
        <translation>書かれている内容だけで、位置がありません。データセットの完全なラベルを使ってください</translation>
    </message>
    <message>
        <source>it is a list, and not one of results with image_id, bbox and score</source>
        <translation>リストですが、image_id、bbox、score を持つ結果のリストではありません</translation>
    </message>
    <message>
        <source>it has {classes} classes, and nothing tells which of them are text. Import the file of the data set with its categories and give its images by number, or keep one class</source>
        <translation>クラスが {classes} 個あり、どれがテキストか分かりません。カテゴリーのあるデータセットのファイルをインポートして画像を番号で指定するか、クラスを 1 つだけ残してください</translation>
    </message>
    <message>
        <source>its images may be those of {names}. Leave only the file beside it that the detector was run on, and import it again</source>
        <translation>画像が {names} のどれのものか特定できません。検出器を実行したファイルだけを隣に残し、もう一度インポートしてください</translation>
    </message>
    <message>
        <source>it is a list of results, and nothing tells which images {images} are. Put the COCO file of the images that the detector was run on beside it, and import it again</source>
        <translation>結果のリストで、{images} がどの画像か分かりません。検出器を実行した画像の COCO ファイルを隣に置き、もう一度インポートしてください</translation>
    </message>
    <message>
        <source>{line!r} is no colour, centre, box and character</source>
        <translation>{line!r} は色、中心、矩形、文字という形ではありません</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, too many to be in memory at once, which this needs. Scale a copy of it down for that.</source>
        <translation>画像は {width} x {height} ピクセルで、大きすぎて一度にメモリーに載りませんが、この操作にはそれが必要です。縮小したコピーを使ってください。</translation>
    </message>
    <message>
        <source>The image has {width} x {height} pixels, more than the {limit} million that are read by parts. Cut it into several files.</source>
        <translation>画像は {width} x {height} ピクセルで、部分ごとに読み込める上限の {limit} 百万ピクセルを超えています。複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>The directory says two sizes.</source>
        <translation>ディレクトリに 2 つのサイズが記録されています。</translation>
    </message>
    <message>
        <source>The image is damaged at {x}, {y} ({error}). Copy it again or replace it.</source>
        <translation>画像が {x}, {y} で破損しています（{error}）。もう一度コピーするか、差し替えてください。</translation>
    </message>
    <message>
        <source>The TIFF is compressed in a way that cannot be read by parts (number {number}). Save it in tiles, compressed with Deflate, LZW or JPEG.</source>
        <translation>この TIFF の圧縮方式は、部分ごとの読み込みに対応していません（番号 {number}）。Deflate、LZW、JPEG のいずれかで圧縮したタイルで保存してください。</translation>
    </message>
    <message>
        <source>The TIFF keeps its {width} x {height} pixels in too large pieces to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>この TIFF は {width} x {height} ピクセルの分割単位が大きすぎて、部分ごとに読み込めません。256 x 256 ピクセル以上のタイルで保存してください。</translation>
    </message>
    <message>
        <source>The TIFF is cut into {count:,} strips or tiles, too many to be read by parts. Save it in tiles of 256 x 256 pixels or more.</source>
        <translation>この TIFF は {count:,} 個のストリップまたはタイルに分かれており、多すぎて部分ごとに読み込めません。256 x 256 ピクセル以上のタイルで保存してください。</translation>
    </message>
    <message>
        <source>Looking through the pages for doubtful lines: the list grows meanwhile …</source>
        <translation>各ページで不確かな行を探しています。一覧は順次増えます…</translation>
    </message>
    <message>
        <source>{name} works on this page. What you change is merged with what they do; take the page over if it is to be yours.</source>
        <translation>{name} がこのページで作業中です。あなたの変更は相手の変更と統合されます。自分の担当にする場合は、ページを引き継いでください。</translation>
    </message>
    <message>
        <source>The page is yours now. {name} is shown that.</source>
        <translation>このページはあなたの担当になりました。{name} にはその旨が表示されます。</translation>
    </message>
    <message>
        <source>Who works on this page</source>
        <translation>このページの担当者</translation>
    </message>
    <message>
        <source>Most lines of this page run upwards.</source>
        <translation>このページのほとんどの行は上向きです。</translation>
    </message>
    <message>
        <source>Most lines of this page stand on their heads.</source>
        <translation>このページのほとんどの行は上下逆さまです。</translation>
    </message>
    <message>
        <source>Most lines of this page run downwards.</source>
        <translation>このページのほとんどの行は下向きです。</translation>
    </message>
    <message>
        <source>View of the page</source>
        <translation>ページの表示</translation>
    </message>
    <message>
        <source>{name} has no role in this project, so there is none to take away.</source>
        <translation>{name} にはこのプロジェクトのロールがないため、取り消すものがありません。</translation>
    </message>
    <message>
        <source>A project in a file has no roles: whoever may write the file may do all. Copy it to a server first.</source>
        <translation>ファイルのプロジェクトにはロールがなく、ファイルに書き込める人は何でもできます。先にサーバーにコピーしてください。</translation>
    </message>
    <message>
        <source>{name} owns the tables of the project, and so is an owner. Have another role of the server own them first (REASSIGN OWNED).</source>
        <translation>{name} はプロジェクトのテーブルを所有しているため、所有者です。先にテーブルの所有者をサーバーの別のロールに変更してください (REASSIGN OWNED)。</translation>
    </message>
    <message>
        <source>{name} looks like {other}, who has a role in this project. Choose a name that nobody takes for theirs.</source>
        <translation>{name} は、このプロジェクトで役割を持つ {other} と見分けがつきません。紛らわしくない名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it begins or ends with a space, or holds an invisible or a composed character. Type it anew.</source>
        <translation>{name} は役割の名前に使えません。先頭か末尾に空白があるか、見えない文字や結合文字を含んでいます。入力し直してください。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a role: it has up to 63 bytes, is not public or none, and begins neither with pg_ nor with labeler_.</source>
        <translation>{name} はロールの名前にできません。63 バイト以内で、public や none ではなく、pg_ や labeler_ で始まらない名前にしてください。</translation>
    </message>
    <message>
        <source>Page {page_id} is not accepted yet. It can be annotated a second time once somebody has accepted it.</source>
        <translation>ページ {page_id} はまだ承認されていません。誰かが承認すると、2 回目のアノテーションができます。</translation>
    </message>
    <message>
        <source>Nobody has looked at all of page {page_id} yet. Look at it and accept it first.</source>
        <translation>ページ {page_id} の全体を見た人がいません。先にページを見て、承認してください。</translation>
    </message>
    <message>
        <source>{who} annotates this page. Go on with another.</source>
        <translation>{who} がこのページをアノテーション中です。別のページに進んでください。</translation>
    </message>
    <message>
        <source>You annotated this page before. Somebody else is to do it a second time.</source>
        <translation>このページはすでにあなたがアノテーションしました。2 回目は別の人が行います。</translation>
    </message>
    <message>
        <source>The page was removed meanwhile. Bring it back, and decide again.</source>
        <translation>その間にページが削除されました。元に戻してから、もう一度裁定してください。</translation>
    </message>
    <message>
        <source>{who} decided on this page meanwhile. Nothing was changed.</source>
        <translation>その間に {who} がこのページを裁定しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Somebody changed this page meanwhile. Compare both again, and decide then.</source>
        <translation>その間に誰かがこのページを変更しました。両方をもう一度比べてから裁定してください。</translation>
    </message>
    <message>
        <source>The detector sees a gap in this line: {take} cuts it there, {refuse} leaves it whole.</source>
        <translation>検出器がこの行に隙間を見つけました。{take} そこで切る、{refuse} そのまま残す</translation>
    </message>
    <message>
        <source>The detector sees one line here: {take} joins the two, {refuse} leaves them apart.</source>
        <translation>検出器はここを 1 つの行と見ています。{take} 2 つを結合、{refuse} 分けたまま残す</translation>
    </message>
    <message>
        <source>Nothing is suggested for the selected line.</source>
        <translation>選択した行への提示はありません。</translation>
    </message>
    <message>
        <source>Keep line whole</source>
        <translation>行を切らずに残す</translation>
    </message>
    <message>
        <source>Keep lines apart</source>
        <translation>行を分けたまま残す</translation>
    </message>
    <message>
        <source>{key} leads from one to the next</source>
        <translation>{key} で次へ移動</translation>
    </message>
    <message>
        <source>{key} accepts the page and goes on</source>
        <translation>{key} でページを承認して次へ</translation>
    </message>
    <message>
        <source>{times} images have the id {key}, and nothing tells whose the annotations are. Give each its own</source>
        <translation>id が {key} の画像が {times} 件あり、アノテーションがどれのものか分かりません。それぞれに別の id を付けてください</translation>
    </message>
    <message>
        <source>This was decided meanwhile, in another window. Nothing was changed.</source>
        <translation>その間に別のウィンドウで裁定されました。何も変更していません。</translation>
    </message>
    <message>
        <source>“{text}” was not stored: the page was changed elsewhere meanwhile. Compare both.</source>
        <translation>「{text}」は保存されませんでした。その間にページが別の場所で変更されました。両方を比べてください。</translation>
    </message>
    <message>
        <source>Something waits for your decision.</source>
        <translation>裁定を待っているものがあります。</translation>
    </message>
    <message>
        <source>Another project of the same images, or a copy of this one that somebody worked on. It is only read. What both say differently stays as it is here, and waits for your decision.</source>
        <translation>同じ画像を扱う別のプロジェクト、または誰かが作業したこのプロジェクトのコピーです。読み取るだけです。両者が異なる箇所はここではそのまま残り、裁定を待ちます。</translation>
    </message>
    <message>
        <source>The other project holds nothing new.</source>
        <translation>別のプロジェクトに新しい内容はありません。</translation>
    </message>
    <message>
        <source>That is this project. Choose another one.</source>
        <translation>これはこのプロジェクト自身です。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a project. Choose the folder of one.</source>
        <translation>{path} はプロジェクトではありません。プロジェクトのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Merge another project</source>
        <translation>別のプロジェクトを統合</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Other project</source>
        <translation>別のプロジェクト</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Choose the other project</source>
        <translation>別のプロジェクトを選択</translation>
    </message>
    <message>
        <source>Choose the other project first.</source>
        <translation>先に別のプロジェクトを選んでください。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message numerus="yes">
        <source>%n pages here will change.</source>
        <translation>
            <numerusform>このプロジェクトの %n ページが変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages will be added.</source>
        <translation>
            <numerusform>%n ページが追加されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pages.</source>
        <translation>
            <numerusform>%n ページを統合しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things differ in both projects and wait for a decision.</source>
        <translation>
            <numerusform>両者で異なる %n 件が裁定を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}と{second}</translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>書き起こし</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>the reason to ignore</source>
        <translation>無視の理由</translation>
    </message>
    <message>
        <source>the line it belongs to</source>
        <translation>属する行</translation>
    </message>
    <message>
        <source>the origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>the settled disagreement</source>
        <translation>解決済みの食い違い</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>what another program says</source>
        <translation>別のプログラムの情報</translation>
    </message>
    <message>
        <source>the transcript and the count</source>
        <translation>書き起こしと文字数</translation>
    </message>
    <message>
        <source>{what} of a line</source>
        <translation>行の{what}</translation>
    </message>
    <message>
        <source>{what} of a character</source>
        <translation>文字の{what}</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>a character</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a line that is divided or joined</source>
        <translation>分割または結合される行</translation>
    </message>
    <message>
        <source>a character that is divided or joined</source>
        <translation>分割または結合される文字</translation>
    </message>
    <message>
        <source>the characters of a line</source>
        <translation>行の文字</translation>
    </message>
    <message>
        <source>what becomes of a proposal</source>
        <translation>提案の扱い</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>what another program says of the page</source>
        <translation>ページについての別のプログラムの情報</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the state of the page</source>
        <translation>ページの状態</translation>
    </message>
    <message>
        <source>the reading order</source>
        <translation>読み順</translation>
    </message>
    <message>
        <source>Somebody else changed {what} meanwhile.</source>
        <translation>その間に別の人が変更しました：{what}。</translation>
    </message>
    <message>
        <source>{who} changed {what} meanwhile (“{edit}”, {ago}).</source>
        <translation>その間に {who} が変更しました：{what}（「{edit}」、{ago}）。</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>別のウィンドウ</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>{number} 秒前</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number} 分前</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number} 時間前</translation>
    </message>
</context>
</TS>
