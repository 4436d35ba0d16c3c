# What the pages say in Persian (Farsi). en.ftl says what each message is for.
# Translated by a computer; no speaker has read it yet.

## This language

# Its name as its own speakers write it.
language-name = فارسی
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 1,234,567

## Choosing a language, and what is not in it

languages-label = زبان
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = این صفحه را کامپیوتر ترجمه کرده است و هنوز هیچ فارسی‌زبانی آن را بررسی نکرده است. اگر چیزی نامفهوم یا مهم است، صفحهٔ انگلیسی را ملاک بگیرید یا با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
translated-link = این صفحه به انگلیسی
# Behind a link to a page that there is only in English.
english-only = (به انگلیسی)
# Before the official English words of a status, below their translation.
official-english = متن رسمی، به انگلیسی:
# Below what this site says about the rules in another language.
summary-note = این خلاصه‌ای به زبان سادهٔ خودمان است و رسمی نیست. متن رسمی به انگلیسی است؛ لینک‌ها شما را به آن می‌رسانند.

## What every page has

skip = رفتن به متن اصلی
fictional = اطلاعات ساختگی: افرادی که در این دفتر ثبت هستند وجود ندارند.
nav-label = صفحه‌های اصلی
nav-search = جستجو
nav-browse = مرور
nav-code = آیین‌نامهٔ اخلاق حرفه‌ای
nav-guidelines = مقررات
contents-label = فهرست مطالب
footer-issuer = { $registry }. این دفتر ثبت را { $issuer } نگه می‌دارد.
footer-phone = تلفن کنید:
footer-email = به این آدرس بنویسید:
footer-website = وب‌سایت { $issuer }
footer-language = مترجم شفاهی، سرویس رلهٔ تلفنی، چاپ درشت
contact-post = با پست:
rule-link = بخش { $rule }

## What search engines show under a page's title

describe-home = با نام یا شماره ببینید که آیا کسی { $title } است و آیا گواهی او امروز معتبر است.
describe-status = هر وضعیت در { $registry } چه معنایی دارد، از فعال تا لغوشده، و چه اجازه‌ای می‌دهد.

## Home

home-lede = ببینید که آیا کسی { $title } است و آیا گواهی او امروز معتبر است.
search-label = نام یا شمارهٔ گواهی
search-button = جستجو
search-noscript = جعبهٔ جستجو به JavaScript نیاز دارد که در این مرورگر خاموش است. می‌توانید همین پرونده‌ها را در پایین مرور کنید.
browse-by-name = مرور بر اساس نام
browse-by-number = مرور بر اساس شماره
door-public = می‌خواهم دربارهٔ کسی بررسی کنم
door-public-status = هر وضعیت چه معنایی دارد
door-public-actions = گواهی‌های تعلیق‌شده و لغوشده
door-public-limits = آنچه این دفتر ثبت نمی‌تواند به شما بگوید
door-public-complain = مطرح کردن نگرانی دربارهٔ یک متخصص
door-public-help = هر پاسخ برای شما چه معنایی دارد
home-nobody = پیدا نشد؟ معنای آن چیست و حالا چه کنید
door-specialist = من متخصص هستم
door-specialist-code = آیین‌نامهٔ اخلاق حرفه‌ای
door-specialist-correct = اصلاح پروندهٔ من
door-specialist-dates = تاریخ‌های من: تمدید و انقضا
door-specialist-routes = کدام راه به من مربوط است؟
door-employer = من کارفرما هستم
door-employer-file = بایگانی کردن یک پاسخ
door-employer-advert = بررسی یک آگهی
door-employer-staff = بررسی فهرست کارکنان
door-employer-sanctions = تنبیه‌های انضباطی، قاعده به قاعده
search-problem = جستجو شروع نشد. لطفاً صفحه را دوباره باز کنید، پرونده‌ها را در پایین مرور کنید یا با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
record-problem = این صفحه نتوانست تاریخ امروز را بررسی کند. تاریخ‌هایی را که در صفحه آمده است ملاک بگیرید یا با { $issuer } به شمارهٔ { $phone } تماس بگیرید.

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = نام این شخص برای امنیت خودش نشان داده نمی‌شود. هر چیز دیگر در اینجا همان است که در دفتر ثبت آمده است: شماره را با شمارهٔ روی گواهینامهٔ شخص مقایسه کنید.
fact-active = تاریخ فعال شدن گواهی
fact-expires = تاریخ انقضا
fact-status = وضعیت در دفتر ثبت
fact-action = اقدام‌های انجام‌شده
fact-changed = آخرین تغییر وضعیت
fact-other-names = نام‌های دیگر
fact-ended = اقدام قبلی
fact-specializations = آموزش تخصصی
fact-status-meaning = معنای این وضعیت
fact-action-meaning = معنای این اقدام
meaning-title = این یعنی چه
meaning-more = بیشتر دربارهٔ این وضعیت
meaning-active = این گواهی تا پایان روز تاریخ انقضا معتبر است و هیچ تنبیه انضباطی برای آن ثبت نشده است. پس از آن روز منقضی است، مگر اینکه تمدید شده باشد.
meaning-active-under-investigation = این گواهی تا پایان روز تاریخ انقضا معتبر است. { $issuer } در حال رسیدگی به یک شکایت است. هیچ نتیجه‌ای علیه این شخص گرفته نشده است.
meaning-suspended = { $issuer } این گواهی را تعلیق کرده است. گواهی تعلیق‌شده معتبر نیست، تاریخ انقضای آن هرچه باشد.
meaning-revoked = { $issuer } این گواهی را پس گرفته است. گواهی لغوشده معتبر نیست.
meaning-expired = این گواهی تا تاریخ انقضای آن تمدید نشد، پس دیگر معتبر نیست. این چیزی دربارهٔ طرز کار این شخص نمی‌گوید.
meaning-being-corrected = در اطلاعات دفتر ثبت دربارهٔ این گواهی اشتباهی هست و { $issuer } در حال اصلاح آن است. تا آن زمان این صفحه نمی‌تواند بگوید که گواهی معتبر است یا نه. این اشتباه چیزی دربارهٔ خود شخص نمی‌گوید.
meaning-no-longer-listed = این گواهی قبلاً در فهرست دفتر ثبت بود و { $issuer } آن را از فهرست برداشته است. این صفحه نمی‌گوید چرا. این صفحه خوب بودن وضعیت را تأیید نمی‌کند.
next-title = حالا چه کاری می‌توانید بکنید
next-link = برای برگشتن به این پرونده:
next-link-words = لینک دائمی آن
next-sheet = برای بایگانی این پاسخ، همراه با زمان بررسی، کدی برای اسکن و جای نوشتن برای بررسی‌کننده:
next-print = برای نگه داشتن این پاسخ، این صفحه را چاپ کنید یا به صورت PDF ذخیره کنید. در یک برگه جا می‌شود.
next-mistake = اگر چیزی در اینجا درست نیست، به این آدرس بنویسید:
next-call = اگر سؤالی دارید، با { $issuer } تماس بگیرید:
next-complain = اگر اتفاقی افتاده است که شما را نگران می‌کند:
next-complain-link = چگونه نگرانی خود را مطرح کنید
next-own = این پروندهٔ خود شماست؟ حواستان به تاریخ‌های آن باشد:
next-help = این پاسخ برای شما چه معنایی دارد:
next-help-link = حالا چه کنم؟
# From a record to its rules.
in-force-sanctions = تنبیه‌های انضباطی، قاعده به قاعده
in-force-code = آیین‌نامهٔ اخلاق حرفه‌ای
in-force-how = نسخهٔ مقررات چگونه پیدا می‌شود
record-view-title = پرونده – { $registry }
record-view-heading = پرونده
record-view-noscript = این لینک به JavaScript نیاز دارد که در این مرورگر خاموش است. می‌توانید همین پرونده را با شماره‌اش پیدا کنید.
record-view-search = جستجوی شخص دیگر

## The age of the data

as-of-title = این اطلاعات مال چه زمانی است
as-of-data = اطلاعات دفتر ثبت، آن‌طور که در این زمان بود: { $moment } ({ $zone }).
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] وقت غرب امریکا
    [Denver] وقت کوهستانی امریکا
    [Chicago] وقت مرکز امریکا
    [New_York] وقت شرق امریکا
   *[other] وقت { $place }
}
as-of-due = به‌روزرسانی بعدی باید تا این زمان انجام شود: { $moment }.
as-of-late = پس از آن زمان، پیش از آنکه به آنچه اینجا نشان داده می‌شود تکیه کنید، تلفن کنید.
moment-morning = { $date }، ساعت { $hour }:{ $minute } قبل از ظهر
moment-afternoon = { $date }، ساعت { $hour }:{ $minute } بعد از ظهر

## The copies of the code beside each other, and our own tables

copies-compare = مقایسهٔ کپی‌ها

## What a status means

