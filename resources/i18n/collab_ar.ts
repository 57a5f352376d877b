<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Collab Desktop</source>
        <translation>حول Collab Desktop</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>مبني على</translation>
    </message>
    <message>
        <source>Licence notices</source>
        <translation>إشعارات التراخيص</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Come back to this later</source>
        <translation>العودة إليه لاحقا</translation>
    </message>
    <message>
        <source>Waive this step…</source>
        <translation>إعفاء من هذه الخطوة…</translation>
    </message>
    <message>
        <source>I have completed this step</source>
        <translation>أنهيت هذه الخطوة</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>متابعة رغم ذلك</translation>
    </message>
    <message>
        <source>Earlier wordings ({n})</source>
        <translation>صياغات سابقة ({n})</translation>
    </message>
</context>
<context>
    <name>AnchorRow</name>
    <message>
        <source>{score}, chosen: {text}</source>
        <translation>{score}، مختار: {text}</translation>
    </message>
    <message>
        <source>{score}: {text}</source>
        <translation>{score}: {text}</translation>
    </message>
</context>
<context>
    <name>AnchorsTab</name>
    <message>
        <source>Go to a row to read what its scores mean.</source>
        <translation>انتقل إلى صف لقراءة معنى درجاته.</translation>
    </message>
    <message>
        <source>What scorers noted</source>
        <translation>ما دوّنه المقيّمون</translation>
    </message>
</context>
<context>
    <name>AreaColumn</name>
    <message>
        <source>Add a card</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>Add a card to {area}</source>
        <translation>إضافة بطاقة إلى {area}</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write something here, or press Escape.</source>
        <translation>اكتب شيئا هنا، أو اضغط Esc.</translation>
    </message>
</context>
<context>
    <name>AskQuestion</name>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>ماذا تسأل؟</translation>
    </message>
    <message>
        <source>How is it answered?</source>
        <translation>كيف يُجاب عنه؟</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
</context>
<context>
    <name>AssessTab</name>
    <message>
        <source>Name who reads; until then only an agreed score can be set.</source>
        <translation>سمِّ من يقرأ؛ وحتى ذلك لا يمكن إلا تحديد درجة متفق عليها.</translation>
    </message>
    <message>
        <source>Name assessors</source>
        <translation>تسمية المقيّمين</translation>
    </message>
    <message>
        <source>Knows them: same organisation, or the lead contact.</source>
        <translation>يعرفهم: من المؤسسة نفسها أو هو مسؤول التواصل.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Stand aside for a conflict</source>
        <translation>التنحي بسبب تضارب</translation>
    </message>
    <message>
        <source>Who scores?</source>
        <translation>من يقيّم؟</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>متنحٍّ</translation>
    </message>
    <message>
        <source>in</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>{title} ({weight} %)</source>
        <translation>{title} ({weight} %)</translation>
    </message>
    <message>
        <source>Note on {title}</source>
        <translation>ملاحظة على {title}</translation>
    </message>
    <message>
        <source>Note, sealed with the score</source>
        <translation>ملاحظة، مختومة مع الدرجة</translation>
    </message>
    <message>
        <source>Not scored yet: {names}. “?” means not sure.</source>
        <translation>لم يُقيَّم بعد: {names}. «?» تعني غير متأكد.</translation>
    </message>
    <message>
        <source>Sealed until all are in. Waiting for {names}.</source>
        <translation>مختومة حتى تصل كلها. بانتظار {names}.</translation>
    </message>
    <message>
        <source>Why open them before all are in?</source>
        <translation>لماذا تُفتح قبل وصولها كلها؟</translation>
    </message>
    <message>
        <source>Open the sheets now</source>
        <translation>فتح الأوراق الآن</translation>
    </message>
    <message>
        <source>Agreed: {score} of 100</source>
        <translation>المتفق عليه: {score} من 100</translation>
    </message>
    <message>
        <source>Take the medians</source>
        <translation>اعتماد الوسيط</translation>
    </message>
    <message>
        <source>median {score}</source>
        <translation>الوسيط {score}</translation>
    </message>
    <message>
        <source>Two points apart or more: talk</source>
        <translation>الفرق نقطتان أو أكثر: تحدثوا</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>{count} of {of} who were expected are here</source>
        <translation>حضر {count} من {of} من المتوقعين</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>No backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Damaged; it cannot be used</source>
        <translation>تالفة ولا يمكن استخدامها</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>قبل الرجوع إلى نسخة</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} م.ب</translation>
    </message>
    <message>
        <source>Yes, go back to this</source>
        <translation>نعم، الرجوع إلى هذه النسخة</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>الرجوع إلى هذه النسخة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>BallotExchange</name>
    <message>
        <source>Save an empty ballot</source>
        <translation>حفظ ورقة فارغة</translation>
    </message>
    <message>
        <source>Ballots (*{ending})</source>
        <translation>أوراق التصويت (*{ending})</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>لا يمكن كتابة «{file}»: {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Take in ballots</source>
        <translation>استلام الأوراق</translation>
    </message>
    <message>
        <source>Ballots taken in and sealed: {n}</source>
        <translation>أوراق استُلمت وخُتمت: {n}</translation>
    </message>
    <message>
        <source>“{file}”: {why}</source>
        <translation>«{file}»: {why}</translation>
    </message>
</context>
<context>
    <name>BallotPage</name>
    <message>
        <source>Sheet of {name}</source>
        <translation>ورقة {name}</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>معاني الدرجات</translation>
    </message>
    <message>
        <source>Nobody sees this sheet before the reveal, and then only as dots without names.</source>
        <translation>لا يرى أحد هذه الورقة قبل الكشف، وبعده تظهر نقاطا بلا أسماء فقط.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>I am {name}, begin</source>
        <translation>أنا {name}، لنبدأ</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>العودة إلى الجولة</translation>
    </message>
    <message>
        <source>Pass to {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>Only {name} looks at the next page. Everybody else waits.</source>
        <translation>الصفحة التالية لـ«{name}» فقط، وينتظر الآخرون.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Back without handing in</source>
        <translation>رجوع بلا تسليم</translation>
    </message>
    <message>
        <source>Hand in anyway</source>
        <translation>تسليم رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>{n} are not scored. Go to the first, or hand in without them.</source>
        <translation>
            <numerusform>كل شيء عليه درجة.</numerusform>
            <numerusform>عنصر واحد بلا درجة. اذهب إليه، أو سلّم الورقة كما هي.</numerusform>
            <numerusform>عنصران بلا درجة. اذهب إلى أولهما، أو سلّم الورقة كما هي.</numerusform>
            <numerusform>{n} عناصر بلا درجة. اذهب إلى أولها، أو سلّم الورقة كما هي.</numerusform>
            <numerusform>{n} عنصرا بلا درجة. اذهب إلى أولها، أو سلّم الورقة كما هي.</numerusform>
            <numerusform>{n} عنصر بلا درجة. اذهب إلى أولها، أو سلّم الورقة كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score {item}, or hand in without it.</source>
        <translation>ضع درجة لـ«{item}»، أو سلّم الورقة كما هي.</translation>
    </message>
    <message>
        <source>The sheet of {name} is handed in and sealed.</source>
        <translation>سُلّمت ورقة {name} وخُتمت.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرا</translation>
    </message>
    <message>
        <source>The sheet of {name} is not handed in. Hand it in, or give it up.</source>
        <translation>ورقة {name} لم تُسلّم. سلّمها، أو تخلّ عنها.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>{n} of {count} scored</source>
        <translation>{n} من {count} عليها درجة</translation>
    </message>
    <message>
        <source>Dots to give: {n}. A digit gives dots to a line. What you give is not shown; Space covers the screen. Enter goes on and, at the end, hands in.</source>
        <translation>النقاط المتاحة: {n}. الرقم يعطي نقاطًا للسطر. ما تعطيه لا يظهر؛ مفتاح المسافة يغطي الشاشة. مفتاح الإدخال ينتقل إلى التالي ويسلّم في النهاية.</translation>
    </message>
    <message>
        <source>Dots left: {n}. Give them, or hand in without them.</source>
        <translation>النقاط الباقية: {n}. أعطِها، أو سلّم من دونها.</translation>
    </message>
    <message>
        <source>Dots left: {n}</source>
        <translation>النقاط الباقية: {n}</translation>
    </message>
    <message>
        <source>Keys 0 to 5 score, ? is not sure, Delete clears. What you choose is not shown; Space covers the screen. Enter goes on and, at the end, hands in.</source>
        <translation>المفاتيح من 0 إلى 5 تعطي الدرجة، و? تعني غير متأكد، وDelete يمسح. ما تختاره لا يظهر؛ مفتاح المسافة يغطي الشاشة. مفتاح الإدخال ينتقل إلى التالي ويسلّم في النهاية.</translation>
    </message>
    <message>
        <source>That is {n} too many. Take some back.</source>
        <translation>هذا أكثر من المتاح بمقدار {n}. استرجع بعضها.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Move the chosen cards</source>
        <translation>نقل البطاقات المختارة</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>Not placed yet</source>
        <translation>لم توضع بعد</translation>
    </message>
    <message>
        <source>Under “{heading}”</source>
        <translation>تحت “{heading}”</translation>
    </message>
    <message>
        <source>Group under “{heading}”</source>
        <translation>جمعها تحت “{heading}”</translation>
    </message>
    <message>
        <source>Out of the group</source>
        <translation>إخراج من المجموعة</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>تعديل الكلمات</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>إرسال إلى…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename board…</source>
        <translation>تغيير اسم اللوحة…</translation>
    </message>
    <message>
        <source>Paste lines as cards</source>
        <translation>لصق الأسطر بطاقات</translation>
    </message>
    <message>
        <source>Authors on the paper of the board</source>
        <translation>الكتّاب على ورقة اللوحة</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>إزالة اللوحة</translation>
    </message>
    <message>
        <source>Add photo of the wall…</source>
        <translation>إضافة صورة للجدار…</translation>
    </message>
    <message>
        <source>Vote with dots…</source>
        <translation>التصويت بالنقاط…</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Boards</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards added</source>
        <translation>
            <numerusform>لم تُضف بطاقات</numerusform>
            <numerusform>أُضيفت بطاقة واحدة</numerusform>
            <numerusform>أُضيفت بطاقتان</numerusform>
            <numerusform>أُضيفت {n} بطاقات</numerusform>
            <numerusform>أُضيفت {n} بطاقة</numerusform>
            <numerusform>أُضيفت {n} بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards removed</source>
        <translation>
            <numerusform>لم تُزل بطاقات</numerusform>
            <numerusform>أُزيلت بطاقة واحدة</numerusform>
            <numerusform>أُزيلت بطاقتان</numerusform>
            <numerusform>أُزيلت {n} بطاقات</numerusform>
            <numerusform>أُزيلت {n} بطاقة</numerusform>
            <numerusform>أُزيلت {n} بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Card removed</source>
        <translation>أُزيلت البطاقة</translation>
    </message>
    <message>
        <source>It is in “{place}” already</source>
        <translation>موجودة في “{place}” من قبل</translation>
    </message>
    <message>
        <source>Sent to “{place}”</source>
        <translation>أُرسلت إلى “{place}”</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>تغيير اسم اللوحة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Board removed</source>
        <translation>أُزيلت اللوحة</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>1 vote</source>
        <translation>صوت واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} votes</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>{n} أصوات</numerusform>
            <numerusform>{n} صوتًا</numerusform>
            <numerusform>{n} صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>sent to {places}</source>
        <translation>أُرسلت إلى {places}</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>البطاقة {n}</translation>
    </message>
    <message>
        <source>in area {area}</source>
        <translation>في منطقة {area}</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>لم توضع بعد</translation>
    </message>
    <message>
        <source>under {heading}</source>
        <translation>تحت {heading}</translation>
    </message>
    <message>
        <source>from {author}</source>
        <translation>من {author}</translation>
    </message>
</context>
<context>
    <name>BoardsScreen</name>
    <message>
        <source>What people write on together; every card can go on to where it belongs.</source>
        <translation>ما يكتبه الناس معًا، ويمكن لكل بطاقة أن تذهب إلى مكانها.</translation>
    </message>
    <message>
        <source>Hang a canvas</source>
        <translation>تعليق لوحة جديدة</translation>
    </message>
    <message>
        <source>No board hangs here yet. Choose a canvas below.</source>
        <translation>لا لوحة معلقة هنا بعد. اختر واحدة من الأسفل.</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>بطاقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>{n} بطاقات</numerusform>
            <numerusform>{n} بطاقة</numerusform>
            <numerusform>{n} بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them sent on</source>
        <translation>
            <numerusform>لم تُرسل أي منها</numerusform>
            <numerusform>أُرسلت واحدة منها</numerusform>
            <numerusform>أُرسلت اثنتان منها</numerusform>
            <numerusform>أُرسلت {n} منها</numerusform>
            <numerusform>أُرسلت {n} منها</numerusform>
            <numerusform>أُرسلت {n} منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Hang {canvas}</source>
        <translation>تعليق {canvas}</translation>
    </message>
</context>
<context>
    <name>BoolEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>CalcEditor</name>
    <message>
        <source>Not enough answers yet to work this out.</source>
        <translation>لا توجد إجابات كافية لحسابه بعد.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CandidateButton</name>
    <message>
        <source>Add {name} to the matrix</source>
        <translation>إضافة {name} إلى المصفوفة</translation>
    </message>
</context>
<context>
    <name>CaptureLists</name>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>لا شيء مؤجَّل.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>لم يُقرَّر شيء بعد.</translation>
    </message>
    <message>
        <source>No action yet.</source>
        <translation>لا إجراء بعد.</translation>
    </message>
    <message>
        <source>Park a point (P)</source>
        <translation>تأجيل نقطة (P)</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>A new decision (D)</source>
        <translation>قرار جديد (D)</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>إضافة القرار</translation>
    </message>
    <message>
        <source>A new action (A)</source>
        <translation>إجراء جديد (A)</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>إضافة الإجراء</translation>
    </message>
    <message>
        <source>Park a point</source>
        <translation>تأجيل نقطة</translation>
    </message>
    <message>
        <source>A new decision</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>A new action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>parked</comment>
        <translation>
            <numerusform>لا نقطة مفتوحة</numerusform>
            <numerusform>نقطة واحدة مفتوحة</numerusform>
            <numerusform>نقطتان مفتوحتان</numerusform>
            <numerusform>%n نقاط مفتوحة</numerusform>
            <numerusform>%n نقطة مفتوحة</numerusform>
            <numerusform>%n نقطة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>لا قرار</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قرارًا</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>لا إجراء</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>لا شيء بلا مسؤول</numerusform>
            <numerusform>واحد بلا مسؤول</numerusform>
            <numerusform>اثنان بلا مسؤول</numerusform>
            <numerusform>%n بلا مسؤول</numerusform>
            <numerusform>%n بلا مسؤول</numerusform>
            <numerusform>%n بلا مسؤول</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرَّر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>حُسم</translation>
    </message>
    <message>
        <source>It is an action now</source>
        <translation>أصبحت إجراءً الآن</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>أُزيل: {what}</translation>
    </message>
</context>
<context>
    <name>CaptureScreen</name>
    <message>
        <source>How people leave</source>
        <translation>كيف يغادر الناس</translation>
    </message>
    <message>
        <source>On the projector</source>
        <translation>على جهاز العرض</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>What we decided, and what is to be done</source>
        <translation>ما قررناه وما يجب فعله</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Words of the card</source>
        <translation>كلمات البطاقة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>إرسال إلى…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose a card to see all of it, move it or send it.</source>
        <translation>اختر بطاقة لتراها كاملة أو تنقلها أو ترسلها.</translation>
    </message>
    <message>
        <source>Card {n}</source>
        <translation>البطاقة {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>{n} بطاقات</numerusform>
            <numerusform>{n} بطاقة</numerusform>
            <numerusform>{n} بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to {place}</source>
        <translation>أُرسلت إلى {place}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>وسوم تفصلها فواصل</translation>
    </message>
</context>
<context>
    <name>CategoryHead</name>
    <message>
        <source>not complete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>mean {figure} of 5</source>
        <translation>المتوسط {figure} من 5</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>قبل: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>الآن: {text}</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Nothing was changed since the last version.</source>
        <translation>لم يتغير شيء منذ النسخة الأخيرة.</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>قبل: {words}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع عن هذا</translation>
    </message>
    <message>
        <source>Take back: {name}</source>
        <translation>تراجع: {name}</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>Continue to the next page</source>
        <translation>المتابعة إلى الصفحة التالية</translation>
    </message>
    <message>
        <source>Give a score</source>
        <translation>وضع درجة</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Clear a score or a choice</source>
        <translation>مسح درجة أو اختيار</translation>
    </message>
    <message>
        <source>Open the menu of a row</source>
        <translation>فتح قائمة الصف</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>على لوحة</translation>
    </message>
    <message>
        <source>Hang the card and type the next</source>
        <translation>تعليق البطاقة وكتابة التالية</translation>
    </message>
    <message>
        <source>Move the chosen cards</source>
        <translation>نقل البطاقات المختارة</translation>
    </message>
    <message>
        <source>Edit the words of a card</source>
        <translation>تعديل كلمات بطاقة</translation>
    </message>
    <message>
        <source>Take cards down</source>
        <translation>إزالة البطاقات</translation>
    </message>
    <message>
        <source>Hang pasted lines as cards</source>
        <translation>تعليق الأسطر الملصقة بطاقات</translation>
    </message>
    <message>
        <source>In a workshop</source>
        <translation>أثناء الورشة</translation>
    </message>
    <message>
        <source>Write a decision, a parked point, an action</source>
        <translation>كتابة قرار أو نقطة مؤجلة أو إجراء</translation>
    </message>
    <message>
        <source>The same while typing</source>
        <translation>الأمر نفسه أثناء الكتابة</translation>
    </message>
    <message>
        <source>In the window of the room</source>
        <translation>في نافذة القاعة</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>إيقاف مؤقت أو متابعة</translation>
    </message>
    <message>
        <source>Next thing, thing before</source>
        <translation>التالي، السابق</translation>
    </message>
    <message>
        <source>To another screen</source>
        <translation>إلى شاشة أخرى</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>Check your answers</source>
        <translation>راجع إجاباتك</translation>
    </message>
    <message>
        <source>Read them once more. You can still change them afterwards.</source>
        <translation>اقرأها مرة أخرى. يمكنك تغييرها بعد ذلك أيضا.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم تُجب بعد</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>تُرك فارغا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: {label}</source>
        <translation>تغيير: {label}</translation>
    </message>
</context>
<context>
    <name>ChoiceBand</name>
    <message>
        <source>Why this team</source>
        <translation>لماذا هذا الفريق</translation>
    </message>
    <message>
        <source>Why not as suggested? One sentence; it is printed.</source>
        <translation>لماذا يختلف عن الاقتراح؟ جملة واحدة؛ وهي تُطبع.</translation>
    </message>
    <message>
        <source>Choose this team</source>
        <translation>اختيار هذا الفريق</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Choose this team of {count}?</source>
        <translation>اختيار هذا الفريق وعدده {count}؟</translation>
    </message>
    <message>
        <source>The team, the stakeholders, the safeguarding register, the needs and the gap plan take it over. You can choose again at any time.</source>
        <translation>ينتقل الاختيار إلى الفريق وأصحاب المصلحة وسجل الحماية والاحتياجات وخطة الثغرات. ويمكنك أن تختار من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Say in one sentence why; the board will ask.</source>
        <translation>قل السبب في جملة واحدة؛ سيسأل عنه المجلس.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose one</source>
        <translation>اختيار واحد</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet.</source>
        <translation>هذه الترجمة مسودة، لم يراجعها بعد متحدث باللغة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>مثل اللغة</translation>
    </message>
    <message>
        <source>0 1 2 3</source>
        <translation>0 1 2 3</translation>
    </message>
    <message>
        <source>Of its own script</source>
        <translation>أرقام الكتابة نفسها</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Everybody, whatever their role</source>
        <translation>الجميع، أياً كان دورهم</translation>
    </message>
    <message>
        <source>By level: those in contact</source>
        <translation>حسب المستوى: من هم على اتصال</translation>
    </message>
    <message>
        <source>Safeguarding training, in new projects</source>
        <translation>التدريب على الحماية، في المشاريع الجديدة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Chosen on the map</source>
        <translation>المختار على الخريطة</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>الاهتمام</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>التأثّر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
</context>
<context>
    <name>CloseScreen</name>
    <message>
        <source>Still open</source>
        <translation>لا يزال مفتوحا</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Paper for the room</source>
        <translation>ورق للقاعة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعتها</translation>
    </message>
    <message>
        <source>Close workshop</source>
        <translation>إغلاق الورشة</translation>
    </message>
    <message>
        <source>Closed; nothing is open.</source>
        <translation>مغلقة، ولا شيء مفتوح.</translation>
    </message>
    <message>
        <source>Closed; 1 point is open and stands so in the minutes.</source>
        <translation>مغلقة، ونقطة واحدة مفتوحة وترد كذلك في المحضر.</translation>
    </message>
    <message numerus="yes">
        <source>Closed; {n} points are open and stand so in the minutes.</source>
        <translation>
            <numerusform>مغلقة، ولا نقطة مفتوحة.</numerusform>
            <numerusform>مغلقة، ونقطة واحدة مفتوحة وترد كذلك في المحضر.</numerusform>
            <numerusform>مغلقة، ونقطتان مفتوحتان وتردان كذلك في المحضر.</numerusform>
            <numerusform>مغلقة، و{n} نقاط مفتوحة وترد كذلك في المحضر.</numerusform>
            <numerusform>مغلقة، و{n} نقطة مفتوحة وترد كذلك في المحضر.</numerusform>
            <numerusform>مغلقة، و{n} نقطة مفتوحة وترد كذلك في المحضر.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point is open. It can be closed all the same.</source>
        <translation>نقطة واحدة مفتوحة. ويمكن إغلاق الورشة مع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>{n} points are open. It can be closed all the same.</source>
        <translation>
            <numerusform>لا نقطة مفتوحة.</numerusform>
            <numerusform>نقطة واحدة مفتوحة. ويمكن إغلاق الورشة مع ذلك.</numerusform>
            <numerusform>نقطتان مفتوحتان. ويمكن إغلاق الورشة مع ذلك.</numerusform>
            <numerusform>{n} نقاط مفتوحة. ويمكن إغلاق الورشة مع ذلك.</numerusform>
            <numerusform>{n} نقطة مفتوحة. ويمكن إغلاق الورشة مع ذلك.</numerusform>
            <numerusform>{n} نقطة مفتوحة. ويمكن إغلاق الورشة مع ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء مفتوح.</translation>
    </message>
    <message>
        <source>The workshop is closed; its minutes are ready</source>
        <translation>أُغلقت الورشة ومحضرها جاهز</translation>
    </message>
</context>
<context>
    <name>CollectView</name>
    <message>
        <source>Bring ballots in</source>
        <translation>إدخال أوراق التصويت</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>مرّر الحاسوب</translation>
    </message>
    <message>
        <source>Pass the laptop to {name}</source>
        <translation>مرّر الحاسوب إلى {name}</translation>
    </message>
    <message>
        <source>Somebody’s ballot</source>
        <translation>ورقة شخص ما</translation>
    </message>
    <message>
        <source>Counted fingers: {n}</source>
        <translation>أصابع معدودة: {n}</translation>
    </message>
    <message>
        <source>Stands aside: a conflict of interest</source>
        <translation>يتنحّى: تعارض مصالح</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>{name}: stands aside</source>
        <translation>{name}: متنحٍّ</translation>
    </message>
    <message>
        <source>{name}: in and sealed</source>
        <translation>{name}: سُلّمت ومختومة</translation>
    </message>
    <message>
        <source>{name}: not in</source>
        <translation>{name}: لم تُسلّم</translation>
    </message>
    <message>
        <source>Votes after all</source>
        <translation>يصوّت بعد كل شيء</translation>
    </message>
    <message>
        <source>Take this ballot back? It has to be filled in again.</source>
        <translation>هل تُسترجع هذه الورقة؟ يجب ملؤها من جديد.</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>نعم، استرجعها</translation>
    </message>
</context>
<context>
    <name>CollectingView</name>
    <message>
        <source>Each sheet is sealed when it is handed in. Nobody sees one before the reveal.</source>
        <translation>تُختم كل ورقة عند تسليمها، ولا يراها أحد قبل الكشف.</translation>
    </message>
    <message>
        <source>Handed in {n} of {count}</source>
        <translation>سُلّم {n} من {count}</translation>
    </message>
    <message>
        <source>Take back the sheet of {name}? It has to be filled in again.</source>
        <translation>استعادة ورقة {name}؟ يجب عندئذ ملؤها من جديد.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Change who scores</source>
        <translation>تغيير المقيّمين</translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation>القادم</translation>
    </message>
</context>
<context>
    <name>CommandPaletteView</name>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تشغيل أمر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>لا شيء. جرّب حروفا أقل.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Collab Desktop workspaces (*.collab)</source>
        <translation>مساحات عمل Collab Desktop (*.collab)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>حُفظت النسخة</translation>
    </message>
    <message>
        <source>Saved in “{file}”. You now work in that copy.</source>
        <translation>حُفظ في «{file}». أنت تعمل الآن في هذه النسخة.</translation>
    </message>
    <message>
        <source>The workspace is as it was then</source>
        <translation>عادت مساحة العمل كما كانت حينها</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>استيراد إجابات</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>إجابات (*.json)</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}</source>
        <translation>تعذرت قراءة «{file}»: {why}</translation>
    </message>
    <message>
        <source>Nothing was imported from “{file}”.</source>
        <translation>لم يُستورد شيء من «{file}».</translation>
    </message>
    <message>
        <source>Answers imported</source>
        <translation>استُوردت الإجابات</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>تصدير الإجابات</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>تعذرت كتابة «{file}»: {why}</translation>
    </message>
    <message>
        <source>Answers saved</source>
        <translation>حُفظت الإجابات</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>عنوان مؤقت</translation>
    </message>
    <message>
        <source>Start project</source>
        <translation>بدء المشروع</translation>
    </message>
    <message>
        <source>You can change it later.</source>
        <translation>يمكنك تغييره لاحقا.</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>إعادة تسمية المشروع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>تغيّر اسم المشروع</translation>
    </message>
    <message>
        <source>Project duplicated</source>
        <translation>نُسخ المشروع</translation>
    </message>
    <message>
        <source>Project moved to the trash</source>
        <translation>نُقل المشروع إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تُراجع عنه: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment on: {label}</source>
        <translation>تعليق على: {label}</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Close comments</source>
        <translation>إغلاق التعليقات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>{who}, settled</source>
        <translation>{who}، حُسم</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>وضع علامة محسوم</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Compare scores</source>
        <translation>مقارنة الدرجات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>A rank needs the same depth and the same version of the questions. The score proposes; people decide.</source>
        <translation>يحتاج الترتيب إلى العمق نفسه وإصدار الأسئلة نفسه. الدرجة تقترح، والناس يقررون.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Worth and feasibility</source>
        <translation>القيمة وإمكان التنفيذ</translation>
    </message>
    <message>
        <source>A larger bubble costs more. The shape inside is the proposed outcome.</source>
        <translation>الفقاعة الأكبر أعلى تكلفة. والشكل داخلها هو النتيجة المقترحة.</translation>
    </message>
    <message>
        <source>No project has a score yet.</source>
        <translation>لا درجة لأي مشروع بعد.</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Category scores</source>
        <translation>درجات الفئات</translation>
    </message>
    <message>
        <source>{rank} =</source>
        <translation>{rank} =</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>shares its rank</source>
        <translation>يشترك في الترتيب</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>بلا ترتيب</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
</context>
<context>
    <name>ConfidenceEditor</name>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>{item}: people with {value}</source>
        <translation>{item}: عدد من يُظهر {value}</translation>
    </message>
    <message>
        <source>{item}: dots in all</source>
        <translation>{item}: مجموع النقاط</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>{n} of {count} ballots are in</source>
        <translation>سُلّمت {n} من {count} ورقة</translation>
    </message>
    <message>
        <source>Missing: {n}</source>
        <translation>الناقص: {n}</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>الناقص: {names}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered. The space bar shows your ballot again.</source>
        <translation>مغطّاة. مفتاح المسافة يُظهر ورقتك من جديد.</translation>
    </message>
</context>
<context>
    <name>CritiquePanel</name>
    <message>
        <source>No scores yet.</source>
        <translation>لا درجات بعد.</translation>
    </message>
    <message>
        <source>Mean {mean}, lowest {lowest}; {scored} of {asked} scored</source>
        <translation>المتوسط {mean}، والأدنى {lowest}، و{scored} من {asked} عليها درجة</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar for: {label}</source>
        <translation>تقويم: {label}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
</context>
<context>
    <name>DecideTab</name>
    <message>
        <source>What becomes of it?</source>
        <translation>ما الذي يؤول إليه؟</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>It stands in the letter.</source>
        <translation>يرد في الرسالة.</translation>
    </message>
    <message>
        <source>A usual reason</source>
        <translation>سبب معتاد</translation>
    </message>
    <message>
        <source>Choose one to reword</source>
        <translation>اختر سببًا وأعد صياغته</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Copy letter</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Open in e-mail</source>
        <translation>فتح في البريد</translation>
    </message>
    <message>
        <source>It was sent today</source>
        <translation>أُرسلت اليوم</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>أُرسلت في {date}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Hand out or erase what we hold</source>
        <translation>تسليم ما نحتفظ به أو محوه</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>يُحفظ حتى {date}</translation>
    </message>
    <message>
        <source>Nobody said until when it is kept</source>
        <translation>لم يُحدَّد حتى متى يُحفظ</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Record the decision</source>
        <translation>تسجيل القرار</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>ماذا تقرّر؟</translation>
    </message>
    <message>
        <source>One line that can be read on its own.</source>
        <translation>سطر واحد يُفهم وحده.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Who decided it, and who sees to it?</source>
        <translation>من قرّره ومن يتابعه؟</translation>
    </message>
    <message>
        <source>Did somebody see it differently?</source>
        <translation>هل رأى أحد الأمر بطريقة أخرى؟</translation>
    </message>
    <message>
        <source>In their words; a name is not needed.</source>
        <translation>بكلماته؛ لا حاجة إلى اسم.</translation>
    </message>
    <message>
        <source>Add to the decisions</source>
        <translation>أضف إلى القرارات</translation>
    </message>
    <message>
        <source>Write what is decided.</source>
        <translation>اكتب ما تقرّر.</translation>
    </message>
    <message>
        <source>You agreed to decide so: {rule}</source>
        <translation>اتفقتم على أن تقرروا هكذا: {rule}</translation>
    </message>
</context>
<context>
    <name>DotStrip</name>
    <message>
        <source>{count} at {score}</source>
        <translation>{count} عند {score}</translation>
    </message>
    <message>
        <source>median {score}</source>
        <translation>الوسيط {score}</translation>
    </message>
    <message>
        <source>no ballots</source>
        <translation>لا أوراق</translation>
    </message>
</context>
<context>
    <name>DottedItem</name>
    <message>
        <source>Dots: {n}</source>
        <translation>النقاط: {n}</translation>
    </message>
    <message>
        <source>{dots}, was {n}</source>
        <translation>{dots}، سابقًا {n}</translation>
    </message>
    <message>
        <source>Place {n}</source>
        <translation>المرتبة {n}</translation>
    </message>
</context>
<context>
    <name>DraftTab</name>
    <message>
        <source>Draft team ({count})</source>
        <translation>مسودة الفريق ({count})</translation>
    </message>
    <message>
        <source>Gaps first</source>
        <translation>الثغرات أولًا</translation>
    </message>
    <message>
        <source>Coverage of each need</source>
        <translation>تغطية كل احتياج</translation>
    </message>
    <message>
        <source>full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>half</source>
        <translation>نصف</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ثغرة</translation>
    </message>
    <message>
        <source>{full} of {asked}</source>
        <translation>{full} من {asked}</translation>
    </message>
    <message>
        <source>of the weighted need covered</source>
        <translation>من الاحتياج المرجّح مغطى</translation>
    </message>
    <message>
        <source>essential needs met</source>
        <translation>من الاحتياجات الأساسية مغطاة</translation>
    </message>
    <message>
        <source>voices heard</source>
        <translation>من الأصوات ممثلة</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>من البدلاء متوفرون</translation>
    </message>
    <message>
        <source>of it with evidence</source>
        <translation>منها بدليل</translation>
    </message>
    <message>
        <source>Single points of failure: {names}</source>
        <translation>نقاط تعطّل مفردة: {names}</translation>
    </message>
    <message>
        <source>Sectors: {mix}</source>
        <translation>القطاعات: {mix}</translation>
    </message>
    <message>
        <source>{met} of {of}</source>
        <translation>{met} من {of}</translation>
    </message>
    <message>
        <source>In the draft</source>
        <translation>في المسودة</translation>
    </message>
    <message>
        <source>Press Suggest, or drag a form here. Space adds the chosen one.</source>
        <translation>اضغط «اقتراح»، أو اسحب استمارة إلى هنا. ومفتاح المسافة يضيف المختارة.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>فك التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take the chosen form into the team</source>
        <translation>ضم الاستمارة المختارة إلى الفريق</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawer</source>
        <translation>اللوحة الجانبية</translation>
    </message>
</context>
<context>
    <name>DrawerList</name>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>EarlierAnswer</name>
    <message>
        <source>Emptied</source>
        <translation>أُفرغ</translation>
    </message>
    <message>
        <source>Use this again</source>
        <translation>استخدم هذا مجددًا</translation>
    </message>
    <message>
        <source>Use this answer again</source>
        <translation>استعمال هذه الإجابة من جديد</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>EoiReading</name>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>لم يُجب عن شيء بعد.</translation>
    </message>
</context>
<context>
    <name>EoiScreen</name>
    <message>
        <source>Expressions of interest</source>
        <translation>إبداءات الاهتمام</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Sealed until everybody is in</source>
        <translation>مختومة حتى يسلّم الجميع</translation>
    </message>
    <message>
        <source>Say why, then the sheets can be opened</source>
        <translation>اذكر السبب، ثم يمكن فتح الأوراق</translation>
    </message>
    <message>
        <source>Copied; paste it into an e-mail</source>
        <translation>نُسخ؛ ألصقه في رسالة بريد</translation>
    </message>
    <message>
        <source>A sheet is not handed in: hand it in, or clear it</source>
        <translation>ورقة لم تُسلَّم: سلّمها أو أفرغها</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Open for printing</source>
        <translation>فتح للطباعة</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>لا شيء للطباعة بعد</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>إعداد الصفحات …</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>تعذر إعداد الصفحات.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحة {number} من {count}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {done} of {count}</source>
        <translation>صفحة {done} من {count}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Cancelled, nothing was written</source>
        <translation>أُلغي ولم يُكتب شيء</translation>
    </message>
    <message>
        <source>The file cannot be written there; choose another folder.</source>
        <translation>تعذرت كتابة الملف هناك، فاختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>Not saved: the file cannot be written there</source>
        <translation>لم يُحفظ: تعذرت كتابة الملف هناك</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>حفظ بصيغة Word</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>ملفات Word (*.docx)</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
</context>
<context>
    <name>FactsRow</name>
    <message>
        <source>served now</source>
        <translation>يخدم الآن</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>FaultBanner</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>This was not taken in: an answer can have 100,000 characters at most.</source>
        <translation>لم يُقبل هذا: للإجابة 100,000 حرف على الأكثر.</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Attach file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Title of the file</source>
        <translation>عنوان الملف</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>{label}: attach a file</source>
        <translation>{label}: إرفاق ملف</translation>
    </message>
    <message>
        <source>{label}: remove the file</source>
        <translation>{label}: إزالة الملف</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>استبدال الملف</translation>
    </message>
</context>
<context>
    <name>FillScreen</name>
    <message>
        <source>Fill in a ballot</source>
        <translation>ملء ورقة تصويت</translation>
    </message>
    <message>
        <source>Somebody sent you a ballot as a file. Fill it in here and send the saved file back.</source>
        <translation>أرسل إليك أحدهم ورقة تصويت كملف. املأها هنا وأعد إرسال الملف المحفوظ.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Choose a ballot file</source>
        <translation>اختر ملف ورقة</translation>
    </message>
    <message>
        <source>Ballots (*{ending})</source>
        <translation>أوراق التصويت (*{ending})</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>املأها</translation>
    </message>
    <message>
        <source>Save the ballot</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>لا يمكن كتابة «{file}»: {why}</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Send it back to whoever sent you the empty one.</source>
        <translation>حُفظت باسم «{file}». أعد إرسالها إلى من أرسل إليك الورقة الفارغة.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>FindingBlock</name>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show it: {text}</source>
        <translation>إظهار: {text}</translation>
    </message>
    <message>
        <source>Keep it, because …</source>
        <translation>إبقاؤه، لأن …</translation>
    </message>
    <message>
        <source>Keep it, because: {text}</source>
        <translation>إبقاؤه، لأن: {text}</translation>
    </message>
    <message>
        <source>Why it stays as it is; this is printed</source>
        <translation>لماذا يبقى كما هو؛ وهذا يُطبع</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>لأن …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Kept, because: {reason}</source>
        <translation>أُبقي لأن: {reason}</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>إعادة النظر فيه</translation>
    </message>
    <message>
        <source>Look at it again: {text}</source>
        <translation>إعادة النظر فيه: {text}</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>أبقي كما هو</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>يمكن تحسينه</translation>
    </message>
    <message>
        <source>{valid} of {count} activities are valid</source>
        <translation>الأنشطة السليمة: {valid} من {count}</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>لا خلل</translation>
    </message>
    <message>
        <source>One thing to look at</source>
        <translation>شيء واحد يحتاج إلى نظر</translation>
    </message>
    <message numerus="yes">
        <source>{count} things to look at</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى نظر</numerusform>
            <numerusform>شيء واحد يحتاج إلى نظر</numerusform>
            <numerusform>شيئان يحتاجان إلى نظر</numerusform>
            <numerusform>{count} أشياء تحتاج إلى نظر</numerusform>
            <numerusform>{count} شيئا يحتاج إلى نظر</numerusform>
            <numerusform>{count} شيء يحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Nothing is wrong. It can be published.</source>
        <translation>لا خطأ. يمكن نشرها.</translation>
    </message>
</context>
<context>
    <name>FingersPage</name>
    <message>
        <source>Count fingers</source>
        <translation>عدّ الأصابع</translation>
    </message>
    <message>
        <source>Everybody shows as many fingers as dots. Write the sum of each line.</source>
        <translation>يُظهر كل شخص أصابع بعدد النقاط. اكتب مجموع كل سطر.</translation>
    </message>
    <message>
        <source>Everybody shows fingers at the same moment, a fist is 0 and a flat hand over the head is not sure. Write how many show what.</source>
        <translation>يُظهر الجميع أصابعهم في اللحظة نفسها؛ القبضة تعني 0، واليد المبسوطة فوق الرأس تعني غير متأكد. اكتب كم شخصًا يُظهر ماذا.</translation>
    </message>
    <message>
        <source>How many people show fingers?</source>
        <translation>كم شخصًا يُظهر أصابعه؟</translation>
    </message>
    <message>
        <source>Those in the room who have not handed in a ballot: {n} or fewer.</source>
        <translation>من في القاعة ولم يسلّم ورقة: {n} أو أقل.</translation>
    </message>
    <message>
        <source>Hand in the counts</source>
        <translation>تسليم العدّ</translation>
    </message>
    <message>
        <source>Back without handing in</source>
        <translation>رجوع دون تسليم</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} من {count}</translation>
    </message>
    <message>
        <source>{item}: the counts add up to {n}, and {count} people show fingers.</source>
        <translation>{item}: مجموع العدّ {n}، وعدد من يُظهر أصابعه {count}.</translation>
    </message>
    <message>
        <source>The counts are not handed in. Hand them in, or go back without them.</source>
        <translation>لم تُسلَّم الأعداد. سلّمها أو ارجع من دونها.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Welcome to Collab Desktop</source>
        <translation>مرحبا بك في Collab Desktop</translation>
    </message>
    <message>
        <source>It leads a team from a question, step by step, to the papers on which a board decides. Everything you write stays on this computer, in files of yours. Change any of this later in the settings.</source>
        <translation>يقود البرنامج الفريق من سؤال، خطوة بعد خطوة، إلى الأوراق التي يقرر المجلس على أساسها. كل ما تكتبه يبقى على هذا الحاسوب، في ملفات تخصك. يمكن تغيير كل هذا لاحقا في الإعدادات.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح مشروع نموذجي</translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation>بدء مشروعي</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Stands beside what you write, in the history and on papers.</source>
        <translation>يظهر بجانب ما تكتبه، في السجل وعلى الوثائق.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>منظمتك</translation>
    </message>
    <message>
        <source>How your office works</source>
        <translation>كيف يعمل مكتبك</translation>
    </message>
    <message>
        <source>Everybody signs the safeguarding statement. A project may still differ.</source>
        <translation>الجميع يوقّعون تعهّد الحماية. وقد يختلف مشروع ما.</translation>
    </message>
    <message>
        <source>Where your data live</source>
        <translation>أين توجد بياناتك</translation>
    </message>
    <message>
        <source>A workspace is one file, wherever you save it. Backups are kept by themselves in:</source>
        <translation>مساحة العمل ملف واحد، حيث تحفظه. وتُحفظ النسخ الاحتياطية تلقائيا في:</translation>
    </message>
