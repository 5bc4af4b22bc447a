package io.github.ita4j.io.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ita4j.catalog.CatalogProvider;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.io.sheet.CatalogSource;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import java.lang.annotation.Documented;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each module exports is the API, and only what is marked as internal stays behind. */
class ModulesTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.ita4j");

    /** One class of each module, by which its place is found. */
    private static final List<Class<?>> ONE_OF_EACH =
            List.of(ValueStyle.class, CatalogProvider.class, Scorer.class, ScoreFileReader.class);

    static List<ModuleDescriptor> modules() {
        return ONE_OF_EACH.stream().map(ModulesTest::descriptor).toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void exportsAllPackagesExceptInternalOnesAndTheProgram(ModuleDescriptor module) {
        Set<String> api = packages(module)
                .filter(name -> !name.contains(".internal") && !name.equals("io.github.ita4j.io.cli"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(api).isNotEmpty();
        assertThat(module.exports())
                .allMatch(exported -> !exported.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(api);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void isNamedAfterItsRootPackage(ModuleDescriptor module) {
        assertThat(module.packages()).isNotEmpty().allMatch(name -> (name + ".").startsWith(module.name() + "."));
    }

    @Test
    void noPackageIsInTwoModules() {
        TreeMap<String, String> owners = new TreeMap<>();
        for (ModuleDescriptor module : modules()) {
            for (String name : module.packages()) {
                assertThat(owners.put(name, module.name()))
                        .as("%s is in two modules", name)
                        .isNull();
            }
        }
        assertThat(owners).hasSizeGreaterThan(20);
    }

    /** Others may write these; an abstract method more would break them. All else changes more freely. */
    @Test
    void onlyTheseInterfacesAreForImplementing() {
        Set<String> open = ALL.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> !type.isAnnotation())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().contains(".internal"))
                .filter(type -> !type.reflect().isSealed())
                .filter(type -> !type.isAnnotatedWith(ValueStyle.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open)
                .containsExactlyInAnyOrder(
                        CatalogProvider.class.getName(),
                        CatalogSource.class.getName(),
                        SamplingMinimum.class.getName());
    }

    /** The annotation is what says in the Javadoc of each that a value interface is for use, not for implementing. */
    @Test
    void everyValueInterfaceSaysThatItIsForUseOnly() {
        List<JavaClass> values = ALL.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> ALL.contain(type.getPackageName() + ".Immutable" + type.getSimpleName()))
                .toList();
        assertThat(values)
                .hasSizeGreaterThan(60)
                .allMatch(type -> type.isAnnotatedWith(ValueStyle.class), "has @ValueStyle");
        assertThat(ValueStyle.class).hasAnnotation(Documented.class);
    }

    /** Packages that hold a class, not only their description. */
    private static Stream<String> packages(ModuleDescriptor module) {
        return ALL.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .filter(name -> (name + ".").startsWith(module.name() + "."))
                .distinct();
    }

    private static ModuleDescriptor descriptor(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().iterator().next().descriptor();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
