package io.github.ita4j.io.sheet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one JSON object into a {@link RawSheet}. What its codes mean is judged only when the object is complete, for
 * its members may stand in any order, the year last.
 */
final class SheetObject {
    private static final String YEAR = "fiscalYear";
    private static final String AGENCY = "agency";
    private static final String GRADE = "grade";
    private static final String SCORES = "scores";
    private static final List<String> MEMBERS = List.of(YEAR, AGENCY, GRADE, SCORES);

    private static final char REPLACEMENT = '\uFFFD';

    private final JsonParser parser;
    private final Faults log;
    private final Place start;

    private final Map<String, Integer> seen = new HashMap<>();
    private Optional<FiscalYear> year = Optional.empty();
    private Place yearPlace;
    private String agency = "";
    private Place agencyPlace;
    private String grade = "";
    private Place gradePlace;
    private final List<RawSheet.RawScore> scores = new ArrayList<>();
    private boolean usable = true;

    SheetObject(JsonParser parser, Faults log) {
        this.parser = parser;
        this.log = log;
        this.start = JsonReader.place(parser.currentTokenLocation());
        this.yearPlace = start;
        this.agencyPlace = start;
        this.gradePlace = start;
    }

    /** The object, or empty after a fault that makes it unusable as a whole. */
    Optional<RawSheet> read() throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            member();
        }
        if (!seen.containsKey(SCORES)) {
            refuse(Fault.of(SheetCode.MISSING_MEMBER).expected("scores").at(start));
        }
        return usable
                ? Optional.of(new RawSheet(start, year, yearPlace, agency, agencyPlace, grade, gradePlace, scores))
                : Optional.empty();
    }

    private void member() throws IOException {
        String name = parser.currentName();
        Place place = here();
        parser.nextToken();
        if (!MEMBERS.contains(name)) {
            log.add(Fault.of(SheetCode.UNKNOWN_MEMBER)
                    .found(name)
                    .expected(Texts.or(MEMBERS))
                    .nearest(Nearest.words(name, MEMBERS))
                    .at(place));
            parser.skipChildren();
            return;
        }
        int line = place.line().orElse(0);
        Integer first = seen.putIfAbsent(name, line);
        if (first != null) {
            log.add(Fault.of(SheetCode.DUPLICATE_MEMBER)
                    .found(name)
                    .with("lines", Phrase.lines(first, line))
                    .at(place));
            parser.skipChildren();
            return;
        }
        switch (name) {
            case YEAR -> readYear();
            case AGENCY -> readAgency();
            case GRADE -> readGrade();
            default -> readScores();
        }
    }

    private void readYear() throws IOException {
        yearPlace = here();
        switch (parser.currentToken()) {
            case VALUE_NULL -> {}
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String text = parser.getText();
                try {
                    year = Optional.of(FiscalYear.parse(text));
                } catch (IllegalArgumentException notAYear) {
                    refuse(Fault.of(SheetCode.INVALID_YEAR)
                            .found(text)
                            .expected("ปี พ.ศ. เช่น 2568", "a year of the Buddhist Era such as 2568")
                            .at(yearPlace));
                }
            }
            default -> refuseType(LocalizedText.of("ปีงบประมาณ", "The fiscal year"), Phrase.NUMBER);
        }
    }

    private void readAgency() throws IOException {
        agencyPlace = here();
        switch (parser.currentToken()) {
            case VALUE_NULL -> {}
            case VALUE_STRING -> {
                agency = parser.getText();
                if (agency.indexOf(REPLACEMENT) >= 0) {
                    refuse(Fault.of(SheetCode.WRONG_ENCODING)
                            .found(agency)
                            .with("lost", Phrase.ITS_OBJECT)
                            .expected("UTF-8")
                            .at(agencyPlace));
                } else if (agency.length() > ReadLimits.MAX_FIELD_LENGTH) {
                    refuse(Phrase.tooLong(agency, Phrase.ITS_OBJECT).at(agencyPlace));
                } else if (InputText.isBlank(agency)) {
                    refuse(Fault.of(SheetCode.MISSING_AGENCY, "object")
                            .expected("ชื่อหน่วยงาน", "the name of an agency")
                            .at(agencyPlace));
                }
            }
            default -> refuseType(LocalizedText.of("หน่วยงาน", "The agency"), Phrase.TEXT);
        }
    }

    private void readGrade() throws IOException {
        gradePlace = here();
        switch (parser.currentToken()) {
            case VALUE_NULL -> {}
            case VALUE_STRING -> grade = parser.getText();
            default -> refuseType(LocalizedText.of("ระดับ", "The grade"), Phrase.TEXT);
        }
    }

    private void readScores() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            refuseType(LocalizedText.of("สมาชิก 'scores' ", "The member 'scores'"), Phrase.AN_OBJECT);
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String code = parser.currentName();
            Place place = here();
            JsonToken value = parser.nextToken();
            if (code.indexOf(REPLACEMENT) >= 0) {
                log.add(Fault.of(SheetCode.WRONG_ENCODING)
                        .found(code)
                        .with("lost", Phrase.ITS_SCORE)
                        .expected("UTF-8")
                        .at(place));
            } else if (code.length() > ReadLimits.MAX_FIELD_LENGTH) {
                log.add(Phrase.tooLong(code, Phrase.ITS_SCORE).at(place));
            } else {
                readScore(code, place, value);
            }
            parser.skipChildren();
        }
    }

    private void readScore(String code, Place place, JsonToken value) throws IOException {
        switch (value) {
            case VALUE_NULL -> scores.add(new RawSheet.RawScore(code, place, "", false, here()));
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String text = parser.getText();
                if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
                    log.add(Phrase.tooLong(text, Phrase.SCORE).at(here()));
                } else if (text.indexOf(REPLACEMENT) >= 0) {
                    log.add(Fault.of(SheetCode.WRONG_ENCODING)
                            .found(text)
                            .with("lost", Phrase.SCORE)
                            .expected("UTF-8")
                            .at(here()));
                } else {
                    boolean number = value != JsonToken.VALUE_STRING;
                    scores.add(new RawSheet.RawScore(code, place, text, number, here()));
                }
            }
            default ->
                log.add(Phrase.wrongType(
                                LocalizedText.of(
                                        "คะแนนของ " + InputText.quote(code.strip()) + " ",
                                        "The score of " + InputText.quote(code.strip())),
                                value,
                                LocalizedText.of("ตัวเลข ข้อความ หรือ null", "a number, text or null"))
                        .at(here()));
        }
    }

    private void refuseType(LocalizedText what, LocalizedText expected) throws IOException {
        refuse(Phrase.wrongType(what, parser.currentToken(), expected).at(here()));
        parser.skipChildren();
    }

    /** A fault that costs the whole object. */
    private void refuse(Fault fault) {
        usable = false;
        log.add(fault);
    }

    private Place here() {
        return JsonReader.place(parser.currentTokenLocation());
    }
}
