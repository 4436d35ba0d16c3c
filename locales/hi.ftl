# What the pages say in Hindi. en.ftl says what each message is for.
# Translated by a computer; no speaker has read it yet.

## This language

# Its name as its own speakers write it.
language-name = हिन्दी
# How 1234567 is written, with western figures: it shows what stands between the groups of figures, and how long they are.
ui-number-example = 12,34,567

## Choosing a language, and what is not in it

languages-label = भाषा
# On every page of a translation that nobody has read who speaks the language. $issuer, $phone: whom to call.
translated-note = इस पेज का अनुवाद कंप्यूटर ने किया है। हिन्दी बोलने वाले किसी व्यक्ति ने इसे अभी तक चेक नहीं किया है। अगर कोई बात साफ़ न हो या ज़रूरी हो, तो अंग्रेज़ी पेज के हिसाब से चलें, या { $issuer } को { $phone } पर फ़ोन करें।
translated-link = यह पेज अंग्रेज़ी में
# Behind a link to a page that there is only in English.
english-only = (अंग्रेज़ी में)
# Before the official English words of a status, below their translation.
official-english = आधिकारिक शब्द, अंग्रेज़ी में:
# Below what this site says about the rules in another language.
summary-note = यह हमारे अपने आसान शब्दों में सार है। यह आधिकारिक नहीं है। आधिकारिक शब्द अंग्रेज़ी में हैं; लिंक उन्हीं पर ले जाते हैं।

## What every page has

skip = सीधे मुख्य जानकारी पर जाएँ
fictional = बनावटी जानकारी: इस रजिस्ट्री के लोग असल में नहीं हैं।
nav-label = मुख्य पेज
nav-search = खोजें
nav-browse = सूची देखें
nav-code = आचार संहिता
nav-guidelines = नियम
contents-label = विषय-सूची
footer-issuer = { $registry }। रखरखाव: { $issuer }।
footer-phone = फ़ोन करें:
footer-email = लिखें:
footer-website = { $issuer } की वेबसाइट
footer-language = दुभाषिया, रिले सेवा, बड़े अक्षर
contact-post = डाक से:
rule-link = धारा { $rule }

## What search engines show under a page's title

describe-home = नाम या नंबर से पता करें कि कोई व्यक्ति { $title } है या नहीं, और उनका सर्टिफ़िकेशन आज मान्य है या नहीं।
describe-status = { $registry } में हर स्थिति का क्या मतलब है, सक्रिय से लेकर रद्द तक, और उसमें क्या करने की अनुमति है।

## Home

home-lede = पता करें कि कोई व्यक्ति { $title } है या नहीं, और उनका सर्टिफ़िकेशन आज मान्य है या नहीं।
search-label = नाम या सर्टिफ़िकेशन नंबर
search-button = खोजें
search-noscript = खोज के लिए JavaScript चाहिए, जो इस ब्राउज़र में बंद है। यही रिकॉर्ड नीचे की सूचियों में भी देखे जा सकते हैं।
browse-by-name = नाम से सूची देखें
browse-by-number = नंबर से सूची देखें
door-public = मुझे किसी के बारे में पता करना है
door-public-status = हर स्थिति का मतलब
door-public-actions = निलंबित और रद्द सर्टिफ़िकेशन
door-public-limits = यह रजिस्ट्री आपको क्या नहीं बता सकती
door-public-complain = किसी स्पेशलिस्ट के बारे में अपनी चिंता बताएँ
door-public-help = आपके लिए जवाब का क्या मतलब है
home-nobody = नहीं मिला? इसका क्या मतलब है, और अब क्या करें
door-specialist = मैं स्पेशलिस्ट हूँ
door-specialist-code = आचार संहिता
door-specialist-correct = मेरे रिकॉर्ड में सुधार
door-specialist-dates = मेरी तारीखें: रिन्यूअल और समाप्ति
door-specialist-routes = मुझ पर कौन सा रास्ता लागू होता है?
door-employer = मैं एम्प्लॉयर हूँ
door-employer-file = जवाब को अपनी फ़ाइल में रखें
door-employer-advert = विज्ञापन चेक करें
door-employer-staff = स्टाफ़ की सूची चेक करें
door-employer-sanctions = दंड, हर नियम के हिसाब से
search-problem = खोज शुरू नहीं हो सकी। कृपया पेज फिर से लोड करें, नीचे की सूचियों में रिकॉर्ड देखें, या { $issuer } को { $phone } पर फ़ोन करें।
record-problem = यह पेज आज की तारीख पता नहीं कर सका। इसमें लिखी तारीखों के हिसाब से चलें, या { $issuer } को { $phone } पर फ़ोन करें।

## A record, as pages without script say it: always with a date, never a bare "Active"

# Under the sentence of a record whose name is withheld.
withheld-why = सुरक्षा के लिए इस व्यक्ति का नाम नहीं दिखाया गया है। बाकी सब कुछ यहाँ वैसा ही है जैसा रजिस्ट्री में है: नंबर को व्यक्ति के सर्टिफ़िकेट पर लिखे नंबर से मिलाकर देखें।
fact-active = सर्टिफ़िकेशन सक्रिय होने की तारीख
fact-expires = समाप्ति की तारीख
fact-status = रजिस्ट्री में स्थिति
fact-action = की गई कार्रवाई
fact-changed = स्थिति पिछली बार कब बदली
fact-other-names = दूसरे नाम
fact-ended = पहले की कार्रवाई
fact-specializations = विशेष ट्रेनिंग
fact-status-meaning = इस स्थिति का मतलब
fact-action-meaning = इस कार्रवाई का मतलब
meaning-title = इसका क्या मतलब है
meaning-more = इस स्थिति के बारे में और जानें
meaning-active = सर्टिफ़िकेशन समाप्ति की तारीख के अंत तक मान्य है, और कोई दंड दर्ज नहीं है। अगर इसे रिन्यू नहीं किया गया है, तो उस दिन के बाद इसकी अवधि समाप्त है।
meaning-active-under-investigation = सर्टिफ़िकेशन समाप्ति की तारीख के अंत तक मान्य है। { $issuer } की ओर से एक शिकायत की जाँच चल रही है। इस व्यक्ति के खिलाफ़ कुछ नहीं पाया गया है।
meaning-suspended = { $issuer } ने इस सर्टिफ़िकेशन को निलंबित किया है, यानी फ़िलहाल रोक दिया है। निलंबित सर्टिफ़िकेशन मान्य नहीं होता, चाहे उसकी समाप्ति की तारीख कुछ भी हो।
meaning-revoked = { $issuer } ने इस सर्टिफ़िकेशन को रद्द कर दिया है, यानी वापस ले लिया है। रद्द सर्टिफ़िकेशन मान्य नहीं होता।
meaning-expired = सर्टिफ़िकेशन को समाप्ति की तारीख तक रिन्यू नहीं किया गया, इसलिए यह अब मान्य नहीं है। इससे यह पता नहीं चलता कि व्यक्ति ने कैसा काम किया।
meaning-being-corrected = इस सर्टिफ़िकेशन के बारे में रजिस्ट्री की जानकारी में कोई गलती है, और { $issuer } की ओर से उसे सुधारा जा रहा है। तब तक यह पेज नहीं बता सकता कि सर्टिफ़िकेशन मान्य है या नहीं। इस गलती से व्यक्ति के बारे में कुछ पता नहीं चलता।
meaning-no-longer-listed = यह सर्टिफ़िकेशन पहले रजिस्ट्री की सूची में था, और { $issuer } ने इसे सूची से हटा दिया है। यह पेज नहीं बताता कि क्यों। इससे अच्छे दर्जे की पुष्टि नहीं होती।
next-title = आगे क्या किया जा सकता है
next-link = इस रिकॉर्ड पर फिर आने के लिए:
next-link-words = इसका स्थायी लिंक
next-sheet = इस जवाब को फ़ाइल में रखने के लिए, जिसमें चेक करने का समय, स्कैन करने का कोड और यह लिखने की जगह हो कि किसने चेक किया:
next-print = इस जवाब को अपने पास रखने के लिए इस पेज को प्रिंट करें या PDF के रूप में सेव करें। यह एक पन्ने पर आ जाता है।
next-mistake = अगर यहाँ कुछ गलत है, तो लिखें:
next-call = अगर आपका कोई सवाल है, तो { $issuer } को फ़ोन करें:
next-complain = अगर कुछ ऐसा हुआ है जिससे आपको चिंता है:
next-complain-link = अपनी चिंता कैसे बताएँ
next-own = क्या यह आपका अपना रिकॉर्ड है? इसकी तारीखों का ध्यान रखें:
next-help = आपके लिए इस जवाब का क्या मतलब है:
next-help-link = अब क्या करें?
# From a record to its rules.
in-force-sanctions = दंड, हर नियम के हिसाब से
in-force-code = आचार संहिता
in-force-how = सही संस्करण कैसे पता किया जाता है
record-view-title = रिकॉर्ड – { $registry }
record-view-heading = रिकॉर्ड
record-view-noscript = इस लिंक के लिए JavaScript चाहिए, जो इस ब्राउज़र में बंद है। यही रिकॉर्ड इसके नंबर से खोजा जा सकता है।
record-view-search = किसी और को खोजें

## The age of the data

as-of-title = जानकारी कब की है
as-of-data = रजिस्ट्री की जानकारी इस समय की है: { $moment }, { $zone }।
# The last word of the zone's name in the settings, as browsers say the zone.
zone-words = { $zone ->
    [Los_Angeles] पैसिफ़िक समय
    [Denver] माउंटेन समय
    [Chicago] सेंट्रल समय
    [New_York] ईस्टर्न समय
   *[other] { $place } का समय
}
as-of-due = अगला अपडेट इस समय तक आना चाहिए: { $moment }।
as-of-late = उस समय के बाद, यहाँ दिखाई गई जानकारी पर भरोसा करने से पहले फ़ोन करें।
moment-morning = { $date }, { $hour }:{ $minute } AM
moment-afternoon = { $date }, { $hour }:{ $minute } PM

## The copies of the code beside each other, and our own tables

copies-compare = कॉपियों की तुलना करें

## What a status means

