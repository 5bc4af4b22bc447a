package io.github.ita4j.io.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ita4j.catalog.CatalogProvider;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.FaultCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.io.sheet.CatalogSource;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.survey.ReadProgress;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.survey.ResponseCounter;
import io.github.ita4j.scoring.survey.SamplingMinimum;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    private static final Pattern SAYS_SO = Pattern.compile("(?i)for[\\s*]+use,[\\s*]+not[\\s*]+for[\\s*]+implementing");

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
        assertThat(module.exports().stream().filter(exported -> !exported.isQualified()))
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(api);
        // What is shared is internal, and shared with ita4j only.
        assertThat(module.exports().stream().filter(ModuleDescriptor.Exports::isQualified))
                .allMatch(exported -> exported.source().contains(".internal"))
                .flatExtracting(ModuleDescriptor.Exports::targets)
                .allMatch(target ->
                        modules().stream().anyMatch(other -> other.name().equals(target)));
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

    /** What the compiler would warn of, were it not for the annotations of Immutables. */
    @Test
    void theApiShowsOnlyTypesThatItsUsersCanRead() {
        Set<String> exported = modules().stream()
                .flatMap(module -> module.exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<String> hidden = ALL.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(ModulesTest::isShown)
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> isShown(member.getModifiers()))
                .flatMap(member -> typesOf(member)
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive())
                        .filter(type -> !type.getPackageName().startsWith("java."))
                        .filter(type -> !(exported.contains(type.getPackageName()) && isShown(type)))
                        // ita-io requires Jackson for its users too, where it is there.
                        .filter(type -> !(member.getFullName().startsWith("io.github.ita4j.io.json.")
                                && type.getPackageName().matches("(com\\.fasterxml|tools)\\.jackson\\..*")))
                        .map(type -> member.getFullName() + " shows " + type.getName()))
                .toList();
        assertThat(exported).hasSizeGreaterThan(20);
        assertThat(hidden).isEmpty();
    }

    /** So many names are enough to meet; what is part of a result is a type within it. */
    @Test
    void theApiHasAtMost175Names() {
        Set<String> exported = modules().stream()
                .flatMap(module -> module.exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertThat(ALL.stream()
                        .filter(type -> exported.contains(type.getPackageName()) && type.isTopLevelClass())
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .hasSizeBetween(100, 175);
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
                .filter(type -> !isStyled(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open)
                .containsExactlyInAnyOrder(
                        CatalogProvider.class.getName(),
                        CatalogSource.class.getName(),
                        Coded.class.getName(),
                        FaultCode.class.getName(),
                        JsonObject.class.getName(),
                        JsonTrees.class.getName(),
                        Labelled.class.getName(),
                        ReadProgress.class.getName(),
                        ResponseCounter.class.getName(),
                        SamplingMinimum.class.getName());
    }

    @Test
    void everyValueInterfaceIsMarked() {
        List<JavaClass> values = ALL.stream()
                .filter(type -> ALL.contain(type.getPackageName() + ".Immutable" + type.getSimpleName()))
                .toList();
        assertThat(values).hasSizeGreaterThan(60).allMatch(type -> isStyled(type), "has @ValueStyle");
    }

    @Test
    void everyValueIsOneForJsonLibraries() {
        List<JavaClass> values =
                ALL.stream().filter(type -> isStyled(type) && isShown(type)).toList();
        assertThat(values).hasSizeGreaterThan(60);
        assertThat(values.stream()
                        .filter(type -> !type.isAssignableTo(JsonObject.class))
                        .map(JavaClass::getSimpleName))
                .as("An agency is a text where only its name is known")
                .containsExactly("Agency");
    }

    /** Values and services are made by {@code of} and {@code builder}; only what a service loader makes has a constructor. */
    @Test
    void nothingIsMadeByAConstructor() {
        Set<String> made = ALL.stream()
                .filter(type ->
                        isShown(type) && !type.isInterface() && !type.reflect().isRecord())
                .filter(type -> !type.getPackageName().matches(".*\\.(internal|cli)(\\..*)?"))
                .filter(type -> type.getConstructors().stream().anyMatch(one -> isShown(one.getModifiers())))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(made).containsExactly("ItaJackson3Module", "ItaModule", "JacksonTrees");
    }

    /** Whoever has an older release must see what came with which one. */
    @Test
    void everyModuleAndPackageSaysSinceWhen() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (ModuleDescriptor descriptor : modules()) {
            Path sources = sources(descriptor);
            List<Path> files = new ArrayList<>(List.of(sources.resolve("module-info.java")));
            descriptor.exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(exports ->
                            sources.resolve(exports.source().replace('.', '/')).resolve("package-info.java"))
                    .filter(Files::exists)
                    .forEach(files::add);
            for (Path file : files) {
                if (!Files.readString(file).contains("\n * @since ")) {
                    silent.add(file);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    /** Whoever opens the overview of a module must see the few types of its many that are needed first. */
    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleSaysWhereToStart(ModuleDescriptor module) throws IOException {
        String overview = Files.readString(sources(module).resolve("module-info.java"));
        List<String> first = Pattern.compile("\\{@link (\\S+)}")
                .matcher(overview.substring(overview.indexOf("<h2>Start here</h2>")))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(first)
                .hasSizeBetween(8, 20)
                .doesNotHaveDuplicates()
                .allMatch(type -> isShown(ALL.get(type)))
                .allMatch(type -> module.exports().stream()
                        .anyMatch(exports -> !exports.isQualified()
                                && exports.source().equals(ALL.get(type).getPackageName())));
    }

    /** It stood in each of them; whoever reads one of them follows the annotation. */
    @Test
    void theAnnotationSaysForAllValuesThatTheyAreForUseOnly() throws IOException {
        Path annotation =
                Path.of("..", "ita-core", "src", "main", "java", "io", "github", "ita4j", "core", "ValueStyle.java");
        assertThat(Files.readString(annotation)).containsPattern(SAYS_SO).contains("immutable\n * and thread-safe");
    }

    private static Path sources(ModuleDescriptor module) {
        return Path.of("..", module.name().replaceFirst(".*\\.", "ita-"), "src", "main", "java");
    }

    /** Whether a type can be named from outside; what a type stands in must be seen too. */
    private static boolean isShown(JavaClass type) {
        return isShown(type.getModifiers())
                && type.getEnclosingClass().map(ModulesTest::isShown).orElse(true);
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    /** The types in the signature of a field, method or constructor, those between angle brackets among them. */
    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaCodeUnit code) {
            return Stream.of(
                            Stream.of(code.getReturnType()),
                            code.getParameterTypes().stream(),
                            code.getExceptionTypes().stream())
                    .flatMap(types -> types)
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream());
        }
        return ((JavaField) member).getType().getAllInvolvedRawTypes().stream();
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

    private static boolean isStyled(JavaClass type) {
        return type.isAnnotatedWith(ValueStyle.class) || type.isAnnotatedWith(ValueStyle.OwnBuilder.class);
    }
}
