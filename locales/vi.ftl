# What the pages say in Vietnamese. en.ftl says what each message is for.
# Translated by a computer; no speaker has read it yet.

## This language

# Its name as its own speakers write it.
language-name = Tiếng Việt
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 1.234.567

## Choosing a language, and what is not in it

languages-label = Ngôn ngữ
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = Trang này do máy tính dịch và chưa được người nói tiếng Việt nào kiểm tra. Nếu có điều gì không rõ hoặc quan trọng, xin dựa vào trang tiếng Anh, hoặc gọi { $issuer } ở số { $phone }.
translated-link = Trang này bằng tiếng Anh
# Behind a link to a page that there is only in English.
english-only = (bằng tiếng Anh)
# Before the official English words of a status, below their translation.
official-english = Lời chính thức, bằng tiếng Anh:
# Below what this site says about the rules in another language.
summary-note = Đây là bản tóm tắt bằng lời đơn giản của chúng tôi. Bản này không chính thức. Lời chính thức bằng tiếng Anh; các đường dẫn đưa đến lời đó.

## What every page has

skip = Đi thẳng đến nội dung
fictional = Dữ liệu giả: những người trong sổ đăng ký này không có thật.
nav-label = Các trang chính
nav-search = Tìm
nav-browse = Danh sách
nav-code = Bộ quy tắc đạo đức
nav-guidelines = Quy định
contents-label = Mục lục
footer-issuer = { $registry }. Do { $issuer } quản lý.
footer-phone = Gọi:
footer-email = Viết thư đến:
footer-website = Trang mạng của { $issuer }
footer-language = Thông dịch viên, dịch vụ chuyển tiếp cuộc gọi, chữ in lớn
contact-post = Qua bưu điện:
rule-link = Mục { $rule }

## What search engines show under a page's title

describe-home = Kiểm tra bằng tên hoặc số xem một người có phải là { $title } không, và chứng nhận của người đó hôm nay có hiệu lực không.
describe-status = Ý nghĩa của mỗi tình trạng trong { $registry }, từ đang hoạt động đến đã thu hồi, và tình trạng đó cho phép làm gì.

## Home

home-lede = Kiểm tra xem một người có phải là { $title } không, và chứng nhận của người đó hôm nay có hiệu lực không.
search-label = Tên hoặc số chứng nhận
search-button = Tìm
search-noscript = Ô tìm kiếm cần JavaScript, nhưng trình duyệt này đang tắt JavaScript. Quý vị có thể xem cũng những hồ sơ đó trong các danh sách bên dưới.
browse-by-name = Danh sách theo tên
browse-by-number = Danh sách theo số
door-public = Tôi đang kiểm tra một người
door-public-status = Ý nghĩa của mỗi tình trạng
door-public-actions = Các chứng nhận bị tạm đình chỉ và đã thu hồi
door-public-limits = Những điều sổ đăng ký này không thể cho biết
door-public-complain = Nêu điều lo ngại về một chuyên viên
door-public-help = Câu trả lời có nghĩa gì với quý vị
home-nobody = Không tìm thấy? Điều đó có nghĩa gì, và bây giờ nên làm gì
door-specialist = Tôi là chuyên viên
door-specialist-code = Bộ quy tắc đạo đức
door-specialist-correct = Sửa hồ sơ của tôi
door-specialist-dates = Các ngày của tôi: gia hạn và hết hạn
door-specialist-routes = Con đường nào dành cho tôi?
door-employer = Tôi là chủ lao động
door-employer-file = Giữ lại câu trả lời để lưu
door-employer-advert = Kiểm tra một quảng cáo
door-employer-staff = Kiểm tra danh sách nhân viên
door-employer-sanctions = Các hình thức kỷ luật, theo từng quy định
search-problem = Không khởi động được việc tìm kiếm. Xin tải lại trang, xem các danh sách hồ sơ bên dưới, hoặc gọi { $issuer } ở số { $phone }.
record-problem = Trang này không kiểm tra được ngày hôm nay. Xin dựa vào các ngày ghi trên trang, hoặc gọi { $issuer } ở số { $phone }.

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = Tên của người này không được hiển thị, vì sự an toàn của họ. Mọi điều khác ở đây đều đúng như trong sổ đăng ký: xin so số này với số trên giấy chứng nhận của người đó.
fact-active = Ngày chứng nhận bắt đầu hoạt động
fact-expires = Ngày hết hạn
fact-status = Tình trạng trong sổ đăng ký
fact-action = Biện pháp đã áp dụng
fact-changed = Lần thay đổi tình trạng gần nhất
fact-other-names = Các tên khác
fact-ended = Biện pháp trước đây
fact-specializations = Đào tạo chuyên biệt
fact-status-meaning = Ý nghĩa của tình trạng này
fact-action-meaning = Ý nghĩa của biện pháp này
meaning-title = Điều này có nghĩa gì
meaning-more = Xem thêm về tình trạng này
meaning-active = Chứng nhận có hiệu lực đến hết ngày hết hạn, và hồ sơ không ghi hình thức kỷ luật nào. Sau ngày đó, chứng nhận hết hạn, trừ khi đã được gia hạn.
meaning-active-under-investigation = Chứng nhận có hiệu lực đến hết ngày hết hạn. { $issuer } đang xem xét một đơn khiếu nại. Chưa có kết luận nào bất lợi cho người này.
meaning-suspended = { $issuer } đã tạm đình chỉ chứng nhận này. Chứng nhận bị tạm đình chỉ thì không có hiệu lực, dù ngày hết hạn ghi thế nào.
meaning-revoked = { $issuer } đã thu hồi chứng nhận này. Chứng nhận đã thu hồi thì không có hiệu lực.
meaning-expired = Đến ngày hết hạn, chứng nhận vẫn không được gia hạn, nên không còn hiệu lực nữa. Điều này không nói gì về việc người đó đã làm việc ra sao.
meaning-being-corrected = Dữ liệu của sổ đăng ký về chứng nhận này có chỗ sai, và { $issuer } đang sửa. Cho đến lúc sửa xong, trang này không thể cho biết chứng nhận có hiệu lực hay không. Chỗ sai đó không nói gì về người này.
meaning-no-longer-listed = Trước đây chứng nhận này có trong sổ đăng ký, và { $issuer } đã đưa ra khỏi danh sách. Trang này không cho biết lý do. Trang này không xác nhận chứng nhận đang ở tình trạng tốt.
next-title = Quý vị có thể làm gì tiếp theo
next-link = Để trở lại hồ sơ này:
next-link-words = Đường dẫn cố định của hồ sơ
next-sheet = Để lưu giữ câu trả lời này, với giờ kiểm tra, mã để quét và các dòng cho người đã kiểm tra:
next-print = Để giữ câu trả lời này, xin in trang này hoặc lưu thành PDF. Trang này vừa một tờ giấy.
next-mistake = Nếu ở đây có gì sai, xin viết thư đến:
next-call = Nếu quý vị có câu hỏi, xin gọi { $issuer }:
next-complain = Nếu đã xảy ra điều gì làm quý vị lo ngại:
next-complain-link = Cách nêu điều lo ngại
next-own = Đây là hồ sơ của chính quý vị? Theo dõi các ngày của hồ sơ:
next-help = Câu trả lời này có nghĩa gì với quý vị:
next-help-link = Bây giờ làm gì?
# From a record to its rules.
in-force-sanctions = Các hình thức kỷ luật, theo từng quy định
in-force-code = Bộ quy tắc đạo đức
in-force-how = Cách tìm ra ấn bản
record-view-title = Hồ sơ – { $registry }
record-view-heading = Hồ sơ
record-view-noscript = Đường dẫn này cần JavaScript, nhưng trình duyệt này đang tắt JavaScript. Quý vị có thể tìm cũng hồ sơ đó bằng số của nó.
record-view-search = Tìm người khác

## The age of the data

as-of-title = Dữ liệu tính đến lúc nào
as-of-data = Dữ liệu của sổ đăng ký tính đến { $moment } ({ $zone }).
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] Giờ Thái Bình Dương
    [Denver] Giờ miền núi
    [Chicago] Giờ miền Trung
    [New_York] Giờ miền Đông
   *[other] Giờ { $place }
}
as-of-due = Lần cập nhật tiếp theo phải có chậm nhất vào { $moment }.
as-of-late = Sau giờ đó, xin gọi điện trước khi quý vị dựa vào những gì hiển thị ở đây.
moment-morning = { $hour24 }:{ $minute }, ngày { $date }
moment-afternoon = { $hour24 }:{ $minute }, ngày { $date }

## The copies of the code beside each other, and our own tables

copies-compare = So sánh các bản sao

## What a status means