status-title = स्थिति का क्या मतलब है
status-lede = रजिस्ट्री सात में से कोई एक दर्जा दिखाती है। यह दर्जा दर्ज जानकारी और आज की तारीख से तय होता है।
standing-name-active = सक्रिय
standing-name-active-under-investigation = सक्रिय, जाँच जारी
standing-name-expired = अवधि समाप्त
standing-name-suspended = निलंबित
standing-name-revoked = रद्द
standing-name-being-corrected = सुधार जारी
standing-name-no-longer-listed = अब सूची में नहीं
standing-when-active = तब दिखता है जब दर्ज स्थिति “सक्रिय” हो, कोई कार्रवाई न की गई हो और समाप्ति की तारीख बीती न हो।
standing-when-active-under-investigation = तब दिखता है जब दर्ज स्थिति “सक्रिय” हो, समाप्ति की तारीख बीती न हो और दर्ज कार्रवाई “जाँच जारी” हो। जाँच चलने का मतलब यह नहीं कि कोई निष्कर्ष निकल आया है।
standing-when-expired = समाप्ति की तारीख के अगले दिन से दिखता है, चाहे और कुछ भी दर्ज हो। लेकिन अगर सर्टिफ़िकेशन निलंबित या रद्द है, तो यह नहीं दिखता।
standing-when-suspended = तब दिखता है जब दर्ज स्थिति या दर्ज कार्रवाई “निलंबित” हो। समाप्ति की तारीख बीतने के बाद भी यही दिखता है, जब तक रिकॉर्ड न बदले।
standing-when-revoked = तब दिखता है जब दर्ज स्थिति या दर्ज कार्रवाई “रद्द” हो।
standing-when-being-corrected = तब दिखता है जब किसी व्यक्ति के बारे में रजिस्ट्री की जानकारी पढ़ी न जा सके और इससे गंभीर कोई बात पता न हो। अगर यह पता है कि सर्टिफ़िकेशन निलंबित है, रद्द है या उसकी अवधि समाप्त है, तो वही दिखता है, और साथ में लिखा होता है कि रिकॉर्ड सुधारा जा रहा है।
standing-when-no-longer-listed = तब दिखता है जब कोई नंबर पहले रजिस्ट्री में था और अब नहीं है।
# What a standing lets the person do. Only what the Guidelines say.
allows-active = यह मान्य सर्टिफ़िकेट है। व्यक्ति अपने पदनाम और नंबर के साथ खुद को सर्टिफ़ाइड बता सकता है और ऐसा विज्ञापन दे सकता है।
allows-active-under-investigation = सर्टिफ़िकेट अब भी मान्य है। कोई कार्रवाई पूरी जाँच के बाद ही की जा सकती है। दिशानिर्देश यह नहीं कहते कि इस बीच व्यक्ति को काम करना या विज्ञापन देना बंद करना होगा।
allows-expired = जिस सर्टिफ़िकेट की अवधि समाप्त है, वह मान्य नहीं है। इसलिए व्यक्ति को उसे मान्य बताकर पेश करने या उसका विज्ञापन देने की अनुमति नहीं है। इसे अब रिन्यू नहीं किया जा सकता; वापसी का रास्ता बहाली के नियमों में लिखा है।
allows-suspended = निलंबित सर्टिफ़िकेट मान्य नहीं है। इसलिए व्यक्ति को उसे मान्य बताकर पेश करने या उसका विज्ञापन देने की अनुमति नहीं है। इस फ़ैसले के खिलाफ़ अपील की जा सकती है।
allows-revoked = रद्द सर्टिफ़िकेट मान्य नहीं है। इसलिए व्यक्ति को उसे मान्य बताकर पेश करने या उसका विज्ञापन देने की अनुमति नहीं है। इस फ़ैसले के खिलाफ़ अपील की जा सकती है।
allows-being-corrected = इस पेज से व्यक्ति के पक्ष में या खिलाफ़ कोई नतीजा नहीं निकाला जा सकता। इस पर भरोसा करने से पहले पूछ लें।
allows-no-longer-listed = दिशानिर्देश कहते हैं कि हर सर्टिफ़िकेशन सूची में होता है। जो नंबर सूची में नहीं है, उसे मान्य सर्टिफ़िकेट न मानें; अगर व्यक्ति आपको ऐसा नंबर दिखाए, तो पूछ लें।
pairs-title = कौन सी जोड़ियाँ हो सकती हैं
pairs-lede = हर रिकॉर्ड में एक स्थिति और एक कार्रवाई होती है। दोनों में से जो ज़्यादा गंभीर हो, उसी से तय होता है कि क्या दिखेगा। कुछ जोड़ियाँ एक-दूसरे से मेल नहीं खातीं और स्वीकार नहीं की जातीं।
pairs-refuse = जब तक रजिस्ट्री की जानकारी में ऐसी कोई जोड़ी है जो स्वीकार नहीं है, तब तक वह जानकारी बिल्कुल प्रकाशित नहीं होती, और यह साइट वही दिखाती रहती है जो पहले दिखा रही थी।
pairs-hold = जिस रिकॉर्ड में ऐसी जोड़ी है जो स्वीकार नहीं है, वह “सुधार जारी” के रूप में, या दोनों में से जो ज़्यादा गंभीर है उस रूप में दिखता है, जब तक रजिस्ट्री उसे ठीक न कर दे।
pairs-caption = हर स्थिति और कार्रवाई के लिए क्या दिखता है
pairs-status = दर्ज स्थिति
pairs-action = कार्रवाई “{ $action }”
pair-refused = स्वीकार नहीं
pair-active = सक्रिय; समाप्ति की तारीख के बाद: अवधि समाप्त
pair-active-under-investigation = सक्रिय, जाँच जारी; समाप्ति की तारीख के बाद: अवधि समाप्त
pair-expired = अवधि समाप्त
pair-suspended = निलंबित
pair-revoked = रद्द
kept-title = क्या कितने समय तक दिखता है
kept-unlisted = { $days ->
    [0] जो नंबर सूची से हटाया जाता है, वह अगले अपडेट से नहीं दिखता।
    [one] जो नंबर सूची से हटाया जाता है, वह { $days } दिन तक “अब सूची में नहीं” के रूप में दिखता है।
   *[other] जो नंबर सूची से हटाया जाता है, वह { $days } दिन तक “अब सूची में नहीं” के रूप में दिखता है। उसके साथ नाम दिखता है, और कुछ नहीं। उसके बाद वह नहीं दिखता।
}
kept-ended = { $days ->
    [0] जब निलंबन खत्म हो जाता है, या रद्द करने का फ़ैसला हट जाता है, तो रिकॉर्ड में उसका ज़िक्र नहीं रहता।
    [one] जब निलंबन खत्म हो जाता है, या रद्द करने का फ़ैसला हट जाता है, तो रिकॉर्ड { $days } दिन तक यह बताता है।
   *[other] जब निलंबन खत्म हो जाता है, या रद्द करने का फ़ैसला हट जाता है, तो रिकॉर्ड { $days } दिन तक यह बताता है। उसके बाद यह नहीं दिखता।
}
kept-changes = { $days ->
    [0] स्थिति के बदलावों की कोई सूची नहीं रखी जाती।
    [one] स्थिति बदलने पर बदलावों का पेज और रिकॉर्ड का अपना इतिहास { $days } दिन तक यह बताते हैं, तब भी जब निलंबन खत्म हुआ हो या रद्द करने का फ़ैसला हटा हो।
   *[other] स्थिति बदलने पर बदलावों का पेज और रिकॉर्ड का अपना इतिहास { $days } दिन तक यह बताते हैं, तब भी जब निलंबन खत्म हुआ हो या रद्द करने का फ़ैसला हटा हो। उसके बाद यह नहीं दिखता।
}
kept-investigation = जब जाँच बिना किसी कार्रवाई के खत्म होती है, तो उसके बारे में यहाँ कुछ भी न दिखाया जाता है, न रखा जाता है।
actions-taken-title = कार्रवाई का क्या मतलब है
action-means-none = आज कोई कार्रवाई दर्ज नहीं है। इससे यह पता नहीं चलता कि पहले क्या दर्ज था।
action-means-under-investigation = { $issuer } की ओर से एक शिकायत की जाँच चल रही है। कोई निष्कर्ष नहीं निकला है, और सर्टिफ़िकेशन उतना ही मान्य है जितना उसकी स्थिति और तारीखें बताती हैं।
action-means-suspended = पूरी जाँच के बाद { $issuer } ने सर्टिफ़िकेशन को निलंबित किया है। जब तक निलंबन है, यह मान्य नहीं है। इस फ़ैसले के खिलाफ़ अपील की जा सकती है।
action-means-revoked = पूरी जाँच के बाद { $issuer } ने सर्टिफ़िकेशन को रद्द कर दिया है, यानी वापस ले लिया है। यह मान्य नहीं है। इस फ़ैसले के खिलाफ़ अपील की जा सकती है।
in-force-title = नियमों का कौन सा संस्करण
in-force-rule = जहाँ कोई कार्रवाई की गई, वहाँ रिकॉर्ड उस संस्करण पर ले जाता है जो उस दिन लागू था: यानी सबसे नया संस्करण जिस पर वही तारीख या उससे पहले की तारीख है। बाकी हर रिकॉर्ड उस संस्करण पर ले जाता है जिसके हिसाब से यह साइट चलती है।
in-force-edition = संस्करण { $edition }, तारीख { $dated }:
in-force-edition-undated = संस्करण { $edition }, जिस पर कोई तारीख नहीं है:
in-force-others = इस साइट पर संहिता की ऐसी कॉपियाँ भी हैं जिन पर कोई तारीख नहीं है। साइट नहीं बता सकती कि वे किन दिनों लागू थीं, इसलिए कोई रिकॉर्ड उन पर नहीं ले जाता।
in-force-which = रजिस्ट्री यह नहीं बताती कि कोई कार्रवाई संहिता के किस हिस्से से जुड़ी है।
not-said-title = दिशानिर्देश क्या नहीं कहते
not-said-four-years = वे यह नहीं कहते कि सर्टिफ़िकेशन की अवधि समाप्त होने के ठीक चार साल बाद वाले दिन क्या लागू होता है। उस दिन यह रजिस्ट्री यही बताती है और आपसे फ़ोन करने को कहती है।
not-said-investigation = वे यह नहीं कहते कि जिस व्यक्ति की जाँच चल रही है, उसे क्या करने की मनाही है। यह रजिस्ट्री बस इतना बताती है कि कोई निष्कर्ष नहीं निकला है।
not-said-history = वे यह नहीं कहते कि पुराना निलंबन खत्म होने के बाद भी दर्ज रहता है या नहीं। यह रजिस्ट्री उसे उतने समय तक दिखाती है जितना ऊपर लिखा है।

## Current actions

actions-title = अभी लागू कार्रवाइयाँ
actions-since = { $date } से लागू

## The registry at a glance

glance-title = आँकड़ों में रजिस्ट्री

## Changes of status

changes-title = स्थिति के बदलाव

## About

about-title = इस रजिस्ट्री के बारे में

## Privacy

privacy-title = प्राइवेसी

## Accessibility

accessibility-title = सबके लिए सुलभता
accessibility-lede = यह रजिस्ट्री सबके लिए है, चाहे उनकी आँखें, हाथ, डिवाइस या इंटरनेट कैसा भी हो।
accessibility-aim-title = हमारा लक्ष्य
accessibility-aim = हर पेज इस तरह बना है कि वह Web Content Accessibility Guidelines 2.2 के AA स्तर को पूरा करे।
accessibility-done-title = हमने क्या किया
accessibility-done-script = हर रिकॉर्ड तक JavaScript के बिना, पहले पेज से चार क्लिक में पहुँचा जा सकता है।
accessibility-done-colour = कोई भी स्थिति सिर्फ़ रंग से नहीं दिखाई जाती: उसके अपने शब्द और अपना आकार हैं।
accessibility-done-keyboard = सब कुछ कीबोर्ड से चलता है, और आपको हमेशा दिखता है कि आप कहाँ हैं।
accessibility-done-zoom = पेज 400 प्रतिशत बड़ा करने पर, 320 पिक्सेल चौड़ी स्क्रीन पर, डार्क मोड में और आपके अपने रंगों में भी काम करते हैं।
accessibility-done-names = नाम वैसे ही दिखते हैं जैसे लिखे जाते हैं, बाएँ से या दाएँ से।
accessibility-done-languages = किसी को खोजने वाले पेज कई भाषाओं में हैं। जिस अनुवाद को उस भाषा के बोलने वाले किसी व्यक्ति ने अभी तक चेक नहीं किया है, उस पर यह लिखा होता है।
accessibility-known-title = हमें पता है कि अभी क्या ठीक नहीं है
accessibility-known = आधिकारिक शब्द वैसे ही प्रकाशित किए गए हैं जैसे लिखे गए थे। उनमें से कुछ लंबे हैं और पढ़ने में कठिन हैं।
accessibility-tell-title = हमें बताएँ
accessibility-tell = क्या आपके लिए कुछ काम नहीं कर रहा? हमें बताएँ कि कौन सा पेज, और आपको वहाँ क्या करना था। हम फ़ोन पर भी आपके लिए रिकॉर्ड देख देंगे।

## Wrong addresses

not-found-title = यहाँ कोई पेज नहीं है
not-found-lede = हो सकता है कि पता गलत लिखा गया हो, या पेज कहीं और चला गया हो। इससे यह पता नहीं चलता कि कोई व्यक्ति सर्टिफ़ाइड है या नहीं।
not-found-search = नाम या नंबर से खोजें
not-found-browse = रजिस्ट्री की सूची देखें
not-found-call = या फ़ोन करें:

