# What the pages say in Japanese. en.ftl says what each message is for.
# Translated by a computer; no speaker has read it yet.

## This language

# Its name as its own speakers write it.
language-name = 日本語
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 1,234,567

## Choosing a language, and what is not in it

languages-label = 言語
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = このページはコンピューターで翻訳されたもので、日本語を話す人による確認はまだ行われていません。わかりにくいことや大切なことについては、英語のページに従うか、{ $phone } に電話して { $issuer } にお問い合わせください。
translated-link = このページの英語版
# Behind a link to a page that there is only in English.
english-only = （英語）
# Before the official English words of a status, below their translation.
official-english = 英語の正式な言葉：
# Below what this site says about the rules in another language.
summary-note = これは、このサイトがわかりやすい言葉でまとめた要約です。正式なものではありません。正式な文章は英語で、リンクから読むことができます。

## What every page has

skip = 本文へ進む
fictional = 架空のデータです：この登録簿に載っている人は実在しません。
nav-label = 主なページ
nav-search = 検索
nav-browse = 一覧
nav-code = 倫理規定
nav-guidelines = 規則
contents-label = 目次
footer-issuer = { $registry }。管理者：{ $issuer }。
footer-phone = 電話：
footer-email = メール：
footer-website = { $issuer } のウェブサイト
footer-language = 通訳、電話リレーサービス、大きな文字
contact-post = 郵便：
rule-link = セクション { $rule }

## What search engines show under a page's title

describe-home = ある人が { $title } かどうか、その認定が今日有効かどうかを、名前または番号で確認できます。
describe-status = { $registry } のそれぞれの状態（有効から取り消しまで）が何を意味し、何ができるのかを説明します。

## Home

home-lede = ある人が { $title } かどうか、その認定が今日有効かどうかを確認できます。
search-label = 名前または認定番号
search-button = 検索
search-noscript = 検索には JavaScript が必要ですが、このブラウザーではオフになっています。下の一覧から同じ記録を見ることができます。
browse-by-name = 名前の一覧を見る
browse-by-number = 番号の一覧を見る
door-public = だれかについて確認したい方へ
door-public-status = それぞれの状態の意味
door-public-actions = 一時停止中の認定と取り消された認定
door-public-limits = この登録簿ではわからないこと
door-public-complain = スペシャリストについて心配なことを伝える
door-public-help = 確認結果があなたにとって意味すること
home-nobody = 見つからないときは：その意味と、今できること
door-specialist = スペシャリストの方へ
door-specialist-code = 倫理規定
door-specialist-correct = 自分の記録を訂正する
door-specialist-dates = 自分の日付：更新と有効期限
door-specialist-routes = 自分に当てはまる手続きはどれか
door-employer = 雇用主の方へ
door-employer-file = 確認結果を保管する
door-employer-advert = 広告を確認する
door-employer-staff = 職員の名簿を確認する
door-employer-sanctions = 規則ごとの処分
search-problem = 検索を始められませんでした。このページを読み込み直すか、下の一覧を見るか、{ $phone } に電話して { $issuer } にお問い合わせください。
record-problem = このページは、今日の日付を確かめることができませんでした。ページに書かれている日付に従うか、{ $phone } に電話して { $issuer } にお問い合わせください。

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = この人の名前は、安全のために表示していません。ほかの内容はすべて登録簿のとおりです。番号を、本人の認定証の番号と見比べてください。
fact-active = 認定の有効開始日
fact-expires = 有効期限
fact-status = 登録簿での状態
fact-action = 取られた措置
fact-changed = 状態が最後に変わった日
fact-other-names = ほかの名前
fact-ended = 以前の措置
fact-specializations = 専門分野の研修
fact-status-meaning = この状態の意味
fact-action-meaning = この措置の意味
meaning-title = これが意味すること
meaning-more = この状態についてくわしく見る
meaning-active = この認定は、有効期限の日の終わりまで有効で、処分の記録はありません。更新されていなければ、その日を過ぎると期限切れになります。
meaning-active-under-investigation = この認定は、有効期限の日の終わりまで有効です。{ $issuer } は、苦情について調べています。この人に不利な結論は、何も出ていません。
meaning-suspended = { $issuer } は、この認定を一時停止しました。一時停止中の認定は、有効期限がいつであっても有効ではありません。
meaning-revoked = { $issuer } は、この認定を取り消しました。取り消された認定は有効ではありません。
meaning-expired = この認定は、有効期限までに更新されなかったため、もう有効ではありません。これは、この人の仕事ぶりについて何かを示すものではありません。
meaning-being-corrected = この認定についての登録簿のデータに間違いがあり、{ $issuer } が訂正しています。それまでは、認定が有効かどうかをこのページで知ることはできません。この間違いは、この人について何かを示すものではありません。
meaning-no-longer-listed = この認定は以前この登録簿に掲載されていましたが、{ $issuer } が掲載から外しました。このページでは、その理由は示していません。これは、認定に問題がないことを示すものではありません。
next-title = 次にできること
next-link = この記録をもう一度見るには：
next-link-words = 記録の固定リンク
next-sheet = この確認結果を、確認した時刻、読み取り用のコード、確認した人の記入欄とともに保管するには：
next-print = この確認結果を手元に残すには、このページを印刷するか、PDF として保存してください。1枚に収まります。
next-mistake = ここに間違いがあれば、こちらにメールでお知らせください：
next-call = 質問があれば、{ $issuer } に電話してください：
next-complain = 心配なことが起きたときは：
next-complain-link = 心配なことの伝え方
next-own = これはあなたの記録ですか。日付を忘れないようにするには：
next-help = この確認結果があなたにとって意味すること：
next-help-link = これからどうするか
# From a record to its rules.
in-force-sanctions = 規則ごとの処分
in-force-code = 倫理規定
in-force-how = どの版を使うかの決め方
record-view-title = 記録 – { $registry }
record-view-heading = 記録
record-view-noscript = このリンクには JavaScript が必要ですが、このブラウザーではオフになっています。同じ記録を番号で見つけることができます。
record-view-search = ほかの人を検索する

## The age of the data

as-of-title = データの新しさ
as-of-data = 登録簿のデータは、{ $moment }（{ $zone }）のものです。
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] 太平洋時間
    [Denver] 山岳部時間
    [Chicago] 中部時間
    [New_York] 東部時間
   *[other] { $place } 時間
}
as-of-due = 次の更新の期限は、{ $moment }です。
as-of-late = この時刻を過ぎていたら、ここに表示されていることを頼りにする前に、電話してください。
moment-morning = { $date } { $hour24 }:{ $minute }
moment-afternoon = { $date } { $hour24 }:{ $minute }

## The copies of the code beside each other, and our own tables

copies-compare = 写しを比べる

## What a status means