status-title = Ý nghĩa của mỗi tình trạng
status-lede = Sổ đăng ký hiển thị một trong bảy trạng thái. Trạng thái được tính từ những gì ghi trong hồ sơ và từ ngày hôm nay.
standing-name-active = Đang hoạt động
standing-name-active-under-investigation = Đang hoạt động, đang được điều tra
standing-name-expired = Hết hạn
standing-name-suspended = Tạm đình chỉ
standing-name-revoked = Đã thu hồi
standing-name-being-corrected = Đang được sửa
standing-name-no-longer-listed = Không còn trong danh sách
standing-when-active = Hiển thị khi tình trạng trong hồ sơ là đang hoạt động, không có biện pháp nào được áp dụng, và ngày hết hạn chưa qua.
standing-when-active-under-investigation = Hiển thị khi tình trạng trong hồ sơ là đang hoạt động, ngày hết hạn chưa qua, và biện pháp ghi trong hồ sơ là điều tra. Điều tra không phải là kết luận vi phạm.
standing-when-expired = Hiển thị từ ngày kế tiếp sau ngày hết hạn, dù hồ sơ còn ghi gì khác, trừ khi chứng nhận bị tạm đình chỉ hoặc đã thu hồi.
standing-when-suspended = Hiển thị khi tình trạng hoặc biện pháp ghi trong hồ sơ là tạm đình chỉ. Trạng thái này vẫn giữ nguyên, kể cả sau ngày hết hạn, cho đến khi hồ sơ thay đổi.
standing-when-revoked = Hiển thị khi tình trạng hoặc biện pháp ghi trong hồ sơ là thu hồi.
standing-when-being-corrected = Hiển thị khi không đọc được dữ liệu của sổ đăng ký về một người và không biết điều gì nghiêm trọng hơn. Nếu đã biết chứng nhận của người đó bị tạm đình chỉ, đã thu hồi hoặc hết hạn, thì hiển thị như vậy, kèm ghi chú là hồ sơ đang được sửa.
standing-when-no-longer-listed = Hiển thị khi một số trước đây có trong sổ đăng ký mà nay không còn nữa.
# What a standing lets the person do. Only what the Guidelines say.
allows-active = Đây là giấy chứng nhận có hiệu lực. Người này được giới thiệu và quảng cáo mình là người có chứng nhận, với chức danh và số của mình.
allows-active-under-investigation = Giấy chứng nhận vẫn có hiệu lực. Chỉ được áp dụng biện pháp sau khi đã điều tra đầy đủ. Bản Hướng dẫn không nói rằng trong thời gian đó người này phải ngừng làm việc hoặc ngừng quảng cáo.
allows-expired = Giấy chứng nhận hết hạn không phải là giấy có hiệu lực, vì vậy người này không được đưa ra hoặc quảng cáo như thể giấy còn hiệu lực. Không còn gia hạn được nữa; các quy định về phục hồi cho biết con đường trở lại là gì.
allows-suspended = Giấy chứng nhận bị tạm đình chỉ không phải là giấy có hiệu lực, vì vậy người này không được đưa ra hoặc quảng cáo như thể giấy có hiệu lực. Có thể kháng cáo quyết định này.
allows-revoked = Giấy chứng nhận đã thu hồi không phải là giấy có hiệu lực, vì vậy người này không được đưa ra hoặc quảng cáo như thể giấy có hiệu lực. Có thể kháng cáo quyết định này.
allows-being-corrected = Không thể kết luận được điều gì từ trang này, dù có lợi hay bất lợi cho người này. Xin hỏi trước khi quý vị dựa vào trang này.
allows-no-longer-listed = Bản Hướng dẫn nói rằng mỗi chứng nhận đều có trong danh sách. Xin đừng coi một số không có trong danh sách là giấy chứng nhận có hiệu lực; xin hỏi nếu có người đưa cho quý vị xem giấy như vậy.
pairs-title = Những cách kết hợp nào có thể có
pairs-lede = Mỗi hồ sơ có một tình trạng và một biện pháp. Cái nghiêm trọng hơn trong hai cái quyết định điều được hiển thị. Một số cách kết hợp mâu thuẫn với nhau và không được chấp nhận.
pairs-refuse = Khi dữ liệu của sổ đăng ký còn có một cách kết hợp không được chấp nhận, dữ liệu đó hoàn toàn không được công bố, và trang mạng này giữ nguyên những gì đã hiển thị trước đó.
pairs-hold = Hồ sơ có cách kết hợp không được chấp nhận sẽ hiển thị là đang được sửa, hoặc là cái nghiêm trọng hơn trong hai cái, cho đến khi sổ đăng ký sửa xong.
pairs-caption = Điều được hiển thị cho mỗi tình trạng và biện pháp
pairs-status = Tình trạng trong hồ sơ
pairs-action = Biện pháp “{ $action }”
pair-refused = Không được chấp nhận
pair-active = Đang hoạt động; sau ngày hết hạn: Hết hạn
pair-active-under-investigation = Đang hoạt động, đang được điều tra; sau ngày hết hạn: Hết hạn
pair-expired = Hết hạn
pair-suspended = Tạm đình chỉ
pair-revoked = Đã thu hồi
kept-title = Mỗi điều được giữ lại bao lâu
kept-unlisted = { $days ->
    [0] Một số được đưa ra khỏi danh sách sẽ không còn hiển thị kể từ lần cập nhật tiếp theo.
   *[other] Một số được đưa ra khỏi danh sách sẽ hiển thị là không còn trong danh sách trong { $days } ngày, chỉ với tên và không có gì khác. Sau đó số này không còn hiển thị nữa.
}
kept-ended = { $days ->
    [0] Khi việc tạm đình chỉ hoặc thu hồi đã chấm dứt, điều đó không còn nằm trong các thông tin của hồ sơ.
   *[other] Khi việc tạm đình chỉ hoặc thu hồi đã chấm dứt, hồ sơ ghi điều đó trong { $days } ngày. Sau đó điều này không còn hiển thị nữa.
}
kept-changes = { $days ->
    [0] Không lưu danh sách nào về các thay đổi tình trạng.
   *[other] Trang các thay đổi và lịch sử của chính hồ sơ cho biết trong { $days } ngày rằng tình trạng đã thay đổi, kể cả khi việc tạm đình chỉ hoặc thu hồi đã chấm dứt. Sau đó điều này không còn hiển thị nữa.
}
kept-investigation = Khi cuộc điều tra kết thúc mà không có biện pháp nào, ở đây không hiển thị và không giữ lại gì về cuộc điều tra đó.
actions-taken-title = Ý nghĩa của mỗi biện pháp
action-means-none = Hôm nay hồ sơ không ghi biện pháp nào. Điều đó không nói gì về những gì hồ sơ ghi trước đây.
action-means-under-investigation = { $issuer } đang xem xét một đơn khiếu nại. Chưa có kết luận vi phạm nào, và hiệu lực của chứng nhận vẫn theo đúng tình trạng và các ngày của chứng nhận.
action-means-suspended = Sau khi điều tra đầy đủ, { $issuer } đã tạm đình chỉ chứng nhận. Chứng nhận không có hiệu lực trong thời gian đó. Có thể kháng cáo quyết định này.
action-means-revoked = Sau khi điều tra đầy đủ, { $issuer } đã thu hồi chứng nhận. Chứng nhận không có hiệu lực. Có thể kháng cáo quyết định này.
in-force-title = Ấn bản nào của các quy định
in-force-rule = Khi đã có biện pháp được áp dụng, hồ sơ dẫn đến ấn bản đang áp dụng vào ngày đó: ấn bản mới nhất có đề đúng ngày đó hoặc một ngày trước đó. Mọi hồ sơ khác dẫn đến ấn bản mà trang mạng này đang dùng.
in-force-edition = Ấn bản { $edition }, đề ngày { $dated }:
in-force-edition-undated = Ấn bản { $edition }, không đề ngày:
in-force-others = Trang mạng này cũng giữ những bản sao của bộ quy tắc không đề ngày. Trang không thể cho biết các bản đó được áp dụng vào những ngày nào, nên không hồ sơ nào dẫn đến các bản đó.
in-force-which = Sổ đăng ký không cho biết biện pháp liên quan đến điểm nào trong bộ quy tắc.
not-said-title = Những điều Bản Hướng dẫn không nói
not-said-four-years = Không nói điều gì áp dụng vào đúng ngày tròn bốn năm sau khi chứng nhận hết hạn. Vào ngày đó, sổ đăng ký này nói rõ như vậy và xin quý vị gọi điện.
not-said-investigation = Không nói người đang được điều tra không được làm gì. Sổ đăng ký này chỉ nói rằng chưa có kết luận vi phạm nào, và không nói gì thêm.
not-said-history = Không nói việc tạm đình chỉ trước đây có còn lưu trong hồ sơ sau khi chấm dứt hay không. Sổ đăng ký này hiển thị điều đó trong thời gian đã nói ở trên.

## Current actions

actions-title = Các biện pháp hiện đang áp dụng
actions-since = Áp dụng từ ngày { $date }

## The registry at a glance

glance-title = Sổ đăng ký qua các con số

## Changes of status

changes-title = Thay đổi tình trạng

## About

about-title = Về sổ đăng ký này

## Privacy

privacy-title = Quyền riêng tư

## Accessibility

accessibility-title = Ai cũng dùng được
accessibility-lede = Sổ đăng ký này dành cho mọi người, dù mắt, tay, thiết bị hoặc đường truyền của họ ra sao.
accessibility-aim-title = Điều chúng tôi hướng tới
accessibility-aim = Mỗi trang được làm để đáp ứng Web Content Accessibility Guidelines 2.2 ở mức AA.
accessibility-done-title = Những gì chúng tôi đã làm
accessibility-done-script = Có thể đến được mọi hồ sơ mà không cần JavaScript, với bốn lần bấm từ trang đầu.
accessibility-done-colour = Tình trạng không bao giờ chỉ dựa vào màu sắc: tình trạng có lời và hình dạng riêng.
accessibility-done-keyboard = Mọi thứ đều dùng được bằng bàn phím, và quý vị luôn thấy mình đang ở đâu.
accessibility-done-zoom = Các trang dùng được ở mức phóng to 400 phần trăm, trên màn hình rộng 320 điểm ảnh, trong chế độ tối, và với màu do quý vị chọn.
accessibility-done-names = Tên được hiển thị đúng như cách viết, từ trái sang hoặc từ phải sang.
accessibility-done-languages = Các trang để tìm một người có bằng nhiều ngôn ngữ. Bản dịch nào chưa được người nói ngôn ngữ đó kiểm tra thì có ghi rõ.
accessibility-known-title = Những điều chúng tôi biết là chưa tốt
accessibility-known = Lời chính thức được đăng đúng như đã viết. Có chỗ dài và khó đọc.
accessibility-tell-title = Xin cho chúng tôi biết
accessibility-tell = Có gì quý vị không dùng được? Xin cho chúng tôi biết đó là trang nào, và quý vị đang muốn làm gì. Chúng tôi cũng sẽ tìm hồ sơ giúp quý vị qua điện thoại.

## Wrong addresses

