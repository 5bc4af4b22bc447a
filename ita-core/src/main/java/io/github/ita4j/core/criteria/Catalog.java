package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The criteria of one fiscal year in one edition: instruments down to items, grades, rules and required measures, each
 * fact with its evidence.
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2566);
 * catalog.stamp(); // CatalogStamp{fiscalYear=2566, edition=nacc, version=1.1.0, official=true}
 * catalog.items().size(); // 88: 30 of the IIT, 15 of the EIT, 43 of the OIT
 * catalog.contains(NodeCode.parse("o44")); // false
 * RequiredMeasure measure = catalog.requiredMeasure(ItemCode.parse("o12")).orElseThrow();
 * measure.remedies().size(); // 2: o12 asks for two reports
 * }</pre>
 *
 * <p>A catalogue that contradicts itself cannot be built:
 * weights sum to 100, every code is there once, every o-item has a required measure, every graded part exists.
 */
@Value.Immutable
@ValueStyle
public interface Catalog extends JsonObject {
    /**
     * The fiscal year the criteria are for.
     *
     * @return the fiscal year
     */
    FiscalYear fiscalYear();

    /**
     * Whose edition it is; other bodies publish editions of their own.
     *
     * @return {@code nacc} for the National Anti-Corruption Commission's
     */
    String edition();

    /**
     * The version of this catalogue's data, apart from the version of the library.
     *
     * @return such as {@code 1.0.0}
     */
    String version();

    /**
     * Whether this is a catalogue that ita4j ships for the criteria in force. Drafts, overlays and anybody's own
     * catalogues are not official, and results computed with them say so.
     *
     * @return true only for the catalogues of the library itself
     */
    @Value.Default
    default boolean official() {
        return false;
    }

    /**
     * Which catalogue this is, in short.
     *
     * @return the stamp that every result carries
     */
    default CatalogStamp stamp() {
        return CatalogStamp.of(fiscalYear(), edition(), version(), official());
    }

    /**
     * Whose criteria they are, where they are not the NACC's.
     *
     * @return the body, such as that of vocational colleges; empty for the criteria of the NACC and drafts of these
     */
    Optional<LocalizedText> body();

    /**
     * Whether every score of an instrument, an indicator or a sub-indicator is the mean of all items below it, each with its
     * weight, and not of the groups in between.
     *
     * @return false for the criteria of the NACC
     */
    @Value.Default
    default boolean meanOfItems() {
        return false;
    }

    /**
     * The instruments in the order IIT, EIT, OIT.
     *
     * @return the criteria of each instrument
     */
    List<InstrumentCriteria> instruments();

    /**
     * The grades and their conditions.
     *
     * @return the grade scale
     */
    GradeScale gradeScale();

    /**
     * How well it is known that this year uses this grade scale; the single grades carry evidence of their own.
     *
     * @return the evidence
     */
    Evidence gradeScaleEvidence();

    /**
     * The improvement themes in the order of their numbers.
     *
     * @return the themes
     */
    List<ImprovementTheme> themes();

    /**
     * The rules by which scores are made, in words.
     *
     * @return the rules, from the answer up to the overall score
     */
    List<ScoringRule> rules();

    /**
     * The ways to read those rules that are not settled.
     *
     * @return the readings of all rules, in the order of these
     */
    default List<Reading> readings() {
        return rules().stream().flatMap(rule -> rule.readings().stream()).toList();
    }

    /**
     * Where the facts of the catalogue were read.
     *
     * @return the sources that its evidence names, each once, in the order of the facts
     */
    @Value.Lazy
    default List<Source> sources() {
        return Stream.of(
                        evidenceSummary().facts().stream().map(Fact::evidence),
                        items().values().stream()
                                .flatMap(item -> item.requirements().stream().map(Requirement::evidence)),
                        indicators().values().stream().map(Indicator::officialEnglishEvidence),
                        calendar().stream().map(CalendarEntry::evidence),
                        leastSamples().stream().map(LeastSample::evidence))
                .flatMap(all -> all)
                .flatMap(evidence -> evidence.sources().stream())
                .distinct()
                .toList();
    }

    /**
     * When the assessment of the year took place, as far as it is known.
     *
     * @return the events in the order of the file; empty where none is known
     */
    List<CalendarEntry> calendar();

    /**
     * How many respondents the surveys need, by kind of agency.
     *
     * @return the least samples that are known; other kinds of agency have some that are not
     */
    List<LeastSample> leastSamples();

