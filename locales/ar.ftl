# What the pages say in Arabic. en.ftl says what each message is for.
# Translated by a computer; no speaker has read it yet.

## This language

# Its name as its own speakers write it.
language-name = العربية
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 1,234,567

## Choosing a language, and what is not in it

languages-label = اللغة
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = ترجم الكمبيوتر هذه الصفحة، ولم يراجعها بعد أي شخص يتكلم العربية. إذا كان فيها شيء مهم أو غير واضح، فيُرجى الرجوع إلى الصفحة الإنجليزية أو الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
translated-link = هذه الصفحة بالإنجليزية
# Behind a link to a page that there is only in English.
english-only = (بالإنجليزية)
# Before the official English words of a status, below their translation.
official-english = النص الرسمي بالإنجليزية:
# Below what this site says about the rules in another language.
summary-note = هذا ملخص بكلماتنا البسيطة، وهو ليس رسميًا. النص الرسمي بالإنجليزية، والروابط تؤدي إليه.

## What every page has

skip = الانتقال إلى المحتوى
fictional = بيانات غير حقيقية: الأشخاص في هذا السجل لا وجود لهم.
nav-label = الصفحات الرئيسية
nav-search = البحث
nav-browse = التصفح
nav-code = ميثاق أخلاقيات المهنة
nav-guidelines = القواعد
contents-label = المحتويات
footer-issuer = سجل { $registry }. تديره هيئة { $issuer }.
footer-phone = للاتصال:
footer-email = للكتابة إلينا:
footer-website = موقع هيئة { $issuer }
footer-language = مترجم شفوي، خدمة نقل المكالمات، طباعة بحروف كبيرة
contact-post = بالبريد:
rule-link = القسم ‎{ $rule }‎

## What search engines show under a page's title

describe-home = هنا يمكنك، بالاسم أو بالرقم، معرفة ما إذا كان الشخص يحمل لقب { $title }، وما إذا كان اعتماده صالحًا اليوم.
describe-status = معنى كل حالة في سجل { $registry }، من «فعّال» إلى «ملغى»، وما الذي تسمح به.

## Home

home-lede = هنا يمكنك معرفة ما إذا كان الشخص يحمل لقب { $title } (أخصائي دعم الأقران المعتمد)، وما إذا كان اعتماده صالحًا اليوم.
search-label = الاسم أو رقم الاعتماد
search-button = بحث
search-noscript = يحتاج مربع البحث إلى JavaScript، وهو متوقف في هذا المتصفح. يمكنك تصفح الملفات نفسها في أسفل الصفحة.
browse-by-name = التصفح بالاسم
browse-by-number = التصفح بالرقم
door-public = أريد التحقق من شخص
door-public-status = معنى كل حالة
door-public-actions = الاعتمادات الموقوفة مؤقتًا والملغاة
door-public-limits = ما لا يستطيع هذا السجل أن يخبرك به
door-public-complain = الإبلاغ عن أمر يقلقك بشأن أخصائي
door-public-help = ماذا يعني لك جواب السجل
home-nobody = لم يُعثر على الشخص؟ ما معنى ذلك، وما العمل الآن
door-specialist = أنا أخصائي أو أخصائية دعم أقران
door-specialist-code = ميثاق أخلاقيات المهنة
door-specialist-correct = تصحيح ملفي
door-specialist-dates = تواريخي: التجديد وانتهاء الصلاحية
door-specialist-routes = أي طريق ينطبق عليّ؟
door-employer = أمثّل جهة عمل
door-employer-file = حفظ جواب السجل
door-employer-advert = التحقق من إعلان
door-employer-staff = التحقق من قائمة موظفين
door-employer-sanctions = العقوبات، قاعدة قاعدة
search-problem = لم يبدأ البحث. يُرجى إعادة تحميل الصفحة، أو تصفح الملفات في أسفل الصفحة، أو الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
record-problem = لم تتمكن هذه الصفحة من معرفة تاريخ اليوم. يُرجى الأخذ بالتواريخ المكتوبة فيها، أو الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = اسم هذا الشخص غير ظاهر، حفاظًا على سلامته. كل ما عدا ذلك هنا مطابق لما في السجل: يُرجى مقارنة الرقم بالرقم المكتوب على شهادة الشخص.
fact-active = تاريخ تفعيل الاعتماد
fact-expires = تاريخ انتهاء الصلاحية
fact-status = الحالة في السجل
fact-action = الإجراءات المتخذة
fact-changed = آخر تغيّر في الحالة
fact-other-names = أسماء أخرى
fact-ended = إجراء سابق
fact-specializations = تدريب متخصص
fact-status-meaning = معنى هذه الحالة
fact-action-meaning = معنى هذا الإجراء
meaning-title = ماذا يعني هذا
meaning-more = المزيد عن هذه الحالة
meaning-active = الاعتماد صالح إلى نهاية يوم انتهاء الصلاحية، ولا توجد عقوبة مسجلة. بعد ذلك اليوم تكون صلاحيته قد انتهت، إلا إذا جُدّد.
meaning-active-under-investigation = الاعتماد صالح إلى نهاية يوم انتهاء الصلاحية. تنظر هيئة { $issuer } في شكوى. لم يثبت أي شيء ضد هذا الشخص.
meaning-suspended = أوقفت هيئة { $issuer } هذا الاعتماد مؤقتًا. الاعتماد الموقوف مؤقتًا غير صالح، أيًّا كان تاريخ انتهاء صلاحيته.
meaning-revoked = ألغت هيئة { $issuer } هذا الاعتماد. الاعتماد الملغى غير صالح.
meaning-expired = مضى تاريخ انتهاء صلاحية الاعتماد ولم يكن قد جُدّد، ولذلك لم يعد صالحًا. هذا لا يدل على شيء عن عمل الشخص.
meaning-being-corrected = في بيانات السجل عن هذا الاعتماد خطأ، وهيئة { $issuer } تصححه. وإلى أن يُصحَّح، لا تستطيع هذه الصفحة أن تقول ما إذا كان الاعتماد صالحًا. هذا الخطأ لا يدل على شيء عن الشخص.
meaning-no-longer-listed = كان هذا الاعتماد مدرجًا في السجل، ثم أزالته هيئة { $issuer } منه. لا تذكر هذه الصفحة السبب. وهذا لا يؤكد أن الوضع سليم.
next-title = ما يمكنك فعله الآن
next-link = للعودة إلى هذا الملف:
next-link-words = رابطه الدائم
next-sheet = لحفظ هذا الجواب على ورقة فيها وقت التحقق، ورمز للمسح، وسطور لمن قام بالتحقق:
next-print = للاحتفاظ بهذا الجواب، يمكنك طباعة هذه الصفحة أو حفظها بصيغة PDF. تكفيها ورقة واحدة.
next-mistake = إذا كان هنا خطأ، فيُرجى الكتابة إلى:
next-call = إذا كان لديك سؤال، فيُرجى الاتصال بهيئة { $issuer }:
next-complain = إذا حدث شيء يقلقك:
next-complain-link = طريقة الإبلاغ عنه
next-own = هل هذا ملفك أنت؟ يمكنك متابعة تواريخه:
next-help = ماذا يعني لك هذا الجواب:
next-help-link = ما العمل الآن؟
# From a record to its rules.
in-force-sanctions = العقوبات، قاعدة قاعدة
in-force-code = ميثاق أخلاقيات المهنة
in-force-how = كيف يُحدَّد الإصدار
record-view-title = ملف – سجل { $registry }
record-view-heading = ملف
record-view-noscript = يحتاج هذا الرابط إلى JavaScript، وهو متوقف في هذا المتصفح. يمكنك الوصول إلى الملف نفسه عن طريق رقمه.
record-view-search = البحث عن شخص آخر

## The age of the data

as-of-title = تاريخ البيانات
as-of-data = بيانات السجل حتى { $moment }، { $zone }.
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] توقيت المحيط الهادئ
    [Denver] توقيت الجبال
    [Chicago] التوقيت المركزي
    [New_York] التوقيت الشرقي
   *[other] توقيت { $place }
}
as-of-due = آخر موعد للتحديث التالي: { $moment }.
as-of-late = بعد ذلك الوقت، يُرجى الاتصال قبل الاستناد إلى ما يظهر هنا.
moment-morning = الساعة { $hour }:{ $minute } صباحًا يوم { $date }
moment-afternoon = الساعة { $hour }:{ $minute } مساءً يوم { $date }

## The copies of the code beside each other, and our own tables

copies-compare = مقارنة النسخ

## What a status means

