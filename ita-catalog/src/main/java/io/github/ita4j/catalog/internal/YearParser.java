package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.INVALID_VALUE;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Catalog.CalendarEntry;
import io.github.ita4j.core.criteria.Catalog.LeastSample;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a catalogue says of its year besides the criteria: the calendar and the least samples. */
record YearParser(FileReading reading) {
    private static final int MOST_RESPONDENTS = 1_000_000;

    List<CalendarEntry> calendar(Members file) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (Members members : file.objects("calendar")) {
            Optional<CalendarEntry.Event> event =
                    reading.values.word(members.need("event"), CalendarEntry.Event.class, "event");
            Optional<LocalDate> from = read(members.find("from"), LocalDate::parse, "day");
            Optional<LocalDate> to = read(members.find("to"), LocalDate::parse, "day");
            Evidence evidence = members.evidence("evidence");
            members.done();
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                reading.faults.add(INVALID_VALUE, "days-order", members.find("to"), "from", from.get(), "to", to.get());
            } else if (from.isEmpty() && to.isEmpty() && !reading.broken()) {
                reading.faults.add(INVALID_VALUE, "no-days", members.find("to"));
            }
            if (!reading.broken()) {
                entries.add(new CalendarEntry(event.orElseThrow(), from, to, evidence));
            }
        }
        return entries;
    }

    List<LeastSample> leastSamples(Members file) {
        List<LeastSample> samples = new ArrayList<>();
        for (Members members : file.objects("leastSamples")) {
            Optional<NodeCode> survey = read(members.need("survey"), this::survey, "survey");
            String kind = reading.values.code(members.need("kind"));
            LocalizedText name = members.words("name");
            int respondents = reading.values.whole(members.need("respondents"), 1, MOST_RESPONDENTS);
            Evidence evidence = members.evidence("evidence");
            members.done();
            if (!reading.broken()) {
                samples.add(new LeastSample(survey.orElseThrow(), kind, name, respondents, evidence));
            }
        }
        return samples;
    }

    private NodeCode survey(String text) {
        NodeCode code = NodeCode.parse(text);
        if (!reading.nodes.mayContain(code)) {
            throw new IllegalArgumentException(text);
        }
        return code;
    }

    /** What a text stands for; {@code way} is the key of the fault of a text that stands for nothing. */
    private <T> Optional<T> read(JsonValue value, Function<String, T> reader, String way) {
        String text = reading.values.text(value);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            reading.faults.add(INVALID_VALUE, way, value);
            return Optional.empty();
        }
    }
}
