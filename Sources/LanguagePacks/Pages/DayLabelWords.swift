import ArticleExtraction

extension PageVocabulary {
  /// What stands before days in languages whose pages have no further words here.
  static let dayLabels = [
    // Arabic
    PageVocabulary(
      published: ["نشر", "تاريخ النشر"],
      updated: ["آخر تحديث", "تحديث"],
      dates: DateWords(months: [4: ["ابريل"]])),
    // Croatian, Serbian, Bosnian
    PageVocabulary(
      published: ["objavlj", "objavl", "datum:"],
      updated: ["ažurir", "izmijenj", "izmenj"]),
    // Czech, Slovak
    PageVocabulary(
      published: ["publikován", "vydáno", "zveřejn", "publikovan"],
      updated: ["aktualizov", "upraven"],
      dates: DateWords(months: [2: ["februári"]])),
    // Danish, Norwegian, Swedish
    PageVocabulary(
      published: ["publiceret", "publisert", "publicerad", "udgivet"],
      updated: ["opdateret", "oppdatert", "uppdaterad"],
      dates: DateWords(clockLinks: ["kl"], fillers: ["den"])),
    // Finnish
    PageVocabulary(
      published: ["julkaistu"],
      updated: ["päivitetty", "muokattu"],
      dates: DateWords(clockLinks: ["klo"])),
    // Greek
    PageVocabulary(
      published: ["δημοσιε"],
      updated: ["ενημερ", "τελευταία ενημέρωση"]),
    // Hindi
    PageVocabulary(
      published: ["प्रकाशित"],
      updated: ["अपडेट", "अद्यतन"]),
    // Hungarian
    PageVocabulary(
      published: ["megjelen", "közzétéve", "publikálva"],
      updated: ["frissítve", "módosítva"]),
    // Indonesian, Malay
    PageVocabulary(
      published: ["diterbitkan", "dipublikasikan", "diposting"],
      updated: ["diperbarui", "dikemas kini"],
      dates: DateWords(clockLinks: ["pukul"])),
    // Japanese, Chinese, Korean
    PageVocabulary(
      published: ["公開", "掲載", "配信", "発表", "发布", "發布", "发表", "入力", "입력", "등록", "게재"],
      updated: ["更新", "修正", "最終更新", "수정"],
      dates: DateWords(clockLinks: ["日"])),
    // Persian
    PageVocabulary(
      published: ["تاریخ انتشار", "منتشر"],
      updated: ["به‌روزرسانی", "بروزرسانی"]),
    // Polish
    PageVocabulary(
      published: ["opublikowan", "data publikacji", "dodano"],
      updated: ["aktualiz", "zmodyfikowan"]),
    // Romanian
    PageVocabulary(
      published: ["publicat", "data publicării"],
      updated: ["actualizat", "modificat"]),
    // Russian, Ukrainian, Bulgarian
    PageVocabulary(
      published: ["опубликован", "опубліковано", "публикув", "публикац", "дата:"],
      updated: ["обновлен", "оновлено", "изменен", "обновено", "последна промяна"],
      dates: DateWords(clockLinks: ["в", "о"])),
    // Turkish
    PageVocabulary(
      published: ["yayın", "eklenme", "giriş"],
      updated: ["güncelle", "son güncelleme"]),
    // Vietnamese
    PageVocabulary(
      published: ["đăng ngày", "ngày đăng", "xuất bản"],
      updated: ["cập nhật"],
      dates: DateWords(fillers: ["ngày", "lúc"])),
  ]
}