    /**
     * The months in which something is due, none of them after the OIT closes, where the calendar says when that is.
     *
     * @param part the part of the year
     * @return the months in the fiscal year of the catalogue
     */
    default FiscalPeriod due(DuePart part) {
        FiscalPeriod period = part.in(fiscalYear());
        return calendar().stream()
                .filter(entry -> entry.event() == CalendarEntry.Event.OIT)
                .flatMap(entry -> entry.to().stream())
                .map(YearMonth::from)
                .filter(period.lastMonth()::isAfter)
                .findFirst()
                .map(last -> FiscalPeriod.of(period.firstMonth().isAfter(last) ? last : period.firstMonth(), last))
                .orElse(period);
    }

    /**
     * How many respondents a survey needs at a kind of agency.
     *
     * @param survey the survey or a part of one, such as {@code EIT1}
     * @param kind the kind of agency by its code, or by its name in Thai or English
     * @return the least sample, or empty where none is known
     */
    default Optional<LeastSample> leastSample(NodeCode survey, String kind) {
        return leastSamples().stream()
                .filter(sample -> sample.survey().equals(survey)
                        && (sample.kind().equals(kind)
                                || sample.name().thai().equals(kind)
                                || sample.name().in(Language.ENGLISH).equals(kind)))
                .findFirst();
    }

    /**
     * What must be done to answer a zero, for every o-item.
     *
     * @return the required measures by item, in the order of the items
     */
    Map<ItemCode, RequiredMeasure> requiredMeasures();

    /**
     * All items by code.
     *
     * @return an unmodifiable map in the order of the catalogue
     */
    @Value.Lazy
    default Map<ItemCode, Item> items() {
        Map<ItemCode, Item> items = new LinkedHashMap<>();
        for (Indicator indicator : indicators().values()) {
            indicator.allItems().forEach(item -> items.put(item.code(), item));
        }
        return Collections.unmodifiableMap(items);
    }

    /**
     * All indicators by number.
     *
     * @return an unmodifiable map in the order of the catalogue
     */
    @Value.Lazy
    default Map<IndicatorNumber, Indicator> indicators() {
        Map<IndicatorNumber, Indicator> indicators = new LinkedHashMap<>();
        for (InstrumentCriteria instrument : instruments()) {
            instrument.indicators().forEach(indicator -> indicators.put(indicator.number(), indicator));
        }
        return Collections.unmodifiableMap(indicators);
    }

    /**
     * The item with a code.
     *
     * @param code the code
     * @return the item, or empty if this year has none with that code or its items are not known
     */
    default Optional<Item> item(ItemCode code) {
        return Optional.ofNullable(items().get(code));
    }

    /**
     * The indicator with a number.
     *
     * <pre>{@code
     * catalog.indicator(IndicatorNumber.of(9)).orElseThrow().subIndicators().size(); // 5
     * catalog.indicator(IndicatorNumber.of(11)); // Optional.empty
     * }</pre>
     *
     * @param number the number
     * @return the indicator, or empty if this year has none with that number
     */
    default Optional<Indicator> indicator(IndicatorNumber number) {
        return Optional.ofNullable(indicators().get(number));
    }

    /**
     * What must be done to answer a zero in an item.
     *
     * <pre>{@code
     * catalog.requiredMeasure(ItemCode.parse("o12")).orElseThrow().remedies().size(); // 2
     * catalog.requiredMeasure(ItemCode.parse("i1")); // Optional.empty: only o-items require measures
     * }</pre>
     *
     * @param code the code of an item
     * @return its required measure, or empty if it is no o-item of this year
     */
    default Optional<RequiredMeasure> requiredMeasure(ItemCode code) {
        return Optional.ofNullable(requiredMeasures().get(code));
    }

    /**
     * The criteria of an instrument.
     *
     * @param instrument the instrument
     * @return its criteria, or empty if this edition does not use it
     */
    default Optional<InstrumentCriteria> instrument(Instrument instrument) {
        return instruments().stream().filter(i -> i.instrument() == instrument).findFirst();
    }

    /**
     * Whether a score can be given for a code in this catalogue.
     *
     * @param code any code
     * @return true for the overall result and for everything the catalogue holds
     */
    default boolean contains(NodeCode code) {
        return nodes().contains(code);
    }

    /**
     * Every code a score can be given for: overall, then each instrument, its parts, its indicators, their
     * sub-indicators and items.
     *
     * @return an unmodifiable set in the order of the catalogue
     */
    default Set<NodeCode> nodes() {
        return Collections.unmodifiableSet(tree().tree().keySet());
    }