status-title = معنى كل حالة
status-lede = يعرض السجل وضعًا واحدًا من سبعة أوضاع. ويُعرف الوضع مما هو مسجل ومن تاريخ اليوم.
standing-name-active = فعّال
standing-name-active-under-investigation = فعّال، قيد التحقيق
standing-name-expired = منتهي الصلاحية
standing-name-suspended = موقوف مؤقتًا
standing-name-revoked = ملغى
standing-name-being-corrected = يجري تصحيح البيانات
standing-name-no-longer-listed = لم يعد مدرجًا في السجل
standing-when-active = يظهر هذا الوضع عندما تكون الحالة المسجلة «فعّال»، ولم يُتخذ أي إجراء، ولم يمضِ تاريخ انتهاء الصلاحية.
standing-when-active-under-investigation = يظهر هذا الوضع عندما تكون الحالة المسجلة «فعّال»، ولم يمضِ تاريخ انتهاء الصلاحية، والإجراء المسجل هو تحقيق. وجود تحقيق لا يعني ثبوت مخالفة.
standing-when-expired = يظهر هذا الوضع من اليوم التالي لتاريخ انتهاء الصلاحية، أيًّا كان ما هو مسجل غير ذلك، إلا إذا كان الاعتماد موقوفًا مؤقتًا أو ملغى.
standing-when-suspended = يظهر هذا الوضع عندما تكون الحالة المسجلة أو الإجراء المسجل هو الإيقاف المؤقت. ويبقى كذلك، حتى بعد تاريخ انتهاء الصلاحية، إلى أن يتغير الملف.
standing-when-revoked = يظهر هذا الوضع عندما تكون الحالة المسجلة أو الإجراء المسجل هو الإلغاء.
standing-when-being-corrected = يظهر هذا الوضع عندما تتعذر قراءة بيانات السجل عن شخص، ولا يُعرف عن اعتماده ما هو أشد. أما إذا كان معروفًا أن الاعتماد موقوف مؤقتًا أو ملغى أو منتهي الصلاحية، فيظهر ذلك، مع ملاحظة أن الملف يجري تصحيحه.
standing-when-no-longer-listed = يظهر هذا الوضع عندما كان الرقم في السجل من قبل ولم يعد فيه.
# What a standing lets the person do. Only what the Guidelines say.
allows-active = هذه شهادة صالحة. يجوز للشخص أن يقدّم نفسه وأن يعلن عن نفسه بصفته معتمدًا، مع لقبه ورقمه.
allows-active-under-investigation = ما زالت الشهادة صالحة. لا يجوز اتخاذ إجراء إلا بعد تحقيق كامل. لا يذكر دليل الإرشادات أن على الشخص أن يتوقف عن العمل أو عن الإعلان في هذه الأثناء.
allows-expired = الشهادة المنتهية الصلاحية ليست شهادة صالحة، ولذلك يجب ألا يقدّمها الشخص أو يعلن عنها كأنها صالحة. لم يعد تجديدها ممكنًا، وقواعد إعادة تفعيل الاعتماد تبيّن طريق العودة.
allows-suspended = الشهادة الموقوفة مؤقتًا ليست شهادة صالحة، ولذلك يجب ألا يقدّمها الشخص أو يعلن عنها كأنها صالحة. يمكن الطعن في القرار.
allows-revoked = الشهادة الملغاة ليست شهادة صالحة، ولذلك يجب ألا يقدّمها الشخص أو يعلن عنها كأنها صالحة. يمكن الطعن في القرار.
allows-being-corrected = لا يمكن استنتاج أي شيء من هذه الصفحة، لا لصالح الشخص ولا ضده. يُرجى السؤال قبل الاستناد إليها.
allows-no-longer-listed = يذكر دليل الإرشادات أن كل اعتماد مدرج في السجل. يُرجى عدم اعتبار رقم غير مدرج شهادة صالحة، ويُرجى السؤال إذا قدّم لك الشخص شهادة بهذا الرقم.
pairs-title = أي حالة وأي إجراء يمكن أن يجتمعا
pairs-lede = في كل ملف حالة وإجراء. والأشد منهما هو الذي يحدد ما يظهر. بعض التركيبات فيها تناقض، ولذلك تُرفض.
pairs-refuse = ما دامت في بيانات السجل تركيبة مرفوضة، لا تُنشر البيانات إطلاقًا، ويبقى في هذا الموقع ما كان يعرضه من قبل.
pairs-hold = الملف الذي فيه تركيبة مرفوضة يظهر بعبارة «يجري تصحيح البيانات» أو بالأشد من الاثنين، إلى أن يصححه السجل.
pairs-caption = ما يظهر لكل حالة وإجراء
pairs-status = الحالة المسجلة
pairs-action = الإجراء «{ $action }»
pair-refused = مرفوضة
pair-active = فعّال؛ وبعد تاريخ انتهاء الصلاحية: منتهي الصلاحية
pair-active-under-investigation = فعّال، قيد التحقيق؛ وبعد تاريخ انتهاء الصلاحية: منتهي الصلاحية
pair-expired = منتهي الصلاحية
pair-suspended = موقوف مؤقتًا
pair-revoked = ملغى
kept-title = كم تبقى المعلومات ظاهرة
kept-unlisted = { $days ->
    [0] الرقم الذي يُزال من السجل لا يظهر بعد ذلك ابتداءً من التحديث التالي.
    [zero] الرقم الذي يُزال من السجل لا يظهر بعد ذلك ابتداءً من التحديث التالي.
    [one] الرقم الذي يُزال من السجل يظهر مدة يوم واحد بعبارة «لم يعد مدرجًا في السجل».
    [two] الرقم الذي يُزال من السجل يظهر مدة يومين بعبارة «لم يعد مدرجًا في السجل»، مع الاسم ولا شيء غيره. وبعد ذلك لا يظهر.
    [few] الرقم الذي يُزال من السجل يظهر مدة { $days } أيام بعبارة «لم يعد مدرجًا في السجل»، مع الاسم ولا شيء غيره. وبعد ذلك لا يظهر.
    [many] الرقم الذي يُزال من السجل يظهر مدة { $days } يومًا بعبارة «لم يعد مدرجًا في السجل»، مع الاسم ولا شيء غيره. وبعد ذلك لا يظهر.
   *[other] الرقم الذي يُزال من السجل يظهر مدة { $days } يوم بعبارة «لم يعد مدرجًا في السجل»، مع الاسم ولا شيء غيره. وبعد ذلك لا يظهر.
}
kept-ended = { $days ->
    [0] عندما ينتهي إيقاف مؤقت أو إلغاء، لا يبقى بين معلومات الملف.
    [zero] عندما ينتهي إيقاف مؤقت أو إلغاء، لا يبقى بين معلومات الملف.
    [one] عندما ينتهي إيقاف مؤقت أو إلغاء، يذكر الملف ذلك مدة يوم واحد.
    [two] عندما ينتهي إيقاف مؤقت أو إلغاء، يذكر الملف ذلك مدة يومين. وبعد ذلك لا يظهر.
    [few] عندما ينتهي إيقاف مؤقت أو إلغاء، يذكر الملف ذلك مدة { $days } أيام. وبعد ذلك لا يظهر.
    [many] عندما ينتهي إيقاف مؤقت أو إلغاء، يذكر الملف ذلك مدة { $days } يومًا. وبعد ذلك لا يظهر.
   *[other] عندما ينتهي إيقاف مؤقت أو إلغاء، يذكر الملف ذلك مدة { $days } يوم. وبعد ذلك لا يظهر.
}
kept-changes = { $days ->
    [0] لا تُحفظ أي قائمة بتغيّرات الحالة.
    [zero] لا تُحفظ أي قائمة بتغيّرات الحالة.
    [one] تذكر صفحة التغيّرات وقائمة التغيّرات في الملف نفسه، مدة يوم واحد، أن الحالة تغيّرت، وكذلك إذا انتهى إيقاف مؤقت أو إلغاء.
    [two] تذكر صفحة التغيّرات وقائمة التغيّرات في الملف نفسه، مدة يومين، أن الحالة تغيّرت، وكذلك إذا انتهى إيقاف مؤقت أو إلغاء. وبعد ذلك لا يظهر.
    [few] تذكر صفحة التغيّرات وقائمة التغيّرات في الملف نفسه، مدة { $days } أيام، أن الحالة تغيّرت، وكذلك إذا انتهى إيقاف مؤقت أو إلغاء. وبعد ذلك لا يظهر.
    [many] تذكر صفحة التغيّرات وقائمة التغيّرات في الملف نفسه، مدة { $days } يومًا، أن الحالة تغيّرت، وكذلك إذا انتهى إيقاف مؤقت أو إلغاء. وبعد ذلك لا يظهر.
   *[other] تذكر صفحة التغيّرات وقائمة التغيّرات في الملف نفسه، مدة { $days } يوم، أن الحالة تغيّرت، وكذلك إذا انتهى إيقاف مؤقت أو إلغاء. وبعد ذلك لا يظهر.
}
kept-investigation = عندما ينتهي تحقيق بدون إجراء، لا يظهر منه شيء هنا ولا يُحفظ منه شيء هنا.
actions-taken-title = معنى كل إجراء
action-means-none = لا يوجد إجراء مسجل اليوم. هذا لا يدل على شيء مما كان مسجلًا من قبل.
action-means-under-investigation = تنظر هيئة { $issuer } في شكوى. لم تثبت أي مخالفة، وتبقى صلاحية الاعتماد كما تبيّنها حالته وتواريخه.
action-means-suspended = بعد تحقيق كامل، أوقفت هيئة { $issuer } الاعتماد مؤقتًا. وهو غير صالح ما دام الإيقاف المؤقت قائمًا. يمكن الطعن في القرار.
action-means-revoked = بعد تحقيق كامل، ألغت هيئة { $issuer } الاعتماد. وهو غير صالح. يمكن الطعن في القرار.
in-force-title = أي إصدار من القواعد
in-force-rule = إذا اتُّخذ إجراء، يؤدي الملف إلى الإصدار الذي كان ساريًا في ذلك اليوم: وهو أحدث إصدار يحمل ذلك التاريخ أو تاريخًا قبله. وكل ملف آخر يؤدي إلى الإصدار الذي يتبعه هذا الموقع.
in-force-edition = الإصدار { $edition }، وتاريخه { $dated }:
in-force-edition-undated = الإصدار { $edition }، وهو لا يحمل تاريخًا:
in-force-others = في هذا الموقع أيضًا نسخ من ميثاق أخلاقيات المهنة لا تحمل تاريخًا. لا يستطيع الموقع أن يقول في أي أيام كانت سارية، ولذلك لا يؤدي إليها أي ملف.
in-force-which = لا يذكر السجل أي بند من ميثاق أخلاقيات المهنة يتعلق به الإجراء.
not-said-title = ما لا يذكره دليل الإرشادات
not-said-four-years = لا يذكر الدليل ما ينطبق في اليوم الذي تكتمل فيه أربع سنوات بالضبط على انتهاء صلاحية الاعتماد. في ذلك اليوم، يقول هذا السجل ذلك ويطلب منك الاتصال.
not-said-investigation = لا يذكر الدليل ما لا يجوز أن يفعله شخص قيد التحقيق. يقول هذا السجل إنه لم تثبت أي مخالفة، ولا يزيد على ذلك.
not-said-history = لا يذكر الدليل ما إذا كان الإيقاف المؤقت السابق يبقى مسجلًا بعد انتهائه. يعرضه هذا السجل طوال المدة المذكورة أعلاه.

## Current actions

actions-title = الإجراءات الحالية
actions-since = هذا الإجراء مطبَّق منذ { $date }

## The registry at a glance

glance-title = السجل بالأرقام

## Changes of status

changes-title = تغيّرات الحالة

## About

about-title = عن هذا السجل

## Privacy

privacy-title = الخصوصية

## Accessibility

accessibility-title = سهولة الاستخدام للجميع
accessibility-lede = هذا السجل للجميع، كيفما كان بصرهم أو حركة أيديهم أو جهازهم أو اتصالهم بالإنترنت.
accessibility-aim-title = ما نسعى إليه
accessibility-aim = كل صفحة مصممة لتحقق المستوى AA من إرشادات سهولة الوصول إلى محتوى الويب 2.2 (Web Content Accessibility Guidelines).
accessibility-done-title = ما فعلناه
accessibility-done-script = يمكن الوصول إلى كل ملف بدون JavaScript، بأربع نقرات من الصفحة الأولى.
accessibility-done-colour = لا تعتمد معرفة الحالة على اللون أبدًا: لكل حالة كلمات وشكل خاص بها.
accessibility-done-keyboard = كل شيء يعمل بلوحة المفاتيح، ويمكنك دائمًا رؤية مكانك في الصفحة.
accessibility-done-zoom = تعمل الصفحات عند التكبير إلى 400 بالمئة، وعلى شاشة عرضها 320 بكسل، وفي الوضع الداكن، وبالألوان التي اخترتها أنت.
accessibility-done-names = تظهر الأسماء كما تُكتب، من اليسار أو من اليمين.
accessibility-done-languages = الصفحات الخاصة بالبحث عن شخص متوفرة بعدة لغات. والترجمة التي لم يراجعها بعد أي شخص يتكلم اللغة تذكر ذلك.
accessibility-known-title = ما نعرف أنه ليس جيدًا بعد
accessibility-known = النص الرسمي منشور كما كُتب. بعضه طويل وصعب القراءة.
accessibility-tell-title = نرجو إخبارنا
accessibility-tell = هل هناك شيء لا يعمل عندك؟ نرجو إخبارنا بالصفحة وبما أردت فعله. ويمكننا أيضًا أن نبحث لك عن ملف بالهاتف.

## Wrong addresses

not-found-title = لا توجد صفحة هنا
not-found-lede = ربما كُتب العنوان بشكل غير صحيح، أو نُقلت الصفحة. هذا لا يدل على شيء عما إذا كان شخص ما معتمدًا.
not-found-search = البحث بالاسم أو بالرقم
not-found-browse = تصفح السجل
not-found-call = أو الاتصال:

## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
ui-date = { $day } { $month } { $year }
ui-month-1 = يناير
ui-month-2 = فبراير
ui-month-3 = مارس
ui-month-4 = أبريل
ui-month-5 = مايو
ui-month-6 = يونيو
ui-month-7 = يوليو
ui-month-8 = أغسطس
ui-month-9 = سبتمبر
ui-month-10 = أكتوبر
ui-month-11 = نوفمبر
ui-month-12 = ديسمبر
# $hour counts to 12, $hour24 from 0 to 23: a language takes the one that its readers use.
ui-time-am = { $hour }:{ $minute } صباحًا
ui-time-pm = { $hour }:{ $minute } مساءً
# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = الاعتماد فعّال. لا توجد عقوبات. صالح إلى نهاية يوم { $date }.
later-standing-active-under-investigation = الاعتماد فعّال، وهو قيد التحقيق. لم تثبت أي مخالفة. صالح إلى نهاية يوم { $date }.
later-standing-suspended = الاعتماد موقوف مؤقتًا. غير صالح في الوقت الحالي.
later-standing-suspended-expired = الاعتماد موقوف مؤقتًا. غير صالح في الوقت الحالي. وقد مضى أيضًا تاريخ انتهاء صلاحيته، وهو { $date }.
later-standing-revoked = الاعتماد ملغى. لم يعد صالحًا.
later-standing-revoked-expired = الاعتماد ملغى. لم يعد صالحًا. وقد مضى أيضًا تاريخ انتهاء صلاحيته، وهو { $date }.
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = الاعتماد منتهي الصلاحية. آخر يوم كان فيه صالحًا هو { $date }.
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = الاعتماد منتهي الصلاحية. حالته في السجل «منتهي الصلاحية/منقضي المدة»، وتاريخ انتهاء صلاحيته { $date }.
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = الاعتماد منتهي الصلاحية. حالته في السجل «منتهي الصلاحية/منقضي المدة».
later-standing-being-corrected = يجري تصحيح البيانات. هذا لا يؤكد أن الوضع سليم.
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = لم يعد الاعتماد مدرجًا في السجل منذ { $date }. هذا لا يؤكد أن الوضع سليم.
# The same in a row of results.
ui-row-active = الاعتماد فعّال، صالح إلى نهاية يوم { $date }
ui-row-active-under-investigation = الاعتماد فعّال؛ قيد التحقيق، ولم تثبت أي مخالفة؛ صالح إلى نهاية يوم { $date }
ui-row-suspended = الاعتماد موقوف مؤقتًا
ui-row-suspended-expired = الاعتماد موقوف مؤقتًا؛ وقد مضى أيضًا تاريخ انتهاء صلاحيته، وهو { $date }
ui-row-revoked = الاعتماد ملغى
ui-row-revoked-expired = الاعتماد ملغى؛ وقد مضى أيضًا تاريخ انتهاء صلاحيته، وهو { $date }
ui-row-expired = الاعتماد منتهي الصلاحية، آخر يوم كان فيه صالحًا هو { $date }
ui-row-expired-early = الاعتماد منتهي الصلاحية؛ تاريخ انتهاء الصلاحية { $date }
ui-row-expired-undated = الاعتماد منتهي الصلاحية
ui-row-being-corrected = يجري تصحيح البيانات؛ لم يتأكد أن الوضع سليم
ui-row-no-longer-listed = لم يعد الاعتماد مدرجًا في السجل منذ { $date }
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = لم يعد الاعتماد مدرجًا في السجل
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = يجري تصحيح هذا الملف
# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = يجري تصحيح هذا الملف، وآخر مرة تأكدت صحته كانت في { $date }. قبل الاستناد إليه، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
later-held-note-never = يجري تصحيح هذا الملف، ولم تتأكد صحته بعد. قبل الاستناد إليه، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
# The facts as stored, in the words of Section 500.
later-status-active = فعّال/لا توجد عقوبات
later-status-suspended = موقوف مؤقتًا
later-status-revoked = ملغى
later-status-expired = منتهي الصلاحية/منقضي المدة
later-action-none = لا يوجد
later-action-under-investigation = قيد التحقيق
later-action-suspended = موقوف مؤقتًا
later-action-revoked = ملغى
# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = القواعد التي كانت سارية في { $date }، عندما سُجّل هذا: الإصدار { $edition }، وتاريخه { $dated }.
later-in-force-before = سُجّل هذا في { $date }. ليس في هذا الموقع إصدار من القواعد من ذلك الوقت، وأقدم إصدار فيه هو { $edition }، وتاريخه { $dated }.
later-in-force-unknown = لا يذكر السجل في أي يوم سُجّل هذا. يتبع هذا الموقع الإصدار { $edition } من القواعد، وتاريخه { $dated }.
later-in-force-now = القواعد التي يتبعها هذا الموقع: الإصدار { $edition }، وتاريخه { $dated }.
later-in-force-undated = القواعد التي يتبعها هذا الموقع: الإصدار { $edition }، وهو لا يحمل تاريخًا.
# What follows once it has expired.
later-lapse-reinstatement = مضى أقل من أربع سنوات على انتهاء صلاحيته. يمكن إعادة تفعيله (القسم 209).
later-lapse-not-stated = انتهت صلاحيته قبل أربع سنوات بالضبط. لا يذكر دليل الإرشادات ما إذا كانت إعادة تفعيله ممكنة. يُرجى سؤال هيئة { $issuer } على الرقم ‎{ $phone }‎.
later-lapse-new-application = مضى أكثر من أربع سنوات على انتهاء صلاحيته. يلزم تقديم طلب اعتماد جديد (القسم 209.3).
# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = التفاصيل محجوبة
ui-name-being-corrected = يجري تصحيح الاسم
# A former name or one used at work, under which a row is found.
ui-other-name = اسم آخر: { $name }
# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = إيقاف مؤقت كان قد انتهى عند حلول { $date }
later-ended-revoked = إلغاء كان قد رُفع عند حلول { $date }
# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = جزء من الاسم
ui-matched-prefix = يبدأ بالحروف المكتوبة
later-matched-initial = مسجّل بالحرف الأول { $name }.
later-matched-spelling = مكتوب هكذا: { $name }
later-matched-as = مسجّل هكذا: { $name }
later-matched-sound = لفظ { $name } يشبه ما كُتب
later-matched-similar = اسم مشابه
later-matched-without = الاسم بدون «{ $name }»
later-matched-some-words = ليست كل الكلمات المكتوبة موجودة في هذا الاسم
later-matched-latin = عُثر عليه بكتابته بالحروف اللاتينية
later-matched-latin-as = بالحروف اللاتينية: { $name }
# How many were found. All of them have what was typed …
ui-found = { $count ->
    [zero] لا يوجد شخص يطابق البحث.
    [one] شخص واحد يطابق البحث.
    [two] شخصان يطابقان البحث.
    [few] { $count } أشخاص يطابقون البحث.
    [many] { $count } شخصًا يطابقون البحث.
   *[other] { $count } شخص يطابقون البحث.
}
ui-found-many = عدد الأشخاص الذين يطابقون البحث: { $count }. لعرض عدد أقل، يُرجى كتابة جزء أكبر من الاسم.
ui-found-at-least = { $count ->
    [zero] لم يُعثر حتى الآن على شخص يطابق البحث. قد يكون هناك المزيد: يُرجى كتابة جزء أكبر من الاسم.
    [one] شخص واحد على الأقل يطابق البحث. قد يكون هناك المزيد: يُرجى كتابة جزء أكبر من الاسم.
    [two] شخصان على الأقل يطابقان البحث. قد يكون هناك المزيد: يُرجى كتابة جزء أكبر من الاسم.
    [few] { $count } أشخاص على الأقل يطابقون البحث. قد يكون هناك المزيد: يُرجى كتابة جزء أكبر من الاسم.
    [many] { $count } شخصًا على الأقل يطابقون البحث. قد يكون هناك المزيد: يُرجى كتابة جزء أكبر من الاسم.
   *[other] { $count } شخص على الأقل يطابقون البحث. قد يكون هناك المزيد: يُرجى كتابة جزء أكبر من الاسم.
}
ui-found-many-at-least = عدد الأشخاص الذين يطابقون البحث أكثر من { $shown }. لعرض عدد أقل، يُرجى كتابة جزء أكبر من الاسم.
# … or nobody has a similar name, after looking further …
later-found-alone = { $count ->
    [zero] لا يوجد شخص يطابق البحث. لم يُعثر على أسماء مشابهة.
    [one] شخص واحد يطابق البحث. لم يُعثر على أسماء مشابهة.
    [two] شخصان يطابقان البحث. لم يُعثر على أسماء مشابهة.
    [few] { $count } أشخاص يطابقون البحث. لم يُعثر على أسماء مشابهة.
    [many] { $count } شخصًا يطابقون البحث. لم يُعثر على أسماء مشابهة.
   *[other] { $count } شخص يطابقون البحث. لم يُعثر على أسماء مشابهة.
}
# … or some have it, and some a similar name …
later-found-mixed = عدد الأشخاص الذين عُثر عليهم: { $count }، وأصحاب الأسماء المشابهة في الآخر.
later-found-mixed-many = عدد الأشخاص الذين عُثر عليهم أكثر من { $shown }، وأصحاب الأسماء المشابهة في الآخر.
# … or nobody has it.
later-found-similar = { $count ->
    [zero] لا يوجد تطابق تام. لا يوجد شخص له اسم مشابه.
    [one] لا يوجد تطابق تام. شخص واحد له اسم مشابه.
    [two] لا يوجد تطابق تام. شخصان لهما اسم مشابه.
    [few] لا يوجد تطابق تام. { $count } أشخاص لهم اسم مشابه.
    [many] لا يوجد تطابق تام. { $count } شخصًا لهم اسم مشابه.
   *[other] لا يوجد تطابق تام. { $count } شخص لهم اسم مشابه.
}
later-found-similar-many = لا يوجد تطابق تام. عدد الأشخاص الذين لهم اسم مشابه أكثر من { $shown }.
ui-found-number = عُثر على الاعتماد { $number }.
ui-not-found = لا يوجد اعتماد بالرقم { $number }. يُرجى التأكد من كل خانة في الرقم، أو البحث بالاسم. للسؤال، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
later-nobody-there = لا يوجد في السجل اسم يطابق ما كُتب، ولا كتابة مشابهة له، ولا شكل مختصر، ولا اسم لفظه مشابه. قد يكون الشخص مدرجًا في السجل مع ذلك، باسم آخر أو باسم محجوب. يمكنك تجربة اسم العائلة وحده، أو رقم الاعتماد. للسؤال، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
later-nobody-yet = لم يُعثر على تطابق حتى الآن. يمكنك مواصلة البحث، أو تجربة اسم العائلة وحده أو رقم الاعتماد. للسؤال، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
later-nobody-read = الأسماء التي تشبه ما كُتب أكثر من أن تُقرأ كلها، ولا يطابقه أي اسم مما قُرئ حتى الآن. يمكنك تجربة اسم العائلة وحده، أو رقم الاعتماد. للسؤال، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = جارٍ البحث عن أسماء مشابهة…
ui-looking-further = البحث مستمر…
later-searched = ما جرى البحث فيه حتى الآن: الاسم كما كُتب، وبعض طرق الكتابة المشابهة، والأشكال المختصرة، والأسماء التي لفظها مشابه.
later-searched-typed = ما جرى البحث فيه حتى الآن: الاسم كما كُتب.
later-searched-whole = جرى البحث في كل طرق الكتابة المشابهة والأشكال المختصرة والأسماء التي لفظها مشابه.
later-searched-much = الأسماء المشابهة أكثر من أن يُبحث فيها كلها مرة واحدة. يُرجى كتابة جزء أكبر من الاسم، أو كتابة رقم الاعتماد.
later-look-further = مواصلة البحث
ui-look-similar = البحث عن أسماء مشابهة
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = عرض الأرقام المشابهة لهذا الرقم
later-like = أرقام أشخاص آخرين تختلف في خانة واحدة
later-like-none = لا يوجد في السجل رقم يختلف عن هذا الرقم في خانة واحدة.
# A number that is still being typed.
ui-typing-short = { $count ->
    [0] رقم الاعتماد هو { $prefix } وبعدها خانات عددها من { $least } إلى { $most }.
    [zero] رقم الاعتماد هو { $prefix } وبعدها خانات عددها من { $least } إلى { $most }.
    [one] كُتبت خانة واحدة حتى الآن. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
    [two] كُتبت خانتان حتى الآن. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
    [few] كُتبت { $count } خانات حتى الآن. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
    [many] كُتبت { $count } خانة حتى الآن. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
   *[other] كُتبت { $count } خانة حتى الآن. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
}
ui-typing-long = عدد الخانات المكتوبة هو { $count }. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
# While the registry is read, and when it cannot be.
ui-waiting = جارٍ قراءة السجل…
ui-waiting-record = جارٍ قراءة ملف { $number }…
ui-error-offline = تعذّر الوصول إلى السجل. يُرجى التأكد من أن هذا الجهاز متصل بالإنترنت، ثم المحاولة مرة أخرى. ويمكنك أيضًا الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
ui-error-missing = جزء من السجل غير متوفر، ولذلك لا يوجد جواب بعد. يُرجى إعادة تحميل هذه الصفحة بعد دقيقة. ويمكنك أيضًا الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
ui-error-updating = يجري تحديث السجل. يُرجى إعادة تحميل هذه الصفحة بعد دقيقة. ويمكنك أيضًا الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
ui-error-unavailable = لم يستجب موقع السجل كما ينبغي. يُرجى المحاولة مرة أخرى بعد دقيقة. ويمكنك أيضًا الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
ui-error-unreadable = تعذّرت قراءة السجل. يُرجى إعادة تحميل هذه الصفحة. ويمكنك أيضًا الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
# The page that shows one record, when its address names none.
later-view-empty = تعرض هذه الصفحة اعتمادًا واحدًا. يجب أن ينتهي عنوانها بالعلامة # وبعدها رقم الاعتماد.
later-view-not-a-number = ما في آخر عنوان هذه الصفحة ليس رقم اعتماد. رقم الاعتماد هو { $prefix } وبعدها خانات عددها من { $least } إلى { $most }.
# The button that saves a proof, then what is said of who signed the site.
later-proof-save = حفظ إثبات هذا الجواب
later-proof-saving = { $count ->
    [zero] جارٍ إعداد الإثبات. لم يُقرأ أي جزء بعد.
    [one] جارٍ إعداد الإثبات. قُرئ جزء واحد.
    [two] جارٍ إعداد الإثبات. قُرئ جزءان.
    [few] جارٍ إعداد الإثبات. قُرئت { $count } أجزاء.
    [many] جارٍ إعداد الإثبات. قُرئ { $count } جزءًا.
   *[other] جارٍ إعداد الإثبات. قُرئ { $count } جزء.
}
later-proof-saved = حُفظ الإثبات في ملف على الجهاز. وهو يبيّن ما قاله السجل عن هذه الأرقام، ومتى قاله.
proof-how = طريقة التحقق من إثبات
proof-unsigned = هذا السجل غير موقّع رقميًا.
proof-signed = التوقيع الرقمي لهذا السجل صحيح، لكن لم يُعطَ مفتاح أساسي لمقارنته به.
proof-vouched = جرى التحقق من التوقيع الرقمي لهذا السجل، وهو صحيح.
proof-unchecked = لا يستطيع هذا المتصفح التحقق من التوقيع الرقمي لهذا السجل، ولذلك لم يجرِ التحقق منه.
proof-not-now = لم يجرِ التحقق من التوقيع الرقمي لهذا السجل، لأنه تعذّر الآن الحصول على ملف لازم لذلك.
proof-no-longer-signed = كان هذا السجل موقّعًا رقميًا عندما سألت آخر مرة، وهو الآن غير موقّع. قبل الاستناد إلى هذا الجواب، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
proof-damaged = إثبات هذا السجل تالف، ولذلك لا شيء يبيّن من الذي نشره. قبل الاستناد إلى هذا الجواب، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
proof-signature = التوقيع الرقمي لهذا السجل غير صحيح. قبل الاستناد إلى هذا الجواب، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
proof-other-key = المفتاح الذي يضمن هذا السجل غير المفتاح الذي رآه هذا المتصفح آخر مرة في { $date }. قبل الاستناد إلى هذا الجواب، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
proof-older = هذا السجل أقدم من سجل { $date } الذي رآه هذا المتصفح. قبل الاستناد إلى هذا الجواب، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
proof-other-log = لا يبيّن هذا السجل أنه تكملة لسجل { $date } الذي رآه هذا المتصفح. قبل الاستناد إلى هذا الجواب، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
# Leads from "not found" to the sheet that says so.
later-sheet-none = طباعة أو حفظ ورقة تذكر ذلك
# How old the data are.
ui-as-of = بيانات السجل حتى { $date }، الساعة { $time }، { $zone }.
ui-late = قد تكون هذه البيانات قديمة: كان آخر موعد للتحديث { $date }، الساعة { $time }، { $zone }. قبل الاستناد إلى هذا الجواب، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
ui-clock-behind = ساعة هذا الجهاز متأخرة. تستعمل هذه الصفحة الوقت الذي نُشر فيه السجل آخر مرة.
ui-age-unknown = تعذّرت قراءة تاريخ هذه البيانات. قبل الاستناد إلى هذا الجواب، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.