status-title = 状態の意味
status-lede = 登録簿には、7種類の状態のうち1つが表示されます。表示される状態は、記録の内容と今日の日付から決まります。
standing-name-active = 有効
standing-name-active-under-investigation = 有効・調査中
standing-name-expired = 期限切れ
standing-name-suspended = 一時停止中
standing-name-revoked = 取り消し
standing-name-being-corrected = 訂正中
standing-name-no-longer-listed = 掲載終了
standing-when-active = 記録上の状態が「有効」で、措置が取られておらず、有効期限を過ぎていないときに表示されます。
standing-when-active-under-investigation = 記録上の状態が「有効」で、有効期限を過ぎておらず、記録上の措置が調査であるときに表示されます。調査は、結論ではありません。
standing-when-expired = 有効期限の次の日から、ほかにどのような記録があっても表示されます。ただし、認定が一時停止中のときや取り消されているときは除きます。
standing-when-suspended = 記録上の状態または措置が一時停止であるときに表示されます。有効期限を過ぎても、記録が変わるまでこの表示のままです。
standing-when-revoked = 記録上の状態または措置が取り消しであるときに表示されます。
standing-when-being-corrected = ある人についての登録簿のデータが読み取れず、それより重いことがわかっていないときに表示されます。一時停止中、取り消し、期限切れのどれかだとわかっている人は、そのとおりに表示され、記録が訂正中であるという注意書きが付きます。
standing-when-no-longer-listed = ある番号が以前は登録簿にあり、今はないときに表示されます。
# What a standing lets the person do. Only what the Guidelines say.
allows-active = これは有効な認定証です。この人は、肩書きと番号とともに、認定を受けていると名乗ったり広告したりすることができます。
allows-active-under-investigation = この認定証は、今も有効です。措置を取ることができるのは、調査がすべて終わった後だけです。その間この人が仕事や広告をやめなければならないとは、ガイドラインには書かれていません。
allows-expired = 期限切れの認定証は有効な認定証ではないので、この人は、有効であるかのように示したり広告したりしてはいけません。この認定証は、もう更新できません。元に戻る方法は、認定の回復についての規則に書かれています。
allows-suspended = 一時停止中の認定証は有効な認定証ではないので、この人は、有効であるかのように示したり広告したりしてはいけません。この決定には、不服申し立てができます。
allows-revoked = 取り消された認定証は有効な認定証ではないので、この人は、有効であるかのように示したり広告したりしてはいけません。この決定には、不服申し立てができます。
allows-being-corrected = このページからは、この人に有利なことも不利なことも、何も判断できません。頼りにする前に、問い合わせてください。
allows-no-longer-listed = ガイドラインには、認定は1つ1つすべて掲載されると書かれています。掲載されていない番号を、有効な認定証とみなさないでください。本人がその番号を見せたときは、問い合わせてください。
pairs-title = ありえる組み合わせ
pairs-lede = どの記録にも、状態と措置が1つずつあります。2つのうち重いほうによって、表示が決まります。互いに矛盾する組み合わせもあり、それは受け付けられません。
pairs-refuse = 受け付けられない組み合わせが登録簿のデータにある間は、データはまったく公開されず、このサイトは前に表示していた内容のままになります。
pairs-hold = 受け付けられない組み合わせのある記録は、登録簿が直すまで、「訂正中」または2つのうち重いほうとして表示されます。
pairs-caption = 状態と措置ごとの表示
pairs-status = 記録上の状態
pairs-action = 措置「{ $action }」
pair-refused = 受け付けられません
pair-active = 有効。有効期限の後は期限切れ
pair-active-under-investigation = 有効・調査中。有効期限の後は期限切れ
pair-expired = 期限切れ
pair-suspended = 一時停止中
pair-revoked = 取り消し
kept-title = 表示が続く期間
kept-unlisted = { $days ->
    [0] 掲載から外された番号は、次の更新から表示されなくなります。
   *[other] 掲載から外された番号は、{ $days }日間、「掲載終了」と表示されます。ほかに表示されるのは名前だけです。その後は表示されません。
}
kept-ended = { $days ->
    [0] 一時停止が終わるか取り消しが解除されると、記録の内容に表示されなくなります。
   *[other] 一時停止が終わるか取り消しが解除されると、記録にそのことが{ $days }日間表示されます。その後は表示されません。
}
kept-changes = { $days ->
    [0] 状態の変更の一覧は、残されません。
   *[other] 状態が変わったことは、一時停止が終わったことや取り消しが解除されたことも含めて、変更のページとその記録の履歴に{ $days }日間表示されます。その後は表示されません。
}
kept-investigation = 調査が措置なしで終わったときは、調査については何も、ここに表示も保存もされません。
actions-taken-title = 措置の意味
action-means-none = 今日、措置の記録はありません。これは、以前の記録について何かを示すものではありません。
action-means-under-investigation = { $issuer } は、苦情について調べています。結論は何も出ていません。認定が有効かどうかは、これまでどおり、状態と日付で決まります。
action-means-suspended = { $issuer } は、調査をすべて終えた後、この認定を一時停止しました。それが続く間、認定は有効ではありません。この決定には、不服申し立てができます。
action-means-revoked = { $issuer } は、調査をすべて終えた後、この認定を取り消しました。認定は有効ではありません。この決定には、不服申し立てができます。
in-force-title = 規則のどの版か
in-force-rule = 措置が取られた場合、その記録からは、その日に有効だった版、つまり、その日かそれより前の日付がある版のうち最も新しいものにリンクしています。そのほかの記録からは、このサイトが従っている版にリンクしています。
in-force-edition = { $edition } 版、日付は{ $dated }：
in-force-edition-undated = { $edition } 版、日付なし：
in-force-others = このサイトには、日付のない倫理規定の写しもあります。それらがどの日に有効だったかはわからないので、どの記録からもリンクしていません。
in-force-which = 登録簿は、措置が倫理規定のどの項目についてのものかを示していません。
not-said-title = ガイドラインに書かれていないこと
not-said-four-years = 認定が期限切れになってからちょうど4年たった日に、何が当てはまるかは書かれていません。その日には、この登録簿はそのことを伝え、電話するようお願いします。
not-said-investigation = 調査中の人が何をしてはいけないかは書かれていません。この登録簿は、結論が何も出ていないことだけを伝えます。
not-said-history = 過去の一時停止が、終わった後も記録に残るかどうかは書かれていません。この登録簿は、上に書かれている期間、それを表示します。

## Current actions

actions-title = 現在の措置
actions-since = { $date }から効力があります

## The registry at a glance

glance-title = 数字で見る登録簿

## Changes of status

changes-title = 状態の変更

## About

about-title = この登録簿について

## Privacy

privacy-title = プライバシー

## Accessibility

accessibility-title = 使いやすさ（アクセシビリティ）
accessibility-lede = この登録簿は、目や手の状態、機器、通信環境がどのようなものであっても、すべての人のためのものです。
accessibility-aim-title = 目標
accessibility-aim = どのページも、ウェブコンテンツ・アクセシビリティ・ガイドライン（WCAG）2.2 のレベル AA を満たすように作られています。
accessibility-done-title = 行ったこと
accessibility-done-script = どの記録も、JavaScript なしで、最初のページから4回のクリックで開けます。
accessibility-done-colour = 状態を色だけで示すことはありません。状態ごとに、言葉と決まった形があります。
accessibility-done-keyboard = すべてキーボードで操作でき、今どこにいるかがいつも見えます。
accessibility-done-zoom = ページは、400パーセントに拡大しても、幅320ピクセルの画面でも、暗い表示でも、自分で選んだ色でも使えます。
accessibility-done-names = 名前は、左から書く文字でも右から書く文字でも、書かれたとおりに表示されます。
accessibility-done-languages = 人について調べるためのページは、いくつかの言語で用意されています。その言語を話す人がまだ確認していない翻訳には、そのことが書かれています。
accessibility-known-title = まだ十分でないとわかっていること
accessibility-known = 正式な文章は、書かれたとおりに公開されています。長くて読みにくいものもあります。
accessibility-tell-title = お知らせください
accessibility-tell = うまく使えないところがありますか。どのページで、何をしようとしていたかをお知らせください。電話で、代わりに記録を調べることもします。

## Wrong addresses

not-found-title = ここにはページがありません
not-found-lede = アドレスの打ち間違いか、ページが移動したのかもしれません。これは、ある人が認定を受けているかどうかを示すものではありません。
not-found-search = 名前または番号で検索する
not-found-browse = 登録簿の一覧を見る
not-found-call = または電話する：

## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
ui-date = { $year }年{ $month }{ $day }日
ui-month-1 = 1月
ui-month-2 = 2月
ui-month-3 = 3月
ui-month-4 = 4月
ui-month-5 = 5月
ui-month-6 = 6月
ui-month-7 = 7月
ui-month-8 = 8月
ui-month-9 = 9月
ui-month-10 = 10月
ui-month-11 = 11月
ui-month-12 = 12月
# $hour counts to 12, $hour24 from 0 to 23: a language takes the one that its readers use.
ui-time-am = { $hour24 }:{ $minute }
ui-time-pm = { $hour24 }:{ $minute }
# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = 有効です。処分はありません。{ $date }まで有効です。
later-standing-active-under-investigation = 有効です。調査中です。結論は何も出ていません。{ $date }まで有効です。
later-standing-suspended = 一時停止中です。現在は有効ではありません。
later-standing-suspended-expired = 一時停止中です。現在は有効ではありません。有効期限の{ $date }も過ぎています。
later-standing-revoked = 取り消されています。もう有効ではありません。
later-standing-revoked-expired = 取り消されています。もう有効ではありません。有効期限の{ $date }も過ぎています。
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = 期限切れです。有効な最後の日は{ $date }でした。
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = 期限切れです。登録簿には、期限切れまたは失効として、有効期限{ $date }とともに掲載されています。
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = 期限切れです。登録簿には、期限切れまたは失効として掲載されています。
later-standing-being-corrected = 訂正中です。これは、認定に問題がないことを示すものではありません。
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = { $date }から掲載されていません。これは、認定に問題がないことを示すものではありません。
# The same in a row of results.
ui-row-active = 有効、{ $date }まで
ui-row-active-under-investigation = 有効・調査中、結論は何も出ていません、{ $date }まで有効
ui-row-suspended = 一時停止中
ui-row-suspended-expired = 一時停止中、有効期限の{ $date }も過ぎています
ui-row-revoked = 取り消し
ui-row-revoked-expired = 取り消し、有効期限の{ $date }も過ぎています
ui-row-expired = 期限切れ、有効な最後の日は{ $date }
ui-row-expired-early = 期限切れ、有効期限は{ $date }
ui-row-expired-undated = 期限切れ
ui-row-being-corrected = 訂正中、認定に問題がないことは確認されていません
ui-row-no-longer-listed = { $date }から掲載終了
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = 掲載終了
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = この記録は訂正中です
# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = この記録は訂正中です。最後に確認されたのは{ $date }です。頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
later-held-note-never = この記録は訂正中です。まだ確認されたことがありません。頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
# The facts as stored, in the words of Section 500.
later-status-active = 有効／処分なし
later-status-suspended = 一時停止中
later-status-revoked = 取り消し
later-status-expired = 期限切れ／失効
later-action-none = なし
later-action-under-investigation = 調査中
later-action-suspended = 一時停止中
later-action-revoked = 取り消し
# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = これが決まった{ $date }に有効だった規則：{ $edition } 版、日付は{ $dated }。
later-in-force-before = これは{ $date }に決まりました。このサイトには、そのときの規則の版がありません。いちばん古いものは { $edition } 版で、日付は{ $dated }です。
later-in-force-unknown = 登録簿は、これがどの日に決まったかを示していません。このサイトは、規則の { $edition } 版（日付は{ $dated }）に従っています。
later-in-force-now = このサイトが従っている規則：{ $edition } 版、日付は{ $dated }。
later-in-force-undated = このサイトが従っている規則：{ $edition } 版、日付なし。
# What follows once it has expired.
later-lapse-reinstatement = 期限切れになってから4年たっていません。認定は回復できます（セクション 209）。
later-lapse-not-stated = 期限切れになってから、ちょうど4年です。回復できるかどうかは、ガイドラインに書かれていません。{ $phone } に電話して { $issuer } にお問い合わせください。
later-lapse-new-application = 期限切れになってから4年を過ぎています。認定を新しく申請する必要があります（セクション 209.3）。
# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = くわしい情報は非公開
ui-name-being-corrected = 名前は訂正中
# A former name or one used at work, under which a row is found.
ui-other-name = ほかの名前：{ $name }
# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = { $date }までに終わった一時停止
later-ended-revoked = { $date }までに解除された取り消し
# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = 名前の一部
ui-matched-prefix = 入力された文字で始まる名前
later-matched-initial = 頭文字「{ $name }」で登録されています。
later-matched-spelling = つづりは「{ $name }」
later-matched-as = 「{ $name }」として登録
later-matched-sound = 「{ $name }」は、入力された言葉と発音が似ています
later-matched-similar = 似ている名前
later-matched-without = 「{ $name }」を含まない名前
later-matched-some-words = 入力された言葉のすべてがこの名前にあるわけではありません
later-matched-latin = ローマ字のつづりで見つかりました
later-matched-latin-as = ローマ字：{ $name }
# How many were found. All of them have what was typed …
ui-found = { $count }人が一致します。
ui-found-many = { $count }人が一致します。絞り込むには、名前をもっと長く入力してください。
ui-found-at-least = 少なくとも{ $count }人が一致します。ほかにもいるかもしれません。名前をもっと長く入力してください。
ui-found-many-at-least = { $shown }人より多くの人が一致します。絞り込むには、名前をもっと長く入力してください。
# … or nobody has a similar name, after looking further …
later-found-alone = { $count }人が一致します。似ている名前は見つかりませんでした。
# … or some have it, and some a similar name …
later-found-mixed = { $count }人が見つかりました。名前が似ているだけの人は、最後に並んでいます。
later-found-mixed-many = { $shown }人より多くの人が見つかりました。名前が似ているだけの人は、最後に並んでいます。
# … or nobody has it.
later-found-similar = 完全に一致する人はいません。名前が似ている人が{ $count }人います。
later-found-similar-many = 完全に一致する人はいません。名前が似ている人が{ $shown }人より多くいます。
ui-found-number = 認定番号 { $number } の認定が見つかりました。
ui-not-found = 番号 { $number } の認定はありません。数字を1つずつ確かめるか、名前で検索してください。問い合わせるには、{ $phone } に電話して { $issuer } にお聞きください。
later-nobody-there = 入力された言葉に一致する名前は、登録簿にありません。似たつづりの名前、短くした呼び名、発音が似た名前もありません。それでも、別の名前で、または名前を非公開にして、掲載されていることもあります。姓だけ、または認定番号で試してください。問い合わせるには、{ $phone } に電話して { $issuer } にお聞きください。
later-nobody-yet = 今のところ、一致する人はいません。さらに探すか、姓だけ、または認定番号で試すことができます。問い合わせるには、{ $phone } に電話して { $issuer } にお聞きください。
later-nobody-read = 入力された言葉に似ている名前が多すぎて、すべてを読むことができません。これまでに読んだ中に、一致するものはありません。姓だけ、または認定番号で試してください。問い合わせるには、{ $phone } に電話して { $issuer } にお聞きください。
# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = 似ている名前を探しています…
ui-looking-further = さらに探しています…
later-searched = これまでに探したもの：入力されたとおりの名前と、似たつづりの名前、短くした呼び名、発音が似た名前の一部。
later-searched-typed = これまでに探したもの：入力されたとおりの名前。
later-searched-whole = 似たつづりの名前、短くした呼び名、発音が似た名前は、すべて探しました。
later-searched-much = 似ている名前が多すぎて、一度に探すことができません。名前をもっと長く入力するか、認定番号を入力してください。
later-look-further = さらに探す
ui-look-similar = 似ている名前を探す
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = この番号に似た番号を表示する
later-like = 数字が1つだけ違う、ほかの人の番号
later-like-none = この番号と数字が1つだけ違う番号は、登録簿にありません。
# A number that is still being typed.
ui-typing-short = { $count ->
    [0] 認定番号は、{ $prefix } と、{ $least }桁から{ $most }桁の数字です。
   *[other] 今のところ{ $count }桁です。認定番号の数字は、{ $least }桁から{ $most }桁です。
}
ui-typing-long = これは{ $count }桁です。認定番号の数字は、{ $least }桁から{ $most }桁です。
# While the registry is read, and when it cannot be.
ui-waiting = 登録簿を読んでいます…
ui-waiting-record = { $number } の記録を読んでいます…
ui-error-offline = 登録簿につながりませんでした。この機器がインターネットにつながっているか確かめて、もう一度試してください。{ $phone } に電話して { $issuer } にお問い合わせいただくこともできます。
ui-error-missing = 登録簿の一部がないため、まだ結果を出せません。1分ほどたってから、このページを読み込み直してください。{ $phone } に電話して { $issuer } にお問い合わせいただくこともできます。
ui-error-updating = 登録簿は更新中です。1分ほどたってから、このページを読み込み直してください。{ $phone } に電話して { $issuer } にお問い合わせいただくこともできます。
ui-error-unavailable = 登録簿のウェブサイトが、正しく応答しませんでした。1分ほどたってから、もう一度試してください。{ $phone } に電話して { $issuer } にお問い合わせいただくこともできます。
ui-error-unreadable = 登録簿を読むことができませんでした。このページを読み込み直してください。{ $phone } に電話して { $issuer } にお問い合わせいただくこともできます。
# The page that shows one record, when its address names none.
later-view-empty = このページは、1つの認定を表示します。アドレスの終わりは、# と認定番号でなければなりません。
later-view-not-a-number = このページのアドレスの終わりは、認定番号ではありません。番号は、{ $prefix } と、{ $least }桁から{ $most }桁の数字です。
# The button that saves a proof, then what is said of who signed the site.
later-proof-save = この確認結果の証明を保存する
later-proof-saving = 証明を作っています。{ $count }個の部分を読みました。
later-proof-saved = 証明をファイルとして保存しました。これらの番号について登録簿が何を伝えたか、それがいつだったかを示すものです。
proof-how = 証明の確かめ方
proof-unsigned = この登録簿には、電子署名がありません。
proof-signed = この登録簿の電子署名は正しいものですが、それと見比べるためのルート鍵が渡されていません。
proof-vouched = この登録簿の電子署名を確かめました。正しいものです。
proof-unchecked = このブラウザーは、この登録簿の電子署名を確かめることができないため、確かめていません。
proof-not-now = この登録簿の電子署名は、そのためのファイルを今は取得できなかったため、確かめていません。
proof-no-longer-signed = この登録簿には、あなたが前回調べたときには電子署名がありましたが、今はありません。この確認結果を頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
proof-damaged = この登録簿の証明が壊れているため、だれが公開したものかを示すものがありません。この確認結果を頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
proof-signature = この登録簿の電子署名は、正しくありません。この確認結果を頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
proof-other-key = この登録簿を保証している鍵は、このブラウザーが前回（{ $date }）に見た鍵と違います。この確認結果を頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
proof-older = これは、このブラウザーが以前に見た{ $date }の登録簿よりも古い登録簿です。この確認結果を頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
proof-other-log = この登録簿は、このブラウザーが以前に見た{ $date }の登録簿の続きであることを示していません。この確認結果を頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
# Leads from "not found" to the sheet that says so.
later-sheet-none = 「見つからない」と書かれたシートを印刷または保管する
# How old the data are.
ui-as-of = 登録簿のデータは、{ $date } { $time }（{ $zone }）のものです。
ui-late = このデータは古いかもしれません。更新の期限は、{ $date } { $time }（{ $zone }）でした。この確認結果を頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
ui-clock-behind = この機器の時計は遅れています。このページは、登録簿が最後に公開された時刻を使っています。
ui-age-unknown = このデータがいつのものかを読み取れませんでした。この確認結果を頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。