status-title = هر وضعیت چه معنایی دارد
status-lede = دفتر ثبت یکی از هفت حالت را نشان می‌دهد. این حالت از روی آنچه ثبت شده و از روی تاریخ امروز معلوم می‌شود.
standing-name-active = فعال
standing-name-active-under-investigation = فعال، تحت تحقیق
standing-name-expired = منقضی
standing-name-suspended = تعلیق‌شده
standing-name-revoked = لغوشده
standing-name-being-corrected = در حال اصلاح
standing-name-no-longer-listed = دیگر در فهرست نیست
standing-when-active = وقتی نشان داده می‌شود که وضعیت ثبت‌شده فعال است، هیچ اقدامی انجام نشده است و تاریخ انقضا نگذشته است.
standing-when-active-under-investigation = وقتی نشان داده می‌شود که وضعیت ثبت‌شده فعال است، تاریخ انقضا نگذشته است و اقدام ثبت‌شده «تحقیق» است. تحقیق به معنای نتیجه‌گیری نیست.
standing-when-expired = از روز بعد از تاریخ انقضا نشان داده می‌شود، هر چیز دیگری هم که ثبت شده باشد، مگر اینکه گواهی تعلیق یا لغو شده باشد.
standing-when-suspended = وقتی نشان داده می‌شود که وضعیت یا اقدام ثبت‌شده «تعلیق گواهی» است. حتی پس از تاریخ انقضا هم همین‌طور می‌ماند، تا وقتی که پرونده تغییر کند.
standing-when-revoked = وقتی نشان داده می‌شود که وضعیت یا اقدام ثبت‌شده «لغو گواهی» است.
standing-when-being-corrected = وقتی نشان داده می‌شود که اطلاعات دفتر ثبت دربارهٔ یک شخص خوانده نمی‌شود و چیز جدی‌تری هم معلوم نیست. اگر معلوم باشد که گواهی شخص تعلیق‌شده، لغوشده یا منقضی است، همان نشان داده می‌شود، با یادداشتی که می‌گوید پرونده در حال اصلاح است.
standing-when-no-longer-listed = وقتی نشان داده می‌شود که شماره‌ای قبلاً در دفتر ثبت بود و دیگر نیست.
# What a standing lets the person do. Only what the Guidelines say.
allows-active = این گواهینامه معتبر است. شخص می‌تواند با عنوان و شمارهٔ خود، خودش را دارای گواهی معرفی کند و تبلیغ کند.
allows-active-under-investigation = گواهینامه هنوز معتبر است. فقط پس از تحقیق کامل می‌توان اقدامی کرد. دستورالعمل نمی‌گوید که شخص در این مدت باید کار یا تبلیغ را متوقف کند.
allows-expired = گواهینامهٔ منقضی معتبر نیست، پس شخص نباید آن را مثل گواهینامهٔ معتبر نشان بدهد یا تبلیغ کند. دیگر نمی‌توان آن را تمدید کرد؛ مقررات برقراری دوباره می‌گوید که راه بازگشت چیست.
allows-suspended = گواهینامهٔ تعلیق‌شده معتبر نیست، پس شخص نباید آن را مثل گواهینامهٔ معتبر نشان بدهد یا تبلیغ کند. برای این تصمیم می‌توان درخواست تجدیدنظر داد.
allows-revoked = گواهینامهٔ لغوشده معتبر نیست، پس شخص نباید آن را مثل گواهینامهٔ معتبر نشان بدهد یا تبلیغ کند. برای این تصمیم می‌توان درخواست تجدیدنظر داد.
allows-being-corrected = از این صفحه نمی‌توان هیچ نتیجه‌ای گرفت، نه به نفع شخص و نه علیه او. پیش از آنکه به آن تکیه کنید، بپرسید.
allows-no-longer-listed = دستورالعمل می‌گوید که هر گواهی در فهرست می‌آید. شماره‌ای را که در فهرست نیست گواهینامهٔ معتبر به حساب نیاورید؛ اگر شخص چنین شماره‌ای به شما نشان داد، بپرسید.
pairs-title = کدام ترکیب‌ها ممکن است
pairs-lede = هر پرونده یک وضعیت و یک اقدام دارد. هر کدام که جدی‌تر است تعیین می‌کند که چه چیزی نشان داده شود. بعضی ترکیب‌ها با هم نمی‌خوانند و رد می‌شوند.
pairs-refuse = تا وقتی که در اطلاعات دفتر ثبت ترکیب ردشده‌ای هست، این اطلاعات اصلاً منتشر نمی‌شود و این وب‌سایت همان چیزی را که قبلاً نشان می‌داد نگه می‌دارد.
pairs-hold = پرونده‌ای که ترکیب ردشده دارد، تا وقتی که دفتر ثبت آن را درست کند، به صورت «در حال اصلاح» یا به صورت هر کدام از آن دو که جدی‌تر است نشان داده می‌شود.
pairs-caption = برای هر وضعیت و اقدام چه چیزی نشان داده می‌شود
pairs-status = وضعیت ثبت‌شده
pairs-action = اقدام «{ $action }»
pair-refused = ردشده
pair-active = فعال؛ پس از تاریخ انقضا، منقضی
pair-active-under-investigation = فعال، تحت تحقیق؛ پس از تاریخ انقضا، منقضی
pair-expired = منقضی
pair-suspended = تعلیق‌شده
pair-revoked = لغوشده
kept-title = هر چیز چه مدت می‌ماند
kept-unlisted = { $days ->
    [0] شماره‌ای که از فهرست برداشته شود، از به‌روزرسانی بعدی به بعد دیگر نشان داده نمی‌شود.
    [one] شماره‌ای که از فهرست برداشته شود، یک روز با عبارت «دیگر در فهرست نیست» نشان داده می‌شود.
   *[other] شماره‌ای که از فهرست برداشته شود، { $days } روز با عبارت «دیگر در فهرست نیست» نشان داده می‌شود، فقط با نام و بدون هیچ چیز دیگر. پس از آن دیگر نشان داده نمی‌شود.
}
kept-ended = { $days ->
    [0] وقتی تعلیق یا لغو گواهی تمام شود، دیگر جزو اطلاعات پرونده نیست.
    [one] وقتی تعلیق یا لغو گواهی تمام شود، پرونده یک روز این را می‌گوید.
   *[other] وقتی تعلیق یا لغو گواهی تمام شود، پرونده { $days } روز این را می‌گوید. پس از آن دیگر نشان داده نمی‌شود.
}
kept-changes = { $days ->
    [0] فهرستی از تغییرهای وضعیت نگه داشته نمی‌شود.
    [one] صفحهٔ تغییرها و تاریخچهٔ خود پرونده یک روز می‌گویند که وضعیتی تغییر کرده است، همین‌طور وقتی که تعلیق یا لغو گواهی تمام شده باشد.
   *[other] صفحهٔ تغییرها و تاریخچهٔ خود پرونده { $days } روز می‌گویند که وضعیتی تغییر کرده است، همین‌طور وقتی که تعلیق یا لغو گواهی تمام شده باشد. پس از آن دیگر نشان داده نمی‌شود.
}
kept-investigation = وقتی تحقیقی بدون هیچ اقدامی تمام شود، هیچ چیز از آن در اینجا نشان داده یا نگه داشته نمی‌شود.
actions-taken-title = هر اقدام چه معنایی دارد
action-means-none = امروز هیچ اقدامی ثبت نشده است. این چیزی دربارهٔ آنچه قبلاً ثبت شده بود نمی‌گوید.
action-means-under-investigation = { $issuer } در حال رسیدگی به یک شکایت است. هیچ نتیجه‌ای گرفته نشده است و اعتبار گواهی همان است که وضعیت و تاریخ‌های آن می‌گوید.
action-means-suspended = پس از تحقیق کامل، { $issuer } این گواهی را تعلیق کرده است. تا وقتی که تعلیق ادامه دارد، گواهی معتبر نیست. برای این تصمیم می‌توان درخواست تجدیدنظر داد.
action-means-revoked = پس از تحقیق کامل، { $issuer } این گواهی را پس گرفته است. این گواهی معتبر نیست. برای این تصمیم می‌توان درخواست تجدیدنظر داد.
in-force-title = کدام نسخهٔ مقررات
in-force-rule = اگر اقدامی انجام شده باشد، پروندهٔ آن به نسخه‌ای لینک می‌دهد که در آن روز اجرا می‌شد: تازه‌ترین نسخه‌ای که همان تاریخ یا تاریخی پیش از آن را دارد. هر پروندهٔ دیگر به نسخه‌ای لینک می‌دهد که این وب‌سایت از آن پیروی می‌کند.
in-force-edition = نسخهٔ { $edition }، به تاریخ { $dated }:
in-force-edition-undated = نسخهٔ { $edition }، که تاریخ ندارد:
in-force-others = این وب‌سایت کپی‌هایی از آیین‌نامه را هم نگه می‌دارد که تاریخ ندارند. نمی‌تواند بگوید که آن‌ها در چه روزهایی اجرا می‌شدند، پس هیچ پرونده‌ای به آن‌ها لینک نمی‌دهد.
in-force-which = دفتر ثبت نمی‌گوید که یک اقدام به کدام بند آیین‌نامه مربوط است.
not-said-title = آنچه دستورالعمل نمی‌گوید
not-said-four-years = نمی‌گوید در روزی که درست چهار سال از انقضای گواهی می‌گذرد چه قاعده‌ای به کار می‌رود. در آن روز، این دفتر ثبت همین را می‌گوید و از شما می‌خواهد که تلفن کنید.
not-said-investigation = نمی‌گوید شخصی که تحت تحقیق است چه کاری نباید بکند. این دفتر ثبت می‌گوید که هیچ نتیجه‌ای گرفته نشده است، و نه بیشتر.
not-said-history = نمی‌گوید که آیا تعلیق گذشته، پس از پایانش، در پرونده می‌ماند یا نه. این دفتر ثبت آن را تا مدتی که در بالا گفته است نشان می‌دهد.

## Current actions

actions-title = اقدام‌های جاری
actions-since = از { $date } اجرا می‌شود

## The registry at a glance

glance-title = دفتر ثبت به زبان آمار

## Changes of status

changes-title = تغییرهای وضعیت

## About

about-title = دربارهٔ این دفتر ثبت

## Privacy

privacy-title = حریم خصوصی

## Accessibility

accessibility-title = دسترسی برای همه
accessibility-lede = این دفتر ثبت برای همه است، با هر چشم، دست، دستگاه یا اینترنتی که دارند.
accessibility-aim-title = هدف ما
accessibility-aim = هر صفحه طوری ساخته شده است که با رهنمودهای دسترسی به محتوای وب (Web Content Accessibility Guidelines 2.2) در سطح AA سازگار باشد.
accessibility-done-title = آنچه انجام داده‌ایم
accessibility-done-script = به هر پرونده می‌توان بدون JavaScript رسید، با چهار کلیک از صفحهٔ اول.
accessibility-done-colour = وضعیت هیچ‌وقت به رنگ بستگی ندارد: هر وضعیت کلمه‌ها و شکل مخصوص خود را دارد.
accessibility-done-keyboard = همه چیز با صفحه‌کلید کار می‌کند و همیشه می‌توانید ببینید کجا هستید.
accessibility-done-zoom = صفحه‌ها با بزرگ‌نمایی 400 درصد، روی صفحهٔ نمایشی به عرض 320 پیکسل، در حالت تاریک و با رنگ‌های دلخواه شما کار می‌کنند.
accessibility-done-names = نام‌ها همان‌طور که نوشته می‌شوند نشان داده می‌شوند، از چپ یا از راست.
accessibility-done-languages = صفحه‌های مربوط به جستجوی افراد به چند زبان هست. اگر هنوز کسی که آن زبان را می‌داند ترجمه‌ای را بررسی نکرده باشد، خود آن ترجمه این را می‌گوید.
accessibility-known-title = آنچه می‌دانیم هنوز خوب نیست
accessibility-known = متن‌های رسمی همان‌طور که نوشته شده‌اند منتشر می‌شوند. بعضی از آن‌ها طولانی و سخت است.
accessibility-tell-title = به ما بگویید
accessibility-tell = چیزی برای شما کار نمی‌کند؟ به ما بگویید کدام صفحه است و می‌خواستید چه کاری بکنید. ما با تلفن هم پرونده‌ای را برایتان جستجو می‌کنیم.

## Wrong addresses

not-found-title = در اینجا صفحه‌ای نیست
not-found-lede = شاید آدرس اشتباه تایپ شده باشد یا صفحه جابه‌جا شده باشد. این چیزی دربارهٔ اینکه کسی گواهی دارد یا نه نمی‌گوید.
not-found-search = جستجو با نام یا شماره
not-found-browse = مرور دفتر ثبت
not-found-call = یا تلفن کنید:

## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
ui-date = { $day } { $month } { $year }
ui-month-1 = ژانویهٔ
ui-month-2 = فوریهٔ
ui-month-3 = مارس
ui-month-4 = آوریل
ui-month-5 = مهٔ
ui-month-6 = ژوئن
ui-month-7 = جولای
ui-month-8 = آگوست
ui-month-9 = سپتامبر
ui-month-10 = اکتبر
ui-month-11 = نوامبر
ui-month-12 = دسامبر
# $hour counts to 12, $hour24 from 0 to 23: a language takes the one that its readers use.
ui-time-am = { $hour }:{ $minute } قبل از ظهر
ui-time-pm = { $hour }:{ $minute } بعد از ظهر
# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = فعال. بدون تنبیه انضباطی. معتبر تا پایان { $date }.
later-standing-active-under-investigation = فعال؛ تحت تحقیق. هیچ نتیجه‌ای گرفته نشده است. معتبر تا پایان { $date }.
later-standing-suspended = تعلیق‌شده. در حال حاضر معتبر نیست.
later-standing-suspended-expired = تعلیق‌شده. در حال حاضر معتبر نیست. از تاریخ انقضای آن، { $date }، هم گذشته است.
later-standing-revoked = لغوشده. دیگر معتبر نیست.
later-standing-revoked-expired = لغوشده. دیگر معتبر نیست. از تاریخ انقضای آن، { $date }، هم گذشته است.
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = منقضی. آخرین روز اعتبار { $date } بود.
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = منقضی. در دفتر ثبت، منقضی یا پایان‌یافته ثبت شده است، با تاریخ انقضای { $date }.
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = منقضی. در دفتر ثبت، منقضی یا پایان‌یافته ثبت شده است.
later-standing-being-corrected = در حال اصلاح. این پاسخ خوب بودن وضعیت را تأیید نمی‌کند.
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = از { $date } دیگر در فهرست نیست. این پاسخ خوب بودن وضعیت را تأیید نمی‌کند.
# The same in a row of results.
ui-row-active = فعال، معتبر تا پایان { $date }
ui-row-active-under-investigation = فعال؛ تحت تحقیق، هیچ نتیجه‌ای گرفته نشده است؛ معتبر تا پایان { $date }
ui-row-suspended = تعلیق‌شده
ui-row-suspended-expired = تعلیق‌شده؛ از تاریخ انقضای آن، { $date }، هم گذشته است
ui-row-revoked = لغوشده
ui-row-revoked-expired = لغوشده؛ از تاریخ انقضای آن، { $date }، هم گذشته است
ui-row-expired = منقضی، آخرین روز اعتبار { $date }
ui-row-expired-early = منقضی؛ تاریخ انقضا { $date }
ui-row-expired-undated = منقضی
ui-row-being-corrected = در حال اصلاح؛ خوب بودن وضعیت تأیید نشده است
ui-row-no-longer-listed = از { $date } دیگر در فهرست نیست
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = دیگر در فهرست نیست
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = این پرونده در حال اصلاح است
# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = این پرونده در حال اصلاح است؛ آخرین بار در { $date } تأیید شده است. پیش از آنکه به آن تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
later-held-note-never = این پرونده در حال اصلاح است؛ هنوز تأیید نشده است. پیش از آنکه به آن تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
# The facts as stored, in the words of Section 500.
later-status-active = فعال/بدون تنبیه انضباطی
later-status-suspended = تعلیق‌شده
later-status-revoked = لغوشده
later-status-expired = منقضی/پایان‌یافته
later-action-none = هیچ
later-action-under-investigation = تحت تحقیق
later-action-suspended = تعلیق گواهی
later-action-revoked = لغو گواهی
# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = مقرراتی که در { $date } اجرا می‌شد، یعنی وقتی که این ثبت شد: نسخهٔ { $edition }، به تاریخ { $dated }.
later-in-force-before = این در { $date } ثبت شد. این وب‌سایت نسخه‌ای از مقررات آن زمان ندارد؛ قدیمی‌ترین نسخهٔ آن { $edition } است، به تاریخ { $dated }.
later-in-force-unknown = دفتر ثبت نمی‌گوید که این در چه روزی ثبت شد. این وب‌سایت از نسخهٔ { $edition } مقررات پیروی می‌کند، به تاریخ { $dated }.
later-in-force-now = مقرراتی که این وب‌سایت از آن پیروی می‌کند: نسخهٔ { $edition }، به تاریخ { $dated }.
later-in-force-undated = مقرراتی که این وب‌سایت از آن پیروی می‌کند: نسخهٔ { $edition }، که تاریخ ندارد.
# What follows once it has expired.
later-lapse-reinstatement = کمتر از چهار سال از انقضای آن گذشته است. می‌توان آن را دوباره برقرار کرد (بخش 209).
later-lapse-not-stated = درست چهار سال پیش منقضی شد. دستورالعمل نمی‌گوید که آیا می‌توان آن را دوباره برقرار کرد یا نه. لطفاً از { $issuer } به شمارهٔ { $phone } بپرسید.
later-lapse-new-application = بیش از چهار سال از انقضای آن گذشته است. درخواست جدیدی برای گواهی لازم است (بخش 209.3).
# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = مشخصات نشان داده نمی‌شود
ui-name-being-corrected = نام در حال اصلاح است
# A former name or one used at work, under which a row is found.
ui-other-name = نام دیگر: { $name }
# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = تعلیق گواهی، که تا { $date } تمام شده بود
later-ended-revoked = لغو گواهی، که تا { $date } برداشته شده بود
# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = بخشی از نام
ui-matched-prefix = با حروف تایپ‌شده شروع می‌شود
later-matched-initial = با حرف اول { $name } ثبت شده است.
later-matched-spelling = با این املا: { $name }
later-matched-as = ثبت‌شده به صورت { $name }
later-matched-sound = تلفظ { $name } شبیه چیزی است که تایپ شد
later-matched-similar = نامی مشابه
later-matched-without = نام بدون «{ $name }»
later-matched-some-words = همهٔ کلمه‌های تایپ‌شده در این نام نیست
later-matched-latin = با املای آن به حروف لاتین پیدا شد
later-matched-latin-as = به حروف لاتین: { $name }
# How many were found. All of them have what was typed …
ui-found = { $count ->
    [one] { $count } نفر با جستجوی شما مطابقت دارد.
   *[other] { $count } نفر با جستجوی شما مطابقت دارند.
}
ui-found-many = { $count } نفر با جستجوی شما مطابقت دارند. برای دیدن افراد کمتر، بخش بیشتری از نام را تایپ کنید.
ui-found-at-least = { $count ->
    [one] دست‌کم { $count } نفر با جستجوی شما مطابقت دارد. شاید افراد بیشتری باشند: بخش بیشتری از نام را تایپ کنید.
   *[other] دست‌کم { $count } نفر با جستجوی شما مطابقت دارند. شاید افراد بیشتری باشند: بخش بیشتری از نام را تایپ کنید.
}
ui-found-many-at-least = بیش از { $shown } نفر با جستجوی شما مطابقت دارند. برای دیدن افراد کمتر، بخش بیشتری از نام را تایپ کنید.
# … or nobody has a similar name, after looking further …
later-found-alone = { $count ->
    [one] { $count } نفر با جستجوی شما مطابقت دارد. هیچ نام مشابهی پیدا نشد.
   *[other] { $count } نفر با جستجوی شما مطابقت دارند. هیچ نام مشابهی پیدا نشد.
}
# … or some have it, and some a similar name …
later-found-mixed = { $count } نفر پیدا شد؛ کسانی که نام مشابه دارند در آخر آمده‌اند.
later-found-mixed-many = بیش از { $shown } نفر پیدا شد؛ کسانی که نام مشابه دارند در آخر آمده‌اند.
# … or nobody has it.
later-found-similar = { $count ->
    [one] هیچ کس دقیقاً با جستجوی شما مطابقت ندارد. { $count } نفر نام مشابه دارد.
   *[other] هیچ کس دقیقاً با جستجوی شما مطابقت ندارد. { $count } نفر نام مشابه دارند.
}
later-found-similar-many = هیچ کس دقیقاً با جستجوی شما مطابقت ندارد. بیش از { $shown } نفر نام مشابه دارند.
ui-found-number = گواهی { $number } پیدا شد.
ui-not-found = هیچ گواهی‌ای با شمارهٔ { $number } وجود ندارد. لطفاً هر رقم را بررسی کنید یا با نام جستجو کنید. برای پرسیدن، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
later-nobody-there = هیچ نامی در دفتر ثبت با آنچه تایپ کردید مطابقت ندارد؛ املای مشابه، شکل کوتاه یا نامی با تلفظ مشابه هم نیست. با این حال شاید شخص در فهرست باشد، با نامی دیگر یا بدون نشان دادن نام. فقط نام خانوادگی یا شمارهٔ گواهی را امتحان کنید. برای پرسیدن، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
later-nobody-yet = تا اینجا کسی پیدا نشده است. می‌توانید جستجو را ادامه دهید یا فقط نام خانوادگی یا شمارهٔ گواهی را امتحان کنید. برای پرسیدن، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
later-nobody-read = نام‌های شبیه آنچه تایپ کردید آن‌قدر زیاد است که نمی‌توان همه را خواند، و هیچ کدام از آن‌هایی که تا اینجا خوانده شد مطابقت ندارد. فقط نام خانوادگی یا شمارهٔ گواهی را امتحان کنید. برای پرسیدن، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = در حال جستجوی نام‌های مشابه…
ui-looking-further = در حال ادامهٔ جستجو…
later-searched = آنچه تا اینجا جستجو شده است: نام همان‌طور که تایپ شد، و بعضی از املاهای مشابه، شکل‌های کوتاه و نام‌هایی با تلفظ مشابه.
later-searched-typed = آنچه تا اینجا جستجو شده است: نام همان‌طور که تایپ شد.
later-searched-whole = همهٔ املاهای مشابه، شکل‌های کوتاه و نام‌هایی با تلفظ مشابه جستجو شده است.
later-searched-much = نام‌های مشابه بیشتر از آن است که بتوان یکجا جستجو کرد. بخش بیشتری از نام یا شمارهٔ گواهی را تایپ کنید.
later-look-further = ادامهٔ جستجو
ui-look-similar = جستجوی نام‌های مشابه
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = نشان دادن شماره‌های شبیه این
later-like = شماره‌های افراد دیگر که یک رقم تفاوت دارند
later-like-none = هیچ شماره‌ای در دفتر ثبت نیست که با این شماره یک رقم تفاوت داشته باشد.
# A number that is still being typed.
ui-typing-short = { $count ->
    [0] شمارهٔ گواهی از { $prefix } و { $least } تا { $most } رقم درست شده است.
    [one] تا اینجا { $count } رقم. شمارهٔ گواهی { $least } تا { $most } رقم دارد.
   *[other] تا اینجا { $count } رقم. شمارهٔ گواهی { $least } تا { $most } رقم دارد.
}
ui-typing-long = این { $count } رقم است. شمارهٔ گواهی { $least } تا { $most } رقم دارد.
# While the registry is read, and when it cannot be.
ui-waiting = در حال خواندن دفتر ثبت…
ui-waiting-record = در حال خواندن پروندهٔ { $number }…
ui-error-offline = دسترسی به دفتر ثبت ممکن نشد. ببینید که آیا این دستگاه به اینترنت وصل است، بعد دوباره امتحان کنید. می‌توانید با { $issuer } به شمارهٔ { $phone } هم تماس بگیرید.
ui-error-missing = بخشی از دفتر ثبت پیدا نشد، پس هنوز پاسخی نیست. لطفاً یک دقیقه دیگر این صفحه را دوباره باز کنید. می‌توانید با { $issuer } به شمارهٔ { $phone } هم تماس بگیرید.
ui-error-updating = دفتر ثبت در حال به‌روزرسانی است. لطفاً یک دقیقه دیگر این صفحه را دوباره باز کنید. می‌توانید با { $issuer } به شمارهٔ { $phone } هم تماس بگیرید.
ui-error-unavailable = وب‌سایت دفتر ثبت آن‌طور که باید پاسخ نداد. لطفاً یک دقیقه دیگر دوباره امتحان کنید. می‌توانید با { $issuer } به شمارهٔ { $phone } هم تماس بگیرید.
ui-error-unreadable = خواندن دفتر ثبت ممکن نشد. لطفاً این صفحه را دوباره باز کنید. می‌توانید با { $issuer } به شمارهٔ { $phone } هم تماس بگیرید.
# The page that shows one record, when its address names none.
later-view-empty = این صفحه یک گواهی را نشان می‌دهد. آدرس آن باید با # و شمارهٔ گواهی تمام شود.
later-view-not-a-number = آخر آدرس این صفحه شمارهٔ گواهی نیست. شمارهٔ گواهی از { $prefix } و { $least } تا { $most } رقم درست شده است.
# The button that saves a proof, then what is said of who signed the site.
later-proof-save = ذخیرهٔ مدرک این پاسخ
later-proof-saving = { $count ->
    [one] در حال ساختن مدرک. { $count } بخش خوانده شده است.
   *[other] در حال ساختن مدرک. { $count } بخش خوانده شده است.
}
later-proof-saved = مدرک به صورت یک فایل ذخیره شد. این مدرک نشان می‌دهد که دفتر ثبت دربارهٔ این شماره‌ها چه گفت و چه زمانی.
proof-how = چگونه یک مدرک را بررسی کنیم
proof-unsigned = این دفتر ثبت امضا نشده است.
proof-signed = امضای این دفتر ثبت درست است، ولی کلید ریشه (root key) برای مقایسه با آن داده نشده بود.
proof-vouched = امضای این دفتر ثبت بررسی شد و درست است.
proof-unchecked = این مرورگر نمی‌تواند امضای این دفتر ثبت را بررسی کند، پس بررسی نشد.
proof-not-now = امضای این دفتر ثبت بررسی نشد، چون فایلی که برای این کار لازم است همین حالا در دسترس نبود.
proof-no-longer-signed = دفعهٔ قبل که پرسیدید، این دفتر ثبت امضا شده بود و حالا امضا نشده است. پیش از آنکه به این پاسخ تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
proof-damaged = مدرک این دفتر ثبت خراب است، پس هیچ چیز نشان نمی‌دهد که چه کسی آن را منتشر کرده است. پیش از آنکه به این پاسخ تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
proof-signature = امضای این دفتر ثبت درست نیست. پیش از آنکه به این پاسخ تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
proof-other-key = کلیدی که این دفتر ثبت را تأیید می‌کند همان کلید { $date } نیست، یعنی آخرین باری که این مرورگر کلیدی دید. پیش از آنکه به این پاسخ تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
proof-older = این دفتر ثبت قدیمی‌تر از دفتر ثبت { $date } است که این مرورگر دیده است. پیش از آنکه به این پاسخ تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
proof-other-log = این دفتر ثبت نشان نمی‌دهد که ادامهٔ دفتر ثبت { $date } است که این مرورگر دیده است. پیش از آنکه به این پاسخ تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
# Leads from "not found" to the sheet that says so.
later-sheet-none = چاپ یا بایگانی برگه‌ای که همین را می‌گوید
# How old the data are.
ui-as-of = اطلاعات دفتر ثبت، آن‌طور که در این زمان بود: { $date }، { $time } ({ $zone }).
ui-late = شاید این اطلاعات قدیمی باشد: یک به‌روزرسانی باید تا { $date }، { $time } ({ $zone }) انجام می‌شد. پیش از آنکه به این پاسخ تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
ui-clock-behind = ساعت این دستگاه عقب است. این صفحه زمانی را به کار می‌برد که دفتر ثبت آخرین بار منتشر شد.
ui-age-unknown = معلوم نشد که این اطلاعات مال چه زمانی است. پیش از آنکه به این پاسخ تکیه کنید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.

