# What the pages say in Traditional Chinese. en.ftl says what each message is for.
# Translated by a computer; no speaker has read it yet.

## This language

# Its name as its own speakers write it.
language-name = 繁體中文
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 1,234,567

## Choosing a language, and what is not in it

languages-label = 語言
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = 本頁由電腦翻譯，還沒有懂中文的人檢查過。如果有不清楚或重要的地方，請以英文頁面為準，或致電 { $issuer }，電話 { $phone }。
translated-link = 本頁的英文版
# Behind a link to a page that there is only in English.
english-only = （英文）
# Before the official English words of a status, below their translation.
official-english = 官方文字（英文）：
# Below what this site says about the rules in another language.
summary-note = 這是我們用自己的話寫的簡單摘要，不是官方文字。官方文字是英文，可點連結查看。

## What every page has

skip = 跳到正文
fictional = 虛構資料：這個名冊裡的人並不存在。
nav-label = 主要頁面
nav-search = 搜尋
nav-browse = 瀏覽
nav-code = 道德守則
nav-guidelines = 規定
contents-label = 目錄
footer-issuer = { $registry }。由 { $issuer } 管理。
footer-phone = 電話：
footer-email = 電子郵件：
footer-website = { $issuer } 網站
footer-language = 口譯、電話轉接服務、大字版
contact-post = 郵寄地址：
rule-link = 第 { $rule } 節

## What search engines show under a page's title

describe-home = 用姓名或編號，查詢某人是不是 { $title }，以及認證今天是否有效。
describe-status = { $registry } 中每種狀態的意思，從「有效」到「已撤銷」，以及每種狀態允許做什麼。

## Home

home-lede = 查詢某人是不是 { $title }，以及認證今天是否有效。
search-label = 姓名或認證編號
search-button = 搜尋
search-noscript = 搜尋框需要 JavaScript，但這個瀏覽器關閉了它。您可以在下面瀏覽同樣的紀錄。
browse-by-name = 按姓名瀏覽
browse-by-number = 按編號瀏覽
door-public = 我想核實某個人
door-public-status = 每種狀態的意思
door-public-actions = 已暫停和已撤銷的認證
door-public-limits = 這個名冊不能告訴您什麼
door-public-complain = 反映對某位專員的顧慮
door-public-help = 查詢結果對您代表什麼
home-nobody = 找不到？這代表什麼，現在該怎麼辦
door-specialist = 我是同儕支持專員
door-specialist-code = 道德守則
door-specialist-correct = 更正我的紀錄
door-specialist-dates = 我的日期：續期和到期
door-specialist-routes = 哪種途徑適用於我？
door-employer = 我是雇主
door-employer-file = 把查詢結果存檔
door-employer-advert = 核對廣告
door-employer-staff = 核對員工名單
door-employer-sanctions = 各條規定的處分
search-problem = 搜尋功能無法啟動。請重新載入本頁，或在下面瀏覽紀錄，或致電 { $issuer }，電話 { $phone }。
record-problem = 本頁無法核對今天的日期。請以頁面上寫明的日期為準，或致電 { $issuer }，電話 { $phone }。

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = 為了這個人的安全，這裡不顯示姓名。其他內容都與名冊一致：請把編號與這個人證書上的編號比對。
fact-active = 認證生效日
fact-expires = 到期日
fact-status = 名冊中的狀態
fact-action = 採取的措施
fact-changed = 狀態最近一次變更
fact-other-names = 其他姓名
fact-ended = 以前的措施
fact-specializations = 專門培訓
fact-status-meaning = 這種狀態的意思
fact-action-meaning = 這種措施的意思
meaning-title = 這代表什麼
meaning-more = 進一步了解這種狀態
meaning-active = 這項認證在到期日當天結束之前一直有效，紀錄中沒有處分。過了那一天就算過期，除非已經續期。
meaning-active-under-investigation = 這項認證在到期日當天結束之前一直有效。{ $issuer } 正在調查一項投訴。沒有認定這個人有任何過錯。
meaning-suspended = { $issuer } 已暫停這項認證。被暫停的認證無效，不管寫的到期日是哪一天。
meaning-revoked = { $issuer } 已撤銷這項認證，也就是收回了認證。被撤銷的認證無效。
meaning-expired = 這項認證沒有在到期日或之前續期，所以不再有效。這並不表示這個人工作得好或不好。
meaning-being-corrected = 名冊中關於這項認證的資料有錯誤，{ $issuer } 正在更正。更正之前，本頁無法判斷這項認證是否有效。這個錯誤並不說明這個人怎麼樣。
meaning-no-longer-listed = 名冊以前列有這項認證，{ $issuer } 後來把它移出了名冊。本頁不說明原因。從這一點不能確認資格狀況良好。
next-title = 接下來您可以做什麼
next-link = 要再次查看這筆紀錄：
next-link-words = 固定連結
next-sheet = 要把這個結果存檔，並附上查詢時間、可掃描的 QR 碼和供查詢人填寫的空行：
next-print = 要保留這個結果，請列印本頁，或儲存為 PDF。一張紙就夠。
next-mistake = 如果這裡有錯誤，請寫信到：
next-call = 如果您有疑問，請致電 { $issuer }：
next-complain = 如果發生了讓您擔心的事：
next-complain-link = 怎樣反映您的顧慮
next-own = 這是您自己的紀錄嗎？請留意其中的日期：
next-help = 這個結果對您代表什麼：
next-help-link = 現在怎麼辦？
# From a record to its rules.
in-force-sanctions = 各條規定的處分
in-force-code = 道德守則
in-force-how = 怎樣確定是哪個版本
record-view-title = 紀錄 – { $registry }
record-view-heading = 紀錄
record-view-noscript = 這個連結需要 JavaScript，但這個瀏覽器關閉了它。您可以按編號找到同一筆紀錄。
record-view-search = 搜尋另一個人

## The age of the data

as-of-title = 資料的新舊
as-of-data = 名冊資料截至{ $moment }（{ $zone }）。
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] 太平洋時間
    [Denver] 山區時間
    [Chicago] 中部時間
    [New_York] 東部時間
   *[other] { $place } 時間
}
as-of-due = 下一次更新最晚應在{ $moment }完成。
as-of-late = 過了這個時間，在把這裡顯示的內容當作依據之前，請先打電話詢問。
moment-morning = { $date }上午 { $hour }:{ $minute }
moment-afternoon = { $date }下午 { $hour }:{ $minute }

## The copies of the code beside each other, and our own tables

copies-compare = 比較各份副本

## What a status means