</context>
<context>
    <name>FormsModel</name>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>ما يُنظر فيه</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Look below</source>
        <translation>انظر أدناه</translation>
    </message>
</context>
<context>
    <name>FormsScreen</name>
    <message>
        <source>Expressions of interest</source>
        <translation>إبداءات الاهتمام</translation>
    </message>
    <message>
        <source>Forms in</source>
        <translation>الاستمارات الواردة</translation>
    </message>
    <message>
        <source>Drop files or a folder here: PDF, Word, spreadsheet, JSON or CSV. Nothing comes in before you confirm it.</source>
        <translation>أسقط هنا ملفات أو مجلدًا: PDF أو Word أو جدول بيانات أو JSON أو CSV. لا يدخل شيء قبل أن تؤكده.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Forms that were read</source>
        <translation>الاستمارات المقروءة</translation>
    </message>
    <message>
        <source>No forms yet.</source>
        <translation>لا استمارات بعد.</translation>
    </message>
    <message>
        <source>Forms (*.pdf *.docx *.xlsx *.json *.csv)</source>
        <translation>الاستمارات (*.pdf *.docx *.xlsx *.json *.csv)</translation>
    </message>
    <message>
        <source>Reading form {done} of {total}</source>
        <translation>قراءة الاستمارة {done} من {total}</translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>إدخال {count}</translation>
    </message>
    <message>
        <source>{read} read, {chosen} to be taken in, {doubtful} to look at.</source>
        <translation>قُرئت {read}، وستُدخل {chosen}، ويُنظر في {doubtful}.</translation>
    </message>
    <message>
        <source>{label}: {before} → {after}</source>
        <translation>{label}: {before} ← {after}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>كتابتها</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>{count} taken in.</source>
        <translation>أُدخلت {count}.</translation>
    </message>
    <message>
        <source>“{file}” is no longer the file that was read. Nothing was taken in.</source>
        <translation>لم يعد «{file}» الملف الذي قُرئ. لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>What came back otherwise</source>
        <translation>ما عاد مختلفًا</translation>
    </message>
    <message>
        <source>Nothing: it came back as it is here.</source>
        <translation>لا شيء: عادت الصفحة كما هي هنا.</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>اعتماد ما وُضعت عليه علامة</translation>
    </message>
    <message>
        <source>A page of this project: {title}</source>
        <translation>صفحة من هذا المشروع: {title}</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Collab Desktop</source>
        <translation>Collab Desktop</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>EOIs</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>FromPartsPanel</name>
    <message>
        <source>Take them over</source>
        <translation>اعتمادها</translation>
    </message>
    <message>
        <source>The parts of the question also name: {names}.</source>
        <translation>تذكر أجزاء السؤال أيضًا: {names}.</translation>
    </message>
</context>
<context>
    <name>GateLine</name>
    <message>
        <source>Gate {number}: {title}</source>
        <translation>البوابة {number}: {title}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>تم اجتيازها</translation>
    </message>
    <message>
        <source>1 thing missing</source>
        <translation>ينقص شيء واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} things missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص شيء واحد</numerusform>
            <numerusform>ينقص شيئان</numerusform>
            <numerusform>تنقص {count} أشياء</numerusform>
            <numerusform>ينقص {count} شيئا</numerusform>
            <numerusform>ينقص {count} شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
