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
            if (instrument.weight().signum() <= 0) {
                faults.add(instrument.instrument() + " weighs " + instrument.weight() + "; a weight is above 0.");
            }
            if (instrument.indicators().isEmpty()) {
                faults.add(instrument.instrument() + " has no indicator.");
            }
            if (!instrument.parts().isEmpty() && instrument.parts().size() != 2) {
                faults.add(instrument.instrument() + " has "
                        + instrument.parts().size() + " part(s); an instrument is collected as one or in two parts.");
            }
            for (InstrumentPart part : instrument.parts()) {
                once(part.code());
                if (part.code().instrument() != instrument.instrument()) {
                    faults.add("part " + part.code() + " stands under " + instrument.instrument() + ".");
                }
            }
            instrument.indicators().forEach(indicator -> checkIndicator(instrument.instrument(), indicator));
        }
        if (!weights.equals(Fraction.of(100))) {
            faults.add("the weights of the instruments sum to " + weights + " instead of 100.");
        }
    }

    private void checkIndicator(Instrument instrument, Indicator indicator) {
        once(indicator.number());
        if (!indicator.items().isEmpty() && !indicator.subIndicators().isEmpty()) {
            faults.add("indicator " + indicator.number() + " has both items and sub-indicators; use one of the two.");
        }
        if (catalog.meanOfItems() && indicator.allItems().isEmpty()) {
            faults.add("indicator " + indicator.number() + " has no items, but scores are to be means of items.");
        }
        boolean known =
                !indicator.items().isEmpty() || !indicator.subIndicators().isEmpty();
        if (known == (indicator.itemsEvidence().kind() == Evidence.Kind.MISSING)) {
            faults.add("indicator " + indicator.number()
                    + (known
                            ? " has items, but their evidence is 'missing'."
                            : " has no items, so their evidence must be 'missing'."));
        }
        for (SubIndicator subIndicator : indicator.subIndicators()) {
            once(subIndicator.number());
            if (!subIndicator.number().indicator().equals(indicator.number())) {
                faults.add("sub-indicator " + subIndicator.number() + " stands under indicator " + indicator.number()
                        + ".");
            }
            if (subIndicator.items().isEmpty()) {
                faults.add("sub-indicator " + subIndicator.number() + " has no item.");
            }
        }
        for (Item item : indicator.allItems()) {
            once(item.code());
            if (item.code().instrument() != instrument) {
                faults.add("item " + item.code() + " stands under " + instrument + ".");
            }
        }
    }

    private void once(NodeCode code) {
        if (!seen.add(code)) {
            faults.add(code.code() + " is there twice.");
        }
    }

    private void checkGradedParts() {
        for (NodeCode part : catalog.gradeScale().gradedParts()) {
            boolean gradable = part instanceof Instrument || part instanceof PartCode;
            if (!gradable || !seen.contains(part)) {
                faults.add("the graded part " + part.code() + " is no instrument or part of this catalogue.");
            }
        }
    }

    private void checkRequiredMeasures() {
        for (NodeCode code : seen) {
            if (code instanceof ItemCode item
                    && item.instrument() == Instrument.OIT
                    && !catalog.requiredMeasures().containsKey(item)) {
                faults.add("o-item " + item + " has no required measure.");
            }
        }
        catalog.requiredMeasures().forEach((code, measure) -> {
            if (!seen.contains(code)) {
                faults.add("there is a required measure for " + code + ", which is no item of this catalogue.");
            }
            if (!measure.item().equals(code)) {
                faults.add("the required measure of " + measure.item() + " is filed under " + code + ".");
            }
        });
    }
}