## What the script says. Everything here reaches the browser: whole sentences, plain words, kind to the person the
## answer is about, who may be the one reading it. Phone numbers and names come from the settings.

# Days and times of day.
ui-date = { $day } { $month } { $year }
ui-month-1 = जनवरी
ui-month-2 = फ़रवरी
ui-month-3 = मार्च
ui-month-4 = अप्रैल
ui-month-5 = मई
ui-month-6 = जून
ui-month-7 = जुलाई
ui-month-8 = अगस्त
ui-month-9 = सितंबर
ui-month-10 = अक्टूबर
ui-month-11 = नवंबर
ui-month-12 = दिसंबर
# $hour counts to 12, $hour24 from 0 to 23: a language takes the one that its readers use.
ui-time-am = { $hour }:{ $minute } AM
ui-time-pm = { $hour }:{ $minute } PM
# The one sentence of a record. $date: the expiration date, the last valid day.
later-standing-active = सक्रिय। कोई दंड नहीं। { $date } के अंत तक मान्य।
later-standing-active-under-investigation = सक्रिय; जाँच जारी। कोई निष्कर्ष नहीं निकला है। { $date } के अंत तक मान्य।
later-standing-suspended = निलंबित। इस समय मान्य नहीं।
later-standing-suspended-expired = निलंबित। इस समय मान्य नहीं। समाप्ति की तारीख, { $date }, भी बीत चुकी है।
later-standing-revoked = रद्द। अब मान्य नहीं।
later-standing-revoked-expired = रद्द। अब मान्य नहीं। समाप्ति की तारीख, { $date }, भी बीत चुकी है।
# The expiration date is the last valid day, so nobody is expired "since" it.
later-standing-expired = अवधि समाप्त। मान्य होने का आखिरी दिन { $date } था।
# The registry calls it expired although its expiration date has not come.
later-standing-expired-early = अवधि समाप्त। रजिस्ट्री में लिखा है कि इसकी अवधि समाप्त है या मियाद बीत गई है, और समाप्ति की तारीख { $date } है।
# The same without a date: it is not known while the record is being corrected.
later-standing-expired-undated = अवधि समाप्त। रजिस्ट्री में लिखा है कि इसकी अवधि समाप्त है या मियाद बीत गई है।
later-standing-being-corrected = सुधार जारी। इससे अच्छे दर्जे की पुष्टि नहीं होती।
# $date: the first day on which the registry no longer listed it.
later-standing-no-longer-listed = { $date } से सूची में नहीं। इससे अच्छे दर्जे की पुष्टि नहीं होती।
# The same in a row of results.
ui-row-active = सक्रिय, { $date } के अंत तक मान्य
ui-row-active-under-investigation = सक्रिय; जाँच जारी, कोई निष्कर्ष नहीं निकला; { $date } के अंत तक मान्य
ui-row-suspended = निलंबित
ui-row-suspended-expired = निलंबित; समाप्ति की तारीख, { $date }, भी बीत चुकी है
ui-row-revoked = रद्द
ui-row-revoked-expired = रद्द; समाप्ति की तारीख, { $date }, भी बीत चुकी है
ui-row-expired = अवधि समाप्त, मान्य होने का आखिरी दिन { $date }
ui-row-expired-early = अवधि समाप्त; समाप्ति की तारीख { $date }
ui-row-expired-undated = अवधि समाप्त
ui-row-being-corrected = सुधार जारी; अच्छे दर्जे की पुष्टि नहीं
ui-row-no-longer-listed = { $date } से सूची में नहीं
# The same where only the record itself says since when.
ui-row-no-longer-listed-undated = अब सूची में नहीं
# Stands under a row whose record is being corrected, unless its standing says so already.
ui-row-held = यह रिकॉर्ड सुधारा जा रहा है
# Stands under the sentence of every record that is being corrected. $date: the day of the data in which it was last
# whole.
later-held-note = यह रिकॉर्ड सुधारा जा रहा है; पिछली बार इसकी पुष्टि { $date } को हुई थी। इस पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
later-held-note-never = यह रिकॉर्ड सुधारा जा रहा है; अभी तक इसकी पुष्टि नहीं हुई है। इस पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
# The facts as stored, in the words of Section 500.
later-status-active = सक्रिय/कोई दंड नहीं
later-status-suspended = निलंबित
later-status-revoked = रद्द
later-status-expired = अवधि समाप्त/मियाद बीती
later-action-none = कोई नहीं
later-action-under-investigation = जाँच जारी
later-action-suspended = निलंबित
later-action-revoked = रद्द
# Which edition of the rules belongs to a record. $date: the day on which its status or action was set; $dated: the date that
# the edition bears.
later-in-force-then = { $date } को, जब यह तय किया गया, ये नियम लागू थे: संस्करण { $edition }, तारीख { $dated }।
later-in-force-before = यह { $date } को तय किया गया था। इस साइट पर उस समय के नियमों का कोई संस्करण नहीं है; यहाँ का सबसे पुराना संस्करण { $edition } है, तारीख { $dated }।
later-in-force-unknown = रजिस्ट्री यह नहीं बताती कि यह किस दिन तय किया गया। यह साइट नियमों के संस्करण { $edition }, तारीख { $dated }, के हिसाब से चलती है।
later-in-force-now = यह साइट इन नियमों के हिसाब से चलती है: संस्करण { $edition }, तारीख { $dated }।
later-in-force-undated = यह साइट इन नियमों के हिसाब से चलती है: संस्करण { $edition }, जिस पर कोई तारीख नहीं है।
# What follows once it has expired.
later-lapse-reinstatement = इसकी अवधि समाप्त हुए चार साल से कम समय हुआ है। इसे बहाल किया जा सकता है (धारा 209)।
later-lapse-not-stated = इसकी अवधि ठीक चार साल पहले समाप्त हुई थी। दिशानिर्देश यह नहीं कहते कि इसे बहाल किया जा सकता है या नहीं। कृपया { $issuer } से { $phone } पर पूछें।
later-lapse-new-application = इसकी अवधि समाप्त हुए चार साल से ज़्यादा समय हुआ है। सर्टिफ़िकेशन के लिए नया आवेदन करना ज़रूरी है (धारा 209.3)।
# In the place of a name: withheld for the person's safety, or not readable while the record is corrected.
ui-name-withheld = जानकारी नहीं दिखाई गई
ui-name-being-corrected = नाम सुधारा जा रहा है
# A former name or one used at work, under which a row is found.
ui-other-name = दूसरा नाम: { $name }
# An action that is over. $date: the first day on which the registry's data no longer had it.
later-ended-suspended = निलंबन, जो { $date } तक खत्म हो गया
later-ended-revoked = रद्द करने का फ़ैसला, जो { $date } तक हटा लिया गया
# Why a person is in the results. $name: words of the name as they are registered, or a word as it was typed.
ui-matched-parts = नाम का हिस्सा
ui-matched-prefix = लिखे गए अक्षरों से शुरू होता है
later-matched-initial = पहले अक्षर से दर्ज: { $name }.
later-matched-spelling = स्पेलिंग: { $name }
later-matched-as = इस नाम से दर्ज: { $name }
later-matched-sound = सुनने में लिखे गए नाम जैसा: { $name }
later-matched-similar = मिलता-जुलता नाम
later-matched-without = नाम, “{ $name }” के बिना
later-matched-some-words = लिखे गए सभी शब्द इस नाम में नहीं हैं
later-matched-latin = अंग्रेज़ी अक्षरों वाली स्पेलिंग से मिला
later-matched-latin-as = अंग्रेज़ी अक्षरों में: { $name }
# How many were found. All of them have what was typed …
ui-found = { $count ->
    [one] { $count } व्यक्ति मेल खाता है।
   *[other] { $count } लोग मेल खाते हैं।
}
ui-found-many = { $count } लोग मेल खाते हैं। कम लोग देखने के लिए नाम का और हिस्सा लिखें।
ui-found-at-least = { $count ->
    [one] कम से कम { $count } व्यक्ति मेल खाता है। और भी हो सकते हैं: नाम का और हिस्सा लिखें।
   *[other] कम से कम { $count } लोग मेल खाते हैं। और भी हो सकते हैं: नाम का और हिस्सा लिखें।
}
ui-found-many-at-least = { $shown } से ज़्यादा लोग मेल खाते हैं। कम लोग देखने के लिए नाम का और हिस्सा लिखें।
# … or nobody has a similar name, after looking further …
later-found-alone = { $count ->
    [one] { $count } व्यक्ति मेल खाता है। मिलते-जुलते नाम नहीं मिले।
   *[other] { $count } लोग मेल खाते हैं। मिलते-जुलते नाम नहीं मिले।
}
# … or some have it, and some a similar name …
later-found-mixed = { $count } लोग मिले। जिनका नाम मिलता-जुलता है, वे आखिर में हैं।
later-found-mixed-many = { $shown } से ज़्यादा लोग मिले। जिनका नाम मिलता-जुलता है, वे आखिर में हैं।
# … or nobody has it.
later-found-similar = { $count ->
    [one] ठीक यही नाम नहीं मिला। { $count } व्यक्ति का नाम मिलता-जुलता है।
   *[other] ठीक यही नाम नहीं मिला। { $count } लोगों के नाम मिलते-जुलते हैं।
}
later-found-similar-many = ठीक यही नाम नहीं मिला। { $shown } से ज़्यादा लोगों के नाम मिलते-जुलते हैं।
ui-found-number = सर्टिफ़िकेशन { $number } मिला।
ui-not-found = { $number } नंबर वाला कोई सर्टिफ़िकेशन नहीं है। कृपया हर अंक ध्यान से देखें, या नाम से खोजें। पूछने के लिए { $issuer } को { $phone } पर फ़ोन करें।
later-nobody-there = आपने जो लिखा, उससे रजिस्ट्री का कोई नाम मेल नहीं खाता। मिलती-जुलती स्पेलिंग, छोटा रूप या सुनने में एक जैसा नाम भी नहीं मिला। फिर भी हो सकता है कि व्यक्ति सूची में किसी दूसरे नाम से हो, या उनका नाम दिखाया न गया हो। सिर्फ़ सरनेम, या सर्टिफ़िकेशन नंबर लिखकर देखें। पूछने के लिए { $issuer } को { $phone } पर फ़ोन करें।
later-nobody-yet = अब तक कोई मेल नहीं मिला। चाहें तो आगे खोजें, या सिर्फ़ सरनेम या सर्टिफ़िकेशन नंबर लिखकर देखें। पूछने के लिए { $issuer } को { $phone } पर फ़ोन करें।
later-nobody-read = आपने जो लिखा, उससे मिलते-जुलते नाम इतने ज़्यादा हैं कि सब पढ़े नहीं जा सकते, और अब तक पढ़े गए नामों में से कोई मेल नहीं खाता। सिर्फ़ सरनेम, या सर्टिफ़िकेशन नंबर लिखकर देखें। पूछने के लिए { $issuer } को { $phone } पर फ़ोन करें।
# What stands below the results: the search that goes on, and what else can be asked for.
ui-looking = मिलते-जुलते नाम खोजे जा रहे हैं…
ui-looking-further = आगे खोजा जा रहा है…
later-searched = अब तक खोजा गया: नाम जैसा लिखा गया, और कुछ मिलती-जुलती स्पेलिंग, छोटे रूप और सुनने में एक जैसे नाम।
later-searched-typed = अब तक खोजा गया: नाम जैसा लिखा गया।
later-searched-whole = सभी मिलती-जुलती स्पेलिंग, छोटे रूप और सुनने में एक जैसे नाम खोजे जा चुके हैं।
later-searched-much = मिलते-जुलते नाम इतने ज़्यादा हैं कि एक बार में नहीं खोजे जा सकते। नाम का और हिस्सा लिखें, या सर्टिफ़िकेशन नंबर लिखें।
later-look-further = आगे खोजें
ui-look-similar = मिलते-जुलते नाम खोजें
# Numbers one digit away from one that does not exist. They are never results.
ui-like-show = इससे मिलते-जुलते नंबर दिखाएँ
later-like = दूसरे लोगों के नंबर, जिनमें एक अंक का फ़र्क है
later-like-none = रजिस्ट्री में ऐसा कोई नंबर नहीं है जिसमें इससे एक अंक का फ़र्क हो।
# A number that is still being typed.
ui-typing-short = { $count ->
    [0] सर्टिफ़िकेशन नंबर में { $prefix } और { $least } से { $most } अंक होते हैं।
    [one] अब तक { $count } अंक। सर्टिफ़िकेशन नंबर में { $least } से { $most } अंक होते हैं।
   *[other] अब तक { $count } अंक। सर्टिफ़िकेशन नंबर में { $least } से { $most } अंक होते हैं।
}
ui-typing-long = ये { $count } अंक हैं। सर्टिफ़िकेशन नंबर में { $least } से { $most } अंक होते हैं।
# While the registry is read, and when it cannot be.
ui-waiting = रजिस्ट्री पढ़ी जा रही है…
ui-waiting-record = { $number } का रिकॉर्ड पढ़ा जा रहा है…
ui-error-offline = रजिस्ट्री तक पहुँचा नहीं जा सका। देखें कि यह डिवाइस इंटरनेट से जुड़ा है, फिर दोबारा कोशिश करें। आप चाहें तो { $issuer } को { $phone } पर फ़ोन भी कर लें।
ui-error-missing = रजिस्ट्री का एक हिस्सा नहीं मिल रहा, इसलिए अभी कोई जवाब नहीं है। कृपया एक मिनट बाद यह पेज फिर से लोड करें। आप चाहें तो { $issuer } को { $phone } पर फ़ोन भी कर लें।
ui-error-updating = रजिस्ट्री अपडेट हो रही है। कृपया एक मिनट बाद यह पेज फिर से लोड करें। आप चाहें तो { $issuer } को { $phone } पर फ़ोन भी कर लें।
ui-error-unavailable = रजिस्ट्री की वेबसाइट ने ठीक से जवाब नहीं दिया। कृपया एक मिनट बाद फिर कोशिश करें। आप चाहें तो { $issuer } को { $phone } पर फ़ोन भी कर लें।
ui-error-unreadable = रजिस्ट्री पढ़ी नहीं जा सकी। कृपया यह पेज फिर से लोड करें। आप चाहें तो { $issuer } को { $phone } पर फ़ोन भी कर लें।
# The page that shows one record, when its address names none.
later-view-empty = यह पेज एक सर्टिफ़िकेशन दिखाता है। इसके पते के अंत में # और सर्टिफ़िकेशन नंबर होना चाहिए।
later-view-not-a-number = इस पेज के पते के अंत में जो लिखा है, वह सर्टिफ़िकेशन नंबर नहीं है। नंबर में { $prefix } और { $least } से { $most } अंक होते हैं।
# The button that saves a proof, then what is said of who signed the site.
later-proof-save = इस जवाब का प्रमाण सेव करें
later-proof-saving = { $count ->
    [one] प्रमाण बन रहा है। { $count } हिस्सा पढ़ा जा चुका है।
   *[other] प्रमाण बन रहा है। { $count } हिस्से पढ़े जा चुके हैं।
}
later-proof-saved = प्रमाण एक फ़ाइल के रूप में सेव हो गया है। उससे पता चलता है कि रजिस्ट्री ने इन नंबरों के बारे में क्या बताया था, और कब।
proof-how = प्रमाण कैसे चेक करें
proof-unsigned = इस रजिस्ट्री पर डिजिटल हस्ताक्षर नहीं है।
proof-signed = इस रजिस्ट्री का डिजिटल हस्ताक्षर सही है, लेकिन उसकी तुलना करने के लिए कोई मूल कुंजी (root key) नहीं दी गई थी।
proof-vouched = इस रजिस्ट्री का डिजिटल हस्ताक्षर चेक किया गया, और वह सही है।
proof-unchecked = यह ब्राउज़र इस रजिस्ट्री का डिजिटल हस्ताक्षर चेक नहीं कर सकता, इसलिए वह चेक नहीं किया गया।
proof-not-now = इस रजिस्ट्री का डिजिटल हस्ताक्षर चेक नहीं किया गया, क्योंकि उसके लिए ज़रूरी फ़ाइल अभी नहीं मिल सकी।
proof-no-longer-signed = जब आपने पिछली बार पूछा था, तब इस रजिस्ट्री पर डिजिटल हस्ताक्षर था, और अब नहीं है। इस जवाब पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
proof-damaged = इस रजिस्ट्री का प्रमाण खराब हो गया है, इसलिए यह पता नहीं चलता कि इसे किसने प्रकाशित किया। इस जवाब पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
proof-signature = इस रजिस्ट्री का डिजिटल हस्ताक्षर सही नहीं है। इस जवाब पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
proof-other-key = इस रजिस्ट्री की पुष्टि अब किसी दूसरी कुंजी से होती है। वह { $date } वाली कुंजी नहीं है, जब इस ब्राउज़र ने पिछली बार कोई कुंजी देखी थी। इस जवाब पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
proof-older = इस ब्राउज़र ने { $date } की रजिस्ट्री देखी है, और यह रजिस्ट्री उससे पुरानी है। इस जवाब पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
proof-other-log = इस ब्राउज़र ने { $date } की रजिस्ट्री देखी है, और इस रजिस्ट्री से यह पता नहीं चलता कि यह उसी से आगे चलती है। इस जवाब पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
# Leads from "not found" to the sheet that says so.
later-sheet-none = यही बताने वाली शीट प्रिंट करें या फ़ाइल में रखें
# How old the data are.
ui-as-of = रजिस्ट्री की जानकारी इस समय की है: { $date }, { $time } { $zone }।
ui-late = हो सकता है कि यह जानकारी पुरानी हो। अपडेट इस समय तक आना चाहिए था: { $date }, { $time } { $zone }। इस जवाब पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
ui-clock-behind = इस डिवाइस की घड़ी पीछे है। यह पेज उस समय के हिसाब से चलता है जब रजिस्ट्री पिछली बार प्रकाशित हुई थी।
ui-age-unknown = यह पता नहीं चल सका कि यह जानकारी कब की है। इस जवाब पर भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।