</context>
<context>
    <name>GateScreen</name>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Gate {number}: {title}</source>
        <translation>البوابة {number}: {title}</translation>
    </message>
    <message>
        <source>When it is passed: {what}</source>
        <translation>بعد اجتيازها: {what}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>تم اجتيازها</translation>
    </message>
    <message>
        <source>Not checked yet: it waits for steps that are still to come</source>
        <translation>لم تُفحص بعد: تنتظر خطوات لم تأت</translation>
    </message>
    <message>
        <source>One thing stops it</source>
        <translation>شيء واحد يمنعها</translation>
    </message>
    <message numerus="yes">
        <source>{count} things stop it</source>
        <translation>
            <numerusform>لا شيء يمنعها</numerusform>
            <numerusform>شيء واحد يمنعها</numerusform>
            <numerusform>شيئان يمنعانها</numerusform>
            <numerusform>{count} أشياء تمنعها</numerusform>
            <numerusform>{count} شيئا يمنعها</numerusform>
            <numerusform>{count} شيء يمنعها</numerusform>
        </translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Kept, because: {reason}</source>
        <translation>أُبقي لأن: {reason}</translation>
    </message>
    <message>
        <source>Outstanding: {who}</source>
        <translation>لم يكتمل: {who}</translation>
    </message>
    <message>
        <source>Nobody may override this rule.</source>
        <translation>لا يجوز لأحد تجاوز هذه القاعدة.</translation>
    </message>
    <message>
        <source>Change who and when</source>
        <translation>تغيير المسؤول والموعد</translation>
    </message>
    <message>
        <source>Go to gate</source>
        <translation>إلى البوابة</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>إلى الحقل</translation>
    </message>
    <message>
        <source>Keep it, because …</source>
        <translation>إبقاؤه، لأن …</translation>
    </message>
    <message>
        <source>Outstanding, due by …</source>
        <translation>لم يكتمل، موعده …</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>إلى الخطوة</translation>
    </message>
    <message>
        <source>Override noted; it prints in the pack</source>
        <translation>سُجّل التجاوز، ويُطبع في الملف</translation>
    </message>
    <message>
        <source>Listed as outstanding</source>
        <translation>أُدرج ضمن ما لم يكتمل</translation>
    </message>
</context>
<context>
    <name>GatheredLine</name>
    <message>
        <source>Mark as done</source>
        <translation>وضع علامة «أُنجز»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{what}: {row}</source>
        <translation>{what}: {row}</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>تحويلها إلى إجراء</translation>
    </message>
</context>
<context>
    <name>GatheredScreen</name>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>Actions and decisions</source>
        <translation>الإجراءات والقرارات</translation>
    </message>
    <message>
        <source>Gathered from every step; each leads to where it stands.</source>
        <translation>مجموعة من كل الخطوات؛ وكل منها يقود إلى موضعه.</translation>
    </message>
    <message>
        <source>Save days as calendar</source>
        <translation>حفظ الأيام كتقويم</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>إظهار الأسطر التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>A new action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>الموازنات</translation>
    </message>
    <message>
        <source>No action yet.</source>
        <translation>لا إجراء بعد.</translation>
    </message>
    <message>
        <source>No decision was noted yet.</source>
        <translation>لم تُسجل أي قرارات بعد.</translation>
    </message>
    <message>
        <source>No trade-off was noted yet.</source>
        <translation>لم تُسجل أي موازنات بعد.</translation>
    </message>
    <message>
        <source>A new decision</source>
        <translation>قرار جديد</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>إضافة قرار</translation>
    </message>
    <message>
        <source>A value that was weighed</source>
        <translation>قيمة جرت موازنتها</translation>
    </message>
    <message>
        <source>Add trade-off</source>
        <translation>إضافة مفاضلة</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>لا شيء بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>must</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>Chosen: {what}</source>
        <translation>المختار: {what}</translation>
    </message>
    <message>
        <source>Loses: {who}</source>
        <translation>الخاسر: {who}</translation>
    </message>
    <message>
        <source>Looked at again on {day}</source>
        <translation>يُراجع في {day}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>أُزيل: {what}</translation>
    </message>
    <message>
        <source>“{action}” is done</source>
        <translation>«{action}» تم</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات تقويم (*.ics)</translation>
    </message>
    <message>
        <source>It could not be written there: {why}</source>
        <translation>تعذرت الكتابة هناك: {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
</context>
<context>
    <name>GuestsTable</name>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Sent word</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>شطب</translation>
    </message>
</context>
<context>
    <name>HelpTab</name>
    <message>
        <source>Why we ask</source>
        <translation>لماذا نسأل</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>الإجابة الجيدة</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>The question says it all.</source>
        <translation>السؤال يكفي.</translation>
    </message>
    <message>
        <source>What other projects learned</source>
        <translation>ما تعلمته مشاريع أخرى</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Nobody has answered this yet.</source>
        <translation>لم يجب أحد عن هذا بعد.</translation>
    </message>
</context>
<context>
    <name>HitLine</name>
    <message>
        <source>{place} (an earlier text)</source>
        <translation>{place} (نص سابق)</translation>
    </message>
    <message>
        <source>What becomes of “{word}” there?</source>
        <translation>ماذا يحدث لكلمة «{word}» هناك؟</translation>
    </message>
    <message>
        <source>Blank it</source>
        <translation>امحها</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
</context>
<context>
    <name>HitsBox</name>
    <message>
        <source>Blank the rest</source>
        <translation>امحُ البقية</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>اترك البقية</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>أظهر المزيد</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>No projects yet. A project starts with a challenge question.</source>
        <translation>لا مشاريع بعد. يبدأ المشروع بسؤال التحدي.</translation>
    </message>
    <message>
        <source>Start a project</source>
        <translation>بدء مشروع</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Compare scores</source>
        <translation>مقارنة الدرجات</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تشغيل أمر</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open a sample workspace</source>
        <translation>فتح مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>{project}:</source>
        <translation>‏⁨{project}⁩:</translation>
    </message>
</context>
<context>
    <name>HubScreen</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>No challenge question yet.</source>
        <translation>لا سؤال تحدٍّ بعد.</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>ما تقرر حتى الآن</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>from idea to proposal</source>
        <translation>من الفكرة إلى المقترح</translation>
    </message>
    <message>
        <source>is it right?</source>
        <translation>هل هو الصواب؟</translation>
    </message>
    <message>
        <source>before any data</source>
        <translation>قبل أي بيانات</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>سُحب الإعفاء</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Missing for “{gate}”</source>
        <translation>ما ينقص لـ«{gate}»</translation>
    </message>
    <message>
        <source>{count}&#xa0;min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>Actions and decisions</source>
        <translation>الإجراءات والقرارات</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Import a matrix</source>
        <translation>استيراد مصفوفة</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}</source>
        <translation>تعذّرت قراءة «{file}»: {why}</translation>
    </message>
    <message>
        <source>“{file}”: say what the columns are.</source>
        <translation>«{file}»: حدّد ما تعنيه الأعمدة.</translation>
    </message>
    <message>
        <source>Which row names the people?</source>
        <translation>أي صف يسمّي الأشخاص؟</translation>
    </message>
    <message>
        <source>Row {row}: {words}</source>
        <translation>الصف {row}: {words}</translation>
    </message>
    <message>
        <source>Which column names the activities?</source>
        <translation>أي عمود يسمّي الأنشطة؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Who are the other columns?</source>
        <translation>من هم أصحاب الأعمدة الأخرى؟</translation>
    </message>
    <message>
        <source>Further columns, which come in as they seem to be: {count}</source>
        <translation>أعمدة أخرى تُستورد كما تبدو: {count}</translation>
    </message>
    <message>
        <source>New activities: {count}</source>
        <translation>أنشطة جديدة: {count}</translation>
    </message>
    <message>
        <source>Activities that are there already: {count}</source>
        <translation>أنشطة موجودة أصلًا: {count}</translation>
    </message>
    <message>
        <source>New people: {count}</source>
        <translation>أشخاص جدد: {count}</translation>
    </message>
    <message>
        <source>Cells with letters: {count}</source>
        <translation>خلايا بحروف: {count}</translation>
    </message>
    <message>
        <source>Column {number}, without a name</source>
        <translation>العمود {number}، بلا اسم</translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation>إضافة كشخص جديد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation>هو {name}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما تُرك</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>This came in</source>
        <translation>ما تم استيراده</translation>
    </message>
    <message>
        <source>Show the matrix</source>
        <translation>عرض المصفوفة</translation>
    </message>
    <message>
        <source>Matrix imported.</source>
        <translation>تم استيراد المصفوفة.</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Open the inbox ({count})</source>
        <translation>فتح الصندوق ({count})</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Expressions of interest</source>
        <translation>إبداءات الاهتمام</translation>
    </message>
    <message>
        <source>Type one in</source>
        <translation>إدخال واحد</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>{n} received, {read} to read, {look} to look at.</source>
        <translation>وصل {n}، للقراءة {read}، تحتاج نظرًا {look}.</translation>
    </message>
    <message>
        <source>Forms in</source>
        <translation>الاستمارات الواردة</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>إرسال الاستمارة</translation>
    </message>
    <message>
        <source>{done} of {total} read …</source>
        <translation>قُرئ {done} من {total} …</translation>
    </message>
    <message>
        <source>Nothing came in yet. Send the form out; what comes back is taken in under “Forms in”.</source>
        <translation>لم يصل شيء بعد. أرسلوا الاستمارة؛ وما يعود يُدخل تحت «الاستمارات الواردة».</translation>
    </message>
    <message>
        <source>Nothing fits what is searched for here.</source>
        <translation>لا شيء يطابق ما يُبحث عنه هنا.</translation>
    </message>
</context>
<context>
    <name>JoinWords</name>
    <message>
        <source>Send to “{place}”</source>
        <translation>إرسال إلى “{place}”</translation>
    </message>
    <message>
        <source>There are words already.</source>
        <translation>توجد كلمات من قبل.</translation>
    </message>
    <message>
        <source>Add the cards as new lines</source>
        <translation>إضافة البطاقات أسطرًا جديدة</translation>
    </message>
    <message>
        <source>Put the cards in their place</source>
        <translation>وضع البطاقات مكانها</translation>
    </message>
    <message>
        <source>It will say</source>
        <translation>سيصبح النص</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Private to the writer: never exported, and not shown to others who use this file under their own name. That is a courtesy, not a lock: whoever has the file can find it.</source>
        <translation>خاص بمن كتبه: لا يُصدَّر أبداً، ولا يظهر لغيره ممن يستعملون هذا الملف بأسمائهم. هذه مجاملة لا قفل: من لديه الملف يستطيع العثور عليه.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Make it a concern</source>
        <translation>اجعله قلقاً</translation>
    </message>
    <message>
        <source>Make an entry a concern</source>
        <translation>اجعل مدخلاً قلقاً</translation>
    </message>
    <message>
        <source>Private entries of others, not shown: {count}</source>
        <translation>مداخل خاصة بغيرك، لا تظهر: {count}</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>{person}: in</source>
        <translation>{person}: سُلّمت</translation>
    </message>
    <message>
        <source>{place}: first {first}, then {again}</source>
        <translation>{place}: أولًا {first} ثم {again}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>مسلَّم</translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Digits are dots. Each key goes on to the next line, and after the last to the next person. Space leaves blank, Backspace goes back, Enter goes to the next person.</source>
        <translation>الأرقام نقاط. كل مفتاح ينتقل إلى السطر التالي، وبعد الأخير إلى الشخص التالي. المسافة تترك فراغًا، وBackspace يرجع، ومفتاح الإدخال ينتقل إلى الشخص التالي.</translation>
    </message>
    <message>
        <source>For ten dots and more press + first: + and 3 are 13.</source>
        <translation>لعشر نقاط فأكثر اضغط + أولا: ‎+ ثم 3 تعني 13.</translation>
    </message>
    <message>
        <source>Keys 0 to 5 and ? go on to the next line, and after the last to the next person. Space leaves blank, Backspace goes back, Enter goes to the next person.</source>
        <translation>المفاتيح من 0 إلى 5 و? تنتقل إلى السطر التالي، وبعد الأخير إلى الشخص التالي. المسافة تترك فراغًا، وBackspace يرجع، ومفتاح الإدخال ينتقل إلى الشخص التالي.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>{person}: that would be more dots than there are, {n}.</source>
        <translation>{person}: هذا أكثر من النقاط المتاحة، {n}.</translation>
    </message>
    <message>
        <source>Differences: {n}. Go back with Backspace and key what is right.</source>
        <translation>الفروق: {n}. ارجع بمفتاح Backspace وأدخل الصحيح.</translation>
    </message>
    <message>
        <source>{n} of {count} sheets are in</source>
        <translation>سُلّمت {n} من {count} ورقة</translation>
    </message>
    <message>
        <source>{person}: this sheet is in. Take it back before you key it again.</source>
        <translation>{person}: هذه الورقة مسلَّمة. استرجعها قبل إدخالها من جديد.</translation>
    </message>
    <message>
        <source>Type in sheets from paper</source>
        <translation>إدخال أوراق التقييم من الورق</translation>
    </message>
    <message>
        <source>Type in a second time, to check</source>
        <translation>إدخال ثانٍ للتحقق</translation>
    </message>