## A record's own history (history-): what the page says, then what its script says

history-title = تغییرهای وضعیت
history-where = همهٔ تغییرهایی که در { $days } روز گذشته منتشر شده است، در یک صفحه به ترتیب شماره آمده است:
history-none = { $days ->
    [one] در یک روز گذشته هیچ تغییری در وضعیت این گواهی در اینجا منتشر نشده است.
   *[other] در { $days } روز گذشته هیچ تغییری در وضعیت این گواهی در اینجا منتشر نشده است.
}
history-undated = اطلاعات دفتر ثبت نمی‌گوید که چه زمانی در این باره تصمیم گرفته شد.
history-ahead = اطلاعات دفتر ثبت زمان دیرتری برای آن می‌دهد که نمی‌تواند درست باشد.
history-late = این دیرتر از { $hours } ساعت بود.
history-first = گواهی برای اولین بار در فهرست آمد. در { $date } اینجا منتشر شد.
history-first-time = { $hours ->
    [0] در { $date } تصمیم گرفته شد؛ کمتر از یک ساعت بعد برای اولین بار اینجا در فهرست آمد.
    [one] در { $date } تصمیم گرفته شد؛ یک ساعت بعد برای اولین بار اینجا در فهرست آمد.
   *[other] در { $date } تصمیم گرفته شد؛ { $hours } ساعت بعد برای اولین بار اینجا در فهرست آمد.
}
history-first-day = { $hours ->
    [0] در { $date } تصمیم گرفته شد؛ کمتر از یک ساعت پس از شروع آن روز برای اولین بار اینجا در فهرست آمد.
    [one] در { $date } تصمیم گرفته شد؛ یک ساعت پس از شروع آن روز برای اولین بار اینجا در فهرست آمد.
   *[other] در { $date } تصمیم گرفته شد؛ { $hours } ساعت پس از شروع آن روز برای اولین بار اینجا در فهرست آمد.
}
history-active = گواهی دوباره فعال شد. در { $date } اینجا منتشر شد.
history-active-time = { $hours ->
    [0] گواهی از { $date } دوباره فعال است؛ کمتر از یک ساعت بعد اینجا منتشر شد.
    [one] گواهی از { $date } دوباره فعال است؛ یک ساعت بعد اینجا منتشر شد.
   *[other] گواهی از { $date } دوباره فعال است؛ { $hours } ساعت بعد اینجا منتشر شد.
}
history-active-day = { $hours ->
    [0] گواهی از { $date } دوباره فعال است؛ کمتر از یک ساعت پس از شروع آن روز اینجا منتشر شد.
    [one] گواهی از { $date } دوباره فعال است؛ یک ساعت پس از شروع آن روز اینجا منتشر شد.
   *[other] گواهی از { $date } دوباره فعال است؛ { $hours } ساعت پس از شروع آن روز اینجا منتشر شد.
}
history-suspended = گواهی تعلیق شد. در { $date } اینجا منتشر شد.
history-suspended-time = { $hours ->
    [0] گواهی در { $date } تعلیق شد؛ کمتر از یک ساعت بعد اینجا منتشر شد.
    [one] گواهی در { $date } تعلیق شد؛ یک ساعت بعد اینجا منتشر شد.
   *[other] گواهی در { $date } تعلیق شد؛ { $hours } ساعت بعد اینجا منتشر شد.
}
history-suspended-day = { $hours ->
    [0] گواهی در { $date } تعلیق شد؛ کمتر از یک ساعت پس از شروع آن روز اینجا منتشر شد.
    [one] گواهی در { $date } تعلیق شد؛ یک ساعت پس از شروع آن روز اینجا منتشر شد.
   *[other] گواهی در { $date } تعلیق شد؛ { $hours } ساعت پس از شروع آن روز اینجا منتشر شد.
}
history-revoked = گواهی لغو شد. در { $date } اینجا منتشر شد.
history-revoked-time = { $hours ->
    [0] گواهی در { $date } لغو شد؛ کمتر از یک ساعت بعد اینجا منتشر شد.
    [one] گواهی در { $date } لغو شد؛ یک ساعت بعد اینجا منتشر شد.
   *[other] گواهی در { $date } لغو شد؛ { $hours } ساعت بعد اینجا منتشر شد.
}
history-revoked-day = { $hours ->
    [0] گواهی در { $date } لغو شد؛ کمتر از یک ساعت پس از شروع آن روز اینجا منتشر شد.
    [one] گواهی در { $date } لغو شد؛ یک ساعت پس از شروع آن روز اینجا منتشر شد.
   *[other] گواهی در { $date } لغو شد؛ { $hours } ساعت پس از شروع آن روز اینجا منتشر شد.
}
history-expired = گواهی منقضی شد. در { $date } اینجا منتشر شد.
history-expired-time = { $hours ->
    [0] گواهی در { $date } منقضی شد؛ کمتر از یک ساعت بعد اینجا منتشر شد.
    [one] گواهی در { $date } منقضی شد؛ یک ساعت بعد اینجا منتشر شد.
   *[other] گواهی در { $date } منقضی شد؛ { $hours } ساعت بعد اینجا منتشر شد.
}
history-expired-day = { $hours ->
    [0] گواهی در { $date } منقضی شد؛ کمتر از یک ساعت پس از شروع آن روز اینجا منتشر شد.
    [one] گواهی در { $date } منقضی شد؛ یک ساعت پس از شروع آن روز اینجا منتشر شد.
   *[other] گواهی در { $date } منقضی شد؛ { $hours } ساعت پس از شروع آن روز اینجا منتشر شد.
}
history-no-longer-listed = گواهی دیگر در فهرست نیست. در { $date } اینجا منتشر شد.
history-no-longer-listed-time = { $hours ->
    [0] گواهی از { $date } دیگر در فهرست نیست؛ کمتر از یک ساعت بعد اینجا منتشر شد.
    [one] گواهی از { $date } دیگر در فهرست نیست؛ یک ساعت بعد اینجا منتشر شد.
   *[other] گواهی از { $date } دیگر در فهرست نیست؛ { $hours } ساعت بعد اینجا منتشر شد.
}
history-no-longer-listed-day = { $hours ->
    [0] گواهی از { $date } دیگر در فهرست نیست؛ کمتر از یک ساعت پس از شروع آن روز اینجا منتشر شد.
    [one] گواهی از { $date } دیگر در فهرست نیست؛ یک ساعت پس از شروع آن روز اینجا منتشر شد.
   *[other] گواهی از { $date } دیگر در فهرست نیست؛ { $hours } ساعت پس از شروع آن روز اینجا منتشر شد.
}

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = این صفحه به JavaScript نیاز دارد که در این مرورگر خاموش است. برای گرفتن پاسخ، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
tool-problem = این صفحه شروع به کار نکرد. لطفاً آن را دوباره باز کنید یا با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
tool-danger = اگر کسی همین حالا در خطر است، به 911 تلفن کنید. این دفتر ثبت خدمات اضطراری نیست.
tool-print = چاپ
tool-ask = از چه کسی بپرسید
tool-unsaid = آنچه دستورالعمل نمی‌گوید
tool-printed = هزینه‌ها، مهلت‌ها و عددهای دیگر در این صفحه همان‌هایی است که در نسخهٔ { $edition } دستورالعمل، به تاریخ { $date }، آمده است.
tool-printed-undated = هزینه‌ها، مهلت‌ها و عددهای دیگر در این صفحه همان‌هایی است که در نسخهٔ { $edition } دستورالعمل آمده است.
tool-printed-change = ممکن است تغییر کنند: پیش از آنکه پول بدهید یا منتظر بمانید، از { $issuer } به شمارهٔ { $phone } بپرسید.
tool-printed-other = این وب‌سایت از نسخهٔ { $edition } پیروی می‌کند؛ جمله‌های این صفحه برای نسخهٔ { $checked } نوشته شده است و شاید قدیمی باشد. لینک‌ها را تا بخش‌های مقررات دنبال کنید.

