package io.github.ita4j.core.time;

import java.util.List;
import java.util.Locale;

/** The names of the months, January first. */
final class MonthNames {
    static final List<String> THAI =
            words("มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม");

    static final List<String> THAI_SHORT = words("ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.");

    static final List<String> ENGLISH =
            words("January February March April May June July August September October November December");

    private MonthNames() {}

    /** A pattern for the names of a month, from 1 on, in packed text. */
    static String form(int month) {
        String english = ENGLISH.get(month - 1).toLowerCase(Locale.ROOT);
        String thai = THAI.get(month - 1).replace("\u0E4C", "\u0E4C?");
        String shortThai = THAI_SHORT.get(month - 1).replace(".", "\\.?");
        return String.join("|", thai, english, shortThai, english.substring(0, 3) + "\\.?");
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
