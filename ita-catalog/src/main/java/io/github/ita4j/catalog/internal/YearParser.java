package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.INVALID_VALUE;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.core.criteria.CalendarEntry;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.LeastSample;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a catalogue says of its year beside the criteria: the calendar and the least samples. */
final class YearParser {
    private static final int MOST_RESPONDENTS = 1_000_000;
    private static final String EVENTS = String.join(
            ", ", Arrays.stream(CalendarEntry.Event.values()).map(Coded::code).toList());

    private final Reading reading;

    YearParser(Reading reading) {
        this.reading = reading;
    }

    List<CalendarEntry> calendar(Members file) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (JsonValue element : file.findList("calendar")) {
            reading.values.object(element).flatMap(this::entry).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<CalendarEntry> entry(Members members) {
        Optional<CalendarEntry.Event> event = members.need("event")
                .flatMap(
                        value -> read(value, text -> Coded.parse(CalendarEntry.Event.class, text, "an event"), EVENTS));
        Optional<LocalDate> from = members.find("from").flatMap(this::day);
        Optional<LocalDate> to = members.find("to").flatMap(this::day);
        Optional<Evidence> evidence = reading.facts.needEvidence(members, "evidence");
        members.done();
        boolean order = from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
        if (!order || (from.isEmpty() && to.isEmpty() && !reading.broken())) {
            reading.faults.add(
                    INVALID_VALUE,
                    members.find("to").orElse(members.object()),
                    order ? "neither 'from' nor 'to'" : "'to' " + to.get() + " before 'from' " + from.get(),
                    "a first day, a last day, or both in their order",
                    "Write the days as they were, and leave away what is not known.");
        }
        return reading.broken()
                ? Optional.empty()
                : Optional.of(new CalendarEntry(event.orElseThrow(), from, to, evidence.orElseThrow()));
    }

    List<LeastSample> leastSamples(Members file) {
        List<LeastSample> samples = new ArrayList<>();
        for (JsonValue element : file.findList("leastSamples")) {
            reading.values.object(element).flatMap(this::sample).ifPresent(samples::add);
        }
        return samples;
    }

    private Optional<LeastSample> sample(Members members) {
        Optional<NodeCode> survey =
                members.need("survey").flatMap(value -> read(value, this::survey, "a survey that is there"));
        Optional<String> kind = reading.values.code(members.need("kind"));
        Optional<LocalizedText> name = reading.facts.needText(members, "name");
        Optional<Integer> respondents = reading.values.whole(members.need("respondents"), 1, MOST_RESPONDENTS);
        Optional<Evidence> evidence = reading.facts.needEvidence(members, "evidence");
        members.done();
        return reading.broken()
                ? Optional.empty()
                : Optional.of(new LeastSample(
                        survey.orElseThrow(),
                        kind.orElseThrow(),
                        name.orElseThrow(),
                        respondents.orElseThrow(),
                        evidence.orElseThrow()));
    }

    private Optional<LocalDate> day(JsonValue value) {
        return read(value, LocalDate::parse, "a day of the common era, such as 2025-08-15");
    }

    private NodeCode survey(String text) {
        NodeCode code = NodeCode.parse(text);
        if (!reading.nodes.mayContain(code)) {
            throw new IllegalArgumentException(text);
        }
        return code;
    }

    private <T> Optional<T> read(JsonValue value, Function<String, T> reader, String expected) {
        try {
            return reading.values.text(value).map(reader);
        } catch (IllegalArgumentException | DateTimeException e) {
            reading.faults.add(INVALID_VALUE, value, value.describe(), expected, "Correct it.");
            return Optional.empty();
        }
    }
}