## A record's own history (history-): what the page says, then what its script says

history-title = स्थिति के बदलाव
history-where = पिछले { $days } दिनों में प्रकाशित सभी बदलाव एक पेज पर हैं, नंबर के क्रम में:
history-none = { $days ->
    [one] पिछले { $days } दिन में इस सर्टिफ़िकेशन की स्थिति का कोई बदलाव यहाँ प्रकाशित नहीं हुआ।
   *[other] पिछले { $days } दिनों में इस सर्टिफ़िकेशन की स्थिति का कोई बदलाव यहाँ प्रकाशित नहीं हुआ।
}
history-undated = रजिस्ट्री की जानकारी यह नहीं बताती कि यह कब तय किया गया।
history-ahead = रजिस्ट्री की जानकारी में इसका समय बाद का लिखा है, जो सही नहीं हो सकता।
history-late = यह { $hours } घंटे से ज़्यादा समय बाद हुआ।
history-first = पहली बार सूची में आया। यहाँ { $date } को प्रकाशित किया गया।
history-first-time = { $hours ->
    [0] { $date } को तय हुआ; उसके बाद एक घंटे से कम समय में यहाँ पहली बार सूची में आया।
    [one] { $date } को तय हुआ; उसके { $hours } घंटे बाद यहाँ पहली बार सूची में आया।
   *[other] { $date } को तय हुआ; उसके { $hours } घंटे बाद यहाँ पहली बार सूची में आया।
}
history-first-day = { $hours ->
    [0] { $date } को तय हुआ; वह दिन शुरू होने के बाद एक घंटे से कम समय में यहाँ पहली बार सूची में आया।
    [one] { $date } को तय हुआ; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ पहली बार सूची में आया।
   *[other] { $date } को तय हुआ; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ पहली बार सूची में आया।
}
history-active = फिर से सक्रिय। यहाँ { $date } को प्रकाशित किया गया।
history-active-time = { $hours ->
    [0] { $date } से फिर से सक्रिय; उसके बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } से फिर से सक्रिय; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } से फिर से सक्रिय; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}
history-active-day = { $hours ->
    [0] { $date } से फिर से सक्रिय; वह दिन शुरू होने के बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } से फिर से सक्रिय; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } से फिर से सक्रिय; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}
history-suspended = निलंबित। यहाँ { $date } को प्रकाशित किया गया।
history-suspended-time = { $hours ->
    [0] { $date } को निलंबित हुआ; उसके बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } को निलंबित हुआ; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } को निलंबित हुआ; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}
history-suspended-day = { $hours ->
    [0] { $date } को निलंबित हुआ; वह दिन शुरू होने के बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } को निलंबित हुआ; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } को निलंबित हुआ; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}
history-revoked = रद्द। यहाँ { $date } को प्रकाशित किया गया।
history-revoked-time = { $hours ->
    [0] { $date } को रद्द हुआ; उसके बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } को रद्द हुआ; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } को रद्द हुआ; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}
history-revoked-day = { $hours ->
    [0] { $date } को रद्द हुआ; वह दिन शुरू होने के बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } को रद्द हुआ; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } को रद्द हुआ; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}
history-expired = अवधि समाप्त। यहाँ { $date } को प्रकाशित किया गया।
history-expired-time = { $hours ->
    [0] { $date } को अवधि समाप्त हुई; उसके बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } को अवधि समाप्त हुई; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } को अवधि समाप्त हुई; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}
history-expired-day = { $hours ->
    [0] { $date } को अवधि समाप्त हुई; वह दिन शुरू होने के बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } को अवधि समाप्त हुई; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } को अवधि समाप्त हुई; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}
history-no-longer-listed = अब सूची में नहीं। यहाँ { $date } को प्रकाशित किया गया।
history-no-longer-listed-time = { $hours ->
    [0] { $date } से सूची में नहीं; उसके बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } से सूची में नहीं; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } से सूची में नहीं; उसके { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}
history-no-longer-listed-day = { $hours ->
    [0] { $date } से सूची में नहीं; वह दिन शुरू होने के बाद एक घंटे से कम समय में यहाँ प्रकाशित किया गया।
    [one] { $date } से सूची में नहीं; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
   *[other] { $date } से सूची में नहीं; वह दिन शुरू होने के { $hours } घंटे बाद यहाँ प्रकाशित किया गया।
}

## Tools: what their pages say (tool-), then what the script of each says (day-, sheet-, staff-, advert-, dates-, routes-, complaint-)

tool-noscript = इस पेज के लिए JavaScript चाहिए, जो इस ब्राउज़र में बंद है। जवाब के लिए { $issuer } को { $phone } पर फ़ोन करें।
tool-problem = यह पेज शुरू नहीं हो सका। कृपया इसे फिर से लोड करें, या { $issuer } को { $phone } पर फ़ोन करें।
tool-danger = अगर कोई इस समय खतरे में है, तो 911 पर फ़ोन करें। यह रजिस्ट्री कोई इमरजेंसी सेवा नहीं है।
tool-print = प्रिंट करें
tool-ask = किससे पूछें
tool-unsaid = दिशानिर्देश क्या नहीं कहते
tool-printed = इस पेज पर लिखी फ़ीस, समय-सीमाएँ और दूसरी संख्याएँ दिशानिर्देशों के संस्करण { $edition }, तारीख { $date }, से ली गई हैं।
tool-printed-undated = इस पेज पर लिखी फ़ीस, समय-सीमाएँ और दूसरी संख्याएँ दिशानिर्देशों के संस्करण { $edition } से ली गई हैं।
tool-printed-change = ये बदल सकती हैं: पैसे देने या इंतज़ार करने से पहले { $issuer } से { $phone } पर पूछ लें।
tool-printed-other = यह साइट संस्करण { $edition } के हिसाब से चलती है; इस पेज के वाक्य { $checked } के लिए लिखे गए थे और पुराने हो सकते हैं। लिंक से धाराओं पर जाकर देखें।