status-title = 狀態的意思
status-lede = 名冊會顯示七種情況中的一種。這是根據紀錄中的內容和今天的日期得出的。
standing-name-active = 有效
standing-name-active-under-investigation = 有效，正在調查
standing-name-expired = 已過期
standing-name-suspended = 已暫停
standing-name-revoked = 已撤銷
standing-name-being-corrected = 正在更正
standing-name-no-longer-listed = 不再列入名冊
standing-when-active = 紀錄中的狀態為「有效」、沒有採取措施，而且還沒有過到期日時，顯示此項。
standing-when-active-under-investigation = 紀錄中的狀態為「有效」、還沒有過到期日，而且紀錄中的措施是調查時，顯示此項。調查不等於認定。
standing-when-expired = 從到期日的第二天起顯示此項，不管紀錄中還有什麼，除非認證已暫停或已撤銷。
standing-when-suspended = 紀錄中的狀態或措施是暫停時，顯示此項。即使過了到期日也一直這樣顯示，直到紀錄變更。
standing-when-revoked = 紀錄中的狀態或措施是撤銷時，顯示此項。
standing-when-being-corrected = 名冊中關於某個人的資料無法讀取，而且沒有已知的更嚴重的情況時，顯示此項。如果已知某個人的認證已暫停、已撤銷或已過期，就照這樣顯示，並註明紀錄正在更正。
standing-when-no-longer-listed = 某個編號以前在名冊中、現在不在時，顯示此項。
# What a standing lets the person do. Only what the Guidelines say.
allows-active = 這是有效的證書。這個人可以用自己的頭銜和編號，向別人介紹自己持有認證，也可以這樣做廣告。
allows-active-under-investigation = 證書仍然有效。只有在完成全部調查之後，才可以採取措施。《指引》沒有說這個人在這段期間必須停止工作或停止做廣告。
allows-expired = 過期的證書不是有效的證書，所以這個人不得把它當作有效的證書來出示或做廣告。它已經不能續期；怎樣恢復，請看關於恢復認證的規定。
allows-suspended = 被暫停的證書不是有效的證書，所以這個人不得把它當作有效的證書來出示或做廣告。對這項決定可以上訴。
allows-revoked = 被撤銷的證書不是有效的證書，所以這個人不得把它當作有效的證書來出示或做廣告。對這項決定可以上訴。
allows-being-corrected = 從本頁不能得出任何結論，無論對這個人有利或不利。在把它當作依據之前，請先詢問。
allows-no-longer-listed = 《指引》說，每項認證都列在名冊中。請不要把名冊中沒有的編號當作有效的證書；如果這個人向您出示這樣的證書，請詢問。
pairs-title = 可能有哪些組合
pairs-lede = 每筆紀錄都有一個狀態和一個措施。顯示哪種情況，由兩者中更嚴重的一個決定。有些組合自相矛盾，不予接受。
pairs-refuse = 只要名冊資料中有不予接受的組合，這些資料就完全不會公布，本網站會保留之前顯示的內容。
pairs-hold = 含有不予接受的組合的紀錄，會顯示為「正在更正」，或顯示兩者中更嚴重的情況，直到名冊改正為止。
pairs-caption = 每種狀態和措施所顯示的情況
pairs-status = 紀錄中的狀態
pairs-action = 措施「{ $action }」
pair-refused = 不予接受
pair-active = 有效；過了到期日則為「已過期」
pair-active-under-investigation = 有效，正在調查；過了到期日則為「已過期」
pair-expired = 已過期
pair-suspended = 已暫停
pair-revoked = 已撤銷
kept-title = 內容保留多久
kept-unlisted = { $days ->
    [0] 編號移出名冊後，從下一次更新起就不再顯示。
   *[other] 編號移出名冊後，接下來的 { $days } 天會顯示為「不再列入名冊」，只顯示姓名，不顯示其他內容。之後就不再顯示。
}
kept-ended = { $days ->
    [0] 暫停或撤銷結束後，就不再列在紀錄的各項內容中。
   *[other] 暫停或撤銷結束後，接下來的 { $days } 天，紀錄會說明這一點。之後就不再顯示。
}
kept-changes = { $days ->
    [0] 不保留狀態變更的清單。
   *[other] 狀態有變更時，包括暫停或撤銷結束時，接下來的 { $days } 天，變更頁面和紀錄本身的歷史會說明這一點。之後就不再顯示。
}
kept-investigation = 如果調查結束後沒有採取措施，這裡不顯示也不保留關於這次調查的任何內容。
actions-taken-title = 措施的意思
action-means-none = 今天的紀錄中沒有措施。這並不說明以前的紀錄中有過什麼。
action-means-under-investigation = { $issuer } 正在調查一項投訴。沒有作出任何認定，認證是否有效，仍按其狀態和日期來看。
action-means-suspended = { $issuer } 在完成全部調查之後，暫停了這項認證。暫停期間認證無效。對這項決定可以上訴。
action-means-revoked = { $issuer } 在完成全部調查之後，撤銷了這項認證，也就是收回了認證。認證無效。對這項決定可以上訴。
in-force-title = 採用哪個版本的規定
in-force-rule = 如果採取了措施，紀錄會連結到措施當天有效的版本：也就是日期為那一天或更早的版本中最新的一個。其他紀錄都連結到本網站採用的版本。
in-force-edition = 版本 { $edition }，日期為{ $dated }：
in-force-edition-undated = 版本 { $edition }，沒有寫明日期：
in-force-others = 本網站還保存了沒有寫明日期的守則副本。本網站無法說明這些副本在哪些日子有效，所以沒有紀錄連結到它們。
in-force-which = 名冊不說明措施涉及守則的哪一條。
not-said-title = 《指引》沒有說明的事
not-said-four-years = 《指引》沒有說明，在認證過期剛好滿四年的那一天適用什麼規定。在那一天，名冊會說明這一點，並請您打電話詢問。
not-said-investigation = 《指引》沒有說明正在接受調查的人不可以做什麼。這個名冊只說沒有作出任何認定，不說更多。
not-said-history = 《指引》沒有說明，過去的暫停在結束後是否留在紀錄中。這個名冊會按上面所說的時間顯示它。

## Current actions

actions-title = 現行措施
actions-since = 自{ $date }起生效

## The registry at a glance

glance-title = 名冊數字一覽

## Changes of status

changes-title = 狀態變更

## About

about-title = 關於這個名冊

## Privacy

privacy-title = 隱私

## Accessibility

accessibility-title = 無障礙
accessibility-lede = 這個名冊是給所有人用的，不論視力、手的活動能力、裝置或上網條件如何。
accessibility-aim-title = 我們的目標
accessibility-aim = 每個頁面都按《網頁內容無障礙指引》（WCAG）2.2 版 AA 級的要求製作。
accessibility-done-title = 我們做了什麼
accessibility-done-script = 不用 JavaScript 也能看到每筆紀錄，從首頁點四次就到。
accessibility-done-colour = 狀態從不只靠顏色表示：每種狀態都有自己的文字和圖形。
accessibility-done-keyboard = 所有功能都可以用鍵盤操作，您總能看到自己所在的位置。
accessibility-done-zoom = 放大到 400%、螢幕只有 320 像素寬、使用深色模式或您自己的顏色時，頁面都能正常使用。
accessibility-done-names = 姓名按原來的寫法顯示，不論是從左往右寫還是從右往左寫。
accessibility-done-languages = 用來查詢某個人的頁面有多種語言。還沒有懂該語言的人檢查過的翻譯，會註明這一點。
accessibility-known-title = 我們知道還不夠好的地方
accessibility-known = 官方文字按原文公布。其中有些很長，不容易讀。
accessibility-tell-title = 告訴我們
accessibility-tell = 有什麼您用不了嗎？請告訴我們是哪個頁面，以及您當時想做什麼。我們也可以透過電話為您查詢紀錄。

## Wrong addresses

