import type { Frame, Templates } from './template';

const notYou = 'إن لم تكن أنت من فعل ذلك فغيّر كلمة المرور الآن وأنهِ الجلسات التي لا تعرفها.';

/** The same in Arabic. */
export const arabic: Templates = {
  review_requested: { subject: 'راجِع {listingTitle}', body: 'قدّمت {agencyName} عرضًا في {address}.', action: 'مراجعة' },
  review_overdue: { subject: 'مراجعة متأخرة: {listingTitle}', body: 'كان موعد المراجعة {dueAt} ولم يبتّ فيها أحد.', action: 'مراجعة' },
  listing_approved: { subject: 'تمت الموافقة: {listingTitle}', body: 'تمت الموافقة على العرض في {address}. انشره متى كنت مستعدًا.', action: 'نشر' },
  changes_requested: { subject: 'تعديلات مطلوبة: {listingTitle}', body: '{has_reviewNote, select, yes {{reviewNote}} other {انظر الملاحظة على العرض.}}', action: 'تعديل', line: 'انظر الملاحظة على العرض.' },
  listing_live: { subject: 'منشور الآن: {listingTitle}', body: 'نُشر العرض في {address} كما كان مقررًا.', action: 'عرضه' },
  listing_expired: { subject: 'انتهى: {listingTitle}', body: 'انتهى عقد العرض. جدّده بتاريخ انتهاء جديد ليعود إلى السوق.', action: 'تجديد' },
  expiry_near: {
    subject: 'ينتهي خلال {daysLeft, plural, zero {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}: {listingTitle}', body: 'ينتهي عقد العرض {expirationAt}.', action: 'تمديد',
  },
  listing_stale: { subject: 'بلا تغيير منذ مدة: {listingTitle}', body: 'لم يتغير شيء هنا منذ 30 يومًا. صور جديدة أو سعر جديد يعيدان المهتمين.', action: 'إلقاء نظرة' },
  inquiry_received: { subject: 'يسأل {askerName} عن {listingTitle}', body: '{message}', action: 'الرد', line: 'استفسار جديد ينتظر ردك.', sms: 'استفسار جديد عن {listingTitle}' },
  inquiry_answered: { subject: 'ردّت {agencyName} بشأن {listingTitle}', body: '{message}', action: 'عرض العقار', line: 'وصل رد على استفسارك.' },
  response_near: { subject: 'ينتظر {askerName} ردًا', body: 'موعد الرد الأول بشأن {listingTitle} هو {dueAt}.', action: 'الرد', sms: 'موعد الرد الأول بشأن {listingTitle} هو {dueAt}' },
  response_overdue: { subject: 'بلا رد: {askerName} بشأن {listingTitle}', body: 'كان موعد الرد الأول {dueAt}.', action: 'إلقاء نظرة', sms: 'فات موعد الرد الأول بشأن {listingTitle}، وكان {dueAt}' },
  welcome: { subject: 'مرحبًا بك في Lintel', body: 'اختر كيف نكتب إليك: لغتك وتوقيتك، وبالمتر أو بالقدم.', action: 'اختيار' },
  licence_review_requested: { subject: 'تحقّق من رخصة {holderName}', body: 'قُدّمت الرخصة رقم {licenceNumber}.', action: 'تحقّق' },
  licence_review_overdue: { subject: 'تحقّق متأخر: رخصة {holderName}', body: 'كان موعدها {dueAt} ولم يبتّ فيها أحد.', action: 'تحقّق' },
  licence_verified: { subject: 'تم التحقق من رخصتك', body: 'تسري الرخصة رقم {licenceNumber} حتى {until}. تظهر الشارة في صفحتك.', action: 'عرض صفحتك' },
  licence_rejected: { subject: 'أُعيدت رخصتك', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {انظر الملاحظة على الرخصة.}}', action: 'تقديمها مجددًا', line: 'انظر الملاحظة على الرخصة.' },
  licence_expiring: {
    subject: 'تنتهي رخصتك خلال {daysLeft, plural, zero {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}', body: 'قدّم الرخصة التالية للرقم {licenceNumber} لتبقى الشارة.', action: 'تجديد',
  },
  licence_expired: { subject: 'انتهت رخصتك', body: 'لم تعد الرخصة رقم {licenceNumber} سارية وأزيلت الشارة. قدّم الرخصة التالية.', action: 'تجديد' },
  licence_revoked: { subject: 'لم تعد رخصتك موثّقة', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {انظر الملاحظة على الرخصة.}}', action: 'عرض رخصك', line: 'انظر الملاحظة على الرخصة.' },
  agent_review_received: { subject: 'حصلت على {rating, plural, zero {لا نجوم} one {نجمة واحدة} two {نجمتين} few {# نجوم} many {# نجمة} other {# نجمة}}', body: 'قيّمك شخص تعاملت معه. يمكنك الرد مرة واحدة.', action: 'قراءته' },
  agent_review_answered: { subject: 'ردّ {holderName} على تقييمك', body: 'يظهر الرد تحت ما كتبته.', action: 'قراءته' },
  agent_review_flagged: { subject: 'بُلّغ عن تقييم يخص {holderName}', body: 'قرّر هل يبقى.', action: 'قرار' },
  agent_review_hidden: { subject: 'أُخفي تقييمك عن {holderName}', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {انظر الملاحظة على التقييم.}}', action: 'قراءته', line: 'انظر الملاحظة على التقييم.' },
  feed_failing: {
    subject: 'توقّف تحديث عروض {name}', action: 'عرض المصدر',
    body: '{isRefused, select, true {يرفض المصدر الإجابة. راجع عنوانه ومفتاحه.} other {تعذّرت قراءته مرات متتالية عددها {failures}.}}{has_nextAt, select, yes { يُسأل مجددًا {nextAt}. تبقى العروض كما هي حتى ذلك الحين.} other {}}',
  },
  webhook_disabled: {
    subject: 'أُوقف أحد خطافات الويب', action: 'إلقاء نظرة',
    body: '{because, select, gone {أجاب عنوانه بأنه لم يعد موجودًا. لن يُرسل إليه شيء بعد الآن.} other {لم يستلم عنوانه شيئًا منذ ثلاثة أيام. أصلح المستقبِل ثم فعّل الخطاف وأعد إرسال ما فاته.}}',
  },
  invitation_received: {
    subject: '{has_offeredBy, select, yes {يدعوك {offeredBy} إلى {placeName}} other {أنت مدعو إلى {placeName}}}', body: 'انضم بصفة {role}. تسري الدعوة حتى {expiresAt}.', action: 'عرض الدعوة',
  },
  invitation_accepted: { subject: 'انضم {takenUpBy} إلى {placeName}', body: 'قُبلت الدعوة بصفة {role}.', action: 'عرض مؤسساتك' },
  record_shared: {
    subject: '{subjectType, select, organisation {يشارك {offeredBy} مؤسستك} other {يشاركك {offeredBy}}} {has_listingTitle, select, yes {{listingTitle}} other {سجلًا}}',
    body: '{right, select, edit {يمكنك الاطلاع عليه وتعديله} act {يمكنك أن تفعل به ما يفعله أصحابه} other {يمكنك الاطلاع عليه}} {has_until, select, yes {حتى {until}.} other {إلى أن تُلغى المشاركة.}}', action: 'عرضه',
  },
  saved_search_match: {
    subject: '{count, plural, zero {منزل جديد يطابق بحثك} one {منزل جديد يطابق بحثك} two {منزلان جديدان يطابقان بحثك} few {# منازل جديدة تطابق بحثك} many {# منزلًا جديدًا يطابق بحثك} other {# منزل جديد يطابق بحثك}}',
    body: '{listingTitle}\n{address}\n{price}', action: 'عرض الجديد', line: '{listingTitle}',
  },
  verification_waiting: { subject: 'يطلب {askerName} التحقق من سكنه', body: 'يقول إنه يسكن في {placeName}. اطّلع على ما أرسله واتخذ القرار.', action: 'قرار' },
  verification_due: { subject: 'ينتظر {askerName} قرارك', body: 'انقضت ثلاثة أرباع المهلة المحددة للقرار بشأن {placeName}.', action: 'قرار' },
  verification_overdue: { subject: 'متأخر: {askerName}', body: 'لم يتخذ أحد قرارًا بشأن {placeName} في الموعد.', action: 'قرار' },
  verification_rejected: { subject: 'رُفض طلبك بشأن {placeName}', body: 'السبب مذكور في الطلب. يمكنك أن تطلب مجددًا.', action: 'عرض السبب' },
  evidence_needed: { subject: 'يحتاج مبناك إلى ما يثبت أنك تسكن في {placeName}', body: 'تكفي صورة لعقد الإيجار أو فاتورة باسمك أو محضر تسليم المفاتيح.', action: 'إرسال' },
  resident_verified: { subject: 'أهلًا بك في بيتك: تم التحقق من سكنك في {placeName}', body: 'من الآن فصاعدًا ترى كل ما يخص مبناك.', action: 'عرض مبناك' },
  residency_ended: { subject: 'لم تعد مسجلًا ساكنًا في {placeName}', body: 'انتهى وصولك إلى المبنى. إن كان ذلك خطأ فاطلب التحقق مجددًا.', action: 'عرض ما حدث' },
  lease_ending: {
    subject: 'ينتهي عقد إيجار {daysLeft, plural, zero {اليوم} one {خلال يوم واحد} two {خلال يومين} few {خلال # أيام} many {خلال # يومًا} other {خلال # يوم}}: {placeName}', body: 'آخر أيامه {endsOn}، وينتهي معه الوصول إلى المبنى. مدّده أو خطّط للانتقال.', action: 'عرض صفحتك',
  },
  house_rules_published: { subject: 'قواعد جديدة للمبنى: {placeName}', body: 'يُرجى قراءتها وتأكيد ذلك.', action: 'قراءتها' },
  house_rules_reminder: { subject: 'يُرجى قراءة قواعد المبنى {placeName}', body: 'لم تؤكد بعد اطلاعك على النسخة السارية.', action: 'قراءتها' },
  week_summed_up: { subject: 'ملخّص الأسبوع في {placeName}', body: 'ما أُبلغ عنه وما أُنجز وما بقي مفتوحًا في الأسبوع الذي بدأ في {week}.', action: 'قراءته' },
  announcement_published: { subject: 'إعلان من {placeName}: {postTitle}', body: 'نص الإعلان: {said}', action: 'قراءته', line: 'إعلان جديد من مبناك.' },
  announcement_urgent: { subject: 'عاجل من {placeName}: {postTitle}', body: 'نص الإعلان: {said}', action: 'قراءته', line: 'يطلب منك مبناك قراءة هذا الآن.', sms: 'عاجل من {placeName}: {postTitle}' },
  mentioned: { subject: 'ذكرك {askerName}{has_placeName, select, yes { في {placeName}} other {}}', body: '{has_said, select, yes {كتب: {said}} other {اقرأ ما قيل.}}', action: 'قراءته', line: 'اقرأ ما قيل.' },
  post_commented: { subject: 'علّق {askerName} على ما كتبت', body: '{has_said, select, yes {كتب: {said}} other {اقرأ ما قيل.}}', action: 'قراءته', line: '{has_postTitle, select, yes {عن: {postTitle}} other {اقرأ ما قيل.}}' },
  direct_message: { subject: 'كتب إليك {askerName}', body: '{has_said, select, yes {كتب: {said}} other {اقرأ رسالته وأجب.}}', action: 'الرد', line: 'اقرأ رسالته وأجب.', sms: 'كتب إليك {askerName} عبر Lintel' },
  channel_message: { subject: '{has_channelName, select, yes {جديد في {channelName}} other {جديد في إحدى القنوات}}', body: '{has_said, select, yes {كتب {askerName}: {said}} other {اقرأ ما قيل.}}', action: 'قراءته', line: 'اقرأ ما قيل منذ زيارتك الأخيرة.' },
  event_near: { subject: 'غدًا: {postTitle}', body: 'يبدأ {startsAt}. قلتَ إنك قد تحضر.', action: 'عرضه', sms: 'موعد {postTitle} هو {startsAt}' },
  content_flagged: { subject: 'بلاغ عن محتوى في {placeName}', body: 'أبلغ أحد الجيران عن شيء لا ينبغي أن يبقى. انظر فيه وقرّر.', action: 'اتخاذ القرار' },
  moderation_appealed: { subject: 'يطلب {askerName} إعادة النظر', body: 'لا يوافق على قرار اتُّخذ في {placeName}.', action: 'اتخاذ القرار' },
  content_hidden: { subject: 'أُخفي شيء كتبته', body: '{has_moderatorNote, select, yes {السبب: {moderatorNote}} other {لم يعد الجيران يرونه.}}\nيمكنك طلب إعادة النظر فيه.', action: 'عرضه', line: 'لم يعد الجيران يرونه. يمكنك طلب إعادة النظر فيه.' },
  content_restored: { subject: 'ما كتبته ظاهر من جديد', body: '{has_moderatorNote, select, yes {ملاحظة: {moderatorNote}} other {يراه الجيران من جديد.}}', action: 'عرضه', line: 'يراه الجيران من جديد.' },
  content_upheld: { subject: 'ما كتبته يبقى مخفيًا', body: '{has_moderatorNote, select, yes {السبب: {moderatorNote}} other {أُعيد النظر فيه.}}', action: 'عرضه', line: 'أُعيد النظر فيه.' },
  flag_decided: { subject: 'نُظر في ما أبلغت عنه', body: '{decision, select, hidden {لقد أُخفي.} other {يمكن أن يبقى.}} شكرًا على إبلاغك.', action: 'عرض مجتمعك' },
  resident_muted: { subject: 'لا يمكنك الكتابة في {placeName} لبعض الوقت', body: 'يمكنك قراءة كل شيء، والكتابة مجددًا {until}.\n{has_moderatorNote, select, yes {السبب: {moderatorNote}} other {}}', action: 'عرض السبب', line: 'يمكنك قراءة كل شيء وطلب إعادة النظر.' },
  mute_decided: { subject: '{decision, select, lifted {يمكنك الكتابة في {placeName} من جديد} other {ما زال لا يمكنك الكتابة في {placeName}}}', body: '{has_moderatorNote, select, yes {ملاحظة: {moderatorNote}} other {أُعيد النظر فيه.}}', action: 'عرضه', line: 'أُعيد النظر فيه.' },
  ticket_reported: { subject: 'بلاغ جديد: #{ticketNumber} {ticketTitle}', body: '{placeName}. لم يتولّه أحد بعد.', action: 'إسناده' },
  ticket_assigned: { subject: 'أُسند إليك: #{ticketNumber} {ticketTitle}', body: 'المكان: {placeName}', action: 'عرضه' },
  ticket_reply: { subject: 'كتب أحد السكان: #{ticketNumber} {ticketTitle}', body: 'المكان: {placeName}', action: 'الرد' },
  ticket_reopened: { subject: 'لم يُصلَح: #{ticketNumber} {ticketTitle}', body: '{placeName}. ما زال العطل مذكورًا في البلاغ.', action: 'عرضه' },
  ticket_due: { subject: 'موعد يقترب: #{ticketNumber} {ticketTitle}', body: '{placeName}. انقضت ثلاثة أرباع المهلة.', action: 'عرضه' },
  ticket_overdue: { subject: 'فات الموعد: #{ticketNumber} {ticketTitle}', body: 'المكان: {placeName}', action: 'عرضه' },
  ticket_escalated: { subject: 'ما زال ينتظر: #{ticketNumber} {ticketTitle}', body: '{placeName}. فات الموعد ولم يُعالَج البلاغ بعد.', action: 'عرضه' },
  ticket_answered: { subject: 'ردّت إدارة المبنى: #{ticketNumber} {ticketTitle}', body: 'اقرأ الرد واكتب إليها إن احتجت.', action: 'قراءته' },
  ticket_question: { subject: 'تسألك إدارة المبنى: #{ticketNumber} {ticketTitle}', body: 'لا يتقدم العمل حتى تجيب.', action: 'الإجابة' },
  ticket_completed: { subject: 'تم الإصلاح: #{ticketNumber} {ticketTitle}', body: 'أخبرنا إن لم يكن كذلك. يُغلق البلاغ تلقائيًا بعد سبعة أيام.', action: 'تقييمه' },
  ticket_declined: { subject: 'رُفض البلاغ: #{ticketNumber} {ticketTitle}', body: 'السبب مذكور في البلاغ.', action: 'عرض السبب' },
  data_ready: {
    subject: 'نسخة بياناتك جاهزة', action: 'تنزيلها', line: 'يمكنك تنزيلها حتى {expiresAt}.',
    body: `كل ما نحتفظ به عنك في ملف واحد. يمكنك تنزيله حتى {expiresAt} بعد تسجيل دخولك، ثم يُحذف.\n${notYou}`,
  },
  data_failed: {
    subject: 'تعذّر إعداد نسخة بياناتك', action: 'الطلب مجددًا', line: 'اطلب نسخة أخرى، وأخبرنا إن تعذّر ذلك مرة أخرى.',
    body: 'لم نتمكن من جمع بياناتك. لم يُعطَ شيء لأحد. اطلب نسخة أخرى، وأخبرنا إن تعذّر ذلك مرة أخرى.',
  },
  deletion_begun: {
    subject: 'سيُحذف حسابك', action: 'الإبقاء على الحساب', sms: 'سيُحذف حسابك في Lintel {dueAt}. للإبقاء عليه سجّل الدخول قبل ذلك واختر الإبقاء عليه.',
    body: 'سُجّل خروجك من كل الأجهزة، وسيُحذف حسابك نهائيًا {dueAt}.\nللإبقاء عليه سجّل الدخول قبل ذلك واختر الإبقاء عليه. إن لم تطلب هذا فسجّل الدخول الآن وأبقِ عليه وغيّر كلمة المرور.',
  },
  deletion_near: {
    subject: 'حسابك على وشك الحذف', action: 'الإبقاء على الحساب', sms: 'يُحذف حسابك في Lintel نهائيًا {dueAt}. للإبقاء عليه سجّل الدخول قبل ذلك واختر الإبقاء عليه.',
    body: 'يُحذف نهائيًا {dueAt}، ولا رجعة بعد ذلك.\nللإبقاء عليه سجّل الدخول قبل ذلك الموعد واختر الإبقاء عليه.',
  },
  deletion_blocked: {
    subject: 'تعذّر حذف حسابك حتى الآن', action: 'عرض السبب',
    body: 'لا يوجد غيرك في دور لا بد أن يشغله أحد. نحاول مجددًا {dueAt}.\nسجّل الدخول وامنح الدور لشخص آخر ثم اطلب الحذف من جديد.',
  },
  deletion_cancelled: { subject: 'يبقى حسابك', action: 'عرض حسابك', body: `لم يُحذف. تبقى مفاتيح برامجك التي أُنهيت منتهية.\n${notYou}` },
  registration_confirm: {
    subject: 'أكّد عنوان بريدك الإلكتروني', action: 'تأكيد العنوان',
    body: 'طلبتَ فتح حساب. أكّد أن هذا العنوان لك وسيصبح الحساب جاهزًا.\nيعمل الرابط 24 ساعة. إن لم تطلب حسابًا فلا تفعل شيئًا، ولن يُفتح أي حساب.',
  },
  registration_known: {
    subject: 'لديك حساب بالفعل', action: 'تسجيل الدخول',
    body: 'طلب أحدهم، وهو أنت على الأرجح، فتح حساب بهذا العنوان. الحساب موجود بالفعل ولم يتغير شيء.\nسجّل الدخول به. إن نسيت كلمة المرور فاختر كلمة جديدة من هناك.',
  },
  password_reset: {
    subject: 'اختر كلمة مرور جديدة', action: 'اختيار كلمة مرور جديدة',
    body: 'قال أحدهم، وهو أنت على الأرجح، إنه نسي كلمة مرور هذا الحساب.\nيعمل الرابط مرة واحدة خلال ساعة. إن لم تكن أنت فلا تفعل شيئًا، وستبقى كلمة المرور كما هي.',
  },
  email_change_confirm: {
    subject: 'أكّد عنوان بريدك الجديد', action: 'تأكيد العنوان',
    body: 'طلبتَ نقل حسابك إلى هذا العنوان. يبقى العنوان القديم إلى أن تؤكد.\nيعمل الرابط 24 ساعة. إن لم تطلب ذلك فلا تفعل شيئًا.',
  },
  email_change_asked: {
    subject: 'سينتقل حسابك إلى عنوان آخر', action: 'إيقاف النقل',
    body: 'طلب أحدهم، وهو أنت على الأرجح، نقل حسابك إلى {email}. يتم النقل عند تأكيد ذلك العنوان.\nإن لم تكن أنت فأوقفه الآن: تنتهي كل الجلسات وتختار كلمة مرور جديدة.',
  },
  email_change_done: {
    subject: 'انتقل حسابك إلى عنوان آخر', action: 'استرجاعه',
    body: 'حسابك الآن على {email} وتصل الرسائل إليه.\nإن لم تكن أنت فاسترجعه خلال سبعة أيام: تنتهي كل الجلسات وتختار كلمة مرور جديدة.',
  },
  password_changed: { subject: 'تغيّرت كلمة مرورك', action: 'عرض حسابك', body: `تغيّرت كلمة مرور حسابك وأُنهيت الجلسات الأخرى.\n${notYou}` },
  new_device: {
    subject: 'تسجيل دخول من جهاز جديد', action: 'عرض جلساتك', line: 'إن لم تكن أنت فغيّر كلمة المرور الآن.',
    body: `سُجّل الدخول إلى حسابك من {has_browser, select, yes {{browser} على {system}} other {جهاز لا نعرفه}}{has_networkAddress, select, yes { من عنوان الشبكة {networkAddress}} other {}}، {at}.\n${notYou}`,
  },
  credential_added: { subject: 'أُضيف إلى حسابك: {credential}', action: 'عرض حسابك', body: `يمكن استخدامه لتسجيل الدخول إلى حسابك، أو يُطلب عند تسجيل الدخول.\n${notYou}` },
  credential_removed: { subject: 'أُزيل من حسابك: {credential}', action: 'عرض حسابك', body: `لم يعد يفتح شيئًا ولن يُطلب بعد الآن.\n${notYou}` },
  account_looked_at: {
    subject: 'اطّلع مسؤول على حسابك', action: 'عرض سجلّك', line: 'لم يكن بوسعه تغيير شيء ولم يرَ كلمة مرور ولا مفتاحًا ولا رمزًا.',
    body: 'اطّلع أحد القائمين على المنصة على شاشاتك لمدة أقصاها نصف ساعة، {at}. لم يكن بوسعه تغيير شيء ولم يرَ كلمة مرور ولا مفتاحًا ولا رمزًا.{has_reason, select, yes { السبب الذي ذكره: {reason}} other {}}',
  },
  delegation_given: { subject: 'يتيح لك زميل أن تعمل نيابة عنه', body: 'يُسجَّل ما تفعله نيابة عنه باسميكما. اختر ذلك من مكان عملك، وتوقف متى شئت.', action: 'العمل نيابة عنه' },
  phone_code: { subject: 'أكّد رقمك', body: 'رمزك هو {code}. يعمل عشر دقائق.', action: 'تأكيد', sms: 'رمزك في Lintel هو {code}. يعمل عشر دقائق. لن يطلبه منك أحد من Lintel.' },
};