not-found-title = Không có trang nào ở đây
not-found-lede = Có thể địa chỉ bị gõ sai, hoặc trang đã chuyển đi nơi khác. Điều này không nói gì về việc một người có chứng nhận hay không.
not-found-search = Tìm theo tên hoặc số
not-found-browse = Xem danh sách của sổ đăng ký
not-found-call = Hoặc gọi:

## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
ui-date = { $day } { $month }, { $year }
ui-month-1 = tháng 1
ui-month-2 = tháng 2
ui-month-3 = tháng 3
ui-month-4 = tháng 4
ui-month-5 = tháng 5
ui-month-6 = tháng 6
ui-month-7 = tháng 7
ui-month-8 = tháng 8
ui-month-9 = tháng 9
ui-month-10 = tháng 10
ui-month-11 = tháng 11
ui-month-12 = tháng 12
# $hour counts to 12, $hour24 from 0 to 23: a language takes the one that its readers use.
ui-time-am = { $hour24 }:{ $minute }
ui-time-pm = { $hour24 }:{ $minute }
# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = Đang hoạt động. Không bị kỷ luật. Có hiệu lực đến hết ngày { $date }.
later-standing-active-under-investigation = Đang hoạt động; đang được điều tra. Chưa có kết luận vi phạm nào. Có hiệu lực đến hết ngày { $date }.
later-standing-suspended = Tạm đình chỉ. Hiện không có hiệu lực.
later-standing-suspended-expired = Tạm đình chỉ. Hiện không có hiệu lực. Cũng đã qua ngày hết hạn, { $date }.
later-standing-revoked = Đã thu hồi. Không còn hiệu lực.
later-standing-revoked-expired = Đã thu hồi. Không còn hiệu lực. Cũng đã qua ngày hết hạn, { $date }.
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = Hết hạn. Ngày cuối cùng có hiệu lực là { $date }.
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = Hết hạn. Sổ đăng ký ghi là hết hạn hoặc mất hiệu lực, với ngày hết hạn { $date }.
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = Hết hạn. Sổ đăng ký ghi là hết hạn hoặc mất hiệu lực.
later-standing-being-corrected = Đang được sửa. Điều này không xác nhận chứng nhận đang ở tình trạng tốt.
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = Không còn trong danh sách từ ngày { $date }. Điều này không xác nhận chứng nhận đang ở tình trạng tốt.
# The same in a row of results.
ui-row-active = Đang hoạt động, có hiệu lực đến hết ngày { $date }
ui-row-active-under-investigation = Đang hoạt động; đang được điều tra, chưa có kết luận vi phạm; có hiệu lực đến hết ngày { $date }
ui-row-suspended = Tạm đình chỉ
ui-row-suspended-expired = Tạm đình chỉ; cũng đã qua ngày hết hạn, { $date }
ui-row-revoked = Đã thu hồi
ui-row-revoked-expired = Đã thu hồi; cũng đã qua ngày hết hạn, { $date }
ui-row-expired = Hết hạn, ngày cuối cùng có hiệu lực { $date }
ui-row-expired-early = Hết hạn; ngày hết hạn { $date }
ui-row-expired-undated = Hết hạn
ui-row-being-corrected = Đang được sửa; không xác nhận được tình trạng tốt
ui-row-no-longer-listed = Không còn trong danh sách từ ngày { $date }
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = Không còn trong danh sách
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = Hồ sơ này đang được sửa
# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = Hồ sơ này đang được sửa; lần cuối được xác nhận là ngày { $date }. Trước khi dựa vào hồ sơ này, xin gọi { $issuer } ở số { $phone }.
later-held-note-never = Hồ sơ này đang được sửa; hồ sơ chưa từng được xác nhận. Trước khi dựa vào hồ sơ này, xin gọi { $issuer } ở số { $phone }.
# The facts as stored, in the words of Section 500.
later-status-active = Đang hoạt động/Không bị kỷ luật
later-status-suspended = Tạm đình chỉ
later-status-revoked = Đã thu hồi
later-status-expired = Hết hạn/Mất hiệu lực
later-action-none = Không có
later-action-under-investigation = Đang được điều tra
later-action-suspended = Tạm đình chỉ
later-action-revoked = Đã thu hồi
# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = Các quy định đang áp dụng vào ngày { $date }, khi điều này được đưa ra: ấn bản { $edition }, đề ngày { $dated }.
later-in-force-before = Điều này được đưa ra ngày { $date }. Trang mạng này không giữ ấn bản quy định nào từ lúc đó; ấn bản cũ nhất ở đây là { $edition }, đề ngày { $dated }.
later-in-force-unknown = Sổ đăng ký không cho biết điều này được đưa ra vào ngày nào. Trang mạng này dùng ấn bản { $edition } của các quy định, đề ngày { $dated }.
later-in-force-now = Các quy định mà trang mạng này đang dùng: ấn bản { $edition }, đề ngày { $dated }.
later-in-force-undated = Các quy định mà trang mạng này đang dùng: ấn bản { $edition }, không đề ngày.
# What follows once it has expired.
later-lapse-reinstatement = Chưa đầy bốn năm kể từ khi chứng nhận hết hạn. Chứng nhận có thể được phục hồi (mục 209).
later-lapse-not-stated = Chứng nhận đã hết hạn đúng bốn năm. Bản Hướng dẫn không nói chứng nhận có thể được phục hồi hay không. Xin hỏi { $issuer } ở số { $phone }.
later-lapse-new-application = Đã hơn bốn năm kể từ khi chứng nhận hết hạn. Cần nộp đơn mới xin chứng nhận (mục 209.3).
# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = Thông tin không được hiển thị
ui-name-being-corrected = Tên đang được sửa
# A former name or one used at work, under which a row is found.
ui-other-name = Tên khác: { $name }
# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = Việc tạm đình chỉ đã chấm dứt chậm nhất vào ngày { $date }
later-ended-revoked = Việc thu hồi đã được hủy bỏ chậm nhất vào ngày { $date }
# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = Một phần của tên
ui-matched-prefix = Bắt đầu bằng các chữ đã gõ
later-matched-initial = Được ghi trong sổ với chữ cái đầu { $name }.
later-matched-spelling = Viết là { $name }
later-matched-as = Được ghi trong sổ là { $name }
later-matched-sound = { $name } nghe giống như chữ đã gõ
later-matched-similar = Tên tương tự
later-matched-without = Tên không có chữ “{ $name }”
later-matched-some-words = Tên này không có đủ các chữ đã gõ
later-matched-latin = Tìm thấy nhờ cách viết bằng chữ La-tinh
later-matched-latin-as = Bằng chữ La-tinh: { $name }
# How many were found. All of them have what was typed …
ui-found = Có { $count } người phù hợp.
ui-found-many = Có { $count } người phù hợp. Xin gõ thêm tên để thấy ít người hơn.
ui-found-at-least = Có ít nhất { $count } người phù hợp. Có thể còn nữa: xin gõ thêm tên.
ui-found-many-at-least = Có hơn { $shown } người phù hợp. Xin gõ thêm tên để thấy ít người hơn.
# … or nobody has a similar name, after looking further …
later-found-alone = Có { $count } người phù hợp. Không tìm thấy tên tương tự nào.
# … or some have it, and some a similar name …
later-found-mixed = Tìm thấy { $count } người, những người có tên tương tự ở cuối.
later-found-mixed-many = Tìm thấy hơn { $shown } người, những người có tên tương tự ở cuối.
# … or nobody has it.
later-found-similar = Không có ai khớp đúng. Có { $count } người có tên tương tự.
later-found-similar-many = Không có ai khớp đúng. Có hơn { $shown } người có tên tương tự.
ui-found-number = Đã tìm thấy chứng nhận { $number }.
ui-not-found = Không có chứng nhận nào mang số { $number }. Xin kiểm tra từng chữ số, hoặc tìm theo tên. Để hỏi, xin gọi { $issuer } ở số { $phone }.
later-nobody-there = Không có tên nào trong sổ đăng ký khớp với những gì quý vị gõ, cũng không có cách viết tương tự, tên gọi tắt hay tên nghe giống. Người đó vẫn có thể có trong danh sách, với tên khác hoặc với tên không được hiển thị. Xin thử chỉ gõ họ, hoặc gõ số chứng nhận. Để hỏi, xin gọi { $issuer } ở số { $phone }.
later-nobody-yet = Đến giờ chưa thấy ai khớp. Quý vị có thể tìm tiếp, hoặc thử chỉ gõ họ hay gõ số chứng nhận. Để hỏi, xin gọi { $issuer } ở số { $phone }.
later-nobody-read = Có quá nhiều tên giống như những gì quý vị gõ nên không đọc hết được, và trong những tên đã đọc không có tên nào khớp. Xin thử chỉ gõ họ, hoặc gõ số chứng nhận. Để hỏi, xin gọi { $issuer } ở số { $phone }.
# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = Đang tìm các tên tương tự…
ui-looking-further = Đang tìm tiếp…
later-searched = Đến giờ đã tìm: tên đúng như đã gõ, và một số cách viết tương tự, tên gọi tắt và tên nghe giống.
later-searched-typed = Đến giờ đã tìm: tên đúng như đã gõ.
later-searched-whole = Đã tìm hết mọi cách viết tương tự, tên gọi tắt và tên nghe giống.
later-searched-much = Có nhiều tên tương tự hơn mức có thể tìm trong một lần. Xin gõ thêm tên, hoặc gõ số chứng nhận.
later-look-further = Tìm tiếp
ui-look-similar = Tìm các tên tương tự
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = Hiển thị các số giống số này
later-like = Số của những người khác, chỉ khác một chữ số
later-like-none = Trong sổ đăng ký không có số nào chỉ khác số này một chữ số.
# A number that is still being typed.
ui-typing-short = { $count ->
    [0] Số chứng nhận gồm { $prefix } và từ { $least } đến { $most } chữ số.
   *[other] Đến giờ có { $count } chữ số. Số chứng nhận có từ { $least } đến { $most } chữ số.
}
ui-typing-long = Đã gõ { $count } chữ số. Số chứng nhận có từ { $least } đến { $most } chữ số.
# While the registry is read, and when it cannot be.
ui-waiting = Đang đọc sổ đăng ký…
ui-waiting-record = Đang đọc hồ sơ của { $number }…
ui-error-offline = Không kết nối được với sổ đăng ký. Xin kiểm tra xem thiết bị này có mạng không, rồi thử lại. Quý vị cũng có thể gọi { $issuer } ở số { $phone }.
ui-error-missing = Thiếu một phần của sổ đăng ký, nên chưa có câu trả lời. Xin tải lại trang này sau một phút. Quý vị cũng có thể gọi { $issuer } ở số { $phone }.
ui-error-updating = Sổ đăng ký đang được cập nhật. Xin tải lại trang này sau một phút. Quý vị cũng có thể gọi { $issuer } ở số { $phone }.
ui-error-unavailable = Trang mạng của sổ đăng ký không trả lời như bình thường. Xin thử lại sau một phút. Quý vị cũng có thể gọi { $issuer } ở số { $phone }.
ui-error-unreadable = Không đọc được sổ đăng ký. Xin tải lại trang này. Quý vị cũng có thể gọi { $issuer } ở số { $phone }.
# The page that shows one record, when its address names none.
later-view-empty = Trang này hiển thị một chứng nhận. Địa chỉ của trang phải kết thúc bằng # và số chứng nhận.
later-view-not-a-number = Phần cuối địa chỉ của trang này không phải là số chứng nhận. Số chứng nhận gồm { $prefix } và từ { $least } đến { $most } chữ số.
# The button that saves a proof, then what is said of who signed the site.
later-proof-save = Lưu bản chứng minh của câu trả lời này
later-proof-saving = Đang làm bản chứng minh. Đã đọc { $count } phần.
later-proof-saved = Bản chứng minh đã được lưu thành tập tin. Bản đó cho thấy sổ đăng ký đã nói gì về các số này, và vào lúc nào.
proof-how = Cách kiểm tra bản chứng minh
proof-unsigned = Sổ đăng ký này không có chữ ký điện tử.
proof-signed = Chữ ký điện tử của sổ đăng ký này đúng, nhưng không có khóa gốc nào được đưa ra để so sánh.
proof-vouched = Chữ ký điện tử của sổ đăng ký này đã được kiểm tra, và chữ ký đúng.
proof-unchecked = Trình duyệt này không kiểm tra được chữ ký điện tử của sổ đăng ký này, nên chữ ký chưa được kiểm tra.
proof-not-now = Chữ ký điện tử của sổ đăng ký này chưa được kiểm tra, vì vừa rồi không lấy được một tập tin cần cho việc đó.
proof-no-longer-signed = Lần trước quý vị hỏi, sổ đăng ký này có chữ ký điện tử, và bây giờ thì không có. Trước khi dựa vào câu trả lời này, xin gọi { $issuer } ở số { $phone }.
proof-damaged = Bản chứng minh của sổ đăng ký này bị hỏng, nên không có gì cho thấy ai đã công bố sổ. Trước khi dựa vào câu trả lời này, xin gọi { $issuer } ở số { $phone }.
proof-signature = Chữ ký điện tử của sổ đăng ký này không đúng. Trước khi dựa vào câu trả lời này, xin gọi { $issuer } ở số { $phone }.
proof-other-key = Khóa bảo đảm cho sổ đăng ký này khác với khóa mà trình duyệt này thấy lần cuối vào ngày { $date }. Trước khi dựa vào câu trả lời này, xin gọi { $issuer } ở số { $phone }.
proof-older = Sổ đăng ký này cũ hơn sổ của ngày { $date } mà trình duyệt này đã thấy. Trước khi dựa vào câu trả lời này, xin gọi { $issuer } ở số { $phone }.
proof-other-log = Sổ đăng ký này không cho thấy là tiếp nối sổ của ngày { $date } mà trình duyệt này đã thấy. Trước khi dựa vào câu trả lời này, xin gọi { $issuer } ở số { $phone }.
# Leads from "not found" to the sheet that says so.
later-sheet-none = In hoặc lưu một tờ ghi rõ điều đó
# How old the data are.
ui-as-of = Dữ liệu của sổ đăng ký tính đến { $time }, ngày { $date } ({ $zone }).
ui-late = Dữ liệu này có thể đã cũ: lẽ ra phải có bản cập nhật chậm nhất vào { $time }, ngày { $date } ({ $zone }). Trước khi dựa vào câu trả lời này, xin gọi { $issuer } ở số { $phone }.
ui-clock-behind = Đồng hồ của thiết bị này chạy chậm. Trang này dùng giờ mà sổ đăng ký được công bố lần cuối.
ui-age-unknown = Không đọc được dữ liệu này tính đến lúc nào. Trước khi dựa vào câu trả lời này, xin gọi { $issuer } ở số { $phone }.