not-found-title = 這裡沒有頁面
not-found-lede = 網址可能輸入有誤，或者頁面已經移到別處。這並不說明某個人有沒有認證。
not-found-search = 按姓名或編號搜尋
not-found-browse = 瀏覽名冊
not-found-call = 或致電：

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
ui-time-am = 上午 { $hour }:{ $minute }
ui-time-pm = 下午 { $hour }:{ $minute }
# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = 有效。沒有處分。有效期至{ $date }（含當天）。
later-standing-active-under-investigation = 有效；正在調查。沒有作出任何認定。有效期至{ $date }（含當天）。
later-standing-suspended = 已暫停。目前無效。
later-standing-suspended-expired = 已暫停。目前無效。而且已過到期日（{ $date }）。
later-standing-revoked = 已撤銷。不再有效。
later-standing-revoked-expired = 已撤銷。不再有效。而且已過到期日（{ $date }）。
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = 已過期。最後有效日是{ $date }。
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = 已過期。名冊將其列為已過期或已失效，到期日為{ $date }。
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = 已過期。名冊將其列為已過期或已失效。
later-standing-being-corrected = 正在更正。從這一點不能確認資格狀況良好。
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = 自{ $date }起不再列入名冊。從這一點不能確認資格狀況良好。
# The same in a row of results.
ui-row-active = 有效，有效期至{ $date }（含當天）
ui-row-active-under-investigation = 有效；正在調查，沒有作出任何認定；有效期至{ $date }（含當天）
ui-row-suspended = 已暫停
ui-row-suspended-expired = 已暫停；而且已過到期日（{ $date }）
ui-row-revoked = 已撤銷
ui-row-revoked-expired = 已撤銷；而且已過到期日（{ $date }）
ui-row-expired = 已過期，最後有效日是{ $date }
ui-row-expired-early = 已過期；到期日為{ $date }
ui-row-expired-undated = 已過期
ui-row-being-corrected = 正在更正；不能確認資格狀況良好
ui-row-no-longer-listed = 自{ $date }起不再列入名冊
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = 不再列入名冊
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = 這筆紀錄正在更正
# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = 這筆紀錄正在更正；上一次確認是在{ $date }。在把它當作依據之前，請致電 { $issuer }，電話 { $phone }。
later-held-note-never = 這筆紀錄正在更正；目前還沒有得到確認。在把它當作依據之前，請致電 { $issuer }，電話 { $phone }。
# The facts as stored, in the words of Section 500.
later-status-active = 有效/沒有處分
later-status-suspended = 已暫停
later-status-revoked = 已撤銷
later-status-expired = 已過期/已失效
later-action-none = 無
later-action-under-investigation = 正在調查
later-action-suspended = 已暫停
later-action-revoked = 已撤銷
# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = 這項內容是{ $date }確定的，當天有效的規定是：版本 { $edition }，日期為{ $dated }。
later-in-force-before = 這項內容是{ $date }確定的。本網站沒有保存當時的規定；保存的最早版本是 { $edition }，日期為{ $dated }。
later-in-force-unknown = 名冊沒有說明這項內容是哪一天確定的。本網站採用的規定是版本 { $edition }，日期為{ $dated }。
later-in-force-now = 本網站採用的規定：版本 { $edition }，日期為{ $dated }。
later-in-force-undated = 本網站採用的規定：版本 { $edition }，沒有寫明日期。
# What follows once it has expired.
later-lapse-reinstatement = 過期後還不到四年。可以恢復（第 209 節）。
later-lapse-not-stated = 到今天過期剛好四年。《指引》沒有說明是否可以恢復。請詢問 { $issuer }，電話 { $phone }。
later-lapse-new-application = 過期已超過四年。需要重新申請認證（第 209.3 節）。
# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = 資料不公開
ui-name-being-corrected = 姓名正在更正
# A former name or one used at work, under which a row is found.
ui-other-name = 其他姓名：{ $name }
# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = 截至{ $date }已經結束的暫停
later-ended-revoked = 截至{ $date }已經解除的撤銷
# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = 姓名的一部分
ui-matched-prefix = 以輸入的字母開頭
later-matched-initial = 登記時用的是首字母 { $name }。
later-matched-spelling = 拼寫為 { $name }
later-matched-as = 登記為 { $name }
later-matched-sound = { $name } 與輸入的內容讀音相近
later-matched-similar = 相似的姓名
later-matched-without = 姓名中沒有「{ $name }」
later-matched-some-words = 這個姓名只包含一部分輸入的詞
later-matched-latin = 按拉丁字母的拼寫找到
later-matched-latin-as = 拉丁字母寫法：{ $name }
# How many were found. All of them have what was typed …
ui-found = 有 { $count } 人符合。
ui-found-many = 有 { $count } 人符合。把姓名輸入得更完整，結果會少一些。
ui-found-at-least = 至少有 { $count } 人符合。可能還有更多：請把姓名輸入得更完整。
ui-found-many-at-least = 有超過 { $shown } 人符合。把姓名輸入得更完整，結果會少一些。
# … or nobody has a similar name, after looking further …
later-found-alone = 有 { $count } 人符合。沒有找到相似的姓名。
# … or some have it, and some a similar name …
later-found-mixed = 找到 { $count } 人，姓名相似的排在最後。
later-found-mixed-many = 找到超過 { $shown } 人，姓名相似的排在最後。
# … or nobody has it.
later-found-similar = 沒有完全符合的結果。有 { $count } 人姓名相似。
later-found-similar-many = 沒有完全符合的結果。有超過 { $shown } 人姓名相似。
ui-found-number = 已找到認證 { $number }。
ui-not-found = 沒有編號為 { $number } 的認證。請逐位核對數字，或按姓名搜尋。如要詢問，請致電 { $issuer }，電話 { $phone }。
later-nobody-there = 名冊中沒有姓名與您輸入的內容符合，也沒有拼寫相似、屬於簡稱或讀音相近的姓名。這個人仍可能在名冊中，只是用了另一個姓名，或姓名不公開。請試試只輸入姓，或輸入認證編號。如要詢問，請致電 { $issuer }，電話 { $phone }。
later-nobody-yet = 到目前為止沒有符合的結果。您可以繼續搜尋，或試試只輸入姓，或輸入認證編號。如要詢問，請致電 { $issuer }，電話 { $phone }。
later-nobody-read = 與您輸入的內容相似的姓名太多，無法全部讀取；已讀取的姓名都不符合。請試試只輸入姓，或輸入認證編號。如要詢問，請致電 { $issuer }，電話 { $phone }。
# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = 正在搜尋相似的姓名…
ui-looking-further = 正在繼續搜尋…
later-searched = 目前已搜尋：輸入的姓名，以及部分拼寫相似、屬於簡稱或讀音相近的姓名。
later-searched-typed = 目前已搜尋：輸入的姓名。
later-searched-whole = 所有拼寫相似、屬於簡稱或讀音相近的姓名都已搜尋過。
later-searched-much = 相似的姓名太多，無法一次全部搜尋。請把姓名輸入得更完整，或輸入認證編號。
later-look-further = 繼續搜尋
ui-look-similar = 搜尋相似的姓名
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = 顯示與此相似的編號
later-like = 只差一位數字的編號，屬於其他人
later-like-none = 名冊中沒有與此編號只差一位數字的編號。
# A number that is still being typed.
ui-typing-short = { $count ->
    [0] 認證編號是 { $prefix } 加上 { $least } 到 { $most } 位數字。
   *[other] 目前輸入了 { $count } 位數字。認證編號有 { $least } 到 { $most } 位數字。
}
ui-typing-long = 您輸入了 { $count } 位數字。認證編號有 { $least } 到 { $most } 位數字。
# While the registry is read, and when it cannot be.
ui-waiting = 正在讀取名冊…
ui-waiting-record = 正在讀取 { $number } 的紀錄…
ui-error-offline = 無法連上名冊。請檢查這台裝置是否已上網，然後再試。您也可以致電 { $issuer }，電話 { $phone }。
ui-error-missing = 名冊缺少一部分，所以還沒有結果。請過一分鐘再重新載入本頁。您也可以致電 { $issuer }，電話 { $phone }。
ui-error-updating = 名冊正在更新。請過一分鐘再重新載入本頁。您也可以致電 { $issuer }，電話 { $phone }。
ui-error-unavailable = 名冊網站沒有正常回應。請過一分鐘再試。您也可以致電 { $issuer }，電話 { $phone }。
ui-error-unreadable = 名冊無法讀取。請重新載入本頁。您也可以致電 { $issuer }，電話 { $phone }。
# The page that shows one record, when its address names none.
later-view-empty = 本頁顯示一項認證。網址的結尾必須是 # 加上認證編號。
later-view-not-a-number = 本頁網址的結尾不是認證編號。認證編號是 { $prefix } 加上 { $least } 到 { $most } 位數字。
# The button that saves a proof, then what is said of who signed the site.
later-proof-save = 儲存這個結果的證明
later-proof-saving = 正在產生證明。已讀取 { $count } 個部分。
later-proof-saved = 證明已儲存為檔案。它顯示名冊在什麼時候、對這些編號寫了什麼。
proof-how = 怎樣檢驗證明
proof-unsigned = 這個名冊沒有電子簽名。
proof-signed = 這個名冊的電子簽名有效，但沒有提供可以比對的根金鑰。
proof-vouched = 這個名冊的電子簽名已經檢驗，簽名有效。
proof-unchecked = 這個瀏覽器無法檢驗名冊的電子簽名，所以沒有檢驗。
proof-not-now = 沒有檢驗這個名冊的電子簽名，因為剛才無法取得檢驗所需的一個檔案。
proof-no-longer-signed = 您上次查詢時，這個名冊有電子簽名，現在沒有了。在把這個結果當作依據之前，請致電 { $issuer }，電話 { $phone }。
proof-damaged = 這個名冊的證明已損壞，所以無法顯示是誰公布了它。在把這個結果當作依據之前，請致電 { $issuer }，電話 { $phone }。
proof-signature = 這個名冊的電子簽名無效。在把這個結果當作依據之前，請致電 { $issuer }，電話 { $phone }。
proof-other-key = 這個瀏覽器上一次見到為名冊作保的金鑰是在{ $date }，現在作保的是另一個金鑰。在把這個結果當作依據之前，請致電 { $issuer }，電話 { $phone }。
proof-older = 這個瀏覽器見過{ $date }的名冊，而現在這個名冊比那一份更舊。在把這個結果當作依據之前，請致電 { $issuer }，電話 { $phone }。
proof-other-log = 這個瀏覽器見過{ $date }的名冊，而現在這個名冊無法表明自己是從那一份延續下來的。在把這個結果當作依據之前，請致電 { $issuer }，電話 { $phone }。
# Leads from "not found" to the sheet that says so.
later-sheet-none = 列印或存檔一份寫明這一點的核實單
# How old the data are.
ui-as-of = 名冊資料截至{ $date }{ $time }（{ $zone }）。
ui-late = 這些資料可能已經過時：本應最晚在{ $date }{ $time }（{ $zone }）更新。在把這個結果當作依據之前，請致電 { $issuer }，電話 { $phone }。
ui-clock-behind = 這台裝置的時鐘慢了。本頁採用名冊最近一次公布的時間。
ui-age-unknown = 無法得知這些資料有多新。在把這個結果當作依據之前，請致電 { $issuer }，電話 { $phone }。

