package io.github.ita4j.io.json;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The forms of codes, names and score sheets. */
final class CoreForms {
    /** Text that is not blank. */
    static final JsonForm<String> TEXT = ScalarForm.text(text -> {
        if (InputText.isBlank(text)) {
            throw new IllegalArgumentException("the text is blank: write it, or take it out.");
        }
        return text;
    });

    static final JsonForm<Boolean> FLAG = new ScalarForm<>(
            part -> part.type() == JsonValue.Type.FLAG ? Optional.of(part.text().equals("true")) : Optional.empty(),
            flag -> flag,
            JsonFaults.words(JsonValue.Type.FLAG));

    static final JsonForm<NodeCode> NODE_CODE = ScalarForm.text(NodeCode::parse, NodeCode::code);
    static final JsonForm<GradeCode> GRADE_CODE = ScalarForm.text(GradeCode::parse);
    static final JsonForm<FiscalPeriod> FISCAL_PERIOD = ScalarForm.text(FiscalPeriod::parse);
    static final JsonForm<Agency> AGENCY = new AgencyForm();

    static final JsonForm<LocalizedText> LOCALIZED_TEXT = ObjectForm.<LocalizedText, Parts>of(
                    Parts::new,
                    parts -> parts.find("en", String.class)
                            .map(english -> LocalizedText.of(parts.get("th", String.class), english))
                            .orElseGet(() -> LocalizedText.ofThai(parts.get("th", String.class))))
            .required("th", TEXT, LocalizedText::thai, (parts, text) -> parts.put("th", text))
            .optional("en", TEXT, LocalizedText::english, (parts, text) -> parts.put("en", text));

    /** Where the period is not there, the text is read as one. */
    static final JsonForm<PeriodText> PERIOD_TEXT = ObjectForm.<PeriodText, Parts>of(
                    Parts::new,
                    parts -> parts.find("period", FiscalPeriod.class)
                            .map(period -> PeriodText.of(parts.get("text", String.class), period))
                            .orElseGet(() -> PeriodText.parse(parts.get("text", String.class))))
            .required("text", TEXT, PeriodText::text, (parts, text) -> parts.put("text", text))
            .optional("period", FISCAL_PERIOD, PeriodText::period, (parts, period) -> parts.put("period", period));

    static final JsonForm<CatalogStamp> CATALOG_STAMP = ObjectForm.<CatalogStamp, Parts>of(
                    Parts::new,
                    parts -> CatalogStamp.of(
                            parts.get("fiscalYear", FiscalYear.class),
                            parts.get("edition", String.class),
                            parts.get("version", String.class),
                            parts.get("official", Boolean.class)))
            .required(
                    "fiscalYear",
                    NumberForms.FISCAL_YEAR,
                    CatalogStamp::fiscalYear,
                    (parts, year) -> parts.put("fiscalYear", year))
            .required("edition", TEXT, CatalogStamp::edition, (parts, text) -> parts.put("edition", text))
            .required("version", TEXT, CatalogStamp::version, (parts, text) -> parts.put("version", text))
            .required("official", FLAG, CatalogStamp::official, (parts, flag) -> parts.put("official", flag));

    static final JsonForm<ScoreSheet> SCORE_SHEET = ObjectForm.of(ScoreSheet::builder, ScoreSheet.Builder::build)
            .required("fiscalYear", NumberForms.FISCAL_YEAR, ScoreSheet::fiscalYear, ScoreSheet.Builder::fiscalYear)
            .optional("agency", AGENCY, ScoreSheet::agency, ScoreSheet.Builder::agency)
            .optional("grade", GRADE_CODE, ScoreSheet::grade, ScoreSheet.Builder::grade)
            .optional(
                    "exact",
                    FLAG,
                    sheet -> Optional.of(sheet.exact()).filter(exact -> exact),
                    (builder, exact) -> builder.exact(exact))
            .required("scores", new ScoresForm(), ScoreSheet::scores, ScoreSheet.Builder::putAllScores);

    private CoreForms() {}

    static Overall parseOverall(String text) {
        if (NodeCode.parse(text) instanceof Overall overall) {
            return overall;
        }
        throw new IllegalArgumentException(InputText.quote(text) + " is not the overall result: write 'overall'.");
    }

    /** The values of an object that has no builder, by the names of its members. Not thread-safe. */
    private static final class Parts {
        private final Map<String, Object> values = new HashMap<>();

        void put(String name, Object value) {
            values.put(name, value);
        }

        <V> Optional<V> find(String name, Class<V> type) {
            return Optional.ofNullable(values.get(name)).map(type::cast);
        }

        <V> V get(String name, Class<V> type) {
            return find(name, type).orElseThrow();
        }
    }

    /** A name; an object where more is known. */
    private record AgencyForm() implements JsonForm<Agency> {
        private static final JsonForm<Agency> NAME = ScalarForm.text(Agency::of, Agency::name);

        private static final JsonForm<Agency> WHOLE = ObjectForm.of(Agency::builder, Agency.Builder::build)
                .required("name", TEXT, Agency::name, Agency.Builder::name)
                .optional("id", TEXT, Agency::id, Agency.Builder::id)
                .optional("province", TEXT, Agency::province, Agency.Builder::province)
                .optional("kind", TEXT, Agency::kind, Agency.Builder::kind)
                .optional("parent", TEXT, Agency::parent, Agency.Builder::parent);

        @Override
        public Object tree(Agency value) {
            return (value.equals(Agency.of(value.name())) ? NAME : WHOLE).tree(value);
        }

        @Override
        public Optional<Agency> read(JsonValue part, JsonFaults faults) {
            return (part.type() == JsonValue.Type.OBJECT ? WHOLE : NAME).read(part, faults);
        }
    }
}
