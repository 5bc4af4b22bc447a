package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.MISPLACED;
import static io.github.ita4j.catalog.validation.CatalogRule.PARTS_NOT_TWO;
import static io.github.ita4j.catalog.validation.CatalogRule.TOO_FEW;
import static io.github.ita4j.catalog.validation.CatalogRule.WEIGHTS_NOT_100;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the instruments with all that is in them. */
final class InstrumentParser {
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z-]{0,11}");

    private final FileReading reading;
    private final Numbering indicatorNumbers;
    private final List<Fraction> weights = new ArrayList<>();
    private Optional<Instrument> previous = Optional.empty();

    InstrumentParser(FileReading reading) {
        this.reading = reading;
        this.indicatorNumbers = new Numbering("indicator", Optional.of(""), reading.faults);
    }

    /** Reads the list of instruments. */
    List<InstrumentCriteria> parse(Members catalog) {
        JsonValue list = catalog.need("instruments");
        List<Members> objects = catalog.objects("instruments");
        List<InstrumentCriteria> instruments = Members.parsed(objects, this::instrument);

        if (objects.isEmpty()) {
            reading.nodes.addUnreadable();
        } else if (weights.size() == objects.size()) {
            checkWeights(list);
        }
        if (objects.isEmpty() && list.type() == JsonValue.Type.LIST) {
            reading.faults.add(TOO_FEW, "instruments", list);
        }
        return instruments;
    }

    private Optional<InstrumentCriteria> instrument(Members members) {
        Optional<Instrument> code = code(members);
        InstrumentCriteria.Builder criteria = InstrumentCriteria.builder().title(members.words("title"));
        Optional<Fraction> weight = reading.values.weight(members.need("weight"));
        weight.ifPresent(weights::add);
        if (members.has("itemPrefix")) {
            criteria.itemPrefix(reading.values.matching(members.find("itemPrefix"), PREFIX, "prefix"));
        }
        criteria.weightEvidence(members.evidence("weightEvidence"))
                .addAllParts(parts(members, code))
                .addAllIndicators(indicators(members, code));
        members.done();
        return reading.broken()
                ? Optional.empty()
                : Optional.of(criteria.instrument(code.orElseThrow())
                        .weight(weight.orElseThrow())
                        .build());
    }

    private Optional<Instrument> code(Members members) {
        JsonValue value = members.need("code");
        Optional<Instrument> code =
                reading.values.parsed(value, Instrument::parse, Instrument::code, "form.instrument");
        if (code.isEmpty()) {
            reading.nodes.addUnreadable();
        } else if (reading.nodes.add(code.get(), value, members.object())) {
            if (previous.isPresent() && previous.get().compareTo(code.get()) > 0) {
                reading.faults.add(
                        MISPLACED, "instrument", value, "instrument", code.get(), "previous", previous.get());
            }
            previous = code;
        }
        return code;
    }

    private List<InstrumentPart> parts(Members members, Optional<Instrument> instrument) {
        NumberedCodes<PartCode> codes = new NumberedCodes<>(
                reading,
                members.object(),
                new Numbering("part", instrument, reading.faults),
                value -> reading.values.parsed(value, PartCode::parse, PartCode::code, "form.part"),
                PartCode::number,
                instrument.map(i -> new NumberedCodes.Parent<>("part", i.code(), "", code -> code.instrument() == i)));
        List<Members> objects = members.objects("parts");
        if (members.isNoList("parts")) {
            reading.nodes.addUnreadable();
        }
        if (!objects.isEmpty() && objects.size() != 2) {
            reading.faults.add(PARTS_NOT_TWO, members.find("parts"), "parts", objects.size());
        }
        return Members.parsed(objects, part -> {
            Optional<PartCode> code = codes.next(part.need("code"));
            LocalizedText title = part.words("title");
            Evidence evidence = part.evidence("evidence");
            part.done();
            return code.map(known -> InstrumentPart.of(known, title, evidence));
        });
    }

    private List<Indicator> indicators(Members members, Optional<Instrument> instrument) {
        IndicatorParser parser = new IndicatorParser(reading, members.object(), instrument, indicatorNumbers);
        List<Members> objects = members.needObjects("indicators", "indicators");
        List<Indicator> indicators = Members.parsed(objects, parser::parse);

        if (objects.isEmpty()) {
            indicatorNumbers.allowHole();
        }
        return indicators;
    }

    private void checkWeights(JsonValue list) {
        Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (!sum.equals(Fraction.of(100))) {
            String terms = weights.stream().map(String::valueOf).collect(Collectors.joining(" + "));
            reading.faults.add(WEIGHTS_NOT_100, list, "weights", terms + (weights.size() > 1 ? " = " + sum : ""));
        }
    }
}