</context>
<context>
    <name>LaneChip</name>
    <message>
        <source>no part yet</source>
        <translation>بلا دور بعد</translation>
    </message>
    <message>
        <source>{name}: {lane}</source>
        <translation>{name}: {lane}</translation>
    </message>
    <message>
        <source>Drag to another lane, press for a menu, or type a letter.</source>
        <translation>اسحب إلى مسار آخر، أو اضغط لفتح قائمة، أو اكتب حرفا.</translation>
    </message>
    <message>
        <source>No part	Del</source>
        <translation>بلا دور	Del</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Choose a cell, to see who has which part in its activity.</source>
        <translation>اختر خلية لترى دور كل شخص في نشاطها.</translation>
    </message>
    <message>
        <source>No part in it yet</source>
        <translation>بلا دور فيه بعد</translation>
    </message>
    <message>
        <source>Move to {lane}</source>
        <translation>نقل إلى {lane}</translation>
    </message>
    <message>
        <source>Add to {lane}</source>
        <translation>إضافة إلى {lane}</translation>
    </message>
    <message>
        <source>No part</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>If {name} leaves:</source>
        <translation>إذا غادر {name}:</translation>
    </message>
    <message>
        <source>nobody answers for {activities}.</source>
        <translation>لا أحد مسؤول عن {activities}.</translation>
    </message>
    <message>
        <source>nobody does {activities}.</source>
        <translation>لا أحد ينفّذ {activities}.</translation>
    </message>
    <message>
        <source>nothing falls open.</source>
        <translation>لا يبقى شيء بلا أحد.</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>غادر {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>متقاربة</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>“{activity}”</source>
        <translation>«{activity}»</translation>
    </message>
</context>
<context>
    <name>LetterButton</name>
    <message>
        <source>{letter}: {meaning}. Drag it, or press it and click cells.</source>
        <translation>{letter}: {meaning}. اسحبه، أو اضغطه ثم انقر الخلايا.</translation>
    </message>
    <message>
        <source>Brush {label}, {letter}</source>
        <translation>فرشاة {label}، {letter}</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>Copy letter</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Open in e-mail</source>
        <translation>فتح في البريد</translation>
    </message>
    <message>
        <source>It was sent today</source>
        <translation>أُرسلت اليوم</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The sets of questions that projects are asked from. A project keeps the set it was started with.</source>
        <translation>مجموعات الأسئلة التي تُطرح على المشاريع. ويحتفظ المشروع بالمجموعة التي بدأ بها.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>استيراد أسئلة</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Sets of questions</source>
        <translation>مجموعات الأسئلة</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Words to choose from where a project says which skills it needs.</source>
        <translation>كلمات للاختيار حيث يذكر المشروع ما يحتاجه من مهارات.</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>{steps} steps, {questions} questions</source>
        <translation>الخطوات: {steps}، الأسئلة: {questions}</translation>
    </message>
    <message>
        <source>Asked in {projects}</source>
        <translation>مستخدمة في {projects}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Sets of questions (*.zip)</source>
        <translation>مجموعات أسئلة (*.zip)</translation>
    </message>
    <message>
        <source>“{title}” is in the library</source>
        <translation>«{title}» في المكتبة الآن</translation>
    </message>
    <message>
        <source>“{name}” was not taken in. Put this right and import it again:</source>
        <translation>لم تُقبل «{name}». أصلح هذا ثم استوردها من جديد:</translation>
    </message>
    <message>
        <source>“{name}” was not taken in. Put these right and import it again:</source>
        <translation>لم تُقبل «{name}». أصلح ما يلي ثم استوردها من جديد:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>It could not be written there: {why}</source>
        <translation>تعذرت الكتابة هناك: {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>What projects learned and share; it stands beside the step it is for.</source>
        <translation>ما تعلمته المشاريع وتشاركه؛ يظهر بجانب الخطوة التي يخصها.</translation>
    </message>
    <message>
        <source>No project has shared a lesson yet.</source>
        <translation>لم يشارك أي مشروع درساً بعد.</translation>
    </message>
    <message>
        <source>Your own sets of questions</source>
        <translation>مجموعات أسئلتك</translation>
    </message>
    <message>
        <source>Look inside a set below and make your own copy: then you can reword, leave out, add and reorder its questions.</source>
        <translation>افتح مجموعة أدناه واصنع نسختك منها: عندها يمكنك إعادة صياغة أسئلتها وتركها وإضافتها وترتيبها.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>نظرة داخلها</translation>
    </message>
    <message>
        <source>Look into {title} {version}</source>
        <translation>نظرة داخل {title} {version}</translation>
    </message>
    <message>
        <source>Start project</source>
        <translation>بدء مشروع</translation>
    </message>
    <message>
        <source>Start a project with {title} {version}</source>
        <translation>بدء مشروع مع {title} {version}</translation>
    </message>
    <message>
        <source>Save {title} {version} as a file</source>
        <translation>حفظ {title} {version} كملف</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>النسخة {version} منشورة.</translation>
    </message>
    <message>
        <source>Not published yet: no project is asked from it.</source>
        <translation>لم تُنشر بعد: لا مشروع يستعملها.</translation>
    </message>
    <message>
        <source>Edit questions</source>
        <translation>تعديل الأسئلة</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>تعديل {title}</translation>
    </message>
    <message>
        <source>Remove copy</source>
        <translation>إزالة النسخة</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>إزالة {title}</translation>
    </message>
    <message>
        <source>“{title}” was removed; its published versions stay</source>
        <translation>أُزيلت «{title}»؛ وتبقى نسخها المنشورة</translation>
    </message>
    <message>
        <source>Start a project</source>
        <translation>بدء مشروع</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمه؟</translation>
    </message>
    <message>
        <source>It is asked from “{title}” {version}.</source>
        <translation>أسئلته من «{title}» {version}.</translation>
    </message>
    <message>
        <source>Changes since: {count}</source>
        <translation>التعديلات منذ ذلك: {count}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>يحتاج نظرًا</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Which column names the skill?</source>
        <translation>أي عمود يسمي المهارة؟</translation>
    </message>
    <message>
        <source>Which column names its group?</source>
        <translation>أي عمود يسمي مجموعتها؟</translation>
    </message>
    <message>
        <source>Which columns hold other words for it?</source>
        <translation>أي أعمدة تحوي كلمات أخرى لها؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“{file}”: what are its columns?</source>
        <translation>«{file}»: ما أعمدته؟</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This column gives no skills.</source>
        <translation>لا يعطي هذا العمود أي مهارات.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The project is gone from the list. What you typed is kept.</source>
        <translation>لم يعد المشروع في القائمة. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Collab Desktop</source>
        <translation>Collab Desktop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>These settings hold until you close: they could not be saved</source>
        <translation>تسري هذه الإعدادات حتى الإغلاق فقط: تعذر حفظها</translation>
    </message>
    <message>
        <source>Text size {} %</source>
        <translation>حجم النص {} %</translation>
    </message>
    <message>
        <source>What you typed last is not in the file. It stays here until it can be saved.</source>
        <translation>آخر ما كتبته ليس في الملف. يبقى هنا إلى أن يمكن حفظه.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>إغلاق وفقدانه</translation>
    </message>
</context>
<context>
    <name>MapFindings</name>
    <message>
        <source>Affected but unheard: {name}. Strongly affected, with little influence, and at most told what happens.</source>
        <translation>متأثر ولا يُسمع صوته: {name}. تأثره شديد وتأثيره قليل، ولا يُبلَّغ إلا بما يحدث.</translation>
    </message>
    <message>
        <source>Consult them</source>
        <translation>استشارتهم</translation>
    </message>
    <message>
        <source>Consult {name}</source>
        <translation>استشارة {name}</translation>
    </message>
    <message>
        <source>Nobody is in the delivery team yet.</source>
        <translation>لا أحد في فريق التنفيذ بعد.</translation>
    </message>
    <message>
        <source>There is room in the boat: {close} close to {team} in the team.</source>
        <translation>في القارب متسع: المقرّبون {close} وأعضاء الفريق {team}.</translation>
    </message>
    <message>
        <source>The boat is filling: {close} close to {team} in the team. Move some from Consulted to Informed.</source>
        <translation>القارب يمتلئ: المقرّبون {close} وأعضاء الفريق {team}. انقل بعضهم من المستشارين إلى المبلَّغين.</translation>
    </message>
    <message>
        <source>The boat is too full: {close} close to {team} in the team. Move some from Consulted to Informed.</source>
        <translation>القارب ممتلئ أكثر مما ينبغي: المقرّبون {close} وأعضاء الفريق {team}. انقل بعضهم من المستشارين إلى المبلَّغين.</translation>
    </message>
    <message>
        <source>{said} Crowding index {index}.</source>
        <translation>{said} مؤشر الازدحام {index}.</translation>
    </message>
    <message>
        <source>Aboard in {phase}: {count} of {all}. {names}</source>
        <translation>على متن القارب في مرحلة {phase}: {count} من {all}. {names}</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>خطة المشاركة</translation>
    </message>
    <message>
        <source>Nobody outside the delivery team yet.</source>
        <translation>لا أحد من خارج فريق التنفيذ بعد.</translation>
    </message>
    <message>
        <source>Say how they are reached</source>
        <translation>تحديد طريقة الوصول إليهم</translation>
    </message>
    <message>
        <source>Say how often</source>
        <translation>تحديد عدد المرات</translation>
    </message>
    <message>
        <source>Say who keeps contact</source>
        <translation>تحديد من يبقى على اتصال</translation>
    </message>
    <message>
        <source>The map in words</source>
        <translation>الخريطة بالكلمات</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>MatchFrame</name>
    <message>
        <source>Parts of this step</source>
        <translation>أجزاء هذه الخطوة</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Use this team</source>
        <translation>اعتماد هذا الفريق</translation>
    </message>
    <message>
        <source>Go to a form by its name</source>
        <translation>الانتقال إلى استمارة باسمها</translation>
    </message>
    <message>
        <source>Find a form</source>
        <translation>بحث عن استمارة</translation>
    </message>
    <message>
        <source>full seat: at the level</source>
        <translation>مقعد كامل: بالمستوى المطلوب</translation>
    </message>
    <message>
        <source>half seat: one level below</source>
        <translation>نصف مقعد: أدنى بمستوى</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>أدنى من المطلوب</translation>
    </message>
    <message>
        <source>Go on to the team</source>
        <translation>المتابعة إلى الفريق</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>Adds, in points</source>
        <translation>يضيف، بالنقاط</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>{row}، {column}: {value}</translation>
    </message>
    <message>
        <source>{name} (in the team)</source>
        <translation>{name} (في الفريق)</translation>
    </message>
</context>
<context>
    <name>MatchScreen</name>
    <message>
        <source>Needs against forms</source>
        <translation>الاحتياجات أمام الاستمارات</translation>
    </message>
    <message>
        <source>Matching needs skills that are asked for, and forms that came in.</source>
        <translation>تحتاج المطابقة إلى مهارات مطلوبة واستمارات واردة.</translation>
    </message>
    <message>
        <source>Name needed skills</source>
        <translation>تسمية المهارات المطلوبة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>A filled disc is a full seat: the level is reached. A half disc is one level below and counts half. A level of 3 or 4 without evidence counts one level lower.</source>
        <translation>القرص الممتلئ مقعد كامل: المستوى متحقق. ونصف القرص أدنى بمستوى ويُحسب نصفًا. والمستوى 3 أو 4 من دون دليل يُحسب أدنى بمستوى.</translation>
    </message>
    <message>
        <source>Space or Enter takes the form into the team or out of it. P: always in. B: never in. Delete: out. W: why not. Or drag the name of a form onto the team.</source>
        <translation>مفتاح المسافة أو الإدخال يضم الاستمارة إلى الفريق أو يخرجها. P: دائمًا. B: أبدًا. حذف: إخراج. W: لماذا لا. أو اسحب اسم الاستمارة إلى الفريق.</translation>
    </message>
    <message>
        <source>Chosen on {date} by {name}.</source>
        <translation>اختير في {date}، اختاره {name}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>The draft is another team now.</source>
        <translation>المسودة الآن فريق آخر.</translation>
    </message>
    <message>
        <source>No team was found; the reasons stand beside the matrix.</source>
        <translation>لم يوجد فريق؛ والأسباب بجانب المصفوفة.</translation>
    </message>
    <message>
        <source>The team is chosen; the registers have taken it over.</source>
        <translation>اختير الفريق؛ وانتقل إلى السجلات.</translation>
    </message>
    <message>
        <source>No form came in yet. Send the form out and take in what comes back; or go on without forms and name the team yourself.</source>
        <translation>لم تصل أي استمارة بعد. أرسلوا الاستمارة وأدخلوا ما يعود، أو تابعوا دون استمارات وسمّوا الفريق بأنفسكم.</translation>
    </message>
    <message>
        <source>Send the form or take forms in</source>
        <translation>إرسال الاستمارة أو إدخال الاستمارات</translation>
    </message>
    <message>
        <source>Name the team</source>
        <translation>تسمية الفريق</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>Into the team, or out of it</source>
        <translation>إلى الفريق أو خارجه</translation>
    </message>
</context>
<context>
    <name>MatrixDrawer</name>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>This cell</source>
        <translation>هذه الخلية</translation>
    </message>
    <message>
        <source>Choose a cell.</source>
        <translation>اختر خلية.</translation>
    </message>
    <message>
        <source>Press + to unfold it.</source>
        <translation>اضغط + لبسطها.</translation>
    </message>
    <message>
        <source>Press {letters}. Delete clears it.</source>
        <translation>اضغط {letters}. للمسح: Delete.</translation>
    </message>
    <message>
        <source>Type a letter to write it, with Shift to add it. Delete clears, Enter opens a menu. Shift and arrows choose a range; Ctrl+D and Ctrl+R fill it. Alt and arrows move a row or a column.</source>
        <translation>اكتب حرفا ليوضع في الخلية، ومع Shift ليضاف إليها. Delete للمسح، وEnter لفتح قائمة. Shift مع الأسهم لاختيار نطاق، وCtrl+D وCtrl+R لملئه. Alt مع الأسهم لنقل صف أو عمود.</translation>
    </message>
</context>
<context>
    <name>MatrixFiles</name>
    <message>
        <source>Import a matrix</source>
        <translation>استيراد مصفوفة</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>جداول (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Letters from a file</source>
        <translation>حروف من ملف</translation>
    </message>
    <message>
        <source>Schemes of letters (*.toml)</source>
        <translation>مخططات الحروف (*.toml)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}</source>
        <translation>تعذّرت قراءة «{file}»: {why}</translation>
    </message>
    <message>
        <source>The letters are now those of “{title}”.</source>
        <translation>الحروف الآن هي حروف «{title}».</translation>
    </message>
    <message>
        <source>Cells with letters that it does not know: {count}</source>
        <translation>خلايا بحروف لا يعرفها: {count}</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>تصدير المصفوفة</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>تعذّرت كتابة «{file}»: {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
</context>
<context>
    <name>MatrixFrame</name>
    <message>
        <source>Parts of this step</source>
        <translation>أجزاء هذه الخطوة</translation>
    </message>
    <message>
        <source>Propose letters</source>
        <translation>اقتراح حروف</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>المزيد …</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>إضافة نشاط</translation>
    </message>
    <message>
        <source>Show only activities with these words</source>
        <translation>إظهار الأنشطة التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} أشخاص</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>العبء</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>{row}، {column}: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Several answer</source>
        <translation>عدة مسؤولين</translation>
    </message>
    <message>
        <source>Nobody does it</source>
        <translation>بلا منفّذ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Letters clash</source>
        <translation>تعارض حروف</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Not independent</source>
        <translation>بلا استقلال</translation>
    </message>
    <message>
        <source>No authority</source>
        <translation>بلا صلاحية</translation>
    </message>
    <message>
        <source>One holds it</source>
        <translation>بيد شخص واحد</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
</context>
<context>
    <name>MatrixScreen</name>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>A matrix needs activities and people. Begin with what most projects do.</source>
        <translation>تحتاج المصفوفة إلى أنشطة وأشخاص. ابدأ بما تفعله معظم المشاريع.</translation>
    </message>
    <message>
        <source>Add the usual activities</source>
        <translation>إضافة الأنشطة المعتادة</translation>
    </message>
    <message>
        <source>Name stakeholders</source>
        <translation>تسمية أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Click cells to write {letter}. Esc puts it down.</source>
        <translation>انقر الخلايا لكتابة {letter}. وEsc لتركه.</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters proposed. Press Propose letters again to take them all, type in a cell to decide yourself, or Esc to leave them.</source>
        <translation>
            <numerusform>لا حروف مقترحة.</numerusform>
            <numerusform>حرف مقترح واحد. اضغط اقتراح حروف مرة أخرى لأخذه، أو اكتب في خليته لتقرر بنفسك، أو Esc لتركه.</numerusform>
            <numerusform>حرفان مقترحان. اضغط اقتراح حروف مرة أخرى لأخذهما، أو اكتب في خلية لتقرر بنفسك، أو Esc لتركهما.</numerusform>
            <numerusform>{count} حروف مقترحة. اضغط اقتراح حروف مرة أخرى لأخذها كلها، أو اكتب في خلية لتقرر بنفسك، أو Esc لتركها.</numerusform>
            <numerusform>{count} حرفا مقترحا. اضغط اقتراح حروف مرة أخرى لأخذها كلها، أو اكتب في خلية لتقرر بنفسك، أو Esc لتركها.</numerusform>
            <numerusform>{count} حرف مقترح. اضغط اقتراح حروف مرة أخرى لأخذها كلها، أو اكتب في خلية لتقرر بنفسك، أو Esc لتركها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a letter, or press its key in a cell.</source>
        <translation>اسحب حرفا، أو اضغط مفتاحه في خلية.</translation>
    </message>
    <message>
        <source>There is nothing to propose.</source>
        <translation>لا شيء يُقترح.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Move row up</source>
        <translation>نقل الصف إلى أعلى</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>نقل الصف إلى أسفل</translation>
    </message>
    <message>
        <source>No letters of this matrix, left out: {words}.</source>
        <translation>ليست من حروف هذه المصفوفة، فلم تؤخذ: {words}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters fell outside the matrix.</source>
        <translation>
            <numerusform>لم يقع حرف خارج المصفوفة.</numerusform>
            <numerusform>وقع حرف واحد خارج المصفوفة.</numerusform>
            <numerusform>وقع حرفان خارج المصفوفة.</numerusform>
            <numerusform>وقعت {count} حروف خارج المصفوفة.</numerusform>
            <numerusform>وقع {count} حرفا خارج المصفوفة.</numerusform>
            <numerusform>وقع {count} حرف خارج المصفوفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
</context>
<context>
    <name>MeantPanel</name>
    <message>
        <source>Is this what is meant?</source>
        <translation>هل هذا هو المقصود؟</translation>
    </message>
    <message>
        <source>“{words}” is in no list of skills.</source>
        <translation>«{words}» ليست في أي قائمة مهارات.</translation>
    </message>
    <message>
        <source>The text speaks of “{words}”, which is not listed.</source>
        <translation>يذكر النص «{words}» وهي غير مدرجة.</translation>
    </message>
    <message>
        <source>List “{skill}”</source>
        <translation>إدراج «{skill}»</translation>
    </message>
</context>
<context>
    <name>MeetingTab</name>
    <message>
        <source>What do you meet about?</source>
        <translation>ما موضوع الاجتماع؟</translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation>نسخ الأسماء</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>نسخ الدعوة</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Tell afterwards</source>
        <translation>إبلاغ لاحقًا</translation>
    </message>
    <message>
        <source>Need not come</source>
        <translation>لا حاجة إلى الحضور</translation>
    </message>
    <message>
        <source>Copied; paste it into an e-mail.</source>
        <translation>تم النسخ؛ الصقه في رسالة بريد.</translation>
    </message>
    <message>
        <source>Write the e-mail</source>
        <translation>كتابة الرسالة</translation>
    </message>
    <message>
        <source>Opens your e-mail program with the invitation; you send it yourself.</source>
        <translation>يفتح برنامج بريدك وفيه الدعوة؛ وترسلها أنت.</translation>
    </message>
    <message>
        <source>For a workshop, choose its activities in the matrix.</source>
        <translation>لورشة، اختر أنشطتها في المصفوفة.</translation>
    </message>
    <message>
        <source>Chosen in the matrix ({count})</source>
        <translation>المختارة في المصفوفة ({count})</translation>
    </message>
    <message>
        <source>The text is too long to be handed over; it is copied, paste it in.</source>
        <translation>النص أطول من أن يُنقل؛ وقد نُسخ فألصقه.</translation>
    </message>
    <message>
        <source>No e-mail program answers; the invitation is copied instead.</source>
        <translation>لا يستجيب برنامج بريد؛ نُسخت الدعوة بدلا من ذلك.</translation>
    </message>
</context>
<context>
    <name>MissingLine</name>
    <message>
        <source>{where} · {minutes} min</source>
        <translation>{where} · {minutes} د</translation>
    </message>
</context>
<context>
    <name>MissingTab</name>
    <message>
        <source>Missing in this step</source>
        <translation>ما ينقص في هذه الخطوة</translation>
    </message>
    <message>
        <source>{n} to do, about {minutes} minutes.</source>
        <translation>المتبقي: {n}، نحو {minutes} د.</translation>
    </message>
    <message>
        <source>Nothing. The step can be completed.</source>
        <translation>لا شيء. يمكن إنهاء الخطوة.</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>MoodPanel</name>
    <message>
        <source>1, wasted time</source>
        <translation>1، وقت ضائع</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3, so-so</source>
        <translation>3، متوسط</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5, let us go on</source>
        <translation>5، لنواصل</translation>
    </message>
</context>
<context>
    <name>MoveReportView</name>
    <message>
        <source>No longer asked; the answers stay readable as earlier questions:</source>
        <translation>لم يعد يُسأل؛ تبقى الإجابات مقروءة كأسئلة سابقة:</translation>
    </message>
    <message>
        <source>Asked in another way; answer these again:</source>
        <translation>يُسأل بطريقة أخرى؛ أجب عن هذه من جديد:</translation>
    </message>
    <message>
        <source>Chosen, but no longer offered; the answers keep their words:</source>
        <translation>اختير ولم يعد معروضًا؛ تحتفظ الإجابات بكلماتها:</translation>
    </message>
    <message>
        <source>New questions: {names}</source>
        <translation>أسئلة جديدة: {names}</translation>
    </message>
    <message>
        <source>Required now and missing: {names}</source>
        <translation>واجب الآن وناقص: {names}</translation>
    </message>
    <message>
        <source>Complete steps to look at again: {names}</source>
        <translation>خطوات مكتملة تُراجع من جديد: {names}</translation>
    </message>
    <message>
        <source>The priority changes from {before} to {after}.</source>
        <translation>تتغير الأولوية من {before} إلى {after}.</translation>
    </message>
    <message>
        <source>{place}: {answer}</source>
        <translation>{place}: {answer}</translation>
    </message>
    <message>
        <source>Answers that stay where they are: {count}</source>
        <translation>إجابات تبقى في مكانها: {count}</translation>
    </message>
    <message>
        <source>Signed for the earlier version; to be signed again: {names}</source>
        <translation>وُقّع للنسخة السابقة؛ يُوقَّع من جديد: {names}</translation>
    </message>
</context>
<context>
    <name>MultiEditor</name>
    <message>
        <source>None of these</source>
        <translation>لا شيء مما سبق</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <source>Add “{name}”</source>
        <translation>إضافة «{name}»</translation>
    </message>
    <message>
        <source>Names found</source>
        <translation>الأسماء الموجودة</translation>
    </message>
    <message>
        <source>One name, then Enter</source>
        <translation>اسم واحد ثم Enter</translation>
    </message>
</context>
<context>
    <name>NamedList</name>
    <message>
        <source>Show who gave what</source>
        <translation>إظهار من أعطى ماذا</translation>
    </message>
    <message>
        <source>Hide who gave what</source>
        <translation>إخفاء من أعطى ماذا</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>ينتظر منك</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
</context>
<context>
    <name>NewActivity</name>
    <message>
        <source>New activity, verb first</source>
        <translation>نشاط جديد، الفعل أولا</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} usual ones</source>
        <translation>
            <numerusform>لا شيء معتادا يضاف</numerusform>
            <numerusform>إضافة نشاط معتاد واحد</numerusform>
            <numerusform>إضافة نشاطين معتادين</numerusform>
            <numerusform>إضافة {count} أنشطة معتادة</numerusform>
            <numerusform>إضافة {count} نشاطا معتادا</numerusform>
            <numerusform>إضافة {count} نشاط معتاد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Newcomers</name>
    <message>
        <source>Not in the matrix yet</source>
        <translation>ليسوا في المصفوفة بعد</translation>
    </message>
    <message>
        <source>Everybody of the team and the workspace has a column.</source>
        <translation>لكل من في الفريق ومساحة العمل عمود.</translation>
    </message>
</context>
<context>
    <name>NextBand</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>لننجزه الآن</translation>
    </message>
    <message>
        <source>Next: {task}</source>
        <translation>التالي: {task}</translation>
    </message>
</context>
<context>
    <name>NextThingBand</name>
    <message>
        <source>Everything on the way to the decision is done</source>
        <translation>تم كل ما على طريق القرار</translation>
    </message>
    <message>
        <source>Export the pack</source>
        <translation>تصدير الملف</translation>
    </message>
    <message numerus="yes">
        <source>about {count} minutes</source>
        <translation>
            <numerusform>لحظات</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو {count} دقائق</numerusform>
            <numerusform>نحو {count} دقيقة</numerusform>
            <numerusform>نحو {count} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>لننجزه الآن</translation>
    </message>
</context>
<context>
    <name>NotApplicable</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>لماذا لا ينطبق؟</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Private notes of this block</source>
        <translation>ملاحظات خاصة بهذه الفقرة</translation>
    </message>
    <message>
        <source>For you alone. Never printed, never projected.</source>
        <translation>لك وحدك. لا تُطبع ولا تُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Facilitator&apos;s notes</source>
        <translation>ملاحظات الميسّر</translation>
    </message>
    <message>
        <source>For you alone. Notes never print and are never projected.</source>
        <translation>لك وحدك. لا تُطبع الملاحظات ولا تُعرض أبدا.</translation>
    </message>
    <message>
        <source>Facilitator&apos;s notes on this page</source>
        <translation>ملاحظات الميسّر عن هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Licence notices</source>
        <translation>إشعارات التراخيص</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>نص الإشعار</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>المكوّن</translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>Show the room</source>
        <translation>اعرض على القاعة</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 د</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>دقيقة إضافية</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>إيقاف المؤقت</translation>
    </message>
    <message>
        <source>This workshop is closed</source>
        <translation>أُغلقت هذه الورشة</translation>
    </message>
    <message>
        <source>Now: block {number} of {of}</source>
        <translation>الآن: الفقرة {number} من {of}</translation>
    </message>
    <message>
        <source>No block is planned</source>
        <translation>لا فقرة مخططة</translation>
    </message>
    <message>
        <source>Every block is over</source>
        <translation>انتهت كل الفقرات</translation>
    </message>
    <message>
        <source>Between blocks, next is</source>
        <translation>بين فقرتين، التالية</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>تبدأ بـ</translation>
    </message>
    <message>
        <source>{n} min over its time</source>
        <translation>تجاوزت وقتها بمقدار {n} د</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>بقي {n} د</translation>
    </message>
    <message>
        <source>{n} min behind</source>
        <translation>متأخرون {n} د</translation>
    </message>
    <message>
        <source>{n} min ahead</source>
        <translation>متقدمون {n} د</translation>
    </message>
    <message>
        <source>Its time is up</source>
        <translation>انتهى وقتها</translation>
    </message>
    <message>
        <source>{left}, until {time}</source>
        <translation>{left}، حتى {time}</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>Next: {what}, {minutes} min</source>
        <translation>التالي: {what}، {minutes} د</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Begin the workshop</source>
        <translation>ابدأ الورشة</translation>
    </message>
    <message>
        <source>End this block</source>
        <translation>أنهِ هذه الفقرة</translation>
    </message>
    <message>
        <source>Timer: {time}</source>
        <translation>المؤقت: {time}</translation>
    </message>
    <message>
        <source>Start {time}</source>
        <translation>ابدأ {time}</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>فتح اللوحة</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحتها</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>How will you decide?</source>
        <translation>كيف ستقررون؟</translation>
    </message>
    <message>
        <source>Agree on it before anybody votes, for example: the most dots; nobody gives 0. It may stay empty.</source>
        <translation>اتفقوا عليه قبل أن يصوّت أحد، مثلًا: أكثر النقاط؛ لا أحد يعطي 0. يمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>What is scored?</source>
        <translation>ما الذي يُقيَّم؟</translation>
    </message>
    <message>
        <source>A list of your own</source>
        <translation>قائمة خاصة بكم</translation>
    </message>
    <message>
        <source>What do you ask the room?</source>
        <translation>ماذا تسأل الحاضرين؟</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>One thing a line; each of them is scored.</source>
        <translation>شيء واحد في كل سطر؛ ويُقيَّم كل منها.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
    <message>
        <source>How do people answer?</source>
        <translation>كيف يجيب الناس؟</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>النقاط لكل شخص</translation>
    </message>
    <message>
        <source>Who votes?</source>
        <translation>من يصوّت؟</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>دون أسماء</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>How many people vote?</source>
        <translation>كم شخصًا يصوّت؟</translation>
    </message>
    <message>
        <source>Everybody gets a number; who has which number stays in the room.</source>
        <translation>لكل شخص رقم؛ ومن يحمل أي رقم يبقى في القاعة.</translation>
    </message>
    <message>
        <source>How secret is it?</source>
        <translation>ما مدى السرية؟</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>افتح الجولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Prepare it for later</source>
        <translation>تحضيرها لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>What to print</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Show names as roles</source>
        <translation>إظهار الأدوار بدل الأسماء</translation>
    </message>
    <message>
        <source>Preview in grey</source>
        <translation>معاينة بالرمادي</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Missing, and listed in the paper</source>
        <translation>ناقص، ومذكور في الوثيقة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to: {task}</source>
        <translation>إلى: {task}</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>The team: everything</source>
        <translation>الفريق: كل شيء</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>العموم</translation>
    </message>
    <message>
        <source>Taken out of this version: {count}</source>
        <translation>حُذف من هذه النسخة: {count}</translation>
    </message>
    <message>
        <source>This paper holds nothing that these readers may not read.</source>
        <translation>لا تحوي هذه الورقة شيئًا لا يجوز لهؤلاء القراء قراءته.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>الورشة</translation>
    </message>
    <message>
        <source>{line} · names as roles</source>
        <translation>{line} · الأدوار بدل الأسماء</translation>
    </message>
</context>
<context>
    <name>OrganisationEntry</name>
    <message>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{count} أشخاص</numerusform>
            <numerusform>{count} شخصا</numerusform>
            <numerusform>{count} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>جامعي</translation>
    </message>
    <message>
        <source>Third sector</source>
        <translation>القطاع الثالث</translation>
    </message>
    <message>
        <source>UN or multilateral</source>
        <translation>الأمم المتحدة أو متعدد الأطراف</translation>
    </message>
    <message>
        <source>Youth-led</source>
        <translation>يقوده الشباب</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>مستقل</translation>
    </message>
</context>
<context>
    <name>OtherAnswer</name>
    <message>
        <source>Answer it after all</source>
        <translation>الإجابة عنه رغم ذلك</translation>
    </message>
    <message>
        <source>Answer it after all: {label}</source>
        <translation>الإجابة عنه رغم ذلك: {label}</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Look at the minutes</source>
        <translation>عرض المحضر</translation>
    </message>
    <message>
        <source>Save minutes as PDF</source>
        <translation>حفظ المحضر بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>حفظ بصيغة Word</translation>
    </message>
    <message>
        <source>E-mail to the room</source>
        <translation>رسالة إلى القاعة</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Open in e-mail</source>
        <translation>فتح في البريد</translation>
    </message>
    <message>
        <source>Save days as calendar</source>
        <translation>حفظ الأيام كتقويم</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>ملفات Word (*.docx)</translation>
    </message>
    <message>
        <source>It could not be written there: {why}</source>
        <translation>تعذرت الكتابة هناك: {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Copied; paste it into an e-mail</source>
        <translation>نُسخ؛ الصقه في رسالة</translation>
    </message>
    <message>
        <source>The text is long; it is copied, paste it into the e-mail</source>
        <translation>النص طويل؛ نُسخ، الصقه في الرسالة</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات تقويم (*.ics)</translation>
    </message>
    <message>
        <source>The text goes on; what is copied is the whole of it.</source>
        <translation>للنص بقية، وما يُنسخ هو النص كله.</translation>
    </message>
</context>
<context>
    <name>OutstandingForm</name>
    <message>
        <source>Who finishes it?</source>
        <translation>من يكمله؟</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>A date, for example {date}</source>
        <translation>تاريخ، مثل {date}</translation>
    </message>
    <message>
        <source>List as outstanding</source>
        <translation>إدراجه ضمن ما لم يكتمل</translation>
    </message>
    <message>
        <source>Say who finishes it.</source>
        <translation>اذكر من يكمله.</translation>
    </message>
    <message>
        <source>Write a date with day, month and year.</source>
        <translation>اكتب تاريخا بيوم وشهر وسنة.</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why do you keep it?</source>
        <translation>لماذا تُبقيه؟</translation>
    </message>
    <message>
        <source>One sentence. It prints in the board pack with your name.</source>
        <translation>جملة واحدة. تُطبع في ملف المجلس مع اسمك.</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>بأي صفة؟</translation>
    </message>
    <message>
        <source>For example: chair of the board.</source>
        <translation>مثلا: رئاسة المجلس.</translation>
    </message>
    <message>
        <source>Override rule</source>
        <translation>تجاوز القاعدة</translation>
    </message>
    <message>
        <source>Say why in one sentence.</source>
        <translation>اذكر السبب في جملة واحدة.</translation>
    </message>
    <message>
        <source>Say as whom.</source>
        <translation>اذكر بأي صفة.</translation>
    </message>
</context>
<context>
    <name>OwnSkills</name>
    <message>
        <source>A skill of your own</source>
        <translation>مهارة خاصة بكم</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>كلمات أخرى لها</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>Import a list of skills</source>
        <translation>استيراد قائمة مهارات</translation>
    </message>
    <message>
        <source>{name}: {count} skills</source>
        <translation>{name}: {count} مهارة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>حذف: {name}</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>جداول (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>CSV or XLSX, for example as ESCO, O*NET or DigComp publish it. You say which column is what.</source>
        <translation>ملف CSV أو XLSX، مثل ما تنشره ESCO أو O*NET أو DigComp. أنت تحدد معنى كل عمود.</translation>
    </message>
</context>
<context>
    <name>PackForm</name>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>No longer offered.</source>
        <translation>لم يعد معروضًا.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>عرض من جديد</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <translation>إيقاف العرض</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
</context>
<context>
    <name>PackFrame</name>
    <message>
        <source>Parts of the set</source>
        <translation>أجزاء المجموعة</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>كل الأجزاء</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة الكلمات</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>البحث في الأجزاء</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>{part} (left out)</source>
        <translation>{part} (متروك)</translation>
    </message>
    <message>
        <source>{part} (to put right)</source>
        <translation>{part} (للتصحيح)</translation>
    </message>
</context>
<context>
    <name>PackScreen</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>نشر النسخة</translation>
    </message>
    <message>
        <source>Make your own copy</source>
        <translation>اصنع نسختك</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>This set cannot be changed here. Make your own copy to change it.</source>
        <translation>لا يمكن تعديل هذه المجموعة هنا. اصنع نسختك لتعديلها.</translation>
    </message>
    <message>
        <source>Not published yet: no project is asked from it.</source>
        <translation>لم تُنشر بعد: لا مشروع يستعملها.</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>النسخة {version} منشورة.</translation>
    </message>
    <message>
        <source>Each stands in the sentences of the set between braces.</source>
        <translation>يرد كل منها بين قوسين في جمل المجموعة.</translation>
    </message>
    <message>
        <source>Choose one of the parts below it.</source>
        <translation>اختر أحد الأجزاء تحته.</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>إزالة السؤال</translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation>الفحص ({count})</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمه؟</translation>
    </message>
    <message>
        <source>Make copy</source>
        <translation>صنع النسخة</translation>
    </message>
    <message>
        <source>The set that comes with the program stays as it is.</source>
        <translation>تبقى المجموعة المرفقة بالبرنامج كما هي.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The page as people will see it</source>
        <translation>الصفحة كما سيراها الناس</translation>
    </message>
    <message>
        <source>Save blank sheets</source>
        <translation>حفظ الأوراق الفارغة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Put right what is wrong first.</source>
        <translation>صحّح الأخطاء أولًا.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>It could not be written there: {why}</source>
        <translation>تعذّرت الكتابة هناك: {why}</translation>
    </message>
    <message>
        <source>Changes since: {count}</source>
        <translation>التعديلات منذ ذلك: {count}</translation>
    </message>
</context>
<context>
    <name>PackTree</name>
    <message>
        <source>Move up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك لأسفل</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back to {page}</source>
        <translation>العودة إلى {page}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>Project {code}</source>
        <translation>المشروع {code}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>فتح {file}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Show the paper</source>
        <translation>إظهار الورقة</translation>
    </message>
    <message>
        <source>The form as it came cannot be read</source>
        <translation>لا يمكن قراءة الاستمارة كما وصلت</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Drawing the pages…</source>
        <translation>جارٍ رسم الصفحات…</translation>
    </message>
    <message>
        <source>The pages cannot be drawn here. Open the file in another program.</source>
        <translation>لا يمكن رسم الصفحات هنا. افتح الملف في برنامج آخر.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
</context>
<context>
    <name>PartLinks</name>
    <message>
        <source>Parts of the workshop</source>
        <translation>أجزاء الورشة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التسيير</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>الألواح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Take in as well</source>
        <translation>أضف أيضاً</translation>
    </message>
</context>
<context>
    <name>PeopleEditor</name>
    <message>
        <source>{label}: add a person</source>
        <translation>{label}: إضافة شخص</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>إزالة {name} من القائمة</translation>
    </message>
</context>
<context>
    <name>PeopleHead</name>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and organisations</source>
        <translation>الأشخاص والمنظمات</translation>
    </message>
    <message>
        <source>Adults in professional roles, shared by all projects. Never write the name of a child.</source>
        <translation>بالغون في أدوارهم المهنية، مشتركون بين كل المشاريع. لا تكتب اسم طفل أبدا.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Nobody here by that name.</source>
        <translation>لا أحد هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>حُذف «{name}»</translation>
    </message>
    <message>
        <source>Named only on forms</source>
        <translation>مذكورون في الاستمارات فقط</translation>
    </message>
    <message>
        <source>People whom an expression of interest offers. What we hold can be handed out or erased.</source>
        <translation>أشخاص يعرضهم إبداء اهتمام. يمكن تسليم ما نحتفظ به أو محوه.</translation>
    </message>
</context>
<context>
    <name>PersonEntry</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Professional role</source>
        <translation>الدور المهني</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>بريد العمل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا منظمة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Works on {projects}</source>
        <translation>يعمل في {projects}</translation>
    </message>
    <message>
        <source>Hand out or erase what we hold</source>
        <translation>تسليم ما نحتفظ به أو محوه</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Add a photo of the wall</source>
        <translation>إضافة صورة للجدار</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Reading the photo: {n} %</source>
        <translation>قراءة الصورة: {n} %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Photo kept, without place or date of the camera</source>
        <translation>حُفظت الصورة دون مكان الكاميرا وتاريخها</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>أُزيلت الصورة</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>no words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>Photo {n} of the wall: {words}</source>
        <translation>صورة الجدار {n}: {words}</translation>
    </message>
</context>
<context>
    <name>PhotoWindow</name>
    <message>
        <source>Photo of the wall</source>
        <translation>صورة الجدار</translation>
    </message>
    <message>
        <source>For those who cannot see it. No names of children, and no faces.</source>
        <translation>لمن لا يستطيع رؤيتها. بلا أسماء أطفال وبلا وجوه.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>ماذا تُظهر؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>The plan over months</source>
        <translation>الخطة على مدى الأشهر</translation>
    </message>
    <message>
        <source>Up and down go through the rows, Enter opens one. A filled diamond was reached.</source>
        <translation>أعلى وأسفل ينقلان بين الصفوف، والإدخال يفتح صفاً. المعيّن الممتلئ تحقق.</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>من يحضر</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>See the room</source>
        <translation>عرض القاعة</translation>
    </message>
    <message>
        <source>In the list, 1 is present, 2 sent word, 3 absent.</source>
        <translation>في القائمة، 1 حاضر و2 معتذر و3 غائب.</translation>
    </message>
    <message>
        <source>All others are present</source>
        <translation>جميع الآخرين حاضرون</translation>
    </message>
    <message>
        <source>Young people are counted and never named.</source>
        <translation>يُعدّ الشباب ولا يُسمّون أبدا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} on the list</source>
        <translation>
            <numerusform>لا أحد في القائمة</numerusform>
            <numerusform>شخص واحد في القائمة</numerusform>
            <numerusform>شخصان في القائمة</numerusform>
            <numerusform>{n} أشخاص في القائمة</numerusform>
            <numerusform>{n} شخصا في القائمة</numerusform>
            <numerusform>{n} شخص في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} present</source>
        <translation>
            <numerusform>لا حاضر</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>{n} حاضرين</numerusform>
            <numerusform>{n} حاضرا</numerusform>
            <numerusform>{n} حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent word</source>
        <translation>
            <numerusform>لا معتذر</numerusform>
            <numerusform>معتذر واحد</numerusform>
            <numerusform>معتذران</numerusform>
            <numerusform>{n} معتذرين</numerusform>
            <numerusform>{n} معتذرا</numerusform>
            <numerusform>{n} معتذر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <translation>
            <numerusform>لا غائب</numerusform>
            <numerusform>غائب واحد</numerusform>
            <numerusform>غائبان</numerusform>
            <numerusform>{n} غائبين</numerusform>
            <numerusform>{n} غائبا</numerusform>
            <numerusform>{n} غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the project’s people ({n})</source>
        <translation>
            <numerusform>إضافة أشخاص المشروع ({n})</numerusform>
            <numerusform>إضافة أشخاص المشروع ({n})</numerusform>
            <numerusform>إضافة أشخاص المشروع ({n})</numerusform>
            <numerusform>إضافة أشخاص المشروع ({n})</numerusform>
            <numerusform>إضافة أشخاص المشروع ({n})</numerusform>
            <numerusform>إضافة أشخاص المشروع ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the copy</source>
        <translation>هذه هي النسخة</translation>
    </message>
    <message>
        <source>Paper for the room</source>
        <translation>ورق للقاعة</translation>
    </message>
    <message>
        <source>Lead the workshop</source>
        <translation>قيادة الورشة</translation>
    </message>
</context>
<context>
    <name>PointLine</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>تحويله إلى إجراء</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>إنهاؤها الآن</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Go to: {task}</source>
        <translation>الذهاب إلى: {task}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>سُوّي</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>Prepared, not open yet. Print its sheets; once it is open they are typed in by their seats.</source>
        <translation>محضرة ولم تُفتح بعد. اطبعوا أوراقها، وبعد فتحها تُدخل بحسب المقاعد.</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>فتح الجولة</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>طباعة الأوراق</translation>
    </message>
    <message>
        <source>Put this round away</source>
        <translation>إلغاء هذه الجولة المحضرة</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>The second screen is gone. What the room saw stands in a window of its own.</source>
        <translation>لم تعد الشاشة الثانية موجودة. ما كانت القاعة تراه يظهر الآن في نافذة مستقلة.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page preview</source>
        <translation>معاينة الصفحة</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>صفحة أصغر</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>صفحة أكبر</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message>
        <source>Save blank sheets</source>
        <translation>حفظ الأوراق الفارغة</translation>
    </message>
    <message>
        <source>Put right what is wrong first; then the page is shown here.</source>
        <translation>صحّح الأخطاء أولًا؛ ثم تظهر الصفحة هنا.</translation>
    </message>
    <message>
        <source>Choose a section or a question of a step to see its page.</source>
        <translation>اختر قسمًا أو سؤالًا من خطوة لترى صفحته.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>has to be answered</source>
        <translation>الإجابة واجبة</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>About {count} words</source>
        <translation>نحو {count} كلمة</translation>
    </message>
    <message>
        <source>This is left out: nobody is asked.</source>
        <translation>هذا متروك: لا يُسأل عنه أحد.</translation>
    </message>
    <message>
        <source>{minutes} min: {activity}</source>
        <translation>{minutes} د: {activity}</translation>
    </message>
</context>
<context>
    <name>PrintedScreen</name>
    <message>
        <source>Check a printed hash</source>
        <translation>التحقق من بصمة مطبوعة</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Is the paper in your hand the one that was printed here, and still true?</source>
        <translation>هل الورقة التي في يدك هي التي طُبعت هنا، وهل ما زالت صحيحة؟</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>The eight signs at the foot of a page, or the long line of the last one.</source>
        <translation>العلامات الثماني أسفل الصفحة، أو السطر الطويل في الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>ابحث عنها</translation>
    </message>
    <message>
        <source>Nothing of this workspace was printed or completed with this hash. The paper comes from another workspace, or a sign was misread.</source>
        <translation>لم يُطبع شيء من مساحة العمل هذه ولم يكتمل بهذه البصمة. الورقة من مساحة عمل أخرى، أو قُرئت علامة خطأً.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}، الإصدار {version}</translation>
    </message>
    <message>
        <source>{title}, snapshot {version}</source>
        <translation>{title}، اللقطة {version}</translation>
    </message>
    <message>
        <source>exported {time}</source>
        <translation>صُدّرت في {time}</translation>
    </message>
    <message>
        <source>completed {time}</source>
        <translation>اكتملت في {time}</translation>
    </message>
    <message>
        <source>Nothing has changed since: it says what the project says.</source>
        <translation>لم يتغير شيء منذ ذلك الحين: تقول ما يقوله المشروع.</translation>
    </message>
    <message>
        <source>Changed since: {count}</source>
        <translation>تغيّر منذ ذلك الحين: {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص دون اسم</translation>
    </message>
    <message>
        <source>What we hold about {name}</source>
        <translation>ما نحتفظ به عن {name}</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>ما هو موجود هنا</translation>
    </message>
    <message>
        <source>A record without a lead contact</source>
        <translation>سجل دون مسؤول تواصل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Expressions of interest: {names}</source>
        <translation>إبداءات الاهتمام: {names}</translation>
    </message>
    <message>
        <source>Other fields that name them, now or earlier: {n}</source>
        <translation>حقول أخرى تذكر الشخص الآن أو سابقًا: {n}</translation>
    </message>
    <message>
        <source>Attached forms: {n}</source>
        <translation>الاستمارات المرفقة: {n}</translation>
    </message>
    <message>
        <source>One file with every answer, for the person whom it is about.</source>
        <translation>ملف واحد بكل الإجابات للشخص المعني.</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>تسليم البيانات</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>حفظ كل شيء في ملف</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Yes, erase it for good</source>
        <translation>نعم، امحه نهائيًا</translation>
    </message>
    <message>
        <source>Erase this record only</source>
        <translation>محو هذا السجل فقط</translation>
    </message>
    <message>
        <source>Erase everything about them</source>
        <translation>محو كل ما يخص الشخص</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>حفظ كل شيء</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>It could not be saved there</source>
        <translation>تعذّر الحفظ هناك</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Named on forms of others: {names}</source>
        <translation>مذكور في استمارات غيره: {names}</translation>
    </message>
    <message>
        <source>A part of the name stands alone in these texts. It may mean somebody else: you decide for each before anything is erased.</source>
        <translation>يرد جزء من الاسم وحده في هذه النصوص. قد يعني شخصًا آخر: قرر في كل موضع قبل محو أي شيء.</translation>
    </message>
    <message>
        <source>Words that may mean them</source>
        <translation>كلمات قد تعني هذا الشخص</translation>
    </message>
    <message>
        <source>Words above about which nobody decided yet: {n}</source>
        <translation>كلمات أعلاه لم يُقرَّر بشأنها بعد: {n}</translation>
    </message>
    <message>
        <source>Looking through the workspace …</source>
        <translation>جارٍ البحث في مساحة العمل …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>جارٍ المحو …</translation>
    </message>
    <message>
        <source>It goes from this workspace, its history, its search, attached forms and the backups that the program keeps. Where others wrote the name, a mark stands instead. Other attached files, such as agreements and photos, are not searched: take out yourself those that name them. Copies that somebody made elsewhere stay. It cannot be undone.</source>
        <translation>يُمحى من مساحة العمل هذه وسجلها وبحثها والاستمارات المرفقة والنسخ الاحتياطية التي يحتفظ بها البرنامج. وحيث كتب آخرون الاسم توضع علامة بدلًا منه. لا تُفحص الملفات المرفقة الأخرى، مثل الاتفاقات والصور: أزل بنفسك ما يذكره منها. أما النسخ التي أُخذت إلى مكان آخر فتبقى. لا يمكن التراجع.</translation>
    </message>
</context>
<context>
    <name>ProjectPackScreen</name>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>Questions of this project</source>
        <translation>أسئلة هذا المشروع</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>نسخ أحدث</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>أسئلة سابقة</translation>
    </message>
    <message>
        <source>Answers to what is no longer asked; nothing of them is lost.</source>
        <translation>إجابات عما لم يعد يُسأل؛ لا يضيع منها شيء.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}. {origin}</source>
        <translation>«{title}»، النسخة {version}. {origin}</translation>
    </message>
    <message>
        <source>There is no newer version of this set of questions.</source>
        <translation>لا توجد نسخة أحدث من مجموعة الأسئلة هذه.</translation>
    </message>
    <message>
        <source>Everything that was answered is still asked.</source>
        <translation>كل ما أُجيب عنه ما زال يُسأل.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}</source>
        <translation>«{title}»، النسخة {version}</translation>
    </message>
    <message>
        <source>Move to version {version}</source>
        <translation>الانتقال إلى النسخة {version}</translation>
    </message>
    <message>
        <source>The project is asked from version {version} now</source>
        <translation>المشروع الآن على النسخة {version}</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Proposed so far</source>
        <translation>المقترح حتى الآن</translation>
    </message>
    <message>
        <source>Nothing yet; it follows from how clear the answers are</source>
        <translation>لا شيء بعد؛ يُستنتج من مدى وضوح الإجابات</translation>
    </message>
