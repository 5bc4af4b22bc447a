package io.github.ita4j.core.measure;

import io.github.ita4j.core.text.InputText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the units out of a cell such as {@code ๑. สำนักปลัด ๒. กองคลัง}. */
final class UnitReader {
    /** Bullets and numbers that begin an entry, and signs between entries. */
    private static final Pattern BREAK =
            Pattern.compile("(?:^|\\s)[-–—•*]\\s*|(?:^|\\s)[0-9๐-๙]{1,2}[.)]\\s*|[/,;\\n]");

    /** A division does not stand within a division, so a space before the next one ends the first. */
    private static final Pattern NEXT_DIVISION =
            Pattern.compile("(?<=\\S)(?:\\s*(?:และ|กับ)\\s*|\\s+)(?=(?:กอง(?!ทุน)|สำนัก|ฝ่าย|ทุก))");

    private static final Pattern AND_DIVISION = Pattern.compile("\\s*(?:และ|กับ)\\s*(?=(?:กอง(?!ทุน)|สำนัก|ฝ่าย|ทุก))");

    private static final Pattern DIVISION = Pattern.compile("(?:กอง|สำนัก|ฝ่าย|ทุก).*");

    private static final Pattern LEAD = Pattern.compile(
            "\\s*โดย(?:มี|ให้)?\\s*(.{1,200}?)\\s*เป็น\\s*(?:หน่วยงาน|ผู้|เจ้าภาพ)?\\s*(?:รับผิดชอบ)?\\s*หลัก");

    /** {@code ทุกกอง/สำนัก} is one phrase, not the unit {@code สำนัก} beside every division. */
    private static final Pattern EVERY =
            Pattern.compile("ทุก\\s*(?:KIND)(?:\\s*[/,]\\s*(?:ทุก)?(?:KIND)(?![\\p{L}\\p{M}]))*"
                    .replace("KIND", "ส่วนราชการ|ส่วนงาน|หน่วยงาน|สำนัก|กอง|ฝ่าย|ส่วน|งาน"));

    /** Nobody writes so many blanks between two words; the patterns above would try each of them again and again. */
    private static final Pattern LONG_BLANK = Pattern.compile("\\s{21,}");

    private final Set<String> units = new LinkedHashSet<>();

    private UnitReader() {}

    static Responsibility read(String text) {
        return read(
                text, LONG_BLANK.matcher(text).replaceAll(blank -> blank.group().indexOf('\n') < 0 ? " " : "\n"));
    }

    private static Responsibility read(String whole, String text) {
        Matcher matcher = LEAD.matcher(text);
        Optional<String> lead = Optional.empty();
        UnitReader reader = new UnitReader();
        if (matcher.find()) {
            lead = Optional.of(matcher.group(1).strip()).filter(unit -> !InputText.isBlank(unit));
            reader.addAll(text.substring(0, matcher.start()));
            reader.addAll(matcher.group(1));
            reader.addAll(text.substring(matcher.end()));
        } else {
            reader.addAll(text);
        }
        return Responsibility.builder()
                .text(whole)
                .units(reader.units)
                .lead(lead)
                .everyUnit(EVERY.matcher(text).find())
                .build();
    }

    private void addAll(String text) {
        int from = 0;
        Matcher matcher = BREAK.matcher(text);
        List<MatchResult> every = EVERY.matcher(text).results().toList();
        int next = 0;
        while (matcher.find()) {
            int at = matcher.start();
            // Breaks and phrases both come in the order of the text.
            while (next < every.size() && every.get(next).end() <= at) {
                next++;
            }
            if (next == every.size() || at < every.get(next).start()) {
                addEntry(text.substring(from, at));
                from = matcher.end();
            }
        }
        addEntry(text.substring(from));
    }

    private void addEntry(String entry) {
        String rest = entry.strip();
        if (EVERY.matcher(rest).matches()) {
            addUnit(rest);
            return;
        }
        Pattern next = DIVISION.matcher(rest).matches() ? NEXT_DIVISION : AND_DIVISION;
        for (String unit : next.split(rest, -1)) {
            addUnit(unit);
        }
    }

    private void addUnit(String unit) {
        if (!InputText.isBlank(unit)) {
            units.add(unit.strip());
        }
    }
}