## A record's own history (history-): what the page says, then what its script says

history-title = Thay đổi tình trạng
history-where = Mọi thay đổi được công bố trong { $days } ngày qua nằm trên cùng một trang, xếp theo số:
history-none = Trong { $days } ngày qua, ở đây không công bố thay đổi tình trạng nào của chứng nhận này.
history-undated = Dữ liệu của sổ đăng ký không cho biết điều này được quyết định khi nào.
history-ahead = Dữ liệu của sổ đăng ký ghi cho việc này một thời điểm muộn hơn, điều này không thể đúng.
history-late = Như vậy là muộn hơn { $hours } giờ.
history-first = Có trong danh sách lần đầu tiên. Được công bố ở đây ngày { $date }.
history-first-time = { $hours ->
    [0] Được quyết định ngày { $date }; có trong danh sách ở đây lần đầu tiên chưa đầy một giờ sau đó.
   *[other] Được quyết định ngày { $date }; có trong danh sách ở đây lần đầu tiên { $hours } giờ sau đó.
}
history-first-day = { $hours ->
    [0] Được quyết định ngày { $date }; có trong danh sách ở đây lần đầu tiên chưa đầy một giờ sau khi ngày đó bắt đầu.
   *[other] Được quyết định ngày { $date }; có trong danh sách ở đây lần đầu tiên { $hours } giờ sau khi ngày đó bắt đầu.
}
history-active = Hoạt động trở lại. Được công bố ở đây ngày { $date }.
history-active-time = { $hours ->
    [0] Hoạt động trở lại từ ngày { $date }; được công bố ở đây chưa đầy một giờ sau đó.
   *[other] Hoạt động trở lại từ ngày { $date }; được công bố ở đây { $hours } giờ sau đó.
}
history-active-day = { $hours ->
    [0] Hoạt động trở lại từ ngày { $date }; được công bố ở đây chưa đầy một giờ sau khi ngày đó bắt đầu.
   *[other] Hoạt động trở lại từ ngày { $date }; được công bố ở đây { $hours } giờ sau khi ngày đó bắt đầu.
}
history-suspended = Tạm đình chỉ. Được công bố ở đây ngày { $date }.
history-suspended-time = { $hours ->
    [0] Tạm đình chỉ ngày { $date }; được công bố ở đây chưa đầy một giờ sau đó.
   *[other] Tạm đình chỉ ngày { $date }; được công bố ở đây { $hours } giờ sau đó.
}
history-suspended-day = { $hours ->
    [0] Tạm đình chỉ ngày { $date }; được công bố ở đây chưa đầy một giờ sau khi ngày đó bắt đầu.
   *[other] Tạm đình chỉ ngày { $date }; được công bố ở đây { $hours } giờ sau khi ngày đó bắt đầu.
}
history-revoked = Đã thu hồi. Được công bố ở đây ngày { $date }.
history-revoked-time = { $hours ->
    [0] Đã thu hồi ngày { $date }; được công bố ở đây chưa đầy một giờ sau đó.
   *[other] Đã thu hồi ngày { $date }; được công bố ở đây { $hours } giờ sau đó.
}
history-revoked-day = { $hours ->
    [0] Đã thu hồi ngày { $date }; được công bố ở đây chưa đầy một giờ sau khi ngày đó bắt đầu.
   *[other] Đã thu hồi ngày { $date }; được công bố ở đây { $hours } giờ sau khi ngày đó bắt đầu.
}
history-expired = Hết hạn. Được công bố ở đây ngày { $date }.
history-expired-time = { $hours ->
    [0] Hết hạn ngày { $date }; được công bố ở đây chưa đầy một giờ sau đó.
   *[other] Hết hạn ngày { $date }; được công bố ở đây { $hours } giờ sau đó.
}
history-expired-day = { $hours ->
    [0] Hết hạn ngày { $date }; được công bố ở đây chưa đầy một giờ sau khi ngày đó bắt đầu.
   *[other] Hết hạn ngày { $date }; được công bố ở đây { $hours } giờ sau khi ngày đó bắt đầu.
}
history-no-longer-listed = Không còn trong danh sách. Được công bố ở đây ngày { $date }.
history-no-longer-listed-time = { $hours ->
    [0] Không còn trong danh sách từ ngày { $date }; được công bố ở đây chưa đầy một giờ sau đó.
   *[other] Không còn trong danh sách từ ngày { $date }; được công bố ở đây { $hours } giờ sau đó.
}
history-no-longer-listed-day = { $hours ->
    [0] Không còn trong danh sách từ ngày { $date }; được công bố ở đây chưa đầy một giờ sau khi ngày đó bắt đầu.
   *[other] Không còn trong danh sách từ ngày { $date }; được công bố ở đây { $hours } giờ sau khi ngày đó bắt đầu.
}

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = Trang này cần JavaScript, nhưng trình duyệt này đang tắt JavaScript. Để có câu trả lời, xin gọi { $issuer } ở số { $phone }.
tool-problem = Trang này không khởi động được. Xin tải lại trang, hoặc gọi { $issuer } ở số { $phone }.
tool-danger = Nếu có người đang gặp nguy hiểm ngay bây giờ, xin gọi 911. Sổ đăng ký này không phải là dịch vụ cấp cứu.
tool-print = In
tool-ask = Hỏi ai
tool-unsaid = Những điều Bản Hướng dẫn không nói
tool-printed = Lệ phí, thời hạn và các con số khác trên trang này là theo ấn bản { $edition } của Bản Hướng dẫn, đề ngày { $date }.
tool-printed-undated = Lệ phí, thời hạn và các con số khác trên trang này là theo ấn bản { $edition } của Bản Hướng dẫn.
tool-printed-change = Các con số đó có thể thay đổi: trước khi trả tiền hoặc chờ đợi, xin hỏi { $issuer } ở số { $phone }.
tool-printed-other = Trang mạng này dùng ấn bản { $edition }; các câu trên trang này được viết cho ấn bản { $checked } và có thể đã cũ. Xin theo các đường dẫn đến các mục.