### A field for a day. $date: the day that was read, in words.

tool-day-hint = जैसे 2027-03-14 या 3/14/2027
day-read = इसे यह तारीख माना गया: { $date }।
day-form = यह तारीख पढ़ी नहीं जा सकी। इसे इस तरह लिखें: 2027-03-14 या 3/14/2027।
day-year = साल के चारों अंक लिखें, जैसे 2027।
day-calendar = कैलेंडर में ऐसा कोई दिन नहीं है। अगर तारीख अंकों में हो और साल आखिर में, तो महीना पहले आता है: 3/14/2027।
day-range = साल 2000 से 2199 के बीच का होना चाहिए।

### Verification sheet

tool-sheet-title = वेरिफ़िकेशन शीट
tool-sheet-lede = प्रिंट करने या फ़ाइल में रखने के लिए एक पन्ना: यह रजिस्ट्री आज किसी सर्टिफ़िकेशन के बारे में क्या बताती है, या यह कि वह कुछ नहीं बताती। नंबर या नाम लिखें।
tool-sheet-make = शीट बनाएँ
tool-sheet-noscript = हर रिकॉर्ड का अपना पेज है, जिसके लिए JavaScript नहीं चाहिए और जिसे प्रिंट किया जा सकता है।
tool-sheet-choose = एक ही नाम होने का मतलब यह नहीं कि व्यक्ति भी वही है। नंबर को सर्टिफ़िकेट पर लिखे नंबर से मिलाएँ, फिर चुनें कि आपको किसकी शीट चाहिए।
tool-sheet-unchosen = इनमें से कोई भी वह व्यक्ति नहीं है: यही बताने वाली शीट बनाएँ
tool-sheet-print = यह शीट प्रिंट करें
tool-sheet-number = सर्टिफ़िकेशन नंबर
tool-sheet-name = दर्ज नाम
tool-sheet-as-of = रजिस्ट्री की जानकारी कब की है
tool-sheet-checked = कब चेक किया गया
tool-sheet-read-at = किस वेब पते पर पढ़ा गया
tool-sheet-issuer = किसने जारी किया और कौन रखता है
tool-sheet-contact = सवाल हों तो
tool-sheet-searched = क्या खोजा गया
tool-sheet-read-as = उसे क्या माना गया
tool-sheet-how-far = कहाँ खोजा गया
tool-sheet-line-who = किसने चेक किया (नाम और संस्था)
tool-sheet-line-why = चेक करने की वजह
tool-sheet-line-signature = हस्ताक्षर
tool-sheet-line-date = हस्ताक्षर की तारीख
tool-sheet-shows-title = शीट क्या बताती है
tool-sheet-shows-source = चेक करते समय रजिस्ट्री ने क्या बताया। सर्टिफ़िकेशन जारी करना और रजिस्ट्री रखना { $issuer } का काम है: यह मूल स्रोत है।
tool-sheet-shows-fields = किसी सर्टिफ़िकेशन के बारे में वह सब जो रजिस्ट्री प्रकाशित करती है, जैसा वहाँ लिखा है।
tool-sheet-shows-age = जानकारी कितनी पुरानी थी। स्थिति बदलने पर रजिस्ट्री { $hours } घंटे के अंदर अपडेट हो जाती है; जब कोई अपडेट देर से आया हो, तो शीट यह बताती है।
tool-sheet-shows-whole = रजिस्ट्री की वेबसाइट से जो पढ़ा गया, वह पूरा पहुँचा था: ब्राउज़र ने उसे रजिस्ट्री के अपने चेकसम (checksum) से मिलाया।
tool-sheet-not-title = शीट क्या नहीं बताती
tool-sheet-not-person = यह कि आपके सामने वाला व्यक्ति सूची वाला व्यक्ति ही है। शीट यह नहीं जान सकती। नंबर और नाम को सर्टिफ़िकेट से मिलाएँ, और पहचान-पत्र माँगें।
tool-sheet-not-later = किसी और दिन क्या सही होगा। इस पर भरोसा करने से पहले फिर से देखें, और तब भी देखें जब सर्टिफ़िकेशन रिन्यू हो।
tool-sheet-not-history = कोई कार्रवाई क्यों की गई, या पहले क्या दर्ज था।
tool-sheet-not-training = विशेष ट्रेनिंग: रजिस्ट्री इसे प्रकाशित नहीं करती।
tool-sheet-not-excluded = कोई व्यक्ति सरकारी कार्यक्रमों से बाहर रखे गए लोगों की सूची में है या नहीं। उसे अलग से चेक करना होता है।
tool-sheet-not-paper = यह कि इस कागज़ में कुछ बदला नहीं गया। नंबर को फिर से खोजें, और मिलाकर देखें।
tool-sheet-none-title = नहीं मिला
tool-sheet-none-means-title = जब कोई नहीं मिलता, तो उसका क्या मतलब है
tool-sheet-none-listed = हर सर्टिफ़िकेशन रजिस्ट्री की सूची में होता है। जो सूची में नहीं है, उसे पूछे बिना मान्य सर्टिफ़िकेट न मानें। इसका मतलब यह नहीं कि किसी ने कुछ गलत किया है।
tool-sheet-none-typed = हो सकता है कि नंबर या नाम वैसे न लिखा गया हो जैसे वह दर्ज है। हर अंक और हर अक्षर को सर्टिफ़िकेट से मिलाएँ।
tool-sheet-none-name = हो सकता है कि व्यक्ति किसी दूसरे नाम से दर्ज हो, या सुरक्षा के लिए उनका नाम न दिखाया गया हो। तब वे सिर्फ़ नंबर से मिलते हैं।
tool-sheet-none-new = हो सकता है कि सर्टिफ़िकेशन नया हो। रजिस्ट्री की जानकारी { $hours } घंटे के अंदर अपडेट हो जाती है, इसलिए नए सर्टिफ़िकेशन को दिखने में इतना समय लग सकता है। दिशानिर्देशों में यह समय बदलावों और कार्रवाइयों के लिए लिखा है; वे यह नहीं कहते कि नया सर्टिफ़िकेशन कितनी जल्दी सूची में आता है।
tool-sheet-none-gone = { $days ->
    [0] हो सकता है कि व्यक्ति कभी सर्टिफ़ाइड न रहा हो। जो नंबर सूची से हटाया गया, वह भी नहीं दिखता।
    [one] हो सकता है कि व्यक्ति कभी सर्टिफ़ाइड न रहा हो। जो नंबर { $days } दिन से ज़्यादा पहले सूची से हटाया गया, वह भी नहीं दिखता।
   *[other] हो सकता है कि व्यक्ति कभी सर्टिफ़ाइड न रहा हो। जो नंबर { $days } दिन से ज़्यादा पहले सूची से हटाया गया, वह भी नहीं दिखता।
}
tool-sheet-none-call = पक्का करने के लिए { $issuer } को { $phone } पर फ़ोन करें। नंबर और पूरा कानूनी नाम तैयार रखें।
tool-sheet-ask-title = किससे पूछें
sheet-moment = { $date }, { $time } { $zone }
sheet-moment-unknown = पता नहीं: इस डिवाइस की घड़ी पीछे है। दिन और समय यहाँ लिखें:
sheet-shown = { $number } की शीट नीचे है।
sheet-none-shown = कोई नहीं मिला। यही बताने वाली शीट नीचे है।
# Stands where the link and its code would be.
sheet-no-address = यहाँ कोई लिंक नहीं है और स्कैन करने का कोई कोड नहीं है: इस साइट को उसका अपना वेब पता नहीं बताया गया है।
sheet-no-code = लिंक इतना लंबा है कि यह पेज उसका कोड नहीं बना सकता।
sheet-code = स्कैन करने का कोड, जो यहाँ ले जाता है: { $link }
sheet-link = स्थायी लिंक: { $link }
sheet-link-again = नंबर को फिर से खोजने के लिए: { $link }
sheet-elsewhere = रजिस्ट्री जिस वेब पते को अपना बताती है, यह शीट उस पर नहीं, किसी दूसरे वेब पते पर बनी है।
# How a text was read. $words: the words of a name in plain letters.
sheet-read-number = सर्टिफ़िकेशन नंबर { $number }
sheet-read-name = ऐसा नाम जिसमें ये शब्द हों, चाहे शब्दों का क्रम, अक्षरों पर लगे निशान और छोटे-बड़े अक्षर कुछ भी हों: { $words }
sheet-read-like-number = ऐसा नाम जिसमें ये शब्द हों: { $words }। इसमें अंक हैं, लेकिन यह सर्टिफ़िकेशन नंबर नहीं है: उसमें { $prefix } और { $least } से { $most } अंक होते हैं।
sheet-read-wrong-length = { $count ->
    [one] { $count } अंक वाला सर्टिफ़िकेशन नंबर। नंबर में { $least } से { $most } अंक होते हैं।
   *[other] { $count } अंकों वाला सर्टिफ़िकेशन नंबर। नंबर में { $least } से { $most } अंक होते हैं।
}
sheet-read-nothing = आपने जो लिखा उसमें न कोई अक्षर है, न कोई अंक, इसलिए खोजने के लिए कुछ नहीं है।
# What was found, in one sentence of large type.
sheet-verdict-number = इस रजिस्ट्री में { $number } नंबर वाला कोई सर्टिफ़िकेशन नहीं है।
sheet-verdict-wrong-length = यह सर्टिफ़िकेशन नंबर नहीं है, इसलिए यह किसी भी सर्टिफ़िकेशन का नहीं है।
sheet-verdict-name = जो खोजा गया, उससे इस रजिस्ट्री का कोई नाम मेल नहीं खाता।
sheet-verdict-unread = जो नाम खोजे गए, उनमें से कोई मेल नहीं खाता। मिलते-जुलते नाम इतने ज़्यादा थे कि सब नहीं खोजे जा सके।
sheet-verdict-unchosen = { $count ->
    [one] इस रजिस्ट्री का { $count } नाम पूरा या कुछ हद तक मेल खाता है। चेक करते समय इसे वह व्यक्ति नहीं माना गया।
   *[other] इस रजिस्ट्री के { $count } नाम पूरे या कुछ हद तक मेल खाते हैं। चेक करते समय इनमें से किसी को वह व्यक्ति नहीं माना गया।
}
sheet-verdict-unchosen-many = इस रजिस्ट्री के { $count } से ज़्यादा नाम पूरे या कुछ हद तक मेल खाते हैं। चेक करते समय इनमें से किसी को वह व्यक्ति नहीं माना गया।
# How far was searched.
sheet-far-number = रजिस्ट्री के सभी सर्टिफ़िकेशन नंबर
sheet-far-nowhere = कहीं नहीं: यह किसी सर्टिफ़िकेशन का हो ही नहीं सकता
sheet-far-name = रजिस्ट्री के सभी नाम और दूसरे नाम, मिलती-जुलती स्पेलिंग, छोटे रूपों और सुनने में एक जैसे नामों के साथ
sheet-far-name-part = रजिस्ट्री के सभी नाम और दूसरे नाम, जैसा लिखा गया, और मिलती-जुलती स्पेलिंग या आवाज़ वाले नामों में से वे जिनकी संभावना सबसे ज़्यादा है
sheet-far-name-typed = रजिस्ट्री के सभी नाम और दूसरे नाम, जैसा लिखा गया
# Near numbers and names: never results.
sheet-near-number-title = इससे मिलते-जुलते नंबर
sheet-near-number = इनमें एक अंक का फ़र्क है और ये दूसरे लोगों के हैं। जो खोजा गया, वह इनमें से कोई नहीं है।
sheet-near-number-none = रजिस्ट्री में ऐसा कोई नंबर नहीं है जिसमें इससे एक अंक का फ़र्क हो।
sheet-near-name-title = मिलते-जुलते नाम
sheet-near-name = ये मेल खाने वाले नाम नहीं हैं। मिलता-जुलता नाम होने का मतलब यह नहीं कि व्यक्ति भी वही है।
sheet-near-name-none = कोई मिलता-जुलता नाम नहीं मिला।
sheet-near-unchosen-title = पूरे या कुछ हद तक मेल खाने वाले नाम
sheet-near-unchosen = चेक करते समय इनमें से किसी को वह व्यक्ति नहीं माना गया।
sheet-near-unread = इन्हें पढ़ा नहीं जा सका।
sheet-near-more = { $count ->
    [one] { $count } और है, जिसके लिए इस पन्ने पर जगह नहीं है।
   *[other] { $count } और हैं, जिनके लिए इस पन्ने पर जगह नहीं है।
}
sheet-near-more-open = और भी हैं, जिनके लिए इस पन्ने पर जगह नहीं है।