## A record's own history (history-): what the page says, then what its script says

history-title = تغيّرات الحالة
history-where = كل التغيّرات التي نُشرت خلال آخر { $days } يومًا موجودة في صفحة واحدة، بحسب الرقم:
history-none = { $days ->
    [zero] لم يُنشر هنا أي تغيّر في حالة هذا الاعتماد.
    [one] لم يُنشر هنا أي تغيّر في حالة هذا الاعتماد خلال آخر يوم.
    [two] لم يُنشر هنا أي تغيّر في حالة هذا الاعتماد خلال آخر يومين.
    [few] لم يُنشر هنا أي تغيّر في حالة هذا الاعتماد خلال آخر { $days } أيام.
    [many] لم يُنشر هنا أي تغيّر في حالة هذا الاعتماد خلال آخر { $days } يومًا.
   *[other] لم يُنشر هنا أي تغيّر في حالة هذا الاعتماد خلال آخر { $days } يوم.
}
history-undated = لا تذكر بيانات السجل متى صدر القرار.
history-ahead = تذكر بيانات السجل لصدور القرار وقتًا بعد وقت النشر، وهذا لا يمكن أن يكون صحيحًا.
history-late = كان ذلك بعد أكثر من { $hours } ساعة.
history-first = أُدرج الاعتماد في السجل لأول مرة. نُشر ذلك هنا في { $date }.
history-first-time = { $hours ->
    [0] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد أقل من ساعة.
    [zero] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد أقل من ساعة.
    [one] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد ساعة واحدة.
    [two] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد ساعتين.
    [few] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد { $hours } ساعات.
    [many] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد { $hours } ساعة.
   *[other] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد { $hours } ساعة.
}
history-first-day = { $hours ->
    [0] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد أقل من ساعة من بداية ذلك اليوم.
    [zero] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد أقل من ساعة من بداية ذلك اليوم.
    [one] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد ساعة واحدة من بداية ذلك اليوم.
    [two] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد ساعتين من بداية ذلك اليوم.
    [few] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد { $hours } ساعات من بداية ذلك اليوم.
    [many] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد { $hours } ساعة من بداية ذلك اليوم.
   *[other] صدر القرار في { $date }، وأُدرج الاعتماد هنا لأول مرة بعد { $hours } ساعة من بداية ذلك اليوم.
}
history-active = الاعتماد فعّال من جديد. نُشر ذلك هنا في { $date }.
history-active-time = { $hours ->
    [0] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [zero] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [one] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد ساعة واحدة.
    [two] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد ساعتين.
    [few] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعات.
    [many] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
   *[other] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
}
history-active-day = { $hours ->
    [0] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [zero] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [one] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد ساعة واحدة من بداية ذلك اليوم.
    [two] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد ساعتين من بداية ذلك اليوم.
    [few] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعات من بداية ذلك اليوم.
    [many] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
   *[other] الاعتماد فعّال من جديد منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
}
history-suspended = أُوقف الاعتماد مؤقتًا. نُشر ذلك هنا في { $date }.
history-suspended-time = { $hours ->
    [0] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [zero] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [one] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد ساعة واحدة.
    [two] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد ساعتين.
    [few] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد { $hours } ساعات.
    [many] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
   *[other] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
}
history-suspended-day = { $hours ->
    [0] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [zero] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [one] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد ساعة واحدة من بداية ذلك اليوم.
    [two] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد ساعتين من بداية ذلك اليوم.
    [few] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد { $hours } ساعات من بداية ذلك اليوم.
    [many] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
   *[other] أُوقف الاعتماد مؤقتًا في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
}
history-revoked = أُلغي الاعتماد. نُشر ذلك هنا في { $date }.
history-revoked-time = { $hours ->
    [0] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [zero] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [one] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد ساعة واحدة.
    [two] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد ساعتين.
    [few] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعات.
    [many] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
   *[other] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
}
history-revoked-day = { $hours ->
    [0] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [zero] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [one] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد ساعة واحدة من بداية ذلك اليوم.
    [two] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد ساعتين من بداية ذلك اليوم.
    [few] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعات من بداية ذلك اليوم.
    [many] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
   *[other] أُلغي الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
}
history-expired = انتهت صلاحية الاعتماد. نُشر ذلك هنا في { $date }.
history-expired-time = { $hours ->
    [0] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [zero] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [one] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد ساعة واحدة.
    [two] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد ساعتين.
    [few] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعات.
    [many] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
   *[other] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
}
history-expired-day = { $hours ->
    [0] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [zero] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [one] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد ساعة واحدة من بداية ذلك اليوم.
    [two] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد ساعتين من بداية ذلك اليوم.
    [few] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعات من بداية ذلك اليوم.
    [many] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
   *[other] انتهت صلاحية الاعتماد في { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
}
history-no-longer-listed = لم يعد الاعتماد مدرجًا في السجل. نُشر ذلك هنا في { $date }.
history-no-longer-listed-time = { $hours ->
    [0] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [zero] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد أقل من ساعة.
    [one] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد ساعة واحدة.
    [two] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد ساعتين.
    [few] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعات.
    [many] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
   *[other] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعة.
}
history-no-longer-listed-day = { $hours ->
    [0] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [zero] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد أقل من ساعة من بداية ذلك اليوم.
    [one] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد ساعة واحدة من بداية ذلك اليوم.
    [two] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد ساعتين من بداية ذلك اليوم.
    [few] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعات من بداية ذلك اليوم.
    [many] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
   *[other] لم يعد الاعتماد مدرجًا في السجل منذ { $date }، ونُشر ذلك هنا بعد { $hours } ساعة من بداية ذلك اليوم.
}

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = تحتاج هذه الصفحة إلى JavaScript، وهو متوقف في هذا المتصفح. للحصول على جواب، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-problem = لم تبدأ هذه الصفحة. يُرجى إعادة تحميلها، أو الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-danger = إذا كان أحد في خطر الآن، فيُرجى الاتصال بالرقم 911. هذا السجل ليس خدمة طوارئ.
tool-print = طباعة
tool-ask = من يمكنك سؤاله
tool-unsaid = ما لا يذكره دليل الإرشادات
tool-printed = الرسوم والمهل والأرقام الأخرى في هذه الصفحة هي أرقام الإصدار { $edition } من دليل الإرشادات، وتاريخه { $date }.
tool-printed-undated = الرسوم والمهل والأرقام الأخرى في هذه الصفحة هي أرقام الإصدار { $edition } من دليل الإرشادات.
tool-printed-change = يمكن أن تتغير: قبل الدفع أو الانتظار، يُرجى سؤال هيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-printed-other = يتبع هذا الموقع الإصدار { $edition }؛ أما جمل هذه الصفحة فقد كُتبت للإصدار { $checked } وقد تكون قديمة. يُرجى اتباع الروابط إلى الأقسام.

### A field for a day. $date: the day that was read, in words.

tool-day-hint = مثلًا ‎2027-03-14‎ أو ‎3/14/2027‎ (الشهر أولًا)
day-read = قُرئ التاريخ هكذا: { $date }.
day-form = لا يمكن قراءة هذا التاريخ. يُرجى كتابته مثل ‎2027-03-14‎ أو ‎3/14/2027‎ (الشهر أولًا).
day-year = يُرجى كتابة السنة بأرقامها الأربعة، مثل 2027.
day-calendar = لا يوجد هذا اليوم في التقويم. عند كتابة التاريخ بالأرقام والسنة في آخره، يأتي الشهر أولًا: ‎3/14/2027‎.
day-range = يجب أن تكون السنة من 2000 إلى 2199.

### Verification sheet

tool-sheet-title = ورقة التحقق
tool-sheet-lede = صفحة واحدة للطباعة أو الحفظ: ما يقوله هذا السجل عن اعتماد اليوم، أو أنه لا يقول شيئًا. يُرجى كتابة رقم أو اسم.
tool-sheet-make = إعداد الورقة
tool-sheet-noscript = لكل ملف صفحة خاصة به لا تحتاج إلى JavaScript ويمكن طباعتها.
tool-sheet-choose = الاسم نفسه لا يعني الشخص نفسه. يُرجى مقارنة الرقم بالرقم المكتوب على الشهادة، ثم اختيار الشخص الذي تلزمك ورقته.
tool-sheet-unchosen = ليس الشخص بين هؤلاء: إعداد ورقة تذكر ذلك
tool-sheet-print = طباعة هذه الورقة
tool-sheet-number = رقم الاعتماد
tool-sheet-name = الاسم كما هو مسجّل
tool-sheet-as-of = بيانات السجل حتى
tool-sheet-checked = وقت التحقق
tool-sheet-read-at = قُرئ من العنوان
tool-sheet-issuer = جهة إصدار الاعتماد وإدارة السجل
tool-sheet-contact = للأسئلة
tool-sheet-searched = ما جرى البحث عنه
tool-sheet-read-as = فُهم على أنه
tool-sheet-how-far = أين جرى البحث
tool-sheet-line-who = من قام بالتحقق (الاسم والجهة)
tool-sheet-line-why = سبب التحقق
tool-sheet-line-signature = التوقيع
tool-sheet-line-date = تاريخ التوقيع
tool-sheet-shows-title = ما تبيّنه الورقة
tool-sheet-shows-source = ما قاله السجل وقت التحقق. هيئة { $issuer } هي التي تصدر الاعتماد وتدير السجل: هذا هو المصدر الأساسي.
tool-sheet-shows-fields = كل ما ينشره السجل عن الاعتماد، كما هو فيه.
tool-sheet-shows-age = من أي وقت كانت البيانات. يُحدَّث السجل خلال { $hours } ساعة من تغيّر الحالة؛ وإذا تأخر تحديث، تذكر الورقة ذلك.
tool-sheet-shows-whole = أن ما قُرئ من موقع السجل وصل كاملًا: فقد قارنه المتصفح بأرقام المطابقة (checksums) الخاصة بالسجل.
tool-sheet-not-title = ما لا تبيّنه الورقة
tool-sheet-not-person = أن الشخص الذي أمامك هو الشخص المدرج في السجل. الورقة لا تستطيع معرفة ذلك. يُرجى مقارنة الرقم والاسم بالشهادة، وطلب بطاقة هوية.
tool-sheet-not-later = ما يصح في أي يوم آخر. يُرجى البحث من جديد قبل الاستناد إليها، وعند تجديد الاعتماد.
tool-sheet-not-history = سبب اتخاذ إجراء، أو ما كان مسجلًا من قبل.
tool-sheet-not-training = التدريب المتخصص: السجل لا ينشره.
tool-sheet-not-excluded = ما إذا كان شخص ما على قائمة الأشخاص المستبعدين من البرامج العامة. ذلك تحقق آخر قائم بذاته.
tool-sheet-not-paper = أن هذه الورقة لم تُغيَّر. يُرجى البحث عن الرقم من جديد ومقارنة النتيجة.
tool-sheet-none-title = لم يُعثر على نتيجة
tool-sheet-none-means-title = ماذا يعني عدم العثور على أحد
tool-sheet-none-listed = كل اعتماد مدرج في السجل. يُرجى عدم اعتبار ما ليس مدرجًا فيه شهادة صالحة قبل السؤال. وهذا لا يعني أن أحدًا ارتكب خطأ.
tool-sheet-none-typed = ربما كُتب الرقم أو الاسم بطريقة غير الطريقة التي سُجّل بها. يُرجى مقارنة كل خانة وكل حرف بالشهادة.
tool-sheet-none-name = ربما كان الشخص مسجّلًا باسم آخر، أو كان الاسم محجوبًا حفاظًا على سلامته. عندئذ لا يمكن العثور عليه إلا بالرقم.
tool-sheet-none-new = ربما كان الاعتماد جديدًا. تُحدَّث بيانات السجل خلال { $hours } ساعة، ولذلك قد يحتاج ظهور اعتماد جديد إلى هذه المدة. يذكر دليل الإرشادات هذه المدة للتغيّرات والإجراءات، ولا يذكر متى يُدرج اعتماد جديد.
tool-sheet-none-gone = { $days ->
    [0] ربما لم يكن الشخص معتمدًا في أي وقت. كما أن الرقم الذي أُزيل من السجل لا يظهر.
    [zero] ربما لم يكن الشخص معتمدًا في أي وقت. كما أن الرقم الذي أُزيل من السجل لا يظهر.
    [one] ربما لم يكن الشخص معتمدًا في أي وقت. كما أن الرقم الذي أُزيل من السجل قبل أكثر من يوم واحد لا يظهر.
    [two] ربما لم يكن الشخص معتمدًا في أي وقت. كما أن الرقم الذي أُزيل من السجل قبل أكثر من يومين لا يظهر.
    [few] ربما لم يكن الشخص معتمدًا في أي وقت. كما أن الرقم الذي أُزيل من السجل قبل أكثر من { $days } أيام لا يظهر.
    [many] ربما لم يكن الشخص معتمدًا في أي وقت. كما أن الرقم الذي أُزيل من السجل قبل أكثر من { $days } يومًا لا يظهر.
   *[other] ربما لم يكن الشخص معتمدًا في أي وقت. كما أن الرقم الذي أُزيل من السجل قبل أكثر من { $days } يوم لا يظهر.
}
tool-sheet-none-call = للتأكد، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎، مع تجهيز الرقم والاسم القانوني الكامل.
tool-sheet-ask-title = من يمكنك سؤاله
sheet-moment = { $date }، الساعة { $time }، { $zone }
sheet-moment-unknown = غير معروف: ساعة هذا الجهاز متأخرة. يُرجى كتابة اليوم والساعة هنا:
sheet-shown = ورقة { $number } موجودة في الأسفل.
sheet-none-shown = لم يُعثر على أحد. الورقة التي تذكر ذلك موجودة في الأسفل.
# Stands where the link and its code would be.
sheet-no-address = لا يوجد هنا رابط ولا رمز للمسح: لم يُعطَ هذا الموقع عنوانه.
sheet-no-code = الرابط أطول من أن ترسم له هذه الصفحة رمزًا للمسح.
sheet-code = رمز للمسح يؤدي إلى ‎{ $link }‎
sheet-link = الرابط الدائم: ‎{ $link }‎
sheet-link-again = للبحث عن الرقم من جديد: ‎{ $link }‎
sheet-elsewhere = أُعدّت هذه الورقة على عنوان غير العنوان الذي يذكر السجل أنه عنوانه.
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = رقم الاعتماد { $number }
sheet-read-name = اسم فيه هذه الكلمات، أيًّا كان ترتيبها والعلامات على حروفها وحجم الحروف: { $words }
sheet-read-like-number = اسم فيه هذه الكلمات: { $words }. فيه أرقام لكنه ليس رقم اعتماد: رقم الاعتماد هو { $prefix } وبعدها خانات عددها من { $least } إلى { $most }.
sheet-read-wrong-length = { $count ->
    [zero] رقم اعتماد بدون خانات. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
    [one] رقم اعتماد من خانة واحدة. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
    [two] رقم اعتماد من خانتين. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
    [few] رقم اعتماد من { $count } خانات. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
    [many] رقم اعتماد من { $count } خانة. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
   *[other] رقم اعتماد من { $count } خانة. عدد خانات رقم الاعتماد من { $least } إلى { $most }.
}
sheet-read-nothing = ليس فيما كُتب حروف ولا أرقام، ولذلك لا يوجد شيء للبحث عنه.
# What was found, in one sentence of large type.
sheet-verdict-number = لا يوجد في هذا السجل اعتماد بالرقم { $number }.
sheet-verdict-wrong-length = هذا ليس رقم اعتماد، ولذلك لا يوجد اعتماد به.
sheet-verdict-name = لا يوجد في هذا السجل اسم يطابق ما جرى البحث عنه.
sheet-verdict-unread = ليس بين الأسماء التي جرى البحث فيها اسم مطابق. كانت الأسماء المشابهة أكثر من أن يُبحث فيها كلها.
sheet-verdict-unchosen = { $count ->
    [zero] لا يوجد في هذا السجل اسم يطابق كليًا أو جزئيًا.
    [one] اسم واحد في هذا السجل يطابق كليًا أو جزئيًا. من قام بالتحقق لم يعتبره الشخص المطلوب.
    [two] اسمان في هذا السجل يطابقان كليًا أو جزئيًا. من قام بالتحقق لم يعتبر أيًّا منهما الشخص المطلوب.
    [few] { $count } أسماء في هذا السجل تطابق كليًا أو جزئيًا. من قام بالتحقق لم يعتبر أيًّا منها الشخص المطلوب.
    [many] { $count } اسمًا في هذا السجل تطابق كليًا أو جزئيًا. من قام بالتحقق لم يعتبر أيًّا منها الشخص المطلوب.
   *[other] { $count } اسم في هذا السجل تطابق كليًا أو جزئيًا. من قام بالتحقق لم يعتبر أيًّا منها الشخص المطلوب.
}
sheet-verdict-unchosen-many = عدد الأسماء التي تطابق كليًا أو جزئيًا في هذا السجل أكثر من { $count }. من قام بالتحقق لم يعتبر أيًّا منها الشخص المطلوب.
# How far was searched.
sheet-far-number = كل أرقام الاعتماد في السجل
sheet-far-nowhere = لم يُبحث في شيء: لا يمكن أن يكون هذا رقم أي اعتماد
sheet-far-name = كل الأسماء والأسماء الأخرى في السجل، مع طرق الكتابة المشابهة والأشكال المختصرة والأسماء التي لفظها مشابه
sheet-far-name-part = كل الأسماء والأسماء الأخرى في السجل، بالكلمات كما كُتبت في البحث، والأرجح من الأسماء المشابهة في الكتابة أو اللفظ
sheet-far-name-typed = كل الأسماء والأسماء الأخرى في السجل، بالكلمات كما كُتبت في البحث
# Near numbers and names: never results.
sheet-near-number-title = أرقام مشابهة لهذا الرقم
sheet-near-number = تختلف عنه في خانة واحدة وهي لأشخاص آخرين. ليس أي منها ما جرى البحث عنه.
sheet-near-number-none = لا يوجد في السجل رقم يختلف عن هذا الرقم في خانة واحدة.
sheet-near-name-title = أسماء مشابهة
sheet-near-name = هذه ليست أسماء مطابقة. الاسم المشابه لا يعني الشخص نفسه.
sheet-near-name-none = لم يُعثر على اسم مشابه.
sheet-near-unchosen-title = الأسماء التي تطابق كليًا أو جزئيًا
sheet-near-unchosen = من قام بالتحقق لم يعتبر أيًّا من هؤلاء الشخص المطلوب.
sheet-near-unread = تعذّرت قراءتها.
sheet-near-more = { $count ->
    [zero] لا يوجد غيرها.
    [one] هناك واحد آخر لا تتسع له هذه الصفحة.
    [two] هناك اثنان آخران لا تتسع لهما هذه الصفحة.
    [few] هناك { $count } غيرها لا تتسع لها هذه الصفحة.
    [many] هناك { $count } غيرها لا تتسع لها هذه الصفحة.
   *[other] هناك { $count } غيرها لا تتسع لها هذه الصفحة.
}
sheet-near-more-open = هناك المزيد مما لا تتسع له هذه الصفحة.

### Which path applies to me?

tool-routes-path-return = العودة بعد إيقاف مؤقت أو إلغاء

### Complaints and appeals

tool-complaint-title = الشكاوى والطعون
tool-complaint-lede = كيفية تقديم شكوى، وما يحدث ومتى يحدث، وكيفية تقديم طعن.
tool-complaint-not-advice = تذكر هذه الصفحة ما يقوله دليل الإرشادات. وهي ليست نصيحة قانونية، وهيئة { $issuer } هي التي تقرر، لا هذه الصفحة. ولا يخرج من هذا الجهاز أي شيء يُكتب هنا.
tool-complaint-noscript = خاصية JavaScript متوقفة في هذا المتصفح، ولذلك لا تستطيع هذه الصفحة حساب التواريخ. الخطوات ومواعيدها مكتوبة في الأسفل.
tool-complaint-kind-ethics = شكوى بشأن السلوك
tool-complaint-kind-general = شكوى عامة
tool-complaint-kind-appeal = طعن
tool-complaint-about-ethics = هذه الشكوى لمن يرى أن أمرًا فعله شخص يحمل لقب { $title } يخالف ميثاق أخلاقيات المهنة. يسميها دليل الإرشادات شكوى بشأن مخالفة أخلاقيات المهنة. أما ما إذا كان هذا الأمر يخالف الميثاق، فيُعرف بعد ذلك.
tool-complaint-about-general = هذه الشكوى لمن لديه شكوى أخرى إلى هيئة { $issuer }. لا يحدد دليل الإرشادات موضوع الشكوى العامة بدقة أكبر.
tool-complaint-about-appeal = الطعن هو طلب منك إلى هيئة { $issuer } لمراجعة قرار أصدرته.
tool-complaint-ways = طريقة الإرسال
tool-complaint-by-form = عبر الإنترنت
tool-complaint-by-post = بالبريد
tool-complaint-by-email = بالبريد الإلكتروني
tool-complaint-by-phone = بالهاتف
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = فيه النموذج. أما عنوان النموذج نفسه فغير موجود في نسخة دليل الإرشادات المحفوظة في هذا الموقع.
tool-complaint-appeal-address = يُرجى إرساله إلى عنوان الطعون المذكور في ذلك القسم. إذا لم يكن لديك بريد إلكتروني، فيُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎: لا تُذكر أي طريقة أخرى.
tool-complaint-appeal-only = لا تُذكر أي طريقة أخرى. إذا لم يكن لديك بريد إلكتروني، فيُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-complaint-contents-ethics = ما يجب أن تحتويه
tool-complaint-contents-general = ما يجب أن تحتويه
tool-complaint-contents-appeal = ما يجب أن يحتويه
tool-complaint-who = اسمك الكامل ورقم هاتفك وعنوان بريدك الإلكتروني.
tool-complaint-what = بيان واضح لموضوع الشكوى.
tool-complaint-proof = كل ما يتعلق بها: وثائق أو مراسلات أو أدلة أخرى.
tool-complaint-appeal-who = اسمك ورقم هاتفك وعنوان بريدك الإلكتروني.
tool-complaint-appeal-what = بيان واضح لنوع الطعن: أي القرار المطلوب مراجعته.
tool-complaint-appeal-proof = كل ما يتعلق به: وثائق أو مراسلات أو أدلة أخرى.
tool-complaint-limits = معلومات قبل البدء
tool-complaint-limit-three-years = يجب تقديمها خلال ثلاث سنوات من تاريخ وقوع الأمر.
tool-complaint-limit-certified = لا يجري التحقيق إلا فيما حدث عندما كان الشخص يحمل اعتمادًا.
tool-complaint-limit-decisions = يمكن الطعن في هذه القرارات: رفض طلب الاعتماد، والإيقاف المؤقت أو الإلغاء بعد تحقيق، ورفض طلب الموافقة على جهة تدريب.
tool-complaint-limit-renewal = رفض التجديد ليس في تلك القائمة، لكن ثلاثة مواضع أخرى في دليل الإرشادات تذكره. إذا رُفض تجديد اعتمادك، فيُرجى الاتصال فورًا بهيئة { $issuer } على الرقم ‎{ $phone }‎، وللاحتياط يُرجى إرسال الطعن خلال مدة الـ 14 يومًا نفسها.
tool-complaint-limit-exam = القرار بشأن التسهيلات الخاصة في الامتحان ليس في تلك القائمة أيضًا، لكن الرسالة التي تبلغك به تذكر طريقة الطعن. يُرجى اتباع ما تقوله الرسالة.
tool-complaint-limit-final = ما يُقرَّر بعد الطعن نهائي.
tool-complaint-to-letter-ethics = رسالة للنسخ
tool-complaint-to-letter-general = رسالة للنسخ
tool-complaint-to-letter-appeal = رسالة للنسخ
tool-complaint-when = ما يحدث ومتى يحدث
tool-complaint-show = عرض التواريخ
tool-complaint-which = ما الموضوع؟
tool-complaint-date-incident = اليوم الذي وقع فيه الأمر
tool-complaint-date-decision = تاريخ القرار
tool-complaint-date-received = اليوم الذي تم فيه الاستلام لدى هيئة { $issuer }، أو سيتم فيه
# The steps, each with how its day is counted.
tool-complaint-step-file = يجب تقديم الشكوى بشأن السلوك خلال ثلاث سنوات من تاريخ وقوع الأمر.
tool-complaint-counted-file = تعتبر هذه الصفحة أن آخر يوم هو اليوم نفسه بعد ثلاث سنوات (28 فبراير بدلًا من 29 فبراير). لا يذكر دليل الإرشادات ما إذا كان ذلك اليوم ما زال محسوبًا، ولذلك يُرجى تقديم الشكوى قبله.
tool-complaint-step-appeal = يجب تقديم الطعن خلال 14 يومًا من القرار.
tool-complaint-counted-appeal = لا يذكر دليل الإرشادات أي أيام هي المقصودة، ولا متى تبدأ. تفترض هذه الصفحة أنها أيام تقويمية من تاريخ القرار، حتى إذا علمت به بعد ذلك. إذا كان ذلك اليوم قد مضى، فيُرجى الاتصال فورًا والسؤال.
tool-complaint-step-acknowledged = تؤكد هيئة { $issuer } الاستلام خلال خمسة أيام عمل.
tool-complaint-counted-acknowledged = تُحسب الأيام من الاثنين إلى الجمعة، ابتداءً من اليوم التالي للاستلام. لا تعرف هذه الصفحة العطل الرسمية، وكل عطلة منها تؤخر الموعد.
tool-complaint-step-notice = إذا لم تكفِ 90 يومًا، فإن هيئة { $issuer } تخبرك بذلك بالبريد الإلكتروني، «خمسة أيام تقويمية على الأقل من مدة التحقيق البالغة 90 يومًا».
tool-complaint-counted-notice = لا تبيّن هذه الكلمات ما إذا كان ذلك قبل انتهاء الـ 90 يومًا أو بعده. تفترض هذه الصفحة أنه قبله: أي قبله بخمسة أيام.
tool-complaint-step-done = يكتمل التحقيق في الشكوى، أو مراجعة الطعن، خلال 90 يومًا تقويميًا من الاستلام.
tool-complaint-counted-done = تُحسب أيام نهاية الأسبوع والعطل. وأول هذه الأيام هو اليوم التالي للاستلام.
tool-complaint-step-extended = إذا مُدّدت المدة: يمكن أن تزيد 30 يومًا تقويميًا على الأكثر.
tool-complaint-counted-extended = المجموع 120 يومًا تقويميًا، تُحسب بالطريقة نفسها.
tool-complaint-step-registry = إذا تغيّرت حالة اعتماد، يُظهر السجل ذلك خلال { $hours } ساعة.
tool-complaint-counted-registry = تبدأ هذه الساعات عند التغيّر، ولذلك لا تعرف هذه الصفحة تاريخًا لها.
complaint-today = اليوم هو { $date } بتوقيت السجل.
complaint-by = { $count ->
    [zero] آخر موعد { $date }، أي اليوم
    [one] آخر موعد { $date }، أي غدًا
    [two] آخر موعد { $date }، أي بعد يومين
    [few] آخر موعد { $date }، أي بعد { $count } أيام
    [many] آخر موعد { $date }، أي بعد { $count } يومًا
   *[other] آخر موعد { $date }، أي بعد { $count } يوم
}
complaint-by-today = آخر موعد { $date }، أي اليوم
complaint-by-past = { $count ->
    [zero] آخر موعد { $date }، أي اليوم
    [one] كان آخر موعد { $date }، أي أمس
    [two] كان آخر موعد { $date }، أي قبل يومين
    [few] كان آخر موعد { $date }، أي قبل { $count } أيام
    [many] كان آخر موعد { $date }، أي قبل { $count } يومًا
   *[other] كان آخر موعد { $date }، أي قبل { $count } يوم
}
complaint-needs-incident = لمعرفة التاريخ، يُرجى إدخال اليوم الذي وقع فيه الأمر.
complaint-needs-decision = لمعرفة التاريخ، يُرجى إدخال تاريخ القرار.
complaint-needs-received = لمعرفة التاريخ، يُرجى إدخال يوم الاستلام.
complaint-shown = ظهرت التواريخ مع الخطوات في الأسفل.
complaint-unreadable = لا يمكن قراءة أحد هذه التواريخ. يُرجى كتابته مثل ‎2027-03-14‎ أو ‎3/14/2027‎ (الشهر أولًا).
complaint-no-day = يُرجى كتابة أحد هذه الأيام أولًا. تُحسب منه الخطوات في الأسفل.
complaint-doubt-incident-ahead = اليوم الذي وقع فيه الأمر في المستقبل. يُرجى التأكد منه.
complaint-doubt-decision-ahead = تاريخ القرار في المستقبل. يُرجى التأكد منه.
complaint-doubt-incident-after = لا يمكن أن تُستلم الشكوى قبل وقوع الأمر. يُرجى التأكد من التاريخين.
complaint-doubt-decision-after = لا يمكن أن يُستلم الطعن قبل القرار. يُرجى التأكد من التاريخين.
complaint-doubt-late-file = بهذا الحساب، كان الاستلام بعد آخر يوم لتقديم الشكوى. السجل وحده يستطيع أن يقول ما إذا فات الموعد: يُرجى الاتصال والسؤال.
complaint-doubt-late-appeal = بهذا الحساب، كان الاستلام بعد الـ 14 يومًا. لا يحدد دليل الإرشادات كيف تُحسب هذه الأيام: يُرجى الاتصال والسؤال.
tool-complaint-letters = رسائل للنسخ
tool-complaint-letters-how = يمكنك نسخ رسالة وملء الفراغات. يُرجى كتابة ما رأيته أو سمعته بنفسك، وذكر ذلك إذا كان آخرون هم الذين أخبروك. ويُرجى ترك ما لا حاجة إليه، وقبل كل شيء صحة الآخرين.
tool-complaint-letter-ethics-title = شكوى بشأن السلوك
tool-complaint-letter-general-title = شكوى عامة
tool-complaint-letter-appeal-title = طعن
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    ‎{ $address }‎

    التاريخ: ____________________

    شكوى بشأن مخالفة أخلاقيات المهنة

    اسمي الكامل: ____________________
    رقم هاتفي: ____________________
    عنوان بريدي الإلكتروني: ____________________

    الشخص الذي تتعلق به الشكوى: ____________________
    رقم الاعتماد، إذا كنت أعرفه: ____________________
    جهة العمل أو مكان العمل، إذا كنت أعرفه: ____________________

    ما حدث: ____________________
    متى: ____________________
    أين: ____________________
    رأيت أو سمعت هذا بنفسي / أخبرني به: ____________________
    من كان حاضرًا أيضًا: ____________________
    الجزء من ميثاق أخلاقيات المهنة الذي أظن أن الأمر يمسّه، إذا كنت أعرفه: ____________________

    أرفق (وثائق، مراسلات، أدلة أخرى): ____________________

    أرجو تأكيد استلام هذه الشكوى.

    التوقيع: ____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    ‎{ $address }‎

    التاريخ: ____________________

    شكوى عامة

    اسمي الكامل: ____________________
    رقم هاتفي: ____________________
    عنوان بريدي الإلكتروني: ____________________

    موضوع شكواي: ____________________
    متى حدث: ____________________
    ما أطلب منكم فعله: ____________________

    أرفق (وثائق، مراسلات، أدلة أخرى): ____________________

    أرجو تأكيد استلام هذه الشكوى.

    التوقيع: ____________________
tool-complaint-letter-appeal =
    { $issuer }

    التاريخ: ____________________

    طعن

    اسمي: ____________________
    رقم هاتفي: ____________________
    عنوان بريدي الإلكتروني: ____________________
    رقم اعتمادي أو رقم طلبي، إذا كان لديّ رقم: ____________________

    نوع الطعن، أي القرار الذي أطلب مراجعته (رفض طلب، إيقاف مؤقت، إلغاء، غير ذلك): ____________________
    تاريخ ذلك القرار: ____________________
    اليوم الذي استلمته فيه: ____________________

    لماذا أطلب المراجعة: ____________________

    أرفق (وثائق، مراسلات، أدلة أخرى): ____________________

    أرجو تأكيد استلام هذا الطعن.
tool-complaint-copy = نسخ الرسالة
# Where this page is not in English.
tool-complaint-letter-language = لا يذكر دليل الإرشادات بأي لغات يمكنك الكتابة. الرسالة نفسها بالإنجليزية موجودة تحت كل رسالة. للسؤال، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-complaint-letter-english = الرسالة نفسها بالإنجليزية
tool-complaint-save = حفظها كملف نصي
complaint-copied = تم النسخ.
complaint-copy-failed = لم يسمح هذا المتصفح للصفحة بالنسخ. الرسالة محددة الآن: يُرجى نسخها بنفسك.
tool-complaint-unsaid-days = لا يذكر دليل الإرشادات ما إذا كانت مدة الـ 14 يومًا للطعن أيامًا تقويمية أو أيام عمل.
tool-complaint-unsaid-begin = لا يذكر الدليل ما إذا كانت هذه الأيام تبدأ عند صدور القرار أو إرساله أو استلامه.
tool-complaint-unsaid-notice = لا يذكر الدليل ما إذا كان الإبلاغ بالتمديد يأتي قبل انتهاء الـ 90 يومًا أو بعده.
tool-complaint-unsaid-told = يذكر الدليل أن الشخص المعتمد يُبلَّغ بنتيجة الشكوى. ولا يذكر أن من قدّم الشكوى يُبلَّغ بها. يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎ للسؤال.
tool-complaint-unsaid-nameless = يطلب الدليل اسمك الكامل. ولا يذكر ما يحدث لشكوى بدون اسم، ولا ما إذا كان اسمك يُخفى عن الشخص الذي تتعلق به الشكوى.
tool-complaint-unsaid-shown = لا يذكر الدليل من أي وقت إلى أي وقت يعرض السجل «قيد التحقيق».
tool-complaint-unsaid-holidays = لا يذكر الدليل أي عطل لا تُحسب من أيام العمل.
tool-complaint-to-help = ماذا يعني لك جواب هذا السجل، وما العمل الآن

### What now?

verify-title = التحقق من إثبات محفوظ
verify-link = للتحقق من إثبات حُفظ من قبل:
tool-help-title = ما العمل الآن؟
tool-help-lede = ماذا يعني لك الجواب، وما الخطوة التالية.
tool-help-contents = ماذا قال السجل؟
tool-help-means = ماذا يعني ذلك
tool-help-you = ما يمكنك فعله
tool-help-own = إذا كان هذا ملفك أنت
tool-help-danger-title = إذا كان أحد في خطر
tool-help-danger = يُرجى الاتصال بالرقم 911 الآن. هذا السجل وهيئة { $issuer } ليسا خدمة طوارئ، والشكوى تستغرق أسابيع أو أشهرًا.
tool-help-danger-after = عندما يصبح الجميع في أمان، يمكنك إخبار هيئة { $issuer } بما حدث، كتابةً أو بالهاتف.
# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = لم يُعثر على نتيجة
tool-help-not-found-means-listed = كل اعتماد أصدرته هيئة { $issuer } مدرج في السجل مع حالته. عدم العثور على رقم أو اسم لا يدل على شيء سيئ عن أي شخص: في كثير من الأحيان يكون قد كُتب بطريقة مختلفة فقط.
tool-help-not-found-means-name = في السجل الاسم القانوني الكامل. وقد يستعمل الشخص اسمًا آخر، أو شكلًا مختصرًا من اسمه.
tool-help-not-found-means-new = قد يحتاج ظهور اعتماد جديد إلى مدة تصل إلى { $hours } ساعة.
tool-help-not-found-means-other = اعتمادات الولايات الأخرى، وشهادات التدريب وحده، ليست في هذا السجل.
tool-help-not-found-means-withheld = بعض الأسماء محجوبة حفاظًا على سلامة أصحابها. والاعتماد الذي من هذا النوع لا يمكن العثور عليه إلا بالرقم.
tool-help-not-found-do-certificate = يُرجى طلب الشهادة من الشخص. فيها الرقم، والاسم القانوني الكامل، وتاريخ الإصدار، والتاريخ الذي تبقى صالحة إليه، والجهة التي أصدرتها.
tool-help-not-found-do-number = يُرجى البحث من جديد بذلك الرقم، خانة خانة.
tool-help-not-found-do-call = لا نتيجة بعد؟ يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎ قبل اتخاذ أي قرار. وللاحتفاظ بما بحثت عنه، يمكنك طباعة ورقة.
tool-help-not-found-sheet = طباعة ورقة «لم يُعثر على نتيجة»
tool-help-investigation-title = قيد التحقيق
tool-help-investigation-means-valid = الاعتماد ما زال صالحًا إلى نهاية يوم انتهاء صلاحيته.
tool-help-investigation-means-finding = تنظر هيئة { $issuer } في شكوى. لم يثبت أي شيء ضد الشخص: لا يجوز اتخاذ إجراء إلا بعد تحقيق كامل.
tool-help-investigation-means-unsaid = لا يذكر دليل الإرشادات أن على الشخص أن يتوقف عن العمل في هذه الأثناء، ولا يذكر موضوع الشكوى.
tool-help-investigation-do-decide = يمكنك الاستمرار في العمل مع الشخص. وإذا كان الأمر يقلقك، يمكنك أيضًا طلب شخص آخر، ولا يلزمك ذكر سبب هنا.
tool-help-investigation-do-again = يُرجى البحث عن الملف من جديد فيما بعد. يجب أن يكتمل التحقيق خلال 90 يومًا تقويميًا، أو 120 يومًا إذا مُدّدت المدة.
tool-help-investigation-do-know = إذا كانت لديك معلومة مهمة، فيُرجى إخبار هيئة { $issuer } بها.
tool-help-investigation-own-days = يمكنك حساب الأيام التي يُنتظر أن يصلك الجواب قبل انتهائها.
tool-help-investigation-own-appeal = إذا صدر بعد ذلك إيقاف مؤقت أو إلغاء، فيمكنك تقديم طعن.
tool-help-suspended-title = موقوف مؤقتًا
tool-help-suspended-means-valid = الشهادة الموقوفة مؤقتًا ليست شهادة صالحة، أيًّا كان تاريخ انتهاء صلاحيتها.
tool-help-suspended-means-after = يأتي الإيقاف المؤقت بعد تحقيق كامل. لا يذكر السجل السبب، ولا المدة.
tool-help-suspended-do-services = الخدمات التي تُقدَّم بصفة أخصائي معتمد تحتاج إلى اعتماد صالح. يُرجى سؤال جهة عمل الشخص أو برنامجه عمّن يمكنه مساعدتك بدلًا منه.
tool-help-suspended-do-employer = لجهات العمل: يجب عدم تقديم الشخص بصفته معتمدًا في الوقت الحالي.
tool-help-suspended-do-told = يُرسل خبر الإيقاف المؤقت بالبريد الإلكتروني إلى الشخص، وإلى جهة العمل التي كان يعمل لديها وقت الشكوى.
tool-help-suspended-do-again = يُرجى البحث عن الملف من جديد قبل الاستناد إلى هذا الجواب: تظهر إعادة تفعيل الاعتماد خلال 72 ساعة.
tool-help-suspended-own-appeal = يمكنك تقديم طعن خلال 14 يومًا من القرار.
tool-help-suspended-own-return = طريق العودة مذكور في الرسالة التي أبلغتك بالإجراء وفي قواعد العودة إلى الوضع السليم.
tool-help-revoked-title = ملغى
tool-help-revoked-means-valid = الشهادة الملغاة ليست شهادة صالحة.
tool-help-revoked-means-after = يأتي الإلغاء بعد تحقيق كامل. لا يذكر السجل السبب.
tool-help-revoked-do-services = الخدمات التي تُقدَّم بصفة أخصائي معتمد تحتاج إلى اعتماد صالح. يُرجى سؤال جهة عمل الشخص أو برنامجه عمّن يمكنه مساعدتك بدلًا منه.
tool-help-revoked-do-employer = لجهات العمل: يجب عدم تقديم الشخص بصفته معتمدًا.
tool-help-revoked-own-appeal = يمكنك تقديم طعن خلال 14 يومًا من القرار.
tool-help-revoked-own-return = يتكلم دليل الإرشادات عن العودة بعد الإلغاء، لكن حالات الإلغاء التي يذكرها دائمة. يُرجى سؤال هيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-help-expired-title = منتهي الصلاحية
tool-help-expired-means-valid = مضى تاريخ انتهاء صلاحية الاعتماد ولم يكن قد جُدّد. وهو غير صالح الآن.
tool-help-expired-means-nothing = هذا لا يدل على شيء عن عمل الشخص. فالاعتماد ينتهي أيضًا عندما ينتقل الشخص إلى أمر آخر، أو عندما يفوته موعد.
tool-help-expired-do-ask = يُرجى سؤال الشخص: قد يكون هناك اعتماد جديد أو إعادة تفعيل في الطريق. وقد يحتاج ظهور أي تغيّر إلى مدة تصل إلى { $hours } ساعة.
tool-help-expired-do-employer = لجهات العمل: يجب عدم تقديم الشخص بصفته معتمدًا إلى أن يقول السجل ذلك من جديد.
tool-help-expired-do-call = إذا قدّم لك الشخص شهادة ما زالت صالحة، فيُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-help-expired-own-less = قبل أقل من أربع سنوات؟ يمكن إعادة تفعيل اعتمادك. قبل أكثر من أربع سنوات؟ يلزمك تقديم طلب جديد.
tool-help-expired-own-paths = الطريقان، مع شروط كل منهما وتكلفته
tool-help-being-corrected-title = يجري تصحيح البيانات
tool-help-being-corrected-means = في بيانات السجل عن هذا الاعتماد خطأ، ويجري تصحيحه. وإلى أن يُصحَّح، لا يمكن استنتاج أي شيء، لا لصالح الشخص ولا ضده.
tool-help-being-corrected-do = للحصول على جواب اليوم، يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-help-no-longer-listed-title = لم يعد مدرجًا في السجل
tool-help-no-longer-listed-means = كان هذا الاعتماد مدرجًا في السجل من قبل ولم يعد مدرجًا فيه. لا تذكر هذه الصفحة السبب. وهذا لا يؤكد أن الوضع سليم.
tool-help-no-longer-listed-do = إذا قدّم لك شخص شهادة بهذا الرقم، فيُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-help-active-title = هل هذا هو الشخص الذي أمامي؟
tool-help-active-means-same = ليس في السجل صورة ولا عنوان ولا تاريخ ميلاد. الاسم نفسه لا يعني الشخص نفسه.
tool-help-active-do-number = يُرجى طلب رقم الاعتماد والبحث عنه. هذا الرقم يخص اعتمادًا واحدًا فقط.
tool-help-active-do-name = يُرجى مقارنة الاسم القانوني الكامل بوثيقة هوية فيها صورة. قد يعمل بعض الناس باسم آخر؛ يُرجى السؤال عن الاسم المكتوب على الشهادة.
tool-help-active-do-dates = يُرجى مقارنة التواريخ المكتوبة على الشهادة بالتواريخ التي في الملف.
tool-help-active-do-call = إذا كان هناك شيء غير متطابق، فيُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎. قد لا يكون ذلك أكثر من خطأ في الكتابة.
tool-help-active-do-advert = للتحقق مما يقوله شخص عن نفسه في إعلان أو في توقيع رسائله، يمكنك استعمال صفحة التحقق من الإعلانات.
tool-help-active-advert-link = التحقق من إعلان
tool-help-ring-title = بمن يمكنك الاتصال، ومتى
tool-help-ring-danger = أحد في خطر: الرقم 911، الآن.
tool-help-ring-record = ملف غير واضح أو غير موجود، أو شهادة لا تتطابق مع ملفها: هيئة { $issuer } على الرقم ‎{ $phone }‎، قبل الاستناد إلى أي منهما.
tool-help-ring-concern = أمر فعله أخصائي ويقلقك: يُرجى تقديم شكوى، كتابةً أو بالهاتف. مدة تقديم الشكوى بشأن السلوك ثلاث سنوات.
tool-help-ring-decision = عدم موافقتك على قرار بشأن اعتمادك أنت: يُرجى تقديم طعن خلال 14 يومًا.
tool-help-ring-hours = لا يذكر دليل الإرشادات في أي ساعات يُرد على الهاتف. إذا لم يرد أحد، فيُرجى الكتابة.
tool-help-language-title = بلغتك، أو بشكل آخر
tool-help-language-interpreter = هل الكلام بلغة أخرى أفضل لك؟ يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎، وذكر اسم لغتك بالإنجليزية، وطلب مترجم. ويمكن لشخص محل ثقتك أن يجري المكالمة معك.
tool-help-language-unsaid = لا يذكر دليل الإرشادات أي لغات يُتكلَّم بها على الهاتف.
tool-help-language-relay = هل لديك صمم أو ضعف في السمع، أو صعوبة في الكلام؟ يمكنك الاتصال بالرقم 711، وهو خدمة نقل المكالمات. لا تكلّفك شيئًا: يتصل شخص هناك بالرقم نيابة عنك وينقل ما يقوله كل منكما. في كاليفورنيا تعمل هذه الخدمة بالإنجليزية والإسبانية.
tool-help-language-print = هل تلزمك طباعة بحروف كبيرة، أو كتابة برايل، أو تسجيل صوتي؟ يُرجى طلب ذلك من هيئة { $issuer }. وفي هذا الموقع، يمكنك تكبير كل صفحة في متصفحك قبل قراءتها أو طباعتها.
tool-help-to-complain = كيفية تقديم شكوى
tool-help-to-appeal = كيفية تقديم طعن
tool-help-new-title = اعتماد جديد أو تغيّر في اعتماد
tool-help-new-promise = يتعهد هذا الموقع بأن يظهر التغيّر خلال { $hours } ساعة. وكل جواب يذكر من أي وقت بياناته.
tool-help-new-rule = يعطي دليل الإرشادات هيئة { $issuer } مدة 72 ساعة للإجراءات ولإعادة تفعيل الاعتماد. ولا يذكر مدة للاعتماد الأول.
tool-help-new-after = إذا انتهت تلك الساعات ولم يظهر التغيّر، فيُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎.
tool-help-wrong-title = في ملفي خطأ
tool-help-wrong-duty = على هيئة { $issuer } أن تُبقي السجل صحيحًا ومحدَّثًا. لا يذكر دليل الإرشادات كيفية طلب التصحيح.
tool-help-wrong-correct-title = لطلب التصحيح
tool-help-wrong-correct-write = يُرجى الكتابة إلى هيئة { $issuer } مع ذكر رقم اعتمادك، وما يقوله الملف، وما يجب أن يقوله. ويُفضَّل استعمال عنوان البريد الإلكتروني المسجّل باسمك، إن أمكن.
tool-help-wrong-correct-proof = يُرجى السؤال عن الإثبات المطلوب قبل إرسال نسخة من وثيقة هوية. ويُرجى عدم إرسال أي وثيقة لم يطلبها أحد.
tool-help-wrong-correct-decision = إذا كان الملف كما جاء في القرار، وكان لديك اعتراض على القرار، فيُرجى تقديم طعن بدلًا من طلب التصحيح.
tool-help-wrong-name-title = إذا تغيّر اسمك
tool-help-wrong-name = يُظهر السجل الاسم القانوني الكامل. لا يذكر دليل الإرشادات كيف يُغيَّر الاسم، ولا ما إذا كان الاسم السابق يبقى ظاهرًا. يُرجى سؤال هيئة { $issuer } عن الأمرين على الرقم ‎{ $phone }‎.
tool-help-wrong-name-other = إذا كانت في السجل أسماء أخرى لشخص، فإنها تظهر في ملفه، ويمكن العثور عليه بها أيضًا. يُرجى ذكر الأسماء التي يجب أن تكون هناك من بين أسمائك.
tool-help-wrong-safety-title = إذا كان يجب ألا يُعثر على اسمك
tool-help-wrong-safety = لا يذكر دليل الإرشادات ما إذا كان يمكن حجب تفاصيل شخص. هذا الموقع يستطيع ذلك: عندئذ يكون في الملف الرقم والتواريخ والحالة، بدون اسم.
tool-help-wrong-safety-call = يُرجى الاتصال بهيئة { $issuer } على الرقم ‎{ $phone }‎ والقول إنك في خطر. ولا يلزمك ذكر السبب كتابةً في رسالة إلكترونية.
tool-help-wrong-safety-danger = إذا كنت في خطر الآن، فيُرجى الاتصال بالرقم 911 أولًا.
tool-help-wrong-meanwhile = النسخ التي أخذها آخرون من هذا السجل لا تتغيّر إلا عندما يأخذونها من جديد.

## The parts of this site, in every state

style-title = أجزاء هذا الموقع
style-lede = كل جزء من الصفحات، في كل حالة يمكن أن يكون عليها. هذا لمن يبنون هذا الموقع ويفحصونه، والأشخاص المذكورون فيه غير حقيقيين.
