package io.github.ita4j.io.sheet;

import io.github.ita4j.catalog.internal.json.JsonElements;
import io.github.ita4j.catalog.internal.json.JsonLimits;
import io.github.ita4j.catalog.internal.json.JsonProblem;
import io.github.ita4j.catalog.internal.json.JsonReader;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.AgencyCells;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON object by object, each as a row whose columns are its members: one object, an array of them, or one after the
 * other as in JSON Lines. An object may hold its scores in a member {@code scores} or beside its other members; what it
 * says of a list of objects in it, such as of the years of an agency, holds for each of them.
 */
final class JsonRows implements SheetSource, JsonReader.Problems {
    // Text is bounded here only so that reading stays bounded; a text over MAX_FIELD_LENGTH costs just its member.
    private static final int MAX_TEXT_IN_MEMORY = 1 << 20;

    private static final JsonReader JSON = new JsonReader(new JsonLimits(
            ReadLimits.MAX_OBJECT_BYTES,
            ReadLimits.MAX_NESTING,
            MAX_TEXT_IN_MEMORY,
            MAX_TEXT_IN_MEMORY,
            MAX_TEXT_IN_MEMORY,
            Long.MAX_VALUE));

    private static final String SCORES = "scores";
    private static final String EXACT = "exact";
    private static final List<Word> ROW_WORDS = List.of(Word.AGENCY, Word.YEAR, Word.CODE, Word.SCORE);
    private static final char REPLACEMENT = '\uFFFD';

    private final LimitedStream bytes;
    private final JsonElements elements;
    private final RowsByYear rows;
    private final Faults log;
    private boolean said;

    JsonRows(InputStream in, Charset charset, RowsByYear rows, Faults log) throws IOException {
        this.bytes = new LimitedStream(in, ReadLimits.MAX_OBJECT_BYTES);
        // Bytes that are not of the charset become replacement characters, which cost the member they stand in and no
        // more.
        this.elements = JSON.elements(new InputStreamReader(bytes, charset));
        this.rows = rows;
        this.log = log;
    }

    @Override
    public boolean step() throws IOException {
        bytes.restart();
        try {
            Optional<JsonValue> element = elements.next(this);
            if (element.isPresent() && !log.isOverfull()) {
                said = true;
                read(element.get(), Map.of());
                return true;
            }
        } catch (LimitedStream.Exceeded tooLarge) {
            log.add(Fault.of(SheetCode.FILE_TOO_LARGE).with("most", ReadLimits.MAX_OBJECT_BYTES >> 20));
            return false;
        }
        if (!said) {
            log.add(Fault.of(SheetCode.NO_ROWS, "array"));
        }
        return false;
    }

    @Override
    public void duplicate(JsonValue member) {
        JsonValue first = member.first();
        log.add(Fault.of(SheetCode.DUPLICATE_MEMBER, place(member))
                .found(member.key())
                .with("lines", Phrase.lines(place(member), first.line())));
    }

    @Override
    public void add(JsonProblem problem) {
        said = true;
        Fault fault = switch (problem.kind()) {
            case TOO_DEEP -> Fault.of(SheetCode.NESTED_TOO_DEEPLY).with("most", ReadLimits.MAX_NESTING);
            case TOO_LONG -> Fault.of(SheetCode.FIELD_TOO_LONG, "end").with("most", ReadLimits.MAX_FIELD_LENGTH);
            case ENDS_EARLY -> Fault.of(SheetCode.MALFORMED_JSON, "ends-early");
            case TRAILING -> Fault.of(SheetCode.MALFORMED_JSON, "more");
            default -> Fault.of(SheetCode.MALFORMED_JSON);
        };
        log.add(problem.line() > 0 ? fault.at(Place.at(problem.line(), problem.column())) : fault);
    }

    private static Place place(JsonValue value) {
        return Place.at(value.line(), value.column());
    }