### Which path applies to me?

tool-routes-path-return = निलंबन या रद्द होने के बाद वापसी

### Complaints and appeals

tool-complaint-title = शिकायत और अपील
tool-complaint-lede = शिकायत कैसे करें, कब क्या होता है, और अपील कैसे करें।
tool-complaint-not-advice = यह पेज बताता है कि दिशानिर्देश क्या कहते हैं। यह कानूनी सलाह नहीं है, और फ़ैसला { $issuer } का होता है, इस पेज का नहीं। यहाँ आपका लिखा कुछ भी इस डिवाइस से बाहर नहीं जाता।
tool-complaint-noscript = इस ब्राउज़र में JavaScript बंद है, इसलिए यह पेज तारीखें नहीं निकाल सकता। कदम और उनके समय नीचे लिखे हैं।
tool-complaint-kind-ethics = आचरण की शिकायत
tool-complaint-kind-general = सामान्य शिकायत
tool-complaint-kind-appeal = अपील
tool-complaint-about-ethics = आपको लगता है कि किसी { $title } का कोई काम आचार संहिता के खिलाफ़ है। दिशानिर्देश इसे आचार संहिता के उल्लंघन की शिकायत कहते हैं। काम सच में संहिता के खिलाफ़ है या नहीं, यह बाद में पता किया जाता है।
tool-complaint-about-general = आपको { $issuer } से कोई और शिकायत करनी है। सामान्य शिकायत किस बारे में होती है, दिशानिर्देश यह इससे ज़्यादा नहीं बताते।
tool-complaint-about-appeal = आपका अनुरोध है कि { $issuer } अपने किसी फ़ैसले पर फिर से विचार करे।
tool-complaint-ways = इसे कैसे भेजें
tool-complaint-by-form = ऑनलाइन
tool-complaint-by-post = डाक से
tool-complaint-by-email = ई-मेल से
tool-complaint-by-phone = फ़ोन से
tool-complaint-post-ethics = { $issuer }, Attn: { $abbreviation } Ethical Violation Complaints Department,
tool-complaint-post-general = { $issuer }, Attn: Complaints Department,
tool-complaint-form-lost = पर फ़ॉर्म है। इस साइट के पास दिशानिर्देशों की जो कॉपी है, उसमें फ़ॉर्म का अपना वेब पता नहीं है।
tool-complaint-appeal-address = इसे उस धारा में लिखे अपील के पते पर भेजें। अगर आपके पास ई-मेल नहीं है, तो { $issuer } को { $phone } पर फ़ोन करें: कोई और तरीका नहीं बताया गया है।
tool-complaint-appeal-only = कोई और तरीका नहीं बताया गया है। अगर आपके पास ई-मेल नहीं है, तो { $issuer } को { $phone } पर फ़ोन करें।
tool-complaint-contents-ethics = इसमें क्या होना ज़रूरी है
tool-complaint-contents-general = इसमें क्या होना ज़रूरी है
tool-complaint-contents-appeal = इसमें क्या होना ज़रूरी है
tool-complaint-who = आपका पूरा नाम, फ़ोन नंबर और ई-मेल पता।
tool-complaint-what = साफ़-साफ़ लिखा हो कि शिकायत किस बारे में है।
tool-complaint-proof = इससे जुड़ी जो भी चीज़ें हों: दस्तावेज़, पत्र-व्यवहार या दूसरे सबूत।
tool-complaint-appeal-who = आपका नाम, फ़ोन नंबर और ई-मेल पता।
tool-complaint-appeal-what = साफ़-साफ़ लिखा हो कि अपील किस तरह की है: आपका अनुरोध किस फ़ैसले पर फिर से विचार करने का है।
tool-complaint-appeal-proof = इससे जुड़ी जो भी चीज़ें हों: दस्तावेज़, पत्र-व्यवहार या दूसरे सबूत।
tool-complaint-limits = पहले से क्या जान लें
tool-complaint-limit-three-years = जिस तारीख को बात हुई, उससे तीन साल के अंदर शिकायत दर्ज कराना ज़रूरी है।
tool-complaint-limit-certified = सिर्फ़ उसी बात की जाँच होती है जो तब हुई जब व्यक्ति के पास सर्टिफ़िकेशन था।
tool-complaint-limit-decisions = इन फ़ैसलों के खिलाफ़ अपील की जा सकती है: सर्टिफ़िकेशन का आवेदन नामंज़ूर होना, जाँच के बाद निलंबित या रद्द होना, और ट्रेनिंग देने वाले के तौर पर किया गया आवेदन नामंज़ूर होना।
tool-complaint-limit-renewal = रिन्यूअल नामंज़ूर होना उस सूची में नहीं है, लेकिन दिशानिर्देशों की तीन और जगहों पर इसका नाम आता है। अगर आपका रिन्यूअल नामंज़ूर हुआ है, तो { $issuer } को तुरंत { $phone } पर फ़ोन करें, और सावधानी के लिए अपील उन्हीं 14 दिनों के अंदर भेज दें।
tool-complaint-limit-exam = परीक्षा में विशेष सुविधाओं के बारे में लिया गया फ़ैसला भी उस सूची में नहीं है, लेकिन उसके पत्र में लिखा होता है कि अपील कैसे करें। पत्र में जो लिखा है, वही करें।
tool-complaint-limit-final = अपील के बाद जो फ़ैसला होता है, वह अंतिम होता है।
tool-complaint-to-letter-ethics = कॉपी करने के लिए पत्र
tool-complaint-to-letter-general = कॉपी करने के लिए पत्र
tool-complaint-to-letter-appeal = कॉपी करने के लिए पत्र
tool-complaint-when = कब क्या होता है
tool-complaint-show = तारीखें दिखाएँ
tool-complaint-which = यह किस बारे में है?
tool-complaint-date-incident = जिस दिन बात हुई
tool-complaint-date-decision = फ़ैसले की तारीख
tool-complaint-date-received = जिस दिन यह { $issuer } को मिली, या मिलेगी
# The steps, each with how its day is counted.
tool-complaint-step-file = आचरण की शिकायत बात होने की तारीख से तीन साल के अंदर दर्ज कराना ज़रूरी है।
tool-complaint-counted-file = यह पेज तीन साल बाद की उसी तारीख को आखिरी दिन मानता है (29 फ़रवरी के लिए 28 फ़रवरी)। दिशानिर्देश यह नहीं कहते कि वह दिन भी गिना जाता है या नहीं, इसलिए उससे पहले दर्ज कराएँ।
tool-complaint-step-appeal = अपील फ़ैसले के 14 दिनों के अंदर देनी ज़रूरी है।
tool-complaint-counted-appeal = दिशानिर्देश यह नहीं कहते कि कौन से दिन गिने जाते हैं, या गिनती कब शुरू होती है। यह पेज फ़ैसले की तारीख से कैलेंडर के दिन गिनता है, चाहे आपको उसका पता बाद में चला हो। अगर वह दिन बीत चुका है, तो तुरंत फ़ोन करें और पूछें।
tool-complaint-step-acknowledged = { $issuer } की ओर से पाँच कामकाजी दिनों के अंदर बताया जाता है कि यह मिल गई है।
tool-complaint-counted-acknowledged = सोमवार से शुक्रवार तक के दिन गिने जाते हैं, इसके मिलने के अगले दिन से। इस पेज को सरकारी छुट्टियों का पता नहीं है; ऐसी हर छुट्टी से तारीख आगे बढ़ जाती है।
tool-complaint-step-notice = अगर 90 दिन काफ़ी नहीं हैं, तो { $issuer } की ओर से आपको ई-मेल से यह बताया जाता है, “90 दिन की जाँच की समय-सीमा से कम से कम पाँच कैलेंडर दिन”।
tool-complaint-counted-notice = इन शब्दों से यह पता नहीं चलता कि यह 90 दिन पूरे होने से पहले है या बाद में। यह पेज मानता है कि पहले: पाँच दिन पहले।
tool-complaint-step-done = शिकायत की जाँच, या अपील पर विचार का काम, उसके मिलने के 90 कैलेंडर दिनों के अंदर पूरा किया जाता है।
tool-complaint-counted-done = शनिवार-रविवार और छुट्टियाँ भी गिनी जाती हैं। गिनती इसके मिलने के अगले दिन से शुरू होती है।
tool-complaint-step-extended = अगर समय बढ़ाया गया: तो 30 कैलेंडर दिन तक और लग सकते हैं।
tool-complaint-counted-extended = कुल 120 कैलेंडर दिन, उसी तरह गिने गए।
tool-complaint-step-registry = अगर किसी सर्टिफ़िकेशन की स्थिति बदलती है, तो रजिस्ट्री उसे { $hours } घंटे के अंदर दिखाती है।
tool-complaint-counted-registry = ये घंटे बदलाव के समय से शुरू होते हैं, इसलिए यह पेज इनकी कोई तारीख नहीं जानता।
complaint-today = रजिस्ट्री के समय के हिसाब से आज { $date } है।
complaint-by = { $count ->
    [one] { $date } तक (यानी आने वाले कल)
   *[other] { $date } तक (अब से { $count } दिन बाद)
}
complaint-by-today = { $date } तक (यानी आज)
complaint-by-past = { $count ->
    [one] { $date } तक (यह बीते कल था)
   *[other] { $date } तक (यह { $count } दिन पहले था)
}
complaint-needs-incident = तारीख जानने के लिए वह दिन लिखें जिस दिन बात हुई।
complaint-needs-decision = तारीख जानने के लिए फ़ैसले की तारीख लिखें।
complaint-needs-received = तारीख जानने के लिए वह दिन लिखें जिस दिन यह मिली।
complaint-shown = नीचे के कदमों में उनकी तारीखें लिखी हैं।
complaint-unreadable = इनमें से एक तारीख पढ़ी नहीं जा सकी। उसे इस तरह लिखें: 2027-03-14 या 3/14/2027।
complaint-no-day = पहले इनमें से कोई एक दिन लिखें। नीचे के कदम उसी से गिने जाते हैं।
complaint-doubt-incident-ahead = जिस दिन बात हुई, वह दिन अभी आया नहीं है। कृपया उसे देख लें।
complaint-doubt-decision-ahead = फ़ैसले की तारीख अभी आई नहीं है। कृपया उसे देख लें।
complaint-doubt-incident-after = बात होने से पहले शिकायत नहीं मिल सकती। कृपया दोनों तारीखें देख लें।
complaint-doubt-decision-after = फ़ैसले से पहले अपील नहीं मिल सकती। कृपया दोनों तारीखें देख लें।
complaint-doubt-late-file = इस गिनती के हिसाब से यह दर्ज कराने के आखिरी दिन के बाद मिली। बहुत देर हुई या नहीं, यह सिर्फ़ रजिस्ट्री बता सकती है: फ़ोन करके पूछें।
complaint-doubt-late-appeal = इस गिनती के हिसाब से अपील 14 दिनों के बाद मिली। ये दिन कैसे गिने जाते हैं, दिशानिर्देश यह साफ़ नहीं करते: फ़ोन करके पूछें।
tool-complaint-letters = कॉपी करने के लिए पत्र
tool-complaint-letters-how = कोई पत्र कॉपी करें और खाली जगहें भरें। वह लिखें जो आपने खुद देखा या सुना, और जो दूसरों ने बताया, वहाँ यह लिखें कि किसी और ने बताया। जो ज़रूरी नहीं है, उसे न लिखें, खासकर दूसरों की सेहत की बातें।
tool-complaint-letter-ethics-title = आचरण की शिकायत
tool-complaint-letter-general-title = सामान्य शिकायत
tool-complaint-letter-appeal-title = अपील
tool-complaint-letter-ethics =
    { $issuer }
    Attn: { $abbreviation } Ethical Violation Complaints Department
    { $address }

    तारीख: ____________________

    आचार संहिता के उल्लंघन की शिकायत

    मेरा पूरा नाम: ____________________
    मेरा फ़ोन नंबर: ____________________
    मेरा ई-मेल पता: ____________________

    यह शिकायत इस व्यक्ति के बारे में है: ____________________
    सर्टिफ़िकेशन नंबर, अगर मुझे पता हो: ____________________
    एम्प्लॉयर या काम की जगह, अगर मुझे पता हो: ____________________

    क्या हुआ: ____________________
    कब: ____________________
    कहाँ: ____________________
    यह मैंने खुद देखा या सुना / मुझे यह इन्होंने बताया: ____________________
    वहाँ और कौन था: ____________________
    आचार संहिता का वह हिस्सा जिससे मेरे विचार में यह जुड़ा है, अगर मुझे पता हो: ____________________

    साथ में भेजे गए कागज़ (दस्तावेज़, पत्र-व्यवहार, दूसरे सबूत): ____________________

    कृपया पुष्टि करें कि आपको यह शिकायत मिल गई है।

    हस्ताक्षर: ____________________