## A record's own history (history-): what the page says, then what its script says

history-title = 状態の変更
history-where = この{ $days }日間に公開されたすべての変更は、1つのページに番号順に並んでいます：
history-none = この{ $days }日間に、この認定の状態の変更はここで公開されていません。
history-undated = いつ決定されたかは、登録簿のデータに書かれていません。
history-ahead = 登録簿のデータでは、決定の日時がこれより後になっていますが、それは正しいはずがありません。
history-late = これは、{ $hours }時間を過ぎてからの公開でした。
history-first = 初めて掲載されました。ここでは{ $date }に公開されました。
history-first-time = { $hours ->
    [0] { $date }に決定されました。ここに初めて掲載されたのは、それから1時間たたないうちです。
   *[other] { $date }に決定されました。ここに初めて掲載されたのは、その{ $hours }時間後です。
}
history-first-day = { $hours ->
    [0] { $date }に決定されました。ここに初めて掲載されたのは、その日が始まってから1時間たたないうちです。
   *[other] { $date }に決定されました。ここに初めて掲載されたのは、その日が始まってから{ $hours }時間後です。
}
history-active = 再び有効になりました。ここでは{ $date }に公開されました。
history-active-time = { $hours ->
    [0] { $date }から再び有効です。ここで公開されたのは、それから1時間たたないうちです。
   *[other] { $date }から再び有効です。ここで公開されたのは、その{ $hours }時間後です。
}
history-active-day = { $hours ->
    [0] { $date }から再び有効です。ここで公開されたのは、その日が始まってから1時間たたないうちです。
   *[other] { $date }から再び有効です。ここで公開されたのは、その日が始まってから{ $hours }時間後です。
}
history-suspended = 一時停止されました。ここでは{ $date }に公開されました。
history-suspended-time = { $hours ->
    [0] { $date }に一時停止されました。ここで公開されたのは、それから1時間たたないうちです。
   *[other] { $date }に一時停止されました。ここで公開されたのは、その{ $hours }時間後です。
}
history-suspended-day = { $hours ->
    [0] { $date }に一時停止されました。ここで公開されたのは、その日が始まってから1時間たたないうちです。
   *[other] { $date }に一時停止されました。ここで公開されたのは、その日が始まってから{ $hours }時間後です。
}
history-revoked = 取り消されました。ここでは{ $date }に公開されました。
history-revoked-time = { $hours ->
    [0] { $date }に取り消されました。ここで公開されたのは、それから1時間たたないうちです。
   *[other] { $date }に取り消されました。ここで公開されたのは、その{ $hours }時間後です。
}
history-revoked-day = { $hours ->
    [0] { $date }に取り消されました。ここで公開されたのは、その日が始まってから1時間たたないうちです。
   *[other] { $date }に取り消されました。ここで公開されたのは、その日が始まってから{ $hours }時間後です。
}
history-expired = 期限切れになりました。ここでは{ $date }に公開されました。
history-expired-time = { $hours ->
    [0] { $date }に期限切れになりました。ここで公開されたのは、それから1時間たたないうちです。
   *[other] { $date }に期限切れになりました。ここで公開されたのは、その{ $hours }時間後です。
}
history-expired-day = { $hours ->
    [0] { $date }に期限切れになりました。ここで公開されたのは、その日が始まってから1時間たたないうちです。
   *[other] { $date }に期限切れになりました。ここで公開されたのは、その日が始まってから{ $hours }時間後です。
}
history-no-longer-listed = 掲載されなくなりました。ここでは{ $date }に公開されました。
history-no-longer-listed-time = { $hours ->
    [0] { $date }から掲載されていません。ここで公開されたのは、それから1時間たたないうちです。
   *[other] { $date }から掲載されていません。ここで公開されたのは、その{ $hours }時間後です。
}
history-no-longer-listed-day = { $hours ->
    [0] { $date }から掲載されていません。ここで公開されたのは、その日が始まってから1時間たたないうちです。
   *[other] { $date }から掲載されていません。ここで公開されたのは、その日が始まってから{ $hours }時間後です。
}

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = このページには JavaScript が必要ですが、このブラウザーではオフになっています。答えが必要なときは、{ $phone } に電話して { $issuer } にお問い合わせください。
tool-problem = このページを始められませんでした。読み込み直すか、{ $phone } に電話して { $issuer } にお問い合わせください。
tool-danger = 今、危険な目にあっている人がいるときは、911 に電話してください。この登録簿は、緊急サービスではありません。
tool-print = 印刷する
tool-ask = 問い合わせ先
tool-unsaid = ガイドラインに書かれていないこと
tool-printed = このページの料金、期限、そのほかの数字は、ガイドラインの { $edition } 版（日付は{ $date }）のものです。
tool-printed-undated = このページの料金、期限、そのほかの数字は、ガイドラインの { $edition } 版のものです。
tool-printed-change = これらは変わることがあります。お金を払ったり待ったりする前に、{ $phone } に電話して { $issuer } にお聞きください。
tool-printed-other = このサイトは { $edition } 版に従っています。このページの文は { $checked } 版に合わせて書かれたもので、古くなっているかもしれません。リンクから、それぞれのセクションを見てください。

### A field for a day. $date: the day that was read, in words.