</context>
<context>
    <name>PublishScreen</name>
    <message>
        <source>Publish and move</source>
        <translation>النشر والنقل</translation>
    </message>
    <message>
        <source>A published version never changes. Projects move to it only when you say so.</source>
        <translation>النسخة المنشورة لا تتغير أبدًا. ولا تنتقل المشاريع إليها إلا حين تقول ذلك.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>The first number rises when something else is asked or weighed.</source>
        <translation>يرتفع الرقم الأول حين يُسأل شيء آخر أو تتغير الأوزان.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Publish version</source>
        <translation>نشر النسخة</translation>
    </message>
    <message>
        <source>Projects on an older version</source>
        <translation>مشاريع على نسخة أقدم</translation>
    </message>
    <message>
        <source>Move projects</source>
        <translation>نقل المشاريع</translation>
    </message>
    <message>
        <source>Version {version} is published and nothing was changed since.</source>
        <translation>النسخة {version} منشورة ولم يتغير شيء منذ ذلك.</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>Version {version} is published</source>
        <translation>النسخة {version} منشورة</translation>
    </message>
    <message>
        <source>Every project stays as it is: none is asked from an older version.</source>
        <translation>يبقى كل مشروع كما هو: لا مشروع على نسخة أقدم.</translation>
    </message>
    <message>
        <source>Publish a version first.</source>
        <translation>انشر نسخة أولًا.</translation>
    </message>
    <message>
        <source>Asked from “{title}” {version}</source>
        <translation>أسئلته من «{title}» {version}</translation>
    </message>
    <message>
        <source>Tick the projects that are to move.</source>
        <translation>أشّر على المشاريع التي ستنتقل.</translation>
    </message>
    <message>
        <source>Projects moved: {count}</source>
        <translation>المشاريع المنقولة: {count}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More ways to answer: {label}</source>
        <translation>طرق أخرى للإجابة: {label}</translation>
    </message>
    <message>
        <source>With this answer these questions are no longer asked: {names}.</source>
        <translation>بهذه الإجابة لا تُطرح هذه الأسئلة: {names}.</translation>
    </message>
    <message>
        <source>What you wrote there is kept, and is left out of documents.</source>
        <translation>ما كتبته هناك محفوظ، ولا يظهر في الوثائق.</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>اعتماد هذه الإجابة</translation>
    </message>
    <message>
        <source>Keep the answer before</source>
        <translation>إبقاء الإجابة السابقة</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>إجابات سابقة</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Don’t know yet…</source>
        <translation>غير معروف بعد…</translation>
    </message>
    <message>
        <source>Not applicable because…</source>
        <translation>لا ينطبق لأن…</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>مسح الإجابة</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>تعليق واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>{n} تعليقات</numerusform>
            <numerusform>{n} تعليقا</numerusform>
            <numerusform>{n} تعليق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message>
        <source>Press Suggest: the best team is found, proven and explained here.</source>
        <translation>اضغط «اقتراح»: يُعثر هنا على أفضل فريق، ويُثبت ويُشرح.</translation>
    </message>
    <message>
        <source>No team is possible</source>
        <translation>لا يمكن تكوين فريق</translation>
    </message>
    <message>
        <source>Suggested teams</source>
        <translation>الفرق المقترحة</translation>
    </message>
    <message>
        <source>Essential needs met, size, and coverage:</source>
        <translation>الاحتياجات الأساسية المغطاة والحجم والتغطية:</translation>
    </message>
    <message>
        <source>Coverage of each suggested team</source>
        <translation>تغطية كل فريق مقترح</translation>
    </message>
    <message>
        <source>{letter}: {met} of {of}, size {size}</source>
        <translation>الفريق {letter}: {met} من {of}، الحجم {size}</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>أخذ {letter}</translation>
    </message>
    <message>
        <source>How big must the team be?</source>
        <translation>ما الحجم اللازم للفريق؟</translation>
    </message>
    <message>
        <source>Coverage by size of the team</source>
        <translation>التغطية حسب حجم الفريق</translation>
    </message>
    <message>
        <source>If a member leaves</source>
        <translation>إذا غادر عضو</translation>
    </message>
    <message>
        <source>Coverage without each member</source>
        <translation>التغطية من دون كل عضو</translation>
    </message>
    <message>
        <source>Who carries the coverage of A?</source>
        <translation>من يحمل تغطية A؟</translation>
    </message>
    <message>
        <source>Share of the coverage</source>
        <translation>الحصة من التغطية</translation>
    </message>
    <message>
        <source>The shares add up to the coverage of the team.</source>
        <translation>مجموع الحصص هو تغطية الفريق.</translation>
    </message>
    <message>
        <source>What does a rule cost?</source>
        <translation>كم تكلّف القاعدة؟</translation>
    </message>
    <message>
        <source>Coverage gained when one thing less is asked</source>
        <translation>التغطية المكتسبة حين يُطلب أقل بواحد</translation>
    </message>
    <message>
        <source>Why not {name}?</source>
        <translation>لماذا ليس {name}؟</translation>
    </message>
    <message>
        <source>Coverage with and without</source>
        <translation>التغطية معه ومن دونه</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>احسب ذلك</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Agreed score for {item}</source>
        <translation>الدرجة المتفق عليها لـ«{item}»</translation>
    </message>
    <message>
        <source>Why {score}</source>
        <translation>لماذا {score}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why {score} for {item}</source>
        <translation>لماذا {score} لـ«{item}»</translation>
    </message>
    <message>
        <source>Reason for {item}</source>
        <translation>سبب درجة «{item}»</translation>
    </message>
    <message>
        <source>Median {figure}</source>
        <translation>الوسيط {figure}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>was {figure}</source>
        <translation>كان {figure}</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <translation>الدرجة المتفق عليها</translation>
    </message>
    <message>
        <source>Sheets by score, from 0 to 5</source>
        <translation>الأوراق حسب الدرجة، من 0 إلى 5</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Full bars are this round, hollow ones the first.</source>
        <translation>الأعمدة الممتلئة لهذه الجولة، والفارغة للأولى.</translation>
    </message>
    <message>
        <source>Dots not given: {n}</source>
        <translation>نقاط لم تُعطَ: {n}</translation>
    </message>