### A field for a day. $date: the day that was read, in words.

tool-day-hint = برای مثال ‎2027-03-14 یا ‎3/14/2027
day-read = به صورت { $date } خوانده شد.
day-form = این تاریخ خوانده نمی‌شود. آن را این‌طور تایپ کنید: ‎2027-03-14 یا ‎3/14/2027 (اول ماه، بعد روز).
day-year = سال را با هر چهار رقم تایپ کنید، مثل 2027.
day-calendar = چنین روزی در تقویم نیست. وقتی تاریخ را با عدد می‌نویسید و سال در آخر است، ماه اول می‌آید: ‎3/14/2027.
day-range = سال باید از 2000 تا 2199 باشد.

### Verification sheet

tool-sheet-title = برگهٔ بررسی
tool-sheet-lede = یک صفحه برای چاپ یا بایگانی: آنچه این دفتر ثبت امروز دربارهٔ یک گواهی می‌گوید، یا اینکه چیزی نمی‌گوید. یک شماره یا نام تایپ کنید.
tool-sheet-make = ساختن برگه
tool-sheet-noscript = هر پرونده صفحه‌ای مخصوص خود دارد که به JavaScript نیاز ندارد و می‌توان آن را چاپ کرد.
tool-sheet-choose = نام یکسان به معنی شخص یکسان نیست. شماره را با شمارهٔ روی گواهینامه مقایسه کنید، بعد انتخاب کنید که برگهٔ چه کسی را می‌خواهید.
tool-sheet-unchosen = هیچ کدام از این‌ها آن شخص نیست: برگه‌ای بسازید که همین را بگوید
tool-sheet-print = چاپ این برگه
tool-sheet-number = شمارهٔ گواهی
tool-sheet-name = نام، همان‌طور که ثبت شده است
tool-sheet-as-of = زمان اطلاعات دفتر ثبت
tool-sheet-checked = زمان بررسی
tool-sheet-read-at = خوانده‌شده در
tool-sheet-issuer = صادرکننده و نگه‌دارنده
tool-sheet-contact = سؤال‌ها
tool-sheet-searched = آنچه جستجو شد
tool-sheet-read-as = خوانده‌شده به صورت
tool-sheet-how-far = جستجو در
tool-sheet-line-who = بررسی‌کننده (نام و سازمان)
tool-sheet-line-why = دلیل بررسی
tool-sheet-line-signature = امضا
tool-sheet-line-date = تاریخ امضا
tool-sheet-shows-title = این برگه چه چیزی را نشان می‌دهد
tool-sheet-shows-source = آنچه دفتر ثبت در زمان بررسی گفت. { $issuer } گواهی را صادر می‌کند و دفتر ثبت را نگه می‌دارد: این منبع اصلی است.
tool-sheet-shows-fields = همهٔ آنچه دفتر ثبت دربارهٔ یک گواهی منتشر می‌کند، همان‌طور که در آنجا آمده است.
tool-sheet-shows-age = اینکه اطلاعات مال چه زمانی بود. دفتر ثبت تغییر وضعیت را ظرف { $hours } ساعت به‌روز می‌کند؛ وقتی یک به‌روزرسانی دیر شده باشد، برگه این را می‌گوید.
tool-sheet-shows-whole = آنچه از وب‌سایت دفتر ثبت خوانده شد کامل رسیده بود: مرورگر آن را با کدهای کنترل (checksum) خود دفتر ثبت مقایسه کرد.
tool-sheet-not-title = چه چیزی را نشان نمی‌دهد
tool-sheet-not-person = اینکه شخص روبه‌روی شما همان شخصی است که در فهرست آمده است. برگه نمی‌تواند این را بداند. شماره و نام را با گواهینامه مقایسه کنید و کارت شناسایی بخواهید.
tool-sheet-not-later = اینکه در هر روز دیگری چه چیزی درست است. پیش از آنکه به آن تکیه کنید، و وقتی گواهی تمدید می‌شود، دوباره نگاه کنید.
tool-sheet-not-history = اینکه چرا اقدامی انجام شد، یا قبلاً چه چیزی ثبت شده بود.
tool-sheet-not-training = آموزش تخصصی: دفتر ثبت آن را منتشر نمی‌کند.
tool-sheet-not-excluded = اینکه آیا کسی در فهرست افرادی است که از برنامه‌های دولتی کنار گذاشته شده‌اند. آن بررسی جداگانه‌ای است.
tool-sheet-not-paper = اینکه این کاغذ دستکاری نشده است. شماره را دوباره جستجو کنید و مقایسه کنید.
tool-sheet-none-title = پیدا نشد
tool-sheet-none-means-title = وقتی کسی پیدا نمی‌شود یعنی چه
tool-sheet-none-listed = هر گواهی در فهرست دفتر ثبت می‌آید. گواهی‌ای را که در فهرست نیست، پیش از پرسیدن، گواهینامهٔ معتبر به حساب نیاورید. این به آن معنا نیست که کسی کار اشتباهی کرده است.
tool-sheet-none-typed = شاید شماره یا نام به شکلی غیر از آنچه ثبت شده تایپ شده باشد. هر رقم و هر حرف را با گواهینامه مقایسه کنید.
tool-sheet-none-name = شاید شخص با نام دیگری ثبت شده باشد، یا نامش برای امنیت خودش نشان داده نشود. در این صورت فقط با شماره پیدا می‌شود.
tool-sheet-none-new = شاید گواهی تازه باشد. اطلاعات دفتر ثبت ظرف { $hours } ساعت به‌روز می‌شود، پس ممکن است همین قدر طول بکشد تا گواهی تازه دیده شود. دستورالعمل این مدت را برای تغییرها و اقدام‌ها گفته است؛ نمی‌گوید که گواهی تازه چه زمانی در فهرست می‌آید.
tool-sheet-none-gone = { $days ->
    [0] شاید شخص هرگز گواهی نداشته است. شماره‌ای هم که از فهرست برداشته شده است نشان داده نمی‌شود.
    [one] شاید شخص هرگز گواهی نداشته است. شماره‌ای هم که از فهرست برداشته شده و بیش از یک روز از آن گذشته است نشان داده نمی‌شود.
   *[other] شاید شخص هرگز گواهی نداشته است. شماره‌ای هم که از فهرست برداشته شده و بیش از { $days } روز از آن گذشته است نشان داده نمی‌شود.
}
tool-sheet-none-call = برای اطمینان، با { $issuer } به شمارهٔ { $phone } تماس بگیرید. شماره و نام کامل قانونی را آماده داشته باشید.
tool-sheet-ask-title = از چه کسی بپرسید
sheet-moment = { $date }، { $time } ({ $zone })
sheet-moment-unknown = معلوم نیست: ساعت این دستگاه عقب است. روز و ساعت را اینجا بنویسید:
sheet-shown = برگهٔ { $number } در پایین است.
sheet-none-shown = کسی پیدا نشد. برگه‌ای که این را می‌گوید در پایین است.
# Stands where the link and its code would be.
sheet-no-address = در اینجا لینک و کدی برای اسکن نیست: آدرس خود این وب‌سایت به آن داده نشده است.
sheet-no-code = این لینک برای کدی که این صفحه می‌تواند بکشد بیش از حد بلند است.
sheet-code = کدی برای اسکن که به { $link } می‌رسد
sheet-link = لینک دائمی: { $link }
sheet-link-again = برای جستجوی دوبارهٔ شماره: { $link }
sheet-elsewhere = این برگه در آدرسی غیر از آدرسی ساخته شد که دفتر ثبت آن را آدرس خود می‌داند.
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = شمارهٔ گواهی { $number }
sheet-read-name = نامی با این کلمه‌ها، بدون توجه به ترتیب، علامت‌های روی حروف و بزرگ یا کوچک بودن حروف: { $words }
sheet-read-like-number = نامی با این کلمه‌ها: { $words }. رقم دارد ولی شمارهٔ گواهی نیست: شمارهٔ گواهی از { $prefix } و { $least } تا { $most } رقم درست شده است.
sheet-read-wrong-length = { $count ->
    [one] شمارهٔ گواهی با { $count } رقم. شمارهٔ گواهی { $least } تا { $most } رقم دارد.
   *[other] شمارهٔ گواهی با { $count } رقم. شمارهٔ گواهی { $least } تا { $most } رقم دارد.
}
sheet-read-nothing = آنچه تایپ کردید هیچ حرف و هیچ رقمی ندارد، پس چیزی برای جستجو نیست.
# What was found, in one sentence of large type.
sheet-verdict-number = هیچ گواهی‌ای در این دفتر ثبت شمارهٔ { $number } را ندارد.
sheet-verdict-wrong-length = این شمارهٔ گواهی نیست، پس هیچ گواهی‌ای آن را ندارد.
sheet-verdict-name = هیچ نامی در این دفتر ثبت با آنچه جستجو شد مطابقت ندارد.
sheet-verdict-unread = هیچ کدام از نام‌هایی که جستجو شد مطابقت ندارد. نام‌های مشابه آن‌قدر زیاد بود که همه جستجو نشد.
sheet-verdict-unchosen = { $count ->
    [one] { $count } نام در این دفتر ثبت به طور کامل یا تا اندازه‌ای مطابقت دارد. کسی که بررسی کرد آن را نام شخص مورد نظر ندانست.
   *[other] { $count } نام در این دفتر ثبت به طور کامل یا تا اندازه‌ای مطابقت دارند. کسی که بررسی کرد هیچ کدام را نام شخص مورد نظر ندانست.
}
sheet-verdict-unchosen-many = بیش از { $count } نام در این دفتر ثبت به طور کامل یا تا اندازه‌ای مطابقت دارند. کسی که بررسی کرد هیچ کدام را نام شخص مورد نظر ندانست.
# How far was searched.
sheet-far-number = همهٔ شماره‌های گواهی در دفتر ثبت
sheet-far-nowhere = هیچ جا: هیچ گواهی‌ای نمی‌تواند آن را داشته باشد
sheet-far-name = همهٔ نام‌ها و نام‌های دیگر در دفتر ثبت، با املاهای مشابه، شکل‌های کوتاه و نام‌هایی با تلفظ مشابه
sheet-far-name-part = همهٔ نام‌ها و نام‌های دیگر در دفتر ثبت همان‌طور که تایپ شد، و محتمل‌ترین نام‌هایی که املا یا تلفظ مشابه دارند
sheet-far-name-typed = همهٔ نام‌ها و نام‌های دیگر در دفتر ثبت، همان‌طور که تایپ شد
# Near numbers and names: never results.
sheet-near-number-title = شماره‌های شبیه این
sheet-near-number = این‌ها یک رقم تفاوت دارند و مال افراد دیگرند. هیچ کدام آن چیزی نیست که جستجو شد.
sheet-near-number-none = هیچ شماره‌ای در دفتر ثبت نیست که با این شماره یک رقم تفاوت داشته باشد.
sheet-near-name-title = نام‌های مشابه
sheet-near-name = این‌ها با جستجو مطابقت ندارند. نام مشابه به معنی شخص یکسان نیست.
sheet-near-name-none = هیچ نام مشابهی پیدا نشد.
sheet-near-unchosen-title = نام‌هایی که به طور کامل یا تا اندازه‌ای مطابقت دارند
sheet-near-unchosen = کسی که بررسی کرد هیچ کدام از این‌ها را نام شخص مورد نظر ندانست.
sheet-near-unread = خواندن آن‌ها ممکن نشد.
sheet-near-more = { $count ->
    [one] { $count } مورد دیگر هست که در این صفحه جا نمی‌شود.
   *[other] { $count } مورد دیگر هست که در این صفحه جا نمی‌شود.
}
sheet-near-more-open = موردهای دیگری هست که در این صفحه جا نمی‌شود.

