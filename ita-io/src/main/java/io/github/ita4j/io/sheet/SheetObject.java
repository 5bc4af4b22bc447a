package io.github.ita4j.io.sheet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ita4j.core.fault.Nearest;
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
    private static final String SCORES = "scores";
    private static final List<String> MEMBERS = List.of(YEAR, AGENCY, SCORES);

    private static final char REPLACEMENT = '\uFFFD';

    private final JsonParser parser;
    private final FailureLog log;
    private final Place start;

    private final Map<String, Integer> seen = new HashMap<>();
    private Optional<FiscalYear> year = Optional.empty();
    private Place yearPlace;
    private String agency = "";
    private Place agencyPlace;
    private final List<RawSheet.RawScore> scores = new ArrayList<>();
    private boolean usable = true;

    SheetObject(JsonParser parser, FailureLog log) {
        this.parser = parser;
        this.log = log;
        this.start = JsonReader.place(parser.currentTokenLocation());
        this.yearPlace = start;
        this.agencyPlace = start;
    }

    /** The object, or empty after a failure that makes it unusable as a whole. */
    Optional<RawSheet> read() throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            member();
        }
        if (!seen.containsKey(SCORES)) {
            refuse(start, Faults.missingScores());
        }
        return usable
                ? Optional.of(new RawSheet(start, year, yearPlace, agency, agencyPlace, scores))
                : Optional.empty();
    }

    private void member() throws IOException {
        String name = parser.currentName();
        Place place = here();
        parser.nextToken();
        if (!MEMBERS.contains(name)) {
            log.add(place, Faults.unknownMember(name, MEMBERS, Nearest.words(name, MEMBERS)));
            parser.skipChildren();
            return;
        }
        int line = place.line().orElse(0);
        Integer first = seen.putIfAbsent(name, line);
        if (first != null) {
            log.add(place, Faults.duplicateMember(name, first, line));
            parser.skipChildren();
            return;
        }
        switch (name) {
            case YEAR -> readYear();
            case AGENCY -> readAgency();
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
                    refuse(yearPlace, Faults.invalidYear(text));
                }
            }
            default -> refuseType("The fiscal year", "a number");
        }
    }

    private void readAgency() throws IOException {
        agencyPlace = here();
        switch (parser.currentToken()) {
            case VALUE_NULL -> {}
            case VALUE_STRING -> {
                agency = parser.getText();
                if (agency.indexOf(REPLACEMENT) >= 0) {
                    refuse(agencyPlace, Faults.wrongEncoding(agency, "its object"));
                } else if (agency.length() > ReadLimits.MAX_FIELD_LENGTH) {
                    refuse(agencyPlace, Faults.fieldTooLong(agency, "its object"));
                } else if (Words.isBlank(agency)) {
                    refuse(agencyPlace, Faults.missingAgencyOfObject());
                }
            }
            default -> refuseType("The agency", "text");
        }
    }

    private void readScores() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            refuseType("The member 'scores'", "an object");
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String code = parser.currentName();
            Place place = here();
            JsonToken value = parser.nextToken();
            if (code.indexOf(REPLACEMENT) >= 0) {
                log.add(place, Faults.wrongEncoding(code, "its score"));
            } else if (code.length() > ReadLimits.MAX_FIELD_LENGTH) {
                log.add(place, Faults.fieldTooLong(code, "its score"));
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
                    log.add(here(), Faults.fieldTooLong(text, "the score"));
                } else if (text.indexOf(REPLACEMENT) >= 0) {
                    log.add(here(), Faults.wrongEncoding(text, "the score"));
                } else {
                    boolean number = value != JsonToken.VALUE_STRING;
                    scores.add(new RawSheet.RawScore(code, place, text, number, here()));
                }
            }
            default ->
                log.add(
                        here(),
                        Faults.wrongType(
                                "The score of " + Words.quote(code),
                                JsonReader.describe(value),
                                "a number, text or null"));
        }
    }

    private void refuseType(String what, String expected) throws IOException {
        refuse(here(), Faults.wrongType(what, JsonReader.describe(parser.currentToken()), expected));
        parser.skipChildren();
    }

    /** A failure that costs the whole object. */
    private void refuse(Place place, ReadFailure.Builder fault) {
        usable = false;
        log.add(place, fault);
    }

    private Place here() {
        return JsonReader.place(parser.currentTokenLocation());
    }
}