</context>
<context>
    <name>RevealFoot</name>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Reveal anyway</source>
        <translation>كشف رغم ذلك</translation>
    </message>
    <message>
        <source>The reveal waits for one sheet.</source>
        <translation>الكشف ينتظر ورقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>The reveal waits for {n} sheets.</source>
        <translation>
            <numerusform>الكشف لا ينتظر شيئا.</numerusform>
            <numerusform>الكشف ينتظر ورقة واحدة.</numerusform>
            <numerusform>الكشف ينتظر ورقتين.</numerusform>
            <numerusform>الكشف ينتظر {n} أوراق.</numerusform>
            <numerusform>الكشف ينتظر {n} ورقة.</numerusform>
            <numerusform>الكشف ينتظر {n} ورقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody stands aside; there is nothing to reveal.</source>
        <translation>تنحّى الجميع، فلا شيء يُكشف.</translation>
    </message>
    <message>
        <source>Everything is in. The reveal opens all sheets at once.</source>
        <translation>سُلّم كل شيء. الكشف يفتح كل الأوراق معا.</translation>
    </message>
    <message>
        <source>One sentence. It stays with the round.</source>
        <translation>جملة واحدة، تبقى مع هذه الجولة.</translation>
    </message>
    <message>
        <source>Why not wait for the others?</source>
        <translation>لماذا لا ننتظر الآخرين؟</translation>
    </message>
    <message>
        <source>Reveal now</source>
        <translation>كشف الآن</translation>
    </message>
    <message>
        <source>Give the reason in one sentence.</source>
        <translation>اذكر السبب في جملة واحدة.</translation>
    </message>
</context>
<context>
    <name>RiskMapPanel</name>
    <message>
        <source>Likelihood down, severity across</source>
        <translation>الاحتمال رأسياً، الشدة أفقياً</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>For the room</source>
        <translation>للقاعة</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>ما تراه القاعة</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} من {of}</translation>
    </message>
    <message>
        <source>{count} of {of} ballots in</source>
        <translation>سُلّمت {count} من {of} من أوراق الاقتراع</translation>
    </message>
    <message>
        <source>Secret: nobody sees your score</source>
        <translation>سري: لا أحد يرى درجتك</translation>
    </message>
    <message>
        <source>Only the facilitator sees your score</source>
        <translation>الميسّر وحده يرى درجتك</translation>
    </message>
    <message>
        <source>Open: everybody sees the scores</source>
        <translation>علني: الجميع يرى الدرجات</translation>
    </message>
    <message>
        <source>{count} not sure</source>
        <translation>{count} غير متأكد</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>التالي: {what}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Hollow: the round before</source>
        <translation>الإطار الفارغ: الجولة السابقة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Esc: back to your own page</source>
        <translation>Esc: العودة إلى صفحتك</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Show the room what belongs to this block</source>
        <translation>اعرض على القاعة ما يخص هذه الفقرة</translation>
    </message>
    <message>
        <source>Other screen</source>
        <translation>شاشة أخرى</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop presenting</source>
        <translation>إيقاف العرض</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Nothing is projected</source>
        <translation>لا شيء معروض</translation>
    </message>
    <message>
        <source>The room sees a pause</source>
        <translation>ترى القاعة استراحة</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>ترى القاعة</translation>
    </message>
</context>
<context>
    <name>RoomTimer</name>
    <message>
        <source>The clock of this computer was set back. The timer goes on from {}.</source>
        <translation>أُعيدت ساعة هذا الحاسوب إلى الوراء. يستمر المؤقت من {}.</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>انتهى الوقت.</translation>
    </message>
    <message>
        <source>One minute left.</source>
        <translation>بقيت دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Half of the time is left: {}.</source>
        <translation>بقي نصف الوقت: {}.</translation>
    </message>
</context>
<context>
    <name>RosterPanel</name>
    <message>
        <source>Date of the signatures</source>
        <translation>تاريخ التوقيعات</translation>
    </message>
    <message>
        <source>How they signed</source>
        <translation>كيف وقّعوا</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>إرفاق الصورة</translation>
    </message>
    <message>
        <source>The signed sheet, for all of them</source>
        <translation>الورقة الموقّعة، لهم جميعاً</translation>
    </message>
    <message>
        <source>Record the signatures</source>
        <translation>سجّل التوقيعات</translation>
    </message>
    <message>
        <source>Signed elsewhere, many at once</source>
        <translation>وُقّع خارج البرنامج، عدة توقيعات معاً</translation>
    </message>
    <message>
        <source>Tick only who signed for themselves, and keep the sheet or the e-mail.</source>
        <translation>علّم فقط على من وقّع عن نفسه، واحتفظ بالورقة أو الرسالة.</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Add everybody of the team ({count})</source>
        <translation>أضف الفريق كله ({count})</translation>
    </message>
    <message>
        <source>Write the date as 3 March 2027 or 2027-03-03.</source>
        <translation>اكتب التاريخ مثل 3 مارس 2027 أو 2027-03-03.</translation>
    </message>
    <message>
        <source>Tick who signed.</source>
        <translation>علّم على من وقّع.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>التاريخ في المستقبل.</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Nothing was scored or voted on yet.</source>
        <translation>لم يُقيَّم شيء ولم يُصوَّت عليه بعد.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>افتح جولة</translation>
    </message>
    <message>
        <source>{round}, revealed {date}</source>
        <translation>{round}، كُشفت في {date}</translation>
    </message>
    <message>
        <source>{round}, {n} of {count} ballots are in</source>
        <translation>{round}، سُلّمت {n} من {count} ورقة</translation>
    </message>
    <message>
        <source>Prepared, not open yet</source>
        <translation>محضرة ولم تُفتح بعد</translation>
    </message>
</context>
<context>
    <name>RoundScreen</name>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>What was scored and voted on in this workshop.</source>
        <translation>ما قُيِّم وصُوِّت عليه في هذه الورشة.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>افتح جولة</translation>
    </message>
    <message>
        <source>Everybody answers alone and at the same time; nothing is shown before the reveal.</source>
        <translation>يجيب كل شخص وحده وفي الوقت نفسه؛ ولا يظهر شيء قبل الكشف.</translation>
    </message>
    <message>
        <source>Revealed {time}.</source>
        <translation>كُشفت {time}.</translation>
    </message>
    <message>
        <source>Not everybody was in: {reason}</source>
        <translation>لم يصوّت الجميع: {reason}</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>تصويت من جديد</translation>
    </message>
    <message>
        <source>Write the votes on the cards</source>
        <translation>كتابة الأصوات على البطاقات</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>الورشة</translation>
    </message>
    <message>
        <source>Put away: {round}</source>
        <translation>أُلغيت الجولة المحضرة: {round}</translation>
    </message>
    <message>
        <source>The votes stand on the cards</source>
        <translation>الأصوات على البطاقات</translation>
    </message>
    <message>
        <source>Added to the decisions</source>
        <translation>أُضيف إلى القرارات</translation>
    </message>
    <message>
        <source>The round is not open yet. Open it, or cancel.</source>
        <translation>لم تُفتح الجولة بعد. افتحها أو ألغِ.</translation>
    </message>
    <message>
        <source>The decision is not in the log. Add it, or empty its fields.</source>
        <translation>القرار ليس في السجل. أضفه أو أفرغ حقوله.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>Scores 0 to 5</source>
        <translation>درجات من 0 إلى 5</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Everybody gives each line a score from 0 to 5, or ? for not sure.</source>
        <translation>يعطي كل شخص كل سطر درجة من 0 إلى 5، أو ? لغير المتأكد.</translation>
    </message>
    <message>
        <source>Everybody has some dots and gives them to the best lines.</source>
        <translation>لدى كل شخص بضع نقاط يعطيها لأفضل السطور.</translation>
    </message>
    <message>
        <source>Everybody says how far they go along, from 0 (I block it) to 5 (I am all for it).</source>
        <translation>يقول كل شخص إلى أي حد يوافق، من 0 (أوقفه) إلى 5 (أؤيده تمامًا).</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرّي</translation>
    </message>
    <message>
        <source>Facilitator sees</source>
        <translation>الميسّر يرى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>علني</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>person {n}</source>
        <translation>الشخص {n}</translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation>الجولة {n}</translation>
    </message>
    <message>
        <source>One person votes.</source>
        <translation>شخص واحد يصوّت.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people vote.</source>
        <translation>
            <numerusform>لا أحد يصوّت.</numerusform>
            <numerusform>شخص واحد يصوّت.</numerusform>
            <numerusform>شخصان يصوّتان.</numerusform>
            <numerusform>{n} أشخاص يصوّتون.</numerusform>
            <numerusform>{n} شخصًا يصوّتون.</numerusform>
            <numerusform>{n} شخص يصوّتون.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowButton</name>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>No challenge question yet</source>
        <translation>لا سؤال تحدٍّ بعد</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>اكتملت كل الخطوات</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} steps done</source>
        <translation>
            <numerusform>اكتمل {done} من {all} من الخطوات</numerusform>
            <numerusform>اكتمل {done} من {all} من الخطوات</numerusform>
            <numerusform>اكتمل {done} من {all} من الخطوات</numerusform>
            <numerusform>اكتمل {done} من {all} من الخطوات</numerusform>
            <numerusform>اكتمل {done} من {all} من الخطوات</numerusform>
            <numerusform>اكتمل {done} من {all} من الخطوات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Close form</source>
        <translation>إغلاق النموذج</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>{row}, {column}: {value}</source>
        <translation>{row}، {column}: {value}</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Members at most</source>
        <translation>الأعضاء على الأكثر</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>غير مهم</translation>
    </message>
    <message>
        <source>Members at least</source>
        <translation>الأعضاء على الأقل</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>From one organisation at most</source>
        <translation>من منظمة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>النصف</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>الثلثان</translation>
    </message>
    <message>
        <source>One sector at most</source>
        <translation>قطاع واحد على الأكثر</translation>
    </message>
    <message>
        <source>Days that one need takes (empty: not counted)</source>
        <translation>أيام الاحتياج الواحد (فارغ: لا يُحتسب)</translation>
    </message>
    <message>
        <source>Members start by (year-month-day)</source>
        <translation>بدء الأعضاء قبل (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>ما يأتي أولًا</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Never together</source>
        <translation>لا يجتمعان أبدًا</translation>
    </message>
    <message>
        <source>Nobody. The menu of a form keeps two apart.</source>
        <translation>لا أحد. قائمة الاستمارة تفصل بين اثنين.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{one} and the challenge owner</source>
        <translation>{one} وصاحب التحدي</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
</context>
<context>
    <name>RunCompare</name>
    <message>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Both runs side by side</source>
        <translation>المرتان جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>علامات التحذير</translation>
    </message>
    <message>
        <source>{better} better, {worse} worse than in the first run.</source>
        <translation>أفضل: {better}، وأسوأ: {worse}، مقارنة بالمرة الأولى.</translation>
    </message>
    <message>
        <source>Proposed: {outcome}. {reasons}</source>
        <translation>المقترح: {outcome}. {reasons}</translation>
    </message>
    <message>
        <source>Proposed: {outcome}</source>
        <translation>المقترح: {outcome}</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يتقرر بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>SaveSign</name>
    <message>
        <source>Saving</source>
        <translation>جار الحفظ</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>حُفظت كل التغييرات {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>ScoreCells</name>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}: {score}</translation>
    </message>
    <message>
        <source>{name}: not sure</source>
        <translation>{name}: غير متأكد</translation>
    </message>
</context>
<context>
    <name>ScoreEditor</name>
    <message>
        <source>Not sure. It counts neither for nor against.</source>
        <translation>غير متأكد. لا يُحسب مع ولا ضد.</translation>
    </message>
</context>
<context>
    <name>ScoreFoot</name>
    <message>
        <source>do not take forward</source>
        <translation>عدم المضي فيه</translation>
    </message>
    <message>
        <source>develop</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>recommend</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Reasons and recommendation</source>
        <translation>الأسباب والتوصية</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>من 100</translation>
    </message>
    <message>
        <source>Total, provisional</source>
        <translation>المجموع المؤقت</translation>
    </message>
    <message>
        <source>Agree every score</source>
        <translation>الاتفاق على كل درجة</translation>
    </message>
</context>
<context>
    <name>ScoreReasons</name>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation>مدى متانة النتيجة</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>لم يُتفق على شيء بعد.</translation>
    </message>
    <message>
        <source>Provisional: these are the medians. Only agreed scores count.</source>
        <translation>مؤقت: هذه قيم وسطى. تُحسب الدرجات المتفق عليها وحدها.</translation>
    </message>
    <message>
        <source>The scorers&apos; confidence is {word}.</source>
        <translation>ثقة المقيّمين {word}.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>جار الحساب…</translation>
    </message>
    <message>
        <source>This follows once every score is agreed.</source>
        <translation>يأتي هذا بعد الاتفاق على كل درجة.</translation>
    </message>
</context>
<context>
    <name>ScoredItem</name>
    <message>
        <source>{count} at {score}</source>
        <translation>{count} عند {score}</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>لا درجات</translation>
    </message>
</context>
<context>
    <name>ScoringDrawer</name>
    <message>
        <source>Anchors</source>
        <translation>معاني الدرجات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How the result is found</source>
        <translation>كيف تُحسب النتيجة</translation>
    </message>
</context>
<context>
    <name>ScoringRound</name>
    <message>
        <source>Round {n} of {count}</source>
        <translation>الجولة {n} من {count}</translation>
    </message>
    <message>
        <source>One person, a secret ballot.</source>
        <translation>شخص واحد، تصويت سري.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people, secret ballots.</source>
        <translation>
            <numerusform>لا أحد.</numerusform>
            <numerusform>شخص واحد، تصويت سري.</numerusform>
            <numerusform>شخصان، تصويت سري.</numerusform>
            <numerusform>{n} أشخاص، تصويت سري.</numerusform>
            <numerusform>{n} شخصا، تصويت سري.</numerusform>
            <numerusform>{n} شخص، تصويت سري.</numerusform>
        </translation>
    </message>
    <message>
        <source>{round}, revealed {time}.</source>
        <translation>{round}، كُشفت في {time}.</translation>
    </message>
    <message>
        <source>Talk about the wide ones, then agree one score.</source>
        <translation>تحدثوا عن المتباعد منها، ثم اتفقوا على درجة.</translation>
    </message>
</context>
<context>
    <name>ScoringRows</name>
    <message>
        <source>weight {share}</source>
        <translation>الوزن {share}</translation>
    </message>
</context>
<context>
    <name>ScoringScreen</name>
    <message>
        <source>Only agreed scores count. Each is weighted; {line} and more is recommended, unless a floor is broken. Nobody’s own score is shown.</source>
        <translation>تُحسب الدرجات المتفق عليها وحدها، ولكل منها وزن. من {line} فأكثر يوصى بالمشروع، ما لم ينزل أحدها عن حده الأدنى. ولا تظهر درجة أي شخص.</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>تقييم من جديد</translation>
    </message>
    <message>
        <source>Score with sheets</source>
        <translation>تقييم بالأوراق</translation>
    </message>
    <message>
        <source>Reopen scoring</source>
        <translation>إعادة فتح التقييم</translation>
    </message>
    <message>
        <source>Finish scoring</source>
        <translation>إنهاء التقييم</translation>
    </message>
    <message>
        <source>Error: {title}</source>
        <translation>خطأ: {title}</translation>
    </message>
    <message>
        <source>Name who scores.</source>
        <translation>اذكر من يقيّم.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Progress of the search</source>
        <translation>تقدّم البحث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>إلغاء البحث</translation>
    </message>
    <message>
        <source>Looking for the best team</source>
        <translation>جارٍ البحث عن أفضل فريق</translation>
    </message>
</context>
<context>
    <name>SecondAnswer</name>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Serves: {values}</source>
        <translation>يخدم: {values}</translation>
    </message>
</context>
<context>
    <name>SendList</name>
    <message>
        <source>Send to which register or answer?</source>
        <translation>إلى أي سجل أو إجابة تُرسل؟</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>in the full questions</source>
        <translation>في الأسئلة الكاملة</translation>
    </message>
</context>
<context>
    <name>SeriesDates</name>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>كل أربعة أسابيع</translation>
    </message>
    <message>
        <source>Set the dates</source>
        <translation>تحديد التواريخ</translation>
    </message>
    <message>
        <source>First day of those without a date</source>
        <translation>أول يوم لما لا تاريخ له</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Everything applies at once.</source>
        <translation>كل شيء يسري فورا.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Let things move on the screen</source>
        <translation>السماح بالحركة على الشاشة</translation>
    </message>
    <message>
        <source>Single letters are shortcuts outside text fields</source>
        <translation>الحرف المفرد اختصار خارج حقول النص</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Stands beside what you write, in the history and on papers.</source>
        <translation>يظهر بجانب ما تكتبه، في السجل وعلى الوثائق.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>منظمتك</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Travels with the file.</source>
        <translation>ينتقل مع الملف.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made each time a workspace is opened, and kept: the newest 10, then one a day, a week and a month. Going back keeps the present state as a backup too.</source>
        <translation>تُحفظ كلما فُتحت مساحة عمل، ويبقى منها: أحدث 10، ثم واحدة لكل يوم وأسبوع وشهر. والرجوع إلى نسخة يحفظ الحالة الحاضرة أيضا.</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>أين توجد الأشياء</translation>
    </message>
    <message>
        <source>Backups and what you added</source>
        <translation>النسخ الاحتياطية وما أضفته</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>هذه الإعدادات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>About, licences and accessibility</source>
        <translation>حول البرنامج والتراخيص وإمكانية الوصول</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>How closely do you look?</source>
        <translation>كم تدقق النظر؟</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores, one for each category. About eight minutes.</source>
        <translation>
            <numerusform>لا درجات.</numerusform>
            <numerusform>درجة واحدة، لكل فئة درجة. نحو ثماني دقائق.</numerusform>
            <numerusform>درجتان، لكل فئة درجة. نحو ثماني دقائق.</numerusform>
            <numerusform>{count} درجات، لكل فئة درجة. نحو ثماني دقائق.</numerusform>
            <numerusform>{count} درجة، لكل فئة درجة. نحو ثماني دقائق.</numerusform>
            <numerusform>{count} درجة، لكل فئة درجة. نحو ثماني دقائق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} scores, with room for confidence and a note on each.</source>
        <translation>
            <numerusform>لا درجات.</numerusform>
            <numerusform>درجة واحدة، مع مجال للثقة وملاحظة.</numerusform>
            <numerusform>درجتان، مع مجال للثقة وملاحظة لكل منهما.</numerusform>
            <numerusform>{count} درجات، مع مجال للثقة وملاحظة لكل منها.</numerusform>
            <numerusform>{count} درجة، مع مجال للثقة وملاحظة لكل منها.</numerusform>
            <numerusform>{count} درجة، مع مجال للثقة وملاحظة لكل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>فتح الجولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Agree scores without sheets</source>
        <translation>الاتفاق على الدرجات بلا أوراق</translation>
    </message>
    <message>
        <source>Keep these scorers</source>
        <translation>إبقاء هؤلاء المقيّمين</translation>
    </message>
    <message>
        <source>One person sees what one person sees. A second scorer helps.</source>
        <translation>الشخص الواحد يرى ما يراه شخص واحد. مقيّم ثان يفيد.</translation>
    </message>
    <message>
        <source>More than six scorers make a long talk.</source>
        <translation>أكثر من ستة مقيّمين يعني نقاشا طويلا.</translation>
    </message>
    <message>
        <source>All of them work in the project. Add somebody from outside it.</source>
        <translation>كلهم يعملون في المشروع. أضف أحدا من خارجه.</translation>
    </message>