tool-complaint-letter-general =
    { $issuer }
    Attn: Complaints Department
    { $address }

    तारीख: ____________________

    सामान्य शिकायत

    मेरा पूरा नाम: ____________________
    मेरा फ़ोन नंबर: ____________________
    मेरा ई-मेल पता: ____________________

    मेरी शिकायत किस बारे में है: ____________________
    यह कब हुआ: ____________________
    आपसे मेरा क्या अनुरोध है: ____________________

    साथ में भेजे गए कागज़ (दस्तावेज़, पत्र-व्यवहार, दूसरे सबूत): ____________________

    कृपया पुष्टि करें कि आपको यह शिकायत मिल गई है।

    हस्ताक्षर: ____________________
tool-complaint-letter-appeal =
    { $issuer }

    तारीख: ____________________

    अपील

    मेरा नाम: ____________________
    मेरा फ़ोन नंबर: ____________________
    मेरा ई-मेल पता: ____________________
    मेरा सर्टिफ़िकेशन नंबर या आवेदन नंबर, अगर है: ____________________

    अपील किस तरह की है, यानी किस फ़ैसले पर फिर से विचार का अनुरोध है (आवेदन नामंज़ूर, निलंबन, रद्द होना, दूसरा): ____________________
    उस फ़ैसले की तारीख: ____________________
    वह मुझे किस दिन मिला: ____________________

    फिर से विचार के अनुरोध की वजह: ____________________

    साथ में लगाए गए कागज़ (दस्तावेज़, पत्र-व्यवहार, दूसरे सबूत): ____________________

    कृपया पुष्टि करें कि आपको यह अपील मिल गई है।
tool-complaint-copy = पत्र कॉपी करें
# Where this page is not in English.
tool-complaint-letter-language = दिशानिर्देश यह नहीं कहते कि किन भाषाओं में लिखा जा सकता है। वही पत्र अंग्रेज़ी में हर पत्र के नीचे है। पूछने के लिए { $issuer } को { $phone } पर फ़ोन करें।
tool-complaint-letter-english = वही पत्र अंग्रेज़ी में
tool-complaint-save = टेक्स्ट फ़ाइल के रूप में सेव करें
complaint-copied = कॉपी हो गया।
complaint-copy-failed = इस ब्राउज़र ने पेज को कॉपी नहीं करने दिया। पत्र चुना हुआ है: उसे खुद कॉपी करें।
tool-complaint-unsaid-days = दिशानिर्देश यह नहीं कहते कि अपील के 14 दिन कैलेंडर के दिन हैं या कामकाजी दिन।
tool-complaint-unsaid-begin = वे यह नहीं कहते कि ये दिन फ़ैसला लिए जाने पर शुरू होते हैं, भेजे जाने पर या मिलने पर।
tool-complaint-unsaid-notice = वे यह नहीं कहते कि समय बढ़ने की सूचना 90 दिन पूरे होने से पहले आती है या बाद में।
tool-complaint-unsaid-told = वे कहते हैं कि शिकायत का नतीजा सर्टिफ़ाइड व्यक्ति को बताया जाता है। वे यह नहीं कहते कि शिकायत करने वाले व्यक्ति को भी बताया जाता है। पूछने के लिए { $issuer } को { $phone } पर फ़ोन करें।
tool-complaint-unsaid-nameless = उनमें आपका पूरा नाम माँगा गया है। वे यह नहीं कहते कि बिना नाम की शिकायत का क्या होता है, या जिस व्यक्ति के बारे में शिकायत है, उनसे आपका नाम छिपाया जाता है या नहीं।
tool-complaint-unsaid-shown = वे यह नहीं कहते कि रजिस्ट्री “जाँच जारी” कब से कब तक दिखाती है।
tool-complaint-unsaid-holidays = वे यह नहीं कहते कि कामकाजी दिनों में कौन सी छुट्टियाँ नहीं गिनी जातीं।
tool-complaint-to-help = आपके लिए इस रजिस्ट्री के जवाब का क्या मतलब है, और अब क्या करें

### What now?