tool-day-hint = 例：2027-03-14 または 3/14/2027
day-read = { $date }と読み取りました。
day-form = この日付を読み取れません。2027-03-14 または 3/14/2027 のように入力してください（3/14/2027 の形では、月が先です）。
day-year = 年は、2027 のように4桁すべて入力してください。
day-calendar = カレンダーに、その日はありません。年を最後に書く数字の形では、3/14/2027 のように月が先です。
day-range = 年は、2000 から 2199 まででなければなりません。

### Verification sheet

tool-sheet-title = 確認シート
tool-sheet-lede = 印刷または保管するための1ページです。ある認定について、この登録簿が今日何を伝えているか、または何も伝えていないことを示します。番号または名前を入力してください。
tool-sheet-make = シートを作る
tool-sheet-noscript = どの記録にも専用のページがあり、JavaScript なしで見て、印刷することができます。
tool-sheet-choose = 同じ名前でも、同じ人とは限りません。番号を認定証の番号と見比べてから、だれのシートが必要かを選んでください。
tool-sheet-unchosen = この中に本人はいません：そのことを示すシートを作る
tool-sheet-print = このシートを印刷する
tool-sheet-number = 認定番号
tool-sheet-name = 登録されている名前
tool-sheet-as-of = 登録簿のデータの日時
tool-sheet-checked = 確認した日時
tool-sheet-read-at = 読み取ったアドレス
tool-sheet-issuer = 発行・管理
tool-sheet-contact = 問い合わせ先
tool-sheet-searched = 検索した言葉
tool-sheet-read-as = どう読み取ったか
tool-sheet-how-far = 検索した範囲
tool-sheet-line-who = 確認した人（氏名と所属先）
tool-sheet-line-why = 確認の理由
tool-sheet-line-signature = 署名
tool-sheet-line-date = 署名した日
tool-sheet-shows-title = このシートが示すこと
tool-sheet-shows-source = 確認したときに登録簿が伝えていたこと。{ $issuer } は、認定を発行し、登録簿を管理しています。これは一次情報源（おおもとの情報）です。
tool-sheet-shows-fields = 登録簿が認定について公開しているすべてのことを、そこに書かれているとおりに。
tool-sheet-shows-age = データがどれくらい新しかったか。登録簿は、状態の変更を{ $hours }時間以内に反映します。更新が遅れていたときは、シートにそのことが書かれます。
tool-sheet-shows-whole = 登録簿のウェブサイトから読み取ったものが、欠けることなく届いたこと。ブラウザーが、登録簿自身のチェックサム（照合用の値）と比べました。
tool-sheet-not-title = このシートが示さないこと
tool-sheet-not-person = 目の前の人が、掲載されている本人であること。シートにはそれがわかりません。番号と名前を認定証と見比べ、身分証明書を見せてもらってください。
tool-sheet-not-later = ほかの日にどうであるか。頼りにする前と、認定が更新されるときに、もう一度調べてください。
tool-sheet-not-history = 措置が取られた理由や、以前に記録されていたこと。
tool-sheet-not-training = 専門分野の研修：登録簿はこれを公開していません。
tool-sheet-not-excluded = 公的な制度から除外された人の一覧に載っているかどうか。それは、別に確認することです。
tool-sheet-not-paper = この紙が書き換えられていないこと。番号をもう一度調べて、見比べてください。
tool-sheet-none-title = 見つかりません
tool-sheet-none-means-title = だれも見つからないことの意味
tool-sheet-none-listed = 認定は、1つ1つすべて登録簿に掲載されます。掲載されていないものは、問い合わせるまで、有効な認定証とみなさないでください。だれかが悪いことをしたという意味ではありません。
tool-sheet-none-typed = 番号や名前が、登録とは違う形で入力されたのかもしれません。数字と文字を1つずつ、認定証と見比べてください。
tool-sheet-none-name = 本人が別の名前で登録されていたり、安全のために名前が非公開になっていたりすることもあります。その場合は、番号でのみ見つかります。
tool-sheet-none-new = 認定が新しいのかもしれません。登録簿のデータは{ $hours }時間以内に更新されるので、新しい認定が表示されるまでに、それだけの時間がかかることがあります。ガイドラインがこの時間を定めているのは、変更と措置についてです。新しい認定がいつまでに掲載されるかは、書かれていません。
tool-sheet-none-gone = { $days ->
    [0] その人は、一度も認定を受けたことがないのかもしれません。掲載から外された番号も表示されません。
   *[other] その人は、一度も認定を受けたことがないのかもしれません。掲載から外されて{ $days }日を過ぎた番号も表示されません。
}
tool-sheet-none-call = 確実に知るには、{ $phone } に電話して { $issuer } にお問い合わせください。番号と、法律上の正式な氏名を用意しておいてください。
tool-sheet-ask-title = 問い合わせ先
sheet-moment = { $date } { $time }（{ $zone }）
sheet-moment-unknown = わかりません：この機器の時計が遅れています。日付と時刻をここに書いてください：
sheet-shown = { $number } のシートは下にあります。
sheet-none-shown = だれも見つかりませんでした。そのことを示すシートは下にあります。
# Stands where the link and its code would be.
sheet-no-address = ここには、リンクも読み取り用のコードもありません。このサイトに、自分のアドレスが設定されていないためです。
sheet-no-code = リンクが長すぎるため、このページではコードを作れません。
sheet-code = { $link } につながる読み取り用のコード
sheet-link = 固定リンク：{ $link }
sheet-link-again = この番号をもう一度調べるには：{ $link }
sheet-elsewhere = このシートは、登録簿が自分のものとしているアドレスとは別のアドレスで作られました。
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = 認定番号 { $number }
sheet-read-name = 次の言葉を含む名前（順番、アクセント記号、大文字と小文字の違いは問いません）：{ $words }
sheet-read-like-number = 次の言葉を含む名前：{ $words }。数字がありますが、認定番号ではありません。認定番号は、{ $prefix } と、{ $least }桁から{ $most }桁の数字です。
sheet-read-wrong-length = 数字が{ $count }桁の認定番号。認定番号の数字は、{ $least }桁から{ $most }桁です。
sheet-read-nothing = 入力されたものに文字も数字もないため、探すものがありません。
# What was found, in one sentence of large type.
sheet-verdict-number = この登録簿に、番号 { $number } の認定はありません。
sheet-verdict-wrong-length = これは認定番号ではないので、この番号の認定はありません。
sheet-verdict-name = 検索した言葉に一致する名前は、この登録簿にありません。
sheet-verdict-unread = 調べた名前の中に、一致するものはありません。似ている名前が多すぎて、すべてを調べることはできませんでした。
sheet-verdict-unchosen = この登録簿の{ $count }個の名前が、全部または一部一致します。確認した人は、どれも本人とは判断しませんでした。
sheet-verdict-unchosen-many = この登録簿の{ $count }個より多くの名前が、全部または一部一致します。確認した人は、どれも本人とは判断しませんでした。
# How far was searched.
sheet-far-number = 登録簿のすべての認定番号
sheet-far-nowhere = なし：この番号の認定はありえません
sheet-far-name = 登録簿のすべての名前とほかの名前（似たつづりの名前、短くした呼び名、発音が似た名前も含む）
sheet-far-name-part = 登録簿のすべての名前とほかの名前（入力されたとおり）と、つづりや発音が似た名前のうち最も可能性の高いもの
sheet-far-name-typed = 登録簿のすべての名前とほかの名前（入力されたとおり）
# Near numbers and names: never results.
sheet-near-number-title = この番号に似た番号
sheet-near-number = 数字が1つだけ違い、ほかの人のものです。どれも、検索した番号ではありません。
sheet-near-number-none = この番号と数字が1つだけ違う番号は、登録簿にありません。
sheet-near-name-title = 似ている名前
sheet-near-name = これらは一致した名前ではありません。名前が似ていても、同じ人とは限りません。
sheet-near-name-none = 似ている名前は見つかりませんでした。
sheet-near-unchosen-title = 全部または一部が一致する名前
sheet-near-unchosen = 確認した人は、どれも本人とは判断しませんでした。
sheet-near-unread = 読み取ることができませんでした。
sheet-near-more = ほかに{ $count }件ありますが、このページには入りません。
sheet-near-more-open = ほかにもありますが、このページには入りません。