## A record's own history (history-): what the page says, then what its script says

history-title = 狀態變更
history-where = 最近 { $days } 天公布的所有變更都在同一頁上，按編號排列：
history-none = 最近 { $days } 天，這裡沒有公布過這項認證的狀態變更。
history-undated = 名冊資料沒有說明是什麼時候決定的。
history-ahead = 名冊資料給出的時間比這更晚，這不可能正確。
history-late = 這超過了 { $hours } 小時。
history-first = 首次列入名冊。於{ $date }在此公布。
history-first-time = { $hours ->
    [0] { $date }作出決定；不到一小時後首次在此列出。
   *[other] { $date }作出決定；{ $hours } 小時後首次在此列出。
}
history-first-day = { $hours ->
    [0] { $date }作出決定；從當天零時算起，不到一小時後首次在此列出。
   *[other] { $date }作出決定；從當天零時算起，{ $hours } 小時後首次在此列出。
}
history-active = 恢復有效。於{ $date }在此公布。
history-active-time = { $hours ->
    [0] 自{ $date }起恢復有效；不到一小時後在此公布。
   *[other] 自{ $date }起恢復有效；{ $hours } 小時後在此公布。
}
history-active-day = { $hours ->
    [0] 自{ $date }起恢復有效；從當天零時算起，不到一小時後在此公布。
   *[other] 自{ $date }起恢復有效；從當天零時算起，{ $hours } 小時後在此公布。
}
history-suspended = 已暫停。於{ $date }在此公布。
history-suspended-time = { $hours ->
    [0] { $date }被暫停；不到一小時後在此公布。
   *[other] { $date }被暫停；{ $hours } 小時後在此公布。
}
history-suspended-day = { $hours ->
    [0] { $date }被暫停；從當天零時算起，不到一小時後在此公布。
   *[other] { $date }被暫停；從當天零時算起，{ $hours } 小時後在此公布。
}
history-revoked = 已撤銷。於{ $date }在此公布。
history-revoked-time = { $hours ->
    [0] { $date }被撤銷；不到一小時後在此公布。
   *[other] { $date }被撤銷；{ $hours } 小時後在此公布。
}
history-revoked-day = { $hours ->
    [0] { $date }被撤銷；從當天零時算起，不到一小時後在此公布。
   *[other] { $date }被撤銷；從當天零時算起，{ $hours } 小時後在此公布。
}
history-expired = 已過期。於{ $date }在此公布。
history-expired-time = { $hours ->
    [0] { $date }過期；不到一小時後在此公布。
   *[other] { $date }過期；{ $hours } 小時後在此公布。
}
history-expired-day = { $hours ->
    [0] { $date }過期；從當天零時算起，不到一小時後在此公布。
   *[other] { $date }過期；從當天零時算起，{ $hours } 小時後在此公布。
}
history-no-longer-listed = 不再列入名冊。於{ $date }在此公布。
history-no-longer-listed-time = { $hours ->
    [0] 自{ $date }起不再列入名冊；不到一小時後在此公布。
   *[other] 自{ $date }起不再列入名冊；{ $hours } 小時後在此公布。
}
history-no-longer-listed-day = { $hours ->
    [0] 自{ $date }起不再列入名冊；從當天零時算起，不到一小時後在此公布。
   *[other] 自{ $date }起不再列入名冊；從當天零時算起，{ $hours } 小時後在此公布。
}

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = 本頁需要 JavaScript，但這個瀏覽器關閉了它。如要得到答覆，請致電 { $issuer }，電話 { $phone }。
tool-problem = 本頁無法啟動。請重新載入本頁，或致電 { $issuer }，電話 { $phone }。
tool-danger = 如果有人現在有危險，請撥打 911。這個名冊不是緊急服務。
tool-print = 列印
tool-ask = 可以問誰
tool-unsaid = 《指引》沒有說明的事
tool-printed = 本頁的費用、期限和其他數字，依照日期為{ $date }的《指引》版本 { $edition }。
tool-printed-undated = 本頁的費用、期限和其他數字，依照《指引》版本 { $edition }。
tool-printed-change = 這些可能會變：在付款或等待之前，請詢問 { $issuer }，電話 { $phone }。
tool-printed-other = 本網站採用版本 { $edition }；本頁的文字是按版本 { $checked } 寫的，可能已經過時。請點連結查看各節原文。