    /** Reads an object, of which also holds what is said around it. */
    private void read(JsonValue object, Map<String, JsonValue> around) {
        if (object.type() != JsonValue.Type.OBJECT) {
            log.add(Phrase.wrongType(Phrases.of("the-element"), object, "object"));
            return;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(around);
        members.putAll(object.members());
        Optional<JsonValue> list =
                members.values().stream().filter(JsonRows::isListOfRows).findFirst();
        if (list.isPresent()) {
            members.remove(list.get().key());
            list.get().elements().forEach(element -> read(element, members));
        } else {
            new ObjectRow().read(object, members);
        }
    }

    private static boolean isListOfRows(JsonValue value) {
        return value.type() == JsonValue.Type.LIST
                && !value.elements().isEmpty()
                && value.elements().stream()
                        .allMatch(one -> one.members().keySet().stream()
                                .anyMatch(name -> name.equals(SCORES)
                                        || ROW_WORDS.stream().anyMatch(word -> word.is(name))));
    }

    private static boolean isContainer(JsonValue value) {
        return value.type() == JsonValue.Type.OBJECT || value.type() == JsonValue.Type.LIST;
    }

    private static String text(JsonValue value) {
        return value.type() == JsonValue.Type.NULL ? "" : value.text();
    }

    /** An object as it becomes a row. */
    private final class ObjectRow {
        private final List<String> names = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private boolean usable = true;

        void read(JsonValue object, Map<String, JsonValue> members) {
            Optional<JsonValue> scores = Optional.ofNullable(members.remove(SCORES));
            // As a sheet says that a JSON library wrote.
            Optional<JsonValue> exact =
                    Optional.ofNullable(members.get(EXACT)).filter(value -> value.type() == JsonValue.Type.FLAG);
            exact.ifPresent(value -> members.remove(EXACT));
            rows.exact(exact.filter(value -> value.text().equals("true")).isPresent());
            members.forEach(this::member);
            int ofScores = names.size();
            if (scores.isPresent() && scores.get().type() != JsonValue.Type.OBJECT) {
                refuse(Phrase.wrongType(Phrases.of("the-scores"), scores.get(), "object"));
            }
            scores.ifPresent(value -> value.members().forEach((code, score) -> scalar(code, score, "the-score")));
            if (usable) {
                Names.Kind kind = scores.isPresent() ? Names.Kind.OBJECT : Names.Kind.FLAT_OBJECT;
                rows.read(
                        new Names(new Row(names, place(object), places), kind, ofScores),
                        new Row(cells, place(object), places));
            }
        }

        private void member(String name, JsonValue value) {
            if (Word.AGENCY.is(name)) {
                agency(name, value);
            } else if (Word.YEAR.is(name)) {
                typed(name, value, "the-fiscal-year", "number");
            } else if (Word.GRADE.is(name)) {
                typed(name, value, "the-grade", "text");
            } else {
                scalar(name, value, "the-member");
            }
        }

        private void agency(String name, JsonValue value) {
            if (value.type() == JsonValue.Type.OBJECT) {
                value.members().forEach((key, part) -> {
                    boolean isName = key.equals("name");
                    usable &= !isName || !isContainer(part);
                    scalar(isName ? "agency" : key, part, "the-member");
                });
            } else if (value.type() == JsonValue.Type.TEXT && InputText.isBlank(value.text())) {
                refuse(Fault.of(SheetCode.MISSING_AGENCY, "object", place(value))
                        .expected(Phrases.of("agency-name")));
            } else if (value.text().indexOf(REPLACEMENT) >= 0) {
                refuse(Phrase.notUtf8(value.text(), "its-object").at(place(value)));
            } else {
                typed(name, value, "the-agency", "text");
            }
        }

        /** A member that is nothing but text or, where a number is expected, a number. */
        private void typed(String name, JsonValue value, String what, String expected) {
            if (value.type() == JsonValue.Type.TEXT
                    || (value.type() == JsonValue.Type.NUMBER && expected.equals("number"))) {
                put(name, value, value.text());
            } else if (value.type() != JsonValue.Type.NULL) {
                refuse(Phrase.wrongType(Phrases.of(what), value, expected));
            }
        }

        /** A text, a number, a flag or null; what else stands for a score, or is said of an agency, is a fault. */
        private void scalar(String name, JsonValue value, String what) {
            boolean used = isContainer(value)
                    && (what.equals("the-score")
                            || name.equals("agency")
                            || AgencyCells.ATTRIBUTES.stream().anyMatch(word -> word.is(name)));
            if (used) {
                log.add(Phrase.wrongType(Phrases.of(what, "name", InputText.quote(name.strip())), value, "scalar"));
            } else {
                put(name, value, isContainer(value) ? value.describe() : text(value));
            }
        }

        private void put(String name, JsonValue value, String text) {
            if (name.length() > ReadLimits.MAX_FIELD_LENGTH) {
                log.add(Phrase.tooLong(name, "its-score").at(place(value)));
            } else if (name.indexOf(REPLACEMENT) >= 0) {
                log.add(Phrase.notUtf8(name, "its-score").at(place(value)));
            } else if (text.indexOf(REPLACEMENT) >= 0) {
                log.add(Phrase.notUtf8(text, "score").at(place(value)));
            } else {
                names.add(name);
                cells.add(text);
                places.add(place(value));
            }
        }

        /** A fault that costs the whole object. */
        private void refuse(Fault fault) {
            usable = false;
            log.add(fault);
        }
    }
}