### A field for a day. $date: the day that was read, in words.

tool-day-hint = Ví dụ 2027-03-14 hoặc 3/14/2027
day-read = Được đọc là ngày { $date }.
day-form = Không đọc được ngày này. Xin gõ như 2027-03-14 hoặc 3/14/2027 (tháng trước, ngày sau).
day-year = Xin gõ năm đủ bốn chữ số, như 2027.
day-calendar = Trong lịch không có ngày như vậy. Khi viết bằng số với năm ở cuối, tháng đứng trước: 3/14/2027.
day-range = Năm phải từ 2000 đến 2199.

### Verification sheet

tool-sheet-title = Tờ xác minh
tool-sheet-lede = Một trang để in hoặc lưu: hôm nay sổ đăng ký này nói gì về một chứng nhận, hoặc cho biết sổ không nói gì. Xin gõ số hoặc tên.
tool-sheet-make = Làm tờ xác minh
tool-sheet-noscript = Mỗi hồ sơ có một trang riêng, không cần JavaScript và có thể in ra.
tool-sheet-choose = Trùng tên không có nghĩa là cùng một người. Xin so số với số trên giấy chứng nhận, rồi chọn tờ của người quý vị cần.
tool-sheet-unchosen = Không ai trong số này là người đó: làm tờ ghi rõ điều này
tool-sheet-print = In tờ này
tool-sheet-number = Số chứng nhận
tool-sheet-name = Tên ghi trong sổ đăng ký
tool-sheet-as-of = Dữ liệu của sổ đăng ký tính đến
tool-sheet-checked = Kiểm tra lúc
tool-sheet-read-at = Đọc tại
tool-sheet-issuer = Nơi cấp và quản lý
tool-sheet-contact = Câu hỏi
tool-sheet-searched = Đã tìm
tool-sheet-read-as = Được hiểu là
tool-sheet-how-far = Đã tìm trong
tool-sheet-line-who = Người kiểm tra (tên và tổ chức)
tool-sheet-line-why = Lý do kiểm tra
tool-sheet-line-signature = Chữ ký
tool-sheet-line-date = Ngày ký
tool-sheet-shows-title = Những điều tờ này cho thấy
tool-sheet-shows-source = Sổ đăng ký đã nói gì vào lúc kiểm tra. { $issuer } cấp chứng nhận và quản lý sổ đăng ký: đây là nguồn chính gốc.
tool-sheet-shows-fields = Tất cả những gì sổ đăng ký công bố về một chứng nhận, đúng như ghi ở đó.
tool-sheet-shows-age = Dữ liệu tính đến lúc nào. Sổ đăng ký cập nhật thay đổi về tình trạng trong vòng { $hours } giờ; khi một bản cập nhật bị trễ, tờ này ghi rõ như vậy.
tool-sheet-shows-whole = Những gì đọc từ trang mạng của sổ đăng ký đã đến đầy đủ: trình duyệt đã so với các số kiểm tra của chính sổ đăng ký.
tool-sheet-not-title = Những điều tờ này không cho thấy
tool-sheet-not-person = Rằng người trước mặt quý vị đúng là người có trong danh sách. Tờ này không thể biết điều đó. Xin so số và tên với giấy chứng nhận, và xin người đó cho xem giấy tờ tùy thân.
tool-sheet-not-later = Điều gì đúng vào một ngày khác. Xin tìm lại trước khi quý vị dựa vào tờ này, và khi chứng nhận được gia hạn.
tool-sheet-not-history = Vì sao một biện pháp được áp dụng, hoặc hồ sơ trước đây ghi gì.
tool-sheet-not-training = Đào tạo chuyên biệt: sổ đăng ký không công bố điều đó.
tool-sheet-not-excluded = Một người có nằm trong danh sách những người bị loại khỏi các chương trình công hay không. Đó là một việc kiểm tra riêng.
tool-sheet-not-paper = Rằng tờ giấy này không bị sửa đổi. Xin tìm lại số, rồi so sánh.
tool-sheet-none-title = Không tìm thấy
tool-sheet-none-means-title = Khi không tìm thấy ai, điều đó có nghĩa gì
tool-sheet-none-listed = Mỗi chứng nhận đều có trong sổ đăng ký. Xin đừng coi một chứng nhận không có trong danh sách là giấy chứng nhận có hiệu lực khi quý vị chưa hỏi. Điều này không có nghĩa là có ai đã làm gì sai.
tool-sheet-none-typed = Có thể số hoặc tên được gõ khác với cách ghi trong sổ. Xin so từng chữ số và từng chữ cái với giấy chứng nhận.
tool-sheet-none-name = Có thể người đó được ghi trong sổ với tên khác, hoặc tên không được hiển thị vì sự an toàn của họ. Khi đó chỉ có thể tìm ra họ bằng số.
tool-sheet-none-new = Có thể chứng nhận còn mới. Dữ liệu của sổ đăng ký được cập nhật trong vòng { $hours } giờ, nên một chứng nhận mới có thể mất chừng đó thời gian mới xuất hiện. Bản Hướng dẫn nêu thời gian đó cho các thay đổi và biện pháp; Bản Hướng dẫn không nói bao lâu thì một chứng nhận mới có trong danh sách.
tool-sheet-none-gone = { $days ->
    [0] Có thể người đó chưa bao giờ có chứng nhận. Một số đã được đưa ra khỏi danh sách cũng không hiển thị.
   *[other] Có thể người đó chưa bao giờ có chứng nhận. Một số đã được đưa ra khỏi danh sách hơn { $days } ngày trước cũng không hiển thị.
}
tool-sheet-none-call = Để biết chắc, xin gọi { $issuer } ở số { $phone }. Xin có sẵn số và họ tên đầy đủ theo giấy tờ.
tool-sheet-ask-title = Hỏi ai
sheet-moment = { $time }, ngày { $date } ({ $zone })
sheet-moment-unknown = Không biết: đồng hồ của thiết bị này chạy chậm. Xin ghi ngày và giờ ở đây:
sheet-shown = Tờ của { $number } ở bên dưới.
sheet-none-shown = Không tìm thấy ai. Tờ ghi rõ điều đó ở bên dưới.
# Stands where the link and its code would be.
sheet-no-address = Ở đây không có đường dẫn và không có mã để quét: trang mạng này chưa được cho biết địa chỉ của chính nó.
sheet-no-code = Đường dẫn quá dài so với mã mà trang này có thể vẽ.
sheet-code = Mã để quét, dẫn đến { $link }
sheet-link = Đường dẫn cố định: { $link }
sheet-link-again = Để tìm lại số này: { $link }
sheet-elsewhere = Tờ này được làm tại một địa chỉ khác với địa chỉ mà sổ đăng ký cho là của mình.
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = Số chứng nhận { $number }
sheet-read-name = Một tên có các chữ này, bất kể thứ tự, dấu và chữ hoa: { $words }
sheet-read-like-number = Một tên có các chữ này: { $words }. Tên này có chữ số nhưng không phải là số chứng nhận: số chứng nhận gồm { $prefix } và từ { $least } đến { $most } chữ số.
sheet-read-wrong-length = Một số chứng nhận có { $count } chữ số. Số chứng nhận có từ { $least } đến { $most } chữ số.
sheet-read-nothing = Những gì quý vị gõ không có chữ cái và không có chữ số, nên không có gì để tìm.
# What was found, in one sentence of large type.
sheet-verdict-number = Không có chứng nhận nào trong sổ đăng ký này mang số { $number }.
sheet-verdict-wrong-length = Đây không phải là số chứng nhận, nên không chứng nhận nào mang số này.
sheet-verdict-name = Không có tên nào trong sổ đăng ký này khớp với điều đã tìm.
sheet-verdict-unread = Trong những tên đã tìm, không có tên nào khớp. Có quá nhiều tên tương tự nên không tìm hết được.
sheet-verdict-unchosen = Có { $count } tên trong sổ đăng ký này khớp toàn bộ hoặc một phần. Người kiểm tra cho rằng không có tên nào là của người cần tìm.
sheet-verdict-unchosen-many = Có hơn { $count } tên trong sổ đăng ký này khớp toàn bộ hoặc một phần. Người kiểm tra cho rằng không có tên nào là của người cần tìm.
# How far was searched.
sheet-far-number = Mọi số chứng nhận trong sổ đăng ký
sheet-far-nowhere = Không tìm ở đâu: không chứng nhận nào có thể mang số này
sheet-far-name = Mọi tên và tên khác trong sổ đăng ký, cùng các cách viết tương tự, tên gọi tắt và tên nghe giống
sheet-far-name-part = Mọi tên và tên khác trong sổ đăng ký đúng như đã gõ, và những tên có khả năng nhất trong số các tên viết giống hoặc nghe giống
sheet-far-name-typed = Mọi tên và tên khác trong sổ đăng ký, đúng như đã gõ
# Near numbers and names: never results.
sheet-near-number-title = Các số giống số này
sheet-near-number = Các số này khác một chữ số và là của những người khác. Không số nào trong đó là số đã tìm.
sheet-near-number-none = Trong sổ đăng ký không có số nào chỉ khác số này một chữ số.
sheet-near-name-title = Các tên tương tự
sheet-near-name = Đây không phải là các tên khớp. Tên tương tự không có nghĩa là cùng một người.
sheet-near-name-none = Không tìm thấy tên tương tự nào.
sheet-near-unchosen-title = Các tên khớp toàn bộ hoặc một phần
sheet-near-unchosen = Người kiểm tra cho rằng không có tên nào là của người cần tìm.
sheet-near-unread = Không đọc được.
sheet-near-more = Còn { $count } tên hoặc số nữa mà trang này không đủ chỗ để ghi.
sheet-near-more-open = Còn tên hoặc số nữa mà trang này không đủ chỗ để ghi.