### A field for a day. $date: the day that was read, in words.

tool-day-hint = 例如 2027-03-14 或 3/14/2027
day-read = 識別為{ $date }。
day-form = 無法識別這個日期。請照 2027-03-14 或 3/14/2027 的樣子輸入。
day-year = 請輸入完整的四位數西元年份，例如 2027。
day-calendar = 日曆上沒有這一天。只用數字並且年份在最後時，月份寫在最前面：3/14/2027。
day-range = 年份必須在 2000 到 2199 之間。

### Verification sheet

tool-sheet-title = 核實單
tool-sheet-lede = 一頁紙，可列印或存檔：寫明這個名冊今天對某項認證的記載，或寫明名冊中沒有記載。請輸入編號或姓名。
tool-sheet-make = 產生核實單
tool-sheet-noscript = 每筆紀錄都有自己的頁面，不需要 JavaScript，也可以列印。
tool-sheet-choose = 姓名相同不等於同一個人。請把編號與證書上的編號比對，然後選擇您要誰的核實單。
tool-sheet-unchosen = 這些都不是要找的人：產生一份寫明這一點的核實單
tool-sheet-print = 列印這份核實單
tool-sheet-number = 認證編號
tool-sheet-name = 登記的姓名
tool-sheet-as-of = 名冊資料截至
tool-sheet-checked = 查詢時間
tool-sheet-read-at = 讀取網址
tool-sheet-issuer = 發證和管理機構
tool-sheet-contact = 詢問
tool-sheet-searched = 搜尋內容
tool-sheet-read-as = 識別為
tool-sheet-how-far = 搜尋範圍
tool-sheet-line-who = 查詢人（姓名和單位）
tool-sheet-line-why = 查詢原因
tool-sheet-line-signature = 簽名
tool-sheet-line-date = 簽名日期
tool-sheet-shows-title = 核實單表明什麼
tool-sheet-shows-source = 查詢時名冊上的記載。{ $issuer } 頒發認證並管理名冊：這是第一手來源。
tool-sheet-shows-fields = 名冊公布的關於一項認證的全部內容，與名冊上的一樣。
tool-sheet-shows-age = 資料有多新。狀態如有變更，名冊會在 { $hours } 小時內更新；如果更新遲了，核實單會寫明。
tool-sheet-shows-whole = 從名冊網站讀取的內容已完整送達：瀏覽器用名冊自己的檢查碼核對過。
tool-sheet-not-title = 核實單不表明什麼
tool-sheet-not-person = 您面前的人是不是名冊中的那個人。核實單無法知道。請把編號和姓名與證書比對，並請對方出示身份證件。
tool-sheet-not-later = 其他日子的情況。在把它當作依據之前，以及認證續期時，請再查一次。
tool-sheet-not-history = 為什麼採取措施，或以前的紀錄中有過什麼。
tool-sheet-not-training = 專門培訓：名冊不公布這一項。
tool-sheet-not-excluded = 某個人是否在被排除於公共計劃之外的人員名單上。那要另外查。
tool-sheet-not-paper = 這張紙有沒有被改動過。請再查一次編號，並進行比對。
tool-sheet-none-title = 找不到
tool-sheet-none-means-title = 找不到人代表什麼
tool-sheet-none-listed = 每項認證都列在名冊中。如果名冊中沒有，在詢問之前，請不要把它當作有效的證書。這並不表示有人做錯了什麼。
tool-sheet-none-typed = 輸入的編號或姓名，可能與登記的寫法不同。請把每一位數字和每一個字母與證書比對。
tool-sheet-none-name = 這個人可能用另一個姓名登記，或者為了安全，姓名不公開。那樣的話，只有用編號才能找到。
tool-sheet-none-new = 這項認證可能是新的。名冊資料會在 { $hours } 小時內更新，所以新的認證可能要過這麼久才會出現。《指引》規定的這個時間是針對變更和措施的；《指引》沒有說新的認證多久會列入名冊。
tool-sheet-none-gone = { $days ->
    [0] 這個人可能從來沒有獲得過認證。已移出名冊的編號也不會顯示。
   *[other] 這個人可能從來沒有獲得過認證。移出名冊超過 { $days } 天的編號也不會顯示。
}
tool-sheet-none-call = 為了確定，請致電 { $issuer }，電話 { $phone }。請準備好編號和完整的法定姓名。
tool-sheet-ask-title = 可以問誰
sheet-moment = { $date }{ $time }（{ $zone }）
sheet-moment-unknown = 不知道：這台裝置的時鐘慢了。請在這裡寫下日期和時間：
sheet-shown = { $number } 的核實單在下面。
sheet-none-shown = 沒有找到人。寫明這一點的核實單在下面。
# Stands where the link and its code would be.
sheet-no-address = 這裡沒有連結，也沒有可掃描的 QR 碼：本網站還沒有設定自己的網址。
sheet-no-code = 連結太長，本頁無法畫成 QR 碼。
sheet-code = 可掃描的 QR 碼，通往 { $link }
sheet-link = 固定連結：{ $link }
sheet-link-again = 要再次查詢這個編號：{ $link }
sheet-elsewhere = 製作這份核實單的網址，與名冊公布的自己的網址不同。
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = 認證編號 { $number }
sheet-read-name = 含有這些詞的姓名，不論順序、重音符號和大小寫：{ $words }
sheet-read-like-number = 含有這些詞的姓名：{ $words }。其中有數字，但不是認證編號：認證編號是 { $prefix } 加上 { $least } 到 { $most } 位數字。
sheet-read-wrong-length = 有 { $count } 位數字的認證編號。認證編號有 { $least } 到 { $most } 位數字。
sheet-read-nothing = 您輸入的內容沒有字母也沒有數字，所以沒有可搜尋的。
# What was found, in one sentence of large type.
sheet-verdict-number = 這個名冊中沒有編號為 { $number } 的認證。
sheet-verdict-wrong-length = 這不是認證編號，所以沒有認證使用它。
sheet-verdict-name = 這個名冊中沒有姓名與搜尋的內容符合。
sheet-verdict-unread = 搜尋過的姓名都不符合。相似的姓名太多，無法全部搜尋。
sheet-verdict-unchosen = 這個名冊中有 { $count } 個姓名全部或部分符合。查詢人認為其中沒有要找的人。
sheet-verdict-unchosen-many = 這個名冊中有超過 { $count } 個姓名全部或部分符合。查詢人認為其中沒有要找的人。
# How far was searched.
sheet-far-number = 名冊中的所有認證編號
sheet-far-nowhere = 沒有搜尋：不可能有認證使用它
sheet-far-name = 名冊中的所有姓名和其他姓名，包括拼寫相似、屬於簡稱或讀音相近的
sheet-far-name-part = 名冊中的所有姓名和其他姓名（按輸入的內容搜尋），以及拼寫相似或讀音相近的姓名中最有可能的那些
sheet-far-name-typed = 名冊中的所有姓名和其他姓名，只按輸入的內容搜尋
# Near numbers and names: never results.
sheet-near-number-title = 與此相似的編號
sheet-near-number = 這些編號只差一位數字，屬於其他人。都不是要搜尋的編號。
sheet-near-number-none = 名冊中沒有與此編號只差一位數字的編號。
sheet-near-name-title = 相似的姓名
sheet-near-name = 這些不是符合的結果。姓名相似不等於同一個人。
sheet-near-name-none = 沒有找到相似的姓名。
sheet-near-unchosen-title = 全部或部分符合的姓名
sheet-near-unchosen = 查詢人認為這些都不是要找的人。
sheet-near-unread = 這些內容無法讀取。
sheet-near-more = 還有 { $count } 個，本頁放不下。
sheet-near-more-open = 還有更多，本頁放不下。