export const arabicFrame: Frame = {
  hello: 'مرحبًا {name}،',
  helloNobody: 'مرحبًا،',
  becauseRecord: 'تصلك هذه الرسالة لأن اسمك مذكور في هذا السجل.',
  becauseAccount: 'تصلك هذه الرسالة لأنها تخص حسابك.',
  unsubscribe: 'إيقاف هذا النوع من الرسائل',
  settings: 'اختر ما يصلك',
  digestSubject: '{count, plural, zero {لا جديد} one {أمر واحد لم يصلك في حينه} two {أمران لم يصلاك في حينهما} few {# أمور لم تصلك في حينها} many {# أمرًا لم تصلك في حينها} other {# أمر لم تصلك في حينها}}',
  digestMore: 'و{count, plural, zero {#} one {واحد آخر} two {اثنان آخران} few {# أخرى} many {# غيرها} other {# غيرها}}.',
  digestAction: 'عرض الكل',
  digestLine: '{first} و{count, plural, zero {#} one {واحد آخر} two {اثنان آخران} few {# أخرى} many {# غيرها} other {# غيرها}}',
};

export const arabicRoles: Readonly<Record<string, string>> = {
  platform_admin: 'مدير المنصة', moderator: 'مشرف', platform_operator: 'مشغّل المنصة', agency_owner: 'مالك الوكالة', agent: 'وكيل', assistant: 'مساعد', firm_owner: 'مالك الشركة', analyst: 'محلل',
  viewer: 'مطّلع', company_owner: 'مالك الشركة', provider: 'مقدّم خدمة', contractor: 'مقاول', building_manager: 'مدير المبنى', building_staff: 'موظف المبنى', resident: 'ساكن', unit_owner: 'مالك الوحدة',
};

export const arabicCredentials: Readonly<Record<string, string>> = {
  totp: 'تطبيق مصادقة', passkey: 'مفتاح مرور', recovery_code: 'رموز استرداد جديدة', password: 'كلمة مرور', identity: 'حساب مرتبط', other: 'وسيلة لتسجيل الدخول',
};