### Which path applies to me?

tool-routes-path-return = بازگشت پس از تعلیق یا لغو

### Complaints and appeals

tool-complaint-title = شکایت و درخواست تجدیدنظر
tool-complaint-lede = چگونه شکایت کنید، چه چیزی چه زمانی انجام می‌شود و چگونه درخواست تجدیدنظر بدهید.
tool-complaint-not-advice = این صفحه می‌گوید که دستورالعمل چه می‌گوید. این مشاورهٔ حقوقی نیست و تصمیم با { $issuer } است، نه با این صفحه. هیچ چیزی که اینجا تایپ می‌کنید از این دستگاه بیرون نمی‌رود.
tool-complaint-noscript = JavaScript در این مرورگر خاموش است، پس این صفحه نمی‌تواند تاریخ‌ها را حساب کند. مرحله‌ها و زمان آن‌ها در پایین آمده است.
tool-complaint-kind-ethics = شکایت دربارهٔ رفتار
tool-complaint-kind-general = شکایت عمومی
tool-complaint-kind-appeal = درخواست تجدیدنظر
tool-complaint-about-ethics = شما فکر می‌کنید که کاری که یک { $title } کرده است با آیین‌نامهٔ اخلاق حرفه‌ای سازگار نیست. دستورالعمل به این می‌گوید «شکایت از نقض اخلاق حرفه‌ای». اینکه سازگار است یا نه، بعد از آن معلوم می‌شود.
tool-complaint-about-general = شما شکایت دیگری دارید که می‌خواهید به { $issuer } بگویید. دستورالعمل دقیق‌تر نمی‌گوید که شکایت عمومی دربارهٔ چیست.
tool-complaint-about-appeal = شما از { $issuer } می‌خواهید تصمیمی را که گرفته است بازبینی کند.
tool-complaint-ways = چگونه آن را بفرستید
tool-complaint-by-form = آنلاین
tool-complaint-by-post = با پست
tool-complaint-by-email = با ایمیل
tool-complaint-by-phone = با تلفن
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = فرم را دارد. آدرس خود فرم در کپی دستورالعمل که این وب‌سایت نگه می‌دارد نیامده است.
tool-complaint-appeal-address = آن را به آدرسی که در آن بخش برای درخواست تجدیدنظر آمده است بفرستید. اگر ایمیل ندارید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید: راه دیگری گفته نشده است.
tool-complaint-appeal-only = راه دیگری گفته نشده است. اگر ایمیل ندارید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
tool-complaint-contents-ethics = چه چیزهایی باید در آن باشد
tool-complaint-contents-general = چه چیزهایی باید در آن باشد
tool-complaint-contents-appeal = چه چیزهایی باید در آن باشد
tool-complaint-who = نام کامل، شمارهٔ تلفن و آدرس ایمیل شما.
tool-complaint-what = توضیح روشنی دربارهٔ اینکه شکایت دربارهٔ چیست.
tool-complaint-proof = هر چیزی که به آن مربوط است: اسناد، نامه‌ها و پیام‌ها یا مدارک دیگر.
tool-complaint-appeal-who = نام، شمارهٔ تلفن و آدرس ایمیل شما.
tool-complaint-appeal-what = توضیح روشنی دربارهٔ نوع درخواست تجدیدنظر: اینکه می‌خواهید کدام تصمیم بازبینی شود.
tool-complaint-appeal-proof = هر چیزی که به آن مربوط است: اسناد، نامه‌ها و پیام‌ها یا مدارک دیگر.
tool-complaint-limits = آنچه باید از قبل بدانید
tool-complaint-limit-three-years = شکایت باید ظرف سه سال از تاریخی که آن اتفاق افتاد ثبت شود.
tool-complaint-limit-certified = فقط دربارهٔ آنچه در زمان گواهی داشتن شخص اتفاق افتاده است تحقیق می‌شود.
tool-complaint-limit-decisions = برای این تصمیم‌ها می‌توان درخواست تجدیدنظر داد: رد درخواست گواهی، تعلیق یا لغو پس از تحقیق، و رد درخواست کسی که می‌خواهد ارائه‌دهندهٔ آموزش باشد.
tool-complaint-limit-renewal = رد درخواست تمدید در آن فهرست نیست، ولی سه جای دیگر دستورالعمل از آن نام می‌برد. اگر درخواست تمدید شما رد شده است، فوراً با { $issuer } به شمارهٔ { $phone } تماس بگیرید و برای احتیاط، درخواست تجدیدنظر را هم ظرف همان 14 روز بفرستید.
tool-complaint-limit-exam = تصمیم دربارهٔ تسهیلات ویژه برای امتحان هم در آن فهرست نیست، ولی نامهٔ آن تصمیم می‌گوید که چگونه درخواست تجدیدنظر بدهید. همان کاری را بکنید که نامه می‌گوید.
tool-complaint-limit-final = تصمیمی که پس از درخواست تجدیدنظر گرفته می‌شود نهایی است.
tool-complaint-to-letter-ethics = نامه‌ای برای کپی کردن
tool-complaint-to-letter-general = نامه‌ای برای کپی کردن
tool-complaint-to-letter-appeal = نامه‌ای برای کپی کردن
tool-complaint-when = چه چیزی چه زمانی انجام می‌شود
tool-complaint-show = نشان دادن تاریخ‌ها
tool-complaint-which = دربارهٔ چیست؟
tool-complaint-date-incident = روزی که آن اتفاق افتاد
tool-complaint-date-decision = تاریخ تصمیم
tool-complaint-date-received = روزی که { $issuer } آن را دریافت کرد یا دریافت خواهد کرد
# The steps, each with how its day is counted.
tool-complaint-step-file = شکایت دربارهٔ رفتار باید ظرف سه سال از تاریخی که آن اتفاق افتاد ثبت شود.
tool-complaint-counted-file = این صفحه همان روز در سه سال بعد را آخرین روز حساب می‌کند (به جای 29 فوریه، 28 فوریه). دستورالعمل نمی‌گوید که آیا خود آن روز هنوز به حساب می‌آید یا نه، پس زودتر ثبت کنید.
tool-complaint-step-appeal = درخواست تجدیدنظر باید ظرف 14 روز از تصمیم داده شود.
tool-complaint-counted-appeal = دستورالعمل نمی‌گوید منظور کدام روزهاست یا از چه زمانی شروع می‌شود. این صفحه فرض می‌کند که روزهای تقویمی از تاریخ تصمیم شمرده می‌شود، حتی اگر دیرتر از تصمیم باخبر شده باشید. اگر آن روز گذشته است، فوراً تلفن کنید و بپرسید.
tool-complaint-step-acknowledged = { $issuer } ظرف پنج روز کاری اعلام می‌کند که آن را دریافت کرده است.
tool-complaint-counted-acknowledged = از روز بعد از دریافت، دوشنبه تا جمعه شمرده می‌شود. این صفحه تعطیلات رسمی را نمی‌شناسد؛ هر تعطیلی این روز را دیرتر می‌کند.
tool-complaint-step-notice = اگر 90 روز کافی نباشد، { $issuer } این را با ایمیل به شما می‌گوید، «دست‌کم پنج روز تقویمی از مهلت 90 روزهٔ تحقیق».
tool-complaint-counted-notice = این عبارت نمی‌گوید که منظور پیش از پایان 90 روز است یا پس از آن. این صفحه فرض می‌کند پیش از آن است: پنج روز زودتر.
tool-complaint-step-done = تحقیق دربارهٔ شکایت، یا بازبینی درخواست تجدیدنظر، ظرف 90 روز تقویمی از دریافت آن تمام می‌شود.
tool-complaint-counted-done = آخر هفته‌ها و تعطیلات هم شمرده می‌شود. اولین روز، روز بعد از دریافت است.
tool-complaint-step-extended = اگر مهلت بیشتر شده باشد: تا 30 روز تقویمی دیگر هم می‌تواند طول بکشد.
tool-complaint-counted-extended = روی هم 120 روز تقویمی، با همان روش شمارش.
tool-complaint-step-registry = اگر وضعیت گواهی تغییر کند، دفتر ثبت آن را ظرف { $hours } ساعت نشان می‌دهد.
tool-complaint-counted-registry = این ساعت‌ها از زمان تغییر شروع می‌شود، پس این صفحه تاریخی برای آن ندارد.
complaint-today = امروز در منطقهٔ زمانی دفتر ثبت { $date } است.
complaint-by = { $count ->
    [one] تا { $date }، فردا
   *[other] تا { $date }، { $count } روز دیگر
}
complaint-by-today = تا { $date }، امروز
complaint-by-past = { $count ->
    [one] تا { $date }، دیروز
   *[other] تا { $date }، { $count } روز پیش
}
complaint-needs-incident = برای دیدن تاریخ، روزی را که آن اتفاق افتاد وارد کنید.
complaint-needs-decision = برای دیدن تاریخ، تاریخ تصمیم را وارد کنید.
complaint-needs-received = برای دیدن تاریخ، روز دریافت را وارد کنید.
complaint-shown = مرحله‌های پایین حالا تاریخ دارند.
complaint-unreadable = یکی از این تاریخ‌ها خوانده نمی‌شود. آن را این‌طور تایپ کنید: ‎2027-03-14 یا ‎3/14/2027 (اول ماه، بعد روز).
complaint-no-day = اول یکی از این روزها را تایپ کنید. مرحله‌های پایین از آن روز شمرده می‌شود.
complaint-doubt-incident-ahead = روزی که آن اتفاق افتاد در آینده است. لطفاً آن را بررسی کنید.
complaint-doubt-decision-ahead = تاریخ تصمیم در آینده است. لطفاً آن را بررسی کنید.
complaint-doubt-incident-after = شکایت نمی‌تواند پیش از آن اتفاق دریافت شده باشد. لطفاً هر دو تاریخ را بررسی کنید.
complaint-doubt-decision-after = درخواست تجدیدنظر نمی‌تواند پیش از تصمیم دریافت شده باشد. لطفاً هر دو تاریخ را بررسی کنید.
complaint-doubt-late-file = با این شمارش، پس از آخرین روز ثبت شکایت دریافت شد. فقط دفتر ثبت می‌تواند بگوید که آیا دیر شده است: تلفن کنید و بپرسید.
complaint-doubt-late-appeal = با این شمارش، پس از آن 14 روز دریافت شد. دستورالعمل روشن نمی‌کند که این روزها چگونه شمرده می‌شود: تلفن کنید و بپرسید.
tool-complaint-letters = نامه‌هایی برای کپی کردن
tool-complaint-letters-how = یک نامه را کپی کنید و جاهای خالی را پر کنید. آنچه را خودتان دیدید یا شنیدید بنویسید، و هر جا که دیگران به شما گفته‌اند همین را بنویسید. چیزهایی را که لازم نیست ننویسید، به‌خصوص دربارهٔ سلامتی دیگران.
tool-complaint-letter-ethics-title = شکایت دربارهٔ رفتار
tool-complaint-letter-general-title = شکایت عمومی
tool-complaint-letter-appeal-title = درخواست تجدیدنظر
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    { $address }

    تاریخ: ____________________

    شکایت از نقض اخلاق حرفه‌ای

    نام کامل من: ____________________
    شمارهٔ تلفن من: ____________________
    آدرس ایمیل من: ____________________

    شخصی که این شکایت دربارهٔ اوست: ____________________
    شمارهٔ گواهی، اگر بدانم: ____________________
    کارفرما یا محل کار، اگر بدانم: ____________________

    چه اتفاقی افتاد: ____________________
    چه زمانی: ____________________
    کجا: ____________________
    این را خودم دیدم یا شنیدم / این شخص به من گفت: ____________________
    چه کسان دیگری آنجا بودند: ____________________
    بخشی از آیین‌نامهٔ اخلاق حرفه‌ای که فکر می‌کنم به این مربوط است، اگر بدانم: ____________________

    پیوست می‌کنم (اسناد، نامه‌ها و پیام‌ها، مدارک دیگر): ____________________

    لطفاً تأیید کنید که این شکایت را دریافت کرده‌اید.

    امضا: ____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    { $address }

    تاریخ: ____________________

    شکایت عمومی

    نام کامل من: ____________________
    شمارهٔ تلفن من: ____________________
    آدرس ایمیل من: ____________________

    شکایت من دربارهٔ چیست: ____________________
    چه زمانی اتفاق افتاد: ____________________
    از شما می‌خواهم که: ____________________

    پیوست می‌کنم (اسناد، نامه‌ها و پیام‌ها، مدارک دیگر): ____________________

    لطفاً تأیید کنید که این شکایت را دریافت کرده‌اید.

    امضا: ____________________