</context>
<context>
    <name>SheetItem</name>
    <message>
        <source>Score for {item}</source>
        <translation>درجة «{item}»</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Confidence for {item}</source>
        <translation>الثقة في «{item}»</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>ما مدى الثقة؟</translation>
    </message>
    <message>
        <source>Note on {item}, optional</source>
        <translation>ملاحظة عن «{item}»، اختيارية</translation>
    </message>
    <message>
        <source>Note, optional; shown without your name</source>
        <translation>ملاحظة اختيارية، تظهر بلا اسمك</translation>
    </message>
    <message>
        <source>Dots for {item}</source>
        <translation>نقاط {item}</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>مملوء</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Stands aside</source>
        <translation>متنحٍّ</translation>
    </message>
    <message>
        <source>Handed in and sealed</source>
        <translation>سُلّمت وخُتمت</translation>
    </message>
    <message>
        <source>Not handed in yet</source>
        <translation>لم تُسلّم بعد</translation>
    </message>
    <message>
        <source>Score after all</source>
        <translation>المشاركة في التقييم</translation>
    </message>
    <message>
        <source>{name} scores after all</source>
        <translation>{name} يشارك في التقييم</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Take back the sheet of {name}</source>
        <translation>استعادة ورقة {name}</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>تنحٍّ</translation>
    </message>
    <message>
        <source>{name} stands aside for a conflict of interest</source>
        <translation>{name} يتنحى لتضارب المصالح</translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation>تمرير الحاسوب</translation>
    </message>
    <message>
        <source>Pass the laptop to {name}</source>
        <translation>تمرير الحاسوب إلى {name}</translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SignEditor</name>
    <message>
        <source>Role at signing</source>
        <translation>الدور عند التوقيع</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>طريقة التوقيع</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>توقيع الآن</translation>
    </message>
    <message>
        <source>Simple electronic record, not a qualified electronic signature.</source>
        <translation>سجل إلكتروني بسيط، وليس توقيعا إلكترونيا مؤهلا.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع</translation>
    </message>
    <message>
        <source>Name typed here</source>
        <translation>الاسم مكتوب هنا</translation>
    </message>
    <message>
        <source>Drawn on paper or screen</source>
        <translation>مرسوم على ورق أو شاشة</translation>
    </message>
    <message>
        <source>Signed on paper and scanned</source>
        <translation>موقّع على ورق وممسوح ضوئيا</translation>
    </message>
    <message>
        <source>Agreed aloud, with a witness</source>
        <translation>موافقة شفهية بحضور شاهد</translation>
    </message>
    <message>
        <source>Say first about whom this row is.</source>
        <translation>قل أولاً عمّن هذا الصف.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>اذكر من يوقّع.</translation>
    </message>
    <message>
        <source>Say in which role.</source>
        <translation>اذكر بأي دور.</translation>
    </message>
    <message>
        <source>Say who heard it: an agreement aloud needs a witness.</source>
        <translation>اذكر من سمعها: الموافقة الشفهية تحتاج إلى شاهد.</translation>
    </message>
</context>
<context>
    <name>SignatureLine</name>
    <message>
        <source>Taken back: {reason}</source>
        <translation>سُحب: {reason}</translation>
    </message>
    <message>
        <source>Signed an earlier version</source>
        <translation>وقّع نسخة سابقة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>Reason for taking the signature back</source>
        <translation>سبب سحب التوقيع</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back the signature of {name}</source>
        <translation>سحب توقيع {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>SkillsList</name>
    <message>
        <source>Search skills</source>
        <translation>بحث في المهارات</translation>
    </message>
    <message>
        <source>No skill by that word.</source>
        <translation>لا مهارة بهذه الكلمة.</translation>
    </message>
</context>
<context>
    <name>SpreadLabel</name>
    <message>
        <source>Close</source>
        <translation>متقاربة</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>متفاوتة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>منقسمة</translation>
    </message>
</context>
<context>
    <name>StakeholderMap</name>
    <message>
        <source>Not placed yet:</source>
        <translation>لم يوضعوا بعد:</translation>
    </message>
    <message>
        <source>Power and interest</source>
        <translation>السلطة والاهتمام</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>القرب</translation>
    </message>
    <message>
        <source>How the map is drawn</source>
        <translation>طريقة رسم الخريطة</translation>
    </message>
    <message>
        <source>Aboard in</source>
        <translation>على المتن في</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>{phase} (now)</source>
        <translation>{phase} (الآن)</translation>
    </message>
    <message>
        <source>Delivery team</source>
        <translation>فريق التنفيذ</translation>
    </message>
    <message>
        <source>Decides or pays</source>
        <translation>يقرر أو يموّل</translation>
    </message>
    <message>
        <source>Uses it or is affected</source>
        <translation>يستخدمه أو يتأثر به</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Larger: more strongly affected</source>
        <translation>الأكبر: الأشد تأثرا</translation>
    </message>
    <message>
        <source>Closeness in three circles</source>
        <translation>القرب في ثلاث دوائر</translation>
    </message>
    <message>
        <source>Power and interest: interest grows along the line, influence upwards</source>
        <translation>السلطة والاهتمام: يزداد الاهتمام على امتداد السطر، والتأثير إلى الأعلى</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose the next.</source>
        <translation>يختار مفتاحا الصفحة السابقة والصفحة التالية غيره.</translation>
    </message>
    <message>
        <source>Drag a mark into another circle, or press the up and down arrows.</source>
        <translation>اسحب علامة إلى دائرة أخرى، أو اضغط سهمي الأعلى والأسفل.</translation>
    </message>
    <message>
        <source>Drag a mark to another place, or press the arrow keys.</source>
        <translation>اسحب علامة إلى مكان آخر، أو اضغط مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>{name} belongs to the delivery team, which is always at the core.</source>
        <translation>ينتمي {name} إلى فريق التنفيذ، وهو دائما في المركز.</translation>
    </message>
    <message>
        <source>Manage closely</source>
        <translation>المتابعة عن قرب</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <translation>الإبقاء على الرضا</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation>الإبقاء على اطلاع</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>المبلَّغون</translation>
    </message>
    <message>
        <source>powerful</source>
        <translation>ذو سلطة</translation>
    </message>
    <message>
        <source>legitimate</source>
        <translation>ذو حق</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>أمره عاجل</translation>
    </message>
    <message>
        <source>neither powerful nor legitimate nor urgent</source>
        <translation>لا سلطة له ولا حق ولا أمره عاجل</translation>
    </message>
    <message>
        <source>legitimate and urgent, without power</source>
        <translation>ذو حق وأمره عاجل، بلا سلطة</translation>
    </message>
    <message>
        <source>{number}. {name}: influence {influence}, interest {interest}, affected {affected}, {level}</source>
        <translation>{number}. {name}: التأثير {influence}، الاهتمام {interest}، التأثّر {affected}، {level}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Something unexpected happened. Everything that was saved is in the file; look whether what you did last is there.</source>
        <translation>حدث أمر غير متوقع. كل ما حُفظ موجود في الملف؛ تحقق من وجود آخر ما فعلته.</translation>
    </message>
    <message>
        <source>A report without your answers lies at {}.</source>
        <translation>يوجد تقرير بلا إجاباتك في {}.</translation>
    </message>
</context>
<context>
    <name>StateShape</name>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Not yet started</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Cannot complete yet</source>
        <translation>لا يمكن إكماله بعد</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>Gate, later</source>
        <translation>بوابة لاحقة</translation>
    </message>
    <message>
        <source>Gate, next</source>
        <translation>البوابة التالية</translation>
    </message>
    <message>
        <source>Gate passed</source>
        <translation>تم اجتياز البوابة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>ينبّه</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>يوقف</translation>
    </message>
</context>
<context>
    <name>StepDesk</name>
    <message>
        <source>The earlier answer stands again</source>
        <translation>عادت الإجابة السابقة</translation>
    </message>
    <message>
        <source>Added to people: {name}</source>
        <translation>أُضيف إلى الأشخاص: {name}</translation>
    </message>
    <message>
        <source>Added to organisations: {name}</source>
        <translation>أُضيفت إلى المنظمات: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
</context>
<context>
    <name>StepDrawer</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>Time of the check</source>
        <translation>وقت التحقق</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Parts of this step</source>
        <translation>أجزاء هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>StepNotice</name>
    <message>
        <source>What this step rests on has changed since it was completed.</source>
        <translation>تغيّر ما تستند إليه هذه الخطوة منذ إكمالها.</translation>
    </message>
    <message>
        <source>What this step rests on had changed; it is as it was again.</source>
        <translation>كان ما تستند إليه هذه الخطوة قد تغيّر، ثم عاد كما كان.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>لا تزال صحيحة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>This was changed since it was completed. Close it under “Check answers”.</source>
        <translation>تغيّر هذا منذ اكتمالها. أغلقها من جديد في «مراجعة الإجابات».</translation>
    </message>
    <message>
        <source>It was opened to be looked at again. Close it under “Check answers”.</source>
        <translation>فُتحت للنظر فيها ثانية. أغلقها من جديد في «مراجعة الإجابات».</translation>
    </message>
    <message>
        <source>Noted: still right</source>
        <translation>سُجل: لا تزال صحيحة</translation>
    </message>
    <message>
        <source>It cannot stay complete: {problems}</source>
        <translation>لا يمكن أن تبقى مكتملة: {problems}</translation>
    </message>
    <message>
        <source>The step is open again</source>
        <translation>فُتحت الخطوة من جديد</translation>
    </message>
    <message>
        <source>Waived, but the waiver has ended</source>
        <translation>أُعفي منها، لكن الإعفاء انتهى</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>سحب الإعفاء</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>سُحب الإعفاء</translation>
    </message>
    <message>
        <source>Was only a spelling or a phone number put right? Then nobody has to sign again.</source>
        <translation>هل صُحّح إملاء أو رقم هاتف فقط؟ إذن لا حاجة إلى أن يوقّع أحد من جديد.</translation>
    </message>
    <message>
        <source>Minor correction</source>
        <translation>تصحيح بسيط</translation>
    </message>
    <message>
        <source>More than a spelling was changed since.</source>
        <translation>تغيّر منذ ذلك الحين أكثر من الإملاء.</translation>
    </message>
    <message>
        <source>Noted: a minor correction</source>
        <translation>سُجّل: تصحيح بسيط</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Error: {title}</source>
        <translation>خطأ: {title}</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>مراجعة الإجابات</translation>
    </message>
</context>
<context>
    <name>StepReach</name>
    <message>
        <source>All questions of this step are shown now, not only the quick ones</source>
        <translation>تظهر الآن كل أسئلة هذه الخطوة، لا السريعة وحدها</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>No</source>
        <translation>0</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>11</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>12</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} short pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة قصيرة واحدة</numerusform>
            <numerusform>صفحتان قصيرتان</numerusform>
            <numerusform>{n} صفحات قصيرة</numerusform>
            <numerusform>{n} صفحة قصيرة</numerusform>
            <numerusform>{n} صفحة قصيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} short questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال قصير واحد</numerusform>
            <numerusform>سؤالان قصيران</numerusform>
            <numerusform>{n} أسئلة قصيرة</numerusform>
            <numerusform>{n} سؤالا قصيرا</numerusform>
            <numerusform>{n} سؤال قصير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>{n} أسئلة</numerusform>
            <numerusform>{n} سؤالا</numerusform>
            <numerusform>{n} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{questions}, about {minutes} minutes.</source>
        <translation>
            <numerusform>{questions}.</numerusform>
            <numerusform>{questions}، نحو دقيقة.</numerusform>
            <numerusform>{questions}، نحو دقيقتين.</numerusform>
            <numerusform>{questions}، نحو {minutes} دقائق.</numerusform>
            <numerusform>{questions}، نحو {minutes} دقيقة.</numerusform>
            <numerusform>{questions}، نحو {minutes} دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are on {position} of {count}.</source>
        <translation>أنت في {position} من {count}.</translation>
    </message>
    <message>
        <source>Completed: {part}</source>
        <translation>اكتمل: {part}</translation>
    </message>
    <message>
        <source>The step “{step}”: {state}</source>
        <translation>الخطوة «{step}»: {state}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>SubstepList</name>
    <message>
        <source>{part}, {state}</source>
        <translation>{part}، {state}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Nothing stops it.</source>
        <translation>لا شيء يمنعه.</translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation>شيء واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} things</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>شيء واحد</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>{count} أشياء</numerusform>
            <numerusform>{count} شيئا</numerusform>
            <numerusform>{count} شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} things, 1 of which stops it</source>
        <translation>الأمور الناقصة: {count}، منها أمر واحد يمنعها</translation>
    </message>
    <message>
        <source>about 1 minute</source>
        <translation>نحو دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about {minutes} minutes</source>
        <translation>
            <numerusform>لحظات</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو {minutes} دقائق</numerusform>
            <numerusform>نحو {minutes} دقيقة</numerusform>
            <numerusform>نحو {minutes} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{things}. You can print today; the pack lists what is missing.</source>
        <translation>{things}. يمكنك الطباعة اليوم؛ ويذكر الملف ما ينقص.</translation>
    </message>
    <message>
        <source>{things}, {about}. You can print today; the pack lists what is missing.</source>
        <translation>{things}، {about}. يمكنك الطباعة اليوم، ويذكر الملف ما ينقص.</translation>
    </message>
    <message>
        <source>{count} things, {stops} of which stop it</source>
        <translation>الأمور الناقصة: {count}، منها {stops} تمنعها</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Add {row}</source>
        <translation>إضافة {row}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first {row}.</source>
        <translation>لا شيء هنا بعد. أضف أولا: {row}.</translation>
    </message>
    <message>
        <source>No room here for: {columns}. Open a row to see them.</source>
        <translation>لا مكان هنا لـ: {columns}. افتحوا صفًا لرؤيتها.</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Divide them with commas.</source>
        <translation>افصل بينها بفواصل.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>{count} taken in.</source>
        <translation>أُدخلت {count}.</translation>
    </message>
    <message>
        <source>Taking in {done} of {total}</source>
        <translation>جارٍ إدخال {done} من {total}</translation>
    </message>
    <message>
        <source>Writing {total} forms</source>
        <translation>جارٍ كتابة {total} من الاستمارات</translation>
    </message>
</context>
<context>
    <name>TalkTimer</name>
    <message>
        <source>Stop {time}</source>
        <translation>إيقاف {time}</translation>
    </message>
    <message>
        <source>Start {time}</source>
        <translation>بدء {time}</translation>
    </message>
    <message>
        <source>Stop the time for {what}</source>
        <translation>إيقاف وقت «{what}»</translation>
    </message>
    <message>
        <source>Time for {what}</source>
        <translation>وقت «{what}»</translation>
    </message>
    <message>
        <source>Two minutes are over.</source>
        <translation>انقضت الدقيقتان.</translation>
    </message>
    <message>
        <source>Time is up, start again</source>
        <translation>انتهى الوقت، بدء من جديد</translation>
    </message>
    <message>
        <source>One minute left.</source>
        <translation>بقيت دقيقة واحدة.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>First: {steps}</source>
        <translation>أولا: {steps}</translation>
    </message>
</context>
<context>
    <name>TaskMenu</name>
    <message>
        <source>More: {step}</source>
        <translation>المزيد: {step}</translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation>فتح الخطوة</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>سحب الإعفاء</translation>
    </message>
    <message>
        <source>Waive this step…</source>
        <translation>إعفاء من هذه الخطوة…</translation>
    </message>
    <message>
        <source>Print “{paper}”…</source>
        <translation>طباعة «{paper}»…</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>List for: {label}</source>
        <translation>قائمة: {label}</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
</context>
<context>
    <name>TotalBar</name>
    <message>
        <source>{name}: none yet</source>
        <translation>{name}: لا شيء بعد</translation>
    </message>
    <message>
        <source>{name}: {total} of 100, {part}</source>
        <translation>{name}: {total} من 100، {part}</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>source</source>
        <comment>not shown: draft, or reviewed once a native speaker has read all</comment>
        <translation>draft</translation>
    </message>
</context>
<context>
    <name>TrashScreen</name>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Nothing here is gone: put it back and it is where it was, with all it holds.</source>
        <translation>لا شيء هنا ضاع: أعده فيرجع إلى مكانه بكل ما فيه.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation>إعادة {name}</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>deleted {time}</source>
        <translation>حُذف {time}</translation>
    </message>
    <message>
        <source>“{name}” is back</source>
        <translation>عاد «{name}»</translation>
    </message>
</context>
<context>
    <name>TrueNorthScreen</name>
    <message>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