### Which path applies to me?

tool-routes-path-return = 暫停或撤銷之後的恢復

### Complaints and appeals

tool-complaint-title = 投訴和上訴
tool-complaint-lede = 怎樣投訴，什麼時候會發生什麼，以及怎樣上訴。
tool-complaint-not-advice = 本頁告訴您《指引》怎麼說。這不是法律意見，作決定的是 { $issuer }，不是本頁。您在這裡輸入的內容都不會離開這台裝置。
tool-complaint-noscript = 這個瀏覽器關閉了 JavaScript，所以本頁無法算出日期。各個步驟和時間列在下面。
tool-complaint-kind-ethics = 有關行為的投訴
tool-complaint-kind-general = 一般投訴
tool-complaint-kind-appeal = 上訴
tool-complaint-about-ethics = 您認為某位 { $title } 做的某件事不符合道德守則。《指引》把這叫做「關於違反道德行為的投訴」。是否真的不符合守則，要到之後才能查明。
tool-complaint-about-general = 您要向 { $issuer } 提出其他投訴。一般投訴具體是關於什麼的，《指引》沒有進一步說明。
tool-complaint-about-appeal = 您請 { $issuer } 重新審查它作出的一項決定。
tool-complaint-ways = 怎樣提交
tool-complaint-by-form = 網上
tool-complaint-by-post = 郵寄
tool-complaint-by-email = 電子郵件
tool-complaint-by-phone = 電話
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = 上有表格。本網站保存的《指引》副本中，缺少表格本身的網址。
tool-complaint-appeal-address = 請寄到該節中寫明的上訴地址。如果您沒有電子郵件，請致電 { $issuer }，電話 { $phone }：沒有寫明其他方式。
tool-complaint-appeal-only = 沒有寫明其他方式。如果您沒有電子郵件，請致電 { $issuer }，電話 { $phone }。
tool-complaint-contents-ethics = 必須包括什麼內容
tool-complaint-contents-general = 必須包括什麼內容
tool-complaint-contents-appeal = 必須包括什麼內容
tool-complaint-who = 您的全名、電話號碼和電子郵件地址。
tool-complaint-what = 清楚說明投訴的是什麼事。
tool-complaint-proof = 所有與此有關的東西：文件、來往信件或其他證據。
tool-complaint-appeal-who = 您的姓名、電話號碼和電子郵件地址。
tool-complaint-appeal-what = 清楚說明上訴的類型：您請求重新審查哪一項決定。
tool-complaint-appeal-proof = 所有與此有關的東西：文件、來往信件或其他證據。
tool-complaint-limits = 事先要知道的事
tool-complaint-limit-three-years = 必須從事情發生之日起三年內提出。
tool-complaint-limit-certified = 只調查這個人持有認證期間發生的事。
tool-complaint-limit-decisions = 對以下決定可以上訴：認證申請被拒絕、調查之後的暫停或撤銷，以及培訓機構的申請被拒絕。
tool-complaint-limit-renewal = 續期被拒絕不在這份清單上，但《指引》另有三處提到它。如果您的續期被拒絕，請馬上致電 { $issuer }，電話 { $phone }；為了穩妥，請在同樣的 14 天內提交上訴。
tool-complaint-limit-exam = 關於考試便利安排的決定也不在這份清單上，但決定信中寫明了怎樣上訴。請照信上說的做。
tool-complaint-limit-final = 上訴之後作出的決定是最終決定。
tool-complaint-to-letter-ethics = 可以照抄的信
tool-complaint-to-letter-general = 可以照抄的信
tool-complaint-to-letter-appeal = 可以照抄的信
tool-complaint-when = 什麼時候會發生什麼
tool-complaint-show = 顯示日期
tool-complaint-which = 是關於什麼的？
tool-complaint-date-incident = 事情發生的日期
tool-complaint-date-decision = 決定的日期
tool-complaint-date-received = { $issuer } 收到或將會收到的日期
# The steps, each with how its day is counted.
tool-complaint-step-file = 有關行為的投訴，必須從事情發生之日起三年內提出。
tool-complaint-counted-file = 本頁把三年後的同一天當作最後一天（2 月 29 日則為 2 月 28 日）。《指引》沒有說明那一天還算不算在內，所以請早些提出。
tool-complaint-step-appeal = 上訴必須在決定之後 14 天內提交。
tool-complaint-counted-appeal = 《指引》沒有說明是指哪種天數，也沒有說明從什麼時候算起。本頁假定是日曆天，從決定的日期算起，即使您後來才得知。如果那一天已經過去，請馬上打電話詢問。
tool-complaint-step-acknowledged = { $issuer } 會在五個工作天內確認已經收到。
tool-complaint-counted-acknowledged = 從收到的第二天起，只算星期一到星期五。本頁不知道哪些天是公共假日；每有一個公共假日，日期就往後推。
tool-complaint-step-notice = 如果 90 天不夠，{ $issuer } 會用電子郵件告訴您，時間是「距離 90 天的調查期限至少五個日曆天」。
tool-complaint-counted-notice = 這句話沒有說明是在 90 天結束之前還是之後。本頁假定是之前：提早五天。
tool-complaint-step-done = 投訴的調查，或上訴的審查，會在收到後 90 個日曆天內完成。
tool-complaint-counted-done = 週末和假日都算在內。第一天是收到的第二天。
tool-complaint-step-extended = 如果時間延長了：最多可以再加 30 個日曆天。
tool-complaint-counted-extended = 一共 120 個日曆天，算法相同。
tool-complaint-step-registry = 如果認證的狀態有變更，名冊會在 { $hours } 小時內顯示。
tool-complaint-counted-registry = 這段時間從變更時算起，所以本頁不知道具體日期。
complaint-today = 按名冊所在時區，今天是{ $date }。
complaint-by = 最晚{ $date }，還有 { $count } 天
complaint-by-today = 最晚{ $date }，就是今天
complaint-by-past = 最晚{ $date }，已過去 { $count } 天
complaint-needs-incident = 如要顯示日期，請輸入事情發生的日期。
complaint-needs-decision = 如要顯示日期，請輸入決定的日期。
complaint-needs-received = 如要顯示日期，請輸入收到的日期。
complaint-shown = 下面的步驟已標明日期。
complaint-unreadable = 其中有一個日期無法識別。請照 2027-03-14 或 3/14/2027 的樣子輸入。
complaint-no-day = 請先輸入其中一個日期。下面的步驟從那一天算起。
complaint-doubt-incident-ahead = 事情發生的日期在今天之後。請檢查。
complaint-doubt-decision-ahead = 決定的日期在今天之後。請檢查。
complaint-doubt-incident-after = 收到的日期不可能早於事情發生的日期。請檢查這兩個日期。
complaint-doubt-decision-after = 收到上訴的日期不可能早於決定的日期。請檢查這兩個日期。
complaint-doubt-late-file = 照這樣算，收到時已過了提出投訴的最後一天。是否太遲，只有名冊的管理機構才能說：請打電話詢問。
complaint-doubt-late-appeal = 照這樣算，收到時已過了 14 天。《指引》沒有明確怎樣計算：請打電話詢問。
tool-complaint-letters = 可以照抄的信
tool-complaint-letters-how = 抄一封信，並填好空白處。請寫您自己看到或聽到的事；如果是別人告訴您的，請寫明。不需要的內容請不要寫，尤其是別人的健康情況。
tool-complaint-letter-ethics-title = 有關行為的投訴
tool-complaint-letter-general-title = 一般投訴
tool-complaint-letter-appeal-title = 上訴
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    { $address }

    日期：____________________

    關於違反道德行為的投訴

    我的全名：____________________
    我的電話號碼：____________________
    我的電子郵件地址：____________________

    投訴涉及的人：____________________
    認證編號（如果我知道）：____________________
    雇主或工作地點（如果我知道）：____________________

    發生了什麼事：____________________
    時間：____________________
    地點：____________________
    這是我自己看到或聽到的 / 這是別人告訴我的，告訴我的人是：____________________
    當時還有誰在場：____________________
    我認為涉及道德守則的哪一部分（如果我知道）：____________________

    我附上（文件、來往信件、其他證據）：____________________

    請確認你們已收到這份投訴。

    簽名：____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    { $address }

    日期：____________________

    一般投訴

    我的全名：____________________
    我的電話號碼：____________________
    我的電子郵件地址：____________________

    我投訴的是什麼事：____________________
    發生的時間：____________________
    我請你們做什麼：____________________

    我附上（文件、來往信件、其他證據）：____________________

    請確認你們已收到這份投訴。

    簽名：____________________
