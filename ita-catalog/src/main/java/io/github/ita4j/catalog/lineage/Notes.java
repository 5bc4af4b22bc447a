package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.text.LocalizedText;

/**
 * What the evidence of links and relations says besides its kind. The words fit both directions, so that they mirror.
 */
final class Notes {
    static final LocalizedText SOME_TOPICS =
            LocalizedText.of("ตรงกันเพียงบางหัวข้อ", "Only some of the topics are on both sides");

    static final LocalizedText BY_TITLE = LocalizedText.of(
            "จับคู่จากชื่อที่ตรงกันเท่านั้น เพราะไม่มีหัวข้อกำกับ",
            "Matched by the same title alone; the items have no topics");

    static final LocalizedText BY_CODE = LocalizedText.of(
            "จับคู่จากรหัสเดียวกันในปีและฉบับเดียวกัน", "Matched by the same code within the same year and edition");

    static final LocalizedText TITLE_NOT_FOUND = LocalizedText.of(
            "เกณฑ์อีกชุดหนึ่งไม่มีชื่อนี้ แต่อาจเป็นคำถามเดิมที่ใช้ถ้อยคำอื่น",
            "The other criteria do not have this title; the same question may be there in other words");

    static final LocalizedText ITEM_NOT_KNOWN = LocalizedText.of(
            "ไม่รู้ทั้งชื่อและหัวข้อของข้อนี้ จึงเทียบไม่ได้", "Neither title nor topics of the item are known");

    static final LocalizedText OTHERS_NOT_KNOWN = LocalizedText.of(
            "เกณฑ์อีกชุดหนึ่งมีข้อที่ยังไม่รู้ และอาจเป็นข้อใดข้อหนึ่งในนั้น",
            "The other criteria have items that are not known well enough, and this may be one of them");

    private Notes() {}
}