### Which path applies to me?

tool-routes-path-return = Trở lại sau khi bị tạm đình chỉ hoặc thu hồi

### Complaints and appeals

tool-complaint-title = Khiếu nại và kháng cáo
tool-complaint-lede = Cách khiếu nại, điều gì xảy ra vào lúc nào, và cách kháng cáo.
tool-complaint-not-advice = Trang này cho biết Bản Hướng dẫn nói gì. Đây không phải là tư vấn pháp lý, và { $issuer } là nơi quyết định, không phải trang này. Những gì quý vị gõ ở đây không rời khỏi thiết bị này.
tool-complaint-noscript = Trình duyệt này đang tắt JavaScript, nên trang này không tính được các ngày. Các bước và thời hạn của từng bước ở bên dưới.
tool-complaint-kind-ethics = Khiếu nại về cách hành xử
tool-complaint-kind-general = Khiếu nại chung
tool-complaint-kind-appeal = Kháng cáo
tool-complaint-about-ethics = Quý vị tin rằng một việc mà một { $title } đã làm trái với bộ quy tắc đạo đức. Bản Hướng dẫn gọi đây là khiếu nại về vi phạm đạo đức. Việc đó có trái với bộ quy tắc hay không thì về sau mới xác định.
tool-complaint-about-general = Quý vị có điều khiếu nại khác gửi đến { $issuer }. Bản Hướng dẫn không nói rõ hơn khiếu nại chung là về điều gì.
tool-complaint-about-appeal = Quý vị yêu cầu { $issuer } xem xét lại một quyết định do nơi này đưa ra.
tool-complaint-ways = Cách gửi
tool-complaint-by-form = Trên mạng
tool-complaint-by-post = Qua bưu điện
tool-complaint-by-email = Qua email
tool-complaint-by-phone = Qua điện thoại
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = có mẫu đơn này. Bản sao Bản Hướng dẫn mà trang mạng này giữ thiếu địa chỉ riêng của mẫu đơn.
tool-complaint-appeal-address = Xin gửi đến địa chỉ dành cho kháng cáo ghi trong mục đó. Nếu quý vị không có email, xin gọi { $issuer } ở số { $phone }: không có cách nào khác được nêu ra.
tool-complaint-appeal-only = Không có cách nào khác được nêu ra. Nếu quý vị không có email, xin gọi { $issuer } ở số { $phone }.
tool-complaint-contents-ethics = Đơn phải có những gì
tool-complaint-contents-general = Đơn phải có những gì
tool-complaint-contents-appeal = Đơn phải có những gì
tool-complaint-who = Họ tên đầy đủ, số điện thoại và địa chỉ email của quý vị.
tool-complaint-what = Lời trình bày rõ ràng về điều quý vị khiếu nại.
tool-complaint-proof = Những gì liên quan: giấy tờ, thư từ hoặc bằng chứng khác.
tool-complaint-appeal-who = Tên, số điện thoại và địa chỉ email của quý vị.
tool-complaint-appeal-what = Lời trình bày rõ ràng về loại kháng cáo: quý vị yêu cầu xem xét lại quyết định nào.
tool-complaint-appeal-proof = Những gì liên quan: giấy tờ, thư từ hoặc bằng chứng khác.
tool-complaint-limits = Những điều nên biết trước
tool-complaint-limit-three-years = Đơn phải được nộp trong vòng ba năm kể từ ngày sự việc xảy ra.
tool-complaint-limit-certified = Chỉ điều tra những gì đã xảy ra trong lúc người đó có chứng nhận.
tool-complaint-limit-decisions = Có thể kháng cáo các quyết định này: từ chối đơn xin chứng nhận, tạm đình chỉ hoặc thu hồi sau một cuộc điều tra, và từ chối đơn xin làm nơi đào tạo.
tool-complaint-limit-renewal = Việc từ chối gia hạn không có trong danh sách đó, nhưng ba chỗ khác của Bản Hướng dẫn có nêu. Nếu quý vị bị từ chối gia hạn, xin gọi ngay { $issuer } ở số { $phone }, và để cho chắc, xin gửi kháng cáo cũng trong 14 ngày đó.
tool-complaint-limit-exam = Quyết định về điều kiện hỗ trợ riêng khi thi cũng không có trong danh sách đó, nhưng thư báo quyết định có nói cách kháng cáo. Xin làm theo lời trong thư.
tool-complaint-limit-final = Điều được quyết định sau khi kháng cáo là quyết định cuối cùng.
tool-complaint-to-letter-ethics = Thư mẫu để sao chép
tool-complaint-to-letter-general = Thư mẫu để sao chép
tool-complaint-to-letter-appeal = Thư mẫu để sao chép
tool-complaint-when = Điều gì xảy ra vào lúc nào
tool-complaint-show = Hiển thị các ngày
tool-complaint-which = Đây là về việc gì?
tool-complaint-date-incident = Ngày sự việc xảy ra
tool-complaint-date-decision = Ngày của quyết định
tool-complaint-date-received = Ngày { $issuer } đã nhận đơn, hoặc sẽ nhận
# The steps, each with how its day is counted.
tool-complaint-step-file = Khiếu nại về cách hành xử phải được nộp trong vòng ba năm kể từ ngày sự việc xảy ra.
tool-complaint-counted-file = Trang này lấy đúng ngày đó ba năm sau làm ngày cuối cùng (28 tháng 2 thay cho 29 tháng 2). Bản Hướng dẫn không nói ngày đó có còn được tính hay không, vì vậy xin nộp sớm hơn.
tool-complaint-step-appeal = Kháng cáo phải được nộp trong vòng 14 ngày sau quyết định.
tool-complaint-counted-appeal = Bản Hướng dẫn không nói đó là loại ngày nào, hoặc bắt đầu từ khi nào. Trang này coi là ngày theo lịch, tính từ ngày của quyết định, dù quý vị biết tin sau đó. Nếu đã qua ngày đó, xin gọi ngay và hỏi.
tool-complaint-step-acknowledged = { $issuer } báo đã nhận trong vòng năm ngày làm việc.
tool-complaint-counted-acknowledged = Tính từ thứ Hai đến thứ Sáu, kể từ ngày sau ngày nhận. Trang này không biết các ngày lễ; mỗi ngày lễ làm thời hạn lùi lại muộn hơn.
tool-complaint-step-notice = Nếu 90 ngày không đủ, { $issuer } báo cho quý vị biết qua email, “ít nhất năm ngày theo lịch tính từ thời hạn điều tra 90 ngày”.
tool-complaint-counted-notice = Lời này không nói rõ là trước hay sau khi hết 90 ngày. Trang này coi là trước: sớm hơn năm ngày.
tool-complaint-step-done = Việc điều tra khiếu nại, hoặc việc xem xét kháng cáo, được hoàn tất trong vòng 90 ngày theo lịch kể từ khi nhận.
tool-complaint-counted-done = Cuối tuần và ngày lễ đều được tính. Ngày thứ nhất là ngày sau ngày nhận.
tool-complaint-step-extended = Nếu thời hạn được kéo dài: có thể thêm tối đa 30 ngày theo lịch.
tool-complaint-counted-extended = Tất cả là 120 ngày theo lịch, tính theo cùng cách đó.
tool-complaint-step-registry = Nếu tình trạng của một chứng nhận thay đổi, sổ đăng ký hiển thị điều đó trong vòng { $hours } giờ.
tool-complaint-counted-registry = Số giờ này bắt đầu từ lúc thay đổi, nên trang này không biết ngày nào cho bước này.
complaint-today = Hôm nay là ngày { $date } theo múi giờ của sổ đăng ký.
complaint-by = Chậm nhất ngày { $date } (còn { $count } ngày)
complaint-by-today = Chậm nhất ngày { $date } (hôm nay)
complaint-by-past = Chậm nhất ngày { $date } (đã qua { $count } ngày)
complaint-needs-incident = Để có ngày, xin nhập ngày sự việc xảy ra.
complaint-needs-decision = Để có ngày, xin nhập ngày của quyết định.
complaint-needs-received = Để có ngày, xin nhập ngày nhận được.
complaint-shown = Các bước bên dưới đã có ngày.
complaint-unreadable = Có một ngày không đọc được. Xin gõ như 2027-03-14 hoặc 3/14/2027 (tháng trước, ngày sau).
complaint-no-day = Trước hết xin gõ một trong các ngày này. Các bước bên dưới được tính từ ngày đó.
complaint-doubt-incident-ahead = Ngày sự việc xảy ra nằm trong tương lai. Xin kiểm tra lại.
complaint-doubt-decision-ahead = Ngày của quyết định nằm trong tương lai. Xin kiểm tra lại.
complaint-doubt-incident-after = Không thể nhận được đơn trước khi sự việc xảy ra. Xin kiểm tra lại cả hai ngày.
complaint-doubt-decision-after = Không thể nhận được kháng cáo trước khi có quyết định. Xin kiểm tra lại cả hai ngày.
complaint-doubt-late-file = Theo cách tính này, đơn được nhận sau ngày cuối cùng để nộp. Chỉ nơi quản lý sổ đăng ký mới có thể nói là có quá trễ hay không: xin gọi và hỏi.
complaint-doubt-late-appeal = Theo cách tính này, kháng cáo được nhận sau 14 ngày. Bản Hướng dẫn để ngỏ cách tính các ngày đó: xin gọi và hỏi.
tool-complaint-letters = Các thư mẫu để sao chép
tool-complaint-letters-how = Xin sao chép một thư và điền vào chỗ trống. Xin viết điều chính quý vị đã thấy hoặc nghe, và chỗ nào do người khác kể lại thì xin nói rõ. Xin bỏ những gì không cần thiết, nhất là về sức khỏe của người khác.
tool-complaint-letter-ethics-title = Khiếu nại về cách hành xử
tool-complaint-letter-general-title = Khiếu nại chung
tool-complaint-letter-appeal-title = Kháng cáo
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    { $address }

    Ngày: ____________________

    Khiếu nại về vi phạm đạo đức

    Họ tên đầy đủ của tôi: ____________________
    Số điện thoại của tôi: ____________________
    Địa chỉ email của tôi: ____________________

    Người mà đơn này nói đến: ____________________
    Số chứng nhận, nếu tôi biết: ____________________
    Chủ lao động hoặc nơi làm việc, nếu tôi biết: ____________________

    Điều gì đã xảy ra: ____________________
    Khi nào: ____________________
    Ở đâu: ____________________
    Chính tôi đã thấy hoặc nghe điều này / Tôi được nghe kể từ: ____________________
    Còn ai khác có mặt ở đó: ____________________
    Phần của bộ quy tắc đạo đức mà tôi nghĩ là có liên quan, nếu tôi biết: ____________________

    Tôi gửi kèm (giấy tờ, thư từ, bằng chứng khác): ____________________

    Xin xác nhận là quý vị đã nhận được khiếu nại này.

    Chữ ký: ____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    { $address }

    Ngày: ____________________

    Khiếu nại chung

    Họ tên đầy đủ của tôi: ____________________
    Số điện thoại của tôi: ____________________
    Địa chỉ email của tôi: ____________________

    Điều tôi khiếu nại: ____________________
    Xảy ra khi nào: ____________________
    Điều tôi xin quý vị làm: ____________________

    Tôi gửi kèm (giấy tờ, thư từ, bằng chứng khác): ____________________

    Xin xác nhận là quý vị đã nhận được khiếu nại này.

    Chữ ký: ____________________