verify-title = सेव किया हुआ प्रमाण चेक करें
verify-link = पहले सेव किया गया प्रमाण चेक करने के लिए:
tool-help-title = अब क्या करें?
tool-help-lede = आपके लिए जवाब का क्या मतलब है, और आगे क्या करें।
tool-help-contents = रजिस्ट्री ने क्या बताया?
tool-help-means = इसका क्या मतलब है
tool-help-you = क्या किया जा सकता है
tool-help-own = अगर यह आपका अपना रिकॉर्ड है
tool-help-danger-title = अगर कोई खतरे में है
tool-help-danger = अभी 911 पर फ़ोन करें। यह रजिस्ट्री और { $issuer } इमरजेंसी सेवा नहीं हैं, और शिकायत में कई हफ़्ते या महीने लगते हैं।
tool-help-danger-after = जब सब सुरक्षित हों, तब { $issuer } को लिखकर या फ़ोन से बताया जा सकता है कि क्या हुआ।
# One section for each answer of the registry: what it means, what to do, and what to do about one’s own record.
tool-help-not-found-title = नहीं मिला
tool-help-not-found-means-listed = { $issuer } से जारी हर सर्टिफ़िकेशन अपनी स्थिति के साथ सूची में है। नंबर या नाम न मिलने से किसी के बारे में कुछ बुरा पता नहीं चलता: अक्सर बस लिखने में फ़र्क होता है।
tool-help-not-found-means-name = रजिस्ट्री में पूरा कानूनी नाम होता है। हो सकता है कि व्यक्ति कोई दूसरा नाम, या उसका छोटा रूप इस्तेमाल करता हो।
tool-help-not-found-means-new = नए सर्टिफ़िकेशन को दिखने में { $hours } घंटे तक लग सकते हैं।
tool-help-not-found-means-other = दूसरे राज्यों के सर्टिफ़िकेशन और सिर्फ़ ट्रेनिंग के सर्टिफ़िकेट इस रजिस्ट्री में नहीं हैं।
tool-help-not-found-means-withheld = कुछ नाम व्यक्ति की सुरक्षा के लिए नहीं दिखाए जाते। ऐसा सर्टिफ़िकेशन सिर्फ़ अपने नंबर से मिलता है।
tool-help-not-found-do-certificate = सर्टिफ़िकेट माँगें। उस पर नंबर, पूरा कानूनी नाम, जारी होने की तारीख, मान्य रहने की तारीख और जारी करने वाले का नाम होता है।
tool-help-not-found-do-number = उसी नंबर से, एक-एक अंक देखकर, फिर से खोजें।
tool-help-not-found-do-call = फिर भी नहीं मिला? कुछ भी तय करने से पहले { $issuer } को { $phone } पर फ़ोन करें। आपने जो खोजा, उसे फ़ाइल में रखने के लिए शीट प्रिंट करें।
tool-help-not-found-sheet = “नहीं मिला” की शीट प्रिंट करें
tool-help-investigation-title = जाँच जारी
tool-help-investigation-means-valid = सर्टिफ़िकेशन अब भी समाप्ति की तारीख के अंत तक मान्य है।
tool-help-investigation-means-finding = { $issuer } की ओर से एक शिकायत की जाँच चल रही है। व्यक्ति के खिलाफ़ कुछ नहीं पाया गया है: कोई कार्रवाई पूरी जाँच के बाद ही हो सकती है।
tool-help-investigation-means-unsaid = दिशानिर्देश यह नहीं कहते कि इस बीच व्यक्ति को काम करना बंद करना होगा, या शिकायत किस बारे में है।
tool-help-investigation-do-decide = इस व्यक्ति के साथ काम जारी रखा जा सकता है। अगर आपके मन में झिझक है, तो किसी और के लिए भी कहा जा सकता है; यहाँ आपको वजह बताने की ज़रूरत नहीं है।
tool-help-investigation-do-again = बाद में रिकॉर्ड फिर से देखें। जाँच 90 कैलेंडर दिनों के अंदर पूरी होनी है, या 120 के अंदर, अगर समय बढ़ाया गया।
tool-help-investigation-do-know = अगर आपको कोई ज़रूरी बात पता है, तो { $issuer } को बताएँ।
tool-help-investigation-own-days = यह पता किया जा सकता है कि किन तारीखों तक जवाब की उम्मीद करें।
tool-help-investigation-own-appeal = अगर इसके बाद निलंबन हो या सर्टिफ़िकेशन रद्द हो, तो अपील की जा सकती है।
tool-help-suspended-title = निलंबित
tool-help-suspended-means-valid = निलंबित सर्टिफ़िकेट मान्य नहीं है, चाहे उसकी समाप्ति की तारीख कुछ भी हो।
tool-help-suspended-means-after = निलंबन पूरी जाँच के बाद होता है। रजिस्ट्री यह नहीं बताती कि क्यों, या कितने समय के लिए।
tool-help-suspended-do-services = सर्टिफ़ाइड स्पेशलिस्ट के तौर पर सेवा देने के लिए मान्य सर्टिफ़िकेशन ज़रूरी है। व्यक्ति के एम्प्लॉयर या कार्यक्रम से पूछें कि उनकी जगह आपकी मदद कौन कर सकता है।
tool-help-suspended-do-employer = अगर आप एम्प्लॉयर हैं: फ़िलहाल व्यक्ति को सर्टिफ़ाइड बताकर पेश करने की अनुमति नहीं है।
tool-help-suspended-do-told = निलंबन की सूचना व्यक्ति को ई-मेल से भेजी जाती है, और उस एम्प्लॉयर को भी जिसके यहाँ व्यक्ति शिकायत के समय काम करता था।
tool-help-suspended-do-again = इस जवाब पर भरोसा करने से पहले रिकॉर्ड फिर से देखें: बहाली 72 घंटे के अंदर दिखाई जाती है।
tool-help-suspended-own-appeal = फ़ैसले के 14 दिनों के अंदर अपील की जा सकती है।
tool-help-suspended-own-return = वापसी का रास्ता आपके कार्रवाई वाले पत्र में और अच्छे दर्जे में वापसी के नियमों में लिखा है।
tool-help-revoked-title = रद्द
tool-help-revoked-means-valid = रद्द सर्टिफ़िकेट मान्य नहीं है।
tool-help-revoked-means-after = सर्टिफ़िकेशन पूरी जाँच के बाद रद्द होता है। रजिस्ट्री यह नहीं बताती कि क्यों।
tool-help-revoked-do-services = सर्टिफ़ाइड स्पेशलिस्ट के तौर पर सेवा देने के लिए मान्य सर्टिफ़िकेशन ज़रूरी है। व्यक्ति के एम्प्लॉयर या कार्यक्रम से पूछें कि उनकी जगह आपकी मदद कौन कर सकता है।
tool-help-revoked-do-employer = अगर आप एम्प्लॉयर हैं: व्यक्ति को सर्टिफ़ाइड बताकर पेश करने की अनुमति नहीं है।
tool-help-revoked-own-appeal = फ़ैसले के 14 दिनों के अंदर अपील की जा सकती है।
tool-help-revoked-own-return = दिशानिर्देशों में रद्द होने के बाद वापसी की बात है, लेकिन उनमें रद्द करने के जो मामले गिनाए गए हैं, वे हमेशा के लिए हैं। { $issuer } से { $phone } पर पूछें।
tool-help-expired-title = अवधि समाप्त
tool-help-expired-means-valid = सर्टिफ़िकेशन को समाप्ति की तारीख तक रिन्यू नहीं किया गया। यह अब मान्य नहीं है।
tool-help-expired-means-nothing = इससे यह पता नहीं चलता कि व्यक्ति ने कैसा काम किया। सर्टिफ़िकेशन तब भी समाप्त होता है जब किसी ने काम बदल लिया हो, या कोई तारीख छूट गई हो।
tool-help-expired-do-ask = व्यक्ति से पूछें: हो सकता है कि नया सर्टिफ़िकेशन या बहाली होने वाली हो। बदलाव को दिखने में { $hours } घंटे तक लग सकते हैं।
tool-help-expired-do-employer = अगर आप एम्प्लॉयर हैं: जब तक रजिस्ट्री फिर से यह न बताए कि व्यक्ति सर्टिफ़ाइड है, तब तक उन्हें सर्टिफ़ाइड बताकर पेश करने की अनुमति नहीं है।
tool-help-expired-do-call = अगर व्यक्ति आपको ऐसा सर्टिफ़िकेट दिखाए जो अब भी मान्य है, तो { $issuer } को { $phone } पर फ़ोन करें।
tool-help-expired-own-less = चार साल से कम हुए हैं? आपकी बहाली हो सकती है। चार साल से ज़्यादा हुए हैं? तो फिर से आवेदन करना होता है।
tool-help-expired-own-paths = दोनों रास्ते, और उनमें क्या चाहिए और कितना खर्च है
tool-help-being-corrected-title = सुधार जारी
tool-help-being-corrected-means = इस सर्टिफ़िकेशन के बारे में रजिस्ट्री की जानकारी में कोई गलती है, और उसे ठीक किया जा रहा है। तब तक व्यक्ति के पक्ष में या खिलाफ़ कोई नतीजा नहीं निकाला जा सकता।
tool-help-being-corrected-do = आज ही जवाब पाने के लिए { $issuer } को { $phone } पर फ़ोन करें।
tool-help-no-longer-listed-title = अब सूची में नहीं
tool-help-no-longer-listed-means = यह सर्टिफ़िकेशन पहले रजिस्ट्री की सूची में था और अब नहीं है। यह पेज नहीं बताता कि क्यों। इससे अच्छे दर्जे की पुष्टि नहीं होती।
tool-help-no-longer-listed-do = अगर कोई आपको इस नंबर वाला सर्टिफ़िकेट दिखाए, तो { $issuer } को { $phone } पर फ़ोन करें।
tool-help-active-title = क्या मेरे सामने वाला व्यक्ति यही है?
tool-help-active-means-same = रजिस्ट्री में न फ़ोटो है, न पता, न जन्म की तारीख। एक ही नाम होने का मतलब यह नहीं कि व्यक्ति भी वही है।
tool-help-active-do-number = सर्टिफ़िकेशन नंबर माँगें और उसे खोजें। एक नंबर एक ही सर्टिफ़िकेशन का होता है।
tool-help-active-do-name = पूरे कानूनी नाम को फ़ोटो वाले पहचान-पत्र से मिलाएँ। लोग किसी दूसरे नाम से काम कर सकते हैं; पूछें कि सर्टिफ़िकेट पर कौन सा नाम है।
tool-help-active-do-dates = सर्टिफ़िकेट की तारीखों को रिकॉर्ड की तारीखों से मिलाएँ।
tool-help-active-do-call = अगर कुछ मेल न खाए, तो { $issuer } को { $phone } पर फ़ोन करें। हो सकता है कि बस लिखने की गलती हो।
tool-help-active-do-advert = कोई व्यक्ति विज्ञापन या हस्ताक्षर में अपने बारे में जो कहता है, उसे चेक करने के लिए विज्ञापन चेक करने वाला पेज देखें।
tool-help-active-advert-link = विज्ञापन चेक करें
tool-help-ring-title = किसे फ़ोन करें, और कब
tool-help-ring-danger = कोई खतरे में है: 911, अभी।
tool-help-ring-record = कोई रिकॉर्ड साफ़ नहीं है या नहीं मिल रहा, या सर्टिफ़िकेट और उसका रिकॉर्ड मेल नहीं खाते: दोनों में से किसी पर भी भरोसा करने से पहले { $issuer } को { $phone } पर फ़ोन करें।
tool-help-ring-concern = आपको किसी स्पेशलिस्ट के किसी काम से चिंता है: लिखकर या फ़ोन से शिकायत करें। आचरण की शिकायत के लिए तीन साल का समय है।
tool-help-ring-decision = आप अपने सर्टिफ़िकेशन के बारे में किसी फ़ैसले से सहमत नहीं हैं: 14 दिनों के अंदर अपील करें।
tool-help-ring-hours = दिशानिर्देश यह नहीं कहते कि फ़ोन किस समय उठाया जाता है। अगर कोई न उठाए, तो लिखें।
tool-help-language-title = आपकी भाषा में, या किसी और रूप में
tool-help-language-interpreter = क्या आपके लिए किसी और भाषा में बात करना बेहतर है? { $issuer } को { $phone } पर फ़ोन करें, अपनी भाषा का नाम अंग्रेज़ी में बताएँ, और दुभाषिया (interpreter) माँगें। जिस पर आपको भरोसा है, वह व्यक्ति आपके साथ यह फ़ोन कर सकता है।
tool-help-language-unsaid = दिशानिर्देश यह नहीं कहते कि फ़ोन पर कौन सी भाषाएँ बोली जाती हैं।
tool-help-language-relay = क्या आपको सुनाई नहीं देता या कम सुनाई देता है, या बोलने में कठिनाई है? रिले सेवा के नंबर 711 पर फ़ोन करें। इसका कोई पैसा नहीं लगता: वहाँ कोई व्यक्ति आपके लिए नंबर मिलाता है, और आप दोनों की बात एक-दूसरे तक पहुँचाता है। कैलिफ़ोर्निया में यह अंग्रेज़ी और स्पेनिश में चलती है।
tool-help-language-print = क्या आपको बड़े अक्षर, ब्रेल या रिकॉर्डिंग चाहिए? { $issuer } से माँगें। इस साइट पर, पढ़ने या प्रिंट करने से पहले हर पेज को अपने ब्राउज़र में बड़ा किया जा सकता है।
tool-help-to-complain = शिकायत कैसे करें
tool-help-to-appeal = अपील कैसे करें
tool-help-new-title = नया या बदला हुआ सर्टिफ़िकेशन
tool-help-new-promise = यह साइट वादा करती है कि बदलाव { $hours } घंटे के अंदर दिखता है। हर जवाब में लिखा होता है कि उसकी जानकारी कितनी पुरानी है।
tool-help-new-rule = दिशानिर्देश { $issuer } को कार्रवाइयों और बहाली के लिए 72 घंटे देते हैं। पहले सर्टिफ़िकेशन के लिए वे कोई समय नहीं बताते।
tool-help-new-after = अगर वे घंटे बीत चुके हैं और बदलाव नहीं दिखा, तो { $issuer } को { $phone } पर फ़ोन करें।
tool-help-wrong-title = मेरा रिकॉर्ड गलत है
tool-help-wrong-duty = { $issuer } के लिए रजिस्ट्री को सही और अपडेट रखना ज़रूरी है। दिशानिर्देश यह नहीं कहते कि सुधार के लिए कैसे कहें।
tool-help-wrong-correct-title = सुधार के लिए कहना
tool-help-wrong-correct-write = { $issuer } को लिखें: अपना सर्टिफ़िकेशन नंबर, रिकॉर्ड में क्या लिखा है, और क्या होना चाहिए। हो सके तो उसी ई-मेल पते से लिखें जो आपके नाम पर दर्ज है।
tool-help-wrong-correct-proof = पहचान-पत्र की कॉपी भेजने से पहले पूछें कि कौन सा सबूत चाहिए। जो किसी ने नहीं माँगा, वह न भेजें।
tool-help-wrong-correct-decision = अगर रिकॉर्ड वैसा ही है जैसा फ़ैसला हुआ था, और आप फ़ैसले से सहमत नहीं हैं, तो इसके बजाय अपील करें।
tool-help-wrong-name-title = अगर आपका नाम बदल गया है
tool-help-wrong-name = रजिस्ट्री पूरा कानूनी नाम दिखाती है। दिशानिर्देश यह नहीं कहते कि नाम कैसे बदला जाता है, या पुराना नाम दिखता रहता है या नहीं। दोनों के बारे में { $issuer } से { $phone } पर पूछें।
tool-help-wrong-name-other = जहाँ रजिस्ट्री में किसी व्यक्ति के दूसरे नाम हैं, वहाँ वे रिकॉर्ड पर दिखते हैं, और व्यक्ति उन नामों से भी मिलता है। बताएँ कि आपके कौन से नाम वहाँ होने चाहिए।
tool-help-wrong-safety-title = अगर आपका नाम किसी को मिलना नहीं चाहिए
tool-help-wrong-safety = दिशानिर्देश यह नहीं कहते कि किसी व्यक्ति की जानकारी न दिखाना संभव है या नहीं। यह साइट ऐसा कर सकती है: तब रिकॉर्ड में नंबर, तारीखें और स्थिति होती है, और कोई नाम नहीं होता।
tool-help-wrong-safety-call = { $issuer } को { $phone } पर फ़ोन करें और कहें कि आपको खतरा है। आपको ई-मेल में यह लिखने की ज़रूरत नहीं है कि क्यों।
tool-help-wrong-safety-danger = अगर आप इस समय खतरे में हैं, तो पहले 911 पर फ़ोन करें।
tool-help-wrong-meanwhile = दूसरों ने इस रजिस्ट्री की जो कॉपियाँ बनाई हैं, वे तभी बदलती हैं जब वे इसे फिर से लेते हैं।

## The parts of this site, in every state

style-title = इस साइट के हिस्से
style-lede = पेजों का हर हिस्सा, उसकी हर संभव हालत में। यह उन लोगों के लिए है जो यह साइट बनाते और चेक करते हैं; इसमें दिखाए गए लोग बनावटी हैं।