tool-complaint-letter-appeal =
    { $issuer }

    日期：____________________

    上訴

    我的姓名：____________________
    我的電話號碼：____________________
    我的電子郵件地址：____________________
    我的認證編號或申請編號（如果有）：____________________

    上訴的類型，即我請求重新審查的決定（申請被拒絕、暫停、撤銷、其他）：____________________
    該決定的日期：____________________
    我收到該決定的日期：____________________

    我為什麼請求重新審查：____________________

    我附上（文件、來往信件、其他證據）：____________________

    請確認你們已收到這份上訴。
tool-complaint-copy = 複製這封信
# Where this page is not in English.
tool-complaint-letter-language = 《指引》沒有說明您可以用哪些語言寫信。每封信的下面都有同一封信的英文版。如要詢問，請致電 { $issuer }，電話 { $phone }。
tool-complaint-letter-english = 同一封信的英文版
tool-complaint-save = 儲存為文字檔
complaint-copied = 已複製。
complaint-copy-failed = 這個瀏覽器不讓本頁複製。信的內容已選取：請您自己複製。
tool-complaint-unsaid-days = 《指引》沒有說明上訴的 14 天是日曆天還是工作天。
tool-complaint-unsaid-begin = 《指引》沒有說明這些天是從作出決定、發出決定還是收到決定時算起。
tool-complaint-unsaid-notice = 《指引》沒有說明延長時間的通知是在 90 天結束之前還是之後。
tool-complaint-unsaid-told = 《指引》說，會把投訴的結果告訴持有認證的人，但沒有說會告訴投訴的人。請致電 { $issuer } 詢問，電話 { $phone }。
tool-complaint-unsaid-nameless = 《指引》要求寫您的全名。沒有寫姓名的投訴會怎樣處理，您的姓名會不會對被投訴的人保密，《指引》都沒有說明。
tool-complaint-unsaid-shown = 《指引》沒有說明名冊從什麼時候到什麼時候顯示「正在調查」。
tool-complaint-unsaid-holidays = 《指引》沒有說明哪些假日不算在工作天內。
tool-complaint-to-help = 這個名冊的查詢結果對您代表什麼，以及現在該怎麼辦

### What now?