tool-complaint-letter-appeal =
    { $issuer }

    Ngày: ____________________

    Kháng cáo

    Tên của tôi: ____________________
    Số điện thoại của tôi: ____________________
    Địa chỉ email của tôi: ____________________
    Số chứng nhận hoặc số đơn của tôi, nếu tôi có: ____________________

    Loại kháng cáo, quyết định mà tôi xin xem xét lại (từ chối đơn, tạm đình chỉ, thu hồi, khác): ____________________
    Ngày của quyết định đó: ____________________
    Ngày tôi nhận được quyết định: ____________________

    Vì sao tôi xin xem xét lại: ____________________

    Tôi đính kèm (giấy tờ, thư từ, bằng chứng khác): ____________________

    Xin xác nhận là quý vị đã nhận được kháng cáo này.
tool-complaint-copy = Sao chép thư này
# Where this page is not in English.
tool-complaint-letter-language = Bản Hướng dẫn không nói quý vị được viết bằng những ngôn ngữ nào. Bên dưới mỗi thư có cùng thư đó bằng tiếng Anh. Để hỏi, xin gọi { $issuer } ở số { $phone }.
tool-complaint-letter-english = Cùng thư này bằng tiếng Anh
tool-complaint-save = Lưu thành tập tin văn bản
complaint-copied = Đã sao chép.
complaint-copy-failed = Trình duyệt này không cho trang này sao chép. Thư đã được chọn sẵn: xin quý vị tự sao chép.
tool-complaint-unsaid-days = Bản Hướng dẫn không nói 14 ngày để kháng cáo là ngày theo lịch hay ngày làm việc.
tool-complaint-unsaid-begin = Không nói các ngày này bắt đầu khi quyết định được đưa ra, được gửi đi hay được nhận.
tool-complaint-unsaid-notice = Không nói tin báo kéo dài thời hạn đến trước hay sau khi hết 90 ngày.
tool-complaint-unsaid-told = Bản Hướng dẫn nói rằng người có chứng nhận được báo kết quả của khiếu nại. Bản Hướng dẫn không nói rằng người khiếu nại cũng được báo. Xin gọi { $issuer } ở số { $phone } để hỏi.
tool-complaint-unsaid-nameless = Bản Hướng dẫn đòi hỏi họ tên đầy đủ của quý vị. Không nói khiếu nại không có tên thì sẽ ra sao, hoặc tên của quý vị có được giữ kín với người bị khiếu nại hay không.
tool-complaint-unsaid-shown = Không nói sổ đăng ký hiển thị “Đang được điều tra” từ khi nào đến khi nào.
tool-complaint-unsaid-holidays = Không nói những ngày lễ nào không được tính vào ngày làm việc.
tool-complaint-to-help = Câu trả lời của sổ đăng ký này có nghĩa gì với quý vị, và bây giờ làm gì

### What now?

