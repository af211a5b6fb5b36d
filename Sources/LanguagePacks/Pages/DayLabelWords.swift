package import ArticleExtraction

extension PageVocabulary {
  /// What stands before days in languages whose pages have no further words here.
  static let dayLabels = [
    // Arabic
    PageVocabulary(
      published: ["نشر", "تاريخ النشر"],
      updated: ["آخر تحديث", "تحديث"]),
    // Croatian, Serbian, Bosnian
    PageVocabulary(
      published: ["objavlj", "objavl", "datum:"],
      updated: ["ažurir", "izmijenj", "izmenj"]),
    // Czech, Slovak
    PageVocabulary(
      published: ["publikován", "vydáno", "zveřejn", "publikovan"],
      updated: ["aktualizov", "upraven"]),
    // Danish, Norwegian, Swedish
    PageVocabulary(
      published: ["publiceret", "publisert", "publicerad", "udgivet"],
      updated: ["opdateret", "oppdatert", "uppdaterad"]),
    // Finnish
    PageVocabulary(
      published: ["julkaistu"],
      updated: ["päivitetty", "muokattu"]),
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
      updated: ["diperbarui", "dikemas kini"]),
    // Japanese, Chinese, Korean
    PageVocabulary(
      published: ["公開", "掲載", "配信", "発表", "发布", "發布", "发表", "入力", "입력", "등록", "게재"],
      updated: ["更新", "修正", "最終更新", "수정"]),
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
      updated: ["обновлен", "оновлено", "изменен", "обновено", "последна промяна"]),
    // Turkish
    PageVocabulary(
      published: ["yayın", "eklenme", "giriş"],
      updated: ["güncelle", "son güncelleme"]),
    // Vietnamese
    PageVocabulary(
      published: ["đăng ngày", "ngày đăng", "xuất bản"],
      updated: ["cập nhật"]),
  ]
}