verify-title = 檢驗儲存的證明
verify-link = 要檢驗以前儲存的證明：
tool-help-title = 現在怎麼辦？
tool-help-lede = 查詢結果對您代表什麼，接下來該做什麼。
tool-help-contents = 名冊顯示了什麼？
tool-help-means = 這代表什麼
tool-help-you = 您可以做什麼
tool-help-own = 如果這是您自己的紀錄
tool-help-danger-title = 如果有人有危險
tool-help-danger = 請現在就撥打 911。這個名冊和 { $issuer } 不是緊急服務，處理投訴要幾個星期或幾個月。
tool-help-danger-after = 等大家都安全之後，您可以把發生的事告訴 { $issuer }，寫信或打電話都可以。
# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = 找不到
tool-help-not-found-means-listed = { $issuer } 頒發的每項認證都列在名冊中，並寫明狀態。找不到某個編號或姓名，並不說明任何人有什麼不好：往往只是寫法不同。
tool-help-not-found-means-name = 名冊中用的是完整的法定姓名。這個人可能使用另一個姓名，或名字的簡稱。
tool-help-not-found-means-new = 新的認證最多可能要過 { $hours } 小時才會出現。
tool-help-not-found-means-other = 其他州的認證，以及只證明參加過培訓的證書，都不在這個名冊中。
tool-help-not-found-means-withheld = 為了本人的安全，有些姓名不公開。這樣的認證只有用編號才能找到。
tool-help-not-found-do-certificate = 請對方出示證書。證書上有編號、完整的法定姓名、頒發日期、有效期截止日期和頒發機構。
tool-help-not-found-do-number = 請用那個編號再查一次，逐位核對數字。
tool-help-not-found-do-call = 還是找不到？在作任何決定之前，請致電 { $issuer }，電話 { $phone }。如果要把搜尋的內容存檔，請列印一份核實單。
tool-help-not-found-sheet = 列印一份寫明「找不到」的核實單
tool-help-investigation-title = 正在調查
tool-help-investigation-means-valid = 這項認證仍然有效，直到到期日當天結束。
tool-help-investigation-means-finding = { $issuer } 正在調查一項投訴。沒有認定這個人有任何過錯：只有在完成全部調查之後，才可以採取措施。
tool-help-investigation-means-unsaid = 《指引》沒有說這個人在這段期間必須停止工作，也沒有說明投訴的是什麼事。
tool-help-investigation-do-decide = 您可以繼續與這個人合作。如果您不放心，也可以要求換一個人；在這裡您不需要說明理由。
tool-help-investigation-do-again = 請過一段時間再查這筆紀錄。調查應在 90 個日曆天內完成；如果延長了，則為 120 個日曆天。
tool-help-investigation-do-know = 如果您知道重要的情況，請告訴 { $issuer }。
tool-help-investigation-own-days = 您可以算出最晚在哪些日期應有答覆。
tool-help-investigation-own-appeal = 如果之後認證被暫停或撤銷，您可以上訴。
tool-help-suspended-title = 已暫停
tool-help-suspended-means-valid = 被暫停的證書不是有效的證書，不管寫的到期日是哪一天。
tool-help-suspended-means-after = 暫停是在完成全部調查之後作出的。名冊不說明原因，也不說明暫停多久。
tool-help-suspended-do-services = 以持證專員的身份提供服務，必須有有效的認證。請向這個人的雇主或計劃詢問，可以改由誰來幫助您。
tool-help-suspended-do-employer = 如果您是雇主：目前不得對外說這個人持有認證。
tool-help-suspended-do-told = 暫停的通知會用電子郵件發給本人，以及投訴時本人的雇主。
tool-help-suspended-do-again = 在把這個結果當作依據之前，請再查一次紀錄：認證恢復後，名冊會在 72 小時內顯示。
tool-help-suspended-own-appeal = 您可以在決定之後 14 天內上訴。
tool-help-suspended-own-return = 怎樣恢復，寫在您收到的措施通知信裡，也寫在關於恢復良好資格狀況的規定裡。
tool-help-revoked-title = 已撤銷
tool-help-revoked-means-valid = 被撤銷的證書不是有效的證書。
tool-help-revoked-means-after = 撤銷是在完成全部調查之後作出的。名冊不說明原因。
tool-help-revoked-do-services = 以持證專員的身份提供服務，必須有有效的認證。請向這個人的雇主或計劃詢問，可以改由誰來幫助您。
tool-help-revoked-do-employer = 如果您是雇主：不得對外說這個人持有認證。
tool-help-revoked-own-appeal = 您可以在決定之後 14 天內上訴。
tool-help-revoked-own-return = 《指引》提到撤銷之後的恢復，但其中列出的撤銷都是永久的。請詢問 { $issuer }，電話 { $phone }。
tool-help-expired-title = 已過期
tool-help-expired-means-valid = 這項認證沒有在到期日或之前續期。現在無效。
tool-help-expired-means-nothing = 這並不表示這個人工作得好或不好。有人改做別的事，或錯過了日期，認證也會結束。
tool-help-expired-do-ask = 請問問本人：新的認證或認證的恢復可能正在辦理。變更最多可能要過 { $hours } 小時才會出現。
tool-help-expired-do-employer = 如果您是雇主：在名冊重新顯示認證有效之前，不得對外說這個人持有認證。
tool-help-expired-do-call = 如果這個人向您出示仍然有效的證書，請致電 { $issuer }，電話 { $phone }。
tool-help-expired-own-less = 過期不到四年？您可以恢復認證。過期超過四年？您需要重新申請。
tool-help-expired-own-paths = 兩種途徑，各需要什麼條件和費用
tool-help-being-corrected-title = 正在更正
tool-help-being-corrected-means = 名冊中關於這項認證的資料有錯誤，正在更正。更正之前不能得出任何結論，無論對這個人有利或不利。
tool-help-being-corrected-do = 如要今天就得到答覆，請致電 { $issuer }，電話 { $phone }。
tool-help-no-longer-listed-title = 不再列入名冊
tool-help-no-longer-listed-means = 名冊以前列有這項認證，現在沒有了。本頁不說明原因。從這一點不能確認資格狀況良好。
tool-help-no-longer-listed-do = 如果有人向您出示帶有這個編號的證書，請致電 { $issuer }，電話 { $phone }。
tool-help-active-title = 這是我面前的人嗎？
tool-help-active-means-same = 名冊中沒有照片、地址和出生日期。姓名相同不等於同一個人。
tool-help-active-do-number = 請對方告訴您認證編號，然後查詢。一個編號只屬於一項認證。
tool-help-active-do-name = 請把完整的法定姓名與有照片的身份證件比對。有的人工作時用另一個姓名；請問問證書上寫的是哪一個。
tool-help-active-do-dates = 請把證書上的日期與紀錄中的日期比對。
tool-help-active-do-call = 如果有不一致的地方，請致電 { $issuer }，電話 { $phone }。可能只是筆誤。
tool-help-active-do-advert = 要核對某個人在廣告或署名中怎樣介紹自己，請使用「核對廣告」。
tool-help-active-advert-link = 核對廣告
tool-help-ring-title = 打給誰，什麼時候打
tool-help-ring-danger = 有人有危險：現在就打 911。
tool-help-ring-record = 紀錄不清楚或找不到，或者證書與紀錄不一致：在把其中任何一個當作依據之前，請致電 { $issuer }，電話 { $phone }。
tool-help-ring-concern = 某位專員做的事讓您擔心：請投訴，寫信或打電話都可以。有關行為的投訴有三年時間。
tool-help-ring-decision = 您不同意關於您自己認證的決定：請在 14 天內上訴。
tool-help-ring-hours = 《指引》沒有說明電話在幾點到幾點有人接聽。如果沒有人接，請寫信。
tool-help-language-title = 用您的語言，或用其他形式
tool-help-language-interpreter = 您更願意說另一種語言嗎？請致電 { $issuer }，電話 { $phone }，用英語說出您的語言的名稱（國語、普通話是 Mandarin，廣東話是 Cantonese），並要求口譯員。您信任的人可以和您一起打這個電話。
tool-help-language-unsaid = 《指引》沒有說明電話中可以使用哪些語言。
tool-help-language-relay = 您聽不見、聽力不好，或說話有困難嗎？請撥打 711 電話轉接服務。這是免費的：那裡的人會替您撥打號碼，並轉達雙方說的話。在加州，這項服務使用英語和西班牙語。
tool-help-language-print = 您需要大字版、點字（凸字）或錄音嗎？請向 { $issuer } 索取。在本網站，您可以先在瀏覽器中把頁面放大，再閱讀或列印。
tool-help-to-complain = 怎樣投訴
tool-help-to-appeal = 怎樣上訴
tool-help-new-title = 新的或有變更的認證
tool-help-new-promise = 本網站承諾，變更會在 { $hours } 小時內顯示。每個結果都會寫明資料有多新。
tool-help-new-rule = 對於措施和認證恢復，《指引》給 { $issuer } 72 小時。對於首次認證，《指引》沒有寫明時間。
tool-help-new-after = 如果這些時間已過，變更還沒有顯示，請致電 { $issuer }，電話 { $phone }。
tool-help-wrong-title = 我的紀錄有錯
tool-help-wrong-duty = { $issuer } 必須保持名冊的內容準確、最新。《指引》沒有說明怎樣要求更正。
tool-help-wrong-correct-title = 要求更正
tool-help-wrong-correct-write = 請寫信給 { $issuer }，寫明您的認證編號、紀錄上現在怎麼寫、應該怎麼寫。如果可以，請用您登記的電子郵件地址。
tool-help-wrong-correct-proof = 在寄出身份證件的影印本之前，請先問清楚需要什麼證明。沒有人要求的證件，請不要寄。
tool-help-wrong-correct-decision = 如果紀錄與所作的決定一致，而您不同意那項決定，請改為提出上訴。
tool-help-wrong-name-title = 如果您的姓名改了
tool-help-wrong-name = 名冊顯示完整的法定姓名。《指引》沒有說明怎樣更改姓名，也沒有說明以前的姓名是否仍會顯示。這兩點請詢問 { $issuer }，電話 { $phone }。
tool-help-wrong-name-other = 如果名冊中有某個人的其他姓名，這些姓名會顯示在紀錄中，也可以用來找到這個人。請說明名冊中應該有您的哪些姓名。
tool-help-wrong-safety-title = 如果不能讓別人找到您的姓名
tool-help-wrong-safety = 《指引》沒有說明某個人的資料是否可以不公開。本網站可以做到：這樣紀錄中會有編號、日期和狀態，而沒有姓名。
tool-help-wrong-safety-call = 請致電 { $issuer }，電話 { $phone }，說明您有危險。您不需要在電子郵件中寫下原因。
tool-help-wrong-safety-danger = 如果您現在有危險，請先撥打 911。
tool-help-wrong-meanwhile = 別人為這個名冊製作的副本，要等他們重新取得名冊時才會改變。

## The parts of this site, in every state

style-title = 本網站的組成部分
style-lede = 頁面的每個組成部分，以及它可能有的每種狀態。供製作和檢查本網站的人使用；其中的人都是虛構的。
