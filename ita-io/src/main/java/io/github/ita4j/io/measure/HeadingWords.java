package io.github.ita4j.io.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The spellings of column headings that agencies use. */
final class HeadingWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 80;

    private static final Map<String, MeasureColumn> WORDS = Map.ofEntries(
            Map.entry("ข้อ", MeasureColumn.NUMBER),
            Map.entry("ลำดับ", MeasureColumn.NUMBER),
            Map.entry("ลำดับที่", MeasureColumn.NUMBER),
            Map.entry("ที่", MeasureColumn.NUMBER),
            Map.entry("ประเด็น", MeasureColumn.THEME),
            Map.entry("ข้อคำถามITA", MeasureColumn.QUESTION),
            Map.entry("ข้อคำถาม", MeasureColumn.QUESTION),
            Map.entry("การวิเคราะห์ข้อมูล", MeasureColumn.GROUP),
            Map.entry("การนำผลการวิเคราะห์ไปสู่การปฏิบัติ", MeasureColumn.GROUP),
            Map.entry("มาตรการ", MeasureColumn.MEASURE),
            Map.entry("มาตรการ/แนวทาง", MeasureColumn.MEASURE),
            Map.entry("มาตรการ/กิจกรรม", MeasureColumn.MEASURE),
            Map.entry("ขั้นตอน/วิธีการปฏิบัติ", MeasureColumn.STEPS),
            Map.entry("ขั้นตอน/วิธีการดำเนินการ", MeasureColumn.STEPS),
            Map.entry("วิธีการดำเนินการ", MeasureColumn.STEPS),
            Map.entry("วิธีดำเนินการ", MeasureColumn.STEPS),
            Map.entry("ผู้รับผิดชอบ", MeasureColumn.RESPONSIBLE),
            Map.entry("หน่วยงานที่รับผิดชอบ", MeasureColumn.RESPONSIBLE),
            Map.entry("ส่วนงานที่รับผิดชอบ", MeasureColumn.RESPONSIBLE),
            Map.entry("ผลการดำเนินการ", MeasureColumn.RESULT),
            Map.entry("ความก้าวหน้าผลการดำเนินการ", MeasureColumn.RESULT),
            Map.entry("ข้อเสนอแนะ", MeasureColumn.SUGGESTION),
            Map.entry("การติดตามผล", MeasureColumn.FOLLOW_UP),
            Map.entry("ตัวชี้วัด", MeasureColumn.INDICATOR),
            Map.entry("แนวทางในการยกระดับการประเมิน", MeasureColumn.GUIDANCE),
            Map.entry("ข้อมูล", MeasureColumn.ITEM),
            Map.entry("องค์ประกอบด้านข้อมูล", MeasureColumn.GUIDANCE));

    private static final Map<String, MeasureColumn> STARTS = starts();

    private HeadingWords() {}

    /** What a heading means, or empty where it is none. */
    static Optional<MeasureColumn> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String packed = SPACE.matcher(text).replaceAll("").replace("\u0E4D\u0E32", "\u0E33");
        MeasureColumn exact = WORDS.get(packed);
        return exact != null
                ? Optional.of(exact)
                : STARTS.entrySet().stream()
                        .filter(start -> packed.startsWith(start.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static Map<String, MeasureColumn> starts() {
        Map<String, MeasureColumn> starts = new LinkedHashMap<>();
        starts.put("ระยะเวลา", MeasureColumn.PERIOD);
        starts.put("สรุปผล", MeasureColumn.RESULT);
        starts.put("ผลลัพธ์", MeasureColumn.OUTCOME);
        starts.put("ผลการวิเคราะห์", MeasureColumn.ANALYSIS);
        return starts;
    }
}
