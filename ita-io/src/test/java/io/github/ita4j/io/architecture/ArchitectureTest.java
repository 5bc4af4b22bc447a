package io.github.ita4j.io.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Writer;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the modules and their packages may know each other. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.ita4j");

    private static final Set<String> STEPS = Set.of(
            "InstrumentCriteria.indicators",
            "Indicator.subIndicators",
            "Indicator.items",
            "Indicator.allItems",
            "SubIndicator.items");

    @Test
    void modulesKnowOnlyTheModulesBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("io.github.ita4j..")
                .layer("core")
                .definedBy("io.github.ita4j.core..")
                .layer("catalog")
                .definedBy("io.github.ita4j.catalog..")
                .layer("scoring")
                .definedBy("io.github.ita4j.scoring..")
                .layer("io")
                .definedBy("io.github.ita4j.io..")
                .whereLayer("catalog")
                .mayOnlyBeAccessedByLayers("scoring", "io")
                .whereLayer("scoring")
                .mayOnlyBeAccessedByLayers("io")
                .whereLayer("io")
                .mayNotBeAccessedByAnyLayer()
                .check(ALL);
    }

    @Test
    void thereIsNoFifthModule() {
        classes()
                .should()
                .resideInAnyPackage(
                        "io.github.ita4j.core..",
                        "io.github.ita4j.catalog..",
                        "io.github.ita4j.scoring..",
                        "io.github.ita4j.io..")
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "catalog", "scoring", "io"})
    void packagesOfAModuleFormNoCycle(String module) {
        // Each package is a slice of its own; the root package of a module is one too.
        slices().matching("io.github.ita4j.(" + module + "..)")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    /** The core must cost its users nothing. Of the annotations here only those of JSpecify are there at run time. */
    @Test
    void theCoreNeedsOnlyTheJdkAndAnnotations() {
        classes()
                .that()
                .resideInAPackage("io.github.ita4j.core..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "io.github.ita4j.core..",
                        "java..",
                        "com.fasterxml.jackson.annotation",
                        "javax.annotation.processing",
                        "org.jspecify.annotations",
                        "org.immutables.value"))
                .check(ALL);
    }

    @Test
    void theModulesBelowIoKnowNoFileFormatsOfIo() {
        noClasses()
                .that(resideInAnyPackage(
                        "io.github.ita4j.core..", "io.github.ita4j.catalog..", "io.github.ita4j.scoring.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("de.siegmar..", "picocli.."))
                .check(ALL);
        noClasses()
                .that(resideInAPackage("io.github.ita4j.scoring.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", "tools.jackson.."))
                .check(ALL);
    }

    /** Each package with the others of ita4j that it may know. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            core.json :
            core.internal :
            core.text : core core.json
            core.fault : core core.json core.text
            core.score : core core.internal core.json core.text
            core.time : core core.internal core.json core.text
            core.criteria : core core.internal core.json core.score core.text core.time
            core.sheet : core core.criteria core.internal core.json core.score core.text core.time
            core.measure : core core.criteria core.internal core.json core.score core.sheet core.text core.time
            catalog.internal.json : core.text
            catalog.validation : core.fault core.text
            catalog.lineage : core..
            catalog.diff : core.. catalog.lineage
            scoring.survey : core..
            scoring.bulk : core.. scoring scoring.internal
            scoring.gap : core.. scoring
            scoring.advice : core.. scoring
            scoring.explain : core.. scoring
            io.table : core.. catalog.internal io.internal
            io.sheet : core.. catalog catalog.internal catalog.internal.json io.internal.. io.table
            io.survey : core.. catalog.internal io.internal.. io.sheet scoring.survey
            io.measure : core.. catalog io.internal scoring io.table
            """)
    void aRoomKnowsOnlyTheseOthers(String room, String others) {
        String[] known = Stream.concat(
                        Stream.of(room), Stream.ofNullable(others).flatMap(all -> Stream.of(all.split(" ", -1))))
                .map(name -> "io.github.ita4j." + name)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("io.github.ita4j." + room)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("io.github.ita4j..").or(resideInAnyPackage(known)))
                .check(ALL);
    }

    /** Results are values: the words with which they are shown are those of ita-io. Laws, plans and surveys say what is wrong. */
    @Test
    void resultsAreValuesWithoutWords() {
        noClasses()
                .that(resideInAPackage("io.github.ita4j.scoring.."))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Properties.class, Writer.class)
                .check(ALL);
        noClasses()
                .that(resideInAPackage("io.github.ita4j.scoring..")
                        .and(resideOutsideOfPackages(
                                "io.github.ita4j.scoring.laws",
                                "io.github.ita4j.scoring.plan",
                                "io.github.ita4j.scoring.survey")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.github.ita4j.core.text.Texts")
                .check(ALL);
    }

    /** Whatever is wrong with a file is a fault. */
    @Test
    void thereIsOneTypeOfFaults() {
        List<String> types = ALL.stream()
                .filter(type -> type.isTopLevelClass()
                        && type.getSimpleName().matches(".*(Fault|Failure|Issue|Notice|Problem)"))
                .map(JavaClass::getName)
                .toList();
        assertThat(types)
                .containsExactlyInAnyOrder(
                        "io.github.ita4j.core.fault.Fault", "io.github.ita4j.catalog.internal.json.JsonProblem");
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.ita4j.io.cli..")
                .should()
                .dependOnClassesThat(resideInAPackage("picocli.."))
                .check(ALL);
    }

    /** Whatever walks the criteria walks the tree; the laws keep a walk of their own, because they are what it is held against. */
    @Test
    void onlyTheTreeOfCriteriaWalksThemByHand() {
        noClasses()
                .that(resideOutsideOfPackages(
                        "io.github.ita4j.core.criteria",
                        "io.github.ita4j.catalog.internal..",
                        "io.github.ita4j.scoring.laws"))
                .should()
                .accessTargetWhere(describe(
                        "is a step down in the criteria",
                        access -> STEPS.contains(access.getTargetOwner().getSimpleName() + "." + access.getName())))
                .check(ALL);
    }

    /** No double decides anything. */
    @Test
    void nothingComputesInFloatingPoint() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class, double.class, float.class)
                .check(ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        SortedSet<String> packages =
                ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        List<String> unmarked = packages.stream()
                .filter(name -> !ALL.contain(name + ".package-info")
                        || !ALL.get(name + ".package-info").isAnnotatedWith(NullMarked.class))
                .toList();
        assertThat(packages).contains("io.github.ita4j.core", "io.github.ita4j.io.sheet");
        assertThat(unmarked).isEmpty();
    }
}