    /**
     * The criteria as one tree, with the share of each node in the score above it.
     *
     * @return the node of the overall result
     */
    @Value.Lazy
    default CriteriaNode tree() {
        return CriteriaNode.of(this);
    }

    /**
     * The place of a code in the tree of criteria.
     *
     * <pre>{@code
     * catalog.node(NodeCode.parse("9")).orElseThrow().points(); // 20
     * catalog.node(NodeCode.parse("11")); // Optional.empty
     * }</pre>
     *
     * @param code any code
     * @return its node, or empty if a score cannot be given for it in this catalogue
     */
    default Optional<CriteriaNode> node(NodeCode code) {
        return Optional.ofNullable(tree().tree().get(code));
    }

    /**
     * How well each fact of the catalogue is known.
     *
     * @return the summary over all facts
     */
    default EvidenceSummary evidenceSummary() {
        return ImmutableEvidenceSummary.of(CatalogFacts.of(this));
    }

    /**
     * What {@code toString} says.
     *
     * @return one line, such as {@code Catalog nacc 2566 1.1.0, 88 items}
     */
    default String describe() {
        return "Catalog " + edition() + " " + fiscalYear() + " " + version() + ", " + items().size() + " items";
    }

    /**
     * A builder for a catalogue.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Catalog}. */
    final class Builder extends ImmutableCatalog.Builder {
        Builder() {}
    }

    /** Refuses a catalogue that contradicts itself. */
    @Value.Check
    default void check() {
        List<String> faults = CatalogCheck.faults(this);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "Catalogue " + fiscalYear() + " " + edition() + ": " + String.join(" ", faults));
        }
    }

    /**
     * How many respondents a survey needs at one kind of agency.
     *
     * <pre>{@code
     * NodeCode part = NodeCode.parse("EIT1");
     * LocalizedText name = LocalizedText.of("สถาบันอุดมศึกษา", "Universities");
     * new Catalog.LeastSample(part, "university", name, 400, catalog.gradeScaleEvidence()).respondents(); // 400
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     *
     * @param survey the survey, an instrument or a part of one
     * @param kind the code of the kind of agency, such as {@code university}
     * @param name the kind in words
     * @param respondents the least number, 1 or more
     * @param evidence how well it is known
     */
    record LeastSample(NodeCode survey, String kind, LocalizedText name, int respondents, Evidence evidence)
            implements JsonObject {
        /**
         * Refuses a number that asks for nobody.
         *
         * @param survey the survey
         * @param kind the code of the kind of agency
         * @param name the kind in words
         * @param respondents the least number, 1 or more
         * @param evidence how well it is known
         * @throws IllegalArgumentException if the number is less than 1
         */
        public LeastSample {
            if (respondents < 1) {
                throw new IllegalArgumentException(
                        "The least sample of " + kind + " is " + respondents + "; it is 1 or more.");
            }
        }
    }

    /**
     * When something of a year's assessment happened, as far as it is known.
     *
     * <pre>{@code
     * catalog.calendar().stream().anyMatch(entry -> entry.event() == Catalog.CalendarEntry.Event.OIT); // false: 2566 is not known
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     *
     * @param event what happened
     * @param from its first day; empty where only its end is known
     * @param to its last day; empty where only its beginning is known
     * @param evidence how well it is known
     */
    record CalendarEntry(Event event, Optional<LocalDate> from, Optional<LocalDate> to, Evidence evidence)
            implements JsonObject {
        /**
         * Refuses days that cannot be.
         *
         * @param event what happened
         * @param from its first day, or empty
         * @param to its last day, or empty
         * @param evidence how well it is known
         * @throws IllegalArgumentException if there is no day, or the last comes before the first
         */
        public CalendarEntry {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("The calendar says no day for " + event.code() + ".");
            }
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                throw new IllegalArgumentException("The calendar ends " + event.code() + " on " + to.get()
                        + ", before it begins on " + from.get() + ".");
            }
        }

        /** What happens in an assessment. */
        public enum Event implements Labelled {
            /** The assessment as a whole. */
            ASSESSMENT,
            /** Agencies register. */
            REGISTRATION,
            /** The OIT is open: what is published after its last day does not count. */
            OIT,
            /** The surveys are answered. */
            SURVEYS,
            /** Answers are scored. */
            SCORING,
            /** Agencies see the scores of their items. */
            ITEM_SCORES,
            /** Agencies may clarify. */
            CLARIFICATION,
            /** The results are published. */
            RESULTS
        }
    }
}