verify-title = Kiểm tra bản chứng minh đã lưu
verify-link = Để kiểm tra bản chứng minh đã lưu trước đây:
tool-help-title = Bây giờ làm gì?
tool-help-lede = Câu trả lời có nghĩa gì với quý vị, và nên làm gì tiếp theo.
tool-help-contents = Sổ đăng ký đã nói gì?
tool-help-means = Điều đó có nghĩa gì
tool-help-you = Quý vị có thể làm gì
tool-help-own = Nếu đó là hồ sơ của chính quý vị
tool-help-danger-title = Nếu có người gặp nguy hiểm
tool-help-danger = Xin gọi 911 ngay bây giờ. Sổ đăng ký này và { $issuer } không phải là dịch vụ cấp cứu, và khiếu nại mất nhiều tuần hoặc nhiều tháng.
tool-help-danger-after = Khi mọi người đã an toàn, quý vị có thể cho { $issuer } biết điều gì đã xảy ra, bằng thư hoặc qua điện thoại.
# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = Không tìm thấy
tool-help-not-found-means-listed = Mỗi chứng nhận do { $issuer } cấp đều có trong danh sách cùng với tình trạng của nó. Một số hoặc tên không tìm thấy không nói điều gì xấu về ai: nhiều khi chỉ là được viết khác đi.
tool-help-not-found-means-name = Sổ đăng ký ghi họ tên đầy đủ theo giấy tờ. Người đó có thể dùng tên khác, hoặc tên gọi tắt.
tool-help-not-found-means-new = Một chứng nhận mới có thể mất đến { $hours } giờ mới xuất hiện.
tool-help-not-found-means-other = Chứng nhận của các tiểu bang khác và giấy chứng nhận chỉ cho một khóa đào tạo không có trong sổ đăng ký này.
tool-help-not-found-means-withheld = Một số tên không được hiển thị vì sự an toàn của một người. Chứng nhận như vậy chỉ tìm được bằng số.
tool-help-not-found-do-certificate = Xin người đó cho xem giấy chứng nhận. Trên giấy có số, họ tên đầy đủ theo giấy tờ, ngày cấp, giấy có hiệu lực đến ngày nào, và ai đã cấp.
tool-help-not-found-do-number = Tìm lại bằng số đó, từng chữ số một.
tool-help-not-found-do-call = Vẫn không tìm thấy? Xin gọi { $issuer } ở số { $phone } trước khi quý vị quyết định điều gì. Để lưu lại điều quý vị đã tìm, xin in một tờ.
tool-help-not-found-sheet = In một tờ cho “không tìm thấy”
tool-help-investigation-title = Đang được điều tra
tool-help-investigation-means-valid = Chứng nhận vẫn có hiệu lực đến hết ngày hết hạn.
tool-help-investigation-means-finding = { $issuer } đang xem xét một đơn khiếu nại. Chưa có kết luận nào bất lợi cho người này: chỉ được áp dụng biện pháp sau khi đã điều tra đầy đủ.
tool-help-investigation-means-unsaid = Bản Hướng dẫn không nói rằng trong thời gian đó người này phải ngừng làm việc, hoặc khiếu nại là về điều gì.
tool-help-investigation-do-decide = Quý vị có thể tiếp tục làm việc với người này. Nếu quý vị không yên tâm, quý vị cũng có thể xin người khác; ở đây quý vị không cần nói lý do.
tool-help-investigation-do-again = Xin tìm lại hồ sơ sau này. Cuộc điều tra phải xong trong vòng 90 ngày theo lịch, hoặc 120 ngày nếu được kéo dài.
tool-help-investigation-do-know = Nếu quý vị biết điều gì quan trọng, xin cho { $issuer } biết.
tool-help-investigation-own-days = Quý vị có thể tính xem chậm nhất đến ngày nào thì có câu trả lời.
tool-help-investigation-own-appeal = Nếu sau đó có việc tạm đình chỉ hoặc thu hồi, quý vị có thể kháng cáo.
tool-help-suspended-title = Tạm đình chỉ
tool-help-suspended-means-valid = Giấy chứng nhận bị tạm đình chỉ không phải là giấy có hiệu lực, dù ngày hết hạn ghi thế nào.
tool-help-suspended-means-after = Việc tạm đình chỉ đến sau khi đã điều tra đầy đủ. Sổ đăng ký không nói vì sao, hoặc trong bao lâu.
tool-help-suspended-do-services = Dịch vụ với tư cách chuyên viên có chứng nhận cần chứng nhận có hiệu lực. Xin hỏi chủ lao động hoặc chương trình của người này xem ai có thể giúp quý vị thay thế.
tool-help-suspended-do-employer = Nếu quý vị là chủ lao động: hiện nay không được giới thiệu người này là người có chứng nhận.
tool-help-suspended-do-told = Tin tạm đình chỉ được gửi qua email cho người này, và cho chủ lao động của người này vào lúc có khiếu nại.
tool-help-suspended-do-again = Xin tìm lại hồ sơ trước khi quý vị dựa vào câu trả lời này: việc phục hồi được hiển thị trong vòng 72 giờ.
tool-help-suspended-own-appeal = Quý vị có thể kháng cáo trong vòng 14 ngày sau quyết định.
tool-help-suspended-own-return = Con đường trở lại có ghi trong thư báo biện pháp gửi cho quý vị và trong các quy định về việc trở lại tình trạng tốt.
tool-help-revoked-title = Đã thu hồi
tool-help-revoked-means-valid = Giấy chứng nhận đã thu hồi không phải là giấy có hiệu lực.
tool-help-revoked-means-after = Việc thu hồi đến sau khi đã điều tra đầy đủ. Sổ đăng ký không nói vì sao.
tool-help-revoked-do-services = Dịch vụ với tư cách chuyên viên có chứng nhận cần chứng nhận có hiệu lực. Xin hỏi chủ lao động hoặc chương trình của người này xem ai có thể giúp quý vị thay thế.
tool-help-revoked-do-employer = Nếu quý vị là chủ lao động: không được giới thiệu người này là người có chứng nhận.
tool-help-revoked-own-appeal = Quý vị có thể kháng cáo trong vòng 14 ngày sau quyết định.
tool-help-revoked-own-return = Bản Hướng dẫn có nói đến việc trở lại sau khi bị thu hồi, nhưng những việc thu hồi được liệt kê trong đó là vĩnh viễn. Xin hỏi { $issuer } ở số { $phone }.
tool-help-expired-title = Hết hạn
tool-help-expired-means-valid = Đến ngày hết hạn, chứng nhận vẫn không được gia hạn. Hiện nay chứng nhận không có hiệu lực.
tool-help-expired-means-nothing = Điều này không nói gì về việc người đó đã làm việc ra sao. Chứng nhận cũng chấm dứt khi một người đã chuyển sang việc khác, hoặc lỡ một ngày hạn.
tool-help-expired-do-ask = Xin hỏi người đó: có thể một chứng nhận mới hoặc việc phục hồi đang được tiến hành. Một thay đổi có thể mất đến { $hours } giờ mới xuất hiện.
tool-help-expired-do-employer = Nếu quý vị là chủ lao động: không được giới thiệu người này là người có chứng nhận cho đến khi sổ đăng ký lại ghi như vậy.
tool-help-expired-do-call = Nếu người đó đưa cho quý vị xem giấy chứng nhận còn hiệu lực, xin gọi { $issuer } ở số { $phone }.
tool-help-expired-own-less = Chưa đầy bốn năm? Quý vị có thể được phục hồi chứng nhận. Hơn bốn năm? Quý vị nộp đơn lại từ đầu.
tool-help-expired-own-paths = Cả hai con đường, cần những gì và tốn bao nhiêu
tool-help-being-corrected-title = Đang được sửa
tool-help-being-corrected-means = Dữ liệu của sổ đăng ký về chứng nhận này có chỗ sai, và đang được sửa. Cho đến lúc sửa xong, không thể kết luận được điều gì, dù có lợi hay bất lợi cho người này.
tool-help-being-corrected-do = Xin gọi { $issuer } ở số { $phone } để có câu trả lời hôm nay.
tool-help-no-longer-listed-title = Không còn trong danh sách
tool-help-no-longer-listed-means = Trước đây chứng nhận này có trong sổ đăng ký và nay không còn nữa. Trang này không cho biết lý do. Trang này không xác nhận chứng nhận đang ở tình trạng tốt.
tool-help-no-longer-listed-do = Nếu có người đưa cho quý vị xem giấy chứng nhận mang số này, xin gọi { $issuer } ở số { $phone }.
tool-help-active-title = Đây có phải là người trước mặt tôi không?
tool-help-active-means-same = Sổ đăng ký không có hình, không có địa chỉ và không có ngày sinh. Trùng tên không có nghĩa là cùng một người.
tool-help-active-do-number = Xin hỏi số chứng nhận và tìm số đó. Mỗi số chỉ thuộc về một chứng nhận.
tool-help-active-do-name = So họ tên đầy đủ theo giấy tờ với giấy tờ tùy thân có hình. Có người làm việc với tên khác; xin hỏi tên nào ghi trên giấy chứng nhận.
tool-help-active-do-dates = So các ngày trên giấy chứng nhận với các ngày trong hồ sơ.
tool-help-active-do-call = Nếu có điều gì không khớp, xin gọi { $issuer } ở số { $phone }. Có thể đó chỉ là chỗ viết sai.
tool-help-active-do-advert = Để kiểm tra những gì một người nói về mình trong quảng cáo hoặc trong phần ký tên, xin dùng phần kiểm tra quảng cáo.
tool-help-active-advert-link = Kiểm tra một quảng cáo
tool-help-ring-title = Gọi ai, và khi nào
tool-help-ring-danger = Có người đang gặp nguy hiểm: gọi 911, ngay bây giờ.
tool-help-ring-record = Hồ sơ không rõ hoặc không có, hoặc giấy chứng nhận và hồ sơ không khớp nhau: gọi { $issuer } ở số { $phone }, trước khi quý vị dựa vào bên nào.
tool-help-ring-concern = Điều một chuyên viên đã làm khiến quý vị lo ngại: xin khiếu nại, bằng thư hoặc qua điện thoại. Có ba năm để khiếu nại về cách hành xử.
tool-help-ring-decision = Quý vị không đồng ý với một quyết định về chứng nhận của chính mình: xin kháng cáo trong vòng 14 ngày.
tool-help-ring-hours = Bản Hướng dẫn không nói điện thoại được trả lời vào những giờ nào. Nếu không ai trả lời, xin viết thư.
tool-help-language-title = Bằng ngôn ngữ của quý vị, hoặc ở dạng khác
tool-help-language-interpreter = Quý vị muốn nói ngôn ngữ khác? Xin gọi { $issuer } ở số { $phone }, nói tên ngôn ngữ của quý vị bằng tiếng Anh (ví dụ: Vietnamese), và xin thông dịch viên. Người quý vị tin cậy có thể cùng gọi với quý vị.
tool-help-language-unsaid = Bản Hướng dẫn không cho biết qua điện thoại có nói những ngôn ngữ nào.
tool-help-language-relay = Quý vị bị điếc hoặc khó nghe, hoặc khó nói? Xin bấm 711, dịch vụ chuyển tiếp cuộc gọi (relay). Dịch vụ này không tốn tiền: có người ở đó gọi số giúp quý vị và chuyển lời của mỗi bên. Ở California, dịch vụ này có bằng tiếng Anh và tiếng Tây Ban Nha.
tool-help-language-print = Quý vị cần chữ in lớn, chữ nổi hoặc bản thu âm? Xin hỏi { $issuer }. Trên trang mạng này, quý vị có thể phóng to mỗi trang trong trình duyệt trước khi đọc hoặc in.
tool-help-to-complain = Cách khiếu nại
tool-help-to-appeal = Cách kháng cáo
tool-help-new-title = Chứng nhận mới hoặc có thay đổi
tool-help-new-promise = Trang mạng này hứa rằng một thay đổi sẽ xuất hiện trong vòng { $hours } giờ. Mỗi câu trả lời đều cho biết dữ liệu tính đến lúc nào.
tool-help-new-rule = Bản Hướng dẫn cho { $issuer } 72 giờ đối với các biện pháp và việc phục hồi. Bản Hướng dẫn không nêu thời gian nào cho chứng nhận lần đầu.
tool-help-new-after = Nếu đã hết số giờ đó mà thay đổi chưa xuất hiện, xin gọi { $issuer } ở số { $phone }.
tool-help-wrong-title = Hồ sơ của tôi bị sai
tool-help-wrong-duty = { $issuer } phải giữ cho sổ đăng ký chính xác và cập nhật. Bản Hướng dẫn không nói cách xin sửa.
tool-help-wrong-correct-title = Để xin sửa
tool-help-wrong-correct-write = Xin viết thư đến { $issuer }, ghi số chứng nhận của quý vị, hồ sơ đang ghi gì, và lẽ ra phải ghi gì. Nếu được, xin dùng địa chỉ email mà quý vị đã đăng ký.
tool-help-wrong-correct-proof = Xin hỏi cần giấy tờ nào để chứng minh trước khi quý vị gửi bản sao giấy tờ tùy thân. Đừng gửi giấy tờ nào mà không ai yêu cầu.
tool-help-wrong-correct-decision = Nếu hồ sơ ghi đúng như đã quyết định và quý vị không đồng ý với quyết định đó, xin kháng cáo thay vì xin sửa.
tool-help-wrong-name-title = Nếu quý vị đã đổi tên
tool-help-wrong-name = Sổ đăng ký hiển thị họ tên đầy đủ theo giấy tờ. Bản Hướng dẫn không nói cách đổi tên, hoặc tên cũ có còn được nhìn thấy hay không. Xin hỏi { $issuer } ở số { $phone } về cả hai điều.
tool-help-wrong-name-other = Khi sổ đăng ký có các tên khác của một người, các tên đó được hiển thị trong hồ sơ, và cũng có thể tìm người đó bằng các tên này. Xin cho biết những tên nào của quý vị nên có ở đó.
tool-help-wrong-safety-title = Nếu không được để ai tìm thấy tên của quý vị
tool-help-wrong-safety = Bản Hướng dẫn không nói thông tin của một người có thể không được hiển thị hay không. Trang mạng này làm được điều đó: khi ấy hồ sơ có số, các ngày và tình trạng, và không có tên.
tool-help-wrong-safety-call = Xin gọi { $issuer } ở số { $phone } và nói rằng quý vị có thể gặp nguy hiểm. Quý vị không cần viết lý do trong email.
tool-help-wrong-safety-danger = Nếu quý vị đang gặp nguy hiểm ngay bây giờ, xin gọi 911 trước.
tool-help-wrong-meanwhile = Những bản sao mà người khác đã làm từ sổ đăng ký này chỉ thay đổi khi họ lấy lại dữ liệu.

## The parts of this site, in every state

style-title = Các phần của trang mạng này
style-lede = Mọi phần của các trang, trong mọi trạng thái có thể có. Dành cho những người làm và kiểm tra trang mạng này; những người nêu trong đó không có thật.