</context>
<context>
    <name>TypingRow</name>
    <message>
        <source>Area of the next card</source>
        <translation>منطقة البطاقة التالية</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>لم توضع بعد</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>البطاقة التالية</translation>
    </message>
    <message>
        <source>Type a card, press Enter</source>
        <translation>اكتب بطاقة ثم اضغط Enter</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>إضافة البطاقة</translation>
    </message>
    <message>
        <source>Find cards</source>
        <translation>البحث عن بطاقات</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجدت واحدة</numerusform>
            <numerusform>وُجدت اثنتان</numerusform>
            <numerusform>وُجدت {n}</numerusform>
            <numerusform>وُجدت {n}</numerusform>
            <numerusform>وُجدت {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>Who finds out?</source>
        <translation>من يستعلم عنه؟</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>بحلول متى؟</translation>
    </message>
    <message>
        <source>Don’t know yet</source>
        <translation>غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>UsualRowsPanel</name>
    <message>
        <source>Add the usual rows ({count})</source>
        <translation>أضف الصفوف المعتادة ({count})</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>Version {version}</source>
        <translation>النسخة {version}</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>لم يُنشر شيء بعد.</translation>
    </message>
</context>
<context>
    <name>WaiveScreen</name>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>Waive a step</source>
        <translation>إعفاء من خطوة</translation>
    </message>
    <message>
        <source>A waived step counts as settled. The reason prints on every board paper until the waiver is withdrawn or ends.</source>
        <translation>تُعد الخطوة المعفى منها محسومة. ويُطبع السبب في كل ورقة للمجلس حتى يُسحب الإعفاء أو ينتهي.</translation>
    </message>
    <message>
        <source>Which step?</source>
        <translation>أي خطوة؟</translation>
    </message>
    <message>
        <source>Why is it waived?</source>
        <translation>لماذا الإعفاء منها؟</translation>
    </message>
    <message>
        <source>One sentence. It prints in the box of waivers.</source>
        <translation>جملة واحدة. تُطبع في إطار الإعفاءات.</translation>
    </message>
    <message>
        <source>Who waives it?</source>
        <translation>من يعفي منها؟</translation>
    </message>
    <message>
        <source>As whom?</source>
        <translation>بأي صفة؟</translation>
    </message>
    <message>
        <source>For example: chair of the board.</source>
        <translation>مثلا: رئاسة المجلس.</translation>
    </message>
    <message>
        <source>A date, for example {date}; empty if it has no end.</source>
        <translation>تاريخ، مثلا {date}؛ ويُترك فارغا إن لم يكن له انتهاء.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>إلى متى؟</translation>
    </message>
    <message>
        <source>Yes, leave this step out all the same</source>
        <translation>نعم، تُترك هذه الخطوة مع ذلك</translation>
    </message>
    <message>
        <source>Do you mean it?</source>
        <translation>هل هذا مقصود؟</translation>
    </message>
    <message>
        <source>Waive step</source>
        <translation>إعفاء من الخطوة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This step protects children, people or partners. Waived, nobody has agreed to what it asks.</source>
        <translation>تحمي هذه الخطوة الأطفال أو الناس أو الشركاء. وبالإعفاء منها لا يكون أحد قد وافق على ما تطلبه.</translation>
    </message>
    <message>
        <source>No waiver lifts this rule: {rules}</source>
        <translation>لا يرفع أي إعفاء هذه القاعدة: {rules}</translation>
    </message>
    <message>
        <source>Waived; it prints on every board paper</source>
        <translation>سُجل الإعفاء؛ وهو يُطبع في كل ورقة للمجلس</translation>
    </message>
    <message>
        <source>Waived now</source>
        <translation>الإعفاءات الحالية</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw: {step}</source>
        <translation>سحب: {step}</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <translation>انتهى في {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>Waiver withdrawn</source>
        <translation>سُحب الإعفاء</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Not placed yet</source>
        <translation>لم توضع بعد</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Count fingers</source>
        <translation>عدّ الأصابع</translation>
    </message>
    <message>
        <source>Take in ballot files</source>
        <translation>استلام ملفات الأوراق</translation>
    </message>
    <message>
        <source>Save an empty ballot for a colleague</source>
        <translation>حفظ ورقة فارغة لزميل</translation>
    </message>
    <message>
        <source>Type in from paper</source>
        <translation>إدخال من الورق</translation>
    </message>
</context>
<context>
    <name>WheelPanel</name>
    <message>
        <source>Principles covered</source>
        <translation>المبادئ المشمولة</translation>
    </message>
    <message>
        <source>Filled: share of its questions assessed. The shape says the worst that is open.</source>
        <translation>الممتلئ: نصيب الأسئلة المقيَّمة. والشكل يقول أسوأ ما هو مفتوح.</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{count} كلمات</numerusform>
            <numerusform>{count} كلمة</numerusform>
            <numerusform>{count} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} reads well</source>
        <translation>من {least} إلى {most} تسهل قراءتها</translation>
    </message>
    <message>
        <source>up to {most} reads well</source>
        <translation>حتى {most} تسهل قراءتها</translation>
    </message>
    <message>
        <source>{counted}; {well}</source>
        <translation>{counted}؛ {well}</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters too long</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>{n} حروف زائدة</numerusform>
            <numerusform>{n} حرفا زائدا</numerusform>
            <numerusform>{n} حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters left</source>
        <translation>
            <numerusform>لم يبق مكان</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت {n} حروف</numerusform>
            <numerusform>بقي {n} حرفا</numerusform>
            <numerusform>بقي {n} حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordingCheck</name>
    <message>
        <source>Wording check</source>
        <translation>فحص الصياغة</translation>
    </message>
    <message>
        <source>Advice only. You can continue with open points.</source>
        <translation>نصيحة فقط. يمكنك المتابعة مع نقاط مفتوحة.</translation>
    </message>
    <message>
        <source>It begins with the first words of the question.</source>
        <translation>يبدأ مع أول كلمات السؤال.</translation>
    </message>
    <message>
        <source>Show the word</source>
        <translation>إظهار الكلمة</translation>
    </message>
    <message>
        <source>Go to question {n}</source>
        <translation>إلى السؤال {n}</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>WorkshopFrame</name>
    <message>
        <source>Workshops</source>
        <translation>الورش</translation>
    </message>
</context>
<context>
    <name>WorkshopList</name>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>الورش</translation>
    </message>
    <message>
        <source>Add one session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>No workshop is planned yet. Five lead from the first meeting to the proposal; each comes with an agenda that you can change.</source>
        <translation>لم تُخطط أي ورشة بعد. خمس ورش تقود من اللقاء الأول إلى المقترح، ولكل منها جدول أعمال يمكنك تغييره.</translation>
    </message>
    <message>
        <source>Add the series</source>
        <translation>إضافة السلسلة</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation>أُغلق {done} من {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} on the list</source>
        <translation>
            <numerusform>لا أحد في القائمة</numerusform>
            <numerusform>شخص واحد في القائمة</numerusform>
            <numerusform>شخصان في القائمة</numerusform>
            <numerusform>{n} أشخاص في القائمة</numerusform>
            <numerusform>{n} شخصا في القائمة</numerusform>
            <numerusform>{n} شخص في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} present</source>
        <translation>
            <numerusform>لا حاضر</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>{n} حاضرين</numerusform>
            <numerusform>{n} حاضرا</numerusform>
            <numerusform>{n} حاضر</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>The series is planned; give each workshop its date</source>
        <translation>خُططت السلسلة؛ حدد لكل ورشة تاريخها</translation>
    </message>
    <message>
        <source>The rest of the series</source>
        <translation>بقية السلسلة</translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} minutes</source>
        <translation>
            <numerusform>{title}، {n} دقيقة</numerusform>
            <numerusform>{title}، دقيقة واحدة</numerusform>
            <numerusform>{title}، دقيقتان</numerusform>
            <numerusform>{title}، {n} دقائق</numerusform>
            <numerusform>{title}، {n} دقيقة</numerusform>
            <numerusform>{title}، {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an agenda</source>
        <translation>بلا جدول أعمال</translation>
    </message>
    <message>
        <source>Each workshop has its date</source>
        <translation>لكل ورشة تاريخها</translation>
    </message>
</context>
<context>
    <name>WorkshopRow</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>المزيد: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Workshops</name>
    <message>
        <source>Planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Workshop {number}: {title}</source>
        <translation>الورشة {number}: {title}</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes behind</source>
        <translation>
            <numerusform>{n} دقيقة تأخر</numerusform>
            <numerusform>دقيقة تأخر</numerusform>
            <numerusform>دقيقتا تأخر</numerusform>
            <numerusform>{n} دقائق تأخر</numerusform>
            <numerusform>{n} دقيقة تأخر</numerusform>
            <numerusform>{n} دقيقة تأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ahead</source>
        <translation>
            <numerusform>{n} دقيقة تقدم</numerusform>
            <numerusform>دقيقة تقدم</numerusform>
            <numerusform>دقيقتا تقدم</numerusform>
            <numerusform>{n} دقائق تقدم</numerusform>
            <numerusform>{n} دقيقة تقدم</numerusform>
            <numerusform>{n} دقيقة تقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>In time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation>تنتهي في {time}</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>تحديد التاريخ</translation>
    </message>
    <message>
        <source>Write the agenda</source>
        <translation>كتابة جدول الأعمال</translation>
    </message>
    <message>
        <source>Say who comes</source>
        <translation>ذكر من يحضر</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>بدؤها</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعتها</translation>
    </message>
    <message>
        <source>Say who was there</source>
        <translation>ذكر من حضر</translation>
    </message>
</context>
<context>
    <name>WorkspacePart</name>
    <message>
        <source>Name of the workspace</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>Organisation on its papers</source>
        <translation>المنظمة على وثائقها</translation>
    </message>
    <message>
        <source>Empty: your own organisation.</source>
        <translation>إن تُرك فارغا: منظمتك.</translation>
    </message>
    <message>
        <source>How its boards decide</source>
        <translation>كيف تقرر مجالسها</translation>
    </message>
    <message>
        <source>Logo on covers</source>
        <translation>الشعار على الأغلفة</translation>
    </message>
    <message>
        <source>A PNG file; kept inside the workspace.</source>
        <translation>ملف PNG يُحفظ داخل مساحة العمل.</translation>
    </message>
    <message>
        <source>All core partners support</source>
        <translation>تأييد كل الشركاء الأساسيين</translation>
    </message>
    <message>
        <source>Majority of voting members, and the chair</source>
        <translation>أغلبية المصوتين، والرئاسة</translation>
    </message>
    <message>
        <source>The chair alone</source>
        <translation>الرئاسة وحدها</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>That file is no picture that can be read</source>
        <translation>هذا الملف ليس صورة يمكن قراءتها</translation>
    </message>
    <message>
        <source>Logo kept</source>
        <translation>حُفظ الشعار</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>أُزيل الشعار</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation>البوابة التالية</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;workspace…</source>
        <translation>مساحة عمل &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Open a &amp;sample workspace</source>
        <translation>فتح مساحة عمل &amp;نموذجية</translation>
    </message>
    <message>
        <source>Save a &amp;copy elsewhere…</source>
        <translation>حفظ ن&amp;سخة في مكان آخر…</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>استي&amp;راد إجابات…</translation>
    </message>
    <message>
        <source>Export &amp;answers…</source>
        <translation>&amp;تصدير الإجابات…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>سلة ال&amp;مهملات</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>&amp;بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Search or run a &amp;command</source>
        <translation>بحث أو تشغيل أ&amp;مر</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>ال&amp;رئيسية</translation>
    </message>
    <message>
        <source>&amp;People and organisations</source>
        <translation>الأ&amp;شخاص والمنظمات</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>&amp;Compare scores</source>
        <translation>م&amp;قارنة الدرجات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجو&amp;ع</translation>
    </message>
    <message>
        <source>Show or hide the &amp;drawer</source>
        <translation>إظهار اللو&amp;حة الجانبية أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>نص عا&amp;دي</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاش&amp;ة</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>مشروع &amp;جديد</translation>
    </message>
    <message>
        <source>Do the next &amp;thing</source>
        <translation>إلى ال&amp;خطوة التالية</translation>
    </message>
    <message>
        <source>&amp;Rename project…</source>
        <translation>إعادة &amp;تسمية المشروع…</translation>
    </message>
    <message>
        <source>&amp;Duplicate project</source>
        <translation>&amp;نسخ المشروع</translation>
    </message>
    <message>
        <source>&amp;Waive a step…</source>
        <translation>&amp;إعفاء من خطوة…</translation>
    </message>
    <message>
        <source>&amp;Move project to the trash</source>
        <translation>نقل المشروع إلى ال&amp;سلة</translation>
    </message>
    <message>
        <source>&amp;Export or print…</source>
        <translation>تصدير أو &amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Words explained</source>
        <translation>&amp;شرح الكلمات</translation>
    </message>
    <message>
        <source>&amp;About Collab Desktop</source>
        <translation>&amp;حول Collab Desktop</translation>
    </message>
    <message>
        <source>&amp;Expressions of interest</source>
        <translation>إبداءات الا&amp;هتمام</translation>
    </message>
    <message>
        <source>Check a printed &amp;hash…</source>
        <translation>التحقق من &amp;بصمة مطبوعة…</translation>
    </message>
    <message>
        <source>&amp;Send this page…</source>
        <translation>إ&amp;رسال هذه الصفحة…</translation>
    </message>
    <message>
        <source>Send the &amp;form of the call…</source>
        <translation>إرسال استمارة الد&amp;عوة…</translation>
    </message>
    <message>
        <source>F&amp;orms in…</source>
        <translation>الاستمارات ا&amp;لواردة…</translation>
    </message>
    <message>
        <source>Pa&amp;use or go on presenting</source>
        <translation>&amp;إيقاف العرض مؤقتا أو متابعته</translation>
    </message>
    <message>
        <source>Present on ano&amp;ther screen</source>
        <translation>العرض على شاشة أ&amp;خرى</translation>
    </message>
    <message>
        <source>P&amp;resent this page</source>
        <translation>اعر&amp;ض هذه الصفحة على القاعة</translation>
    </message>
    <message>
        <source>Stop present&amp;ing</source>
        <translation>أ&amp;وقف العرض</translation>
    </message>
    <message>
        <source>Fill in a ba&amp;llot…</source>
        <translation>ملء ور&amp;قة تصويت…</translation>
    </message>
    <message>
        <source>&amp;Questions of this project</source>
        <translation>أسئلة هذا الم&amp;شروع</translation>
    </message>
</context>
<context>
    <name>changed</name>
    <message>
        <source>Reworded</source>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>تُرجم</translation>
    </message>
    <message>
        <source>Another word for a group</source>
        <translation>كلمة أخرى لمجموعة</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>يُسأل من جديد</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>أوزان أخرى</translation>
    </message>
    <message>
        <source>Required or not</source>
        <translation>واجب أو لا</translation>
    </message>
    <message>
        <source>Quick or full</source>
        <translation>سريع أو كامل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين تأتي</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Task, verb first</source>
        <translation>المهمة، تبدأ بفعل</translation>
    </message>
    <message>
        <source>Question of the step</source>
        <translation>سؤال الخطوة</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ما الغرض منه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>اسم قصير</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>لماذا يُسأل</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>ما الجيد</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>One row is called</source>
        <translation>اسم الصف الواحد</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>What 0 looks like</source>
        <translation>كيف يبدو 0</translation>
    </message>
    <message>
        <source>What 5 looks like</source>
        <translation>كيف يبدو 5</translation>
    </message>
    <message>
        <source>Begins with these words</source>
        <translation>يبدأ بهذه الكلمات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>ما يوقَّع عليه</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>الخيار {number}</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>A new option</source>
        <translation>خيار جديد</translation>
    </message>
    <message>
        <source>What the points look like</source>
        <translation>كيف تبدو النقاط</translation>
    </message>
    <message>
        <source>Together {total}; the weights have to add up to 100.</source>
        <translation>المجموع {total}؛ يجب أن يكون مجموع الأوزان 100.</translation>
    </message>
    <message>
        <source>Weight of {part}</source>
        <translation>وزن {part}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Lowest score of {part}</source>
        <translation>أدنى درجة في {part}</translation>
    </message>
    <message>
        <source>From 0 to 5; empty: no limit.</source>
        <translation>من 0 إلى 5؛ فارغ: بلا حد.</translation>
    </message>
    <message>
        <source>Recommended from</source>
        <translation>موصى به ابتداءً من</translation>
    </message>
    <message>
        <source>To be developed from</source>
        <translation>يحتاج إلى تطوير ابتداءً من</translation>
    </message>
    <message>
        <source>Of 100.</source>
        <translation>من 100.</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>كيف يُسأل</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>A full question is asked only where the step is opened further.</source>
        <translation>لا يُطرح السؤال الكامل إلا حين تُفتح الخطوة بعمق أكبر.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>At present it depends on another answer.</source>
        <translation>يتوقف ذلك حاليًا على إجابة أخرى.</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <translation>الإجابة واجبة</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Who may read the answer</source>
        <translation>من يمكنه قراءة الإجابة</translation>
    </message>
    <message>
        <source>Words hoped for</source>
        <translation>عدد الكلمات المرجو</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>اترك هذا</translation>
    </message>
    <message>
        <source>Nobody is asked. The words stay here, and answers that were given stay readable.</source>
        <translation>لا يُسأل أحد. تبقى الكلمات هنا، وتبقى الإجابات المعطاة مقروءة.</translation>
    </message>
    <message>
        <source>Older than the words: {words}</source>
        <translation>أقدم من الكلمات: {words}</translation>
    </message>
    <message>
        <source>Sentences it stands in: {count}, for example:</source>
        <translation>الجمل التي يرد فيها: {count}، مثلًا:</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>ما تفتحه</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>ما تقوله القاعدة</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>كيف يجري</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>ما يخرج منه</translation>
    </message>
    <message>
        <source>Across, from</source>
        <translation>عرضًا، من</translation>
    </message>
    <message>
        <source>Across, to</source>
        <translation>عرضًا، إلى</translation>
    </message>
    <message>
        <source>Upwards, from</source>
        <translation>صعودًا، من</translation>
    </message>
    <message>
        <source>Upwards, to</source>
        <translation>صعودًا، إلى</translation>
    </message>
    <message>
        <source>New workshops begin without it. Those that are planned keep theirs.</source>
        <translation>تبدأ الورش الجديدة من دونه، وتحتفظ به الورش المخططة.</translation>
    </message>
</context>
<context>
    <name>form_menus</name>
    <message>
        <source>Out of the team	Del</source>
        <translation>خارج الفريق	Del</translation>
    </message>
    <message>
        <source>Into the team	Space</source>
        <translation>إلى الفريق	Space</translation>
    </message>
    <message>
        <source>No longer always in	P</source>
        <translation>لم يعد مثبتًا	P</translation>
    </message>
    <message>
        <source>Allow again	B</source>
        <translation>السماح من جديد	B</translation>
    </message>
    <message>
        <source>Always in the team	P</source>
        <translation>دائمًا في الفريق	P</translation>
    </message>
    <message>
        <source>Never in the team	B</source>
        <translation>خارج الفريق دائمًا	B</translation>
    </message>
    <message>
        <source>Why not this one?	W</source>
        <translation>لماذا ليس هذا؟	W</translation>
    </message>
    <message>
        <source>Never together with</source>
        <translation>لا يجتمع أبدًا مع</translation>
    </message>
    <message>
        <source>The owner of the challenge</source>
        <translation>صاحب التحدي</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Take in as new</source>
        <translation>إدخالها جديدة</translation>
    </message>
    <message>
        <source>Take the place of {code}</source>
        <translation>أن تحل محل {code}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تركها</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>الأسماء مخفية</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>لم يُسمَّ أحد بعد</translation>
    </message>
    <message>
        <source>{word}, {n} of {count} in</source>
        <translation>{word}، سُلّمت {n} من {count}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>One line of text</source>
        <translation>سطر نص واحد</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>نص أطول</translation>
    </message>
    <message>
        <source>One of several options</source>
        <translation>خيار من عدة خيارات</translation>
    </message>
    <message>
        <source>Any number of options</source>
        <translation>أي عدد من الخيارات</translation>
    </message>
    <message>
        <source>A box to tick</source>
        <translation>مربع للتأشير</translation>
    </message>
    <message>
        <source>Yes, no or not sure</source>
        <translation>نعم أو لا أو غير متأكد</translation>
    </message>
    <message>
        <source>A score from 0 to 5</source>
        <translation>درجة من 0 إلى 5</translation>
    </message>
    <message>
        <source>How sure one is</source>
        <translation>مدى التأكد</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>مبلغ مالي</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>عدة أشخاص</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>بضع كلمات</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Words without an answer</source>
        <translation>كلمات بلا إجابة</translation>
    </message>
</context>
<context>
    <name>matrix_menus</name>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>Clear	Del</source>
        <translation>مسح	Del</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>أخذ المقترح</translation>
    </message>
    <message>
        <source>Take all proposals of this row</source>
        <translation>أخذ كل مقترحات هذا الصف</translation>
    </message>
    <message>
        <source>Fill down	Ctrl+D</source>
        <translation>التعبئة إلى أسفل	Ctrl+D</translation>
    </message>
    <message>
        <source>Fill right	Ctrl+R</source>
        <translation>التعبئة جانبا	Ctrl+R</translation>
    </message>
    <message>
        <source>Cut	Ctrl+X</source>
        <translation>قص	Ctrl+X</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>نسخ	Ctrl+C</translation>
    </message>
    <message>
        <source>Paste	Ctrl+V</source>
        <translation>لصق	Ctrl+V</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>نقل إلى أعلى	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>نقل إلى أسفل	Alt+Down</translation>
    </message>
    <message>
        <source>Describe activities…</source>
        <translation>وصف الأنشطة…</translation>
    </message>
    <message>
        <source>Activity deleted.</source>
        <translation>حُذف النشاط.</translation>
    </message>
    <message>
        <source>Delete this activity</source>
        <translation>حذف هذا النشاط</translation>
    </message>
    <message>
        <source>Move left	Alt+Left</source>
        <translation>نقل إلى اليسار	Alt+Left</translation>
    </message>
    <message>
        <source>Move right	Alt+Right</source>
        <translation>نقل إلى اليمين	Alt+Right</translation>
    </message>
    <message>
        <source>Describe stakeholders…</source>
        <translation>وصف أصحاب المصلحة…</translation>
    </message>
    <message>
        <source>Fold {organisation} into one column	-</source>
        <translation>طي {organisation} في عمود واحد	-</translation>
    </message>
    <message>
        <source>What falls open without {name} …</source>
        <translation>ما الذي يبقى مفتوحًا بدون {name} …</translation>
    </message>
    <message>
        <source>{name} was taken out.</source>
        <translation>أُخرج من المصفوفة: {name}.</translation>
    </message>
    <message>
        <source>Take out of the matrix</source>
        <translation>إخراج من المصفوفة</translation>
    </message>
    <message>
        <source>Letters that went along: {count}.</source>
        <translation>الحروف التي ذهبت معه: {count}.</translation>
    </message>
    <message>
        <source>Unfold {organisation}	+</source>
        <translation>بسط {organisation}	+</translation>
    </message>
    <message>
        <source>Import CSV or XLSX …</source>
        <translation>استيراد CSV أو XLSX …</translation>
    </message>
    <message>
        <source>Letters from a file …</source>
        <translation>حروف من ملف …</translation>
    </message>
    <message>
        <source>Fold all organisations</source>
        <translation>طي كل المنظمات</translation>
    </message>
    <message>
        <source>Unfold all organisations</source>
        <translation>بسط كل المنظمات</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>تصدير بصيغة CSV …</translation>
    </message>
    <message>
        <source>Export as XLSX …</source>
        <translation>تصدير بصيغة XLSX …</translation>
    </message>
    <message>
        <source>Export as a picture (PNG) …</source>
        <translation>تصدير كصورة (PNG) …</translation>
    </message>
    <message>
        <source>Export as a drawing (SVG) …</source>
        <translation>تصدير كرسم (SVG) …</translation>
    </message>
    <message>
        <source>Print the plan …</source>
        <translation>طباعة الخطة …</translation>
    </message>
    <message>
        <source>Print the wall poster (A3) …</source>
        <translation>طباعة الملصق الجداري (A3) …</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>الم&amp;شروع</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>The set itself</source>
        <translation>المجموعة نفسها</translation>
    </message>
    <message>
        <source>Words for groups</source>
        <translation>كلمات المجموعات</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Weights and limits</source>
        <translation>الأوزان والحدود</translation>
    </message>
    <message>
        <source>Asked in several parts</source>
        <translation>يُسأل في عدة أجزاء</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>جداول الأعمال</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>لوحات الورش</translation>
    </message>
    <message>
        <source>Ends of the axes</source>
        <translation>أطراف المحورين</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>Open the page that you want to send first.</source>
        <translation>افتح أولًا الصفحة التي تريد إرسالها.</translation>
    </message>
    <message>
        <source>Fillable PDF (*.pdf)</source>
        <translation>PDF للملء (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>Send out as</source>
        <translation>الإرسال بصيغة</translation>
    </message>
    <message>
        <source>“{file}” cannot be written there.</source>
        <translation>لا يمكن كتابة «{file}» هناك.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Not yet started</source>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>جاهز للمراجعة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Cannot complete yet</source>
        <translation>لا يمكن إكماله بعد</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>أُعفي منه</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Needs re-check</source>
        <translation>يحتاج إلى إعادة تحقق</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>ينبّه</translation>
    </message>
    <message>
        <source>Stops the gate</source>
        <translation>يوقف البوابة</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Gate</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <source>A point between two phases at which rules are looked at. It locks no page: it says what is missing, and papers are drafts until it is passed.</source>
        <translation>نقطة بين مرحلتين تُراجع عندها القواعد. لا تقفل أي صفحة، بل تذكر ما ينقص، وتبقى الأوراق مسودات حتى اجتيازها.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>The four values that the work stands for. A filled dot: what comes next serves this one. They are neither scores nor tasks.</source>
        <translation>القيم الأربع التي يقوم عليها العمل. النقطة الممتلئة: ما يأتي الآن يخدم هذه القيمة. ليست درجات ولا مهام.</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>معاني الدرجات</translation>
    </message>
    <message>
        <source>Words that say what each score from 0 to 5 looks like, so that everybody means the same by a 3.</source>
        <translation>كلمات تصف كل درجة من 0 إلى 5، ليقصد الجميع بالدرجة 3 الشيء نفسه.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Handed in and closed: nobody can read the sheet, also not the facilitator, before all sheets are opened together.</source>
        <translation>سُلّمت وأُغلقت: لا يقرأ الورقة أحد، ولا الميسّر، قبل أن تُفتح الأوراق كلها معا.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <source>All sheets are opened at one moment, as dots without names.</source>
        <translation>تُفتح الأوراق كلها في لحظة واحدة، نقاطا بلا أسماء.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>How far apart the scores are: close, mixed or split. A split is worth a talk before anything is agreed.</source>
        <translation>مدى تباعد الدرجات: متقاربة أو متفاوتة أو منقسمة. والانقسام يستحق نقاشا قبل أي اتفاق.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>The least that a category has to reach. Below it the project is not recommended, however good the total is.</source>
        <translation>أقل ما يجب أن تبلغه الفئة. دونه لا يُوصى بالمشروع مهما كان المجموع جيدا.</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>A completed step rests on an answer that was changed since. Look whether it is still right.</source>
        <translation>خطوة مكتملة تقوم على إجابة تغيّرت بعدها. انظر هل ما زالت صحيحة.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>A step is left out on purpose, with a reason, a name and a day. It prints in the board pack.</source>
        <translation>خطوة تُترك عن قصد، بسبب واسم ويوم. ويُطبع ذلك في ملف المجلس.</translation>
    </message>
</context>
</TS>