### Which path applies to me?

tool-routes-path-return = 一時停止や取り消しの後に戻る

### Complaints and appeals

tool-complaint-title = 苦情と不服申し立て
tool-complaint-lede = 苦情の出し方、いつ何が起こるか、不服申し立ての方法を説明します。
tool-complaint-not-advice = このページは、ガイドラインに書かれていることを伝えます。法律上の助言ではありません。決めるのは { $issuer } で、このページではありません。ここに入力したことは、この機器の外には送られません。
tool-complaint-noscript = このブラウザーでは JavaScript がオフになっているため、このページでは日付を計算できません。手順とその期間は、下に書かれています。
tool-complaint-kind-ethics = 行動についての苦情
tool-complaint-kind-general = 一般の苦情
tool-complaint-kind-appeal = 不服申し立て
tool-complaint-about-ethics = ある { $title } のしたことが倫理規定に反していると、あなたが考えている場合です。ガイドラインでは、これを倫理違反の苦情と呼んでいます。規定に反しているかどうかは、その後に調べられます。
tool-complaint-about-general = { $issuer } に、ほかの苦情がある場合です。一般の苦情が何についてのものか、ガイドラインにはそれ以上くわしく書かれていません。
tool-complaint-about-appeal = { $issuer } が行った決定の見直しを、{ $issuer } に求める場合です。
tool-complaint-ways = 送り方
tool-complaint-by-form = オンライン
tool-complaint-by-post = 郵便
tool-complaint-by-email = メール
tool-complaint-by-phone = 電話
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = にフォームがあります。このサイトにあるガイドラインの写しには、フォームそのもののアドレスが抜けています。
tool-complaint-appeal-address = そのセクションに書かれている、不服申し立て用のアドレスに送ってください。メールを使えないときは、{ $phone } に電話して { $issuer } にお問い合わせください。ほかの方法は書かれていません。
tool-complaint-appeal-only = ほかの方法は書かれていません。メールを使えないときは、{ $phone } に電話して { $issuer } にお問い合わせください。
tool-complaint-contents-ethics = 必要な内容
tool-complaint-contents-general = 必要な内容
tool-complaint-contents-appeal = 必要な内容
tool-complaint-who = あなたの氏名（フルネーム）、電話番号、メールアドレス。
tool-complaint-what = 何についての苦情かの、はっきりした説明。
tool-complaint-proof = 関係するもの：書類、やり取りの記録、そのほかの証拠。
tool-complaint-appeal-who = あなたの名前、電話番号、メールアドレス。
tool-complaint-appeal-what = 不服申し立ての種類、つまり、どの決定の見直しを求めるかの、はっきりした説明。
tool-complaint-appeal-proof = 関係するもの：書類、やり取りの記録、そのほかの証拠。
tool-complaint-limits = 先に知っておくこと
tool-complaint-limit-three-years = 起きた日から3年以内に提出しなければなりません。
tool-complaint-limit-certified = 調査されるのは、その人が認定を受けていた間に起きたことだけです。
tool-complaint-limit-decisions = 不服申し立てができるのは、次の決定です：認定の申請の却下、調査の後の一時停止または取り消し、研修機関としての申請の却下。
tool-complaint-limit-renewal = 更新の却下はその一覧にありませんが、ガイドラインのほかの3か所に書かれています。更新が却下されたときは、すぐに { $phone } に電話して { $issuer } にお問い合わせください。念のため、不服申し立ても同じ14日以内に送ってください。
tool-complaint-limit-exam = 試験での配慮についての決定も、その一覧にはありません。しかし、その決定の手紙に、不服申し立ての方法が書かれています。手紙に書かれているとおりにしてください。
tool-complaint-limit-final = 不服申し立ての後に決まったことは、最終的なものです。
tool-complaint-to-letter-ethics = コピーして使える手紙
tool-complaint-to-letter-general = コピーして使える手紙
tool-complaint-to-letter-appeal = コピーして使える手紙
tool-complaint-when = いつ何が起こるか
tool-complaint-show = 日付を表示する
tool-complaint-which = 何についてのものですか
tool-complaint-date-incident = それが起きた日
tool-complaint-date-decision = 決定の日付
tool-complaint-date-received = { $issuer } が受け取った日、または受け取る日
# The steps, each with how its day is counted.
tool-complaint-step-file = 行動についての苦情は、それが起きた日から3年以内に提出しなければなりません。
tool-complaint-counted-file = このページでは、3年後の同じ日を最後の日とします（2月29日の場合は2月28日）。その日もまだ数に入るかどうかはガイドラインに書かれていないので、それより早く提出してください。
tool-complaint-step-appeal = 不服申し立ては、決定から14日以内に提出しなければなりません。
tool-complaint-counted-appeal = どの日を数えるのか、いつから数えるのかは、ガイドラインに書かれていません。このページでは、あなたが後で知った場合でも、決定の日付から、暦の日数で数えます。その日を過ぎているときは、すぐに電話して聞いてください。
tool-complaint-step-acknowledged = { $issuer } は、受け取ったことを5営業日以内に知らせます。
tool-complaint-counted-acknowledged = 受け取った次の日から、月曜日から金曜日までを数えます。このページでは祝日がわかりません。祝日が1日あるごとに、日付は1日遅くなります。
tool-complaint-step-notice = 90日で足りないときは、{ $issuer } が「90日の調査期間から、暦の日数で少なくとも5日」に、メールであなたにそのことを知らせます。
tool-complaint-counted-notice = この言葉からは、90日が終わる前なのか後なのかがわかりません。このページでは、前と考えて、5日早い日としています。
tool-complaint-step-done = 苦情の調査、または不服申し立ての見直しは、受け取ってから、暦の日数で90日以内に終わります。
tool-complaint-counted-done = 週末も祝日も数えます。受け取った次の日が、1日目です。
tool-complaint-step-extended = 期間が延長されたとき：さらに、暦の日数で30日まで延びることがあります。
tool-complaint-counted-extended = 全部で、暦の日数で120日です。同じように数えます。
tool-complaint-step-registry = 認定の状態が変わったときは、登録簿に{ $hours }時間以内に表示されます。
tool-complaint-counted-registry = この時間は変更のときから始まるので、このページでは日付がわかりません。
complaint-today = 登録簿の時間帯では、今日は{ $date }です。
complaint-by = { $date }まで（あと{ $count }日）
complaint-by-today = { $date }まで（今日）
complaint-by-past = { $date }まで（{ $count }日前）
complaint-needs-incident = 日付を知るには、それが起きた日を入力してください。
complaint-needs-decision = 日付を知るには、決定の日付を入力してください。
complaint-needs-received = 日付を知るには、受け取られた日を入力してください。
complaint-shown = 下の手順に日付が入りました。
complaint-unreadable = 読み取れない日付があります。2027-03-14 または 3/14/2027 のように入力してください（3/14/2027 の形では、月が先です）。
complaint-no-day = まず、これらの日のどれかを入力してください。下の手順は、その日から数えます。
complaint-doubt-incident-ahead = それが起きた日が、未来の日になっています。確かめてください。
complaint-doubt-decision-ahead = 決定の日付が、未来の日になっています。確かめてください。
complaint-doubt-incident-after = 起きる前に受け取られることはありえません。両方の日付を確かめてください。
complaint-doubt-decision-after = 不服申し立てが、決定より前に受け取られることはありえません。両方の日付を確かめてください。
complaint-doubt-late-file = この数え方では、提出の最後の日より後に受け取られています。遅すぎるかどうかを答えられるのは、登録簿だけです。電話して聞いてください。
complaint-doubt-late-appeal = この数え方では、14日を過ぎてから受け取られています。どう数えるかは、ガイドラインでははっきりしていません。電話して聞いてください。
tool-complaint-letters = コピーして使える手紙
tool-complaint-letters-how = 手紙をコピーして、空欄に書き入れてください。自分で見たり聞いたりしたことを書き、ほかの人から聞いたことは、そう書いてください。必要のないことは書かないでください。特に、ほかの人の健康についてです。
tool-complaint-letter-ethics-title = 行動についての苦情
tool-complaint-letter-general-title = 一般の苦情
tool-complaint-letter-appeal-title = 不服申し立て
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    { $address }

    日付：____________________

    倫理違反の苦情

    私の氏名（フルネーム）：____________________
    私の電話番号：____________________
    私のメールアドレス：____________________

    この苦情の相手の名前：____________________
    認定番号（知っている場合）：____________________
    雇用主または勤務先（知っている場合）：____________________

    起きたこと：____________________
    いつ：____________________
    どこで：____________________
    私が自分で見た、または聞いた／次の人から聞いた：____________________
    ほかにその場にいた人：____________________
    倫理規定のうち関係すると思う部分（知っている場合）：____________________

    同封するもの（書類、やり取りの記録、そのほかの証拠）：____________________

    この苦情を受け取ったことをお知らせください。

    署名：____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    { $address }

    日付：____________________

    一般の苦情

    私の氏名（フルネーム）：____________________
    私の電話番号：____________________
    私のメールアドレス：____________________

    何についての苦情か：____________________
    いつ起きたか：____________________
    してほしいこと：____________________

    同封するもの（書類、やり取りの記録、そのほかの証拠）：____________________

    この苦情を受け取ったことをお知らせください。

    署名：____________________
