package io.github.ita4j.core.criteria;

import io.github.ita4j.core.score.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The laws of a catalogue that no builder may break. */
final class CatalogCheck {
    private final Catalog catalog;
    private final List<String> faults = new ArrayList<>();
    private final Set<NodeCode> seen = new LinkedHashSet<>();

    private CatalogCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    static List<String> faults(Catalog catalog) {
        CatalogCheck check = new CatalogCheck(catalog);
        check.checkInstruments();
        check.checkGradedParts();
        check.checkRequiredMeasures();
        return check.faults;
    }

    private void checkInstruments() {
        Fraction weights = Fraction.ZERO;
        for (InstrumentCriteria instrument : catalog.instruments()) {
            weights = weights.plus(instrument.weight());
            once(instrument.instrument());
            Instrument code = instrument.instrument();
            int parts = instrument.parts().size();
            refuse(instrument.weight().signum() <= 0, "%s weighs %s; a weight is above 0.", code, instrument.weight());
            refuse(instrument.indicators().isEmpty(), "%s has no indicator.", code);
            refuse(
                    parts != 0 && parts != 2,
                    "%s has %s part(s); an instrument is collected as one or in two parts.",
                    code,
                    parts);
            for (InstrumentPart part : instrument.parts()) {
                once(part.code());
                refuse(part.code().instrument() != code, "part %s stands under %s.", part.code(), code);
            }
            instrument.indicators().forEach(indicator -> checkIndicator(code, indicator));
        }
        refuse(!weights.equals(Fraction.of(100)), "the weights of the instruments sum to %s instead of 100.", weights);
    }

    private void refuse(boolean wrong, String message, Object... shown) {
        if (wrong) {
            faults.add(message.formatted(shown));
        }
    }

    private void checkIndicator(Instrument instrument, Indicator indicator) {
        IndicatorNumber number = indicator.number();
        boolean items = !indicator.items().isEmpty();
        boolean subIndicators = !indicator.subIndicators().isEmpty();
        once(number);
        refuse(items && subIndicators, "indicator %s has both items and sub-indicators; use one of the two.", number);
        refuse(
                catalog.meanOfItems() && indicator.allItems().isEmpty(),
                "indicator %s has no items, but scores are to be means of items.",
                number);
        boolean missing = indicator.itemsEvidence().kind() == Evidence.Kind.MISSING;
        refuse(missing && (items || subIndicators), "indicator %s has items, but their evidence is 'missing'.", number);
        refuse(
                !missing && !items && !subIndicators,
                "indicator %s has no items, so their evidence must be 'missing'.",
                number);
        for (SubIndicator sub : indicator.subIndicators()) {
            once(sub.number());
            refuse(
                    !sub.number().indicator().equals(number),
                    "sub-indicator %s stands under indicator %s.",
                    sub.number(),
                    number);
            refuse(sub.items().isEmpty(), "sub-indicator %s has no item.", sub.number());
        }
        for (Item item : indicator.allItems()) {
            once(item.code());
            refuse(item.code().instrument() != instrument, "item %s stands under %s.", item.code(), instrument);
        }
    }

    private void once(NodeCode code) {
        refuse(!seen.add(code), "%s is there twice.", code);
    }

    private void checkGradedParts() {
        for (NodeCode part : catalog.gradeScale().gradedParts()) {
            boolean gradable = part instanceof Instrument || part instanceof PartCode;
            refuse(
                    !gradable || !seen.contains(part),
                    "the graded part %s is no instrument or part of this catalogue.",
                    part);
        }
    }

    private void checkRequiredMeasures() {
        for (NodeCode code : seen) {
            boolean published = code instanceof ItemCode item && item.instrument() == Instrument.OIT;
            refuse(
                    published && !catalog.requiredMeasures().containsKey(code),
                    "o-item %s has no required measure.",
                    code);
        }
        catalog.requiredMeasures().forEach((code, measure) -> {
            refuse(
                    !seen.contains(code),
                    "there is a required measure for %s, which is no item of this catalogue.",
                    code);
            refuse(!measure.item().equals(code), "the required measure of %s is filed under %s.", measure.item(), code);
        });
    }
}