tool-complaint-letter-appeal =
    { $issuer }

    تاریخ: ____________________

    درخواست تجدیدنظر

    نام من: ____________________
    شمارهٔ تلفن من: ____________________
    آدرس ایمیل من: ____________________
    شمارهٔ گواهی یا شمارهٔ درخواست من، اگر داشته باشم: ____________________

    نوع درخواست تجدیدنظر، تصمیمی که می‌خواهم بازبینی شود (رد درخواست، تعلیق، لغو، چیز دیگر): ____________________
    تاریخ آن تصمیم: ____________________
    روزی که آن را دریافت کردم: ____________________

    چرا می‌خواهم بازبینی شود: ____________________

    پیوست می‌کنم (اسناد، نامه‌ها و پیام‌ها، مدارک دیگر): ____________________

    لطفاً تأیید کنید که این درخواست تجدیدنظر را دریافت کرده‌اید.
tool-complaint-copy = کپی کردن نامه
# Where this page is not in English.
tool-complaint-letter-language = دستورالعمل نمی‌گوید که به چه زبان‌هایی می‌توانید بنویسید. همان نامه به انگلیسی زیر هر نامه آمده است. برای پرسیدن، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
tool-complaint-letter-english = همان نامه به انگلیسی
tool-complaint-save = ذخیره به صورت فایل متنی
complaint-copied = کپی شد.
complaint-copy-failed = این مرورگر اجازه نداد که صفحه کپی کند. نامه انتخاب شده است: خودتان آن را کپی کنید.
tool-complaint-unsaid-days = دستورالعمل نمی‌گوید که 14 روز مهلت درخواست تجدیدنظر روز تقویمی است یا روز کاری.
tool-complaint-unsaid-begin = نمی‌گوید که این روزها از وقتی شروع می‌شود که تصمیم گرفته، فرستاده یا دریافت شود.
tool-complaint-unsaid-notice = نمی‌گوید که خبر بیشتر شدن مهلت پیش از پایان 90 روز می‌رسد یا پس از آن.
tool-complaint-unsaid-told = می‌گوید که سرانجام شکایت به شخص دارای گواهی گفته می‌شود. نمی‌گوید که به شکایت‌کننده هم گفته می‌شود. برای پرسیدن، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
tool-complaint-unsaid-nameless = نام کامل شما را می‌خواهد. نمی‌گوید که با شکایت بدون نام چه می‌شود، یا آیا نام شما از شخصی که شکایت دربارهٔ اوست پنهان می‌ماند.
tool-complaint-unsaid-shown = نمی‌گوید که دفتر ثبت از چه زمانی تا چه زمانی «تحت تحقیق» را نشان می‌دهد.
tool-complaint-unsaid-holidays = نمی‌گوید که کدام تعطیلات جزو روزهای کاری حساب نمی‌شود.
tool-complaint-to-help = پاسخ این دفتر ثبت برای شما چه معنایی دارد و حالا چه کنید

### What now?