tool-complaint-letter-appeal =
    { $issuer }

    日付：____________________

    不服申し立て

    私の名前：____________________
    私の電話番号：____________________
    私のメールアドレス：____________________
    私の認定番号または申請番号（ある場合）：____________________

    不服申し立ての種類、見直しを求める決定（申請の却下、一時停止、取り消し、そのほか）：____________________
    その決定の日付：____________________
    私がその決定を受け取った日：____________________

    見直しを求める理由：____________________

    添付するもの（書類、やり取りの記録、そのほかの証拠）：____________________

    この不服申し立てを受け取ったことをお知らせください。
tool-complaint-copy = 手紙をコピーする
# Where this page is not in English.
tool-complaint-letter-language = どの言語で書いてよいかは、ガイドラインに書かれていません。それぞれの手紙の下に、同じ手紙の英語版があります。問い合わせるには、{ $phone } に電話して { $issuer } にお聞きください。
tool-complaint-letter-english = 同じ手紙の英語版
tool-complaint-save = テキストファイルとして保存する
complaint-copied = コピーしました。
complaint-copy-failed = このブラウザーでは、ページからコピーできませんでした。手紙は選択されています。自分でコピーしてください。
tool-complaint-unsaid-days = 不服申し立ての14日が、暦の日数（土日も祝日も数える）なのか、営業日なのかは、ガイドラインに書かれていません。
tool-complaint-unsaid-begin = その日数が、決定されたとき、送られたとき、受け取ったときのどれから始まるのかは書かれていません。
tool-complaint-unsaid-notice = 延長の知らせが、90日が終わる前に来るのか、後に来るのかは書かれていません。
tool-complaint-unsaid-told = 苦情の結果は、認定を受けた人に伝えられると書かれています。苦情を出した人に伝えられるとは書かれていません。{ $phone } に電話して { $issuer } にお聞きください。
tool-complaint-unsaid-nameless = 氏名（フルネーム）を書くよう求めています。氏名のない苦情がどうなるか、また、あなたの氏名が苦情の相手に知られないようにされるかどうかは、書かれていません。
tool-complaint-unsaid-shown = 登録簿に「調査中」と表示されるのが、いつからいつまでかは書かれていません。
tool-complaint-unsaid-holidays = 営業日に入らない祝日がどれかは書かれていません。
tool-complaint-to-help = この登録簿の確認結果があなたにとって意味すること、これからどうするか

### What now?

