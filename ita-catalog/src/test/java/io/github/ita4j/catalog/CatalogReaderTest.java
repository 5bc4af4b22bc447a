package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {
    private static Catalog small() {
        return CatalogReader.read(TestFiles.SMALL).orElseThrow();
    }

    @Test
    void readsWhoseCriteriaTheyAre() {
        Catalog catalog = small();

        assertThat(catalog.fiscalYear()).isEqualTo(FiscalYear.ofBuddhist(2570));
        assertThat(catalog.edition()).isEqualTo("example");
        assertThat(catalog.version()).isEqualTo("0.1.0-draft");
        assertThat(catalog.official()).isFalse();
        assertThat(catalog.gradeScaleEvidence()).isEqualTo(Evidence.of(Evidence.Kind.INFERRED));
        assertThat(catalog.rules()).map(ScoringRule::step).containsExactly("item", "overall");
    }

    @Test
    void readsEveryNodeInTheOrderOfTheFile() {
        assertThat(small().nodes())
                .map(NodeCode::code)
                .containsExactly(
                        "overall", "IIT", "1", "i1", "i2", "i3", "EIT", "EIT1", "EIT2", "2", "OIT", "3", "3.1", "o1",
                        "o2", "3.2", "o3");
    }

    @Test
    void readsItemsWithTheirScalesAndEvidence() {
        Item bribes = small().item(ItemCode.parse("i2")).orElseThrow();

        assertThat(bribes.title()).contains(LocalizedText.of("สินบน", "Bribes"));
        assertThat(bribes.answerScaleEvidence())
                .isEqualTo(Evidence.of(
                        Evidence.Kind.RECALLED,
                        LocalizedText.of("จำได้ว่าเป็นคำถามเชิงลบ", "Remembered as a negative question")));
        AnswerScale scale = bribes.answerScale().orElseThrow();
        assertThat(scale.reversed()).isTrue();
        assertThat(scale.choices()).map(choice -> choice.score()).containsExactly(Score.MAX, Score.ZERO);
        assertThat(bribes.parts()).containsExactly(scale, scale);
        Item unknown = small().item(ItemCode.parse("i3")).orElseThrow();
        assertThat(unknown.title()).isEmpty();
        assertThat(unknown.topicsEvidence().kind()).isEqualTo(Evidence.Kind.MISSING);
    }

    @Test
    void readsScoresExactlyFromNumbersAndTexts() {
        Grade good = small().gradeScale().grade(GradeCode.of("good")).orElseThrow();
        Grade pass = small().gradeScale().grade(GradeCode.of("pass")).orElseThrow();

        assertThat(good.everyPart().map(Threshold::from)).contains(Score.of(80));
        assertThat(pass.overall()).isEqualTo(good.overall());
        assertThat(pass.everyPart()).isEmpty();
        assertThat(small().gradeScale().gradedParts())
                .map(NodeCode::code)
                .containsExactly("IIT", "EIT1", "EIT2", "OIT");
    }

    @Test
    void makesTheRequiredMeasureOfEveryOItem() {
        Catalog catalog = small();
        RequiredMeasure structure = catalog.requiredMeasures().get(ItemCode.parse("o1"));
        RequiredMeasure budget = catalog.requiredMeasures().get(ItemCode.parse("o2"));
        RequiredMeasure plan = catalog.requiredMeasures().get(ItemCode.parse("o3"));

        assertThat(catalog.requiredMeasures().keySet()).map(ItemCode::code).containsExactly("o1", "o2", "o3");
        assertThat(structure.elements())
                .isEqualTo(catalog.item(ItemCode.parse("o1")).orElseThrow().requirements())
                .hasSize(2);
        assertThat(budget.topics()).map(Topic::id).containsExactly("budget", "chart");
        assertThat(budget.themes()).map(ImprovementTheme::number).containsExactly(2, 1);
        assertThat(budget.elements())
                .containsExactly(Requirement.of(
                        LocalizedText.of("งบประมาณทั้งปี", "The budget of the year"),
                        Evidence.of(
                                Evidence.Kind.CARRIED_OVER, LocalizedText.of("จากปีก่อน", "From the year before"))));
        assertThat(plan.elements()).map(element -> element.text().thai()).containsExactly("แผนทั้งปี");
        assertThat(plan.topics().get(0).due()).isEqualTo(DuePart.H1);
    }

    @Test
    void mayNameWhatComesWithIta4jAndReplaceSingleDefinitions() {
        String json = TestFiles.SMALL.replace("\"topics\": [\"chart\"]", "\"topics\": [\"structure\"]");
        Catalog catalog = CatalogReader.read(json).orElseThrow();

        Topic structure =
                catalog.item(ItemCode.parse("o1")).orElseThrow().topics().get(0);
        assertThat(structure.id()).isEqualTo("structure");
        // The file has its own themes 1 and 2; the others are the shipped ones.
        assertThat(catalog.themes()).map(ImprovementTheme::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(catalog.themes().get(0).name().english()).contains("Processes");
        assertThat(catalog.themes()).contains(structure.theme());
    }

    @Test
    void replacedThemesReachTheTopicsThatNameThem() {
        String json = TestFiles.SMALL
                .replace("\"topics\": [\"chart\"]", "\"topics\": [\"structure\"]")
                .replace("{\"number\": 2, \"name\"", "{\"number\": 3, \"name\"")
                .replace("\"theme\": 2", "\"theme\": 3");

        Topic structure = CatalogReader.read(json)
                .orElseThrow()
                .item(ItemCode.parse("o1"))
                .orElseThrow()
                .topics()
                .get(0);
        assertThat(structure.theme().name().english()).contains("Budget");
        // Nobody else sees the change.
        assertThat(Catalogs.forYear(FiscalYear.ofBuddhist(2566))
                        .themes()
                        .get(2)
                        .name()
                        .english())
                .isNotEqualTo(structure.theme().name().english());
    }

    @Test
    void onlyThaiNeedsToBeSaid() {
        CatalogReading thai = CatalogReader.read(TestFiles.SMALL
                .replace("\"format\": 1,", "\"format\": 1, \"language\": \"th\",")
                .replaceAll(", \"en\": \"[^\"]*\"", ""));
        assertThat(thai.faults()).map(Fault::code).containsExactly(CatalogRule.THAI_ONLY);
        assertThat(thai.orElseThrow().gradeScale().description().english()).isEmpty();

        assertThat(CatalogReader.read(TestFiles.SMALL.replace("\"format\": 1,", "\"format\": 1, \"language\": \"en\","))
                        .faults())
                .map(fault -> fault.code() + " " + FaultTexts.pointer(fault))
                .containsExactly(CatalogRule.INVALID_VALUE + " /language");
    }

    @Test
    void readsFilesStreamsAndTextAlike(@TempDir Path folder) throws IOException {
        byte[] bytes = ("\uFEFF" + TestFiles.SMALL).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("ร่าง.json"), bytes);

        assertThat(CatalogReader.read(file)).isEqualTo(CatalogReader.read(TestFiles.SMALL));
        assertThat(CatalogReader.read(new ByteArrayInputStream(bytes))).isEqualTo(CatalogReader.read(TestFiles.SMALL));
        assertThatThrownBy(() -> CatalogReader.read(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void throwsAllFaultsForThoseWhoWantThat() throws Exception {
        CatalogReading reading = CatalogReader.read("{\"format\": 1, \"fiscalYear\": 2570, \"weights\": []}");

        assertThat(reading.catalog()).isEmpty();
        assertThat(reading.faults()).hasSize(7);
        assertThatThrownBy(reading::orElseThrow)
                .asInstanceOf(type(InvalidCatalogException.class))
                .satisfies(e -> assertThat(e.faults()).isEqualTo(reading.faults()))
                .satisfies(e -> assertThat(e.getMessage().lines())
                        .hasSize(8)
                        .startsWith("The catalogue cannot be used; the file has 7 fault(s):")
                        .containsAll(
                                reading.faults().stream().map(Fault::report).toList()));
    }

    @Test
    void theExceptionCanBeSerialized() throws Exception {
        InvalidCatalogException exception =
                new InvalidCatalogException(CatalogReader.read("[]").faults());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidCatalogException copy = (InvalidCatalogException) in.readObject();
            assertThat(copy).hasMessage(exception.getMessage());
            assertThat(copy.faults()).isEmpty();
        }
    }

    @Test
    void countsTheFaultsThatAreTooManyToList() {
        List<Fault> faults = CatalogReader.read("{\"format\": 1, \"rules\": [" + "1, ".repeat(5_000) + "1]}")
                .faults();

        assertThat(CatalogReader.read("{\"format\": 1, \"rules\": [" + "1, ".repeat(993) + "1]}")
                        .faults())
                .hasSize(CatalogFaults.MAX_LISTED)
                .map(Fault::code)
                .doesNotContain(CatalogRule.LIMIT_EXCEEDED);
        assertThat(faults).hasSize(CatalogFaults.MAX_LISTED + 1);
        assertThat(FaultTexts.of(faults.get(CatalogFaults.MAX_LISTED)))
                .isEqualTo("The file: found 5007 faults, expected at most 1000."
                        + " Correct the ones listed here and read the file again.");
    }
}