verify-title = بررسی مدرک ذخیره‌شده
verify-link = برای بررسی مدرکی که قبلاً ذخیره شده است:
tool-help-title = حالا چه کنم؟
tool-help-lede = هر پاسخ برای شما چه معنایی دارد و قدم بعدی چیست.
tool-help-contents = دفتر ثبت چه گفت؟
tool-help-means = این یعنی چه
tool-help-you = شما چه کاری می‌توانید بکنید
tool-help-own = اگر پروندهٔ خود شماست
tool-help-danger-title = اگر کسی در خطر است
tool-help-danger = همین حالا به 911 تلفن کنید. این دفتر ثبت و { $issuer } خدمات اضطراری نیستند و شکایت هفته‌ها یا ماه‌ها طول می‌کشد.
tool-help-danger-after = وقتی همه در امان بودند، می‌توانید به صورت کتبی یا با تلفن به { $issuer } بگویید که چه اتفاقی افتاد.
# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = پیدا نشد
tool-help-not-found-means-listed = هر گواهی‌ای که { $issuer } صادر کرده است با وضعیت آن در فهرست آمده است. اگر شماره یا نامی پیدا نشود، این چیز بدی دربارهٔ کسی نمی‌گوید: خیلی وقت‌ها فقط به شکل دیگری نوشته شده بود.
tool-help-not-found-means-name = دفتر ثبت نام کامل قانونی را دارد. شاید شخص نام دیگری یا شکل کوتاه نامش را به کار ببرد.
tool-help-not-found-means-new = ممکن است تا { $hours } ساعت طول بکشد تا گواهی تازه دیده شود.
tool-help-not-found-means-other = گواهی‌های ایالت‌های دیگر، و گواهینامه‌هایی که فقط برای یک دورهٔ آموزشی است، در این دفتر ثبت نیست.
tool-help-not-found-means-withheld = بعضی نام‌ها برای امنیت شخص نشان داده نمی‌شود. چنین گواهی‌ای فقط با شماره‌اش پیدا می‌شود.
tool-help-not-found-do-certificate = گواهینامه را بخواهید. روی آن شماره، نام کامل قانونی، تاریخ صدور، تاریخی که تا آن معتبر است و نام صادرکننده آمده است.
tool-help-not-found-do-number = با آن شماره، رقم به رقم، دوباره جستجو کنید.
tool-help-not-found-do-call = هنوز پیدا نشد؟ پیش از آنکه تصمیمی بگیرید، با { $issuer } به شمارهٔ { $phone } تماس بگیرید. برای بایگانی آنچه جستجو کردید، برگه‌ای چاپ کنید.
tool-help-not-found-sheet = چاپ برگه برای «پیدا نشد»
tool-help-investigation-title = تحت تحقیق
tool-help-investigation-means-valid = این گواهی هنوز تا پایان روز تاریخ انقضا معتبر است.
tool-help-investigation-means-finding = { $issuer } در حال رسیدگی به یک شکایت است. هیچ نتیجه‌ای علیه این شخص گرفته نشده است: فقط پس از تحقیق کامل ممکن است اقدامی انجام شود.
tool-help-investigation-means-unsaid = دستورالعمل نمی‌گوید که شخص در این مدت باید دست از کار بکشد، یا اینکه شکایت دربارهٔ چیست.
tool-help-investigation-do-decide = می‌توانید به کار با این شخص ادامه دهید. اگر دلتان آرام نیست، می‌توانید شخص دیگری را هم بخواهید؛ لازم نیست در اینجا دلیلی بیاورید.
tool-help-investigation-do-again = بعداً دوباره به پرونده نگاه کنید. تحقیق باید ظرف 90 روز تقویمی کامل شود، یا 120 روز اگر مهلت آن بیشتر شده باشد.
tool-help-investigation-do-know = اگر چیز مهمی می‌دانید، به { $issuer } بگویید.
tool-help-investigation-own-days = می‌توانید حساب کنید که تا چه روزهایی منتظر پاسخ باشید.
tool-help-investigation-own-appeal = اگر پس از آن گواهی تعلیق یا لغو شود، می‌توانید درخواست تجدیدنظر بدهید.
tool-help-suspended-title = تعلیق‌شده
tool-help-suspended-means-valid = گواهینامهٔ تعلیق‌شده معتبر نیست، تاریخ انقضای آن هرچه باشد.
tool-help-suspended-means-after = تعلیق پس از تحقیق کامل انجام می‌شود. دفتر ثبت نمی‌گوید چرا، یا برای چه مدت.
tool-help-suspended-do-services = برای خدمات دادن به عنوان متخصص دارای گواهی، گواهی معتبر لازم است. از کارفرما یا برنامهٔ این شخص بپرسید که چه کسی می‌تواند به جای او به شما کمک کند.
tool-help-suspended-do-employer = اگر کارفرما هستید: فعلاً نباید این شخص را دارای گواهی معرفی کرد.
tool-help-suspended-do-told = خبر تعلیق با ایمیل برای خود شخص و برای کارفرمایی که شخص در زمان شکایت داشت فرستاده می‌شود.
tool-help-suspended-do-again = پیش از آنکه به این پاسخ تکیه کنید، دوباره به پرونده نگاه کنید: برقراری دوبارهٔ گواهی ظرف 72 ساعت نشان داده می‌شود.
tool-help-suspended-own-appeal = می‌توانید ظرف 14 روز از تصمیم درخواست تجدیدنظر بدهید.
tool-help-suspended-own-return = راه بازگشت در نامهٔ اقدام شما و در مقررات بازگشت به وضعیت خوب آمده است.
tool-help-revoked-title = لغوشده
tool-help-revoked-means-valid = گواهینامهٔ لغوشده معتبر نیست.
tool-help-revoked-means-after = لغو پس از تحقیق کامل انجام می‌شود. دفتر ثبت نمی‌گوید چرا.
tool-help-revoked-do-services = برای خدمات دادن به عنوان متخصص دارای گواهی، گواهی معتبر لازم است. از کارفرما یا برنامهٔ این شخص بپرسید که چه کسی می‌تواند به جای او به شما کمک کند.
tool-help-revoked-do-employer = اگر کارفرما هستید: نباید این شخص را دارای گواهی معرفی کرد.
tool-help-revoked-own-appeal = می‌توانید ظرف 14 روز از تصمیم درخواست تجدیدنظر بدهید.
tool-help-revoked-own-return = دستورالعمل از بازگشت پس از لغو حرف می‌زند، ولی لغوهایی که در آن آمده است دائمی است. از { $issuer } به شمارهٔ { $phone } بپرسید.
tool-help-expired-title = منقضی
tool-help-expired-means-valid = این گواهی تا تاریخ انقضای آن تمدید نشد. حالا معتبر نیست.
tool-help-expired-means-nothing = این چیزی دربارهٔ طرز کار این شخص نمی‌گوید. اعتبار گواهی وقتی هم تمام می‌شود که کسی سراغ کار دیگری رفته باشد یا تاریخی را از دست داده باشد.
tool-help-expired-do-ask = از خود شخص بپرسید: شاید گواهی تازه یا برقراری دوبارهٔ گواهی در راه باشد. ممکن است تا { $hours } ساعت طول بکشد تا تغییر دیده شود.
tool-help-expired-do-employer = اگر کارفرما هستید: تا وقتی که دفتر ثبت دوباره نگوید که این شخص گواهی دارد، نباید او را دارای گواهی معرفی کرد.
tool-help-expired-do-call = اگر شخص گواهینامه‌ای به شما نشان می‌دهد که هنوز معتبر است، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
tool-help-expired-own-less = کمتر از چهار سال پیش؟ گواهی شما را می‌توان دوباره برقرار کرد. بیش از چهار سال پیش؟ باید دوباره درخواست بدهید.
tool-help-expired-own-paths = هر دو راه، با آنچه می‌خواهند و هزینه‌ای که دارند
tool-help-being-corrected-title = در حال اصلاح
tool-help-being-corrected-means = در اطلاعات دفتر ثبت دربارهٔ این گواهی اشتباهی هست که دارد درست می‌شود. تا آن زمان هیچ نتیجه‌ای نمی‌توان گرفت، نه به نفع شخص و نه علیه او.
tool-help-being-corrected-do = برای گرفتن پاسخ در همین امروز، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
tool-help-no-longer-listed-title = دیگر در فهرست نیست
tool-help-no-longer-listed-means = این گواهی قبلاً در فهرست دفتر ثبت بود و دیگر نیست. این صفحه نمی‌گوید چرا. این صفحه خوب بودن وضعیت را تأیید نمی‌کند.
tool-help-no-longer-listed-do = اگر کسی گواهینامه‌ای با این شماره به شما نشان داد، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
tool-help-active-title = آیا این همان شخص روبه‌روی من است؟
tool-help-active-means-same = دفتر ثبت نه عکس دارد، نه آدرس و نه تاریخ تولد. نام یکسان به معنی شخص یکسان نیست.
tool-help-active-do-number = شمارهٔ گواهی را بخواهید و آن را جستجو کنید. هر شماره فقط مال یک گواهی است.
tool-help-active-do-name = نام کامل قانونی را با مدرک شناسایی عکس‌دار مقایسه کنید. ممکن است افراد با نام دیگری کار کنند؛ بپرسید کدام نام روی گواهینامه است.
tool-help-active-do-dates = تاریخ‌های روی گواهینامه را با تاریخ‌های پرونده مقایسه کنید.
tool-help-active-do-call = اگر چیزی با هم نمی‌خواند، با { $issuer } به شمارهٔ { $phone } تماس بگیرید. شاید فقط اشتباهی در نوشتن باشد.
tool-help-active-do-advert = برای بررسی آنچه کسی در آگهی یا امضا دربارهٔ خود می‌گوید، از بررسی آگهی استفاده کنید.
tool-help-active-advert-link = بررسی یک آگهی
tool-help-ring-title = به چه کسی و چه وقت تلفن کنید
tool-help-ring-danger = کسی در خطر است: 911، همین حالا.
tool-help-ring-record = پرونده‌ای نامفهوم است یا پیدا نمی‌شود، یا گواهینامه و پروندهٔ آن با هم نمی‌خواند: { $issuer } به شمارهٔ { $phone }، پیش از آنکه به هر کدام تکیه کنید.
tool-help-ring-concern = کاری که یک متخصص کرده است شما را نگران می‌کند: شکایت کنید، به صورت کتبی یا با تلفن. برای شکایت دربارهٔ رفتار سه سال وقت هست.
tool-help-ring-decision = با تصمیمی دربارهٔ گواهی خودتان موافق نیستید: ظرف 14 روز درخواست تجدیدنظر بدهید.
tool-help-ring-hours = دستورالعمل نمی‌گوید که در چه ساعت‌هایی به تلفن جواب می‌دهند. اگر کسی جواب نداد، بنویسید.
tool-help-language-title = به زبان شما، یا به شکلی دیگر
tool-help-language-interpreter = ترجیح می‌دهید به زبان دیگری حرف بزنید؟ با { $issuer } به شمارهٔ { $phone } تماس بگیرید، نام زبان خود را به انگلیسی بگویید و مترجم شفاهی بخواهید. کسی که به او اعتماد دارید می‌تواند همراه شما تلفن کند.
tool-help-language-unsaid = دستورالعمل نمی‌گوید که پشت تلفن به چه زبان‌هایی حرف می‌زنند.
tool-help-language-relay = ناشنوا یا کم‌شنوا هستید، یا حرف زدن برایتان سخت است؟ 711 را بگیرید، سرویس رلهٔ تلفنی. رایگان است: کسی در آنجا برای شما به آن شماره زنگ می‌زند و حرف هر یک از شما را به دیگری می‌رساند. در کالیفرنیا به انگلیسی و اسپانیایی کار می‌کند.
tool-help-language-print = چاپ درشت، خط بریل یا فایل صوتی لازم دارید؟ از { $issuer } بخواهید. در این وب‌سایت می‌توانید هر صفحه را پیش از خواندن یا چاپ کردن در مرورگرتان بزرگ‌تر کنید.
tool-help-to-complain = چگونه شکایت کنید
tool-help-to-appeal = چگونه درخواست تجدیدنظر بدهید
tool-help-new-title = گواهی تازه یا تغییرکرده
tool-help-new-promise = این وب‌سایت قول می‌دهد که هر تغییر ظرف { $hours } ساعت دیده شود. هر پاسخ می‌گوید که اطلاعاتش مال چه زمانی است.
tool-help-new-rule = دستورالعمل برای اقدام‌ها و برقراری دوباره به { $issuer } 72 ساعت وقت می‌دهد. برای اولین گواهی زمانی نگفته است.
tool-help-new-after = اگر آن ساعت‌ها گذشته است و تغییر هنوز دیده نمی‌شود، با { $issuer } به شمارهٔ { $phone } تماس بگیرید.
tool-help-wrong-title = پروندهٔ من اشتباه است
tool-help-wrong-duty = { $issuer } باید دفتر ثبت را درست و به‌روز نگه دارد. دستورالعمل نمی‌گوید که چگونه درخواست اصلاح کنید.
tool-help-wrong-correct-title = برای درخواست اصلاح
tool-help-wrong-correct-write = برای { $issuer } بنویسید که شمارهٔ گواهی شما چیست، پرونده چه می‌گوید و چه باید بگوید. اگر می‌توانید، از همان آدرس ایمیلی بفرستید که با آن ثبت شده‌اید.
tool-help-wrong-correct-proof = پیش از آنکه کپی مدرک شناسایی بفرستید، بپرسید چه مدرکی لازم است. مدرکی را که کسی نخواسته است نفرستید.
tool-help-wrong-correct-decision = اگر پرونده همان است که تصمیم گرفته شد و شما با آن تصمیم موافق نیستید، به جای اصلاح، درخواست تجدیدنظر بدهید.
tool-help-wrong-name-title = اگر نام شما عوض شده است
tool-help-wrong-name = دفتر ثبت نام کامل قانونی را نشان می‌دهد. دستورالعمل نمی‌گوید که نام چگونه عوض می‌شود، یا آیا نام قبلی همچنان دیده می‌شود. برای هر دو، از { $issuer } به شمارهٔ { $phone } بپرسید.
tool-help-wrong-name-other = هر جا که دفتر ثبت نام‌های دیگری از یک شخص دارد، آن‌ها در پرونده نشان داده می‌شوند و شخص با آن‌ها هم پیدا می‌شود. بگویید کدام نام‌های شما باید آنجا باشد.
tool-help-wrong-safety-title = اگر نباید نام شما پیدا شود
tool-help-wrong-safety = دستورالعمل نمی‌گوید که آیا می‌توان مشخصات یک شخص را نشان نداد. این وب‌سایت می‌تواند این کار را بکند: در این صورت پرونده شماره، تاریخ‌ها و وضعیت را دارد و نام ندارد.
tool-help-wrong-safety-call = با { $issuer } به شمارهٔ { $phone } تماس بگیرید و بگویید که در خطر هستید. لازم نیست دلیل آن را در ایمیل بنویسید.
tool-help-wrong-safety-danger = اگر همین حالا در خطر هستید، اول به 911 تلفن کنید.
tool-help-wrong-meanwhile = کپی‌هایی که دیگران از این دفتر ثبت گرفته‌اند فقط وقتی تغییر می‌کند که آن را دوباره بگیرند.

## The parts of this site, in every state

style-title = بخش‌های این وب‌سایت
style-lede = همهٔ بخش‌های صفحه‌ها، در هر حالتی که می‌توانند داشته باشند. برای کسانی که این وب‌سایت را می‌سازند و بررسی می‌کنند؛ افرادی که در آن هستند ساختگی‌اند.