verify-title = 保存した証明を確かめる
verify-link = 以前に保存した証明を確かめるには：
tool-help-title = これからどうするか
tool-help-lede = 確認結果があなたにとって意味することと、次にすることを説明します。
tool-help-contents = 登録簿は何と伝えましたか
tool-help-means = これが意味すること
tool-help-you = あなたにできること
tool-help-own = あなた自身の記録の場合
tool-help-danger-title = だれかが危険なとき
tool-help-danger = 今すぐ 911 に電話してください。この登録簿も { $issuer } も緊急サービスではなく、苦情には数週間または数か月かかります。
tool-help-danger-after = みんなが安全になってから、起きたことを { $issuer } に文書または電話で伝えることができます。
# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = 見つかりません
tool-help-not-found-means-listed = { $issuer } が発行した認定は、1つ1つすべて、状態とともに掲載されます。番号や名前が見つからなくても、だれかについて悪いことを意味するわけではありません。書き方が違っていただけのことも、よくあります。
tool-help-not-found-means-name = 登録簿にあるのは、法律上の正式な氏名です。本人は、別の名前や、短くした呼び名を使っているかもしれません。
tool-help-not-found-means-new = 新しい認定は、表示されるまでに{ $hours }時間かかることがあります。
tool-help-not-found-means-other = ほかの州の認定や、研修だけの修了証は、この登録簿にありません。
tool-help-not-found-means-withheld = 本人の安全のために、名前が非公開になっていることもあります。そのような認定は、番号でのみ見つかります。
tool-help-not-found-do-certificate = 認定証を見せてもらってください。そこには、番号、法律上の正式な氏名、発行日、いつまで有効か、だれが発行したかが書かれています。
tool-help-not-found-do-number = その番号で、数字を1つずつ確かめながら、もう一度検索してください。
tool-help-not-found-do-call = それでも見つからないときは、何かを決める前に、{ $phone } に電話して { $issuer } にお問い合わせください。検索した内容を保管するには、シートを印刷してください。
tool-help-not-found-sheet = 「見つからない」ことを示すシートを印刷する
tool-help-investigation-title = 調査中
tool-help-investigation-means-valid = この認定は、有効期限の日の終わりまで、まだ有効です。
tool-help-investigation-means-finding = { $issuer } は、苦情について調べています。この人に不利な結論は、何も出ていません。措置を取ることができるのは、調査がすべて終わった後だけです。
tool-help-investigation-means-unsaid = その間この人が仕事をやめなければならないとは、ガイドラインには書かれていません。苦情が何についてのものかも書かれていません。
tool-help-investigation-do-decide = この人といっしょに活動を続けてかまいません。不安なときは、ほかの人を頼むこともできます。ここで理由を言う必要はありません。
tool-help-investigation-do-again = 後で、もう一度記録を調べてください。調査は、暦の日数で90日以内、延長されたときは120日以内に終わることになっています。
tool-help-investigation-do-know = 大切なことを知っているなら、{ $issuer } に伝えてください。
tool-help-investigation-own-days = いつまでに返事が来る見込みかを計算できます。
tool-help-investigation-own-appeal = その後、一時停止または取り消しになったときは、不服申し立てができます。
tool-help-suspended-title = 一時停止中
tool-help-suspended-means-valid = 一時停止中の認定証は、有効期限がいつであっても、有効な認定証ではありません。
tool-help-suspended-means-after = 一時停止は、調査がすべて終わった後に行われます。登録簿は、その理由や期間を示していません。
tool-help-suspended-do-services = 認定スペシャリストとしてサービスを行うには、有効な認定が必要です。代わりにだれが助けてくれるかを、この人の雇用主またはプログラムに聞いてください。
tool-help-suspended-do-employer = 雇用主の方へ：この人を、今は、認定を受けている人として紹介してはいけません。
tool-help-suspended-do-told = 一時停止の知らせは、本人と、苦情が出された時点での本人の雇用主に、メールで送られます。
tool-help-suspended-do-again = この確認結果を頼りにする前に、もう一度記録を調べてください。認定の回復は、72時間以内に表示されます。
tool-help-suspended-own-appeal = 決定から14日以内に、不服申し立てができます。
tool-help-suspended-own-return = 元に戻る方法は、あなたに届いた措置の手紙と、認定に問題がない状態に戻るための規則に書かれています。
tool-help-revoked-title = 取り消し
tool-help-revoked-means-valid = 取り消された認定証は、有効な認定証ではありません。
tool-help-revoked-means-after = 取り消しは、調査がすべて終わった後に行われます。登録簿は、その理由を示していません。
tool-help-revoked-do-services = 認定スペシャリストとしてサービスを行うには、有効な認定が必要です。代わりにだれが助けてくれるかを、この人の雇用主またはプログラムに聞いてください。
tool-help-revoked-do-employer = 雇用主の方へ：この人を、認定を受けている人として紹介してはいけません。
tool-help-revoked-own-appeal = 決定から14日以内に、不服申し立てができます。
tool-help-revoked-own-return = ガイドラインには、取り消しの後に戻ることについて書かれていますが、そこに挙げられている取り消しは永久のものです。{ $phone } に電話して { $issuer } にお聞きください。
tool-help-expired-title = 期限切れ
tool-help-expired-means-valid = この認定は、有効期限までに更新されませんでした。今は有効ではありません。
tool-help-expired-means-nothing = これは、この人の仕事ぶりについて何かを示すものではありません。ほかの道に進んだときや、期日を過ぎてしまったときにも、認定は終わります。
tool-help-expired-do-ask = 本人に聞いてください。新しい認定や認定の回復の手続きが進んでいるかもしれません。変更が表示されるまでに、{ $hours }時間かかることがあります。
tool-help-expired-do-employer = 雇用主の方へ：登録簿に再びそう表示されるまで、この人を、認定を受けている人として紹介してはいけません。
tool-help-expired-do-call = 本人がまだ有効な認定証を見せたときは、{ $phone } に電話して { $issuer } にお問い合わせください。
tool-help-expired-own-less = 期限切れから4年たっていないときは、認定を回復できます。4年を過ぎているときは、もう一度申請します。
tool-help-expired-own-paths = 2つの手続きと、それぞれに必要なことと費用
tool-help-being-corrected-title = 訂正中
tool-help-being-corrected-means = この認定についての登録簿のデータに間違いがあり、訂正しているところです。それまでは、この人に有利なことも不利なことも、何も判断できません。
tool-help-being-corrected-do = 今日、答えが必要なときは、{ $phone } に電話して { $issuer } にお問い合わせください。
tool-help-no-longer-listed-title = 掲載終了
tool-help-no-longer-listed-means = この認定は以前この登録簿に掲載されていましたが、今は掲載されていません。このページでは、その理由は示していません。これは、認定に問題がないことを示すものではありません。
tool-help-no-longer-listed-do = だれかがこの番号の認定証を見せたときは、{ $phone } に電話して { $issuer } にお問い合わせください。
tool-help-active-title = 目の前の人は本人ですか
tool-help-active-means-same = 登録簿には、写真も住所も生年月日もありません。同じ名前でも、同じ人とは限りません。
tool-help-active-do-number = 認定番号を聞いて、調べてください。1つの番号は、1つの認定だけのものです。
tool-help-active-do-name = 法律上の正式な氏名を、写真付きの身分証明書と見比べてください。別の名前で働いている人もいます。認定証に書かれているのはどの名前かを聞いてください。
tool-help-active-do-dates = 認定証の日付を、記録の日付と見比べてください。
tool-help-active-do-call = 合わないところがあれば、{ $phone } に電話して { $issuer } にお問い合わせください。書き間違いにすぎないかもしれません。
tool-help-active-do-advert = 広告や署名で本人が自分について書いていることを確かめるには、広告の確認を使ってください。
tool-help-active-advert-link = 広告を確認する
tool-help-ring-title = いつ、どこに電話するか
tool-help-ring-danger = だれかが危険なとき：今すぐ 911 に電話してください。
tool-help-ring-record = 記録がはっきりしないとき、記録がないとき、認定証と記録が合わないとき：どちらかを頼りにする前に、{ $phone } に電話して { $issuer } にお問い合わせください。
tool-help-ring-concern = スペシャリストがしたことで心配なことがあるとき：文書または電話で苦情を出してください。行動についての苦情は、3年以内に出すことができます。
tool-help-ring-decision = あなた自身の認定についての決定に納得できないとき：14日以内に不服申し立てをしてください。
tool-help-ring-hours = 電話を受ける時間は、ガイドラインに書かれていません。だれも出ないときは、文書で連絡してください。
tool-help-language-title = あなたの言語で、または別の形で
tool-help-language-interpreter = ほかの言語で話したいですか。{ $phone } に電話して、{ $issuer } にあなたの言語の名前を英語で言い（日本語は Japanese です）、通訳を頼んでください。信頼できる人といっしょに電話することもできます。
tool-help-language-unsaid = 電話でどの言語が使えるかは、ガイドラインに書かれていません。
tool-help-language-relay = 耳が聞こえない方、聞こえにくい方、話すことが難しい方は、電話リレーサービスの 711 にかけてください。料金はかかりません。担当の人が代わりに相手の番号に電話し、あなたと相手が言うことを互いに伝えます。カリフォルニアでは、英語とスペイン語で使えます。
tool-help-language-print = 大きな文字、点字、または録音が必要ですか。{ $issuer } に頼んでください。このサイトでは、読んだり印刷したりする前に、どのページもブラウザーで大きくできます。
tool-help-to-complain = 苦情の出し方
tool-help-to-appeal = 不服申し立ての方法
tool-help-new-title = 新しい認定、または変更された認定
tool-help-new-promise = このサイトは、変更が{ $hours }時間以内に表示されることを約束します。どの確認結果にも、データがいつのものかが書かれています。
tool-help-new-rule = ガイドラインは、措置と認定の回復について、{ $issuer } に72時間を与えています。初めての認定については、時間を定めていません。
tool-help-new-after = その時間が過ぎても変更が表示されないときは、{ $phone } に電話して { $issuer } にお問い合わせください。
tool-help-wrong-title = 自分の記録が間違っている
tool-help-wrong-duty = { $issuer } は、登録簿を正確で最新のものに保たなければなりません。訂正の求め方は、ガイドラインに書かれていません。
tool-help-wrong-correct-title = 訂正を求めるには
tool-help-wrong-correct-write = 認定番号、記録に書かれていること、正しくはどうあるべきかを、{ $issuer } に書いて送ってください。できれば、登録しているメールアドレスを使ってください。
tool-help-wrong-correct-proof = 身分証明書の写しを送る前に、どの証明が必要かを聞いてください。だれからも求められていないものは、送らないでください。
tool-help-wrong-correct-decision = 記録が決定のとおりで、あなたがその決定に納得できないときは、訂正ではなく、不服申し立てをしてください。
tool-help-wrong-name-title = あなたの名前が変わったとき
tool-help-wrong-name = 登録簿は、法律上の正式な氏名を表示します。名前の変え方や、以前の名前が表示され続けるかどうかは、ガイドラインに書かれていません。どちらについても、{ $phone } に電話して { $issuer } にお聞きください。
tool-help-wrong-name-other = 登録簿にその人のほかの名前がある場合、それらは記録に表示され、その名前でも本人が見つかります。あなたの名前のうち、どれを載せるべきかを伝えてください。
tool-help-wrong-safety-title = あなたの名前が見つかっては困るとき
tool-help-wrong-safety = 個人の情報を非公開にできるかどうかは、ガイドラインに書かれていません。このサイトでは、それができます。その場合、記録には番号、日付、状態があり、名前はありません。
tool-help-wrong-safety-call = { $phone } に電話して、危険があることを { $issuer } に伝えてください。理由をメールに書く必要はありません。
tool-help-wrong-safety-danger = 今、危険な目にあっているときは、まず 911 に電話してください。
tool-help-wrong-meanwhile = ほかの人が作ったこの登録簿の写しは、その人がもう一度取得したときにだけ変わります。

## The parts of this site, in every state

style-title = このサイトの部品
style-lede = ページのすべての部品を、ありうるすべての状態で示します。このサイトを作る人と確かめる人のためのもので、ここに出てくる人は架空の人です。
